"""The evaluator: what follows in any number of worlds at once.

Every fact, concept and verdict maps each of its values to the worlds (`algebra`) in which it has
that value; where it has none, it is unknown. One case is simply one world, and all completions of a
half-known case are worked through in the same pass.

Unknown is a third truth value (Kleene), so a condition has two sets: where it is true and where it
is false. In the rest it is unknown. With a known in worlds 0 and 1 only, and b in all four:

    world                      0    1    2    3
    a                          ja   nee  ?    ?         yes = {0}    no = {1}
    b                          ja   ja   ja   nee       yes = {0,1,2}  no = {3}
    a ja and b ja              ja   nee  ?    nee       yes & yes    no | no
    a ja or b ja               ja   ja   ja   ?         yes | yes    no & no
    not a ja                   nee  ja   ?    ?         no           yes

Each line is the table of Kleene's connectives for one bit, so it holds for all bits. A simpler way,
one set of worlds per condition with "not" as its complement, would call `not a ja` true in worlds 2
and 3, where nobody knows a: a rule with `niet` would fire on what was never said.

For layers the law is: what a higher layer concludes in a world replaces what stood there, in that
world alone. `_overrule` is that sentence per world:

    world                      0         1         2         3
    below                      voorkeur  voorkeur  voorkeur  -
    this layer, one rule       -         ontraden  ontraden  -
    this layer, another rule   -         -         vereist   vereist
    after                      voorkeur  ontraden  onbeslist vereist

A loop over the rules that stops at the first that fires gives the same in most worlds and misses
the conflict in world 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TypeAlias, assert_never

from msgspec import Struct

from adwijzer.inference.algebra import NOWHERE, Worlds, add, either, without
from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Range, Test, Unknown
from adwijzer.model.rulebase import NONE, UNDECIDED, VERDICT, Decision, Rule

Value: TypeAlias = str | int | date
Known: TypeAlias = Mapping[str, Mapping[Value, Worlds]]


def truth(condition: Condition, known: Known, every: Worlds) -> tuple[Worlds, Worlds]:
    """The worlds where `condition` is true and those where it is false; elsewhere it is unknown."""
    match condition:
        case Test(fact=fact, values=values):
            yes = no = NOWHERE
            for value, worlds in known.get(fact, {}).items():
                if value in values:
                    yes |= worlds
                elif value != UNDECIDED:
                    no |= worlds
            # A fact with several values at once has one of them where it also has another.
            return yes, without(no, yes) if yes and no else no
        case Range(fact=fact, minimum=minimum, maximum=maximum):
            yes = no = NOWHERE
            for value, worlds in known.get(fact, {}).items():
                if _within(value, minimum, maximum):
                    yes |= worlds
                else:
                    no |= worlds
            return yes, no
        case Unknown(fact=fact):
            some = either(known.get(fact, {}).values())
            return without(every, some), some
        case AllOf(parts=parts):
            yes, no = every, NOWHERE
            for part in parts:
                part_yes, part_no = truth(part, known, every)
                yes &= part_yes
                no |= part_no
                if not yes and no == every:
                    break
            return yes, no
        case AnyOf(parts=parts):
            yes, no = NOWHERE, every
            for part in parts:
                part_yes, part_no = truth(part, known, every)
                yes |= part_yes
                no &= part_no
                if not no and yes == every:
                    break
            return yes, no
        case Not(part=part):
            yes, no = truth(part, known, every)
            return no, yes
        case _:
            assert_never(condition)


def _within(value: Value, minimum: object, maximum: object) -> bool:
    """Bounds have the type of the fact; the loader saw to that."""
    return (minimum is None or value >= minimum) and (maximum is None or value <= maximum)  # type: ignore[operator]


Trace: TypeAlias = list[tuple[str, Rule, Worlds]]
"""The rules that fired, in order: their layer, the rule, the worlds where it fired."""


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
    strata: Strata, facts: Known, every: Worlds, trace: Trace | None = None
) -> dict[str, dict[Value, Worlds]]:
    """Work through the layers; for one outcome a higher layer overrules a lower one.

    Args:
        facts: the known facts per world.
        every: all worlds.
        trace: receives the rules that fire.
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
                said = new.setdefault(VERDICT + name if name in strata.outcomes else name, {})
                add(said, value, fires)
        for name, said in new.items():
            found[name] = _overrule(found.get(name, {}), said, is_concept=name[:8] != VERDICT)
            known[name] = found[name]
    return found


def _overrule(
    below: Mapping[Value, Worlds], said: Mapping[Value, Worlds], *, is_concept: bool
) -> dict[Value, Worlds]:
    """Merge what a layer said into what stood below it."""
    touched = clash = NOWHERE
    for worlds in said.values():
        clash |= touched & worlds
        touched |= worlds
    merged = {value: left for value, worlds in below.items() if (left := without(worlds, touched))}
    for value, worlds in said.items():
        if clean := without(worlds, clash):
            add(merged, value, clean)
    if clash and not is_concept:
        add(merged, UNDECIDED, clash)
    return merged


def by_layer(trace: Trace) -> list[list[tuple[Rule, Worlds]]]:
    """The rules that fired, with the worlds where each did, per layer from low to high."""
    layers: dict[str, list[tuple[Rule, Worlds]]] = {}
    for layer, rule, fires in trace:
        layers.setdefault(layer, []).append((rule, fires))
    return list(layers.values())
