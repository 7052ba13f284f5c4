"""Any rule base compiles and agrees, also when a rule is changed."""

from __future__ import annotations

from datetime import date
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from adwijzer.assurance.examples.mutants import mutants
from adwijzer.batch.compilation import compiled
from adwijzer.batch.job import Batch
from adwijzer.batch.program import CASES, CODE
from adwijzer.batch.statement import statement
from adwijzer.decisions.case import Case
from adwijzer.decisions.decide import decider_of
from adwijzer.decisions.single.decider import SingleDecider
from adwijzer.inference.agreement import Prepared
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision, RuleBase, Validity
from adwijzer.text.diagnostics import AdwijzerError
from tests.batch.cases import (
    DAY,
    Row,
    answers_by_decide,
    answers_by_sql,
    expected,
    on_the_day,
    random_rows,
)
from tests.strategies import cases, decisions, thoroughly

TYPES = {"keuze": pa.string(), "getal": pa.int64(), "datum": pa.date32()}
SINGLE = [each.name for each in load_rules().decisions if each.kind == "single"]
NOTHING = RuleBase(
    version="1", title="Proef", sha256="", validity=Validity(), decisions=(), file="regelbank.yaml"
)


def by_sql(decision: Decision, rows: list[Row]) -> dict[str, Row]:
    columns = {
        fact.name: pa.array([row.get(fact.name) for row in rows], TYPES[fact.kind])
        for fact in decision.facts
    }
    columns[CODE] = pa.array([row[CODE] for row in rows])
    made = compiled(decision)  # type: ignore[arg-type]
    with Batch(made) as batch:
        batch.connection.register(CASES, pa.table(columns))
        sql = statement(made, columns, [CODE]).sql("duckdb")
        return {row[CODE]: row for row in batch.connection.sql(sql).to_arrow_table().to_pylist()}


def by_decide(decision: Decision, rows: list[Row]) -> dict[str, Row]:
    ready = decider_of(NOTHING, Prepared.of(decision, DAY))
    assert isinstance(ready, SingleDecider)
    found = {}
    for row in rows:
        facts = {name: value for name, value in row.items() if name != CODE}
        try:
            answer = {CODE: row[CODE], **expected(ready.reason(Case(facts)))}
        except AdwijzerError:
            continue  # the rules give no advice
        if not any(concept.name == "leidraad" for concept in decision.concepts):
            del answer["leidraad"]
        found[row[CODE]] = answer
    return found


@thoroughly(120)
@given(data=st.data())
def test_any_rule_base_agrees_or_is_refused(data: st.DataObject) -> None:
    decision = data.draw(decisions())
    if len(decision.outcomes) > 1:
        with pytest.raises(AdwijzerError, match="kan niet in bulk"):
            compiled(decision)
        return
    given_ = data.draw(st.lists(cases(decision.facts), min_size=1, max_size=12))
    rows: list[dict[str, Any]] = [{CODE: f"C{n}", **row} for n, row in enumerate(given_)]

    assert by_sql(decision, rows) == by_decide(decision, rows)


def changed_answers(name: str, most: int) -> int:
    """In how many of some mutants of a decision the answers changed; by SQL they do just so.

    Raises:
        AssertionError: the two differ.
    """
    base = load_rules()
    decision = on_the_day(base, name)
    rows = list(random_rows(decision, 400, seed=5))
    before = answers_by_decide(base, name, rows)
    whole = base.decision(name)
    assert whole is not None
    found = mutants(base, whole)
    changed = 0
    for mutant in found[:: max(len(found) // most, 1)]:
        other = replace(
            base,
            decisions=tuple(mutant.after if d.name == name else d for d in base.decisions),
        )
        after = answers_by_decide(other, name, rows)
        assert answers_by_sql(on_the_day(other, name), rows) == after
        changed += after != before
    return changed


@pytest.mark.check(part="batch")
@pytest.mark.parametrize("name", SINGLE)
def test_a_changed_rule_changes_the_batch(name: str) -> None:
    """Not each word that changes changes an answer of these cases; that some do is no accident."""
    assert changed_answers(name, most=12) >= 4


def test_a_day_before_the_rules_is_refused() -> None:
    with pytest.raises(AdwijzerError, match="gold nog geen regel"):
        on_the_day_of(date(1990, 1, 1))


def on_the_day_of(day: date) -> Decision:
    from adwijzer.model.validity import on_day

    decision = load_rules().decision("informatiedeling")
    assert decision is not None
    return on_day(decision, day)
