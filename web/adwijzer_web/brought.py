"""What a case takes along on the pages and over the API: a kept answer, or a register."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from urllib.parse import urlencode

from msgspec import Struct

from adwijzer.decisions import decider_as, kinds
from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.brought import (
    facts_of_contact,
    facts_of_register,
    refuse_contradiction,
    require_form,
)
from adwijzer.decisions.case import Case
from adwijzer.decisions.intake import reports_contact, takes_contact
from adwijzer.decisions.kept_contact import SavedContact
from adwijzer.explain.readers import audience
from adwijzer.model.readers import PRINCIPAL
from adwijzer.model.rulebase import Decision
from adwijzer.presenting.brought import contact_paragraph, register_origins
from adwijzer.presenting.explanation import Supplement
from adwijzer.text.diagnostics import InputError
from adwijzer_web.address import Asked, FieldError, WrongFields, pairs_of, read
from adwijzer_web.fields import fields_of
from adwijzer_web.knowledge import Knowledge

CONTACT, REGISTER = "contact", "register"
_NOT_CHOSEN = (
    "In deze alinea staat nog niet welke vorm je koos. Leg dat eerst vast bij de contactvorm, en"
    " neem het antwoord dan opnieuw mee."
)


class Brought(Struct, frozen=True):
    """Facts that were brought to a case, and what stands beside its answer because of them."""

    case: Case = Case({})
    supplement: Supplement = Supplement()


def by_contact(
    knowledge: Knowledge,
    saved: SavedContact,
    decision: Decision,
    reader: str = "",
    named: Sequence[str] = (),
) -> Brought:
    """What a kept answer gives, with its paragraph for this reader, or else for the principal.

    Raises:
        InputError: the contact was put off, and nobody is invited to that; or a wrong reader.
    """
    case = facts_of_contact(saved, decision)
    require_form(case, decision, "kies zelf een vorm")
    if not reports_contact(decision):
        return Brought(case)
    found = audience(knowledge.base, decision, reader or PRINCIPAL, named)
    return Brought(case, contact_paragraph(saved, found, _NOT_CHOSEN))


def by_register(
    knowledge: Knowledge,
    decision: Decision,
    register: Sequence[Assignment],
    code: str,
    as_of: date | None,
    said: Case,
) -> Brought:
    """What a register gives about the assignment `code`.

    Raises:
        InputError: no such assignment, or it contradicts what was said.
    """
    found = facts_of_register(knowledge.base, register, code, decision, as_of)
    refuse_contradiction(found, said)
    return Brought(Case(found.facts), register_origins(found, decision, said))


def contact_words(saved: SavedContact) -> str:
    """A kept answer as it stands in an address: its facts, and the day of its rules."""
    day = date.fromisoformat(saved.answer.peildatum)
    return urlencode(pairs_of(saved.decision, Asked(saved.case, as_of=day)))


def contact_of(knowledge: Knowledge, words: str) -> SavedContact:
    """The answer that stands in an address.

    Raises:
        WrongFields: it is none.
    """
    contact = next((each for each in knowledge.by_page.values() if each.kind == "contact"), None)
    wrong = WrongFields([FieldError("", "Het antwoord over de contactvorm in dit adres is stuk.")])
    if contact is None:
        raise wrong
    try:
        asked = read(contact, fields_of(words))
        if not asked.case.items:
            raise wrong
        decider = decider_as(kinds.CONTACT, knowledge.base, contact.name, as_of=asked.as_of)
        reasoning = decider.reason(asked.case)
        return SavedContact(reasoning, reasoning.answer())
    except (WrongFields, InputError):
        raise wrong from None


def with_contact(knowledge: Knowledge, saved: SavedContact) -> list[tuple[str, Decision, Asked]]:
    """The pages that this answer can be taken to, each with the facts that it tells there."""
    found = []
    for page, decision in knowledge.by_page.items():
        if not takes_contact(decision):
            continue
        try:
            brought = by_contact(knowledge, saved, decision)
        except InputError:
            continue
        found.append((f"/{page}", decision, carrying(saved, decision, brought.case)))
    return found


def carrying(
    saved: SavedContact, decision: Decision, case: Case, as_of: date | None = None
) -> Asked:
    """A case that carries the contact along where its answer shows something of it."""
    words = contact_words(saved) if reports_contact(decision) else ""
    return Asked(case, as_of=as_of, contact=words)
