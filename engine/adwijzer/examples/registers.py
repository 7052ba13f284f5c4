"""Registers as examples tell them: a table of assignments with plain headings and words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, DAYS, REQUIRED, Assignment
from adwijzer.decisions.assignments.availability import Absence, Availability
from adwijzer.decisions.assignments.values import Wrong, read_value
from adwijzer.text.days import dutch_day, spoken_day
from adwijzer.text.diagnostics import InputError, did_you_mean

ASSIGNMENTS, PROPOSED = "deze opdrachten", "deze voorgestelde opdrachten"
"""The sentences above a table: what is in the register, and what is proposed beside it."""
REGISTER, BESIDE = "opdrachten", "voorgesteld"
"""The keys of a register as a case: assignments, and those that are proposed beside them."""
LIMITS = "deze grenzen"
"""The sentence above a table of what each AD can take."""
_LIMIT_HEADINGS = ("AD", "capaciteit", "afwezig van", "afwezig tot")
_SPOKEN = {"begint": "start", "eindigt": "eind"}
_HEADINGS = {"start": "begint", "eind": "eindigt", "ad": "AD"}
_DEFAULTS: Mapping[str, str] = {"ad": "AD-1", "client": "C-1", "status": "lopend"}
"""What holds for every row of a table without that column."""


def plain_register(
    assignments: Iterable[Assignment], proposed: Iterable[Assignment] = ()
) -> dict[str, Any]:
    """A register as a case in plain data, without what is not known.

    What an AD can take is no part of it.
    """
    register = {REGISTER: [*map(_plain, assignments)], BESIDE: [*map(_plain, proposed)]}
    return {key: each for key, each in register.items() if each}


def _plain(assignment: Assignment) -> dict[str, Any]:
    values = msgspec.to_builtins(assignment)
    return {name: value for name, value in values.items() if value is not None or name == "ad"}


def assignments_in(table: Sequence[Sequence[str]], *, proposed: bool = False) -> list[Assignment]:
    """The assignments of a table. A column that is not there has its default, or is unknown.

    What is proposed need not have an AD yet.

    Raises:
        InputError: a heading or word that a register does not have, or no table at all.
    """
    if len(table) < 2:
        raise InputError.of("hier hoort een tabel met opdrachten", "begin met een rij koppen")
    header, *rows = table
    columns = [_column(heading) for heading in header]
    required = [column for column in REQUIRED if column != "ad" or not proposed]
    return [_assignment(dict(zip(columns, row, strict=True)), required) for row in rows]


def limits_in(table: Sequence[Sequence[str]]) -> list[Availability]:
    """The limits of each AD in a table.

    Raises:
        InputError: other columns, or a number or day that is none.
    """
    header, *rows = table or ((),)
    if tuple(header) != _LIMIT_HEADINGS or not rows:
        raise InputError.of(f"hier hoort een tabel met {', '.join(_LIMIT_HEADINGS)}")
    found = []
    for ad, capacity, since, until in rows:
        first, last = spoken_day(since), spoken_day(until)
        if (capacity and not capacity.isdecimal()) or (since and not first):
            raise InputError.of(f"de grenzen van {ad} kloppen niet", "geef een getal en een dag")
        absences = (Absence(first, last),) if first else ()
        found.append(Availability(ad, int(capacity) if capacity else None, absences))
    return found


def assignments_table(assignments: Sequence[Assignment]) -> tuple[tuple[str, ...], ...]:
    """A table that tells these assignments, without columns that say what holds without them."""
    columns = [
        column
        for column in COLUMNS
        if any(getattr(each, column) != _DEFAULTS.get(column) for each in assignments)
    ]
    header = tuple(_heading(column) for column in columns)
    return (header, *(tuple(_cell(each, column) for column in columns) for each in assignments))


def _heading(column: str) -> str:
    return _HEADINGS.get(column, column.replace("_", " ").replace("client", "cliënt"))


def _cell(assignment: Assignment, column: str) -> str:
    value = getattr(assignment, column)
    if isinstance(value, date):
        return dutch_day(value)
    return (value or "").replace("_", " ") if column in CHOICES else value or ""


def _column(heading: str) -> str:
    """`soort opdracht` is a column by its words, `cliënt` by its letters."""
    decomposed = unicodedata.normalize("NFD", heading.strip().lower())
    plain = "".join(sign for sign in decomposed if not unicodedata.combining(sign))
    name = _SPOKEN.get(plain, plain.replace(" ", "_"))
    if name not in COLUMNS:
        raise InputError.of(f"onbekende kolom `{heading}`", did_you_mean(name, COLUMNS))
    return name


def _assignment(cells: Mapping[str, str], required: Sequence[str]) -> Assignment:
    values: dict[str, Any] = {}
    for column, text in {**_DEFAULTS, **cells}.items():
        day = spoken_day(text) if column in DAYS else None
        words = text.replace(" ", "_") if column in CHOICES else text
        value = read_value(column, day.isoformat() if day else words, CHOICES)
        if isinstance(value, Wrong):
            raise InputError.of(value.message, value.hint)
        values[column] = value
    for column in required:
        if values.get(column) is None:
            raise InputError.of(f"een opdracht in de tabel mist `{column}`")
    return Assignment(**values)
