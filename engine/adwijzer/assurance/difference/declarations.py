"""Differences between two versions of a decision that show without going through cases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec
from msgspec.structs import replace

from adwijzer.assurance.difference.answers import decided
from adwijzer.assurance.proof.stretches import stretches
from adwijzer.decisions.timing.dates import FIRST_DAY
from adwijzer.examples import write_example
from adwijzer.examples.feature_files import TO_JUDGE
from adwijzer.explain.rewritten import DeclaredChange, bare
from adwijzer.model.rulebase import (
    AttentionPoint,
    Decision,
    RuleBase,
)
from adwijzer.model.validity import on_day
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import InputError


def same_decision(one: Decision, other: Decision) -> bool:
    """Whether two versions are the same, wherever they stand in whatever file."""
    return bool(_placeless(msgspec.to_builtins(one)) == _placeless(msgspec.to_builtins(other)))


def _placeless(data: Any) -> Any:
    if isinstance(data, dict):
        return {k: _placeless(v) for k, v in data.items() if k not in ("at", "file")}
    return [_placeless(each) for each in data] if isinstance(data, list | tuple) else data


def came_or_went(before: object, after: object) -> tuple[str | None, str | None]:
    """Whether something was there, and whether it is."""
    return (None if before is None else "was er", None if after is None else "is er")


def valid_on(decision: Decision, day: date) -> Decision | None:
    """The rules of one day; None where none is valid."""
    try:
        return on_day(decision, day)
    except InputError:
        return None


def days_that_differ(before: Decision, after: Decision, day: date) -> Iterator[str]:
    """Stretches in which the decisions differ, this day left out."""
    edges = {s.first for each in (before, after) for s in stretches(each) if s.first is not None}
    for start in sorted(edges):
        last = min((edge for edge in edges if edge > start), default=None)
        if start <= day and (last is None or day < last):
            continue
        if _without_places(valid_on(before, start)) != _without_places(valid_on(after, start)):
            yield f"{after.title.lower()} vanaf {start}"


def _without_places(decision: Decision | None) -> Any:
    """A decision as far as it decides: no text, no places in files."""
    if decision is None:
        return None
    return (
        [(r.id, r.layer, bare(r.condition), r.conclusions) for r in decision.rules],
        [(p.id, bare(p.condition), bare(p.unless)) for p in decision.attention],
        [(p.name, p.value) for p in decision.parameters],
    )


def with_dates(
    direct: DeclaredChange, bases: tuple[RuleBase, RuleBase], decision: Decision, day: date
) -> DeclaredChange:
    """A deadline with a case that shows its date before and after."""
    if direct.kind != "termijn" or FIRST_DAY not in {fact.name for fact in decision.facts}:
        return direct
    case = {FIRST_DAY: day.isoformat()}
    dates = [
        next(
            (term["datum"] for term in answer.get("termijnen", ()) if term["naam"] == direct.name),
            None,
        )
        for answer in (decided(base, decision.name, case, day) for base in bases)
    ]
    said = [dutch_day(each) if each else "niet te bepalen" for each in dates]
    example = write_example(
        decision,
        case,
        name=f"De termijn {direct.name} verschuift",
        tags=(TO_JUDGE,),
        day=day,
        remarks=(f"{direct.name}: eerst {said[0]}, nu {said[1]}",),
    )
    return replace(direct, example=example)


def same_point(one: AttentionPoint, other: AttentionPoint) -> bool:
    """Whether two attention points ask the same."""
    return (bare(one.condition), bare(one.unless)) == (
        bare(other.condition),
        bare(other.unless),
    )
