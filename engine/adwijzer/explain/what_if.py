"""The smallest changes that would change the advice: known facts otherwise, unknown facts known.

Every combination of at most three facts that may be otherwise is worked out, smaller ones first, so
a set that is reported has no smaller set inside it with the same outcome.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from itertools import combinations
from typing import Any, TypeAlias

from msgspec import Struct

from adwijzer.decisions.answer import Piece
from adwijzer.decisions.case import UNKNOWN, Case, Item
from adwijzer.decisions.contact.combiner import Outcome, Standing
from adwijzer.decisions.contact.decider import ContactReasoning
from adwijzer.decisions.outcome import OutcomeReasoning
from adwijzer.inference.algebra import Worlds, has, value_in
from adwijzer.inference.domains import spread
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


_Turned: TypeAlias = Callable[[Sequence[Knob]], Iterator[tuple[tuple[Value, ...], Any]]]
"""The outcome for every way to change all of some knobs."""


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
        for chosen in combinations(knobs, size):
            for values, outcome in turned(chosen):
                if outcome == current:
                    continue
                changes = frozenset(zip(chosen, values, strict=True))
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


def _flat_outcomes(
    reasoning: OutcomeReasoning[Decision], knobs: Sequence[Knob]
) -> Iterator[tuple[tuple[Value, ...], str]]:
    known, every, size = spread({knob.fact: knob.others for knob in knobs})
    decision, case = reasoning.decision, reasoning.case
    facts, possible = case.known_in(decision, None, known, every)
    worked_out = {fact.name for fact in decision.facts if fact.role == "berekend"}
    facts |= {n: {value: every} for n, value in reasoning.facts.items() if n in worked_out}
    facts |= known
    found = conclude(Strata.of(decision).only(reasoning.decider.rules), facts, every)
    verdicts = found[VERDICT + reasoning.decider.outcome]
    for world in range(size):
        if not has(possible, world):
            continue
        chosen = tuple(_known_in(world, known[knob.fact]) for knob in knobs)
        outcome = str(_known_in(world, verdicts))
        if outcome != NONE:
            yield chosen, outcome


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


def _outcomes(
    reasoning: ContactReasoning, knobs: Sequence[Knob]
) -> Iterator[tuple[tuple[Value, ...], Outcome]]:
    """The outcome for every way to change all of `knobs`; other unknown facts stay unknown."""
    names = [str(number) for number in range(len(knobs))]
    known, every, size = spread(
        {name: knob.others for name, knob in zip(names, knobs, strict=True)}
    )
    decider = reasoning.decider
    strata = Strata.of(reasoning.decision).only(decider.rules)
    worlds = [Standing()] * size
    preferences: list[Value | None] = [reasoning.preference] * size
    possible = every
    for number, item in enumerate(reasoning.case.items):
        changed = _changed_at(item, number, knobs, known)
        facts, here = reasoning.case.known_in(reasoning.decision, item, changed, every)
        possible &= here
        verdicts = conclude(strata, facts, every)
        for world in range(size):
            values = [
                None if (value := value_in(world, verdicts.get(n, {}))) is None else str(value)
                for n in decider.combiner.variables
            ]
            worlds[world] = worlds[world].join(decider.combiner.standing(values))
    wish = decider.combiner.combination.preference
    for world in range(size):
        if not has(possible, world):
            continue
        chosen = tuple(_known_in(world, known[name]) for name in names)
        for knob, value in zip(knobs, chosen, strict=True):
            if knob.fact == wish:
                preferences[world] = value
        preference = preferences[world]
        yield (
            chosen,
            decider.combiner.settle(worlds[world], None if preference is None else str(preference)),
        )


def _known_in(world: int, values: Mapping[Value, Worlds]) -> Value:
    """The value that holds in a world; there is one."""
    return next(value for value, worlds in values.items() if has(worlds, world))


def _changed_at(
    item: Item, number: int, knobs: Sequence[Knob], known: dict[str, dict[Value, Worlds]]
) -> dict[str, dict[Value, Worlds]]:
    """The facts of one agenda item that are changed, spread over the worlds."""
    return {
        knob.fact: known[str(position)]
        for position, knob in enumerate(knobs)
        if (knob.item is None and knob.fact not in item.facts) or knob.item == number
    }


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
    key = reasoning.decision.item_key
    at = f" (bij {key.label(item)})" if item and key else ""
    return FactChange(
        feit=knob.fact,
        agendapunt=item,
        van=UNKNOWN if knob.now is None else str(knob.now),
        naar=str(value),
        zin=fact.sentence(str(value)) + at,
        bijzin=fact.clause(str(value)) + at,
    )
