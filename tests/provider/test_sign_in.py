"""Signing in and off, at a real provider, by its own forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from adwijzer.office.roles import Role
from adwijzer_web.knowledge import Knowledge
from tests.provider.office import RunningOffice, interaction, running_office, sign_in
from tests.web.html import PageText

pytestmark = pytest.mark.check(part="web")

FORM = re.compile(r'<form[^>]*method="post"[^>]*>(.{0,40})', re.DOTALL)
WORD = re.compile(r'name="formulier" value="([^"]+)"')


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return Knowledge.read()


@pytest.fixture(scope="module")
def office(
    knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[RunningOffice]:
    with running_office(knowledge, tmp_path_factory.mktemp("kantoor")) as found:
        yield found


def form_word(page: httpx.Response) -> str:
    found = WORD.search(page.text)
    assert found is not None
    return found[1]


def test_somebody_signs_in_and_sees_their_own_cases(office: RunningOffice) -> None:
    with office.visitor() as browser:
        page = sign_in(browser, "ad-1", "/zaken")

        assert page.url.path == "/zaken"
        assert "AD-1" in PageText(page.text).text
        assert "Mijn zaken" in page.text


def test_without_signing_in_every_page_leads_to_the_provider_and_the_api_refuses(
    office: RunningOffice,
) -> None:
    with httpx.Client(base_url=office.address) as browser:
        for path in (
            "/",
            "/zaken",
            "/contactvorm?inspraak_gevraagd=ja",
            "/regels",
            "/rolconflict",
        ):
            found = browser.get(path)
            assert found.status_code == 303, path
            place = urlsplit(found.headers["location"])
            assert place.path == "/aanmelden"
            assert parse_qs(place.query)["naar"] == [urlsplit(path).path], "and no fact goes along"
        refused = browser.post("/v1/decisions/contact-form/answers", json={"agenda": ["nazorg"]})
        assert refused.status_code == 401
        assert refused.headers["www-authenticate"] == "Bearer"
        assert refused.headers["content-type"] == "application/problem+json"
        assert browser.post("/zaken", data={"code": "Z-9"}).status_code == 401
        for path in ("/v1/health", "/v1/openapi.json", "/static/web.css", "/afgemeld"):
            assert browser.get(path).status_code == 200, path


def test_the_cookie_is_for_this_server_alone_and_no_script_reads_it(office: RunningOffice) -> None:
    with office.visitor() as browser:
        arrived = sign_in(browser, "ad-1")
        [given] = [each.headers for each in arrived.history if each.url.path == "/aanmelden/terug"]
        [cookie] = [c for c in given.get_list("set-cookie") if c.startswith("adwijzer-zitting")]
        assert "HttpOnly" in cookie
        assert "SameSite=lax" in cookie
        begun = httpx.get(f"{office.address}/aanmelden")
        assert "HttpOnly" in begun.headers["set-cookie"]
        query = parse_qs(urlsplit(begun.headers["location"]).query)
        assert query["code_challenge_method"] == ["S256"]
        assert query["nonce"]
        assert query["state"]


def test_who_the_provider_knows_and_the_office_not_stays_out(office: RunningOffice) -> None:
    with office.visitor() as browser:
        page = sign_in(browser, "vreemde")

        assert page.status_code == 403
        assert "niet bij de mensen van dit kantoor" in PageText(page.text).text
        assert "vreemde" not in page.text
        assert "adwijzer-zitting" not in browser.cookies


def test_a_way_back_that_did_not_begin_here_is_refused(office: RunningOffice) -> None:
    """Another's code in one's own browser, or one's own a second time, lets nobody in."""
    with office.visitor() as browser, office.visitor() as other:
        page = browser.get("/aanmelden")
        while "/interaction/" in str(page.url):
            browser.follow_redirects = True
            form = interaction_without_return(browser, page, office)
            if isinstance(form, str):
                break
            page = form
        assert isinstance(form, str)
        stolen = other.get(form)
        assert stolen.status_code == 403
        assert "adwijzer-zitting" not in other.cookies
        other.get("/aanmelden")
        assert other.get(form).status_code == 403, "with a journey of one's own either"
        wrong = re.sub(r"iss=[^&]*", "iss=http%3A%2F%2Felders.nl", form)
        assert browser.get(wrong).status_code == 403, "an answer of another provider"
        assert "adwijzer-zitting" not in browser.cookies


def interaction_without_return(
    browser: httpx.Client, page: httpx.Response, office: RunningOffice
) -> httpx.Response | str:
    """Go on at the provider, but stop where it sends the browser back; that address then."""
    browser.follow_redirects = False
    found = interaction(browser, page, "ad-1")
    while found.is_redirect:
        place = str(httpx.URL(str(found.url)).join(found.headers["location"]))
        if place.startswith(f"{office.address}/aanmelden/terug"):
            return place
        found = browser.get(place)
    return found


