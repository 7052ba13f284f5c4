"""The decision of docs/nieuw-besluit.md, which is rules alone, has its page and its endpoints."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.citations import agree
from tests.process.test_new_decision import SOURCES, files
from tests.web.html import PageText
from tests.web.server import running

pytestmark = pytest.mark.check(part="web")

RULES = Path(__file__).parents[2] / "rules"


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    folder = tmp_path_factory.mktemp("regels")
    shutil.copytree(RULES, folder / "rules", ignore=shutil.ignore_patterns("__pycache__", "*.py"))
    for name, text in files().items():
        if name != SOURCES:
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    agree(folder / "rules")
    with (
        running(make_app(Knowledge.read(folder / "rules"), Settings())) as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        yield client


def test_it_has_its_page(served: httpx.Client) -> None:
    start = PageText(served.get("/").text)
    place = start.link("Toelichting")
    begin = PageText(served.get(place).text).link("Begin")
    page = PageText(served.get(begin).text)
    check = PageText(
        served.get(place + page.send(("begrip_verwacht", "nee")), follow_redirects=True).text
    )
    answer = PageText(served.get(place + check.send(), follow_redirects=True).text)

    assert place == "/toelichting"
    assert "Zal de cliënt het rapport begrijpen?" in page.text
    assert "Een gesprek over het rapport is aan te bieden. Dit staat vast." in answer.text
    assert "Is papier niet genoeg, bied dan een gesprek aan" in answer.text


def test_its_page_is_answered_to_its_end(served: httpx.Client) -> None:
    begin = PageText(served.get("/toelichting").text).link("Begin")
    page = PageText(served.get(begin).text)
    asked = 0

    while "Er zijn geen vragen meer" not in page.text:
        name = next(name for name, _ in page.names)
        place = "/toelichting" + page.send((name, "onbekend"))
        page = PageText(served.get(place, follow_redirects=True).text)
        asked += 1
        assert asked < 10

    assert asked
    assert served.get("/toelichting?begrip_verwacht=misschien").status_code == 400
    document = served.get("/toelichting/antwoord.docx?begrip_verwacht=nee")
    assert document.content.startswith(b"PK")


def test_it_has_its_endpoints(served: httpx.Client) -> None:
    answer = served.post("/v1/decisions/walkthrough/answers", json={"begrip_verwacht": "nee"})
    document = served.get("/v1/openapi.json").json()

    advice = answer.json()["advies"]
    assert (advice["oordeel"], advice["zekerheid"]) == ("aanbieden", "vast")
    assert "/decisions/walkthrough/answers" in document["paths"]
    facts = document["components"]["schemas"]["ToelichtingFeiten"]["properties"]
    assert {"begrip_verwacht", "gesprek_afgesproken", "rapport_werkt_toe"} <= facts.keys()
