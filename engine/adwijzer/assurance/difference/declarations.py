"""Differences between two versions of a decision that show without going through cases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.difference.answers import decided
from adwijzer.assurance.proof.notation import as_written
from adwijzer.assurance.proof.stretches import stretches
from adwijzer.decisions.timing.dates import FIRST_DAY
from adwijzer.examples import write_example
from adwijzer.examples.feature_files import TO_JUDGE
from adwijzer.model.deadlines import Deadline
from adwijzer.model.rulebase import (
    Assumed,
    AttentionPoint,
    ContactDecision,
    Decision,
    RuleBase,
    TimingDecision,
)
from adwijzer.model.validity import on_day
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import InputError


class DeclaredChange(Struct, frozen=True):
    """Something that changes in every case that it is about: a parameter or deadline, by name."""

    decision: str
    kind: str
    name: str
    old: str | None
    new: str | None
    example: str = ""


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
        [(r.id, r.layer, _bare(r.condition), r.conclusions) for r in decision.rules],
        [(p.id, _bare(p.condition), _bare(p.unless)) for p in decision.attention],
        [(p.name, p.value) for p in decision.parameters],
    )


def _bare(condition: Any) -> str:

    return "" if condition is None else as_written(condition)


def direct_changes(old: Decision, new: Decision) -> Iterator[DeclaredChange]:
    """Parameters, deadlines, facts, values, assumptions, outcomes and how verdicts add up."""
    name = new.name
    for (kind, before), (_, after) in zip(_facets(old), _facets(new), strict=True):
        for key in {**before, **after}:
            if before.get(key) == after.get(key):
                continue
            if kind == "waarde" and not _has(key.partition(":")[0], old, new):
                continue  # the whole fact came or went
            yield DeclaredChange(name, kind, key, before.get(key), after.get(key))


def _facets(decision: Decision) -> list[tuple[str, dict[str, str]]]:
    """The parts of a decision, by name."""
    return [
        ("parameter", {p.name: str(p.value) for p in decision.parameters}),
        ("termijn", _deadlines(decision)),
        ("feit", {f.name: f.kind for f in decision.facts}),
        ("waarde", {f"{f.name}: {v}": v for f in decision.facts for v in f.names}),
        ("aanname", {f.name: _assumption(f.assumption) for f in decision.facts if f.assumption}),
        ("uitkomst", {o.name: ", ".join(o.names) for o in decision.outcomes}),
        ("combinatie", _combined(decision)),
    ]


def _assumption(made: Assumed) -> str:
    """An assumption and what it depends on, so that two that differ read differently."""
    if made.always:
        return made.value
    limits = [_bare(made.when), _bare(made.unless), ", ".join(made.silent)]
    return f"{made.value} ({'; '.join(str(limit) for limit in limits if limit)})"


def _has(fact: str, *decisions: Decision) -> bool:
    return all(any(each.name == fact for each in d.facts) for d in decisions)


def _combined(decision: Decision) -> dict[str, str]:
    """How verdicts per agenda item become one advice, by the words of the rule language."""
    if not isinstance(decision, ContactDecision):
        return {}
    how = decision.combination
    said = {
        "vormen": ", ".join(how.forms),
        "eruit": " ".join(how.deferred),
        "apart": " ".join(how.separate),
        "wijkt": " ".join(how.yielding or ()),
        "dwingend": how.compelling,
        "kandidaat_vanaf": how.candidate_from,
        "voorkeur": how.preference,
        "moment": how.moment,
        "gekozen": how.chosen,
        "reden_keuze": how.chosen_why,
    }
    return {key: words for key, words in said.items() if words}


def _deadlines(decision: Decision) -> dict[str, str]:
    if not isinstance(decision, TimingDecision):
        return {}
    return {each.name: _deadline(decision, each) for each in decision.deadlines}


def _deadline(decision: Decision, deadline: Deadline) -> str:
    """The ground of a deadline, parameters filled in."""

    def value(parameter: str | None) -> str:
        return "" if parameter is None else str(decision.parameter(parameter))

    after = [*deadline.after, *([deadline.after_deadline] if deadline.after_deadline else [])]
    parts = [
        f"dag {value(deadline.window_from)} tot en met {value(deadline.day)}"
        if deadline.window_from
        else f"dag {value(deadline.day)}"
        if deadline.day
        else "",
        f"{value(deadline.days)} dagen na {', '.join(after)}" if deadline.days else "",
        f"gedaan door {deadline.done}" if deadline.done else "",
        "gebeurt vanzelf" if deadline.by_itself else "",
        f"door {', '.join(deadline.by)}" if deadline.by else "",
    ]
    return "; ".join(part for part in parts if part)


def written_otherwise(old: Decision, new: Decision) -> Iterator[str]:
    """Rules and points that came, went, or are written otherwise; and what an advice says of it."""
    for before, after in (
        ({r.id: r for r in old.rules}, {r.id: r for r in new.rules}),
        ({p.id: p for p in old.attention}, {p.id: p for p in new.attention}),
    ):
        for key in {**before, **after}:
            if key not in before:
                yield f"{key} is nieuw"
            elif key not in after:
                yield f"{key} is weg"
            elif _says(before[key]) != _says(after[key]):
                yield f"{key} is anders geschreven"
    if isinstance(old, ContactDecision) and isinstance(new, ContactDecision):
        one, other = old.combination, new.combination
        if (one.remarks, one.reasons) != (other.remarks, other.reasons):
            yield "de uitleg bij de combinatie is anders geschreven"


def _says(thing: Any) -> Any:
    plain = {"at": (0, 0), "file": "", "condition": None}
    if isinstance(thing, AttentionPoint):
        return (
            replace(thing, **{**plain, "unless": None}),
            _bare(thing.condition),
            _bare(thing.unless),
        )
    return replace(thing, **plain), _bare(thing.condition)


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
    return (_bare(one.condition), _bare(one.unless)) == (
        _bare(other.condition),
        _bare(other.unless),
    )
