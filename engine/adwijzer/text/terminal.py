"""A page as text for a terminal: lines that fit its width, with colours where it has them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import assert_never

import click
from msgspec import Struct

from adwijzer.text import page as laid
from adwijzer.text.lines import bullet, listing, width, wrapped
from adwijzer.text.page import Marked, Page
from adwijzer.text.phrases import counted

SHORT = 24
"""Lines of a short text."""
_ALL = "Met --full zie je alles."
_COLOURS: dict[laid.Tone, str] = {"good": "green", "care": "yellow", "bad": "red"}
_INDENT, _BELOW = "  ", "    "
_WIDEST, _WIDE = 160, 110
"""Columns that a table fills at most, and from which nothing stands below its rows."""
_NO_BREAK = "\N{NO-BREAK SPACE}"
_PASSED, _NOW, _AHEAD, _PAUSED = "█▌─░"


class Space(Struct, frozen=True):
    """Space for how many points of a list, and whether chapters and points stand apart."""

    points: int
    apart: bool = True
    listed: bool = True


_SPACES = (
    *(Space(points) for points in range(6, 2, -1)),
    *(Space(points, apart=False) for points in range(6, 0, -1)),
    *(Space(points, apart=False, listed=False) for points in (3, 2, 1)),
)
"""From roomy to tight; what does not fit even then is no text for a screen, and keeps its lists."""


def terminal(page: Page, *, full: bool = True) -> str:
    """The page as text; without `full`, which is for who runs the command, as short as can be."""
    for room in (None,) if full or page.reader else (*_SPACES, _SPACES[0]):
        text = "\n".join(_page(page, room)).replace(_NO_BREAK, " ") + "\n"
        if text.count("\n") <= SHORT:
            break
    return text


def _page(page: Page, room: Space | None) -> Iterator[str]:
    """The lines of a page; without a `room` all of everything."""
    between = [""] * (room is None or room.apart)
    if page.code:
        yield click.style(wrapped(f"Kenmerk: {page.code}"), bold=True)
    for each in page.first:
        yield click.style(wrapped(each.signed), fg=_COLOURS.get(each.tone))
    yield click.style(wrapped(page.headline or page.title), bold=True)
    yield from map(wrapped, page.opening)
    for chapter in page.shown:
        if room is None or not chapter.detail:
            yield from between
            yield from _chapter(chapter, room)
    if page.closing:
        yield from between
        yield wrapped(page.closing if room is None else f"{page.closing.split(' Wijk')[0]} {_ALL}")
        yield click.style(wrapped(page.version), dim=True)
    if page.appendix is not None:
        yield from ("", "", *_page(page.appendix, room))


def _chapter(chapter: laid.Chapter, room: Space | None) -> Iterator[str]:
    if room is not None and not room.listed and (said := _said(chapter.blocks[0], room)):
        yield wrapped(f"{chapter.heading}: {said}")
        return
    if chapter.heading:
        yield click.style(wrapped(chapter.heading), bold=True)
    for block in chapter.blocks:
        yield from _block(block, room)


def _said(block: laid.Block, room: Space) -> str:
    """A list in a sentence; empty for what is no list."""
    match block:
        case laid.Points(terms=True):
            return f"{', '.join(point.lead for point in block.points)}."
        case laid.Points():
            shown = block.points[: block.short or room.points]
            left = counted(len(block.points) - len(shown), *block.more)
            more = f" En nog {left}." if len(block.points) > len(shown) else ""
            leads = " ".join(f"{(e.lead or e.text).removesuffix('.')}." for e in shown)
            return leads.replace("?.", "?") + more
        case _:
            return ""


def _block(block: laid.Block, room: Space | None) -> Iterator[str]:
    match block:
        case laid.Prose():
            yield wrapped(block.text, _INDENT)
        case laid.Points(terms=True):
            column = min(max(len(each.lead) for each in block.points), 25)
            for each in block.points:
                yield listing(f"  {each.lead:<{column}} ", each.text)
                if each.address:  # whole, so that a terminal sees a link
                    yield f"{'':{column + 3}}{each.address}"
        case laid.Points():
            yield from _points(block, room)
        case laid.Grid():
            yield from _table(block)
        case laid.Timeline():
            yield from _timeline(block)
        case laid.Chapter():
            yield wrapped(block.heading)
            for inner in block.blocks:
                yield from _block(inner, room)
        case laid.Chart():
            return
        case _:
            assert_never(block)


def _points(block: laid.Points, room: Space | None) -> Iterator[str]:
    if room and block.joined:
        leads = "; ".join(point.lead.removesuffix(".") for point in block.points)
        yield wrapped(f"{leads}.", _INDENT)
        return
    shown = block.points[: (block.short or room.points) if room else None]
    for number, point in enumerate(shown, 1):
        parts = (point.lead or point.text,) if room else (point.lead, point.text, point.ground)
        said = " ".join(filter(None, parts))
        said = f"{said.removesuffix('.')}:" if point.under else said
        yield wrapped(said, "     ", f"  {number}. ") if block.numbered else bullet(said)
        for line in point.under:
            yield wrapped(line, "      ", "    * ")
    if left := len(block.points) - len(shown):
        yield wrapped(f"En nog {counted(left, *block.more)}.", _INDENT)


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
    for words in line.gap_words if line.gaps else ():
        yield wrapped(f"{_PAUSED} telt niet mee: {words}", _INDENT * 2, _INDENT)
    yield ""
    for letter, (title, day, safe, state, *rest) in zip(
        line.table.letters, line.table.rows, strict=True
    ):
        label = f"  {letter or ' '} "
        shown = wrapped(f"{_lines(state)[0]}: {_lines(title)[0]}, {_lines(day)[0]}", _BELOW, label)
        yield _styled(shown, state)
        yield wrapped(
            " ".join((f"{line.table.head[2]}: {_lines(safe)[0]}.", *map(str, rest))), "      "
        )


def _drawn(line: laid.Timeline, columns: int) -> Iterator[str]:
    """The weeks, the line itself, letters below it, the signs of their status, and the day."""

    def at(place: float) -> int:
        return round(place * (columns - 1))

    weeks, letters, signs = ([" "] * columns for _ in range(3))
    free = 0
    for week, place in line.weeks:
        label = str(week)
        start = min(at(place), columns - len(label))
        if start >= free:
            weeks[start : start + len(label)] = label
            free = start + len(label) + 1
    now = at(line.today)
    bar = [_PASSED] * now + [_AHEAD] * (columns - now)
    for begin, end in line.gaps:
        start = at(begin)
        stop = max(start + 1, at(end))
        bar[start:stop] = _PAUSED * (stop - start)
    bar[now] = _NOW
    free = 0
    for number, dot in enumerate(line.dots, start=1):
        spot = max(free, min(at(dot.place), columns - 1 - len(line.dots) + number))
        letters[spot], signs[spot] = dot.letter, dot.state.sign
        free = spot + 1
    yield from map("".join, (weeks, bar, letters, signs))
    fits = now + len(line.day) + 2 <= columns
    yield f"{' ' * now}▲ {line.day}" if fits else f"{line.day} ▲".rjust(now + 1)
