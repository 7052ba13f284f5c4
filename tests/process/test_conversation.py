"""The conversation says what besluiten.md says, and is exactly as certain."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adwijzer.model.rulebase import RuleBase
from tests.process.completions import Completions
from tests.process.conftest import Answers, known_of
from tests.process.conversation import FACTS, NEEDED, absent, conversation
from tests.strategies import Chooser, thoroughly

NAME = "gesprek"
ADVICE_ONLY = {"kader", "heeft_werkgever", "gekozen_vorm", "begeleider_gemeld"}


@st.composite
def cases(draw: st.DrawFn, *, known: int) -> dict[str, str]:
    """Facts of which `known` in six are known; unknown is said or left out."""
    choose = Chooser(draw)
    case = {}
    for name, values in FACTS.items():
        if choose.below(6) < known:
            case[name] = choose.pick(values)
        elif choose.sometimes():
            case[name] = "onbekend"
    return case


def test_the_product_knows_the_facts_and_outcomes(base: RuleBase) -> None:
    decision = base.decision(NAME)
    assert decision is not None

    facts = {fact.name: fact.names for fact in decision.facts}
    asked = facts.keys() - ADVICE_ONLY - {"keuzehulp_gevraagd"}  # of the letter alone
    assert {name: facts[name] for name in asked} == FACTS
    assert decision.outcomes[0].names == ("volledig", "aanvullen", "geen_oordeel")
    assert not any(fact.assumed for fact in decision.facts)


def compare(answer: Answers, case: Mapping[str, str]) -> None:
    known = known_of(NAME, case)
    every = Completions(NAME, known)
    found = answer(NAME, case)
    advice = found["advies"]
    asked = {each["feit"] for each in found["vragen"] if each["gaat_over"] == "advies"}

    assert advice["oordeel"] == conversation(known)
    assert set(advice["mogelijk"]) == every.possible
    certain = every.possible == {advice["oordeel"]}
    assert advice["zekerheid"] == ("vast" if certain else "voorlopig")
    assert set(found["ontbreekt"]) == set(absent(known))
    if certain:
        assert asked == set()
    elif every.mattering:
        assert asked == every.mattering
    else:
        assert asked


def test_every_advice_is_right_and_exactly_as_certain(answer: Answers) -> None:
    @thoroughly(150)
    @given(cases(known=4))
    def agrees(case: dict[str, str]) -> None:
        compare(answer, case)

    agrees()


@pytest.mark.parametrize("phase", [*NEEDED, None])
def test_where_little_is_known_too(answer: Answers, phase: str | None) -> None:
    """All that is asked in other phases is known; of this phase nothing is."""
    other = {name for name in FACTS if name not in NEEDED.get(phase or "", ())} - {"fase"}
    case = {name: FACTS[name][-1] for name in sorted(other)[:10]}
    said = {"fase": phase} if phase else {}

    compare(answer, said | case)
    compare(answer, said | {name: FACTS[name][0] for name in FACTS.keys() - {"fase"}})


def test_during_the_conversation_nothing_is_asked_and_nothing_is_lacking(answer: Answers) -> None:
    """B-22, whatever else is known."""

    @thoroughly(50)
    @given(cases(known=2))
    def agrees(case: dict[str, str]) -> None:
        found = answer(NAME, {**case, "fase": "tijdens"})

        assert found["advies"]["oordeel"] == "geen_oordeel"
        assert found["advies"]["zekerheid"] == "vast"
        assert found["vragen"] == found["ontbreekt"] == found["vereisten"] == []

    agrees()


@pytest.mark.parametrize("word", ["vertrouw", "open", "onwil", "weerstand", "stroef"])
def test_no_fact_judges_the_client(base: RuleBase, word: str) -> None:
    """B-19: what can be checked is what the expert did."""
    decision = base.decision(NAME)
    assert decision is not None

    for fact in decision.facts:
        said = " ".join([fact.name, fact.question, *(value.sentence for value in fact.values)])
        assert word not in said.lower(), fact.name
