"""Random absences: first day, periods that do not count, and a day to look from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from hypothesis import strategies as st

from adwijzer.decisions.interruption import LEAVE, RECOVERED, Interruption
from adwijzer.decisions.timing.absence import Count, count
from tests.timing.walk import DAY, Absent

LENGTHS = (1, 2, 13, 14, 15, 26, 27, 28, 29, 112)
"""Lengths that add up to 28 in several ways, and that of a whole leave."""
ILL = (0, 0, 1, 1, 5, 40, 200)
"""Days of illness before a period; none makes it touch the one before."""
CAUSES = {True: "ja", False: "nee", None: "onbekend"}


@dataclass(frozen=True, slots=True)
class Absence:
    """One case of absence, for the program and for the walker alike."""

    first_day: date
    periods: tuple[Absent, ...]
    on: date

    @property
    def interruptions(self) -> list[Interruption]:
        return [
            Interruption(each.first, each.last, LEAVE if each.leave else RECOVERED, each.same_cause)
            for each in self.periods
        ]

    def count(self) -> Count:
        return count(self.first_day, self.interruptions, self.on, 28)

    def case(self) -> dict[str, Any]:
        return {
            "eerste_ziektedag": self.first_day.isoformat(),
            "peildatum": self.on.isoformat(),
            "onderbrekingen": [written(each) for each in self.periods],
        }

    def ill_on(self, day: date) -> bool:
        """Whether `day` counts, as far as is known on the day we look from."""
        begun = [each for each in self.periods if each.first < self.on]
        return not any(each.covers(day) for each in begun)

    def shifted(self, by: timedelta) -> Absence:
        return Absence(
            self.first_day + by,
            tuple(
                replace(each, first=each.first + by, last=each.last and each.last + by)
                for each in self.periods
            ),
            self.on + by,
        )


def written(period: Absent) -> dict[str, str]:
    """A period as a case writes it."""
    found = {"van": period.first.isoformat(), "soort": LEAVE if period.leave else RECOVERED}
    if period.last is not None:
        found["tot"] = period.last.isoformat()
    if period.leave:
        found["zelfde_oorzaak"] = CAUSES[period.same_cause]
    return found


@st.composite
def absences(
    draw: st.DrawFn,
    *,
    leave: bool = True,
    most: int = 4,
    causes: Sequence[bool | None] = (True, False, None),
    after: int = 40,
) -> Absence:
    """An absence with up to `most` periods, of which the last may go on.

    The reference day is at most `after` days later than the last of them.
    """
    first_day = date(2026, 1, 1) + timedelta(days=draw(st.integers(0, 1000)))
    cursor = first_day + DAY
    periods: list[Absent] = []
    for _ in range(draw(st.integers(0, most))):
        cursor += timedelta(days=draw(st.sampled_from(ILL)))
        is_leave = leave and draw(st.booleans())
        last = cursor + timedelta(days=draw(st.sampled_from(LENGTHS)) - 1)
        cause = draw(st.sampled_from(causes)) if is_leave else None
        periods.append(Absent(cursor, last, is_leave, cause))
        cursor = last + DAY
    if periods and draw(st.integers(0, 4)) == 0:
        periods[-1] = replace(periods[-1], last=None)
    span = (cursor - first_day).days
    on = first_day + timedelta(days=draw(st.integers(0, span + after)))
    return Absence(first_day, tuple(periods), on)
