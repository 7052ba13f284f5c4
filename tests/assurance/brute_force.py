"""What the check must find, by going through every case of a small rule base."""

from __future__ import annotations

from itertools import product

from adwijzer.inference.domains import bounds_of, cells
from adwijzer.inference.evaluator import Conclusions, evaluate
from adwijzer.inference.worlds import Strata, Value
from adwijzer.model.conditions import Condition
from adwijzer.model.rulebase import Decision


def every_case(*decisions: Decision) -> list[dict[str, Value]]:
    """Every case of decisions with the same facts, unknown included; one number per stretch."""
    first = decisions[0]
    conditions: list[Condition] = []
    for decision in decisions:
        conditions += [rule.condition for rule in decision.rules]
        conditions += [point.condition for point in decision.attention]
        conditions += [point.unless for point in decision.attention if point.unless is not None]
    starts = bounds_of(conditions)
    ways = [(*cells(fact, starts.get(fact.name, ())), None) for fact in first.facts]
    names = [fact.name for fact in first.facts]
    return [
        {n: v for n, v in zip(names, values, strict=True) if v is not None}
        for values in product(*ways)
    ]


class Runs:
    """Every case of one decision, worked out by the evaluator."""

    def __init__(self, decision: Decision, cases: list[dict[str, Value]]) -> None:
        strata = Strata.of(decision)
        self.decision = decision
        self.runs = [(case, *evaluate(strata, case)) for case in cases]

    def conflicts(self) -> set[frozenset[str]]:
        found: set[frozenset[str]] = set()
        for _, _, firings in self.runs:
            for number, one in enumerate(firings):
                for other in firings[number + 1 :]:
                    shared = one.rule.conclusions.keys() & other.rule.conclusions.keys()
                    if one.layer == other.layer and any(
                        one.rule.conclusions[n] != other.rule.conclusions[n] for n in shared
                    ):
                        found.add(frozenset((one.rule.id, other.rule.id)))
        return found

    def gaps(self) -> set[str]:
        return {
            outcome.name
            for outcome in self.decision.outcomes
            for _, conclusions, _ in self.runs
            if conclusions.verdict(outcome.name) is None
        }

    def never_firing(self) -> set[str]:
        fired = {firing.rule.id for _, _, firings in self.runs for firing in firings}
        return {rule.id for rule in self.decision.rules} - fired

    def never_deciding(self) -> set[str]:
        decided = {
            rule_id
            for _, conclusions, _ in self.runs
            for rules in conclusions.deciders.values()
            for rule_id in rules
        }
        return {rule.id for rule in self.decision.rules} - decided

    def verdicts(self) -> list[tuple[dict[str, Value], dict[str, str | None]]]:
        return [(case, verdicts_of(self.decision, found)) for case, found, _ in self.runs]


def verdicts_of(decision: Decision, conclusions: Conclusions) -> dict[str, str | None]:
    return {outcome.name: conclusions.verdict(outcome.name) for outcome in decision.outcomes}
