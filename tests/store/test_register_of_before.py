"""A register that an earlier program made opens: its tables new, its rows and history as they were.

`register-0001.db` was made by the commands of the first program that kept a register, on the days
that it shows: an import, an assignment added, one moved to another AD, one to another day, one
cancelled, and an import that changed one and left one as it was.
"""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NoReturn

import pytest
from alembic.config import Config
from sqlalchemy import NullPool, create_engine, inspect

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.store import connection as connecting
from adwijzer.store import register as database
from adwijzer.store.place import find
from adwijzer.store.register import open_register
from adwijzer.store.schema import REVISIONS
from tests.cli.command import advise
from tests.store.files import FULL, assignment, entry

BEFORE = Path(__file__).with_name("register-0001.db")
NEXT = f"{int(REVISIONS[-1]) + 1:04}"
COLUMN = 'op.add_column("register_opdracht", sa.Column("later", sa.Integer))'

Later = Callable[[str], None]

FIRST = Assignment(**FULL)
KEPT = [
    Assignment(**{**FULL, "status": "lopend", "eind": date(2026, 7, 31)}),
    assignment(
        "O-2", ad="AD-3", client="C-2", rol="beoordelaar", start=date(2026, 3, 9), status="lopend"
    ),
    assignment(
        "O-3",
        ad="AD-2",
        client="C-3",
        werkgever="W-2",
        rol="adviseur",
        soort_opdracht="advies_individu",
        start=date(2026, 4, 13),
        heeft_werkgever="nee",
    ),
    assignment("O-4", ad="AD-3", rol="bemiddelaar", start=date(2026, 5, 4), status="vervallen"),
    assignment("O-5", ad="AD-3", start=date(2026, 6, 1)),
]
HISTORY: dict[str, list[tuple[int, datetime, str, str, dict[str, Any]]]] = {
    "O-1": [
        (1, datetime(2026, 2, 16, 8, tzinfo=UTC), "planner-1", "import", {}),
        (
            2,
            datetime(2026, 6, 29, 10, tzinfo=UTC),
            "planner-3",
            "import",
            {"eind": (date(2026, 6, 30), date(2026, 7, 31)), "status": ("gepland", "lopend")},
        ),
    ],
    "O-2": [
        (1, datetime(2026, 2, 16, 8, tzinfo=UTC), "planner-1", "import", {}),
        (
            2,
            datetime(2026, 3, 2, 7, 15, 0, 1, tzinfo=UTC),
            "planner-2",
            "change",
            {"ad": ("AD-1", "AD-3")},
        ),
    ],
    "O-3": [
        (1, datetime(2026, 2, 16, 8, tzinfo=UTC), "planner-1", "import", {}),
        (
            2,
            datetime(2026, 3, 20, 15, 45, tzinfo=UTC),
            "planner-1",
            "change",
            {"start": (date(2026, 4, 1), date(2026, 4, 13))},
        ),
    ],
    "O-4": [
        (1, datetime(2026, 2, 17, 9, 30, tzinfo=UTC), "planner-2", "add", {}),
        (
            2,
            datetime(2026, 3, 30, 7, tzinfo=UTC),
            "planner-2",
            "cancel",
            {"status": ("gepland", "vervallen")},
        ),
    ],
    "O-5": [(1, datetime(2026, 6, 29, 10, tzinfo=UTC), "planner-3", "import", {})],
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A copy of the register of before, which a test may open."""
    return Path(shutil.copy(BEFORE, tmp_path / "register.db"))


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Later:
    """Makes this a later program, with one more change of the tables."""
    folder = tmp_path / "later"
    folder.mkdir()
    original = Config.set_main_option

    def with_later(config: Config, name: str, value: str) -> None:
        original(config, name, value)
        original(config, "path_separator", "newline")
        known = Path(database.__file__).parent / "migrations/versions"
        original(config, "version_locations", f"{known}\n{folder}")

    def change(step: str) -> None:
        (folder / f"v{NEXT}_later.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            f'revision, down_revision = "{NEXT}", "{REVISIONS[-1]}"\n'
            f"def upgrade():\n    {step}\n",
            encoding="utf-8",
        )
        monkeypatch.setattr(Config, "set_main_option", with_later)
        for module in (connecting, database):
            monkeypatch.setattr(module, "REVISIONS", (*REVISIONS, NEXT))

    return change


def all_kept(address: str) -> bool:
    """Every row and every version is as it was; stops at the first that is not."""
    with open_register(address) as register:
        assert register.assignments() == KEPT
        for code, history in HISTORY.items():
            found = register.history(code)
            assert [(v.number, v.at, v.by, v.kind) for v in found] == [h[:4] for h in history]
            for version, (number, *_, differences) in zip(found, history, strict=True):
                assert number == 1 or version.differences == differences
        assert register.history("O-1")[0].assignment == FIRST
        assert [one.opdracht for one in register.assignments(on=date(2026, 2, 16))] == [
            *("O-1", "O-2", "O-3")
        ]
    return True


def columns(address: str) -> list[str]:
    engine = create_engine(find(address).url, poolclass=NullPool)
    return [column["name"] for column in inspect(engine).get_columns("register_opdracht")]


def copies(file: Path) -> list[str]:
    """The files beside a register, also what SQLite would leave."""
    return sorted(f.name for f in file.parent.glob("register*") if f != file)


def test_a_register_of_before_opens_with_every_row_and_its_history(file: Path) -> None:
    assert all_kept(str(file))


def test_a_register_of_before_can_be_worked_in(file: Path) -> None:
    done = advise("register change O-5 --status lopend --by planner-1 --database", str(file))

    assert (done.status, done.err) == (0, "")
    with open_register(str(file)) as register:
        assert [version.number for version in register.history("O-5")] == [1, 2]
        assert register.assignments()[:4] == KEPT[:4]


def test_a_register_is_brought_up_to_date_in_place_with_a_copy_beside_it(
    file: Path, later: Later
) -> None:
    later(COLUMN)

    assert all_kept(str(file))
    assert "later" in columns(str(file))
    assert copies(file) == ["register.0001.db"]
    copy = file.with_name("register.0001.db")
    assert copy.stat().st_mode & 0o777 == 0o600
    assert "later" not in columns(str(copy))
    with closing(sqlite3.connect(copy)) as new, closing(sqlite3.connect(BEFORE)) as old:
        assert [*new.iterdump()] == [*old.iterdump()]


def test_a_register_of_now_gets_no_copy(file: Path, later: Later) -> None:
    later(COLUMN)
    assert all_kept(str(file))
    before = copies(file)

    with open_register(str(file)) as register:
        register.edit(["O-1"], {"rol": "adviseur"}, "x")
    with open_register(str(file.with_name("register-nieuw.db")), absent="make"):
        pass

    assert copies(file) == ["register-nieuw.db", *before]


def test_a_copy_that_is_there_already_is_left_alone(file: Path, later: Later) -> None:
    taken = file.with_name("register.0001.db")
    taken.write_bytes(b"van iemand")
    later(COLUMN)

    assert all_kept(str(file))
    assert taken.read_bytes() == b"van iemand"
    assert copies(file) == ["register.0001-2.db", "register.0001.db"]


def test_a_change_of_the_tables_that_fails_changes_nothing(file: Path, later: Later) -> None:
    later(f"{COLUMN}; op.drop_table('weg')")

    done = advise("register list --database", str(file))

    assert (done.status, done.out) == (3, "")
    assert "Traceback" not in done.err
    assert file.read_bytes() == BEFORE.read_bytes()
    assert copies(file) == []


def test_without_room_for_a_copy_nothing_changes(
    file: Path, later: Later, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> NoReturn:
        raise OSError(errno.ENOSPC, "")

    later(COLUMN)
    monkeypatch.setattr(os, "open", full)

    done = advise("register list --database", str(file))
    monkeypatch.undo()

    assert (done.status, done.out) == (3, "")
    assert "een kopie ervan kan niet gemaakt worden" in done.complaint
    assert "er is niets veranderd" in done.complaint
    assert file.read_bytes() == BEFORE.read_bytes()
    assert copies(file) == []


def test_the_tables_of_any_database_are_brought_up_to_date(address: str, later: Later) -> None:
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "planner-1")
    later(COLUMN)

    with open_register(address) as register:
        assert register.assignments() == [assignment("O-1")]
        register.edit(["O-1"], {"rol": "adviseur"}, "planner-2")
        assert [version.number for version in register.history("O-1")] == [1, 2]
    assert "later" in columns(address)
