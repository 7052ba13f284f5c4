"""Documents and sheets as one HTML file that needs nothing else and prints well."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from adwijzer.presenting.documents import Page, Text, pieces

if TYPE_CHECKING:
    from jinja2 import Template


def text_as_html(text: Text) -> str:
    """A document with its appendix, each on pages of its own when printed."""
    return _template("text.html.j2").render(text=text) + "\n"


def page_as_html(page: Page) -> str:
    """A sheet that prints on one A4."""
    return _template("page.html.j2").render(page=page) + "\n"


@cache
def _template(name: str) -> Template:
    """A template, compiled once."""
    from jinja2 import Environment, StrictUndefined

    source = (files(__package__ or "") / "templates" / name).read_text(encoding="utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["pieces"] = pieces
    return environment.from_string(source)
