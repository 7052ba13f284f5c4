"""What goes with an answer: the whole chain, what would change the advice, what was brought."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.presenting import words
from adwijzer.text.page import Block, Chapter, Point, Points, Prose

if TYPE_CHECKING:
    from adwijzer.explain.explanation import Explanation
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.model.rulebase import Decision

CHANGES, CHAIN = "Wat het advies zou veranderen", "De hele redenering"
NO_CHANGE = (
    "Geen verandering van hooguit drie feiten die je kunt veranderen of navragen leidt tot een"
    " ander advies."
)
STILL_OPEN = "Er is nog te veel onbekend om te zeggen wat het advies zou veranderen."


class Supplement(Struct, frozen=True):
    """What is added to an answer: keys of its JSON, titles with their lines, and sources.

    `for_others` says that its lines may stand in a text for another reader than the AD too.
    """

    data: Mapping[str, Any] = {}
    sections: Mapping[str, Sequence[str]] = {}
    sources: Sequence[str] = ()
    for_others: bool = False

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The lines under their titles."""
        return tuple(
            Chapter(title, tuple(map(Prose, lines)), "meegenomen")
            for title, lines in self.sections.items()
        )

    def and_also(self, other: Supplement) -> Supplement:
        """Both; what the other adds is for the AD alone."""
        return Supplement(
            {**self.data, **other.data},
            {**self.sections, **other.sections},
            (*self.sources, *other.sources),
            self.for_others,
        )


NO_SUPPLEMENT = Supplement()


def explained(
    explanation: Explanation, decision: Decision, *, is_certain: bool
) -> Iterator[Chapter]:
    """What would change the advice, and the whole chain; as far as they were asked for."""
    if (found := explanation.what_if) is not None:
        outcome = partial(words.outcome_words, decision)
        block = changes(found, outcome) if found or is_certain else Prose(STILL_OPEN)
        yield Chapter(CHANGES, (block,), "wat-als")
    if explanation.why:
        chain = []
        for trace in explanation.why:
            item = decision.item_label(trace.agendapunt)
            verdict = words.outcome_words(decision, trace.vorm, trace.oordeel)
            heading = words.capital(f"{item}: {verdict}." if item else f"{verdict}.")
            chain.append(Chapter(heading, (rules(trace),)))
        yield Chapter(CHAIN, tuple(chain), "redenering")


def changes(found: Sequence[WhatIf], outcome: Callable[..., str]) -> Block:
    """Per other outcome, in the words of `outcome`, the sets of changes that lead to it."""
    if not found:
        return Prose(NO_CHANGE)
    said = []
    for other in found:
        under = (" en ".join(each.bijzin for each in together) for together in other.wijzigingen)
        title = words.capital(outcome(*other.uitkomst.values()))
        said.append(Point(title, under=tuple(f"als {clauses}" for clauses in under)))
    return Points(tuple(said))


def rules(trace: VerdictTrace) -> Points:
    """The rules of a trace, each with what became of it, and what was lacking."""
    fates = {
        "beslist": trace.beslist,
        "opzijgezet": trace.opzijgezet,
        "geldt niet": trace.niet_van_toepassing,
    }
    return Points(
        tuple(
            Point(
                f"{fate}: {rule.titel} ({rule.zegt}; {rule.regel}; {', '.join(rule.bronnen)})",
                under=tuple(f"{part.stand}: {part.deel}" for part in rule.ontbreekt),
            )
            for fate, found in fates.items()
            for rule in found
        )
    )
