"""What a planner does in any way in: the mirror of a register, requests that come twice, and two
planners who change the same."""

from __future__ import annotations

import threading
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from adwijzer.store.changes import AssignmentExistsError, StaleVersionError, UnknownAssignmentError
from adwijzer.store.connection import engine_for, writing
from adwijzer.store.mirror import Mirror
from adwijzer.store.place import find
from adwijzer.store.planner import add, cancel, change, changed_since, points_to_mind
from adwijzer.store.register import Register, open_register
from adwijzer.store.requests import ReusedKeyError, SentRequest
from adwijzer.store.selection import Listing, Selection
from tests.store.files import assignment, entry

SENT = SentRequest.of("kenmerk-1", "planner-1", b"inhoud")


def test_a_mirror_has_what_the_register_has_after_every_change(address: str) -> None:
    mirror = Mirror()

    def same(register: Register) -> bool:
        return [*mirror.read(register).rows] == register.kept()

    with open_register(address, absent="make") as register:
        assert mirror.read(register).rows == ()
        register.bring_in([entry(f"O-{each}") for each in range(5)], "planner-1")
        assert same(register)
        before = mirror.read(register)
        change(register, "O-2", {"status": "lopend"}, "planner-2")
        cancel(register, ["O-0", "O-4"], "planner-2")
        add(register, assignment("O-9"), "planner-3")
        change(register, "O-2", {"status": "afgerond"}, "planner-2")
        assert same(register)
        assert mirror.read(register) is mirror.read(register), "nothing changed since"
        assert [row.assignment.status for row in before.rows] == ["gepland"] * 5
        found = mirror.read(register)
        assert found.at(6) == found.of("O-9")
        assert found.of("O-8") is None
        listed = found.listed(Listing(Selection(statuses=["vervallen"]), "opdracht", down=True))
        assert [each.assignment.opdracht for each in listed] == ["O-4", "O-0"]


def test_a_mirror_that_many_ask_for_at_once_is_whole_for_each(address: str) -> None:
    mirror, wrong = Mirror(), list[str]()

    def look() -> None:
        with open_register(address) as register:
            for _ in range(20):
                rows = mirror.read(register).rows
                codes = [row.assignment.opdracht for row in rows]
                if codes != [f"O-{each}" for each in range(len(codes))]:
                    wrong.append(str(codes))

    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-0")], "planner-1")
        looking = [threading.Thread(target=look) for _ in range(3)]
        for each in looking:
            each.start()
        for number in range(1, 15):
            add(register, assignment(f"O-{number}"), "planner-1")
        for each in looking:
            each.join()
    assert wrong == []


def test_a_request_that_comes_twice_is_done_once(address: str) -> None:
    rows = [entry("O-1", status="lopend"), entry("O-2")]
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1"), entry("O-3")], "planner-2")
        first = register.bring_in([*rows, entry("O-3")], "planner-1", sent=SENT)
        change(register, "O-1", {"status": "afgerond"}, "planner-2")
        again = register.bring_in([*rows, entry("O-3")], "planner-1", sent=SENT)

        assert again == first
        assert (len(first.new), len(first.changed), first.same) == (1, 1, 1)
        assert len(register.history("O-1")) == 3
        other = SentRequest.of("kenmerk-1", "planner-1", b"anders")
        with pytest.raises(ReusedKeyError):
            register.bring_in([entry("O-7")], "planner-1", sent=other)
        theirs = SentRequest.of("kenmerk-1", "planner-2", b"anders")
        assert register.bring_in([entry("O-7")], "planner-2", sent=theirs).new
        nothing = SentRequest.of("kenmerk-2", "planner-1", b"niets")
        for _ in range(2):
            assert register.bring_in([entry("O-7")], "planner-1", sent=nothing).same == 1


def test_a_request_that_was_done_cannot_be_changed_or_taken_out(address: str) -> None:
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "planner-1", sent=SENT)
    engine = engine_for(find(address))
    for statement in (
        "UPDATE verzoeken SET uitkomst = '9 9'",
        "DELETE FROM verzoeken",
        f"INSERT INTO verzoeken VALUES ('{SENT.key}', 'x', '9 9')",  # noqa: S608 - ours
    ):
        with pytest.raises(SQLAlchemyError), writing(engine) as connection:
            connection.execute(text(statement))
    with open_register(address) as register:
        assert register.bring_in([entry("O-1")], "planner-1", sent=SENT).new


def test_an_assignment_is_added_changed_and_cancelled_by_who_saw_the_newest(address: str) -> None:
    with open_register(address, absent="make") as register:
        add(register, assignment("O-1"), "planner-1")
        with pytest.raises(AssignmentExistsError):
            add(register, assignment("O-1", ad="AD-9"), "planner-1")
        with pytest.raises(UnknownAssignmentError):
            change(register, "O-2", {"ad": "AD-9"}, "planner-1")
        change(register, "O-1", {"ad": "AD-2", "vraag": "V-1"}, "planner-2", version=1)
        with pytest.raises(StaleVersionError):
            change(register, "O-1", {"ad": "AD-3"}, "planner-1", version=1)
        with pytest.raises(StaleVersionError):
            cancel(register, ["O-1"], "planner-1", version=1)
        assert change(register, "O-1", {"ad": "AD-2"}, "planner-1", version=2) is None
        change(register, "O-1", {"vraag": None, "client": "C-4"}, "planner-3", version=2)
        history = register.history("O-1")

    since = {each.column: (each.before, each.now, each.by) for each in changed_since(history, 1)}
    assert since == {"ad": ("AD-1", "AD-2", "planner-2"), "client": (None, "C-4", "planner-3")}
    assert changed_since(history, 3) == []


def test_codes_that_look_like_a_name_or_like_another_are_to_be_minded() -> None:
    others = [assignment("O-1", ad="AD-1"), assignment("O-2", ad="AD-01")]

    assert points_to_mind(assignment("O-3", ad="AD-7"), others) == []
    found = points_to_mind(assignment("O-3", ad="ad-1", client="Jan de Vries"), others)
    assert any("lijkt" in each and "`client`" in each for each in found)
    assert any("In de kolom ad lijken codes op elkaar" in each for each in found)
    assert all("Jan" not in each for each in found)


def test_days_stay_days_in_a_mirror(address: str) -> None:
    with open_register(address, absent="make") as register:
        add(register, assignment("O-1", eind=date(2026, 5, 1)), "planner-1")
        [kept] = Mirror().read(register).rows

    assert kept.assignment.eind == date(2026, 5, 1)
