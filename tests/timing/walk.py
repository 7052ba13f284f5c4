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

    `dates` has the date of every counted day of the running count; `recovery` and `other_cause` are
    about the days off since the last day of illness.
    """

    dates: list[date] = field(default_factory=list)
    recovery: int = 0
    other_cause: bool = False
    recovered: bool = False

    @property
    def over(self) -> bool:
        """Whether illness from now on begins a new count."""
        return self.recovery >= NEW_COUNT_AFTER or self.other_cause

    @property
    def running(self) -> bool:
        return self.recovery < NEW_COUNT_AFTER

    def ill(self, day: date) -> None:
        if self.over:
            self.dates.clear()
        self.dates.append(day)
        self.recovery, self.other_cause, self.recovered = 0, False, False

    def off(self, period: Absent) -> None:
        self.recovered = not period.leave
        self.recovery += not period.leave
        self.other_cause |= period.leave and period.same_cause is False


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
            tally.ill(day)
        else:
            tally.off(period)
    return tally


def date_of(first_day: date, absent: Sequence[Absent], on: date, number: int) -> date | None:
    """The date of one day of the count that runs on `on`; None when that count ends before it."""
    tally = walk(first_day, absent, on)
    if number <= len(tally.dates):
        return tally.dates[number - 1]
    begun = [period for period in absent if period.first < on]
    if any(period.last is None for period in begun):
        return None
    count, day = len(tally.dates), on
    while count < number:
        day += DAY
        period = next((each for each in begun if each.covers(day)), None)
        if period is not None:
            tally.off(period)
        elif tally.over:
            return None
        else:
            tally.recovery, count = 0, count + 1
    return day
