"""What one answer brings to another case: a kept answer on a contact, or a register of assignments.

Command, page and API call these functions. What the user says goes before what is brought; the
words about it are those of `presenting.brought`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from msgspec import Struct

from adwijzer.decisions.answer import Piece
from adwijzer.decisions.assignments.assignment import CANCELLED, CHOICES, Assignment
from adwijzer.decisions.case import UNKNOWN, Case, Item
from adwijzer.decisions.decide import decider_as
from adwijzer.decisions.intake import FOLLOWED, FORM, ROLES, asks, on_pairs
from adwijzer.decisions.kept_contact import SavedContact
from adwijzer.decisions.kinds import PAIRS
from adwijzer.decisions.roles.answer import Pair, PairWriter
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.text.diagnostics import InputError

# --- a kept answer on a contact -------------------------------------------------------------------


def facts_of_contact(saved: SavedContact, decision: Decision) -> Case:
    """What a kept answer tells of another case: facts of the same name and value, and its outcome.

    The outcome is the form that was chosen, or else advised, and whether the advice was followed.
    """
    advised = saved.answer.advies.contactvorm
    facts = {**saved.case.facts, **outcome_of_contact(advised, saved.chosen)}
    known = {fact.name: fact for fact in decision.asked}
    key = decision.agenda_key
    possible = () if key is None else key.names
    return Case(
        {
            name: value
            for name, value in facts.items()
            if name in known and (value is None or str(value) in known[name].names)
        },
        tuple(Item(each.name, {}) for each in saved.case.items if each.name in possible),
    )


def outcome_of_contact(advised: str, chosen: str | None) -> dict[str, str]:
    """The form of a contact: as chosen or else advised, and whether the advice was followed."""
    if chosen is None:
        return {FORM: advised}
    return {FORM: chosen, FOLLOWED: "ja" if chosen == advised else "nee"}


def require_form(case: Case, decision: Decision, way_out: str) -> None:
    """Refuse a case without a form where one is asked for: a contact that is put off has none.

    Raises:
        InputError: no form; `way_out` says how to give one.
    """
    if asks(decision, FORM) and FORM not in case.facts:
        raise InputError.of(
            "in het bewaarde antwoord wordt het contact uitgesteld",
            f"een uitnodiging past daar niet bij; {way_out}",
        )


# --- an assignment in a register ------------------------------------------------------------------


class Origin(Piece, frozen=True, kw_only=True):
    """Where a fact comes from: the register, by a column or by the check on role conflicts.

    `waarde` is `onbekend` where the register leaves it open. The pairs are those not free.
    """

    feit: str
    waarde: str
    uit: str
    paren: tuple[Pair, ...] | None = None


class RegisterFacts(Struct, frozen=True):
    """The facts that a register gives, and where each comes from."""

    facts: dict[str, str]
    roles: Origin
    columns: tuple[Origin, ...]
    compared: int
    """How many other assignments of the same AD count."""


def facts_of_register(
    base: RuleBase,
    register: Sequence[Assignment],
    opdracht: str,
    decision: Decision,
    as_of: date | None = None,
) -> RegisterFacts:
    """The facts of `decision` that a register knows about one assignment.

    The verdict on the combination of roles is the heaviest over all pairs of the assignment with
    another one of the same AD. It is left out as long as an empty cell can change it.

    Args:
        base: has the decision that judges pairs of assignments.
        register: all assignments, in their own order.
        opdracht: the code of the assignment.
        decision: says which facts are wanted.
        as_of: the day whose rules hold; today when left out.
    Raises:
        InputError: rules that know no pairs, no such assignment, or one that was cancelled.
    """
    pairs = on_pairs(base)
    if pairs is None:
        raise InputError.of("deze regelbank heeft geen besluit over opdrachten")
    found = next((each for each in register if each.opdracht == opdracht), None)
    if found is None:
        raise InputError.of(
            "deze opdracht staat niet in het register",
            "kies een code uit het register; let op hoofdletters",
        )
    if found.status == CANCELLED:
        raise InputError.of("deze opdracht is vervallen", "kies een opdracht die nog telt")
    others = [
        each
        for each in register
        if each.ad == found.ad and each.opdracht != opdracht and each.status != CANCELLED
    ]
    decider = decider_as(PAIRS, base, pairs.name, as_of=as_of)
    verdict = decider.verdict(others, found)
    writer = PairWriter(decider)
    wanted = {fact.name: fact.names for fact in decision.asked}
    columns = {
        name: value
        for name in wanted
        if name in CHOICES and (value := getattr(found, name)) in wanted[name]
    }
    roles = Origin(
        feit=ROLES,
        waarde=verdict.outcome if verdict.fixed else UNKNOWN,
        uit="rolconflict",
        paren=tuple(writer.pair(pair) for pair in verdict.pairs),
    )
    facts = {**columns, **({ROLES: verdict.outcome} if verdict.fixed else {})}
    origins = (Origin(feit=name, waarde=value, uit="register") for name, value in columns.items())
    return RegisterFacts(facts, roles, tuple(origins), len(others))


def refuse_contradiction(register: RegisterFacts, said: Case) -> None:
    """What the user says about the roles may not differ from what the register shows.

    Raises:
        InputError: it does.
    """
    roles = register.roles
    stated = said.facts.get(roles.feit)
    if stated is not None and roles.waarde not in (UNKNOWN, stated):
        raise InputError.of(
            f"`{roles.feit}` is hier `{stated}`, maar volgens het register `{roles.waarde}`",
            f"laat `{roles.feit}` weg, of verander het register",
        )


def origins(register: RegisterFacts, said: Case) -> tuple[Origin, ...]:
    """Where facts come from: the roles first, then the columns that the user did not say."""
    return (register.roles, *(each for each in register.columns if each.feit not in said.facts))
