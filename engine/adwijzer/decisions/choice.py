"""What the AD chose after an advice, and why: checked against what the rules know.

The product advises; an AD may choose otherwise, with a reason (L-10 to L-12). At a contact the
choice and its reason are facts, at every other decision they stand beside the facts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from adwijzer.decisions.answer import Piece
from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.model.rulebase import ContactDecision, Decision, Value
from adwijzer.text.diagnostics import InputError, did_you_mean, shown

if TYPE_CHECKING:
    from adwijzer.decisions.answer import Assumption
    from adwijzer.decisions.kinds import CaseAnswer


class ChosenOutcome(Piece, frozen=True, kw_only=True):
    """What was done with an advice; `reden` and `notitie` are None where nothing was said.

    `gevolgd` is ja, or nee where something else was chosen than advised.
    """

    gekozen: str
    gevolgd: str
    reden: str | None = None
    notitie: str | None = None


class StatedChoice(Struct, frozen=True):
    """What the AD says about the choice, by the names of the rules."""

    chosen: str | None = None
    reason: str | None = None
    note: str | None = None


NO_CHOICE = StatedChoice()


def choosable(decision: Decision) -> tuple[Value, ...]:
    """What can be chosen: the outcomes, or at a contact the forms."""
    if isinstance(decision, ContactDecision):
        return decision.fact(decision.combination.chosen).values
    return decision.outcomes[0].values


def reason_fact(decision: Decision) -> str:
    """The fact with the reason to choose otherwise; empty where that is no fact."""
    return decision.combination.chosen_why if isinstance(decision, ContactDecision) else ""


def reasons_of(decision: Decision) -> tuple[Value, ...]:
    """The reasons to choose otherwise; none where the rules give none."""
    if isinstance(decision, ContactDecision):
        name = reason_fact(decision)
        return decision.fact(name).values if name else ()
    return decision.deviations


def advised(answer: CaseAnswer) -> str:
    """What was advised, as it can be chosen."""
    advice = answer.advies
    for name in ("contactvorm", "advies_inzet_ad", "oordeel"):
        found = getattr(advice, name, None)
        if isinstance(found, str):
            return found
    raise TypeError(answer)


def hanging(answer: CaseAnswer) -> list[Assumption]:
    """What was taken to be so, as far as a certain advice hangs on it."""
    names = getattr(answer.advies, "zolang", None) or ()
    return [each for each in answer.aannamen if each.feit in names]


def advised_in(answer: Mapping[str, object]) -> str:
    """As `advised`, of an answer that was kept as data."""
    advice = answer["advies"]
    if isinstance(advice, Mapping):
        for name in ("contactvorm", "advies_inzet_ad", "oordeel"):
            if isinstance(found := advice.get(name), str):
                return found
    raise ValueError(answer)


def stated_in(decision: ContactDecision, case: Case, note: str | None) -> StatedChoice:
    """What the facts of a contact say about the choice."""
    combination = decision.combination

    def said(name: str) -> str | None:
        value = case.facts.get(name)
        return None if value is None else str(value)

    return StatedChoice(said(combination.chosen), said(combination.chosen_why), note)


def choice_facts(decision: Decision, stated: StatedChoice) -> dict[str, str]:
    """The facts that a choice is at a contact; names that the rules do not know are left out."""
    if not isinstance(decision, ContactDecision):
        return {}
    combination = decision.combination
    said = {combination.chosen: stated.chosen, combination.chosen_why: stated.reason}
    return {
        name: value
        for name, value in said.items()
        if name and value is not None and value in decision.fact(name).names
    }


def check_stated(decision: Decision, stated: StatedChoice) -> StatedChoice:
    """The choice with names that the rules know; `onbekend` says nothing.

    Raises:
        InputError: no such outcome or reason, or a reason or note without a choice.
    """
    chosen = _known(stated.chosen, choosable(decision), "uitkomst", decision)
    reason = _known(stated.reason, reasons_of(decision), "reden", decision)
    is_contact = isinstance(decision, ContactDecision)
    option = "--gekozen-vorm" if is_contact else "--gekozen"
    if chosen is None and reason is not None and not is_contact:  # there it is a contradiction
        raise InputError.of(
            f"`--reden-afwijking` hoort bij `{option}`", f"zeg met `{option}` wat je koos"
        )
    if chosen is None and stated.note is not None:
        raise InputError.of(f"`--notitie` hoort bij `{option}`", f"zeg met `{option}` wat je koos")
    return StatedChoice(chosen, reason, stated.note)


def choice_of(decision: Decision, stated: StatedChoice, answer: CaseAnswer) -> ChosenOutcome | None:
    """The choice that goes with an answer; None where nothing was chosen.

    Raises:
        InputError: a reason to deviate where the advice is followed.
    """
    if stated.chosen is None:
        return None
    followed = stated.chosen == advised(answer)
    if followed and stated.reason is not None and not isinstance(decision, ContactDecision):
        raise InputError.of(
            "je koos wat het advies is, dus er is geen afwijking",
            "laat `--reden-afwijking` weg, of kies een andere uitkomst",
        )
    return ChosenOutcome(
        gekozen=stated.chosen,
        gevolgd="ja" if followed else "nee",
        reden=None if followed else stated.reason,
        notitie=stated.note,
    )


def _known(
    word: str | None, values: tuple[Value, ...], what: str, decision: Decision
) -> str | None:
    if word is None or word == UNKNOWN:
        return None
    names = [value.name for value in values]
    if word in names:
        return word
    if not names:
        raise InputError.of(
            f"bij {decision.title.lower()} noemen de regels geen {what}",
            "zet haar in de regelbank bij het besluit",
        )
    raise InputError.of(f"onbekende {what} {shown(word, names)}", did_you_mean(word, names))
