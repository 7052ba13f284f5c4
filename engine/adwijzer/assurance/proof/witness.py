"""A case that z3 found, in the sentences of the rules.

    z3's model           verzuimweek = 14, weekend = nee, instemming unknown
    facts of the rules   the same, by name                               prover
    a real case          eerste_ziektedag 2026-08-24, asked 2026-11-24   arithmetic, pairs
    a feature            "Gegeven de eerste ziektedag is 24 augustus …"  examples

Every step must lead back: the case is put to the program as a user would, and what comes out stands
under `Dan`, to be judged. A model that no case gives is shown as a remark, never as an example.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.proof.all_cases import AllCases
from adwijzer.assurance.proof.arithmetic import AbsenceArithmetic, Independent, arithmetic_of
from adwijzer.assurance.proof.pairs import two_assignments
from adwijzer.assurance.proof.prover import Witness
from adwijzer.assurance.proof.stretches import Stretch
from adwijzer.decisions import decide
from adwijzer.decisions.case import NOT_YET, UNKNOWN, node_of, read_case
from adwijzer.examples import advice_steps, write_example
from adwijzer.examples.answers import ask, register_of
from adwijzer.examples.feature_files import TO_JUDGE
from adwijzer.examples.registers import plain_register
from adwijzer.inference.evaluator import evaluate, holds
from adwijzer.inference.relevance import worked_out_by
from adwijzer.inference.worlds import Strata, Value
from adwijzer.model.rulebase import AGENDA, Assumed, Decision, Fact, RuleBase
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import AdwijzerError


class WitnessCase(Struct, frozen=True):
    """A case in the shape of the contract, the day it is asked about, and what no fact says."""

    facts: dict[str, Any]
    day: date
    remarks: tuple[str, ...] = ()


def case_of(whole: AllCases, witness: Witness, stretch: Stretch) -> WitnessCase:
    """The case of a witness: dates that give its worked-out facts, `onbekend` where one assumes.

    For a decision on pairs it has two assignments; facts that no two assignments have are remarks.
    """
    decision = whole.decision
    if decision.kind == "pairs":
        return _pair(decision, witness.facts, stretch.day)
    worked_out = worked_out_by(decision)
    facts = {name: value for name, value in witness.facts.items() if name not in worked_out}
    case: dict[str, Any] = {}
    key = decision.item_key
    if key is not None:
        case[AGENDA] = _agenda(key.name, facts, witness)
        facts.pop(key.name, None)
    # What an assumption depends on is said first.
    for fact in sorted(decision.asked, key=lambda fact: _depends(fact.assumption)):
        value = facts.get(fact.name)
        by_itself = {
            _by_itself(version.fact(fact.name), case, facts)
            for version in (decision, *whole.before)
            if any(each.name == fact.name for each in version.facts)
        }
        if value is not None and by_itself != {value}:
            case[fact.name] = _plain(value)
        elif value is None and by_itself != {None} and fact.name in whole.shared:
            case[fact.name] = UNKNOWN
    case = {name: case[name] for name in _in_order(decision, case)}
    remarks: tuple[str, ...] = ()
    day = stretch.day
    derived = {name: v for name, v in witness.facts.items() if name in worked_out}
    found = whole.arithmetic.case(derived, day, stretch.last)
    if isinstance(whole.arithmetic, Independent) or found is None:
        remarks = tuple(
            f"uitgerekend: {_said(decision, name, value)}" for name, value in derived.items()
        )
    else:
        case |= found.facts
        day = found.day
    return WitnessCase(case, day, remarks)


def _depends(made: Assumed | None) -> bool:
    return made is not None and not made.always


def _by_itself(fact: Fact, case: Mapping[str, Any], facts: Mapping[str, Value]) -> Value | None:
    """What a fact is in a case that says nothing of it: as is assumed, or as others make it."""
    if fact.assumption is not None and _is_made(fact.assumption, case):
        return fact.assumption.value
    return next((each.value for each in fact.follows if holds(each.condition, facts) is True), None)


def _is_made(made: Assumed, case: Mapping[str, Any]) -> bool:
    """Whether the value is assumed in a case in which all that it depends on was said."""
    said = {name: value for name, value in case.items() if value != UNKNOWN and name != AGENDA}
    return (
        not any(name in case for name in made.silent)
        and holds(made.when, said) is True
        and not (made.unless is not None and holds(made.unless, said) is True)
    )


def _in_order(decision: Decision, case: Mapping[str, Any]) -> list[str]:
    """The agenda, and the facts in the order of the decision."""
    order = [AGENDA, *(fact.name for fact in decision.asked)]
    return sorted(case, key=order.index)


def _pair(decision: Decision, facts: Mapping[str, Value], day: date) -> WitnessCase:
    pair = two_assignments(decision, facts, day)
    if pair is not None:
        return WitnessCase(plain_register(pair), day)
    said = (_said(decision, name, value) for name, value in facts.items())
    return WitnessCase({}, day, tuple(f"niet in een register te zetten: {each}" for each in said))


def _agenda(key: str, facts: Mapping[str, Value], witness: Witness) -> list[Any]:
    if key in facts:
        return [facts[key]]
    return [
        {key: item, **{name: _plain(value) for name, value in own.items()}} if own else item
        for item, own in witness.items.items()
    ]


def _plain(value: Value) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _said(decision: Decision, name: str, value: Value) -> str:
    fact = decision.fact(name)
    if isinstance(value, str):
        return fact.sentence(value)
    shown = dutch_day(value) if isinstance(value, date) else value
    return f"{name.replace('_', ' ')} is {shown}"


def example_of(base: RuleBase, decision: Decision, case: WitnessCase, name: str) -> str:
    """The case as an example with what comes out now, for somebody to judge.

    Args:
        base: the rule base as it was read, all days.
        decision: the rules of the day that is asked about.
        case: the case.
        name: the name of the example.
    """
    steps, remarks = outcome_of(base, decision, case)
    facts, unsaid = _sayable(decision, case.facts)
    return write_example(
        decision,
        facts,
        name=name,
        then=steps,
        tags=(TO_JUDGE,),
        day=case.day if _dated(base, decision) else None,
        remarks=(*case.remarks, *unsaid, *remarks),
    )


def _sayable(
    decision: Decision, facts: Mapping[str, Any]
) -> tuple[dict[str, Any], tuple[str, ...]]:
    """The facts that some sentence tells, and remarks about the others."""
    silent = {
        fact.name
        for fact in decision.facts
        if (fact.kind == "getal" or (fact.kind == "datum" and not fact.template))
        and facts.get(fact.name, UNKNOWN) != UNKNOWN
    }
    sayable = {name: value for name, value in facts.items() if name not in silent}
    return sayable, tuple(_said(decision, name, facts[name]) for name in facts if name in silent)


def example_of_change(
    old: RuleBase,
    new: RuleBase,
    versions: tuple[Decision, Decision, Decision],
    case: WitnessCase,
    name: str,
) -> str:
    """The case as an example with what comes out after the change; before it stands in remarks.

    Args:
        old: the rule base before.
        new: the rule base after.
        versions: the decision before, after, and with the words of both.
        case: the case.
        name: the name of the example.
    """
    before, after, both = versions
    was, was_not = outcome_of(old, before, _understood(before, case))
    is_, is_not = outcome_of(new, after, _understood(after, case))
    remarks = [f"eerst: {step}" for step in was if step not in is_]
    remarks += [f"eerst: {remark}" for remark in was_not]
    facts, unsaid = _sayable(both, case.facts)
    return write_example(
        both,
        facts,
        name=name,
        then=is_,
        tags=(TO_JUDGE,),
        day=case.day,
        remarks=(*case.remarks, *unsaid, *remarks, *is_not),
    )


def _understood(decision: Decision, case: WitnessCase) -> WitnessCase:
    return replace(case, facts=understood(decision, case.facts))


def understood(decision: Decision, case: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a case that a decision knows, with a value that it knows.

    Another version may know more; what it knows alone is unknown here.
    """
    if decision.kind == "pairs":
        return dict(case)
    key = decision.item_key
    facts = {fact.name: fact for fact in decision.asked}

    def known(said: Mapping[str, Any]) -> dict[str, Any]:
        return {
            name: value
            for name, value in said.items()
            if (fact := facts.get(name)) is not None
            and (fact.kind != "keuze" or value in (*fact.names, UNKNOWN))
            and (value != NOT_YET or fact.not_yet)
        }

    found = known({name: value for name, value in case.items() if name != AGENDA})
    if key is not None and AGENDA in case:
        items = [{key.name: item} if isinstance(item, str) else item for item in case[AGENDA]]
        found[AGENDA] = [known(item) for item in items if item.get(key.name) in key.names]
    return found


