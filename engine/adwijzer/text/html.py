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
    title = f"{page.title} op {dutch_day(page.day)}" if page.day else page.title
    head = f"{_HEAD}<title>{escape(title)}</title>\n<style>\n{_style(page.style)}</style>\n</head>"
    body = "\n".join(_body(page))
    return f'{head}\n<body class="{page.style}">\n<main>\n{body}\n</main>\n</body>\n</html>\n'


@cache
def _style(name: str) -> str:
    folder = files("adwijzer.text").joinpath("styles")
    return folder.joinpath(f"{name}.css").read_text(encoding="utf-8")


def _body(page: Page) -> Iterator[str]:
    yield f"<h1>{escape(page.question or page.title)}</h1>"
    if page.headline:
        yield f'<p class="short">{escape(page.headline)}</p>'
    for sentence in (*page.opening, *([page.known] if page.known else ())):
        yield f"<p>{escape(sentence)}</p>"
    for number, chapter in enumerate(page.shown("html"), 1):
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
    if chapter.remark:
        yield f"<p>{escape(chapter.remark)}</p>"
    yield "</section>"


def _block(block: laid.Block, name: str) -> Iterator[str]:
    """One block; `name` is a start for its own ids."""
    match block:
        case laid.Prose():
            words = "".join(
                f"<mark>{escape(piece)}</mark>" if blank else escape(piece)
                for piece, blank in pieces(block.text)
            )
            yield f"<p><small>{words}</small></p>" if block.small else f"<p>{words}</p>"
        case laid.Points():
            yield from _points(block)
        case laid.Terms():
            yield "<ul>"
            for term, text in block.terms:
                yield f"<li><strong>{escape(term)}</strong> {escape(text)}</li>"
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
        case laid.Folded():
            yield f"<details>\n<summary>{escape(block.summary)}</summary>"
            yield f"<p>{escape(block.text)}</p>\n</details>"
        case laid.Group():
            yield from _group(block, name)
        case _:
            assert_never(block)


def _group(group: laid.Group, name: str) -> Iterator[str]:
    tag, look = ("article", f"pair is-{group.mark.tone}") if group.mark.text else ("div", "sub")
    mark = f" {_marked(group.mark)}" if group.mark.text else ""
    yield f'<{tag} class="{look}" aria-labelledby="{name}">' if mark else f'<div class="{look}">'
    yield f'<h3 id="{name}">{escape(group.title)}{mark}</h3>'
    for number, block in enumerate(group.blocks, 1):
        yield from _block(block, f"{name}-{number}")
    yield f"</{tag}>"


def _points(block: laid.Points) -> Iterator[str]:
    tag = "ol" if block.numbered else "ul"
    yield f"<{tag}>"
    for point in block.points:
        yield f"<li>{_point(point)}</li>"
    yield f"</{tag}>"


def _point(point: laid.Point) -> str:
    words = [f"<strong>{escape(point.lead)}</strong>"] if point.lead else []
    if point.text:
        marked = (
            f"<mark>{escape(piece)}</mark>" if blank else escape(piece)
            for piece, blank in pieces(point.text)
        )
        words.append("".join(marked))
    if point.ground:
        words.append(f"<small>{escape(point.ground)}</small>")
    if point.sources:
        words.append(f"<small>Bron: {escape(', '.join(point.sources))}.</small>")
    if lines := (*point.ways, *point.under):
        words.append(f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>")
    return " ".join(words)


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
    notes = [escape(note) for note in words.notes]
    if words.sources:
        notes.append(f"Bron: {escape(', '.join(words.sources))}.")
    return " ".join([text, *(f'<br><small class="dates">{note}</small>' for note in notes)])


def _legend(line: laid.Timeline) -> str:
    """The signs on the line, each once, and what is striped."""
    states = dict.fromkeys(entry.state for entry in line.entries)
    signs = ", ".join(_marked(state) for state in states)
    striped = f" Gestreept telt niet mee: {'; '.join(line.gap_words)}." if line.gaps else ""
    return f"{signs}.{escape(striped)}"


def _scroll(picture: str, name: str) -> Sequence[str]:
    """A picture that can be moved with the keyboard where it is wider than the screen."""
    named = f'tabindex="0" aria-label="{escape(name)}"'
    return f'<section class="scroll" {named}>', picture, "</section>"
