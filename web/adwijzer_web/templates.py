"""Templates with the rule base and the menu in them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from adwijzer.presenting.words import CLOSING
from adwijzer.text.days import dutch_day
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
        environment.filters["day"] = lambda day: dutch_day(day) if day else ""
        environment.filters["ident"] = lambda name: name.replace(".", "-")
        environment.globals["closing"] = CLOSING
        return environment

    def render(self, name: str, knowledge: Knowledge, current: str, **context: Any) -> str:
        """A page; `current` is its own address, for the menu."""
        found = [*((f"/{page}", each) for page, each in knowledge.by_page.items())]
        if knowledge.pairs is not None:
            found.append(("/rolconflict", knowledge.pairs))
        menu = [("/zaken", "Mijn zaken")] if knowledge.has_cases else []
        menu += [(href, each.title) for href, each in sorted(found, key=lambda pair: pair[1].place)]
        return self.environment.get_template(name).render(
            base=knowledge.base,
            house=knowledge.house,
            has_cases=knowledge.has_cases,
            menu=menu,
            current=current,
            **context,
        )


TEMPLATES = Templates()
