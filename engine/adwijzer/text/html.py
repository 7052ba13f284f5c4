"""A page as HTML: a file that needs nothing else and prints well, or a part of another page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from typing import assert_never

from adwijzer.text import page as laid
from adwijzer.text.cells import safe_cell
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Marked, Page, pieces
from adwijzer.text.svg import chart, timeline

_HEAD = """<!DOCTYPE html>
<html lang="nl-NL">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
"""


def html(page: Page) -> str:
    """The whole page, with its looks in it."""
    title = f"{page.named} op {dutch_day(page.day)}" if page.day else page.named
    head = f"{_HEAD}<title>{escape(title)}</title>\n<style>\n{_style(page.style)}</style>\n</head>"
    body = "\n".join(_body(page))
    return f'{head}\n<body class="{page.style}">\n<main>\n{body}\n</main>\n</body>\n</html>\n'


@cache
def _style(name: str) -> str:
    folder = files("adwijzer.text").joinpath("styles")
    return folder.joinpath(f"{name}.css").read_text(encoding="utf-8")


def _body(page: Page) -> Iterator[str]:
    yield f"<h1>{escape(page.question or page.title)}</h1>"
    if page.code:
        yield f"<p>Kenmerk: {escape(page.code)}</p>"
    for each in page.first:
        yield f'<p class="first">{_marked(each)}</p>'
    if page.headline:
        yield f'<p class="short">{escape(page.headline)}</p>'
    for sentence in (*page.opening, *([page.known] if page.known else ())):
        yield f"<p>{escape(sentence)}</p>"
    for number, chapter in enumerate(page.shown, 1):
        yield chapter_html(chapter, number)
    if page.closing:
        yield f"<p>{escape(page.closing)}</p>"
    if page.version:
        yield f"<p><small>{escape(page.version)}</small></p>"
    if page.appendix is not None:
        yield '<div class="appendix">'
        yield from _body(page.appendix)
        yield "</div>"


def chapter_html(chapter: laid.Chapter, number: int = 0) -> str:
    """One chapter; its id is its anchor, or follows from its `number` on the page."""
    return "\n".join(_chapter(chapter, chapter.anchor or f"deel-{number}"))


def _chapter(chapter: laid.Chapter, name: str) -> Iterator[str]:
    if chapter.heading:
        yield f'<section class="part" aria-labelledby="{name}">'
        yield f'<h2 id="{name}">{escape(chapter.heading)}</h2>'
    else:
        yield '<section class="part">'
    for number, block in enumerate(chapter.blocks, 1):
        yield from _block(block, f"{name}-{number}")
    yield "</section>"


def marked_html(words: Marked) -> str:
    """Marked words as a part of another page."""
    return _marked(words)


def table_html(table: laid.Grid) -> str:
    """A table as a part of another page."""
    return "\n".join(_table(table))


def _block(block: laid.Block, name: str) -> Iterator[str]:
    """One block; `name` is a start for its own ids."""
    match block:
        case laid.Prose():
            words = _filled_in(block.text)
            yield f"<p><small>{words}</small></p>" if block.look else f"<p>{words}</p>"
        case laid.Points():
            yield from _points(block)
        case laid.Terms():
            yield "<ul>"
            for term, text in block.terms:
                yield f"<li><strong>{_term(term, block)}</strong> {escape(text)}</li>"
            yield "</ul>"
        case laid.Grid():
            yield from _table(block)
        case laid.Timeline():
            yield from _scroll(timeline(block, name), block.title)
            yield f"<p>{_legend(block)}</p>"
            yield from _table(block.table)
        case laid.Chart():
            yield from _scroll(chart(block, name), block.title)
        case laid.Room():
            yield f'<p class="notes">{escape(block.label)}</p>'
            yield '<div class="room"></div>'
        case laid.Group():
            yield from _group(block, name)
        case _:
            assert_never(block)


def _term(term: str, block: laid.Terms) -> str:
    address = block.addresses.get(term)
    words = escape(term)
    return f'<a href="{escape(address)}" rel="external">{words}</a>' if address else words


def _group(group: laid.Group, name: str) -> Iterator[str]:
    yield '<div class="sub">'
    yield f'<h3 id="{name}">{escape(group.title)}</h3>'
    for number, block in enumerate(group.blocks, 1):
        yield from _block(block, f"{name}-{number}")
    yield "</div>"


def _points(block: laid.Points) -> Iterator[str]:
    tag = "ol" if block.numbered else "ul"
    yield f"<{tag}>"
    for point in block.points:
        words = [f"<strong>{escape(point.lead)}</strong>"] if point.lead else []
        words += [_filled_in(point.text)] if point.text else []
        words += [f"<small>{escape(point.ground)}</small>"] if point.ground else []
        if point.under:
            words.append(f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in point.under)}</ul>")
        yield f"<li>{' '.join(words)}</li>"
    yield f"</{tag}>"


def _filled_in(text: str) -> str:
    """A text in which the blanks stand out."""
    return "".join(
        f"<mark>{escape(piece)}</mark>" if blank else escape(piece) for piece, blank in pieces(text)
    )


def _table(table: laid.Grid) -> Iterator[str]:
    yield '<table class="data-table" role="table">'
    if table.caption:
        yield f"<caption>{escape(table.caption)}</caption>"
    names = ("Letter", *table.head) if table.letters else table.head
    heads = "".join(f'<th role="columnheader" scope="col">{escape(name)}</th>' for name in names)
    yield f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead>\n<tbody role="rowgroup">'
    for number, (first, *rest) in enumerate(table.rows):
        cells = [f'<th role="rowheader" scope="row">{_cell(first)}</th>']
        cells += [
            f'<td role="cell" data-kop="{escape(head)}">{_cell(cell)}</td>'
            for head, cell in zip(table.head[1:], rest, strict=True)
        ]
        if table.letters:
            cells.insert(0, f'<td role="cell" class="letter">{table.letters[number]}</td>')
        yield f'<tr role="row">{"".join(cells)}</tr>'
    yield "</tbody>\n</table>"


def _cell(cell: laid.Cell) -> str:
    """A cell of a table, which may be copied into a spreadsheet."""
    return _marked(cell) if isinstance(cell, Marked) else _text(safe_cell(cell))


def _text(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _marked(words: Marked) -> str:
    text = escape(safe_cell(words.signed))
    if words.tone:
        text = f'<span class="tone tone--{words.tone}">{text}</span>'
    if words.to:
        text = f'<a href="#{words.to}">{text}</a>'
    return text + "".join(
        f' <br><small class="dates">{escape(note)}</small>' for note in words.notes
    )


def _legend(line: laid.Timeline) -> str:
    """The signs on the line, each once, and what is striped."""
    states = dict.fromkeys(dot.state for dot in line.dots)
    signs = ", ".join(_marked(state) for state in states)
    striped = f" Gestreept telt niet mee: {'; '.join(line.gap_words)}." if line.gaps else ""
    return f"{signs}.{escape(striped)}"


def _scroll(picture: str, name: str) -> Sequence[str]:
    """A picture that can be moved with the keyboard where it is wider than the screen."""
    named = f'tabindex="0" aria-label="{escape(name)}"'
    return f'<section class="scroll" {named}>', picture, "</section>"
