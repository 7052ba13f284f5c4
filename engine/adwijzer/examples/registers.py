"""Registers as examples tell them: a table of assignments with plain headings and words."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

import msgspec

from adwijzer.loading.days import dutch_day, spoken_day
from adwijzer.model.diagnostics import InputError, did_you_mean
from adwijzer.register.assignment import CHOICES, COLUMNS, DAYS, REQUIRED, Assignment
from adwijzer.register.values import Wrong, read_value

ASSIGNMENTS, PROPOSED = "deze opdrachten", "deze voorgestelde opdrachten"
"""The sentences above a table: what is in the register, and what is proposed beside it."""
REGISTER, BESIDE = "opdrachten", "voorgesteld"
"""The keys of a register as a case: assignments, and those that are proposed beside them."""
_SPOKEN = {"begint": "start", "eindigt": "eind"}
_HEADINGS = {"start": "begint", "eind": "eindigt", "ad": "AD"}
_DEFAULTS: Mapping[str, str] = {"ad": "AD-1", "client": "C-1", "status": "lopend"}
"""What holds for every row of a table without that column."""


def plain_register(
    assignments: Iterable[Assignment], proposed: Iterable[Assignment] = ()
) -> dict[str, Any]:
    """A register as a case in plain data, without what is not known."""
    told = {REGISTER: [*map(_plain, assignments)], BESIDE: [*map(_plain, proposed)]}
    return {key: each for key, each in told.items() if each}


def _plain(assignment: Assignment) -> dict[str, Any]:
    return {k: v for k, v in msgspec.to_builtins(assignment).items() if v is not None}


def assignments_told(table: Sequence[Sequence[str]]) -> list[Assignment]:
    """The assignments of a table. A column that is not there has its default, or is unknown.

    Raises:
        InputError: a heading or word that a register does not have, or no table at all.
    """
    if len(table) < 2:
        raise InputError.of("hier hoort een tabel met opdrachten", "begin met een rij koppen")
    header, *rows = table
    columns = [_column(heading) for heading in header]
    return [_assignment(dict(zip(columns, row, strict=True))) for row in rows]


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


def _assignment(cells: Mapping[str, str]) -> Assignment:
    values: dict[str, Any] = {}
    for column, text in {**_DEFAULTS, **cells}.items():
        day = spoken_day(text) if column in DAYS else None
        words = text.replace(" ", "_") if column in CHOICES else text
        value = read_value(column, day.isoformat() if day else words, CHOICES)
        if isinstance(value, Wrong):
            raise InputError.of(value.message, value.hint)
        values[column] = value
    for column in REQUIRED:
        if values.get(column) is None:
            raise InputError.of(f"een opdracht in de tabel mist `{column}`")
    return Assignment(**values)
