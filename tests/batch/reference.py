"""What `decide()` says of very many rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace

from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.contact.decider import ContactDecider, ContactReasoning
from adwijzer.decisions.decide import decider
from adwijzer.decisions.single.decider import SingleDecider, SingleReasoning
from adwijzer.decisions.timing.decider import TimingDecider, TimingReasoning
from adwijzer.model.rulebase import VERDICT, RuleBase
from adwijzer.text.diagnostics import AdwijzerError
from tests.batch.absence_cases import case_of_absence, expected_timing
from tests.batch.cases import DAY, Row, case_of, expected, listed

WHOLE = 100

SomeDecider = SingleDecider | ContactDecider | TimingDecider


class Reference:
    """What `decide()` says in the columns, of one decision.

    In full it says some hundreds a second, and most of that goes to the second engine, and to
    questions and sentences that no column has. So what the columns hold is taken from the reasoning
    itself, by the one engine that works out the certainty too. One case in `WHOLE` is decided in
    full beside it, by both engines, and has to come out the same.
    """

    def __init__(self, base: RuleBase, name: str) -> None:
        self.whole = decider(base, name, as_of=DAY)
        self.alone = replace(self.whole, prepared=replace(self.whole.prepared, engine=None))
        self.count = 0

    def told(self, row: Row) -> Row | None:
        """What a row must say; None where it gets no answer."""
        self.count += 1
        found = self._told(self.alone, row, sparingly)
        if self.count % WHOLE == 1:
            whole = self._told(self.whole, row, in_full)
            assert whole == found, (row, whole, found)
        return found

    @staticmethod
    def _told(ready: SomeDecider, row: Row, work: Callable[[Any], Row]) -> Row | None:
        decision = ready.prepared.decision
        timing = isinstance(ready, TimingDecider)
        try:
            case = (case_of_absence if timing else case_of)(decision, row)
            return work(ready.reason(case))
        except AdwijzerError:
            return None


def in_full(reasoning: object) -> Row:
    """The columns from the whole answer."""
    return (
        expected_timing(reasoning)
        if isinstance(reasoning, TimingReasoning)
        else dict(expected(reasoning))
    )


def sparingly(reasoning: object) -> Row:
    """The columns without what no column has; of an absence nearly all is told."""
    match reasoning:
        case SingleReasoning(decision=decision):
            return {
                reasoning.decider.outcome: reasoning.outcome,
                "zekerheid": "vast" if reasoning.fixed else "voorlopig",
                "mogelijk": listed(reasoning.possible),
                "regels": listed(reasoning.deciding),
                "leidraad": reasoning.guideline,
                "aandachtspunten": listed(point.id for point in reasoning.attention({})),
                "meldingen": listed(remark.id for remark in reasoning.remarks()),
                **({"ontbreekt": listed(reasoning.missing)} if decision.requirements else {}),
            }
        case ContactReasoning(decision=decision, outcome=outcome):
            possible = reasoning.completions.possible
            found = [conclusions for conclusions, _ in reasoning.concluded]
            deciding = {r for each in found for r in each.deciders.get(VERDICT + outcome.form, ())}
            minded = reasoning.decider.prepared.minds(reasoning.attention_facts())
            held = {point for points in minded for point in points}
            said = [(p.id, bool(p.contradicts)) for p in decision.attention if p.id in held]
            return {
                "contactvorm": outcome.form,
                "oordeel": outcome.verdict,
                "zekerheid": "vast" if possible == (outcome,) else "voorlopig",
                "mogelijk": listed(f"{each.form} {each.verdict}" for each in possible),
                "regels": listed(rule.id for rule in decision.rules if rule.id in deciding),
                "leidraad": next(
                    (v.values["leidraad"] for v in found if "leidraad" in v.values), UNKNOWN
                ),
                "aandachtspunten": listed(point for point, remark in said if not remark),
                "meldingen": listed(point for point, remark in said if remark),
            }
        case _:
            return in_full(reasoning)
