"""The policy on combining roles, as planners and labour experts read it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytest_bdd import parsers, scenarios, then, when

from adwijzer.decisions import role_decider
from adwijzer.decisions.roles import Scope
from adwijzer.decisions.roles.answer import answer as answer_for
from adwijzer.examples import Story, Vocabulary
from adwijzer.loading.days import SPOKEN_DAY, spoken_day
from adwijzer.model.rulebase import Decision

from .conftest import LEIDRAAD, Json, fail, found, rules

FEATURES = Path(__file__).parents[2] / "features"
CODE = r"[A-Z0-9]\S*"
EARLIER_WORK = "Leg uit dat je onafhankelijk bent"


@dataclass
class Talk:
    """What an example speaks about: the answer, and the pair that was named last."""

    answer: Json
    pair: Json = None


@pytest.fixture(scope="module")
def decision() -> str:
    """Name the decision whose sentences these features use."""
    return "rolconflict"


scenarios(str(FEATURES / "rolconflict"))


# When


@when(
    parsers.re(rf"de planner op (?P<day>{SPOKEN_DAY}) naar rolconflicten kijkt"),
    target_fixture="talk",
)
def when_planner_looks(story: Story, day: str) -> Talk:
    """Judge the register as the command does; beside what is proposed, only what that causes."""
    on = spoken_day(day) or fail(f"`{day}` is geen dag")
    decider = role_decider(rules(), "rolconflict", as_of=on)
    proposed = frozenset(each.opdracht for each in story.proposed) or None
    findings = decider.judge(
        [*story.register, *story.proposed], Scope(proposed=proposed, free=True)
    )
    return Talk(json.loads(json.dumps(answer_for(decider, findings).contract())))


# Then: the verdict on a pair


@then(
    parsers.re(
        rf"(?:is )?de combinatie van (?P<first>{CODE}) en (?P<second>{CODE}) (?:is )?"
        r"(?P<label>vrij|met voorwaarden|ontraden)"
    )
)
def then_verdict(talk: Talk, model: Decision, first: str, second: str, label: str) -> None:
    """Check the verdict on two assignments, and that the first of them begins first."""
    [outcome] = model.outcomes
    labels = {value.label: value.name for value in outcome.values}
    talk.pair = pair_of(talk, first, second)
    assert talk.pair["rolcombinatie"] == found(labels, label, "oordeel")


@then(parsers.re(rf"(?:is er|er is) over (?P<first>{CODE}) en (?P<second>{CODE}) geen oordeel"))
def then_no_verdict(talk: Talk, first: str, second: str) -> None:
    """Check that two assignments are not judged as a pair."""
    judged = {frozenset((each["eerste"], each["tweede"])) for each in talk.answer["paren"]}
    assert frozenset((first, second)) not in judged


@then("zijn dit de rolconflicten")
def then_conflicts(talk: Talk, model: Decision, datatable: Sequence[Sequence[str]]) -> None:
    """Check exactly which pairs are not free, the heaviest first."""
    header, *rows = datatable
    assert list(header) == ["eerste", "tweede", "oordeel"]
    [outcome] = model.outcomes
    names = {value.name: value.label for value in outcome.values}
    assert [
        [each["eerste"], each["tweede"], names[each["rolcombinatie"]]]
        for each in talk.answer["paren"]
        if each["rolcombinatie"] != "vrij"
    ] == [list(row) for row in rows]
    counted = talk.answer["samenvatting"]
    assert counted == {name: [r[2] for r in rows].count(names[name]) for name in counted}


@then(parsers.re(r"(?:zijn er|er zijn) geen rolconflicten"))
def then_no_conflicts(talk: Talk) -> None:
    """Check that every pair is free."""
    assert {each["rolcombinatie"] for each in talk.answer["paren"]} <= {"vrij"}
    assert set(talk.answer["samenvatting"].values()) == {0}


@then(parsers.re(r'de reden is "(?P<title>.+)"'))
def then_reason(talk: Talk, model: Decision, title: str) -> None:
    """Check which rule decided on the pair that was named last."""
    rule = found({rule.title: rule.id for rule in model.rules}, title, "regel")
    assert talk.pair["regel"] == rule


@then(parsers.re(rf"het oordeel gaat over (?P<code>{CODE})"))
def then_about(talk: Talk, code: str) -> None:
    """Check which of the two assignments the verdict is about."""
    assert talk.pair["betreft"] == code


@then(parsers.re(r"de opdrachten (?P<how>lopen samen|komen na elkaar)"))
def then_simultaneous(talk: Talk, how: str) -> None:
    """Check whether the two assignments run together."""
    assert talk.pair["gelijktijdig"] == {"lopen samen": "ja", "komen na elkaar": "nee"}[how]


@then("of de opdrachten samen lopen is niet bekend")
def then_simultaneous_unknown(talk: Talk) -> None:
    """Check that the register does not tell whether the two assignments run together."""
    assert talk.pair["gelijktijdig"] == "onbekend"


# Then: how certain it is


@then("dat staat vast")
def then_settled(talk: Talk) -> None:
    """Check that no unknown fact can change the verdict, and that none is asked."""
    assert talk.pair["zekerheid"] == "vast"
    assert talk.pair["mogelijk"] == [talk.pair["rolcombinatie"]]
    assert talk.pair["vragen"] == []


@then(parsers.re(r"dat is voorlopig, het kan nog (?P<labels>.+) worden"))
def then_provisional(talk: Talk, model: Decision, labels: str) -> None:
    """Check that unknown facts can change the verdict, and into what."""
    [outcome] = model.outcomes
    names = {value.label: value.name for value in outcome.values}
    others = {found(names, label, "oordeel") for label in labels.split(" of ")}
    assert talk.pair["zekerheid"] == "voorlopig"
    assert set(talk.pair["mogelijk"]) == {*others, talk.pair["rolcombinatie"]}
    assert talk.pair["vragen"]


@then(parsers.re(rf'(?P<denied>niet )?gevraagd wordt bij (?P<code>{CODE}) "(?P<question>.+)"'))
def then_question(
    talk: Talk, vocabulary: Vocabulary, denied: str | None, code: str, question: str
) -> None:
    """Check whether this is asked about this assignment."""
    found(vocabulary.questions, question, "vraag")
    asked = [(each["opdracht"], each["vraag"]) for each in talk.pair["vragen"]]
    assert asked.count((code, question)) == (0 if denied else 1)


# Then: what to do and to mind


@then("zijn dit de maatregelen")
def then_measures(talk: Talk, model: Decision, datatable: Sequence[Sequence[str]]) -> None:
    """Check exactly which measures are named, in this order, and which are fulfilled."""
    header, *rows = datatable
    assert list(header) == ["maatregel", "vervuld"]
    titles = {measure.title: measure.name for measure in model.measures}
    assert [(each["id"], each["vervuld"]) for each in talk.pair["maatregelen"]] == [
        (found(titles, title, "maatregel"), fulfilled) for title, fulfilled in rows
    ]


@then("er is geen maatregel nodig")
def then_no_measures(talk: Talk) -> None:
    """Check that nothing need be done."""
    assert talk.pair["maatregelen"] == []


@then(parsers.re(r'de combinatie wijst (?P<denied>niet )?op "(?P<title>.+)"'))
def then_attention(talk: Talk, vocabulary: Vocabulary, denied: str | None, title: str) -> None:
    """Check whether the pair carries this attention point."""
    found(vocabulary.attention, title, "aandachtspunt")
    titles = [point["titel"] for point in talk.pair["aandachtspunten"]]
    assert titles.count(title) == (0 if denied else 1)


@then(
    parsers.re(
        rf"(?:staat )?bij (?P<code>{CODE}) (?:staat )?dat er (?P<number>\d+) eerdere "
        r"opdracht(?:en)? voor dezelfde werkgever of opdrachtgever (?:was|waren)"
    )
)
def then_earlier_work(talk: Talk, code: str, number: str) -> None:
    """Check that an assignment has one finding about earlier work, with its number."""
    [shared] = [each for each in talk.answer["onafhankelijkheid"] if each["opdracht"] == code]
    assert shared["aantal"] == int(number)
    assert shared["aandachtspunt"]["titel"] == EARLIER_WORK


@then(parsers.re(rf"(?:staat )?bij (?P<code>{CODE}) (?:staat )?niets over eerder werk"))
def then_no_earlier_work(talk: Talk, code: str) -> None:
    """Check that nothing is said about earlier work."""
    assert code not in [each["opdracht"] for each in talk.answer["onafhankelijkheid"]]


@then(parsers.re(r"geldt (?P<leidraad>de Leidraad .+|nog geen leidraad)"))
def then_guideline(talk: Talk, leidraad: str) -> None:
    """Check which professional guideline holds for the client of the pair."""
    assert talk.pair["leidraad"] == found(LEIDRAAD, leidraad, "leidraad")


def pair_of(talk: Talk, first: str, second: str) -> Json:
    """Give the pair of two assignments."""
    pairs = {(each["eerste"], each["tweede"]): each for each in talk.answer["paren"]}
    return pairs.get((first, second)) or fail(f"{first} en {second} staan er niet als paar bij")
