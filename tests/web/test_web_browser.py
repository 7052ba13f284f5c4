"""Each decision from start to copy in a real browser: by mouse, by keyboard, without JavaScript."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.programs import needs_chromium
from tests.web.browser import Visit

pytestmark = [pytest.mark.check(part="web"), needs_chromium]

ROOT = Path(__file__).parents[2]

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
    "contact-begin": "/contactvorm",
    "agenda": "/contactvorm?stap=de-agenda",
    "contact-nakijken": f"{CONTACT}&stap=je-antwoorden",
    "contact-vraag": f"{CONTACT}&stap=aard_informatie",
    "contact": CONTACT,
    "contact-anders": f"{CONTACT}&toon-ook=wat-als&toon-ook=redenering",
    "contact-per-agendapunt": f"{CONTACT}&stap=controversieel_onderwerp&per-agendapunt=ja",
    "contact-klaar": "/contactvorm?agenda=werkplekonderzoek&gekozen_vorm=fysiek",
    "contact-alles": f"{CONTACT}&stap=alle-vragen",
    "contact-fout": "/contactvorm?is-verstuurd=ja&stap=de-agenda",
    "verzuim-begin": "/inzetmoment",
    "verzuim-nakijken": f"{TIMING}&stap=je-antwoorden",
    "verzuim": TIMING,
    "verzuim-verlof": f"{TIMING}&onderbrekingen.1.van=2026-05-04&onderbrekingen.1.tot=2026-08-21"
    "&onderbrekingen.1.soort=zwangerschaps_of_bevallingsverlof",
    "verzuim-datum": f"{TIMING}&stap=probleemanalyse_datum",
    "verzuim-perioden": f"{TIMING}&stap=onderbrekingen",
    "verzuim-fout": "/inzetmoment?eerste_ziektedag=31-2-2026&onderbrekingen.1.tot=x",
    "opdracht": "/opdrachtacceptatie?soort_opdracht=beoordeling&afspraak_over_tijd=vast",
    "opdracht-vraag": "/opdrachtacceptatie?rolcombinatie=ontraden",
    "informatie": "/informatiedeling?soort_informatie=medisch&ontvanger=bedrijfsarts",
    "rapport": "/rapportcontrole?concept_naar=beide&methode_vermeld=nee",
    "rapport-met-contact": "/rapportcontrole?met-contact=agenda%3Dnazorg%26gekozen_vorm%3Dfysiek",
    "uit-contact": "/rapportcontrole/uit-contact",
    "uit-register": "/opdrachtacceptatie/uit-register",
    "lijst": "/inzetmoment/lijst",
    "andere-regels": "/informatiedeling?soort_informatie=medisch&ontvanger=werkgever"
    "&regels-van=2026-02-01",
    "gesprek": "/gesprek?fase=voorbereiding",
    "rol": "/rolconflict",
    "nergens": "/bestaat-niet",
}


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


def answer_all(page: Page, decision: str) -> int:
    """Give the first answer to every question, and look at the result; how many pages that were."""
    press(page, page.get_by_role("link", name="Begin", exact=True))
    for number in range(2, 40):
        form = page.locator("form#vraag")
        if page.get_by_role("heading", name="Controleer je antwoorden").count():
            press(page, form.get_by_role("button", name="Bekijk het advies"))
            return number + 1
        if decision == "contactvorm" and form.get_by_role("checkbox").count():
            page.get_by_label("Nazorg").check()
            page.get_by_label("Uitkomst bespreken").check()
            press(page, form.get_by_role("button", name="Verder"))
        elif form.get_by_role("radio").count():
            form.get_by_role("radio").first.check()
            press(page, form.get_by_role("button", name="Verder"))
        elif page.get_by_label("Wat is de eerste ziektedag?").count():
            page.get_by_label("Wat is de eerste ziektedag?").fill("2-3-2026")
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

    seen = answer_all(page, decision)
    page.get_by_role("button", name="Kopieer de tekst").click()

    expect(page.get_by_role("status")).to_contain_text("gekopieerd")
    html: str = page.evaluate(
        "async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text()"
    )
    assert "<h3" in html
    assert page.locator("#alinea p").first.inner_text()[:60] in html.replace("&amp;", "&")
    assert seen >= 4
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
    visit.to("/inzetmoment?stap=eerste_ziektedag")
    page.get_by_label("Wat is de eerste ziektedag?").fill("2-3-2026")
    press(page, page.get_by_role("button", name="Verder"))
    question = page.locator("h1").inner_text()
    page.get_by_role("radio").first.check()
    press(page, page.get_by_role("button", name="Verder"))

    expect(page.locator("h1")).not_to_have_text(question)
    press(page, page.get_by_role("link", name="Vorige"))
    expect(page.locator("h1")).to_have_text(question)
    assert page.get_by_role("radio").first.is_checked()
    press(page, page.get_by_role("link", name="Vorige"))
    expect(page.get_by_label("Wat is de eerste ziektedag?")).to_have_value("2-3-2026")
    press(page, page.get_by_role("link", name="Vorige"))
    expect(page.get_by_role("link", name="Begin", exact=True)).to_be_visible()


def test_what_was_typed_is_there_after_the_back_button(visit: Visit) -> None:
    page = visit.page
    visit.to("/inzetmoment?stap=eerste_ziektedag")
    page.get_by_label("Wat is de eerste ziektedag?").fill("2-3-2026")
    press(page, page.get_by_role("button", name="Verder"))

    page.go_back()

    expect(page.get_by_label("Wat is de eerste ziektedag?")).to_have_value("2-3-2026")


def test_all_of_it_works_by_keyboard_alone(visit: Visit) -> None:
    page = visit.page
    visit.to("/contactvorm?stap=de-agenda")
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
    tab_to("submit", "Verder")
    enter()
    expect(page.locator("h1")).to_have_text("Controleer je antwoorden")
    tab_to("radio", "Ja (aangenomen)")
    page.keyboard.press("ArrowDown")
    tab_to("submit", "Bekijk het advies")
    enter()
    tab_to("a", "Bekijk het advies tot nu toe")
    enter()

    expect(page.locator("#kort")).to_contain_text("beeldbellen", ignore_case=True)


def test_an_error_is_brought_into_view_and_leads_to_its_field(visit: Visit) -> None:
    page = visit.page
    visit.to("/inzetmoment?stap=eerste_ziektedag")
    page.get_by_label("Wat is de eerste ziektedag?").fill("31-2-2026")
    press(page, page.get_by_role("button", name="Verder"))

    expect(page.locator("#fouten")).to_be_focused()
    expect(page).to_have_title(re.compile("^Fout: "))
    page.locator("#fouten a").first.click()
    field = page.get_by_label("Wat is de eerste ziektedag?")
    expect(field).to_be_focused()
    expect(field).to_have_value("31-2-2026")
    field.fill("28-2-2026")
    page.keyboard.press("Enter")
    expect(page.locator(".caption")).to_contain_text("Vraag 2")


def test_a_register_is_looked_over(visit: Visit, axe: str) -> None:
    page = visit.page
    visit.to("/rolconflict")
    page.get_by_label("Het register").set_input_files(ROOT / "docs" / "voorbeeld-register.csv")
    press(page, page.get_by_role("button", name="Kijk het na"))

    expect(page.get_by_role("img", name="Tijdlijn van de opdrachten van AD-1")).to_be_visible()
    assert visit.findings(axe) == []
    with page.expect_download() as download:
        page.get_by_role("button", name="CSV", exact=True).click()
    assert download.value.suggested_filename == "rolconflicten.csv"
    assert visit.errors == []


def test_someone_is_found_for_an_assignment(visit: Visit, axe: str, tmp_path: Path) -> None:
    page = visit.page
    proposed = tmp_path / "voorstel.csv"
    proposed.write_text("opdracht;client;rol;start;status\nO-301;C-12;adviseur;1-12-2026;gepland\n")
    visit.to("/rolconflict")
    page.get_by_label("Het register").set_input_files(ROOT / "docs" / "voorbeeld-register.csv")
    page.get_by_label("Voorgestelde opdrachten").set_input_files(proposed)
    page.get_by_label("Laat zien wie ze kan doen").check()
    press(page, page.get_by_role("button", name="Kijk het na"))

    expect(page.get_by_role("table", name="Wie opdracht O-301 kan doen")).to_be_visible()
    expect(page.get_by_role("table", name="Wie welke opdracht krijgt")).to_be_visible()
    look_over(visit, axe)


def test_what_comes_from_elsewhere_is_brought_along(visit: Visit, axe: str) -> None:
    page = visit.page
    visit.to("/contactvorm?agenda=nazorg&gekozen_vorm=fysiek")
    with page.expect_download() as download:
        page.get_by_role("link", name="JSON").click()
    visit.to("/rapportcontrole")
    press(page, page.get_by_role("link", name="Heb je al advies over de contactvorm?"))
    press(page, page.get_by_role("button", name="Neem mee"))
    expect(page.locator("#fouten")).to_be_focused()
    page.get_by_label("Het bewaarde antwoord").set_input_files(download.value.path())
    press(page, page.get_by_role("button", name="Neem mee"))
    page.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=visit.address)
    page.get_by_role("button", name="Kopieer deze tekst").click()
    expect(page.get_by_role("status")).to_contain_text("gekopieerd")
    assert "Dit contact ging over" in page.evaluate("() => navigator.clipboard.readText()")

    visit.to("/opdrachtacceptatie")
    press(page, page.get_by_role("link", name="Staat de opdracht in een register?"))
    page.get_by_label("Het register").set_input_files(ROOT / "docs" / "voorbeeld-register.csv")
    page.get_by_label("De code van de opdracht").fill("O-102")
    press(page, page.get_by_role("button", name="Bekijk het antwoord"))
    expect(page.get_by_role("heading", name="Wat het register zegt")).to_be_visible()
    look_over(visit, axe)

    visit.to("/inzetmoment")
    press(page, page.get_by_role("link", name="Heb je een lijst met zaken?"))
    page.get_by_label("De lijst met zaken").set_input_files(ROOT / "docs" / "voorbeeld-verzuim.csv")
    press(page, page.get_by_role("button", name="Bekijk de zaken"))
    expect(page.get_by_role("table", name="Wat er nu aan de beurt is")).to_be_visible()
    look_over(visit, axe)


def look_over(visit: Visit, axe: str) -> None:
    """Axe finds nothing in any state, a phone needs no scrolling sideways, and nothing failed."""
    assert visit.findings(axe) == []
    visit.enter("telefoon")
    assert visit.wider_than_screen() <= 0
    visit.enter("licht")
    assert visit.errors == []


def test_paper_shows_no_links_to_press(visit: Visit) -> None:
    visit.to("/contactvorm?agenda=nazorg", "druk")

    for each in visit.page.locator(".no-print, .buttons, form").all():
        assert not each.is_visible()


def test_the_keyboards_place_is_always_seen(visit: Visit) -> None:
    """What has the focus has an outline of at least two pixels (WCAG 2.4.7 and 2.4.13)."""
    visit.to("/rolconflict")
    seen = 0
    for _ in range(30):
        visit.page.keyboard.press("Tab")
        found = visit.page.evaluate(
            "() => { const e = document.activeElement; const s = getComputedStyle(e);"
            " return [e.tagName, s.outlineStyle, parseFloat(s.outlineWidth)]; }"
        )
        if found[0] == "BODY":
            break
        assert found[1] != "none", found
        assert found[2] >= 2, found
        seen += 1
    assert seen >= 12


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

    assert "Nazorg" in (first.locator(".answers").text_content() or "")
    assert "Nazorg" not in (second.locator(".answers").text_content() or "")
    assert one.cookies() == []
    one.close()
    other.close()
