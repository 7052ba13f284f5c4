"""The outcome of a check of the rules as SARIF 2.1.0, for tools that review changes."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from adwijzer import __version__
from adwijzer.assurance.proof.findings import MEANING, Finding, Kind, Report, Result
from adwijzer.model.rulebase import RuleBase
from adwijzer.text.diagnostics import Position, RuleBaseError

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
UNREADABLE = "onleesbaar"


def sarif(base: RuleBase, report: Report) -> dict[str, Any]:
    """The findings as one run. What is unknown is a warning, never a pass."""
    return _log(
        [_result(finding) for finding in report.findings],
        {"regelbank": {"versie": base.version, "sha256": base.sha256}},
    )


def unreadable(error: RuleBaseError) -> dict[str, Any]:
    """What loading reports, so that a review shows it too."""
    return _log(
        [
            {
                "ruleId": UNREADABLE,
                "level": "error",
                "message": {
                    "text": problem.message + (f" ({problem.hint})" if problem.hint else "")
                },
                "locations": _locations([problem.position] if problem.position else []),
            }
            for problem in error.diagnostics
        ],
        {},
    )


def _log(results: list[dict[str, Any]], properties: dict[str, Any]) -> dict[str, Any]:
    rules = [{"id": kind.value, "shortDescription": {"text": MEANING[kind]}} for kind in Kind]
    rules.append(
        {"id": UNREADABLE, "shortDescription": {"text": "De regelbestanden zijn te lezen"}}
    )
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "adwijzer",
                        "semanticVersion": _three_numbers(__version__),
                        "language": "nl",
                        "rules": rules,
                    }
                },
                "columnKind": "unicodeCodePoints",
                "results": results,
                "properties": properties,
            }
        ],
    }


def _three_numbers(version: str) -> str:
    numbers = version.split("+", maxsplit=1)[0].split(".")
    return ".".join([*numbers, "0", "0"][:3])


def _result(finding: Finding) -> dict[str, Any]:
    text = f"{finding.message}. {finding.hint}".strip()
    example = f"\n\n```gherkin\n{finding.example}```" if finding.example else ""
    mark = "\0".join((finding.decision, finding.kind, finding.about, finding.message))
    return {
        "ruleId": finding.kind.value,
        "level": "error" if finding.result is Result.REFUTED else "warning",
        "message": {"text": text + example, "markdown": text + example},
        "locations": _locations(finding.positions[:1]),
        "relatedLocations": [
            {**location, "id": number}
            for number, location in enumerate(_locations(finding.positions[1:]), start=1)
        ],
        "partialFingerprints": {"bevinding/v1": hashlib.sha256(mark.encode()).hexdigest()[:32]},
        "properties": {
            "resultaat": finding.result.value,
            "besluit": finding.decision,
            "over": finding.about,
            "dagen": finding.days,
        },
    }


def _locations(positions: Iterable[Position]) -> list[dict[str, Any]]:
    return [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": _uri(position.file)},
                **(
                    {"region": {"startLine": position.line, "startColumn": max(position.column, 1)}}
                    if position.line
                    else {}
                ),
            }
        }
        for position in positions
    ]


def _uri(file: str) -> str:
    """Relative to where the command runs when it can be; review tools read that."""
    path = Path(file)
    if not path.is_absolute():
        return path.as_posix()
    try:
        return path.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.as_uri()
