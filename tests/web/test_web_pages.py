"""The pages without a browser: what they say, what they send on, and what they refuse."""

from __future__ import annotations

import html
import io
import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from docx import Document

from adwijzer.decisions import decide
from adwijzer.decisions.timing.decider import TimingAnswer
from adwijzer.text.days import dutch_day
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.papers import papers_of
from tests.web.html import PageText

pytestmark = pytest.mark.check(part="web")

ROOT = Path(__file__).parents[2]


def at(client: httpx.Client, path: str, status: int = 200) -> PageText:
    response = client.get(path, follow_redirects=True)
    assert response.status_code == status, response.text
    return PageText(response.text)


def question_of(knowledge: Knowledge, decision: str, fact: str) -> str:
    found = knowledge.base.decision(decision)
    assert found is not None
    return found.fact(fact).question


def sent(client: httpx.Client, page: PageText, path: str, *answers: tuple[str, str]) -> PageText:
    return at(client, path + page.send(*answers))


def test_the_start_leads_to_every_decision(client: httpx.Client, knowledge: Knowledge) -> None:
    page = at(client, "/")

    for decision in knowledge.base.decisions:
        assert at(client, page.link(decision.title)).text.count(decision.question) >= 1


def test_a_contact_is_answered_one_question_at_a_time(
    client: httpx.Client, knowledge: Knowledge
) -> None:
    page = at(client, "/contactvorm?stap=de-agenda")
    page = sent(
        client, page, "/contactvorm", ("agenda", "gegevens_controleren"), ("agenda", "nazorg")
    )
    asked = []

    while "Er zijn geen vragen meer" not in page.text:
        name = next(name for name, _ in page.names)
        assert name not in asked, "a question is asked once"
        asked.append(name)
        assert "weet ik niet" in page.text.lower()
        page = sent(client, page, "/contactvorm", (name, "onbekend"))

    assert asked
    page = sent(client, page, "/contactvorm")
    case = {"agenda": ["gegevens_controleren", "nazorg"]} | dict.fromkeys(asked, "onbekend")
    expected = decide(knowledge.base, "contactvorm", case).contract()["advies"]["contactvorm"]
    assert re.search(rf"{expected} \w+ voorlopig", page.text.lower())
    assert f"Voorlopig {expected}." not in page.text, "the panel says it, and once is enough"


def test_the_page_gives_the_answer_of_decide(client: httpx.Client, knowledge: Knowledge) -> None:
    query = "agenda=werkplekonderzoek&agenda=nazorg&fysiek_mogelijk=nee&belemmering_tijdelijk=ja"
    case = {
        "agenda": ["werkplekonderzoek", "nazorg"],
        "fysiek_mogelijk": "nee",
        "belemmering_tijdelijk": "ja",
    }

    data = client.get(f"/contactvorm/antwoord.json?{query}").json()

    assert data == decide(knowledge.base, "contactvorm", case).contract()


def test_an_address_is_short_and_holds_the_answers_alone(client: httpx.Client) -> None:
    page = at(client, "/inzetmoment?stap=alle-vragen")

    response = client.get(
        "/inzetmoment"
        + page.send(
            ("peildatum", ""), ("eerste_ziektedag", "2 maart 2026"), ("onderbrekingen.1.van", "")
        )
    )

    assert response.status_code == 303
    facts, _, step = response.headers["location"].partition("&stap=")
    assert facts == "/inzetmoment?eerste_ziektedag=2026-03-02"
    assert step in client.get(f"{facts}&stap={step}").text


@pytest.mark.parametrize(
    "typed", ["2-3-2026", "02-03-2026", "2026-03-02", "2 maart 2026", "2 Maart 2026"]
)
def test_days_are_read_as_people_type_them(client: httpx.Client, typed: str) -> None:
    response = client.get("/inzetmoment", params={"eerste_ziektedag": typed, "is-verstuurd": "ja"})

    assert response.headers["location"].startswith("/inzetmoment?eerste_ziektedag=2026-03-02&stap=")


