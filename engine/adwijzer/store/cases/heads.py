"""The newest event of each case, held in memory and brought up to date when it is read.

To find them in the database is to go over all events of all cases that are asked for. A server asks
for every list, and most cases stayed as they were; so it reads only the events that came since.
That is enough because events are only added, and their numbers only go up. A database that was put
back has another event where the last one was: then all is read anew.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from threading import Lock

from sqlalchemy import Engine, func, select

from adwijzer.store.cases.journal import end_of_chain, last_of_cases
from adwijzer.store.cases.keys import Keys
from adwijzer.store.cases.ownership import CHANGING_HANDS, catch_up
from adwijzer.store.connection import asked, reading
from adwijzer.store.schema import EVENTS

MOST_NEW = 1000
"""Events that are added to what is held; with more, all is read anew."""


class CaseHeads:
    """Holds the newest event of each case of one database; several threads may ask for it."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._number, self._hash, self._caught_up = 0, "", -1
        self._last: dict[str, tuple[int, str]] = {}
        self._kinds: dict[str, int] = {}

    def last(self, engine: Engine) -> Mapping[str, tuple[int, str]]:
        """The number and moment of the newest event of each case."""
        with self._turn:
            self._read(engine)
            return self._last

    def newest(self, engine: Engine, kinds: Collection[str]) -> int:
        """The number of the newest event of one of these kinds; 0 when there is none."""
        with self._turn:
            self._read(engine)
            return max((self._kinds.get(kind, 0) for kind in kinds), default=0)

    def catch_up(self, engine: Engine, keys: Keys) -> None:
        """Bring the keys up to date, where a case changed hands since they were."""
        newest = self.newest(engine, CHANGING_HANDS)
        if newest != self._caught_up:
            catch_up(engine, keys)
            self._caught_up = newest

    def _read(self, engine: Engine) -> None:
        event = EVENTS.c
        # Without the limit a server that has no statistics yet, as after an import or a restore,
        # takes it that a third of all events came since, and reads the whole table.
        query = (
            select(event.nummer, event.hash, event.zaak, event.tijdstip, event.soort)
            .where(event.nummer >= self._number)
            .order_by(event.nummer)
            .limit(MOST_NEW)
        )
        rows = asked(engine, query) if self._number else []
        if 0 < len(rows) < MOST_NEW and (rows[0].nummer, rows[0].hash) == (
            self._number,
            self._hash,
        ):
            for row in rows[1:]:
                self._number, self._hash = row.nummer, row.hash
                self._kinds[row.soort] = row.nummer
                if row.zaak is not None:
                    self._last[row.zaak] = (row.nummer, row.tijdstip)
            return
        self._caught_up = -1
        kinds = select(event.soort, func.max(event.nummer)).group_by(event.soort)
        with reading(engine) as connection:
            self._last = last_of_cases(connection)
            self._kinds = {row.soort: row[1] for row in connection.execute(kinds)}
            end = end_of_chain(connection)
        self._number, self._hash = end.number, end.hash
