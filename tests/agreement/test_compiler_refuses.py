"""The compiler emits only what durable_rules can be trusted with, and says what does not fit."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adwijzer.inference.agreement import Prepared
from adwijzer.inference.durable import DurableEngine
from adwijzer.inference.durable_rulesets import compile_decision, fnv1a
from adwijzer.inference.evaluator import evaluate
from adwijzer.inference.worlds import Strata
from adwijzer.model.conditions import (
    ALWAYS,
    AllOf,
    AnyOf,
    Condition,
    Not,
    ParameterName,
    Range,
    Test,
)
from adwijzer.model.rulebase import Decision, Fact
from adwijzer.text.diagnostics import InternalError, RuleBaseError
from tests.strategies import (
    Chooser,
    Words,
    cases,
    decision,
    fact,
    fact_lists,
    point,
    rule,
    thoroughly,
)

HASH_ALIKE = ("om_kans_derde", "tegen_plan_uwv_laat")
"""Two names with the same 32-bit FNV-1a hash, found by trying a hundred thousand."""
LIBRARY_LIMIT = 64
"""Pending conditions per fact that durable_rules can hold."""


def refusal(of: Decision) -> RuleBaseError:
    with pytest.raises(RuleBaseError) as caught:
        compile_decision(of)
    assert caught.value.exit_status == 2
    return caught.value


def choice(number: int) -> Condition:
    """One of two things, which no single test can say."""
    return AnyOf(
        parts=(
            Test(fact=f"f{number}", values=("a",)),
            AllOf(
                parts=(
                    Test(fact=f"f{number}", values=("b",)),
                    Test(fact="f0", values=("c",)),
                )
            ),
        )
    )


FACTS = [fact(f"f{number}", "a", "b", "c") for number in range(10)]


@pytest.mark.parametrize("choices", [6, 9])
def test_a_rule_with_too_many_alternatives_is_refused_with_its_place(choices: int) -> None:
    wide = AllOf(parts=tuple(choice(number) for number in range(1, choices + 1)))

    error = refusal(decision(FACTS, [rule("r-wijd", "l0", wide, {"u0": "goed"}, line=7)]))

    assert "te veel mogelijkheden" in str(error)
    assert "r-wijd" in str(error)
    assert str(error).startswith("regels.yaml:7:1")
    assert error.diagnostics[0].hint == (
        "splits de regel, of maak een begrip van een deel van de voorwaarde"
    )


def test_an_attention_point_with_too_many_alternatives_is_refused_with_its_place() -> None:
    wide = AllOf(parts=tuple(choice(number) for number in range(1, 6)))
    narrow = AnyOf(parts=tuple(choice(number) for number in range(6, 9)))

    error = refusal(
        decision(
            FACTS,
            [rule("r", "l0", ALWAYS, {"u0": "goed"})],
            attention=[point("a-wijd", wide, unless=narrow)],
        )
    )

    assert "te veel mogelijkheden" in str(error)
    assert "a-wijd" in str(error)
    assert str(error).startswith("aandachtspunten.yaml:1:1")


def test_names_that_the_library_takes_for_one_another_are_refused() -> None:
    one, other = HASH_ALIKE
    assert fnv1a(one) == fnv1a(other)

    error = refusal(decision([fact(one, "ja", "nee"), fact(other, "ja", "nee")], []))

    assert f"`{one}`" in str(error)
    assert f"`{other}`" in str(error)
    assert "niet uit elkaar te houden" in str(error)


@pytest.mark.parametrize("reserved", ["n", "z_", "sid", "id"])
def test_a_fact_may_not_be_called_as_the_driver_calls_its_own_properties(reserved: str) -> None:
    error = refusal(decision([fact(reserved, "ja", "nee")], []))

    assert f"`{reserved}`" in str(error)


@pytest.mark.parametrize(
    "facts",
    [
        [fact("week", kind="getal"), fact("week__onbekend", "ja", "nee")],
        [fact("bron", "B1", "G", multiple=True), fact("bron__B1", "ja", "nee")],
    ],
    ids=["number", "several-values"],
)
def test_a_fact_may_not_be_called_as_what_another_fact_becomes(facts: list[Fact]) -> None:
    error = refusal(decision(facts, []))

    assert f"`{facts[1].name}`" in str(error)


def test_more_facts_than_the_library_can_hold_are_refused() -> None:
    error = refusal(decision([fact(f"f{number}", "ja", "nee") for number in range(241)], []))

    assert "meer dan 240 feiten en waarden" in str(error)


WEEK, SOURCE = fact("week", kind="getal"), fact("bron", "B1", "G", multiple=True)
UNRESOLVED = Range(fact="week", minimum=ParameterName(parameter="eerste_week"))
TOO_LARGE = Range(fact="week", minimum=2**60)
GOOD = rule("r", "l0", ALWAYS, {"u0": "goed"})
DENIED = point("a", ALWAYS, unless=Not(part=Test(fact="bron", values=("B1",))))
UNFIT = {
    "parameter": (decision([WEEK], [rule("r", "l0", UNRESOLVED, {"u0": "goed"})]), "`eerste_week`"),
    "number": (decision([WEEK], [rule("r", "l0", TOO_LARGE, {"u0": "goed"})]), "getal is te groot"),
    "denied": (decision([], [GOOD], attention=[DENIED], context=[SOURCE]), "tenzij"),
}
"""A parameter without value, a number no computer counts exactly, a source that is denied."""


@pytest.mark.parametrize("what", UNFIT)
def test_what_does_not_fit_is_refused_in_words_and_with_its_place(what: str) -> None:
    of, message = UNFIT[what]

    error = refusal(of)

    assert message in str(error)
    assert error.diagnostics[0].position is not None


def test_more_agenda_items_than_a_session_can_tell_apart_give_no_answer() -> None:
    of = decision([fact("f0", "ja", "nee")], [rule("r", "l0", ALWAYS, {"u0": "goed"})])
    prepared = Prepared.of(of, date(2026, 6, 1))

    assert len(prepared.conclude([{}] * 32)) == 32
    with pytest.raises(InternalError, match="meer dan 32 agendapunten"):
        prepared.conclude([{}] * 33)
    assert len(prepared.conclude([{}] * 32)) == 32


@st.composite
def large_decisions(draw: st.DrawFn) -> Decision:
    """Some 150 rules, many of them with alternatives, so that they need several rulesets."""
    choose = Chooser(draw)
    facts = draw(fact_lists())
    vocabulary = Words.of(facts)
    rules = [
        rule(
            f"r{number}",
            choose.pick(("l0", "l1", "l2")),
            AnyOf(parts=(choose.leaf(vocabulary), choose.leaf(vocabulary))),
            {"u0": choose.pick(("goed", "matig", "slecht"))},
        )
        for number in range(150)
    ]
    return decision(facts, rules)


@thoroughly(10)
@given(st.data())
def test_a_large_rule_base_is_spread_over_rulesets_that_the_library_can_hold(
    data: st.DataObject,
) -> None:
    of = data.draw(large_decisions())
    items = data.draw(st.lists(cases(of.facts), min_size=3, max_size=3))

    compiled = compile_decision(of)

    assert len(compiled.rulesets) > 3
    for ruleset in compiled.rulesets:
        assert len(json.loads(ruleset.text)) <= LIBRARY_LIMIT
    strata = Strata.of(of)
    found = DurableEngine(compiled).conclude(items)
    assert found == [evaluate(strata, facts)[0] for facts in items]


def test_the_rules_of_the_product_fit(contactvorm: Decision) -> None:
    for ruleset in compile_decision(contactvorm).rulesets:
        assert len(json.loads(ruleset.text)) <= LIBRARY_LIMIT
