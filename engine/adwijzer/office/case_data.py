"""What happens in a case as the API writes it, and as the API takes it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from adwijzer.model.rulebase import AGENDA
from adwijzer.store.cases.events import (
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
)
from adwijzer.text.diagnostics import InputError, MachineError


def event_of(data: Mapping[str, Any]) -> KeptEvent:
    """An event as the server writes it (`store.cases.export.event_data`).

    Raises:
        MachineError: this program does not know its kind.
    """
    at = datetime.fromisoformat(data["tijdstip"])
    return KeptEvent(int(data["nummer"]), at, str(data["door"]), _event(data))


def _event(data: Mapping[str, Any]) -> Event:
    match data["soort"]:
        case "geopend":
            return Opened(data["code"], data["ad"])
        case "gezegd":
            since = data.get("bekend_op")
            return FactSaid(
                _carrier(data),
                data["feit"],
                None if data["waarde"] == "onbekend" else data["waarde"],
                None if since is None else date.fromisoformat(since),
                data.get("herkomst", ""),
            )
        case "antwoord":
            rules = data["regelbank"]
            return AnswerKept(
                data["besluit"],
                _carrier(data),
                data["feiten"],
                rules["versie"],
                rules["sha256"],
                date.fromisoformat(data["peildatum"]),
                data["antwoord"],
                data.get("programma", ""),
                data.get("meegenomen", {}),
            )
        case "keuze":
            return ChoiceMade(
                int(data["antwoord"]),
                data.get("gevolgd") == "ja",
                data.get("gekozen", ""),
                data.get("reden", ""),
                data.get("notitie", ""),
            )
        case "stuk":
            return DocumentMade(data["stuk"], data["lezer"], data.get("sha256", ""), _carrier(data))
        case "toegezegd":
            until = data.get("uiterlijk")
            return PromiseMade(
                _carrier(data),
                data["toezegging"],
                None if until is None else date.fromisoformat(until),
                data.get("antwoord"),
            )
        case "gedaan":
            where = _carrier(data) if "hoort_bij" in data else None
            return DateDone(data["termijn"], date.fromisoformat(data["dag"]), where)
        case "gecorrigeerd":
            struck, brought = data["gebeurtenissen"], data.get("meegenomen", ())
            return FactCorrected(_carrier(data), data["feit"], tuple(struck), tuple(brought))
        case "gedeeld":
            return CaseShared(data["ad"])
        case "overgedragen":
            return HandedOver(data["ad"])
        case "gesloten":
            return CaseClosed()
        case "heropend":
            return CaseReopened()
        case _:
            raise MachineError.of(
                "de server kent een gebeurtenis die dit programma niet kent", "werk adwijzer bij"
            )


def _carrier(data: Mapping[str, Any]) -> Carrier:
    return Carrier(data.get("hoort_bij", "zaak"), data.get("kenmerk", ""))


def facts_of(events: Iterable[Event]) -> dict[str, Any]:
    """The facts that are said, as the API takes them."""
    found: dict[str, Any] = {}
    for event in events:
        if isinstance(event, FactSaid):
            plain = "onbekend" if event.value is None else event.value
            since = event.since
            dated = {} if since is None else {"waarde": plain, "bekend_op": since.isoformat()}
            found[event.fact] = dated or plain
    return found


def promises_of(events: Iterable[Event]) -> list[dict[str, str]]:
    """What is promised, as the API takes it."""
    return [
        {
            "naam": event.promise,
            **({} if event.day is None else {"uiterlijk": event.day.isoformat()}),
        }
        for event in events
        if isinstance(event, PromiseMade)
    ]


def body_of(events: Iterable[Event], known: Collection[Carrier]) -> dict[str, Any]:
    """What is said in a case, as the API takes it.

    Args:
        events: what is said.
        known: the contacts, reports and questions that the case has.
    Raises:
        InputError: it cannot go over the server, or is about several contacts.
    """
    events = [*events]
    body: dict[str, Any] = {}
    if facts := facts_of(events):
        body["feiten"] = facts
    if promised := promises_of(events):
        body["toegezegd"] = promised
    if done := [event.deadline for event in events if isinstance(event, DateDone)]:
        body["gedaan"] = done
    about: set[Carrier] = set()
    for event in events:
        match event:
            case FactSaid(where=where) | PromiseMade(where=where) | DateDone(where=where):
                about |= set() if where is None else {where}
            case DocumentMade(kind=kind, where=where):
                body["stuk"] = kind
                about.add(where)
            case CaseClosed() | CaseReopened():
                body["gesloten"] = "ja" if isinstance(event, CaseClosed) else "nee"
            case _:
                raise InputError.of("dit kan niet over de server bewaard worden", "laat --keep weg")
    return {**body, **_meant(about, known, facts)}


def _meant(
    about: Collection[Carrier], known: Collection[Carrier], facts: Mapping[str, Any]
) -> dict[str, Any]:
    """Which contact and report are meant: by its day, or as new ones."""
    days = {each.id for each in about if each.kind == "contact"}
    if len(days) > 1:
        raise InputError.of(
            "dit gaat over meer contacten tegelijk", "zeg het per contact, met --dag"
        )
    contacts = {each.id for each in known if each.kind == "contact"}
    reports = {each for each in known if each.kind == "rapport"}
    begun = {each for each in about if each.kind == "rapport"} - reports
    found: dict[str, Any] = {"nieuw": True} if reports and begun else {}
    for each in days:
        # A second contact on one day begins by another agenda, or because that was asked.
        second = each not in contacts and any(one.startswith(each[:10]) for one in contacts)
        if second and AGENDA not in facts:
            found["nieuw"] = True
        if not second or "nieuw" in found:
            found["dag"] = each[:10]
    return found
