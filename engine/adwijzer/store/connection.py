"""Connections to a register: making it, bringing its tables up to date, and taking turns."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    NullPool,
    String,
    column,
    create_engine,
    event,
    inspect,
    select,
    table,
    text,
)

from adwijzer.store.backup import copy_beside
from adwijzer.store.faults import REGISTER
from adwijzer.store.place import RegisterAddress
from adwijzer.store.schema import REVISIONS, VERSION_TABLE
from adwijzer.text.diagnostics import InputError, MachineError

WAIT_SECONDS = 30
"""How long a writer waits for its turn."""
CONNECT_SECONDS = 10
TURN = 4_821_170_553
"""The number of the lock that writers on PostgreSQL take."""
_WRITING = "adwijzer_writing"


class _Pools:
    """Engines that keep their connections, in a process that answers many requests."""

    def __init__(self) -> None:
        self.connections = 0
        self.engines: dict[URL, Engine] = {}
        self.turn = threading.Lock()


_POOLS = _Pools()


def keep_connections(number: int) -> None:
    """From now on, keep so many connections to each database server open in this process.

    A command opens one and ends; to a server with many requests, opening a connection for each
    question costs more than the question. A connection that was lost is opened anew.
    """
    _POOLS.connections = number


def engine_for(place: RegisterAddress) -> Engine:
    """An engine that never shows data in its errors; it keeps no connections, unless told to."""
    if place.file is not None:
        engine = create_engine(
            place.url,
            poolclass=NullPool,
            connect_args={"timeout": WAIT_SECONDS},
            hide_parameters=True,
        )
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    options = {"connect_timeout": CONNECT_SECONDS, "application_name": "adwijzer"}
    if not _POOLS.connections:
        return create_engine(
            place.url, poolclass=NullPool, connect_args=options, hide_parameters=True
        )
    with _POOLS.turn:
        if place.url not in _POOLS.engines:
            _POOLS.engines[place.url] = create_engine(
                place.url,
                pool_size=_POOLS.connections,
                pool_pre_ping=True,
                pool_timeout=CONNECT_SECONDS,
                connect_args=options,
                hide_parameters=True,
            )
        return _POOLS.engines[place.url]


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # begin ourselves: Python's own way begins too late
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")  # REPLACE then fires those on removing too
    connection.execute("PRAGMA secure_delete = ON")  # what is removed is overwritten
    connection.execute("PRAGMA temp_store = MEMORY")


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get(_WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One view of the register, in which nothing changes."""
    with engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
        with connection.begin():
            yield connection


@contextmanager
def writing(engine: Engine, turn: int = TURN) -> Iterator[Connection]:
    """A transaction that has its turn: nobody else writes until it ends.

    On a server, `turn` is the number of the lock; two stores in one database have each their own.
    """
    with engine.connect() as connection:
        connection.execution_options(**{_WRITING: True})
        with connection.begin():
            if connection.dialect.name == "postgresql":
                patience = f"SET LOCAL lock_timeout = {int(WAIT_SECONDS * 1000)}"
                connection.execute(text(patience))
                connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": turn})
            yield connection


def schema_version(connection: Connection) -> str | None:
    """The version of the tables; None when there are none.

    Raises:
        MachineError: this program does not know it, so it is newer.
    """
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    query = select(column("version_num", String)).select_from(table(VERSION_TABLE))
    version = connection.execute(query).scalar()
    if version is not None and version not in REVISIONS:
        raise MachineError.of(
            "deze database is gemaakt met een nieuwere versie van het programma",
            "werk adwijzer bij; er is niets veranderd",
        )
    return version


def make_file(file: Path, what: str = REGISTER) -> None:
    """An empty file that only its owner may read, in a folder that is made as well.

    Raises:
        MachineError: it may not be made.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError:
        raise MachineError.of(
            f"{what} kan hier niet gemaakt worden",
            "controleer of de map bestaat en of je er mag schrijven",
        ) from None


def migrate(engine: Engine, place: RegisterAddress) -> None:
    """Make the tables, or bring them up to date; of two at once, one does it.

    Of an SQLite register that is older a copy is made first, which stays beside it. A server has
    backups of its own.

    Raises:
        InputError: an SQLite file that holds something else.
        MachineError: no copy can be made.
    """
    from alembic import command
    from alembic.config import Config

    copy: Path | None = None
    try:
        with writing(engine) as connection:
            found = schema_version(connection)
            if found == REVISIONS[-1]:
                return
            tables = inspect(connection).get_table_names()
            if engine.dialect.name == "sqlite" and tables and VERSION_TABLE not in tables:
                raise InputError.of(
                    "dit bestand is een database van iets anders",
                    "kies een ander bestand; er is niets veranderd",
                )
            if found is not None and place.file is not None:
                copy = copy_beside(place.file, found)
            config = Config()
            config.set_main_option("script_location", "adwijzer.store:migrations")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
    except BaseException:
        if copy is not None:  # the register is as it was
            copy.unlink(missing_ok=True)
        raise
