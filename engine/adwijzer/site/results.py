"""The measurements of a rule base: how examples ended, what they cover, what is proven.

None means that it was not worked out, and the site says so.
"""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from adwijzer.assurance.proof.findings import ClaimResult


class Status(StrEnum):
    """How an example ended."""

    PASSED = "geslaagd"
    FAILED = "gezakt"


class ExampleResult(Struct, frozen=True):
    """The last result of one example; `message` says in Dutch why it did not pass."""

    status: Status
    message: str = ""


class CoverageLine(Struct, frozen=True):
    """How much of one kind of thing the examples exercise, such as rules or boundaries."""

    what: str
    reached: int
    total: int
    missing: tuple[str, ...] = ()
    """Each thing that no example exercises, as a Dutch phrase."""


class DecisionCoverage(Struct, frozen=True):
    """The coverage of one decision."""

    decision: str
    lines: tuple[CoverageLine, ...]


class ClaimLine(Struct, frozen=True):
    """How one claim about one decision came out.

    `about` names the rules involved by id, `counterexample` is a case as Gherkin that refutes it.
    """

    decision: str
    claim: str
    status: ClaimResult
    about: tuple[str, ...] = ()
    counterexample: str = ""


class Results(Struct, frozen=True):
    """The measurements that take long, so that not every site has them."""

    coverage: tuple[DecisionCoverage, ...] | None = None
    proofs: tuple[ClaimLine, ...] | None = None
