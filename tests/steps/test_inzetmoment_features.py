"""The policy on when to bring in the labour expert, as the profession reads it."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from pytest_bdd import parsers, scenarios, then, when

from adwijzer.examples import Story, Vocabulary
from adwijzer.loading.days import SPOKEN_DAY, spoken_day
from adwijzer.model.rulebase import Decision

from .conftest import Answers, Json, as_outcome, fail, found

FEATURES = Path(__file__).parents[2] / "features"
STATUSES = (
    "op tijd",
    "nadert",
    "verlopen",
    "gedaan",
    "bereikt",
    "niet van toepassing",
    "niet te bepalen",
)
"""As the contract names them, underscores aside."""


@pytest.fixture(scope="module")
def decision() -> str:
    """Name the decision whose sentences these features use."""
    return "inzetmoment"


scenarios(str(FEATURES / "inzetmoment"))


# When


@when(
    parsers.re(
        rf"de arbeidsdeskundige op (?P<day>{SPOKEN_DAY}) advies vraagt over het inzetmoment"
    ),
    target_fixture="answer",
)
def when_advice_on_timing(answer_to: Answers, story: Story, day: str) -> Json:
    """Decide as the command does on that day, and give its JSON."""
    return answer_to("inzetmoment", story.case(), as_of=day_of(day))


# Then: the count


@then(parsers.re(r"is het verzuimdag (?P<number>\d+) en week (?P<week>\d+)"))
def then_day_and_week(answer: Json, number: str, week: str) -> None:
    """Check which day and week of absence it is."""
    assert (answer["verzuimdag"], answer["verzuimweek"]) == (int(number), int(week))


@then(parsers.re(rf"de telling begint op (?P<day>{SPOKEN_DAY})"))
def then_day_1(answer: Json, day: str) -> None:
    """Check which day is day 1."""
    assert answer["dag_1"] == iso(day)


@then("loopt er geen verzuim")
def then_no_absence(answer: Json) -> None:
    """Check that no absence runs, so that there is nothing to count."""
    counted = (answer["dag_1"], answer["verzuimdag"], answer["verzuimweek"])
    assert counted == (None, None, None)
    assert answer["termijnen"] == []


@then(
    parsers.re(
        rf"bij een andere oorzaak begint de telling op (?P<day>{SPOKEN_DAY}) "
        r"en is het verzuimdag (?P<number>\d+)"
    )
)
def then_other_count(answer: Json, day: str, number: str) -> None:
    """Check the count that holds if the cause around a leave is another one."""
    other = answer["andere_telling"]
    assert (other["dag_1"], other["verzuimdag"]) == (iso(day), int(number))


@then("er is maar één telling")
def then_one_count(answer: Json) -> None:
    """Check that no unknown cause makes another count possible."""
    assert "andere_telling" not in answer
    assert "zelfde_oorzaak" not in [each["feit"] for each in answer["vragen"]]


@then(parsers.re(rf"week (?P<week>\d+) begint op (?P<day>{SPOKEN_DAY})"))
def then_week_begins(answer: Json, week: str, day: str) -> None:
    """Check on which day a week begins that people name."""
    begins = {each["week"]: each["datum"] for each in answer["momenten"]}
    assert begins[int(week)] == iso(day)


# Then: the advice


@then(parsers.re(r"(?P<verb>is|kan) inzet van de arbeidsdeskundige (?P<rest>.+)"))
def then_outcome(answer: Json, model: Decision, verb: str, rest: str) -> None:
    """Check the advice, in the words of the rules turned round."""
    [outcome] = model.outcomes
    assert outcome.sentence == "inzet van de arbeidsdeskundige"
    sentences = {value.sentence: (value.name,) for value in outcome.values}
    assert as_outcome(answer["advies"]) == found(sentences, f"{verb} {rest}", "uitkomst")


@then(parsers.re(r'de reden is "(?P<title>.+)"'))
def then_reason(answer: Json, model: Decision, title: str) -> None:
    """Check which rule decided."""
    found({rule.title: rule for rule in model.rules}, title, "regel")
    assert [each["titel"] for each in answer["regels"] if each["gevolg"]] == [title]


# Then: the dates


@then("zijn dit de termijnen")
def then_dates(answer: Json, datatable: Sequence[Sequence[str]]) -> None:
    """Check every deadline: last day, last working day and status, in this order."""
    header, *rows = datatable
    assert list(header) == ["termijn", "uiterlijk", "laatste werkdag", "stand"]
    found_rows = [
        (each["titel"], each["datum"], each["veilige_datum"], spaced(each["status"]))
        for each in answer["termijnen"]
    ]
    assert found_rows == [
        (title, iso(day), iso(safe), known_status(status)) for title, day, safe, status in rows
    ]


@then(parsers.re(rf"(?:de|het) (?P<title>.+?) moet uiterlijk op (?P<day>{SPOKEN_DAY})"))
@then(parsers.re(rf"moet (?:de|het) (?P<title>.+?) uiterlijk op (?P<day>{SPOKEN_DAY})"))
def then_date(answer: Json, model: Decision, title: str, day: str) -> None:
    """Check the last day of one deadline."""
    assert deadline(answer, model, title)["datum"] == iso(day)


@then(parsers.re(rf"(?:de|het) (?P<title>.+?) moet op werkdag (?P<day>{SPOKEN_DAY}) klaar zijn"))
def then_safe_date(answer: Json, model: Decision, title: str, day: str) -> None:
    """Check the last working day of one deadline."""
    assert deadline(answer, model, title)["veilige_datum"] == iso(day)


@then(parsers.re(rf"(?:de|het) (?P<title>.+?) kan vanaf (?P<day>{SPOKEN_DAY})"))
def then_window(answer: Json, model: Decision, title: str, day: str) -> None:
    """Check the first day on which something can be done."""
    assert deadline(answer, model, title)["datum_vanaf"] == iso(day)


@then(parsers.re(rf"(?:de|het) (?P<title>.+?) (?:is )?(?P<status>{'|'.join(STATUSES)})"))
@then(parsers.re(rf"(?:is )(?:de|het) (?P<title>.+?) (?P<status>{'|'.join(STATUSES)})"))
@then(parsers.re(r"(?P<status>nadert) (?:de|het) (?P<title>.+)"))
def then_status(answer: Json, model: Decision, title: str, status: str) -> None:
    """Check how things stand with one deadline."""
    row = deadline(answer, model, title)
    assert spaced(row["status"]) == status
    if status == "niet te bepalen":
        assert (row["datum"], row["veilige_datum"]) == (None, None)


@then(parsers.re(r"(?:de volgende termijn is|is de volgende termijn) (?:de|het) (?P<title>.+)"))
def then_next(answer: Json, model: Decision, title: str) -> None:
    """Check which date comes first."""
    assert answer["volgende_termijn"] == deadline(answer, model, title)["naam"]


@then("komt er geen termijn meer")
def then_no_next(answer: Json) -> None:
    """Check that no date is still to come."""
    assert answer["volgende_termijn"] is None


# Then: what comes with every advice


@then(parsers.re(r'voor de termijnen vraagt het advies (?P<denied>niet )?"(?P<question>.+)"'))
def then_question_about_dates(
    answer: Json, vocabulary: Vocabulary, denied: str | None, question: str
) -> None:
    """Check whether this is asked because of a date, and not because of the advice."""
    fact = found(vocabulary.questions, question, "vraag")
    asked = [each["feit"] for each in answer["vragen"] if each["gaat_over"] == "termijn"]
    assert asked.count(fact) == (0 if denied else 1)


@then(
    parsers.re(
        rf"(?P<about>het advies|voor de termijnen) vraagt (?:het advies )?naar de oorzaak rond "
        rf"het verlof van (?P<day>{SPOKEN_DAY})"
    )
)
def then_question_about_cause(answer: Json, about: str, day: str) -> None:
    """Check that the cause around one leave is asked, and never which it was."""
    asked = [each for each in answer["vragen"] if each.get("periode") == iso(day)]
    assert [each["feit"] for each in asked] == ["zelfde_oorzaak"]
    assert asked[0]["gaat_over"] == ("advies" if about == "het advies" else "termijn")
    assert "Vraag niet welke" in asked[0]["vraag"]


@then(parsers.re(r'(?:is nog nodig|nog nodig is) het antwoord op "(?P<question>.+)"'))
def then_information_missing(answer: Json, vocabulary: Vocabulary, question: str) -> None:
    """Check that this minimal information is still missing."""
    fact = found(vocabulary.questions, question, "vraag")
    assert fact in answer["ontbrekende_informatie"]


@then("ontbreekt er geen minimale informatie")
def then_information_complete(answer: Json) -> None:
    """Check that all minimal information is there."""
    assert answer["ontbrekende_informatie"] == []


@then("zegt het advies wie beslist")
def then_deciders(answer: Json, datatable: Sequence[Sequence[str]]) -> None:
    """Check exactly who decides what."""
    header, *rows = datatable
    assert list(header) == ["wie", "wat"]
    assert [[each["wie"], each["wat"]] for each in answer["beslist_door"]] == [
        list(row) for row in rows
    ]


@then(parsers.re(r'bij "(?P<title>.+)" staat "(?P<words>.+)"'))
def then_attention_says(answer: Json, vocabulary: Vocabulary, title: str, words: str) -> None:
    """Check what an attention point says about this case."""
    found(vocabulary.attention, title, "aandachtspunt")
    [text] = [each["tekst"] for each in answer["aandachtspunten"] if each["titel"] == title]
    assert words in text


def day_of(text: str) -> date:
    """Give the day that Dutch words write."""
    day = spoken_day(text)
    return day or fail(f"`{text}` is geen dag")


def iso(text: str) -> str:
    """Give a day as the JSON writes it."""
    return day_of(text).isoformat()


def spaced(status: str) -> str:
    """Give a status of the contract as people write it."""
    return status.replace("_", " ")


def known_status(status: str) -> str:
    """Give back the status, if it is one."""
    return found({each: each for each in STATUSES}, status, "stand")


def deadline(answer: Json, model: Decision, title: str) -> Json:
    """Give the row of the deadline with this title, however its first letter is written."""
    titles = {each.title[0].lower() + each.title[1:]: each.name for each in model.deadlines}
    titles |= {each.title: each.name for each in model.deadlines}
    name = found(titles, title, "termijn")
    [row] = [each for each in answer["termijnen"] if each["naam"] == name]
    return row
