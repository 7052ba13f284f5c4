"""Random cases of a decision, and what `decide()` says of them by the columns of a batch."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import pyarrow as pa

from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.compilation import compiled
from adwijzer.batch.job import Batch
from adwijzer.batch.statement import CASES, CODE, statement
from adwijzer.decisions.case import UNKNOWN, node_of, read_case
from adwijzer.decisions.decide import decider
from adwijzer.decisions.single.decider import SingleReasoning
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import AdwijzerError

DAY = date(2026, 11, 22)
Row = dict[str, Any]


def random_rows(decision: Decision, count: int, seed: int) -> Iterator[Row]:
    """Cases of which little, half or most is known; what is not said is None."""
    rng = random.Random(seed)  # noqa: S311 - the same cases every time
    for number in range(count):
        unknown = rng.choice([0.1, 0.3, 0.6])
        row: Row = {CODE: f"C{number}"}
        for fact in decision.facts:
            draw = rng.random()
            row[fact.name] = (
                None
                if draw < unknown / 2
                else UNKNOWN
                if draw < unknown
                else rng.choice(fact.names)
            )
        yield row


def answers_by_sql(decision: Decision, rows: list[Row]) -> dict[str, Row]:
    """The answers by code; a case without an answer is absent."""
    columns = {name: pa.array([row[name] for row in rows], pa.string()) for name in rows[0]}
    made = compiled(decision)  # type: ignore[arg-type]
    with Batch(made) as batch:
        batch.connection.register(CASES, pa.table(columns))
        sql = statement(made, columns, [CODE]).sql("duckdb")
        found = batch.connection.sql(sql).to_arrow_table().to_pylist()
    return {row[CODE]: row for row in found}


def answers_by_decide(base: RuleBase, name: str, rows: list[Row]) -> dict[str, Row]:
    """The same, one decision at a time."""
    ready = decider(base, name, as_of=DAY)
    found = {}
    for row in rows:
        facts = {key: value for key, value in row.items() if key != CODE and value is not None}
        try:
            case = read_case(ready.prepared.decision, node_of(facts))
            reasoning = ready.reason(case)
        except AdwijzerError:
            continue
        assert isinstance(reasoning, SingleReasoning)
        found[row[CODE]] = {CODE: row[CODE], **expected(reasoning)}
    return found


def expected(reasoning: SingleReasoning) -> Mapping[str, str | None]:
    """What the columns must hold, from the answer as data."""
    answer = reasoning.answer()
    row = {
        reasoning.decider.outcome: answer.advies.oordeel,
        "zekerheid": answer.advies.zekerheid,
        "mogelijk": SEPARATOR.join(answer.advies.mogelijk),
        "regels": SEPARATOR.join(reasoning.deciding),
        "leidraad": answer.leidraad,
        "aandachtspunten": SEPARATOR.join(point.id for point in answer.aandachtspunten) or None,
        "meldingen": SEPARATOR.join(remark.id for remark in answer.meldingen) or None,
    }
    if answer.ontbreekt is not None:
        row["ontbreekt"] = SEPARATOR.join(answer.ontbreekt) or None
    return row


def on_the_day(base: RuleBase, name: str) -> Decision:
    decision = base.decision(name)
    assert decision is not None
    return on_day(decision, DAY)
