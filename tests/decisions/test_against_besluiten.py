"""`decide()` says what chapter 1 of besluiten.md says, for random contacts."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from hypothesis import given

from adwijzer.inference.domains import spread
from adwijzer.inference.evaluator import evaluate
from adwijzer.inference.worlds import Strata, Value, conclude
from adwijzer.model.rulebase import VERDICT, Decision
from tests.decisions.conftest import Answers, Json
from tests.decisions.contacts import DECIDING, Contact, contacts
from tests.decisions.reference import (
    AGENDA_ITEMS,
    ASSUMED,
    FACTS,
    FORMS,
    PER_ITEM,
    SCALE,
    Advice,
    facts_at,
    judge,
    read,
)
from tests.strategies import thoroughly


def test_the_product_knows_the_facts_of_besluiten(contactvorm: Decision) -> None:
    facts = {fact.name: fact for fact in contactvorm.facts if fact.scope != "sleutel"}

    assert {name: fact.names for name, fact in facts.items()} == FACTS
    assert {n for n, fact in facts.items() if fact.scope == "agendapunt"} == set(PER_ITEM)
    assert {n: f.assumed for n, f in facts.items() if f.assumed is not None} == ASSUMED
    assert contactvorm.item_key is not None
    assert contactvorm.item_key.names == AGENDA_ITEMS


def compare(answer: Answers, contact: Contact) -> None:
    found = answer(contact)
    expected = read(contact)

    assert verdicts_of(found) == {
        item: {form: (said.oordeel, bool(said.voorbehoud)) for form, said in verdicts.items()}
        for item, verdicts in expected.verdicts.items()
    }
    advice = expected.advice
    assert (found["advies"]["contactvorm"], found["advies"]["oordeel"]) == (
        advice.contactvorm,
        advice.oordeel,
    )
    alternatives = {(each["contactvorm"], each["oordeel"]) for each in found["alternatieven"]}
    assert alternatives == advice.alternatieven
    assert found["advies"].get("reden", {}).get("bronnen", []) == grounds_of_the_choice(
        contact, advice
    )
    assert {point["id"] for point in found["aandachtspunten"]} == expected.aandachtspunten
    assert {frozenset(each["feiten"]) for each in found["meldingen"]} == expected.meldingen
    planned = {
        (part["contactvorm"], part["moment"]): part["agendapunten"] for part in found["plan"]
    }
    deferred = {
        item for (form, _), items in planned.items() if form == "uitstellen" for item in items
    }
    apart = {
        item: form
        for (form, moment), items in planned.items()
        if moment == "apart"
        for item in items
    }
    now = [item for (_, moment), items in planned.items() if moment == "nu" for item in items]
    reserved = [item for item in now if expected.verdicts[item][advice.contactvorm].voorbehoud]
    assert ("voorbehoud" in found["advies"]) == bool(reserved)
    assert deferred == advice.uitgesteld
    assert apart == expected.apart_in


def grounds_of_the_choice(contact: Contact, advice: Advice) -> list[str]:
    """What decided between forms that fit: the wish (rule 4) or the order of the forms (rule 5)."""
    if all(
        SCALE.index(verdict) < SCALE.index(advice.oordeel) for _, verdict in advice.alternatieven
    ):
        return []
    return ["B1-34", "B-06"] if contact.get("voorkeur_client") == advice.contactvorm else ["B1-19"]


def verdicts_of(found: Json) -> dict[str, dict[str, tuple[str, bool]]]:
    return {
        each["agendapunt"]: {
            form: (ground["oordeel"], "voorbehoud" in ground)
            for form, ground in each["oordelen"].items()
        }
        for each in found["agendapunten"]
    }


def test_contacts_of_which_most_is_known(answer: Answers) -> None:
    @thoroughly(300)
    @given(contacts(most_items=4, known=8))
    def agrees(contact: Contact) -> None:
        compare(answer, contact)

    agrees()


def test_contacts_of_which_little_is_known(answer: Answers) -> None:
    @thoroughly(150)
    @given(contacts(known=2))
    def agrees(contact: Contact) -> None:
        compare(answer, contact)

    agrees()


@pytest.mark.parametrize("item", AGENDA_ITEMS)
def test_contacts_about_one_agenda_item(answer: Answers, item: str) -> None:
    @thoroughly(40)
    @given(contacts(items=[item], known=12))
    def agrees(contact: Contact) -> None:
        compare(answer, contact)

    agrees()


def test_the_verdicts_on_many_more_agenda_items(contactvorm: Decision) -> None:
    strata = Strata.of(contactvorm)

    @thoroughly(500)
    @given(contacts(most_items=1, known=4))
    def agrees(contact: Contact) -> None:
        [item] = [e if isinstance(e, str) else e["agendapunt"] for e in contact["agenda"]]
        facts = facts_at(contact, contact["agenda"][0])
        known = {name: value for name, value in facts.items() if value is not None}

        found, _ = evaluate(strata, {"agendapunt": item, **known})

        assert {
            form: verdict
            for form in (*FORMS, "uitstellen")
            if (verdict := found.values.get(VERDICT + form))
        } == {form: said.oordeel for form, said in judge(item, facts).items()}

    agrees()


@pytest.mark.check(part="rules")
@pytest.mark.parametrize("item", AGENDA_ITEMS)
def test_the_verdicts_in_every_case_of_which_all_is_known(contactvorm: Decision, item: str) -> None:
    """All 32,768 of them at once: the evaluator takes a set of cases as the bits of an integer."""
    domains: dict[str, tuple[Value, ...]] = {n: tuple(values) for n, values in DECIDING.items()}
    known, every, size = spread(domains)

    found = conclude(Strata.of(contactvorm), {**known, "agendapunt": {item: every}}, every)

    expected: dict[tuple[str, str], bytearray] = {}
    slowest_first = list(reversed(DECIDING))
    for number, values in enumerate(product(*(DECIDING[name] for name in slowest_first))):
        for form, said in judge(item, dict(zip(slowest_first, values, strict=True))).items():
            bits = expected.setdefault((form, said.oordeel), bytearray(size // 8))
            bits[number >> 3] |= 1 << (number & 7)
    bits_of: dict[tuple[str, str], Any] = {
        key: int.from_bytes(bits, "little") for key, bits in expected.items()
    }
    assert {
        (form, str(verdict)): worlds
        for form in (*FORMS, "uitstellen")
        for verdict, worlds in found[VERDICT + form].items()
        if worlds and verdict != "geen"
    } == bits_of
