"""Choose the form in which findings on roles are shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import msgspec
from msgspec import Struct

from adwijzer.decisions.roles import Findings, RoleDecider
from adwijzer.decisions.roles.answer import RoleAnswer
from adwijzer.model.sources import SourceBase
from adwijzer.register.assignment import Assignment


class Report(Struct, frozen=True, kw_only=True):
    """Everything that was found, and what was asked about it.

    `narrowed` says in words what the answer is limited to, `looked_at` to which ADs (empty: all).
    """

    decider: RoleDecider
    assignments: Sequence[Assignment]
    looked_at: frozenset[str]
    findings: Findings
    answer: RoleAnswer
    narrowed: tuple[str, ...]
    sources: SourceBase
    why: bool
    what_if: bool


def render(report: Report, shape: str) -> str | bytes:
    """The findings as text, markdown, JSON, a table or a page; bytes where a file is wanted."""
    match shape:
        case "json":
            return _json(report)
        case "markdown":
            from adwijzer_cli.render.roles_markdown import render_markdown

            return render_markdown(report)
        case "csv":
            from adwijzer_cli.render.roles_tables import render_csv

            return render_csv(report)
        case "xlsx":
            from adwijzer_cli.render.roles_tables import render_xlsx

            return render_xlsx(report)
        case "html":
            from adwijzer_cli.render.roles_html import render_html

            return render_html(report).encode()
        case _:
            from adwijzer_cli.render.roles_text import render_text

            return render_text(report)


def _json(report: Report) -> str:
    data: Any = report.answer
    if report.why or report.what_if:
        data = _explained(report)
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode() + "\n"


def _explained(report: Report) -> dict[str, Any]:
    from adwijzer.explain.what_if_pairs import what_if_pair
    from adwijzer.explain.why import why

    data = report.answer.contract()
    for pair, finding in zip(data["paren"], report.findings.pairs, strict=True):
        if report.why:
            chain = why(report.decider.reasoning(finding))
            pair["waarom"] = [trace.data() for trace in chain]
        if report.what_if:
            changes = what_if_pair(report.decider, finding)
            pair["wat_als"] = [other.data() for other in changes]
    return data
