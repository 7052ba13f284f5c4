"""Who saw or changed which case: kept in the chain, without anything of what stands in it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from adwijzer.office.audit import Looks, audit_rows
from adwijzer.office.office import Office
from adwijzer.store.cases.events import CaseSeen
from adwijzer.store.cases.verification import verify
from adwijzer.store.place import find
from tests.store.cases import said, tampering


@pytest.fixture
def worked(office: Office) -> Office:
    """An office with a case that was opened, shared, looked at and changed, and one more."""
    store = office.store
    case = store.open("Z-1", "AD-1", [said("kader", "werknemer")])
    store.share(case, "AD-2", "AD-1")
    looks = Looks(store)
    looks.keep("AD-2", case.id)
    store.append(store.case("Z-1", "AD-2"), [said("kader", "zelfstandig")], "AD-2")
    store.open("Z-1", "AD-3")
    return office


def told(office: Office, **wanted: object) -> list[tuple[str, str, str, str]]:
    rows = audit_rows(office.store, **wanted)  # type: ignore[arg-type]
    return [(row.by, row.kind, row.code, row.ad) for row in reversed(rows)]


def test_it_says_who_saw_or_changed_which_case(worked: Office) -> None:
    assert told(worked) == [
        ("AD-1", "geopend", "Z-1", "AD-1"),
        ("AD-1", "gezegd", "Z-1", "AD-1"),
        ("AD-1", "gedeeld", "Z-1", "AD-1"),
        ("AD-2", "gezien", "Z-1", "AD-1"),
        ("AD-2", "gezegd", "Z-1", "AD-1"),
        ("AD-3", "geopend", "Z-1", "AD-3"),
    ]
    assert told(worked, by="AD-3") == [("AD-3", "geopend", "Z-1", "AD-3")]
    case = worked.store.case("Z-1", "AD-3").id
    assert told(worked, case=case) == [("AD-3", "geopend", "Z-1", "AD-3")]
    assert len(told(worked, case="Z-1")) == 6
    assert told(worked, most=1) == [("AD-3", "geopend", "Z-1", "AD-3")]
    assert told(worked, since=datetime.now(UTC) + timedelta(minutes=1)) == []


def test_no_fact_stands_in_it(worked: Office) -> None:
    words = repr(audit_rows(worked.store))

    assert "werknemer" not in words
    assert "zelfstandig" not in words
    assert "kader" not in words


def test_a_look_changes_nothing_of_the_case(worked: Office) -> None:
    case = worked.store.case("Z-1", "AD-1")
    before = worked.store.events(case)

    Looks(worked.store).keep("AD-1", case.id)
    assert worked.store.case("Z-1", "AD-1") == case, "what builds on it is not out of date"
    assert worked.store.events(case) == before


def test_looking_again_within_a_quarter_is_the_same_look(worked: Office) -> None:
    case = worked.store.case("Z-1", "AD-1").id
    looks = Looks(worked.store)
    looks.keep("AD-1", case)
    looks.keep("AD-1", case)
    looks.keep("AD-2", case)
    assert [each[0] for each in told(worked, case=case) if each[1] == "gezien"] == [
        "AD-2",
        "AD-1",
        "AD-2",
    ]
    looks.last["AD-1", case] -= 16 * 60
    looks.keep("AD-1", case)
    assert told(worked, by="AD-1")[-1][1] == "gezien"


def test_of_an_erased_case_it_still_says_who_looked_and_no_more(worked: Office) -> None:
    case = worked.store.case("Z-1", "AD-1")
    worked.store.erase([case], "AD-1")

    assert told(worked, case=case.id) == [
        ("", "geopend", "", ""),
        ("", "gezegd", "", ""),
        ("", "gedeeld", "", ""),
        ("AD-2", "gezien", "", ""),
        ("", "gezegd", "", ""),
        ("AD-1", "gewist", "", ""),
    ]


def test_who_looked_cannot_be_changed_unseen(worked: Office, address: str) -> None:
    assert verify(worked.store).findings == ()
    [look] = [row for row in audit_rows(worked.store) if row.kind == "gezien"]
    if (file := find(address).file) is not None:
        assert look.by.encode() not in file.read_bytes(), "it is sealed"
    with tampering(address) as connection:
        connection.exec_driver_sql("DELETE FROM gebeurtenissen WHERE soort = 'gezien'")

    assert f"gebeurtenis {look.number} ontbreekt" in str(verify(worked.store).findings[0])
    assert CaseSeen.__struct_fields__ == ("case",), "it holds the id of a case and nothing else"
