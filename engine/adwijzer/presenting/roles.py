"""Choose the form in which findings on roles are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import msgspec
from msgspec import Struct

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.reader import Watch, unwatched
from adwijzer.decisions.roles import Finding, Findings, RoleDecider
from adwijzer.decisions.roles.answer import Pair, RoleAnswer
from adwijzer.model.sources import SourceBase


class Report(Struct, frozen=True, kw_only=True):
    """Everything that was found, and what was asked about it.

    `narrowed` says in words what the answer is limited to, `looked_at` to which ADs (empty: all).
    `watch` sees the pairs go by while they are written.
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
    watch: Watch = unwatched

    @property
    def rows(self) -> Iterable[tuple[Finding, Pair]]:
        """All pairs with their findings, the heaviest first, while someone watches."""
        pairs = zip(self.findings.pairs, self.answer.paren, strict=True)
        return self.watch("Schrijven", pairs, len(self.answer.paren))


def render(report: Report, shape: str) -> Iterator[str | bytes]:
    """The findings as text, markdown, JSON, a table or a page, part by part.

    Bytes are for a file as they are; text is for whatever reads it.
    """
    match shape:
        case "json":
            yield from _json(report)
        case "markdown":
            from adwijzer.presenting.roles_markdown import render_markdown

            yield render_markdown(report)
        case "csv":
            from adwijzer.presenting.roles_tables import render_csv

            yield from render_csv(report)
        case "xlsx":
            from adwijzer.presenting.roles_tables import render_xlsx

            yield render_xlsx(report)
        case "html":
            from adwijzer.presenting.roles_html import render_html

            yield render_html(report).encode()
        case _:
            from adwijzer.presenting.roles_text import render_text

            yield render_text(report)


def _json(report: Report) -> Iterator[str]:
    """JSON pair by pair: a large register gives more text than belongs in memory at once."""
    whole = _formatted(msgspec.structs.replace(report.answer, paren=()))
    head, found, tail = whole.partition(_NO_PAIRS)
    if not report.answer.paren:
        yield head + found + tail + "\n"
        return
    yield head + _NO_PAIRS.removesuffix("]")
    between = "\n"
    for finding, pair in report.rows:
        text = _formatted(_explained(report, finding, pair))
        yield between + "\n".join(f"    {line}" for line in text.split("\n"))
        between = ",\n"
    yield f"\n  ]{tail}\n"


_NO_PAIRS = '"paren": []'


def _formatted(data: object) -> str:
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode()


def _explained(report: Report, finding: Finding, pair: Pair) -> object:
    """A pair, with its reasoning where that was asked."""
    if not (report.why or report.what_if):
        return pair
    from adwijzer.explain.what_if_pairs import what_if_pair
    from adwijzer.explain.why import why

    data: dict[str, Any] = msgspec.to_builtins(pair)
    if report.why:
        chain = why(report.decider.reasoning(finding))
        data["waarom"] = [trace.data() for trace in chain]
    if report.what_if:
        changes = what_if_pair(report.decider, finding)
        data["wat_als"] = [other.data() for other in changes]
    return data