def test_an_answer_can_be_changed(client: httpx.Client, knowledge: Knowledge) -> None:
    start = "/contactvorm?agenda=nazorg&voorkeur_client=beeldbellen"
    page = at(client, start)

    change = at(
        client, page.link(f"Wijzig: {question_of(knowledge, 'contactvorm', 'voorkeur_client')}")
    )
    after = client.get("/contactvorm" + change.send(("voorkeur_client", "telefonisch")))

    asked = parse_qs(urlsplit(after.headers["location"]).query)
    assert asked == {"agenda": ["nazorg"], "voorkeur_client": ["telefonisch"]}, "and the result"


def test_an_assumption_can_be_switched(client: httpx.Client) -> None:
    page = at(client, "/contactvorm?agenda=werkplekonderzoek")

    change = at(client, page.link("Klopt dit niet? Wijzig: Fysiek"))
    question = sent(client, change, "/contactvorm", ("fysiek_mogelijk", "nee"))
    result = at(client, question.link("Bekijk het advies tot nu toe"))

    assert "Vast, zolang fysiek afspreken mogelijk is" in page.text
    assert "Vast, zolang" not in result.text
    assert "Voorlopig" in result.text


def test_what_a_verdict_is_under_stands_with_what_to_do_and_is_printed(
    client: httpx.Client,
) -> None:
    page = client.get("/contactvorm?agenda=inhoudelijk_gesprek&fysiek_mogelijk=nee").text
    doing = page.partition('id="nu"')[2].partition("</section>")[0]
    printed = re.sub(r'<details class="no-print">.*?</details>', "", doing, flags=re.DOTALL)

    assert "Voorbehoud" in printed
    assert "Schrijf in het rapport dat fysiek contact niet kon" in printed
    assert page.count(">Voorbehoud<") == 1


def test_what_if_leads_to_the_other_outcome(client: httpx.Client) -> None:
    page = at(client, "/contactvorm?agenda=nazorg&voorkeur_client=beeldbellen")
    before = page.text

    changes = at(client, page.link("Laat zien wat het advies zou veranderen"))
    other = at(client, changes.link("als de cliënt het liefst"))

    assert other.text != before
    assert 'class="uitkomst ' in client.get(changes.link("als de cliënt het liefst")).text


def test_a_fact_may_differ_per_agenda_item(client: httpx.Client) -> None:
    page = at(
        client,
        "/contactvorm?agenda=gegevens_controleren&agenda=hoor_en_wederhoor"
        "&stap=controversieel_onderwerp",
    )

    per_item = at(client, page.link("Verschilt dit per agendapunt?"))
    after = client.get(
        "/contactvorm"
        + per_item.send(
            ("gegevens_controleren.controversieel_onderwerp", "nee"),
            ("hoor_en_wederhoor.controversieel_onderwerp", "ja"),
        )
    )

    asked = parse_qs(urlsplit(after.headers["location"]).query)
    assert asked["gegevens_controleren.controversieel_onderwerp"] == ["nee"]
    assert asked["hoor_en_wederhoor.controversieel_onderwerp"] == ["ja"]
    assert "controversieel_onderwerp" not in asked


def test_what_was_said_about_an_item_goes_with_the_item(client: httpx.Client) -> None:
    at(client, "/contactvorm?agenda=nazorg&hoor_en_wederhoor.controversieel_onderwerp=ja")


def test_an_unknown_answer_at_an_item_does_not_keep_being_asked(client: httpx.Client) -> None:
    about = "gegevens_controleren.controversieel_onderwerp=onbekend"
    start = f"/contactvorm?agenda=gegevens_controleren&{about}"
    page = at(client, at(client, start).link("Volgende vraag"))
    seen = 0

    while "Er zijn geen vragen meer" not in page.text:
        name = next(name for name, _ in page.names)
        page = sent(client, page, "/contactvorm", (name, "onbekend"))
        seen += 1
        assert seen < 30


