"""The rules to read stand beside the pages that use them."""

from __future__ import annotations

import re
import time

import httpx
import pytest

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.web.html import PageText
from tests.web.server import running

pytestmark = pytest.mark.check(part="web")

BODY = '<div class="page-body"><main id="inhoud"><p>begin</p></main></div>'
SITE = {
    "index.html": f'{BODY}<footer class="page-footer"></footer>'.encode(),
    "style.css": b"p {}",
}


def main_menu(page: str) -> list[str]:
    """Where the main menu leads."""
    found = re.search(r'aria-label="Hoofdmenu">(.*?)</nav>', page, re.DOTALL)
    assert found is not None
    return re.findall(r'href="([^"]+)"', found.group(1))


def test_policy_makers_read_the_rules_without_a_terminal(
    client: httpx.Client, knowledge: Knowledge
) -> None:
    start = PageText(client.get("/").text)
    place = start.link("alle regels, voorbeelden en bronnen")
    until = time.monotonic() + 120
    index = client.get(place, follow_redirects=True)
    while index.status_code == 503 and time.monotonic() < until:
        index = client.get(place, follow_redirects=True)
    page = PageText(index.text)

    assert index.status_code == 200, page.text
    for decision in knowledge.base.decisions:
        assert decision.title in page.text
    assert main_menu(index.text) == main_menu(client.get("/").text), "one site"
    assert "/regels/bronnen.html" not in main_menu(index.text)
    assert "bronnen.html" in [href for href, _ in page.links], "the menu of the rules below it"
    rules = client.get("/regels/besluit-contactvorm-regels.html").text
    assert all(rule.id in rules for rule in knowledge.base.decisions[0].rules)
    for name in ("style.css", "site.js", "zoeken.html"):
        assert client.get(f"/regels/{name}").status_code == 200
    # The policy for content allows nothing inline, and no pictures from elsewhere.
    assert not re.search(r"<style|style=|data:|<script(?! src)", index.text)
    assert client.get("/regels/niks.html").status_code == 404
    assert client.get("/regels/..%2Fbronnen.yaml").status_code == 404


def test_who_asks_too_early_is_told_and_the_site_is_made_once(
    knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    import threading

    ready = threading.Event()
    times: list[int] = []

    def slowly(_knowledge: Knowledge) -> dict[str, bytes]:
        times.append(1)
        ready.wait(20)
        return SITE

    monkeypatch.setattr("adwijzer_web.rule_site.made", slowly)
    with running(make_app(knowledge, Settings(seconds=2))) as address:
        early = httpx.get(f"{address}/regels/index.html")
        other = httpx.get(f"{address}/contactvorm")
        ready.set()
        later = httpx.get(f"{address}/regels/index.html")

    assert early.status_code == 503
    assert "De regels worden klaargezet" in early.text
    assert ("/regels/index.html", "Kijk of ze er al zijn") in PageText(early.text).links
    assert other.status_code == 200
    assert BODY in later.text
    assert times == [1]


def test_a_fault_while_it_is_made_is_no_fault_for_ever(
    knowledge: Knowledge, monkeypatch: pytest.MonkeyPatch
) -> None:
    times: list[int] = []

    def at_first_wrong(_knowledge: Knowledge) -> dict[str, bytes]:
        times.append(1)
        if len(times) == 1:
            raise RuntimeError("geheim")
        return SITE

    monkeypatch.setattr("adwijzer_web.rule_site.made", at_first_wrong)
    with running(make_app(knowledge, Settings())) as address:
        first = httpx.get(f"{address}/regels/index.html")
        second = httpx.get(f"{address}/regels/index.html")

    assert first.status_code == 500
    assert "geheim" not in first.text
    assert second.status_code == 200
