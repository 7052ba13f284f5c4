"""What was changed, left out, added or moved past the program is found, in every column."""

# ruff: noqa: S608 - the statements are ours

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from adwijzer.store.cases.chain import FIRST, Head, link_hash, place_of
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.cases.verification import verify
from adwijzer.store.connection import engine_for
from adwijzer.store.place import find
from adwijzer.text.diagnostics import InputError
from tests.cli.command import advise
from tests.store.cases import CONTACT, RULES, TABLES, answer, said, tampering

COLUMNS = {
    "zaken": ("zaak", "geopend"),
    "gebeurtenissen": ("nummer", "zaak", "tijdstip", "soort", "inhoud", "vorige", "hash"),
    "regelbanken": ("sha256", "inhoud", "gebeurtenis"),
    "zaakbeelden": ("zaak", "tot", "inhoud"),
}


@pytest.fixture
def full(cases: CaseStore) -> CaseStore:
    """A store with every kind of event: 1 begin, 2-6 Z-1, 7 rules, 8 Z-2, 9-10 Z-2 erased."""
    one = cases.open("Z-1", "AD-1", [said("kader", "werknemer"), said("agenda", ["x"], CONTACT)])
    cases.append(one, [said("kader", "zelfstandig")], "AD-1")
    cases.share(one, "AD-2", "AD-1")
    cases.keep_rule_base(RULES, "1", "AD-1")
    two = cases.open("Z-2", "AD-2", [answer({"kader": "wga"})])
    cases.erase([two], "AD-2")
    cases.keep_snapshots({cases.case("Z-1", "AD-1"): b"beeld"})
    return cases


def findings(store: CaseStore, **given: Any) -> list[str]:
    return [str(each) for each in verify(store, **given).findings]


def test_what_the_program_wrote_is_whole(full: CaseStore) -> None:
    found = verify(full)

    assert found.findings == ()
    assert (found.events, found.cases) == (10, 2)
    assert found.head == full.head()
    assert verify(full, head=found.head).findings == ()
    assert verify(full, case=full.case("Z-1", "AD-1")).findings == ()


def test_an_empty_store_is_whole(cases: CaseStore) -> None:
    assert verify(cases).findings == ()
    with open_cases("nieuw.db", absent="empty") as nothing:
        assert verify(nothing).findings == ()


def other(value: Any) -> list[Any]:
    """Values that a column might be changed into."""
    match value:
        case bytes():
            return [value[:-1] + bytes([value[-1] ^ 1]), value + b"\0", b""]
        case int():
            return [value + 100]
        case None:
            return []
        case _:
            return [value[:-1] + ("0" if value[-1] != "0" else "1"), value[:-1]]


def cells(address: str) -> list[tuple[str, str, Any, Any]]:
    """Every cell that may be changed: table, column, key of the row, value."""
    found = []
    with tampering(address) as connection:
        for table in TABLES:
            key = COLUMNS[table][0]
            rows = connection.execute(text(f"SELECT * FROM {table} ORDER BY {key}")).mappings()
            for row in rows.all():
                found += [(table, name, row[key], row[name]) for name in COLUMNS[table]]
    return found


@pytest.mark.usefixtures("full")
def test_the_columns_are_those_of_the_tables(address: str) -> None:
    with tampering(address) as connection:
        for table, columns in COLUMNS.items():
            row = connection.execute(text(f"SELECT * FROM {table}")).mappings().first()
            assert row is not None
            assert tuple(row) == columns


def test_a_change_in_any_column_of_any_row_is_found(full: CaseStore, address: str) -> None:
    tried = 0
    for table, column, key, value in cells(address):
        every = table != "gebeurtenissen" or key in (1, 4, 10)
        for changed in other(value)[: None if every else 1]:
            change = f"UPDATE {table} SET {column} = :new WHERE {COLUMNS[table][0]} = :key"
            with tampering(address) as connection:
                connection.execute(text(change), {"new": changed, "key": key})
            found = findings(full)
            assert found, f"{table}.{column} of {key}"
            if table == "gebeurtenissen" and column not in ("nummer", "hash", "vorige"):
                assert any(f"gebeurtenis {key} " in each for each in found), found
            with tampering(address) as connection:
                at = changed if column == COLUMNS[table][0] else key
                connection.execute(text(change), {"new": value, "key": at})
            tried += 1
    assert tried > 80
    assert findings(full) == []


