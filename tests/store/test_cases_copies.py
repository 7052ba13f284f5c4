"""Backups of cases: in two files, whole again when put back, and without what was erased since."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from adwijzer.store.cases import copies
from adwijzer.store.cases.copies import backup, restore
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.cases.verification import verify
from adwijzer.store.place import find
from adwijzer.store.register import open_register
from adwijzer.text.diagnostics import InputError, MachineError
from tests.store.cases import CONTACT, RULES, answer, events_of, said
from tests.store.files import entry
from tests.store.postgresql import Server

CONTENT, KEYS = Path("kopie.db"), Path("kopie-sleutels.db")
FIRST = [said("kader", "werknemer"), said("agenda", ["kennismaking"], CONTACT)]


@pytest.fixture
def full(cases: CaseStore, address: str) -> CaseStore:
    """Two cases, one that is shared, kept rules, and an assignment in the register."""
    one = cases.open("Z-1", "AD-1", FIRST)
    cases.share(one, "AD-3", "AD-1")
    cases.open("Z-2", "AD-2", [answer({"kader": "wga"})])
    cases.keep_rule_base(RULES, "1", "AD-1")
    with open_register(address) as register:
        register.bring_in([entry("O-1")], "x")
        register.edit(["O-1"], {"rol": "adviseur"}, "x")
    return cases


def whole(address: str, keys: str) -> list[str]:
    """The codes of the cases there; nothing is wrong with them."""
    with open_cases(address, keys) as store:
        assert verify(store).findings == ()
        return [case.code for case in store.cases()]


def test_a_backup_gives_everything_back_in_another_place(full: CaseStore) -> None:
    made = backup(full, CONTENT, KEYS)
    assert (made.head, made.cases) == (full.head(), 2)

    restored = restore(CONTENT, KEYS, "elders.db", None, "x")

    assert (restored.head, restored.cases, restored.erased) == (made.head, 2, 0)
    assert (restored.unreadable, restored.aside) == (0, None)
    assert whole("elders.db", "elders.sleutels.db") == ["Z-1", "Z-2"]
    with open_cases("elders.db") as again:
        assert events_of(again, "Z-1", "AD-3")[:2] == FIRST
        assert again.rule_base(RULES.sha256) is not None
        again.append(again.case("Z-1", "AD-1"), [said("kader", None)], "x")
    with open_register("elders.db") as register:
        assert [version.number for version in register.history("O-1")] == [1, 2]
        register.bring_in([entry("O-2")], "x")
    for file in (CONTENT, KEYS, Path("elders.db"), Path("elders.sleutels.db")):
        assert file.stat().st_mode & 0o777 == 0o600


def test_a_backup_goes_to_any_empty_database(
    full: CaseStore, address: str, request: pytest.FixtureRequest
) -> None:
    backup(full, CONTENT, KEYS)
    url, keys = "elders.db", "elders-sleutels.db"
    if find(address).file is None:
        server: Server = request.getfixturevalue("server")
        url, keys = server.new_schema(), server.new_schema()

    restore(CONTENT, KEYS, url, keys, "x")

    assert whole(url, keys) == ["Z-1", "Z-2"]
    with open_register(url) as register:
        register.bring_in([entry("O-2")], "x")
        assert [each.opdracht for each in register.assignments()] == ["O-1", "O-2"]
    if find(address).file is None:
        with pytest.raises(InputError, match="hier staan al zaken"):
            restore(CONTENT, KEYS, url, keys, "x")


def test_an_old_backup_does_not_bring_back_what_was_erased(
    cases: CaseStore, address: str, keys: str
) -> None:
    cases.open("Z-1", "AD-1", FIRST)
    cases.open("Z-2", "AD-1")
    backup(cases, CONTENT, KEYS)
    cases.erase([cases.case("Z-1", "AD-1")], "AD-1")
    url = address if find(address).file is not None else "elders.db"

    restored = restore(CONTENT, KEYS, url, keys, "AD-2", over=True)

    assert (restored.cases, restored.erased, restored.unreadable) == (1, 1, 0)
    assert whole(url, keys) == ["Z-2"]


def test_a_case_may_stand_where_another_one_has_been(cases: CaseStore) -> None:
    """All that changed hands is gone through anew, and the code is taken by then."""
    one = cases.open("Z-1", "AD-1", FIRST)
    cases.share(one, "AD-3", "AD-1")
    cases.transfer(one, "AD-2", "AD-1")
    cases.transfer(cases.case("Z-1", "AD-2"), "AD-3", "AD-2")
    cases.open("Z-1", "AD-2", FIRST)
    backup(cases, CONTENT, KEYS)

    assert restore(CONTENT, KEYS, "elders.db", None, "x").cases == 2

    with open_cases("elders.db") as again:
        assert {(c.code, c.ad, tuple(c.shared_with)) for c in again.cases()} == {
            ("Z-1", "AD-3", ()),
            ("Z-1", "AD-2", ()),
        }


@pytest.mark.parametrize("left", ["the database", "the keys", "a later backup"])
def test_anything_that_is_left_says_what_was_erased(left: str, tmp_path: Path) -> None:
    """Also when the rest was lost together with the disk."""
    file, keys = tmp_path / "zaken.db", tmp_path / "zaken.sleutels.db"
    with open_cases(str(file), absent="make") as store:
        store.open("Z-1", "AD-1", FIRST)
        store.open("Z-2", "AD-1")
        backup(store, CONTENT, KEYS)
        store.erase([store.case("Z-1", "AD-1")], "AD-1")
        backup(store, Path("later.db"), Path("later-sleutels.db"))
    if left != "the database":
        file.unlink()
    if left != "the keys":
        keys.unlink()
    content = Path("later.db") if left == "a later backup" else CONTENT

    restored = restore(content, KEYS, str(file), None, "AD-2", over=True)

    assert restored.cases == 1
    assert whole(str(file), str(keys)) == ["Z-2"]


def test_the_database_that_stood_there_stays_under_another_name(tmp_path: Path) -> None:
    file = tmp_path / "zaken.db"
    with open_cases(str(file), absent="make") as store:
        store.open("Z-1", "AD-1")
        backup(store, CONTENT, KEYS)
        store.open("Z-2", "AD-1")
    with open_register(str(file)) as register:
        register.bring_in([entry("O-1")], "x")
    before = file.read_bytes()

    with pytest.raises(InputError, match="van na de reservekopie"):
        restore(CONTENT, KEYS, str(file), None, "x")
    assert file.read_bytes() == before
    restored = restore(CONTENT, KEYS, str(file), None, "x", over=True)

    assert restored.aside == tmp_path / "zaken.voor-herstel.db"
    assert restored.aside.read_bytes() == before
    assert whole(str(file), str(tmp_path / "zaken.sleutels.db")) == ["Z-1"]
    with open_register(str(file)) as register:  # the register is not part of it
        assert [each.opdracht for each in register.assignments()] == ["O-1"]
    with open_cases(str(restored.aside), str(tmp_path / "zaken.sleutels.db")) as old:
        assert [case.code for case in old.cases()] == ["Z-1", "Z-2"]


def test_a_damaged_database_is_replaced_and_kept_aside(tmp_path: Path) -> None:
    file = tmp_path / "zaken.db"
    with open_cases(str(file), absent="make") as store:
        store.open("Z-1", "AD-1")
        backup(store, CONTENT, KEYS)
    file.write_bytes(b"kapot" * 1000)

    with pytest.raises(InputError, match="beschadigd"):
        restore(CONTENT, None, str(file), None, "x")
    restored = restore(CONTENT, None, str(file), None, "x", over=True)

    assert restored.aside is not None
    assert restored.aside.read_bytes() == b"kapot" * 1000
    assert whole(str(file), str(tmp_path / "zaken.sleutels.db")) == ["Z-1"]


@pytest.mark.parametrize("mode", ["DELETE", "WAL"])
def test_what_was_half_written_before_is_not_applied_to_what_is_put_back(
    mode: str, tmp_path: Path
) -> None:
    """A computer stopped while someone wrote; a log of that write lies beside the database."""
    file = tmp_path / "zaken.db"
    with open_cases(str(file), absent="make") as store:
        store.open("Z-1", "AD-1")
        backup(store, CONTENT, KEYS)
    half = sqlite3.connect(file, isolation_level=None)
    half.execute(f"PRAGMA journal_mode = {mode}")
    half.execute("PRAGMA wal_autocheckpoint = 0")
    half.execute("PRAGMA cache_size = 1")  # so that much of it is in the file already
    half.execute("BEGIN")
    half.execute("CREATE TABLE anders (tekst TEXT)")
    for _ in range(50):
        half.execute("INSERT INTO anders VALUES (hex(randomblob(3000)))")
    if mode == "WAL":
        half.execute("COMMIT")
    logs = [each for each in tmp_path.glob("zaken.db-*") if each.stat().st_size]
    stopped = {each: each.read_bytes() for each in (file, *logs)}
    half.close()
    for each, content in stopped.items():
        each.write_bytes(content)
    file.write_bytes(b"kapot" * 10_000)  # and the database itself cannot be read
    assert logs

    restored = restore(CONTENT, None, str(file), None, "x", over=True)

    assert whole(str(file), str(tmp_path / "zaken.sleutels.db")) == ["Z-1"]
    assert restored.aside is not None
    with closing(sqlite3.connect(file)) as connection, connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE name = 'anders'")
        assert found.fetchall() == []


def test_keys_of_before_are_not_kept_longer_than_thirty_days(full: CaseStore) -> None:
    backup(full, CONTENT, KEYS)
    unrelated = Path("notitie.db")
    unrelated.write_bytes(b"SQLite format 3\0 en verder niets")
    engine = create_engine(f"sqlite:///{KEYS}")
    old = datetime.now(UTC) - timedelta(days=31)
    with engine.begin() as connection:
        moment = {"at": old.strftime("%Y-%m-%dT%H:%M:%S.%fZ")}
        connection.execute(text("UPDATE sleutelreservekopie SET tijdstip = :at"), moment)
    engine.dispose()

    with pytest.raises(InputError, match="ouder dan 30 dagen"):
        restore(CONTENT, KEYS, "elders.db", None, "x")
    assert not Path("elders.db").exists()
    made = backup(full, Path("nieuw.db"), Path("nieuw-sleutels.db"))

    assert [file.name for file in made.removed] == [KEYS.name]
    assert not KEYS.exists()
    assert unrelated.exists()
    assert Path("nieuw-sleutels.db").exists()


def test_a_backup_says_nothing_without_its_keys(full: CaseStore) -> None:
    backup(full, CONTENT, KEYS)

    for word in (b"werknemer", b"kennismaking", b"Z-1", b"AD-3"):
        assert word not in CONTENT.read_bytes()


def test_files_that_are_no_backup_are_told(full: CaseStore, tmp_path: Path) -> None:
    backup(full, CONTENT, KEYS)
    other = tmp_path / "ander.db"
    with open_cases(str(other), absent="make") as store:
        store.open("Z-9", "AD-9")
        backup(store, Path("ander-kopie.db"), Path("ander-sleutels.db"))
    text_file = Path("tekst.txt")
    text_file.write_text("geen reservekopie", encoding="utf-8")

    for content, keys, said_so in (
        (Path("weg.db"), KEYS, "dit bestand is er niet"),
        (text_file, KEYS, "geen database hiervan of het is beschadigd"),
        (CONTENT, text_file, "geen reservekopie van sleutels"),
        (CONTENT, CONTENT, "geen reservekopie van sleutels"),
        (CONTENT, Path("ander-sleutels.db"), "horen bij een andere database"),
    ):
        with pytest.raises((InputError, MachineError), match=said_so):
            restore(content, keys, "elders.db", None, "x")
        assert not Path("elders.db").exists()
    with pytest.raises(InputError, match="andere database"):
        restore(CONTENT, KEYS, "elders.db", str(tmp_path / "ander.sleutels.db"), "x")
    with pytest.raises(InputError, match="er zijn geen sleutels"):
        restore(CONTENT, None, "elders.db", None, "x")
    assert not Path("elders.db").exists()


def test_a_backup_goes_to_two_new_files(full: CaseStore) -> None:
    backup(full, CONTENT, KEYS)

    with pytest.raises(InputError, match="dit bestand is er al"):
        backup(full, CONTENT, Path("nieuw.db"))
    with pytest.raises(InputError, match="twee bestanden"):
        backup(full, Path("een.db"), Path("een.db"))
    with pytest.raises(MachineError, match="kan hier niet gemaakt worden"):
        backup(full, Path("nieuw.db"), KEYS / "nergens.db")
    assert not Path("nieuw.db").exists()


def test_what_cannot_be_put_back_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "zaken.db"
    with open_cases(str(file), absent="make") as store:
        store.open("Z-1", "AD-1")
        backup(store, CONTENT, KEYS)
        store.open("Z-2", "AD-1")

    def full_disk(*_: object) -> None:
        raise OSError(28, "")

    monkeypatch.setattr(copies, "_copy_rows", full_disk)
    with pytest.raises(MachineError, match="er is niets veranderd"):
        restore(CONTENT, KEYS, str(file), None, "x", over=True)

    assert whole(str(file), str(tmp_path / "zaken.sleutels.db")) == ["Z-1", "Z-2"]
    assert sorted(each.name for each in tmp_path.iterdir() if each.suffix == ".db") == [
        *("kopie-sleutels.db", "kopie.db", "zaken.db", "zaken.sleutels.db")
    ]


def test_putting_a_backup_back_leaves_its_files_as_they_are(full: CaseStore) -> None:
    backup(full, CONTENT, KEYS)
    before = CONTENT.read_bytes(), KEYS.read_bytes()

    restore(CONTENT, KEYS, "elders.db", None, "x")

    assert (CONTENT.read_bytes(), KEYS.read_bytes()) == before
