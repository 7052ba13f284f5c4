"""`advise rules check`: what is claimed of every decision, proven or refuted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from msgspec import Struct

from adwijzer.assurance.proof.claims import Claim, claims_of
from adwijzer.assurance.proof.findings import ClaimResult, ClaimTally, Finding, ProofReport
from adwijzer.assurance.proof.stretch_proof import Proof
from adwijzer.assurance.proof.stretches import stretches
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.text.diagnostics import InputError, did_you_mean, shown

Progress: TypeAlias = Callable[[str], None]
"""Called with what is being proven."""

SECONDS = 10.0
"""How long z3 may take over one question."""


def check_rules(
    base: RuleBase,
    decision: str | None = None,
    *,
    seconds: float = SECONDS,
    progress: Progress = lambda _: None,
) -> ProofReport:
    """Prove what is claimed of the rules, for every day on which they hold.

    Args:
        base: a rule base that was loaded, so that its files are in order.
        decision: only this decision; None for all.
        seconds: how long z3 may take over one question; what takes longer is unknown.
        progress: called before each part.
    Raises:
        InputError: there is no such decision.
    """
    chosen = [each for each in base.decisions if decision in (None, each.name)]
    if not chosen:
        names = [each.name for each in base.decisions]
        raise InputError.of(
            f"onbekend besluit {shown(decision or '', names)}", did_you_mean(decision or "", names)
        )
    claims: list[ClaimTally] = []
    findings: list[Finding] = []
    outside: list[str] = []
    for each in chosen:
        found = _Decision(base, each, seconds, progress)
        found.run()
        claims += found.claims
        findings += found.findings
        outside += found.outside
    return ProofReport(
        claims=tuple(claims), findings=tuple(findings), outside=tuple(dict.fromkeys(outside))
    )


class _Decision(Struct):
    base: RuleBase
    whole: Decision
    seconds: float
    progress: Progress
    claims: list[ClaimTally] = []
    findings: list[Finding] = []
    outside: list[str] = []

    def run(self) -> None:
        for stretch in stretches(self.whole):
            if stretch.decision is None:
                if stretch.first is not None and stretch.last is not None:
                    self.outside.append(
                        f"{self.whole.title} {stretch.shown()}: dan geldt er geen regel, en komt"
                        " er geen advies"
                    )
                continue
            proof = Proof.of(self.base, stretch.decision, stretch, self.seconds)
            if proof.one.arithmetic.assumption:
                self.outside.append(f"{self.whole.title}: {proof.one.arithmetic.assumption}")
            for claim in claims_of(proof):
                self.progress(f"{self.whole.title}: {claim.text}")
                self._settle(proof, claim)
            self.outside += proof.outside

    def _settle(self, proof: Proof, claim: Claim) -> None:
        counts = dict.fromkeys(ClaimResult, 0)
        for finding in claim.run(proof):
            if finding is None:
                counts[ClaimResult.PROVEN] += 1
                continue
            counts[finding.result] += 1
            if not any(_same(finding, known) for known in self.findings):
                self.findings.append(finding)
        if any(counts.values()):
            self.claims.append(
                ClaimTally(
                    decision=self.whole.name,
                    days=proof.stretch.shown(),
                    kind=claim.kind,
                    text=claim.text,
                    method=claim.method,
                    proven=counts[ClaimResult.PROVEN],
                    refuted=counts[ClaimResult.REFUTED],
                    unknown=counts[ClaimResult.UNKNOWN],
                )
            )


def _same(one: Finding, other: Finding) -> bool:
    """The same defect on other days."""
    return (one.decision, one.kind, one.result, one.about, one.positions, one.message) == (
        other.decision,
        other.kind,
        other.result,
        other.about,
        other.positions,
        other.message,
    )
