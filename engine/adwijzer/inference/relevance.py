"""Which rules and unknown facts can still matter."""

from __future__ import annotations

from collections.abc import Iterable

from adwijzer.inference.algebra import THE_CASE
from adwijzer.inference.evaluator import Facts, known_of
from adwijzer.inference.worlds import Known, truth
from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Test, Unknown, facts_of
from adwijzer.model.rulebase import VERDICT, Decision, Rule


def rules_behind(decision: Decision, variables: Iterable[str]) -> tuple[Rule, ...]:
    """The rules that can influence `variables`, directly or through what they test."""
    outcomes = {outcome.name for outcome in decision.outcomes}
    wanted = set(variables)
    chosen: dict[str, Rule] = {}
    while True:
        fresh = [
            rule
            for rule in decision.rules
            if rule.id not in chosen
            and any((VERDICT + n if n in outcomes else n) in wanted for n in rule.conclusions)
        ]
        if not fresh:
            return tuple(rule for rule in decision.rules if rule.id in chosen)
        for rule in fresh:
            chosen[rule.id] = rule
            wanted |= facts_of(rule.condition)


def concluded_by(decision: Decision) -> frozenset[str]:
    """The names of what rules conclude themselves: concepts and verdicts, which are no facts."""
    return frozenset(concept.name for concept in decision.concepts) | frozenset(
        VERDICT + outcome.name for outcome in decision.outcomes
    )


def worked_out_by(decision: Decision) -> frozenset[str]:
    """The names of the facts that the program works out from others, such as a day of absence."""
    return frozenset(fact.name for fact in decision.facts if fact.role == "berekend")


def still_open(
    rules: Iterable[Rule], facts: Facts, derived: frozenset[str]
) -> tuple[tuple[Rule, ...], frozenset[str]]:
    """Rules not ruled out by known facts, and the unknown facts that their open parts test.

    Args:
        rules: candidates.
        facts: what is known.
        derived: names of what rules conclude (`concluded_by`).
    """
    known = known_of(facts)
    kept: list[Rule] = []
    names: set[str] = set()
    for rule in rules:
        if not truth(rule.condition, known, THE_CASE)[1]:
            kept.append(rule)
            names |= _open_facts(rule.condition, known)
    return tuple(kept), frozenset(names - facts.keys() - derived)


def undecided(conditions: Iterable[Condition], facts: Facts) -> frozenset[str]:
    """The names on which the truth of `conditions` may still depend, beside the known `facts`."""
    known = known_of(facts)
    names: frozenset[str] = frozenset()
    for condition in conditions:
        names |= _open_facts(_blind(condition), known)
    return names - facts.keys()


def _blind(condition: Condition) -> Condition:
    """The condition with what asks whether something is unknown turned into something unknown."""
    match condition:
        case Unknown(fact=fact):
            return Test(fact=fact, values=())
        case AllOf(parts=parts):
            return AllOf(parts=tuple(_blind(part) for part in parts))
        case AnyOf(parts=parts):
            return AnyOf(parts=tuple(_blind(part) for part in parts))
        case Not(part=part):
            return Not(part=_blind(part))
        case _:
            return condition


def _open_facts(condition: Condition, known: Known) -> frozenset[str]:
    """Facts in the parts of `condition` that are neither true nor false yet."""
    if any(truth(condition, known, THE_CASE)):
        return frozenset()
    match condition:
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return frozenset().union(*(_open_facts(part, known) for part in parts))
        case Not(part=part):
            return _open_facts(part, known)
        case _:
            return facts_of(condition)
