"""Templates with the rule base and the menu in them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from adwijzer.presenting.words import CLOSING
from adwijzer.text.html import chapter_html, marked_html, table_html

if TYPE_CHECKING:
    from jinja2 import Environment

    from adwijzer_web.knowledge import Knowledge


class Templates:
    """The templates of this package."""

    @cached_property
    def environment(self) -> Environment:
        """Compiled once; what is undefined is an error, and everything is escaped."""
        from jinja2 import Environment, PackageLoader, StrictUndefined
        from markupsafe import Markup

        environment = Environment(
            loader=PackageLoader("adwijzer_web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.filters["fragment"] = lambda *shown: Markup(chapter_html(*shown))  # noqa: S704
        environment.filters["marked"] = lambda words: Markup(marked_html(words))  # noqa: S704
        environment.filters["table"] = lambda grid: Markup(table_html(grid))  # noqa: S704
        environment.filters["capital"] = lambda text: text[:1].upper() + text[1:]
        environment.filters["ident"] = lambda name: name.replace(".", "-")
        environment.globals["closing"] = CLOSING
        return environment

    def render(self, name: str, knowledge: Knowledge, current: str, **context: Any) -> str:
        """A page; `current` is its own address, for the menu."""
        menu = [
            *((f"/{page}", decision.title) for page, decision in knowledge.by_page.items()),
            *([("/rolconflict", knowledge.pairs.title)] if knowledge.pairs else []),
        ]
        return self.environment.get_template(name).render(
            base=knowledge.base, house=knowledge.house, menu=menu, current=current, **context
        )


TEMPLATES = Templates()
