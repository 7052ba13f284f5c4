"""The newest event of each case in memory: as the database has it, whoever changed it."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from adwijzer.store.cases.heads import CaseHeads
from adwijzer.store.cases.journal import last_of_cases
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.connection import engine_for, reading
from adwijzer.store.place import find
from tests.store.cases import said, tampering

ADS = ("AD-1", "AD-2")


@pytest.fixture
def watched(keys: str, cases: CaseStore) -> CaseStore:
    """A second program on the same store, which holds the newest events in memory."""
    with open_cases(str(cases.place.url.render_as_string(hide_password=False)), keys) as store:
        store.heads = CaseHeads()
        return store


def test_what_others_do_shows(cases: CaseStore, watched: CaseStore) -> None:
    def same() -> bool:
        watched.catch_up()
        return all(watched.cases(ad) == cases.cases(ad) for ad in ADS)

    assert watched.cases("AD-1") == []
    one = cases.open("Z-1", "AD-1")
    other = cases.open("Z-2", "AD-1", [said("kader", "werknemer")])
    assert same()
    assert [ref.code for ref in watched.cases("AD-1")] == ["Z-1", "Z-2"]
    cases.append(one, [said("kader", "wga")], "AD-1")
    assert same()
    cases.share(other, "AD-2", "AD-1")
    assert same()
    assert [ref.code for ref in watched.cases("AD-2")] == ["Z-2"]
    cases.transfer(cases.case("Z-1", "AD-1"), "AD-2", "AD-1")
    assert same()
    cases.erase([cases.case("Z-1", "AD-2")], "AD-2")
    assert same()
    assert [ref.code for ref in watched.cases("AD-2")] == ["Z-2"]


def test_only_what_came_since_is_read(cases: CaseStore, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cases.engine is not None
    heads = CaseHeads()
    case = cases.open("Z-1", "AD-1")
    heads.last(cases.engine)
    monkeypatch.setattr("adwijzer.store.cases.heads.last_of_cases", None)

    cases.append(case, [said("kader", "wga")], "AD-1")

    assert heads.last(cases.engine)[case.id][0] == cases.case("Z-1", "AD-1").last
    assert heads.newest(cases.engine, ["gezegd"]) == cases.case("Z-1", "AD-1").last
    assert heads.newest(cases.engine, ["gewist"]) == 0


def test_a_database_that_was_put_back_is_read_anew(cases: CaseStore) -> None:
    assert cases.engine is not None
    heads = CaseHeads()
    case = cases.open("Z-1", "AD-1", [said("kader", "werknemer")])
    before = cases.case("Z-1", "AD-1").last
    cases.append(case, [said("kader", "wga"), said("kader", "werknemer")], "AD-1")
    heads.last(cases.engine)

    with tampering(str(cases.place.url.render_as_string(hide_password=False))) as connection:
        connection.execute(text("DELETE FROM gebeurtenissen WHERE nummer > :n"), {"n": before})
    assert heads.last(cases.engine)[case.id][0] == before

    cases.append(case, [said("kader", "zelfstandig")], "AD-1")
    with reading(engine_for(find(str(cases.place.url)))) as connection:
        assert heads.last(cases.engine) == last_of_cases(connection)


def test_what_is_more_than_is_added_at_once_is_read_anew(
    cases: CaseStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cases.engine is not None
    heads = CaseHeads()
    case = cases.open("Z-1", "AD-1")
    heads.last(cases.engine)
    monkeypatch.setattr("adwijzer.store.cases.heads.MOST_NEW", 3)

    cases.append(case, [said("kader", "wga") for _ in range(4)], "AD-1")

    assert heads.last(cases.engine)[case.id][0] == cases.case("Z-1", "AD-1").last
    assert heads.newest(cases.engine, ["gezegd"]) == cases.case("Z-1", "AD-1").last
