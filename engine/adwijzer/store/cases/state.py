"""The state of a case: what its events come to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from msgspec import Struct, field
from msgspec.structs import replace

from adwijzer.store.cases.events import (
    CASE,
    STRUCK,
    AnswerKept,
    Carrier,
    CaseClosed,
    CaseReopened,
    CaseShared,
    ChoiceMade,
    DateDone,
    DocumentMade,
    FactCorrected,
    FactSaid,
    HandedOver,
    KeptEvent,
    Opened,
    Plain,
    PromiseMade,
)
from adwijzer.text.diagnostics import InputError


class SaidFact(Struct, frozen=True):
    """A fact as it stands: its value, since when it is known, and the event that said so."""

    value: Plain
    since: date | None
    number: int
    at: datetime
    by: str
    origin: str


class KeptAnswer(Struct, frozen=True):
    """An answer that was kept, with the number of its event, and the newest choice about it."""

    number: int
    at: datetime
    by: str
    answer: AnswerKept
    choice: ChoiceMade | None = None


class CaseState(Struct):
    """What is known of a case after its events; facts taken back or struck are not in it."""

    code: str = ""
    ad: str = ""
    shared: tuple[str, ...] = ()
    closed: bool = False
    last: int = 0
    facts: dict[Carrier, dict[str, SaidFact]] = field(default_factory=dict)
    answers: dict[int, KeptAnswer] = field(default_factory=dict)
    documents: list[KeptEvent] = field(default_factory=list)
    promised: list[KeptEvent] = field(default_factory=list)
    done: list[KeptEvent] = field(default_factory=list)

    def case_data(self, where: Carrier = CASE) -> dict[str, Plain]:
        """The facts of a carrier, in the shape that a case file has."""
        return {
            name: said.value
            if said.since is None
            else {"waarde": said.value, "bekend_op": said.since.isoformat()}
            for name, said in self.facts.get(where, {}).items()
        }

    def last_answer(self, decision: str, where: Carrier | None = None) -> KeptAnswer | None:
        """The newest answer of a decision, about one carrier or about any."""
        found = [
            kept
            for kept in self.answers.values()
            if kept.answer.decision == decision and where in (None, kept.answer.where)
        ]
        return found[-1] if found else None


def state_of(events: Iterable[KeptEvent]) -> CaseState:
    """The state of a case after its events, the oldest first."""
    state = CaseState()
    for kept in events:
        _take(state, kept)
        state.last = kept.number
    return state


def _take(state: CaseState, kept: KeptEvent) -> None:
    match kept.event:
        case Opened(code=code, ad=ad):
            state.code, state.ad = code, ad
        case FactSaid(where=where, fact=fact, value=value, since=since, origin=origin):
            about = state.facts.setdefault(where, {})
            about.pop(fact, None)
            if value is not None and value != STRUCK:
                about[fact] = SaidFact(value, since, kept.number, kept.at, kept.by, origin)
        case FactCorrected(where=where, fact=fact):
            state.facts.get(where, {}).pop(fact, None)
        case AnswerKept() as answer:
            state.answers[kept.number] = KeptAnswer(kept.number, kept.at, kept.by, answer)
        case ChoiceMade(answer=number) as choice:
            if number in state.answers:
                told = None if choice.chosen == STRUCK else choice
                state.answers[number] = replace(state.answers[number], choice=told)
        case DocumentMade():
            state.documents.append(kept)
        case PromiseMade():
            state.promised.append(kept)
        case DateDone():
            state.done.append(kept)
        case CaseShared(ad=ad):
            state.shared = (*(a for a in state.shared if a != ad), ad)
        case HandedOver(ad=ad):
            state.ad = ad
            state.shared = tuple(a for a in state.shared if a != ad)
        case CaseClosed():
            state.closed = True
        case CaseReopened():
            state.closed = False
        case _:
            pass  # about the store, or the end of the case


def said_in(events: Iterable[KeptEvent], where: Carrier, fact: str) -> tuple[int, ...]:
    """The numbers of the events that gave a fact a value which was not struck yet.

    Raises:
        InputError: there are none.
    """
    events = list(events)
    gone = {
        number
        for kept in events
        if isinstance(kept.event, FactCorrected)
        for number in kept.event.struck
    }
    numbers = tuple(
        kept.number
        for kept in events
        if isinstance(kept.event, FactSaid)
        and (kept.event.where, kept.event.fact) == (where, fact)
        and kept.event.value is not None
        and kept.number not in gone
    )
    if not numbers:
        raise InputError.of(
            "over dit feit is in deze zaak niets gezegd",
            "`advise case show CODE` noemt de feiten die er zijn; wat bij een agendapunt staat,"
            " corrigeer je met `agenda`",
        )
    return numbers


def without_struck(events: Iterable[KeptEvent]) -> list[KeptEvent]:
    """The events with `STRUCK` for every value that was corrected, also in answers made from it.

    An answer has a struck value where it used the fact of that carrier, or of the case, between
    the event that said it and its correction; so has what another answer brought because of it,
    and the choice that such a fact was.
    """
    events = list(events)
    wrong: dict[int, list[tuple[Carrier, str, Plain]]] = {}
    said = {kept.number: kept.event for kept in events if isinstance(kept.event, FactSaid)}
    struck: set[int] = set()
    for kept in events:
        if isinstance(kept.event, FactCorrected):
            struck.update(kept.event.struck)
            for answered in events:
                if not isinstance(answered.event, AnswerKept) or answered.number > kept.number:
                    continue
                wrong.setdefault(answered.number, []).extend(
                    (each.where, each.fact, each.value)
                    for number in kept.event.struck
                    if number < answered.number and (each := said.get(number)) is not None
                )
                if any(number < answered.number for number in kept.event.struck):
                    wrong[answered.number].extend(
                        (CASE, name, answered.event.facts[name])
                        for name in kept.event.brought
                        if name in answered.event.brought and name in answered.event.facts
                    )
    found = []
    chosen: dict[int, set[Plain]] = {}
    for kept in events:
        event = kept.event
        if isinstance(event, FactSaid) and kept.number in struck and event.value is not None:
            event = replace(event, value=STRUCK, since=None)
        elif isinstance(event, AnswerKept):
            for where, fact, value in wrong.get(kept.number, ()):
                if where in (CASE, event.where):
                    event = _struck_in(event, fact, value)
                    if fact in _CHOICE:
                        chosen.setdefault(kept.number, set()).add(value)
        elif isinstance(event, ChoiceMade):
            gone = chosen.get(event.answer, ())
            if event.chosen in gone:
                event = replace(event, followed=False, chosen=STRUCK, reason="")
            elif event.reason in gone:
                event = replace(event, reason="")
        found.append(kept if event is kept.event else replace(kept, event=event))
    return found


_CHOICE = ("gekozen_vorm", "reden_afwijking")
"""Facts of a contact that are its choice too."""
_UNTOLD = ("besluit", "peildatum", "regels_van", "regelbank", "feiten")
_OUTCOME = ("contactvorm", "oordeel", "advies_inzet_ad", "zekerheid")
"""What stays of an answer that used a wrong value; its reasons would tell the value."""


def _struck_in(event: AnswerKept, fact: str, value: Plain) -> AnswerKept:
    facts = _without(event.facts, fact, value)
    if facts == event.facts:
        return event
    advice = event.answer.get("advies")
    answer = {name: each for name, each in event.answer.items() if name in _UNTOLD}
    if isinstance(answer.get("feiten"), Mapping):
        answer["feiten"] = _without(answer["feiten"], fact, value)
    if isinstance(advice, Mapping):
        answer["advies"] = {name: each for name, each in advice.items() if name in _OUTCOME}
    return replace(event, facts=facts, answer=answer)


def _without(facts: Mapping[str, Any], fact: str, value: Plain) -> Mapping[str, Any]:
    """Facts with a value struck: also one that an agenda item has, or that has its day with it."""
    found: dict[str, Any] = {}
    for name, given in facts.items():
        if name == fact:
            plain = given.get("waarde") if isinstance(given, Mapping) else given
            found[name] = STRUCK if plain == value else given
        elif name == "agenda" and isinstance(given, list | tuple):
            found[name] = [
                _without(item, fact, value) if isinstance(item, Mapping) else item for item in given
            ]
        else:
            found[name] = given
    return found
