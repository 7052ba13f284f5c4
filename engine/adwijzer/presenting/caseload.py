"""Absences as a list to work from, and the dates of one or many as a calendar."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from adwijzer.decisions.timing.caseload import Summary
from adwijzer.decisions.timing.dates import FIRST_DAY
from adwijzer.presenting import words
from adwijzer.presenting.timing import ground, overdue
from adwijzer.text.calendar import Event, calendar
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import InputError
from adwijzer.text.page import Cell, Chapter, Grid, Marked, Page
from adwijzer.text.phrases import counted
from adwijzer.text.sheets import DataSheet, Value, table, workbook

if TYPE_CHECKING:
    from adwijzer.decisions.answer import RuleBaseVersion
    from adwijzer.decisions.timing.caseload import AnsweredRow
    from adwijzer.decisions.timing.decider import TimingAnswer
    from adwijzer.model.rulebase import TimingDecision

_HEADINGS = {
    "rij": "Rij",
    "code": "Zaak",
    "dag_1": "Dag 1",
    "verzuimdag": "Verzuimdag",
    "verzuimweek": "Verzuimweek",
    "volgende_termijn": "Volgende termijn",
    "datum": "Uiterlijk",
    "veilige_datum": "Veilig",
    "status": "Stand",
    "verlopen": "Verlopen",
    "na_te_gaan": "Na te gaan",
    "advies_inzet_ad": "Inzet van een AD",
    "zekerheid": "Zekerheid",
}
_HEAD = ("Rij", "Code", "Week", "Inzet van een AD", "Verlopen", "Na te gaan", "Volgende termijn")


def page(
    rows: Sequence[Summary],
    decision: TimingDecision,
    day: date,
    version: RuleBaseVersion,
    engines: int,
) -> Page:
    """What is late, what to check and what comes next, a row for each case."""
    late = sum(bool(row.verlopen) for row in rows)
    cases = counted(len(rows), "zaak", "zaken")
    return Page(
        title=decision.title,
        day=day.isoformat(),
        question=decision.question,
        headline=f"{cases}, waarvan {late} met een termijn die verlopen is.",
        chapters=(Chapter("", (grid(rows, decision),)),),
        closing=words.CLOSING,
        version=words.version_line(day.isoformat(), version, engines),
    )


def grid(rows: Iterable[Summary], decision: TimingDecision) -> Grid:
    """The rows as a table for people."""
    return Grid(_HEAD, tuple(tuple(_cells(row, decision)) for row in rows), below=3)


def _cells(row: Summary, decision: TimingDecision) -> Iterator[Cell]:
    titles = {deadline.name: deadline.title for deadline in decision.deadlines}
    yield str(row.rij)
    # A code is the user's own; what would break the table or steer a terminal is left out.
    yield "".join(sign if sign.isprintable() else " " for sign in row.code)
    yield str(row.verzuimweek or "-")
    certain = "" if row.zekerheid == "vast" else ", voorlopig"
    yield decision.outcomes[0].label_of(row.advies_inzet_ad) + certain
    late = "; ".join(map(overdue, row.verlopen))
    yield Marked(f"Verlopen: {late}." if late else "", "bad")
    check = ", ".join(titles[name] for name in row.na_te_gaan)
    yield f"Na te gaan: {check}." if check else ""
    coming = titles.get(row.volgende_termijn or "")
    yield f"Volgende: {coming}, uiterlijk {dutch_day(row.datum or '')}." if coming else ""


def as_json(rows: Sequence[Summary]) -> str:
    """The rows by the names of the contract."""
    return json.dumps(msgspec.to_builtins(rows), ensure_ascii=False, indent=2) + "\n"


def as_table(rows: Iterable[Summary], form: str, decision: TimingDecision | None = None) -> bytes:
    """The rows as csv or xlsx; what is late and what to check stands there by name.

    An Excel file with a `decision` is for people: it has words for names, and days as days.
    """
    names = Summary.__struct_fields__
    late = [(row, [each.naam for each in row.verlopen]) for row in rows]
    values: Iterable[Sequence[Value]] = (
        [found if name == "verlopen" else getattr(row, name) for name in names]
        for row, found in late
    )
    if form != "xlsx" or decision is None:
        return table(DataSheet("zaken", names, values), form)
    titles = {deadline.name: deadline.title for deadline in decision.deadlines}
    outcome = decision.outcomes[0]
    sheet = DataSheet(
        "zaken",
        names,
        ([_for_people(row, name, titles, decision) for name in names] for row, _ in late),
        widths={"verlopen": 40, "na_te_gaan": 40, "volgende_termijn": 30},
        fixed=2,
        headings=_HEADINGS,
        tones={v.label: v.tenor for v in outcome.values if v.tenor},
    )
    return workbook([sheet])


def _for_people(
    row: Summary, name: str, titles: Mapping[str, str], decision: TimingDecision
) -> Value:
    value = getattr(row, name)
    match name:
        case "verlopen":
            return "; ".join(map(overdue, row.verlopen))
        case "na_te_gaan":
            return ", ".join(titles[each] for each in row.na_te_gaan)
        case "volgende_termijn":
            return titles.get(value or "", "")
        case "advies_inzet_ad":
            return decision.outcomes[0].label_of(value)
        case "dag_1" | "datum" | "veilige_datum":
            return date.fromisoformat(value) if value else None
    return value.replace("_", " ") if isinstance(value, str) and name != "code" else value


def as_calendar(answers: Iterable[tuple[TimingAnswer, str, str]]) -> str:
    """The dates to come as all-day events on their safe day.

    Args:
        answers: each with the user's own code for the case, which keeps cases apart, and with what
            tells a reader whose it is where there is no code, such as the row of a table.
    Raises:
        InputError: there is no date to write.
    """
    none = InputError.of(
        "er is geen termijn voor in de agenda", "kijk in het antwoord waarom dat zo is"
    )
    events = (event for answer, code, row in answers for event in _events(answer, code, row))
    return calendar("Termijnen verzuim", events, none)


def calendar_row(found: AnsweredRow) -> tuple[TimingAnswer, str, str]:
    """An answered row of a table as a calendar takes it."""
    return found.reasoning.answer(), found.code, f"rij {found.summary.rij}"


def _events(answer: TimingAnswer, code: str, row_name: str) -> Iterator[Event]:
    said = answer.feiten.get(FIRST_DAY)
    first = said["waarde"] if isinstance(said, dict) else said
    for row in answer.termijnen:
        if row.status not in ("op_tijd", "nadert") or row.datum is None:
            continue
        safe = row.veilige_datum or row.datum
        if safe < answer.peildatum:
            safe = row.datum
        legal = f"Uiterlijk {dutch_day(row.datum)}."
        if isinstance(row.datum_vanaf, str):
            legal = f"Vanaf {dutch_day(row.datum_vanaf)}. {legal}"
        whose = code or row_name
        mark = f"{whose}: " if whose else ""
        yield Event(
            f"{code}|{first}|{row.naam}",
            date.fromisoformat(safe),
            f"{mark}{row.titel} (uiterlijk {dutch_day(row.datum)})",
            " ".join(
                (*([f"Kenmerk {code}."] if code else ()), legal, row.wie, f"Grond: {ground(row)}")
            ),
        )
