"""What an answer shows besides its explanation: while this stays the same, so does the decision.

    a case  --rules-->  which rule fired, in which layer      explanation: may change freely
                        verdict, reservation, measure,        observable: a change here is a
                        concept shown, advice, points         change of the decision

The law: two versions that agree on every observable in every case give the same advice, whatever
they say about why. To compare verdicts alone would miss a reservation that disappears; to compare
everything would call a renumbered rule a change.
"""

from __future__ import annotations

from typing import TypeAlias

from adwijzer.assurance.proof.all_cases import AllCases
from adwijzer.assurance.proof.formulas import FALSE, Formula, Meaning, Words, either, no
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import (
    NONE,
    VERDICT,
    ContactDecision,
    Decision,
    TimingDecision,
)

Seen: TypeAlias = tuple[str, ...]
"""What is seen: its kind, what it is about, and its value."""

JUDGED, RESERVED, MEASURE, WAY_OUT, CONCEPT, ADVICE, MINDED, MISSING = (
    "oordeel",
    "voorbehoud",
    "maatregel",
    "uitweg",
    "begrip",
    "advies",
    "aandachtspunt",
    "ontbreekt",
)


def observables(whole: AllCases) -> dict[Seen, Formula]:
    """When each thing is seen in the answer to a case of `one_case`."""
    [part] = whole.parts
    decision, meaning = whole.decision, part.meaning
    seen: dict[Seen, Formula] = {}
    for outcome in decision.outcomes:
        words = meaning.known[VERDICT + outcome.name]
        if isinstance(words, Words):
            for value, when in words.values.items():
                if value != NONE:
                    seen[JUDGED, outcome.name, value] = when
    seen |= _said_by_rules(decision, meaning)
    for name in shown_concepts(decision):
        words = meaning.known[name]
        if isinstance(words, Words):
            seen |= {(CONCEPT, name, value): when for value, when in words.values.items()}
    for (form, verdict), when in whole.advice.items():
        seen[ADVICE, form, verdict] = when
    for point in decision.attention:
        seen[MINDED, point.id] = part.held(point)
    for name in decision.minimal_information if isinstance(decision, TimingDecision) else ():
        tested = meaning.known[name]
        seen[MISSING, name] = no(tested.values["ja"]) if isinstance(tested, Words) else FALSE
    return seen


def _said_by_rules(decision: Decision, meaning: Meaning) -> dict[Seen, Formula]:
    """Reservations, measures and ways out of the rules that decide."""
    said: dict[Seen, list[Formula]] = {}
    outcomes = {outcome.name for outcome in decision.outcomes}
    for rule in decision.rules:
        deciding = {
            name: meaning.decides(rule, name) for name in rule.conclusions if name in outcomes
        }
        for name, text in rule.reservations.items():
            said.setdefault((RESERVED, name, text), []).append(deciding.get(name, FALSE))
        for measure in rule.measures:
            said.setdefault((MEASURE, measure), []).append(either(deciding.values()))
        if rule.way_out:
            said.setdefault((WAY_OUT, rule.way_out), []).append(either(deciding.values()))
    return {what: either(when) for what, when in said.items()}


def shown_concepts(decision: Decision) -> tuple[str, ...]:
    """Concepts that reach the answer: those that place an item, and those that nothing tests."""
    tested = {
        name
        for thing in decision.things
        for condition in thing.conditions
        for name in facts_of(condition)
    }
    placing: set[str] = set()
    if isinstance(decision, ContactDecision):
        placing |= decision.combination.concepts
    return tuple(
        concept.name
        for concept in decision.concepts
        if concept.name in placing or concept.name not in tested
    )
