"""Measure what the site says about trust: what examples cover, and what is proven."""

from __future__ import annotations

from pathlib import Path

from adwijzer.assurance.examples.coverage import Kind, coverage
from adwijzer.assurance.examples.recording import Recording
from adwijzer.model.rulebase import RuleBase
from adwijzer.site.results import (
    ClaimLine,
    CoverageLine,
    DecisionCoverage,
    Results,
)

_KINDS: dict[Kind, str] = {
    "regel": "Regels en aandachtspunten",
    "deel": "Delen van voorwaarden",
    "grens": "Grenzen",
    "dag": "Dagen waarop iets gaat gelden",
}


def measure(base: RuleBase, features: Path | None = None) -> Results:
    """Say how much of the rules the examples cover, and prove what is claimed of the rules.

    Proving takes a while.

    Args:
        features: folder with the feature files; without it those of the program.
    Raises:
        InputError: a feature file is no Gherkin.
    """
    return Results(
        coverage=tuple(
            _covered(Recording.of(base, decision, features, base.validity.vanaf))
            for decision in base.decisions
        ),
        proofs=_proofs(base),
    )


def _covered(recording: Recording) -> DecisionCoverage:
    found = coverage(recording)
    lines = []
    for kind, label in _KINDS.items():
        tally = found.tally(kind)
        if tally.countable:
            missing = tuple(
                f"{item.about}: {item.what} ({item.side})"
                for item in found.missing
                if item.kind == kind
            )
            lines.append(CoverageLine(label, tally.shown, tally.countable, missing))
    return DecisionCoverage(found.decision, tuple(lines))


def _proofs(base: RuleBase) -> tuple[ClaimLine, ...]:
    """Every claim with its outcome, and what refutes it."""
    from adwijzer.assurance.proof.check import check_rules

    report = check_rules(base)
    claims = [
        ClaimLine(claim.decision, f"{claim.text} ({claim.days})", claim.result)
        for claim in report.claims
    ]
    findings = [
        ClaimLine(
            finding.decision,
            finding.message,
            finding.result,
            (finding.about,),
            finding.example,
        )
        for finding in report.findings
    ]
    return (*claims, *findings)
