"""The worked-out facts that go together, and the dates that give them.

Rules test facts that the program works out. A proof over them must know which combinations can
occur, and a counterexample must be shown in the dates that give them.

    first day of illness, interruptions, reference day      what a user says
              | decisions/timing counts (Python)
    verzuimdag, verzuimweek, hersteld, …                    what the rules test
              | possible(): which of these go together      what the proof may assume
    case(): dates that give them                            what a counterexample shows

The law: `possible` must allow every combination that the counter can give, or a proof would skip
real cases; and should allow no other, or a finding would be about a case that nobody can have.
Tests hold both: each combination that `possible` allows comes back from the dates that `case` makes
of it, and random absences are allowed. To leave worked-out facts free (`Independent`) is safe and
too wide: week 3 together with day 400 would refute claims that are true.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any, Protocol

import z3
from msgspec import Struct

from adwijzer.assurance.proof.formulas import Formula, Known, Number, Words, both, either, no
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.interruption import RECOVERED
from adwijzer.decisions.timing.absence import ONE_DAY
from adwijzer.decisions.timing.decider import (
    FIRST_DAY,
    INTERRUPTIONS,
    NEW_COUNT,
    REFERENCE,
    RESEARCH,
)
from adwijzer.inference.worlds import Value
from adwijzer.model.rulebase import Decision

MOST_DAYS = 36_525
"""A hundred years: no absence is longer."""


class Arithmetic(Protocol):
    """How the worked-out facts of one decision hang together."""

    @property
    def assumption(self) -> str:
        """The assumption of the proof about them, in Dutch; empty when there is none."""
        ...

    def possible(self, known: Known) -> list[Formula]:
        """Formulas that hold of the worked-out facts in every case."""
        ...

    def mentions(self, known: Known) -> list[Formula]:
        """When each fact is needed from which the worked-out ones follow."""
        ...

    def case(
        self, worked_out: Mapping[str, Value], day: date, last: date | None
    ) -> DatedFacts | None:
        """Facts of a case from which these follow, asked about a day from `day` to `last`."""
        ...


class DatedFacts(Struct, frozen=True):
    """Facts for arithmetic in the shape of the contract, and the day that they are asked about."""

    facts: dict[str, Any]
    day: date


class Independent(Struct, frozen=True):
    """Nothing is known about how worked-out facts hang together: every combination may occur."""

    names: tuple[str, ...]

    @property
    def assumption(self) -> str:
        if not self.names:
            return ""
        return f"elke combinatie van de uitgerekende feiten kan voorkomen ({', '.join(self.names)})"

    def possible(self, known: Known) -> list[Formula]:  # noqa: ARG002
        return []

    def mentions(self, known: Known) -> list[Formula]:
        return [known[name].known for name in self.names]

    def case(
        self,
        worked_out: Mapping[str, Value],
        day: date,
        last: date | None,  # noqa: ARG002
    ) -> DatedFacts | None:
        return DatedFacts(dict(worked_out), day)


RECOVERY, DAY, WEEK, DONE, WEEKEND = (
    "hersteld_op_peildatum",
    "verzuimdag",
    "verzuimweek",
    "ad_onderzoek_gedaan",
    "eerste_dag_weekend",
)


class AbsenceArithmetic(Struct, frozen=True):
    """The absence counter, as `decisions/timing` works out its facts.

    Without a first day of illness nothing is known. With one, recovery and day are known unless
    somebody said that the interruptions are unknown; after four weeks of recovery there is no day.
    """

    new_count_after: int

    @property
    def assumption(self) -> str:
        return ""

    def possible(self, known: Known) -> list[Formula]:
        recovery, done, weekend = (_words(known, name) for name in (RECOVERY, DONE, WEEKEND))
        day, week = (_number(known, name) for name in (DAY, WEEK))
        return [
            day.known == week.known,
            day.value >= 1,
            day.value <= MOST_DAYS,
            7 * week.value - 6 <= day.value,
            day.value <= 7 * week.value,
            z3.Implies(day.known, recovery.known),
            # Somebody who is not recovered has a day of absence.
            z3.Implies(recovery.values["nee"], day.known),
            z3.Implies(recovery.known, weekend.known),
            z3.Implies(done.known, weekend.known),
            # Research lies in the count only where a count runs.
            z3.Implies(
                both([done.values["ja"], recovery.known]),
                day.known,
            ),
        ]

    def mentions(self, known: Known) -> list[Formula]:
        recovery = _words(known, RECOVERY)
        weekend = _words(known, WEEKEND)
        return [
            weekend.known,
            _words(known, DONE).known,
            # Interruptions are mentioned where somebody is recovered, and where they are unknown.
            either(
                [
                    recovery.values["ja"],
                    both([weekend.known, no(recovery.known)]),
                ]
            ),
        ]

    def case(
        self, worked_out: Mapping[str, Value], day: date, last: date | None
    ) -> DatedFacts | None:
        if WEEKEND not in worked_out:
            return DatedFacts({}, day)
        for later in range(7):
            on = day + timedelta(days=later)
            if last is not None and on > last:
                return None
            found = self._on(worked_out, on)
            first = date.fromisoformat(found[FIRST_DAY])
            if (first.weekday() >= 5) == (worked_out[WEEKEND] == "ja"):
                return DatedFacts(found, on)
        return None

    def _on(self, worked_out: Mapping[str, Value], on: date) -> dict[str, Any]:
        number = worked_out.get(DAY)
        recovered = worked_out.get(RECOVERY)
        lost = timedelta(days=self.new_count_after)
        first, periods = on, list[dict[str, str]]()
        facts: dict[str, Any] = {}
        if recovered is None:
            facts[INTERRUPTIONS] = UNKNOWN
        elif isinstance(number, int) and recovered == "ja":
            first = on - number * ONE_DAY - ONE_DAY
            periods = [_period(on - ONE_DAY, None, RECOVERED)]
        elif isinstance(number, int):
            first = on - (number - 1) * ONE_DAY
        else:
            first = on - lost - ONE_DAY
            periods = [_period(on - lost, None, RECOVERED)]
        facts[FIRST_DAY] = first.isoformat()
        if periods:
            facts[INTERRUPTIONS] = periods
        if DONE in worked_out:
            research = first if worked_out[DONE] == "ja" else first - ONE_DAY
            facts[RESEARCH] = research.isoformat()
        return facts


def _period(start: date, end: date | None, kind: str) -> dict[str, str]:
    period = {"van": start.isoformat(), "soort": kind}
    return period if end is None else {**period, "tot": end.isoformat()}


def _words(known: Known, name: str) -> Words:
    words = known[name]
    if not isinstance(words, Words):
        raise TypeError(name)
    return words


def _number(known: Known, name: str) -> Number:
    number = known[name]
    if not isinstance(number, Number):
        raise TypeError(name)
    return number


def arithmetic_of(decision: Decision) -> Arithmetic:
    """How the worked-out facts of `decision` hang together."""
    absence: Sequence[str] = (RECOVERY, DAY, WEEK, DONE, WEEKEND, FIRST_DAY, REFERENCE)
    if set(absence) <= {fact.name for fact in decision.facts}:
        days = [p.value for p in decision.parameters if p.name == NEW_COUNT]
        return AbsenceArithmetic(next((n for n in days if isinstance(n, int)), 28))
    return Independent(tuple(f.name for f in decision.facts if f.role == "berekend"))