def test_a_conversation_has_its_letter_questions_and_sheet(
    client: httpx.Client, knowledge: Knowledge
) -> None:
    decision = knowledge.base.decision("gesprek")
    assert decision is not None
    page = at(client, "/gesprek?fase=brief&gekozen_vorm=fysiek&agenda=werkplekonderzoek")

    for paper in papers_of(decision):
        for kind in paper.kinds:
            start = f"/gesprek/stuk/{paper.name}.{kind}"
            href = next(href for href, _ in page.links if href.startswith(start))
            response = client.get(href)
            assert response.headers["content-disposition"].endswith(f'"{paper.name}.{kind}"')
            if kind == "docx":
                assert Document(io.BytesIO(response.content)).paragraphs
            else:
                visit = "Uitnodiging om naar de werkplek te kijken"
                title = visit if paper.name == "brief" else paper.title
                assert title in html.unescape(response.text)
    assert client.get("/gesprek/stuk/roman.docx").status_code == 404
    assert client.get("/gesprek/stuk/brief.docx?fase=x").status_code == 400


@pytest.mark.parametrize(
    "decision", ["opdrachtacceptatie", "informatiedeling", "rapportcontrole", "gesprek"]
)
def test_a_decision_with_one_outcome_is_answered_to_its_end(
    client: httpx.Client, knowledge: Knowledge, decision: str
) -> None:
    found = knowledge.base.decision(decision)
    assert found is not None
    path, case = f"/{decision}", {}
    page = at(client, at(client, path).link("Begin"))
    query = ""

    while "Er zijn geen vragen meer" not in page.text:
        name = next(name for name, _ in page.names)
        case[name] = found.fact(name).names[0]
        response = client.get(path + page.send((name, case[name])))
        query = urlsplit(response.headers["location"]).query
        page = at(client, f"{path}?{query}")

    query = query.partition("&stap=")[0]
    data = client.get(f"{path}/antwoord.json?{query}").json()
    assert data == decide(knowledge.base, decision, case).contract()
    assert data["advies"]["zekerheid"] == "vast"


def test_a_report_names_what_is_missing(client: httpx.Client) -> None:
    page = at(client, "/rapportcontrole?concept_naar=beide&methode_vermeld=nee")

    assert "Wat nog ontbreekt" in page.text


def test_timing_shows_dates_and_a_line(client: httpx.Client, knowledge: Knowledge) -> None:
    facts = {"eerste_ziektedag": "2026-03-02", "peildatum": "2026-11-22"}
    answer = decide(knowledge.base, "inzetmoment", facts)
    assert isinstance(answer, TimingAnswer)

    page = at(client, "/inzetmoment?eerste_ziektedag=2026-03-02&peildatum=2026-11-22")

    assert "Tijdlijn van het verzuim" in page.text
    for row in answer.termijnen:
        if row.datum and row.status != "niet_van_toepassing":
            assert dutch_day(row.datum) in page.text


def test_periods_are_read_and_kept(client: httpx.Client) -> None:
    page = at(client, "/inzetmoment?stap=alle-vragen")

    response = client.get(
        "/inzetmoment"
        + page.send(
            ("eerste_ziektedag", "2-3-2026"),
            ("peildatum", "22-11-2026"),
            ("onderbrekingen.2.van", "4-5-2026"),
            ("onderbrekingen.2.tot", "8-5-2026"),
            ("onderbrekingen.2.soort", "hersteld"),
        )
    )

    asked = parse_qs(urlsplit(response.headers["location"]).query)
    assert asked["onderbrekingen.1.van"] == ["2026-05-04"]
    result = response.headers["location"].partition("&stap=")[0]
    assert "4 mei 2026 tot en met 8 mei 2026 (hersteld)" in at(client, result).text


def test_the_cause_around_a_leave_is_asked_once(client: httpx.Client) -> None:
    start = (
        "/inzetmoment?eerste_ziektedag=2026-03-02&peildatum=2026-11-22&heeft_werkgever=ja"
        "&onderbrekingen.1.van=2026-05-04&onderbrekingen.1.tot=2026-08-21"
        "&onderbrekingen.1.soort=zwangerschaps_of_bevallingsverlof"
    )
    page, asked = at(client, at(client, start).link("Volgende vraag")), []

    while "Er zijn geen vragen meer" not in page.text:
        name = next(name for name, _ in page.names)
        asked.append(name)
        page = sent(client, page, "/inzetmoment", (name, "onbekend"))
        assert len(asked) < 40

    assert asked.count("onderbrekingen.1.zelfde_oorzaak") == 1


