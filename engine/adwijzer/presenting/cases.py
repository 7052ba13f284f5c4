"""A case as pages: what is known of it, what happened in it, and a list of cases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from adwijzer.cases.desk import item_name
from adwijzer.cases.vocabulary import whole_case
from adwijzer.decisions.choice import advised_in, choosable, reasons_of
from adwijzer.presenting.choice import label
from adwijzer.presenting.words import capital
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
    Event,
    FactCorrected,
    FactSaid,
    HandedOver,
    KeptEvent,
    Opened,
    PromiseMade,
    kind_of,
)
from adwijzer.store.cases.export import event_data
from adwijzer.store.moments import dutch_moment
from adwijzer.text.days import day_of, dutch_day
from adwijzer.text.page import Chapter, Grid, Page, Prose, points
from adwijzer.text.phrases import counted, listed

if TYPE_CHECKING:
    from adwijzer.cases.desk import DeskCase
    from adwijzer.model.rulebase import AnyDecision, Decision, RuleBase
    from adwijzer.store.cases.references import CaseRef
    from adwijzer.store.cases.state import CaseState, KeptAnswer, SaidFact

_FACTS = ("Wat bekend is", "Sinds", "Gezegd op", "Door", "Gebeurtenis")
_ANSWERS = ("Besluit", "Waarover", "Advies", "Keuze", "Bewaard op", "Gebeurtenis")
_HISTORY = ("Nummer", "Moment", "Door", "Wat")
_LIST = ("Zaak", "Van", "Laatste gebeurtenis", "Ook van")


# --- words ----------------------------------------------------------------------------------------


def place_words(where: Carrier) -> str:
    """What a fact is about: `de zaak`, `contact 2 maart 2026`, `rapport 1`."""
    if where == CASE:
        return "de zaak"
    day, _, number = where.id[:10], "", where.id[11:]
    if where.kind == "contact" and (found := day_of(day)) is not None:
        return f"contact {dutch_day(found)}" + (f" ({number})" if number else "")
    return f"{where.kind} {where.id}"


def fact_words(whole: Decision, name: str, value: Any) -> str:
    """A fact as a sentence; a fact that the rules do not know any more by its name."""
    if value == STRUCK:
        return f"{name.replace('_', ' ')}: {STRUCK}"
    if name == "agenda" and isinstance(value, Sequence):
        return f"op de agenda: {listed([_item_words(whole, each) for each in value])}"
    fact = next((each for each in whole.facts if each.name == name), None)
    if fact is None:
        return f"{name.replace('_', ' ')}: {value}"
    if fact.kind == "keuze":
        return fact.sentence(str(value))
    if fact.kind == "datum":
        day = day_of(str(value))
        said = fact.not_yet if day is None else fact.template.replace("{datum}", dutch_day(day))
        return said or f"{name.replace('_', ' ')}: {value}"
    if fact.kind == "perioden":
        return f"{name}: {'; '.join(map(_period_words, value)) or 'geen'}"
    return f"{name.replace('_', ' ')}: {value}"


def _item_words(whole: Decision, item: str | Mapping[str, Any]) -> str:
    key, name = whole.agenda_key, item_name(item)
    said = name if key is None else key.label(name)
    if isinstance(item, str):
        return said
    own = [fact_words(whole, fact, value) for fact, value in item.items() if fact != "agendapunt"]
    return f"{said} ({listed(own)})"


def _period_words(period: Mapping[str, Any]) -> str:
    kind = str(period["soort"]).replace("_", " ")
    start, end = dutch_day(period["van"]), period.get("tot")
    until = "en nog open" if end is None else f"tot en met {dutch_day(end)}"
    return f"{start} {until} ({kind})"


def event_words(base: RuleBase, event: Event) -> str:
    """What happened, in a sentence."""
    match event:
        case Opened(ad=ad):
            return f"Geopend als zaak van {ad}."
        case FactSaid(value=None) as said:
            return f"Teruggenomen: {said.fact.replace('_', ' ')} ({place_words(said.where)})."
        case FactSaid() as said:
            words = fact_words(whole_case(base), said.fact, said.value)
            since = f" Bekend sinds {dutch_day(said.since)}." if said.since else ""
            origin = f" Herkomst: {said.origin}." if said.origin else ""
            return f"{capital(words)} ({place_words(said.where)}).{since}{origin}"
        case AnswerKept() as kept:
            title = _title(base, kept.decision)
            return f"Antwoord {title} ({place_words(kept.where)}): {_advice(base, kept)}."
        case ChoiceMade() as choice:
            return _choice_words(choice)
        case DocumentMade(kind=kind, reader=reader):
            return f"Stuk gemaakt: {kind}, voor {reader}."
        case PromiseMade(promise=promise, where=where, day=day):
            until = f", uiterlijk {dutch_day(day)}" if day else ", zonder datum"
            return f"Toegezegd: {_promise_words(base, promise)} ({place_words(where)}){until}."
        case DateDone(deadline=deadline, day=day, where=where):
            about = "" if where is None else f" ({place_words(where)})"
            return f"Gedaan: {_promise_words(base, deadline)}{about}, op {dutch_day(day)}."
        case FactCorrected(fact=fact, where=where):
            return f"Gecorrigeerd: {fact.replace('_', ' ')} ({place_words(where)})."
        case CaseShared(ad=ad):
            return f"Gedeeld met {ad}."
        case HandedOver(ad=ad):
            return f"Overgedragen aan {ad}."
        case CaseClosed():
            return "Gesloten."
        case CaseReopened():
            return "Heropend."
        case _:
            return capital(f"{kind_of(event)}.")


def _promise_words(base: RuleBase, name: str) -> str:
    titles = {each.name: each.title for decision in base.decisions for each in decision.promises}
    title = titles.get(name, name.replace("_", " "))
    return title[:1].lower() + title[1:]


def _title(base: RuleBase, name: str) -> str:
    found = base.decision(name)
    return name if found is None else found.title.lower()


def _advice(base: RuleBase, kept: AnswerKept) -> str:
    advice = advised_in(kept.answer)
    found = base.decision(kept.decision)
    return advice if found is None else label(choosable(found), advice)


def _choice_words(choice: ChoiceMade) -> str:
    chosen = choice.chosen.replace("_", " ")
    if chosen == STRUCK:
        said = f"Keuze bij advies {choice.answer}: {STRUCK}."
    elif choice.followed:
        said = f"Advies {choice.answer} gevolgd: {chosen}."
    else:
        reason = choice.reason.replace("_", " ") or "nog niet gezegd"
        said = f"Anders gekozen dan advies {choice.answer}: {chosen}. Reden: {reason}."
    return f"{said} Notitie: {choice.note}" if choice.note else said


# --- one case -------------------------------------------------------------------------------------


def show_page(base: RuleBase, desk: DeskCase) -> Page:
    """What is known of a case now, and what was answered and chosen."""
    state = desk.state
    chapters = [
        Chapter(capital(place_words(where)), (Grid(_FACTS, tuple(_fact_rows(base, facts))),))
        for where, facts in in_order(state)
        if facts
    ]
    rows = tuple(_answer_row(base, kept) for kept in newest_answers(state))
    return Page(
        title="Zaak",
        code=state.code,
        day=datetime.now(UTC).date().isoformat(),
        headline=_headline(desk),
        chapters=(*chapters, Chapter("Antwoorden", (Grid(_ANSWERS, rows),))),
    )


def _headline(desk: DeskCase) -> str:
    state = desk.state
    facts = counted(sum(map(len, state.facts.values())), "feit", "feiten")
    answers = counted(len(state.answers), "antwoord", "antwoorden")
    shared = f" Gedeeld met {listed(list(state.shared))}." if state.shared else ""
    closed = " Deze zaak is gesloten." if state.closed else ""
    return f"Van {state.ad}: {facts} en {answers}.{shared}{closed}"


def _fact_rows(base: RuleBase, facts: Mapping[str, SaidFact]) -> Iterator[tuple[str, ...]]:
    whole = whole_case(base)
    for name, said in facts.items():
        yield (
            capital(fact_words(whole, name, said.value)),
            "" if said.since is None else dutch_day(said.since),
            dutch_moment(said.at),
            said.by + (f" ({said.origin})" if said.origin else ""),
            str(said.number),
        )


def in_order(state: CaseState) -> list[tuple[Carrier, dict[str, SaidFact]]]:
    """The facts of the case first, then those of its contacts and reports."""
    return sorted(state.facts.items(), key=lambda each: (each[0] != CASE, each[0]))


def newest_answers(state: CaseState) -> list[KeptAnswer]:
    """The newest answer of each decision about each contact, report or question."""
    newest: dict[tuple[str, Carrier], KeptAnswer] = {}
    for kept in state.answers.values():
        newest[kept.answer.decision, kept.answer.where] = kept
    return list(newest.values())


def _answer_row(base: RuleBase, kept: KeptAnswer) -> tuple[str, ...]:
    found = base.decision(kept.answer.decision)
    return (
        kept.answer.decision if found is None else found.title,
        place_words(kept.answer.where),
        _advice(base, kept.answer),
        _chosen(found, kept.choice),
        dutch_moment(kept.at),
        str(kept.number),
    )


def _chosen(decision: AnyDecision | None, choice: ChoiceMade | None) -> str:
    if choice is None:
        return "nog niet gezegd"
    if choice.followed:
        return "gevolgd"
    if decision is None:
        return choice.chosen
    chosen = label(choosable(decision), choice.chosen)
    return f"{chosen} ({label(reasons_of(decision), choice.reason) or 'zonder reden'})"


def show_data(desk: DeskCase) -> dict[str, Any]:
    """The same as data."""
    state = desk.state
    return {
        "zaak": state.code,
        "ad": state.ad,
        "gedeeld_met": list(state.shared),
        "gesloten": state.closed,
        "feiten": [
            {
                "waarover": _place_data(where),
                "feit": name,
                "waarde": said.value,
                **({} if said.since is None else {"bekend_op": said.since.isoformat()}),
                "gebeurtenis": said.number,
                "moment": said.at.isoformat(),
                "door": said.by,
                **({"herkomst": said.origin} if said.origin else {}),
            }
            for where, facts in in_order(state)
            for name, said in facts.items()
        ],
        "antwoorden": [
            {
                "gebeurtenis": kept.number,
                "moment": kept.at.isoformat(),
                "besluit": kept.answer.decision,
                "waarover": _place_data(kept.answer.where),
                "advies": kept.answer.answer["advies"],
                **({} if kept.choice is None else {"keuze": choice_data(kept.choice)}),
            }
            for kept in newest_answers(state)
        ],
    }


def choice_data(choice: ChoiceMade) -> dict[str, str]:
    """A choice by the names of the contract."""
    data = {
        "gekozen": choice.chosen,
        "gevolgd": "ja" if choice.followed else "nee",
        "reden": choice.reason,
        "notitie": choice.note,
    }
    return {name: value for name, value in data.items() if value}


def _place_data(where: Carrier) -> dict[str, str]:
    return {"soort": where.kind, **({"id": where.id} if where.id else {})}


# --- history --------------------------------------------------------------------------------------


def history_page(base: RuleBase, desk: DeskCase) -> Page:
    """Everything that happened in a case, the oldest first."""
    rows = tuple(
        (str(each.number), dutch_moment(each.at), each.by, event_words(base, each.event))
        for each in desk.events
    )
    return Page(
        title="Geschiedenis",
        code=desk.state.code,
        headline=f"{counted(len(rows), 'gebeurtenis', 'gebeurtenissen')}.",
        chapters=(Chapter("", (Grid(_HISTORY, rows, below=1),)),),
    )


def history_data(events: Iterable[KeptEvent]) -> list[dict[str, Any]]:
    """The same as data."""
    return [event_data(each) for each in events]


def export_page(base: RuleBase, desk: DeskCase) -> Page:
    """Everything about a case, to read: what is known, what happened, and every answer."""
    shown, history = show_page(base, desk), history_page(base, desk)
    answers = tuple(
        Chapter(
            f"Antwoord {kept.number}: {_title(base, kept.answer.decision)},"
            f" {place_words(kept.answer.where)}",
            (
                Prose(
                    f"Gegeven op {dutch_moment(kept.at)} door {kept.by}, met de regels van"
                    f" {dutch_day(kept.answer.as_of)} (regelbank {kept.answer.version})."
                ),
                Prose(f"Advies: {_advice(base, kept.answer)}."),
                *([Prose(_choice_words(kept.choice))] if kept.choice is not None else []),
                points(_used(base, kept.answer)),
            ),
        )
        for kept in desk.state.answers.values()
    )
    return Page(
        title="Alles over deze zaak",
        code=desk.state.code,
        day=shown.day,
        headline=shown.headline,
        chapters=(*shown.chapters, *answers, Chapter("Geschiedenis", history.chapters[0].blocks)),
    )


def _used(base: RuleBase, kept: AnswerKept) -> Iterator[str]:
    """The facts that an answer rests on, in sentences."""
    known = base.decision(kept.decision)
    whole = whole_case(base) if known is None else known
    for name, value in kept.facts.items():
        plain = value["waarde"] if isinstance(value, Mapping) else value
        yield f"{capital(fact_words(whole, name, plain))}."


# --- a list ---------------------------------------------------------------------------------------


def list_page(cases: Sequence[CaseRef], ad: str) -> Page:
    """The cases of an AD, those that are shared with them included."""
    rows = tuple(
        (each.code, each.ad, dutch_moment(each.last_at), listed(list(each.shared_with)))
        for each in cases
    )
    return Page(
        title="Zaken",
        headline=f"{capital(counted(len(cases), 'zaak', 'zaken'))} van {ad}.",
        chapters=(Chapter("", (Grid(_LIST, rows),)),),
    )


def list_data(cases: Iterable[CaseRef]) -> list[dict[str, Any]]:
    """The same as data."""
    return [
        {
            "zaak": each.code,
            "ad": each.ad,
            "laatste": each.last,
            "moment": each.last_at.isoformat(),
            "gedeeld_met": list(each.shared_with),
        }
        for each in cases
    ]
