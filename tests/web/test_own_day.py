"""An AD's day in their own cases: from what is late to an answer that is kept and its letter.

Done by keyboard alone, on a phone, and on a phone without JavaScript.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Protocol

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.programs import needs_chromium
from tests.web.own_desk import LATE, SECRET, at_the_desk, opened

pytestmark = [pytest.mark.check(part="web"), needs_chromium]

MOST_TABS = 150
FOCUSED = "element => element === document.activeElement"


class Hand(Protocol):
    """How someone works on a page."""

    def press(self, what: Locator) -> None:
        """Press a link or button that leads to another page."""

    def take(self, what: Locator) -> bytes:
        """Press what gives a file."""

    def choose(self, what: Locator) -> None:
        """Choose an answer."""

    def write(self, where: Locator, text: str) -> None:
        """Write in a field."""


class Finger:
    """By mouse, or by touch."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, what: Locator) -> None:
        with self.page.expect_navigation():
            what.click()

    def take(self, what: Locator) -> bytes:
        with self.page.expect_download() as download:
            what.click()
        return Path(download.value.path()).read_bytes()

    def choose(self, what: Locator) -> None:
        what.check()

    def write(self, where: Locator, text: str) -> None:
        where.fill(text)


class Keyboard:
    """By keys alone: Tab to where it is, then Enter, a space or letters."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def _reach(self, what: Locator) -> None:
        for _ in range(MOST_TABS):
            if what.evaluate(FOCUSED):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"not reached by keyboard: {what}")

    def press(self, what: Locator) -> None:
        self._reach(what)
        with self.page.expect_navigation():
            self.page.keyboard.press("Enter")

    def take(self, what: Locator) -> bytes:
        self._reach(what)
        with self.page.expect_download() as download:
            self.page.keyboard.press("Enter")
        return Path(download.value.path()).read_bytes()

    def choose(self, what: Locator) -> None:
        name = what.get_attribute("name")
        self._reach(self.page.locator(f'input[name="{name}"]').first)
        self.page.keyboard.press("Space")
        for _ in range(20):
            if what.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
        raise AssertionError("this answer is not reached by keyboard")

    def write(self, where: Locator, text: str) -> None:
        self._reach(where)
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.type(text)


WAYS = {
    "toetsen": {"viewport": {"width": 1280, "height": 800}},
    "telefoon": {"viewport": {"width": 390, "height": 844}, "has_touch": True},
    "telefoon-zonder-script": {
        "viewport": {"width": 320, "height": 700},
        "java_script_enabled": False,
    },
}


@pytest.mark.parametrize("way", WAYS)
def test_from_what_is_late_to_a_kept_answer_and_its_letter(
    browser: Browser, desk: str, way: str
) -> None:
    with at_the_desk(desk) as own:
        opened(own, f"Z-{way}", **LATE)
    context = browser.new_context(**WAYS[way])  # type: ignore[arg-type]
    page = context.new_page()
    page.set_default_timeout(20_000)
    hand: Hand = Keyboard(page) if way == "toetsen" else Finger(page)

    page.goto(f"{desk}/binnen?sleutel={SECRET}")
    expect(page.get_by_role("row", name=f"Z-{way}")).to_contain_text("Te laat: Probleemanalyse")
    hand.press(page.get_by_role("link", name=f"Z-{way}", exact=True))
    to_do = page.get_by_role("region", name="Te doen")
    expect(to_do).to_contain_text("Probleemanalyse, 12 april 2026")

    hand.press(to_do.get_by_role("link", name="Probleemanalyse", exact=True))
    hand.write(page.locator("#probleemanalyse_datum"), "9-4-2026")
    assert "9-4-2026" not in page.url, "no fact stands in an address"
    hand.press(page.get_by_role("button", name="Bewaar in de zaak"))
    expect(to_do).not_to_contain_text("Probleemanalyse")

    advice = page.get_by_role("region", name="Vraag advies")
    hand.press(advice.get_by_role("link", name="Gesprek", exact=True))
    hand.choose(page.locator('input[name="fase"][value="brief"]'))
    hand.press(page.get_by_role("button", name="Verder"))
    if not page.locator(".uitkomst").count():
        hand.press(page.get_by_role("button", name="Bekijk het advies tot nu toe"))
    expect(page.locator(".uitkomst")).to_contain_text("Aanvullen")
    letter = hand.take(page.get_by_role("button", name="Uitnodiging voor een gesprek (Word)"))
    hand.write(page.get_by_label("Notitie"), "De brief gaat morgen mee.")
    hand.press(page.get_by_role("button", name=f"Bewaar in zaak Z-{way}"))

    assert letter.startswith(b"PK")
    expect(page.get_by_role("heading", name=f"Zaak Z-{way}")).to_be_visible()
    expect(page.locator("main")).to_contain_text("De brief gaat morgen mee.")
    documents = page.get_by_role("region", name="Brieven en stukken")
    again = hand.take(documents.get_by_role("button", name=re.compile("Word.*Uitnodiging voor")))
    assert again.startswith(b"PK")
    for each in page.context.pages:
        assert "fase" not in each.url, "no fact stands in an address"
    context.close()
