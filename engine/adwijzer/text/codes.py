"""Codes that people choose: one check for all, so that no number or name of a person slips in.

A code stands for a client, an AD, an employer, an assignment or whoever makes a change. What is
wrong with one is told without repeating it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from msgspec import Struct

from adwijzer.text.diagnostics import InputError

LONGEST_CODE = 64
ALLOW = "--code-toegestaan"
"""The option that lets one code pass."""
OWN_CODE = "gebruik een eigen code"
NO_PERSON = f"{OWN_CODE}; is het zeker geen nummer van een persoon, geef dan {ALLOW} CODE"
"""The way out where a code looks like a number of a person."""
_NO_NAME = f"{OWN_CODE}; is het zeker geen naam, geef dan {ALLOW} CODE"

_ONE_WORD = re.compile(r"[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*")
"""How most codes are: no name in it, and a number of a person only with so many digits:"""
_DIGITS = 8
_EXCEL_ERRORS = re.compile(r"#(N/[AB]|[A-Z/0]+[!?]|NAME\?|NULL!)")
_ROUNDED = re.compile(r"\d([.,]\d+)?E\+\d+", re.IGNORECASE)
_MAIL = re.compile(r"\S@\S+\.\S")
_HOME_TELEPHONE = re.compile(r"0[1-9]\d{8}")
_TELEPHONE_ABROAD = re.compile(r"(\+|\b00)310?[1-9]\d{8}(?!\d)")
_BETWEEN = re.compile(r"[^\w+]|_")
_INITIAL = re.compile(r"(?<![^\W_])[^\W\d_]\.(?!\d)")
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_DAY = re.compile(r"\b(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})\b")
_NUMBER = re.compile(r"\+?\d(?:[ .()/-]{0,2}\d)+")
_GAP = re.compile(r"[\s_.,]+")
_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


class WrongCode(Struct, frozen=True):
    """Why a text cannot be a code, and what would be right."""

    message: str
    hint: str


def read_code(
    text: str,
    where: str,
    *,
    numbers: bool = False,
    names: bool = True,
    allowed: Collection[str] = (),
) -> str | WrongCode:
    """The code that `text` writes, in one form of Unicode.

    Args:
        text: as it was typed.
        where: the place of the code as a message names it: "in `ad`", or whose: "van de zaak".
        numbers: whether digits alone are never refused, because things are numbered here: an
            assignment, or an employer in the trade register.
        names: whether what looks like a name is taken, with at most a remark.
        allowed: codes that someone said are no number of a person.
    """
    text = text.strip()
    if is_plain_code(text):
        return text
    code = text if text.isascii() else unicodedata.normalize("NFC", text)
    inside = f"in de code {where}" if where.startswith("van ") else where
    if len(code) > LONGEST_CODE:
        return WrongCode(f"de code {where} is te lang", f"gebruik hooguit {LONGEST_CODE} tekens")
    if not code.isprintable():
        return WrongCode(
            f"in de code {where} staat een teken dat niet te zien is", "typ de code opnieuw"
        )
    if _EXCEL_ERRORS.fullmatch(code):
        return WrongCode("in deze cel staat een fout van Excel", "zet er de code zelf in")
    if not any(sign.isalnum() for sign in code):
        if inside != where:
            return WrongCode(f"de code {where} is leeg", OWN_CODE)
        return WrongCode(f"{where} staat geen code", "laat de cel leeg als je de code niet weet")
    if _ROUNDED.fullmatch(code):
        return WrongCode(
            f"de code {where} lijkt door Excel afgerond",
            "zet de kolom in Excel op Tekst en typ de code opnieuw",
        )
    plain = _plain(code)
    if _MAIL.search(plain):
        return WrongCode(f"{inside} staat een mailadres", OWN_CODE)
    if code in allowed or (numbers and plain.isdigit()):
        return code
    if (what := _number_of_a_person(plain)) is not None:
        return WrongCode(f"{inside} staat iets wat {what} kan zijn", NO_PERSON)
    if not names and _is_like_a_name(plain):
        return WrongCode(f"{inside} staat iets wat een naam kan zijn", _NO_NAME)
    return code


def is_plain_code(text: str) -> bool:
    """Whether nothing can be wrong with a code, as with most: one word with few digits."""
    return (
        len(text) <= LONGEST_CODE
        and _ONE_WORD.fullmatch(text) is not None
        and (len(text) < _DIGITS or sum(map(str.isdigit, text)) < _DIGITS)
    )


def require_code(
    text: str, where: str, *, names: bool = True, allowed: Collection[str] = ()
) -> str:
    """As `read_code`, where there is only one code.

    Raises:
        InputError: the text cannot be a code.
    """
    found = read_code(text, where, names=names, allowed=allowed)
    if isinstance(found, WrongCode):
        raise InputError.of(found.message, found.hint)
    return found


def remark_on(code: str, *, allowed: Collection[str] = ()) -> str | None:
    """What may be personal in a code that was taken, in Dutch words after "lijkt op"; or None."""
    if code in allowed or (code.isascii() and code.isalnum() and not code.isdigit()):
        return None
    if _ONE_WORD.fullmatch(code):
        return None
    plain = _plain(code)
    if plain.isdigit():
        return _number_of_a_person(plain)
    return "een naam" if _is_like_a_name(plain) else None


def personal_in(text: str) -> str | None:
    """What of a person may stand in running text, in Dutch words with their article; or None.

    Days are numbers too, and no part of this.
    """
    plain = _DAY.sub(" ", _plain(text))
    if _MAIL.search(plain):
        return "een mailadres"
    return next(filter(None, map(_number_of_a_person, _NUMBER.findall(plain))), None)


def _is_like_a_name(plain: str) -> bool:
    """Whether there is an initial, or two words apart: `Jan de Vries`, not `AD-west` or `O 12b`."""
    if _INITIAL.search(plain):
        return True
    return sum(bool(_WORD.fullmatch(part)) for part in _GAP.split(plain)) > 1


def _number_of_a_person(plain: str) -> str | None:
    digits = "".join(sign for sign in plain if sign.isdigit())
    if _is_citizen_number(digits) or (
        len(digits) == 8 and digits[0] != "0" and _is_citizen_number(f"0{digits}")
    ):
        return "een BSN"
    together = _BETWEEN.sub("", plain)
    if _HOME_TELEPHONE.fullmatch(digits) or _TELEPHONE_ABROAD.search(together):
        return "een telefoonnummer"
    return None


def _plain(code: str) -> str:
    """The code with digits of every script and width as 0 to 9."""
    if code.isascii():
        return code
    wide = unicodedata.normalize("NFKC", code)
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in wide)


def _is_citizen_number(digits: str) -> bool:
    """Nine digits that pass the eleven test of citizen service numbers."""
    if len(digits) != len(_WEIGHTS) or not digits.strip("0"):
        return False
    total = sum(int(digit) * weight for digit, weight in zip(digits, _WEIGHTS, strict=True))
    return total % 11 == 0
