"""The regions of a difference as attention points, so that whatever answers a case counts them too.

A region says of facts, and of the advice, which options they have, "not known" among them. That is
just what an attention point may ask, so a decision whose attention points are the regions says of
every case in which regions it lies: one case at a time, in any agenda, and in SQL. The law is that
of `regions`: its exceptions are what must not be known to hold, as `unless` of a point.

A reading of regions of its own would have to know what is assumed, what follows, and what is worked
out of dates; that is all in the answer already.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from msgspec.structs import replace

from adwijzer.assurance.proof.all_cases import union_of
from adwijzer.assurance.proof.regions import Option, Region, Span
from adwijzer.model.conditions import AllOf, AnyOf, Bound, Condition, Range, Test, Unknown
from adwijzer.model.rulebase import AnyDecision, AttentionPoint

_MARK = "gebied_"


def marked(old: AnyDecision, new: AnyDecision, regions: Sequence[Region]) -> AnyDecision:
    """The rules of `new` with the regions as their only attention points, in the same order.

    Args:
        old: has facts and values that `new` may lack.
        new: the rules of one day.
        regions: of the difference between the two.
    """
    facts = tuple(union_of(old.facts, new.facts))
    kinds: dict[str, str] = {fact.name: fact.kind for fact in (*facts, *new.context)}
    points = tuple(_point(n, region, kinds) for n, region in enumerate(regions))
    return replace(new, facts=facts, attention=points, promises=())


def regions_in(points: Iterable[str]) -> tuple[int, ...]:
    """The numbers of the regions, from the names of their attention points."""
    found = (int(name.removeprefix(_MARK)) for name in points if name.startswith(_MARK))
    return tuple(sorted(found))


def _point(number: int, region: Region, kinds: dict[str, str]) -> AttentionPoint:
    unless = [_box(each, kinds) for each in region.unless]
    return AttentionPoint(
        id=f"{_MARK}{number}",
        title="",
        condition=_box(region, kinds),
        unless=AnyOf(parts=tuple(unless)) if unless else None,
        text="",
        file="",
        at=(0, 0),
    )


def _box(region: Region, kinds: dict[str, str]) -> Condition:
    return AllOf(
        parts=tuple(_one_of(name, options, kinds[name]) for name, options in region.where.items())
    )


def _one_of(name: str, options: Iterable[Option], kind: str) -> Condition:
    parts: list[Condition] = []
    words = []
    for option in options:
        match option:
            case None:
                parts.append(Unknown(fact=name))
            case Span(low=low, high=high):
                parts.append(
                    Range(fact=name, minimum=_bound(low, kind), maximum=_bound(high, kind))
                )
            case word:
                words.append(word)
    if words:
        parts.append(Test(fact=name, values=tuple(words)))
    return AnyOf(parts=tuple(parts))


def _bound(number: int | None, kind: str) -> Bound | None:
    if number is None or kind != "datum":
        return number
    return date.fromordinal(number)
