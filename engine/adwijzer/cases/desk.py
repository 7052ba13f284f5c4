"""One case on the desk: its events and state, and which contact and report are meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.decisions.case import Case
from adwijzer.model.carriers import CarrierKind
from adwijzer.model.rulebase import AGENDA
from adwijzer.store.cases.events import CASE, Carrier, FactSaid, KeptEvent
from adwijzer.store.cases.state import CaseState, state_of

if TYPE_CHECKING:
    from adwijzer.store.cases.references import CaseRef
    from adwijzer.store.cases.store import CaseStore


class Meant(Struct, frozen=True):
    """Which contact and which report a command is about; `new` are those that begin with it."""

    contact: Carrier
    report: Carrier
    new: frozenset[Carrier] = frozenset()

    def where(self, kind: CarrierKind, question: Carrier) -> Carrier:
        """The carrier of a kind; `question` is the one that begins."""
        match kind:
            case "contact":
                return self.contact
            case "rapport":
                return self.report
            case "vraag":
                return question
            case "zaak":
                return CASE


class DeskCase(Struct, frozen=True):
    """A case as it was read: its events, and what they come to."""

    ref: CaseRef
    events: Sequence[KeptEvent]
    state: CaseState

    @classmethod
    def read(cls, store: CaseStore, code: str, ad: str) -> DeskCase:
        """The case that an AD has under a code.

        Raises:
            InputError: there is none.
        """
        return cls.of(store, store.case(code, ad))

    @classmethod
    def of(cls, store: CaseStore, ref: CaseRef) -> DeskCase:
        """A case of the store, under the code of whoever asked."""
        events = store.events(ref)
        state = state_of(events)
        state.code = ref.code
        return cls(ref, events, state)


def carriers(state: CaseState, kind: CarrierKind) -> list[Carrier]:
    """The contacts, reports or questions of a case, the one that was touched last at the end."""
    newest: dict[Carrier, int] = {}
    for where, facts in state.facts.items():
        for said in facts.values():
            newest[where] = max(newest.get(where, 0), said.number)
    for kept in state.answers.values():
        where = kept.answer.where
        newest[where] = max(newest.get(where, 0), kept.number)
    found = [where for where in newest if where.kind == kind]
    return sorted(found, key=lambda where: newest[where])


def meant(
    state: CaseState,
    today: date,
    *,
    day: date | None = None,
    begin: bool = False,
    agenda: Iterable[str] = (),
) -> Meant:
    """Which contact and report are meant.

    Args:
        state: of the case.
        today: the day that a contact has, where none is named.
        day: the day of the contact that is meant.
        begin: a new contact and report begin.
        agenda: what is said to be on the agenda; another agenda than that of the last contact
            begins a new one.
    """
    contacts, reports = carriers(state, "contact"), carriers(state, "rapport")
    contact = _contact(state, contacts, today, day, begin=begin, agenda=frozenset(agenda))
    report = reports[-1] if reports and not begin else Carrier("rapport", str(len(reports) + 1))
    new = {each for each in (contact, report) if each not in (*contacts, *reports)}
    return Meant(contact, report, frozenset(new))


def next_question(state: CaseState) -> Carrier:
    """A question that begins now."""
    return Carrier("vraag", str(len(carriers(state, "vraag")) + 1))


def _contact(
    state: CaseState,
    contacts: Sequence[Carrier],
    today: date,
    day: date | None,
    *,
    begin: bool,
    agenda: frozenset[str],
) -> Carrier:
    named = day.isoformat() if day is not None else None
    if not begin and named is not None:
        on_day = [each for each in contacts if each.id.startswith(named)]
        return on_day[-1] if on_day else Carrier("contact", named)
    last = contacts[-1] if contacts else None
    if not begin and last is not None:
        known = agenda_of(state, last)
        if not agenda or not known or agenda == known:
            return last
    start = named or today.isoformat()
    taken = {each.id for each in contacts}
    number = 1
    while (made := start if number == 1 else f"{start}-{number}") in taken:
        number += 1
    return Carrier("contact", made)


def agenda_of(state: CaseState, contact: Carrier) -> frozenset[str]:
    """The names of what is on the agenda of a contact."""
    said = state.facts.get(contact, {}).get(AGENDA)
    return frozenset() if said is None else frozenset(map(item_name, said.value))


def item_name(item: str | Mapping[str, Any]) -> str:
    """The name of an agenda item as case files write it."""
    return item if isinstance(item, str) else str(item["agendapunt"])


def said_events(
    case: Case, where: Mapping[str, Carrier], state: CaseState, origin: str = ""
) -> list[FactSaid]:
    """What the facts of a case change in a state, as events.

    Args:
        case: what was said; `onbekend` takes back what was said before.
        where: what each fact is about; facts that are not in it are not kept.
        state: facts that stand there with the same value are no change.
        origin: where the facts come from, when nobody typed them.
    """
    found = []
    for name, given in case.data().items():
        if name not in where:
            continue
        dated = isinstance(given, Mapping) and "waarde" in given
        value = given["waarde"] if dated else given
        since = date.fromisoformat(given["bekend_op"]) if dated else None
        new = None if value == "onbekend" else value
        now = state.facts.get(where[name], {}).get(name)
        before = (None, None) if now is None else (now.value, now.since)
        if name == AGENDA and _same_agenda(new, before[0]):
            continue
        if before != (new, since):
            found.append(FactSaid(where[name], name, new, since, origin))
    return found


def _same_agenda(new: Any, before: Any) -> bool:
    """Whether an agenda says no more than that which stands there, with its facts."""
    if not new or not before or any(not isinstance(each, str) for each in new):
        return False
    return {item_name(each) for each in new} == {item_name(each) for each in before}
