"""A case that is erased cannot be read: not in any file, and not with any key that is left."""

from __future__ import annotations

import secrets
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from string import ascii_lowercase

import pytest
from sqlalchemy import text

from adwijzer.store import connection as connecting
from adwijzer.store.cases import store as storing
from adwijzer.store.cases.copies import backup, restore
from adwijzer.store.cases.events import ChoiceMade
from adwijzer.store.cases.export import export_case
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.cases.verification import verify
from adwijzer.text.diagnostics import InputError, MachineError
from tests.store.cases import answer, events_of, said, tampering
from tests.store.postgresql import Server

WORD = f"woord-{secrets.token_hex(8)}"
CODE = "Z-" + "".join(
    secrets.choice(ascii_lowercase) for _ in range(12)
)  # digits may be a telephone


def files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def holding(folder: Path, *words: bytes) -> list[tuple[str, bytes]]:
    """The files that hold one of these words, also in UTF-16."""
    found = []
    for file in files(folder):
        content = file.read_bytes()
        found += [
            (file.name, word)
            for word in words
            if word in content or word.decode("latin-1").encode("utf-16-le") in content
        ]
    return found


def filled(store: CaseStore) -> None:
    """A case with a word in everything that a case may hold, and one beside it."""
    case = store.open(CODE, "AD-1", [said("kader", WORD), answer({"kader": WORD})])
    choice = ChoiceMade(case.last, followed=False, chosen=WORD, reason=WORD, note=WORD * 9)
    store.append(case, [choice], "AD-1")
    store.keep_snapshots({store.case(CODE, "AD-1"): WORD.encode()})
    store.open("Z-2", "AD-1", [said("kader", "werknemer")])


def test_no_file_that_the_program_wrote_holds_a_word_of_a_case(tmp_path: Path) -> None:
    """Neither before it is erased nor after, in the database, its journal, or a backup of it."""
    folder = tmp_path / "alles"
    folder.mkdir()
    with open_cases(str(folder / "zaken.db"), absent="make") as store:
        filled(store)
        assert events_of(store, CODE)
        key = _key(folder / "zaken.sleutels.db", store.case(CODE, "AD-1").id)
        backup(store, folder / "kopie.db", folder / "kopie-sleutels.db")
        assert holding(folder, WORD.encode()) == []
        assert {name for name, _ in holding(folder, key, CODE.encode())} == {
            *("zaken.sleutels.db", "kopie-sleutels.db")
        }

        store.erase([store.case(CODE, "AD-1")], "AD-1")
        backup(store, folder / "later.db", folder / "later-sleutels.db")
        (folder / "kopie-sleutels.db").unlink()  # as after thirty days

        assert holding(folder, WORD.encode(), key, CODE.encode()) == []
        assert verify(store).findings == ()
        assert [case.code for case in store.cases()] == ["Z-2"]
    restore(folder / "kopie.db", None, str(folder / "zaken.db"), None, "AD-1", over=True)
    assert holding(folder, WORD.encode(), key, CODE.encode()) == []


def _key(file: Path, case: str) -> bytes:
    with closing(sqlite3.connect(file)) as connection, connection:
        query = "SELECT sleutel FROM sleutels WHERE zaak = ?"
        key: bytes = connection.execute(query, [case]).fetchone()[0]
    return key


def test_keys_that_are_ahead_of_the_database_are_destroyed_too(
    cases: CaseStore, address: str, keys: str
) -> None:
    """As after someone put back the database of before by other means, without its keys."""
    cases.open(CODE, "AD-1", [said("kader", WORD)])
    cases.open("Z-2", "AD-1")
    with tampering(keys) as connection:
        connection.execute(text("UPDATE sleutelbewaarplaats SET tot = 99"))

    with open_cases(address, keys) as store:
        case = store.case(CODE, "AD-1")
        store.share(store.case("Z-2", "AD-1"), "AD-2", "AD-1")
        store.erase([case], "AD-1")

        assert store.keys is not None
        assert store.keys.keys([case.id]) == {}
        assert [each.code for each in store.cases("AD-1")] == ["Z-2"]
        assert [each.code for each in store.cases("AD-2")] == ["Z-2"]
        assert verify(store).findings == ()


