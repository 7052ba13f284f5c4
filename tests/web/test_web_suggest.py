"""Who can do what is proposed, and which part of a register is looked at: page and API."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.cli.command import advise
from tests.web.html import PageText
from tests.web.server import running

pytestmark = pytest.mark.check(part="web")

ROOT = Path(__file__).parents[2]
FILE = ROOT / "docs" / "voorbeeld-register.csv"
REGISTER = FILE.read_bytes()
PROPOSED = """opdracht;client;rol;start;status
O-301;C-12;adviseur;2026-12-01;gepland
O-302;C-13;coach;2026-12-01;gepland
"""
ADS = "ad;capaciteit;afwezig_van;afwezig_tot;nieuw\nAD-1;0;;;\nAD-9;5;;;ja\n"
API = "/v1/decisions/role-conflict/answers"


def posted(
    web: httpx.Client,
    proposed: str | None = PROPOSED,
    ads: str | None = None,
    **words: str,
) -> httpx.Response:
    files = {"register": ("r.csv", REGISTER)}
    if proposed is not None:
        files["voorgesteld"] = ("v.csv", proposed.encode())
    if ads is not None:
        files["arbeidsdeskundigen"] = ("a.csv", ads.encode())
    data = {name.replace("_", "-"): value for name, value in words.items()}
    return web.post("/rolconflict", files=files, data=data)


@pytest.fixture
def told(tmp_path: Path) -> dict[str, Any]:
    (tmp_path / "v.csv").write_text(PROPOSED)
    (tmp_path / "a.csv").write_text(ADS)
    found: dict[str, Any] = advise(
        f"role-conflict --register {FILE} --add {tmp_path / 'v.csv'} --suggest"
        f" --ads {tmp_path / 'a.csv'} --format json"
    ).data
    return found


def test_the_page_says_who_can_do_it(client: httpx.Client, told: dict[str, Any]) -> None:
    response = posted(client, ads=ADS, wie_kan="ja")
    data = posted(client, ads=ADS, wie_kan="ja", vorm="json").json()

    page = PageText(response.text)
    assert response.status_code == 200, page.text
    assert data == told
    assert told["voorstel"]["stand"] == "beste"
    assert told["voorstel"]["uitleg"] in page.text
    for each in told["wie_kan"]:
        assert each["uitleg"] in page.text
        for place, able in enumerate(each["arbeidsdeskundigen"], start=1):
            assert f"{place}. {able['ad']}" in page.text
        for other in each["niet_beschikbaar"]:
            assert other["uitleg"] in page.text
    assert posted(client, wie_kan="ja", vorm="xlsx").content.startswith(b"PK")


def rows(text: str) -> list[dict[str, str | None]]:
    """The rows of a file as the API takes them: with dates by ISO alone."""
    lines = re.sub(r"\b(\d\d)-(\d\d)-(\d{4})\b", r"\3-\2-\1", text).splitlines()
    names = lines[0].split(";")
    return [
        {key: value or None for key, value in zip(names, line.split(";"), strict=True)}
        for line in lines[1:]
    ]


def test_the_api_says_who_can_do_it(client: httpx.Client, told: dict[str, Any]) -> None:
    body = {
        "opdrachten": rows(REGISTER.decode("utf-8-sig")),
        "voorgesteld": rows(PROPOSED),
        "arbeidsdeskundigen": rows(ADS),
    }

    assert client.post(f"{API}?suggest=true", json=body).json() == told
    plain = client.post(API, json=body)
    assert plain.status_code == 400
    assert client.post(f"{API}?suggest=true", json={"opdrachten": body["opdrachten"]}).is_error


def test_who_is_new_can_be_the_only_one_to_choose_from(client: httpx.Client) -> None:
    response = posted(client, ads=ADS, wie_kan="ja", ad="AD-9", vorm="json")

    assert response.status_code == 200, response.text
    assert {a["ad"] for t in response.json()["wie_kan"] for a in t["arbeidsdeskundigen"]} == {
        "AD-9"
    }


def test_the_search_ends_before_the_request_does(knowledge: Knowledge) -> None:
    """So little time that the best cannot be proved: still an answer, and no word of an option."""
    rows = [
        f"P-{number};C-{number % 20};{('coach', 'adviseur')[number % 2]}"
        f";2026-12-{1 + number % 28:02};gepland"
        for number in range(60)
    ]
    many = "\n".join(["opdracht;client;rol;start;status", *rows])
    with (
        running(make_app(knowledge, Settings(seconds=12, nice=0))) as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        response = posted(client, many, wie_kan="ja")
        stopped = posted(client, many, wie_kan="ja", vorm="json").json()["voorstel"]

    page = PageText(response.text).text
    assert response.status_code == 200
    assert stopped["uitleg"].split("zeker")[0] in page or stopped["stand"] == "beste"
    assert "Voorstel voor alles samen" in page
    assert "En nog 10 opdrachten. In de bestanden staan ze alle." in page
    assert "--time-limit" not in response.text + stopped["uitleg"]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ("--ad AD-1", {"ad": "AD-1"}),
        ("--ad AD-1 --ad AD-2", {"ad": "AD-1, AD-2"}),
        ("--client C-12", {"client": "C-12"}),
        ("--from 2026-06-01 --to 2026-06-30", {"vanaf": "1-6-2026", "tot": "30 juni 2026"}),
        ("--all", {"alles": "ja"}),
        ("--as-of 2026-03-01", {"peildatum": "1-3-2026"}),
        ("--why --what-if", {"redenering": "ja", "wat_als": "ja"}),
    ],
)
def test_the_page_looks_at_a_part_as_the_command_does(
    client: httpx.Client, options: str, words: dict[str, str]
) -> None:
    told = advise(f"role-conflict --register {FILE} {options} --format json").data

    assert posted(client, None, vorm="json", **words).json() == told
    assert posted(client, None, **words).status_code == 200


@pytest.mark.parametrize(
    ("query", "part", "options"),
    [
        ("", {"ads": ["AD-1"]}, "--ad AD-1"),
        ("", {"clienten": ["C-12"]}, "--client C-12"),
        ("", {"vanaf": "2026-06-01", "tot": "2026-06-30"}, "--from 2026-06-01 --to 2026-06-30"),
        ("?all=true", {}, "--all"),
    ],
)
def test_the_api_looks_at_a_part_as_the_command_does(
    client: httpx.Client, query: str, part: dict[str, Any], options: str
) -> None:
    told = advise(f"role-conflict --register {FILE} {options} --format json").data

    body = {"opdrachten": rows(REGISTER.decode("utf-8-sig")), "alleen": part}
    answer = client.post(API + query, json=body)

    assert answer.json() == told


@pytest.mark.parametrize(
    ("proposed", "ads", "words", "field", "message"),
    [
        (None, None, {"wie_kan": "ja"}, "voorgesteld", "niets om iemand voor te zoeken"),
        (PROPOSED, ADS, {}, "wie-kan", "telt alleen als je zoekt"),
        (PROPOSED, None, {}, "voorgesteld", "`ad`"),
        (PROPOSED, "naam\nJansen\n", {"wie_kan": "ja"}, "arbeidsdeskundigen", "ontbreekt"),
        (PROPOSED, "ad\nAD-77\n", {"wie_kan": "ja"}, "arbeidsdeskundigen", "staat niet in"),
        (PROPOSED, None, {"wie_kan": "ja", "client": "C-12"}, "client", "alle cliënten"),
        (None, None, {"ad": "AD-77"}, "ad", "staat niet in het register"),
        (None, None, {"client": "Jansen"}, "client", "staat niet in het register"),
        (None, None, {"vanaf": "31-2-2026"}, "vanaf", "De eerste dag moet een datum zijn"),
        (None, None, {"tot": "straks"}, "tot", "De laatste dag moet een datum zijn"),
        (None, None, {"peildatum": "1990-01-01"}, "peildatum", "vanaf"),
        (None, None, {"peildatum": "x"}, "peildatum", "moet een datum zijn"),
        (None, None, {"vanaf": "2-3-2026", "tot": "1-3-2026"}, "tot", "draai de dagen om"),
        (None, None, {"redenering": "ja", "vorm": "xlsx"}, "vorm", "geen plaats"),
        ("opdracht;ad\nO-1;AD-1\n", None, {}, "voorgesteld", "ontbreekt"),
    ],
)
def test_what_is_wrong_is_told_at_its_field(
    client: httpx.Client,
    proposed: str | None,
    ads: str | None,
    words: dict[str, str],
    field: str,
    message: str,
) -> None:
    response = posted(client, proposed, ads, **words)

    page = PageText(response.text)
    assert response.status_code == 400
    assert message in page.text
    assert any(href == f"#{field}" for href, _ in page.links), page.links
    assert field in page.ids
    assert "--" not in page.text.replace("– ", "")


@pytest.mark.parametrize(
    "part",
    [
        [],
        "AD-1",
        {"jan": 1},
        {"ads": "AD-1"},
        {"ads": ["AD-77"]},
        {"vanaf": "gisteren"},
        {"vanaf": "2026-03-02", "tot": "2026-03-01"},
    ],
)
def test_a_wrong_part_is_a_problem(client: httpx.Client, part: Any) -> None:
    row = {"opdracht": "O-1", "ad": "AD-1", "rol": "coach", "start": "2026-01-01"}
    body = {"opdrachten": [{**row, "status": "lopend"}], "alleen": part}

    response = client.post(API, json=body)

    assert response.status_code == 400
    assert json.dumps(response.json()["errors"])


@pytest.mark.parametrize(
    ("line", "query", "part", "names"),
    [
        ("--suggest", "?suggest=true", {}, {"--suggest": "suggest", "--add": "voorgesteld"}),
        (
            "--add v.csv --suggest --client C-12",
            "?suggest=true",
            {"voorgesteld": [], "alleen": {"clienten": ["C-12"]}},
            {"--suggest": "suggest", "--client": "alleen.clienten"},
        ),
        (
            "--add v.csv --ads a.csv",
            "",
            {"voorgesteld": [], "arbeidsdeskundigen": []},
            {"--suggest": "wie_kan", "--ads": "arbeidsdeskundigen"},
        ),
        ("--suggest", "", {"wie_kan": True}, {"--suggest": "wie_kan", "--add": "voorgesteld"}),
    ],
)
def test_the_command_and_the_api_refuse_the_same_with_the_same_words(
    client: httpx.Client, line: str, query: str, part: dict[str, Any], names: dict[str, str]
) -> None:
    result = advise(f"role-conflict --register {FILE} {line}")
    [error] = client.post(API + query, json={"opdrachten": [], **part}).json()["errors"]

    said = result.complaint.strip()
    for option, name in names.items():
        said = said.replace(f"`{option}`", f"`{name}`")
    assert result.status == 2
    assert f"{error['detail']} {error['hint']}" in said
    at = error["location"].get("name") or error["location"]["pointer"].strip("/").replace("/", ".")
    assert at in names.values()
