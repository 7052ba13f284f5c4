"""The site in a real browser: nothing that axe finds, in any state, and all of it by keyboard.

By default axe goes over every page of a small site that has everything, in every state, and over
one page of every kind of the product's own site. With `ADWIJZER_HELE_SITE=1` it goes over every
page of both in every state, which takes minutes.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request, sync_playwright

from adwijzer.site import SiteData
from adwijzer.site.pages import published
from tests.programs import CHROMIUM, needs_chromium
from tests.website.pages import Site

pytestmark = [pytest.mark.check(part="pages"), needs_chromium]


EVERY_PAGE = bool(os.environ.get("ADWIJZER_HELE_SITE"))
QUICK = 100_000
"""Bytes of a page on which axe takes about a second."""

PHONE, DESKTOP, PAPER = 320, 1280, 680
"""Widths in CSS pixels; the last is A4 within its margins."""

STATES: dict[str, tuple[str, str, int]] = {
    "licht": ("light", "screen", DESKTOP),
    "donker": ("dark", "screen", DESKTOP),
    "telefoon": ("light", "screen", PHONE),
    "druk": ("light", "print", PAPER),
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    import axe_playwright_python

    return (Path(axe_playwright_python.__path__[0]) / "axe.min.js").read_text(encoding="utf-8")


def put(site: Site, folder: Path) -> Path:
    for name, data in site.files.items():
        (folder / name).write_bytes(data)
    return folder


@pytest.fixture(scope="session")
def whole(in_parts: Site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return put(in_parts, tmp_path_factory.mktemp("site"))


@pytest.fixture(scope="session")
def tiny(small_data: SiteData, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return put(Site(published(small_data).files), tmp_path_factory.mktemp("klein"))


class Visit:
    """A page of the browser that remembers what it asked for and what went wrong."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.requests: list[str] = []
        self.errors: list[str] = []
        page.on("request", self._requested)
        page.on("pageerror", self._failed)
        page.on("console", self._said)

    def _requested(self, request: Request) -> None:
        self.requests.append(request.url)

    def _failed(self, error: Error) -> None:
        self.errors.append(str(error))

    def _said(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def to(self, file: Path, state: str = "licht") -> None:
        self.enter(state)
        self.page.goto(file.as_uri())

    def enter(self, state: str) -> None:
        scheme, media, width = STATES[state]
        self.page.emulate_media(color_scheme=scheme, media=media)  # type: ignore[arg-type]
        self.page.set_viewport_size({"width": width, "height": 900})


@pytest.fixture
def visit(browser: Browser) -> Iterator[Visit]:
    page = browser.new_page()
    yield Visit(page)
    page.close()


def kind_of(name: str) -> str:
    """Pages of one kind come from one template."""
    stem = name.removesuffix(".html")
    if stem.startswith("besluit-"):
        parts = stem.removeprefix("besluit-").split("-", 1)
        return f"besluit {parts[1].partition('voorbeelden-')[1] or parts[1]}" if parts[1:] else stem
    return stem.partition("-")[0]


def chosen(folder: Path) -> list[Path]:
    """Every page, or of every kind the smallest, if it is small enough for axe to be quick."""
    pages = sorted(folder.glob("*.html"), key=lambda page: page.stat().st_size, reverse=True)
    if EVERY_PAGE:
        return pages
    quick = [page for page in pages if page.stat().st_size < QUICK]
    return list({kind_of(page.name): page for page in quick}.values())


# What depends on how a page looks; the other rules depend on what it is, in any state.
LOOKS = {
    "donker": ["color-contrast", "link-in-text-block"],
    "telefoon": ["scrollable-region-focusable", "target-size"],  # colours are those of a desktop
    "druk": ["color-contrast", "scrollable-region-focusable"],
}
COLOURS = ("color-contrast", "link-in-text-block")
"""What takes axe longest. Pages of one kind share one style, so the small site stands for all."""
AXE = "options => axe.run(document, options).then(found => found.violations)"


def findings(
    visit: Visit,
    axe: str,
    pages: list[Path],
    states: Iterable[str] = STATES,
    without: Iterable[str] = (),
) -> list[str]:
    """What axe finds on pages, in some states, without some of its rules."""
    found: list[str] = []
    for file in pages:
        visit.to(file)
        visit.page.evaluate(axe)
        for state in states:
            visit.enter(state)
            options: dict[str, Any] = {
                "preload": False,
                "resultTypes": ["violations"],
                "rules": {"target-size": {"enabled": state != "druk"}}
                | {rule: {"enabled": False} for rule in without},
            }
            if state in LOOKS and not EVERY_PAGE:
                options["runOnly"] = LOOKS[state]
            result: Any = visit.page.evaluate(AXE, options)
            found += [
                f"{file.name} ({state}): {violation['id']}: {node['html'][:120]}"
                for violation in result
                for node in violation["nodes"]
            ]
    return found


def test_axe_finds_nothing_where_a_site_shows_all_that_it_can(
    visit: Visit, axe: str, tiny: Path
) -> None:
    assert findings(visit, axe, sorted(tiny.glob("*.html"))) == []
    assert visit.errors == []


def test_axe_finds_nothing_on_the_site_of_the_rules(visit: Visit, axe: str, whole: Path) -> None:
    pages = chosen(whole)

    assert len(pages) >= 14
    if EVERY_PAGE:
        assert findings(visit, axe, pages) == []
    else:
        assert findings(visit, axe, pages, ["licht"], COLOURS) == []


def test_every_page_fits_a_phone_a_screen_and_paper(visit: Visit, whole: Path) -> None:
    too_wide = []
    for file in chosen(whole):
        visit.to(file)
        for state in ("licht", "telefoon", "druk"):
            visit.enter(state)
            width = visit.page.evaluate("document.documentElement.scrollWidth")
            if width > STATES[state][2]:
                too_wide.append((file.name, state, width))

    assert too_wide == []
    assert visit.errors == []
    outside = [url for url in visit.requests if not url.startswith((whole.as_uri(), "data:"))]
    assert outside == []


def test_tables_become_cards_on_a_phone_and_say_what_each_cell_is(
    visit: Visit, whole: Path
) -> None:
    visit.to(whole / "besluit-contactvorm-tabellen.html", "telefoon")
    cell = visit.page.locator("td[data-kop='fysiek']").first

    assert cell.evaluate("e => getComputedStyle(e).display") == "block"
    assert "fysiek" in cell.evaluate("e => getComputedStyle(e, '::before').content")


def test_dark_is_dark_and_paper_is_white(visit: Visit, whole: Path) -> None:
    grounds = {}
    for state in STATES:
        visit.to(whole / "index.html", state)
        grounds[state] = visit.page.evaluate("getComputedStyle(document.body).backgroundColor")

    assert grounds["licht"] == grounds["druk"] == "rgb(255, 255, 255)"
    assert grounds["donker"] == "rgb(18, 23, 28)"


def test_paper_has_no_menus(visit: Visit, whole: Path) -> None:
    visit.to(whole / "besluit-contactvorm-regels.html", "druk")

    for name in (".nav-bar", ".parts", ".toc", ".search"):
        assert not visit.page.locator(name).first.is_visible(), name
    assert visit.page.get_by_text("Werkplek en aanpassingen onderzoek je fysiek").first.is_visible()


def test_the_keyboard_skips_to_the_text_and_reaches_every_link(visit: Visit, whole: Path) -> None:
    visit.to(whole / "besluit-contactvorm.html")
    page = visit.page
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    assert page.locator(".skip-link").bounding_box()["x"] == 0  # type: ignore[index]
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main') !== null")

    visit.to(whole / "besluit-contactvorm.html")
    wanted = page.evaluate(
        "[...document.querySelectorAll('a, button, input')].filter(e => e.checkVisibility()).length"
    )
    reached = 0
    for _ in range(wanted):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineWidth")
        reached += page.evaluate("document.activeElement.matches('a, button, input')")
        assert outline == "3px"
    assert reached == wanted


def searching(visit: Visit, site: Path) -> Page:
    """The page to search on, once its index is unpacked."""
    visit.to(site / "zoeken.html")
    visit.page.locator("#register > ol").wait_for(state="attached")
    return visit.page


def test_search_finds_the_best_first_as_one_types(visit: Visit, whole: Path) -> None:
    page = searching(visit, whole)
    entries = page.locator("#register li")

    assert not page.get_by_text("Zoek erin met Ctrl+F").is_visible()
    assert entries.count() == 0
    page.locator("#q").fill("client weigert FYSIEK")
    assert "cliënt weigert fysiek" in entries.first.inner_text().lower()
    assert page.get_by_role("status").inner_text().startswith("Gevonden: ")

    page.locator("#q").fill("contactvorm")
    assert entries.first.get_by_role("link").inner_text() == "Contactvorm"
    page.locator("#q").fill("xqzw wqzx")
    assert entries.count() == 0
    assert page.get_by_role("status").inner_text().startswith("Niets gevonden")


@pytest.mark.parametrize(
    ("words", "found"), [("videobellen", "beeldbellen"), ("mag ik telefoneren", "telefoon")]
)
def test_search_knows_what_people_call_it(
    visit: Visit, whole: Path, words: str, found: str
) -> None:
    searching(visit, whole).locator("#q").fill(words)

    first = visit.page.locator("#register li").first.inner_text().lower()
    assert found in first


def test_search_from_any_page_and_by_the_id_of_a_rule(visit: Visit, whole: Path) -> None:
    visit.to(whole / "index.html")
    page = visit.page
    page.get_by_label("Zoek").fill("CV-BEELDNIET-04")
    page.keyboard.press("Enter")
    page.wait_for_url("**/zoeken.html?q=CV-BEELDNIET-04")

    page.locator("#register > ol").wait_for(state="attached")
    found = page.locator("#register li")
    assert page.locator("#q").input_value() == "CV-BEELDNIET-04"
    assert "CV-BEELDNIET-04" in found.first.inner_text()
    assert found.count() > 1, "the examples too"
    found.first.get_by_role("link").click()
    assert page.url.endswith("#CV-BEELDNIET-04")
    assert page.locator("#CV-BEELDNIET-04").is_visible()


def test_axe_finds_nothing_in_search_results(visit: Visit, axe: str, tiny: Path) -> None:
    for words in ("regen", "zoiets bestaat niet"):
        searching(visit, tiny).locator("#q").fill(words)
        visit.page.evaluate(axe)
        result: Any = visit.page.evaluate(
            "axe.run(document, {preload: false, resultTypes: ['violations']})"
        )
        assert result["violations"] == []


def test_everything_can_be_read_without_script(browser: Browser, whole: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((whole / "zoeken.html").as_uri() + "?q=weigering")

    assert not page.locator("#zoekveld").is_visible()
    assert page.get_by_text("Zoek erin met Ctrl+F").is_visible()
    assert page.get_by_role("link", name="Volgende deel").is_visible()
    context.close()
