"""The clock by which changes are dated, and what to do when it was set ahead.

A change gets the moment of the clock, and never one before the change that it builds on. A clock
that was a day ahead for one change would so date every later one ahead as well, and the state of an
earlier day would be wrong in silence. So nothing is written while the newest change lies ahead of
the clock. An administrator sets it right by a change of the kind `clock`, dated by the clock as it
is now: what was kept before that change happened no later than it, whatever its own date says.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from msgspec import Struct
from sqlalchemy import Connection, func, select

from adwijzer.store.moments import dutch_moment
from adwijzer.store.schema import CHANGES
from adwijzer.text.diagnostics import MachineError

TOLERANCE = timedelta(minutes=5)
"""How much clocks may differ."""
CORRECTION = "clock"
"""The kind of a change that sets the dates before it right."""


class ClockAhead(Struct, frozen=True):
    """The newest change is dated later than the clock shows."""

    newest: datetime
    now: datetime

    def __str__(self) -> str:
        return self.words("de laatste wijziging")

    def words(self, newest: str) -> str:
        """What is ahead of the clock, by how messages call it."""
        return (
            f"{newest} is van {dutch_moment(self.newest)}, en de klok staat op"
            f" {dutch_moment(self.now)}: een van de twee klopt niet"
        )

    def refusal(self, place: str, newest: str = "de laatste wijziging") -> MachineError:
        """Why nothing can be written, and the way out."""
        return MachineError.of(
            f"{place}: {self.words(newest)}",
            "er is niets veranderd; zet de klok goed, of stond zij eerder vooruit, vraag dan de"
            " beheerder om `advise register clock`",
        )


class Correction(Struct, frozen=True):
    """A change that says that what was kept before it happened no later than it."""

    number: int
    at: datetime
    by: str


def server_time(connection: Connection) -> datetime:
    """The clock of the server, where there is one: planners' own clocks differ."""
    if connection.dialect.name != "postgresql":
        return datetime.now(UTC)
    now: datetime = connection.execute(select(func.clock_timestamp())).scalar_one()
    return now


def newest_change(connection: Connection) -> datetime | None:
    """The moment of the newest change; None when there is none."""
    query = select(CHANGES.c.tijdstip).order_by(CHANGES.c.nummer.desc()).limit(1)
    found: datetime | None = connection.execute(query).scalar()
    return found


def ahead(newest: datetime | None, now: datetime) -> ClockAhead | None:
    """Whether the newest change lies too far ahead of the clock."""
    return ClockAhead(newest, now) if newest is not None and newest > now + TOLERANCE else None


def corrections(connection: Connection) -> list[Correction]:
    """Every time that the clock was set right, the first one first."""
    query = (
        select(CHANGES.c.nummer, CHANGES.c.tijdstip, CHANGES.c.door)
        .where(CHANGES.c.soort == CORRECTION)
        .order_by(CHANGES.c.nummer)
    )
    return [Correction(number, at, by) for number, at, by in connection.execute(query)]


def happened(number: int, at: datetime, corrected: Sequence[Correction]) -> datetime:
    """When a change happened at the latest: its own date, unless a later correction is earlier."""
    return min((at, *(each.at for each in corrected if each.number > number)))
