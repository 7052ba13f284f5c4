"""Rules as decision tables: per layer one table, with a column for each thing that it tests."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from math import prod
from typing import TypeAlias, assert_never

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.explain.why import limits
from adwijzer.inference.evaluator import Facts, holds
from adwijzer.inference.relevance import rules_behind
from adwijzer.model.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Not,
    Range,
    Test,
    Unknown,
)
from adwijzer.model.rulebase import VERDICT, ContactDecision, Decision, Layer, Rule

Atom: TypeAlias = Test | Range | Unknown
Literal: TypeAlias = tuple[Atom, bool]
"""A test, and whether it must fail instead of hold."""


class TableRow(Struct, frozen=True):
    """One way in which a rule applies: per column what must hold (empty: anything will do).

    `way` counts from 1 where a rule applies in more than one way, else it is 0.
    """

    rule: Rule
    cells: tuple[str, ...]
    way: int


class LayerTable(Struct, frozen=True):
    """The rules of one layer; `columns` are names of facts, concepts and verdicts.

    `about` names the concept that a table is about, where it is about one.
    """

    layer: Layer
    about: str
    columns: tuple[str, ...]
    outcomes: tuple[str, ...]
    rows: tuple[TableRow, ...]


class ListTable(Struct, frozen=True):
    """Rules with their conditions in full: in reading order where the first that applies wins.

    Rules whose conditions would need too many rows or columns stand in such a table too.
    """

    layer: Layer
    ordered: bool
    rules: tuple[Rule, ...]


Table: TypeAlias = LayerTable | ListTable
_Ways: TypeAlias = list[tuple[Literal, ...]] | None
"""The ways in which a rule applies; None where they are too many to show."""

_Applied: TypeAlias = tuple[Rule, _Ways]

MOST_WAYS, MOST_COLUMNS = 8, 5
"""What still reads as a table."""


class Strip(Struct, frozen=True):
    """Layers that are read together: an ordered list, or one layer."""

    name: str
    title: str
    ordered: bool
    layers: tuple[Layer, ...]


def strips(decision: Decision) -> tuple[Strip, ...]:
    """The layers of a decision, lowest first, with each ordered list as one strip.

    The loader gives a list one layer per rule, `NAME.1` and up, the first rule in the highest.
    """
    found: dict[str, list[Layer]] = {}
    for layer in decision.layers:
        found.setdefault(layer.name.partition(".")[0], []).append(layer)
    return tuple(
        Strip(name, layers[0].title, "." in layers[0].name, tuple(layers))
        for name, layers in found.items()
    )


def rules_of(decision: Decision, strip: Strip) -> tuple[Rule, ...]:
    """The rules of a strip in reading order: a list from its first rule down."""
    layers = reversed(strip.layers) if strip.ordered else strip.layers
    return tuple(rule for layer in layers for rule in decision.rules if rule.layer == layer.name)


def tables(
    decision: Decision, item: str = "", fires: frozenset[str] | None = None
) -> tuple[Table, ...]:
    """The decision tables for one agenda item, lowest layer first.

    Only rules that may apply to the item and that bear on an outcome or on the plan are in them.

    Args:
        fires: ids of the rules that fire in some case of this item, where that is known.
    """
    key = decision.item_key
    wanted = [VERDICT + outcome.name for outcome in decision.outcomes]
    if isinstance(decision, ContactDecision):
        wanted += sorted(decision.combination.concepts)
    known: Facts = {key.name: item} if key else {}
    ways: dict[str, _Ways] = {}
    for rule in decision.rules:
        if (fires is not None and rule.id not in fires) or holds(rule.condition, known) is False:
            continue
        if _size(rule.condition, negated=False) > MOST_WAYS:
            ways[rule.id] = None
        elif found := list(_ways(rule.condition, key.name if key else "", item)):
            ways[rule.id] = found
    here = replace(decision, rules=tuple(rule for rule in decision.rules if rule.id in ways))
    behind = {rule.id for rule in rules_behind(here, wanted)}
    made: list[Table] = []
    for strip in strips(decision):
        applied = [(rule, ways[rule.id]) for rule in rules_of(decision, strip) if rule.id in behind]
        if not applied:
            continue
        if strip.ordered:
            rules = tuple(rule for rule, _ in applied)
            made.append(ListTable(strip.layers[-1], ordered=True, rules=rules))
            continue
        concepts = {concept.name for concept in decision.concepts}
        groups: dict[tuple[str, ...], list[_Applied]] = {}
        for one in applied:
            # Concepts have little to do with each other: each gets a table with its own columns.
            concluded = one[0].conclusions
            about = tuple(concluded) if concluded.keys() <= concepts else ()
            groups.setdefault(about, []).append(one)
        made += [_table(decision, strip.layers[0], group) for group in groups.values()]
    return tuple(made)


def _table(decision: Decision, layer: Layer, applied: Sequence[_Applied]) -> Table:
    rows = [(rule, ways) for rule, ways in applied if ways is not None]
    tested = {atom.fact for _, ways in rows for way in ways for atom, _ in way}
    if len(rows) < len(applied) or len(tested) > MOST_COLUMNS:
        return ListTable(layer, ordered=False, rules=tuple(rule for rule, _ in applied))
    order = [
        *(fact.name for fact in (*decision.facts, *decision.context)),
        *(concept.name for concept in decision.concepts),
        *(VERDICT + outcome.name for outcome in decision.outcomes),
    ]
    columns = tuple(name for name in order if name in tested)
    said = {name for rule, _ in rows for name in rule.conclusions}
    concepts = {concept.name for concept in decision.concepts}
    return LayerTable(
        layer=layer,
        about=next(iter(said)) if len(said) == 1 and said <= concepts else "",
        columns=columns,
        outcomes=tuple(variable.name for variable in decision.variables if variable.name in said),
        rows=tuple(
            TableRow(
                rule,
                tuple(
                    _cell(decision, [literal for literal in way if literal[0].fact == column])
                    for column in columns
                ),
                number if len(ways) > 1 else 0,
            )
            for rule, ways in rows
            for number, way in enumerate(ways, start=1)
        ),
    )


def _ways(condition: Condition, key: str, item: str) -> Iterator[tuple[Literal, ...]]:
    """The ways in which a condition can hold at an agenda item, each a list of tests."""
    for way in _alternatives(condition, negated=False):
        rest: list[Literal] = []
        for atom, negated in way:
            if isinstance(atom, Test) and key and atom.fact == key:
                if (item in atom.values) == negated:
                    break
            elif (atom, negated) not in rest:
                rest.append((atom, negated))
        else:
            if _can_hold(rest):
                yield tuple(rest)


def _size(condition: Condition, *, negated: bool) -> int:
    """How many alternatives `_alternatives` would give."""
    match condition:
        case Test() | Range() | Unknown():
            return 1
        case Not(part=part):
            return _size(part, negated=not negated)
        case AllOf(parts=parts) | AnyOf(parts=parts):
            sizes = [_size(part, negated=negated) for part in parts]
            return prod(sizes) if isinstance(condition, AllOf) != negated else sum(sizes)
        case _:
            assert_never(condition)


def _alternatives(condition: Condition, *, negated: bool) -> Iterable[tuple[Literal, ...]]:
    """Disjunctive normal form; `niet` moves inward."""
    match condition:
        case Test() | Range() | Unknown():
            return [((condition, negated),)]
        case Not(part=part):
            return _alternatives(part, negated=not negated)
        case AllOf(parts=parts) | AnyOf(parts=parts):
            inner = [_alternatives(part, negated=negated) for part in parts]
            if isinstance(condition, AllOf) != negated:
                return [
                    tuple(literal for way in chosen for literal in way)
                    for chosen in product(*inner)
                ]
            return [way for ways in inner for way in ways]
        case _:
            assert_never(condition)


def _can_hold(way: Iterable[Literal]) -> bool:
    """Whether no two tests of values contradict each other."""
    wanted: dict[str, set[str]] = {}
    literals = list(way)
    for atom, negated in literals:
        if isinstance(atom, Test) and not negated:
            wanted[atom.fact] = wanted.get(atom.fact, set(atom.values)) & set(atom.values)
    for atom, negated in literals:
        if isinstance(atom, Test) and negated and atom.fact in wanted:
            wanted[atom.fact] -= set(atom.values)
    return all(wanted.values())


def _cell(decision: Decision, literals: Sequence[Literal]) -> str:
    """The demand of a row on one fact, concept or verdict."""
    said = []
    for atom, negated in literals:
        match atom:
            case Test(fact=name, values=values):
                text = _values(decision, name, values, negated=negated)
            case Range():
                text = " en ".join(limits(decision, atom)).replace("_", " ")
                text = f"niet {text}" if negated else text
            case Unknown():
                text = "bekend" if negated else "onbekend"
            case _:
                assert_never(atom)
        said.append(text)
    return " en ".join(said)


def _values(decision: Decision, name: str, values: Sequence[str], *, negated: bool) -> str:
    labels = value_labels(decision, name)
    others = [value for value in labels if value not in values]
    if negated and len(others) == 1 and not name.startswith(VERDICT):
        return labels[others[0]]
    text = " of ".join(labels.get(value, value) for value in values)
    return f"anders dan {text}" if negated else text


def value_labels(decision: Decision, name: str) -> dict[str, str]:
    """The values of a fact, concept or verdict, each with the word that readers know."""
    for outcome in decision.outcomes:
        if name == VERDICT + outcome.name:
            return {value.name: value.label for value in outcome.values}
    for fact in (*decision.facts, *decision.context):
        if name == fact.name:
            return {value.name: value.label for value in fact.values}
    for concept in decision.concepts:
        if name == concept.name:
            return {value.name: value.label.replace("_", " ") for value in concept.values}
    return {}
