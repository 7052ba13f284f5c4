"""Codes are checked by the page and the API as by the command, and never repeated."""

from __future__ import annotations

import httpx
import pytest

from adwijzer_web.api.examples import EXAMPLE_REGISTER

pytestmark = pytest.mark.check(part="web")

API = "/v1/decisions/role-conflict/answers"
CODES = ["BSN123456782", "123.456.782", "+31612345678", "10000008"]
HEAD = "opdracht;ad;client;rol;start;status\n"


def register(ad: str, client: str = "C-1") -> bytes:
    return f"{HEAD}O-1;{ad};{client};coach;2026-03-02;lopend\n".encode()


@pytest.mark.parametrize("code", CODES)
def test_the_page_refuses_a_number_of_a_person_unless_it_is_let_pass(
    code: str, client: httpx.Client
) -> None:
    files = {"register": ("r.csv", register(code))}

    refused = client.post("/rolconflict", files=files)
    passed = client.post("/rolconflict", files=files, data={"codes-toegestaan": code})

    assert (refused.status_code, passed.status_code) == (400, 200)
    assert "staat iets wat een" in refused.text
    assert code not in refused.text


@pytest.mark.parametrize("code", CODES)
def test_the_api_refuses_a_number_of_a_person_unless_it_is_let_pass(
    code: str, client: httpx.Client
) -> None:
    first, second = EXAMPLE_REGISTER["opdrachten"]
    body = {"opdrachten": [first, {**second, "ad": code}]}

    refused = client.post(API, json=body)
    passed = client.post(API, json={**body, "codes_toegestaan": [code]})

    [error] = refused.json()["errors"]
    assert (refused.status_code, error["location"]["pointer"]) == (400, "/opdrachten/1/ad")
    assert "een eigen code" in error["hint"]
    assert code not in refused.text
    assert passed.status_code == 200


def test_codes_that_look_alike_and_names_are_reported_by_both(client: httpx.Client) -> None:
    rows = register("AD-1") + b"O-2;ad-01;Jan de Vries;coach;2026-03-02;lopend\n"
    records = [
        dict(zip(HEAD.strip().split(";"), line.split(";"), strict=True))
        for line in rows.decode().splitlines()[1:]
    ]

    page = client.post("/rolconflict", files={"register": ("r.csv", rows)}).text
    found = client.post(API, json={"opdrachten": records}).json()["meldingen"]

    assert "lijken codes op elkaar" in page
    assert "lijkt 1 code op een naam" in page
    assert [each["id"] for each in found] == ["codes_lijken_op_elkaar", "code_lijkt_op_persoon"]


@pytest.mark.parametrize("code", CODES)
def test_the_code_of_a_calendar_is_checked_too(code: str, client: httpx.Client) -> None:
    address = "/inzetmoment/antwoord.ics?eerste_ziektedag=2026-03-02"

    refused = client.post(address, data={"kenmerk": code})

    assert refused.status_code == 400
    assert "een eigen code" in refused.text or "een andere code" in refused.text
    assert code not in refused.text
    assert client.post(address, data={"kenmerk": "ZAAK-7"}).status_code == 200
