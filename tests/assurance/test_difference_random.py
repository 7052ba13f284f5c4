"""A difference is sound and complete: its regions hold every case that changes, and no other."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from adwijzer.assurance.difference.comparison import CaseChange, difference
from adwijzer.assurance.proof.regions import Region, Span
from adwijzer.inference.evaluator import evaluate, minds
from adwijzer.inference.worlds import Strata, Value
from adwijzer.model.conditions import ALWAYS, facts_of
from adwijzer.model.rulebase import (
    NONE,
    VERDICT,
    AttentionPoint,
    Decision,
    RuleBase,
    SingleDecision,
    Validity,
)
from tests.assurance.brute_force import every_case
from tests.strategies import Chooser, Words, decisions, rule, thoroughly

MOST_CASES = 1500
DAY = date(2026, 1, 1)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[SingleDecision, SingleDecision]:
    """A random decision, and the same with a few rules dropped, added or saying something else."""
    choose = Chooser(draw)
    old = draw(decisions())
    old = replace(old, context=(), attention=tuple(p for p in old.attention if _plain(p)))
    rules = list(old.rules)
    for _ in range(choose.between(1, 3)):
        number = choose.below(len(rules)) if rules else 0
        match choose.pick(("drop", "say", "ask", "add")):
            case "drop" if len(rules) > 1:
                del rules[number]
            case "say":
                name = next(iter(rules[number].conclusions))
                words = next(v.names for v in old.variables if v.name == name)
                conclusions = {**rules[number].conclusions, name: choose.pick(words)}
                rules[number] = replace(rules[number], conclusions=conclusions)
            case "ask":
                condition = choose.condition(Words.of(old.facts))
                rules[number] = replace(rules[number], condition=condition)
            case _:
                outcome = choose.pick(old.outcomes)
                layer = choose.pick(old.layers).name
                condition = choose.condition(Words.of(old.facts)) if choose.below(3) else ALWAYS
                says = {outcome.name: choose.pick(outcome.names)}
                rules.append(rule(f"n{len(rules)}", layer, condition, says))
    attention = tuple(p for p in old.attention if choose.below(4))
    return old, replace(old, rules=tuple(rules), attention=attention)


def _plain(point: AttentionPoint) -> bool:
    """Whether the point asks nothing about an advice that this decision does not have."""
    asked = facts_of(point.condition) | (facts_of(point.unless) if point.unless else frozenset())
    return not any(name.startswith("x") for name in asked)


def base(decision: SingleDecision) -> RuleBase:
    return RuleBase(
        version="1", title="Proef", sha256="", validity=Validity(), decisions=(decision,)
    )


def lies_in(region: Region, case: dict[str, Value]) -> bool:
    """Whether a case lies in a region."""

    def fits(value: Value | None, option: object) -> bool:
        if not isinstance(option, Span):
            return value == option
        if value is None:
            return False
        number = value.toordinal() if isinstance(value, date) else value
        assert isinstance(number, int)
        return (option.low is None or option.low <= number) and (
            option.high is None or number <= option.high
        )

    return all(
        any(fits(case.get(name), option) for option in options)
        for name, options in region.where.items()
    ) and not any(lies_in(each, case) for each in region.unless)


def said(changes: list[CaseChange], case: dict[str, Value]) -> list[CaseChange]:
    return [change for change in changes if any(lies_in(w.region, case) for w in change.where)]


@thoroughly(35)
@given(pairs())
def test_regions_hold_exactly_the_cases_that_change(
    versions: tuple[SingleDecision, SingleDecision],
) -> None:
    old, new = versions
    cases = every_case(old, new)
    if len(cases) > MOST_CASES:
        return
    found = difference(base(old), base(new), DAY)
    judged = [change for change in found.changes if change.kind == "oordeel"]
    minded = [change for change in found.changes if change.kind == "aandachtspunt"]
    assert all(change.complete for change in found.changes)
    before, after = Strata.of(old), Strata.of(new)
    for case in cases:
        was, is_ = evaluate(before, case)[0], evaluate(after, case)[0]
        moved = {
            (o.name, was.verdict(o.name), is_.verdict(o.name))
            for o in old.outcomes
            if was.verdict(o.name) != is_.verdict(o.name)
        }
        told = [
            {(effect.about, effect.old, effect.new) for effect in change.effects}
            for change in said(judged, case)
        ]
        assert told == ([moved] if moved else []), case

        unjudged = {VERDICT + o.name: NONE for o in old.outcomes}
        held_before = set(minds(old.attention, {**unjudged, **case, **was.values}))
        held_after = set(minds(new.attention, {**unjudged, **case, **is_.values}))
        flipped: set[tuple[str, str | None, str | None]]
        flipped = {(p, None, "ja") for p in held_after - held_before}
        flipped |= {(p, "ja", None) for p in held_before - held_after}
        assert {
            (effect.about, effect.old, effect.new)
            for change in said(minded, case)
            for effect in change.effects
        } == flipped, case


@thoroughly(10)
@given(decisions())
def test_nothing_differs_from_itself(decision: SingleDecision) -> None:
    moved = replace(decision, rules=tuple(replace(each, at=(99, 1)) for each in decision.rules))
    assert difference(base(decision), base(moved), DAY).empty


@thoroughly(15)
@given(pairs())
def test_every_region_shows_a_case_that_lies_in_it(
    versions: tuple[SingleDecision, SingleDecision],
) -> None:
    old, new = versions
    for change in difference(base(old), base(new), DAY).changes:
        for where in change.where:
            assert where.case is not None
            assert where.example
            case = {
                name: date.fromisoformat(value) if _is_day(old, name) else value
                for name, value in where.case.facts.items()
            }
            assert lies_in(where.region, case)


def _is_day(decision: Decision, name: str) -> bool:
    return decision.fact(name).kind == "datum"
