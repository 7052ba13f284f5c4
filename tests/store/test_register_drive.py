"""A drive on which SQLite cannot be trusted is named, and a change that got lost is noticed."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine

from adwijzer.store import locks
from adwijzer.store import register as database
from adwijzer.store.register import Register, open_register
from adwijzer.text.diagnostics import MachineError
from tests.cli.command import advise
from tests.store.files import assignment, entry, row, table, write

ADD = "register add O-9 --ad AD-1 --rol coach --start 2026-03-02 --status gepland --by x"
SAID = "op deze schijf werken de sloten op bestanden niet"

Lock = Callable[..., object]


def no_lock(*_: object) -> bytes:
    """A drive that says yes to everyone."""
    return b""


def no_locks_at_all(*_: object) -> bytes:
    """A drive that has no locks."""
    raise OSError(37, "No locks available")


@pytest.fixture
def file(tmp_path: Path) -> str:
    """A register with one assignment, made on a good drive."""
    address = str(tmp_path / "register.db")
    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "x")
    return address


@pytest.mark.parametrize("drive", [no_lock, no_locks_at_all])
@pytest.mark.parametrize(
    "line", [ADD, "register change O-1 --rol adviseur --by x", "register import r.csv --by x"]
)
def test_nothing_is_written_where_locks_do_nothing(
    file: str, drive: Lock, line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    write("r.csv", table(row("O-2")))
    monkeypatch.setattr(fcntl, "fcntl", drive)

    result = advise(line, "--database", file)

    assert result.status == 3
    assert SAID in result.complaint
    assert "of deel het met PostgreSQL" in result.complaint
    looked = advise("register list", "--database", file)
    assert (looked.status, "1 opdracht." in looked.out) == (0, True)
    monkeypatch.undo()
    with open_register(file) as register:
        assert register.assignments() == [assignment("O-1")]


def test_a_drive_is_named_before_a_register_is_made_on_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fcntl, "fcntl", no_lock)

    result = advise(ADD, "--database", str(tmp_path / "nieuw.db"))

    assert (result.status, SAID in result.complaint) == (3, True)
    assert [*tmp_path.glob("*.db")] == []


def test_who_looks_is_told_as_well(file: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fcntl, "fcntl", no_lock)

    for line in ("register list", "register show O-1", "register export uit.csv --overwrite"):
        assert f"let op: {file}: {SAID}" in advise(line, "--database", file).complaint


def test_an_ordinary_drive_is_trusted_and_left_as_it_was(tmp_path: Path) -> None:
    assert locks.locks_hold(tmp_path)
    assert [*tmp_path.iterdir()] == []


def test_a_folder_that_is_not_there_has_nothing_to_try(tmp_path: Path) -> None:
    assert locks.locks_hold(tmp_path / "nergens")


@pytest.mark.parametrize(
    ("mount", "here"),
    [
        ("fuse.sshfs ik@server:/map rw,user_id=0", True),
        ("fuse.rclone wolk: rw", True),
        ("nfs server:/map rw,vers=3,nolock,local_lock=all", True),
        ("nfs4 server:/map rw,local_lock=posix", True),
        ("cifs //server/map rw,nobrl,vers=3.0", True),
        ("nfs4 server:/map rw,vers=4.2,local_lock=none", False),
        ("cifs //server/map rw,vers=3.0", False),
        ("ext4 /dev/sda1 rw,nolock", False),
    ],
)
def test_a_network_drive_that_keeps_locks_to_this_computer_is_named(
    mount: str, here: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind, source, options = mount.split(" ")
    drive = tmp_path / "gedeelde map"
    drive.mkdir()
    written = str(drive).replace(" ", "\\040")
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        f"36 21 0:32 / {written} rw,relatime shared:2 - {kind} {source} {options}\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(locks, "_MOUNTS", mounts)

    assert locks.keeps_locks_here(drive) == here
    assert not locks.keeps_locks_here(tmp_path)
    result = advise(ADD, "--database", str(drive / "register.db"))
    assert (result.status, SAID in result.complaint) == ((3, True) if here else (0, False))


CHANGES: dict[str, Callable[[Register], object]] = {
    "import": lambda register: register.bring_in([entry("O-2"), entry("O-3")], "x"),
    "add": lambda register: register.bring_in([entry("O-2")], "x", kind="add"),
    "edit": lambda register: register.edit(["O-1"], {"rol": "adviseur"}, "x"),
    "allow": lambda register: register.bring_in([entry("O-1")], "111222333", allowed=["111222333"]),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_that_is_not_there_after_all_is_noticed(
    address: str, change: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def losing(engine: Engine) -> Iterator[Connection]:
        """A drive that says that it kept what it lost."""
        with engine.connect() as connection:
            yield connection
            connection.rollback()

    with open_register(address, absent="make") as register:
        register.bring_in([entry("O-1")], "x")
        monkeypatch.setattr(database, "writing", losing)

        with pytest.raises(MachineError, match="wat net bewaard is, staat niet in het register"):
            CHANGES[change](register)
