"""Steps shared by the feature files: every sentence comes from `rules/`, never from here."""

import json
import os
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NoReturn, TypeAlias, TypeVar

import pytest
from pytest_bdd import given, parsers, then

from adwijzer.decisions import decide
from adwijzer.examples import Story, Vocabulary
from adwijzer.examples.vocabulary import look_up
from adwijzer.loading import load_rules
from adwijzer.model.diagnostics import InputError
from adwijzer.model.rulebase import Decision, RuleBase

LEIDRAAD = {
    "de Leidraad Verzuim": "verzuim",
    "de Leidraad Arbeidsparticipatie": "arbeidsparticipatie",
    "nog geen leidraad": "onbekend",
}

FEATURE_FILE = pytest.StashKey[Path]()
Json: TypeAlias = Any
Answers: TypeAlias = Callable[..., Json]
Outcome: TypeAlias = tuple[str, ...]
T = TypeVar("T")


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker that carries the sources of an example."""
    config.addinivalue_line("markers", "bron(id): the source of this example, an id of normen.md")


def pytest_bdd_apply_tag(tag: str, function: Callable[..., object]) -> bool | None:
    """Turn the tag `@bron:B1-11` into the marker `bron("B1-11")`."""
    if not tag.startswith("bron:"):
        return None
    pytest.mark.bron(tag.removeprefix("bron:"))(function)
    return True


def fail(message: str) -> NoReturn:
    """Stop the example with `message` instead of a traceback."""
    pytest.fail(message, pytrace=False)


def found(words: Mapping[str, T], word: str, kind: str) -> T:
    """Look `word` up, or fail with the words that resemble it."""
    try:
        return look_up(words, word, kind)
    except InputError as error:
        fail(str(error))


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Any) -> None:
    """Keep which file an example stands in."""
    request.node.stash[FEATURE_FILE] = Path(feature.filename)


@cache
def rules() -> RuleBase:
    """Give the rule base of the product, or the one that `ADWIJZER_RULES` names."""
    folder = os.environ.get("ADWIJZER_RULES")
    return load_rules(Path(folder) if folder else None)


def features() -> Path:
    """Give the folder with features of the product, or the one that `ADWIJZER_FEATURES` names."""
    return Path(os.environ.get("ADWIJZER_FEATURES") or Path(__file__).parents[2] / "features")


@pytest.fixture(scope="module")
def model(decision: str) -> Decision:
    """Give the decision that the features of this module are about."""
    known = rules().decision(decision)
    assert known is not None
    return known


@pytest.fixture(scope="module")
def vocabulary(model: Decision) -> Vocabulary:
    """Give its words as the program reads them in examples."""
    return Vocabulary.of(model)


@pytest.fixture
def story(vocabulary: Vocabulary) -> Story:
    """Start an example in which nothing is known yet."""
    return Story(vocabulary)


@pytest.fixture(scope="session")
def answer_to() -> Answers:
    """Give what the command does: decide on a case, and answer in the JSON of the contract."""

    def answer(decision: str, case: Json, **options: Any) -> Json:
        return json.loads(json.dumps(decide(rules(), decision, case, **options).contract()))

    return answer


# Given


@given(parsers.re(r"(?P<sentence>.+)"))
def given_sentence(
    story: Story, sentence: str, datatable: Sequence[Sequence[str]] | None = None
) -> None:
    """Take in a sentence just as the program does with the examples that it shows."""
    try:
        story.tell(sentence, datatable or ())
    except InputError as error:
        fail(str(error))


# Then: how certain the advice is


@then("het advies staat vast")
def then_settled(answer: Json) -> None:
    """Check that no unknown fact can change the advice, and that none is asked for it."""
    assert answer["advies"]["zekerheid"] == "vast"
    assert possible_outcomes(answer) == {as_outcome(answer["advies"])}
    assert "advies" not in [each["gaat_over"] for each in answer["vragen"]]


@then("het advies is voorlopig")
@then("is het advies voorlopig")
def then_provisional(answer: Json) -> None:
    """Check that some unknown fact can still change the advice."""
    assert answer["advies"]["zekerheid"] == "voorlopig"
    assert possible_outcomes(answer) - {as_outcome(answer["advies"])}
    assert "advies" in [each["gaat_over"] for each in answer["vragen"]]


@then("mogelijk blijven")
def then_possible(
    answer: Json, model: Decision, vocabulary: Vocabulary, datatable: Sequence[Sequence[str]]
) -> None:
    """Check exactly which outcomes are still possible; the header says what the columns are."""
    header, *rows = datatable
    if vocabulary.verdicts:
        assert list(header) == ["contactvorm", "oordeel"]
        expected = {vocabulary.verdict(form, verdict) for form, verdict in rows}
        assert possible_outcomes(answer) == expected
    else:
        [outcome] = model.outcomes
        labels = {value.label: (value.name,) for value in outcome.values}
        assert list(header) == [outcome.label]
        assert possible_outcomes(answer) == {found(labels, label, "uitkomst") for [label] in rows}


# Then: what the advice adds


@then(parsers.re(r'(?:het advies wijst|wijst het advies) (?P<denied>niet )?op "(?P<title>.+)"'))
def then_attention(answer: Json, vocabulary: Vocabulary, denied: str | None, title: str) -> None:
    """Check whether the advice carries the attention point with this title."""
    found(vocabulary.attention, title, "aandachtspunt")
    titles = [point["titel"] for point in answer["aandachtspunten"]]
    assert titles.count(title) == (0 if denied else 1)


@then(parsers.re(r"(?:het advies neemt|neemt het advies) (?P<denied>niet )?aan dat (?P<clause>.+)"))
def then_assumption(answer: Json, model: Decision, denied: str | None, clause: str) -> None:
    """Check whether the advice names this assumption; it says so in words of the rules."""
    assumed = [each["bijzin"] for each in answer["aannamen"]]
    if denied:
        clauses = {value.clause: value for fact in model.facts for value in fact.values}
        found(clauses, clause, "bijzin")
    assert (clause in assumed) == (denied is None)


@then(parsers.re(r"het advies noemt (?P<leidraad>de Leidraad .+|nog geen leidraad)"))
def then_leidraad(answer: Json, leidraad: str) -> None:
    """Check which professional guideline the advice says is in force."""
    assert answer["leidraad"] == found(LEIDRAAD, leidraad, "leidraad")


# Then: the questions


@then(
    parsers.re(
        r"(?:het advies vraagt|vraagt het advies) (?P<denied>niet )?"
        r'(?:bij (?P<item>[^"]+) )?"(?P<question>.+)"'
    )
)
def then_question(
    answer: Json, vocabulary: Vocabulary, denied: str | None, item: str | None, question: str
) -> None:
    """Check whether the advice asks this question, and that it asks it only once."""
    fact = found(vocabulary.questions, question, "vraag")
    asked = [each for each in answer["vragen"] if each["feit"] == fact]
    assert len(asked) == (0 if denied else 1)
    if item is not None:
        assert [each.get(vocabulary.item_fact) for each in asked] == [
            found(vocabulary.items, item, "agendapunt")
        ]


@then(parsers.re(r'de eerste vraag is "(?P<question>.+)"'))
def then_first_question(answer: Json, vocabulary: Vocabulary, question: str) -> None:
    """Check which question comes first."""
    assert answer["vragen"][0]["feit"] == found(vocabulary.questions, question, "vraag")


@then("er zijn geen vragen")
def then_no_questions(answer: Json) -> None:
    """Check that there is nothing left to ask."""
    assert answer["vragen"] == []


def as_outcome(entry: Json) -> Outcome:
    """Give the outcome in a part of the answer: one word, or a contact form with its verdict."""
    if isinstance(entry, str):
        return (entry,)
    if "contactvorm" in entry:
        return entry["contactvorm"], entry["oordeel"]
    return (entry.get("advies_inzet_ad") or entry["oordeel"],)


def possible_outcomes(answer: Json) -> set[Outcome]:
    """Give the outcomes that are still possible."""
    return {as_outcome(each) for each in answer["advies"]["mogelijk"]}
