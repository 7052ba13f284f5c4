"""The product never asks who someone is or what someone has."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from adwijzer.language import load_rules
from adwijzer.model.rulebase import Fact

RULES = Path(__file__).parents[2] / "rules"
FORBIDDEN = re.compile(
    r"(?<![^\W_])"
    r"(voornaam|achternaam|roepnaam|bedrijfsnaam|naam|namen|heet|heten"
    r"|bsn|sofinummer|burgerservicenummer|paspoortnummer|klantnummer|polisnummer"
    r"|diagnoses?|ziektebeeld|aandoening(en)?|medicijn(en)?|medicatie"
    r"|geboren|geboortedatum|geboortedag|leeftijd"
    r"|(woon|e-?mail|post|huis)?adres(sen)?|woonplaats|postcode|telefoonnummer|e-?mail)"
    r"(?![^\W_])",
    re.IGNORECASE,
)


def facts() -> Iterator[Fact]:
    for decision in load_rules(RULES).decisions:
        yield from decision.facts


@pytest.mark.parametrize(
    "words",
    [
        *("naam", "naam_client", "Wat is de naam van de cliënt?", "Hoe heet de cliënt?"),
        *("BSN", "bsn_client", "Welk BSN heeft hij?"),
        *("diagnose", "Is de diagnose bekend?", "Welke aandoening is het?"),
        *("geboortedatum", "Wanneer is de cliënt geboren?"),
        *("adres_client", "Wat is het woonadres?", "Wat is zijn e-mailadres?"),
    ],
)
def test_the_search_finds_what_may_not_be_asked(words: str) -> None:
    assert FORBIDDEN.search(words)


@pytest.mark.parametrize(
    "words",
    ["voornamelijk", "opnamen", "eerste_ziektedag", "Is er een conflict?", "belemmering_client"],
)
def test_the_search_lets_other_words_through(words: str) -> None:
    assert not FORBIDDEN.search(words)


def test_no_fact_is_about_who_someone_is_or_what_someone_has() -> None:
    assert [fact.name for fact in facts() if FORBIDDEN.search(fact.name)] == []


def test_no_question_asks_who_someone_is_or_what_someone_has() -> None:
    asked = [text for fact in facts() for text in (fact.question, fact.meaning)]

    assert len(asked) >= 30
    assert [text for text in asked if FORBIDDEN.search(text)] == []


def test_no_answer_is_about_who_someone_is_or_what_someone_has() -> None:
    answers = [
        text for fact in facts() for value in fact.values for text in (value.name, value.sentence)
    ]

    assert [text for text in answers if FORBIDDEN.search(text)] == []


def test_no_fact_takes_free_text() -> None:
    assert {fact.kind for fact in facts()} <= {"keuze", "getal", "datum", "perioden"}


def test_what_hinders_a_client_is_asked_without_asking_what_it_is() -> None:
    [hindrance] = [fact for fact in facts() if fact.name == "belemmering_client"]

    assert hindrance.names == ("ja", "nee")
    assert hindrance.question.endswith("Vraag niet wat het is.")
