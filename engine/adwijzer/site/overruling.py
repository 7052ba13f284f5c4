"""Which rule sets which aside, and in which cases: worked out over every case, not guessed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias, assert_never

from msgspec import Struct

from adwijzer.inference.algebra import THE_CASE, Worlds, without
from adwijzer.inference.domains import bounds_of, cells, spread
from adwijzer.inference.relevance import concluded_by, still_open
from adwijzer.inference.worlds import Strata, Trace, Value, by_layer, conclude, truth
from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Range, Test, Unknown
from adwijzer.model.rulebase import Decision, Rule

MOST_WORLDS = 1 << 20
"""More combinations of facts than this are not worked through."""

Atom: TypeAlias = Test | Range | Unknown

_UNKNOWN = ""
"""Stands for an unknown fact; no word of the rule language is empty."""


class Overruling(Struct, frozen=True):
    """In some case `upper` decides `name`, where without it `lower` would.

    `name` is an outcome or a concept. `item` is the agenda item of those cases; empty where a
    decision has none.
    """

    upper: str
    lower: str
    name: str
    before: str
    after: str
    item: str = ""


class Reach(Struct, frozen=True):
    """The effects of the rules at one agenda item, over every case.

    `fires` has the ids of the rules that fire in some case.
    """

    item: str
    overrulings: tuple[Overruling, ...]
    fires: frozenset[str]


def items_of(decision: Decision) -> tuple[str, ...]:
    """The agenda items of a decision; one without a name where it has none."""
    key = decision.item_key
    return key.names if key else ("",)


def reach(decision: Decision, item: str) -> Reach | None:
    """The effects of the rules at one agenda item; None when there are too many cases.

    Args:
        decision: the rules of one day.
        item: an agenda item; empty where the decision has none.
    """
    key = decision.item_key
    fixed: dict[str, Value] = {key.name: item} if key else {}
    rules, facts = still_open(decision.rules, fixed, concluded_by(decision))
    tested = [rule.condition for rule in rules]
    starts = bounds_of(tested)
    domains: dict[str, tuple[Value, ...]] = {
        fact.name: _telling_apart(fact.name, cells(fact, starts.get(fact.name, ())), tested)
        for fact in decision.facts
        if fact.name in facts
    }
    size = 1
    for values in domains.values():
        size *= len(values)
    if size > MOST_WORLDS:
        return None
    known, every, _ = spread(domains)
    given = {
        name: {value: worlds for value, worlds in values.items() if value != _UNKNOWN}
        for name, values in known.items()
    } | {name: {value: every} for name, value in fixed.items()}
    trace: Trace = []
    strata = Strata.of(decision).only(rules)
    conclude(strata, given, every, trace)
    return Reach(
        item=item,
        overrulings=tuple(_overrulings(trace, item)),
        fires=frozenset(rule.id for _, rule, worlds in trace if worlds),
    )


def _telling_apart(
    fact: str, values: Iterable[Value], conditions: Iterable[Condition]
) -> tuple[Value, ...]:
    """The values and unknown, but one of those between which no condition tells a difference."""
    atoms = [
        (node, negated)
        for condition in conditions
        for node, negated in _atoms(condition)
        if node.fact == fact
    ]
    kinds: dict[tuple[bool | None, ...], Value] = {}
    for value in (*values, _UNKNOWN):
        known = {} if value == _UNKNOWN else {fact: {value: THE_CASE}}
        seen = []
        for node, negated in atoms:
            yes, no = truth(node, known, THE_CASE)
            # What is not true has no effect, false or unknown, unless `niet` stands before it.
            seen.append(True if yes else False if no and negated else None)
        kinds.setdefault(tuple(seen), value)
    return tuple(kinds.values())


def _atoms(condition: Condition, *, negated: bool = False) -> Iterator[tuple[Atom, bool]]:
    """The tests in a condition, and whether `niet` stands before them."""
    match condition:
        case Test() | Range() | Unknown():
            yield condition, negated
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for part in parts:
                yield from _atoms(part, negated=negated)
        case Not(part=part):
            yield from _atoms(part, negated=True)
        case _:
            assert_never(condition)


def _overrulings(trace: Trace, item: str) -> Iterator[Overruling]:
    """Every rule that fires where a lower one stood and said something else."""
    standing: dict[str, dict[str, tuple[Rule, Worlds]]] = {}
    for fired in by_layer(trace):
        for rule, worlds in fired:
            for name, value in rule.conclusions.items():
                for lower, stood in standing.get(name, {}).values():
                    if stood & worlds and lower.conclusions[name] != value:
                        yield Overruling(
                            rule.id, lower.id, name, lower.conclusions[name], value, item
                        )
        for rule, worlds in fired:
            for name in rule.conclusions:
                below = standing.setdefault(name, {})
                for lower, stood in list(below.values()):
                    if lower.layer != rule.layer:
                        below[lower.id] = (lower, without(stood, worlds))
                below[rule.id] = (rule, worlds)
