"""What one cell of a register says; and, where it says nothing that can be used, why."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import TypeAlias

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import DAYS
from adwijzer.text.days import day_of, iso_day
from adwijzer.text.diagnostics import did_you_mean, shown

UNKNOWN = "onbekend"
LONGEST_CODE = 64
_PEOPLE = ("ad", "client")
"""Columns about one person, where a citizen service number might be filled in."""
_MAIL = re.compile(r"\S@\S+\.\S")
_EXCEL_ERRORS = re.compile(r"#(N/[AB]|[A-Z/0]+[!?]|NAME\?|NULL!)")
_ROUNDED = re.compile(r"\d([.,]\d+)?E\+\d+", re.IGNORECASE)
_SLASHES = re.compile(r"\d{1,4}/\d{1,2}/\d{1,4}")
_SHORT_YEAR = re.compile(r"\d{1,2}-\d{1,2}-\d{2}")
_EXCEL_DAY = re.compile(r"[1-9]\d{4}")


class Wrong(Struct, frozen=True):
    """Why a cell cannot be used, and what would be right."""

    message: str
    hint: str


Value: TypeAlias = str | date | None
Choices: TypeAlias = Mapping[str, tuple[str, ...]]


def read_value(column: str, text: str, choices: Choices) -> Value | Wrong:
    """The value that `text` gives in `column`; None is unknown.

    Empty and `onbekend` are unknown. What may be personal is not repeated in what is wrong.
    """
    text = text.strip()
    if not text or text.lower() == UNKNOWN:
        return None
    if column in DAYS:
        return _day(column, text)
    words = choices.get(column)
    if words is None:
        return _code(column, text)
    if text in words:
        return text
    options = (*words, UNKNOWN)
    hint = did_you_mean(text, options) or ""
    return Wrong(f"onbekende waarde {shown(text, options)} voor `{column}`", hint)


def _day(column: str, text: str) -> date | Wrong:
    day = day_of(iso_day(text))
    if day is not None:
        return day
    hint = "zoals 2026-01-31 of 31-01-2026"
    if _SLASHES.fullmatch(text):
        hint += "; met schuine strepen is het niet duidelijk wat de dag is en wat de maand"
    elif _SHORT_YEAR.fullmatch(text):
        hint += "; met het jaar in vier cijfers"
    elif _EXCEL_DAY.fullmatch(text):
        hint += "; geef de cel in Excel de opmaak Datum"
    return Wrong(f"`{column}` moet een datum zijn die bestaat", hint)


def _code(column: str, text: str) -> str | Wrong:
    code = text if text.isascii() else unicodedata.normalize("NFC", text)
    if len(code) > LONGEST_CODE:
        return Wrong(f"de code in `{column}` is te lang", f"gebruik hooguit {LONGEST_CODE} tekens")
    if not code.isprintable():
        return Wrong(
            f"in de code in `{column}` staat een teken dat niet te zien is", "typ de code opnieuw"
        )
    if _EXCEL_ERRORS.fullmatch(code):
        return Wrong("in deze cel staat een fout van Excel", "zet er de code zelf in")
    if not any(sign.isalnum() for sign in code):
        return Wrong(f"in `{column}` staat geen code", "laat de cel leeg als je de code niet weet")
    if _ROUNDED.fullmatch(code):
        return Wrong(
            f"de code in `{column}` lijkt door Excel afgerond",
            "zet de kolom in Excel op Tekst en typ de code opnieuw",
        )
    if column in _PEOPLE and _is_citizen_number(code):
        return Wrong(
            f"in `{column}` staat iets wat een BSN kan zijn",
            "gebruik een eigen code; is het geen BSN, zet er dan een letter voor",
        )
    if column in _PEOPLE and _MAIL.search(code):
        return Wrong(f"in `{column}` staat een mailadres", "gebruik een eigen code")
    return code


def _is_citizen_number(code: str) -> bool:
    """Nine digits that pass the eleven test of citizen service numbers."""
    if not re.fullmatch(r"[0-9]{9}", code):
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    total = sum(int(digit) * weight for digit, weight in zip(code, weights, strict=True))
    return total % 11 == 0
