"""Two engines, one answer: on any rule base the loader accepts and on the product's own."""

from __future__ import annotations

from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from adwijzer.decisions import decide
from adwijzer.decisions.case import node_of, read_case
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.durable import DurableEngine
from adwijzer.inference.durable_rulesets import compile_decision
from adwijzer.inference.evaluator import evaluate, minds
from adwijzer.inference.worlds import Strata
from adwijzer.model.conditions import ALWAYS, Test
from adwijzer.model.rulebase import NONE, VERDICT, Decision, RuleBase
from adwijzer.text.diagnostics import RuleBaseError
from tests.strategies import (
    FIRST_DAY,
    attention_lists,
    cases,
    contacts,
    contexts,
    decision,
    decisions,
    rule,
    thoroughly,
)


def engine_of(of: Decision) -> DurableEngine:
    """The compiled rules; random rules with too many alternatives are skipped."""
    try:
        return DurableEngine(compile_decision(of))
    except RuleBaseError as error:
        assume("te veel mogelijkheden" not in str(error))
        raise


@thoroughly(150)
@given(st.data())
def test_random_rules_conclude_the_same_for_the_same_reasons(data: st.DataObject) -> None:
    of = data.draw(decisions(points=0))
    items = data.draw(st.lists(cases(of.facts), min_size=1, max_size=4))
    engine = engine_of(of)

    found = engine.conclude(items)

    assert found == [evaluate(Strata.of(of), facts)[0] for facts in items]


@thoroughly(150)
@given(st.data())
def test_what_makes_an_attention_point_needless_is_the_same_in_both_engines(
    data: st.DataObject,
) -> None:
    of = data.draw(attention_lists())
    items = [
        {**data.draw(cases(of.facts)), **data.draw(contexts(of))}
        for _ in range(data.draw(st.integers(1, 3)))
    ]

    found = engine_of(of).minds(items)

    assert found == [minds(of.attention, facts) for facts in items]


@thoroughly(100)
@given(st.data())
def test_random_attention_points_hold_in_both_engines_or_in_neither(data: st.DataObject) -> None:
    of = data.draw(decisions())
    engine = engine_of(of)
    strata = Strata.of(of)
    unjudged = {VERDICT + outcome.name: NONE for outcome in of.outcomes}
    items = [
        {**facts, **unjudged, **evaluate(strata, facts)[0].values, **data.draw(contexts(of))}
        for facts in data.draw(st.lists(cases(of.facts), min_size=1, max_size=4))
    ]

    assert engine.minds(items) == [minds(of.attention, facts) for facts in items]


@thoroughly(30)
@given(st.data())
def test_an_engine_that_is_asked_again_has_not_kept_anything(data: st.DataObject) -> None:
    of = data.draw(decisions(points=0))
    items = data.draw(st.lists(cases(of.facts), min_size=1, max_size=3))
    engine = engine_of(of)

    once = [engine.conclude([facts])[0] for facts in items]

    assert engine.conclude(items) == once
    assert [engine.conclude([facts])[0] for facts in reversed(items)] == once[::-1]


def test_the_product_concludes_the_same_in_both_engines(
    prepared: Prepared[Decision], contactvorm: Decision
) -> None:
    engine = prepared.engine
    assert engine is not None

    @thoroughly(150)
    @given(contacts(contactvorm))
    def agrees(contact: dict[str, Any]) -> None:
        case = read_case(contactvorm, node_of(contact))
        items = [case.known(contactvorm, item) for item in case.items]

        found = engine.conclude(items)

        assert found == [evaluate(prepared.strata, facts)[0] for facts in items]

    agrees()


def test_the_product_always_answers_because_its_engines_agree(
    base: RuleBase, contactvorm: Decision
) -> None:
    @thoroughly(100)
    @given(contacts(contactvorm))
    def answers(contact: dict[str, Any]) -> None:
        agenda = [
            item if isinstance(item, str) else item["agendapunt"] for item in contact["agenda"]
        ]

        answer = decide(base, "contactvorm", contact).contract()

        assert [item["agendapunt"] for item in answer["agendapunten"]] == agenda

    answers()


def test_a_concept_may_have_the_value_geen() -> None:
    fixed_time = rule("r0", "l0", ALWAYS, {"afspraak": "geen"})
    free = rule("r1", "l1", Test(fact="afspraak", values=("geen",)), {"u0": "goed"})
    of = decision([], [fixed_time, free], concepts={"afspraak": ("vast", "geen")})

    [(found, _)] = Prepared.of(of, FIRST_DAY).conclude([{}])

    assert found.values == {"afspraak": "geen", "oordeel_u0": "goed"}