WRONG = [
    ("/contactvorm?is-verstuurd=ja&stap=de-agenda", "agenda", "Kies minstens één agendapunt."),
    ("/contactvorm?agenda=koffie", "agenda", "Kies een van de antwoorden die er staan."),
    (
        "/contactvorm?agenda=nazorg&stap=voorkeur_client&is-verstuurd=ja",
        "voorkeur_client",
        "Kies een antwoord.",
    ),
    ("/contactvorm?agenda=nazorg&voorkeur_client=fax", "voorkeur_client", "Kies een van"),
    (
        "/contactvorm?agenda=nazorg&voorkeur_client=fysiek&voorkeur_client=beeldbellen",
        "voorkeur_client",
        "Kies één",
    ),
    ("/inzetmoment?is-verstuurd=ja&stap=eerste_ziektedag", "eerste_ziektedag", "Kies een antwoord"),
    ("/inzetmoment?eerste_ziektedag=31-2-2026", "eerste_ziektedag", "Vul een datum in"),
    ("/inzetmoment?eerste_ziektedag=3/14/2026", "eerste_ziektedag", "Hier staat de maand voorop"),
    ("/inzetmoment?eerste_ziektedag=2-3-26", "eerste_ziektedag", "jaar in vier cijfers"),
    ("/inzetmoment?eerste_ziektedag=nog+niet", "eerste_ziektedag", "Vul een datum in"),
    ("/inzetmoment?eerste_ziektedag=2026-03-02&peildatum=2026-01-01", "peildatum", "ligt voor"),
    (
        "/inzetmoment?eerste_ziektedag=2-3-2026&onderbrekingen.1.tot=4-5-2026",
        "onderbrekingen.1.van",
        "de eerste dag",
    ),
    (
        "/inzetmoment?eerste_ziektedag=2-3-2026&onderbrekingen.1.van=4-5-2026&onderbrekingen.1.soort=griep",
        "onderbrekingen.1.soort",
        "Kies een van",
    ),
    (
        "/inzetmoment?eerste_ziektedag=2-3-2026&onderbrekingen.1.van=4-5-2026"
        "&onderbrekingen.1.tot=1-5-2026&onderbrekingen.1.soort=hersteld",
        "onderbrekingen.1.van",
        "loopt achteruit",
    ),
    ("/inzetmoment?eerste_ziektedag=2-3-2026&onderbrekingen=veel", "onderbrekingen", "Vul elke"),
    (
        "/inzetmoment?eerste_ziektedag=2-3-2026&onderbrekingen.1.van=4-5-2026"
        "&onderbrekingen.1.tot=later&onderbrekingen.1.soort=hersteld",
        "onderbrekingen.1.tot",
        "Vul een datum in",
    ),
    (
        "/inzetmoment?eerste_ziektedag=2-3-2026&onderbrekingen.1.van=4-5-2026"
        "&onderbrekingen.1.soort=hersteld&onderbrekingen.1.zelfde_oorzaak=misschien",
        "onderbrekingen.1.zelfde_oorzaak",
        "Kies een van",
    ),
]


@pytest.mark.parametrize(("path", "field", "message"), WRONG)
def test_what_is_wrong_is_told_with_a_link_to_its_field(
    client: httpx.Client, path: str, field: str, message: str
) -> None:
    page = at(client, path, status=400)

    assert page.text.startswith("Fout: ")
    assert message in page.text
    place = field.replace(".", "-")
    assert any(href == f"#{place}" for href, _ in page.links), page.links
    assert place in page.ids


def test_a_day_of_the_rules_that_is_none_is_told(client: httpx.Client) -> None:
    page = at(client, "/informatiedeling?ontvanger=werkgever&regels-van=ooit", status=400)

    assert "De dag van de regels moet een datum zijn" in page.text


