"""Databases and keys that do not do what is asked: said in Dutch, with nothing lost."""

from __future__ import annotations

import resource
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import text

from adwijzer.store import connection as connecting
from adwijzer.store.cases import journal
from adwijzer.store.cases.keys import find_keys
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.cases.verification import verify
from adwijzer.store.place import find
from adwijzer.store.register import open_register
from adwijzer.text.diagnostics import AdwijzerError, InputError, MachineError
from tests.store.cases import events_of, said, tampering
from tests.store.files import assignment, entry

FIRST = [said("kader", "werknemer")]


@pytest.fixture
def kept(cases: CaseStore) -> CaseStore:
    """A store with one case."""
    cases.open("Z-1", "AD-1", FIRST)
    return cases


def unharmed(address: str, keys: str) -> bool:
    with open_cases(address, keys) as store:
        assert verify(store).findings == ()
        return events_of(store, "Z-1") == FIRST


def refused(work: Callable[[], object], said_so: str, kind: type[AdwijzerError]) -> str:
    """The complaint, which tells nothing of a case."""
    with pytest.raises(kind) as caught:
        work()
    complaint = str(caught.value)
    assert said_so in complaint
    assert "Z-1" not in complaint
    return complaint


def looking(address: str, keys: str | None = None) -> None:
    with open_cases(address, keys) as store:
        store.events(store.case("Z-1", "AD-1"))


def adding(address: str, keys: str | None = None) -> None:
    with open_cases(address, keys, absent="make") as store:
        store.append(store.case("Z-1", "AD-1"), [said("kader", "wga")], "AD-1")


# --- nothing there --------------------------------------------------------------------------------


def test_a_store_that_is_not_there_is_not_made_by_looking(address: str, keys: str) -> None:
    refused(lambda: looking(address, keys), "hier zijn nog geen zaken", InputError)
    with open_cases(address, keys, absent="empty") as nothing:
        assert (nothing.cases(), nothing.head(), nothing.doubts()) == ([], None, [])
        assert nothing.snapshots() == []
        refused(lambda: nothing.case("Z-1", "AD-1"), "deze zaak is er niet", InputError)
    assert [*Path().glob("*.db")] == []


def test_the_files_are_for_their_owner_only(tmp_path: Path) -> None:
    with open_cases(str(tmp_path / "nieuw/zaken.db"), absent="make") as store:
        store.open("Z-1", "AD-1")

    for file in ("zaken.db", "zaken.sleutels.db"):
        assert (tmp_path / "nieuw" / file).stat().st_mode & 0o777 == 0o600


def test_cases_and_the_register_live_in_one_database(kept: CaseStore, address: str) -> None:
    with open_register(address) as register:
        register.bring_in([entry("O-1")], "x")
        assert register.assignments() == [assignment("O-1")]
    assert verify(kept).findings == ()


def test_a_register_of_before_takes_cases(tmp_path: Path) -> None:
    file = Path(shutil.copy(Path(__file__).with_name("register-0001.db"), tmp_path / "register.db"))
    with open_cases(str(file), absent="make") as store:
        store.open("Z-1", "AD-1", FIRST)

    assert unharmed(str(file), str(tmp_path / "register.sleutels.db"))
    with open_register(str(file)) as register:
        assert len(register.assignments()) == 5
    assert file.with_name("register.0001.db").is_file()


# --- keys -----------------------------------------------------------------------------------------


def test_keys_that_are_missing_are_not_made_anew(tmp_path: Path) -> None:
    file, keys = tmp_path / "zaken.db", tmp_path / "zaken.sleutels.db"
    with open_cases(str(file), absent="make") as store:
        store.open("Z-1", "AD-1", FIRST)
    keys.rename(tmp_path / "elders")

    for work in (looking, adding):
        refused(partial(work, str(file)), "de sleutels van de zaken ontbreken", MachineError)
        assert not keys.exists()
    keys.touch()
    refused(lambda: adding(str(file)), "de sleutels van de zaken ontbreken", MachineError)
    shutil.move(tmp_path / "elders", keys)
    assert unharmed(str(file), str(keys))


@pytest.mark.usefixtures("kept")
def test_keys_of_another_database_are_refused(address: str, keys: str) -> None:
    with open_cases("ander.db", absent="make") as other:
        other.open("Z-1", "AD-1", [said("kader", "wga")])

    for work in (looking, adding):
        refused(
            partial(work, address, "ander.sleutels.db"),
            "deze sleutels horen bij een andere database",
            MachineError,
        )
    assert unharmed(address, keys)


