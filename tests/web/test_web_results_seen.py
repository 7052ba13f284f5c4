"""What one sees of each result without scrolling, what it prints on, and how it looks.

The pictures of every result stay in `build/pagina`, to be looked at: on a computer, on a phone, and
on a screen in dark colours; by itself, in a case, and of a register.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.programs import needs_chromium, needs_poppler
from tests.web.browser import check_register, send
from tests.web.own_desk import FACTS, SECRET

pytestmark = [pytest.mark.check(part="web"), needs_chromium]

PICTURES = Path(__file__).parents[2] / "build" / "pagina"
SCREENS = {"computer": (1280, 800), "telefoon": (390, 844)}
FOLD = 700
"""Pixels within which the verdict, its reason and the first action stand."""
RESULTS = {
    "contactvorm": "/contactvorm?agenda=uitkomst_bespreken&agenda=nazorg"
    "&voorkeur_client=beeldbellen",
    "kennismaking": "/contactvorm?agenda=kennismaking",
    "informatiedeling": "/informatiedeling?soort_informatie=medisch&ontvanger=bedrijfsarts",
    "inzetmoment": "/inzetmoment?eerste_ziektedag=2026-03-02&peildatum=2026-11-22",
    "opdrachtacceptatie": "/opdrachtacceptatie?soort_opdracht=beoordeling&afspraak_over_tijd=vast",
    "rapportcontrole": "/rapportcontrole?concept_naar=beide&methode_vermeld=nee",
    "gesprek": "/gesprek?fase=brief",
}


@pytest.fixture(scope="module", autouse=True)
def pictures() -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)


def bottom(page: Page, selector: str) -> float:
    """Where the first of these ends, in pixels from the top of the page."""
    box = page.locator(selector).first.bounding_box()
    assert box is not None, f"no {selector}"
    return box["y"] + box["height"]


def look(page: Page, name: str, screen: str) -> None:
    """Keep pictures of a page, and see that its heart stands above the fold."""
    page.screenshot(path=PICTURES / f"{name}-{screen}.png", full_page=True)
    if screen == "computer":
        page.emulate_media(color_scheme="dark")
        page.screenshot(path=PICTURES / f"{name}-donker.png", full_page=True)
        page.emulate_media(color_scheme="light")
    assert bottom(page, ".uitkomst__kop") <= FOLD
    if page.locator(".reasons li").count():
        assert bottom(page, ".reasons li > :first-child") <= FOLD
    acts = [
        bottom(page, each)
        for each in ("#nu ~ ul li strong", "#nu ~ ul li", "p.first")
        if page.locator(each).count()
    ]
    assert acts
    assert min(acts) <= FOLD


def screen_of(browser: Browser, screen: str) -> Page:
    width, height = SCREENS[screen]
    return browser.new_page(viewport={"width": width, "height": height})


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize(("name", "path"), RESULTS.items(), ids=RESULTS)
def test_the_verdict_its_reason_and_what_to_do_are_seen_at_once(
    browser: Browser, address: str, name: str, path: str, screen: str
) -> None:
    page = screen_of(browser, screen)
    page.goto(address + path)

    look(page, name, screen)
    page.close()


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("decision", FACTS)
def test_in_a_case_too(browser: Browser, desk: str, case: str, decision: str, screen: str) -> None:
    page = screen_of(browser, screen)
    page.goto(f"{desk}/binnen?sleutel={SECRET}")
    send(page, f"{desk}{case}/{decision}", {**FACTS[decision], "toon-advies": "ja"})

    look(page, f"zaak-{decision}", screen)
    page.close()


@pytest.mark.parametrize("screen", SCREENS)
def test_the_verdict_on_a_register_and_its_heaviest_pair_are_seen_at_once(
    browser: Browser, address: str, screen: str
) -> None:
    page = screen_of(browser, screen)
    check_register(page, address)

    page.screenshot(path=PICTURES / f"rolconflict-{screen}.png", full_page=True)
    assert bottom(page, ".uitkomst__kop") <= FOLD
    assert bottom(page, ".totals") <= FOLD
    assert bottom(page, ".heaviest") <= FOLD, "the heaviest pair: why, and what to do"
    page.close()


@pytest.mark.parametrize("screen", SCREENS)
def test_the_pages_of_cases_and_of_the_rules_are_kept_to_be_looked_at(
    browser: Browser, desk: str, case: str, screen: str
) -> None:
    page = screen_of(browser, screen)
    page.goto(f"{desk}/binnen?sleutel={SECRET}")
    for name, path in {
        "begin": "/",
        "zaken": "/zaken",
        "zaak": case,
        "zaak-feiten": f"{case}/feiten",
        "zaak-vergelijk": f"{case}/vergelijk/opdrachtacceptatie",
        "praktijk": "/zaken/praktijk?tel=eigen",
    }.items():
        response = page.goto(desk + path)
        assert response is not None
        assert response.ok, path
        page.screenshot(path=PICTURES / f"{name}-{screen}.png", full_page=True)
    page.close()


@needs_poppler
@pytest.mark.parametrize(("name", "path"), RESULTS.items(), ids=RESULTS)
def test_a_result_prints_on_one_page(
    browser: Browser, address: str, tmp_path: Path, name: str, path: str
) -> None:
    page = browser.new_page()
    page.goto(address + path)
    page.pdf(path=tmp_path / f"{name}.pdf", prefer_css_page_size=True)
    page.close()

    told = subprocess.run(
        ["pdfinfo", tmp_path / f"{name}.pdf"], capture_output=True, text=True, check=True
    ).stdout
    assert re.search(r"Pages:\s+1\n", told)
    assert re.search(r"Page size:\s+59[45]", told), "A4"
