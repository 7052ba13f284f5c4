"""In an office no address holds a fact: questions, results and files without a case are posted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from urllib.parse import parse_qsl

import httpx
import pytest

from adwijzer_web.knowledge import Knowledge
from adwijzer_web.posted_facts import STATE, query_in, without_facts
from tests.office.web import OpenOffice, open_office_in

pytestmark = pytest.mark.check(part="web")

WORD = re.compile(r'name="formulier" value="([^"]+)"')
PLACE = re.compile(r'(?:href|action|formaction)="([^"]*)"')
BUTTON = re.compile(
    rf'<button type="submit" form="ga" formaction="([^"]+)" name="{STATE}" value="([^"]*)"'
    r"[^>]*>(.*?)</button>",
    re.DOTALL,
)


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return Knowledge.read()


@pytest.fixture(scope="module")
def found(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenOffice]:
    with open_office_in(tmp_path_factory.mktemp("kantoor"), knowledge) as opened:
        yield opened


class Browser:
    """Somebody who signed in; every page that comes is looked at for facts in an address."""

    def __init__(self, found: OpenOffice, code: str = "P-1") -> None:
        self.found = found
        self.session = found.session(code)
        self.word = ""

    def post(self, path: str, data: dict[str, str] | None = None) -> httpx.Response:
        fields = {"formulier": self.word, **(data or {})}
        return self._seen(self.found.browse(self.session, path, fields))

    def get(self, path: str) -> httpx.Response:
        return self._seen(self.found.browse(self.session, path))

    def press(self, page: httpx.Response, words: str) -> httpx.Response:
        """Press the button with these words, or to this place, which elsewhere is a link."""
        for path, state, text in BUTTON.findall(page.text):
            if words == path or words in re.sub(r"<[^>]+>", "", unescape(text)):
                return self.post(path.partition("#")[0], {STATE: unescape(state)})
        raise AssertionError(words)

    def _seen(self, response: httpx.Response) -> httpx.Response:
        assert "location" not in response.headers, "what is posted is answered, and leads nowhere"
        if response.headers["content-type"].startswith("text/html"):
            assert response.status_code in (200, 400), response.text
            places = [unescape(each) for each in PLACE.findall(response.text)]
            assert [each for each in places if each.startswith("/") and "?" in each] == []
            assert 'method="get"' not in response.text
            if each := WORD.search(response.text):
                self.word = each[1]
        return response


def test_a_decision_is_asked_from_beginning_to_end_without_facts_in_an_address(
    found: OpenOffice, knowledge: Knowledge
) -> None:
    for page, decision in knowledge.by_page.items():
        browser = Browser(found)
        shown = browser.get(f"/{page}")
        shown = browser.press(shown, "Alle vragen") if "Alle vragen" in shown.text else shown
        facts = {"agenda": "werkplekonderzoek"} if decision.agenda_key else {}
        if decision.kind == "timing":
            facts["eerste_ziektedag"] = "2-3-2026"
        result = browser.post(f"/{page}", {**facts, "stap": "alle-vragen", "is-verstuurd": "ja"})
        assert result.status_code == 200, page
        assert 'id="kort"' in result.text or 'id="vraag"' in result.text, page


def test_a_result_has_its_files_changes_and_other_decisions_by_post(found: OpenOffice) -> None:
    browser = Browser(found)
    browser.get("/contactvorm")
    facts = {"agenda": "werkplekonderzoek", "fysiek_mogelijk": "ja"}
    result = browser.post("/contactvorm", {**facts, "is-nagekeken": "ja"})
    assert 'id="kort"' in result.text

    file = browser.press(result, "JSON")
    assert file.headers["content-disposition"].startswith("attachment")
    assert file.json()["feiten"]["fysiek_mogelijk"] == "ja"
    why = browser.press(result, "Laat zien welke regels golden")
    assert '<p id="redenering">' in result.text
    assert '<p id="redenering">' not in why.text
    carried = browser.press(result, "/rapportcontrole")
    assert carried.status_code == 200
    assert "opier het adres" not in result.text, "it would lead to nothing"


def test_a_calendar_takes_the_facts_and_the_code_of_its_form(found: OpenOffice) -> None:
    browser = Browser(found)
    browser.get("/inzetmoment")
    result = browser.post("/inzetmoment", {"eerste_ziektedag": "2-3-2026", "is-nagekeken": "ja"})
    form = re.search(
        rf'action="/inzetmoment/antwoord.ics"><input[^>]*name="formulier"[^>]*>'
        rf'<input type="hidden" name="{STATE}" value="([^"]*)"',
        result.text,
    )
    assert form, "the form has what its address had"
    state = {STATE: unescape(form[1])}

    calendar = browser.post("/inzetmoment/antwoord.ics", {**state, "kenmerk": "Z-12"})

    assert calendar.headers["content-type"].startswith("text/calendar")
    assert "Z-12" in calendar.text


def test_a_kept_answer_is_taken_along_by_post(found: OpenOffice) -> None:
    browser = Browser(found)
    browser.get("/contactvorm")
    result = browser.post("/contactvorm", {"agenda": "nazorg", "is-nagekeken": "ja"})
    kept = browser.press(result, "JSON").text
    start = browser.get("/rapportcontrole")
    assert "/rapportcontrole/uit-contact" in start.text

    taken = browser.post(
        "/rapportcontrole/uit-contact", {STATE: "concept_naar=beide", "contact_tekst": kept}
    )

    assert taken.status_code == 200
    assert "Meegenomen" in taken.text or "meegenomen" in taken.text


def test_a_form_of_elsewhere_is_refused_and_one_that_is_too_large(found: OpenOffice) -> None:
    browser = Browser(found)
    browser.get("/contactvorm")
    large = {"formulier": browser.word, STATE: "a=" + "x" * 9000}
    assert found.browse(browser.session, "/contactvorm", large).status_code == 413
    strange = {"formulier": "geraden", "agenda": "nazorg"}
    assert found.browse(browser.session, "/contactvorm", strange).status_code == 403


def test_only_links_with_facts_become_buttons() -> None:
    page = (
        '<a href="/contactvorm?agenda=nazorg&amp;stap=x#verslag">Verder</a>'
        '<a class="button" href="/contactvorm?a=b">Ga</a><a href="/zaken?zoek=Z-1">Z</a>'
        '<a href="/contactvorm">Begin</a></body>'
    )

    made = without_facts(page, ["contactvorm"])

    assert made.count("<button") == 2
    assert 'formaction="/contactvorm#verslag"' in made
    assert 'value="agenda=nazorg&amp;stap=x" class="link"' in made
    assert '<a href="/zaken?zoek=Z-1">' in made
    assert '<a href="/contactvorm">' in made
    assert '<form id="ga" method="post"' in made
    assert parse_qsl(query_in([("a", "é"), ("a", "2")])) == [("a", "é"), ("a", "2")]
