"""The policy on the contact form, as the profession reads it."""

from pathlib import Path

import pytest
from pytest_bdd import parsers, scenarios, then, when

from adwijzer.examples import Story, Vocabulary
from adwijzer.loading.days import SPOKEN_DAY, spoken_day
from adwijzer.model.rulebase import Decision

from .conftest import Answers, Json, as_outcome, found

FEATURES = Path(__file__).parents[2] / "features"


@pytest.fixture(scope="module")
def decision() -> str:
    """Name the decision whose sentences these features use."""
    return "contactvorm"


scenarios(str(FEATURES / "contactvorm"))


# When


@when(
    parsers.re(
        rf"de arbeidsdeskundige (?:op (?P<day>{SPOKEN_DAY}) )?advies vraagt over de contactvorm"
    ),
    target_fixture="answer",
)
def when_advice_on_contact_form(answer_to: Answers, story: Story, day: str | None) -> Json:
    """Decide as the command does, on that day if one is named, and give its JSON."""
    return answer_to("contactvorm", story.case(), as_of=spoken_day(day) if day else None)


# Then: the advice


@then(parsers.re(r"is het advies (?P<form>[^,]+), (?P<verdict>.+)"))
def then_advice(answer: Json, vocabulary: Vocabulary, form: str, verdict: str) -> None:
    """Check the contact form and the verdict of the whole contact."""
    assert as_outcome(answer["advies"]) == vocabulary.verdict(form, verdict)


@then(parsers.re(r"een alternatief is (?P<form>[^,]+), (?P<verdict>.+)"))
def then_alternative(answer: Json, vocabulary: Vocabulary, form: str, verdict: str) -> None:
    """Check that this form would do as well."""
    assert vocabulary.verdict(form, verdict) in map(as_outcome, answer["alternatieven"])


@then("er is geen alternatief")
def then_no_alternative(answer: Json) -> None:
    """Check that no other form would do."""
    assert answer["alternatieven"] == []


@then(parsers.re(r'de doorslag geeft (?P<denied>niet )?"(?P<title>.+)"'))
def then_reason(answer: Json, model: Decision, denied: str | None, title: str) -> None:
    """Check why this form goes before others that fit as well."""
    assert model.combination is not None
    known = {reason.title: reason for reason in model.combination.reasons.values()}
    found(known, title, "reden")
    given = answer["advies"].get("reden", {}).get("titel")
    assert (given == title) == (denied is None)


# Then: the verdicts per agenda item


@then(
    parsers.re(
        r"bij (?P<item>.+?) is (?P<form>fysiek|beeldbellen|telefonisch|uitstellen) "
        r"(?!niet aan de orde)(?P<verdict>.+?)(?P<reservation> met voorbehoud)?"
    )
)
def then_verdict(
    answer: Json,
    vocabulary: Vocabulary,
    item: str,
    form: str,
    verdict: str,
    reservation: str | None,
) -> None:
    """Check the verdict on one form at one agenda item, its reservation included."""
    name, expected = vocabulary.verdict(form, verdict)
    verdicts = verdicts_at(answer, vocabulary.item(item))
    assert name in verdicts
    judged = verdicts[name]
    assert judged["oordeel"] == expected
    assert ("voorbehoud" in judged) == (reservation is not None)


@then(parsers.re(r"bij (?P<item>.+?) is uitstellen niet aan de orde"))
def then_no_deferral(answer: Json, vocabulary: Vocabulary, item: str) -> None:
    """Check that deferring was not judged at this agenda item."""
    assert "uitstellen" not in verdicts_at(answer, vocabulary.item(item))


def verdicts_at(answer: Json, item: str) -> Json:
    """Give the verdicts per contact form at one agenda item."""
    verdicts = {each["agendapunt"]: each["oordelen"] for each in answer["agendapunten"]}
    assert item in verdicts
    return verdicts[item]


# Then: the plan


@then(
    parsers.re(
        r"in het plan staat (?P<item>.+?)(?: bij (?P<form>[^,]+))?, "
        r"(?P<moment>vooraf|nu|later|apart)"
    )
)
def then_planned(
    answer: Json, vocabulary: Vocabulary, item: str, form: str | None, moment: str
) -> None:
    """Check where one agenda item stands in the plan, and that every item stands there once."""
    planned = [each for entry in answer["plan"] for each in entry["agendapunten"]]
    assert sorted(planned) == sorted(each["agendapunt"] for each in answer["agendapunten"])
    name = vocabulary.item(item)
    [entry] = [entry for entry in answer["plan"] if name in entry["agendapunten"]]
    assert entry["moment"] == moment
    if form is not None:
        assert entry["contactvorm"] == found(vocabulary.forms, form, "contactvorm")
