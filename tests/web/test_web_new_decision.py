"""A decision that only exists as rules has its page and its endpoints."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.web.html import PageText
from tests.web.server import running

RULES = Path(__file__).parents[2] / "rules"
DECISION = """besluit: koffie_schenken
titel: Koffie schenken
vraag: Schenk je koffie?
opdracht: coffee
feiten:
  - naam: lust_koffie
    soort: ja_nee
    wijzigbaar: ja
    betekenis: Of de bezoeker koffie lust.
    vraag: Lust de bezoeker koffie?
    waarom: Anders wordt het thee.
    wie: client
    zinnen: {ja: de bezoeker lust koffie, nee: de bezoeker lust geen koffie}
    bijzinnen: {ja: de bezoeker koffie lust, nee: de bezoeker geen koffie lust}
uitkomsten:
  - naam: drank
    label: drank
    zin: de drank
    hoe: schenk de drank
    waarden:
      koffie: {label: koffie, zin: is koffie}
      thee: {label: thee, zin: is thee}
lagen:
  - {naam: basis, titel: Basis}
  - {naam: wens, titel: Wens}
"""
RULES_TEXT = """regels:
  - id: KO-01
    titel: Thee kan altijd
    laag: basis
    als: altijd
    dan: {drank: thee}
    bronnen: [L-36]
    rang: leidraad
    uitleg: Thee lust iedereen.
  - id: KO-02
    titel: Wie koffie lust krijgt koffie
    laag: wens
    als: {lust_koffie: ja}
    dan: {drank: koffie}
    bronnen: [L-36]
    rang: leidraad
    uitleg: Koffie is er ook.
"""


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    rules = tmp_path_factory.mktemp("regels") / "rules"
    shutil.copytree(RULES, rules, ignore=shutil.ignore_patterns("__pycache__", "*.py"))
    (rules / "koffie_schenken").mkdir()
    (rules / "koffie_schenken" / "besluit.yaml").write_text(DECISION, encoding="utf-8")
    (rules / "koffie_schenken" / "regels.yaml").write_text(RULES_TEXT, encoding="utf-8")
    with (
        running(make_app(Knowledge.read(rules), Settings())) as address,
        httpx.Client(base_url=address, timeout=60) as client,
    ):
        yield client


def test_it_has_its_page(served: httpx.Client) -> None:
    start = PageText(served.get("/").text)
    page = PageText(served.get(start.link("Koffie schenken")).text)
    answer = PageText(
        served.get(
            "/koffie-schenken" + page.send(("lust_koffie", "ja")), follow_redirects=True
        ).text
    )

    assert "Lust de bezoeker koffie?" in page.text
    assert "De drank is koffie. Dit staat vast." in answer.text


def test_it_has_its_endpoints(served: httpx.Client) -> None:
    answer = served.post("/v1/decisions/coffee/answers", json={"lust_koffie": "nee"}).json()
    document = served.get("/v1/openapi.json").json()

    assert answer["advies"] == {"oordeel": "thee", "zekerheid": "vast", "mogelijk": ["thee"]}
    assert "/decisions/coffee/answers" in document["paths"]
    assert "lust_koffie" in document["components"]["schemas"]["KoffieSchenkenFeiten"]["properties"]