def test_a_case_is_erased_also_where_an_earlier_event_was_changed(
    cases: CaseStore, address: str, keys: str
) -> None:
    case = cases.open(CODE, "AD-1", [said("kader", WORD)])
    cases.open("Z-2", "AD-1")
    cases.share(cases.case("Z-2", "AD-1"), "AD-2", "AD-1")
    with tampering(keys) as connection:
        connection.execute(text("UPDATE sleutelbewaarplaats SET tot = 0"))
    with tampering(address) as connection:
        change = "UPDATE gebeurtenissen SET inhoud = hash WHERE soort = 'gedeeld'"
        if connection.dialect.name == "postgresql":
            change = change.replace("hash", "hash::bytea")
        connection.execute(text(change))

    with open_cases(address, keys) as store:
        store.erase([store.case(CODE, "AD-1")], "AD-1")

        assert store.keys is not None
        assert store.keys.keys([case.id]) == {}
        assert [each.code for each in store.cases("AD-1")] == ["Z-2"]


def test_a_write_ahead_log_is_emptied_too(tmp_path: Path) -> None:
    """Someone may have set the files so; SQLite keeps it."""
    database, keys = tmp_path / "zaken.db", tmp_path / "zaken.sleutels.db"
    with open_cases(str(database), absent="make") as store:
        filled(store)
    held = [sqlite3.connect(file) for file in (database, keys)]  # keeps the logs there
    for connection in held:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    key = _key(keys, _only(keys))

    with open_cases(str(database)) as store:
        store.append(store.case(CODE, "AD-1"), [said("kader", WORD)], "AD-1")
        store.share(store.case(CODE, "AD-1"), "AD-2", "AD-1")  # so that the log has the page
        store.erase([store.case(CODE, "AD-1")], "AD-1")

        assert (tmp_path / "zaken.sleutels.db-wal").exists()
        assert holding(tmp_path, WORD.encode(), key, CODE.encode()) == []
        assert verify(store).findings == ()
    for connection in held:
        connection.close()


def test_a_log_that_someone_reads_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The case is erased all the same."""
    database = tmp_path / "zaken.db"
    with open_cases(str(database), absent="make") as store:
        filled(store)
    reader = sqlite3.connect(database, isolation_level=None)
    reader.execute("PRAGMA journal_mode = WAL")
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM gebeurtenissen").fetchone()
    monkeypatch.setattr(connecting, "WAIT_SECONDS", 0.2)

    with (
        pytest.raises(MachineError, match="in het logboek ernaast kan het nog staan"),
        open_cases(str(database)) as store,
    ):
        store.erase([store.case(CODE, "AD-1")], "AD-1")

    reader.close()
    with open_cases(str(database)) as store:
        assert [case.code for case in store.cases()] == ["Z-2"]
        assert verify(store).findings == ()


def _only(keys: Path) -> str:
    with closing(sqlite3.connect(keys)) as connection, connection:
        query = "SELECT zaak FROM ingangen WHERE code = ?"
        return str(connection.execute(query, [CODE]).fetchone()[0])


def test_a_copy_made_before_says_nothing_with_the_keys_of_after(tmp_path: Path) -> None:
    database, keys = tmp_path / "zaken.db", tmp_path / "zaken.sleutels.db"
    with open_cases(str(database), absent="make") as store:
        filled(store)
        before = store.case(CODE, "AD-1")
        shutil.copy(database, tmp_path / "ervoor.db")
        store.erase([before], "AD-1")

    with open_cases(str(tmp_path / "ervoor.db"), str(keys)) as old:
        assert [case.code for case in old.cases()] == ["Z-2"]
        with pytest.raises(MachineError, match="de sleutel van deze zaak ontbreekt"):
            old.events(before)
        assert old.snapshots() != []
        assert WORD not in str([export_case(old, case) for case in old.cases()])


def test_what_is_left_of_an_erased_case_is_ids_times_and_kinds(tmp_path: Path) -> None:
    database = tmp_path / "zaken.db"
    with open_cases(str(database), absent="make") as store:
        filled(store)
        store.erase([store.case(CODE, "AD-1")], "AD-1")
    with closing(sqlite3.connect(database)) as connection, connection:
        rows = connection.execute("SELECT zaak, soort, inhoud FROM gebeurtenissen").fetchall()

    erased = next(case for case, kind, _ in rows if kind == "gewist")
    assert [kind for case, kind, _ in rows if case == erased] == [
        *("geopend", "gezegd", "antwoord", "keuze", "gewist")
    ]
    for _, _, content in rows:
        for word in (WORD, CODE, "AD-1", "kader", "antwoord"):
            assert word.encode() not in content


def test_the_length_of_what_was_said_tells_no_yes_from_no(cases: CaseStore) -> None:
    lengths = set()
    for code, value in (("Z-1", "ja"), ("Z-2", "nee"), ("Z-3", "onbekend"), ("Z-4", "2026-03-02")):
        case = cases.open(code, "AD-1", [said("toestemming", value)])
        assert cases.engine is not None
        with cases.engine.connect() as connection:
            query = "SELECT inhoud FROM gebeurtenissen WHERE nummer = %d"
            content = connection.exec_driver_sql(query % case.last).scalar_one()
        lengths.add(len(content))

    assert len(lengths) == 1


def test_cases_are_erased_all_at_once(cases: CaseStore) -> None:
    refs = [cases.open(f"Z-{number}", "AD-1") for number in range(5)]

    cases.erase(refs[:3], "AD-1")

    assert [case.code for case in cases.cases()] == ["Z-3", "Z-4"]
    with pytest.raises(InputError, match="gewist"):
        cases.erase(refs[2:], "AD-1")
    assert [case.code for case in cases.cases()] == ["Z-3", "Z-4"]
    assert verify(cases).findings == ()


def test_erasing_that_was_cut_off_is_finished_by_whoever_opens_next(
    cases: CaseStore, address: str, keys: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database says that the case is erased, and its key is still there."""
    case = cases.open("Z-1", "AD-1", [said("kader", "werknemer")])
    monkeypatch.setattr(storing.CaseStore, "catch_up", lambda *_: None)
    cases.erase([case], "AD-1")
    monkeypatch.undo()
    assert any("heeft nog een sleutel" in str(each) for each in verify(cases).findings)

    with open_cases(address, keys) as again:
        assert again.cases() == []
        assert verify(again).findings == ()


