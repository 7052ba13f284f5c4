"""On small random rule bases the check finds exactly what going through every case finds."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from adwijzer.assurance.proof.claims import conflicts, dead_rules, gaps
from adwijzer.assurance.proof.dead_facts import dead_facts
from adwijzer.assurance.proof.dead_parts import dead_parts
from adwijzer.assurance.proof.findings import Finding
from adwijzer.assurance.proof.idle_parts import without_one
from adwijzer.assurance.proof.observables import shown_concepts
from adwijzer.assurance.proof.stretch_proof import Proof, Results
from adwijzer.assurance.proof.stretches import Stretch
from adwijzer.inference.evaluator import evaluate
from adwijzer.inference.worlds import Strata, Value
from adwijzer.model.conditions import Condition, facts_of
from adwijzer.model.rulebase import Rule, RuleBase, SingleDecision, Validity
from tests.assurance.brute_force import Runs, every_case
from tests.strategies import decisions, thoroughly

MOST_CASES = 1200


@st.composite
def small(draw: st.DrawFn) -> SingleDecision:
    """A random decision of few enough facts and rules to go through every case."""
    found = draw(decisions(points=0))
    rules = found.rules[:12]
    filled = {rule.layer for rule in rules}
    decision = replace(
        found,
        rules=rules,
        facts=found.facts[:3],
        layers=tuple(layer for layer in found.layers if layer.name in filled),
    )
    kept = {fact.name for fact in decision.facts}
    known = kept | {c.name for c in decision.concepts}
    return replace(
        decision,
        rules=tuple(
            rule
            for rule in decision.rules
            if all(n in known or n.startswith("oordeel_") for n in facts_of(rule.condition))
        ),
    )


def proof(decision: SingleDecision) -> Proof:
    day = date(2026, 1, 1)
    base = RuleBase(
        version="1", title="Proef", sha256="", validity=Validity(), decisions=(decision,)
    )
    return Proof.of(base, decision, Stretch(day, None, decision), 10)


def found(results: Results) -> list[Finding]:
    return [finding for finding in results if finding is not None]


@thoroughly(60)
@given(small())
def test_conflicts_gaps_and_dead_rules_are_found_exactly(decision: SingleDecision) -> None:
    cases = every_case(decision)
    if len(cases) > MOST_CASES:
        return
    runs = Runs(decision, cases)
    made = proof(decision)

    clashes = {
        frozenset(word for word in f.message.split(" spreken")[0].split(" en "))
        for f in found(conflicts(made))
    }
    assert clashes == runs.conflicts()
    assert {f.about for f in found(gaps(made))} == runs.gaps()
    dead = found(dead_rules(made))
    assert {f.about for f in dead if "werkt nooit" in f.message} == runs.never_firing()
    overruled = {f.about for f in dead if "beslist nooit" in f.message}
    assert overruled <= runs.never_deciding() - runs.never_firing()
    for rule_id in runs.never_deciding() - runs.never_firing() - overruled:
        assert changes_something(decision, rule_id, cases), rule_id
    for rule_id in overruled:
        assert not changes_something(decision, rule_id, cases), rule_id


def changes_something(
    decision: SingleDecision, rule_id: str, cases: list[dict[str, Value]]
) -> bool:
    """Whether some case is decided by other rules without this one."""
    rest = replace(decision, rules=tuple(r for r in decision.rules if r.id != rule_id))
    with_it, without = Strata.of(decision), Strata.of(rest)
    return any(
        evaluate(with_it, case)[0].deciders != evaluate(without, case)[0].deciders for case in cases
    )


@thoroughly(40)
@given(small())
def test_dead_facts_and_idle_parts_are_found_exactly(decision: SingleDecision) -> None:
    cases = every_case(decision)
    if len(cases) > MOST_CASES:
        return
    made = proof(decision)
    strata = Strata.of(decision)
    answers = {
        tuple(sorted((n, str(v)) for n, v in case.items())): _seen(decision, strata, case)
        for case in cases
    }
    dead = {f.about for f in found(dead_facts(made))}
    for fact in decision.facts:
        per_rest: dict[tuple[tuple[str, str], ...], set[object]] = {}
        for case, answer in answers.items():
            rest = tuple(pair for pair in case if pair[0] != fact.name)
            per_rest.setdefault(rest, set()).add(answer)
        assert (fact.name in dead) == all(len(found) == 1 for found in per_rest.values())

    idle = {f.about for f in found(dead_parts(made))}
    fired = {rule.id for rule in decision.rules} - Runs(decision, cases).never_firing()
    for rule in decision.rules:
        expected = rule.id in fired and any(
            fires_the_same(decision, rule, without.condition, cases)
            for without in without_one(rule.condition)
        )
        assert (rule.id in idle) == expected, rule.id


def fires_the_same(
    decision: SingleDecision, rule: Rule, condition: Condition, cases: list[dict[str, Value]]
) -> bool:
    """Whether the rule fires in just the same cases with another condition."""
    changed = replace(rule, condition=condition)
    other = replace(
        decision, rules=tuple(changed if r.id == rule.id else r for r in decision.rules)
    )
    before, after = Strata.of(decision), Strata.of(other)
    return all(
        (rule.id in {f.rule.id for f in evaluate(before, case)[1]})
        == (rule.id in {f.rule.id for f in evaluate(after, case)[1]})
        for case in cases
    )


def _seen(decision: SingleDecision, strata: Strata, case: dict[str, Value]) -> object:
    """What an answer shows but for its explanation."""
    conclusions, _ = evaluate(strata, case)
    verdicts = tuple(conclusions.verdict(outcome.name) for outcome in decision.outcomes)
    return verdicts, tuple(conclusions.values.get(name) for name in shown_concepts(decision))
