"""The absence counter: which day of absence a date is, and on which date a day falls.

Day 1 is the first day of illness. Days of recovery and of maternity leave do not count. Source:
WIA art. 23 lid 3 and 5, BW 7:629 lid 10, ZW art. 38 lid 1 (W-01, W-03).
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from adwijzer.decisions.interruption import LEAVE, RECOVERED, Interruption

ONE_DAY = timedelta(days=1)


class Gap(Struct, frozen=True):
    """Days in the running count that do not count; `end` None while they run on."""

    start: date
    end: date | None


class Count(Struct, frozen=True):
    """The count that holds on one day.

    Attributes:
        day_1: first counted day, None when no absence runs.
        day: number of the last counted day on or before that day, 1 or more; None as `day_1`.
        recovered: whether the employee is recovered on that day.
        gaps: what does not count, in order.
        breaks: from this day on the count is certain to start anew, so later days have no date.
        unknown_causes: starts of the leaves whose cause is unknown and would change the count.
    """

    day_1: date | None
    day: int | None
    recovered: bool
    gaps: tuple[Gap, ...]
    breaks: date | None
    unknown_causes: tuple[date, ...]

    @property
    def week(self) -> int | None:
        """Week n runs from day 7(n-1)+1 to day 7n."""
        return None if self.day is None else (self.day + 6) // 7

    def date_of(self, number: int) -> date | None:
        """The date of the counted day `number`; None where an interruption leaves it open."""
        if self.day_1 is None:
            return None
        cursor, left = self.day_1, number - 1
        for gap in self.gaps:
            before = (gap.start - cursor).days
            if left < before:
                break
            if gap.end is None:
                return None
            left -= before
            cursor = gap.end + ONE_DAY
        found = cursor + timedelta(days=left)
        return None if self.breaks is not None and found >= self.breaks else found


def count(
    first_day: date, interruptions: Sequence[Interruption], on: date, new_count_after: int
) -> Count:
    """Count the absence as it stands on `on`.

    Args:
        first_day: first day of illness, on or before `on`.
        interruptions: in order, not overlapping, all after `first_day`; only those that begin
            before `on` count.
        on: the day asked about.
        new_count_after: days of recovery after which a new count begins (28).
    """
    day_1 = first_day
    gaps: list[Gap] = []
    unknown: list[date] = []
    breaks: date | None = None
    recovered = False
    for chain in _chains([i for i in interruptions if i.start < on]):
        start, end = chain[0].start, chain[-1].end
        unclear = [i.start for i in chain if i.kind == LEAVE and i.same_cause is None]
        other_cause = any(i.kind == LEAVE and i.same_cause is False for i in chain)
        if end is not None and end < on:
            if other_cause or _recovery(chain, end) >= new_count_after:
                day_1, gaps, unknown = end + ONE_DAY, [], []
            else:
                gaps.append(Gap(start, end))
                unknown += unclear
            continue
        today = next(i for i in chain if i.start <= on and (i.end is None or on <= i.end))
        recovered = today.kind == RECOVERED
        if _recovery(chain, on) >= new_count_after:
            return Count(None, None, recovered, (), None, ())
        gaps.append(Gap(start, end))
        if other_cause or (end is not None and _recovery(chain, end) >= new_count_after):
            breaks = start
        else:
            unknown += unclear
    last = gaps[-1].start - ONE_DAY if gaps and _covers(gaps[-1], on) else on
    return Count(day_1, _number(day_1, gaps, last), recovered, tuple(gaps), breaks, tuple(unknown))


def _chains(interruptions: Sequence[Interruption]) -> list[list[Interruption]]:
    """Interruptions that touch belong together; only the recovery in them counts as such."""
    chains: list[list[Interruption]] = []
    for interruption in interruptions:
        previous = chains[-1][-1] if chains else None
        if previous and previous.end and previous.end + ONE_DAY == interruption.start:
            chains[-1].append(interruption)
        else:
            chains.append([interruption])
    return chains


def _recovery(chain: Sequence[Interruption], until: date) -> int:
    return sum(i.days(until) for i in chain if i.kind == RECOVERED)


def _covers(gap: Gap, on: date) -> bool:
    return gap.start <= on and (gap.end is None or on <= gap.end)


def _number(day_1: date, gaps: Sequence[Gap], last: date) -> int:
    """Counted days from `day_1` to `last`, both included."""
    lost = sum(
        (min(gap.end or last, last) - gap.start).days + 1 for gap in gaps if gap.start <= last
    )
    return (last - day_1).days + 1 - lost
