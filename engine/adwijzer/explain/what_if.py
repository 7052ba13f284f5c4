"""The smallest changes that would change the advice: known facts otherwise, unknown facts known.

Every combination of at most three facts that may be otherwise is worked out, smaller ones first, so
a set that is reported has no smaller set inside it with the same outcome.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import combinations, product
from typing import Any, TypeAlias

from msgspec import Struct

from adwijzer.decisions.answer import Piece
from adwijzer.decisions.case import UNKNOWN, Case, Item
from adwijzer.decisions.contact.combiner import Combiner, Outcome, Standing
from adwijzer.decisions.contact.decider import ContactReasoning
from adwijzer.decisions.outcome import OutcomeReasoning
from adwijzer.inference.algebra import (
    NOWHERE,
    Worlds,
    add,
    either,
    first,
    gathered,
    members,
    without,
)
from adwijzer.inference.relevance import concluded_by, still_open
from adwijzer.inference.worlds import Strata, Value, conclude
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import NONE, VERDICT, Decision, Fact

MOST_FACTS = 3
MOST_SETS = 3


class FactChange(Piece, frozen=True, kw_only=True):
    """One fact that would be otherwise; `van` is onbekend where it is not known."""

    feit: str
    agendapunt: str | None = None
    van: str
    naar: str
    zin: str
    bijzin: str


class WhatIf(Piece, frozen=True, kw_only=True):
    """Another outcome and the smallest changes that lead to it.

    `uitkomst` names the outcome as the advice does: contact form and verdict, or the one outcome
    of a decision without agenda items.
    """

    uitkomst: dict[str, str]
    wijzigingen: tuple[tuple[FactChange, ...], ...]


class Knob(Struct, frozen=True):
    """A fact that may be otherwise, of the contact or of one agenda item; `now` None is unknown."""

    fact: str
    item: int | None
    now: Value | None
    others: tuple[Value, ...]


Way: TypeAlias = tuple[tuple[Knob, Value], ...]
"""Some knobs, each with one of its other values."""
_Turned: TypeAlias = Callable[[Sequence[Way]], Iterable[Any]]
"""The outcome of each way; None where it cannot be."""


def what_if(reasoning: ContactReasoning | OutcomeReasoning[Decision]) -> tuple[WhatIf, ...]:
    """Per other outcome at most three sets of at most three changes, inclusion-minimal."""
    if isinstance(reasoning, OutcomeReasoning):
        knobs = flat_knobs(reasoning)
        found = search(knobs, reasoning.outcome, partial(_flat_outcomes, reasoning))
        name = reasoning.decider.outcome
        named = {outcome: {name: outcome} for outcome in found}
    else:
        knobs = _knobs(reasoning)
        found = search(knobs, reasoning.outcome, partial(_outcomes, reasoning))
        named = {o: {"contactvorm": o.form, "oordeel": o.verdict} for o in found}
    return in_words(reasoning, knobs, found, named)


def in_words(
    reasoning: ContactReasoning | OutcomeReasoning[Decision],
    knobs: Sequence[Knob],
    found: Mapping[Any, list[frozenset[tuple[Knob, Value]]]],
    named: Mapping[Any, dict[str, str]],
) -> tuple[WhatIf, ...]:
    """The result of the search in words."""
    order = {knob: number for number, knob in enumerate(knobs)}
    return tuple(
        WhatIf(
            uitkomst=named[outcome],
            wijzigingen=tuple(
                tuple(
                    _change(reasoning, knob, value)
                    for knob, value in sorted(changes, key=lambda change: order[change[0]])
                )
                for changes in sets[:MOST_SETS]
            ),
        )
        for outcome, sets in sorted(found.items(), key=lambda entry: (len(entry[1][0]), entry[0]))
    )


def search(
    knobs: Sequence[Knob], current: object, turned: _Turned
) -> dict[Any, list[frozenset[tuple[Knob, Value]]]]:
    """Smaller sets first; a set that holds one already found for its outcome is left out."""
    found: dict[Any, list[frozenset[tuple[Knob, Value]]]] = {}
    for size in range(1, MOST_FACTS + 1):
        ways = [
            tuple(zip(chosen, reversed(values), strict=True))
            for chosen in combinations(knobs, size)
            for values in product(*(knob.others for knob in reversed(chosen)))
        ]
        for way, outcome in zip(ways, turned(ways), strict=True):
            if outcome is None or outcome == current:
                continue
            changes = frozenset(way)
            sets = found.setdefault(outcome, [])
            if not any(smaller < changes for smaller in sets):
                sets.append(changes)
    return found


def flat_knobs(reasoning: OutcomeReasoning[Decision]) -> list[Knob]:
    """Facts that may be otherwise, in a decision without agenda items."""
    said = {**reasoning.case.assumptions(reasoning.decision), **reasoning.case.facts}
    tested = frozenset().union(*(facts_of(rule.condition) for rule in reasoning.decider.rules))
    found = (
        _knob(fact, None, said.get(fact.name))
        for fact in reasoning.decision.facts
        if fact.name in tested
    )
    return [knob for knob in found if knob.others]


def _flat_outcomes(reasoning: OutcomeReasoning[Decision], ways: Sequence[Way]) -> list[str | None]:
    decision, every = reasoning.decision, first(len(ways))
    changed = {knob.fact: values for knob, values in _worlds_of(ways).items()}
    facts, possible = reasoning.case.known_in(decision, None, changed, every)
    worked_out = {fact.name for fact in decision.facts if fact.role == "berekend"}
    facts |= {n: {value: every} for n, value in reasoning.facts.items() if n in worked_out}
    found = conclude(Strata.of(decision).only(reasoning.decider.rules), facts, every)
    outcomes: list[str | None] = [None] * len(ways)
    for verdict, worlds in found[VERDICT + reasoning.decider.outcome].items():
        for world in members(worlds & possible if verdict != NONE else NOWHERE):
            outcomes[world] = str(verdict)
    return outcomes


def _worlds_of(ways: Sequence[Way]) -> dict[Knob, dict[Value, Worlds]]:
    """A world for each way: in which of them a knob has which of its other values.

    So one pass over the rules tells what follows from all ways. Of a knob p with one other value
    and q with two, the ways with one and with two knobs:

        way                  p=1   q=1   q=2   p=1,q=1   p=1,q=2
        p is 1               x     .     .     x         x
        q is 2               .     .     x     .         x

    Where a knob is not in a way it stays as it is.
    """
    places: dict[Knob, dict[Value, list[int]]] = {}
    for world, way in enumerate(ways):
        for knob, value in way:
            places.setdefault(knob, {}).setdefault(value, []).append(world)
    return {
        knob: {value: gathered(numbers) for value, numbers in values.items()}
        for knob, values in places.items()
    }


def _knobs(reasoning: ContactReasoning) -> list[Knob]:
    case, decision = reasoning.case, reasoning.decision
    tested = _tested(reasoning)
    said = {**case.assumptions(decision), **case.facts}
    knobs = []
    for fact in decision.facts:
        if fact.scope == "sleutel" or fact.name not in tested:
            continue
        if not all(fact.name in item.facts for item in case.items):
            knobs.append(_knob(fact, None, said.get(fact.name)))
        for number, item in enumerate(case.items):
            if fact.name in item.facts:
                knobs.append(_knob(fact, number, item.facts[fact.name]))
    return [knob for knob in knobs if knob.others]


def _knob(fact: Fact, item: int | None, now: object) -> Knob:
    """What may be otherwise: a known fact as far as that makes sense, an unknown one in all ways.

    A fact that is no choice has no others, and neither has an unknown one that nobody is asked.
    """
    if fact.kind != "keuze":
        return Knob(fact.name, item, None, ())
    if not isinstance(now, str):
        asked = fact.role == "feit" and fact.certainty
        return Knob(fact.name, item, None, fact.names if asked else ())
    return Knob(fact.name, item, now, tuple(name for name in fact.changes_to if name != now))


def _tested(reasoning: ContactReasoning) -> frozenset[str]:
    """Facts that rules for these agenda items test, when nothing but the item is known."""
    decision = reasoning.decision
    key = decision.item_key
    tested = {reasoning.decider.combiner.combination.preference}
    for item in reasoning.case.items:
        known: dict[str, Value] = {key.name: item.name} if key else {}
        tested |= still_open(reasoning.decider.rules, known, concluded_by(decision))[1]
    return frozenset(tested)


def _outcomes(reasoning: ContactReasoning, ways: Sequence[Way]) -> list[Outcome | None]:
    """The outcome of each way to change facts; other unknown facts stay unknown."""
    every, turned = first(len(ways)), _worlds_of(ways)
    decision, combiner = reasoning.decision, reasoning.decider.combiner
    strata = Strata.of(decision).only(reasoning.decider.rules)
    possible, standings = every, {Standing(): every}
    for number, item in enumerate(reasoning.case.items):
        here = {
            knob.fact: values
            for knob, values in turned.items()
            if (knob.item is None and knob.fact not in item.facts) or knob.item == number
        }
        facts, can_be = reasoning.case.known_in(decision, item, here, every)
        possible &= can_be
        verdicts = conclude(strata, facts, every)
        judged: dict[tuple[str | None, ...], Worlds] = {(): every}
        for name in combiner.variables:
            judged = _split(judged, verdicts.get(name, {}))
        joined: dict[Standing, Worlds] = {}
        for values, there in judged.items():
            one = combiner.standing(values)
            for standing, worlds in standings.items():
                if both := worlds & there:
                    add(joined, standing.join(one), both)
        standings = joined
    wish = combiner.combination.preference
    outcomes: list[Outcome | None] = [None] * len(ways)
    for standing, worlds in standings.items():
        left = worlds & possible
        for knob, wishes in turned.items():
            for value, there in wishes.items() if knob.fact == wish else ():
                _settle(combiner, standing, str(value), left & there, outcomes)
                left = without(left, there)
        preference = reasoning.preference
        _settle(combiner, standing, None if preference is None else str(preference), left, outcomes)
    return outcomes


def _split(
    parts: Mapping[tuple[str | None, ...], Worlds], values: Mapping[Value, Worlds]
) -> dict[tuple[str | None, ...], Worlds]:
    """Each part by the value that one thing has there, None where it has none."""
    somewhere = either(values.values())
    found: dict[tuple[str | None, ...], Worlds] = {}
    for key, worlds in parts.items():
        for value, there in values.items():
            if both := worlds & there:
                found[*key, str(value)] = both
        if left := without(worlds, somewhere):
            found[*key, None] = left
    return found


def _settle(
    combiner: Combiner,
    standing: Standing,
    preference: str | None,
    worlds: Worlds,
    outcomes: list[Outcome | None],
) -> None:
    """Write down what the advice is in some worlds."""
    if worlds:
        outcome = combiner.settle(standing, preference)
        for world in members(worlds):
            outcomes[world] = outcome


def changed(case: Case, changes: Sequence[tuple[str, int | None, Value]]) -> Case:
    """The case with some facts different: (fact, position of the agenda item or None, value)."""
    facts = dict(case.facts)
    items = [dict(item.facts) for item in case.items]
    for fact, item, value in changes:
        (facts if item is None else items[item])[fact] = value
    return Case(
        facts,
        tuple(Item(item.name, own) for item, own in zip(case.items, items, strict=True)),
    )


def _change(
    reasoning: ContactReasoning | OutcomeReasoning[Decision], knob: Knob, value: Value
) -> FactChange:
    fact = reasoning.decision.fact(knob.fact)
    item = None if knob.item is None else reasoning.case.items[knob.item].name
    at = reasoning.decision.at_item(item)
    return FactChange(
        feit=knob.fact,
        agendapunt=item,
        van=UNKNOWN if knob.now is None else str(knob.now),
        naar=str(value),
        zin=fact.sentence(str(value)) + at,
        bijzin=fact.clause(str(value)) + at,
    )
