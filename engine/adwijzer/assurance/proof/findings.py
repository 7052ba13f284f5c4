"""The findings of a check of the rules, as data."""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from msgspec import Struct

from adwijzer.text.diagnostics import Position


class ClaimKind(StrEnum):
    """The kinds of claims about the rules; a finding is a claim that does not stand."""

    CONFLICT = "tegenspraak"
    GAP = "gat"
    DEAD_RULE = "dode_regel"
    DEAD_PART = "deel_zonder_werking"
    DEAD_FACT = "dood_feit"
    DEAD_POINT = "dood_aandachtspunt"
    PROPERTY = "eigenschap"


class ClaimResult(StrEnum):
    """How a claim came out. Unknown is never fine: z3 gave no answer in time."""

    PROVEN = "bewezen"
    REFUTED = "weerlegd"
    UNKNOWN = "onbekend"


MEANING = {
    ClaimKind.CONFLICT: "Geen twee regels in één laag spreken elkaar tegen",
    ClaimKind.GAP: "Elke uitkomst die een oordeel moet hebben, heeft er in elke zaak een",
    ClaimKind.DEAD_RULE: "Elke regel beslist in minstens één zaak",
    ClaimKind.DEAD_PART: "Elk deel van elke voorwaarde maakt in minstens één zaak verschil",
    ClaimKind.DEAD_FACT: "Elk feit kan een advies, aandachtspunt, termijn of tekst veranderen",
    ClaimKind.DEAD_POINT: "Elk aandachtspunt kan verschijnen",
    ClaimKind.PROPERTY: "De eigenschappen kloppen in elke zaak",
}


USUAL = "met z3"
"""How claims are settled unless they say otherwise."""


class Finding(Struct, frozen=True, kw_only=True):
    """One claim that was refuted, or that z3 could not settle.

    Attributes:
        about: the rule, fact, attention point or property, by its id or name.
        message: what is wrong, in Dutch.
        hint: what would be right; empty when there is nothing to say.
        positions: the places involved, the first one the place to mend.
        case: the smallest case that shows it, in the shape of the contract.
        example: that case as Dutch Gherkin, ready to paste; empty where there is no case.
    """

    kind: ClaimKind
    result: ClaimResult
    decision: str
    about: str
    message: str
    hint: str = ""
    positions: tuple[Position, ...]
    days: str
    case: dict[str, Any] | None = None
    day: str | None = None
    example: str = ""


class ClaimTally(Struct, frozen=True, kw_only=True):
    """How one kind of claim came out for one decision on a stretch of days."""

    decision: str
    days: str
    kind: ClaimKind
    text: str
    method: str
    proven: int
    refuted: int
    unknown: int

    @property
    def result(self) -> ClaimResult:
        if self.refuted:
            return ClaimResult.REFUTED
        return ClaimResult.UNKNOWN if self.unknown else ClaimResult.PROVEN


class ProofReport(Struct, frozen=True, kw_only=True):
    """Everything that was claimed, and what does not stand.

    `outside` says what no claim is about, in Dutch.
    """

    claims: tuple[ClaimTally, ...]
    findings: tuple[Finding, ...]
    outside: tuple[str, ...]
