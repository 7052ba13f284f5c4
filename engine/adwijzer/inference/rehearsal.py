"""Trying rules out: the evaluator alone, with a record of what it was asked.

No advice is given this way. It is for running many examples against many variants of the rules,
where asking durable_rules as well would only cost time.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Self

from msgspec import field

from adwijzer.inference.agreement import Prepared
from adwijzer.inference.evaluator import Conclusions, Facts, Firing, evaluate, minds
from adwijzer.inference.worlds import Strata
from adwijzer.model.rulebase import NONE, VERDICT, SomeDecision
from adwijzer.model.validity import on_day


class Rehearsal(Prepared[SomeDecision]):
    """A decision made ready for one day; `asked` and `minded` hold the facts of every call.

    `fired` are the ids of the rules that fired and of the attention points that held. Whatever the
    kind of decision, all that rules are asked about passes here: an agenda item, the facts worked
    out from dates, or a pair of records.
    """

    asked: list[Facts] = field(default_factory=list)
    minded: list[Facts] = field(default_factory=list)
    fired: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, decision: SomeDecision, day: date) -> Self:
        valid = on_day(decision, day)
        return cls(valid, day, Strata.of(valid), None)

    def conclude(self, items: Sequence[Facts]) -> list[tuple[Conclusions, tuple[Firing, ...]]]:
        self.asked.extend(items)
        found = [evaluate(self.strata, facts) for facts in items]
        self.fired.update(firing.rule.id for _, firings in found for firing in firings)
        return found

    def minds(self, items: Sequence[Facts]) -> list[tuple[str, ...]]:
        unjudged = {VERDICT + outcome.name: NONE for outcome in self.decision.outcomes}
        whole: list[Facts] = [{**unjudged, **facts} for facts in items]
        self.minded.extend(whole)
        found = [minds(self.decision.attention, facts) for facts in whole]
        self.fired.update(point for points in found for point in points)
        return found

    def forget(self) -> None:
        """Begin a new record."""
        self.asked.clear()
        self.minded.clear()
        self.fired.clear()