def test_a_row_that_is_missing_is_found_and_named(full: CaseStore, address: str) -> None:
    for table in ("zaken", "gebeurtenissen", "regelbanken"):
        with tampering(address) as connection:
            key = COLUMNS[table][0]
            query = text(f"SELECT * FROM {table} ORDER BY {key}")
            rows = connection.execute(query).mappings().all()
        for row in rows[:-1] if table == "gebeurtenissen" else rows:
            with tampering(address) as connection:
                connection.execute(
                    text(f"DELETE FROM {table} WHERE {key} = :key"), {"key": row[key]}
                )
            found = findings(full)
            assert found, (table, row[key])
            if table == "gebeurtenissen":
                assert any(f"gebeurtenis {row[key]} ontbreekt" in each for each in found)
            names = ", ".join(f":{name}" for name in COLUMNS[table])
            with tampering(address) as connection:
                connection.execute(text(f"INSERT INTO {table} VALUES ({names})"), dict(row))
    assert findings(full) == []


def test_events_that_changed_places_are_named_with_their_old_place(
    full: CaseStore, address: str
) -> None:
    renumber = text("UPDATE gebeurtenissen SET nummer = :new WHERE nummer = :old")
    with tampering(address) as connection:
        for old, new in ((3, 99), (5, 3), (99, 5)):
            connection.execute(renumber, {"old": old, "new": new})

    found = findings(full)

    assert any("gebeurtenis 3 " in each and "zij was gebeurtenis 5" in each for each in found)
    assert any("gebeurtenis 5 " in each and "zij was gebeurtenis 3" in each for each in found)


def test_an_event_that_someone_without_keys_adds_is_found(full: CaseStore, address: str) -> None:
    head = full.head()
    assert head is not None
    case = full.case("Z-1", "AD-1").id
    for kind, of in (("gezegd", case), ("gewist", case), ("klok", None), ("regelbank", None)):
        at, content = "2099-01-01T00:00:00.000000Z", b"niets" * 20
        place = place_of(head.number + 1, of, at, kind)
        with tampering(address) as connection:
            connection.execute(
                text("INSERT INTO gebeurtenissen VALUES (:n, :z, :t, :s, :i, :v, :h)"),
                {
                    "n": head.number + 1,
                    "z": of,
                    "t": at,
                    "s": kind,
                    "i": content,
                    "v": head.hash,
                    "h": link_hash(head.hash, place, content),
                },
            )
        found = findings(full)
        assert any(f"gebeurtenis {head.number + 1} " in each for each in found), kind
        with tampering(address) as connection:
            connection.execute(
                text("DELETE FROM gebeurtenissen WHERE nummer = :n"), {"n": head.number + 1}
            )
    assert findings(full) == []


def test_a_case_that_someone_without_keys_erases_stays_and_they_are_found(
    full: CaseStore, address: str, keys: str
) -> None:
    """The next one who opens the store gets neither an error nor an erased case."""
    head = full.head()
    assert head is not None
    case, at, content = full.case("Z-1", "AD-1").id, "2099-01-01T00:00:00.000000Z", b"niets" * 20
    place = place_of(head.number + 1, case, at, "gewist")
    with tampering(address) as connection:
        connection.execute(
            text("INSERT INTO gebeurtenissen VALUES (:n, :z, :t, 'gewist', :i, :v, :h)"),
            {
                "n": head.number + 1,
                "z": case,
                "t": at,
                "i": content,
                "v": head.hash,
                "h": link_hash(head.hash, place, content),
            },
        )

    with open_cases(address, keys) as again:
        assert [each.code for each in again.cases()] == ["Z-1"]
        assert any(f"gebeurtenis {head.number + 1} " in each for each in findings(again))


