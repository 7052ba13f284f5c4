"""Findings on roles as markdown, for a report or a message."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.decisions.roles import Finding
from adwijzer.decisions.roles.answer import Pair
from adwijzer.presenting import roles_words as words
from adwijzer.presenting.roles import Report
from adwijzer.presenting.suggestions import markdown_parts

_SHOWN_PAIRS = 200
_HEAD = ("AD", "cliënt", "eerst", "daarna", "oordeel", "waarom", "wat te doen")


def render_markdown(report: Report) -> str:
    """A summary, the table, and what is the same for all pairs."""
    answer = report.answer
    parts = [f"## {report.decider.prepared.decision.title}", f"**{words.headline(answer)}**"]
    said = (words.checked(report), words.free(answer), words.guideline(answer))
    parts.append(" ".join(filter(None, said)))
    if isinstance(answer, SuggestingAnswer):
        parts += markdown_parts(answer, report.decider.prepared.decision)
    rows = words.first_rows(report, _SHOWN_PAIRS)
    if rows:
        parts += [_table(report, rows), f"{words.LEGEND}.".replace("[", "\\[")]
        more = len(answer.paren) - len(rows)
        if more > 0:
            pairs = words.counted(more, "paar", "paren")
            parts.append(f"En nog {pairs}. Met --out paren.xlsx staan ze alle in een bestand.")
        labels = (f"**{each.label}**: {each.titel}" for each in words.measures(answer))
        parts += ["### Maatregelen", _points(labels)] if words.measures(answer) else []
    if asked := words.asked(answer):
        parts += [
            "### Na te vragen in het register",
            _points(f"`{column}`: {question}" for column, question in asked.items()),
        ]
    if answer.onafhankelijkheid:
        work = (f"{_plain(words.earlier_work(each))}." for each in answer.onafhankelijkheid)
        parts += ["### Eerder werk voor dezelfde werkgever of opdrachtgever", _points(work)]
    if points := words.attention(answer):
        parts += [
            "### Aandachtspunten",
            _points(f"**{p.titel}.** {p.tekst} ({', '.join(p.bronnen)})" for p in points),
        ]
    if report.what_if:
        parts += ["### Wat het oordeel zou veranderen", _points(words.changes(report, rows))]
    if report.why:
        parts += ["### De hele redenering", _points(words.chains(report, rows))]
    if cited := words.source_lines(answer, report.sources):
        parts += ["### Bronnen", _points(f"{name}: {line}" for name, line in cited.items())]
    parts += [words.CLOSING, f"*{words.version_line(answer)}*"]
    return "\n\n".join(parts) + "\n"


def _table(report: Report, rows: Iterable[tuple[Finding, Pair]]) -> str:
    lines = [f"| {' | '.join(_HEAD)} |", "|" + "---|" * len(_HEAD)]
    lines += [f"| {' | '.join(_cells(report, *row))} |" for row in rows]
    return "\n".join(lines)


def _cells(report: Report, finding: Finding, pair: Pair) -> Iterator[str]:
    sources = report.sources
    yield _plain(pair.ad or "")
    yield _plain(words.client(finding))
    yield _assignment(finding.first)
    yield _assignment(finding.second)
    yield words.verdict(report.decider.prepared.decision, pair)
    yield f"{pair.uitleg} ({', '.join(words.cited_by(pair, sources))})"
    steps = [
        f"{words.SIGNS[measure.vervuld]} {measure.label}".replace("[", "\\[")
        for measure in pair.maatregelen
    ]
    if pair.vragen:
        cells = _plain(words.empty_cells(pair))
        steps.append(
            f"{words.may_become(report.decider.prepared.decision, pair)} Vraag na bij {cells}"
        )
    yield "<br>".join(steps)


def _assignment(assignment: Assignment) -> str:
    return f"{_plain(assignment.opdracht)}, {assignment.rol}, {words.runs(assignment)}"


def _plain(code: str) -> str:
    """A code of the user without what would be markup."""
    for sign in "\\`*_{}[]<>|#":
        code = code.replace(sign, f"\\{sign}")
    return code


def _points(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines) or "- Geen."