def test_every_fact_refuses_what_is_no_answer(client: httpx.Client, knowledge: Knowledge) -> None:
    for page, decision in knowledge.by_page.items():
        agenda = "agenda=nazorg&" if decision.item_key else ""
        for fact in decision.asked:
            if fact.scope == "sleutel":
                continue
            found = at(client, f"/{page}?{agenda}{fact.name}=Jan+Jansen", status=400)
            assert any(href == f"#{fact.name}" for href, _ in found.links), fact.name


def test_what_an_address_adds_is_refused_and_not_repeated(client: httpx.Client) -> None:
    page = at(client, "/contactvorm?agenda=nazorg&jansen=123456782&stap=%3Cscript%3E", 400)

    assert "niet kent" in page.text
    assert "jansen" not in page.text
    assert "123456782" not in page.text


@pytest.mark.parametrize(
    "query",
    [
        "stap=%3Cscript%3E",
        "stap=agendapunt",
        "stap=..",
        "toon-ook=alles",
        "per-agendapunt=x",
        "stap=nazorg.voorkeur_client.x",
        "stap=nazorg.",
        "is-verstuurd=ja",
        "is-verstuurd=ja&stap=x",
    ],
)
def test_a_strange_step_shows_the_answer(client: httpx.Client, query: str) -> None:
    page = at(client, f"/contactvorm?agenda=nazorg&is-nagekeken=ja&{query}")
    assert "Waarom" in page.text or "Vraag " in page.text


def test_too_much_is_refused(client: httpx.Client) -> None:
    assert client.get("/contactvorm?" + "a=1&" * 1000).status_code == 400
    assert client.get("/contactvorm?" + "a" * 9000).status_code == 414
    assert client.post("/rolconflict", content=b"x" * 5_300_000).status_code == 413


@pytest.mark.parametrize(
    ("method", "path", "size", "status", "words"),
    [
        ("POST", "/rolconflict", 5_300_000, 413, "hoogstens 5 MB"),
        ("GET", "/contactvorm?" + "a" * 9000, 0, 414, "hoogstens 8192 tekens"),
    ],
)
def test_what_is_refused_is_a_page_with_the_limit_and_the_way_back(
    client: httpx.Client, method: str, path: str, size: int, status: int, words: str
) -> None:
    response = client.request(method, path, content=b"x" * size)
    page = PageText(response.text)

    assert response.status_code == status
    assert response.headers["content-type"].startswith("text/html")
    assert words in page.text
    assert page.link("Terug naar de pagina") == path.partition("?")[0]
    api = client.post("/v1/decisions/contact-form/answers", content=b"x" * 300_000)
    assert api.headers["content-type"].startswith("application/problem+json")


def test_a_word_document_has_the_paragraph(client: httpx.Client) -> None:
    response = client.get("/contactvorm/antwoord.docx?agenda=nazorg")
    text = client.get("/contactvorm/antwoord.md?agenda=nazorg").text

    document = Document(io.BytesIO(response.content))

    paragraph = next(line for line in text.splitlines() if line.startswith("Dit contact"))
    assert paragraph in [each.text for each in document.paragraphs]
    assert document.paragraphs[0].text == "Contactvorm"
    assert any(
        each.style is not None and each.style.name == "List Bullet" for each in document.paragraphs
    )
    assert document.core_properties.author == ""


def test_a_word_document_has_the_table_of_dates(client: httpx.Client) -> None:
    response = client.get("/inzetmoment/antwoord.docx?eerste_ziektedag=2026-03-02")

    [table] = Document(io.BytesIO(response.content)).tables
    assert "Probleemanalyse" in [cell.text for row in table.rows for cell in row.cells]


def test_the_calendar_names_the_code_of_the_case_which_stays_out_of_the_address(
    client: httpx.Client,
) -> None:
    facts = "eerste_ziektedag=2026-03-02&peildatum=2026-11-22"

    plain = client.get(f"/inzetmoment/antwoord.ics?{facts}").text
    coded = client.post(f"/inzetmoment/antwoord.ics?{facts}", data={"kenmerk": "ZAAK-7"}).text

    assert plain.startswith("BEGIN:VCALENDAR")
    assert coded.count("SUMMARY:ZAAK-7: ") == coded.count("BEGIN:VEVENT") > 0
    assert "ZAAK-7" not in plain


