"""Declared properties of the real rules: proven, and refuted with a case where they break."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from msgspec.structs import replace

from adwijzer.assurance.proof.findings import Finding
from adwijzer.assurance.proof.properties import settled
from adwijzer.assurance.proof.stretch_proof import Proof
from adwijzer.assurance.proof.stretches import Stretch
from adwijzer.decisions import decide
from adwijzer.decisions.answer import ContactAnswer
from adwijzer.language import load_rules
from adwijzer.model.conditions import AllOf, Test
from adwijzer.model.rulebase import Decision
from adwijzer.model.validity import on_day
from tests.assurance.test_difference_real import says, with_rule
from tests.decisions.contacts import contacts
from tests.strategies import thoroughly

pytestmark = pytest.mark.check(part="rules")

BASE = load_rules()
DAY = date(2026, 11, 22)
Change = Callable[[Decision], Decision]


def unchanged(decision: Decision) -> Decision:
    return decision


@cache
def proof(name: str, change: Change) -> Proof:
    base = replace(
        BASE, decisions=tuple(change(d) if d.name == name else d for d in BASE.decisions)
    )
    found = base.decision(name)
    assert found is not None
    decision = on_day(found, DAY)
    return Proof.of(base, decision, Stretch(DAY, None, decision), 30)


def outcome(name: str, property_id: str, change: Change = unchanged) -> Finding | None:
    made = proof(name, change)
    [each] = [p for p in made.decision.properties if p.id == property_id]
    [finding] = list(settled(each, made))
    return finding


ALL = [(d.name, p.id) for d in BASE.decisions for p in d.properties]


@pytest.mark.parametrize(("name", "property_id"), ALL)
def test_every_property_is_proven(name: str, property_id: str) -> None:
    assert outcome(name, property_id) is None


BROKEN: list[tuple[str, Change, dict[str, Any]]] = [
    (
        "werkplek_niet_op_afstand",
        says("CV-WERKPLEK-01", fysiek="voorkeur", beeldbellen="aanvaardbaar"),
        {"agenda": ["werkplekonderzoek"], "voorkeur_client": "beeldbellen"},
    ),
    (
        "omstreden_maakt_beeld_niet_beter",
        with_rule(
            "CV-RAPPORT-02",
            lambda rule: replace(
                rule,
                condition=replace(
                    rule.condition,
                    parts=tuple(
                        replace(part, values=("ja",))
                        if getattr(part, "fact", "") == "controversieel_onderwerp"
                        else part
                        for part in rule.condition.parts  # type: ignore[union-attr]
                    ),
                ),
            ),
        ),
        {"agenda": ["rapport_toelichten"], "uitkomst_tegen_wens_client": "nee"},
    ),
    (
        "altijd_een_vorm",
        says("CV-BEELDNIET-02", telefonisch="ontraden"),
        {"agenda": ["kennismaking"], "fysiek_mogelijk": "nee", "beeldbellen_mogelijk": "nee"},
    ),
    (
        "weigering_nooit_gedwongen",
        with_rule("CV-WEIGERING-02", lambda _: None),
        {
            "agenda": ["aankondigen_en_uitleg"],
            "client_weigert_fysiek": "ja",
            "alternatief_fysiek": "nee",
        },
    ),
    (
        "haast_stelt_niet_uit",
        says("CV-BEELDNIET-04", uitstellen="voorkeur"),
        {
            "agenda": ["werkplekonderzoek"],
            "toegang_werkplek": "nee",
            "termijn_dringend": "ja",
            "beeldbellen_mogelijk": "nee",
        },
    ),
]


@pytest.mark.parametrize(("property_id", "change", "case"), BROKEN, ids=[b[0] for b in BROKEN])
def test_rules_that_break_a_property_are_shown_with_the_smallest_case(
    property_id: str, change: Change, case: dict[str, Any]
) -> None:
    finding = outcome("contactvorm", property_id, change)

    assert finding is not None
    assert finding.case == case
    assert finding.positions[0].file == "rules/contactvorm/eigenschappen.yaml"
    assert "Voorbeeld: " in finding.example
    assert "@te-beoordelen" in finding.example


def test_a_property_of_every_agenda_is_refuted_by_two_items_together() -> None:
    """No item alone goes wrong here; only what they add up to does."""

    def together(decision: Decision) -> Decision:
        [template] = [p for p in decision.properties if p.id == "nooit_een_vorm_die_niet_kan"]
        never = AllOf(
            parts=(
                Test(fact="agendapunt", values=("nazorg",)),
                Test(fact="advies", values=("fysiek",)),
                Test(fact="moment", values=("later",)),
            )
        )
        return replace(decision, properties=(replace(template, condition=never),))

    finding = outcome("contactvorm", "nooit_een_vorm_die_niet_kan", together)
    assert finding is not None
    assert finding.case is not None
    agenda = finding.case["agenda"]
    assert len(agenda) == 2
    assert "nazorg" in agenda
    answer = decide(BASE, "contactvorm", finding.case, as_of=DAY).contract()
    assert answer["advies"]["contactvorm"] == "fysiek"


@thoroughly(60)
@given(case=contacts())
def test_what_is_proven_holds_in_contacts_at_large(case: dict[str, Any]) -> None:
    answer = decide(BASE, "contactvorm", case, as_of=DAY)
    assert isinstance(answer, ContactAnswer)
    plan = {item: part.contactvorm for part in answer.plan for item in part.agendapunten}
    if case.get("fysiek_mogelijk") != "nee" and case.get("toegang_werkplek") != "nee":
        for item in ("werkplekonderzoek", "onderzoek_aanpassingen"):
            assert plan.get(item, "fysiek") not in ("beeldbellen", "telefonisch")
    if case.get("fysiek_mogelijk") == "nee":
        assert "fysiek" not in plan.values()
    reachable = {case.get(f"{form}_mogelijk") for form in ("beeldbellen", "telefonisch")} != {"nee"}
    if case.get("termijn_dringend") == "ja" and reachable:
        assert "uitstellen" not in plan.values()
