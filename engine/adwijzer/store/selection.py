"""The selection of assignments that someone wants to see."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import Assignment


class Selection(Struct, frozen=True):
    """The assignments that are asked for; a field that is empty or None asks nothing.

    `since` and `until` select assignments that run on at least one day from the first to the last
    of them. An assignment without an end may run on, also when it is `afgerond`.
    """

    ads: Collection[str] = ()
    clients: Collection[str] = ()
    statuses: Collection[str] = ()
    since: date | None = None
    until: date | None = None

    def holds(self, one: Assignment) -> bool:
        """Whether this assignment is asked for."""
        return (
            (not self.ads or one.ad in self.ads)
            and (not self.clients or one.client in self.clients)
            and (not self.statuses or one.status in self.statuses)
            and (self.since is None or one.eind is None or one.eind >= self.since)
            and (self.until is None or one.start <= self.until)
        )
