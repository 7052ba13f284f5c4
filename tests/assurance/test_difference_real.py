"""The difference of two versions of the real rules, held against contacts and absences at large."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from adwijzer.assurance.difference.answers import changed_parts, decided
from adwijzer.assurance.difference.comparison import CaseChange, Difference, difference
from adwijzer.assurance.proof.prover import Prover, Undecided
from adwijzer.decisions import decider
from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.contact.decider import ContactReasoning
from adwijzer.decisions.timing.decider import TimingReasoning
from adwijzer.inference.evaluator import Facts
from adwijzer.language import load_rules
from adwijzer.model.conditions import AllOf, Condition, Test, facts_of
from adwijzer.model.rulebase import ContactDecision, Decision, Rule, RuleBase
from tests.assurance.test_difference_random import lies_in
from tests.assurance.test_translation import absences
from tests.decisions.contacts import contacts
from tests.strategies import thoroughly

pytestmark = pytest.mark.check(part="rules")

BASE = load_rules()
DAY = date(2026, 11, 22)


def without(condition: Condition, fact: str) -> Condition:
    """The condition without the part about one fact."""
    assert isinstance(condition, AllOf)
    return replace(
        condition, parts=tuple(part for part in condition.parts if facts_of(part) != {fact})
    )


def with_rule(name: str, change: Callable[[Rule], Rule | None]) -> Callable[[Decision], Decision]:
    """A decision in which one rule is changed, or gone."""

    def changed(decision: Decision) -> Decision:
        rules = []
        for each in decision.rules:
            new = change(each) if each.id == name else each
            rules += [new] if new is not None else []
        assert tuple(rules) != decision.rules
        return replace(decision, rules=tuple(rules))

    return changed


def says(name: str, **conclusions: str) -> Callable[[Decision], Decision]:
    return with_rule(
        name, lambda rule: replace(rule, conclusions={**rule.conclusions, **conclusions})
    )


def asks_form_instead_of_advice(decision: Decision) -> Decision:
    def changed(condition: Condition) -> Condition:
        return replace(condition, fact="vorm") if isinstance(condition, Test) else condition

    return replace(
        decision,
        attention=tuple(
            replace(point, condition=changed(point.condition))
            if point.id == "beeld_mist_informatie"
            else point
            for point in decision.attention
        ),
    )


def with_parameter(name: str, value: int) -> Callable[[Decision], Decision]:
    def changed(decision: Decision) -> Decision:
        parameters = tuple(
            replace(each, value=value) if each.name == name else each
            for each in decision.parameters
        )
        assert parameters != decision.parameters
        return replace(decision, parameters=parameters)

    return changed


CONTACT: dict[str, Callable[[Decision], Decision]] = {
    "a condition less": with_rule(
        "CV-RAPPORT-02",
        lambda rule: replace(rule, condition=without(rule.condition, "uitkomst_tegen_wens_client")),
    ),
    "a rule less": with_rule("CV-FYSIEKNIET-02", lambda _: None),
    "another verdict": says("CV-AANKONDIGEN-01", telefonisch="aanvaardbaar"),
    "another moment": says("CV-MOMENT-02", lichter_moment="vooraf"),
    "a point about each form": asks_form_instead_of_advice,
    "no advice any more": says("CV-BEELDNIET-02", telefonisch="ontraden"),
}
TIMING: dict[str, Callable[[Decision], Decision]] = {
    "a week earlier": with_parameter("week_arbeidsdeskundigen", 12),
    "a day later": with_parameter("dag_aangifte_uwv", 296),
    "a rule less": with_rule("IM-SPOOR2", lambda _: None),
    "another outcome": says("IM-TOESTEMMING", advies_inzet_ad="eerst_bedrijfsarts"),
    "a longer recovery": with_parameter("dagen_nieuwe_telling", 35),
}


@dataclass(frozen=True)
class Edit:
    """A seeded change with its difference."""

    decision: str
    base: RuleBase
    found: Difference

    def covers(self, facts: Facts, kinds: frozenset[str] | None = None) -> list[CaseChange]:
        values: Any = facts
        return [
            change
            for change in self.found.changes
            if (kinds is None or change.kind in kinds)
            and any(lies_in(where.region, values) for where in change.where)
        ]


@cache
def edit(decision: str, name: str) -> Edit:
    change = {"contactvorm": CONTACT, "inzetmoment": TIMING}[decision][name]
    base = replace(
        BASE,
        decisions=tuple(change(d) if d.name == decision else d for d in BASE.decisions),
    )
    return Edit(decision, base, difference(BASE, base, DAY, decision))


def facts_of_case(base: RuleBase, decision: str, case: dict[str, Any]) -> list[Facts]:
    """What the rules and points see, per agenda item."""
    ready = decider(base, decision, as_of=DAY)
    reasoning = ready.reason(read_case(ready.prepared.decision, node_of(case)))
    if isinstance(reasoning, TimingReasoning):
        return reasoning.attention_facts()
    assert isinstance(reasoning, ContactReasoning)
    return list(reasoning.facts)


@pytest.mark.parametrize("name", CONTACT)
def test_the_difference_is_complete(name: str) -> None:
    found = edit("contactvorm", name).found
    assert all(change.complete for change in found.changes)
    assert found.changes


@thoroughly(25)
@given(data=st.data())
@pytest.mark.parametrize("name", CONTACT)
def test_whatever_changes_in_a_contact_lies_in_a_region(name: str, data: st.DataObject) -> None:
    changed = edit("contactvorm", name)
    case = data.draw(contacts(most_items=data.draw(st.sampled_from([1, 1, 3]))))
    before = decided(BASE, "contactvorm", case, DAY)
    after = decided(changed.base, "contactvorm", case, DAY)
    items = facts_of_case(BASE, "contactvorm", case)
    told = [change for facts in items for change in changed.covers(facts)]
    parts = changed_parts(before, after)
    if parts and not told:
        context = decider(changed.base, "contactvorm", as_of=DAY)
        reasoning = context.reason(read_case(context.prepared.decision, node_of(case)))
        told = [c for facts in reasoning.attention_facts() for c in changed.covers(facts)]
    if "geen_advies" in after and after["geen_advies"] != before.get("geen_advies"):
        return  # some completion has no form left; the case itself may have one
    assert bool(parts) <= bool(told), parts
    if len(items) == 1:
        _exactly(changed.covers(items[0]), before, after)


def _exactly(told: list[CaseChange], before: dict[str, Any], after: dict[str, Any]) -> None:
    """For one item the regions say just what becomes of verdicts and advice."""
    [old], [new] = before["agendapunten"], after["agendapunten"]
    moved = {
        (
            name,
            old["oordelen"].get(name, {}).get("oordeel"),
            new["oordelen"].get(name, {}).get("oordeel"),
        )
        for name in {**old["oordelen"], **new["oordelen"]}
    }
    moved = {each for each in moved if each[1] != each[2]}
    effects = {(e.about, e.old, e.new) for c in told if c.kind == "oordeel" for e in c.effects}
    assert effects == moved
    advice = [
        f"{each['advies']['contactvorm']}, {each['advies']['oordeel']}" for each in (before, after)
    ]
    effects = {(e.old, e.new) for c in told if c.kind == "advies" for e in c.effects}  # type: ignore[misc]
    assert effects == ({tuple(advice)} if advice[0] != advice[1] else set())


@thoroughly(30)
@given(data=st.data())
@pytest.mark.parametrize("name", TIMING)
def test_whatever_changes_in_an_absence_lies_in_a_region(name: str, data: st.DataObject) -> None:
    changed = edit("inzetmoment", name)
    case = data.draw(absences())
    decision = BASE.decision("inzetmoment")
    assert decision is not None
    for fact in decision.facts:
        if fact.role == "feit" and data.draw(st.integers(0, 2)) == 0:
            case[fact.name] = data.draw(st.sampled_from(fact.names))
    before = decided(BASE, "inzetmoment", case, DAY)
    after = decided(changed.base, "inzetmoment", case, DAY)
    if "geen_advies" in before:
        return
    parts = changed_parts(before, after)
    [facts] = facts_of_case(BASE, "inzetmoment", case)
    told = changed.covers(facts, frozenset({"oordeel"}))
    old, new = before["advies"]["advies_inzet_ad"], after["advies"]["advies_inzet_ad"]
    if name == "a longer recovery":  # changes what is counted: told as a parameter
        assert [each.kind for each in changed.found.direct] == ["parameter"]
        return
    assert {(e.old, e.new) for c in told for e in c.effects} == (
        {(old, new)} if old != new else set()
    )
    dates = {"termijnen", "volgende_termijn", "andere_telling", "momenten"} & parts.keys()
    direct = {each.kind for each in changed.found.direct}
    assert not dates or "parameter" in direct
    rest = parts.keys() - dates
    assert not rest or changed.covers(facts)


def test_a_deadline_is_told_with_its_date_before_and_after() -> None:
    found = edit("inzetmoment", "a day later").found

    [parameter, deadline] = found.direct
    assert (parameter.name, parameter.old, parameter.new) == ("dag_aangifte_uwv", "295", "296")
    assert deadline.name == "aangifte_uwv"
    assert "eerst 12 september 2027, nu 13 september 2027" in deadline.example


def test_a_condition_less_is_told_in_the_words_of_the_rules() -> None:
    found = edit("contactvorm", "a condition less").found
    lighter = next(
        change
        for change in found.changes
        if [(e.about, e.old, e.new) for e in change.effects]
        == [("beeldbellen", "aanvaardbaar", "voorkeur")]
    )

    [where] = lighter.where
    assert where.words.items == ("rapport toelichten",)
    assert where.words.when == (
        "fysiek afspreken is niet mogelijk",
        "er komt geen omstreden onderwerp aan bod",
    )
    assert where.words.unless == (
        "beeldbellen is niet mogelijk",
        "de cliënt kan op zijn plek niet vrij praten",
        "de uitkomst valt niet tegen voor de cliënt",
    )
    assert where.case is not None
    assert where.case.facts == {
        "agenda": ["rapport_toelichten"],
        "fysiek_mogelijk": "nee",
        "controversieel_onderwerp": "nee",
    }
    assert "# eerst: is het advies beeldbellen, aanvaardbaar" in where.example
    assert "Dan is het advies beeldbellen, voorkeur" in where.example


# What came or went


def test_a_value_that_is_new_was_unknown_before() -> None:
    decision = BASE.decision("contactvorm")
    assert decision is not None
    key = decision.item_key
    assert key is not None
    fewer = replace(
        decision,
        facts=tuple(
            replace(f, values=f.values[:-1]) if f.scope == "sleutel" else f for f in decision.facts
        ),
        rules=tuple(
            replace(rule, condition=_without_word(rule.condition, "nazorg"))
            for rule in decision.rules
            if rule.id not in ("CV-NAZORG-01", "CV-MOMENT-02")
        ),
    )
    old = replace(BASE, decisions=(fewer,))
    found = difference(old, BASE, DAY, "contactvorm")

    assert ("waarde", "agendapunt: nazorg", None, "nazorg") in {
        (each.kind, each.name, each.old, each.new) for each in found.direct
    }
    judged = [change for change in found.changes if change.kind == "oordeel"]
    assert judged
    assert {w.words.items for c in judged for w in c.where} == {("nazorg",)}
    assert {e.old for c in judged for e in c.effects} == {None}


def _without_word(condition: Condition, word: str) -> Condition:
    match condition:
        case Test(values=values) if word in values:
            return replace(condition, values=tuple(v for v in values if v != word))
        case _ if hasattr(condition, "parts"):
            return replace(
                condition, parts=tuple(_without_word(part, word) for part in condition.parts)
            )
        case _ if hasattr(condition, "part"):
            return replace(condition, part=_without_word(condition.part, word))
        case _:
            return condition


def test_a_fact_that_is_gone_was_known_before() -> None:
    decision = BASE.decision("contactvorm")
    assert decision is not None
    fewer = replace(
        decision,
        facts=tuple(f for f in decision.facts if f.name != "inspraak_gevraagd"),
        attention=tuple(
            replace(point, unless=None) if point.id == "inspraak_vragen" else point
            for point in decision.attention
        ),
    )
    found = difference(BASE, replace(BASE, decisions=(fewer,)), DAY, "contactvorm")

    assert [(each.kind, each.name, each.new) for each in found.direct] == [
        ("feit", "inspraak_gevraagd", None)
    ]
    [change] = found.changes
    assert [(e.about, e.old, e.new) for e in change.effects] == [("inspraak_vragen", None, "ja")]
    [where] = change.where
    assert where.words.when == ("de cliënt is gevraagd welke vorm hij wil",)
    assert where.case is not None
    assert where.case.facts["inspraak_gevraagd"] == "ja"


def test_where_z3_is_too_slow_the_difference_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def too_slow(*_: object) -> bool:
        raise Undecided

    change = CONTACT["another verdict"]
    base = replace(
        BASE, decisions=tuple(change(d) if d.name == "contactvorm" else d for d in BASE.decisions)
    )
    monkeypatch.setattr(Prover, "_check", too_slow)
    found = difference(BASE, base, DAY, "contactvorm")

    assert found.changes
    assert not found.empty
    assert not any(each.complete for each in found.changes)


def test_a_decision_that_is_new_or_gone_is_named() -> None:
    left = tuple(each for each in BASE.decisions if each.name != "inzetmoment")
    less = replace(BASE, decisions=left)

    [gone] = difference(BASE, less, DAY).direct
    assert (gone.kind, gone.name, gone.new) == ("besluit", "inzetmoment", None)
    [new] = difference(less, BASE, DAY).direct
    assert (new.kind, new.name, new.old) == ("besluit", "inzetmoment", None)


def test_how_verdicts_add_up_is_told_part_by_part() -> None:
    decision = BASE.decision("contactvorm")
    assert isinstance(decision, ContactDecision)
    how = replace(
        decision.combination,
        forms=("beeldbellen", "fysiek", "telefonisch"),
        reasons={
            **decision.combination.reasons,
            "gelijk": decision.combination.reasons["voorkeur"],
        },
    )
    found = difference(BASE, replace(BASE, decisions=(replace(decision, combination=how),)), DAY)

    assert [(e.name, e.old, e.new) for e in found.direct if e.kind == "combinatie"] == [
        ("vormen", "fysiek, beeldbellen, telefonisch", "beeldbellen, fysiek, telefonisch")
    ]
    assert "de uitleg bij de combinatie is anders geschreven" in found.rewritten


def test_a_line_more_in_a_file_is_no_difference() -> None:
    decision = BASE.decision("contactvorm")
    assert isinstance(decision, ContactDecision)
    lower = replace(decision, combination=replace(decision.combination, at=(999, 1)))
    renamed = replace(lower, title="Contactvorm, anders genoemd")
    moved = tuple(renamed if each is decision else each for each in BASE.decisions)

    assert difference(BASE, replace(BASE, decisions=moved), DAY).empty


def test_an_answer_that_is_none_is_all_that_changes() -> None:
    answer = {"besluit": "contactvorm", "advies": {"contactvorm": "fysiek"}}

    assert changed_parts(answer, {"geen_advies": "de agenda ontbreekt"}) == {
        "geen_advies": (None, "de agenda ontbreekt")
    }


def test_a_change_of_another_day_is_mentioned() -> None:
    later = with_rule(
        "IM-SPOOR2",
        lambda rule: replace(rule, validity=replace(rule.validity, tot=date(2027, 6, 30))),
    )
    base = replace(
        BASE, decisions=tuple(later(d) if d.name == "inzetmoment" else d for d in BASE.decisions)
    )
    found = difference(BASE, base, DAY)

    assert found.empty
    assert found.other_days == ("inzetmoment vanaf 2027-07-01",)
