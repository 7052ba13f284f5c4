"""What is written about the case or the register of an example: for a reader, or as a letter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click
from msgspec import Struct

from adwijzer.decisions.case import Case
from adwijzer.decisions.documents import FilledSheet
from adwijzer.decisions.kinds import CASE_KINDS, PAIRS
from adwijzer.examples.answers import Asked, ExampleRegister, swept
from adwijzer.explain.found_roles import FoundRoles
from adwijzer.explain.readers import audience, audience_of_text, written_for
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.model.sources import SourceBase
from adwijzer.presenting.documents import sheet_page, text_page
from adwijzer.presenting.kinds import laid_out
from adwijzer.presenting.pairs import page as page_of_pairs
from adwijzer.text.terminal import terminal

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import AnyDecider
    from adwijzer.text.page import Page

_UNCITED = SourceBase(documents=(), sources=(), tensions=(), file="")
"""Sentences are looked for, not where sources are to be found."""


class ExampleTexts(Struct, frozen=True):
    """The texts about one example, each in one line."""

    base: RuleBase
    ready: AnyDecider
    asked: Asked

    @property
    def _decision(self) -> Decision:
        return self.ready.prepared.decision

    def read_by(self, reader: str, *named: str) -> str:
        """The answer as this reader gets it, with the facts that are named for them.

        Raises:
            InputError: no such reader, or a fact that cannot be named.
        """
        day = self.ready.prepared.day
        who = audience(self.base, self._decision, reader, named, day)
        if isinstance(self.asked, ExampleRegister):
            found, answer = swept(PAIRS.taken(self.ready), self.asked, free=False)
            report = FoundRoles(
                decider=PAIRS.taken(self.ready),
                assignments=self.asked.assignments,
                looked_at=frozenset(),
                findings=found,
                answer=answer,
                narrowed=(),
                sources=_UNCITED,
                why=False,
                what_if=False,
                audience=None if who.is_dossier else who,
            )
            return _line(page_of_pairs(report, "text"))
        reasoning = CASE_KINDS[self._decision.kind].taken(self.ready).reason(self.asked)
        return _line(laid_out(reasoning, reasoning.answer(), _UNCITED, audience=who))

    def document(self, title: str) -> str:
        """The letter, form or sheet with this title, for its own reader.

        Raises:
            InputError: it does not fit the case.
        """
        decision = self._decision
        names = {each.title: each.name for each in decision.documents}
        name = ({each.title: each.name for each in decision.sheets} | names)[title]
        who = audience_of_text(self.base, self._decision, name, as_of=self.ready.prepared.day)
        assert isinstance(self.asked, Case)  # noqa: S101 - no decision about pairs has a letter
        made = written_for(CASE_KINDS[self._decision.kind].taken(self.ready), name, self.asked, who)
        return _line(sheet_page(made) if isinstance(made, FilledSheet) else text_page(made))


def _line(page: Page) -> str:
    """The paragraph for a report and the whole text, in one line."""
    text = terminal(page)
    return " ".join((page.report, *click.unstyle(text).split()))
