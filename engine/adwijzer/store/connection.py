"""Connections to a register: making it, bringing its tables up to date, and taking turns."""

from __future__ import annotations

import atexit
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
    RootTransaction,
    Row,
    Select,
    String,
    column,
    create_engine,
    event,
    inspect,
    select,
    table,
    text,
)
from sqlalchemy.exc import DBAPIError

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
_PURPOSE = "adwijzer_purpose"
_READING, _WRITING, _ALONE = "reading", "writing", "alone"
_BEGIN = {
    _READING: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
    _WRITING: "BEGIN",
    None: "BEGIN",
}
"""How a transaction begins on a server; a statement that is alone is one by itself."""


class _Pools:
    """Engines that keep their connections, in a process that answers many requests."""

    def __init__(self) -> None:
        self.connections = 0
        self.engines: dict[URL, Engine] = {}
        self.turn = threading.Lock()

    def close(self) -> None:
        """Close what is open and not in use."""
        for engine in self.engines.values():
            engine.dispose()

    def forget(self) -> None:
        """Leave the connections to the process that made this one; they cannot be shared."""
        for engine in self.engines.values():
            engine.dispose(close=False)
        self.turn = threading.Lock()


_POOLS = _Pools()


def keep_connections(number: int) -> None:
    """From now on, keep so many connections to each database server open in this process.

    A command opens one and ends; to a server with many requests, opening a connection for each
    question costs more than the question. A connection that was lost is opened anew.
    """
    if not _POOLS.connections:
        atexit.register(_POOLS.close)
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(after_in_child=_POOLS.forget)
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
    if not _POOLS.connections:
        return _server_engine(place.url, poolclass=NullPool)
    with _POOLS.turn:
        if place.url not in _POOLS.engines:
            _POOLS.engines[place.url] = _server_engine(
                place.url, pool_size=_POOLS.connections, pool_timeout=CONNECT_SECONDS
            )
        return _POOLS.engines[place.url]


def _server_engine(url: URL, **pool: Any) -> Engine:
    """An engine for a server; we begin its transactions ourselves.

    So a transaction begins by one statement, which also shows whether a connection that was kept is
    still there.
    """
    options = {"connect_timeout": CONNECT_SECONDS, "application_name": "adwijzer"}
    engine = create_engine(
        url, isolation_level="AUTOCOMMIT", connect_args=options, hide_parameters=True, **pool
    )
    event.listen(engine, "begin", _begin_server)
    return engine


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # begin ourselves: Python's own way begins too late
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA recursive_triggers = ON")  # REPLACE then fires those on removing too
    connection.execute("PRAGMA secure_delete = ON")  # what is removed is overwritten
    connection.execute("PRAGMA temp_store = MEMORY")


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get(_PURPOSE) == _WRITING
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _begin_server(connection: Connection) -> None:
    purpose = connection.get_execution_options().get(_PURPOSE)
    if purpose != _ALONE:
        connection.exec_driver_sql(_BEGIN[purpose])


def _begun(engine: Engine, purpose: str) -> tuple[Connection, RootTransaction]:
    """A connection with a transaction; when one that was kept turns out to be lost, another one."""
    for again in (False, True):
        connection = engine.connect().execution_options(**{_PURPOSE: purpose})
        try:
            return connection, connection.begin()
        except BaseException as error:
            connection.close()
            if again or not (isinstance(error, DBAPIError) and error.connection_invalidated):
                raise
    raise AssertionError


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One view of the register, in which nothing changes."""
    connection, transaction = _begun(engine, _READING)
    with connection, transaction:
        yield connection


def asked(engine: Engine, query: Select[Any]) -> list[Row[Any]]:
    """The rows of one query that only reads: it needs no transaction to see one state."""
    for again in (False, True):
        try:
            with engine.connect().execution_options(**{_PURPOSE: _ALONE}) as connection:
                return [*connection.execute(query)]
        except DBAPIError as error:
            if again or not error.connection_invalidated:
                raise
    raise AssertionError


@contextmanager
def alone(engine: Engine) -> Iterator[Connection]:
    """A connection of which each statement is a transaction of its own."""
    with engine.connect().execution_options(**{_PURPOSE: _ALONE}) as connection:
        yield connection


@contextmanager
def writing(engine: Engine, turn: int = TURN) -> Iterator[Connection]:
    """A transaction that has its turn: nobody else writes until it ends.

    On a server, `turn` is the number of the lock; two stores in one database have each their own.
    """
    connection, transaction = _begun(engine, _WRITING)
    with connection, transaction:
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


def require_own(connection: Connection) -> None:
    """Refuse an SQLite file that holds something else."""
    tables = inspect(connection).get_table_names()
    if connection.dialect.name == "sqlite" and tables and VERSION_TABLE not in tables:
        raise InputError.of(
            "dit bestand is een database van iets anders",
            "kies een ander bestand; er is niets veranderd",
        )


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
            require_own(connection)
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
