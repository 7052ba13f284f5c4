"""A counter that walks from day to day, written from besluiten.md 2 and not from the program."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

DAY = timedelta(days=1)
NEW_COUNT_AFTER = 28


@dataclass(frozen=True, slots=True)
class Absent:
    """Days that do not count, `last` included and None while they go on."""

    first: date
    last: date | None
    leave: bool = False
    same_cause: bool | None = None

    def covers(self, day: date) -> bool:
        return self.first <= day and (self.last is None or day <= self.last)


@dataclass(slots=True)
class Tally:
    """Where the count stands at the end of one day.

    `dates` has the date of every counted day of the running count; `off` the period of every day
    without illness since the last day of illness. `doubtful` says that leave and recovery together
    made four weeks that recovery alone did not make.
    """

    dates: list[date] = field(default_factory=list)
    off: list[Absent] = field(default_factory=list)
    doubtful: bool = False

    @property
    def whole_leave(self) -> bool:
        return all(period.leave for period in self.off)

    @property
    def over(self) -> bool:
        """Whether illness from now on begins a new count."""
        other_cause = any(period.same_cause is False for period in self.off)
        return len(self.off) >= NEW_COUNT_AFTER and (not self.whole_leave or other_cause)

    @property
    def running(self) -> bool:
        return len(self.off) < NEW_COUNT_AFTER or self.whole_leave

    @property
    def recovered(self) -> bool:
        return bool(self.off) and not self.off[-1].leave

    @property
    def on_leave(self) -> bool:
        return bool(self.off) and self.off[-1].leave

    def ill_today(self, day: date) -> None:
        if self.over:
            self.dates.clear()
        self.dates.append(day)
        self.off.clear()


def days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += DAY


def walk(first_day: date, absent: Sequence[Absent], on: date, until: date | None = None) -> Tally:
    """Walk from the first day to `on`, and on to `until` with what had begun before `on`."""
    tally = Tally()
    begun = [period for period in absent if period.first < on]
    for day in days(first_day, until or on):
        period = next((each for each in begun if each.covers(day)), None)
        if period is None:
            tally.doubtful |= is_doubtful(tally.off)
            tally.ill_today(day)
        else:
            tally.off.append(period)
    tally.doubtful |= is_doubtful(tally.off)
    return tally


def is_doubtful(off: Sequence[Absent]) -> bool:
    """Four weeks or more, of leave and recovery, in which recovery alone is less than that."""
    recovery = sum(not each.leave for each in off)
    return len(off) >= NEW_COUNT_AFTER and 0 < recovery < min(NEW_COUNT_AFTER, len(off))


def date_of(first_day: date, absent: Sequence[Absent], on: date, number: int) -> date | None:
    """The date of one day of the count that runs on `on`; None where it cannot be told.

    An interruption counts up to `on`; its later days only move what comes after (besluiten.md 2).
    """
    tally = walk(first_day, absent, on)
    if number <= len(tally.dates):
        return tally.dates[number - 1]
    begun = [period for period in absent if period.first < on]
    if any(period.last is None for period in begun):
        return None
    count, day = len(tally.dates), on
    while count < number:
        day += DAY
        if not any(each.covers(day) for each in begun):
            count += 1
    return day
