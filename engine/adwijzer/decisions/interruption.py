"""A period of an absence that does not count: recovery, or leave around a birth."""

from __future__ import annotations

from datetime import date

from msgspec import Struct

RECOVERED = "hersteld"
LEAVE = "zwangerschaps_of_bevallingsverlof"


class Interruption(Struct, frozen=True):
    """A period that does not count; `end` is included and None while it runs on.

    `same_cause` matters for leave alone: whether the illness around it has one cause, None when
    unknown.
    """

    start: date
    end: date | None
    kind: str
    same_cause: bool | None = None

    def days(self, until: date) -> int:
        """Days of the interruption up to and including `until`."""
        last = until if self.end is None else min(self.end, until)
        return max(0, (last - self.start).days + 1)

    def covers(self, day: date) -> bool:
        """Whether `day` is in the interruption."""
        return self.start <= day and (self.end is None or day <= self.end)
