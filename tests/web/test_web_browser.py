"""Each decision from start to copy in a real browser: by mouse, by keyboard, without JavaScript."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.web.browser import CHROMIUM, Visit, axe_source

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="Chromium ontbreekt; installeer het met `apt-get install chromium`"
)

DECISIONS = [
    "contactvorm",
    "inzetmoment",
    "opdrachtacceptatie",
    "informatiedeling",
    "rapportcontrole",
    "gesprek",
]
CONTACT = "/contactvorm?agenda=nazorg&agenda=uitkomst_bespreken&voorkeur_client=beeldbellen"
TIMING = "/inzetmoment?eerste_ziektedag=2026-03-02&peildatum=2026-11-22"
FACTS = {
    "start": "/",
    "api": "/over-de-api",
    "agenda": "/contactvorm",
    "contact": CONTACT,
    "contact-anders": f"{CONTACT}&toon-ook=wat-als&toon-ook=redenering",
    "contact-per-agendapunt": f"{CONTACT}&toon-stap=controversieel_onderwerp&per-agendapunt=ja",
    "contact-klaar": "/contactvorm?agenda=werkplekonderzoek&gekozen_vorm=fysiek",
    "contact-alles": f"{CONTACT}&toon-stap=alle-vragen",
    "contact-fout": "/contactvorm?is-verstuurd=ja&toon-stap=de-agenda",
    "verzuim-begin": "/inzetmoment",
    "verzuim": TIMING,
    "verzuim-verlof": f"{TIMING}&onderbrekingen.1.van=2026-05-04&onderbrekingen.1.tot=2026-08-21"
    "&onderbrekingen.1.soort=zwangerschaps_of_bevallingsverlof",
    "verzuim-datum": f"{TIMING}&toon-stap=probleemanalyse_datum",
    "verzuim-perioden": f"{TIMING}&toon-stap=onderbrekingen",
    "verzuim-fout": "/inzetmoment?eerste_ziektedag=31-2-2026&onderbrekingen.1.tot=x",
    "opdracht": "/opdrachtacceptatie?rolcombinatie=ontraden",
    "informatie": "/informatiedeling?soort_informatie=medisch&ontvanger=bedrijfsarts",
    "rapport": "/rapportcontrole?concept_naar=beide&methode_vermeld=nee",
    "gesprek": "/gesprek?fase=voorbereiding",
    "rol": "/rolconflict",
    "nergens": "/bestaat-niet",
}


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def axe() -> str:
    return axe_source()


@pytest.fixture
def visit(browser: Browser, address: str) -> Iterator[Visit]:
    page = browser.new_page()
    page.set_default_timeout(20_000)
    yield Visit(page, address)
    page.close()


def press(page: Page, button: Locator) -> None:
    """Press a button or link, and wait for the page that it leads to."""
    with page.expect_navigation():
        button.click()


def choose_start(page: Page, decision: str) -> None:
    """Answer what a decision begins with, if it begins with more than a question."""
    if decision == "contactvorm":
        page.get_by_label("Nazorg").check()
        page.get_by_label("Uitkomst bespreken").check()
        press(page, page.get_by_role("button", name="Bekijk het antwoord"))
    elif decision == "inzetmoment":
        page.get_by_label("Wat is de eerste ziektedag?").fill("2-3-2026")
        page.get_by_label("Voor welke dag geldt het advies?").fill("22-11-2026")
        press(page, page.get_by_role("button", name="Bekijk het antwoord"))


def answer_all(page: Page, decision: str) -> int:
    """Give the first answer to every question, a day where a day is asked; how many there were."""
    choose_start(page, decision)
    for number in range(40):
        if page.get_by_role("heading", name="Er zijn geen vragen meer").count():
            return number
        form = page.locator("form.question")
        if form.get_by_role("radio").count():
            form.get_by_role("radio").first.check()
            press(page, form.get_by_role("button", name="Verder"))
        else:
            press(page, form.get_by_role("button", name="Weet ik niet"))
    raise AssertionError("the questions have no end")


@pytest.mark.parametrize("decision", DECISIONS)
def test_a_decision_is_answered_from_start_to_copy(visit: Visit, decision: str) -> None:
    page = visit.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=visit.address)
    visit.to("/")
    press(page, page.get_by_role("main").locator(f"a[href='/{decision}']"))

    asked = answer_all(page, decision)
    page.get_by_role("button", name="Kopieer de tekst").click()

    expect(page.get_by_role("status")).to_contain_text("gekopieerd")
    html: str = page.evaluate(
        "async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text()"
    )
    assert "<h3" in html
    assert page.locator("#alinea p").first.inner_text()[:60] in html.replace("&amp;", "&")
    assert asked
    assert visit.errors == []
    assert all(url.startswith((visit.address, "data:")) for url in visit.requests)


@pytest.mark.parametrize("decision", DECISIONS)
def test_a_decision_is_answered_without_javascript(
    browser: Browser, address: str, decision: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.goto(f"{address}/{decision}")

    answer_all(page, decision)

    assert page.locator("#kort").inner_text()
    assert not page.get_by_role("button", name="Kopieer de tekst").is_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name="JSON").click()
    assert json.loads(Path(download.value.path()).read_text())["besluit"] == decision
    context.close()


def test_one_goes_back_and_forth(visit: Visit) -> None:
    page = visit.page
    visit.to("/contactvorm?agenda=gegevens_controleren")
    first = page.locator("#kort").inner_text()
    question = page.locator(".form-field__title").inner_text()

    page.get_by_role("radio").first.check()
    press(page, page.get_by_role("button", name="Verder"))
    expect(page.locator("#kort")).not_to_have_text(first)
    page.go_back()
    expect(page.locator("#kort")).to_have_text(first)
    page.go_forward()
    press(page, page.locator(".answers a", has_text=question))

    expect(page.locator(".form-field__title")).to_have_text(question)
    assert page.get_by_role("radio").first.is_checked()
    page.get_by_role("radio", name="Weet ik niet").check()
    press(page, page.get_by_role("button", name="Verder"))
    expect(page.locator(".answers")).to_contain_text("Weet ik niet")


def test_all_of_it_works_by_keyboard_alone(visit: Visit) -> None:
    page = visit.page
    visit.to("/contactvorm")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Naar de inhoud")).to_be_focused()
    page.keyboard.press("Enter")

    def enter() -> None:
        with page.expect_navigation():
            page.keyboard.press("Enter")

    def tab_to(role: str, name: str) -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            if page.evaluate(
                "([role, name]) => { const e = document.activeElement;"
                " const text = (e.labels?.[0] ?? e).innerText ?? '';"
                " return (e.type || e.tagName.toLowerCase()) === role && text.includes(name); }",
                [role, name],
            ):
                return
        raise AssertionError(f"no {role} {name} by keyboard")

    tab_to("checkbox", "Werkplekonderzoek")
    page.keyboard.press("Space")
    tab_to("submit", "Bekijk het antwoord")
    enter()
    expect(page.locator("#kort")).to_contain_text("fysiek", ignore_case=True)
    tab_to("a", "Klopt dit niet?")
    enter()
    tab_to("radio", "Ja")
    page.keyboard.press("ArrowDown")
    enter()

    expect(page.locator(".answers")).to_contain_text("Nee")


def test_an_error_is_brought_into_view_and_leads_to_its_field(visit: Visit) -> None:
    page = visit.page
    visit.to("/inzetmoment")
    page.get_by_label("Wat is de eerste ziektedag?").fill("31-2-2026")
    press(page, page.get_by_role("button", name="Bekijk het antwoord"))

    expect(page.locator("#fouten")).to_be_focused()
    expect(page).to_have_title("Fout: Inzetmoment – Regelbank adwijzer")
    page.locator("#fouten a").first.click()
    field = page.get_by_label("Wat is de eerste ziektedag?")
    expect(field).to_be_focused()
    expect(field).to_have_value("31-2-2026")
    field.fill("28-2-2026")
    page.keyboard.press("Enter")
    expect(page.locator("#kort")).to_be_visible()


def test_a_register_is_looked_over(visit: Visit, axe: str) -> None:
    page = visit.page
    visit.to("/rolconflict")
    page.get_by_label("Het register").set_input_files(ROOT / "docs" / "voorbeeld-register.csv")
    press(page, page.get_by_role("button", name="Kijk het na"))

    expect(page.get_by_role("img", name="Tijdlijn van de opdrachten van AD-1")).to_be_visible()
    assert visit.findings(axe) == []
    with page.expect_download() as download:
        page.get_by_role("link", name="CSV", exact=True).click()
    assert download.value.suggested_filename == "rolconflicten.csv"
    assert visit.errors == []


@pytest.mark.parametrize("path", FACTS.values(), ids=FACTS)
def test_axe_finds_nothing_and_nothing_is_wider_than_a_phone(
    visit: Visit, axe: str, path: str
) -> None:
    visit.to(path)
    visit.page.locator("details").evaluate_all("all => all.forEach(each => { each.open = true })")

    assert visit.findings(axe) == []
    visit.enter("telefoon")
    assert visit.wider_than_screen() <= 0
    assert [each for each in visit.errors if "404" not in each] == []


def test_two_browsers_at_once_keep_to_themselves(browser: Browser, address: str) -> None:
    one, other = browser.new_context(), browser.new_context()
    first, second = one.new_page(), other.new_page()
    first.goto(f"{address}/contactvorm?agenda=nazorg")
    second.goto(f"{address}/contactvorm?agenda=werkplekonderzoek")

    first.reload()

    assert "Nazorg" in first.locator(".answers").inner_text()
    assert "Nazorg" not in second.locator(".answers").inner_text()
    assert one.cookies() == []
    one.close()
    other.close()
