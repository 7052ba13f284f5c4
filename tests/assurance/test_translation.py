"""What is proven is about the rules as they work: formulas and evaluator never differ."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from adwijzer.assurance.proof.all_cases import AllCases, any_agenda, one_case
from adwijzer.assurance.proof.arithmetic import (
    ABSENT,
    DAY,
    RECOVERY,
    WEEKEND,
    AbsenceArithmetic,
    arithmetic_of,
)
from adwijzer.assurance.proof.formulas import Words
from adwijzer.decisions import TIMING, decider_as
from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.contact.decider import ContactDecider
from adwijzer.decisions.interruption import LEAVE, RECOVERED
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.evaluator import evaluate, minds
from adwijzer.inference.worlds import Strata
from adwijzer.language import load_rules
from adwijzer.model.rulebase import NONE, VERDICT, ContactDecision, Decision
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import InputError, InternalError
from tests.assurance.points import Point
from tests.decisions.contacts import contacts
from tests.strategies import Chooser, cases, contexts, decisions, thoroughly

pytestmark = pytest.mark.check(part="rules")

BASE = load_rules()
TODAY = date(2026, 11, 22)


def contact_rules() -> ContactDecision:
    found = BASE.decision("contactvorm")
    assert isinstance(found, ContactDecision)
    return on_day(found, TODAY)


def timing_rules() -> Decision:
    found = BASE.decision("inzetmoment")
    assert found is not None
    return on_day(found, TODAY)


@thoroughly(60)
@given(st.data())
def test_random_rules_conclude_the_same_of_random_facts(data: st.DataObject) -> None:
    rules = data.draw(decisions())
    whole = one_case(rules)
    [part] = whole.parts
    for _ in range(4):
        facts = data.draw(cases(rules.facts))
        asked = data.draw(contexts(rules))
        conclusions, firings = evaluate(Strata.of(rules), facts)
        point = Point(whole, facts)
        point.fix({name: part.asked[name] for name in (f.name for f in rules.context)}, asked)

        for outcome in rules.outcomes:
            verdict = point.word(part.meaning.known[VERDICT + outcome.name])
            assert verdict == (conclusions.verdict(outcome.name) or NONE)
        for concept in rules.concepts:
            value = point.word(part.meaning.known[concept.name])
            assert value == conclusions.values.get(concept.name)
        fired = {rule_id for rule_id, when in part.meaning.fires.items() if point.holds(when)}
        assert fired == {firing.rule.id for firing in firings}
        for rule in rules.rules:
            for name in rule.conclusions:
                key = VERDICT + name if VERDICT + name in part.meaning.known else name
                decided = rule.id in conclusions.deciders.get(key, ())
                assert point.holds(part.meaning.decides(rule, name)) == decided
        unjudged = {VERDICT + outcome.name: NONE for outcome in rules.outcomes}
        said = minds(rules.attention, {**unjudged, **facts, **conclusions.values, **asked})
        assert {p.id for p in rules.attention if point.holds(part.held(p))} == set(said)


@dataclass(frozen=True)
class Contact:
    """One version of the contact rules, and its formulas over every agenda."""

    decider: ContactDecider
    agendas: AllCases
    alone: AllCases


@pytest.fixture(scope="module")
def versions() -> list[Contact]:
    """The rules of the product, and versions in which verdicts are swapped about."""
    found = []
    for number in range(4):
        decision = _shuffled(contact_rules(), number)
        prepared = Prepared(decision, TODAY, Strata.of(decision), None)
        found.append(
            Contact(ContactDecider.of(BASE, prepared), any_agenda(decision), one_case(decision))
        )
    return found


def _shuffled(decision: ContactDecision, number: int) -> ContactDecision:
    """Verdicts moved along the scale in every rule whose place has this number."""
    if number == 0:
        return decision
    scale = [value.name for value in decision.scale]

    def moved(value: str) -> str:
        return scale[(scale.index(value) + number) % len(scale)] if value in scale else value

    return replace(
        decision,
        rules=tuple(
            replace(rule, conclusions={n: moved(v) for n, v in rule.conclusions.items()})
            if place % 4 == number
            else rule
            for place, rule in enumerate(decision.rules)
        ),
    )


@thoroughly(120)
@given(st.data())
def test_agendas_add_up_the_same(versions: list[Contact], data: st.DataObject) -> None:
    version = data.draw(st.sampled_from(versions))
    most = data.draw(st.sampled_from([1, 2, 3, 12]))
    case = data.draw(contacts(most_items=most))
    _same(version, case)


def _same(version: Contact, given_case: dict[str, Any]) -> None:
    decision = version.decider.prepared.decision
    case = read_case(decision, node_of(given_case))
    known = [case.known(decision, item) for item in case.items]
    own = {f.name for f in decision.facts if f.scope == "agendapunt"}
    shared = {name: value for name, value in known[0].items() if name not in own}
    items = {
        item.name: {name: value for name, value in facts.items() if name in own}
        for item, facts in zip(case.items, known, strict=True)
    }
    point = Point(version.agendas, shared, items)
    told = [_told(version, case)]
    if len(case.items) == 1:
        alone = Point(version.alone, known[0])
        assert alone.possible
        told.append(told[0])
        _compare(version.alone, alone, told[0], {case.items[0].name: version.alone.parts[0]})
    parts = {part.item: part for part in version.agendas.parts}
    _compare(version.agendas, point, told[0], {name: parts[name] for name in items})


def _told(version: Contact, case: Any) -> Any:
    """Advice, plan and attention points as the decider works them out; None without advice."""
    decider_, decision = version.decider, version.decider.prepared.decision
    known = [case.known(decision, item) for item in case.items]
    strata = decider_.prepared.strata
    concluded = [evaluate(strata, facts) for facts in known]
    from adwijzer.decisions.contact.decider import ContactReasoning

    try:
        outcome = decider_._settle(case, [found for found, _ in concluded])
        reasoning = ContactReasoning(decider_, case, tuple(known), tuple(concluded), outcome)
        plan = {name: entry for entry in reasoning.plan for name in entry.items}
    except InternalError:
        return None
    unjudged = {VERDICT + each.name: NONE for each in decision.outcomes}
    points = [
        set(minds(decision.attention, {**unjudged, **facts}))
        for facts in reasoning.attention_facts()
    ]
    names = [item.name for item in case.items]
    places = {name: (plan[name].form, plan[name].moment) for name in names}
    return tuple(outcome), places, dict(zip(names, points, strict=True))


def _compare(whole: AllCases, point: Point, told: Any, parts: dict[str, Any]) -> None:
    assert point.possible
    assert point.holds(whole.no_advice) == (told is None)
    if told is None:
        return
    outcome, places, points = told
    assert [which for which, when in whole.advice.items() if point.holds(when)] == [outcome]
    for name, part in parts.items():
        assert point.word(part.asked["advies"]) == outcome[0]
        assert (point.word(part.asked["vorm"]), point.word(part.asked["moment"])) == places[name]
        held = {p.id for p in whole.decision.attention if point.holds(part.held(p))}
        assert held == points[name]


def test_no_version_always_has_an_advice_or_never(versions: list[Contact]) -> None:
    """The versions are worth comparing: some of them run out of forms."""
    stuck = [runs_out_of_forms(version) for version in versions]
    assert stuck[0] is False
    assert any(stuck[1:])


def runs_out_of_forms(version: Contact) -> bool:
    from adwijzer.assurance.proof.prover import Prover

    return Prover(version.agendas).possible(version.agendas.no_advice)


# The absence counter


@st.composite
def absences(draw: st.DrawFn) -> dict[str, Any]:
    """Dates of an absence as users give them, or something like it."""
    choose = Chooser(draw)
    case: dict[str, Any] = {}
    if choose.below(6):
        case["eerste_ziektedag"] = (TODAY - timedelta(days=choose.below(900))).isoformat()
    if not choose.below(6):
        case["onderbrekingen"] = "onbekend"
    else:
        periods = []
        day = TODAY - timedelta(days=choose.below(200))
        for _ in range(choose.below(4)):
            end = day + timedelta(days=choose.pick((0, 1, 26, 27, 28, 40)))
            period = {
                "van": day.isoformat(),
                "tot": end.isoformat(),
                "soort": choose.pick((RECOVERED, LEAVE)),
            }
            if choose.sometimes():
                period["zelfde_oorzaak"] = choose.pick(("ja", "nee"))
            periods.append(period)
            day = end + timedelta(days=1 + choose.pick((0, 0, 1, 30)))
        if periods and not choose.below(3):
            del periods[-1]["tot"]
        case["onderbrekingen"] = periods
    for name in ("ad_onderzoek_datum", "verlengd_tot"):
        if choose.sometimes():
            case[name] = (TODAY - timedelta(days=choose.below(900) - 30)).isoformat()
    return case


def worked_out(case: dict[str, Any], day: date = TODAY) -> dict[str, Any]:
    ready = decider_as(TIMING, BASE, "inzetmoment", as_of=day)
    decision = ready.prepared.decision
    facts = ready.reason(read_case(decision, node_of(case))).facts
    names = {fact.name for fact in decision.facts if fact.role == "berekend"}
    return {name: value for name, value in facts.items() if name in names}


@pytest.fixture(scope="module")
def timing() -> AllCases:
    return one_case(timing_rules())


@thoroughly(150)
@given(absences())
def test_whatever_the_counter_works_out_is_possible(timing: AllCases, case: dict[str, Any]) -> None:
    try:
        facts = worked_out(case)
    except InputError:
        return
    assert Point(timing, facts).possible


@thoroughly(150)
@given(
    day=st.one_of(st.none(), st.integers(1, 1200)),
    absent=st.sampled_from(
        [{}, *({RECOVERY: r, ABSENT: a} for r, a in (("ja", "nee"), ("nee", "ja"), ("nee", "nee")))]
    ),
    done=st.sampled_from(["", "ja", "nee"]),
    late=st.sampled_from(["", "ja", "nee"]),
    runs=st.sampled_from([None, "ja", "nee"]),
    weekend=st.sampled_from([None, "ja", "nee"]),
)
def test_what_is_possible_follows_from_dates(
    timing: AllCases,
    day: int | None,
    absent: dict[str, str],
    done: str,
    late: str,
    runs: str | None,
    weekend: str | None,
) -> None:
    facts: dict[str, Any] = {
        **absent,
        DAY: day,
        "ad_onderzoek_na_wachttijd": (late or None) if done else None,
        "verlenging_loopt": runs,
        "verzuimweek": None if day is None else (day + 6) // 7,
        "ad_onderzoek_gedaan": done or None,
        WEEKEND: weekend,
    }
    facts = {name: value for name, value in facts.items() if value is not None}
    if not Point(timing, facts).possible:
        return
    arithmetic = arithmetic_of(timing.decision)
    assert isinstance(arithmetic, AbsenceArithmetic)
    told = arithmetic.case(facts, TODAY, None)
    assert told is not None
    assert worked_out(told.facts, told.day) == facts


def test_a_week_belongs_to_its_days(timing: AllCases) -> None:
    facts = {WEEKEND: "nee", RECOVERY: "nee", ABSENT: "nee", "verlenging_loopt": "ja"}

    assert Point(timing, {**facts, DAY: 84, "verzuimweek": 12}).possible
    assert not Point(timing, {**facts, DAY: 84, "verzuimweek": 13}).possible
    assert not Point(timing, {**facts, DAY: 84}).possible


def test_a_decision_of_an_unknown_kind_takes_nothing_for_granted() -> None:
    found = timing_rules()
    unknown = replace(found, facts=tuple(f for f in found.facts if f.name != "eerste_ziektedag"))
    assert "verzuimweek" in arithmetic_of(unknown).assumption
    whole = one_case(unknown)
    assert isinstance(whole.shared[WEEKEND], Words)
    assert Point(whole, {DAY: 84, "verzuimweek": 13}).possible
