"""Random cases of absence, and what `decide()` says of them by the columns of a batch."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pyarrow as pa
from msgspec.structs import replace

from adwijzer.batch.compilation import compiled
from adwijzer.batch.job import Batch
from adwijzer.batch.program import CODE, Program
from adwijzer.batch.timing import INTERRUPTIONS_KNOWN
from adwijzer.decisions.case import (
    NOT_YET,
    STILL_TO_COME,
    UNKNOWN,
    Case,
    node_of,
    read_case,
)
from adwijzer.decisions.interruption import LEAVE, RECOVERED
from adwijzer.decisions.timing.dates import FIRST_DAY, INTERRUPTIONS, REFERENCE
from adwijzer.decisions.timing.decider import OtherCount, TermRow, TimingReasoning
from adwijzer.model.rulebase import Decision
from tests.batch.cases import DAY, Row, answers_of, listed

PERIOD = pa.struct(
    [
        ("van", pa.date32()),
        ("tot", pa.date32()),
        ("soort", pa.string()),
        ("zelfde_oorzaak", pa.string()),
    ]
)
LENGTHS = (1, 2, 13, 14, 15, 26, 27, 28, 29, 60, 112)
ILL = (0, 0, 1, 1, 5, 40, 200)
AGES = (
    3,
    40,
    60,
    90,
    180,
    300,
    310,
    365,
    400,
    560,
    640,
    700,
    728,
    729,
    760,
    1000,
    1092,
    1100,
    1500,
)
ONE_DAY = timedelta(days=1)


def absences(decision: Decision, count: int, seed: int, most: int = 4) -> Iterator[Row]:
    """Cases with days and periods; of each little, half or most is known."""
    rng = random.Random(seed)  # noqa: S311 - the same cases every time
    for number in range(count):
        unknown = rng.choice([0.05, 0.3, 0.6])
        row: Row = {CODE: f"C{number}"}
        first = date(2024, 1, 1) + timedelta(days=rng.randrange(1000))
        age = rng.choice(AGES) + rng.randrange(-3, 4) if rng.random() < 0.7 else rng.randrange(900)
        on = first + timedelta(days=max(age, 0))
        row[REFERENCE] = on if rng.random() < 0.95 else None
        if row[REFERENCE] is None:
            on = DAY
            first = min(first, DAY)
        row[FIRST_DAY] = None if rng.random() < 0.15 else first
        row[INTERRUPTIONS] = periods(rng, first, on, most)
        row[INTERRUPTIONS_KNOWN] = rng.choices([None, "ja", "nee"], [8, 1, 1])[0]
        for fact in decision.asked:
            if fact.name in row:
                continue
            draw = rng.random()
            if fact.kind == "datum":
                day = first + timedelta(days=rng.randrange(-40, max(age, 0) + 60))
                if rng.random() < 0.2:
                    day = on + timedelta(days=rng.randrange(-5, 6))
                soon = fact.not_yet and rng.random() < 0.2
                row[fact.name] = None if draw < unknown else STILL_TO_COME if soon else day
            else:
                row[fact.name] = (
                    None
                    if draw < unknown / 2
                    else UNKNOWN
                    if draw < unknown
                    else rng.choice(fact.names)
                )
        if rng.random() < 0.8:
            row["heeft_werkgever"] = rng.choice([None, UNKNOWN])
        yield row


def periods(rng: random.Random, first: date, on: date, most: int) -> list[Row] | None:
    """Periods in any order, some of which touch, begin later or have no end."""
    found: list[Row] = []
    cursor = first + ONE_DAY
    for _ in range(rng.choice([0, 0, 0, 1, 1, 2, most])):
        cursor += timedelta(days=rng.choice(ILL) + rng.randrange(3))
        last = cursor + timedelta(days=rng.choice(LENGTHS) - 1)
        if rng.random() < 0.1:
            last = max(cursor, on + timedelta(days=rng.randrange(-2, 3)))
        kind = rng.choice([RECOVERED, LEAVE])
        cause = rng.choice([None, "ja", "nee"]) if kind == LEAVE else None
        found.append({"van": cursor, "tot": last, "soort": kind, "zelfde_oorzaak": cause})
        cursor = last + ONE_DAY
    if found and rng.random() < 0.2:
        found[-1]["tot"] = None
    rng.shuffle(found)
    return found or rng.choice([None, found])


def table_of(decision: Decision, rows: list[Row]) -> pa.Table:
    """The rows with every column of its own type."""
    types = {fact.name: pa.date32() for fact in decision.asked if fact.kind == "datum"}
    types[INTERRUPTIONS] = pa.list_(PERIOD)
    return pa.table(
        {
            name: pa.array([row[name] for row in rows], types.get(name, pa.string()))
            for name in rows[0]
        }
    )


def facts_of(row: Row) -> Row:
    """A row as a case."""
    facts: dict[str, Any] = {}
    for name, value in row.items():
        if value is None or name in (CODE, INTERRUPTIONS_KNOWN):
            continue
        facts[name] = (
            [{k: _word(v) for k, v in each.items() if v is not None} for each in value]
            if isinstance(value, list)
            else _word(value)
        )
    if row.get(INTERRUPTIONS_KNOWN) == "nee":
        facts[INTERRUPTIONS] = UNKNOWN
    return facts


def _word(value: Any) -> Any:
    if value == STILL_TO_COME:
        return NOT_YET
    return value.isoformat() if isinstance(value, date) else value


def case_of_absence(decision: Decision, row: Row) -> Case:
    """A row as a case that was read."""
    return read_case(decision, node_of(facts_of(row)))


def timing_program_of(decision: Decision, rows: list[Row]) -> Program:
    """The program, for as many periods as there are."""
    return timing_program(decision, most_periods(rows))


def most_periods(rows: list[Row]) -> int:
    """How many interruptions the row with the most of them has."""
    return max(len(row[INTERRUPTIONS] or ()) for row in rows)


def timing_program(decision: Decision, periods: int) -> Program:
    """The program, for so many periods."""
    made = compiled(decision)  # type: ignore[arg-type]
    assert made.timing is not None
    return replace(made, timing=replace(made.timing, periods=periods, day=DAY))


def timings_by_sql(decision: Decision, rows: list[Row]) -> dict[str, Row]:
    """The answers by code; a case without an answer is absent."""
    with Batch(timing_program_of(decision, rows)) as batch:
        return answers_of(batch, table_of(decision, rows))


def expected_timing(reasoning: TimingReasoning) -> Row:
    """What the columns must hold, from the answer as data."""
    answer = reasoning.answer()
    row: Row = {
        reasoning.decider.outcome: answer.advies.advies_inzet_ad,
        "zekerheid": answer.advies.zekerheid,
        "mogelijk": listed(answer.advies.mogelijk),
        "regels": listed(reasoning.deciding),
        "leidraad": answer.leidraad,
        "dag_1": _day(answer.dag_1),
        "verzuimdag": answer.verzuimdag,
        "verzuimweek": answer.verzuimweek,
        "hersteld": answer.hersteld,
        "met_verlof": answer.met_verlof,
        "eerste_dag_na_verlof": _day(answer.eerste_dag_na_verlof),
        "volgende_termijn": answer.volgende_termijn,
        "verlopen": listed(each.naam for each in answer.verlopen),
        "na_te_gaan": listed(answer.na_te_gaan),
        "ontbreekt": listed(answer.ontbrekende_informatie),
        "aandachtspunten": listed(point.id for point in answer.aandachtspunten),
        "meldingen": listed(remark.id for remark in answer.meldingen),
    }
    row |= _terms(reasoning, "termijn", answer.termijnen)
    other = answer.andere_telling
    there = other if isinstance(other, OtherCount) else None
    row["andere_telling"] = there is not None
    row["andere_dag_1"] = _day(there.dag_1) if there else None
    row["andere_verzuimdag"] = there.verzuimdag if there else None
    row["andere_verzuimweek"] = there.verzuimweek if there else None
    return row | _terms(reasoning, "andere_termijn", there.termijnen if there else ())


def _terms(reasoning: TimingReasoning, prefix: str, terms: tuple[TermRow, ...]) -> Row:
    found = {term.naam: term for term in terms}
    row: Row = {}
    for deadline in reasoning.decision.deadlines:
        term = found.get(deadline.name)
        name = f"{prefix}_{deadline.name}"
        row[f"{name}_dag"] = term and term.dag
        row[f"{name}_datum"] = _day(term and term.datum)
        if deadline.window_from is not None:
            row[f"{name}_datum_vanaf"] = _day(term and term.datum_vanaf)
        row[f"{name}_veilige_datum"] = _day(term and term.veilige_datum)
        row[f"{name}_status"] = term and term.status
        row[f"{name}_door"] = listed(term.door) if term else None
    return row


def _day(text: object) -> date | None:
    return date.fromisoformat(text) if isinstance(text, str) else None
