"""The answer on timing as one page that needs nothing else: it prints and reads aloud well."""

from __future__ import annotations

from typing import Any

from adwijzer.decisions.timing import TimingAnswer, dutch_day
from adwijzer.model.rulebase import Decision
from adwijzer_cli.render.timeline import STATUS_WORDS, Timeline, by_letter, timeline
from adwijzer_cli.render.timing_text import headline, when, where_it_stands

_COLOURS = {"gedaan": "done", "bereikt": "done", "nadert": "near", "verlopen": "late"}
_LEFT, _WIDTH, _TOP, _STEP, _NEAR = 20, 960, 92, 34, 30


def render_html(answer: TimingAnswer, decision: Decision) -> str:
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
    return environment.get_template("timing.html.j2").render(
        answer=answer,
        short=headline(answer, decision),
        stands=where_it_stands(answer),
        line=line,
        marks=marks,
        height=height,
        rows=by_letter(line, answer.termijnen) if line else [],
        status=STATUS_WORDS,
        when=when,
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
                "x": _x(mark.place),
                "y": _TOP + _STEP * level,
                "letter": mark.letter,
                "colour": _COLOURS.get(mark.row.status, "line"),
            }
        )
    return placed, _TOP + _STEP * max(len(ends), 1) + 30
