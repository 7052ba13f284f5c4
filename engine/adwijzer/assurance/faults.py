"""Faults that an example reveals: one rule or attention point that is not as it should be."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.recording import Stretch
from adwijzer.assurance.views import Space, facts_space, held, view
from adwijzer.examples.running import Scene, Stage, Take
from adwijzer.examples.steps import Seen
from adwijzer.inference.worlds import Known, Value, Worlds
from adwijzer.model.conditions import Condition, Range
from adwijzer.model.diagnostics import AdwijzerError
from adwijzer.model.rulebase import AttentionPoint, Decision, Rule
from adwijzer.model.validity import on_day

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
        "feiten",
        "aannamen",
        "herkomst",
        "grond",
        "gevolg",
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


def on(stretch: Stretch, fault: Fault) -> Decision | None:
    """The rules of a stretch of days with a fault in them; None where it cannot be there."""
    things: list[Thing] = [*stretch.decision.rules, *stretch.decision.attention]
    if all(thing.id != fault.was.id for thing in things):
        return None
    return on_day(fault.after(stretch.undated), stretch.day)


def said(decision: Decision, point_id: str, known: Known, every: Worlds) -> Worlds:
    """The worlds in which an attention point is said."""
    found = 0
    for point in decision.attention:
        if point.id == point_id:
            found |= held(point, known, every)
    return found


def space_for(before: Decision, after: Decision, fault: Fault) -> Space | None:
    """Every case in which a fault may show, over the facts that matter for it."""
    extra: list[Condition] = []
    if fault.only is not None:
        name, value = fault.only
        if isinstance(value, int | date):
            extra.append(Range(fact=name, minimum=value, maximum=value))
    if isinstance(fault.was, Rule):
        conditions = [rule.condition for each in (before, after) for rule in each.rules]
        return facts_space(before, [*conditions, *extra])
    points = [p for each in (before, after) for p in each.attention if p.id == fault.was.id]
    conditions = [condition for point in points for _, condition in conditions_of(point)]
    return Space.of(before, [*conditions, *extra])


def worlds_of(space: Space, before: Decision, after: Decision, fault: Fault) -> Worlds:
    """The worlds of a space in which a fault shows."""
    if isinstance(fault.was, Rule):
        found = view(before, space.known, space.every).differs(
            view(after, space.known, space.every)
        )
    else:
        found = said(before, fault.was.id, space.known, space.every) ^ said(
            after, fault.was.id, space.known, space.every
        )
    if fault.only is not None:
        name, value = fault.only
        found &= space.known.get(name, {}).get(value, 0)
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
