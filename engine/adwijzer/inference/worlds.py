"""The evaluator: what follows in any number of worlds at once.

A world is one way to fill in the facts. A set of worlds is an integer: bit `i` stands for world
`i`. Every fact, concept and verdict maps each of its values to the worlds in which it has that
value; where it has none, it is unknown. One case is simply one world, and all completions of a
half-known case are worked through in the same pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias, assert_never

from msgspec import Struct, field

from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Range, Test, Unknown
from adwijzer.model.rulebase import NONE, UNDECIDED, VERDICT, Decision, Rule

Value: TypeAlias = str | int | date
Worlds: TypeAlias = int
Known: TypeAlias = Mapping[str, Mapping[Value, Worlds]]


def truth(condition: Condition, known: Known, every: Worlds) -> tuple[Worlds, Worlds]:
    """The worlds where `condition` is true and those where it is false; elsewhere it is unknown."""
    match condition:
        case Test(fact=fact, values=values):
            yes = no = 0
            for value, worlds in known.get(fact, {}).items():
                if value in values:
                    yes |= worlds
                elif value != UNDECIDED:
                    no |= worlds
            return yes, no & ~yes
        case Range(fact=fact, minimum=minimum, maximum=maximum):
            yes = no = 0
            for value, worlds in known.get(fact, {}).items():
                if _within(value, minimum, maximum):
                    yes |= worlds
                else:
                    no |= worlds
            return yes, no
        case Unknown(fact=fact):
            some = 0
            for worlds in known.get(fact, {}).values():
                some |= worlds
            return every & ~some, some
        case AllOf(parts=parts):
            yes, no = every, 0
            for part in parts:
                part_yes, part_no = truth(part, known, every)
                yes &= part_yes
                no |= part_no
                if not yes and no == every:
                    break
            return yes, no
        case AnyOf(parts=parts):
            yes, no = 0, every
            for part in parts:
                part_yes, part_no = truth(part, known, every)
                yes |= part_yes
                no &= part_no
            return yes, no
        case Not(part=part):
            yes, no = truth(part, known, every)
            return no, yes
        case _:
            assert_never(condition)


def _within(value: Value, minimum: object, maximum: object) -> bool:
    """Bounds have the type of the fact; the loader saw to that."""
    return (minimum is None or value >= minimum) and (maximum is None or value <= maximum)  # type: ignore[operator]


class Step(Struct):
    """What one layer changed about one concept or verdict."""

    layer: str
    rules: dict[str, list[tuple[Rule, Worlds]]] = field(default_factory=dict)


class Strata(Struct, frozen=True):
    """A decision's rules by layer, lowest first."""

    layers: tuple[tuple[str, tuple[Rule, ...]], ...]
    outcomes: frozenset[str]

    @classmethod
    def of(cls, decision: Decision) -> Strata:
        return cls(
            tuple(
                (layer.name, tuple(rule for rule in decision.rules if rule.layer == layer.name))
                for layer in decision.layers
            ),
            frozenset(outcome.name for outcome in decision.outcomes),
        )

    def only(self, rules: Iterable[Rule]) -> Strata:
        """The same strata with just these rules."""
        kept = {rule.id for rule in rules}
        return Strata(
            tuple((name, tuple(r for r in rules if r.id in kept)) for name, rules in self.layers),
            self.outcomes,
        )


def conclude(
    strata: Strata, facts: Known, every: Worlds, trace: list[tuple[str, Rule, Worlds]] | None = None
) -> dict[str, dict[Value, Worlds]]:
    """Work through the layers; for one outcome a higher layer overrules a lower one.

    Args:
        facts: the known facts per world.
        every: all worlds.
        trace: receives (layer, rule, worlds where it fired) in order.
    Returns:
        Concepts by name and verdicts as `oordeel_<outcome>`, each value with its worlds. Where no
        rule judged an outcome it is `geen`, where two rules of a layer disagree `onbeslist`.
    """
    known: dict[str, Mapping[Value, Worlds]] = dict(facts)
    found: dict[str, dict[Value, Worlds]] = {
        VERDICT + outcome: {NONE: every} for outcome in strata.outcomes
    }
    known.update(found)
    for layer, rules in strata.layers:
        new: dict[str, dict[Value, Worlds]] = {}
        for rule in rules:
            fires, _ = truth(rule.condition, known, every)
            if not fires:
                continue
            if trace is not None:
                trace.append((layer, rule, fires))
            for name, value in rule.conclusions.items():
                worlds = new.setdefault(VERDICT + name if name in strata.outcomes else name, {})
                worlds[value] = worlds.get(value, 0) | fires
        for name, said in new.items():
            found[name] = _overrule(found.get(name, {}), said, is_concept=name[:8] != VERDICT)
            known[name] = found[name]
    return found


def _overrule(
    below: Mapping[Value, Worlds], said: Mapping[Value, Worlds], *, is_concept: bool
) -> dict[Value, Worlds]:
    """Merge what a layer said into what stood below it."""
    touched = clash = 0
    for worlds in said.values():
        clash |= touched & worlds
        touched |= worlds
    merged = {value: left for value, worlds in below.items() if (left := worlds & ~touched)}
    for value, worlds in said.items():
        if clean := worlds & ~clash:
            merged[value] = merged.get(value, 0) | clean
    if clash and not is_concept:
        merged[UNDECIDED] = merged.get(UNDECIDED, 0) | clash
    return merged
