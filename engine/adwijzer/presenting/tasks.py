"""What there is to do over all cases, as a page, a table and a calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from adwijzer.cases.todo import KINDS, CaseTask, Task, TaskKind
from adwijzer.presenting.words import capital
from adwijzer.text.calendar import Event, calendar
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import InputError
from adwijzer.text.page import Chapter, Grid, Marked, Page, Tone
from adwijzer.text.phrases import counted
from adwijzer.text.sheets import DataSheet, table

HEADINGS: dict[TaskKind, str] = {
    "te_laat": "Te laat",
    "na_te_gaan": "Na te gaan",
    "nadert": "Binnenkort",
    "contact": "Contacten",
    "toezegging": "Toegezegd",
    "afwijking": "Afgeweken zonder reden",
    "feiten": "Antwoorden op andere feiten",
    "regels": "Antwoorden van andere regels",
}
_TONES: dict[str, Tone] = {"te_laat": "bad", "na_te_gaan": "care", "nadert": "care"}
_HEAD = ("Zaak", "Wat", "Datum", "Wie", "Doe dit")
_COLUMNS = ("zaak", "ad", "soort", "wat", "datum", "wie", "opdracht")


def todo_page(tasks: Sequence[CaseTask], ad: str, day: date) -> Page:
    """The tasks by kind, the most urgent first."""
    late = sum(each.task.kind == "te_laat" for each in tasks)
    which = f", waarvan {late} te laat" if late else ""
    return Page(
        title="Te doen",
        day=day.isoformat(),
        headline=f"{counted(len(tasks), 'punt', 'punten')} voor {ad}{which}.",
        chapters=tuple(
            Chapter(
                HEADINGS[kind],
                (
                    Grid(
                        _HEAD,
                        tuple(_row(each) for each in tasks if each.task.kind == kind),
                        below=1,
                    ),
                ),
            )
            for kind in KINDS
        ),
    )


def _row(each: CaseTask) -> tuple[str | Marked, ...]:
    task = each.task
    return (
        each.code,
        Marked(task.title, _TONES.get(task.kind, "")),
        _day_words(task),
        task.who,
        task.command,
    )


def _day_words(task: Task) -> str:
    if task.day is None:
        return "zonder datum" if task.promised else ""
    return dutch_day(task.day)


def todo_data(tasks: Iterable[CaseTask]) -> list[dict[str, Any]]:
    """The same as data."""
    return [{n: str(v or "") for n, v in zip(_COLUMNS, _values(e), strict=True)} for e in tasks]


def _values(each: CaseTask) -> tuple[str | date | None, ...]:
    task = each.task
    return (each.code, each.ad, task.kind, task.title, task.day, task.who, task.command)


def todo_table(tasks: Iterable[CaseTask], form: str) -> bytes:
    """The same as csv or xlsx."""
    sheet = DataSheet(
        *("te doen", _COLUMNS, map(_values, tasks)),
        widths={"wat": 44, "wie": 30, "opdracht": 60},
        fixed=1,
        headings={**{name: capital(name) for name in _COLUMNS}, "ad": "AD", "opdracht": "Doe dit"},
        tones={"te_laat": "nee", "na_te_gaan": "voorwaarden"},
    )
    return table(sheet, form)


def todo_calendar(tasks: Iterable[CaseTask]) -> str:
    """What is near, as all-day events with the code of the case.

    Raises:
        InputError: there is no date to write.
    """
    none = InputError.of(
        "er is niets voor in de agenda", "`advise case todo` noemt alles wat er te doen is"
    )
    return calendar("Te doen", _events(tasks), none)


def _events(tasks: Iterable[CaseTask]) -> Iterator[Event]:
    for each in tasks:
        task = each.task
        if task.day is not None and task.kind in ("nadert", "contact", "toezegging"):
            yield Event(
                f"{each.ad}|{each.code}|{task.kind}|{task.name}|{task.promised}".rstrip("|"),
                task.day,
                f"{each.code}: {task.title}",
                " ".join(
                    filter(None, (f"Kenmerk {each.code}.", task.who, f"Doe dit: {task.command}"))
                ),
            )
