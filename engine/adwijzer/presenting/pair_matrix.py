"""What the verdict on a pair would be with other roles, and where the pair itself stands.

    first \\ then      beoordelaar  adviseur  coach
    beoordelaar            !           !        ✕
    coach (O-101)         [✕ 1]        !        ✓     pair 1: first O-101, then O-102

Only the roles are others; the rows of the register stay as they are. So most pairs of a page have
the same picture, and are shown in one.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.assignments.assignment import CHOICES
from adwijzer.decisions.roles import JudgedPair, RoleDecider
from adwijzer.model.rulebase import PairsDecision, Tenor

ROLE = "rol"


class RoleVerdict(Struct, frozen=True):
    """A verdict in words, and what it means for who asks."""

    label: str
    tenor: Tenor


Rows = tuple[tuple[RoleVerdict, ...], ...]


class PlacedPair(Struct, frozen=True):
    """A pair under its number: the codes and roles of both assignments, and the verdict."""

    number: int
    first: str
    first_role: str
    then: str
    then_role: str
    verdict: str


class RoleMatrix(Struct, frozen=True):
    """The verdicts for every two roles, those of the first down, and the pairs that stand in it."""

    roles: tuple[str, ...]
    rows: Rows
    pairs: tuple[PlacedPair, ...]

    def at(self, first_role: str, then_role: str) -> list[int]:
        """The numbers of the pairs that have these roles."""
        return [
            each.number
            for each in self.pairs
            if (each.first_role, each.then_role) == (first_role, then_role)
        ]

    def first_as(self, role: str) -> list[str]:
        """The assignments that begin first in this role."""
        return list(dict.fromkeys(e.first for e in self.pairs if e.first_role == role))

    def then_as(self, role: str) -> list[str]:
        """The assignments that begin after another in this role."""
        return list(dict.fromkeys(e.then for e in self.pairs if e.then_role == role))


def role_matrices(
    decider: RoleDecider, pairs: Iterable[tuple[int, JudgedPair]]
) -> list[RoleMatrix]:
    """The pictures of numbered pairs; those with the same verdicts at all roles share one."""
    decision, roles = decider.prepared.decision, CHOICES[ROLE]
    placed: dict[Rows, list[PlacedPair]] = {}
    for number, pair in pairs:
        first, then = pair.first, pair.second
        rows = tuple(
            tuple(
                _verdict(decision, decider.pair(replace(first, rol=one), replace(then, rol=other)))
                for other in roles
            )
            for one in roles
        )
        words = _verdict(decision, pair).label
        codes = PlacedPair(number, first.opdracht, first.rol, then.opdracht, then.rol, words)
        placed.setdefault(rows, []).append(codes)
    return [RoleMatrix(roles, rows, tuple(found)) for rows, found in placed.items()]


def _verdict(decision: PairsDecision, pair: JudgedPair) -> RoleVerdict:
    [variable] = decision.outcomes
    value = next(each for each in variable.values if each.name == pair.judgement.outcome)
    return RoleVerdict(value.label, value.tenor or "voorwaarden")