def test_a_key_that_was_changed_opens_nothing(kept: CaseStore, address: str, keys: str) -> None:
    with tampering(keys) as connection:
        wrong = {"key": bytes(32)}
        connection.execute(text("UPDATE sleutels SET sleutel = :key"), wrong)

    refused(lambda: looking(address, keys), "kan niet gelezen worden", MachineError)
    refused(lambda: adding(address, keys), "kan niet gelezen worden", MachineError)
    assert len(verify(kept).findings) == 2
    with tampering(keys) as connection:
        connection.execute(text("UPDATE sleutels SET sleutel = :key"), {"key": b"kort"})
    refused(lambda: looking(address, keys), "een sleutel is beschadigd", MachineError)
    with tampering(keys) as connection:
        connection.execute(text("DELETE FROM sleutels"))
    refused(lambda: looking(address, keys), "de sleutel van deze zaak ontbreekt", MachineError)
    assert any("er is geen sleutel" in str(each) for each in verify(kept).findings)


@pytest.mark.usefixtures("kept")
def test_keys_of_a_newer_program_are_left_alone(address: str, keys: str) -> None:
    with tampering(keys) as connection:
        connection.execute(text("UPDATE sleutelbewaarplaats SET versie = 99"))

    refused(lambda: looking(address, keys), "nieuwere versie van het programma", MachineError)


@pytest.mark.parametrize("damage", [b"geen database" * 99, b"SQLite format 3\0" + b"\xff" * 5000])
@pytest.mark.usefixtures("kept")
def test_a_file_of_keys_that_is_damaged_is_told(
    damage: bytes, tmp_path: Path, address: str
) -> None:
    wrong = tmp_path / "wrong.db"
    wrong.write_bytes(damage)

    complaint = refused(lambda: adding(address, str(wrong)), "beschadigd", MachineError)

    assert "register" not in complaint.replace("register.db", "")
    assert wrong.read_bytes() == damage


def test_a_database_of_something_else_takes_no_keys(tmp_path: Path) -> None:
    other = tmp_path / "anders.db"
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("CREATE TABLE zaak (code TEXT)")
    before = other.read_bytes()

    refused(lambda: adding("nieuw.db", str(other)), "database van iets anders", MachineError)

    assert other.read_bytes() == before


def test_a_file_of_something_else_is_no_store_without_cases(tmp_path: Path) -> None:
    other = tmp_path / "anders.db"
    with closing(sqlite3.connect(other)) as connection, connection:
        connection.execute("CREATE TABLE zaak (code TEXT)")

    with pytest.raises(InputError, match="iets anders"), open_cases(str(other), absent="empty"):
        pass


