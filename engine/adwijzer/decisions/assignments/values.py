"""What one cell of a register says; and, where it says nothing that can be used, why."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import TypeAlias

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import DAYS, NUMBERED, REQUIRED
from adwijzer.text.codes import WrongCode, read_code
from adwijzer.text.days import day_hint, day_of, iso_day
from adwijzer.text.diagnostics import did_you_mean, shown

UNKNOWN = "onbekend"


class Wrong(Struct, frozen=True):
    """Why a cell cannot be used, and what would be right."""

    message: str
    hint: str


Value: TypeAlias = str | date | None
Choices: TypeAlias = Mapping[str, tuple[str, ...]]


def spoken(value: Value) -> str:
    """A value as people read it: a day the Dutch way, and nothing where it is unknown."""
    match value:
        case None:
            return ""
        case date():
            return value.strftime("%d-%m-%Y")
        case _:
            return value


def read_value(
    column: str, text: str, choices: Choices, allowed: Collection[str] = (), *, iso: bool = False
) -> Value | Wrong:
    """The value that `text` gives in `column`; None is unknown.

    Empty and `onbekend` are unknown. What may be personal is not repeated in what is wrong.
    `allowed` are codes that someone said are no number of a person. With `iso` a day is written by
    ISO 8601 only.
    """
    text = text.strip()
    if not text or text.lower() == UNKNOWN:
        return None
    if column in DAYS:
        return _day(column, text, iso=iso)
    words = choices.get(column)
    if words is None:
        numbers = column in NUMBERED
        code = read_code(text, f"in `{column}`", numbers=numbers, allowed=allowed)
        return Wrong(code.message, code.hint) if isinstance(code, WrongCode) else code
    if text in words:
        return text
    options = words if column in REQUIRED else (*words, UNKNOWN)
    hint = did_you_mean(text, options) or ""
    return Wrong(f"onbekende waarde {shown(text, options)} voor `{column}`", hint)


def _day(column: str, text: str, *, iso: bool) -> date | Wrong:
    day = day_of(text if iso else iso_day(text))
    if day is not None:
        return day
    return Wrong(f"`{column}` moet een datum zijn die bestaat", day_hint(text, iso=iso))
