"""Copies of an SQLite database: a backup, and the one that is made before its tables change."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from itertools import count
from pathlib import Path

from adwijzer.text.diagnostics import MachineError


def copy_beside(file: Path, revision: str) -> Path:
    """Copy an SQLite register to a new file beside it; no other file is written over.

    SQLite itself makes the copy, over a connection of its own. Reading the file any other way
    would drop the locks of this process on it once the file is closed, also the writer's turn.

    Args:
        file: the register; the caller has its turn, so nobody else changes it.
        revision: the version of its tables, which the name of the copy gets.
    Returns:
        The copy: `register.0001.db` of `register.db`, or `register.0001-2.db` when that is taken.
    Raises:
        MachineError: there is no place for a copy. None was left behind.
    """
    copy: Path | None = None
    try:
        copy = _new_file(file, revision)
        copy_database(file, copy)
    except (OSError, sqlite3.Error):
        if copy is not None:
            copy.unlink(missing_ok=True)
        raise MachineError.of(
            "dit register is van een oudere versie van het programma, en een kopie ervan kan niet"
            " gemaakt worden",
            "zorg dat je in de map mag schrijven en dat er ruimte is; er is niets veranderd",
        ) from None
    return copy


def copy_database(file: Path, copy: Path) -> None:
    """Copy an SQLite database that others may write to, as it is at one moment.

    Raises:
        sqlite3.Error: one of the two cannot be read or written.
    """
    with (
        contextlib.closing(sqlite3.connect(file)) as source,
        contextlib.closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)


def _new_file(file: Path, revision: str) -> Path:
    """An empty file that only its owner may read, as the register itself is."""
    for number in count(1):
        again = "" if number == 1 else f"-{number}"
        path = file.with_name(f"{file.stem}.{revision}{again}{file.suffix}")
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
            return path
    raise AssertionError
