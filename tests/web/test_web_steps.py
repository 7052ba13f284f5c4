"""The questions in order, and the panel with the verdict; asked of the pages themselves."""

from __future__ import annotations

import re
from itertools import product
from urllib.parse import parse_qsl, urlencode

import pytest

from adwijzer.decisions import decide
from adwijzer.model.rulebase import Decision, Tenor
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.pages import DecisionPage, Reply
from adwijzer_web.steps import opening_steps
from tests.web.html import PageText

PANEL = re.compile(r'class="uitkomst (uitkomst-[a-z-]+)"')
CASES = {
    "contactvorm": "agenda=kennismaking",
    "gesprek": "fase=brief",
    "informatiedeling": "soort_informatie=medisch&ontvanger=bedrijfsarts",
    "inzetmoment": "eerste_ziektedag=2026-03-02",
    "opdrachtacceptatie": "soort_opdracht=beoordeling&afspraak_over_tijd=geen",
    "rapportcontrole": "concept_naar=beide",
}
"""What each decision begins with (the facts of `openingsfeiten`)."""


@pytest.fixture(scope="module")
def known() -> Knowledge:
    return Knowledge.read()


def asked(known: Knowledge, name: str, query: str = "") -> Reply:
    return DecisionPage(known, known.by_page[name], query).show()


def panel(reply: Reply) -> list[str]:
    return PANEL.findall(reply.body)


@pytest.mark.parametrize(("decision", "query"), CASES.items(), ids=CASES)
def test_there_is_no_verdict_before_all_that_the_decision_begins_with(
    known: Knowledge, decision: str, query: str
) -> None:
    pairs = parse_qsl(query)
    for left_out in pairs:
        part = urlencode([pair for pair in pairs if pair != left_out])
        assert panel(asked(known, decision, part)) == [], part

    assert len(panel(asked(known, decision, query))) == 1


def test_every_decision_begins_with_something(known: Knowledge) -> None:
    assert {
        name: bool(opening_steps(each)) for name, each in known.by_page.items()
    } == dict.fromkeys(CASES, True)


def tenor(known: Knowledge, decision: str, query: str) -> str:
    [found] = panel(asked(known, decision, query))
    return found


@pytest.mark.parametrize(
    ("decision", "query", "expected"),
    [
        ("informatiedeling", "soort_informatie=openbaar&ontvanger=derde", "goed"),
        (
            "informatiedeling",
            "soort_informatie=fml&ontvanger=bedrijfsarts&toestemming_client=ja"
            "&noodzakelijk_voor_doel=ja",
            "voorwaarden",
        ),
        ("informatiedeling", "soort_informatie=medisch&ontvanger=werkgever", "nee"),
        ("opdrachtacceptatie", "soort_opdracht=beoordeling&afspraak_over_tijd=vast", "nee"),
        ("opdrachtacceptatie", "soort_opdracht=beoordeling&afspraak_over_tijd=geen", "nog-niet"),
        ("rapportcontrole", "concept_naar=alleen_werkgever", "nee"),
        ("rapportcontrole", "concept_naar=beide", "nog-niet"),
        ("contactvorm", "agenda=werkplekonderzoek", "goed"),
        (
            "contactvorm",
            "agenda=werkplekonderzoek&toegang_werkplek=nee&belemmering_tijdelijk=ja"
            "&termijn_dringend=nee",
            "nog-niet",
        ),
    ],
)
def test_the_panel_follows_the_verdict_and_not_how_certain_it_is(
    known: Knowledge, decision: str, query: str, expected: str
) -> None:
    assert tenor(known, decision, query) == f"uitkomst-{expected}"


def verdicts(decision: Decision) -> set[tuple[str, str]]:
    return {(each.name, value.name) for each in decision.outcomes for value in each.values}


def test_every_verdict_says_what_it_means_for_who_asks(known: Knowledge) -> None:
    tenors: tuple[Tenor, ...] = ("goed", "voorwaarden", "nee", "nog_niet")
    for decision in known.base.decisions:
        for outcome, verdict in verdicts(decision):
            assert decision.outcome(outcome).tenor_of(verdict) in tenors, (
                decision.name,
                outcome,
                verdict,
            )


def walk(known: Knowledge, decision: str, answers: dict[str, str]) -> tuple[list[str], str]:
    """From the start to the result: what each page is, and the address of the result.

    What is not in `answers` is answered with `onbekend`; an assumption in it is changed where the
    answers are looked over.
    """
    path = f"/{decision}"
    pages = ["begin"]
    query = PageText(asked(known, decision).body).link("Begin").partition("?")[2]
    for _ in range(40):
        reply = asked(known, decision, query)
        if panel(reply):
            return [*pages, "advies"], query
        page = PageText(reply.body)
        step = dict(parse_qsl(query))["stap"]
        pages.append(step)
        names = {name for name, _ in page.names}
        given = [(name, answers[name]) for name in names if name in answers]
        if step == "de-agenda":
            given = [("agenda", item) for item in answers["agenda"].split()]
        elif step != "je-antwoorden" and not given:
            given = [(next(name for name, _ in page.names), "onbekend")]
        sent = asked(known, decision, page.send(*given).removeprefix("?"))
        assert sent.status == 303, PageText(sent.body).text
        query = sent.location.removeprefix(path).removeprefix("?")
    raise AssertionError("the questions have no end")


