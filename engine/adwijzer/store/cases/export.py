"""Everything that the store has about one case, as JSON data with Dutch names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, assert_never

from adwijzer.store.cases.events import (
    STRUCK,
    AnswerKept,
    Carrier,
    CaseClosed,
    CaseErased,
    CaseReopened,
    CaseSeen,
    CaseShared,
    ChoiceMade,
    ClockSetRight,
    DateDone,
    DocumentMade,
    Event,
    FactCorrected,
    FactSaid,
    FiguresTold,
    HandedOver,
    KeptEvent,
    Opened,
    PersonGone,
    PersonNamed,
    PromiseMade,
    RuleBaseKept,
    StoreBegun,
    TokenGiven,
    TokenTaken,
    kind_of,
)
from adwijzer.store.cases.references import CaseRef
from adwijzer.store.cases.state import state_of
from adwijzer.store.cases.store import CaseStore


def export_case(store: CaseStore, case: CaseRef) -> dict[str, Any]:
    """Everything about one case; a value that was corrected is left out.

    Raises:
        MachineError: an event was changed, or there is no key.
    """
    return exported(store.events(case))


def exported(events: Sequence[KeptEvent]) -> dict[str, Any]:
    """Everything that the events of a case say."""
    state = state_of(events)
    return {
        "zaak": state.code,
        "ad": state.ad,
        "gedeeld_met": list(state.shared),
        "gesloten": "ja" if state.closed else "nee",
        "feiten": [
            {**_carrier(where), "feiten": state.case_data(where)}
            for where in sorted(state.facts)
            if state.facts[where]
        ],
        "gebeurtenissen": [event_data(kept) for kept in events],
    }


def event_data(kept: KeptEvent) -> dict[str, Any]:
    """One event as JSON data."""
    return {
        "nummer": kept.number,
        "tijdstip": kept.at.isoformat(),
        "door": kept.by,
        "soort": kind_of(kept.event),
        **_said(kept.event),
    }


def _carrier(where: Carrier) -> dict[str, str]:
    return {"hoort_bij": where.kind, **({"kenmerk": where.id} if where.id else {})}


def _said(event: Event) -> dict[str, Any]:
    match event:
        case Opened(code=code, ad=ad):
            return {"code": code, "ad": ad}
        case FactSaid(where=where, fact=fact, value=value, since=since, origin=origin):
            return {
                **_carrier(where),
                "feit": fact,
                "waarde": "onbekend" if value is None else value,
                **({"bekend_op": since.isoformat()} if since else {}),
                **({"herkomst": origin} if origin else {}),
            }
        case AnswerKept():
            return {
                **_carrier(event.where),
                "besluit": event.decision,
                "peildatum": event.as_of.isoformat(),
                "regelbank": {"versie": event.version, "sha256": event.sha256},
                "feiten": dict(event.facts),
                "antwoord": dict(event.answer),
                **({"programma": event.program} if event.program else {}),
                **({"meegenomen": dict(event.brought)} if event.brought else {}),
            }
        case ChoiceMade():
            return {
                "antwoord": event.answer,
                **(
                    {} if event.chosen == STRUCK else {"gevolgd": "ja" if event.followed else "nee"}
                ),
                **({"gekozen": event.chosen} if event.chosen else {}),
                **({"reden": event.reason} if event.reason else {}),
                **({"notitie": event.note} if event.note else {}),
            }
        case DocumentMade(kind=kind, reader=reader, sha256=sha256, where=where):
            return {
                **_carrier(where),
                "stuk": kind,
                "lezer": reader,
                **({"sha256": sha256} if sha256 else {}),
            }
        case PromiseMade(where=where, promise=promise, day=day, answer=answer):
            return {
                **_carrier(where),
                "toezegging": promise,
                **({"uiterlijk": day.isoformat()} if day else {}),
                **({"antwoord": answer} if answer is not None else {}),
            }
        case DateDone(deadline=deadline, day=day, where=where):
            said = {"termijn": deadline, "dag": day.isoformat()}
            return said if where is None else {**_carrier(where), **said}
        case FactCorrected(where=where, fact=fact, struck=struck, brought=brought):
            return {
                **_carrier(where),
                "feit": fact,
                "gebeurtenissen": list(struck),
                **({"meegenomen": list(brought)} if brought else {}),
            }
        case CaseShared(ad=ad) | HandedOver(ad=ad):
            return {"ad": ad}
        case RuleBaseKept(version=version, sha256=sha256):
            return {"versie": version, "sha256": sha256}
        case FiguresTold(period=period):
            return {"periode": period}
        case CaseClosed() | CaseReopened() | CaseErased() | StoreBegun() | ClockSetRight():
            return {}
        case PersonNamed() | PersonGone() | TokenGiven() | TokenTaken() | CaseSeen():
            return {}  # about the office, never in a case
        case _:
            assert_never(event)
