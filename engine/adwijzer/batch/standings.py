"""How the dates of a case can still turn out, as sets of standings, row by row.

A standing is what rules may ask of the days: whether the employee is ill, recovered or on leave, in
which stretch the day of absence lies, whether research was done and when, and whether an extension
runs. Rules see no difference inside a stretch.

Every way in which open dates can turn out is a *point*: one standing of the absence, with the set
of what can be true of the research (three bits) and the set of what can be true of the extension
(two bits), as a number. A table has for each point the standings in it as bits of one number, and
the row takes the union. What the facts of the case say for each standing is such a number as well,
per outcome; where the two have a bit in common, the outcome is possible:

    standing                       0    1    2    3
    open dates of this case        x    x    .    .
    facts give `overwegen`         .    x    x    .      possible
    facts give `nu_niet`           .    .    .    x      not possible

This is exact, because an outcome is possible exactly when some way of the dates and some completion
of the facts give it together, and the two are independent. Working out the combinations of a case
one by one, as `decisions.timing.open_dates` does, says the same of some hundred cases a second.

Where the first day is unknown it can be any day up to `latest`. Going back in time each thing that
rules ask changes at most once, so it is enough to look at the first day on each side of every
change.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from adwijzer.batch.absences import ABSENT, NEVER, lost_until
from adwijzer.batch.levels import Levels
from adwijzer.batch.program import TimingPart

NOT_DONE, DONE, DONE_LATE, NOTHING_OF_RESEARCH = 1, 2, 4, 8
"""Of research: the bits of a set, and the number that stands for "not even asked"."""
RUNS, OVER, NOTHING_OF_EXTENSION = 1, 2, 4
RESEARCH_SETS, EXTENSION_SETS = 9, 5
NO_POINT = 0
"""The number of a point in which nothing is possible: the first one, with an empty set."""


class Standings(Struct, frozen=True):
    """The numbers of the standings of an absence, with so many stretches of days."""

    stretches: int

    @property
    def recovered(self) -> int:
        """Recovered in the first stretch; on the others follows no count at all."""
        return self.stretches

    @property
    def no_count_recovered(self) -> int:
        return 2 * self.stretches

    @property
    def leave(self) -> int:
        return 2 * self.stretches + 1

    @property
    def no_count_leave(self) -> int:
        return 3 * self.stretches + 1

    @property
    def recovered_alone(self) -> int:
        """Recovered, and nothing else is known."""
        return 3 * self.stretches + 2

    @property
    def count(self) -> int:
        return 3 * self.stretches + 3


def stretch_of(day: str, bounds: tuple[int, ...]) -> str:
    """The number of the stretch of a day; the first begins on day 1."""
    return (
        " + ".join(f"CASE WHEN {day} >= {bound} THEN 1 ELSE 0 END" for bound in bounds[1:]) or "0"
    )


def define_points(levels: Levels, part: TimingPart) -> list[str]:
    """The columns with the points of a case; a point that is not there is `NO_POINT`."""
    numbers = Standings(len(part.bounds))
    points = [_base(levels, part, numbers)]
    points += [_after(levels, part, numbers, i) for i in range(1, part.periods + 1)]
    sweep = [*_sweep(levels, part, numbers)]
    ways = [*_unknown_interruptions(levels, part, numbers)]
    for n in range(max(len(sweep), len(ways))):
        first = f"WHEN NOT known_ THEN {ways[n]}" if n < len(ways) else ""
        second = f"WHEN known_ AND base_ IS NULL THEN {sweep[n]}" if n < len(sweep) else ""
        points.append(levels.define(f"point{n}_", f"CASE {first} {second} ELSE {NO_POINT} END"))
    return points


def _point(standing: str, research: str, extension: str) -> str:
    return f"(({standing}) * {RESEARCH_SETS} + {research}) * {EXTENSION_SETS} + {extension}"


def _standing(numbers: Standings, stretch: str) -> str:
    return (
        f"CASE WHEN none_ AND leave_ THEN {numbers.no_count_leave}"
        f" WHEN none_ THEN {numbers.no_count_recovered}"
        f" WHEN recovered_ THEN {numbers.recovered} + {stretch}"
        f" WHEN leave_ THEN {numbers.leave} + {stretch} ELSE {stretch} END"
    )


def _research(day_1: str, before: str, last: int) -> str:
    """The set of what is true of research; `before` counts the days up to the day before it."""
    return (
        f"CASE WHEN research_ IS NULL THEN {NOT_DONE | DONE | DONE_LATE}"
        f" WHEN none_ OR research_ < {day_1} OR research_ > on_ THEN {NOT_DONE}"
        f" WHEN {before} >= {last} THEN {DONE_LATE} ELSE {DONE} END"
    )


def _extension(day_1: str, before: str, last: int) -> str:
    """The set of what is true of an extension; `before` counts the days up to yesterday."""
    return (
        f"CASE WHEN extended_ IS NULL THEN {RUNS | OVER}"
        f" WHEN none_ THEN {NOTHING_OF_EXTENSION}"
        f" WHEN extended_ >= {day_1}"
        f" THEN CASE WHEN on_ <= extended_ THEN {RUNS} ELSE {OVER} END"
        f" WHEN {before} < {last} THEN {RUNS} ELSE {OVER} END"
    )


def _base(levels: Levels, part: TimingPart, numbers: Standings) -> str:
    """The count that holds if every unknown cause is the same."""
    point = _point(
        _standing(numbers, f"({stretch_of('basen_', part.bounds)})"),
        _research("base_", "base_research_", part.last_day),
        _extension("base_", "base_yesterday_", part.last_extended_day),
    )
    return levels.define(
        "base_point_", f"CASE WHEN known_ AND base_ IS NOT NULL THEN {point} ELSE {NO_POINT} END"
    )


def _after(levels: Levels, part: TimingPart, numbers: Standings, i: int) -> str:
    """The count that began after leave `i`, if the cause around it was another one."""
    later = range(i + 1, part.periods + 1)
    lost = {
        day: lost_until(part, day, later) if later else ""
        for day in ("on_", "(research_ - 1)", "(on_ - 1)")
    }
    day = levels.define(f"after{i}_", f"on_ - e{i}{lost['on_']}")
    point = _point(
        _standing(numbers, f"({stretch_of(day, part.bounds)})"),
        _research(f"e{i} + 1", f"(research_ - 1 - e{i}{lost['(research_ - 1)']})", part.last_day),
        _extension(f"e{i} + 1", f"(on_ - 1 - e{i}{lost['(on_ - 1)']})", part.last_extended_day),
    )
    return levels.define(
        f"after{i}_point_", f"CASE WHEN maybe{i} AND e{i} > reset_ THEN {point} ELSE {NO_POINT} END"
    )


def _sweep(levels: Levels, part: TimingPart, numbers: Standings) -> Iterator[str]:
    """The points of an unknown first day: `latest_`, and each day on which something changes."""
    levels.define("lost_", f"0{lost_until(part, 'on_')}")
    levels.define("lost_research_", f"0{lost_until(part, '(research_ - 1)')}")
    levels.define("lost_yesterday_", f"0{lost_until(part, '(on_ - 1)')}")
    levels.define("latest_", "CASE WHEN begins_ <= on_ THEN begins_ - 1 ELSE on_ END")
    changes = [f"on_ + 1 + lost_ - {bound}" for bound in part.bounds[1:]]
    changes += ["research_", f"research_ + lost_research_ - {part.last_day}"]
    changes += ["extended_", f"on_ + lost_yesterday_ - {part.last_extended_day}"]
    for n, day in enumerate(["latest_", *changes]):
        first = levels.define(f"first{n}_", day)
        count = levels.define(f"first{n}_day_", f"on_ + 1 + lost_ - {first}")
        point = _point(
            _standing(numbers, f"({stretch_of(count, part.bounds)})"),
            _research(first, f"(research_ + lost_research_ - {first})", part.last_day),
            _extension(first, f"(on_ + lost_yesterday_ - {first})", part.last_extended_day),
        )
        yield f"CASE WHEN {first} <= latest_ THEN {point} ELSE {NO_POINT} END"


def _unknown_interruptions(levels: Levels, part: TimingPart, numbers: Standings) -> Iterator[str]:
    """The points where somebody said that the interruptions are unknown.

    The first day of a stretch allows all that any day in it allows. An interruption begins after
    the first day and before the reference day, so that there is none in the first three days.
    """
    most = levels.define(
        "most_", f"CASE WHEN first_ IS NULL THEN {ABSENT} ELSE on_ - first_ + 1 END"
    )
    for n, bound in enumerate(part.bounds):
        day = str(bound) if n else f"CASE WHEN {most} < 3 THEN {most} ELSE 1 END"
        # Only the first stretch can hold a day that is not its first; it begins later then.
        begins = f"(on_ - ({day}) + 1)"
        past = "TRUE" if bound > part.last_day else "FALSE"
        apart = f"(first_ IS NULL OR {begins} = first_ OR {begins} > first_ + 1)"
        old = f"{begins} > research_ AND {apart}"
        since = f"(first_ IS NULL OR research_ - first_ >= {part.last_day})"
        research = (
            f"CASE WHEN research_ IS NULL THEN {NOT_DONE | DONE | DONE_LATE}"
            f" WHEN research_ > on_ OR research_ < COALESCE(first_, {NEVER}) THEN {NOT_DONE}"
            f" ELSE CASE WHEN {old} THEN {NOT_DONE} ELSE 0 END"
            f" + CASE WHEN NOT {past} OR research_ < on_ THEN {DONE} ELSE 0 END"
            f" + CASE WHEN {past} AND {since} THEN {DONE_LATE} ELSE 0 END END"
        )
        extension = (
            f"CASE WHEN extended_ IS NULL THEN {RUNS | OVER}"
            f" WHEN extended_ >= on_ THEN {RUNS}"
            f" ELSE {OVER} + CASE WHEN extended_ < {begins} THEN {RUNS} ELSE 0 END END"
        )
        point = _point(f"{n}", research, extension)
        yield f"CASE WHEN {bound} <= {most} THEN {point} ELSE {NO_POINT} END"
    alone = _point(
        f"{numbers.recovered_alone}",
        f"CASE WHEN research_ IS NULL THEN {NOT_DONE | DONE | DONE_LATE}"
        f" ELSE {NOTHING_OF_RESEARCH} END",
        f"CASE WHEN extended_ IS NULL THEN {RUNS | OVER} ELSE {NOTHING_OF_EXTENSION} END",
    )
    yield f"CASE WHEN {most} < 3 THEN {NO_POINT} ELSE {alone} END"
