"""How many pages, clicks and keys an advice takes, in a real browser, from start page to result."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser, Locator, Page

from tests.programs import needs_chromium

pytestmark = [pytest.mark.check(part="web"), needs_chromium]

Answers = Mapping[str, str]
WAYS = {
    "kennismaking": (4, {"agenda": "Kennismaking"}),
    "werkplek": (
        6,
        {
            "agenda": "Werkplekonderzoek",
            "toegang_werkplek": "nee",
            "beeldbellen_mogelijk": "ja",
            "belemmering_tijdelijk": "nee",
        },
    ),
    "beeldbellen": (
        9,
        {
            "agenda": "Uitkomst bespreken, Nazorg",
            "voorkeur_client": "beeldbellen",
            "aard_informatie": "procesafspraak",
            "uitkomst_tegen_wens_client": "nee",
            "beeldbellen_mogelijk": "ja",
            "privacy_op_locatie": "ja",
        },
    ),
}
"""Per way the pages it may take, and what is said; all else stays as it is assumed."""
STATES = {
    "computer": {"viewport": {"width": 1280, "height": 800}},
    "telefoon-zonder-script": {
        "viewport": {"width": 390, "height": 844},
        "java_script_enabled": False,
    },
}


class Counter:
    """Someone at the pages of a contact; `clicks` are those on each page, besides the agenda.

    An agenda has a click for each item: how many there are is what one has to say.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.clicks = [0]

    def click(self, what: Locator) -> None:
        what.click()
        self.clicks[-1] += 1

    def onward(self, what: Locator) -> None:
        """Press what leads to the next page."""
        with self.page.expect_navigation():
            self.click(what)
        self.clicks.append(0)

    def answer(self, given: Answers) -> None:
        """Answer what the page asks, and go on."""
        form = self.page.locator("form#vraag")
        if self.page.get_by_role("heading", name="Controleer je antwoorden").count():
            for name, value in given.items():
                other = form.locator(f'input[type="radio"][name="{name}"][value="{value}"]')
                if other.count() and not other.is_checked():
                    self.click(other)
            self.onward(form.get_by_role("button", name="Bekijk het advies"))
            return
        if form.get_by_role("checkbox").count():
            for label in given["agenda"].split(", "):
                self.page.get_by_label(label).check()
            self.onward(form.get_by_role("button", name="Verder"))
            return
        asked = str(form.get_by_role("radio").first.get_attribute("name"))
        self.click(form.locator(f'input[name="{asked}"][value="{given[asked]}"]'))
        self.onward(form.get_by_role("button", name="Verder"))


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize(("most", "given"), WAYS.values(), ids=WAYS)
def test_an_advice_is_few_pages_and_at_most_two_clicks_a_page_away(
    browser: Browser, address: str, most: int, given: Answers, state: str
) -> None:
    context = browser.new_context(**STATES[state])  # type: ignore[arg-type]
    page = context.new_page()
    page.goto(f"{address}/contactvorm")
    counter = Counter(page)
    counter.onward(page.get_by_role("link", name="Begin", exact=True))
    while not page.locator(".uitkomst").count():
        counter.answer(given)
        assert len(counter.clicks) <= most
    context.close()

    assert len(counter.clicks) == most, "the start and the result are pages too"
    assert max(counter.clicks) <= 2
    assert counter.clicks[-1] == 0, "the result is there at once"
