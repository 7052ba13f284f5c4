"""The facts that a case has for a decision, and what other answers bring to it.

What somebody said goes before what follows from elsewhere. Two things follow: what the rules say
with `meegenomen`, and to a letter or report the form of the contact and whether that was advised.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from msgspec import Struct

from adwijzer.cases.desk import Meant, item_name
from adwijzer.cases.vocabulary import place_of
from adwijzer.decisions.brought import outcome_of_contact
from adwijzer.decisions.case import Case, node_of, read_case
from adwijzer.decisions.choice import advised_in
from adwijzer.decisions.decide import decider
from adwijzer.decisions.intake import FOLLOWED, FORM, takes_contact
from adwijzer.inference.evaluator import Facts, holds
from adwijzer.model.rulebase import AGENDA, Decision, Fact, RuleBase
from adwijzer.store.cases.state import CaseState, SaidFact
from adwijzer.text.diagnostics import InputError


class BroughtValue(Struct, frozen=True):
    """A value that follows from the answer of another decision, and why."""

    fact: str
    value: str
    decision: str
    explanation: str


class TakenFacts(Struct, frozen=True):
    """What a decision gets from a case: what was said, with what was brought below it."""

    said: Case
    brought: tuple[BroughtValue, ...] = ()

    @property
    def case(self) -> Case:
        """All of it."""
        return self.said.over(Case({each.fact: each.value for each in self.brought}))

    def brought_below(self, case: Case) -> dict[str, str]:
        """From which decision each fact came that a case does not say otherwise."""
        return {
            each.fact: each.decision
            for each in self.brought
            if case.facts.get(each.fact) == each.value
        }


def taken_facts(
    base: RuleBase,
    decision: Decision,
    state: CaseState,
    meant: Meant,
    day: date,
    over: Case | None = None,
    known_at: date | None = None,
) -> TakenFacts:
    """The facts of a case for a decision.

    Args:
        base: the rules.
        decision: one of them, about a case.
        state: of the case.
        meant: which contact and report it is about.
        day: the day whose rules hold.
        over: what is said now; nothing is brought about a fact that stands in it.
        known_at: leave out the facts that became known later.
    """
    said = said_facts(decision, state, meant, known_at)
    now = (over or Case({})).over(said)
    found: dict[str, BroughtValue] = {}
    for each in (
        *_by_rules(base, decision, state, meant, day, now),
        *_form(base, decision, state, meant),
    ):
        if each.fact not in now.facts:
            found.setdefault(each.fact, each)
    return TakenFacts(said, tuple(found.values()))


def said_facts(
    decision: Decision, state: CaseState, meant: Meant, known_at: date | None = None
) -> Case:
    """The facts of a case that a decision asks; values that it does not know are left out."""
    data: dict[str, Any] = {}
    key = decision.agenda_key
    agenda = state.facts.get(meant.contact, {}).get(AGENDA)
    if key is not None and agenda is not None:
        own = {fact.name for fact in decision.facts if fact.scope == "agendapunt"}
        items = [_item(each, own) for each in agenda.value if item_name(each) in key.names]
        if items:
            data[AGENDA] = items
    for fact in decision.asked:
        if fact.scope == "sleutel" or fact.carrier == "vraag":
            continue
        known = state.facts.get(place_of(fact, meant.contact, meant.report), {})
        said = known.get(fact.name) or known.get(fact.former)
        if said is not None and _fits(fact, said):
            data[fact.name] = (
                said.value
                if said.since is None
                else {"waarde": said.value, "bekend_op": said.since.isoformat()}
            )
    return read_case(decision, node_of(data), known_at=known_at)


def brought_because_of(base: RuleBase, fact: str) -> tuple[str, ...]:
    """The facts that decisions may get from another one because of a fact of the case."""
    if fact == FORM:
        return FORM, FOLLOWED
    found = (
        each.fact
        for decision in base.decisions
        for each in decision.brought
        if (other := base.decision(each.decision)) is not None
        and fact in {asked.name for asked in other.asked}
    )
    return tuple(dict.fromkeys(found))


def _item(item: str | Mapping[str, Any], own: set[str]) -> str | Mapping[str, Any]:
    if isinstance(item, str):
        return item
    facts = {name: value for name, value in item.items() if name in own}
    return {"agendapunt": item_name(item), **facts} if facts else item_name(item)


def _fits(fact: Fact, said: SaidFact) -> bool:
    return fact.kind != "keuze" or said.value in fact.names


def _by_rules(
    base: RuleBase,
    decision: Decision,
    state: CaseState,
    meant: Meant,
    day: date,
    now: Case,
) -> Iterator[BroughtValue]:
    """What the rules say that follows from the answer of another decision."""
    answers: dict[str, list[Facts]] = {}
    for each in decision.brought:
        if each.fact in now.facts:
            continue
        if each.decision not in answers:
            answers[each.decision] = _concluded(base, each.decision, state, meant, day)
        if any(holds(each.condition, facts) for facts in answers[each.decision]):
            yield BroughtValue(each.fact, each.value, each.decision, each.explanation)


def _concluded(base: RuleBase, name: str, state: CaseState, meant: Meant, day: date) -> list[Facts]:
    """What another decision concludes about the case; nothing where it cannot judge it."""
    ready = decider(base, name, as_of=day)
    prepared = ready.prepared.decision
    case = said_facts(prepared, state, meant)
    if not case.facts or (prepared.item_key is not None and not case.items):
        return []
    try:
        return list(ready.reason(case).attention_facts())
    except InputError:
        return []  # that decision says so itself, to who asks it


def _form(
    base: RuleBase, decision: Decision, state: CaseState, meant: Meant
) -> Iterator[BroughtValue]:
    """The form of the contact, as far as it was advised and kept, and whether that was followed."""
    if not takes_contact(decision):
        return
    contact = next((each for each in base.decisions if each.kind == "contact"), None)
    kept = None if contact is None else state.last_answer(contact.name, meant.contact)
    if contact is None or kept is None:
        return
    said = state.facts.get(meant.contact, {}).get(FORM)
    chosen = kept.choice.chosen if kept.choice is not None else None
    if said is not None:
        chosen = str(said.value)
    asked = {fact.name: fact for fact in decision.asked}
    for name, value in outcome_of_contact(advised_in(kept.answer.answer), chosen or None).items():
        if name in asked and value in asked[name].names:
            yield BroughtValue(
                name, value, contact.name, "Dit volgt uit het bewaarde advies over dit contact."
            )
