"""The letters and forms beside the invitation: what each says, for whom, and when it is refused."""

from __future__ import annotations

from datetime import date

import pytest

from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.decide import decider
from adwijzer.decisions.documents import Text
from adwijzer.decisions.papers import fitting, written_text
from adwijzer.language import load_rules
from adwijzer.presenting.documents import text_page
from adwijzer.text.diagnostics import InputError
from adwijzer.text.markdown import markdown

DAY = date(2026, 11, 29)


def paper(decision: str, name: str, **facts: object) -> Text:
    ready = decider(load_rules(), decision, as_of=DAY)
    found = written_text(ready, name, read_case(ready.prepared.decision, node_of(facts)))
    assert isinstance(found, Text)
    return found


def said(decision: str, name: str, **facts: object) -> str:
    return markdown(text_page(paper(decision, name, **facts)), level=1)


def refused(decision: str, name: str, **facts: object) -> str:
    with pytest.raises(InputError) as error:
        paper(decision, name, **facts)
    [problem] = error.value.diagnostics
    return f"{problem.message}: {problem.hint}"


def possible(decision: str, **facts: object) -> frozenset[str]:
    ready = decider(load_rules(), decision, as_of=DAY)
    return fitting(ready, read_case(ready.prepared.decision, node_of(facts)))


def test_every_text_names_its_reader() -> None:
    readers = {
        each.name: each.reader for decision in load_rules().decisions for each in decision.documents
    }

    assert readers == {
        "brief": "client",
        "vragen": "client",
        "concept": "client",
        "concept_opdrachtgever": "opdrachtgever",
        "uitstel": "client",
        "werkplek_werkgever": "werkgever",
        "toestemming": "client",
        "bevestiging": "opdrachtgever",
        "weigering": "opdrachtgever",
        "motivering": "dossier",
    }


# --- asking for consent ---------------------------------------------------------------------------


def test_consent_is_asked_for_one_kind_of_information_and_one_receiver() -> None:
    """L-22, D-20b: what for, to whom, until when; no is allowed, and stopping always."""
    text = said("informatiedeling", "toestemming", soort_informatie="fml", ontvanger="bedrijfsarts")

    for words in (
        "Soort informatie: de FML",
        "Wie dit krijgt: de bedrijfsarts",
        "Waarvoor dit nodig is: [vul in: waarvoor]",
        "geldt tot en met [vul in: datum]",
        "U hoeft geen ja te zeggen.",
        "later stoppen mag ook altijd. Ook dat heeft geen gevolg voor ons gesprek",
    ):
        assert words in text


@pytest.mark.parametrize(
    "facts", [{}, {"soort_informatie": "fml"}, {"ontvanger": "bedrijfsarts"}], ids=str
)
def test_consent_is_not_asked_for_everything_at_once(facts: dict[str, str]) -> None:
    assert "noem ze allebei" in refused("informatiedeling", "toestemming", **facts)


@pytest.mark.parametrize(
    ("kind", "receiver", "reason"),
    [
        ("medisch", "werkgever", "mag geen medische gegevens hebben"),
        ("medisch", "opdrachtgever", "mag geen medische gegevens hebben"),
        ("fml", "werkgever", "medisch stuk van een arts"),
        ("medisch", "gemeente", ""),
        ("medisch", "derde", ""),
    ],
)
@pytest.mark.parametrize("consent", ["ja", "nee", None])
def test_consent_is_not_asked_for_what_may_not_be_shared_anyhow(
    kind: str, receiver: str, reason: str, consent: str | None
) -> None:
    facts = {"soort_informatie": kind, "ontvanger": receiver}
    if consent is not None:
        facts["toestemming_client"] = consent
    found = refused("informatiedeling", "toestemming", **facts)

    assert "dit mag ook met toestemming niet" in found
    assert reason in found
    assert "toestemming" not in possible("informatiedeling", **facts)


