"""Saying facts in a case: opening it with some, and setting others later."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from msgspec.structs import replace

from adwijzer.cases.desk import Meant, said_events
from adwijzer.cases.facts import said_facts
from adwijzer.cases.vocabulary import carrier_of, on_cases, whole_case
from adwijzer.decisions.case import Case
from adwijzer.decisions.decide import decider
from adwijzer.model.rulebase import AGENDA, RuleBase, SingleDecision
from adwijzer.store.cases.events import Carrier, FactSaid, KeptEvent
from adwijzer.store.cases.state import CaseState, state_of
from adwijzer.text.diagnostics import InputError, did_you_mean, shown


def fact_events(
    base: RuleBase,
    events: Sequence[KeptEvent],
    said: Case,
    meant: Meant,
    day: date,
    origin: str = "",
) -> list[FactSaid]:
    """What the facts that are said now add to a case.

    Args:
        base: the rules, which say what each fact is about and what cannot be.
        events: of the case.
        said: the facts.
        meant: which contact and report they are about.
        day: the day whose rules hold.
        origin: where the facts come from, when nobody typed them.
    Raises:
        InputError: facts that cannot go together, with each other or with those of the case.
    """
    places = places_in(whole_case(base), meant)
    found = said_events(said, places, state_of(events), origin)
    if found:
        check_possible(base, [*events, *as_kept(found)], meant, day, said)
    return found


def since_seen(
    whole: SingleDecision, events: Sequence[KeptEvent], seen: int, said: Case, meant: Meant
) -> tuple[Case, list[str]]:
    """What is new in a form that was filled in from the first `seen` events of a case.

    A form says every fact again, so without this it would undo what somebody else said since.

    Returns:
        the facts that this form changes, and which of those somebody else changed as well.
    """
    was, now = (said_facts(whole, state_of(each), meant).facts for each in (events[:seen], events))
    mine = {name: value for name, value in said.facts.items() if value != was.get(name)}
    both = [name for name, value in mine.items() if now.get(name) not in (was.get(name), value)]
    return replace(said, facts=mine), both


def places_in(whole: SingleDecision, meant: Meant) -> dict[str, Carrier]:
    """What each fact of a case is about."""
    names = [fact.name for fact in whole.facts]
    return {name: carrier_of(whole, name, meant.contact, meant.report) for name in (*names, AGENDA)}


def check_possible(
    base: RuleBase, events: Sequence[KeptEvent], meant: Meant, day: date, said: Case
) -> None:
    """Refuse what some decision would refuse, where it asks one of the facts that were said.

    Raises:
        InputError: facts that cannot go together.
    """
    state = state_of(events)
    for decision in on_cases(base):
        if not any(fact.name in said.facts for fact in decision.asked):
            continue
        ready = decider(base, decision.name, as_of=day)
        prepared = ready.prepared.decision
        case = said_facts(prepared, state, meant)
        if prepared.item_key is not None:
            case.require_possible(prepared)
        else:
            ready.reason(case)


def as_kept(events: Sequence[FactSaid]) -> list[KeptEvent]:
    """Events as if they were kept now."""
    now = datetime.now(UTC)
    return [KeptEvent(0, now, "", event) for event in events]


def taken_back(whole: SingleDecision, fact: str, meant: Meant) -> Carrier:
    """What a fact is about that somebody wants to correct.

    Raises:
        InputError: the rules know no such fact.
    """
    known = [each.name for each in whole.facts]
    if fact != AGENDA and fact not in known:
        raise InputError.of(f"onbekend feit {shown(fact, known)}", did_you_mean(fact, known))
    return carrier_of(whole, fact, meant.contact, meant.report)


def empty() -> CaseState:
    """The state of a case in which nothing happened."""
    return state_of(())
