"""The letter holds all six elements, whatever is known, and says nothing that does not fit."""

from __future__ import annotations

import re
from datetime import date

import pytest

from adwijzer.decisions import decide
from adwijzer.language import load_rules
from tests.conversation.situations import as_markdown, conversation, letter, questions, situations

ELEMENTS = {
    "brief_informeren": ("G-109", r"Ik ben arbeidsdeskundige.*vul in: waarom|waarom.*arbeidsdesk"),
    "brief_inleven": ("G-110", r"spannend"),
    "brief_benaderbaar": ("G-111", r"vul in: telefoonnummer.*Past de dag of de tijd niet\?"),
    "brief_verwachtingen": ("G-112", r"Het doel is.*Gezien & Gehoord.*rapport"),
    "brief_voorbereiden": ("G-113", r"zes vragen.*\b6\. "),
    "brief_steun": ("G-114", r"iemand mee(nemen|neemt)"),
}
"""Where each element of the letter is asked for, and words without which it would not be one."""


def flat(text: str) -> str:
    return " ".join(text.split())


def test_there_are_as_many_situations_as_combinations() -> None:
    assert len(situations()) == 4 * 3 * 3


@pytest.mark.parametrize("facts", situations(), ids=lambda facts: "-".join(facts.values()) or "-")
def test_the_letter_holds_the_six_elements(facts: dict[str, str]) -> None:
    written = letter(**facts)
    text = flat(as_markdown(written))

    assert {each.fact for each in written.elements} == ELEMENTS.keys()
    for each in written.elements:
        source, words = ELEMENTS[each.fact]
        assert source in each.sources
        assert re.search(words, text), each.fact


@pytest.mark.parametrize("facts", situations(), ids=lambda facts: "-".join(facts.values()) or "-")
def test_the_check_of_the_letter_finds_it_complete(facts: dict[str, str]) -> None:
    held = {each.fact: "ja" for each in letter(**facts).elements}

    answer = decide(
        load_rules(), "gesprek", {"fase": "brief", **facts, **held}, as_of=date(2026, 6, 1)
    ).contract()

    assert answer["advies"]["oordeel"] == "volledig"
    assert answer["advies"]["zekerheid"] == "vast"
    assert answer["ontbreekt"] == []


def test_the_six_elements_are_what_the_decision_requires_of_a_letter() -> None:
    required = {each.id for each in conversation().requirements if each.id.startswith("brief_")}

    assert required == ELEMENTS.keys()


@pytest.mark.parametrize(
    ("form", "said", "unsaid"),
    [
        ("fysiek", ["bij elkaar aan tafel", "ligt bij ons op tafel"], ["Ik bel u op", "link"]),
        ("beeldbellen", ["via beeldbellen", "link", "naast u"], ["Ik bel u op", "adres]"]),
        ("telefonisch", ["Ik bel u op", "luidspreker"], ["link", "scherm", "adres]"]),
    ],
)
def test_the_letter_fits_the_form_of_the_contact(
    form: str, said: list[str], unsaid: list[str]
) -> None:
    text = as_markdown(letter(gekozen_vorm=form)).replace("e-mailadres]", "")

    for words in said:
        assert words in text
    for words in unsaid:
        assert words not in text


def test_what_the_form_is_stays_open_where_it_is_not_known() -> None:
    text = as_markdown(letter())

    assert "[vul in: op welke plek, via beeldbellen of via de telefoon]" in text


def test_the_letter_speaks_of_an_employer_only_where_there_is_one() -> None:
    employed, unemployed, unknown = (
        as_markdown(letter(**facts))
        for facts in ({"heeft_werkgever": "ja"}, {"heeft_werkgever": "nee"}, {})
    )

    assert "ander werk bij uw werkgever" in employed
    assert "U heeft nu geen werkgever" in unemployed
    assert "uw werkgever" not in unemployed
    assert "werkgever" not in unknown


def test_who_said_that_someone_comes_along_need_not_be_told_that_it_is_allowed() -> None:
    known = as_markdown(letter(begeleider_gemeld="ja"))

    assert "U heeft gezegd dat u iemand meeneemt" in known
    assert "U mag iemand meenemen" not in known
    for facts in ({}, {"begeleider_gemeld": "nee"}):
        assert "U mag iemand meenemen" in as_markdown(letter(**facts))


def test_what_only_the_expert_knows_is_a_clear_blank() -> None:
    blanks = letter(gekozen_vorm="fysiek", heeft_werkgever="ja").blanks

    assert len(blanks) == len(set(blanks)) == 12
    for wanted in ("opdrachtgever", "dag, datum en tijd", "plaats en adres", "telefoonnummer"):
        assert f"[vul in: {wanted}]" in blanks


@pytest.mark.parametrize("facts", situations(), ids=lambda facts: "-".join(facts.values()) or "-")
def test_there_are_six_questions_to_prepare(facts: dict[str, str]) -> None:
    [numbered] = [part for part in questions(**facts).parts if part.numbered]

    assert len(numbered.texts) == 6
    assert all(text.endswith("?") for text in numbered.texts)
    assert "G-116" in numbered.sources


def test_the_keuzehulp_is_only_for_those_who_have_an_employer() -> None:
    """G-115."""
    for facts in situations():
        named = "Keuzehulp" in as_markdown(letter(**facts))
        assert named == (facts.get("heeft_werkgever") == "ja")
