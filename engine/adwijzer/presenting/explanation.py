"""What goes with an answer: the whole chain, what would change the advice, what was brought."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.presenting import words
from adwijzer.text.page import Block, Chapter, Point, Points, Prose

if TYPE_CHECKING:
    from adwijzer.explain.explanation import Explanation
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.model.rulebase import Decision

NO_CHANGE = (
    "Geen verandering van hooguit drie feiten die je kunt veranderen of navragen leidt tot een"
    " ander advies."
)
STILL_OPEN = "Er is nog te veel onbekend om te zeggen wat het advies zou veranderen."


class Supplement(Struct, frozen=True):
    """What is added to an answer: keys of its JSON, chapters, and sources.

    `for_others` says that its chapters may stand in a text for another reader than the AD too.
    """

    data: Mapping[str, Any] = {}
    chapters: tuple[Chapter, ...] = ()
    sources: Sequence[str] = ()
    for_others: bool = False


NO_SUPPLEMENT = Supplement()


def explained(
    found: Iterable[tuple[str, bool, Explanation]], decision: Decision
) -> Iterator[Chapter]:
    """What would change the advice, and the whole chain; as far as they were asked for.

    Each of several answers has its name, and whether it is certain.
    """
    changed: list[Block] = []
    chain = []
    for name, is_certain, explanation in found:
        if (others := explanation.what_if) is not None:
            none = Prose(NO_CHANGE if is_certain else STILL_OPEN)
            block = Points(tuple(_change(each, decision) for each in others)) if others else none
            changed.append(Chapter(f"{name}:", (block,)) if name else block)
        for trace in explanation.why:
            about = name or words.capital(decision.item_label(trace.agendapunt))
            verdict = f"{words.outcome_words(decision, trace.vorm, trace.oordeel)}."
            heading = f"{about}: {verdict}" if about else words.capital(verdict)
            chain.append(Chapter(heading, (Points(tuple(_fates(trace))),)))
    yield Chapter("Wat het advies zou veranderen", tuple(changed), "wat-als")
    yield Chapter("De hele redenering", tuple(chain), "redenering")


def _change(other: WhatIf, decision: Decision) -> Point:
    """Another outcome, and the sets of changes that lead to it."""
    under = (" en ".join(each.bijzin for each in together) for together in other.wijzigingen)
    title = words.capital(words.outcome_words(decision, *other.uitkomst.values()))
    return Point(title, under=tuple(f"als {clauses}" for clauses in under))


def _fates(trace: VerdictTrace) -> Iterator[Point]:
    """The rules of a trace, each with what became of it, and what was lacking."""
    for fate, found in (
        ("beslist", trace.beslist),
        ("opzijgezet", trace.opzijgezet),
        ("geldt niet", trace.niet_van_toepassing),
    ):
        for rule in found:
            said = f"{rule.titel} ({rule.zegt}; {rule.regel}; {', '.join(rule.bronnen)})"
            lacking = tuple(f"{part.stand}: {part.deel}" for part in rule.ontbreekt)
            yield Point(f"{fate}: {said}", under=lacking)
