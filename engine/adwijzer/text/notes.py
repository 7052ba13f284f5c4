"""A note in free text: the one place where people write what they like about a case."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from adwijzer.text.codes import personal_in
from adwijzer.text.diagnostics import InputError

LONGEST_NOTE = 500
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")


def read_note(text: str, where: str) -> str:
    """The note that `text` is, in one form of Unicode; its lines may end with a line end.

    Args:
        text: as it was typed.
        where: the place of the note as a message names it: "achter `--notitie`".
    Raises:
        InputError: it is empty or too long, or has something of a person in it.
    """
    note = unicodedata.normalize("NFC", text).strip()
    if not note:
        raise InputError.of(f"{where} staat geen tekst", "laat de notitie weg")
    if len(note) > LONGEST_NOTE:
        raise InputError.of(
            f"de notitie {where} is te lang: {len(note)} tekens",
            f"gebruik hooguit {LONGEST_NOTE} tekens",
        )
    if not all(sign.isprintable() or sign == "\n" for sign in note):
        raise InputError.of(
            f"in de notitie {where} staat een teken dat niet te zien is", "typ de notitie opnieuw"
        )
    if what := personal_in(note):
        raise InputError.of(
            f"in de notitie {where} staat iets wat {what} kan zijn",
            "schrijf de notitie zonder gegevens van een persoon",
        )
    return note


def is_medical(note: str, words: Iterable[str]) -> bool:
    """Whether a note has one of these words; a word that ends with `-` is the begin of one."""
    said = " ".join(_WORD.findall(unicodedata.normalize("NFKC", note).casefold()))
    for word in words:
        plain = word.casefold()
        begin = plain.endswith("-")
        pattern = rf"(?<![^\W_]){re.escape(plain.removesuffix('-'))}" + (
            "" if begin else r"(?![^\W_])"
        )
        if re.search(pattern, said):
            return True
    return False
