"""Axe finds nothing on the pages of cases, of a register and of the rules, in any state.

The states are light, dark, a phone, and paper; what is folded is opened first.
"""

from __future__ import annotations

import time

import httpx
import pytest
from playwright.sync_api import Browser

from tests.programs import needs_chromium
from tests.web.browser import Visit, check_register, send
from tests.web.own_desk import FACTS, SECRET

pytestmark = [pytest.mark.check(part="web"), needs_chromium]


def look_over(visit: Visit, axe: str) -> None:
    """Open what is folded, and look at the page in every state."""
    visit.page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")
    assert visit.findings(axe) == []
    visit.enter("telefoon")
    assert visit.wider_than_screen() <= 0, visit.page.url
    assert [each for each in visit.errors if "40" not in each] == []


@pytest.mark.parametrize(
    "path",
    [
        "/",
        "/zaken",
        "/zaken?zoek=niets",
        "/zaken/praktijk?tel=eigen&jaar=ja",
        "{}",
        "{}/feiten",
        "{}/feiten?over=contactvorm",
        "{}/vergelijk/opdrachtacceptatie",
        "{}/vergelijk/gesprek",
        "{}/contactvorm",
        "{}/informatiedeling",
    ],
)
def test_the_pages_of_cases(browser: Browser, desk: str, case: str, axe: str, path: str) -> None:
    visit = Visit(browser.new_page(), desk)
    visit.to(f"/binnen?sleutel={SECRET}")
    visit.to(path.format(case))

    look_over(visit, axe)
    visit.page.close()


@pytest.mark.parametrize("decision", FACTS)
def test_an_advice_in_a_case(
    browser: Browser, desk: str, case: str, axe: str, decision: str
) -> None:
    visit = Visit(browser.new_page(), desk)
    visit.to(f"/binnen?sleutel={SECRET}")
    send(visit.page, f"{desk}{case}/{decision}", {**FACTS[decision], "toon-advies": "ja"})

    look_over(visit, axe)
    visit.page.close()


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/zaken", {"code": "123456782"}),
        ("{}/feiten", {"eerste_ziektedag": "31-2-2026"}),
        ("{}/opdrachtacceptatie", {**FACTS["opdrachtacceptatie"], "bewaar-dit": "ja",
                                   "is-gekozen": "misschien"}),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_case(
    browser: Browser, desk: str, case: str, axe: str, path: str, fields: dict[str, str]
) -> None:
    visit = Visit(browser.new_page(), desk)
    visit.to(f"/binnen?sleutel={SECRET}")
    send(visit.page, desk + path.format(case), fields)

    assert visit.page.locator("#fouten").count() == 1
    look_over(visit, axe)
    visit.page.close()


def test_a_register_with_the_picture_of_each_pair(browser: Browser, address: str, axe: str) -> None:
    visit = Visit(browser.new_page(), address)
    check_register(visit.page, address)

    assert visit.page.locator("table.roles").count() > 0
    look_over(visit, axe)
    visit.page.close()


@pytest.mark.parametrize(
    "page",
    ["index", "besluit-contactvorm", "besluit-contactvorm-regels", "besluit-contactvorm-tabellen",
     "bronnen", "spanningen", "woorden", "toetsing", "zoeken"],
)  # fmt: skip
def test_the_pages_of_the_rules(
    browser: Browser, address: str, client: httpx.Client, axe: str, page: str
) -> None:
    until = time.monotonic() + 120
    while client.get("/regels/index.html").status_code == 503 and time.monotonic() < until:
        time.sleep(0.5)
    visit = Visit(browser.new_page(), address)
    visit.to(f"/regels/{page}.html")

    look_over(visit, axe)
    visit.page.close()
