"""Who makes a change: a code, and by default one that says nothing about a person."""

from __future__ import annotations

import os
import re
import secrets
import tempfile
from collections.abc import Collection
from pathlib import Path

from adwijzer.decisions.assignments.values import UNKNOWN
from adwijzer.store.place import data_folder
from adwijzer.text.codes import require_code
from adwijzer.text.diagnostics import InputError
from adwijzer.text.files import open_file

VARIABLE = "ADWIJZER_BY"
_FILE = "door.txt"
_MADE = re.compile(r"planner-[0-9a-f]{6}")
_HINT = "geef je eigen code met --by, zoals: --by planner-1"


def author(given: str | None, allowed: Collection[str] = ()) -> str:
    """The code of the person who makes the change.

    What is given or stands in `ADWIJZER_BY`; else a code that was drawn once for this user of this
    computer and is kept in the data folder. The name of the user is never taken. `allowed` are
    codes that someone said are no number of a person.

    Raises:
        InputError: no code, or the drawn one cannot be kept.
    """
    if given is None:
        given = os.environ.get(VARIABLE) or None
    if given is None:
        return _drawn(data_folder() / _FILE)
    text = given.strip()
    if not text or text.lower() == UNKNOWN:
        raise InputError.of("de code achter `--by` ontbreekt", _HINT)
    _require_one_word(text, "--by", _HINT)
    return require_code(text, "achter `--by`", allowed=allowed)


def require_author(code: str, option: str) -> None:
    """Refuse the code of another by which nobody can work: what they got would be lost.

    Raises:
        InputError: there is a space in it.
    """
    _require_one_word(code.strip(), option, f"noem de code waarmee die AD werkt: {option} AD-2")


def _require_one_word(text: str, option: str, hint: str) -> None:
    if any(sign.isspace() for sign in text):
        raise InputError.of(f"in de code achter `{option}` staat een spatie", hint)


def _drawn(file: Path) -> str:
    try:
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            with tempfile.NamedTemporaryFile("w", dir=file.parent, delete=False) as made:
                made.write(f"planner-{secrets.token_hex(3)}\n")
            try:
                os.link(made.name, file)  # of two at once, one stays
            except FileExistsError:
                pass
            finally:
                Path(made.name).unlink()
        with open_file(file) as kept:
            code = kept.read(100).decode().strip()
    except (OSError, UnicodeDecodeError):
        code = ""
    if not _MADE.fullmatch(code):
        raise InputError.of("het is niet duidelijk wie deze wijziging doet", _HINT)
    return code
