"""The semantics of the rule language once more, as plainly as Python allows: dicts and recursion.

Written from the design alone, to be compared with the evaluator; it shares the model and no code.
"""

from __future__ import annotations

from collections.abc import Mapping

from adwijzer.inference.worlds import Value
from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Range, Test, Unknown
from adwijzer.model.rulebase import AttentionPoint, Decision, Rule

Known = Mapping[str, Value | frozenset[str]]


def kleene(condition: Condition, known: Known) -> bool | None:
    """True, False, or None where it is unknown."""
    if isinstance(condition, AllOf):
        found = [kleene(part, known) for part in condition.parts]
        return False if False in found else None if None in found else True
    if isinstance(condition, AnyOf):
        found = [kleene(part, known) for part in condition.parts]
        return True if True in found else None if None in found else False
    if isinstance(condition, Not):
        part = kleene(condition.part, known)
        return None if part is None else not part
    value = known.get(condition.fact)
    if value == frozenset():
        value = None
    if isinstance(condition, Unknown):
        return value is None
    if value is None:
        return None
    if isinstance(condition, Test):
        if isinstance(value, frozenset):
            return not value.isdisjoint(condition.values)
        if value == "onbeslist" and value not in condition.values:
            return None
        return value in condition.values
    assert isinstance(condition, Range)
    at_least = condition.minimum is None or value >= condition.minimum  # type: ignore[operator]
    at_most = condition.maximum is None or value <= condition.maximum  # type: ignore[operator]
    return at_least and at_most


def read(decision: Decision, facts: Known) -> tuple[dict[str, str], dict[str, list[str]]]:
    """Concepts and verdicts (`oordeel_…`) with a value, and the rules that set each."""
    outcomes = [outcome.name for outcome in decision.outcomes]
    known = {**facts, **{f"oordeel_{name}": "geen" for name in outcomes}}
    set_by: dict[str, list[str]] = {}
    for layer in decision.layers:
        fired = [
            rule
            for rule in decision.rules
            if rule.layer == layer.name and kleene(rule.condition, known) is True
        ]
        for name, rules in by_conclusion(fired).items():
            claims = {rule.conclusions[name] for rule in rules}
            key = f"oordeel_{name}" if name in outcomes else name
            set_by[key] = [rule.id for rule in rules]
            if len(claims) == 1:
                known[key] = claims.pop()
            elif name in outcomes:
                known[key] = "onbeslist"
            else:
                known.pop(key, None)
    said = {
        key: str(known[key])
        for key in set_by
        if key in known and not (key.startswith("oordeel_") and known[key] == "geen")
    }
    return said, set_by


def by_conclusion(rules: list[Rule]) -> dict[str, list[Rule]]:
    found: dict[str, list[Rule]] = {}
    for rule in rules:
        for name in rule.conclusions:
            found.setdefault(name, []).append(rule)
    return found


def minded(points: tuple[AttentionPoint, ...], known: Known) -> tuple[str, ...]:
    """Attention points that hold and are not known to be needless."""
    return tuple(
        point.id
        for point in points
        if kleene(point.condition, known) is True
        and (point.unless is None or kleene(point.unless, known) is not True)
    )