def test_handing_over_and_sharing_that_were_cut_off_are_finished_too(
    cases: CaseStore, address: str, keys: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = cases.open("Z-1", "AD-1"), cases.open("Z-2", "AD-1")
    monkeypatch.setattr(storing.CaseStore, "catch_up", lambda _: None)
    cases.transfer(one, "AD-2", "AD-1")
    cases.share(two, "AD-3", "AD-1")
    monkeypatch.undo()
    assert len(verify(cases).findings) == 3

    with open_cases(address, keys) as again:
        assert verify(again).findings == ()
        assert [(case.code, case.ad, case.shared_with) for case in again.cases()] == [
            ("Z-1", "AD-2", ()),
            ("Z-2", "AD-1", ("AD-3",)),
        ]


@pytest.mark.check(part="register")
def test_a_case_on_a_server_is_erased_with_its_keys_elsewhere(
    server: Server, tmp_path: Path
) -> None:
    """The keys may be in a file of their own, or in a database of another server."""
    for keys in (str(tmp_path / "sleutels.db"), server.new_database()):
        with open_cases(server.new_schema(), keys, absent="make") as store:
            filled(store)
            store.erase([store.case(CODE, "AD-1")], "AD-1")
            assert verify(store).findings == ()
            assert [case.code for case in store.cases()] == ["Z-2"]


@pytest.mark.check(part="register")
def test_no_table_of_a_server_holds_the_key_any_more(server: Server) -> None:
    """Its write-ahead log does for a while, as its administrator has set it."""
    with open_cases(server.new_database(), server.new_database(), absent="make") as store:
        filled(store)
        ref = store.case(CODE, "AD-1")
        assert store.keys is not None
        key = store.keys.keys([ref.id])[ref.id]
        server.run("CHECKPOINT", "postgres")
        data = server._folder / "data" / "base"
        assert {word for _, word in holding(data, key, CODE.encode())} == {key, CODE.encode()}

        store.erase([ref], "AD-1")
        server.run("CHECKPOINT", "postgres")

        assert holding(data, key, CODE.encode(), WORD.encode()) == []
