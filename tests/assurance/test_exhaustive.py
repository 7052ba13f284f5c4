"""The proofs about the real contact rules, done again by going through every case.

An agenda item has up to three million cases that some rule tells apart, unknown included. The
evaluator takes them all at once, as sets of worlds; z3 has no part in that.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TypeAlias

import pytest

from adwijzer.assurance.proof.all_cases import AllCases, one_case
from adwijzer.assurance.proof.formulas import Words, both, no
from adwijzer.assurance.proof.prover import Prover
from adwijzer.decisions.contact.combiner import Combiner, Standing
from adwijzer.inference.algebra import Worlds, add, folded, without
from adwijzer.inference.domains import spread
from adwijzer.inference.relevance import rules_behind, still_open
from adwijzer.inference.worlds import Strata, Value, conclude
from adwijzer.language import load_rules
from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Test
from adwijzer.model.rulebase import NONE, UNDECIDED, VERDICT, ContactDecision, Fact
from adwijzer.model.validity import on_day

pytestmark = pytest.mark.check(part="rules")

UNKNOWN = "onbekend"
Vector: TypeAlias = tuple[str | None, ...]


def contact() -> ContactDecision:
    found = load_rules().decision("contactvorm")
    assert isinstance(found, ContactDecision)
    return on_day(found, date(2026, 11, 22))


DECISION = contact()
COMBINER = Combiner.of(DECISION)
RULES = rules_behind(DECISION, COMBINER.variables)
DERIVED = frozenset(c.name for c in DECISION.concepts) | {
    VERDICT + outcome.name for outcome in DECISION.outcomes
}
FACTS = {fact.name: fact for fact in DECISION.facts}


def key() -> Fact:
    found = DECISION.item_key
    assert found is not None
    return found


def asked_for(condition: Condition, denied: bool = False) -> Iterator[tuple[str, Value]]:
    """The values that a condition tells from the others; all of them where it denies one."""
    match condition:
        case Test(fact=fact, values=values):
            every = FACTS[fact].names if denied and fact in FACTS else ()
            yield from ((fact, value) for value in (*values, *every))
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for part in parts:
                yield from asked_for(part, denied)
        case Not(part=part):
            yield from asked_for(part, denied=True)
        case _:
            raise AssertionError(condition)


TOLD_APART = {pair for rule in RULES for pair in asked_for(rule.condition)} | {
    (COMBINER.combination.preference, form) for form in COMBINER.combination.forms
}
"""A value that no rule asks for is as unknown: neither makes a condition hold."""


def open_facts(item: str, scope: str) -> dict[str, tuple[Value, ...]]:
    """The facts of one kind that some rule about the item asks for, unknown included."""
    _, names = still_open(RULES, {key().name: item}, DERIVED)
    return {
        name: (*(v for v in FACTS[name].names if (name, v) in TOLD_APART), UNKNOWN)
        for name in sorted(names)
        if FACTS[name].scope == scope
    }


SHARED: dict[str, tuple[Value, ...]] = {}
for each_item in key().names:
    SHARED |= open_facts(each_item, "contact")
_, EVERY_SHARED, SHARED_SIZE = spread(SHARED)


def vectors(item: str) -> dict[Vector, Worlds]:
    """Every combination of verdicts and place of one item, with the worlds in which."""
    known, every, _ = spread({**SHARED, **open_facts(item, "agendapunt")})
    facts = {
        name: {value: worlds for value, worlds in values.items() if value != UNKNOWN}
        for name, values in known.items()
    }
    facts[key().name] = {item: every}
    kept, _ = still_open(RULES, {key().name: item}, DERIVED)
    found = conclude(Strata.of(DECISION).only(kept), facts, every)
    parts: dict[Vector, Worlds] = {(): every}
    for name in COMBINER.variables:
        split: dict[Vector, Worlds] = {}
        for vector, mask in parts.items():
            rest = mask
            for value, worlds in found.get(name, {}).items():
                if both := mask & worlds:
                    split[(*vector, str(value))] = both
                    rest = without(rest, worlds)
            if rest:
                split[(*vector, None)] = rest
        parts = split
    return parts


def test_what_z3_proves_about_contacts_is_so_in_every_case() -> None:
    whole = one_case(DECISION)
    prover = Prover(whole)
    states: dict[Standing, Worlds] = {Standing(): EVERY_SHARED}
    for item in key().names:
        found = vectors(item)
        for *forms, deferral, _place, _gives_way in found:
            assert NONE not in forms, "a gap"
            assert UNDECIDED not in (*forms, deferral), "a conflict"
        assert proven_vectors(whole, prover, item) == set(found)
        states = _with(states, found)
    # All agendas at once: what items add up to, per case of the whole contact.
    for standing in states:
        for wish in SHARED[COMBINER.combination.preference]:
            assert COMBINER.settle(standing, None if wish == UNKNOWN else str(wish))
    assert len(states) > 20


def proven_vectors(whole: AllCases, prover: Prover, item: str) -> set[Vector]:
    """The same combinations, as z3 finds them."""
    words = [whole.parts[0].meaning.known[name] for name in COMBINER.variables]
    items = whole.shared[key().name]
    assert isinstance(items, Words)
    choices = {
        (place, value): when
        for place, each in enumerate(words)
        if isinstance(each, Words)
        for value, when in each.values.items()
    }
    found: set[Vector] = set()
    left = [items.values[item]]
    while (held := prover.which(choices, *left)) is not None:
        told = dict(held)
        vector = tuple(told.get(place) for place in range(len(words)))
        found.add(vector)
        left.append(
            no(
                both(
                    no(words[place].known) if value is None else choices[place, value]
                    for place, value in enumerate(vector)
                )
            )
        )
    return found


def _with(states: dict[Standing, Worlds], found: dict[Vector, Worlds]) -> dict[Standing, Worlds]:
    """What an agenda adds up to with one item more, or without it."""
    steps: dict[Standing, Worlds] = {}
    for vector, mask in found.items():
        # Cases of the whole contact in which the mask holds for some facts of the item.
        add(steps, COMBINER.standing(vector), folded(mask, SHARED_SIZE))
    joined = dict(states)
    for state, here in states.items():
        for standing, there in steps.items():
            if meets := here & there:
                add(joined, state.join(standing), meets)
    return joined
