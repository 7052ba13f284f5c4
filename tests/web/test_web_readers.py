"""The reader of a letter and of a text on roles, in the API and on the page."""

from __future__ import annotations

import httpx
import pytest

pytestmark = pytest.mark.check(part="web")

REGISTER = {
    "opdrachten": [
        {
            "opdracht": "O-1",
            "ad": "AD-1",
            "client": "C-1",
            "rol": "coach",
            "start": "2026-03-01",
            "status": "lopend",
        },
        {
            "opdracht": "O-2",
            "ad": "AD-1",
            "client": "C-1",
            "rol": "beoordelaar",
            "start": "2026-05-01",
            "status": "lopend",
        },
    ]
}


def roles(client: httpx.Client, query: str) -> httpx.Response:
    return client.post(
        f"/v1/decisions/role-conflict/answers?asOf=2026-06-01&{query}", json=REGISTER
    )


def test_the_api_gives_a_text_on_roles_for_a_reader(client: httpx.Client) -> None:
    text = roles(client, "lezer=werkgever").json()["tekst"]

    assert text["lezer"] == "werkgever"
    assert "O-2" in text["markdown"]
    assert "O-1" not in text["markdown"] + text["html"]
    assert "coach" not in text["markdown"] + text["html"]


def test_a_role_that_is_named_is_told(client: httpx.Client) -> None:
    text = roles(client, "lezer=werkgever&noem=eerste_rol,tweede_rol").json()["tekst"]

    assert "de arbeidsdeskundige coacht eerst" in text["markdown"]


def test_who_can_do_it_is_for_nobody_else(client: httpx.Client) -> None:
    found = roles(client, "lezer=werkgever&suggest=true")

    assert found.status_code == 400


def test_a_letter_of_the_api_names_its_own_reader(client: httpx.Client) -> None:
    path = "/v1/decisions/acceptance/answers?documents=true&lezer=werkgever"
    papers = client.post(path, json={"rolcombinatie": "ontraden"}).json()["stukken"]

    assert {each["naam"]: each["lezer"] for each in papers} == {"weigering": "opdrachtgever"}
    assert "Een andere arbeidsdeskundige past hier beter." in papers[0]["markdown"]


@pytest.mark.parametrize(("reader", "reason"), [("dossier", True), ("opdrachtgever", False)])
def test_the_page_shows_what_its_reader_may_know(
    client: httpx.Client, reader: str, reason: bool
) -> None:
    rows = [
        ",".join(REGISTER["opdrachten"][0]),
        *(",".join(e.values()) for e in REGISTER["opdrachten"]),
    ]
    found = client.post(
        "/rolconflict",
        files={"register": ("register.csv", "\n".join(rows).encode())},
        data={"voor-lezer": reader, "peildatum": "1-6-2026"},
    )

    assert found.status_code == 200
    assert ("O-1" in found.text) == reason
    assert "O-2" in found.text
