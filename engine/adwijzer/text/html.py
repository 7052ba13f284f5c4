"""A page as HTML: a file that needs nothing else and prints well, or a part of another page.

`styles/page.html.j2` has a macro for each part of a page.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Any

from adwijzer.text.cells import safe_cell
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Page, pieces
from adwijzer.text.svg import drawn


def html(page: Page) -> str:
    """The whole page, with its looks in it."""
    style = files("adwijzer.text").joinpath("styles", f"{page.style}.css").read_text("utf-8")
    title = f"{page.named} op {dutch_day(page.day)}" if page.day else page.named
    return str(macros().whole(page, style, title))


@cache
def macros() -> Any:
    """The macros of the template, which write a part of a page; everything is escaped."""
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
    environment.globals["drawn"] = drawn
    return environment.get_template("page.html.j2").module