def test_keys_stand_somewhere_else_than_the_cases(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = find(str(tmp_path / "zaken.db"))

    assert find_keys(place, None).file == tmp_path / "zaken.sleutels.db"
    monkeypatch.setenv("ADWIJZER_SLEUTELS", str(tmp_path / "x.db"))
    assert find_keys(place, None).file == tmp_path / "x.db"
    assert find_keys(place, str(tmp_path / "y.db")).file == tmp_path / "y.db"
    for same in (str(tmp_path / "zaken.db"), f"sqlite:///{tmp_path}/../{tmp_path.name}/zaken.db"):
        refused(partial(find_keys, place, same), "zaken zelf staan", InputError)
    monkeypatch.delenv("ADWIJZER_SLEUTELS")
    server = find("postgresql://jansen:geheim@server/naam")
    complaint = refused(lambda: find_keys(server, None), "ADWIJZER_SLEUTELS ontbreekt", InputError)
    assert "geheim" not in complaint
    refused(
        lambda: find_keys(server, "postgres://jansen:geheim@server/naam"), "zaken zelf", InputError
    )


# --- the database ---------------------------------------------------------------------------------


@pytest.mark.usefixtures("kept")
def test_a_database_of_a_newer_program_is_left_alone(address: str, keys: str) -> None:
    with tampering(address) as connection:
        old = connection.execute(text("SELECT version_num FROM register_schema")).scalar_one()
        connection.execute(text("UPDATE register_schema SET version_num = '9999'"))

    for work in (looking, adding):
        refused(partial(work, address, keys), "nieuwere versie", MachineError)
    with tampering(address) as connection:
        connection.execute(text("UPDATE register_schema SET version_num = :old"), {"old": old})
    assert unharmed(address, keys)


def test_who_has_to_wait_too_long_is_told(
    kept: CaseStore, address: str, keys: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "WAIT_SECONDS", 0.2)
    assert kept.engine is not None

    with connecting.writing(kept.engine):
        looking(address, keys)
        complaint = refused(lambda: adding(address, keys), "is in gebruik", MachineError)

    assert "de database is in gebruik door iemand anders" in complaint
    assert unharmed(address, keys)


def test_keys_that_are_in_use_too_long_are_told_and_nothing_is_kept(
    kept: CaseStore, address: str, keys: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connecting, "WAIT_SECONDS", 0.2)
    engine = connecting.engine_for(find(keys))

    with connecting.writing(engine, 4_821_170_554), open_cases(address, keys) as store:
        complaint = refused(lambda: store.open("Z-2", "AD-1"), "is in gebruik", MachineError)

    assert "de bewaarplaats van de sleutels is in gebruik" in complaint
    assert [case.code for case in kept.cases()] == ["Z-1"]
    assert unharmed(address, keys)


@pytest.mark.usefixtures("kept")
def test_a_damaged_event_is_told_without_a_traceback(address: str, keys: str) -> None:
    for column, wrong in (("inhoud", b"x"), ("tijdstip", "gisteren"), ("soort", "iets")):
        with tampering(address) as connection:
            query = text(f"SELECT {column} FROM gebeurtenissen WHERE nummer = 3")  # noqa: S608
            old = connection.execute(query).scalar_one()
            change = text(f"UPDATE gebeurtenissen SET {column} = :new WHERE nummer = 3")  # noqa: S608
            connection.execute(change, {"new": wrong})
        refused(lambda: looking(address, keys), "gebeurtenis 3 kan niet gelezen", MachineError)
        refused(lambda: adding(address, keys), "gebeurtenis 3 kan niet gelezen", MachineError)
        with tampering(address) as connection:
            connection.execute(change, {"new": old})
    assert unharmed(address, keys)


@pytest.mark.parametrize("statement", ["VACUUM", "cut short", "overwritten"])
def test_a_damaged_file_is_told_and_not_touched(statement: str, tmp_path: Path) -> None:
    file, keys = tmp_path / "zaken.db", tmp_path / "zaken.sleutels.db"
    with open_cases(str(file), absent="make") as store:
        store.open("Z-1", "AD-1", FIRST)
    whole = file.read_bytes()
    if statement == "VACUUM":  # harmless
        with closing(sqlite3.connect(file, isolation_level=None)) as connection:
            connection.execute("VACUUM")
        assert unharmed(str(file), str(keys))
        return
    file.write_bytes(
        whole[: len(whole) // 2] if statement == "cut short" else whole[:100] + b"\xff" * 20_000
    )
    before = file.read_bytes()

    for work in (looking, adding):
        complaint = refused(partial(work, str(file)), "beschadigd", MachineError)
        assert "geen database" in complaint
    assert file.read_bytes() == before


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    """A process that may write no larger files, as on a disk that is full."""
    file, keys = tmp_path / "zaken.db", tmp_path / "zaken.sleutels.db"
    with open_cases(str(file), absent="make") as store:
        store.open("Z-1", "AD-1", FIRST)
    program = (
        "import signal, sys\n"
        "from adwijzer.store.cases.store import open_cases\n"
        "from adwijzer.text.diagnostics import MachineError\n"
        "from tests.store.cases import said\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "more = [said(f'feit_{number}', 'ja') for number in range(20)]\n"
        "try:\n"
        "    with open_cases(sys.argv[1]) as store:\n"
        "        case = store.case('Z-1', 'AD-1')\n"
        "        for _ in range(400):\n"
        "            store.append(case, more, 'AD-1')\n"
        "except MachineError as error:\n"
        "    print(error)\n"
        "    sys.exit(3)\n"
    )
    most = max(file.stat().st_size, keys.stat().st_size) + 20_000

    done = subprocess.run(
        [sys.executable, "-c", program, str(file)],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (most, most)),
    )

    assert (done.returncode, done.stderr) == (3, "")
    assert "de schijf" in done.stdout
    with open_cases(str(file)) as store:
        assert verify(store).findings == ()
        assert len(events_of(store, "Z-1")) % 20 == 1
        assert len(events_of(store, "Z-1")) > 20
        store.append(store.case("Z-1", "AD-1"), FIRST, "AD-1")


# --- the clock ------------------------------------------------------------------------------------


def test_nothing_is_written_while_the_clock_runs_behind(
    kept: CaseStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = datetime.now(UTC)
    for ahead, taken in ((timedelta(minutes=4), True), (timedelta(minutes=6), False)):
        monkeypatch.setattr(journal, "server_time", lambda _, ahead=ahead: real - ahead)
        if taken:
            kept.append(kept.case("Z-1", "AD-1"), [said("kader", "wga")], "AD-1")
        else:
            complaint = refused(
                lambda: kept.append(kept.case("Z-1", "AD-1"), FIRST, "AD-1"),
                "een van de twee klopt niet",
                MachineError,
            )
            assert "de laatste gebeurtenis is van" in complaint
    assert len(events_of(kept, "Z-1")) == 2
    moments = [event.at for event in kept.events(kept.case("Z-1", "AD-1"))]
    assert moments == sorted(set(moments))


def test_a_clock_that_was_ahead_is_set_right(
    kept: CaseStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = kept.case("Z-1", "AD-1")
    real = datetime.now(UTC)
    monkeypatch.setattr(journal, "server_time", lambda _: real + timedelta(days=2))
    kept.append(case, [said("kader", "wga")], "AD-1")
    monkeypatch.undo()
    refused(lambda: kept.append(case, FIRST, "AD-1"), "klopt niet", MachineError)
    assert len(kept.doubts()) == 1

    wrong = datetime.now(UTC) + timedelta(hours=1)
    refused(lambda: kept.set_clock_right(wrong, "x"), "niet de tijd die je opgeeft", InputError)
    kept.set_clock_right(datetime.now(UTC), "beheer")

    kept.append(case, FIRST, "AD-1")
    assert len(events_of(kept, "Z-1")) == 3
    assert verify(kept).findings == ()
    refused(
        lambda: kept.set_clock_right(datetime.now(UTC), "x"), "niets goed te zetten", InputError
    )


# --- two at once ----------------------------------------------------------------------------------


def test_two_writers_on_one_case_both_keep_what_they_said(
    kept: CaseStore, address: str, keys: str
) -> None:
    failures: list[BaseException] = []

    def work(name: str) -> None:
        try:
            with open_cases(address, keys) as store:
                for number in range(8):
                    case = store.case("Z-1", "AD-1")
                    store.append(case, [said(f"{name}_{number}", "ja")] * 2, name)
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(name,)) for name in ("AD-1", "AD-2")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert failures == []
    found = kept.events(kept.case("Z-1", "AD-1"))
    assert len(found) == 2 + 2 * 8 * 2
    for name in ("AD-1", "AD-2"):
        mine = [each.event for each in found if each.by == name][-16:]
        assert mine == [said(f"{name}_{n}", "ja") for n in range(8) for _ in range(2)]
    assert verify(kept).findings == ()


def test_of_two_who_open_the_same_code_one_does(address: str, keys: str) -> None:
    outcomes: list[str] = []

    def work() -> None:
        try:
            with open_cases(address, keys, absent="make") as store:
                store.open("Z-1", "AD-1", FIRST)
            outcomes.append("opened")
        except InputError as error:
            outcomes.append(str(error))

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert outcomes.count("opened") == 1
    assert sum("er is al een zaak met deze code" in each for each in outcomes) == 2
    assert unharmed(address, keys)


def test_what_is_not_there_after_it_was_kept_is_told(
    kept: CaseStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A drive that loses writes, or a file that was replaced in between."""
    there = journal.at_number
    monkeypatch.setattr(journal, "at_number", lambda number: there(number + 1))

    refused(
        lambda: kept.append(kept.case("Z-1", "AD-1"), FIRST, "AD-1"),
        "wat net bewaard is, staat er niet",
        MachineError,
    )


@pytest.mark.usefixtures("kept")
def test_a_folder_in_the_place_of_the_keys_is_told(address: str) -> None:
    Path("map").mkdir()

    refused(lambda: looking(address, "map"), "kan niet geopend worden", MachineError)
