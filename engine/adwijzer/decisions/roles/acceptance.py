"""What a register tells about one assignment that someone is asked to accept."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from adwijzer.decisions.answer import Piece
from adwijzer.decisions.assignments.assignment import CANCELLED, CHOICES, Assignment
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.roles.answer import Pair, PairWriter
from adwijzer.decisions.roles.decider import RoleDecider
from adwijzer.model.rulebase import Decision
from adwijzer.text.diagnostics import InputError

ROLES = "rolcombinatie"


class Origin(Piece, frozen=True, kw_only=True):
    """Where a fact comes from: the register, by a column or by the check on role conflicts.

    `waarde` is `onbekend` where the register leaves it open. The pairs are those not free.
    """

    feit: str
    waarde: str
    uit: str
    paren: tuple[Pair, ...] | None = None


class Told(Struct, frozen=True):
    """The facts that a register gives, and where each comes from."""

    facts: dict[str, str]
    origins: tuple[Origin, ...]
    compared: int
    """How many other assignments of the same AD count."""

    @property
    def roles(self) -> Origin:
        return next(origin for origin in self.origins if origin.feit == ROLES)


def told_by_register(
    decider: RoleDecider, register: Sequence[Assignment], opdracht: str, decision: Decision
) -> Told:
    """The facts of `decision` that a register knows about one assignment.

    The verdict on the combination of roles is the heaviest over all pairs of the assignment with
    another one of the same AD. It is left out as long as an empty cell can change it.

    Args:
        decider: judges pairs of assignments.
        register: all assignments, in their own order.
        opdracht: the code of the assignment.
        decision: says which facts are wanted.
    Raises:
        InputError: no such assignment, or one that was cancelled.
    """
    found = next((each for each in register if each.opdracht == opdracht), None)
    if found is None:
        raise InputError.of(
            "deze opdracht staat niet in het register",
            "noem achter `--opdracht` een code uit het register; let op hoofdletters",
        )
    if found.status == CANCELLED:
        raise InputError.of("deze opdracht is vervallen", "kies een opdracht die nog telt")
    others = [
        each
        for each in register
        if each.ad == found.ad and each.opdracht != opdracht and each.status != CANCELLED
    ]
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
    return Told(facts, (roles, *origins), len(others))
