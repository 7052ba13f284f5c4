"""`vast`, `mogelijk`, the questions and `alleen_als`, against all completions one by one."""

from __future__ import annotations

import random
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from adwijzer.inference.certainty.proviso import FALLBACK
from adwijzer.inference.worlds import Strata
from adwijzer.model.rulebase import Decision
from tests.decisions.brute_force import BruteForce, Question, Variable
from tests.decisions.conftest import Answers, Json
from tests.decisions.contacts import Contact, contacts, nearly_known
from tests.decisions.reference import FACTS
from tests.decisions.sentence import read_sentence
from tests.strategies import thoroughly


def outcome_of(found: Json) -> tuple[str, str]:
    return found["advies"]["contactvorm"], found["advies"]["oordeel"]


def questions_of(found: Json) -> list[Question]:
    return [(question["feit"], question.get("agendapunt")) for question in found["vragen"]]


def possible_of(found: Json) -> set[tuple[str, str]]:
    return {(each["contactvorm"], each["oordeel"]) for each in found["advies"]["mogelijk"]}


def holds(
    decision: Decision, brute: BruteForce, sentence: str, completion: Mapping[Variable, str]
) -> bool:
    """Whether `alleen_als` allows the advice to change in this completion."""
    return all(
        any(
            completion[variable] == named.value
            for named in group
            for variable in brute.questions[named.question]
        )
        for group in read_sentence(decision, list(brute.questions), sentence)
    )


def test_possible_and_certain_are_exactly_what_the_completions_give(
    answer: Answers, contactvorm: Decision
) -> None:
    @thoroughly(150)
    @given(nearly_known())
    def agrees(contact: Contact) -> None:
        brute = BruteForce(Strata.of(contactvorm), contact)
        found = answer(contact)

        assert possible_of(found) == brute.possible
        assert len(found["advies"]["mogelijk"]) == len(brute.possible)
        certain = brute.possible == {outcome_of(found)}
        assert found["advies"]["zekerheid"] == ("vast" if certain else "voorlopig")
        assert ("alleen_als" in found["advies"]) == (not certain)

    agrees()


def test_exactly_those_facts_are_asked_of_which_an_answer_can_change_the_outcome(
    answer: Answers, contactvorm: Decision
) -> None:
    @thoroughly(150)
    @given(nearly_known())
    def agrees(contact: Contact) -> None:
        brute = BruteForce(Strata.of(contactvorm), contact)
        found = answer(contact)
        asked = questions_of(found)

        assert len(set(asked)) == len(asked)
        if brute.asked:
            assert set(asked) == brute.asked
        else:
            # Whatever the answers, the outcome is the same: either it is the advice, or the advice
            # says otherwise only as long as nothing was answered.
            assert bool(asked) == (brute.possible != {outcome_of(found)})
            assert set(asked) <= brute.questions.keys()

    agrees()


def test_the_question_that_leaves_the_fewest_outcomes_comes_first(
    answer: Answers, contactvorm: Decision
) -> None:
    order = [fact.name for fact in contactvorm.facts]

    @thoroughly(100)
    @given(nearly_known())
    def agrees(contact: Contact) -> None:
        brute = BruteForce(Strata.of(contactvorm), contact)
        asked = questions_of(answer(contact))

        merit = [(brute.remaining(question), order.index(question[0])) for question in asked]
        assert merit == sorted(merit)

    agrees()


def test_what_the_sentence_names_is_needed_for_any_change(
    answer: Answers, contactvorm: Decision
) -> None:
    @thoroughly(150)
    @given(nearly_known())
    def agrees(contact: Contact) -> None:
        brute = BruteForce(Strata.of(contactvorm), contact)
        found = answer(contact)
        sentence = found["advies"].get("alleen_als", FALLBACK)
        if sentence == FALLBACK:
            return

        for values, outcome in brute.outcomes.items():
            if outcome != outcome_of(found):
                completion = dict(zip(brute.variables, values, strict=True))
                assert holds(contactvorm, brute, sentence, completion)

    agrees()


def test_no_completion_of_a_large_contact_falls_outside_what_was_said(
    answer: Answers, contactvorm: Decision
) -> None:
    @thoroughly(100)
    @given(contacts(known=1), st.integers(0, 2**32))
    def agrees(contact: Contact, seed: int) -> None:
        brute = BruteForce(Strata.of(contactvorm), contact)
        found = answer(contact)
        chance = random.Random(seed)  # noqa: S311
        sentence = found["advies"].get("alleen_als", FALLBACK)

        for _ in range(12):
            completion = {
                variable: chance.choice(FACTS[variable[0]]) for variable in brute.variables
            }
            outcome = brute.outcome(completion)
            assert outcome in possible_of(found)
            if outcome != outcome_of(found):
                assert found["advies"]["zekerheid"] == "voorlopig"
                assert sentence == FALLBACK or holds(contactvorm, brute, sentence, completion)

    agrees()


def test_a_certain_advice_names_the_assumptions_that_it_hangs_on(answer: Answers) -> None:
    """Without the others it stays certain; with none of them it does not, if it names any."""

    @thoroughly(100)
    @given(contacts(most_items=3, known=1))
    def agrees(contact: Contact) -> None:
        found = answer(contact)
        named = {*found["advies"].get("zolang", ())}
        assumed = {each["feit"] for each in found["aannamen"]}
        assert named <= assumed
        if found["advies"]["zekerheid"] == "voorlopig":
            assert not named
            return
        without = answer({**contact, **dict.fromkeys(assumed - named, "onbekend")})
        assert outcome_of(without) == outcome_of(found)
        assert without["advies"]["zekerheid"] == "vast"
        bare = answer({**contact, **dict.fromkeys(assumed, "onbekend")})
        stays = (outcome_of(bare), bare["advies"]["zekerheid"]) == (outcome_of(found), "vast")
        assert stays == (not named)

    agrees()
