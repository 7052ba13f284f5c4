"""A clock that was ahead dates no history wrong in silence; setting it right is kept itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adwijzer.store import register as database
from adwijzer.store.cases import journal
from adwijzer.store.cases.store import open_cases
from adwijzer.store.cases.verification import verify
from adwijzer.store.moments import DUTCH_TIME
from adwijzer.store.register import open_register
from adwijzer.text.diagnostics import MachineError
from tests.cli.command import Result, advise
from tests.store.files import assignment, entry

ADD = "add O-9 --ad AD-1 --rol coach --start 2026-03-02 --status gepland --by x"
MONDAY, TUESDAY = "2026-02-02T12:00:00+01:00", "2026-02-03T12:00:00+01:00"

Clock = Callable[[str], None]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Sets the time of the register."""

    def at(moment: str) -> None:
        set_to = datetime.fromisoformat(moment)
        monkeypatch.setattr(database, "_now", lambda _: set_to)

    return at


@pytest.fixture
def run(address: str) -> Callable[[str], Result]:
    return lambda line: advise(f"register {line}", "--database", address)


def bring_in(address: str, code: str) -> None:
    with open_register(address, absent="make") as register:
        register.bring_in([entry(code)], "planner-1")


@pytest.fixture
def ahead(address: str, clock: Clock) -> str:
    """A register with a change of Monday, and one that a clock a year ahead dated."""
    clock(MONDAY)
    bring_in(address, "O-1")
    clock("2027-02-02T12:00:00+01:00")
    bring_in(address, "O-2")
    clock(TUESDAY)
    return address


@pytest.mark.parametrize(
    "line",
    [
        ADD,
        "change O-1 --rol adviseur --by x",
        "cancel O-1 O-2 --by x",
        "import nieuw.json --by x",
        "change O-1 --vraag 111222333 --code-toegestaan 111222333 --by x",
    ],
)
def test_nothing_is_written_while_the_newest_change_lies_ahead(
    ahead: str, line: str, run: Callable[[str], Result]
) -> None:
    with open("nieuw.json", "w", encoding="utf-8") as file:  # noqa: PTH123 - short
        row = {"opdracht": "O-5", "ad": "A", "rol": "coach", "start": "2026-01-01"}
        json.dump([{**row, "status": "gepland"}], file)

    result = run(line)

    assert (result.status, "Traceback" in result.err) == (3, False)
    assert (
        "de laatste wijziging is van 02-02-2027 12:00:00, en de klok staat op" in result.complaint
    )
    assert "er is niets veranderd; zet de klok goed" in result.complaint
    assert "`advise register clock`" in result.complaint
    with open_register(ahead) as register:
        assert register.assignments() == [assignment("O-1"), assignment("O-2")]
        assert register.allowed_codes() == []


@pytest.mark.parametrize(("later", "refused"), [("12:05:00", False), ("12:05:01", True)])
def test_five_minutes_are_the_difference_that_clocks_may_have(
    address: str, clock: Clock, later: str, refused: bool
) -> None:
    clock(MONDAY.replace("12:00:00", later))
    bring_in(address, "O-1")
    clock(MONDAY)

    if refused:
        with pytest.raises(MachineError, match="een van de twee klopt niet"):
            bring_in(address, "O-2")
    else:
        bring_in(address, "O-2")


@pytest.mark.parametrize(
    "line", ["list", "list --format json", "list --on 2026-02-03", "show O-1", "export uit.csv"]
)
@pytest.mark.usefixtures("ahead")
def test_it_is_said_to_whoever_looks(line: str, run: Callable[[str], Result]) -> None:
    result = run(line)

    assert result.status == 0
    assert "let op: de laatste wijziging is van 02-02-2027 12:00:00, en de klok" in result.complaint
    assert "let op" not in result.out


@pytest.mark.usefixtures("ahead")
def test_an_administrator_sets_it_right_and_that_is_kept(
    run: Callable[[str], Result], clock: Clock
) -> None:
    assert "02-02-2027" in run("clock").out

    done = run("clock --now 2026-02-03T12:04 --by beheerder-1")

    assert done.status == 0
    assert done.out.startswith("Goedgezet: de laatste wijziging was van 02-02-2027 12:00:00.\n")
    clock("2026-02-03T13:00:00+01:00")
    assert run("clock").out == (
        "De klok en het register kloppen.\nGoedgezet op 03-02-2026 12:00:00 door beheerder-1.\n"
    )
    assert run(ADD).status == 0
    for moment, codes in (
        ("2026-02-03T11:59", ["O-1"]),
        ("2026-02-03T12:00", ["O-1", "O-2"]),
        ("2026-02-03T12:59", ["O-1", "O-2"]),
        ("2026-02-03T13:00", ["O-1", "O-2", "O-9"]),
    ):
        listed = run(f"list --format json --at {moment}")
        assert listed.err == ""
        assert [one["opdracht"] for one in listed.data] == codes


