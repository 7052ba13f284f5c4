"""The absence counter: which day of absence a date is, and on which date a day falls.

Day 1 is the first day of illness. An interruption is an unbroken run of days without illness:
recovery, maternity leave, or both one after the other. Its days do not count. Source: WIA art. 23
lid 3 and 5, BW 7:629 lid 10, ZW art. 38 lid 1 (W-01, W-03).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
        day: number of the last counted day on or before that day, 1 or more; None where `day_1` is
            None or still to come.
        today: what covers that day; None while the employee is ill.
        back: the first day after the leave that covers that day, None without such a leave or while
            it has no end.
        gaps: what does not count, in order.
        leaves: the leaves among the interruptions, in order.
        unknown_causes: starts of the leaves whose cause is unknown and would change the count.
        other_day_1: day 1 if the illness around a leave of this day, of which the cause is not the
            same or not known, has another cause; None while that leave has no end.
        another: whether there is another count to show for that leave.
        doubtful: whether leave and recovery together made an interruption of four weeks that
            recovery alone did not make; older readings of the law count that otherwise.
    """

    day_1: date | None
    day: int | None
    today: Interruption | None = None
    back: date | None = None
    gaps: tuple[Gap, ...] = ()
    leaves: tuple[Interruption, ...] = ()
    unknown_causes: tuple[date, ...] = ()
    other_day_1: date | None = None
    another: bool = False
    doubtful: bool = False

    @property
    def recovered(self) -> bool:
        return self.today is not None and self.today.kind == RECOVERED

    @property
    def on_leave(self) -> bool:
        return self.today is not None and self.today.kind == LEAVE

    @property
    def open_ended(self) -> bool:
        """Whether an interruption runs of which nobody knows the end."""
        return bool(self.gaps) and self.gaps[-1].end is None

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
        return cursor + timedelta(days=left)

    def number_of(self, day: date | None) -> int | None:
        """Which counted day a date is; in a gap the last one before it."""
        if day is None or self.day_1 is None:
            return None
        number = (day - self.day_1).days + 1
        for gap in self.gaps:
            if gap.start <= day:
                number -= (min(gap.end or day, day) - gap.start).days + 1
        return number

    def after(self, day: date, days: int) -> tuple[date | None, bool]:
        """The calendar day so many days after `day`, days of leave left out.

        Returns:
            The day, None where a leave without end leaves it open; and whether leave fell in.
        """
        found, in_leave = day, False
        while days:
            found += ONE_DAY
            leave = next((each for each in self.leaves if each.covers(found)), None)
            if leave is None:
                days -= 1
            elif leave.end is None:
                return None, True
            else:
                in_leave, found = True, leave.end
        return found, in_leave


def count(
    first_day: date, interruptions: Sequence[Interruption], on: date, new_count_after: int
) -> Count:
    """Count the absence as it stands on `on`.

    Args:
        first_day: first day of illness, on or before `on`.
        interruptions: in order, not overlapping, all after `first_day`; only those that begin
            before `on` count, up to `on`; their later days only move later dates.
        on: the day asked about.
        new_count_after: days of an interruption after which a new count begins (28).
    """
    begun = [each for each in interruptions if each.start < on]
    day_1 = first_day
    gaps: list[Gap] = []
    unknown: list[date] = []
    doubtful = False
    for chain in _chains(begun):
        start, end = chain[0].start, chain[-1].end
        so_far = sum(each.days(on) for each in chain)
        whole_leave = all(each.kind == LEAVE for each in chain)
        recovery = sum(each.days(on) for each in chain if each.kind == RECOVERED)
        doubtful |= so_far >= new_count_after > recovery > 0
        other_cause = any(each.same_cause is False for each in chain)
        unclear = [] if other_cause else [i.start for i in chain if i.same_cause is None]
        if end is not None and end < on:
            if so_far < new_count_after:
                gaps.append(Gap(start, end))
            elif whole_leave and not other_cause:
                gaps.append(Gap(start, end))
                unknown += unclear
            else:
                day_1, gaps, unknown = end + ONE_DAY, [], []
            continue
        today = next(each for each in chain if each.covers(on))
        back = _first_day_after(chain, today) if today.kind == LEAVE else None
        if so_far >= new_count_after and not whole_leave:
            return Count(None, None, today=today, back=back, doubtful=doubtful)
        gaps.append(Gap(start, end))
        length = so_far if end is None else (end - start).days + 1
        another = whole_leave and length >= new_count_after and bool(other_cause or unclear)
        return Count(
            day_1,
            _number(day_1, gaps, start - ONE_DAY),
            today=today,
            back=back,
            gaps=tuple(gaps),
            leaves=tuple(each for each in begun if each.kind == LEAVE),
            unknown_causes=tuple(unknown + (unclear if another else [])),
            other_day_1=None if end is None else end + ONE_DAY,
            another=another,
            doubtful=doubtful,
        )
    return Count(
        day_1,
        _number(day_1, gaps, on),
        gaps=tuple(gaps),
        leaves=tuple(each for each in begun if each.kind == LEAVE),
        unknown_causes=tuple(unknown),
        doubtful=doubtful,
    )


def _chains(interruptions: Sequence[Interruption]) -> Iterator[list[Interruption]]:
    """Interruptions that touch are one."""
    chain: list[Interruption] = []
    for each in interruptions:
        if chain and (chain[-1].end is None or chain[-1].end + ONE_DAY < each.start):
            yield chain
            chain = []
        chain.append(each)
    if chain:
        yield chain


def _first_day_after(chain: Sequence[Interruption], leave: Interruption) -> date | None:
    """The first day without leave; a leave in two parts that touch is one."""
    end = leave.end
    for each in chain:
        if end is not None and each.kind == LEAVE and each.start == end + ONE_DAY:
            end = each.end
    return None if end is None else end + ONE_DAY


def _number(day_1: date, gaps: Sequence[Gap], last: date) -> int:
    """Counted days from `day_1` to `last`, both included."""
    lost = sum(
        (min(gap.end or last, last) - gap.start).days + 1 for gap in gaps if gap.start <= last
    )
    return (last - day_1).days + 1 - lost
