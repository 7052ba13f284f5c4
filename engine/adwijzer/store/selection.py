"""The selection of assignments that someone wants to see, and their order."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import CODES, Assignment
from adwijzer.store.changes import Kept

PLACE = "plaats"
"""Sorts by the order of the register: what came in first stands first."""


class Selection(Struct, frozen=True):
    """The assignments that are asked for; a field that is empty or None asks nothing.

    `since` and `until` select assignments that run on at least one day from the first to the last
    of them. An assignment without an end may run on, also when it is `afgerond`. `words` is a part
    of one of its codes, in any case.
    """

    ads: Collection[str] = ()
    clients: Collection[str] = ()
    statuses: Collection[str] = ()
    since: date | None = None
    until: date | None = None
    roles: Collection[str] = ()
    words: str = ""

    def holds(self, one: Assignment) -> bool:
        """Whether this assignment is asked for."""
        return (
            (not self.ads or one.ad in self.ads)
            and (not self.clients or one.client in self.clients)
            and (not self.statuses or one.status in self.statuses)
            and (not self.roles or one.rol in self.roles)
            and (self.since is None or one.eind is None or one.eind >= self.since)
            and (self.until is None or one.start <= self.until)
            and (not self.words or self._has_words(one))
        )

    def _has_words(self, one: Assignment) -> bool:
        words = self.words.casefold()
        return any(words in code.casefold() for name in CODES if (code := getattr(one, name)))


class Listing(Struct, frozen=True):
    """A selection in an order: by a column, or by the order of the register; `down` turns it.

    What is unknown comes last, whichever way.
    """

    selection: Selection = Selection()
    by: str = PLACE
    down: bool = False

    def of(self, rows: Iterable[Kept]) -> list[Kept]:
        """What is asked for, in its order."""
        return self.sorted(self.selected(rows))

    def selected(self, rows: Iterable[Kept]) -> list[Kept]:
        """What is asked for, in the order of `rows`."""
        if self.selection == Selection():
            return [*rows]
        return [kept for kept in rows if self.selection.holds(kept.assignment)]

    def sorted(self, rows: Iterable[Kept]) -> list[Kept]:
        """The rows in the order that is asked for; equal ones stay in that of the register."""
        if self.by == PLACE:
            return sorted(rows, key=lambda kept: kept.place, reverse=self.down)
        known: list[Kept] = []
        unknown: list[Kept] = []
        for kept in rows:
            (unknown if getattr(kept.assignment, self.by) is None else known).append(kept)
        known.sort(key=lambda kept: getattr(kept.assignment, self.by), reverse=self.down)
        return [*known, *unknown]
