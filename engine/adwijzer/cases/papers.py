"""What a case knows for the blanks of a letter or form, beside its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adwijzer.text.days import day_of, dutch_day

if TYPE_CHECKING:
    from adwijzer.cases.desk import Meant
    from adwijzer.model.rulebase import Decision
    from adwijzer.store.cases.state import CaseState


def known_beside(state: CaseState, decision: Decision, meant: Meant) -> dict[str, str]:
    """The code of the case, the day of the contact that is meant, and the note with the choice.

    A contact that begins now has no day yet.
    """
    found = {"kenmerk": state.code}
    day = day_of(meant.contact.id[:10])
    if day is not None and meant.contact not in meant.new:
        found["dag_contact"] = dutch_day(day)
    kept = state.last_answer(decision.name, meant.contact)
    if kept is not None and kept.choice is not None and kept.choice.note:
        found["toelichting"] = kept.choice.note
    return found
