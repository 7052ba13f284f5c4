"""My cases in the browser: who may come in, and an AD's day from to-do to a kept answer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from adwijzer_web.app import make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from tests.cases.flow import done, rules_from_week
from tests.programs import needs_chromium
from tests.web.browser import Visit, axe_source
from tests.web.html import PageText
from tests.web.server import running

pytestmark = pytest.mark.check(part="web")

SECRET = "een-geheim-van-deze-start-0123456789"  # noqa: S105


@pytest.fixture(scope="module")
def office(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("zaken")
    database = str(folder / "zaken.db")
    settings = Settings(seconds=30, nice=0, secret=SECRET, database=database)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("ADWIJZER_BY", "AD-1")
        patch.setenv("ADWIJZER_SLEUTELS", str(folder / "sleutels.db"))
        patch.setenv("ADWIJZER_DATABASE", database)
        with running(make_app(knowledge, settings)) as found:
            yield found


@pytest.fixture
def own(office: str) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=office, timeout=60, follow_redirects=True) as client:
        assert client.get(f"/binnen?sleutel={SECRET}").status_code == 200
        yield client


def opened(own: httpx.Client, code: str) -> str:
    """A new case, and its address."""
    response = own.post("/zaken", data={"code": code})
    assert response.status_code == 200, PageText(response.text).text
    return response.url.path


def test_without_the_secret_nothing_of_a_case_is_shown_or_taken(
    own: httpx.Client, office: str
) -> None:
    place = opened(own, "Z-1")

    with httpx.Client(base_url=office) as other:
        for path in ("/zaken", place, f"{place}/feiten", f"{place}/contactvorm"):
            assert other.get(path).status_code == 403
            assert other.post(path, data={"code": "Z-9"}).status_code == 403
            assert "Z-1" not in other.get(path).text
        assert other.get("/binnen?sleutel=geraden").status_code == 403
        assert "set-cookie" not in other.get("/").headers
    assert "Z-9" not in own.get("/zaken").text


def test_the_secret_becomes_a_cookie_that_no_script_and_no_other_site_has(office: str) -> None:
    cookie = httpx.get(f"{office}/binnen?sleutel={SECRET}").headers["set-cookie"]

    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert "Path=/zaken;" in cookie, "other servers on this computer do not get it"
    assert SECRET not in httpx.get(f"{office}/binnen?sleutel={SECRET}").headers["location"]


def test_a_server_without_cases_has_none(client: httpx.Client) -> None:
    assert client.get("/zaken").status_code == 404
    assert "Mijn zaken" not in client.get("/").text


def test_facts_are_said_once_and_fill_every_decision(own: httpx.Client) -> None:
    place = opened(own, "Z-2")
    said = own.post(
        f"{place}/feiten",
        data={"eerste_ziektedag": "2-3-2026", "peildatum": "", "kader": "werknemer"},
    )
    page = PageText(said.text)

    assert said.url.path == place
    assert "2 maart 2026" in page.text
    assert "AD-1" in page.text, "who said it"
    assert "Tijdlijn van het verzuim" in page.text
    timing = PageText(own.get(f"{place}/inzetmoment").text)
    assert 'class="uitkomst ' in own.get(f"{place}/inzetmoment").text
    assert "2 maart 2026" in timing.text


def test_a_form_that_was_open_while_another_said_something_undoes_nothing_of_it(
    own: httpx.Client,
) -> None:
    place = opened(own, "Z-twee")
    facts = f"{place}/feiten"
    own.post(facts, data={"eerste_ziektedag": "2-3-2026", "kader": "werknemer"})
    old = dict(PageText(own.get(facts).text).hidden)
    own.post(facts, data={"kader": "vangnet"})
    form = {**old, "eerste_ziektedag": "2-3-2026", "kader": "werknemer"}

    def kader() -> list[str]:
        return re.findall(r'name="kader" value="(\w+)"[^>]*\bchecked', own.get(facts).text)

    added = own.post(facts, data={**form, "probleemanalyse_datum": "9-4-2026"})
    assert added.url.path == place
    assert "9 april 2026" in PageText(added.text).text
    assert kader() == ["vangnet"]

    both = own.post(facts, data={**form, "kader": "participatiewet"})
    again = PageText(both.text)
    assert both.status_code == 400
    assert "intussen veranderd" in again.text
    assert kader() == ["vangnet"]
    own.post(facts, data={**dict(again.hidden), "kader": "participatiewet"})
    assert kader() == ["participatiewet"]


def test_an_answer_is_kept_with_what_was_chosen_and_why(own: httpx.Client) -> None:
    place = opened(own, "Z-3")
    page = PageText(own.get(f"{place}/opdrachtacceptatie").text)
    assert "Wat voor opdracht is het?" in page.text or page.names
    form = dict(page.hidden)
    sent = own.post(
        f"{place}/opdrachtacceptatie", data={**form, "soort_opdracht": "advies_individu"}
    )
    form = dict(PageText(sent.text).hidden)
    sent = own.post(
        f"{place}/opdrachtacceptatie",
        data={**form, "afspraak_over_tijd": "vast", "toon-advies": "ja"},
    )
    assert 'class="uitkomst uitkomst-nee"' in sent.text
    assert "soort_opdracht" not in str(sent.url), "no fact stands in an address"

    facts = {"soort_opdracht": "advies_individu", "afspraak_over_tijd": "vast"}
    kept = own.post(
        f"{place}/opdrachtacceptatie",
        data={
            **facts,
            "bewaar-dit": "ja",
            "is-gekozen": "weigeren",
            "is-notitie": "De opdrachtgever houdt vast aan het uur.",
        },
    )
    case = PageText(kept.text)
    assert kept.url.path == place
    assert "Opdrachtacceptatie" in case.text
    assert "weigeren" in case.text
    changed = own.get(f"{place}/vergelijk/opdrachtacceptatie")
    assert changed.status_code == 200
    again = own.get(f"{place}/opdrachtacceptatie")
    assert 'class="uitkomst uitkomst-nee"' in again.text, "the facts are there"


def test_a_promise_gets_a_day_and_is_ticked_off(own: httpx.Client) -> None:
    place = opened(own, "Z-3b")
    facts = {"agenda": "werkplekonderzoek", "fysiek_mogelijk": "nee", "termijn_dringend": "ja"}
    kept = own.post(
        f"{place}/contactvorm",
        data={**facts, "bewaar-dit": "ja", "is-gekozen": "beeldbellen"},
    )
    assert "Kijk later fysiek na, zonder datum" in PageText(kept.text).text
    contact = dict(PageText(kept.text).hidden)["contact"]

    form = {"contact": contact, "toezegging": "later_fysiek_nakijken"}
    wrong = own.post(place, data={**form, "uiterlijk": "ooit"})
    assert wrong.status_code == 400
    assert "Typ een datum zoals 2-3-2026" in PageText(wrong.text).text
    dated = own.post(place, data={**form, "uiterlijk": "2-3-2031"})
    assert "Kijk later fysiek na, uiterlijk 2 maart 2031" in PageText(dated.text).text
    done = own.post(place, data={"contact": contact, "gedaan": "later_fysiek_nakijken"})
    assert "uiterlijk 2 maart 2031" not in PageText(done.text).text.partition("Alles wat er")[0]


def test_of_two_people_who_give_a_promise_a_day_the_second_is_told_of_the_first(
    own: httpx.Client,
) -> None:
    place = opened(own, "Z-3c")
    facts = {"agenda": "werkplekonderzoek", "fysiek_mogelijk": "nee", "termijn_dringend": "ja"}
    kept = own.post(
        f"{place}/contactvorm",
        data={**facts, "bewaar-dit": "ja", "is-gekozen": "beeldbellen"},
    )
    form = {**dict(PageText(kept.text).hidden), "toezegging": "later_fysiek_nakijken"}
    del form["gedaan"]
    own.post(f"{place}/feiten", data={"kader": "werknemer"})
    assert own.post(place, data={**form, "uiterlijk": "2-3-2031"}).url.path == place

    second = own.post(place, data={**form, "uiterlijk": "5-5-2031"})

    page = PageText(second.text)
    assert second.status_code == 400
    assert "intussen een datum" in page.text
    assert "Kijk later fysiek na, uiterlijk 2 maart 2031" in page.text
    again = {**dict(page.hidden), "toezegging": form["toezegging"], "uiterlijk": "5-5-2031"}
    del again["gedaan"]
    assert "uiterlijk 5 mei 2031" in PageText(own.post(place, data=again).text).text


def test_only_an_answer_whose_own_rules_changed_is_out_of_date(
    own: httpx.Client, tmp_path: Path
) -> None:
    place = opened(own, "Z-regels")
    rules = rules_from_week("20", tmp_path / "regels")
    done(f"timing --zaak Z-regels --kader werknemer --keep --rules {rules}")
    done(f"acceptance --zaak Z-regels --keep --rules {rules}")

    text = PageText(own.get(place).text).text
    assert "Inzetmoment: de regels zijn sindsdien veranderd" in text
    assert "Opdrachtacceptatie: de regels zijn sindsdien veranderd" not in text


@pytest.mark.parametrize(
    ("field", "value", "message"),
    [
        ("is-notitie", "Bel 123456782 voor overleg", "gegevens van een persoon"),
        ("is-reden", "zomaar", "onbekende reden"),
        ("is-gekozen", "misschien", "onbekende uitkomst"),
    ],
)
def test_a_wrong_choice_is_told_and_nothing_is_kept(
    own: httpx.Client, field: str, value: str, message: str
) -> None:
    place = opened(own, f"Z-fout-{field}")
    facts = {"soort_opdracht": "advies_individu", "afspraak_over_tijd": "vast"}
    choice = {"bewaar-dit": "ja", "is-gekozen": "accepteren", field: value}

    response = own.post(f"{place}/opdrachtacceptatie", data={**facts, **choice})

    assert response.status_code == 400
    assert message in PageText(response.text).text.lower()
    assert "0 antwoorden" in PageText(own.get(place).text).text


def test_a_code_that_is_a_number_of_a_person_is_refused(own: httpx.Client) -> None:
    response = own.post("/zaken", data={"code": "123456782"})

    assert response.status_code == 400
    assert 'href="#code"' in response.text


def test_the_list_has_the_most_urgent_first_and_finds_by_code(own: httpx.Client) -> None:
    calm, late = opened(own, "Z-aa-rustig"), opened(own, "Z-zz-laat")
    own.post(
        f"{late}/feiten",
        data={"eerste_ziektedag": "2-3-2026", "probleemanalyse_datum": "nog niet"},
    )
    page = PageText(own.get("/zaken").text)
    codes = [text for _, text in page.links if text.startswith("Z-")]

    assert codes.index("Z-zz-laat") < codes.index("Z-aa-rustig")
    assert "Te laat: Probleemanalyse" in page.text
    found = PageText(own.get("/zaken?zoek=RUSTIG").text)
    assert [href for href, text in found.links if text.startswith("Z-")] == [calm]


def test_a_row_of_a_caseload_leads_to_its_case(own: httpx.Client) -> None:
    place = opened(own, "Z-rij")
    rows = b"code;eerste_ziektedag\nZ-rij;2-3-2026\nZ-nog-niet;2-3-2026\n"
    sent = own.post("/inzetmoment/lijst", files={"zaken": ("z.csv", rows)})
    links = {text: href for href, text in PageText(sent.text).links}

    assert own.get(links["zaak Z-rij"]).url.path == place
    none = own.get(links["zaak Z-nog-niet"])
    assert "Geen van je zaken heeft deze code" in PageText(none.text).text
    assert 'value="Z-nog-niet"' in none.text, "to be opened under this code"


def test_a_policy_maker_sees_how_often_the_advice_is_followed(own: httpx.Client) -> None:
    """Of three answers two follow the advice; the figures are those of AD-1 alone."""
    refusal = {"soort_opdracht": "deskundigenoordeel", "afspraak_over_tijd": "vast"}
    before = figures(own)
    for number, chosen in enumerate(("weigeren", "weigeren", "accepteren")):
        place = opened(own, f"Z-praktijk-{number}")
        choice = {"bewaar-dit": "ja", "is-gekozen": chosen}
        own.post(f"{place}/opdrachtacceptatie", data={**refusal, **choice})
    after = figures(own)

    assert [now - then for now, then in zip(after, before, strict=True)] == [3, 2, 1]
    page = PageText(own.get("/zaken/praktijk?tel=eigen&jaar=ja").text)
    rules = [
        href for href, _ in page.links if href.startswith("/regels/besluit-opdrachtacceptatie")
    ]
    assert rules, "a rule of the figures can be read"
    assert "/zaken/praktijk" in [href for href, _ in PageText(own.get("/").text).links]
    few = PageText(own.get("/zaken/praktijk").text).text
    assert "Aantallen onder de tien staan er niet bij" in few


def figures(own: httpx.Client) -> list[int]:
    """How many choices there are on accepting an assignment, followed and otherwise."""
    text = PageText(own.get("/zaken/praktijk?tel=eigen&jaar=ja").text).text
    found = re.search(r"Opdrachtacceptatie, \d+ .*?Alle samen (\d+) (\d+) (\d+)", text)
    return [0, 0, 0] if found is None else [int(each) for each in found.groups()]


def test_what_changed_since_an_answer_was_kept_is_told(own: httpx.Client) -> None:
    place = opened(own, "Z-veranderd")
    own.post(f"{place}/feiten", data={"eerste_ziektedag": "2-3-2026"})
    kept = own.post(f"{place}/inzetmoment", data={"bewaar-dit": "ja", "is-gekozen": ""})
    assert kept.url.path == place
    own.post(f"{place}/feiten", data={"probleemanalyse_datum": "9-4-2026"})

    case = PageText(own.get(place).text)
    change = case.link("Wat veranderde er sinds het laatste antwoord?")
    text = PageText(own.get(change).text).text
    assert "9 april 2026" in text
    assert "probleemanalyse" in text.lower()


def test_a_text_of_a_case_has_its_code(own: httpx.Client) -> None:
    place = opened(own, "Z-tekst")
    facts = {"soort_opdracht": "advies_individu", "afspraak_over_tijd": "vast"}

    response = own.post(
        f"{place}/opdrachtacceptatie", data={**facts, "als-bestand": "antwoord.html"}
    )

    assert response.headers["content-disposition"].endswith('"opdrachtacceptatie.html"')
    assert "Z-tekst" in response.text


# --- in a real browser ----------------------------------------------------------------------------


def press(page: Page, name: str, role: Literal["button", "link"] = "button") -> None:
    """Press what has this name, and wait for the page that it leads to."""
    with page.expect_navigation():
        page.get_by_role(role, name=name).first.click()


@needs_chromium
@pytest.mark.parametrize("script", [True, False], ids=["script", "zonder-script"])
def test_a_day_of_an_ad_on_a_phone(browser: Browser, office: str, script: bool) -> None:
    """From what there is to do to a kept answer and its text, also without JavaScript."""
    code = f"Z-dag-{'met' if script else 'zonder'}"
    context = browser.new_context(
        java_script_enabled=script, viewport={"width": 320, "height": 700}
    )
    page = context.new_page()
    page.set_default_timeout(20_000)
    page.goto(f"{office}/binnen?sleutel={SECRET}")
    page.get_by_label("Open een zaak").fill(code)
    press(page, "Open de zaak")
    press(page, "Vul feiten en datums in", "link")
    page.get_by_label("Wat is de eerste ziektedag?").fill("2-3-2026")
    press(page, "Bewaar in de zaak")
    expect(page.get_by_role("heading", name="Te doen")).to_be_visible()

    press(page, "Contactvorm", "link")
    page.get_by_label("Kennismaking").check()
    press(page, "Verder")
    expect(page.locator(".uitkomst")).to_contain_text("Fysiek")
    with page.expect_download() as download:
        page.get_by_role("button", name="Dit advies (Word)").click()
    assert Path(download.value.path()).read_bytes().startswith(b"PK")
    page.get_by_label("Wat koos je?").select_option("beeldbellen")
    page.get_by_label("Waarom koos je anders").select_option("reisafstand")
    page.get_by_label("Notitie").fill("Twee uur reizen voor een kennismaking.")
    press(page, f"Bewaar in zaak {code}")

    expect(page.get_by_role("heading", name=f"Zaak {code}")).to_be_visible()
    expect(page.locator("main")).to_contain_text("beeldbellen")
    assert "kennismaking" not in page.url
    width: int = page.evaluate("document.documentElement.scrollWidth") if script else 320
    assert width <= 320
    context.close()


@needs_chromium
def test_axe_finds_nothing_on_the_pages_of_cases(
    browser: Browser, own: httpx.Client, office: str
) -> None:
    place = opened(own, "Z-axe")
    own.post(f"{place}/feiten", data={"eerste_ziektedag": "2-3-2026"})
    page = browser.new_page()
    visit = Visit(page, office)
    visit.to(f"/binnen?sleutel={SECRET}")
    source = axe_source()

    for path in (
        "/zaken",
        place,
        f"{place}/feiten",
        f"{place}/inzetmoment",
        f"{place}/informatiedeling",
    ):
        visit.to(path)
        assert visit.findings(source) == []
        visit.enter("telefoon")
        assert visit.wider_than_screen() <= 0, path
    page.close()
