"""What a case can take from elsewhere: a kept answer on the contact, or a register.

Both give facts, and something that the answer then shows beside it. The words are those of the
command.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from urllib.parse import urlencode

from msgspec import Struct

from adwijzer.decisions import role_decider
from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.case import Case
from adwijzer.decisions.contact.decider import ContactDecider
from adwijzer.decisions.contact.kept import SavedContact
from adwijzer.decisions.roles.acceptance import ROLES, told_by_register
from adwijzer.model.rulebase import Decision
from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.acceptance import origin_of, refuse_contradiction
from adwijzer_cli.commands.conversation import FORM, POSTPONED, told_to_conversation
from adwijzer_cli.commands.report import paragraph_of, told_to_report
from adwijzer_cli.commands.single import More
from adwijzer_web.address import Asked, FieldError, WrongFields, pairs_of, read
from adwijzer_web.fields import fields_of
from adwijzer_web.knowledge import Knowledge

CONTACT, REGISTER = "contact", "register"
_TELLERS: dict[str, Callable[[SavedContact, Decision], Case]] = {
    "gesprek": told_to_conversation,
    "rapportcontrole": told_to_report,
}
_REPORTING = ("rapportcontrole",)
_NOT_CHOSEN = (
    "In deze alinea staat nog niet welke vorm je koos. Leg dat eerst vast bij de contactvorm, en"
    " neem het antwoord dan opnieuw mee."
)


class Extra(Struct, frozen=True):
    """Facts from elsewhere, and what they add to the answer."""

    case: Case
    more: More


def takes_contact(decision: Decision) -> bool:
    """Whether a kept answer on the contact tells this decision something."""
    return decision.name in _TELLERS


def takes_register(knowledge: Knowledge, decision: Decision) -> bool:
    """Whether a register tells this decision something."""
    asks = any(fact.name == ROLES for fact in decision.asked)
    return asks and knowledge.pairs is not None and decision.about == "zaak"


def by_contact(saved: SavedContact, decision: Decision) -> Extra:
    """What a kept answer gives.

    Raises:
        InputError: the contact was put off, and nobody is invited to that.
    """
    case = _TELLERS[decision.name](saved, decision)
    if FORM not in case.facts and any(fact.name == FORM for fact in decision.asked):
        raise InputError.of(POSTPONED, "een uitnodiging past daar niet bij; kies zelf een vorm")
    reports = decision.name in _REPORTING
    return Extra(case, paragraph_of(saved, _NOT_CHOSEN) if reports else More())


def by_register(
    knowledge: Knowledge,
    decision: Decision,
    register: Sequence[Assignment],
    code: str,
    as_of: date | None,
    said: Case,
) -> Extra:
    """What a register gives about the assignment `code`.

    Raises:
        InputError: no such assignment, or it contradicts what was said.
    """
    pairs = knowledge.pairs
    if pairs is None:
        raise InputError.of("deze regelbank heeft geen besluit over opdrachten")
    if all(each.opdracht != code for each in register):
        hint = "kies een code uit het register; let op hoofdletters"
        raise InputError.of("deze opdracht staat niet in het register", hint)
    decider = role_decider(knowledge.base, pairs.name, as_of=as_of)
    told = told_by_register(decider, register, code, decision)
    refuse_contradiction(told, said)
    return Extra(Case(told.facts), origin_of(told, decision, said))


def contact_words(saved: SavedContact) -> str:
    """A kept answer as it stands in an address: its facts, and the day of its rules."""
    day = date.fromisoformat(saved.answer.peildatum)
    return urlencode(pairs_of(saved.decision, Asked(saved.case, as_of=day)))


def contact_of(knowledge: Knowledge, words: str) -> SavedContact:
    """The answer that stands in an address.

    Raises:
        WrongFields: it is none.
    """
    contact = next((each for each in knowledge.by_page.values() if each.combination), None)
    wrong = WrongFields([FieldError("", "Het antwoord over de contactvorm in dit adres is stuk.")])
    if contact is None:
        raise wrong
    try:
        asked = read(contact, fields_of(words))
        decider = knowledge.decider(contact, asked.as_of)
        if not asked.case.items or not isinstance(decider, ContactDecider):
            raise wrong
        reasoning = decider.reason(asked.case)
        return SavedContact(reasoning.decision, reasoning.case, reasoning.answer())
    except (WrongFields, InputError):
        raise wrong from None


def with_contact(knowledge: Knowledge, saved: SavedContact) -> list[tuple[str, Decision, Asked]]:
    """The pages that this answer can be taken to, each with the facts that it tells there."""
    found = []
    for page, decision in knowledge.by_page.items():
        if not takes_contact(decision):
            continue
        try:
            extra = by_contact(saved, decision)
        except InputError:
            continue
        found.append((f"/{page}", decision, carrying(saved, decision, extra.case)))
    return found


def carrying(
    saved: SavedContact, decision: Decision, case: Case, as_of: date | None = None
) -> Asked:
    """A case that carries the contact along where its answer shows something of it."""
    words = contact_words(saved) if decision.name in _REPORTING else ""
    return Asked(case, as_of=as_of, contact=words)