def test_a_row_too_many_is_found(full: CaseStore, address: str) -> None:
    more = {
        "zaken": ("f" * 32, 77),
        "regelbanken": (RULES.sha256[::-1], b"x", 6),
        "zaakbeelden": ("e" * 32, 3, b"x"),
    }
    for table, row in more.items():
        names = [f":{name}" for name in COLUMNS[table]]
        with tampering(address) as connection:
            connection.execute(
                text(f"INSERT INTO {table} VALUES ({', '.join(names)})"),
                dict(zip(COLUMNS[table], row, strict=True)),
            )
        assert findings(full), table
        with tampering(address) as connection:
            key = COLUMNS[table][0]
            connection.execute(text(f"DELETE FROM {table} WHERE {key} = :k"), {"k": row[0]})
    assert findings(full) == []


def test_only_a_head_kept_elsewhere_finds_an_end_that_was_cut_off(
    full: CaseStore, address: str
) -> None:
    head = full.head()
    assert head is not None
    full.append(full.case("Z-1", "AD-1"), [said("kader", None)], "AD-1")
    assert findings(full, head=head) == []

    with tampering(address) as connection:
        connection.execute(text("DELETE FROM zaakbeelden"))
        connection.execute(text("DELETE FROM gebeurtenissen WHERE nummer = 11"))
    assert findings(full, head=head) == []
    later = Head(11, "a" * 64)

    assert findings(full, head=later) == ["de keten is afgekapt: zij gaat tot 10, en ging tot 11"]
    assert any("opnieuw geschreven" in each for each in findings(full, head=Head(4, "a" * 64)))


def test_a_chain_that_was_written_anew_without_keys_is_found(full: CaseStore, address: str) -> None:
    """Who takes an event away and makes numbers and hashes right cannot make the content right."""
    with tampering(address) as connection:
        connection.execute(text("DELETE FROM gebeurtenissen WHERE nummer = 4"))
        rows = connection.execute(
            text("SELECT * FROM gebeurtenissen ORDER BY nummer")
        ).mappings().all()  # fmt: skip
        previous = FIRST
        for number, row in enumerate(rows, start=1):
            place = place_of(number, row["zaak"], row["tijdstip"], row["soort"])
            new = link_hash(previous, place, row["inhoud"])
            connection.execute(
                text(
                    "UPDATE gebeurtenissen SET nummer = :n, vorige = :v, hash = :h"
                    " WHERE nummer = :o"
                ),
                {"n": number, "v": previous, "h": new, "o": row["nummer"]},
            )
            previous = new

    assert any("niet door dit programma geschreven" in each for each in findings(full))


def test_no_statement_changes_what_is_there(full: CaseStore, address: str) -> None:
    engine = engine_for(find(address))
    replace = "INSERT OR REPLACE" if engine.dialect.name == "sqlite" else "INSERT"
    for statement in (
        "UPDATE gebeurtenissen SET soort = 'x'",
        "DELETE FROM gebeurtenissen",
        "UPDATE zaken SET geopend = 3",
        "DELETE FROM zaken",
        "UPDATE regelbanken SET sha256 = 'x'",
        "DELETE FROM regelbanken",
        f"{replace} INTO gebeurtenissen SELECT * FROM gebeurtenissen WHERE nummer = 3",
        f"{replace} INTO zaken SELECT * FROM zaken",
        f"{replace} INTO regelbanken SELECT * FROM regelbanken",
        "INSERT INTO gebeurtenissen SELECT nummer + 50, zaak, tijdstip, soort, inhoud, vorige, hash"
        " FROM gebeurtenissen WHERE nummer = 3",
    ):
        with (
            pytest.raises(Exception, match=r"(?i)the store of cases only grows|unique"),
            engine.begin() as connection,
        ):
            connection.execute(text(statement))
    assert findings(full) == []


