"""Findings on roles as one page that needs nothing else: it prints and reads aloud well."""

from __future__ import annotations

from collections import Counter
from typing import Any

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.roles import Finding
from adwijzer.decisions.roles.answer import EarlierWork, Pair
from adwijzer.decisions.roles.records import counts
from adwijzer.presenting import roles_words as words
from adwijzer.presenting.roles import Report
from adwijzer.presenting.roles_timeline import Plan, plan
from adwijzer.presenting.templates import template
from adwijzer.text.days import dutch_day

MOST_PAIRS = 2_000
"""Pairs that a page shows."""
_MOST_ROWS = 40
_MOST_PAIRS_EACH = 60


class Desk(Struct, frozen=True):
    """What the page shows of one AD.

    `rows` and `pairs` are those that are shown; `left_out` counts assignments that are not drawn,
    `more` pairs that are not shown.
    """

    number: int
    ad: str
    pairs: tuple[tuple[int, Finding, Pair], ...]
    more: int
    work: tuple[EarlierWork, ...]
    picture: Plan | None
    left_out: int

    def count(self, outcome: str) -> int:
        """How many of the shown pairs have this outcome."""
        return sum(pair.rolcombinatie == outcome for _, _, pair in self.pairs)


def render_html(report: Report) -> str:
    """The whole page."""
    return template("roles.html.j2").render(**found(report), commands=True)


def found(report: Report) -> dict[str, Any]:
    """What the template of the findings needs."""
    desks, quiet, left = _desks(report)
    return {
        "report": report,
        "answer": report.answer,
        "decision": report.decider.prepared.decision,
        "sources": report.sources,
        "desks": desks,
        "quiet": quiet,
        "left": left,
        "words": words,
        "day": dutch_day,
        "cited": words.source_lines(report.answer, report.sources),
        "changes": list(words.changes(report, _first(report))) if report.what_if else None,
        "chains": list(words.chains(report, _first(report))) if report.why else (),
    }


def _first(report: Report) -> list[tuple[Finding, Pair]]:
    return words.first_rows(report, _MOST_PAIRS_EACH)


def _desks(report: Report) -> tuple[list[Desk], list[str], int]:
    """The ADs with findings, the heaviest first; those without; and how many pairs do not fit."""
    assignments: dict[str, list[Assignment]] = {}
    for each in report.assignments:
        if each.ad is not None and counts(each):
            assignments.setdefault(each.ad, []).append(each)
    found: dict[str, list[tuple[Finding, Pair]]] = {}
    for finding, pair in words.first_rows(report, MOST_PAIRS):
        found.setdefault(pair.ad or "", []).append((finding, pair))
    work: dict[str, list[EarlierWork]] = {}
    for earlier in report.answer.onafhankelijkheid:
        work.setdefault(earlier.ad or "", []).append(earlier)
    weights = {
        ad: Counter(-finding.judgement.weight for finding, _ in pairs)
        for ad, pairs in found.items()
    }
    order = sorted(found, key=lambda ad: (*(-weights[ad][-n] for n in (2, 1)), ad))
    desks = [
        _desk(report, number, ad, found[ad], work.get(ad, []), assignments[ad])
        for number, ad in enumerate(order, start=1)
    ]
    wanted = report.looked_at or assignments.keys()
    quiet = sorted(ad for ad in wanted if ad not in found)
    return desks, quiet, len(report.answer.paren) - min(MOST_PAIRS, len(report.answer.paren))


def _desk(
    report: Report,
    number: int,
    ad: str,
    pairs: list[tuple[Finding, Pair]],
    work: list[EarlierWork],
    mine: list[Assignment],
) -> Desk:
    shown = [(n, *pair) for n, pair in enumerate(pairs[:_MOST_PAIRS_EACH], start=1)]
    involved: dict[str, Assignment] = {}
    drawn: list[tuple[int, Finding]] = []
    for n, finding, _ in shown:
        both = {each.opdracht: each for each in (finding.first, finding.second)}
        if len(involved.keys() | both.keys()) <= _MOST_ROWS:
            involved |= both
            drawn.append((n, finding))
    if len(mine) <= _MOST_ROWS:
        involved |= {each.opdracht: each for each in mine}
    rows = sorted(involved.values(), key=lambda each: (each.client or "", each.start))
    return Desk(
        number=number,
        ad=ad,
        pairs=tuple(shown),
        more=len(pairs) - len(shown),
        work=tuple(work),
        picture=plan(rows, drawn, report.decider.day) if rows else None,
        left_out=len(mine) - len(rows),
    )
