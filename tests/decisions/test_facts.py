"""What was said, what was not, and what is taken to be so meanwhile."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adwijzer.text.diagnostics import InputError
from tests.decisions.conftest import Answers, Json
from tests.decisions.contacts import Contact, contacts
from tests.decisions.reference import AGENDA_ITEMS, ASSUMED, FACTS, PER_ITEM, assumptions
from tests.strategies import thoroughly


def substance(found: Json) -> Json:
    """The answer without the facts that it repeats."""
    return {key: value for key, value in found.items() if key != "feiten"}


def alone(item: str, own: dict[str, str] | None = None, **facts: str | None) -> Contact:
    return {"agenda": [{"agendapunt": item, **(own or {})}], **facts}


# Facts of one agenda item


@thoroughly(60)
@given(contacts(most_items=1), st.sampled_from(PER_ITEM), st.data())
def test_a_fact_at_an_agenda_item_goes_before_that_of_the_contact(
    answer: Answers, contact: Contact, name: str, data: st.DataObject
) -> None:
    [entry] = contact["agenda"]
    item = entry if isinstance(entry, str) else entry["agendapunt"]
    at_item = data.draw(st.sampled_from(FACTS[name]))
    of_contact = data.draw(st.sampled_from((*FACTS[name], "onbekend")))
    rest = {key: value for key, value in contact.items() if key not in ("agenda", name)}

    said_twice = answer(alone(item, {name: at_item}, **{**rest, name: of_contact}))

    assert substance(said_twice) == substance(answer(alone(item, **{**rest, name: at_item})))


@thoroughly(50)
@given(contacts(most_items=1), st.sampled_from(PER_ITEM), st.data())
def test_unknown_at_an_agenda_item_is_unknown_whatever_holds_for_the_contact(
    answer: Answers, contact: Contact, name: str, data: st.DataObject
) -> None:
    [entry] = contact["agenda"]
    item = entry if isinstance(entry, str) else entry["agendapunt"]
    of_contact = data.draw(st.sampled_from(FACTS[name]))
    rest = {key: value for key, value in contact.items() if key not in ("agenda", name)}

    at_item = answer(alone(item, {name: "onbekend"}, **{**rest, name: of_contact}))
    nowhere = answer(alone(item, **{**rest, name: "onbekend"}))

    for part in ("agendapunten", "alternatieven", "plan", "aandachtspunten"):
        assert at_item[part] == nowhere[part]
    assert at_item["advies"]["mogelijk"] == nowhere["advies"]["mogelijk"]
    assert at_item["advies"]["zekerheid"] == nowhere["advies"]["zekerheid"]
    asked = [question["feit"] for question in at_item["vragen"]]
    assert asked == [question["feit"] for question in nowhere["vragen"]]


def test_a_question_about_one_agenda_item_says_which(answer: Answers) -> None:
    found = answer(
        {
            "agenda": [
                {"agendapunt": "rapport_toelichten", "uitkomst_tegen_wens_client": "onbekend"}
            ],
            "voorkeur_client": "beeldbellen",
            "beeldbellen_mogelijk": "ja",
            "privacy_op_locatie": "ja",
            "controversieel_onderwerp": "nee",
            "uitkomst_tegen_wens_client": "nee",
        }
    )

    [question] = found["vragen"]
    assert question["feit"] == "uitkomst_tegen_wens_client"
    assert question["agendapunt"] == "rapport_toelichten"


def test_a_question_that_several_agenda_items_share_is_asked_once(answer: Answers) -> None:
    found = answer(
        {
            "agenda": ["gegevens_controleren", "visie_client_uitvragen"],
            "voorkeur_client": "beeldbellen",
            "beeldbellen_mogelijk": "ja",
            "privacy_op_locatie": "ja",
            "controversieel_onderwerp": "nee",
        }
    )

    [question] = found["vragen"]
    assert question["feit"] == "hoeveelheid_informatie"
    assert "agendapunt" not in question


# Unknown


@thoroughly(50)
@given(contacts(most_items=3, known=1))
def test_null_means_unknown(answer: Answers, contact: Contact) -> None:
    def with_null(facts: Any) -> Any:
        if not isinstance(facts, dict):
            return facts
        return {name: None if value == "onbekend" else value for name, value in facts.items()}

    nulls = {**with_null(contact), "agenda": [with_null(entry) for entry in contact["agenda"]]}

    assert answer(nulls) == answer(contact)


@thoroughly(50)
@given(contacts(most_items=3, known=2))
def test_saying_unknown_about_a_fact_without_assumption_says_nothing_new(
    answer: Answers, contact: Contact
) -> None:
    silent = {
        name: value for name, value in contact.items() if value != "onbekend" or name in ASSUMED
    }

    assert substance(answer(silent)) == substance(answer(contact))


# Assumptions


@thoroughly(50)
@given(contacts(most_items=2, known=1))
def test_something_is_assumed_only_where_nothing_was_said(
    answer: Answers, contact: Contact
) -> None:
    found = answer(contact)

    assumed = {each["feit"]: each["waarde"] for each in found["aannamen"]}
    assert assumed == {n: v for n, v in assumptions(contact).items() if n not in contact}


@thoroughly(50)
@given(contacts(most_items=2, known=1))
def test_an_assumption_counts_as_if_it_had_been_said(answer: Answers, contact: Contact) -> None:
    said = {**assumptions(contact), **contact}

    assumed, told = answer(contact), answer(said)

    assumed["advies"].pop("zolang", None)  # named only where something is assumed
    for part in ("advies", "agendapunten", "alternatieven", "plan", "vragen", "aandachtspunten"):
        assert assumed[part] == told[part]
    assert told["aannamen"] == []


def test_saying_unknown_takes_an_assumption_away(answer: Answers) -> None:
    assumed = answer(alone("kennismaking", voorkeur_client="fysiek"))
    doubted = answer(alone("kennismaking", voorkeur_client="fysiek", fysiek_mogelijk="onbekend"))

    assert ("fysiek_mogelijk", "ja") in [(a["feit"], a["waarde"]) for a in assumed["aannamen"]]
    assert "fysiek_mogelijk" not in [a["feit"] for a in doubted["aannamen"]]
    assert {"contactvorm": "fysiek", "oordeel": "voorkeur"} in doubted["advies"]["mogelijk"]
    assert assumed["advies"]["zekerheid"] == "vast"
    assert doubted["advies"]["zekerheid"] == "voorlopig"
    assert "fysiek_mogelijk" in [question["feit"] for question in doubted["vragen"]]


# The facts come back


@thoroughly(60)
@given(contacts())
def test_the_facts_in_an_answer_are_accepted_again_and_give_the_same_answer(
    answer: Answers, contact: Contact
) -> None:
    found = answer(contact)

    assert found["feiten"] == contact
    assert answer(found["feiten"]) == found


# Wrong input


@pytest.mark.parametrize(
    ("contact", "message"),
    [
        ({"agenda": []}, "agenda is leeg"),
        ({}, "agenda ontbreekt"),
        ({"agenda": ["nazorg", "nazorg"]}, "`nazorg` staat twee keer"),
        ({"agenda": ["kennismaken"]}, "`kennismaken`"),
        (
            {"agenda": ["nazorg"], "fysiek_mogelijk": "misschien"},
            "(hier niet herhaald) voor `fysiek_mogelijk`",
        ),
        ({"agenda": ["nazorg"], "fysiek_mogelijk": "Ja"}, "fysiek_mogelijk"),
        ({"agenda": ["nazorg"], "fysiek_mogelijk": True}, "fysiek_mogelijk"),
        ({"agenda": ["nazorg"], "weer": "mooi"}, "onbekend feit (hier niet herhaald)"),
        (
            {"agenda": [{"agendapunt": "nazorg", "fysiek_mogelijk": "nee"}]},
            "`fysiek_mogelijk` geldt voor het hele contact",
        ),
    ],
)
def test_wrong_input_gets_no_advice_but_says_what_is_wrong(
    answer: Answers, contact: Contact, message: str
) -> None:
    with pytest.raises(InputError) as caught:
        answer(contact)

    assert message in str(caught.value)
    assert caught.value.exit_status == 2


def test_every_agenda_item_may_stand_alone(answer: Answers) -> None:
    for item in AGENDA_ITEMS:
        found = answer({"agenda": [item]})
        assert [each["agendapunt"] for each in found["agendapunten"]] == [item]
