"""One assignment as somebody gives it by hand: in options, in a form or as JSON."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TypeAlias

from adwijzer.decisions.assignments.assignment import (
    CHOICES,
    COLUMNS,
    MEANINGS,
    REQUIRED,
    Assignment,
)
from adwijzer.decisions.assignments.values import Value, Wrong, read_value
from adwijzer.text.diagnostics import Diagnostic, InputError

Written: TypeAlias = Callable[[str], str]
"""How a message writes a column where it is given, between quotes of its own."""


def as_column(column: str) -> str:
    """How a message writes a column of a table."""
    return f"`{column}`"


def read_columns(
    given: Mapping[str, str | Wrong],
    allowed: Collection[str] = (),
    *,
    iso: bool = False,
    written: Written = as_column,
) -> dict[str, Value]:
    """What these columns hold; None is unknown.

    Args:
        given: the text of each column that is given; what is wrong already may stand there too.
        allowed: codes that someone said are no number of a person.
        iso: whether days are written by ISO 8601 only.
        written: how a message writes a column.
    Raises:
        InputError: with everything that is wrong; `fact` of each problem is its column.
    """
    values: dict[str, Value] = {}
    problems: list[Diagnostic] = []
    for name in COLUMNS:
        if name not in given:
            continue
        text = given[name]
        value = read_value(name, text, CHOICES, allowed, iso=iso) if isinstance(text, str) else text
        if isinstance(value, Wrong):
            problems.append(Diagnostic(None, value.message, value.hint, name))
        elif value is None and name in REQUIRED:
            told = f"{written(name)} mag niet leeg of onbekend zijn"
            problems.append(Diagnostic(None, told, fact=name))
        else:
            values[name] = value
    if problems:
        raise InputError(problems)
    return values


def new_assignment(values: Mapping[str, Value], written: Written = as_column) -> Assignment:
    """The assignment with these values; a column that is not given is unknown.

    Raises:
        InputError: something that is needed is missing, or it ends before it begins.
    """
    missing = [name for name in REQUIRED if name not in values]
    if missing:
        raise InputError(
            Diagnostic(None, f"{written(name)} ontbreekt", MEANINGS.get(name), name)
            for name in missing
        )
    new = Assignment(**values)  # type: ignore[arg-type]
    if new.eind is not None and new.eind < new.start:
        message = "het eind ligt voor de start"
        raise InputError([Diagnostic(None, message, "zet beide dagen goed", "eind")])
    return new