@pytest.mark.parametrize(
    "facts",
    [
        {"soort_informatie": "openbaar", "ontvanger": "derde"},
        {"soort_informatie": "medisch", "ontvanger": "client"},
        {"soort_informatie": "medisch", "ontvanger": "uwv", "wettelijke_plicht": "ja"},
    ],
    ids=str,
)
def test_consent_is_not_asked_where_none_is_needed(facts: dict[str, str]) -> None:
    assert "geen toestemming voor nodig" in refused("informatiedeling", "toestemming", **facts)


@pytest.mark.parametrize(
    ("kind", "receiver", "principal", "promised"),
    [
        ("vertrouwelijk_overig", "werkgever", None, True),
        ("functioneel", "derde", None, True),
        ("functioneel", "verzekeraar", "nee", True),
        ("functioneel", "verzekeraar", "ja", False),
        ("functioneel", "verzekeraar", None, False),
        ("functioneel", "werkgever", None, False),
        ("proces", "opdrachtgever", None, False),
    ],
)
def test_a_no_is_promised_only_where_it_decides(
    kind: str, receiver: str, principal: str | None, promised: bool
) -> None:
    facts = {"soort_informatie": kind, "ontvanger": receiver}
    if principal is not None:
        facts["ontvanger_is_opdrachtgever"] = principal
    text = said("informatiedeling", "toestemming", **facts)

    assert ("Zegt u nee, dan deel ik dit niet." in text) == promised
    assert ("Moet ik iets toch delen" in text) != promised


# --- an assignment --------------------------------------------------------------------------------

FREE = {"soort_opdracht": "begeleiding", "afspraak_over_tijd": "richttijd", "rolcombinatie": "vrij"}


def test_an_assignment_is_confirmed_with_role_purpose_questions_and_plan() -> None:
    """L-28, L-35."""
    text = said("opdrachtacceptatie", "bevestiging", **FREE)

    for words in (
        "Mijn rol is: begeleiding.",
        "[vul in: het doel van de opdracht]",
        "[vul in: de vragen van de opdrachtgever]",
        "Deze vragen kan het rapport beantwoorden",
        "[vul in: het plan voor knelpunten, en wie beslist]",
        "op hetzelfde moment",
    ):
        assert words in text


@pytest.mark.parametrize(
    "facts", [{"afspraak_over_tijd": "vast"}, {"rolcombinatie": "onbekend"}], ids=str
)
def test_only_what_can_be_accepted_is_confirmed(facts: dict[str, str]) -> None:
    assert "die je kunt aannemen" in refused("opdrachtacceptatie", "bevestiging", **FREE | facts)


def test_who_refuses_for_a_fixed_time_names_the_way_out() -> None:
    """L-18, B-17."""
    text = said("opdrachtacceptatie", "weigering", **FREE | {"afspraak_over_tijd": "vast"})

    assert "maakt u er een richttijd van" in text
    assert "Een vaste prijs mag wel" in text
    assert "Een andere arbeidsdeskundige" not in text


@pytest.mark.parametrize("time", ["vast", "richttijd", "onbekend"])
@pytest.mark.parametrize("kind", ["beoordeling", "begeleiding", "deskundigenoordeel", "onbekend"])
def test_who_refuses_for_roles_says_only_that_another_fits_better(time: str, kind: str) -> None:
    """L-30, L-31: the reason is confidential."""
    facts = {"soort_opdracht": kind, "afspraak_over_tijd": time, "rolcombinatie": "ontraden"}
    text = said("opdrachtacceptatie", "weigering", **facts).lower()

    assert "een andere arbeidsdeskundige past hier beter" in text
    assert "bekijk ik de opdracht graag opnieuw" not in text
    for word in ("rol", "cliënt", "eerder", "belang", "andere opdracht", "instem", kind):
        assert word not in text


