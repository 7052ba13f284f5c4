"""Steps for every feature file: what the sentences mean, the engine says.

`adwijzer.examples` reads the sentences before `Dan` in the words of the rules, and
`adwijzer.examples.steps` holds what can be said after it. So a new decision needs nothing here.
"""

import os
from functools import cache
from pathlib import Path
from typing import NoReturn

import pytest
from pytest_bdd import given, parsers, then, when
from pytest_bdd.parser import Feature

from adwijzer.decisions import decider_as
from adwijzer.decisions.kinds import KINDS
from adwijzer.examples import FeatureVocabulary, Story
from adwijzer.examples.answers import ask, asked_in
from adwijzer.examples.feature_files import Step
from adwijzer.examples.stage import day_asked
from adwijzer.examples.steps import Lexicon, MismatchError, Seen
from adwijzer.examples.texts import ExampleTexts
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.text.diagnostics import InputError

Table = list[list[str]]
FEATURE_FILE = pytest.StashKey[Path]()
ANYTHING = parsers.re(r"(?P<sentence>.+)")


def fail(message: object) -> NoReturn:
    """Stop the example with `message` instead of a traceback."""
    pytest.fail(str(message), pytrace=False)


@cache
def rules() -> RuleBase:
    """Give the rule base of the product, or the one that `ADWIJZER_RULES` names."""
    folder = os.environ.get("ADWIJZER_RULES")
    return load_rules(Path(folder) if folder else None)


def features() -> Path:
    """Give the folder with features of the product, or the one that `ADWIJZER_FEATURES` names."""
    return Path(os.environ.get("ADWIJZER_FEATURES") or Path(__file__).parents[2] / "features")


@cache
def lexicon_of(folder: str) -> Lexicon:
    """Give the steps of the decision with this folder of features."""
    [found] = [each for each in rules().decisions if each.examples == folder]
    return Lexicon.of(found)


def pytest_bdd_before_scenario(request: pytest.FixtureRequest, feature: Feature) -> None:
    """Remember which feature file a test runs."""
    request.node.stash[FEATURE_FILE] = Path(feature.filename)


@pytest.fixture
def lexicon(request: pytest.FixtureRequest) -> Lexicon:
    """Give the steps of the decision whose folder holds this feature file."""
    return lexicon_of(request.node.stash[FEATURE_FILE].parent.name)


@pytest.fixture
def model(lexicon: Lexicon) -> Decision:
    """Give the decision that the features of this folder are about."""
    return lexicon.decision


@pytest.fixture
def vocabulary(lexicon: Lexicon) -> FeatureVocabulary:
    """Give its words as the program reads them in examples."""
    return lexicon.vocabulary


@pytest.fixture
def story(vocabulary: FeatureVocabulary) -> Story:
    """Start an example in which nothing is known yet."""
    return Story(vocabulary)


@pytest.fixture
def datatable() -> Table:
    """Stand in for the table of a step that has none."""
    return []


@given(ANYTHING)
def given_sentence(story: Story, sentence: str, datatable: Table) -> None:
    """Take in a sentence just as the program does with the examples that it shows."""
    try:
        story.tell(sentence, datatable)
    except InputError as error:
        fail(error)


@when(ANYTHING, target_fixture="seen")
def when_asked(model: Decision, vocabulary: FeatureVocabulary, story: Story, sentence: str) -> Seen:
    """Decide as the command does, on the day that is named, and give its JSON."""
    try:
        day = day_asked(model, Step("Action", sentence, (), 0))
    except InputError as error:
        fail(error)
    try:
        asked = asked_in(model, story)
        answer = ask(rules(), model.name, asked, day)
        ready = decider_as(KINDS[model.kind], rules(), model.name, as_of=day)
        texts = ExampleTexts(rules(), ready, asked)
        return Seen(model, vocabulary, answer, texts=texts)
    except InputError as error:
        return Seen(model, vocabulary, refused=str(error))


@then(ANYTHING)
def then_seen(lexicon: Lexicon, seen: Seen, sentence: str, datatable: Table) -> None:
    """Hold what the example says against the answer."""
    step = Step("Outcome", sentence, tuple(map(tuple, datatable)), 0)
    try:
        lexicon.read(step)(seen)
    except (MismatchError, InputError) as error:
        fail(error)
