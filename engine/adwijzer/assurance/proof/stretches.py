"""The rules through time: every stretch of days on which the same rules and parameters hold.

    rule A      |-------------------------------->
    rule B                |----------|
    stretches   ....|     |          |           a cut where something begins, and after it ends

The law: between two cuts the set of valid rules and parameters is constant, so a proof about one
day of a stretch is a proof about all its days. To prove today's rules alone says nothing about the
day on which next year's number begins.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from msgspec import Struct

from adwijzer.model.rulebase import Decision, Validity
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import InputError


class Stretch(Struct, frozen=True):
    """Days on which a decision is the same; None is open on that side.

    `decision` is None where no rule about an outcome is valid, so that no advice is given.
    """

    first: date | None
    last: date | None
    decision: Decision | None

    @property
    def day(self) -> date:
        """A day of the stretch to ask about: the first there is."""
        return self.first or self.last or date(2026, 1, 1)

    def shown(self) -> str:
        """The days in Dutch."""
        if self.first is None and self.last is None:
            return "alle dagen"
        if self.last is None:
            return f"vanaf {self.first}"
        if self.first is None:
            return f"tot en met {self.last}"
        return f"van {self.first} tot en met {self.last}"


def stretches(decision: Decision) -> tuple[Stretch, ...]:
    """Every stretch in order; neighbours with the same rules are one."""
    found: list[Stretch] = []
    for first, last in _periods(_starts(decision)):
        try:
            valid = on_day(decision, first or last or date(2026, 1, 1))
        except InputError:
            valid = None
        if found and found[-1].decision == valid:
            found[-1] = Stretch(found[-1].first, last, valid)
        else:
            found.append(Stretch(first, last, valid))
    return tuple(found)


def _starts(decision: Decision) -> list[date]:
    """The first day of every period, and the first day after it."""
    periods: list[Validity] = [rule.validity for rule in decision.rules]
    periods += [point.validity for point in decision.attention]
    periods += [parameter.validity for parameter in decision.parameters]
    days = {period.vanaf for period in periods}
    days |= {
        period.tot + timedelta(days=1) for period in periods if period.tot not in (None, date.max)
    }
    return sorted(day for day in days if day is not None)


def _periods(starts: list[date]) -> Iterator[tuple[date | None, date | None]]:
    edges: list[date | None] = [None, *starts, None]
    for number in range(len(edges) - 1):
        start, after = edges[number], edges[number + 1]
        yield start, None if after is None else after - timedelta(days=1)
