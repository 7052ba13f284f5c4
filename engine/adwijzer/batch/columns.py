"""The columns of an answer, each a diagram of what is known."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import cast

from msgspec import Struct

from adwijzer.batch.diagrams import Diagram
from adwijzer.batch.program import NoAnswer
from adwijzer.batch.spaces import FactSpace
from adwijzer.inference.algebra import NOWHERE, Worlds, either, without
from adwijzer.inference.worlds import Strata, Trace, Value, by_layer, conclude, truth
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import (
    NONE,
    UNDECIDED,
    VERDICT,
    AttentionPoint,
    Decision,
    SingleDecision,
)

SEPARATOR = ";"
"""Between the words of a list in one text."""

MOST_LISTS = 256
"""Different texts that one part of a list may have; a longer list is put together from parts."""


class AnswerColumn(Struct, frozen=True):
    """One column of the answers.

    Attributes:
        parts: in each cell a text or None; the texts of all parts with `;` between them.
        several: whether it holds a list.
    """

    name: str
    parts: tuple[Diagram, ...]
    several: bool = False


class Reasoned(Struct, frozen=True):
    """All that a decision says in each cell of what is known.

    Attributes:
        fault: a `NoAnswer` where there is no answer, else None.
        columns: in the order in which they are written.
    """

    fault: Diagram
    columns: tuple[AnswerColumn, ...]


NO_ADVICE = NoAnswer("de regels geven voor deze casus geen advies")


def single_columns(space: FactSpace, decision: SingleDecision) -> Reasoned:
    """The answers of a decision with one outcome, by the evaluator itself."""
    known = space.known
    [outcome] = decision.outcomes
    verdict = VERDICT + outcome.name
    trace: Trace = []
    found = conclude(Strata.of(decision), space.facts, space.every, trace)
    advice = {
        str(value): where for value, where in found[verdict].items() if value != NONE and where
    }
    deciding = deciders(trace, outcome.name)
    names = (*outcome.names, UNDECIDED)
    said = space.cell_set(either(advice.values()))
    fault = known.chosen(said, known.constant(None), known.constant(NO_ADVICE))
    wrong, possible = wrong_together(space, decision, [*space.facts])
    fault = known.combined(lambda one, other: one or other, wrong, fault)
    outcomes = known.valued({frozenset([v]): space.cell_set(w) for v, w in advice.items()})
    outcomes = known.chosen(
        possible,
        known.relabelled(lambda label: label or frozenset(), outcomes),
        known.constant(frozenset()),
    )
    remaining = space.completed(outcomes)
    value = known.valued({v: space.cell_set(w) for v, w in advice.items()})
    certain = known.combined(
        lambda left, now: "vast" if left == frozenset([now]) else "voorlopig", remaining, value
    )
    facts: dict[str, Mapping[Value, Worlds]] = {**space.facts, **found}
    facts["advies"] = cast(
        "Mapping[Value, Worlds]", {v: w for v, w in advice.items() if v != UNDECIDED}
    )
    facts["beslissende_regel"] = cast("Mapping[Value, Worlds]", deciding)
    held = {point.id: held_where(space, point, facts) for point in decision.attention}

    def those(points: Sequence[AttentionPoint]) -> tuple[Diagram, ...]:
        return listed(space, {point.id: held[point.id] for point in points})

    columns = [
        AnswerColumn(outcome.name, (value,)),
        AnswerColumn("zekerheid", (certain,)),
        AnswerColumn(
            "mogelijk",
            (known.relabelled(lambda left: ordered(left, names), remaining),),
            several=True,
        ),
        AnswerColumn("regels", listed(space, deciding), several=True),
    ]
    if "leidraad" in found:
        guideline = {str(v): space.cell_set(w) for v, w in found["leidraad"].items()}
        columns.append(AnswerColumn("leidraad", (known.valued(guideline, "onbekend"),)))
    plain = [p for p in decision.attention if not p.requirement and not p.contradicts]
    columns.append(AnswerColumn("aandachtspunten", those(plain), several=True))
    if decision.requirements:
        columns.append(AnswerColumn("ontbreekt", those(decision.requirements), several=True))
    columns.append(AnswerColumn("meldingen", those(decision.contradictions), several=True))
    return Reasoned(fault, tuple(columns))


def wrong_together(
    space: FactSpace, decision: Decision, names: Collection[str]
) -> tuple[Diagram, Diagram]:
    """Facts that cannot go together: per cell a `NoAnswer` or None, and where they can.

    Args:
        names: the facts that are looked at.
    """
    known = space.known
    facts = {name: values for name, values in space.facts.items() if name in names}
    fault, possible = known.constant(None), space.every
    # The first that is wrong is told, so the last one is put down before it.
    for each in reversed(decision.impossible):
        wrong = truth(each.condition, facts, space.every)[0]
        possible = without(possible, wrong)
        about = tuple(sorted(facts_of(each.condition)))
        label = NoAnswer("deze feiten kunnen niet samen", each.explanation, about)
        fault = known.chosen(space.cell_set(wrong), known.constant(label), fault)
    return fault, space.cell_set(possible)


def deciders(trace: Trace, outcome: str) -> dict[str, Worlds]:
    """The rules that decided an outcome, each with the cells where: the last layer that spoke."""
    found: dict[str, Worlds] = {}
    for layer in by_layer(trace):
        spoke = {rule.id: fires for rule, fires in layer if outcome in rule.conclusions}
        touched = either(spoke.values())
        found = {rule: without(where, touched) for rule, where in found.items()} | spoke
    return {rule: where for rule, where in found.items() if where}


def held_where(space: FactSpace, point: AttentionPoint, facts: Mapping[str, object]) -> Worlds:
    """Where an attention point is said."""
    known = cast("Mapping[str, Mapping[Value, Worlds]]", facts)
    where = truth(point.condition, known, space.every)[0]
    if point.unless is None:
        return where
    return without(where, truth(point.unless, known, space.every)[0])


def listed(space: FactSpace, held: Mapping[str, Worlds]) -> tuple[Diagram, ...]:
    """The list of names that hold in each cell, in parts that each have not too many texts."""
    known = space.known
    parts: list[Diagram] = []
    for name, where in held.items():
        if not where or where == NOWHERE:
            continue
        own = known.valued({name: space.cell_set(where)})
        joined = known.combined(_texts, parts[-1], own) if parts else own
        if parts and len(known.labels(joined)) <= MOST_LISTS:
            parts[-1] = joined
        else:
            parts.append(own)
    return tuple(parts)


def _texts(one: object, other: object) -> str | None:
    return SEPARATOR.join(str(each) for each in (one, other) if each is not None) or None


def ordered(left: object, names: Sequence[str]) -> str:
    """The names that are in a set, in this order."""
    return SEPARATOR.join(name for name in names if name in cast("frozenset[str]", left))