@pytest.mark.parametrize("written", ["", "12", "0:" + "a" * 64, "3:abc", "x:" + "a" * 64])
def test_a_head_that_is_none_is_wrong_use(written: str) -> None:
    with pytest.raises(InputError, match="een nummer en een hash"):
        Head.parse(written)


def test_a_head_is_read_as_it_is_printed() -> None:
    head = Head(12, "ab" * 32)

    assert Head.parse(f" {head} ") == Head.parse(str(head).upper()) == head


@pytest.mark.parametrize("number", [4, 10])
def test_the_command_names_what_was_changed_also_at_the_end(
    number: int, full: CaseStore, address: str, keys: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing that it looks at first stands in its way."""
    monkeypatch.setenv("ADWIJZER_SLEUTELS", keys)
    command = "case verify --by AD-1 --database"
    assert advise(command, address).status == 0
    for column, wrong in (("tijdstip", "gisteren"), ("soort", "iets"), ("inhoud", b"x")):
        with tampering(address) as connection:
            query = text(f"SELECT {column} FROM gebeurtenissen WHERE nummer = {number}")
            old = connection.execute(query).scalar_one()
            change = text(f"UPDATE gebeurtenissen SET {column} = :new WHERE nummer = {number}")
            connection.execute(change, {"new": wrong})

        done = advise(command, address)

        assert (done.status, f"gebeurtenis {number} " in done.out) == (1, True), done
        assert "Traceback" not in done.err
        with tampering(address) as connection:
            connection.execute(change, {"new": old})
    assert findings(full) == []


def test_what_is_no_text_at_all_is_found(tmp_path: Path) -> None:
    """SQLite keeps any bytes as text, and any kind of value in any column."""
    file = str(tmp_path / "zaken.db")
    with open_cases(file, absent="make") as store:
        store.open("Z-1", "AD-1", [said("kader", "werknemer")])
        for column in ("zaak", "tijdstip", "soort", "inhoud", "vorige", "hash"):
            for wrong in ("CAST(x'ff' AS TEXT)", "12.5", "x'00ff'", "''"):
                with tampering(file) as connection:
                    query = text(f"SELECT {column} FROM gebeurtenissen WHERE nummer = 3")
                    old = connection.execute(query).scalar_one()
                    change = f"UPDATE gebeurtenissen SET {column} = %s WHERE nummer = 3"
                    connection.execute(text(change % wrong))

                assert any("gebeurtenis 3 " in each for each in findings(store)), (column, wrong)

                with tampering(file) as connection:
                    connection.execute(text(change % ":old"), {"old": old})
        assert findings(store) == []


def test_an_index_without_a_case_is_found(tmp_path: Path) -> None:
    """Every event is there, and SQLite, which looks them up by the index, shows no case."""
    file = tmp_path / "zaken.db"
    with open_cases(str(file), absent="make") as store:
        store.open("Z-1", "AD-1", [said("kader", "werknemer")])
        assert findings(store) == []
    with closing(sqlite3.connect(file)) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'gebeurtenissen_zaak'"
        page = connection.execute(query).fetchone()[0]
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(file.read_bytes())
    cells = (page - 1) * size + 3  # how many cells a page has stands in its bytes 3 and 4
    content[cells : cells + 2] = b"\0\0"
    file.write_bytes(content)

    with open_cases(str(file)) as store:
        assert store.cases() == []
        assert any("`gebeurtenissen`" in each for each in findings(store))


def test_keys_do_not_fit_a_first_event_that_was_changed(
    full: CaseStore, address: str, keys: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ADWIJZER_SLEUTELS", keys)
    with tampering(address) as connection:
        connection.execute(text("UPDATE gebeurtenissen SET soort = 'klok' WHERE nummer = 1"))

    done = advise("case verify --by AD-1 --database", address)

    assert done.status == 3
    assert "de eerste gebeurtenis is veranderd" in done.err.replace("\n", " ")
    assert any("gebeurtenis 1 " in each for each in findings(full))
