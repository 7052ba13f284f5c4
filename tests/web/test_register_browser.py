"""The register in a real browser: two planners at once, a file, a phone, and without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from adwijzer.store.register import open_register
from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.programs import needs_chromium
from tests.store.files import entry, row, table
from tests.web.browser import Visit
from tests.web.server import running

pytestmark = [pytest.mark.check(part="web"), needs_chromium]

SECRET = "een-geheim-van-deze-start-0123456789"  # noqa: S105


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A register of two thousand assignments, with a conflict in it."""
    found = f"sqlite:///{tmp_path_factory.mktemp('register')}/register.db"
    roles = ("coach", "adviseur", "beoordelaar")
    with open_register(found, absent="make") as register:
        register.bring_in(
            [
                entry(
                    f"O-{each}",
                    ad=f"AD-{each % 40}",
                    client=f"C-{each % 41}" if each < 100 else f"C-{each}",
                    rol=roles[each % 3],
                    start=date(2026, 1, 1) + timedelta(days=each % 300),
                    eind=None if each % 2 else date(2026, 12, 31),
                )
                for each in range(1, 2_001)
            ],
            "planner-9",
        )
    return found


@pytest.fixture(scope="module")
def server(
    knowledge: Knowledge, database: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    settings = Settings(seconds=30, nice=0, secret=SECRET, database=database)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADWIJZER_BY", "planner-1")
        patch.setenv("ADWIJZER_SLEUTELS", str(tmp_path_factory.mktemp("sleutels") / "s.db"))
        with running(make_app(knowledge, settings)) as found:
            yield found


def planner(browser: Browser, server: str, *, script: bool = True) -> Visit:
    """A planner in a browser of their own."""
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    page.set_default_timeout(30_000)
    page.goto(f"{server}/binnen?sleutel={SECRET}")
    return Visit(page, server)


def press(page: Page, name: str) -> None:
    with page.expect_navigation():
        page.get_by_role("main").get_by_role("button", name=name, exact=True).click()


def place_of(page: Page, code: str) -> str:
    """The address of an assignment, by way of the list."""
    page.get_by_label("Zoek een code").fill(code)
    with page.expect_navigation():
        page.get_by_role("search").get_by_role("button", name="Zoek", exact=True).click()
    found = page.get_by_role("link", name=code, exact=True).get_attribute("href")
    assert found is not None
    return found


@pytest.mark.parametrize("script", [True, False])
def test_two_planners_change_one_assignment_and_neither_loses_anything(
    browser: Browser, server: str, script: bool
) -> None:
    code = "O-1500" if script else "O-1501"
    first, second = (planner(browser, server, script=script) for _ in range(2))
    first.to("/register")
    place = place_of(first.page, code)
    for each in (first, second):
        each.to(f"{place}/wijzig")
    first.page.locator("#status").select_option("lopend")
    first.page.locator("#client").fill("C-77")
    press(first.page, "Bewaar")
    expect(first.page.get_by_role("main")).to_contain_text("De opdracht is veranderd.")

    second.page.locator("#eind").fill("30-11-2026")
    second.page.locator("#client").fill("C-88")
    press(second.page, "Bewaar")

    told = second.page.get_by_role("alert")
    expect(told).to_contain_text("intussen veranderd")
    expect(told).to_contain_text("Status: gepland → lopend, door planner-1")
    expect(second.page.locator("#eind")).to_have_value("30-11-2026")
    expect(second.page.locator("#client")).to_have_value("C-88")
    expect(second.page.locator("#status")).to_have_value("lopend")
    expect(second.page.locator("#intussen-client")).to_contain_text("C-77")
    press(second.page, "Bewaar")
    main = second.page.get_by_role("main")
    expect(main).to_contain_text("De opdracht is veranderd.")
    expect(main).to_contain_text("Cliënt: C-77 → C-88")
    second.to(place)
    rows = second.page.locator("dl.answers")
    expect(rows).to_contain_text("lopend")
    expect(rows).to_contain_text("30-11-2026")
    for each in (first, second):
        each.page.context.close()


@pytest.mark.parametrize("script", [True, False])
def test_a_file_is_tried_and_then_kept(
    browser: Browser, server: str, database: str, tmp_path: Path, script: bool
) -> None:
    visit = planner(browser, server, script=script)
    code = f"N-{int(script)}"
    file = tmp_path / "opdrachten.csv"
    file.write_text(table(row(code), row("O-3", ad="AD-99")), encoding="utf-8")
    visit.to("/register/inlezen")
    visit.page.get_by_label("Het bestand met opdrachten").set_input_files(file)
    press(visit.page, "Laat zien wat er zou veranderen")
    expect(visit.page.get_by_role("main")).to_contain_text("Er is nog niets bewaard.")
    visit.page.get_by_role("button", name="Bewaar ").click()
    expect(visit.page.get_by_role("status")).to_contain_text("Bewaard: 1 nieuw")
    with open_register(database) as register:
        assert register.history(code)[0].by == "planner-1"
    visit.page.context.close()


def test_a_large_file_is_kept_by_the_browser_between_the_two(
    browser: Browser, server: str, database: str, tmp_path: Path
) -> None:
    visit = planner(browser, server)
    file = tmp_path / "opdrachten.xlsx"
    from adwijzer.store.changes import Kept
    from adwijzer.store.export import write_xlsx
    from tests.store.files import assignment

    rows = [Kept(assignment(f"G-{each}", vraag=f"V-{each * 7919}"), 1, each) for each in range(900)]
    with file.open("wb") as out:
        write_xlsx(rows, out)
    assert file.stat().st_size > 20_000
    visit.to("/register/inlezen")
    visit.page.get_by_label("Het bestand met opdrachten").set_input_files(file)
    visit.page.get_by_role("button", name="Laat zien wat er zou veranderen").click()
    expect(visit.page.get_by_role("main")).to_contain_text("Er is nog niets bewaard.")
    visit.page.get_by_role("button", name="Bewaar 900 opdrachten").click()
    expect(visit.page.get_by_role("status")).to_contain_text("Bewaard: 900 nieuw")
    with open_register(database) as register:
        assert len(register.history("G-899")) == 1
    visit.page.context.close()


def test_pages_of_the_register_are_for_everybody(browser: Browser, server: str, axe: str) -> None:
    visit = planner(browser, server)
    pictures = Path(__file__).parents[2] / "build" / "register"
    pictures.mkdir(parents=True, exist_ok=True)
    visit.to("/register")
    place = place_of(visit.page, "O-77")
    addresses = {
        "lijst": "/register",
        "lijst-keuzes": "/register?status=gepland&sorteer=start",
        "lijst-fout": "/register?vanaf=31-2-2026",
        "opdracht": place,
        "wijzig": f"{place}/wijzig",
        "nieuw": "/register/nieuw",
        "inlezen": "/register/inlezen",
        "nakijken": "/register/nakijken",
        "codes": "/register/codes",
    }
    found: list[str] = []
    for name, address in addresses.items():
        visit.to(address)
        found += visit.findings(axe)
        for state in ("licht", "telefoon"):
            visit.enter(state)
            assert visit.wider_than_screen() <= 0, (name, state)
            visit.page.screenshot(path=pictures / f"{name}-{state}.png", full_page=True)
    visit.to("/register/nieuw")
    visit.page.locator("#start").fill("31-2-2026")
    press(visit.page, "Voeg toe")
    found += visit.findings(axe)
    visit.page.screenshot(path=pictures / "nieuw-fout.png", full_page=True)
    assert not found, "\n".join(found)
    assert visit.errors == []
    visit.page.context.close()


def test_a_planner_finds_who_can_do_a_new_assignment_and_takes_it_up(
    browser: Browser, server: str, axe: str
) -> None:
    visit = planner(browser, server)
    visit.to("/register")
    visit.page.get_by_role("link", name="Kijk na en plan").click()
    page = visit.page
    page.get_by_text("Typ een opdracht die je wilt geven").click()
    page.locator("#nieuwe-opdracht").fill("P-1")
    page.locator("#nieuwe-client").fill("C-9")
    page.locator("#nieuwe-rol").select_option("beoordelaar")
    page.locator("#nieuwe-start").fill("1-12-2026")
    page.locator("#nieuwe-status").select_option("gepland")
    page.get_by_label("Laat zien wie ze kan doen").check()
    press(page, "Kijk het na")
    page.screenshot(
        path=Path(__file__).parents[2] / "build" / "register" / "wie-kan.png", full_page=True
    )
    found = visit.findings(axe, "licht")
    press(page, "Bekijk en bewaar")
    expect(page.get_by_label("Opdracht", exact=True)).to_have_value("P-1")
    press(page, "Voeg toe")
    expect(page.get_by_role("main")).to_contain_text("De opdracht is toegevoegd.")
    assert not found, "\n".join(found)
    assert visit.errors == []
    page.context.close()
