"""Findings on roles on the terminal: a table that a planner can work from."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

import click

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.planning.answer import SuggestingAnswer
from adwijzer.decisions.roles import Finding
from adwijzer.decisions.roles.answer import Pair
from adwijzer.presenting import roles_words as words
from adwijzer.presenting.roles import Report
from adwijzer.presenting.suggestions import text_lines
from adwijzer.text.lines import bullet, listing, wrapped

_SHOWN_PAIRS = 50
_SHOWN_WORK = 10
_BESIDE = 108
"""Columns from which reasons stand in the table itself; else they stand below each row."""
_MOST = 160
_COLOURS = {"ontraden": "red", "met_voorwaarden": "yellow"}
_BELOW, _NO_BREAK = "    ", "\N{NO-BREAK SPACE}"
_HEAD = ("AD", "cliënt", "eerst", "daarna", "oordeel")
_MORE = ("waarom", "wat te doen")


def render_text(report: Report) -> str:
    """The summary, the table, and what is the same for all pairs."""
    answer = report.answer
    lines = [click.style(wrapped(words.headline(answer)), bold=True)]
    lines += [wrapped(words.checked(report))]
    lines += [wrapped(text) for text in (words.free(answer), words.guideline(answer)) if text]
    if isinstance(answer, SuggestingAnswer):
        lines += text_lines(answer, report.decider.prepared.decision)
    shown = words.first_rows(report, _SHOWN_PAIRS)
    if shown:
        lines += ["", *_table(report, shown)]
    more = len(answer.paren) - len(shown)
    if more > 0:
        lines += [
            wrapped(
                f"En nog {words.counted(more, 'paar', 'paren')}. Kies een deel met --ad of --from,"
                " of schrijf alles in een bestand met --out paren.xlsx."
            )
        ]
    if shown:
        lines += _section(f"Maatregelen: {words.LEGEND}", _measures(report))
    lines += _section("Na te vragen in het register", _asked(report))
    lines += _section("Eerder werk voor dezelfde werkgever of opdrachtgever", _work(report))
    lines += _section(
        "Let op", (bullet(f"{each.titel}. {each.tekst}") for each in words.attention(answer))
    )
    if report.what_if:
        changes = (bullet(line) for line in words.changes(report, shown))
        lines += _section("Wat het oordeel zou veranderen", changes)
    if report.why:
        chains = (bullet(line) for line in words.chains(report, shown))
        lines += _section("De hele redenering", chains)
    cited = words.source_lines(answer, report.sources)
    lines += _section("Bronnen", (listing(f"  {name:<6}", line) for name, line in cited.items()))
    lines += ["", wrapped(words.CLOSING)]
    lines += [click.style(wrapped(words.version_line(answer)), dim=True)]
    return "\n".join(lines) + "\n"


def _section(title: str, lines: Iterable[str]) -> list[str]:
    body = list(lines)
    return ["", click.style(wrapped(title), bold=True), *body] if body else []


def _room() -> int:
    return max(40, min(shutil.get_terminal_size((80, 24)).columns, _MOST))


def _table(report: Report, shown: Sequence[tuple[Finding, Pair]]) -> Iterator[str]:
    """One row for each pair; cells run over several lines."""
    wide = _room() >= _BESIDE
    body = [_cells(report, finding, pair) for finding, pair in shown]
    widths = _widths(body, wide=wide)
    head = [*_HEAD, *(_MORE if wide else ())]
    yield click.style(_line(head, widths), bold=True)
    yield "  ".join("-" * width for width in widths)
    for number, ((_, pair), cells) in enumerate(zip(shown, body, strict=True)):
        if number:
            yield ""
        texts = [*cells, *(_beside(report, pair) if wide else ())]
        yield from _row(texts, widths, _COLOURS.get(pair.rolcombinatie))
        if not wide:
            yield from _below(report, pair)


def _cells(report: Report, finding: Finding, pair: Pair) -> tuple[str, ...]:
    decision = report.decider.prepared.decision
    return (
        pair.ad or "",
        words.client(finding).replace(" / ", "\n"),
        _assignment(finding.first),
        _assignment(finding.second),
        words.verdict(decision, pair),
    )


def _assignment(assignment: Assignment) -> str:
    period = words.runs(assignment).replace(" t/m ", "\nt/m ")
    return f"{assignment.opdracht}\n{assignment.rol}\n{period}"


def _widths(body: Sequence[Sequence[str]], *, wide: bool) -> list[int]:
    """Widths of the columns: what they hold, within the terminal."""
    limits = (12, 14, 18, 18, 15)
    widths = [
        min(limit, max(len(head), *(len(part) for cells in body for part in cells[n].split("\n"))))
        for n, (head, limit) in enumerate(zip(_HEAD, limits, strict=True))
    ]
    gaps = 2 * (len(widths) - 1)
    while sum(widths) + gaps > _room():
        widths[widths.index(max(widths))] -= 1
    if wide:
        rest = _room() - sum(widths) - gaps - 4
        widths += [rest * 2 // 5, rest - rest * 2 // 5]
    return widths


def _row(texts: Sequence[str], widths: Sequence[int], colour: str | None) -> Iterator[str]:
    columns = [
        [line for part in text.split("\n") for line in _wrap(part, width)]
        for text, width in zip(texts, widths, strict=True)
    ]
    verdict = _HEAD.index("oordeel")
    for parts in zip_longest(*columns, fillvalue=""):
        line = [
            click.style(part, fg=colour, bold=True) + " " * (width - len(part))
            if number == verdict and part and colour
            else part.ljust(width)
            for number, (part, width) in enumerate(zip(parts, widths, strict=True))
        ]
        yield "  ".join(line).rstrip()


def _wrap(text: str, width: int) -> list[str]:
    """Lines of at most `width`; a code that is longer is broken, nothing is left out."""
    hanging = " " * 4 if text.startswith("[") else ""
    return textwrap.wrap(
        text, width, subsequent_indent=hanging, break_on_hyphens=False, break_long_words=True
    ) or [""]


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _beside(report: Report, pair: Pair) -> tuple[str, str]:
    """Why and what to do, as cells."""
    reason = pair.uitleg
    if pair.betreft != pair.tweede:
        reason += f" Het oordeel gaat over {pair.betreft}."
    return reason, "\n".join(_steps(report, pair))


def _steps(report: Report, pair: Pair) -> Iterator[str]:
    for measure in pair.maatregelen:
        yield f"{words.SIGNS[measure.vervuld]} {measure.label}"
    if pair.vragen:
        yield words.may_become(report.decider.prepared.decision, pair)
        yield f"Vraag na bij {words.empty_cells(pair)}"


def _below(report: Report, pair: Pair) -> Iterator[str]:
    """Why and what to do, below the row of a narrow table."""
    reason, _ = _beside(report, pair)
    steps = list(_steps(report, pair))
    measures = [step.replace(" ", _NO_BREAK) for step in steps if step[0] == "["]
    for text in (reason, "  ".join(measures), *(step for step in steps if step[0] != "[")):
        lines = textwrap.wrap(text, _room() - len(_BELOW), break_on_hyphens=False)
        yield from (_BELOW + line.replace(_NO_BREAK, " ") for line in lines)


def _measures(report: Report) -> Iterator[str]:
    for measure in words.measures(report.answer):
        yield listing(f"  {measure.label:<25}", measure.titel)


def _asked(report: Report) -> Iterator[str]:
    for column, question in words.asked(report.answer).items():
        yield listing(f"  {column:<25}", question)


def _work(report: Report) -> Iterator[str]:
    found = sorted(report.answer.onafhankelijkheid, key=lambda each: -each.aantal)
    for each in found[:_SHOWN_WORK]:
        yield bullet(f"{words.earlier_work(each)}.")
    more = len(found) - _SHOWN_WORK
    if more > 0:
        yield wrapped(f"En nog {more}. Met --format json zie je ze alle.", "  ")
