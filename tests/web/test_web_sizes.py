"""How large pages are: none more than 60 kB, and all styles and scripts together 200 kB."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator

import httpx
import pytest

from adwijzer_web.knowledge import Knowledge
from adwijzer_web.rule_site import made
from tests.web.own_desk import FACTS as SAID
from tests.web.own_desk import LATE, at_the_desk, keep, opened, own_desk
from tests.web.test_web_browser import FACTS

pytestmark = pytest.mark.check(part="web")

PAGE, LOOKS = 60_000, 200_000
"""Bytes of a page, and of all that a browser keeps beside the pages."""


def test_no_page_of_the_decisions_is_larger(client: httpx.Client) -> None:
    found = {path: len(client.get(path).content) for path in FACTS.values()}

    assert {path: size for path, size in found.items() if size > PAGE} == {}


@pytest.fixture(scope="module")
def desk(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    with (
        own_desk(knowledge, tmp_path_factory.mktemp("zaken")) as address,
        at_the_desk(address) as own,
    ):
        yield own


def test_no_page_of_cases_is_larger(desk: httpx.Client) -> None:
    place = opened(desk, "Z-vol", **LATE)
    for number in range(60):
        opened(desk, f"Z-{number:03}")
    for decision in ("opdrachtacceptatie", "informatiedeling", "rapportcontrole"):
        keep(desk, place, decision, "")
    pages = ["/zaken", "/zaken?bladzijde=2", place, f"{place}/feiten", "/zaken/praktijk?tel=ja"]
    pages += [f"{place}/vergelijk/rapportcontrole"]
    found = {path: desk.get(path) for path in pages}
    found |= {
        name: desk.post(f"{place}/{name}", data={**said, "toon-advies": "ja"})
        for name, said in SAID.items()
    }

    assert {path: each.status_code for path, each in found.items() if each.is_error} == {}
    assert {p: len(each.content) for p, each in found.items() if len(each.content) > PAGE} == {}


def test_no_page_of_the_rules_is_larger_and_what_a_browser_keeps_is_little(
    client: httpx.Client, knowledge: Knowledge
) -> None:
    pages = [name for name in made(knowledge) if name.endswith(".html")]
    until = time.monotonic() + 120
    while client.get("/regels/index.html").status_code == 503 and time.monotonic() < until:
        time.sleep(0.2)
    large, looks = {}, set()
    for name in pages:
        response = client.get(f"/regels/{name}")
        assert response.status_code == 200, name
        if len(response.content) > PAGE:
            large[name] = len(response.content)
        looks |= kept_beside(response.text, "/regels/")
    for path in ("/", "/rolconflict", "/contactvorm?agenda=nazorg"):
        looks |= kept_beside(client.get(path).text, "/")

    assert len(pages) > 100
    assert large == {}
    sizes = {path: len(client.get(path).content) for path in looks}
    assert "/regels/zoekindex.js" in sizes
    assert sum(sizes.values()) <= LOOKS, sizes


def kept_beside(page: str, place: str) -> set[str]:
    """The addresses of the styles and scripts of a page."""
    found = re.findall(r'<link rel="stylesheet" href="([^"]+)"|<script src="([^"]+)"', page)
    return {
        each if each.startswith("/") else place + each for pair in found for each in pair if each
    }
