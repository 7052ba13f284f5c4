"""Where the pages lead: to a step with the facts that are there, to a rule, to a source."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from msgspec import Struct

from adwijzer_web.address import Asked, address, pairs_of

if TYPE_CHECKING:
    from adwijzer.model.rulebase import Decision
    from adwijzer_web.forms import Given


class PageLink(Struct, frozen=True):
    """A place to go."""

    text: str
    href: str


class CaseAddress(Struct, frozen=True):
    """The page of a decision with the facts of one case."""

    page: str
    decision: Decision
    asked: Asked

    @property
    def pairs(self) -> list[tuple[str, str]]:
        """The facts, as an address holds them."""
        return pairs_of(self.decision, self.asked)

    def to(self, **controls: str) -> str:
        """The address with these controls; without any, that of the result."""
        return address(self.page, self.pairs, **controls)

    def links(self, given: Iterable[Given], **controls: str) -> list[tuple[Given, str]]:
        """Each answer with the address that changes it."""
        return [(each, self.to(step=each.step, **controls)) for each in given]
