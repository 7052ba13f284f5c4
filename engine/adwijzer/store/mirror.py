"""The newest version of every assignment, held in memory and brought up to date when it is read.

A server shows lists all day, and most of what they hold stayed as it was. So it reads the register
once, and from then on only what changed:

    register    change 1   change 2   change 3        change 4
    mirror      ─────────── read whole ──────┤ then only ─────┤

That is enough because the numbers of changes only go up, and because a change is seen whole or not
at all: writers take turns, and a reader sees one state. A copy of the register that was put back
has other changes: its moment for the number that was read last differs, and all is read anew.
Asking the database for every page would sort and count 50,000 rows over and over.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from threading import Lock

from msgspec.structs import astuple

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.store.changes import Kept
from adwijzer.store.register import Register
from adwijzer.store.selection import Listing


class MirroredRegister:
    """One state of a register: its newest versions, in the order of the register.

    `number` is that of the newest change in it.
    """

    def __init__(
        self,
        number: int = 0,
        moment: datetime | None = None,
        rows: Sequence[Kept] = (),
        by_code: dict[str, int] | None = None,
    ) -> None:
        self.number = number
        self.moment = moment
        self.rows = rows
        self._by_code = by_code if by_code is not None else _places(rows)
        self._orders: dict[tuple[str, bool], Sequence[Kept]] = {}

    def __contains__(self, code: str) -> bool:
        return code in self._by_code

    @property
    def assignments(self) -> list[Assignment]:
        """The assignments without their versions."""
        return [kept.assignment for kept in self.rows]

    def at(self, place: int) -> Kept | None:
        """The assignment with this place in the order of the register."""
        if 1 <= place <= len(self.rows) and self.rows[place - 1].place == place:
            return self.rows[place - 1]
        return next((kept for kept in self.rows if kept.place == place), None)

    def of(self, code: str) -> Kept | None:
        """The assignment with this code."""
        found = self._by_code.get(code)
        return None if found is None else self.rows[found]

    def listed(self, listing: Listing) -> list[Kept]:
        """The assignments that are asked for, in the order that is asked for."""
        order = (listing.by, listing.down)
        if order not in self._orders:
            self._orders[order] = listing.sorted(self.rows)
        return listing.selected(self._orders[order])

    def with_versions(
        self, number: int, moment: datetime | None, versions: Sequence[Kept], share: _Share
    ) -> MirroredRegister:
        """The state after later changes; this one stays as it is for who still reads it."""
        rows, by_code = [*self.rows], self._by_code.copy()
        for kept in versions:
            code, shared = kept.assignment.opdracht, share(kept)
            found = by_code.get(code)
            if found is None:
                by_code[code] = len(rows)
                rows.append(shared)
            else:
                rows[found] = shared
        return MirroredRegister(number, moment, rows, by_code)


_Share = Callable[[Kept], Kept]


class Mirror:
    """Holds the newest state of one register; several threads may ask for it."""

    def __init__(self) -> None:
        self._state = MirroredRegister()
        self._lock = Lock()
        self._values: dict[object, object] = {}

    def read(self, register: Register) -> MirroredRegister:
        """The newest state."""
        with self._lock:
            before = self._state
            found = register.since(before.number, before.moment)
            if found is None:
                before, self._values = MirroredRegister(), {}
                found = register.since(0, None)
            if found is None or (found.number, found.moment) == (before.number, before.moment):
                self._state = before
            else:
                self._state = before.with_versions(
                    found.number, found.moment, found.versions, self._shared
                )
            return self._state

    def _shared(self, kept: Kept) -> Kept:
        """The same assignment, whose codes, words and days stand in memory once."""
        values = (self._values.setdefault(value, value) for value in astuple(kept.assignment))
        fields = dict(zip(Assignment.__struct_fields__, values, strict=True))
        return Kept(Assignment(**fields), kept.version, kept.place)  # type: ignore[arg-type]


def _places(rows: Sequence[Kept]) -> dict[str, int]:
    return {kept.assignment.opdracht: number for number, kept in enumerate(rows)}
