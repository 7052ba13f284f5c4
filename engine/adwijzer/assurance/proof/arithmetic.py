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
from adwijzer.decisions.interruption import LEAVE, RECOVERED
from adwijzer.decisions.timing.absence import ONE_DAY
from adwijzer.decisions.timing.dates import (
    EXTENDED_TO,
    FIRST_DAY,
    INTERRUPTIONS,
    NUMBERS,
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


RECOVERY, ABSENT, DAY, WEEK, DONE, LATE, RUNS, WEEKEND = (
    "hersteld_op_peildatum",
    "verlof_op_peildatum",
    "verzuimdag",
    "verzuimweek",
    "ad_onderzoek_gedaan",
    "ad_onderzoek_na_wachttijd",
    "verlenging_loopt",
    "eerste_dag_weekend",
)


class AbsenceArithmetic(Struct, frozen=True):
    """The absence counter, as `decisions/timing` works out its facts.

    Without a first day of illness nothing is known. With one, recovery, leave and day are known
    unless somebody said that the interruptions are unknown; after four weeks without illness, not
    of leave alone, there is no day.
    """

    new_count_after: int
    last_day: int
    last_extended_day: int

    @property
    def assumption(self) -> str:
        return ""

    def possible(self, known: Known) -> list[Formula]:
        recovery, leave, done, late, runs, weekend = (
            _words(known, name) for name in (RECOVERY, ABSENT, DONE, LATE, RUNS, WEEKEND)
        )
        day, week = (_number(known, name) for name in (DAY, WEEK))
        ill = both([recovery.values["nee"], leave.values["nee"]])
        return [
            day.known == week.known,
            day.value >= 1,
            day.value <= MOST_DAYS,
            7 * week.value - 6 <= day.value,
            day.value <= 7 * week.value,
            recovery.known == leave.known,
            no(both([recovery.values["ja"], leave.values["ja"]])),
            z3.Implies(day.known, recovery.known),
            # Whoever is ill has a day of absence.
            z3.Implies(ill, day.known),
            z3.Implies(recovery.known, weekend.known),
            done.known == late.known,
            z3.Implies(done.known, weekend.known),
            z3.Implies(late.values["ja"], done.values["ja"]),
            # Research lies in the count only where a count runs.
            z3.Implies(both([done.values["ja"], recovery.known]), day.known),
            # Research after the last day needs a day after it, which may be one without illness.
            z3.Implies(both([late.values["ja"], day.known]), day.value >= self.last_day),
            z3.Implies(both([late.values["ja"], ill]), day.value > self.last_day),
            runs.known == both([weekend.known, either([day.known, no(recovery.known)])]),
            # An extension that is over was over on a day before this one.
            z3.Implies(both([runs.values["nee"], ill]), day.value >= 2),
        ]

    def mentions(self, known: Known) -> list[Formula]:
        recovery, leave, runs, weekend = (
            _words(known, name) for name in (RECOVERY, ABSENT, RUNS, WEEKEND)
        )
        day = _number(known, DAY)
        return [
            weekend.known,
            _words(known, DONE).known,
            # Interruptions are mentioned where somebody is absent, and where they are unknown.
            either(
                [
                    recovery.values["ja"],
                    leave.values["ja"],
                    both([weekend.known, no(recovery.known)]),
                ]
            ),
            # The end of an extension is mentioned where it is not the longest there is.
            either(
                [
                    both([runs.values["nee"], day.value <= self.last_extended_day]),
                    both([runs.values["ja"], day.value > self.last_extended_day]),
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
        first, periods = self._days_until(worked_out, on)
        facts: dict[str, Any] = {FIRST_DAY: first.isoformat()}
        if RECOVERY not in worked_out:
            facts[INTERRUPTIONS] = UNKNOWN
        elif periods:
            facts[INTERRUPTIONS] = periods
        if DONE in worked_out:
            research = first if worked_out[DONE] == "ja" else first - ONE_DAY
            research = on if worked_out[LATE] == "ja" else research
            facts[RESEARCH] = research.isoformat()
        runs = worked_out.get(RUNS)
        longest = not isinstance(number, int) or number <= self.last_extended_day
        if runs == "nee" and longest:
            facts[EXTENDED_TO] = first.isoformat()
        elif runs == "ja" and not longest:
            facts[EXTENDED_TO] = on.isoformat()
        return facts

    def _days_until(
        self, worked_out: Mapping[str, Value], on: date
    ) -> tuple[date, list[dict[str, str]]]:
        """The first day and the interruptions that make `on` the day that is asked for."""
        number = worked_out.get(DAY)
        recovered, absent = worked_out.get(RECOVERY), worked_out.get(ABSENT)
        if recovered is None:
            enough = self.last_day + 1 if worked_out.get(LATE) == "ja" else 1
            return on - enough * ONE_DAY, []
        kind = RECOVERED if recovered == "ja" else LEAVE
        if isinstance(number, int):
            if "ja" not in (recovered, absent):
                return on - (number - 1) * ONE_DAY, []
            return on - (number + 1) * ONE_DAY, [_period(on - ONE_DAY, None, kind)]
        lost = self.new_count_after * ONE_DAY
        if kind == RECOVERED:
            return on - lost - ONE_DAY, [_period(on - lost, None, RECOVERED)]
        back = _period(on - lost - ONE_DAY, on - 2 * ONE_DAY, RECOVERED)
        return on - lost - 2 * ONE_DAY, [back, _period(on - ONE_DAY, None, LEAVE)]


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
    worked_out = (RECOVERY, ABSENT, DAY, WEEK, DONE, LATE, RUNS, WEEKEND)
    absence: Sequence[str] = (*worked_out, FIRST_DAY, REFERENCE)
    numbers = {p.name: p.value for p in decision.parameters if isinstance(p.value, int)}
    if set(absence) <= {fact.name for fact in decision.facts} and set(NUMBERS) <= numbers.keys():
        return AbsenceArithmetic(*(numbers[name] for name in NUMBERS))
    return Independent(tuple(f.name for f in decision.facts if f.role == "berekend"))
