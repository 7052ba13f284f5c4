"""A page as text for a terminal: lines that fit its width, with colours where it has them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import assert_never

import click

from adwijzer.text import page as laid
from adwijzer.text.lines import bullet, width, wrapped
from adwijzer.text.page import Marked, Page

SHORT = 24
"""Lines of a short text."""
_ALL = "Met --full zie je alles."
_COLOURS: dict[laid.Tone, str] = {"good": "green", "care": "yellow", "bad": "red"}
_INDENT, _BELOW = "  ", "    "
_WIDEST, _WIDE = 160, 110
"""Columns that a table fills at most, and from which nothing stands below its rows."""
_NO_BREAK = "\N{NO-BREAK SPACE}"
_PASSED, _NOW, _AHEAD, _PAUSED = "█▌─░"


def terminal(page: Page, *, full: bool = True) -> str:
    """The page as text; without `full`, which is for who runs the command, as short as can be.

    A short text has as many points of each list as fit a screen, and no lines between its chapters
    where that saves points. What does not fit even then is no text for a screen.
    """
    if full or page.reader:
        return _text(page, None)
    roomy = [_text(page, points) for points in range(6, 0, -1)]
    dense = [text.replace("\n\n", "\n") for text in roomy]
    found = (text for text in (*roomy[:-2], *dense) if text.count("\n") <= SHORT)
    return next(found, roomy[0])


def _text(page: Page, most: int | None) -> str:
    return "\n".join(_page(page, most)).replace(_NO_BREAK, " ") + "\n"


def _page(page: Page, most: int | None) -> Iterator[str]:
    """The lines of a page, with the first points of each list; without `most` all of everything."""
    if page.code:
        yield click.style(wrapped(f"Kenmerk: {page.code}"), bold=True)
    for each in page.first:
        yield click.style(wrapped(each.signed), fg=_COLOURS.get(each.tone))
    yield click.style(wrapped(page.headline or page.title), bold=True)
    yield from map(wrapped, page.opening)
    for chapter in page.shown:
        if most is None or not chapter.detail:
            yield ""
            if chapter.heading:
                yield click.style(wrapped(chapter.heading), bold=True)
            for block in chapter.blocks:
                yield from _block(block, most)
    if page.closing:
        yield ""
        yield wrapped(page.closing if most is None else f"{page.closing.split(' Wijk')[0]} {_ALL}")
        yield click.style(wrapped(page.version), dim=True)
    if page.appendix is not None:
        yield from ("", "", *_page(page.appendix, most))


def _block(block: laid.Block, most: int | None) -> Iterator[str]:
    match block:
        case laid.Prose():
            yield wrapped(block.text, _INDENT)
        case laid.Points():
            yield from _points(block, most)
        case laid.Grid():
            yield from _table(block)
        case laid.Timeline():
            yield from _timeline(block)
        case laid.Chapter():
            yield wrapped(block.heading)
            for inner in block.blocks:
                yield from _block(inner, most)
        case laid.Chart():
            return
        case _:
            assert_never(block)


def _points(block: laid.Points, most: int | None) -> Iterator[str]:
    if most and block.joined:
        leads = "; ".join(point.lead.removesuffix(".") for point in block.points)
        yield wrapped(f"{leads}.", _INDENT)
        return
    shown = block.points[: most and min(most, block.short)]
    left = len(block.points) - len(shown)
    for number, point in enumerate(shown, 1):
        parts = (point.lead or point.text,) if most else (point.lead, point.text, point.ground)
        said = " ".join(filter(None, parts))
        said = f"{said.removesuffix('.')}:" if point.under else said
        said += f" En nog {left}." if left and number == len(shown) else ""
        yield wrapped(said, "     ", f"  {number}. ") if block.numbered else bullet(said)
        for line in point.under:
            yield wrapped(line, "      ", "    * ")
        if point.address:  # whole, so that a terminal sees a link
            yield f"{_BELOW}{point.address}"


# --- a table ----------------------------------------------------------------------------------


def _table(table: laid.Grid) -> Iterator[str]:
    """Cells run over several lines, and nothing is left out."""
    room = width(_WIDEST)
    count = len(table.head) - (table.below if room < _WIDE else 0)
    widths = [
        max(len(line) for cell in (head, *(row[n] for row in table.rows)) for line in _lines(cell))
        for n, head in enumerate(table.head[:count])
    ]
    while sum(widths) + 2 * (count - 1) > room:
        widths[widths.index(max(widths))] -= 1
    yield click.style(next(_row(table.head[:count], widths)), bold=True)
    yield "  ".join("-" * size for size in widths)
    for number, row in enumerate(table.rows):
        if number and table.below:
            yield ""
        yield from _row(row[:count], widths)
        for cell in row[count:]:
            # Boxes that are ticked or not stand side by side, and are not broken.
            lines = [x.replace(" ", _NO_BREAK) if x[:1] == "[" else x for x in _lines(cell)]
            yield from textwrap.wrap(
                "  ".join(lines), room, initial_indent=_BELOW, subsequent_indent=_BELOW
            )


def _lines(cell: laid.Cell) -> list[str]:
    return [cell.signed, *cell.notes] if isinstance(cell, Marked) else cell.split("\n")


def _row(cells: Sequence[laid.Cell], widths: Sequence[int]) -> Iterator[str]:
    columns = [
        [part for line in _lines(cell) for part in textwrap.wrap(line, size) or [""]]
        for cell, size in zip(cells, widths, strict=True)
    ]
    for parts in zip_longest(*columns, fillvalue=""):
        yield "  ".join(
            _styled(part, cell) + " " * (size - len(part))
            for part, cell, size in zip(parts, cells, widths, strict=True)
        ).rstrip()


def _styled(text: str, cell: laid.Cell) -> str:
    colour = _COLOURS.get(cell.tone) if isinstance(cell, Marked) else None
    return click.style(text, fg=colour, bold=True) if text and colour else text


# --- a timeline -------------------------------------------------------------------------------


def _timeline(line: laid.Timeline) -> Iterator[str]:
    """The line, then each day of its table: how it stands, what it is and when, and the rest."""
    for text in _drawn(line, width() - len(_INDENT)):
        yield f"{_INDENT}{text}".rstrip()
    for words in line.gap_words:
        yield wrapped(f"{_PAUSED} telt niet mee: {words}", _INDENT * 2, _INDENT)
    yield ""
    for dot, row in zip_longest(line.dots, line.table.rows):
        title, day, safe, state, *rest = (_lines(cell)[0] for cell in row)
        label = f"  {dot.letter if dot else ' '} "
        yield _styled(wrapped(f"{state}: {title}, {day}", _BELOW, label), row[3])
        yield wrapped(" ".join((f"{line.table.head[2]}: {safe}.", *rest)), "      ")


def _drawn(line: laid.Timeline, columns: int) -> Iterator[str]:
    """The weeks, the line itself, letters below it, the signs of their status, and the day."""

    def at(place: float) -> int:
        return round(place * (columns - 1))

    weeks = letters = signs = ""
    for week, place in line.weeks:
        start = min(at(place), columns - len(str(week)))
        if start >= len(weeks):
            weeks = f"{weeks.ljust(start)}{week} "
    now = at(line.today)
    bar = [_PASSED] * now + [_AHEAD] * (columns - now)
    for begin, end in line.gaps:
        start, stop = at(begin), max(at(begin) + 1, at(end))
        bar[start:stop] = _PAUSED * (stop - start)
    bar[now] = _NOW
    for left, dot in zip(range(len(line.dots), 0, -1), line.dots, strict=True):
        letters = letters.ljust(min(at(dot.place), columns - left)) + dot.letter
        signs = signs.ljust(len(letters) - 1) + dot.state.sign
    yield from (weeks, "".join(bar), letters, signs)
    fits = now + len(line.day) + 2 <= columns
    yield f"{' ' * now}▲ {line.day}" if fits else f"{line.day} ▲".rjust(now + 1)
