"""A page as text for a terminal: lines that fit its width, with colours where it has them."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest
from typing import assert_never

import click

from adwijzer.text import page as laid
from adwijzer.text.lines import bullet, listing, width, wrapped
from adwijzer.text.page import Marked, Page

_COLOURS: dict[laid.Tone, str] = {"good": "green", "care": "yellow", "bad": "red"}
_INDENT, _BELOW = "  ", "    "
_MOST, _LEAST_REST = 160, 23
"""Columns that a table fills, and how many must be left for the columns without a width."""
_BESIDE = 72
"""Columns from which the day of an entry stands beside its title."""
_PASSED, _NOW, _AHEAD, _PAUSED, _POINTER = "█", "▌", "─", "░", "▲"
_NO_BREAK = "\N{NO-BREAK SPACE}"


def terminal(page: Page) -> str:
    """The short answer first, then the sections in their order, then who decides."""
    lines = [click.style(wrapped(page.headline or page.title), bold=True)]
    lines += map(wrapped, page.opening)
    for chapter in page.shown("terminal"):
        lines += _chapter(chapter)
    if page.closing or page.version:
        lines += ["", wrapped(page.closing), click.style(wrapped(page.version), dim=True)]
    text = "\n".join(lines).replace(_NO_BREAK, " ") + "\n"
    return text if page.appendix is None else f"{text}\n\n{terminal(page.appendix)}"


def _chapter(chapter: laid.Chapter) -> Iterator[str]:
    yield ""
    if chapter.heading:
        yield click.style(wrapped(chapter.heading), bold=True)
    several = len(chapter.blocks) > 1
    for before, block in pairwise((laid.Prose(""), *chapter.blocks)):
        parted = isinstance(block, laid.Prose) and not isinstance(before, laid.Prose)
        if parted or (several and isinstance(block, laid.Group) and block.deep):
            yield ""
        yield from _block(block)
    if chapter.remark:
        yield wrapped(chapter.remark)


def _block(block: laid.Block) -> Iterator[str]:
    match block:
        case laid.Prose():
            yield wrapped(block.text, _INDENT)
        case laid.Points():
            yield from _points(block)
        case laid.Terms():
            for term, text in block.terms:
                yield listing(f"  {term:<{block.column}}", text)
        case laid.Grid():
            yield from _table(block)
        case laid.Timeline():
            yield from _timeline(block)
        case laid.Group():
            yield wrapped(f"{block.title} {block.mark.text}".rstrip(), _INDENT * block.deep)
            for inner in block.blocks:
                if block.deep and isinstance(inner, laid.Points):
                    yield from _below(inner)
                else:
                    yield from _block(inner)
        case laid.Room():
            yield wrapped(f"{block.label}:", _INDENT)
        case laid.Folded():
            yield wrapped(f"{block.summary}: {block.text}", _INDENT)
        case laid.Chart():
            return
        case _:
            assert_never(block)


def _points(block: laid.Points) -> Iterator[str]:
    for number, point in enumerate(block.points[: block.short], 1):
        lead = f"{point.lead} " if point.lead else ""
        if block.stacked:
            yield bullet(point.lead)
            yield wrapped(point.text, _BELOW)
            yield click.style(wrapped(point.ground, _BELOW), dim=True)
        elif block.numbered:
            yield wrapped(lead + point.text, "     ", f"  {number}. ")
        else:
            yield bullet(lead + point.text + (":" if point.ways else ""))
        for way in point.ways:
            yield wrapped(way, "      ", "    * ")
    if block.short is not None and len(block.points) > block.short:
        yield wrapped(block.rest, "     " if block.numbered else _INDENT)


def _below(block: laid.Points) -> Iterator[str]:
    """The points of a part, one step further in."""
    for point in block.points:
        yield wrapped(point.text, "      ", "    - ")
        for line in point.under:
            yield wrapped(line, "        ", "      . ")


# --- a table ----------------------------------------------------------------------------------


def _table(table: laid.Grid) -> Iterator[str]:
    """Cells run over several lines; a row that has lines below it stands apart."""
    room = max(40, min(shutil.get_terminal_size((80, 24)).columns, _MOST))
    fixed = len(table.widths)
    widths = []
    for number, (head, limit) in enumerate(zip(table.head, table.widths, strict=False)):
        lines = (line for row in table.rows for line in _lines(row[number]))
        parts = (len(part) for line in lines for part in _wrap(line, limit))
        widths.append(min(limit, max(len(head), *parts)))
    gaps = 2 * (fixed - 1)
    while sum(widths) + gaps > room:
        widths[widths.index(max(widths))] -= 1
    rest = room - sum(widths) - gaps - 4
    beside = room >= sum(table.widths) + gaps + _LEAST_REST
    if beside:
        widths += [rest * 2 // 5, rest - rest * 2 // 5]
    yield click.style(_line(table.head, widths), bold=True)
    yield "  ".join("-" * size for size in widths)
    for number, row in enumerate(table.rows):
        if number:
            yield ""
        yield from _row(row[: len(widths)], widths)
        for cell in row[len(widths) :]:
            yield from _under(cell, room)


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    return "  ".join(cell.ljust(size) for cell, size in zip(cells, widths, strict=False)).rstrip()


def _lines(cell: laid.Cell) -> list[str]:
    if isinstance(cell, Marked):
        return [cell.signed, *cell.notes]
    return cell.split("\n")


def _row(cells: Sequence[laid.Cell], widths: Sequence[int]) -> Iterator[str]:
    columns = [
        [line for part in _lines(cell) for line in _wrap(part, size)]
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


def _wrap(text: str, size: int) -> list[str]:
    """Lines of at most `size`; a code that is longer is broken, nothing is left out."""
    hanging = _BELOW if text.startswith("[") else ""
    return textwrap.wrap(
        text, size, subsequent_indent=hanging, break_on_hyphens=False, break_long_words=True
    ) or [""]


def _under(cell: laid.Cell, room: int) -> Iterator[str]:
    """A cell below its row; boxes that are ticked or not stand side by side."""
    lines = _lines(cell)
    boxes = [line.replace(" ", _NO_BREAK) for line in lines if line[:1] == "["]
    for text in ("  ".join(boxes), *(line for line in lines if line[:1] != "[")):
        for line in textwrap.wrap(text, room - len(_BELOW), break_on_hyphens=False):
            yield _BELOW + line


# --- a timeline -------------------------------------------------------------------------------


def _timeline(line: laid.Timeline) -> Iterator[str]:
    for text in drawn(line, width() - len(_INDENT)):
        yield _INDENT + text
    for words in line.gap_words if line.gaps else ():
        yield wrapped(f"{_PAUSED} telt niet mee: {words}", _INDENT * 2, _INDENT)
    yield ""
    state = max(len(entry.state.text) for entry in line.entries) + 2
    title = max(len(entry.title) for entry in line.entries)
    for entry in line.entries:
        yield _entry(entry, state, title)


def _entry(entry: laid.Entry, state: int, title: int) -> str:
    """An entry in columns, or as a running line where the terminal is narrow."""
    sign = entry.state.signed
    label = f"  {entry.letter or ' '} "
    if width() >= _BESIDE:
        label += f"{sign:<{state}}  {entry.title:<{title}}  "
        shown = wrapped(entry.day, " " * len(label), label)
    else:
        shown = wrapped(f"{sign} {entry.title}: {entry.day}", "      ", label)
    return shown.replace(sign, click.style(sign, fg=_COLOURS.get(entry.state.tone)), 1)


def drawn(line: laid.Timeline, columns: int) -> list[str]:
    """Five lines of text, none longer than `columns`.

    They are the weeks, the line itself, letters below it, the signs of their status, and the day of
    the answer.
    """

    def at(place: float) -> int:
        return round(place * (columns - 1))

    weeks = [" "] * columns
    free = 0
    for week, place in line.weeks:
        label = str(week)
        start = min(at(place), columns - len(label))
        if start >= free:
            weeks[start : start + len(label)] = label
            free = start + len(label) + 1
    passed = at(line.today)
    bar = [_PASSED] * passed + [_NOW] + [_AHEAD] * (columns - passed - 1)
    for begin, end in line.gaps:
        start = at(begin)
        stop = max(start + 1, at(end))
        bar[start:stop] = _PAUSED * (stop - start)
    bar[passed] = _NOW
    letters, signs = [" "] * columns, [" "] * columns
    free = 0
    for number, dot in enumerate(line.dots, start=1):
        spot = max(free, min(at(dot.place), columns - 1 - len(line.dots) + number))
        letters[spot] = dot.letter
        signs[spot] = dot.state.sign
        free = spot + 1
    pointer = (
        f"{' ' * passed}{_POINTER} {line.day}"
        if passed + len(line.day) + 2 <= columns
        else f"{line.day} {_POINTER}".rjust(passed + 1)
    )
    return ["".join(cells).rstrip() for cells in (weeks, bar, letters, signs)] + [pointer]