def _dated(base: RuleBase, decision: Decision) -> bool:
    """Whether the day matters: it is counted from, or the rules differ by day."""
    if decision.kind == "pairs":
        return True
    whole = base.decision(decision.name) or decision
    own = {rule.validity for rule in whole.rules}
    own |= {point.validity for point in whole.attention}
    own |= {parameter.validity for parameter in whole.parameters}
    return any(fact.role == "rekenen" for fact in decision.facts) or len(own) > 1


def outcome_of(
    base: RuleBase, decision: Decision, case: WitnessCase
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The steps that tell what comes out now, and remarks where nothing does."""
    if case.remarks:
        return (), ()
    if decision.kind == "pairs":
        answer = ask(base, decision.name, register_of(case.facts), case.day)
        return advice_steps(decision, answer), ()
    if not answerable(decision):
        return _verdicts(decision, case), ()
    try:
        answer = decide(base, decision.name, case.facts, as_of=case.day)
    except AdwijzerError as error:
        return (), (f"nu komt hier geen advies uit: {error.diagnostics[0].message}",)
    return advice_steps(decision, msgspec.to_builtins(answer.contract())), ()


def answerable(decision: Decision) -> bool:
    """Whether the program makes a whole answer of this kind of decision."""
    return decision.kind == "contact" or isinstance(arithmetic_of(decision), AbsenceArithmetic)


def _verdicts(decision: Decision, case: WitnessCase) -> tuple[str, ...]:
    """The verdicts on a case without agenda items and without dates."""
    if decision.item_key is not None:
        return ()
    known = read_case(decision, node_of(case.facts)).known(decision, None)
    conclusions, _ = evaluate(Strata.of(decision), known)
    advice = {outcome.name: conclusions.verdict(outcome.name) for outcome in decision.outcomes}
    return advice_steps(decision, {"advies": advice})
