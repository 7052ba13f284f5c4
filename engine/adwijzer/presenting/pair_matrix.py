"""What the verdict on a pair would be with other roles, and where the pair itself stands.

first \\ then   beoordelaar  adviseur  coach
beoordelaar         !           !        ✕
coach              [✕]          !        ✓      [ ] is the pair: coach, then beoordelaar
"""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.assignments.assignment import CHOICES
from adwijzer.decisions.roles import JudgedPair, RoleDecider
from adwijzer.model.rulebase import PairsDecision, Tenor

ROLE = "rol"


class RoleVerdict(Struct, frozen=True):
    """A verdict in words, what it means for who asks, and whether it is that of the pair itself."""

    label: str
    tenor: Tenor
    own: bool


class RoleMatrix(Struct, frozen=True):
    """The verdicts on a pair for every two roles: those of the first go down.

    `first` and `then` are the codes of the assignments, `first_role` and `then_role` what they are
    now, `verdict` what is said of them.
    """

    first: str
    first_role: str
    then: str
    then_role: str
    verdict: str
    roles: tuple[str, ...]
    rows: tuple[tuple[RoleVerdict, ...], ...]


def role_matrix(decider: RoleDecider, pair: JudgedPair) -> RoleMatrix:
    """The verdicts on a pair if only its roles were others; both rows stay as they are."""
    decision, roles = decider.prepared.decision, CHOICES[ROLE]
    first, then = pair.first, pair.second

    def verdict(one: str, other: str) -> RoleVerdict:
        own = (one, other) == (first.rol, then.rol)
        # The order of the two is that of the pair, also where both begin on one day.
        judged = pair if own else decider.pair(replace(first, rol=one), replace(then, rol=other))
        return _verdict(decision, judged.judgement.outcome, own=own)

    return RoleMatrix(
        first=first.opdracht,
        first_role=first.rol,
        then=then.opdracht,
        then_role=then.rol,
        verdict=_verdict(decision, pair.judgement.outcome, own=True).label,
        roles=roles,
        rows=tuple(tuple(verdict(one, other) for other in roles) for one in roles),
    )


def _verdict(decision: PairsDecision, outcome: str, *, own: bool) -> RoleVerdict:
    [variable] = decision.outcomes
    value = next(each for each in variable.values if each.name == outcome)
    return RoleVerdict(value.label, value.tenor or "voorwaarden", own)
