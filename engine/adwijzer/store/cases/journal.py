"""The rows of events in the database: reading them as they are, and adding to the end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

from msgspec import Struct
from sqlalchemy import ColumnElement, Connection, column, func, insert, select, table, text

from adwijzer.store.cases.chain import FIRST, Link, link_hash
from adwijzer.store.cases.cipher import seal
from adwijzer.store.clock import ahead, server_time
from adwijzer.store.schema import CASES, EVENTS
from adwijzer.text.diagnostics import MachineError

AT_ONCE = 400
"""Values in one statement; SQLite has a limit."""
_MOMENT = "%Y-%m-%dT%H:%M:%S.%fZ"
_NAMES = ("nummer", "zaak", "tijdstip", "soort", "inhoud", "vorige", "hash")
_PLAIN = table("gebeurtenissen", *(column(name) for name in _NAMES))
"""The table without types: whatever stands in a column is read, also what does not belong there."""


class NewEvent(Struct, frozen=True):
    """An event that is to be added: its case, its kind, and its content with the key to seal it."""

    case: str | None
    kind: str
    content: bytes
    key: bytes


class End(Struct, frozen=True):
    """The end of the chain, on which a writer builds."""

    number: int
    at: datetime | None
    hash: str


def moment_text(at: datetime) -> str:
    """A moment as the store writes it; earlier moments come first in the order of letters."""
    return at.astimezone(UTC).strftime(_MOMENT)


def moment_read(written: str) -> datetime:
    """The moment that the store wrote.

    Raises:
        ValueError: it is none.
    """
    return datetime.fromisoformat(written).astimezone(UTC)


def end_of_chain(connection: Connection) -> End:
    """Where the chain ends now."""
    query = (
        select(EVENTS.c.nummer, EVENTS.c.tijdstip, EVENTS.c.hash)
        .order_by(EVENTS.c.nummer.desc())
        .limit(1)
    )
    row = connection.execute(query).first()
    if row is None:
        return End(0, None, FIRST)
    try:
        return End(row[0], moment_read(row[1]), row[2])
    except (TypeError, ValueError):
        raise damaged(row[0]) from None


def damaged(number: int) -> MachineError:
    """An event that cannot be read."""
    return MachineError.of(
        f"gebeurtenis {number} kan niet gelezen worden: zij is veranderd, of de sleutel past niet",
        "`advise case verify` zegt wat er mis is; zet een reservekopie terug",
    )


def links(
    connection: Connection, *where: ColumnElement[bool], limit: int | None = None
) -> list[Link]:
    """The events as they stand in the database, in the order of their numbers."""
    query = select(_PLAIN).order_by(_PLAIN.c.nummer).limit(limit)
    return [Link(*row) for row in connection.execute(query.where(*where))]


@contextmanager
def every_link(connection: Connection) -> Iterator[Iterator[Link]]:
    """As `links`, all of them and not at once in memory."""
    query = select(_PLAIN).order_by(_PLAIN.c.nummer).execution_options(yield_per=2_000)
    with connection.execute(query) as rows:
        yield (Link(*row) for row in rows)


def read_anything(connection: Connection) -> None:
    """Let text that is no UTF-8 be read too; only someone else writes that, and only in SQLite."""
    if connection.dialect.name == "sqlite":
        driver: Any = connection.connection.dbapi_connection
        driver.text_factory = lambda raw: raw.decode("utf-8", "surrogateescape")


def of_case(case: str) -> ColumnElement[bool]:
    """The condition that an event is one of a case."""
    return _PLAIN.c.zaak == case


def of_kinds(kinds: Sequence[str], after: int = 0) -> ColumnElement[bool]:
    """The condition that an event is of one of these kinds, and later than a number."""
    return _PLAIN.c.soort.in_(kinds) & (_PLAIN.c.nummer > after)


def at_number(number: int) -> ColumnElement[bool]:
    """The condition that an event has a number."""
    return _PLAIN.c.nummer == number


def add(connection: Connection, place: str, events: Sequence[NewEvent]) -> list[Link]:
    """Add events to the end of the chain.

    Args:
        connection: has its turn.
        place: how messages name the database.
        events: in their order; the kind `geopend` begins its case.
    Raises:
        MachineError: the newest event lies ahead of the clock.
    """
    end = end_of_chain(connection)
    now = server_time(connection)
    if found := ahead(end.at, now):
        raise found.refusal(place, "de laatste gebeurtenis")
    if end.at is not None:
        now = max(now, end.at + timedelta(microseconds=1))
    return append(connection, end, now, events)


def append(
    connection: Connection, end: End, at: datetime, events: Sequence[NewEvent]
) -> list[Link]:
    """Add events at a moment, whatever the clock says; no two events have the same moment."""
    number, previous = end.number, end.hash
    added: list[Link] = []
    for event in events:
        number += 1
        bare = Link(number, event.case, moment_text(at), event.kind, b"", previous, "")
        content = seal(event.key, event.content, bare.place)
        previous = link_hash(bare.previous, bare.place, content)
        added.append(
            Link(number, event.case, bare.at, event.kind, content, bare.previous, previous)
        )
        at += timedelta(microseconds=1)
    opened = [
        {"zaak": link.case, "geopend": link.number} for link in added if link.kind == "geopend"
    ]
    if opened:
        connection.execute(insert(CASES), opened)
    if added:
        connection.execute(insert(EVENTS), [_row(link) for link in added])
    return added


def _row(link: Link) -> dict[str, Any]:
    return {
        "nummer": link.number,
        "zaak": link.case,
        "tijdstip": link.at,
        "soort": link.kind,
        "inhoud": link.content,
        "vorige": link.previous,
        "hash": link.hash,
    }


def last_of_cases(
    connection: Connection, cases: Sequence[str] | None = None
) -> dict[str, tuple[int, str]]:
    """The number and moment of the newest event of each case, or of these."""
    query = select(EVENTS.c.zaak, func.max(EVENTS.c.nummer), func.max(EVENTS.c.tijdstip))
    query = query.group_by(EVENTS.c.zaak)
    if cases is None:
        parts = [query.where(EVENTS.c.zaak.is_not(None))]
    else:
        starts = range(0, len(cases), AT_ONCE)
        parts = [query.where(EVENTS.c.zaak.in_(cases[at : at + AT_ONCE])) for at in starts]
    return {found: (number, at) for part in parts for found, number, at in connection.execute(part)}


def require_there(connection: Connection, added: Sequence[Link], place: str) -> None:
    """See that what was just kept is there.

    Raises:
        MachineError: it is not.
    """
    for last in added[-1:]:
        if [link.hash for link in links(connection, at_number(last.number))] != [last.hash]:
            raise MachineError.of(
                f"{place}: wat net bewaard is, staat er niet",
                "kijk met `advise case verify` wat er wel staat; zet de database op een schijf van"
                " deze computer, of deel haar met PostgreSQL",
            )


def erased_cases(connection: Connection) -> set[str | None]:
    """The ids of the cases that were erased."""
    return {link.case for link in links(connection, of_kinds(["gewist"]))}


def checkpoint(connection: Connection, place: str) -> None:
    """Write what a write-ahead log of SQLite still has to the file itself, and empty the log.

    Raises:
        MachineError: someone else reads all the time.
    """
    if connection.dialect.name != "sqlite":
        return
    busy = connection.execute(text("PRAGMA wal_checkpoint(TRUNCATE)")).scalar()
    if busy == 1:
        raise MachineError.of(
            f"{place}: er is gewist, maar in het logboek ernaast kan het nog staan: iemand anders"
            " leest daarin",
            "sluit andere programma's die deze database gebruiken; wie haar dan als laatste sluit,"
            " leegt het logboek",
        )