@pytest.mark.usefixtures("ahead")
def test_show_tells_both_times_of_what_was_set_right(run: Callable[[str], Result]) -> None:
    assert run("clock --now 2026-02-03T12:00 --by beheerder-1").status == 0

    shown = " ".join(run("show O-2").out.split())
    [version] = run("show O-2 --format json").data["geschiedenis"]
    [right] = run("show O-1 --format json").data["geschiedenis"]

    assert "versie 1, 03-02-2026 12:00:00" in shown
    assert "de klok stond op 02-02-2027 12:00:00" in shown
    assert version["tijdstip"] == "2026-02-03T11:00:00Z"
    assert version["klok"] == "2027-02-02T11:00:00Z"
    assert (right["tijdstip"], "klok" in right) == ("2026-02-02T11:00:00Z", False)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("clock --now 2026-02-03T12:06 --by b", "de klok van het register staat op 03-02-2026 12"),
        ("clock --now 2027-02-02T12:00 --by b", "dat is niet de tijd die je opgeeft"),
        ("clock --now gisteren --by b", "dit is geen moment"),
        ("clock --now 2026-02-03 --by b", "dit is geen moment"),
        ("clock --now 2026-02-03T12:00 --by 'b b'", "staat een spatie"),
    ],
)
@pytest.mark.usefixtures("ahead")
def test_a_clock_that_is_still_wrong_sets_nothing_right(
    line: str, said: str, run: Callable[[str], Result]
) -> None:
    result = run(line)

    assert (result.status, result.out) == (2, "")
    assert said in result.complaint
    assert "02-02-2027" in run("clock").out


def test_where_nothing_is_ahead_nothing_is_set_right(
    address: str, clock: Clock, run: Callable[[str], Result]
) -> None:
    clock(MONDAY)
    bring_in(address, "O-1")

    assert "er is niets goed te zetten" in run("clock --now 2026-02-02T12:00 --by b").complaint
    assert run("clock").out == "De klok en het register kloppen.\n"


def test_a_second_time_ahead_is_set_right_as_well(
    ahead: str, clock: Clock, run: Callable[[str], Result]
) -> None:
    assert run("clock --now 2026-02-03T12:00 --by b").status == 0
    clock("2026-02-13T12:00:00+01:00")
    bring_in(ahead, "O-3")
    clock("2026-02-04T12:00:00+01:00")
    assert run(ADD).status == 3
    assert run("clock --now 2026-02-04T12:00 --by b").status == 0

    moments = [
        run(f"show O-{number} --format json").data["geschiedenis"][0]["tijdstip"]
        for number in (1, 2, 3)
    ]
    assert moments == ["2026-02-02T11:00:00Z", "2026-02-03T11:00:00Z", "2026-02-04T11:00:00Z"]
    assert run(ADD).status == 0


@pytest.mark.check(part="register")
def test_on_a_server_its_own_clock_counts(server: object, monkeypatch: pytest.MonkeyPatch) -> None:
    address = server.new_schema()  # type: ignore[attr-defined]
    bring_in(address, "O-1")

    class Wrong(datetime):
        """A computer that is years behind."""

        @classmethod
        def now(cls, tz: object = None) -> Wrong:
            return cls(2001, 1, 1, tzinfo=tz)  # type: ignore[arg-type]

    monkeypatch.setattr("adwijzer.store.clock.datetime", Wrong)

    bring_in(address, "O-2")
    with open_register(address) as register:
        assert register.clock() == (None, [])


def test_the_same_command_sets_cases_right(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They have one clock and one database, and a change of the one says nothing of the other."""
    file = str(tmp_path / "zaken.db")
    ahead = datetime.now(UTC) + timedelta(days=2)
    with open_cases(file, absent="make") as store:
        monkeypatch.setattr(journal, "server_time", lambda _: ahead)
        store.open("Z-1", "AD-1")
        monkeypatch.undo()
        assert store.clock() is not None

    looked = advise("register clock --database", file)
    now = datetime.now(DUTCH_TIME).strftime("%Y-%m-%dT%H:%M")
    done = advise("register clock --by beheerder-1 --database", file, "--now", now)

    assert "De laatste gebeurtenis van een zaak is van" in looked.out
    assert (done.status, done.err) == (0, "")
    assert "Goedgezet: de laatste gebeurtenis van een zaak was van" in done.out
    with open_cases(file) as store:
        assert store.clock() is None
        assert verify(store).findings == ()
