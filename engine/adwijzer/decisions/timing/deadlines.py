"""The statutory dates of one absence, with their standing on one day (besluiten.md, chapter 2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from msgspec import Struct

from adwijzer.decisions.timing.absence import Count
from adwijzer.decisions.timing.workdays import safe_day
from adwijzer.inference.evaluator import Facts, holds
from adwijzer.model.conditions import Condition
from adwijzer.model.deadlines import (
    COMING,
    IDLE,
    Actor,
    Deadline,
    DeadlineCase,
    DeadlineStatus,
    Regime,
)
from adwijzer.model.ranks import Rank
from adwijzer.model.rulebase import TimingDecision
from adwijzer.text.diagnostics import InternalError

NEARBY = "dagen_nadert"
CUSTOM = "KENNIS"
"""The provenance of a date that rests on how leave is counted in calendar days."""


class DatedDeadline(Struct, frozen=True):
    """One row of the table of dates.

    `number` is the counted day that `last_day` is; both None where it is not known. `early` says
    that it was done so early that this is mostly a mistake. `unknown_done` is the fact to ask when
    the day has passed and nobody said whether it was done.
    """

    deadline: Deadline
    number: int | None
    last_day: date | None
    first_day: date | None
    safe_day: date | None
    status: DeadlineStatus
    by: tuple[Actor, ...]
    who: str
    article: str
    remark: str
    rank: Rank
    sources: tuple[str, ...]
    provenance: str
    urgent: bool
    early: bool
    unknown_done: str | None


class DeadlineTable(Struct):
    """Works out the rows of one count on one day.

    Args:
        decision: the rules of one day, for parameters and deadlines.
        count: the absence as counted on `on`.
        given: what was said of dates, by fact: a date, or None for unknown. What has not been done
            yet is a date after every day.
        facts: what the conditions of deadlines may ask.
        on: the day asked about.
    """

    decision: TimingDecision
    count: Count
    given: Mapping[str, date | None]
    facts: Facts
    on: date

    def rows(self) -> tuple[DatedDeadline, ...]:
        """Every deadline that is there for this count, in the order of the rules."""
        found: dict[str, date | None] = {}
        rows = []
        for deadline in self.decision.deadlines:
            case = self._case(deadline)
            day, in_leave = self._day(deadline, case, found)
            found[deadline.name] = day
            if self._is_there(deadline):
                rows.append(self._row(deadline, case, day, in_leave=in_leave))
        return tuple(rows)

    def _holds(self, condition: Condition | None) -> bool:
        return condition is not None and holds(condition, self.facts) is True

    def _is_there(self, deadline: Deadline) -> bool:
        if deadline.on and not deadline.day and self._counted(deadline.on) is None:
            return False
        return self._holds(deadline.condition) and not self._holds(deadline.unless)

    def _case(self, deadline: Deadline) -> DeadlineCase | None:
        return next((each for each in deadline.cases if self._holds(each.condition)), None)

    def _regimes(self, deadline: Deadline) -> Sequence[Regime]:
        return [
            each
            for each in self.decision.regimes
            if self._holds(each.condition)
            and (not each.deadlines or deadline.name in each.deadlines)
        ]

    def _counted(self, fact: str) -> date | None:
        """A date that was given and does not lie before day 1."""
        day, first = self.given.get(fact), self.count.day_1
        return None if day is None or first is None or day < first else day

    def _done(self, fact: str) -> date | None:
        """The date on which something was done in this count."""
        day = self._counted(fact)
        return None if day is None or day > self.on else day

    def _day(
        self, deadline: Deadline, case: DeadlineCase | None, found: Mapping[str, date | None]
    ) -> tuple[date | None, bool]:
        """The last day, and whether leave fell in the days that lead to it."""
        if deadline.on and (day := self._counted(deadline.on)) is not None:
            return day, False
        if deadline.days is not None:
            days = self._number(deadline.days)
            for name in deadline.after:
                done = self._done(name)
                if done is not None:
                    return self.count.after(done, days)
            if deadline.after_deadline is not None:
                earlier = found[deadline.after_deadline]
                return (None, False) if earlier is None else self.count.after(earlier, days)
        named = (case.day if case else None) or deadline.day
        return (None if named is None else self.count.date_of(self._number(named))), False

    def _number(self, parameter: str) -> int:
        return number_of(self.decision, parameter)

    def _row(
        self, deadline: Deadline, case: DeadlineCase | None, day: date | None, *, in_leave: bool
    ) -> DatedDeadline:
        regimes = self._regimes(deadline)
        forced = next((each.standing for each in regimes if each.standing), None)
        urgent = self._holds(deadline.urgent) and not self._is_done(deadline)
        status = forced or self._standing(deadline, day, urgent=urgent)
        if forced == "niet_te_bepalen":
            day = None
        first = None
        if day is not None and deadline.window_from:
            first = self.count.date_of(self._number(deadline.window_from))
        by, who = self._acting(deadline, case, regimes)
        cited = case if case and case.sources else None
        leave_counts = in_leave and deadline.rank_in_leave is not None
        provenance = (cited and cited.provenance) or deadline.provenance
        if leave_counts and CUSTOM not in provenance.split(", "):
            provenance = f"{provenance}, {CUSTOM}"
        remarks = (deadline.remark, deadline.urgent_remark if urgent and not forced else "")
        return DatedDeadline(
            deadline=deadline,
            number=self.count.number_of(day),
            last_day=day,
            first_day=first,
            safe_day=None if day is None else safe_day(day),
            status=status,
            by=by,
            who=who,
            article=(case and case.article) or deadline.article,
            remark=" ".join(each for each in remarks if each),
            rank=deadline.rank_in_leave or deadline.rank if leave_counts else deadline.rank,
            sources=(cited and cited.sources) or deadline.sources,
            provenance=provenance,
            urgent=urgent and status == "nadert",
            early=status not in IDLE and self._early(deadline),
            unknown_done=self._unknown(deadline) if status == "na_te_gaan" else None,
        )

    def _acting(
        self, deadline: Deadline, case: DeadlineCase | None, regimes: Sequence[Regime]
    ) -> tuple[tuple[Actor, ...], str]:
        """Who has to act, as codes and in words."""
        by = (case.by if case else None) or deadline.by
        who = (case.who if case else None) or deadline.who
        for each in reversed(regimes):
            by = tuple(dict.fromkeys(each.instead.get(one, one) for one in each.by or by))
            who = each.who or who
        return by, who

    def _standing(self, deadline: Deadline, day: date | None, *, urgent: bool) -> DeadlineStatus:
        done = self._done(deadline.done) if deadline.done else None
        if done is not None:
            return "te_laat_gedaan" if day is not None and done > day else "gedaan"
        if self._holds(deadline.reached):
            return "bereikt"
        if day is None:
            return "niet_te_bepalen"
        if self.on > day:
            if deadline.by_itself:
                return "bereikt"
            return "verlopen" if self._said_not_done(deadline) else "na_te_gaan"
        near = (day - self.on).days <= self._number(NEARBY)
        return "nadert" if near or (urgent and not self.count.open_ended) else "op_tijd"

    def _is_done(self, deadline: Deadline) -> bool:
        return deadline.done is not None and self._done(deadline.done) is not None

    def _said_not_done(self, deadline: Deadline) -> bool:
        """Whether it was said: not yet, on a day before this count, or on a day to come.

        Of what is done again and again every date says so: the next time has not been.
        """
        fact = deadline.previous or deadline.done
        return fact is not None and self.given.get(fact) is not None

    def _unknown(self, deadline: Deadline) -> str | None:
        """The fact that would say whether a deadline that passed was met."""
        return deadline.previous or deadline.done

    def _early(self, deadline: Deadline) -> bool:
        done = self._done(deadline.done) if deadline.done else None
        if done is None:
            return False
        if deadline.not_before and (before := self._done(deadline.not_before)) is not None:
            return done < before
        if deadline.too_early is None:
            return False
        number = self.count.number_of(done)
        return number is not None and number < self._number(deadline.too_early)


def number_of(decision: TimingDecision, parameter: str) -> int:
    """The value of a parameter that is a number."""
    value = decision.parameter(parameter)
    if not isinstance(value, int):
        raise InternalError.of(f"de parameter `{parameter}` is geen getal")
    return value


def next_term(rows: Sequence[DatedDeadline]) -> DatedDeadline | None:
    """What comes next: the earliest that is still to come, but first what has to begin at once."""
    coming = [row for row in rows if row.status in COMING and row.last_day is not None]
    return min(coming, key=lambda row: (not row.urgent, row.last_day or date.max), default=None)


def late(rows: Sequence[DatedDeadline]) -> tuple[DatedDeadline, ...]:
    """What passed and was said not to be done, the oldest first."""
    return tuple(
        sorted(
            (row for row in rows if row.status == "verlopen"),
            key=lambda row: row.last_day or date.max,
        )
    )


def to_check(rows: Sequence[DatedDeadline]) -> tuple[DatedDeadline, ...]:
    """What passed and of which nobody said whether it was done, the oldest first.

    When a later step was done, an earlier one is not asked about any more.
    """
    done = [
        row.last_day for row in rows if row.status in ("gedaan", "te_laat_gedaan") and row.last_day
    ]
    last = max(done, default=date.min)
    return tuple(
        sorted(
            (row for row in rows if row.status == "na_te_gaan" and (row.last_day or last) >= last),
            key=lambda row: row.last_day or date.max,
        )
    )
