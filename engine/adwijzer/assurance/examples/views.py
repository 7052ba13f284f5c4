"""The visible part of what rules conclude, over any number of worlds at once.

Two variants of the rules differ exactly in the worlds where their views differ. The worlds are
either the facts of recorded examples, or one world for every combination of values that the rules
can tell apart: then no difference is a proof.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from msgspec import Struct

from adwijzer.assurance.condition_parts import leaves
from adwijzer.decisions.roles.records import FIRST, FIXED, NEVER_SAME, ROLE, SAME, SECOND
from adwijzer.inference.algebra import (
    NOWHERE,
    THE_CASE,
    Worlds,
    add,
    differing,
    either,
    first,
    only,
    without,
)
from adwijzer.inference.domains import bounds_of, cells, spread
from adwijzer.inference.evaluator import Facts
from adwijzer.inference.relevance import concluded_by
from adwijzer.inference.worlds import (
    Known,
    Strata,
    Trace,
    Value,
    by_layer,
    conclude,
    truth,
)
from adwijzer.model.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Not,
    Range,
    Test,
    Unknown,
    facts_of,
)
from adwijzer.model.rulebase import (
    NONE,
    UNDECIDED,
    VERDICT,
    AttentionPoint,
    ContactDecision,
    Decision,
    Rule,
)

Label: TypeAlias = tuple[str, ...]
"""What is seen: a kind, a name and a value."""

DECIDING_LAYER, DECIDING_RULE, DECIDING_SOURCE = (
    "beslissende_laag",
    "beslissende_regel",
    "beslissende_bron",
)
DECIDING = frozenset({DECIDING_LAYER, DECIDING_RULE, DECIDING_SOURCE})
LAYER_OF_FORM = "laag_van_de_vorm"
"""Which layer decided about the form of the contact; which form that is, is not worked out."""
ADVICE, GUIDELINE = "advies", "leidraad"
PAIRS = "paren"
ALWAYS_KNOWN = FIXED | {SAME + column for column in NEVER_SAME}
"""The facts that are known of every pair of assignments."""
MOST_WORLDS = 1 << 24
"""Combinations of values up to which a comparison is worked out whole."""


class Observation(Struct, frozen=True):
    """The worlds in which something is seen.

    `outcome` holds verdicts, concepts that an answer shows, reservations, and what attention points
    ask about the rules that decided. `ground` holds the rules that decided.
    """

    outcome: Mapping[Label, Worlds]
    ground: Mapping[Label, Worlds]

    def differs(self, other: Observation) -> Worlds:
        """The worlds in which the outcome is another one."""
        return _differ(self.outcome, other.outcome)

    def differs_in_ground(self, other: Observation) -> Worlds:
        """The worlds in which the outcome or the rule behind it is another one."""
        return self.differs(other) | _differ(self.ground, other.ground)


def _differ(one: Mapping[Label, Worlds], other: Mapping[Label, Worlds]) -> Worlds:
    return either(
        differing(one.get(label, NOWHERE), other.get(label, NOWHERE))
        for label in one.keys() | other.keys()
    )


def view(decision: Decision, known: Known, every: Worlds) -> Observation:
    """The visible part of what the rules of one day conclude in each world of `known`."""
    found, deciders = _concluded(decision, known, every)
    outcome: dict[Label, Worlds] = {}
    shown = {VERDICT + name.name for name in decision.outcomes} | concepts_in_view(decision)
    for name in shown:
        for value, worlds in found.get(name, {}).items():
            if worlds and value != NONE:
                outcome["oordeel", name, str(value)] = worlds
    asked = _asked_about_deciding(decision)
    rules = {rule.id: rule for rule in decision.rules}
    ground: dict[Label, Worlds] = {}
    for name, by_rule in deciders.items():
        for rule_id, worlds in by_rule.items():
            ground["regel", name, rule_id] = worlds
            for label in _effects(rules[rule_id], name, asked):
                add(outcome, label, worlds)
    return Observation(
        {k: w for k, w in outcome.items() if w}, {k: w for k, w in ground.items() if w}
    )


def with_conclusions(decision: Decision, known: Known, every: Worlds) -> Known:
    """`known` with what the rules conclude, and with what attention points may ask about that."""
    found, deciders = _concluded(decision, known, every)
    rules = {rule.id: rule for rule in decision.rules}
    context: dict[str, dict[Value, Worlds]] = {}
    for by_rule in deciders.values():
        for rule_id, worlds in by_rule.items():
            for fact, value in _marks(rules[rule_id]):
                add(context.setdefault(fact, {}), value, worlds)
    if decision.kind != "contact":
        [outcome] = decision.outcomes
        context[ADVICE] = {
            value: worlds
            for value, worlds in found.get(VERDICT + outcome.name, {}).items()
            if value != NONE
        }
    return {**known, **found, **context}


def _concluded(
    decision: Decision, known: Known, every: Worlds
) -> tuple[dict[str, dict[Value, Worlds]], dict[str, dict[str, Worlds]]]:
    """The conclusions, and per outcome the worlds in which each rule decided it."""
    trace: Trace = []
    strata = Strata.of(decision)
    found = conclude(strata, known, every, trace)
    return found, _deciders(strata, trace)


def concepts_in_view(decision: Decision) -> set[str]:
    """Concepts that an answer shows, or that attention points and the whole contact use."""
    shown = {concept.name for concept in decision.concepts if concept.name == GUIDELINE}
    if isinstance(decision, ContactDecision):
        shown |= decision.combination.concepts
    asked = (facts_of(each) for point in decision.attention for each in point.conditions)
    tested = frozenset().union(*asked)
    return shown | {concept.name for concept in decision.concepts if concept.name in tested}


def _asked_about_deciding(decision: Decision) -> frozenset[tuple[str, frozenset[str]]]:
    """The facts that attention points ask of the deciding rules, with the values that count."""
    return frozenset(
        (leaf.fact, frozenset(leaf.values))
        for point in decision.attention
        for condition in point.conditions
        for _, leaf in leaves(condition)
        if isinstance(leaf, Test) and leaf.fact in {*DECIDING, LAYER_OF_FORM}
    )


def _effects(
    rule: Rule, name: str, asked: frozenset[tuple[str, frozenset[str]]]
) -> Iterator[Label]:
    """The visible effects of a rule that decided about `name`, besides its verdict."""
    if name in rule.reservations:
        yield "voorbehoud", name, rule.reservations[name]
    for measure in rule.measures:
        yield "maatregel", name, measure
    if rule.way_out:
        yield "uitweg", name, rule.way_out
    for fact, value in (*_marks(rule), (LAYER_OF_FORM, rule.layer)):
        for other, values in asked:
            if fact == other and value in values:
                about = name if fact == LAYER_OF_FORM else ""
                yield fact, about, " ".join(sorted(values))


def _marks(rule: Rule) -> Iterator[tuple[str, str]]:
    """The marks of a rule that decided, which attention points can ask about."""
    yield DECIDING_LAYER, rule.layer
    yield DECIDING_RULE, rule.id
    for document in rule.documents:
        yield DECIDING_SOURCE, document


def _deciders(strata: Strata, trace: Trace) -> dict[str, dict[str, Worlds]]:
    """Per outcome the rules that decided it, with the worlds in which."""
    found: dict[str, dict[str, Worlds]] = {}
    for fired in by_layer(trace):
        said: dict[str, Worlds] = {}
        for rule, fires in fired:
            for name in strata.outcomes & rule.conclusions.keys():
                add(said, name, fires)
        for name, worlds in said.items():
            below = found.setdefault(name, {})
            for rule_id in below:
                below[rule_id] = without(below[rule_id], worlds)
            for rule, fires in fired:
                if name in rule.conclusions:
                    below[rule.id] = fires
    return found


def held(point: AttentionPoint, known: Known, every: Worlds) -> Worlds:
    """The worlds in which an attention point is said."""
    yes, _ = truth(point.condition, known, every)
    if point.unless is not None:
        yes = without(yes, truth(point.unless, known, every)[0])
    return yes


def recorded(records: Sequence[Facts], leave_out: Iterable[str] = ()) -> tuple[Known, Worlds]:
    """Records of facts as worlds, one each; what is in `leave_out` counts as unknown."""
    hidden = frozenset(leave_out)
    known: dict[str, dict[Value, Worlds]] = {}
    for number, facts in enumerate(records):
        for name, value in facts.items():
            if name in hidden:
                continue
            for each in value if isinstance(value, frozenset) else (value,):
                add(known.setdefault(name, {}), each, only(number))
    return known, first(len(records))


class CaseSpace(Struct, frozen=True):
    """One world for every combination of values that some conditions can tell apart.

    `values` has per fact one value for each kind of values with the same effect; None stands for
    unknown. Facts with several values at once are split in yes or no per value that is tested.
    `real` are the worlds that can be there.
    """

    values: Mapping[str, tuple[Value | None, ...]]
    known: Known
    every: Worlds
    real: Worlds
    size: int

    @classmethod
    def of(cls, decision: Decision, conditions: Sequence[Condition]) -> CaseSpace | None:
        """The space for conditions of one day; None when it is too large to work out."""
        names = frozenset().union(*(facts_of(condition) for condition in conditions))
        domains = _domains(decision, names, conditions)
        size = math.prod(len(values) for values in domains.values())
        if size > MOST_WORLDS:
            return None
        worlds, every, _ = spread(domains)
        known: dict[str, dict[Value, Worlds]] = {}
        for key, values in worlds.items():
            name, _, member = key.partition(_MEMBER)
            masks = known.setdefault(name, {})
            masks.update((value, where) for value, where in values.items() if value is not None)
            if member:
                # Something else is always among the values, so that "none of these" is known.
                masks[_OTHER] = every
        real = _real(known, every) if decision.kind == "pairs" else every
        return cls(domains, known, every, real, size)

    def world(self, worlds: Worlds) -> dict[str, Value]:
        """One of `worlds` in which as little as possible is known, by its known facts."""
        found: dict[str, Value] = {}
        for name, values in reversed([*self.values.items()]):
            masks = self.known.get(name, {})
            unknown = without(self.every, either(masks.values()))
            if None in values and worlds & unknown:
                worlds &= unknown
                continue
            for value in values:
                if value is not None and worlds & masks.get(value, NOWHERE):
                    worlds &= masks[value]
                    found[name] = value
                    break
        return found

    def where(self, world: Mapping[str, Value]) -> Worlds:
        """The worlds with exactly these known facts."""
        found = self.every
        for name in {name.partition(_MEMBER)[0] for name in self.values}:
            masks = self.known.get(name, {})
            if name in world:
                found &= masks.get(world[name], NOWHERE)
            elif _OTHER not in masks:
                found = without(found, either(masks.values()))
        return found


def _real(known: Known, every: Worlds) -> Worlds:
    """The worlds that two assignments can make.

    They have one role or not, as both roles say. Pairs that share nothing are not looked at.
    """
    found = every
    roles = [known.get(name) for name in (FIRST + ROLE, SECOND + ROLE, SAME + ROLE)]
    if all(roles):
        one, other, same = (masks or {} for masks in roles)
        alike = either(one[role] & other[role] for role in one.keys() & other.keys())
        found = without(found, differing(same.get("ja", NOWHERE), alike))
    shared = [known.get(SAME + column) for column in NEVER_SAME]
    if all(shared):
        found &= either((masks or {}).get("ja", NOWHERE) for masks in shared)
    return found


_MEMBER = "∋"
_OTHER = "∗"


def _domains(
    decision: Decision, names: Iterable[str], conditions: Sequence[Condition]
) -> dict[str, tuple[Value | None, ...]]:
    tests: dict[str, list[tuple[Test | Range, bool]]] = {}
    for condition in conditions:
        for leaf, denied in _tests(condition):
            tests.setdefault(leaf.fact, []).append((leaf, denied))
    starts = bounds_of(conditions)
    facts = {fact.name: fact for fact in (*decision.facts, *decision.context)}
    concepts = {concept.name: concept.names for concept in decision.concepts}
    verdicts = {VERDICT + outcome.name: outcome.names for outcome in decision.outcomes}
    domains: dict[str, tuple[Value | None, ...]] = {}
    for name in sorted(names):
        asked = tests.get(name, [])
        fact = facts.get(name)
        if fact is not None and fact.multiple:
            for value in sorted(
                {v for leaf, _ in asked if isinstance(leaf, Test) for v in leaf.values}
            ):
                domains[f"{name}{_MEMBER}{value}"] = (value, None)
            continue
        if fact is not None:
            values: tuple[Value | None, ...] = cells(fact, starts.get(name, ()))
            if decision.kind == "pairs" and name in ALWAYS_KNOWN:
                domains[name] = values
                continue
            if fact.scope != "sleutel":
                values = (*values, None)
        elif name in concepts:
            values = (*concepts[name], None)
        else:
            values = (*verdicts[name], NONE, UNDECIDED)
        domains[name] = _distinct(values, asked, _unknown_matters(name, conditions))
    return domains


def _tests(condition: Condition, denied: bool = False) -> Iterator[tuple[Test | Range, bool]]:
    """Leaves with whether it matters that they are false rather than unknown."""
    match condition:
        case Test() | Range():
            yield condition, denied
        case AllOf(parts=parts) | AnyOf(parts=parts):
            for part in parts:
                yield from _tests(part, denied)
        case Not(part=part):
            yield from _tests(part, True)
        case _:
            pass


def _unknown_matters(name: str, conditions: Sequence[Condition]) -> bool:
    return any(
        leaf.fact == name and not isinstance(leaf, Test | Range)
        for condition in conditions
        for _, leaf in leaves(condition)
    )


def _distinct(
    values: Sequence[Value | None], asked: Sequence[tuple[Test | Range, bool]], unknown: bool
) -> tuple[Value | None, ...]:
    """One value for each way in which the leaves answer; the unknown one where that is like it."""
    kinds: dict[tuple[object, ...], Value | None] = {}
    for value in values:
        known: Known = {}
        if value is not None and asked:
            known = {asked[0][0].fact: {value: THE_CASE}}
        answers: list[object] = [value is None] if unknown else []
        for leaf, denied in asked:
            yes, no = truth(leaf, known, THE_CASE)
            answers.append((yes, no) if denied else yes)
        kinds[tuple(answers)] = value
    return tuple(kinds.values())


def facts_space(decision: Decision, conditions: Sequence[Condition]) -> CaseSpace | None:
    """As `CaseSpace.of`, over facts alone: what rules conclude themselves is worked out."""
    derived = concluded_by(decision)
    return CaseSpace.of(decision, [_only(condition, derived) for condition in conditions])


def point_space(
    decisions: Sequence[Decision], conditions: Sequence[Condition]
) -> tuple[CaseSpace | None, bool]:
    """All cases that conditions of attention points can tell apart.

    What rules conclude is worked out where a condition asks for it; then the second value is True,
    and `with_conclusions` must be taken. How agenda items add up is not: any advice may go with
    any case.
    """
    worked_out = concluded_by(decisions[0]) | DECIDING
    if decisions[0].kind != "contact":
        worked_out |= {ADVICE}
    asks = any(facts_of(condition) & worked_out for condition in conditions)
    behind = [rule.condition for each in decisions for rule in each.rules] if asks else []
    kept = [_only(condition, worked_out) for condition in [*conditions, *behind]]
    return CaseSpace.of(decisions[0], kept), asks


def _only(condition: Condition, derived: frozenset[str]) -> Condition:
    """The condition without its tests of what rules conclude; for finding facts and bounds."""
    match condition:
        case AllOf(parts=parts):
            kept = tuple(_only(p, derived) for p in parts if not _is_derived(p, derived))
            return AllOf(parts=kept)
        case AnyOf(parts=parts):
            kept = tuple(_only(p, derived) for p in parts if not _is_derived(p, derived))
            return AnyOf(parts=kept)
        case Not(part=part):
            return AllOf(parts=()) if _is_derived(part, derived) else Not(part=_only(part, derived))
        case _:
            return condition if not _is_derived(condition, derived) else AllOf(parts=())


def _is_derived(condition: Condition, derived: frozenset[str]) -> bool:
    return isinstance(condition, Test | Unknown) and condition.fact in derived
