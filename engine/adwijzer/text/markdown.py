"""A page as markdown, to paste in a report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import assert_never

from adwijzer.text import page as laid
from adwijzer.text.page import Page, pieces

_MARKS = {"strong": "**{}**", "quiet": "*{}*"}
_MARKUP = re.compile(r"[\\`*_{}\[\]<>|#]")


def markdown(page: Page, level: int = 2) -> str:
    """The page; its title is a heading of `level`."""
    return "\n\n".join(_page(page, level)) + "\n"


def plain(text: str) -> str:
    """Text without what would be markup; blanks to fill in stay as they are."""
    text = text.replace("\N{NO-BREAK SPACE}", " ")
    return "".join(
        piece if blank else _MARKUP.sub(r"\\\g<0>", piece) for piece, blank in pieces(text)
    )


def _page(page: Page, level: int) -> Iterator[str]:
    for block in page.flat():
        match block:
            case laid.Heading(level=3):
                yield f"**{plain(block.text)}**"
            case laid.Heading():
                yield from ["---"] * block.apart
                yield f"{'#' * (level - 1 + block.level)} {plain(block.text)}"
            case laid.Prose():
                yield _MARKS.get(block.look, "{}").format(plain(block.text))
            case laid.Points():
                if block.points:
                    yield "\n".join(_points(block))
            case laid.Terms():
                yield "\n".join(
                    f"- **{_term(term, block)}**: {plain(text)}" for term, text in block.terms
                )
            case laid.Grid():
                yield "\n".join(_table(block))
            case laid.Room():
                yield f"{plain(block.label)}:"
                yield "\\\n" * 3 + "&nbsp;"
            case _:
                assert_never(block)


def _term(term: str, block: laid.Terms) -> str:
    address = block.addresses.get(term)
    return f"[{term}]({address})" if address else term


def _points(block: laid.Points) -> Iterator[str]:
    """A flat list, which every reader of markdown shows alike."""
    for number, point in enumerate(block.points, 1):
        mark = f"{number}." if block.numbered else "-"
        lead = f"**{plain(point.lead)}** " if point.lead else ""
        yield f"{mark} {lead}{plain(point.line)}"


def _table(table: laid.Grid) -> Iterator[str]:
    yield f"| {' | '.join(table.head)} |"
    yield "|" + "---|" * len(table.head)
    for row in table.rows:
        yield f"| {' | '.join(map(_cell, row))} |"


def _cell(cell: laid.Cell) -> str:
    return plain(cell if isinstance(cell, str) else cell.line).replace("\n", "<br>")
