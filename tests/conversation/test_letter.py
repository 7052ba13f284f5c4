"""The letter holds all six elements, whatever is known, and says nothing that does not fit."""

from __future__ import annotations

import re
from datetime import date

import pytest

from adwijzer.decisions import decide
from adwijzer.language import load_rules
from tests.conversation.situations import (
    AGENDAS,
    as_markdown,
    conversation,
    letter,
    questions,
    situations,
)

ELEMENTS = {
    "brief_informeren": ("G-109", r"(De reden is|Ik wil).*Ik ben arbeidsdeskundige"),
    "brief_inleven": ("G-110", r"spannend"),
    "brief_benaderbaar": ("G-111", r"vul in: telefoonnummer.*Past de dag of de tijd niet\?"),
    "brief_verwachtingen": ("G-112", r"Het doel (is|van dit gesprek is)"),
    "brief_voorbereiden": ("G-113", r"zes vragen.*\b6\. "),
    "brief_steun": ("G-114", r"iemand mee(nemen|neemt)"),
}
"""Where each element of the letter is asked for, and words without which it would not be one."""


def flat(text: str) -> str:
    return " ".join(text.split())


def test_there_are_as_many_situations_as_combinations() -> None:
    assert len(situations()) == 4 * 3 * 3


@pytest.mark.parametrize("agenda", AGENDAS.values(), ids=AGENDAS)
@pytest.mark.parametrize("facts", situations(), ids=lambda facts: "-".join(facts.values()) or "-")
def test_the_letter_holds_the_six_elements(facts: dict[str, str], agenda: tuple[str, ...]) -> None:
    written = letter(*agenda, **facts)
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

    assert len(blanks) == len(set(blanks)) == 14
    for wanted in ("opdrachtgever", "dag, datum en tijd", "plaats en adres", "telefoonnummer"):
        assert f"[vul in: {wanted}]" in blanks


@pytest.mark.parametrize("facts", situations(), ids=lambda facts: "-".join(facts.values()) or "-")
def test_there_are_six_questions_to_prepare(facts: dict[str, str]) -> None:
    [numbered] = [part for part in questions(**facts).parts if part.numbered]

    assert len(numbered.texts) == 6
    assert all(text.endswith("?") for text in numbered.texts)
    assert "G-116" in numbered.sources


@pytest.mark.parametrize("asked", ["ja", "nee", None])
@pytest.mark.parametrize("employer", ["ja", "nee", None])
def test_the_keuzehulp_is_there_on_request_and_never_without_an_employer(
    asked: str | None, employer: str | None
) -> None:
    """G-115."""
    said = {"keuzehulp_gevraagd": asked, "heeft_werkgever": employer}
    text = as_markdown(letter(**{name: value for name, value in said.items() if value}))

    assert ("Keuzehulp" in text) == (asked == "ja" and employer != "nee")


FIRST, RESULT, REPORT, PLACE, AFTER, NEXT = (
    "Uitnodiging voor een gesprek",
    "Uitnodiging om de uitkomst te bespreken",
    "Uitnodiging om het rapport te bespreken",
    "Uitnodiging om naar de werkplek te kijken",
    "Uitnodiging om te horen hoe het gaat",
    "Uitnodiging voor een gesprek",
)


@pytest.mark.parametrize(
    ("agenda", "title", "purpose"),
    [
        ((), FIRST, "welk werk voor u mogelijk is"),
        (("kennismaking",), FIRST, "welk werk voor u mogelijk is"),
        (("inhoudelijk_gesprek", "procesafspraken_maken"), FIRST, "welk werk voor u mogelijk is"),
        (("werkplekonderzoek",), PLACE, "wat het werk vraagt, en dat u erbij vertelt"),
        (("onderzoek_aanpassingen",), PLACE, "wat het werk vraagt, en dat u erbij vertelt"),
        (("uitkomst_bespreken",), RESULT, "dat u hoort wat de uitkomst is"),
        (("rapport_toelichten",), REPORT, "dat u begrijpt wat er in het rapport staat"),
        (("nazorg",), AFTER, "dat ik hoor hoe het nu gaat"),
        (("gegevens_controleren",), NEXT, "[vul in: het doel]"),
        (("nazorg", "kennismaking"), FIRST, "welk werk voor u mogelijk is"),
        (("kennismaking", "werkplekonderzoek"), PLACE, "wat het werk vraagt"),
        (("werkplekonderzoek", "rapport_toelichten"), REPORT, "wat er in het rapport staat"),
        (("rapport_toelichten", "uitkomst_bespreken", "nazorg"), RESULT, "wat de uitkomst is"),
    ],
)
def test_the_letter_is_that_of_the_heaviest_item_on_the_agenda(
    agenda: tuple[str, ...], title: str, purpose: str
) -> None:
    written = letter(*agenda, gekozen_vorm="fysiek")

    assert written.title == title
    assert purpose in as_markdown(written)


@pytest.mark.parametrize(
    ("agenda", "unsaid"),
    [
        ("uitkomst", ["Gezien & Gehoord", "schrijf ik een rapport", "welk werk bij u past"]),
        ("toelichting", ["Gezien & Gehoord", "schrijf ik een rapport", "welk werk bij u past"]),
        ("werkplek", ["Gezien & Gehoord", "aan tafel. Dat is"]),
        ("nazorg", ["Gezien & Gehoord", "schrijf ik een rapport", "de vragen die ik moet beantw"]),
        ("vervolg", ["Gezien & Gehoord", "schrijf ik een rapport"]),
        ("eerste gesprek", ["de uitkomst", "eerder gesproken"]),
    ],
)
@pytest.mark.parametrize("facts", situations(), ids=lambda facts: "-".join(facts.values()) or "-")
def test_no_letter_says_what_is_untrue_for_its_agenda(
    facts: dict[str, str], agenda: str, unsaid: list[str]
) -> None:
    text = as_markdown(letter(*AGENDAS[agenda], **facts))

    for words in unsaid:
        assert words not in text


@pytest.mark.parametrize("agenda", AGENDAS.values(), ids=AGENDAS)
@pytest.mark.parametrize("employer", ["ja", "nee", None])
def test_every_invitation_names_rights_what_is_known_and_the_draft(
    agenda: tuple[str, ...], employer: str | None
) -> None:
    """G-02: rights and duties in one sentence; D-03: both parties get the draft at once."""
    written = letter(*agenda, **({} if employer is None else {"heeft_werkgever": employer}))
    parts = {part.id: part.texts for part in written.parts}

    [rights] = parts["deel_rechten"]
    assert "mag" in rights
    assert "plicht" in rights
    assert rights.count(".") == 1
    assert "van wie elk komt" in " ".join(parts["deel_gegevens"])
    at_once = "op hetzelfde moment" in as_markdown(written)
    assert at_once == (employer == "ja")
