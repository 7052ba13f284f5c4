"""The rule base and its sources as the server holds them: read once, never changed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from adwijzer.decisions import decider
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.model.sources import SourceBase
from adwijzer_web.house_style import HouseStyle

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseDecider


class Knowledge(Struct, frozen=True, dict=True):
    """What every answer rests on."""

    base: RuleBase
    sources: SourceBase
    house: HouseStyle = HouseStyle()
    has_cases: bool = False

    @classmethod
    def read(cls, rules: Path | None = None) -> Knowledge:
        """Read a rule folder; without `rules` the one of the program.

        Raises:
            AdwijzerError: the folder or what is in it is wrong.
        """
        return cls(load_rules(rules), load_sources(Folder.read(rules)))

    @cached_property
    def by_page(self) -> Mapping[str, Decision]:
        """The decisions about one case, by the name in the address of their page."""
        return {page_of(each): each for each in self.base.decisions if each.kind != "pairs"}

    @cached_property
    def by_command(self) -> Mapping[str, Decision]:
        """The decisions about one case, by the name in the address of the API."""
        return {command_of(each): each for each in self.base.decisions if each.kind != "pairs"}

    @cached_property
    def pairs(self) -> Decision | None:
        """The decision about pairs of assignments, if the rule base has one."""
        return next((each for each in self.base.decisions if each.kind == "pairs"), None)

    @cached_property
    def moved(self) -> dict[tuple[str, str], str]:
        """Where the site of the rules has an anchor that is not on the first part of its page."""
        return {}

    def on_site(self, place: str) -> str:
        """The address of a place on the site of the rules."""
        file, _, anchor = place.partition("#")
        return f"/regels/{self.moved.get((file, anchor), file)}#{anchor}"

    def decider(self, decision: Decision, as_of: date | None) -> CaseDecider:
        """The decision made ready for one day; today when left out."""
        return decider(self.base, decision.name, as_of=as_of)


def page_of(decision: Decision) -> str:
    """How the address of the page names a decision: its own name, as words with hyphens."""
    return decision.name.replace("_", "-")


def command_of(decision: Decision) -> str:
    """How the command line and the API name a decision."""
    return decision.command or page_of(decision)
