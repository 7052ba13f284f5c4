"""Ask both engines and withhold the answer when they differ."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Generic, Self

from msgspec import Struct

from adwijzer.inference.durable import DurableEngine
from adwijzer.inference.durable_rulesets import compile_decision
from adwijzer.inference.evaluator import Conclusions, Facts, Firing, evaluate, minds
from adwijzer.inference.worlds import Strata
from adwijzer.model.rulebase import NONE, VERDICT, SomeDecision
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import InternalError


class Prepared(Struct, Generic[SomeDecision]):
    """A decision made ready for one day: strata for the evaluator, compiled for durable_rules."""

    decision: SomeDecision
    day: date
    strata: Strata
    engine: DurableEngine

    @classmethod
    def of(cls, decision: SomeDecision, day: date) -> Self:
        """Select the rules of `day` and compile them."""
        valid = on_day(decision, day)
        return cls(valid, day, Strata.of(valid), DurableEngine(compile_decision(valid)))

    def conclude(self, items: Sequence[Facts]) -> list[tuple[Conclusions, tuple[Firing, ...]]]:
        """Conclusions for each agenda item, from both engines.

        Raises:
            InternalError: the engines differ, so no answer can be trusted.
        """
        own = [evaluate(self.strata, facts) for facts in items]
        for (ours, _), theirs in zip(own, self.engine.conclude(items), strict=True):
            if ours != theirs:
                raise _disagreement(ours, theirs)
        return own

    def minds(self, items: Sequence[Facts]) -> list[tuple[str, ...]]:
        """Attention points for each agenda item, from both engines."""
        unjudged = {VERDICT + outcome.name: NONE for outcome in self.decision.outcomes}
        whole: list[Facts] = [{**unjudged, **facts} for facts in items]
        own = [minds(self.decision.attention, facts) for facts in whole]
        if own != self.engine.minds(whole):
            raise InternalError.of(
                "de twee regelmachines noemen verschillende aandachtspunten",
                "er is geen advies gegeven; meld dit bij de beheerder",
            )
        return own


def _disagreement(ours: Conclusions, theirs: Conclusions) -> InternalError:
    """Names only rules and vocabulary, never what was said about the client."""
    names = {
        name
        for name in ours.deciders.keys() | theirs.deciders.keys()
        if ours.deciders.get(name) != theirs.deciders.get(name)
        or ours.values.get(name) != theirs.values.get(name)
    }
    return InternalError.of(
        f"de twee regelmachines zijn het niet eens over {', '.join(sorted(names)) or 'een feit'}",
        "er is geen advies gegeven; meld dit bij de beheerder",
    )
