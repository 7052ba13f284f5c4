"""Documents and sheets as one HTML file that needs nothing else and prints well."""

from __future__ import annotations

from importlib.resources import files

from adwijzer.documents.compose import Page, Text, pieces


def text_as_html(text: Text) -> str:
    """A document with its appendix, each on pages of its own when printed."""
    return _rendered("text.html.j2", text=text)


def page_as_html(page: Page) -> str:
    """A sheet that prints on one A4."""
    return _rendered("page.html.j2", page=page)


def _rendered(name: str, **values: object) -> str:
    from jinja2 import Environment, StrictUndefined

    source = (files(__package__ or "") / "templates" / name).read_text(encoding="utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["pieces"] = pieces
    return environment.from_string(source).render(**values) + "\n"
