"""How the rules of a decision are written otherwise than before, without asking a proof."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.model.carriers import Promise
from adwijzer.model.deadlines import Deadline
from adwijzer.model.notation import as_written
from adwijzer.model.rulebase import (
    Assumed,
    AttentionPoint,
    ContactDecision,
    Decision,
    RuleBase,
    TimingDecision,
)


class DeclaredChange(Struct, frozen=True):
    """Something that changes in every case that it is about: a parameter or deadline, by name."""

    decision: str
    kind: str
    name: str
    old: str | None
    new: str | None
    example: str = ""


def rule_difference(old: RuleBase, new: RuleBase, name: str) -> Iterator[str]:
    """How the rules of one decision are written otherwise, in sentences."""
    before, after = old.decision(name), new.decision(name)
    if before is None or after is None:
        yield f"het besluit {name} is {'nieuw' if before is None else 'weg'}"
        return
    meanings = {each.name: each.meaning for each in (*before.parameters, *after.parameters)}
    for each in direct_changes(before, after):
        meaning = meanings.get(each.name, "") if each.kind == "parameter" else ""
        about = f" ({meaning[:1].lower()}{meaning[1:].rstrip('.')})" if meaning else ""
        what = f"{each.kind} {each.name}{about}"
        yield f"{what}: eerst {each.old or 'er niet'}, nu {each.new or 'weg'}"
    yield from written_otherwise(before, after)


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
        ("toezegging", {each.name: _promise(each) for each in decision.promises}),
    ]


def _assumption(made: Assumed) -> str:
    """An assumption and what it depends on, so that two that differ read differently."""
    if made.always:
        return made.value
    limits = [bare(made.when), bare(made.unless), ", ".join(made.silent)]
    return f"{made.value} ({'; '.join(str(limit) for limit in limits if limit)})"


def _promise(promise: Promise) -> str:
    """What is promised, about what, and what makes it."""
    makers = ", ".join((*promise.points, *promise.outcomes, *promise.documents))
    return f"{promise.title}, per {promise.carrier}, door {makers or 'de arbeidsdeskundige'}"


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
            bare(thing.condition),
            bare(thing.unless),
        )
    return replace(thing, **plain), bare(thing.condition)


def bare(condition: Any) -> str:
    """A condition as it is written, without its place; nothing where there is none."""
    return "" if condition is None else as_written(condition)
