"""Options of `advise register`: the columns of an assignment, days and moments, and who."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date, datetime
from typing import Any, TypeVar

import click

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, DAYS, MEANINGS, REQUIRED
from adwijzer.decisions.assignments.values import UNKNOWN, Value, Wrong, read_value
from adwijzer.decisions.options import refuse
from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.options import day_in

_C = TypeVar("_C", bound=Callable[..., Any])


class Word(click.ParamType[str]):
    """A word of a closed list; only for completion, what reads the value checks it."""

    name = "waarde"

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words

    def shell_complete(
        self, _ctx: click.Context, _param: click.Parameter, incomplete: str
    ) -> list[Any]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(word) for word in self.words if word.startswith(incomplete)]


def column_options(command: _C) -> _C:
    """An option for every column but `opdracht`, kept under `column_NAME`."""
    for name in reversed(COLUMNS[1:]):
        words = CHOICES.get(name, ())
        if name not in REQUIRED:
            words = (*words, UNKNOWN)
        kind = "DATUM" if name in DAYS else "CODE"
        command = click.option(
            option_of(name),
            f"column_{name}",
            metavar="|".join(words) if name in CHOICES else kind,
            type=Word(words),
            help=MEANINGS[name],
        )(command)
    return command


def option_of(column: str) -> str:
    """How the option of a column is written."""
    return "--" + column.replace("_", "-")


def by_option(command: _C) -> _C:
    """The option for who makes a change."""
    return click.option(
        "--by",
        metavar="CODE",
        help=(
            "Je eigen code bij deze wijziging. Standaard ADWIJZER_BY, of anders een code die"
            " het programma één keer voor je trekt."
        ),
    )(command)


def as_of_options(command: _C) -> _C:
    """The options for an earlier state."""
    for option in (
        click.option(
            "--at",
            metavar="MOMENT",
            help="Toon het register zoals het op dat moment was, zoals 2026-01-31T14:30.",
        ),
        click.option(
            "--on",
            metavar="DATUM",
            help="Toon het register zoals het aan het eind van die dag was.",
        ),
    ):
        command = option(command)
    return command


def as_of(on: str | None, at: str | None) -> tuple[date | None, datetime | None]:
    """The day or moment that was asked for.

    Raises:
        InputError: both, no such day or moment, or one that is still to come.
    """
    from adwijzer.store.moments import DUTCH_TIME, moment_of

    refuse("register", {name for name, text in (("on", on), ("at", at)) if text is not None})
    day = day_in("--on", on)
    moment = None if at is None else moment_of(at)
    now = datetime.now(DUTCH_TIME)
    if (day is not None and day > now.date()) or (moment is not None and moment > now):
        raise InputError.of(
            f"`{'--on' if day else '--at'}` ligt in de toekomst",
            "het register weet alleen hoe het was en is",
        )
    return day, moment


def values_in(given: Mapping[str, Any], allowed: Collection[str]) -> dict[str, Value]:
    """The columns that options gave, checked.

    Raises:
        InputError: with everything that is wrong.
    """
    from adwijzer.decisions.assignments.entry import read_columns

    texts = {name: given[f"column_{name}"] for name in COLUMNS[1:]}
    said = {name: text for name, text in texts.items() if text is not None}
    return read_columns(said, allowed, written=written)


def written(column: str) -> str:
    """How a message writes the option of a column."""
    return f"`{option_of(column)}`"


def code_in(text: str, allowed: Collection[str] | None) -> str:
    """The code of an assignment.

    Args:
        text: as it was typed.
        allowed: codes that are let pass; None for an assignment that is only looked up.

    Raises:
        InputError: it is none, or empty.
    """
    code = read_value("opdracht", text, CHOICES, [text.strip()] if allowed is None else allowed)
    if isinstance(code, str):
        return code
    if isinstance(code, Wrong):
        raise InputError.of(code.message, code.hint)
    raise InputError.of("de code van de opdracht is leeg", "geef de code op")
