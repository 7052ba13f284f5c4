"""Templates with the rule base and the menu in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextvars import ContextVar
from functools import cached_property
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.office.access import Deed, may
from adwijzer.office.roles import Role
from adwijzer.presenting.words import CLOSING
from adwijzer.text.days import dutch_day
from adwijzer.text.html import macros
from adwijzer_web.posted_facts import without_facts

if TYPE_CHECKING:
    from jinja2 import Environment

    from adwijzer_web.knowledge import Knowledge

FORM_TOKEN = "formulier"  # noqa: S105 - the name of a field
_FORM = re.compile(r'<form\b[^>]*\bmethod="post"[^>]*>')


class Signed(Struct, frozen=True):
    """Who signed in and reads this page, and the token that goes into each of its forms."""

    name: str
    roles: frozenset[Role]
    word: str


signed: ContextVar[Signed | None] = ContextVar("signed", default=None)
"""Of the request that is being answered; nobody where nobody signs in."""


class Templates:
    """The templates of this package."""

    @cached_property
    def environment(self) -> Environment:
        """Compiled once; what is undefined is an error, and everything is escaped."""
        from jinja2 import Environment, PackageLoader, StrictUndefined

        environment = Environment(
            loader=PackageLoader("adwijzer_web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        environment.filters["fragment"] = macros().part
        environment.filters["marked"] = macros().marked
        environment.filters["table"] = macros().table
        environment.filters["picture"] = macros().picture
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
        reader = signed.get()
        menu = [*_own_places(knowledge, reader)]
        menu += [(href, each.title) for href, each in sorted(found, key=lambda pair: pair[1].place)]
        menu.append(("/regels", "De regels"))
        made = self.environment.get_template(name).render(
            base=knowledge.base,
            signed=reader,
            house=knowledge.house,
            has_cases=knowledge.has_cases,
            menu=menu,
            current=current,
            **context,
        )
        if reader is None:
            return made
        made = without_facts(made, knowledge.by_page)
        field = f'<input type="hidden" name="{FORM_TOKEN}" value="{reader.word}">'
        return _FORM.sub(lambda form: form[0] + field, made)


def _own_places(knowledge: Knowledge, reader: Signed | None) -> Iterator[tuple[str, str]]:
    """The pages in the menu that not everybody has."""
    if knowledge.has_cases and (reader is None or may(reader.roles, Deed.OWN_CASES)):
        yield "/zaken", "Mijn zaken"
    if knowledge.has_cases and (reader is None or may(reader.roles, Deed.REGISTER)):
        yield "/register", "Opdrachten"
    if reader is not None and may(reader.roles, Deed.PEOPLE):
        yield "/beheer", "Beheer"


TEMPLATES = Templates()
