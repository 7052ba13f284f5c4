"""Does a later reference day change a counted date? The counter itself, run on symbols.

`timing/absence.count` is Python. Here it runs with days that are z3 integers: at every comparison
both ways are followed that the assumptions leave open. So the proof is about the real counter, for
all days at once; only the number of interruptions is bounded. Of each way that it can run, one
concrete case goes through `timing/deadlines.terms` as well, with dates of what was done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import product
from typing import Any

import z3
from msgspec import Struct

from adwijzer.assurance.proof.prover import Undecided
from adwijzer.assurance.proof.stretches import Stretch
from adwijzer.assurance.proof.witness import Told
from adwijzer.decisions.timing import absence, deadlines
from adwijzer.decisions.timing.absence import LEAVE, ONE_DAY, RECOVERED, Interruption
from adwijzer.decisions.timing.decider import FIRST_DAY, INTERRUPTIONS, NEW_COUNT
from adwijzer.model.rulebase import Decision

MOST = 2
"""Interruptions that the proof is about; a third adds no comparison that two do not make."""
METHOD = (
    f"met z3 op de telling zelf, voor alle dagen en hooguit {MOST} onderbrekingen van elke"
    " soort; de termijnen daarna per geval nagerekend"
)
KINDS: tuple[tuple[str, bool | None], ...] = (
    (RECOVERED, None),
    (LEAVE, True),
    (LEAVE, False),
    (LEAVE, None),
)


class _Paths:
    """Follows every way in which a function of symbols can run."""

    def __init__(self, *assumptions: Any) -> None:
        self.solver = z3.Solver()
        self.solver.set("timeout", 5000)
        self.solver.add(*assumptions)
        self._planned: list[tuple[bool, bool]] = []
        self._taken: list[tuple[bool, bool]] = []

    def each(self, run: Callable[[], Any]) -> Iterator[Any]:
        """The result of every run; during the `yield` the solver holds what is true of that run."""
        while True:
            self._taken = []
            self.solver.push()
            yield run()
            self.solver.pop()
            while self._taken and not self._taken[-1][1]:
                self._taken.pop()
            if not self._taken:
                return
            way, _ = self._taken.pop()
            self._planned = [*self._taken, (not way, False)]

    def choose(self, condition: Any) -> bool:
        """Which way this run goes; the other way comes later, if it can be."""
        number = len(self._taken)
        if number < len(self._planned):
            way, open_ = self._planned[number]
        else:
            way = self._can(condition)
            open_ = way and self._can(z3.Not(condition))
        self._taken.append((way, open_))
        self.solver.add(condition if way else z3.Not(condition))
        return way

    def _can(self, condition: Any) -> bool:
        answer = self.solver.check(condition)
        if answer == z3.unknown:
            raise Undecided
        return bool(answer == z3.sat)


class _Truth:
    def __init__(self, paths: _Paths, condition: Any) -> None:
        self.paths, self.condition = paths, condition

    def __bool__(self) -> bool:
        return self.paths.choose(self.condition)


class _Number:
    """A whole number of days, or a day as its ordinal, that stands for all of them."""

    __hash__ = None  # type: ignore[assignment]

    def __init__(self, paths: _Paths, value: Any) -> None:
        self.paths, self.value = paths, value

    @property
    def days(self) -> _Number:
        return self

    def _new(self, value: Any) -> _Number:
        return _Number(self.paths, value)

    def _ask(self, condition: Any) -> _Truth:
        return _Truth(self.paths, condition)

    def __add__(self, other: object) -> _Number:
        return self._new(self.value + _plain(other))

    __radd__ = __add__

    def __sub__(self, other: object) -> _Number:
        return self._new(self.value - _plain(other))

    def __lt__(self, other: object) -> _Truth:
        return self._ask(self.value < _plain(other))

    def __le__(self, other: object) -> _Truth:
        return self._ask(self.value <= _plain(other))

    def __gt__(self, other: object) -> _Truth:
        return self._ask(self.value > _plain(other))

    def __ge__(self, other: object) -> _Truth:
        return self._ask(self.value >= _plain(other))

    def __eq__(self, other: object) -> Any:
        return False if other is None else self._ask(self.value == _plain(other))


def _plain(other: object) -> Any:
    match other:
        case _Number():
            return other.value
        case timedelta():
            return other.days
        case date():
            return other.toordinal()
        case _:
            return other


class _Shape(Struct, frozen=True):
    """Interruptions of these kinds, on days that are symbols."""

    kinds: tuple[tuple[str, bool | None], ...]

    def symbols(self) -> tuple[Any, list[tuple[Any, Any]], Any, Any]:
        first, on, later = z3.Ints("eerste dag later")
        periods = [(z3.Int(f"van{n}"), z3.Int(f"tot{n}")) for n in range(len(self.kinds))]
        return first, periods, on, later

    def assumptions(self) -> list[Any]:
        """A case that is no wrong input, its interruptions over before the first reference day."""
        first, periods, on, later = self.symbols()
        rules = [first >= date(1970, 1, 1).toordinal(), later <= date(2090, 1, 1).toordinal()]
        previous = first
        for start, end in periods:
            rules += [start > previous, end >= start]
            previous = end
        return [*rules, on > previous if periods else on >= first, later > on]


def later_day_changes(decision: Decision, stretch: Stretch) -> Iterator[Told]:
    """A case with its two reference days in which a counted date differs; nothing when none does.

    Raises:
        Undecided: z3 gave no answer in time.
    """
    parameter = decision.parameter(NEW_COUNT)
    days = parameter if isinstance(parameter, int) else 28
    for many in range(MOST + 1):
        for kinds in product(KINDS, repeat=many):
            found = _refutation(decision, _Shape(kinds), days)
            if found is not None:
                yield from _told(found, stretch)
                return


class _Found(Struct, frozen=True):
    first: date
    interruptions: tuple[Interruption, ...]
    on: date
    later: date


def _refutation(decision: Decision, shape: _Shape, days: int) -> _Found | None:
    first, periods, on, later = shape.symbols()
    paths = _Paths(*shape.assumptions())

    def number(value: Any) -> Any:
        return _Number(paths, value)

    def run() -> tuple[absence.Count, absence.Count]:
        interruptions = [
            Interruption(number(start), number(end), kind, cause)
            for (start, end), (kind, cause) in zip(periods, shape.kinds, strict=True)
        ]
        return (
            absence.count(number(first), interruptions, number(on), days),
            absence.count(number(first), interruptions, number(later), days),
        )

    for one, other in paths.each(run):
        answer = paths.solver.check(z3.Not(_same(one, other)))
        if answer == z3.unknown:
            raise Undecided
        if answer == z3.sat:
            return _concrete(shape, paths.solver.model())
        if paths.solver.check() == z3.sat:
            found = _concrete(shape, paths.solver.model())
            if _terms(decision, found, found.on, days) != _terms(
                decision, found, found.later, days
            ):
                return found
    return None


def _same(one: absence.Count, other: absence.Count) -> Any:
    """Whether every counted day has the same date; the date of a day follows from these alone."""
    if (
        (one.day_1 is None) != (other.day_1 is None)
        or (one.breaks is None) != (other.breaks is None)
        or len(one.gaps) != len(other.gaps)
        or any(
            (a.end is None) != (b.end is None) for a, b in zip(one.gaps, other.gaps, strict=True)
        )
    ):
        return z3.BoolVal(False)
    pairs: list[tuple[object, object]] = [(one.day_1, other.day_1), (one.breaks, other.breaks)]
    for a, b in zip(one.gaps, other.gaps, strict=True):
        pairs += [(a.start, b.start), (a.end, b.end)]
    return z3.And([_plain(a) == _plain(b) for a, b in pairs if a is not None])


def _concrete(shape: _Shape, model: Any) -> _Found:
    first, periods, on, later = shape.symbols()

    def day(value: Any) -> date:
        return date.fromordinal(model.eval(value, model_completion=True).as_long())

    return _Found(
        day(first),
        tuple(
            Interruption(day(start), day(end), kind, cause)
            for (start, end), (kind, cause) in zip(periods, shape.kinds, strict=True)
        ),
        day(on),
        day(later),
    )


def _terms(decision: Decision, found: _Found, on: date, days: int) -> list[Any]:
    """The dates of every deadline on a reference day, with nothing done and with everything."""
    count = absence.count(found.first, found.interruptions, on, days)
    day_1 = count.day_1 or found.first
    done = {
        name: min(day_1 + n * ONE_DAY, found.on)
        for n, name in enumerate(
            name
            for deadline in decision.deadlines
            for name in (deadline.done, *deadline.after)
            if name
        )
    }
    return [
        (term.deadline.name, term.first_day, term.last_day)
        for given in ({}, done)
        for term in deadlines.terms(decision, count, given, on, employer=True)
    ]


def _told(found: _Found, stretch: Stretch) -> Iterator[Told]:
    """The case on both days, moved to where the rules hold."""
    moved = timedelta(days=max(0, (stretch.day - found.on).days))
    causes = {True: "ja", False: "nee"}
    periods = [
        {
            "van": (p.start + moved).isoformat(),
            "tot": ((p.end or p.start) + moved).isoformat(),
            "soort": p.kind,
            **({"zelfde_oorzaak": causes[p.same_cause]} if p.same_cause is not None else {}),
        }
        for p in found.interruptions
    ]
    case: dict[str, Any] = {FIRST_DAY: (found.first + moved).isoformat()}
    if periods:
        case[INTERRUPTIONS] = periods
    yield Told(case, found.on + moved)
    yield Told(case, found.later + moved)
