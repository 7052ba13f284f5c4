"""Faults that an example reveals: one rule or attention point that is not as it should be."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from itertools import zip_longest
from typing import Any, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.examples.recording import RecordedStretch
from adwijzer.assurance.examples.views import (
    CaseSpace,
    facts_space,
    held,
    point_space,
    view,
    with_conclusions,
)
from adwijzer.examples.stage import Scene, Stage, Take
from adwijzer.examples.steps import Seen
from adwijzer.inference.algebra import NOWHERE, Worlds, differing, either, without
from adwijzer.inference.worlds import Known, Value, truth
from adwijzer.model.conditions import Condition, Range
from adwijzer.model.rulebase import AttentionPoint, Decision, Fact, Rule
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import AdwijzerError

Thing: TypeAlias = Rule | AttentionPoint

NOT_THE_OUTCOME = frozenset(
    {
        "regels",
        "regel",
        "bronnen",
        "rang",
        "bewijskracht",
        "tegenspraak",
        "regelbank",
        "vragen",
        "mogelijk",
        "zekerheid",
        "alleen_als",
        "zolang",
        "feiten",
        "aannamen",
        "herkomst",
        "grond",
        "gevolg",
        "titel",
        "uitleg",
        "voorlopig",
    }
)
"""Keys of an answer that say on what it rests or how certain it is, not what it is."""


class Fault(Struct, frozen=True):
    """A change of one rule or point that a shown part would reveal.

    `only` limits it to cases in which a fact has one value: for boundaries.
    """

    was: Thing
    now: Thing | None
    only: tuple[str, Value] | None = None

    def after(self, decision: Decision) -> Decision:
        """The decision with the fault in it."""
        if isinstance(self.was, Rule):
            rules = (self.now if each.id == self.was.id else each for each in decision.rules)
            return replace(decision, rules=tuple(r for r in rules if isinstance(r, Rule)))
        points = (self.now if each.id == self.was.id else each for each in decision.attention)
        return replace(
            decision, attention=tuple(p for p in points if isinstance(p, AttentionPoint))
        )


def conditions_of(thing: Thing) -> Iterator[tuple[str, Condition]]:
    """The conditions of a rule or point, by the name of the field."""
    yield "condition", thing.condition
    if isinstance(thing, AttentionPoint) and thing.unless is not None:
        yield "unless", thing.unless


def on(stretch: RecordedStretch, fault: Fault) -> Decision | None:
    """The rules of a stretch of days with a fault in them; None where it cannot be there."""
    if all(thing.id != fault.was.id for thing in stretch.decision.things):
        return None
    return on_day(fault.after(stretch.undated), stretch.day)


def said(decision: Decision, point_id: str, known: Known, every: Worlds) -> tuple[Worlds, ...]:
    """The worlds in which an attention point is said.

    A requirement shows more: also where it applies, and whether it is met.
    """
    for point in decision.attention:
        if point.id == point_id:
            if not point.requirement or point.unless is None:
                return (held(point, known, every),)
            applies, _ = truth(point.condition, known, every)
            met, unmet = truth(point.unless, known, every)
            return without(applies, met), applies & met, applies & unmet
    return ()


def differ_in(one: Sequence[Worlds], other: Sequence[Worlds]) -> Worlds:
    """The worlds in which two of those differ; what is not there is said nowhere."""
    return either(
        differing(here, there) for here, there in zip_longest(one, other, fillvalue=NOWHERE)
    )


class Cases(Struct, frozen=True):
    """Every case that two variants of one decision can tell apart, as far as one thing goes."""

    space: CaseSpace
    before: Decision
    after: Decision
    thing: Thing
    asks: bool
    """Whether an attention point asks what rules conclude."""

    @classmethod
    def of(
        cls, before: Decision, after: Decision, thing: Thing, also: Sequence[Condition] = ()
    ) -> Cases | None:
        """The cases in which a changed rule or point may show; None when there are too many."""
        if isinstance(thing, Rule):
            conditions = [rule.condition for each in (before, after) for rule in each.rules]
            space, asks = facts_space(before, [*conditions, *also]), False
        else:
            points = [p for each in (before, after) for p in each.attention if p.id == thing.id]
            conditions = [condition for point in points for condition in point.conditions]
            space, asks = point_space((before, after), [*conditions, *also])
        return None if space is None else cls(space, before, after, thing, asks)

    @classmethod
    def beyond(
        cls, before: Decision, after: Decision, thing: Thing, also: Sequence[Condition] = ()
    ) -> Cases | None:
        """As `of`, with more cases than there are; None when there are too many all the same.

        A concept that both variants conclude alike stands for itself here, with any value in any
        case; and what overrules the rule in both alike is left out. So what shows in no case of
        these shows in none that there is; the reverse says nothing.
        """
        alike = {
            concept.name
            for concept in before.concepts
            if _concluding(before, concept.name) == _concluding(after, concept.name)
        }
        if isinstance(thing, Rule):
            before, after = _up_to(before, after, thing.id)
        return cls.of(_given(before, alike), _given(after, alike), thing, also)

    def different(self, *, in_ground: bool = False) -> Worlds:
        """The cases with another outcome; `in_ground` also those with another reason for it."""
        known, every = self.space.known, self.space.every
        if isinstance(self.thing, Rule):
            here, there = (view(each, known, every) for each in (self.before, self.after))
            found = here.differs_in_ground(there) if in_ground else here.differs(there)
            return found & self.space.real
        return self.space.real & differ_in(
            *(
                said(
                    each,
                    self.thing.id,
                    with_conclusions(each, known, every) if self.asks else known,
                    every,
                )
                for each in (self.before, self.after)
            )
        )


def _concluding(decision: Decision, concept: str) -> list[Rule]:
    return [rule for rule in decision.rules if concept in rule.conclusions]


def _up_to(before: Decision, after: Decision, rule_id: str) -> tuple[Decision, Decision]:
    """Both without the rules of higher layers than that of the rule, where those are the same."""
    order = {layer.name: n for each in (before, after) for n, layer in enumerate(each.layers)}
    top = max(
        (order[r.layer] for each in (before, after) for r in each.rules if r.id == rule_id),
        default=len(order),
    )
    kept = [tuple(r for r in each.rules if order[r.layer] <= top) for each in (before, after)]
    above = [[r for r in each.rules if order[r.layer] > top] for each in (before, after)]
    if above[0] != above[1]:
        return before, after
    return replace(before, rules=kept[0]), replace(after, rules=kept[1])


def _given(decision: Decision, concepts: Collection[str]) -> Decision:
    """The decision with concepts as facts, without the rules that conclude them alone."""
    facts = tuple(
        Fact(
            name=each.name,
            information="proces",
            values=each.values,
            meaning="",
            question="",
            reason="",
            who="",
        )
        for each in decision.concepts
        if each.name in concepts
    )
    return replace(
        decision,
        facts=(*decision.facts, *facts),
        concepts=tuple(each for each in decision.concepts if each.name not in concepts),
        rules=tuple(
            replace(
                rule, conclusions={k: v for k, v in rule.conclusions.items() if k not in concepts}
            )
            for rule in decision.rules
            if rule.conclusions.keys() - concepts
        ),
    )


def cases_of(
    before: Decision, after: Decision, fault: Fault, *, beyond: bool = False
) -> Cases | None:
    """Every case in which a fault may show; or more than those, with fewer to work out."""
    also: list[Condition] = []
    if fault.only is not None:
        name, value = fault.only
        if isinstance(value, int | date):
            also.append(Range(fact=name, minimum=value, maximum=value))
    return (Cases.beyond if beyond else Cases.of)(before, after, fault.was, also)


def shown_in(cases: Cases, fault: Fault, *, in_ground: bool = False) -> Worlds:
    """The cases in which a fault shows."""
    found = cases.different(in_ground=in_ground)
    if fault.only is not None:
        name, value = fault.only
        found &= cases.space.known.get(name, {}).get(value, NOWHERE)
    return found


def differ(take: Take, stage: Stage, scene: Scene) -> bool:
    """Whether a scene gets another answer on a stage than it got before."""
    try:
        now = stage.play(scene).seen
    except AdwijzerError:
        return True
    return bool(outcome_of(now) != outcome_of(take.seen))


def outcome_of(seen: Seen) -> Any:
    """The part of an answer that says what is advised, without what it rests on."""
    return seen.refused if seen.said is None else _stripped(seen.said)


def _stripped(data: Any) -> Any:
    if isinstance(data, dict):
        return {k: _stripped(v) for k, v in data.items() if k not in NOT_THE_OUTCOME}
    if isinstance(data, list):
        return [_stripped(each) for each in data]
    return data
