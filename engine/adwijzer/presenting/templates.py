"""The templates of whole pages."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from adwijzer.model.rulebase import Rank

if TYPE_CHECKING:
    from jinja2 import Environment, Template


def template(name: str) -> Template:
    """One of them; each is compiled once."""
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, PackageLoader, StrictUndefined

    found = Environment(
        loader=PackageLoader("adwijzer.presenting", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters["weight"] = lambda word: Rank(word).label
    return found