@pytest.mark.parametrize("place", ["//elders.nl", "https://elders.nl/", "/\\elders.nl", "zaken"])
def test_signing_in_leads_to_no_other_site(office: RunningOffice, place: str) -> None:
    with office.visitor() as browser:
        assert sign_in(browser, "ad-1", place).url == f"{office.address}/"


def test_a_form_without_its_word_changes_nothing(office: RunningOffice) -> None:
    with office.signed_in("ad-1") as one, office.signed_in("ad-2") as two:
        word = form_word(one.get("/zaken"))

        assert one.post("/zaken", data={"code": "Z-10"}).status_code == 403
        assert one.post("/zaken", data={"code": "Z-10", "formulier": "x"}).status_code == 403
        other = form_word(two.get("/zaken"))
        assert one.post("/zaken", data={"code": "Z-10", "formulier": other}).status_code == 403
        assert "Z-10" not in one.get("/zaken").text
        opened = one.post("/zaken", data={"code": "Z-10", "formulier": word})
        assert opened.status_code == 200
        assert "Z-10" in one.get("/zaken").text
        assert "formulier" not in str(opened.url)


def test_every_form_that_is_sent_has_its_word(office: RunningOffice) -> None:
    with office.signed_in("ad-1") as browser:
        word = form_word(browser.get("/zaken"))
        made = browser.post("/zaken", data={"code": "Z-11", "formulier": word})
        place = made.url.path
        for path in ("/zaken", place, f"{place}/feiten", f"{place}/contactvorm", "/rolconflict"):
            forms = FORM.findall(browser.get(path).text)
            assert forms, path
            assert all(each.startswith('<input type="hidden" name="form') for each in forms), path


def test_signing_off_ends_the_session_here_and_leads_to_the_provider(
    office: RunningOffice,
) -> None:
    with office.signed_in("ad-1") as browser:
        word = form_word(browser.get("/zaken"))
        cookie = browser.cookies["adwijzer-zitting"]
        page = browser.post("/afmelden", data={"formulier": word})

        assert page.url.path == "/afgemeld"
        assert "adwijzer-zitting" not in browser.cookies
        with office.visitor() as again:
            again.cookies.set("adwijzer-zitting", cookie)
            again.follow_redirects = False
            assert again.get("/zaken").status_code == 303, (
                "the session is over, not only the cookie"
            )
        ended = browser.get("/afgemeld/aanbieder")
        assert str(ended.url).startswith(f"{office.provider}/session/end")
        assert ended.status_code == 200, ended.text


def test_signing_off_at_the_provider_ends_the_session_here(office: RunningOffice) -> None:
    with office.signed_in("ad-1") as browser, office.signed_in("ad-2") as other:
        assert browser.get("/zaken").url.path == "/zaken"
        page = browser.get("/afgemeld/aanbieder")
        form = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]+)"', page.text))
        browser.post(f"{office.provider}/session/end/confirm", data={**form, "logout": "yes"})

        browser.follow_redirects = False
        assert browser.get("/zaken").status_code == 303
        assert other.get("/zaken").status_code == 200


@pytest.mark.parametrize("token", ["", "x", "eyJhbGciOiJub25lIn0.e30."])
def test_what_is_no_message_of_the_provider_ends_nothing(office: RunningOffice, token: str) -> None:
    with office.signed_in("ad-1") as browser:
        refused = httpx.post(f"{office.address}/aanmelden/einde", data={"logout_token": token})
        assert refused.status_code == 400
        assert browser.get("/zaken").status_code == 200


def test_who_is_removed_is_out_at_once(office: RunningOffice) -> None:
    office.office.name_person("AD-9", "ad-9", {Role.AD}, "B-1")
    with office.signed_in("ad-9") as browser:
        assert browser.get("/zaken").status_code == 200
        office.office.remove_person("AD-9", "B-1")
        browser.follow_redirects = False
        assert browser.get("/zaken").status_code == 303


def test_an_email_address_counts_only_when_the_provider_looked_at_it(
    knowledge: Knowledge, tmp_path: Path
) -> None:
    with running_office(knowledge, tmp_path, "email") as office:
        office.office.name_person("AD-8", "ongezien-8@kantoor.nl", {Role.AD}, "B-1")
        with office.visitor() as browser:
            assert sign_in(browser, "ad-1", "/zaken").url.path == "/zaken"
        with office.visitor() as browser:
            page = sign_in(browser, "ongezien-8")
            assert page.status_code == 403
            assert "niet nagekeken" in PageText(page.text).text
