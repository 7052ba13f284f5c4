"""Who is signed in: a row for each session, known by the hash of its cookie."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import (
    ColumnElement,
    Engine,
    delete,
    func,
    insert,
    null,
    or_,
    select,
    update,
)

from adwijzer.store.clock import server_time
from adwijzer.store.connection import asked, writing
from adwijzer.store.schema import SESSIONS

TURN = 4_821_170_555
"""The number of the lock of writers of sessions, who so wait for nobody else."""
_NOTED = timedelta(minutes=1)
"""How precisely is kept when a session was last used."""


class Session(Struct, frozen=True):
    """A session: whose it is, and from when."""

    key: str
    code: str
    begun: datetime


class Lifetime(Struct, frozen=True):
    """How long a session lasts: without being used, and at most."""

    idle: timedelta = timedelta(minutes=60)
    whole: timedelta = timedelta(hours=10)


def begin_session(
    engine: Engine, key: str, code: str, subject: str, at_provider: str, lifetime: Lifetime
) -> None:
    """Keep a new session, and forget those that are over."""
    with writing(engine, TURN) as connection:
        now = server_time(connection)
        over = or_(
            SESSIONS.c.begonnen < now - lifetime.whole, SESSIONS.c.gebruikt < now - lifetime.idle
        )
        connection.execute(delete(SESSIONS).where(over))
        row = {
            "zitting": key,
            "mens": code,
            "begonnen": now,
            "gebruikt": now,
            "onderwerp": subject,
            "bij_aanbieder": at_provider,
        }
        connection.execute(insert(SESSIONS), [row])


def session_of(engine: Engine, key: str, lifetime: Lifetime) -> Session | None:
    """The session with this key, which is so used; None when it is over or was ended."""
    clock = func.clock_timestamp() if engine.dialect.name == "postgresql" else null()
    columns = (SESSIONS.c.mens, SESSIONS.c.begonnen, SESSIONS.c.gebruikt, clock.label("nu"))
    found = asked(engine, select(*columns).where(SESSIONS.c.zitting == key))
    if not found:
        return None
    row: Any = found[0]
    now = row.nu or datetime.now(UTC)
    if now - row.begonnen > lifetime.whole or now - row.gebruikt > lifetime.idle:
        return None
    if now - row.gebruikt > _NOTED:
        with writing(engine, TURN) as connection:
            used = update(SESSIONS).where(SESSIONS.c.zitting == key).values(gebruikt=now)
            connection.execute(used)
    return Session(key, row.mens, row.begonnen)


def end_session(engine: Engine, key: str) -> None:
    """End one session."""
    _end(engine, SESSIONS.c.zitting == key)


def end_sessions_of(engine: Engine, code: str) -> None:
    """End every session of a person."""
    _end(engine, SESSIONS.c.mens == code)


def end_at_provider(engine: Engine, subject: str | None, at_provider: str | None) -> None:
    """End what the provider says is over: one session of a person there, or all of them."""
    if at_provider is not None:
        _end(engine, SESSIONS.c.bij_aanbieder == at_provider)
    elif subject is not None:
        _end(engine, SESSIONS.c.onderwerp == subject)


def _end(engine: Engine, where: ColumnElement[bool]) -> None:
    with writing(engine, TURN) as connection:
        connection.execute(delete(SESSIONS).where(where))
