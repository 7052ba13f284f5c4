"""A page as HTML: a file that needs nothing else and prints well, or a part of another page.

`styles/page.html.j2` has a macro for each part of a page, `styles/pictures.html.j2` for its
pictures. What stands here is where in a picture there is room.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from adwijzer.text.cells import safe_cell
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Dot, Page, Tie, pieces

_NEAR, _SPOT = 46 / 950, 24
"""How far apart letters are below a line, of its length; how far apart numbers are in a chart."""


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
        "levels": _levels,
        "pieces": pieces,
        "places": "{:.1f}".format,
        "safe_cell": safe_cell,
        "spots": _spots,
    }
    return environment.get_template("page.html.j2").module


def _levels(dots: Sequence[Dot]) -> Iterator[int]:
    """How low each letter hangs below a line of weeks: one lower than a letter near before it."""
    level, before = 0, -1.0
    for dot in dots:
        level = level + 1 if dot.place - before < _NEAR else 0
        before = dot.place
        yield level


def _spots(ties: Sequence[Tie]) -> Iterator[tuple[Tie, float, float]]:
    """A place for the number of each tie near its end, not on another where there is room."""
    taken: list[tuple[float, float]] = []
    for tie in ties:
        (x1, row1), (x2, row2) = tie.start, tie.end
        x, y = 266 + 720 * max(x1, x2), 44 + 15 * (row1 + row2)
        near = sorted(range(250, 985, _SPOT), key=lambda spot: abs(spot - x))
        beside = [spot for spot, other in taken if abs(y - other) < _SPOT]
        free = (spot for spot in near if all(abs(spot - x) >= _SPOT for x in beside))
        taken.append((next(free, near[0]), y))
        yield (tie, *taken[-1])
