"""The policy of every decision with one outcome, as the profession reads it.

A new decision of this kind needs no line here: its folder of features is found through the rules.
"""

from collections.abc import Iterator, Sequence

import pytest
from pytest_bdd import parsers, scenarios, then, when

from adwijzer.examples import Story, Vocabulary
from adwijzer.loading.days import SPOKEN_DAY, spoken_day
from adwijzer.model.rulebase import Decision, RuleBase

from .conftest import FEATURE_FILE, Answers, Json, as_outcome, features, found, rules


def single_decisions(base: RuleBase) -> Iterator[Decision]:
    """Give the decisions that have one outcome and nothing else of their own."""
    for each in base.decisions:
        more = (each.combination, *each.deadlines, each.item_key)
        if each.about == "zaak" and len(each.outcomes) == 1 and not any(more):
            yield each


DECISIONS = {each.examples: each for each in single_decisions(rules())}
"""The decisions by their folder of features."""
STATES = {"nog te doen": "nee", "al gedaan": "ja", "misschien nog te doen": "onbekend"}


def turned(subject: str, predicate: str) -> str:
    """Turn `deze opdracht` and `mag worden aangenomen` as they stand after `Dan`."""
    verb, _, rest = predicate.partition(" ")
    return f"{verb} {subject} {rest}".strip()


OUTCOMES = {
    turned(outcome.sentence, value.sentence): value.name
    for decision in DECISIONS.values()
    for outcome in decision.outcomes
    for value in outcome.values
}

scenarios(*(str(features() / folder) for folder in DECISIONS if (features() / folder).is_dir()))


@pytest.fixture
def model(request: pytest.FixtureRequest) -> Decision:
    """Give the decision that the folder of this example is about."""
    return DECISIONS[request.node.stash[FEATURE_FILE].parent.name]


@pytest.fixture
def vocabulary(model: Decision) -> Vocabulary:
    """Give its words as the program reads them in examples."""
    return Vocabulary.of(model)


# When


@when(
    parsers.re(
        rf"de arbeidsdeskundige (?:op (?P<day>{SPOKEN_DAY}) )?advies vraagt over (?P<title>.+)"
    ),
    target_fixture="answer",
)
def when_advice(
    answer_to: Answers, model: Decision, story: Story, day: str | None, title: str
) -> Json:
    """Decide as the command does, on that day if one is named, and give its JSON."""
    assert title == model.title.lower()
    return answer_to(model.name, story.case(), as_of=spoken_day(day) if day else None)


# Then: the advice


@then(parsers.re("(?P<said>" + "|".join(map(str, OUTCOMES)) + ")"))
def then_outcome(answer: Json, model: Decision, said: str) -> None:
    """Check the advice, in the words of the rules turned round."""
    assert OUTCOMES[said] in model.outcomes[0].names
    assert as_outcome(answer["advies"]) == (OUTCOMES[said],)


@then(parsers.re(r'(?P<which>de|een) reden is "(?P<title>.+)"'))
def then_reason(answer: Json, model: Decision, which: str, title: str) -> None:
    """Check which rule decided: the only one, or one of several that agree."""
    found({rule.title: rule for rule in model.rules}, title, "regel")
    reasons = [each["titel"] for each in answer["regels"] if each["gevolg"]]
    if which == "de":
        assert reasons == [title]
    else:
        assert title in reasons


# Then: how it could be otherwise, what to do, and what is missing


@then(parsers.re(r'een uitweg is "(?P<words>.+)"'))
def then_way_out(answer: Json, words: str) -> None:
    """Check a way in which it could be done."""
    assert words in answer["advies"]["uitweg"]


@then("er is geen uitweg")
def then_no_way_out(answer: Json) -> None:
    """Check that no way out is named."""
    assert "uitweg" not in answer["advies"]


@then(parsers.re(rf'(?P<state>{"|".join(STATES)}|te doen) is "(?P<title>.+)"'))
def then_measure(answer: Json, model: Decision, state: str, title: str) -> None:
    """Check a measure and whether it was taken; `te doen` where no fact tells that."""
    name = found({each.title: each.name for each in model.measures}, title, "maatregel")
    [asked] = [each for each in answer["advies"].get("maatregelen", ()) if each["id"] == name]
    assert asked.get("vervuld") == STATES.get(state)


@then(parsers.re(r"(?P<number>niets|\d+) (?:ding|dingen)? ?(?:is|zijn)? ?te doen"))
def then_number_of_measures(answer: Json, number: str) -> None:
    """Check how many measures are asked for."""
    asked = answer["advies"].get("maatregelen", ())
    assert len(asked) == (0 if number == "niets" else int(number))


@then(parsers.re(r'(?:er )?ontbreekt (?P<denied>niet )?"(?P<title>.+)"'))
def then_missing(answer: Json, model: Decision, denied: str | None, title: str) -> None:
    """Check whether a requirement is among what is missing, with its reason and sources."""
    name = found({each.title: each.id for each in model.requirements}, title, "vereiste")
    assert (name in answer["ontbreekt"]) == (denied is None)
    if denied is None:
        [told] = [each for each in answer["vereisten"] if each["id"] == name]
        assert told["voldaan"] in ("nee", "onbekend")
        assert told["tekst"]
        assert told["bronnen"]


@then("ontbreekt er niets")
@then("er ontbreekt niets")
def then_nothing_missing(answer: Json) -> None:
    """Check that every requirement that applies is met."""
    assert answer["ontbreekt"] == []
    assert {each["voldaan"] for each in answer["vereisten"]} <= {"ja"}


@then("er ontbreekt")
@then("ontbreekt")
def then_exactly_missing(answer: Json, model: Decision, datatable: Sequence[Sequence[str]]) -> None:
    """Check exactly what is missing, and whether that is known."""
    (header, *rows) = datatable
    assert list(header) == ["wat", "bekend"]
    titles = {each.title: each.id for each in model.requirements}
    expected = {found(titles, title, "vereiste"): known for title, known in rows}
    told = {each["id"]: each["voldaan"] for each in answer["vereisten"]}
    words = {"nee": "ja", "onbekend": "nee"}
    assert {name: words[told[name]] for name in answer["ontbreekt"]} == expected


@then(parsers.re(r'voor de volledigheid vraagt het advies (?P<denied>niet )?"(?P<question>.+)"'))
def then_question_about_requirements(
    answer: Json, vocabulary: Vocabulary, denied: str | None, question: str
) -> None:
    """Check whether this is asked because something may be missing, not because of the advice."""
    fact = found(vocabulary.questions, question, "vraag")
    asked = [each["feit"] for each in answer["vragen"] if each["gaat_over"] == "aandachtspunt"]
    assert asked.count(fact) == (0 if denied else 1)
