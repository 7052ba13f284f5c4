"""The answer on timing as one page that needs nothing else: it prints and reads aloud well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from adwijzer.decisions.timing.decider import TimingAnswer
from adwijzer.model.rulebase import TimingDecision
from adwijzer.presenting import timing_words as words
from adwijzer.presenting.templates import template
from adwijzer.presenting.timeline import Timeline, by_letter, timeline
from adwijzer.presenting.words import CLOSING, chain_lines, changes, told, version_line
from adwijzer.text.days import dutch_day

if TYPE_CHECKING:
    from adwijzer.model.sources import SourceBase
    from adwijzer.presenting.shown import Explanation

_COLOURS = {"gedaan": "done", "bereikt": "done", "nadert": "near", "verlopen": "late"}
_LEFT, _WIDTH, _TOP, _STEP, _NEAR = 20, 950, 92, 34, 46


def render_html(
    answer: TimingAnswer,
    decision: TimingDecision,
    known: Sequence[str],
    sources: SourceBase,
    explanation: Explanation,
) -> str:
    """The whole page."""
    return template("timing.html.j2").render(
        **dates(answer, decision),
        known=known,
        other=words.other_count(answer),
        cited=words.source_lines(answer, sources),
        chain=[row for trace in explanation.why for row in chain_lines(trace)],
        changes=None
        if explanation.what_if is None
        else changes(explanation.what_if, told(decision)),
        closing=CLOSING,
        version=version_line(answer.regels_van, answer.regelbank),
    )


def dates(answer: TimingAnswer, decision: TimingDecision) -> dict[str, Any]:
    """What the template of the line of weeks and the table of dates needs."""
    line = timeline(answer)
    marks, height = _placed(line) if line else ([], 0)
    rows = by_letter(line, answer.termijnen) if line else []
    return {
        "answer": answer,
        "decision": decision,
        "words": words,
        "line": line,
        "marks": marks,
        "height": height,
        "rows": rows,
        "used": list(dict.fromkeys(row.status for _, row in rows)),
        "day": dutch_day,
        "x": _x,
    }


def _x(place: float) -> str:
    return f"{_LEFT + _WIDTH * place:.1f}"


def _placed(line: Timeline) -> tuple[list[dict[str, Any]], int]:
    """Marks with their coordinates; those that would overlap hang lower."""
    placed: list[dict[str, Any]] = []
    ends: list[float] = []
    for mark in line.marks:
        spot = _LEFT + _WIDTH * mark.place
        level = next((n for n, end in enumerate(ends) if spot - end >= _NEAR), len(ends))
        if level == len(ends):
            ends.append(spot)
        ends[level] = spot
        placed.append(
            {
                "x": spot,
                "y": _TOP + _STEP * level,
                "letter": mark.letter,
                "sign": words.STATUS_SIGNS[mark.row.status],
                "colour": _COLOURS.get(mark.row.status, "line"),
            }
        )
    return placed, _TOP + _STEP * max(len(ends), 1) + 30
