"""The process decisions say what chapter 4 of besluiten.md says, and are exactly as certain."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice, product
from typing import TypeAlias

import pytest
from hypothesis import given

from adwijzer.inference.certainty.proviso import FALLBACK
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import Decision, RuleBase
from tests.decisions.sentence import read_sentence
from tests.process.completions import Completions
from tests.process.conftest import Answers, Json, cases, known_of
from tests.process.precedence import (
    ASSUMED,
    CONSENT,
    DUTY,
    FACTS,
    FRAMED,
    NEED,
    OUTCOMES,
    PRINCIPAL,
    READINGS,
    SHARING,
    absent,
    lacking,
    sharing_points,
)
from tests.strategies import thoroughly

DECISIONS = [*FACTS]


def decision_of(base: RuleBase, name: str) -> Decision:
    found = base.decision(name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", DECISIONS)
def test_the_product_knows_the_facts_and_outcomes_of_besluiten(base: RuleBase, name: str) -> None:
    decision = decision_of(base, name)
    facts = {fact.name: fact.names for fact in decision.facts}
    more = {"kader", "heeft_werkgever", "contactadvies_gevolgd"} - FACTS[name].keys()

    assert {each: facts[each] for each in facts.keys() - more} == FACTS[name]
    assert [outcome.name for outcome in decision.outcomes] == ["oordeel"]
    assert decision.outcomes[0].names == OUTCOMES[name]
    assumed = {fact.name: fact.assumed for fact in decision.facts if fact.assumed}
    frame = {"kader": "werknemer"} if name in FRAMED else {}
    assert assumed == {**ASSUMED[name], **frame}


def compare(found: Json, name: str, case: Mapping[str, str]) -> None:
    """The outcome, what is possible, how certain, what is asked and in which order."""
    known = known_of(name, case)
    every = Completions(name, known)
    advice = found["advies"]
    asked = [each["feit"] for each in found["vragen"] if each["gaat_over"] == "advies"]
    order = [*FACTS[name]]

    assert advice["oordeel"] == READINGS[name](known)
    assert set(advice["mogelijk"]) == every.possible
    assert len(advice["mogelijk"]) == len(every.possible)
    certain = every.possible == {advice["oordeel"]}
    assert advice["zekerheid"] == ("vast" if certain else "voorlopig")
    assert ("alleen_als" in advice) == (not certain)
    if certain:
        assert asked == []
    elif every.mattering:
        assert set(asked) == every.mattering
        remaining = [every.remaining(each) for each in asked]
        assert remaining == sorted(remaining)
    else:
        # One outcome whatever the answers, and the advice is another until they are given.
        assert asked
        now = advice["oordeel"]
        changing = {
            fact
            for fact, answers in every.unknown.items()
            if any(READINGS[name]({**known, fact: said}) != now for said in answers)
        }
        assert set(asked) == changing or not changing
    assert set(asked) <= set(order)


@pytest.mark.parametrize("name", DECISIONS)
def test_every_advice_is_that_of_the_list_and_exactly_as_certain(
    answer: Answers, name: str
) -> None:
    @thoroughly(250)
    @given(cases(name))
    def agrees(case: dict[str, str]) -> None:
        compare(answer(name, case), name, case)

    agrees()


@pytest.mark.parametrize("name", DECISIONS)
def test_where_little_is_known_too(answer: Answers, name: str) -> None:
    @thoroughly(25)
    @given(cases(name, known=1))
    def agrees(case: dict[str, str]) -> None:
        compare(answer(name, case), name, case)

    agrees()
    compare(answer(name, {}), name, {})


@pytest.mark.parametrize("name", DECISIONS)
def test_a_certain_advice_names_the_assumptions_that_it_hangs_on(
    answer: Answers, name: str
) -> None:
    """Without the others it stays certain; with none of them it does not, if it names any."""

    @thoroughly(150)
    @given(cases(name))
    def agrees(case: dict[str, str]) -> None:
        found = answer(name, case)
        advice = found["advies"]
        named = {*advice.get("zolang", ())}
        assumed = {each["feit"] for each in found["aannamen"]}
        assert named <= assumed
        if advice["zekerheid"] == "voorlopig":
            assert not named
            return
        without = answer(name, {**case, **dict.fromkeys(assumed - named, "onbekend")})["advies"]
        assert (without["oordeel"], without["zekerheid"]) == (advice["oordeel"], "vast")
        bare = answer(name, {**case, **dict.fromkeys(assumed, "onbekend")})["advies"]
        stays = (bare["oordeel"], bare["zekerheid"]) == (advice["oordeel"], "vast")
        assert stays == (not named)

    agrees()


@pytest.mark.parametrize("name", DECISIONS)
def test_what_the_sentence_names_is_needed_for_any_change(
    answer: Answers, base: RuleBase, name: str
) -> None:
    decision = decision_of(base, name)

    @thoroughly(150)
    @given(cases(name))
    def agrees(case: dict[str, str]) -> None:
        found = answer(name, case)["advies"]
        sentence = found.get("alleen_als", FALLBACK)
        if sentence == FALLBACK:
            return
        every = Completions(name, known_of(name, case))
        groups = read_sentence(decision, [(each, None) for each in every.unknown], sentence)
        for completion, outcome in every.completed():
            if outcome != found["oordeel"]:
                assert all(
                    any(completion[named.question[0]] == named.value for named in group)
                    for group in groups
                ), (completion, sentence)

    agrees()


# The whole table of information sharing


STEP = 47
"""Of all combinations every so many are asked; prime to the number of values of every fact."""


def table() -> list[dict[str, str]]:
    """Combinations of what is shared, with whom and why, unknown too, spread over the whole."""
    options = [(*values, "onbekend") for values in SHARING.values()]
    every = islice(product(*options), None, None, STEP)
    return [dict(zip(SHARING, values, strict=True)) for values in every]


Cells: TypeAlias = list[tuple[dict[str, str], Json]]


@pytest.fixture(scope="module")
def cells(answer: Answers) -> Cells:
    """What is known, with the answer to it."""
    return [
        (known_of("informatiedeling", case), answer("informatiedeling", case)) for case in table()
    ]


def test_the_whole_table_of_sharing(cells: Cells) -> None:
    assert len(cells) == -(-7 * 13 * 3**6 // STEP)
    for known, found in cells:
        every = Completions("informatiedeling", known)
        advice = found["advies"]
        assert advice["oordeel"] == READINGS["informatiedeling"](known), known
        assert set(advice["mogelijk"]) == every.possible, known
        certain = every.possible == {advice["oordeel"]}
        assert advice["zekerheid"] == ("vast" if certain else "voorlopig"), known
        assert tuple(found["ontbreekt"]) == lacking(known), known


def test_the_attention_points_of_sharing(cells: Cells) -> None:
    named = {"bezwaar_client", "geen_derden_in_de_mail", "vraag_aan_de_arts"}
    for known, found in cells:
        points = {point["id"] for point in found["aandachtspunten"]}
        assert points & named == sharing_points(known), known


def test_unknown_who_the_principal_is_gives_the_strictest_of_both(answer: Answers) -> None:
    """Step 4, seen from outside: never more than with either answer, and no less than both."""
    order = OUTCOMES["informatiedeling"]
    for known in table():
        if known["ontvanger"] not in ("verzekeraar", "uwv", "gemeente"):
            continue
        outcomes = {
            said: answer("informatiedeling", {**known, PRINCIPAL: said})["advies"]["oordeel"]
            for said in ("ja", "nee", "onbekend")
        }
        strictest = max(outcomes["ja"], outcomes["nee"], key=order.index)
        assert outcomes["onbekend"] == strictest, known


def test_consent_alone_never_allows_anything(cells: Cells) -> None:
    """D-20b: without the need for the purpose or a duty nothing is allowed under conditions.

    What the client lets somebody who acts for him know rests on consent (L-22), and what he may
    know himself on nothing.
    """
    for known, found in cells:
        own = known.get("ontvanger") in ("client", "gemachtigde_client")
        if known.get(NEED) != "ja" and known.get(DUTY) != "ja" and not own:
            assert found["advies"]["oordeel"] != "toegestaan_met_voorwaarden", known


def test_wherever_consent_counts_the_answer_says_that_it_is_never_the_only_ground(
    cells: Cells,
) -> None:
    for known, found in cells:
        points = {point["id"] for point in found["aandachtspunten"]}
        said = {each["feit"] for each in found["vragen"]} | {*found["ontbreekt"], *known}
        own = known.get("ontvanger") in ("client", "gemachtigde_client")
        if CONSENT in said and not own and found["advies"]["oordeel"] != "toegestaan":
            assert "toestemming_nooit_enige_grond" in points, known


def test_no_rule_rests_on_consent_alone(base: RuleBase) -> None:
    """Only who acts for the client needs nothing else."""
    rules = [
        rule
        for rule in decision_of(base, "informatiedeling").rules
        if CONSENT in facts_of(rule.condition)
    ]

    assert len(rules) >= 4
    alone = [rule.id for rule in rules if NEED not in facts_of(rule.condition)]
    assert alone == ["DI-MACHTIGING-MITS"]


# What is missing in a report


def test_what_is_missing_in_a_report_is_what_is_not_known_to_be_there(answer: Answers) -> None:
    @thoroughly(250)
    @given(cases("rapportcontrole"))
    def agrees(case: dict[str, str]) -> None:
        found = answer("rapportcontrole", case)
        known = known_of("rapportcontrole", case)

        assert set(found["ontbreekt"]) == set(absent(known))
        assert (found["advies"]["oordeel"] == "volledig") == (not absent(known))
        for each in found["vereisten"]:
            assert (each["id"] in found["ontbreekt"]) == (each["voldaan"] != "ja")
            assert each["tekst"]
            assert each["bronnen"]

    agrees()


def test_what_may_be_missing_is_asked_after_whatever_the_advice(answer: Answers) -> None:
    @thoroughly(150)
    @given(cases("rapportcontrole"))
    def agrees(case: dict[str, str]) -> None:
        found = answer("rapportcontrole", case)
        known = known_of("rapportcontrole", case)
        asked = {each["feit"] for each in found["vragen"]}
        unsure = {name for name in absent(known) if name not in known}

        assert unsure <= asked
        assert len(asked) == len(found["vragen"])
        assert not asked & known.keys()

    agrees()