@pytest.mark.parametrize(
    ("answers", "most"),
    [
        ({"agenda": "kennismaking"}, 4),
        (
            {
                "agenda": "werkplekonderzoek",
                "toegang_werkplek": "nee",
                "beeldbellen_mogelijk": "ja",
                "belemmering_tijdelijk": "nee",
            },
            6,
        ),
        (
            {
                "agenda": "uitkomst_bespreken nazorg",
                "voorkeur_client": "beeldbellen",
                "aard_informatie": "procesafspraak",
                "uitkomst_tegen_wens_client": "nee",
                "beeldbellen_mogelijk": "ja",
                "privacy_op_locatie": "ja",
            },
            9,
        ),
    ],
    ids=["kennismaking", "werkplek", "beeldbellen"],
)
def test_the_result_is_few_pages_away(known: Knowledge, answers: dict[str, str], most: int) -> None:
    pages, query = walk(known, "contactvorm", answers)

    assert len(pages) <= most, pages
    case = {**answers, "agenda": answers["agenda"].split()}
    expected = decide(known.base, "contactvorm", case).contract()["advies"]
    assert expected["zekerheid"] == "vast"
    assert "Staat vast" in PageText(asked(known, "contactvorm", query).body).text
    assert expected["contactvorm"] in PageText(asked(known, "contactvorm", query).body).text


@pytest.mark.parametrize("decision", CASES)
def test_the_result_is_what_the_answers_give(known: Knowledge, decision: str) -> None:
    found = known.by_page[decision]
    pages, query = walk(known, decision, {"agenda": "nazorg"})

    assert pages[0] == "begin"
    assert pages[-2:] == ["je-antwoorden", "advies"]
    assert pages[1 : 1 + len(opening_steps(found))] == list(opening_steps(found))
    assert len(pages) == len(set(pages)), "nothing is asked twice"
    assert "stap=" not in query


def test_going_back_leads_along_the_questions_that_were_answered(known: Knowledge) -> None:
    query = "ontvanger=bedrijfsarts&soort_informatie=fml&stap=toestemming_client"
    page = PageText(asked(known, "informatiedeling", query).body)

    assert page.link("Vorige").endswith("stap=soort_informatie")
    before = PageText(asked(known, "informatiedeling", page.link("Vorige").partition("?")[2]).body)
    assert before.link("Vorige").endswith("stap=ontvanger")
    assert "Vraag 2 van hooguit 4" in before.text


def test_an_answer_that_is_changed_after_looking_over_leads_to_the_result(
    known: Knowledge,
) -> None:
    result = PageText(asked(known, "contactvorm", "agenda=nazorg&voorkeur_client=fysiek").body)
    change = result.link("Wijzig: Welke vorm heeft de cliënt het liefst?").partition("?")[2]
    form = PageText(asked(known, "contactvorm", change).body)

    after = asked(known, "contactvorm", form.send(("voorkeur_client", "telefonisch"))[1:])

    assert after.location == "/contactvorm?agenda=nazorg&voorkeur_client=telefonisch"


def test_what_stays_assumed_is_not_in_the_address(known: Knowledge) -> None:
    check = PageText(asked(known, "contactvorm", "agenda=kennismaking&stap=je-antwoorden").body)

    same = asked(known, "contactvorm", check.send(("fysiek_mogelijk", ""))[1:])
    other = asked(known, "contactvorm", check.send(("fysiek_mogelijk", "nee"))[1:])

    assert same.location == "/contactvorm?agenda=kennismaking"
    assert "fysiek_mogelijk=nee" in other.location


def test_a_former_address_of_a_step_still_leads_there(known: Knowledge) -> None:
    old, new = (
        asked(known, "contactvorm", f"agenda=nazorg&{name}=voorkeur_client")
        for name in ("toon-stap", "stap")
    )

    assert old.body == new.body


def test_each_reason_leads_to_its_rule_and_its_source(known: Knowledge) -> None:
    reply = asked(known, "informatiedeling", "soort_informatie=medisch&ontvanger=werkgever")
    answer = decide(
        known.base, "informatiedeling", {"soort_informatie": "medisch", "ontvanger": "werkgever"}
    )
    links = {href for href, _ in PageText(reply.body).links}

    for rule in answer.regels[:3]:
        if rule.gevolg:
            assert f"/regels/besluit-informatiedeling-regels.html#{rule.id}" in links
            for name in rule.bronnen:
                if name in known.sources.by_id:
                    source = known.sources.by_id[name]
                    assert f"/regels/bron-{source.document}.html#{name}" in links
                    assert source.text in PageText(reply.body).text


@pytest.mark.parametrize("decision", CASES)
def test_no_page_is_larger_than_60_kilobytes(known: Knowledge, decision: str) -> None:
    query = CASES[decision]
    steps = ("", "stap=je-antwoorden", "stap=alle-vragen")
    for page, step in product(("", query), steps):
        reply = asked(known, decision, "&".join(filter(None, (page, step))))
        assert len(reply.body.encode()) <= 60_000, (page, step)
