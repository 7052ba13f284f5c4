"""Who may what: as `docs/toegang.md` says, tried at every address in every role."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from adwijzer.office.audit import audit_rows
from adwijzer.office.roles import Role
from adwijzer_web.knowledge import Knowledge
from tests.office.access_page import general, page, routes
from tests.office.web import CODES, OpenOffice, open_office_in
from tests.store.cases import said

pytestmark = pytest.mark.check(part="web")

ROOT = Path(__file__).parents[2]
LIST = ROOT / "docs" / "toegang.md"
ROW = re.compile(r"^\| `([^`]+)` \| [^|]+ \| ([^|]+) \|$", re.MULTILINE)
WORD = re.compile(r'name="formulier" value="([^"]+)"')
ANYONE, SIGNED = "iedereen, ook zonder aanmelden", "iedereen die aangemeld is"
ID = "0" * 32


@pytest.fixture(scope="module")
def knowledge() -> Knowledge:
    return Knowledge.read()


@pytest.fixture(scope="module")
def found(knowledge: Knowledge, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenOffice]:
    with open_office_in(tmp_path_factory.mktemp("kantoor"), knowledge) as opened:
        yield opened


@pytest.fixture(scope="module")
def case(found: OpenOffice) -> str:
    """The id of a case of AD-1."""
    return found.office.store.open("Z-1", "AD-1", [said("kader", "werknemer")]).id


def listed() -> dict[str, str]:
    """Who may, by address, path of the API and command, as people read it."""
    return dict(ROW.findall(LIST.read_text(encoding="utf-8")))


def may(who: str, role: Role | None) -> bool:
    if who == ANYONE:
        return True
    return role is not None and (who == SIGNED or role.value in who.split(", "))


def filled(path: str, case: str) -> str:
    """An address with something for each of its names."""
    named = {"case": case, "caseId": case, "page": "contactvorm", "kind": "md", "name": "x"}
    return re.sub(r"\{(\w+)\}", lambda found: named.get(found[1], "1"), path)


def asked(
    found: OpenOffice, code: str | None, path: str, method: str, session: str | None
) -> httpx.Response:
    """What somebody gets at an address, with the word that their forms have."""
    if path.startswith("/v1/"):
        return found.call(code, path, method, None if method == "GET" else {})
    if method == "GET":
        return found.browse(session, path)
    word = WORD.search(found.browse(session, "/").text)
    return found.browse(session, path, {"formulier": word[1]} if word else {})


def is_refused(response: httpx.Response) -> bool:
    leads = response.headers.get("location", "").startswith("/aanmelden?")
    return response.status_code in (401, 403) or leads


def test_the_list_is_what_the_code_says(found: OpenOffice, knowledge: Knowledge) -> None:
    """Else: python -m tests.office.access_page > docs/toegang.md."""
    assert LIST.read_text(encoding="utf-8") == page(found.app, knowledge)


@pytest.mark.parametrize("role", [None, *Role])
def test_every_address_answers_who_is_on_the_list_and_nobody_else(
    found: OpenOffice, knowledge: Knowledge, case: str, role: Role | None
) -> None:
    code = None if role is None else CODES[role]
    session = None if code is None else found.session(code)
    on_list, wrong, tried = listed(), [], 0
    for path, method in routes(found.app):
        if path in ("/aanmelden/terug", "/afmelden"):
            continue  # without a journey it refuses everybody; and who signs off is gone
        who = on_list[general(path, knowledge)]
        response = asked(found, code, filled(path, case), method, session)
        tried += 1
        # 502: there is no provider here; 503: the site of the rules is being made.
        if is_refused(response) == may(who, role) or response.status_code in (500, 501):
            wrong.append((method, path, who, response.status_code))

    assert tried > 50
    assert wrong == []


def test_every_address_that_shows_a_case_is_kept_as_a_look(found: OpenOffice, case: str) -> None:
    session = found.session("AD-1")
    places = [
        (path, method) for path, method in routes(found.app) if re.search(r"\{case(Id)?\}", path)
    ]
    assert len(places) >= 4
    for path, method in places:
        found.app.state.entrance.looks.last.clear()
        before = len(audit_rows(found.office.store, case=case, by="AD-1"))
        asked(found, "AD-1", filled(path, case), method, session)
        rows = audit_rows(found.office.store, case=case, by="AD-1")
        assert "gezien" in {row.kind for row in rows[: len(rows) - before]}, (path, method)


def test_a_case_of_another_ad_is_as_one_that_never_was(found: OpenOffice, case: str) -> None:
    session = found.session("AD-2")
    looks = len(audit_rows(found.office.store, case=case))
    for path, method in routes(found.app):
        if re.search(r"\{case(Id)?\}", path):
            theirs = asked(found, "AD-2", filled(path, case), method, session)
            none = asked(found, "AD-2", filled(path, ID), method, session)
            assert (theirs.status_code, theirs.headers, theirs.content) == (
                none.status_code,
                none.headers,
                none.content,
            ), path
            assert theirs.status_code == 404, path
    assert len(audit_rows(found.office.store, case=case)) == looks


def test_a_code_that_another_ad_uses_is_free(found: OpenOffice, case: str) -> None:
    assert case
    session = found.session("AD-2")
    opened = asked_form(found, session, "/zaken", {"code": "Z-1"})

    assert opened.status_code == 303
    assert opened.headers["location"] != f"/zaken/{case}"
    again = asked_form(found, session, "/zaken", {"code": "Z-1"})
    assert again.status_code == 400, "their own code is taken"


def asked_form(found: OpenOffice, session: str, path: str, data: dict[str, str]) -> httpx.Response:
    word = WORD.search(found.browse(session, "/").text)
    assert word is not None
    return found.browse(session, path, {**data, "formulier": word[1]})


def test_a_cookie_is_worth_nothing_at_the_api_and_a_token_nothing_in_a_browser(
    found: OpenOffice,
) -> None:
    session = found.session("AD-1")
    cookies = {"cookies": {"adwijzer-zitting": session}}
    body = {"soort_informatie": "medisch", "ontvanger": "werkgever"}
    refused = found._asked("POST", "/v1/decisions/sharing/answers", json=body, **cookies)
    assert refused.status_code == 401
    headers = {"authorization": f"Bearer {found.tokens['AD-1']}"}
    assert is_refused(found._asked("GET", "/zaken", headers=headers))


def test_who_signs_off_leaves_nothing_in_the_browser(found: OpenOffice) -> None:
    session = found.session("AD-2")
    gone = asked_form(found, session, "/afmelden", {})

    assert gone.status_code == 303
    assert {each.strip() for each in gone.headers["clear-site-data"].split(",")} == {
        *('"cache"', '"storage"')
    }
    assert 'adwijzer-zitting=""; expires=Thu, 01 Jan 1970' in gone.headers["set-cookie"] or (
        "max-age=0" in gone.headers["set-cookie"].lower()
    )
    assert is_refused(found.browse(session, "/zaken")), "the server forgot it as well"


def test_an_address_that_nobody_put_on_the_list_answers_nobody(found: OpenOffice) -> None:
    async def more() -> str:
        return "iets"

    found.app.add_api_route("/vergeten", more)
    try:
        for code in CODES.values():
            assert found.browse(found.session(code), "/vergeten").status_code == 403
    finally:
        found.app.router.routes.pop()


def test_figures_of_the_practice_are_groups_for_policy_and_own_for_an_ad(
    found: OpenOffice,
) -> None:
    place = "/zaken/praktijk"
    own = found.browse(found.session("AD-1"), place)
    groups = found.browse(found.session("BL-1"), place)

    assert own.status_code == groups.status_code == 200
    assert found.browse(found.session("BL-1"), f"{place}?tel=eigen").status_code == 403
    assert "Z-1" not in groups.text


def test_who_may_not_is_told_that_it_is_their_role(found: OpenOffice) -> None:
    page = found.browse(found.session("P-1"), "/zaken")
    answer = found.call("P-1", "/v1/cases")

    assert page.status_code == answer.status_code == 403
    assert "Dit mag niet met jouw rol" in page.text
    assert "andere website" not in page.text
    assert answer.json()["title"] == "Dit mag niet met jouw rol"


def test_a_number_of_thousands_of_signs_is_a_place_where_nothing_is(
    found: OpenOffice, case: str
) -> None:
    """Python reads no such number, and says so as a fault of the program."""
    far = "9" * 5000
    planner, expert = found.session("P-1"), found.session("AD-1")

    assert found.browse(expert, f"/zaken?bladzijde={far}").status_code == 200
    assert found.browse(planner, f"/register?bladzijde={far}").status_code == 200
    for way in ("", "/wijzig"):
        assert found.browse(planner, f"/register/{far}{way}").status_code == 404
    assert found.call("AD-1", f"/v1/cases/{case}/answers/{far}").status_code == 404


def test_no_page_of_an_office_says_that_cases_are_on_the_computer_of_who_reads(
    found: OpenOffice, case: str
) -> None:
    session = found.session("AD-1")
    places = [f"/zaken/{case}{below}" for below in ("", "/feiten", "/contactvorm", "/inzetmoment")]
    for place in ("/zaken", "/zaken/praktijk", *places):
        page = found.browse(session, place)
        assert page.status_code == 200, place
        assert "staat versleuteld op de server van je kantoor" in page.text, place
        assert "deze computer" not in page.text, place
