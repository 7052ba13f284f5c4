"""Ask both engines and withhold the answer when they differ; where there is one, ask that."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Generic, Self

from msgspec import Struct

from adwijzer.inference.durable_rulesets import compile_decision
from adwijzer.inference.evaluator import Conclusions, Facts, Firing, evaluate, minds
from adwijzer.inference.second_engine import BOTH, durable_engine
from adwijzer.inference.worlds import Strata
from adwijzer.model.rulebase import NONE, VERDICT, SomeDecision
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import InternalError

if TYPE_CHECKING:
    from adwijzer.inference.durable import DurableEngine


class Prepared(Struct, Generic[SomeDecision]):
    """A decision made ready for one day: strata for the evaluator, compiled for durable_rules.

    `engine` is None where durable_rules cannot be asked.
    """

    decision: SomeDecision
    day: date
    strata: Strata
    engine: DurableEngine | None

    @classmethod
    def of(cls, decision: SomeDecision, day: date) -> Self:
        """Select the rules of `day` and compile them."""
        valid = on_day(decision, day)
        return cls(valid, day, Strata.of(valid), durable_engine(compile_decision(valid)))

    @property
    def engines(self) -> int:
        """How many engines give the answer."""
        return 1 if self.engine is None else BOTH

    def conclude(self, items: Sequence[Facts]) -> list[tuple[Conclusions, tuple[Firing, ...]]]:
        """Conclusions for each agenda item, on which both engines agree.

        Raises:
            InternalError: the engines differ, so no answer can be trusted.
        """
        own = [evaluate(self.strata, facts) for facts in items]
        if self.engine is None:
            return own
        for (ours, _), theirs in zip(own, self.engine.conclude(items), strict=True):
            if ours != theirs:
                raise _disagreement(ours, theirs)
        return own

    def minds(self, items: Sequence[Facts]) -> list[tuple[str, ...]]:
        """Attention points for each agenda item, on which both engines agree."""
        unjudged = {VERDICT + outcome.name: NONE for outcome in self.decision.outcomes}
        whole: list[Facts] = [{**unjudged, **facts} for facts in items]
        own = [minds(self.decision.attention, facts) for facts in whole]
        if self.engine is not None and own != self.engine.minds(whole):
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
