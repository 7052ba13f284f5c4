"""Faults that an example reveals: one rule or attention point that is not as it should be."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from adwijzer.model.rulebase import AttentionPoint, Decision, Rule
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


def cases_of(before: Decision, after: Decision, fault: Fault) -> Cases | None:
    """Every case in which a fault may show."""
    also: list[Condition] = []
    if fault.only is not None:
        name, value = fault.only
        if isinstance(value, int | date):
            also.append(Range(fact=name, minimum=value, maximum=value))
    return Cases.of(before, after, fault.was, also)


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
