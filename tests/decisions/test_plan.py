"""The plan: every agenda item once, at a moment and in a form that fit it."""

from __future__ import annotations

from hypothesis import given

from tests.decisions.conftest import Answers, Json
from tests.decisions.contacts import Contact, contacts
from tests.decisions.reference import FORMS, WORKPLACE
from tests.strategies import thoroughly

ACCEPTABLE = ("aanvaardbaar", "voorkeur", "vereist")


def verdict(found: Json, item: str, form: str) -> str | None:
    judged = {each["agendapunt"]: each["oordelen"] for each in found["agendapunten"]}
    ground = judged[item].get(form)
    return None if ground is None else ground["oordeel"]


@thoroughly(60)
@given(contacts(known=6))
def test_every_agenda_item_stands_in_the_plan_once(answer: Answers, contact: Contact) -> None:
    found = answer(contact)

    planned = [item for part in found["plan"] for item in part["agendapunten"]]
    on_agenda = [e if isinstance(e, str) else e["agendapunt"] for e in contact["agenda"]]
    assert sorted(planned) == sorted(on_agenda)
    assert all(part["agendapunten"] for part in found["plan"])
    assert {part["moment"] for part in found["plan"]} <= {"vooraf", "nu", "later", "apart"}


@thoroughly(60)
@given(contacts(known=6))
def test_what_is_deferred_is_what_the_verdicts_defer(answer: Answers, contact: Contact) -> None:
    found = answer(contact)

    deferred = {
        item
        for part in found["plan"]
        if part["contactvorm"] == "uitstellen"
        for item in part["agendapunten"]
    }
    assert deferred == {
        each["agendapunt"]
        for each in found["agendapunten"]
        if verdict(found, each["agendapunt"], "uitstellen") == "voorkeur"
    }
    assert len([part for part in found["plan"] if part["contactvorm"] == "uitstellen"]) <= 1


@thoroughly(60)
@given(contacts(known=6))
def test_something_happens_now_in_the_advised_form_unless_all_waits(
    answer: Answers, contact: Contact
) -> None:
    found = answer(contact)

    now = [part for part in found["plan"] if part["moment"] == "nu"]
    if found["advies"]["contactvorm"] == "uitstellen":
        assert now == []
    else:
        assert [part["contactvorm"] for part in now] == [found["advies"]["contactvorm"]]


@thoroughly(60)
@given(contacts(known=6))
def test_no_item_is_planned_in_a_form_that_its_verdicts_advise_against(
    answer: Answers, contact: Contact
) -> None:
    found = answer(contact)

    for part in found["plan"]:
        for item in part["agendapunten"]:
            said = verdict(found, item, part["contactvorm"])
            assert said in ACCEPTABLE


@thoroughly(60)
@given(contacts(known=6))
def test_what_goes_before_or_after_the_contact_goes_in_a_lighter_form(
    answer: Answers, contact: Contact
) -> None:
    found = answer(contact)

    advised = found["advies"]["contactvorm"]
    for part in found["plan"]:
        lightly = part["moment"] in ("vooraf", "later") and part["contactvorm"] != "uitstellen"
        if lightly:
            assert FORMS.index(part["contactvorm"]) > FORMS.index(advised)


@thoroughly(60)
@given(contacts(known=6))
def test_only_what_needs_the_workplace_becomes_a_contact_of_its_own(
    answer: Answers, contact: Contact
) -> None:
    found = answer(contact)

    for part in found["plan"]:
        if part["moment"] == "apart":
            assert set(part["agendapunten"]) <= set(WORKPLACE)
            refuses = (contact.get("client_weigert_fysiek"), contact.get("alternatief_fysiek")) == (
                "ja",
                "nee",
            )
            assert refuses or contact["toegang_werkplek"] == "nee"
            assert ("zonder de cliënt" in part["toelichting"]) == refuses


def test_an_explanation_can_be_given_by_phone_before_the_visit(answer: Answers) -> None:
    found = answer({"agenda": ["werkplekonderzoek", "aankondigen_en_uitleg"]})

    assert [
        (part["moment"], part["contactvorm"], part["agendapunten"]) for part in found["plan"]
    ] == [
        ("vooraf", "telefonisch", ["aankondigen_en_uitleg"]),
        ("nu", "fysiek", ["werkplekonderzoek"]),
    ]
