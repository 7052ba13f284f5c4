"""The outcome of a check of the rules, for people and as data."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import click

from adwijzer.assurance.proof.findings import USUAL, ClaimResult, ClaimTally, Finding, ProofReport
from adwijzer.model.rulebase import RuleBase
from adwijzer.text.lines import wrapped

_COLOURS = {ClaimResult.PROVEN: "green", ClaimResult.REFUTED: "red", ClaimResult.UNKNOWN: "yellow"}


def text(base: RuleBase, report: ProofReport) -> str:
    """The report in plain Dutch."""
    return "".join(f"{line}\n" for line in _lines(base, report))


def _lines(base: RuleBase, report: ProofReport) -> Iterator[str]:
    titles = {decision.name: decision.title for decision in base.decisions}
    place = ("", "")
    for claim in report.claims:
        if (claim.decision, claim.days) != place:
            if place[0]:
                yield ""
            place = (claim.decision, claim.days)
            yield click.style(wrapped(f"{titles[claim.decision]}, {claim.days}"), bold=True)
        yield _claim(claim)
    for number, finding in enumerate(report.findings, start=1):
        yield ""
        yield from _finding(number, finding, titles)
    yield ""
    if report.outside:
        yield wrapped("Hier gaat dit bewijs niet over:")
        for line in report.outside:
            yield wrapped(f"{line}.", "    ", "  - ")
        yield ""
    yield wrapped(summary(report))


def _claim(claim: ClaimTally) -> str:
    many = claim.proven + claim.refuted + claim.unknown
    counts = f" ({claim.proven} van {many})" if many > 1 else ""
    word = click.style(f"{claim.result.value:<9}", fg=_COLOURS[claim.result])
    label = f"  {word} "
    plain = f"  {claim.result.value:<9} "
    how = "" if claim.method == USUAL else f" [{claim.method}]"
    shown = wrapped(f"{claim.text}{counts}{how}", " " * len(plain), plain)
    return shown.replace(plain, label, 1)


def _finding(number: int, finding: Finding, titles: dict[str, str]) -> Iterator[str]:
    word = click.style(finding.result.value, fg=_COLOURS[finding.result])
    kind = finding.kind.value.replace("_", " ")
    yield click.style(f"{number}. {titles[finding.decision]}: {kind}", bold=True) + f", {word}"
    yield wrapped(f"{finding.message[:1].upper()}{finding.message[1:]}.", "   ")
    for position in finding.positions:
        yield f"   {position}"
    if finding.hint:
        yield wrapped(f"{finding.hint[:1].upper()}{finding.hint[1:]}.", "   ")
    if finding.example:
        yield "   De kleinste zaak die dit laat zien, om in een voorbeeldbestand te plakken:"
        yield ""
        yield finding.example.rstrip("\n")


def summary(report: ProofReport) -> str:
    """How it came out, in one or two sentences."""
    refuted = sum(finding.result is ClaimResult.REFUTED for finding in report.findings)
    unknown = len(report.findings) - refuted
    if not report.findings:
        proven = sum(claim.proven for claim in report.claims)
        return f"Alles is bewezen: {proven} beweringen over alle zaken en alle dagen."
    counts = [f"{refuted} keer weerlegd"] if refuted else []
    counts += [f"{unknown} keer niet bewezen"] if unknown else []
    return f"Niet alles klopt: {' en '.join(counts)}."


def data(base: RuleBase, report: ProofReport) -> dict[str, Any]:
    """The report as JSON."""
    results = {finding.result for finding in report.findings}
    worst = next(
        (r for r in (ClaimResult.REFUTED, ClaimResult.UNKNOWN) if r in results), ClaimResult.PROVEN
    )
    return {
        "regelbank": {"versie": base.version, "sha256": base.sha256},
        "resultaat": worst.value,
        "beweringen": [
            {
                "besluit": claim.decision,
                "dagen": claim.days,
                "soort": claim.kind.value,
                "bewering": claim.text,
                "resultaat": claim.result.value,
                "bewezen": claim.proven,
                "weerlegd": claim.refuted,
                "onbekend": claim.unknown,
                "hoe": claim.method,
            }
            for claim in report.claims
        ],
        "bevindingen": [
            {
                "besluit": finding.decision,
                "soort": finding.kind.value,
                "resultaat": finding.result.value,
                "over": finding.about,
                "melding": finding.message,
                "oplossing": finding.hint,
                "plaatsen": [str(position) for position in finding.positions],
                "dagen": finding.days,
                "zaak": finding.case,
                "peildatum": finding.day,
                "voorbeeld": finding.example or None,
            }
            for finding in report.findings
        ],
        "buiten_het_bewijs": list(report.outside),
    }
