"""What one sees of each result without scrolling, what it prints on, and how it looks.

The screenshots stay in `build/pagina`, to be looked at.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.programs import CHROMIUM, needs_chromium, needs_poppler

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


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


def bottom(page: Page, selector: str) -> float:
    """Where the first of these ends, in pixels from the top of the page."""
    box = page.locator(selector).first.bounding_box()
    assert box is not None, f"no {selector}"
    return box["y"] + box["height"]


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize(("name", "path"), RESULTS.items(), ids=RESULTS)
def test_the_verdict_its_reason_and_what_to_do_are_seen_at_once(
    browser: Browser, address: str, name: str, path: str, screen: str
) -> None:
    width, height = SCREENS[screen]
    page = browser.new_page(viewport={"width": width, "height": height})
    page.goto(address + path)
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}-{screen}.png", full_page=True)

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
