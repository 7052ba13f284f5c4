"""The pictures of a page as SVG, which has no words that are not in the page as well."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from adwijzer.text.page import Chart, Tie, Timeline

_LEFT, _WIDTH, _TOP, _STEP, _NEAR = 20, 950, 92, 34, 46
"""A timeline: its begin and length, where letters hang, how far apart, and what overlaps."""
_BAR_LEFT, _BAR_WIDTH, _BAR_TOP, _BAR_STEP = 250.0, 720.0, 44.0, 30.0
"""A chart: where bars begin and how wide they may be; the first row, and how far apart rows are."""
_LEAST_WIDTH, _SPOT = 4.0, 24.0
"""How wide a bar is at least; how far apart the numbers of ties are."""


def drawn(picture: Timeline | Chart, name: str) -> str:
    """The line of weeks, or bars with the ties between them; `name` keeps its ids apart."""
    lines = _timeline(picture, name) if isinstance(picture, Timeline) else _chart(picture, name)
    return "\n".join(lines)


def _opened(height: float, name: str, title: str, description: str) -> Iterator[str]:
    yield (
        f'<svg viewBox="0 0 1000 {height:g}" role="img" aria-labelledby="{name}-titel"'
        f' aria-describedby="{name}-tekst" fill="var(--ink)" font-size="15">'
    )
    yield f'<title id="{name}-titel">{escape(title)}</title>'
    yield f'<desc id="{name}-tekst">{escape(description)}</desc>'


def _timeline(line: Timeline, name: str) -> Iterator[str]:
    levels = list(_levels([_LEFT + _WIDTH * dot.place for dot in line.dots]))
    height = _TOP + _STEP * max([1, *(level + 1 for level in levels)]) + 30
    yield from _opened(height, name, line.title, line.description)
    yield (
        '<defs><pattern id="telt-niet" width="8" height="8" patternUnits="userSpaceOnUse"'
        ' patternTransform="rotate(45)"><rect width="8" height="8" fill="var(--paper)"/>'
        '<line x1="0" y1="0" x2="0" y2="8" stroke="var(--ink)" stroke-width="3"/></pattern></defs>'
    )
    bar, edge = 'y="40" height="14"', 'stroke="var(--line)"'
    yield f'<rect x="{_LEFT}" width="{_WIDTH}" {bar} fill="var(--soft)" {edge}/>'
    yield f'<rect x="{_LEFT}" width="{_WIDTH * line.today:.1f}" {bar} fill="var(--line)"/>'
    for begin, end in line.gaps:
        size = max(_WIDTH * (end - begin), 4)
        yield f'<rect x="{_x(begin)}" width="{size:.1f}" {bar} fill="url(#telt-niet)" {edge}/>'
    for week, place in line.weeks:
        yield _line(_x(place), 34, 60, "line")
        yield _text(_x(place), 26, str(week))
    yield _line(_x(line.today), 30, height - 24, "now", 3)
    anchor = "start" if line.today < 0.08 else "end" if line.today > 0.92 else "middle"
    yield _text(_x(line.today), height - 6, line.day, anchor, "now")
    for dot, level in zip(line.dots, levels, strict=True):
        x, y = _LEFT + _WIDTH * dot.place, _TOP + _STEP * level
        tone = dot.state.tone
        yield _line(f"{x:.1f}", 56, y - 14, tone or "line")
        yield _circle(x, y, 13, tone)
        yield _text(f"{x:.1f}", y + 5, dot.letter)
        if tone:
            yield _text(f"{x + 16:.1f}", y + 6, dot.state.sign, "start", tone)
    yield "</svg>"


def _levels(spots: Sequence[float]) -> Iterator[int]:
    """How low each mark hangs, so that no two overlap."""
    ends: list[float] = []
    for spot in spots:
        level = next((n for n, end in enumerate(ends) if spot - end >= _NEAR), len(ends))
        ends[level : level + 1] = [spot]
        yield level


def _x(place: float) -> str:
    return f"{_LEFT + _WIDTH * place:.1f}"


def _line(x: str, y1: float, y2: float, colour: str, size: int = 1) -> str:
    thick = f' stroke-width="{size}"' if size > 1 else ""
    return f'<line x1="{x}" x2="{x}" y1="{y1:g}" y2="{y2:g}" stroke="var(--{colour})"{thick}/>'


def _text(x: str, y: float, text: str, anchor: str = "middle", colour: str = "") -> str:
    """Words; their size, and their colour when none is given, are those of the whole picture."""
    where = f' text-anchor="{anchor}"' if anchor != "start" else ""
    fill = f' fill="var(--{colour})"' if colour else ""
    return f'<text x="{x}" y="{y:g}"{where}{fill}>{escape(text)}</text>'


def _circle(x: float, y: float, size: int, colour: str) -> str:
    return (
        f'<circle cx="{x:.1f}" cy="{y:g}" r="{size}" fill="var(--paper)"'
        f' stroke="var(--{colour or "line"})" stroke-width="2"/>'
    )


def _chart(chart: Chart, name: str) -> Iterator[str]:
    height = _BAR_TOP + _BAR_STEP * len(chart.bars) + 12
    yield from _opened(height, name, chart.title, chart.description)
    for place, month in chart.ticks:
        x = _BAR_LEFT + _BAR_WIDTH * place
        yield _line(f"{x:.1f}", 24, height - 4, "soft")
        yield _text(f"{min(x, 1000):.1f}", 16, month, "end" if x > 930 else "start")
    yield _line(f"{_BAR_LEFT + _BAR_WIDTH * chart.today:.1f}", 24, height - 4, "now", 2).replace(
        "/>", ' stroke-dasharray="2 3"/>'
    )
    for row, bar in enumerate(chart.bars):
        y = _row(row)
        start = min(_BAR_LEFT + _BAR_WIDTH * bar.start, _BAR_LEFT + _BAR_WIDTH - _LEAST_WIDTH)
        end = max(_BAR_LEFT + _BAR_WIDTH * bar.end, start + _LEAST_WIDTH)
        size = {"bad": 3, "care": 2}.get(bar.tone, 1)
        dashes = ' stroke-dasharray="5 4"' if bar.unclear else ""
        yield _text("0", y + 5, bar.label, "start")
        yield (
            f'<rect x="{start:.1f}" y="{y - 8:g}" width="{end - start:.1f}" height="16" rx="2"'
            f' fill="var(--bar)" stroke="var(--{bar.tone or "line"})" stroke-width="{size}"'
            f"{dashes}/>"
        )
        if bar.before:
            yield _text(f"{start + 3:.1f}", y + 5, "◂", "start")
        if bar.beyond or bar.unclear:
            yield _text(f"{end - 5:.1f}", y + 5, "?" if bar.unclear else "▸", "end")
    for tie in chart.ties:
        (x1, row1), (x2, row2) = tie.start, tie.end
        dashes = "" if tie.tone == "bad" else ' stroke-dasharray="7 5"'
        yield (
            f'<line x1="{_BAR_LEFT + _BAR_WIDTH * x1:.1f}" y1="{_row(row1):g}"'
            f' x2="{_BAR_LEFT + _BAR_WIDTH * x2:.1f}" y2="{_row(row2):g}"'
            f' stroke="var(--{tie.tone})" stroke-width="3"{dashes}/>'
        )
    taken: list[tuple[float, float]] = []
    for tie in chart.ties:
        taken.append(_free_spot(tie, taken))
        x, y = taken[-1]
        yield _circle(x, y, 11, tie.tone)
        yield _text(f"{x:.1f}", y + 5, str(tie.number))
    yield "</svg>"


def _row(number: int) -> float:
    return _BAR_TOP + _BAR_STEP * number


def _free_spot(tie: Tie, taken: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """A place for a number near its line, not on another number where there is room."""
    (x1, row1), (x2, row2) = tie.start, tie.end
    x, y = _BAR_LEFT + _BAR_WIDTH * max(x1, x2) + 16, (_row(row1) + _row(row2)) / 2
    most = _BAR_LEFT + _BAR_WIDTH + 14
    spots = [
        min(most, x),
        *(x + _SPOT * n for n in range(1, 5)),
        *(x - _SPOT * n - 32 for n in range(8)),
    ]
    for spot in spots:
        if _BAR_LEFT <= spot <= most and not any(
            abs(spot - other) < _SPOT and abs(y - height) < _SPOT for other, height in taken
        ):
            return spot, y
    return min(most, x), y
