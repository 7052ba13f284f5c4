"""What can still become of a case, for rules that nobody would write: all completions, one by one.

The product's own rules are mild: more of one thing seldom turns an outcome around. Random rules
are not, and reach the corners of the exact method.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import product
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.contact.combiner import Combiner
from adwijzer.decisions.contact.completions import Completions, Setting
from adwijzer.inference.evaluator import evaluate
from adwijzer.inference.relevance import rules_behind
from adwijzer.inference.worlds import Strata, Value
from adwijzer.model.conditions import ALWAYS, AllOf, AnyOf, Condition, Test
from adwijzer.model.rulebase import (
    VERDICT,
    ContactDecision,
    Decision,
    Fact,
    Rule,
    Variable,
    WholeContact,
)
from tests.decisions.reference import FORMS, whole_contact
from tests.strategies import Chooser, Words, decision, fact, rule, thoroughly, words

ITEMS = ("p", "q", "r")
FACTS: tuple[Fact, ...] = (
    replace(fact("agendapunt", *ITEMS), scope="sleutel"),
    fact("voorkeur", "geen_voorkeur", *FORMS),
    fact("g0", "ja", "nee"),
    fact("g1", "a", "b", "c"),
    fact("week", kind="getal", minimum=0, maximum=6),
    replace(fact("h0", "ja", "nee"), scope="agendapunt"),
    replace(fact("h1", "a", "b", "c"), scope="agendapunt"),
)
"""Facts of the contact (g), of an agenda item (h), and the others that a contact has."""
SCALE = ("vereist", "voorkeur", "aanvaardbaar", "ontraden", "niet_mogelijk")
SAYS = {
    "fysiek": ("vereist", "voorkeur", "aanvaardbaar", "ontraden"),
    "beeldbellen": ("voorkeur", "aanvaardbaar", "ontraden", "niet_mogelijk"),
    "uitstellen": ("voorkeur", "ontraden"),
    "plaats": ("apart", "samen"),
    "wijkt": ("ja", "nee"),
    "half": ("ja", "nee"),
}
"""What random rules conclude. Calling is always acceptable, so that some form is left."""


def contact_decision(rules: Sequence[Rule]) -> ContactDecision:
    """A decision over agenda items in which calling is always acceptable."""
    concepts = {name: SAYS[name] for name in ("plaats", "wijkt", "half")}
    concepts["moment"] = ("vooraf", "later")
    outcomes = dict.fromkeys((*FORMS, "uitstellen"), SCALE)
    made = decision(FACTS, [], layers=("l0", "l1", "l2"), concepts=concepts, outcomes=outcomes)
    combination = WholeContact(
        forms=FORMS,
        deferred=("uitstellen", "voorkeur"),
        separate=("plaats", "apart"),
        yielding=("telefonisch", "wijkt", "ja"),
        compelling="vereist",
        candidate_from="aanvaardbaar",
        preference="voorkeur",
        moment="moment",
        chosen="voorkeur",
        remarks={},
    )
    ground = rule("grond", "l0", ALWAYS, dict.fromkeys(FORMS, "aanvaardbaar"))
    common = {name: getattr(made, name) for name in Decision.__struct_fields__}
    mine = {"rules": (ground, *rules), "scale": words(*SCALE), "combination": combination}
    return ContactDecision(**{**common, **mine})


@st.composite
def rule_bases(draw: st.DrawFn) -> ContactDecision:
    choose = Chooser(draw)
    made = contact_decision([])
    verdicts = [v for v in made.outcomes if v.name != "telefonisch"]
    half: list[Variable] = [v for v in made.concepts if v.name == "half"]
    rules: list[Rule] = []
    for number in range(choose.between(2, 9)):
        layer = choose.pick(("l0", "l1", "l2"))
        # The concept `half` is settled in the lowest layer; others may test it.
        vocabulary = Words.of(FACTS, [] if layer == "l0" else [*verdicts, *half])
        says = [name for name in SAYS if (name == "half") <= (layer == "l0")]
        conclusions = {name: choose.pick(SAYS[name]) for name in choose.some(says, 2)}
        if layer == "l0":
            conclusions = {n: v for n, v in conclusions.items() if n in ("half", "plaats", "wijkt")}
        if conclusions:
            rules.append(rule(f"r{number}", layer, choose.condition(vocabulary), conclusions))
    return contact_decision(rules)


@st.composite
def some_contacts(draw: st.DrawFn) -> dict[str, Any]:
    choose = Chooser(draw)
    agenda = []
    for item in choose.some(ITEMS, 2):
        own = {one.name: say(choose, one) for one in FACTS[5:] if choose.below(3) == 0}
        agenda.append({"agendapunt": item, **own})
    said = {one.name: say(choose, one) for one in FACTS[1:] if choose.below(3)}
    return {"agenda": agenda, **said}


def say(choose: Chooser, one: Fact) -> Value | str:
    return "onbekend" if choose.below(4) == 0 else choose.value(one)


def all_values(one: Fact) -> tuple[Value, ...]:
    return one.names if one.kind == "keuze" else tuple(range(7))


Unanswered = tuple[str, str]
"""An unknown fact, and the agenda item that has it for itself or nothing."""


@dataclass
class EveryCompletion:
    decision: Decision
    contact: Mapping[str, Any]

    def __post_init__(self) -> None:
        self.facts = {one.name: one for one in self.decision.facts}
        self.own = {one.name for one in FACTS if one.scope == "agendapunt"}
        self.strata = Strata.of(self.decision)
        self.variables: list[Unanswered] = [
            (one.name, "")
            for one in FACTS[1:]
            if one.name not in self.own and not self._is_said(self.contact, one.name)
        ]
        for entry in self.contact["agenda"]:
            for name in self.own:
                where = entry if name in entry else self.contact
                if not self._is_said(where, name):
                    self.variables.append((name, entry["agendapunt"]))
        self.variables.sort()

    @staticmethod
    def _is_said(where: Mapping[str, Any], name: str) -> bool:
        return bool(where.get(name, "onbekend") != "onbekend")

    def outcome(self, completion: Mapping[Unanswered, Value]) -> tuple[str, str]:
        judged: dict[str, dict[str, str]] = {}
        leaving, yielding = set(), set()
        shared = {
            one.name: completion.get((one.name, ""), self.contact.get(one.name))
            for one in FACTS[1:]
            if one.name not in self.own
        }
        for entry in self.contact["agenda"]:
            item = entry["agendapunt"]
            local = {
                name: completion.get((name, item), entry.get(name, self.contact.get(name)))
                for name in self.own
            }
            known: dict[str, Any] = {**shared, **local, "agendapunt": item}
            values = evaluate(self.strata, known)[0].values
            judged[item] = {
                form: values[VERDICT + form]
                for form in (*FORMS, "uitstellen")
                if VERDICT + form in values
            }
            # What is undecided is worse than anything: never a candidate.
            for form, said in judged[item].items():
                judged[item][form] = "niet_mogelijk" if said == "onbeslist" else said
            if values.get("plaats") == "apart":
                leaving.add(item)
            if values.get("wijkt") == "ja":
                yielding.add(item)
        advice = whole_contact(judged, str(shared["voorkeur"]), leaving, yielding)
        return advice.contactvorm, advice.oordeel

    @cached_property
    def outcomes(self) -> dict[tuple[Value, ...], tuple[str, str]]:
        domains = [all_values(self.facts[name]) for name, _ in self.variables]
        return {
            values: self.outcome(dict(zip(self.variables, values, strict=True)))
            for values in product(*domains)
        }

    def matters(self, variable: Unanswered) -> bool:
        index = self.variables.index(variable)
        seen: dict[tuple[Value, ...], tuple[str, str]] = {}
        return any(
            seen.setdefault(values[:index] + values[index + 1 :], outcome) != outcome
            for values, outcome in self.outcomes.items()
        )

    @cached_property
    def questions(self) -> dict[tuple[str, str | None], list[Unanswered]]:
        about: dict[tuple[str, str | None], list[Unanswered]] = defaultdict(list)
        for name, item in self.variables:
            alone = name in self.own and self._is_said(self.contact, name)
            about[name, item if alone else None].append((name, item))
        return about

    def remaining(self, question: tuple[str, str | None]) -> Fraction:
        indices = [self.variables.index(variable) for variable in self.questions[question]]
        answers = all_values(self.facts[question[0]])
        left = [
            {o for values, o in self.outcomes.items() if all(values[i] == said for i in indices)}
            for said in answers
        ]
        return Fraction(sum(map(len, left)), len(answers))


def few(contact: Mapping[str, Any], most: int = 1_000) -> bool:
    size = 1
    for name, _ in EveryCompletion(decision(FACTS, []), contact).variables:
        size *= len(all_values(next(one for one in FACTS if one.name == name)))
    return size <= most


def exact(of: ContactDecision, contact: Mapping[str, Any]) -> Completions:
    combiner = Combiner.of(of)
    case = read_case(of, node_of(contact))
    return Completions(Setting.of(of, rules_behind(of, combiner.variables), combiner), case)


@thoroughly(250)
@given(rule_bases(), some_contacts().filter(few))
def test_the_exact_method_finds_what_going_through_all_completions_finds(
    of: ContactDecision, contact: dict[str, Any]
) -> None:
    every = EveryCompletion(of, contact)

    found = exact(of, contact)

    assert {tuple(outcome) for outcome in found.possible} == set(every.outcomes.values())
    asks = found.asks()
    assert {(ask.fact, ask.item) for ask in asks} == {
        question
        for question, variables in every.questions.items()
        if any(every.matters(variable) for variable in variables)
    }
    for ask in asks:
        if every.facts[ask.fact].kind == "keuze":
            assert Fraction(found.expected(ask)).limit_denominator(100) == every.remaining(
                (ask.fact, ask.item)
            )


def equal(value: str) -> Condition:
    """The contact and the agenda item say the same."""
    return AllOf(parts=(Test(fact="g0", values=(value,)), Test(fact="h0", values=(value,))))


def test_an_answer_that_only_swaps_what_other_answers_mean_matters() -> None:
    """With `ja` and with `nee` the same outcomes remain, but not under the same other answers."""
    same = rule("r", "l1", AnyOf(parts=(equal("ja"), equal("nee"))), {"beeldbellen": "voorkeur"})
    contact = {"agenda": ["p"], "voorkeur": "geen_voorkeur"}

    found = exact(contact_decision([same]), contact)

    assert {outcome.form for outcome in found.possible} == {"fysiek", "beeldbellen"}
    assert [ask.fact for ask in found.asks()] == ["g0", "h0"]


def test_who_wants_what_matters_when_agenda_items_differ_on_their_own() -> None:
    """The wish of the client is followed where it can be, whatever else is unknown."""
    against = rule("r", "l1", Test(fact="h0", values=("nee",)), {"beeldbellen": "ontraden"})
    contact = {"agenda": ["p", "q"], "g0": "ja"}

    found = exact(contact_decision([against]), contact)

    assert [ask.fact for ask in found.asks()] == ["voorkeur", "h0"]
