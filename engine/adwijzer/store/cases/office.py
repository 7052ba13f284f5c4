"""Events about the office as a whole: its people, their tokens, and who saw which case."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import func, select

from adwijzer.store.cases.contents import new_event, opened
from adwijzer.store.cases.events import Event, KeptEvent
from adwijzer.store.cases.journal import add, links, of_kinds
from adwijzer.store.cases.store import CaseStore
from adwijzer.store.connection import reading, writing
from adwijzer.store.faults import reported
from adwijzer.store.locks import require_locks
from adwijzer.store.schema import EVENTS

PEOPLE = ("mens", "mensweg", "woord", "woordweg")
"""Kinds of events that say who works here, and with which tokens."""
SEEN = ("gezien",)


def newest(store: CaseStore, kinds: Sequence[str]) -> int:
    """The number of the newest event of these kinds; 0 when there is none."""
    if store.engine is None:
        return 0
    if store.heads is not None:
        with reported(store.place.shown):
            return store.heads.newest(store.engine, kinds)
    query = select(func.max(EVENTS.c.nummer)).where(EVENTS.c.soort.in_(kinds))
    with reported(store.place.shown), reading(store.engine) as connection:
        return connection.execute(query).scalar() or 0


def office_events(store: CaseStore, kinds: Sequence[str], after: int = 0) -> list[KeptEvent]:
    """The events of these kinds, the oldest first.

    Raises:
        MachineError: one of them was changed.
    """
    if store.engine is None or store.keys is None:
        return []
    key = store.keys.store_key().key
    with reported(store.place.shown), reading(store.engine) as connection:
        return [opened(link, key) for link in links(connection, of_kinds(kinds, after))]


def keep_office_events(
    store: CaseStore,
    make: Callable[[list[KeptEvent]], Iterable[Event]],
    by: str,
    kinds: Sequence[str] = PEOPLE,
) -> None:
    """Add events about the office.

    Args:
        store: that is there.
        make: gives the new ones by those of `kinds` that there are; nobody else writes meanwhile.
        by: the code of who does it.
        kinds: what `make` wants to know.
    Raises:
        InputError: what `make` refuses. Nothing was changed.
    """
    engine, keys = store.engine, store.keys
    if engine is None or keys is None:
        [*make([])]  # says what is wrong, where there is nothing yet
        raise ValueError("a store that is not there cannot be used")
    key = keys.store_key().key
    if store.place.file is not None:
        require_locks(store.place.file.parent, store.place.shown)
    with reported(store.place.shown), writing(engine) as connection:
        there = [opened(link, key) for link in links(connection, of_kinds(kinds))] if kinds else []
        add(connection, store.place.shown, [new_event(each, by, key, None) for each in make(there)])
