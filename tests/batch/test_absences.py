"""Timing by SQL says in every column what `decide()` says."""

from __future__ import annotations

import pytest

from adwijzer.batch.program import CODE
from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.decide import decider
from adwijzer.decisions.timing.decider import TimingReasoning
from adwijzer.language import load_rules
from adwijzer.model.rulebase import RuleBase
from adwijzer.text.diagnostics import AdwijzerError
from tests.batch.absence_cases import absences, expected_timing, facts_of, timings_by_sql
from tests.batch.cases import DAY, Row, on_the_day

TIMING = "inzetmoment"


def timings_by_decide(base: RuleBase, rows: list[Row]) -> dict[str, Row]:
    """The answers by code, one decision at a time; a case that is refused is absent."""
    ready = decider(base, TIMING, as_of=DAY)
    found = {}
    for row in rows:
        try:
            reasoning = ready.reason(read_case(ready.prepared.decision, node_of(facts_of(row))))
            assert isinstance(reasoning, TimingReasoning)
            found[row[CODE]] = {CODE: row[CODE], **expected_timing(reasoning)}
        except AdwijzerError:
            continue
    return found


def differing(count: int, seed: int) -> dict[str, list[str]]:
    """The codes of the cases of which a column differs, by column."""
    base = load_rules()
    decision = on_the_day(base, TIMING)
    rows = list(absences(decision, count, seed))

    by_sql = timings_by_sql(decision, rows)
    by_decide = timings_by_decide(base, rows)

    assert len(by_decide) > count / 2
    assert by_sql.keys() == by_decide.keys()
    found: dict[str, list[str]] = {}
    for code, row in by_decide.items():
        assert row.keys() == by_sql[code].keys()
        for column, value in row.items():
            if by_sql[code][column] != value:
                found.setdefault(column, []).append(code)
    return found


def test_a_few_hundred_absences_get_the_same_answer() -> None:
    assert differing(300, seed=1) == {}


@pytest.mark.check(part="batch")
def test_twenty_thousand_absences_get_the_same_answer() -> None:
    assert differing(20_000, seed=3) == {}
