"""The statutory dates of one absence, with their status on one day (besluiten.md, chapter 2)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from msgspec import Struct

from adwijzer.decisions.timing.absence import Count
from adwijzer.decisions.timing.workdays import safe_day
from adwijzer.model.rulebase import Deadline, TimingDecision
from adwijzer.text.diagnostics import InternalError

NEARBY = "dagen_nadert"


class DatedDeadline(Struct, frozen=True):
    """One row of the table of dates.

    `number` is the counted day that `last_day` is; both None where it is not known.
    `unknown_done` is the fact to ask when the day has passed and nobody knows whether it was done.
    """

    deadline: Deadline
    number: int | None
    last_day: date | None
    first_day: date | None
    safe_day: date | None
    status: str
    unknown_done: str | None


def terms(
    decision: TimingDecision,
    count: Count,
    given: Mapping[str, date | None],
    on: date,
    employer: bool | None,
) -> tuple[DatedDeadline, ...]:
    """Every deadline for the running count, in the order of the rules.

    Args:
        decision: the rules of one day, for parameters and deadlines.
        count: the absence as counted on `on`.
        given: dates that users gave, by fact; those outside the running count do not count.
        on: the day asked about.
        employer: False without employer; unknown counts as with.
    """
    if count.day_1 is None:
        return ()
    done = {
        name: day for name, day in given.items() if day is not None and count.day_1 <= day <= on
    }
    found: dict[str, date | None] = {}
    rows = []
    for deadline in decision.deadlines:
        day = _date(decision, deadline, count, done, found)
        found[deadline.name] = day
        first = (
            count.date_of(_number(decision, deadline.window_from)) if deadline.window_from else None
        )
        status = _status(decision, deadline, day, done, on, employer)
        rows.append(
            DatedDeadline(
                deadline=deadline,
                number=_day_number(count, day),
                last_day=day,
                first_day=first,
                safe_day=None if day is None else safe_day(day),
                status=status,
                unknown_done=_unknown(deadline, given) if status == "verlopen" else None,
            )
        )
    return tuple(rows)


def _unknown(deadline: Deadline, given: Mapping[str, date | None]) -> str | None:
    """The fact that would say whether a deadline that passed was met."""
    fact = deadline.done or (deadline.after[0] if deadline.after else None)
    return None if fact is None or given.get(fact) is not None else fact


def next_term(rows: tuple[DatedDeadline, ...]) -> DatedDeadline | None:
    """The earliest that is still to come."""
    coming = [
        row for row in rows if row.status in ("op_tijd", "nadert") and row.last_day is not None
    ]
    return min(coming, key=lambda row: row.last_day or date.max, default=None)


def _date(
    decision: TimingDecision,
    deadline: Deadline,
    count: Count,
    done: Mapping[str, date],
    found: Mapping[str, date | None],
) -> date | None:
    if deadline.days is not None:
        step = timedelta(days=_number(decision, deadline.days))
        for name in deadline.after:
            if name in done:
                return done[name] + step
        if deadline.after_deadline is not None:
            earlier = found[deadline.after_deadline]
            return None if earlier is None else earlier + step
    if deadline.day is None:
        raise InternalError.of(f"de termijn `{deadline.name}` heeft geen dag")
    return count.date_of(_number(decision, deadline.day))


def _number(decision: TimingDecision, parameter: str) -> int:
    value = decision.parameter(parameter)
    if not isinstance(value, int):
        raise InternalError.of(f"de parameter `{parameter}` is geen getal")
    return value


def _day_number(count: Count, day: date | None) -> int | None:
    """Which counted day a date is; in a gap the last one before it."""
    if day is None or count.day_1 is None:
        return None
    number = (day - count.day_1).days + 1
    for gap in count.gaps:
        if gap.start <= day:
            number -= (min(gap.end or day, day) - gap.start).days + 1
    return number


def _status(
    decision: TimingDecision,
    deadline: Deadline,
    day: date | None,
    done: Mapping[str, date],
    on: date,
    employer: bool | None,
) -> str:
    if employer is False and not deadline.without_employer:
        return "niet_van_toepassing"
    if deadline.done is not None and deadline.done in done:
        return "gedaan"
    if day is None:
        return "niet_te_bepalen"
    if on > day:
        return "bereikt" if deadline.by_itself else "verlopen"
    return "nadert" if (day - on).days <= _number(decision, NEARBY) else "op_tijd"
