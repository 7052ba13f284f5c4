"""What another AD does to their own cases changes no byte of what anybody else sees.

Figures of the practice are the one exception, and only in groups of ten or more; here the others
never make such a group.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adwijzer.decisions.case import Case
from adwijzer.office.roles import Role
from adwijzer.store.cases.events import (
    CASE,
    JUST_NOW,
    AnswerKept,
    Carrier,
    ChoiceMade,
    DateDone,
    DocumentMade,
)
from adwijzer.store.register import open_register
from adwijzer.text.diagnostics import InputError
from adwijzer_web.knowledge import Knowledge
from tests.office.access_page import general, routes
from tests.office.web import CODES, OpenOffice, open_office_in
from tests.store.cases import said
from tests.store.files import entry
from tests.strategies import thoroughly

pytestmark = pytest.mark.check(part="web")

OTHER = "AD-2"
CODES_OF_OTHER = ("Z-1", "Z-2", "A-1")
"""Two that AD-1 has as well, and one that would come first in a list."""
DEEDS = ("open", "say", "answer", "document", "correct", "close", "reopen", "share", "erase")
NOT_ABOUT_CASES = re.compile(
    r"/(static|regels|aanmelden|afgemeld|afmelden|v1/openapi|register/sjabloon)"
)
"""The last is a workbook without assignments, which bears the moment at which it was made."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenOffice]:
    """An office where AD-1 has two cases, and the register an assignment."""
    with open_office_in(tmp_path_factory.mktemp("kantoor"), Knowledge.read()) as opened:
        store = opened.office.store
        facts = [said("kader", "werknemer"), said("eerste_ziektedag", "2026-03-02")]
        store.open("Z-1", "AD-1", [*facts, kept_answer(opened.knowledge)])
        store.open("Z-2", "AD-1", [said("kader", "wga")])
        with open_register(str(store.place.url)) as register:
            register.bring_in([entry("O-1")], "P-1")
        yield opened


def kept_answer(knowledge: Knowledge) -> AnswerKept:
    """An answer as the rules give it."""
    decision = knowledge.by_page["informatiedeling"]
    case = Case({"soort_informatie": "medisch", "ontvanger": "werkgever"})
    found = knowledge.decider(decision, None).reason(case).answer()
    base, day = knowledge.base, date(2026, 11, 22)
    where = Carrier("vraag", "1")
    return AnswerKept(
        decision.name, where, case.data(), base.version, base.sha256, day, found.contract()
    )


def seen(found: OpenOffice, sessions: dict[str, str]) -> dict[tuple[str, str], tuple[int, bytes]]:
    """Everything that AD-1, a planner and a policy maker get, by who and address."""
    cases = [ref.id for ref in found.office.store.cases("AD-1")]
    made: dict[tuple[str, str], tuple[int, bytes]] = {}
    known: set[str] = set()
    for path, method in routes(found.app):
        kind = general(path, found.knowledge)  # the pages of one decision are as those of another
        if method != "GET" or NOT_ABOUT_CASES.match(path) or kind in known:
            continue
        known.add(kind)
        for case in cases if "{case" in path else cases[:1]:
            named = {"case": case, "caseId": case, "page": "inzetmoment", "kind": "md"}
            address = re.sub(r"\{(\w+)\}", lambda word: named.get(word[1], "1"), path)  # noqa: B023
            for code, session in sessions.items():
                if path.startswith("/v1/"):
                    response = found.call(code, address)
                else:
                    response = found.browse(session, address)
                assert response.status_code < 500 or path.startswith("/regels"), address
                made[code, address] = response.status_code, response.content
    return made


def do(found: OpenOffice, deed: str, code: str, word: str) -> None:
    """Something that the other AD does; what cannot be is refused and is nothing."""
    store = found.office.store
    try:
        if deed == "open":
            store.open(code, OTHER, [said("kader", word)])
            return
        case = store.case(code, OTHER)
        match deed:
            case "say":
                store.append(case, [said("kader", word), DateDone("x", date(2026, 3, 2))], OTHER)
            case "answer":
                chosen = ChoiceMade(JUST_NOW, followed=False, chosen="nee", reason="anders")
                store.append(case, [kept_answer(found.knowledge), chosen], OTHER)
            case "document":
                store.append(case, [DocumentMade("brief", "client")], OTHER)
            case "correct":
                store.correct(case, CASE, "kader", OTHER)
            case "close":
                store.close(case, OTHER)
            case "reopen":
                store.reopen(case, OTHER)
            case "share":
                store.share(case, "AD-3", OTHER)
            case _:
                store.erase([case], OTHER)
    except InputError:
        pass


@thoroughly(8)
@given(
    deeds=st.lists(
        st.tuples(
            st.sampled_from(DEEDS),
            st.sampled_from(CODES_OF_OTHER),
            st.sampled_from(("werknemer", "zelfstandig")),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_what_another_ad_does_changes_no_byte_that_others_see(
    found: OpenOffice, deeds: list[tuple[str, str, str]]
) -> None:
    who = [CODES[role] for role in (Role.AD, Role.PLANNER, Role.BELEID)]
    sessions = {code: found.session(code) for code in who}
    before = seen(found, sessions)

    for deed in deeds:
        do(found, *deed)

    after = seen(found, sessions)
    assert {address for address in before if before[address] != after[address]} == set()
    assert any(status == 200 and b"Z-1" in body for status, body in before.values())


def test_the_deeds_are_no_empty_ones(found: OpenOffice) -> None:
    """What the other does is seen by who it concerns: else the test above would say nothing."""
    session = found.session(OTHER)
    before = found.browse(session, "/zaken").content
    do(found, "open", "B-9", "werknemer")

    assert found.browse(session, "/zaken").content != before
    shared = found.office.store.case("B-9", OTHER)
    own = found.session("AD-1")
    mine = found.browse(own, "/zaken").content
    found.office.store.share(shared, "AD-1", OTHER)
    assert found.browse(own, "/zaken").content != mine
    found.office.store.erase([found.office.store.case("B-9", OTHER)], OTHER)


def test_no_page_tells_by_its_numbers_how_much_others_do(found: OpenOffice) -> None:
    """A case that is opened after much happened elsewhere looks as one that was opened before."""
    session = found.session("AD-1")

    def looks(code: str) -> list[str]:
        facts = [said("soort_informatie", "medisch"), said("kader", "werknemer")]
        case = found.office.store.open(code, "AD-1", [*facts, kept_answer(found.knowledge)])
        pages = []
        for way in ("", "/feiten", "/informatiedeling"):
            text = found.browse(session, f"/zaken/{case.id}{way}").text
            plain = text.replace(case.id, "ID").replace(code, "CODE")
            pages.append(re.sub(r"\d{1,2}:\d{2}(:\d{2})?", "TIJD", plain))
        return pages

    before = looks("N-1")
    for number in range(15):
        do(found, "open", f"M-{number}", "werknemer")
    assert looks("N-2") == before
