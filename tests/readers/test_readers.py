"""What each reader may see follows from the decision on sharing information, and from the facts."""

from __future__ import annotations

from datetime import date

import pytest

from adwijzer.decisions import decider
from adwijzer.decisions.case import node_of, read_case
from adwijzer.explain.disclosure import disclose
from adwijzer.explain.readers import Audience, audience
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision
from adwijzer.text.diagnostics import InputError

BASE = load_rules()
DAY = date(2026, 11, 29)
CONTACT = "contactvorm"
NARROW = {"functioneel", "openbaar", "proces"}


def decision(name: str) -> Decision:
    return decider(BASE, name, as_of=DAY).prepared.decision


def reader(name: str, about: str = CONTACT, *named: str) -> Audience:
    return audience(BASE, decision(about), name, named, DAY)


@pytest.mark.parametrize("name", ["opdrachtgever", "werkgever"])
def test_principal_and_employer_read_of_process_and_of_work_alone(name: str) -> None:
    assert reader(name).kinds == NARROW


def test_the_client_reads_all_but_what_is_said_of_the_employer() -> None:
    client = reader("client", "inzetmoment")
    facts = {fact.name: fact for fact in decision("inzetmoment").facts}

    hidden = {name for name, fact in facts.items() if not client.may_see(fact)}

    assert hidden == {"reorganisatie", "disfunctioneren"}
    assert reader("client", "inzetmoment", "reorganisatie").may_see(facts["reorganisatie"])


def test_facts_of_process_are_those_that_the_policy_names() -> None:
    named = {
        fact.name
        for each in BASE.decisions
        if each.name in (CONTACT, "opdrachtacceptatie", "informatiedeling")
        for fact in each.facts
        if fact.information == "proces"
    }

    assert named == {
        "agendapunt",
        "gekozen_vorm",
        "heeft_werkgever",
        "kader",
        "soort_opdracht",
        "termijn_dringend",
        "toegang_werkplek",
    }


def test_a_reason_to_deviate_may_be_told_by_what_it_is() -> None:
    fact = decision(CONTACT).fact("reden_afwijking")
    employer = reader("werkgever")

    told = {value for value in fact.names if employer.may_see_value(fact, value)}

    assert told == {"termijn", "techniek", "reisafstand", "vakinhoudelijk"}
    assert not employer.may_see(fact)


def test_facts_about_work_are_functional() -> None:
    facts = {fact.name: fact.information for fact in decision("inzetmoment").facts}

    assert facts["passend_werk_mogelijk"] == "functioneel"
    assert facts["functie_informatie_beschikbaar"] == "functioneel"
    assert facts["kans_langdurig_verzuim"] == "vertrouwelijk_overig"


def test_a_fact_of_a_doctor_is_never_named() -> None:
    medical = {
        fact.name for each in BASE.decisions for fact in each.facts if "medisch" in fact.kinds
    }
    assert not medical  # the program asks nothing medical

    with pytest.raises(InputError, match="dit besluit heeft dat feit niet"):
        reader("client", CONTACT, "diagnose")


def test_a_hidden_reason_is_in_the_dossier_and_a_visible_one_is_told() -> None:
    ready = decider(BASE, CONTACT, as_of=DAY)
    facts = {
        "agenda": ["werkplekonderzoek"],
        "client_weigert_fysiek": "ja",
        "alternatief_fysiek": "nee",
        "fysiek_mogelijk": "nee",
        "belemmering_tijdelijk": "nee",
    }
    case = read_case(decision(CONTACT), node_of(facts))
    plain = read_case(decision(CONTACT), node_of({"agenda": ["werkplekonderzoek"]}))

    hidden = disclose(ready.reason(case), reader("werkgever"))
    shown = disclose(ready.reason(plain), reader("werkgever"))

    assert (hidden.outcome, hidden.rules, hidden.complete) == ("beeldbellen", (), False)
    assert (shown.outcome, [each.id for each in shown.rules]) == ("fysiek", ["CV-WERKPLEK-01"])
    assert shown.complete
