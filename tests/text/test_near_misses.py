"""What someone typed is only repeated when it is nearly a word that the program knows."""

from __future__ import annotations

import pytest

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS
from adwijzer.language import load_rules
from adwijzer.model.rulebase import RuleBase
from adwijzer.text.diagnostics import NOT_REPEATED, shown

PERSONAL = [
    *("depressie", "kanker", "jansen", "hernia", "diabetes", "burn-out", "autisme", "zwanger"),
    *("jan", "Jan", "anna", "kees", "de vries", "mohammed", "bakker", "visser", "smit", "meijer"),
    *("123456782", "jan@example.org", "hiv", "adhd", "ms", "copd", "lupus", "x" * 300, ""),
]
NEAR = [
    ("fysek", "fysiek"),
    ("fysiekk", "fysiek"),
    ("fyseik", "fysiek"),
    ("Fysiek", "fysiek"),
    ("lst", "list"),
    ("voorkeur-clent", "voorkeur_client"),
    ("beeldbelen", "beeldbellen"),
    ("JA", "ja"),
    ("neee", "nee"),
    ("werkplek_ondrzoekk", "werkplekonderzoek"),
]
FAR = [
    ("jan", "ja"),
    ("nel", "nee"),
    ("video", "beeldbellen"),
    ("fax", "fysiek"),
    ("jansen", "jager"),
    ("fysiek\n", "fysiek"),
    ("`fysiek", "fysiek"),
]


@pytest.fixture(scope="module")
def base() -> RuleBase:
    """The rule base of the product."""
    return load_rules()


def known_words(base: RuleBase) -> set[str]:
    """Every word that a fact, a register or a decision takes."""
    words = {*COLUMNS, *(word for choices in CHOICES.values() for word in choices), "onbekend"}
    for decision in base.decisions:
        words |= {decision.name, *(fact.name for fact in decision.facts)}
        words |= {name for fact in decision.facts for name in fact.names}
    return words


@pytest.mark.parametrize("word", PERSONAL)
def test_what_may_be_personal_is_never_near_a_word_of_the_rules(word: str, base: RuleBase) -> None:
    assert shown(word, known_words(base)) == NOT_REPEATED


@pytest.mark.parametrize(("word", "meant"), NEAR)
def test_a_near_miss_is_repeated(word: str, meant: str) -> None:
    assert shown(word, ["anders", meant]) == f"`{word}`"


@pytest.mark.parametrize(("word", "meant"), FAR)
def test_another_word_is_not(word: str, meant: str) -> None:
    assert shown(word, [meant]) == NOT_REPEATED


def test_without_known_words_nothing_is_repeated() -> None:
    assert shown("fysiek", []) == NOT_REPEATED