@pytest.mark.parametrize(
    "path",
    [
        "/contactvorm/antwoord.docx",
        "/contactvorm/antwoord.md?agenda=x",
        "/inzetmoment/antwoord.ics",
    ],
)
def test_a_file_of_nothing_is_refused(client: httpx.Client, path: str) -> None:
    response = client.get(path)

    assert response.status_code == 400
    assert "begin" in PageText(response.text).text


def test_a_register_is_judged_and_taken_away(client: httpx.Client) -> None:
    data = (ROOT / "docs" / "voorbeeld-register.csv").read_bytes()

    page = PageText(client.post("/rolconflict", files={"register": ("r.csv", data)}).text)
    answer = client.post("/rolconflict", files={"register": ("r.csv", data)}, data={"vorm": "json"})
    sheet = client.post("/rolconflict", files={"register": ("r.csv", data)}, data={"vorm": "xlsx"})

    found = json.loads(answer.content)
    assert found["paren"]
    for pair in found["paren"]:
        assert re.search(rf"{pair['eerste']} .*? {pair['tweede']} .*? {pair['uitleg']}", page.text)
    assert sheet.content.startswith(b"PK")
    assert ("vorm", "xlsx") in page.buttons
    again = client.post("/rolconflict", data={**dict(page.hidden), "vorm": "json"})
    assert again.json() == found, "the page still has the register"


def test_proposed_assignments_are_judged_alone(client: httpx.Client) -> None:
    files = {
        "register": ("r.csv", (ROOT / "docs" / "voorbeeld-register.csv").read_bytes()),
        "voorgesteld": ("v.csv", (ROOT / "docs" / "voorbeeld-voorstel.csv").read_bytes()),
    }

    answer = client.post("/rolconflict", files=files, data={"vorm": "json"})

    proposed = {
        line.split(";")[0] for line in files["voorgesteld"][1].decode("utf-8-sig").splitlines()[1:]
    }
    assert all({pair["eerste"], pair["tweede"]} & proposed for pair in answer.json()["paren"])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "leeg"),
        (b"opdracht;ad\n1;AD-1\n", "rol"),
        (
            b"opdracht;ad;rol;start;status\n1;AD-1;kok;2026-01-01;lopend\n",
            "register.csv, rij 2, kolom rol",
        ),
        (b"\xd0\xcf\x11\xe0rest", "oud Excel"),
        (b"PK\x03\x04rest", "Excel"),
        (b"[{", "JSON"),
    ],
)
def test_a_wrong_register_is_told(client: httpx.Client, data: bytes, message: str) -> None:
    response = client.post("/rolconflict", files={"register": ("register.csv", data)})

    assert response.status_code == 400
    assert message in PageText(response.text).text


def test_no_register_is_told(client: httpx.Client) -> None:
    response = client.post("/rolconflict", data={"vorm": ""})

    assert response.status_code == 400
    assert "Kies een bestand" in response.text


def test_what_does_not_exist_is_told_in_dutch(client: httpx.Client) -> None:
    response = client.get("/jan-jansen")

    assert response.status_code == 404
    assert "Dit adres bestaat niet" in response.text
    assert "jansen" not in response.text


def test_nothing_of_the_page_comes_from_elsewhere_and_nothing_stays(
    client: httpx.Client,
) -> None:
    for path in ["/", "/contactvorm?agenda=nazorg", "/rolconflict", "/niks", "/v1/health"]:
        response = client.get(path)
        assert "set-cookie" not in response.headers
        assert response.headers["cache-control"] == "no-store"
        policy = response.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert response.headers["referrer-policy"] == "same-origin"
        assert response.headers["x-content-type-options"] == "nosniff"
        assert "server" not in response.headers or "uvicorn" not in response.headers["server"]
        assert "http://" not in response.text.replace("http://127.0.0.1", "")


def test_files_of_the_program_are_kept_by_the_browser_until_they_change(
    client: httpx.Client,
) -> None:
    first = client.get("/static/web.css")

    again = client.get("/static/web.css", headers={"if-none-match": first.headers["etag"]})

    assert again.status_code == 304
    assert client.get("/static/geheim").status_code == 404
