"""Random cases of a decision, and what `decide()` says of them by the columns of a batch."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Any

import pyarrow as pa

from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.compilation import compiled
from adwijzer.batch.job import Batch
from adwijzer.batch.program import CASES, CODE, Program
from adwijzer.batch.statement import statement
from adwijzer.decisions.case import UNKNOWN, Case, node_of, read_case
from adwijzer.decisions.contact.decider import ContactReasoning
from adwijzer.decisions.decide import decider
from adwijzer.decisions.single.decider import SingleReasoning
from adwijzer.model.rulebase import VERDICT, Decision, RuleBase
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import AdwijzerError

DAY = date(2026, 11, 22)
Row = dict[str, Any]


def random_rows(decision: Decision, count: int, seed: int, items: int = 0) -> Iterator[Row]:
    """Cases of which little, half or most is known; what is not said is None.

    With `items` every case has an agenda of one up to so many items.
    """
    rng = random.Random(seed)  # noqa: S311 - the same cases every time
    for number in range(count):
        unknown = rng.choice([0.1, 0.3, 0.6])
        row: Row = {CODE: f"C{number}"}
        key = decision.item_key
        if key is not None:
            agenda = rng.sample(key.names, rng.randint(1, items))
            row |= {f"item{n}": word for n, word in enumerate(agenda, start=1)}
            row |= {f"item{n}": None for n in range(len(agenda) + 1, items + 1)}
        for fact in decision.facts:
            if fact is key:
                continue
            draw = rng.random()
            row[fact.name] = (
                None
                if draw < unknown / 2
                else UNKNOWN
                if draw < unknown
                else rng.choice(fact.names)
            )
        yield row


def answers_by_sql(decision: Decision, rows: list[Row], items: int = 1) -> dict[str, Row]:
    """The answers by code; a case without an answer is absent."""
    return answers_of_program(compiled(decision, items), rows)  # type: ignore[arg-type]


def answers_of_program(program: Program, rows: list[Row]) -> dict[str, Row]:
    """The answers of this program by code; a case without an answer is absent."""
    with Batch(program) as batch:
        return answers_of(batch, table_of_texts(rows))


def answers_of(batch: Batch, table: pa.Table) -> dict[str, Row]:
    """What the program of a batch says of the cases in a table, by code."""
    batch.connection.register(CASES, table)
    sql = statement(batch.program, table.column_names, [CODE]).sql("duckdb")
    found = batch.connection.sql(sql).to_arrow_table().to_pylist()
    return {row[CODE]: row for row in found}


def table_of_texts(rows: list[Row]) -> pa.Table:
    """The rows, of which every column is a text."""
    return pa.table({name: pa.array([row[name] for row in rows], pa.string()) for name in rows[0]})


def answers_by_decide(base: RuleBase, name: str, rows: list[Row]) -> dict[str, Row]:
    """The same, one decision at a time."""
    ready = decider(base, name, as_of=DAY)
    found = {}
    for row in rows:
        try:
            reasoning = ready.reason(case_of(ready.prepared.decision, row))
            found[row[CODE]] = {CODE: row[CODE], **expected(reasoning)}
        except AdwijzerError:
            continue
    return found


def case_of(decision: Decision, row: Row) -> Case:
    """A row as a case, with the items in its columns as the agenda."""
    facts = {key: value for key, value in row.items() if key != CODE and value is not None}
    if "item1" in facts:
        names = sorted((n for n in facts if n.startswith("item")), key=lambda n: int(n[4:]))
        facts["agenda"] = [facts.pop(name) for name in names]
    return read_case(decision, node_of(facts))


def expected(reasoning: object) -> Mapping[str, str | None]:
    """What the columns must hold, from the answer as data."""
    match reasoning:
        case SingleReasoning():
            answer = reasoning.answer()
            row = {
                reasoning.decider.outcome: answer.advies.oordeel,
                "zekerheid": answer.advies.zekerheid,
                "mogelijk": listed(answer.advies.mogelijk),
                "regels": listed(reasoning.deciding),
                "leidraad": answer.leidraad,
                "aandachtspunten": listed(point.id for point in answer.aandachtspunten),
                "meldingen": listed(remark.id for remark in answer.meldingen),
            }
            if answer.ontbreekt is not None:
                row["ontbreekt"] = listed(answer.ontbreekt)
            return row
        case ContactReasoning():
            contact = reasoning.answer()
            advice = contact.advies
            deciding = {
                rule
                for found, _ in reasoning.concluded
                for rule in found.deciders.get(VERDICT + advice.contactvorm, ())
            }
            return {
                "contactvorm": advice.contactvorm,
                "oordeel": advice.oordeel,
                "zekerheid": advice.zekerheid,
                "mogelijk": listed(f"{one.contactvorm} {one.oordeel}" for one in advice.mogelijk),
                "regels": listed(r.id for r in reasoning.decision.rules if r.id in deciding),
                "leidraad": contact.leidraad,
                "aandachtspunten": listed(point.id for point in contact.aandachtspunten),
                "meldingen": listed(remark.id for remark in contact.meldingen),
            }
        case _:
            raise TypeError(reasoning)


def listed(names: Iterable[str]) -> str | None:
    return SEPARATOR.join(names) or None


def on_the_day(base: RuleBase, name: str) -> Decision:
    decision = base.decision(name)
    assert decision is not None
    return on_day(decision, DAY)
