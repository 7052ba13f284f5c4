"""One case through the evaluator: one world, with a record of which rule decided what."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from msgspec import Struct

from adwijzer.inference.algebra import THE_CASE
from adwijzer.inference.worlds import Known, Strata, Trace, Value, conclude, truth
from adwijzer.model.conditions import Condition
from adwijzer.model.rulebase import NONE, VERDICT, AttentionPoint, Rule

Facts: TypeAlias = Mapping[str, Value | frozenset[str]]
"""The known facts of one agenda item; a fact with several values at once is a frozenset."""


class Conclusions(Struct, frozen=True):
    """The conclusions of an engine about one agenda item.

    `values` has concepts by name and verdicts as `oordeel_<outcome>`; `deciders` the ids of the
    rules that set each, more than one when they agree or clash.
    """

    values: dict[str, str]
    deciders: dict[str, tuple[str, ...]]

    def verdict(self, outcome: str) -> str | None:
        value = self.values.get(VERDICT + outcome, NONE)
        return None if value == NONE else value


class Firing(Struct, frozen=True):
    """A rule that fired, in its layer."""

    layer: str
    rule: Rule


def known_of(facts: Facts) -> Known:
    """Facts of one case as the worlds of a single world."""
    return {
        name: dict.fromkeys(value, THE_CASE) if isinstance(value, frozenset) else {value: THE_CASE}
        for name, value in facts.items()
    }


def holds(condition: Condition, facts: Facts) -> bool | None:
    """Kleene truth of `condition`; None is unknown."""
    yes, no = truth(condition, known_of(facts), THE_CASE)
    return True if yes else False if no else None


def evaluate(strata: Strata, facts: Facts) -> tuple[Conclusions, tuple[Firing, ...]]:
    """Conclude from the known facts of one agenda item; also say which rules fired."""
    trace: Trace = []
    found = conclude(strata, known_of(facts), THE_CASE, trace)
    latest: dict[str, str] = {}
    deciders: dict[str, tuple[str, ...]] = {}
    for layer, rule, _ in trace:
        for name in rule.conclusions:
            key = VERDICT + name if name in strata.outcomes else name
            if latest.get(key) == layer:
                deciders[key] += (rule.id,)
            else:
                latest[key], deciders[key] = layer, (rule.id,)
    values = {
        name: str(next(iter(worlds)))
        for name, worlds in found.items()
        if worlds and not (name.startswith(VERDICT) and NONE in worlds)
    }
    return Conclusions(values, deciders), tuple(Firing(layer, rule) for layer, rule, _ in trace)


def minds(points: tuple[AttentionPoint, ...], facts: Facts) -> tuple[str, ...]:
    """Ids of the attention points that hold for one agenda item."""
    known = known_of(facts)
    return tuple(
        point.id
        for point in points
        if truth(point.condition, known, THE_CASE)[0]
        and not (point.unless and truth(point.unless, known, THE_CASE)[0])
    )
