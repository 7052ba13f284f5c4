"""The answer on timing as one page that needs nothing else: it prints and reads aloud well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from adwijzer.decisions.timing import TimingAnswer
from adwijzer.loading.days import dutch_day
from adwijzer.model.rulebase import Decision
from adwijzer_cli.render import timing_words as words
from adwijzer_cli.render.timeline import Timeline, by_letter, timeline

if TYPE_CHECKING:
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.model.sources import SourceBase

_COLOURS = {"gedaan": "done", "bereikt": "done", "nadert": "near", "verlopen": "late"}
_LEFT, _WIDTH, _TOP, _STEP, _NEAR = 20, 950, 92, 34, 46


def render_html(
    answer: TimingAnswer,
    decision: Decision,
    known: Sequence[str],
    sources: SourceBase,
    why: Sequence[VerdictTrace] = (),
    what_if: Sequence[WhatIf] | None = None,
) -> str:
    """The whole page."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("adwijzer_cli", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    line = timeline(answer)
    marks, height = _placed(line) if line else ([], 0)
    rows = by_letter(line, answer.termijnen) if line else []
    return environment.get_template("timing.html.j2").render(
        answer=answer,
        decision=decision,
        known=known,
        words=words,
        line=line,
        marks=marks,
        height=height,
        rows=rows,
        used=list(dict.fromkeys(row.status for _, row in rows)),
        other=words.other_count(answer),
        cited=words.source_lines(answer, sources),
        chain=[row for trace in why for row in words.chain_lines(trace)],
        changes=None if what_if is None else words.changes(what_if, decision),
        day=dutch_day,
        x=_x,
    )


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
