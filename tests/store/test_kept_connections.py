"""Connections that a server keeps: one that was lost is opened anew, and nobody notices."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.exc import DBAPIError

from adwijzer.store import connection as connections
from adwijzer.store.connection import (
    asked,
    engine_for,
    keep_connections,
    reading,
    schema_version,
    writing,
)
from adwijzer.store.place import find
from adwijzer.store.register import open_register
from tests.store.files import entry
from tests.store.postgresql import Server

pytestmark = pytest.mark.check(part="register")
WHO = select(func.pg_backend_pid())


@pytest.fixture
def engine(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Engine]:
    """The engine of a process that keeps two connections."""
    pools = connections._Pools()
    monkeypatch.setattr(connections, "_POOLS", pools)
    keep_connections(2)
    yield engine_for(find(server.new_database()))
    pools.close()


def test_a_connection_is_used_again(engine: Engine) -> None:
    numbers = {asked(engine, WHO)[0][0] for _ in range(5)}
    with reading(engine) as connection:
        numbers.add(connection.execute(WHO).scalar_one())

    assert len(numbers) == 1


def test_one_that_was_lost_is_opened_anew(engine: Engine, server: Server) -> None:
    database = engine.url.database or ""
    with reading(engine) as connection:
        first = connection.execute(WHO).scalar_one()

    server.disconnect(database)
    with reading(engine) as connection:
        second = connection.execute(WHO).scalar_one()
    server.disconnect(database)
    third = asked(engine, WHO)[0][0]
    server.disconnect(database)
    with writing(engine) as connection:
        fourth = connection.execute(WHO).scalar_one()

    assert len({first, second, third, fourth}) == 4


def test_reading_changes_nothing_and_sees_one_state(engine: Engine) -> None:
    address = engine.url.render_as_string(hide_password=False)
    with open_register(address, absent="make") as register:
        with reading(engine) as connection:
            assert schema_version(connection) is not None
            count = "SELECT count(*) FROM register_opdracht"
            assert connection.exec_driver_sql(count).scalar() == 0
            register.bring_in([entry("O-1")], "P-1")
            assert connection.exec_driver_sql(count).scalar() == 0
        with (
            pytest.raises(Exception, match="read-only transaction"),
            reading(engine) as connection,
        ):
            connection.exec_driver_sql("DELETE FROM zittingen")
        assert len(register.kept()) == 1


def test_what_failed_halfway_is_not_kept(engine: Engine) -> None:
    address = engine.url.render_as_string(hide_password=False)
    with open_register(address, absent="make"):
        pass

    def fail() -> None:
        with writing(engine) as connection:
            connection.exec_driver_sql("INSERT INTO verzoeken VALUES ('a', 'b', 'c')")
            connection.exec_driver_sql("SELECT 1 / 0")

    with pytest.raises(DBAPIError):
        fail()

    with reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM verzoeken").scalar() == 0


def test_a_process_that_was_split_off_opens_its_own(engine: Engine) -> None:
    mine = asked(engine, WHO)[0][0]
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writer, str(asked(engine, WHO)[0][0]).encode())
        os._exit(0)
    os.waitpid(child, 0)
    theirs = int(os.read(reader, 100))

    assert theirs != mine
    assert asked(engine, WHO)[0][0] == mine
