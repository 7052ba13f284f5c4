"""Many absences at once: one row in, one row out, wrong rows told with row and column."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from msgspec import Struct

from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.timing import INTERRUPTIONS, TimingDecider
from adwijzer.model.diagnostics import Diagnostic, InputError, did_you_mean
from adwijzer.model.rulebase import Decision
from adwijzer.tables import Row, Table, iso_day
from adwijzer.timing.deadlines import next_term

CODE = "code"
_PERIOD = re.compile(
    r"(?P<van>[\d-]+)\s*(?:/|t/m|\.\.)\s*(?P<tot>[\d-]*)\s+(?P<soort>\w+)(?:\s+(?P<oorzaak>\w+))?"
)


class Summary(Struct, frozen=True):
    """The answer to one row, by the names of the contract."""

    rij: int
    code: str
    dag_1: str | None
    verzuimdag: int | None
    verzuimweek: int | None
    volgende_termijn: str | None
    datum: str | None
    veilige_datum: str | None
    status: str | None
    advies_inzet_ad: str
    zekerheid: str


def check_columns(table: Table, decision: Decision) -> None:
    """Refuse a table whose columns nobody knows; `code` is the user's own.

    Raises:
        InputError: with every unknown column.
    """
    known = {fact.name for fact in decision.asked} | {CODE}
    problems = [
        Diagnostic(
            table.at(1, name),
            f"onbekende kolom `{name}`"
            if re.fullmatch(r"[a-z_ ]{1,40}", name)
            else "onbekende kolom",
            did_you_mean(name, known),
        )
        for name in table.columns
        if name and name not in known
    ]
    if problems:
        raise InputError(problems)


def summaries(decider: TimingDecider, table: Table) -> Iterator[Summary | InputError]:
    """The answer to every row, or what is wrong with it."""
    for row in table.rows:
        try:
            yield _summary(decider, row)
        except InputError as error:
            yield InputError(_placed(table, row, error))


def _placed(table: Table, row: Row, error: InputError) -> list[Diagnostic]:
    """Errors at the row, and at the column whose name they mention."""
    placed = []
    for problem in error.diagnostics:
        named = re.findall(r"`([a-z_]+)`", problem.message)
        column = next((name for name in named if name in table.columns), None)
        if column is None and "onderbreking" in problem.message:
            column = INTERRUPTIONS
        placed.append(Diagnostic(table.at(row.number, column), problem.message, problem.hint))
    return placed


def _summary(decider: TimingDecider, row: Row) -> Summary:
    decision = decider.prepared.decision
    case = read_case(decision, node_of(_facts(decision, row.cells)))
    reasoning = decider.reason(case)
    coming = next_term(reasoning.terms)
    count = reasoning.count
    return Summary(
        rij=row.number,
        code=row.cells.get(CODE, ""),
        dag_1=count.day_1.isoformat() if count and count.day_1 else None,
        verzuimdag=count.day if count else None,
        verzuimweek=count.week if count else None,
        volgende_termijn=coming.deadline.name if coming else None,
        datum=coming.last_day.isoformat() if coming and coming.last_day else None,
        veilige_datum=coming.safe_day.isoformat() if coming and coming.safe_day else None,
        status=coming.status if coming else None,
        advies_inzet_ad=reasoning.outcome,
        zekerheid="vast" if reasoning.fixed else "voorlopig",
    )


def _facts(decision: Decision, cells: Mapping[str, str]) -> dict[str, Any]:
    facts: dict[str, Any] = {}
    for fact in decision.asked:
        text = cells.get(fact.name)
        if text is None:
            continue
        if fact.kind == "perioden":
            facts[fact.name] = [period_of(part) for part in text.split(";") if part.strip()]
        elif fact.kind == "datum":
            facts[fact.name] = iso_day(text)
        else:
            facts[fact.name] = text
    return facts


def period_of(text: str) -> dict[str, str]:
    """`2026-05-04/2026-05-20 hersteld`, with the cause behind it for leave."""
    found = _PERIOD.fullmatch(text.strip())
    if found is None:
        raise InputError.of(
            f"in `{INTERRUPTIONS}` staat een periode die niet te lezen is",
            "schrijf 2026-05-04/2026-05-20 hersteld, en een ; tussen perioden",
        )
    period = {"van": iso_day(found["van"]), "soort": found["soort"]}
    if found["tot"]:
        period["tot"] = iso_day(found["tot"])
    if found["oorzaak"]:
        period["zelfde_oorzaak"] = found["oorzaak"]
    return period
