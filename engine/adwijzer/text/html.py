"""A page as HTML: a file that needs nothing else and prints well, or a part of another page.

`styles/page.html.j2` has a macro for each part of a page.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from adwijzer.text.cells import safe_cell
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Cell, Chapter, Grid, Page, pieces
from adwijzer.text.svg import chart, timeline


def html(page: Page) -> str:
    """The whole page, with its looks in it."""
    style = files("adwijzer.text").joinpath("styles", f"{page.style}.css").read_text("utf-8")
    title = f"{page.named} op {dutch_day(page.day)}" if page.day else page.named
    return str(_macros().whole(page, style, title))


def chapter_html(chapter: Chapter, number: int = 0) -> str:
    """One chapter; its id is its anchor, or follows from its `number` on the page."""
    return str(_macros().part(chapter, chapter.anchor or f"deel-{number}"))


def marked_html(words: Cell) -> str:
    """Marked words as a part of another page."""
    return str(_macros().marked(words))


def table_html(table: Grid) -> str:
    """A table as a part of another page."""
    return str(_macros().table(table))


@cache
def _macros() -> Any:
    """The macros of the template; what is undefined is an error, and everything is escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("adwijzer.text", "styles"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "kind": lambda block: type(block).__name__,
        "pieces": pieces,
        "safe_cell": safe_cell,
    }
    environment.globals |= {"timeline": timeline, "chart": chart}
    return environment.get_template("page.html.j2").module
