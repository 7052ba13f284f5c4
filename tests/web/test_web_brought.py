"""What comes from elsewhere: a kept answer, a register, a list; on the pages and over the API."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from adwijzer.decisions import decide
from adwijzer.text.days import iso_day
from adwijzer_web.knowledge import Knowledge
from tests.cli.command import advise
from tests.web.html import PageText

pytestmark = pytest.mark.check(part="web")

ROOT = Path(__file__).parents[2]
REGISTER = (ROOT / "docs" / "voorbeeld-register.csv").read_bytes()
LIST = (ROOT / "docs" / "voorbeeld-verzuim.csv").read_bytes()
CONTACT: dict[str, Any] = {
    "agenda": ["uitkomst_bespreken", {"agendapunt": "nazorg", "controversieel_onderwerp": "nee"}],
    "voorkeur_client": "beeldbellen",
    "gekozen_vorm": "beeldbellen",
    "heeft_werkgever": "ja",
}


@pytest.fixture(scope="module")
def kept(knowledge: Knowledge) -> str:
    return json.dumps(decide(knowledge.base, "contactvorm", CONTACT).contract())


@pytest.fixture
def kept_file(tmp_path: Path, kept: str) -> Path:
    file = tmp_path / "contact.json"
    file.write_text(kept)
    return file


def rows(data: bytes = REGISTER) -> list[dict[str, Any]]:
    """The rows of a table as the API takes them, days by ISO 8601."""
    lines = data.decode("utf-8-sig").splitlines()
    sign = ";" if ";" in lines[0] else ","
    names = lines[0].split(sign)
    found = [dict(zip(names, line.split(sign), strict=True)) for line in lines[1:]]
    return [{key: iso_day(value) or None for key, value in each.items()} for each in found]


# --- a kept answer on the contact -----------------------------------------------------------------


@pytest.mark.parametrize("how", ["file", "pasted"])
def test_a_report_takes_a_kept_answer(
    client: httpx.Client, kept: str, kept_file: Path, how: str
) -> None:
    files, data = (
        ({"contact": ("contact.json", kept.encode())}, {})
        if how == "file"
        else ({}, {"contact_tekst": kept})
    )
    told = advise(f"report --concept-naar beide --contact {kept_file} --format json").data

    response = client.post(
        "/rapportcontrole/uit-contact?concept_naar=beide", files=files or None, data=data
    )
    place = response.headers["location"]
    page = PageText(client.get(place).text)
    answer = client.get(place.replace("/rapportcontrole?", "/rapportcontrole/antwoord.json?"))

    assert response.status_code == 303
    assert told["contact"]["alinea"] in page.text
    assert answer.json() == told
    assert (
        told["contact"]["alinea"]
        in client.get(place.replace("/rapportcontrole?", "/rapportcontrole/antwoord.md?")).text
    )


def test_the_paragraph_stays_while_one_goes_on(client: httpx.Client, kept: str) -> None:
    place = client.post("/rapportcontrole/uit-contact", data={"contact_tekst": kept}).headers
    page = PageText(client.get(place["location"]).text)
    name = next(name for name, _ in page.names)

    after = client.get("/rapportcontrole" + page.send((name, "onbekend")), follow_redirects=True)

    assert "Dit contact ging over" in after.text
    assert "met-contact" in str(after.url)


def test_an_answer_on_the_contact_is_taken_along_without_a_file(client: httpx.Client) -> None:
    page = PageText(client.get("/contactvorm?agenda=nazorg&gekozen_vorm=telefonisch").text)
    report, talk = (
        next(href for href, _ in page.links if href.startswith(f"/{name}?"))
        for name in ("rapportcontrole", "gesprek")
    )

    assert "Gekozen is voor: telefonisch" in PageText(client.get(report).text).text
    assert parse_qs(urlsplit(talk).query) == {
        "agenda": ["nazorg"],
        "gekozen_vorm": ["telefonisch"],
    }


def test_a_conversation_takes_the_form_that_was_chosen(client: httpx.Client, kept: str) -> None:
    response = client.post("/gesprek/uit-contact?fase=brief", data={"contact_tekst": kept})

    asked = parse_qs(urlsplit(response.headers["location"]).query)
    assert asked["gekozen_vorm"] == ["beeldbellen"]
    assert asked["fase"] == ["brief"]
    assert asked["heeft_werkgever"] == ["ja"]


def test_nobody_is_invited_to_what_is_put_off(client: httpx.Client, knowledge: Knowledge) -> None:
    facts = {"agenda": ["nazorg"], "gekozen_vorm": "uitstellen"}
    kept = json.dumps(decide(knowledge.base, "contactvorm", facts).contract())

    response = client.post("/gesprek/uit-contact", data={"contact_tekst": kept})

    assert response.status_code == 400
    assert "uitgesteld" in response.text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "Kies een bestand, of plak de tekst."),
        ("{", "geplakte tekst"),
        ("Jan Jansen", "dit is geen antwoord over een contact"),
        ("{}", "ontbreekt `besluit`"),
        ('{"besluit": "inzetmoment", "peildatum": "2026-11-22"}', "niet over een contact"),
        ('{"besluit": "contactvorm", "peildatum": "gisteren"}', "moet een datum zijn"),
    ],
)
def test_what_is_no_kept_answer_is_told(client: httpx.Client, text: str, message: str) -> None:
    response = client.post("/rapportcontrole/uit-contact", data={"contact_tekst": text})

    assert response.status_code == 400
    assert message in PageText(response.text).text
    assert "Jansen" not in response.text


def test_an_answer_that_was_changed_is_refused(client: httpx.Client, kept: str) -> None:
    data = json.loads(kept)
    data["advies"]["contactvorm"] = "telefonisch"

    response = client.post("/rapportcontrole/uit-contact", data={"contact_tekst": json.dumps(data)})

    assert response.status_code == 400
    assert "volgens de feiten" in PageText(response.text).text


@pytest.mark.parametrize(
    "path",
    [
        "/rapportcontrole?met-contact=jan",
        "/rapportcontrole?met-contact=agenda%3Dkoffie",
        "/rapportcontrole?met-contact=",
        "/informatiedeling?met-contact=agenda%3Dnazorg",
    ],
)
def test_a_broken_contact_in_an_address_is_told(client: httpx.Client, path: str) -> None:
    response = client.get(path)

    assert response.status_code == (200 if path.endswith("=") else 400)
    assert "jan" not in PageText(response.text).text.split()


@pytest.mark.parametrize("path", ["antwoord.json", "antwoord.md"])
def test_a_file_with_a_broken_contact_is_refused(client: httpx.Client, path: str) -> None:
    assert client.get(f"/rapportcontrole/{path}?met-contact=jan").status_code == 400


def test_the_api_takes_a_kept_answer(client: httpx.Client, kept: str, kept_file: Path) -> None:
    told = advise(f"report --concept-naar beide --contact {kept_file} --format json").data
    body = {"concept_naar": "beide", "contact": json.loads(kept)}

    answer = client.post("/v1/decisions/report/answers", json=body)
    batch = client.post("/v1/decisions/report/answer-batches", json={"zaken": [body, {}]}).json()

    assert answer.json() == told
    assert batch["antwoorden"][0]["antwoord"] == told
    assert "contact" not in batch["antwoorden"][1]["antwoord"]


@pytest.mark.parametrize("contact", [{}, "jan", [], None, {"besluit": "contactvorm"}])
def test_a_wrong_kept_answer_is_a_problem(client: httpx.Client, contact: Any) -> None:
    response = client.post("/v1/decisions/report/answers", json={"contact": contact})

    assert response.status_code == 400
    assert response.json()["errors"][0]["location"]["pointer"].startswith("/contact")
    other = client.post("/v1/decisions/sharing/answers", json={"contact": contact})
    assert other.status_code == 400


# --- an assignment in a register ------------------------------------------------------------------


def test_an_assignment_is_taken_from_a_register(client: httpx.Client) -> None:
    file = ROOT / "docs" / "voorbeeld-register.csv"
    told = advise(f"acceptance --register {file} --opdracht O-102 --format json").data

    page = client.post(
        "/opdrachtacceptatie/uit-register",
        files={"register": ("r.csv", REGISTER)},
        data={"opdracht": "O-102"},
    )
    answer = client.post(
        "/v1/decisions/acceptance/answers",
        json={"register": {"opdracht": "O-102", "opdrachten": rows()}},
    )

    assert page.status_code == 200, page.text
    text = PageText(page.text)
    assert "Wat het register zegt" in text.text
    assert "Vergeleken met" in text.text
    assert f"rolcombinatie={told['feiten']['rolcombinatie']}" in text.link("Alle vragen op één")
    assert answer.json() == told


@pytest.mark.parametrize(
    ("data", "code", "query", "message"),
    [
        (None, "O-102", "", "Kies een bestand met opdrachten."),
        (REGISTER, "", "", "Vul de code van de opdracht in."),
        (REGISTER, "O-999", "", "staat niet in het register"),
        (b"opdracht;ad\n1;AD-1\n", "O-102", "", "rol"),
        (b"", "O-102", "", "leeg"),
        (REGISTER, "O-102", "?rolcombinatie=vrij", "volgens het register"),
        (REGISTER, "O-102", "?jan=1", "vreemds"),
    ],
)
def test_what_is_wrong_with_a_register_is_told(
    client: httpx.Client, data: bytes | None, code: str, query: str, message: str
) -> None:
    response = client.post(
        f"/opdrachtacceptatie/uit-register{query}",
        files=None if data is None else {"register": ("r.csv", data)},
        data={"opdracht": code},
    )

    assert response.status_code == 400
    text = PageText(response.text)
    assert message in text.text
    assert "--" not in text.text


@pytest.mark.parametrize(
    "register",
    [
        {},
        [],
        "jan",
        {"opdracht": "O-1"},
        {"opdracht": ["O-1"], "opdrachten": []},
        {"opdracht": "O-1", "opdrachten": []},
        {"opdracht": "O-1", "opdrachten": "x"},
        {"opdracht": "O-1", "opdrachten": [{"opdracht": "O-1"}]},
    ],
)
def test_a_wrong_register_with_a_case_is_a_problem(client: httpx.Client, register: Any) -> None:
    response = client.post("/v1/decisions/acceptance/answers", json={"register": register})

    assert response.status_code == 400, response.text
    assert response.json()["errors"][0]["location"]["pointer"].startswith("/register")


# --- a list of cases ------------------------------------------------------------------------------


def test_a_list_of_cases_is_answered(client: httpx.Client) -> None:
    file = ROOT / "docs" / "voorbeeld-verzuim.csv"
    told = advise(f"timing --cases {file} --format json").data

    response = client.post("/inzetmoment/lijst", files={"zaken": ("v.csv", LIST)})

    page = PageText(response.text)
    assert response.status_code == 200
    assert "Gelezen:" in page.text
    for row in told:
        assert row["code"] in page.text
    assert ("vorm", "csv") in page.buttons


def test_a_wrong_row_spoils_no_other(client: httpx.Client) -> None:
    data = b"code;eerste_ziektedag\nZ-1;2026-03-02\nZ-2;31-2-2026\n"

    response = client.post("/inzetmoment/lijst", files={"zaken": ("v.csv", data)})

    page = PageText(response.text)
    assert response.status_code == 400
    assert "v.csv, rij 3, kolom eerste_ziektedag" in page.text
    assert "Z-1" in page.text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (None, "Kies een bestand met zaken."),
        (b"", "leeg"),
        (b"naam\nJansen\n", "geen enkele kolom"),
        (b"PK\x03\x04rest", "Excel"),
    ],
)
def test_what_is_no_list_is_told(client: httpx.Client, data: bytes | None, message: str) -> None:
    files = None if data is None else {"zaken": ("v.csv", data)}

    response = client.post("/inzetmoment/lijst", files=files)

    assert response.status_code == 400
    assert message in PageText(response.text).text
    assert "Jansen" not in response.text


def test_the_api_looks_as_on_an_earlier_day(client: httpx.Client, tmp_path: Path) -> None:
    facts = {
        "eerste_ziektedag": "2026-03-02",
        "peildatum": "2026-11-22",
        "probleemanalyse_datum": {"waarde": "2026-04-10", "bekend_op": "2026-06-01"},
    }
    case = tmp_path / "zaak.json"
    case.write_text(json.dumps(facts))
    told = advise(f"timing --case {case} --known-at 2026-05-01 --format json").data

    answer = client.post("/v1/decisions/timing/answers?knownAt=2026-05-01", json=facts)

    assert answer.json() == told
    assert client.post("/v1/decisions/sharing/answers?knownAt=2026-05-01", json={}).is_error


def test_the_api_gives_the_texts_of_a_conversation(client: httpx.Client) -> None:
    facts = {"fase": "brief", "gekozen_vorm": "fysiek"}

    answer = client.post("/v1/decisions/conversation/answers?documents=true", json=facts).json()

    letter = next(each for each in answer["stukken"] if each["naam"] == "brief")
    assert letter["markdown"] == advise("conversation --letter --gekozen-vorm fysiek").out
    assert letter["html"].startswith("<!")
    assert client.post("/v1/decisions/report/answers?documents=true", json={}).is_error


def test_the_rules_of_another_day_can_be_asked_on_the_page(client: httpx.Client) -> None:
    page = client.get(
        "/informatiedeling?soort_informatie=medisch&ontvanger=werkgever&regels-van=1-2-2026"
        "&is-verstuurd=ja&is-nagekeken=ja"
    )

    assert "regels-van=2026-02-01" in page.headers["location"]
    shown = PageText(client.get(page.headers["location"]).text).text
    today = PageText(client.get("/informatiedeling?ontvanger=werkgever").text).text
    assert "Regels van 1 februari 2026." in shown
    assert "Regels van 1" not in today
    early = client.get("/informatiedeling?soort_informatie=medisch&regels-van=1990-01-01")
    assert early.status_code == 400
