"""Why something cannot be done in a case, and the way out."""

from __future__ import annotations

from collections.abc import Sequence

from adwijzer.store.cases.events import (
    JUST_NOW,
    AnswerKept,
    CaseClosed,
    CaseReopened,
    ChoiceMade,
    Event,
    KeptEvent,
    PromiseMade,
    Said,
)
from adwijzer.store.cases.keys import Keys
from adwijzer.store.cases.state import state_of
from adwijzer.text.diagnostics import InputError, MachineError


class CaseConflictError(InputError):
    """What was asked cannot be done in the case as it is now."""


class CaseChangedError(InputError):
    """The case has events that were not there when it was read."""


def no_case() -> InputError:
    """There is no such case, or not for this AD."""
    return InputError.of(
        "deze zaak is er niet",
        "`advise case list` noemt je zaken; let op hoofdletters, en op de code achter `--by`",
    )


def no_key(keys: Keys) -> MachineError:
    """The key of a case is not where it should be."""
    return MachineError.of(
        f"{keys.place.shown}: de sleutel van deze zaak ontbreekt, dus zij kan niet gelezen worden",
        "zet een reservekopie van de sleutels terug met `advise case restore`",
    )


def erased_meanwhile() -> InputError:
    """The case was erased after it was looked up."""
    return InputError.of("deze zaak is er niet meer: zij is gewist", "er is niets veranderd")


def changed_meanwhile() -> InputError:
    """The case has events that were not there when it was read."""
    return CaseChangedError.of(
        "deze zaak is intussen veranderd",
        "bekijk haar met `advise case show CODE` en doe het opnieuw",
    )


def _no_answer(number: int) -> InputError:
    return InputError.of(
        f"gebeurtenis {number} is geen bewaard antwoord van deze zaak",
        "`advise case history CODE` noemt de antwoorden met hun nummer",
    )


def code_taken() -> InputError:
    """The AD has a case with this code."""
    return CaseConflictError.of(
        "er is al een zaak met deze code",
        "kies een andere code, of werk verder met `advise case set CODE`",
    )


def require_fitting(there: Sequence[KeptEvent], new: Sequence[Event]) -> None:
    """Refuse events that a case as it is cannot have.

    Raises:
        CaseConflictError: it is closed.
        InputError: a choice is about no answer of it.
    """
    state = state_of(there)
    answers, closed = set(state.answers), state.closed
    for event in new:
        match event:
            case CaseClosed() if closed:
                raise CaseConflictError.of("deze zaak is al gesloten", "er is niets veranderd")
            case CaseReopened() if not closed:
                raise CaseConflictError.of("deze zaak is niet gesloten", "er is niets veranderd")
            case event if closed and isinstance(event, Said):
                raise CaseConflictError.of(
                    "deze zaak is gesloten", "ga ermee verder na `advise case reopen CODE`"
                )
            case CaseClosed() | CaseReopened():
                closed = not closed
            case ChoiceMade(answer=number) if number not in answers:
                raise _no_answer(number)
            case PromiseMade(answer=int(number)) if number not in answers:
                raise _no_answer(number)
            case AnswerKept():
                answers.add(JUST_NOW)
            case _:
                pass
