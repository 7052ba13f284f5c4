"""What was measured about a rule base: examples run, rules covered, properties proven.

Whoever runs examples, coverage or proofs fills these in. None means that nobody did yet, and the
reader is told so.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from msgspec import Struct


class Status(StrEnum):
    """How an example ended."""

    PASSED = "geslaagd"
    FAILED = "gezakt"
    NOT_RUN = "niet gedraaid"


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


class Coverage(Struct, frozen=True):
    """The coverage of one decision."""

    decision: str
    lines: tuple[CoverageLine, ...]


class ProofStatus(StrEnum):
    """What a prover found; unknown is never shown as fine."""

    PROVEN = "bewezen"
    REFUTED = "weerlegd"
    UNKNOWN = "onbekend"


class Proof(Struct, frozen=True):
    """One property of one decision.

    `about` names the rules involved by id, `counterexample` is a case as Gherkin that refutes it.
    """

    decision: str
    claim: str
    status: ProofStatus
    about: tuple[str, ...] = ()
    counterexample: str = ""


class Results(Struct, frozen=True):
    """All that was measured. `examples` has results by `str(example.position)`."""

    examples: Mapping[str, ExampleResult] | None = None
    coverage: tuple[Coverage, ...] | None = None
    proofs: tuple[Proof, ...] | None = None
