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
                yield from ["\\\n" * 3 + "&nbsp;"] * (block.look == "room")
            case laid.Points():
                yield "\n".join(_points(block))
            case laid.Grid():
                yield "\n".join(_table(block))
            case _:
                assert_never(block)


def _points(block: laid.Points) -> Iterator[str]:
    """A flat list, which every reader of markdown shows alike."""
    for number, point in enumerate(block.points, 1):
        mark = f"{number}." if block.numbered else "-"
        lead = f"[{plain(point.lead)}]({point.address})" if point.address else plain(point.lead)
        yield f"{mark} {f'**{lead}** ' if lead else ''}{plain(point.line)}"


def _table(table: laid.Grid) -> Iterator[str]:
    yield f"| {' | '.join(table.head)} |"
    yield "|" + "---|" * len(table.head)
    for row in table.rows:
        cells = (plain(laid.line(cell)).replace("\n", "<br>") for cell in row)
        yield f"| {' | '.join(cells)} |"