def test_who_need_not_refuse_gets_no_letter_for_it() -> None:
    assert "hoef je deze opdracht niet te weigeren" in refused(
        "opdrachtacceptatie", "weigering", **FREE
    )
    assert possible("opdrachtacceptatie", **FREE) == {"bevestiging"}


# --- the report and the talk ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("employer", "words"),
    [
        ("ja", "Uw werkgever krijgt het concept op hetzelfde moment als u."),
        ("nee", "U krijgt het concept als eerste."),
        ("onbekend", "[vul in: wie het concept op hetzelfde moment krijgt]"),
    ],
)
def test_the_draft_goes_with_a_term_and_says_what_a_reaction_does(
    employer: str, words: str
) -> None:
    """D-03, D-04, G-54, B-16."""
    text = said("gesprek", "concept", heeft_werkgever=employer)

    assert words in text
    assert "U kunt reageren tot en met [vul in: datum]." in text
    assert "komt uw reactie in het rapport" in text
    assert ("werkgever" in text.lower()) == (employer == "ja")


def test_the_other_party_hears_that_the_client_gets_the_draft_at_once() -> None:
    text = said("gesprek", "concept_opdrachtgever")

    assert "De cliënt krijgt het op hetzelfde moment." in text
    assert "U kunt reageren tot en met [vul in: datum]." in text


def test_a_talk_is_put_off_with_a_new_day_and_what_goes_on() -> None:
    text = said("gesprek", "uitstel", begeleider_gemeld="ja")

    assert "[vul in: dag, datum, tijd en plek]" in text
    assert "Dit gaat intussen door" in text
    assert "welke dag jullie allebei past" in text


# --- another form than was advised ----------------------------------------------------------------


def test_a_deviation_is_accounted_for_with_form_advice_and_reason() -> None:
    """L-11, L-12, L-36."""
    text = said(
        "contactvorm",
        "motivering",
        agenda=["uitkomst_bespreken", "nazorg"],
        gekozen_vorm="telefonisch",
        reden_afwijking="reisafstand",
    )

    assert "Op de agenda: uitkomst bespreken en nazorg." in text
    assert "Het advies was: fysiek. De gekozen vorm is: telefonisch." in text
    assert "Reden: reisafstand." in text


def test_an_unknown_reason_is_left_open() -> None:
    text = said(
        "contactvorm", "motivering", agenda=["uitkomst_bespreken"], gekozen_vorm="beeldbellen"
    )

    assert "Reden: [vul in: reden afwijking]." in text


@pytest.mark.parametrize("chosen", ["fysiek", "onbekend"])
def test_who_follows_the_advice_has_nothing_to_account_for(chosen: str) -> None:
    found = refused("contactvorm", "motivering", agenda=["uitkomst_bespreken"], gekozen_vorm=chosen)

    assert "anders is dan het advies" in found


# --- a visit to the workplace ---------------------------------------------------------------------


def test_the_letter_to_the_employer_says_how_the_workplace_is_seen() -> None:
    def letter(**facts: object) -> str:
        return said("gesprek", "werkplek_werkgever", agenda=["werkplekonderzoek"], **facts)

    assert "op [vul in: plaats en adres]" in letter(gekozen_vorm="fysiek")
    assert "Iemand op de werkplek moet die laten zien" in letter(gekozen_vorm="beeldbellen")
    assert "Ik bel u dan." in letter(gekozen_vorm="telefonisch")
    assert "Vertel mij daarover ook niets." in letter()


def test_an_employer_is_written_to_only_for_a_visit_and_when_there_is_one() -> None:
    visit = {"agenda": ["onderzoek_aanpassingen"]}

    assert "geen werkgever" in refused(
        "gesprek", "werkplek_werkgever", **visit, heeft_werkgever="nee"
    )
    assert "geen bezoek" in refused("gesprek", "werkplek_werkgever", agenda=["nazorg"])
    assert "werkplek_werkgever" in possible("gesprek", **visit)
    assert "werkplek_werkgever" not in possible("gesprek", agenda=["nazorg"])
