"""What goes with an answer: the whole chain, what would change the advice, what was brought."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.presenting.words import capital
from adwijzer.text.page import Block, Chapter, Group, Point, Points, Prose

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseReasoning
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace

CHANGES, CHAIN = "Wat het advies zou veranderen", "De hele redenering"
NO_CHANGE = (
    "Geen verandering van hooguit drie feiten die je kunt veranderen of navragen leidt tot een"
    " ander advies."
)
STILL_OPEN = "Er is nog te veel onbekend om te zeggen wat het advies zou veranderen."


class Explanation(Struct, frozen=True):
    """The chain and the changes; `what_if` is None when it was not asked for."""

    why: tuple[VerdictTrace, ...] = ()
    what_if: tuple[WhatIf, ...] | None = None

    def data(self) -> dict[str, Any]:
        """The keys that it adds to JSON."""
        found = {"waarom": self.why or None, "wat_als": self.what_if}
        return {k: [e.data() for e in each] for k, each in found.items() if each is not None}


class Supplement(Struct, frozen=True):
    """What is added to an answer: keys of its JSON, titles with their lines, and sources.

    `for_others` says that its lines may stand in a text for another reader than the AD too.
    """

    data: Mapping[str, Any] = {}
    sections: Mapping[str, Sequence[str]] = {}
    sources: Sequence[str] = ()
    for_others: bool = False

    def and_also(self, other: Supplement) -> Supplement:
        """Both; what the other adds is for the AD alone."""
        return Supplement(
            {**self.data, **other.data},
            {**self.sections, **other.sections},
            (*self.sources, *other.sources),
            self.for_others,
        )


NOTHING, NO_SUPPLEMENT = Explanation(), Supplement()


def explain(reasoning: CaseReasoning, *, why: bool, what_if: bool) -> Explanation:
    """The chain and the changes, as far as they are asked for."""
    chain: tuple[VerdictTrace, ...] = ()
    changes: tuple[WhatIf, ...] | None = None
    if why:
        from adwijzer.explain.why import why as chain_of

        chain = chain_of(reasoning)
    if what_if:
        from adwijzer.explain.what_if import what_if as changes_of

        changes = changes_of(reasoning)
    return Explanation(chain, changes)


def as_json(
    contract: Mapping[str, Any], explanation: Explanation, more: Mapping[str, Any] | None = None
) -> str:
    """The answer as the contract writes it, with the explanation and `more` behind it."""
    data = {**contract, **(more or {}), **explanation.data()}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def explained(
    explanation: Explanation,
    outcome: Callable[[Mapping[str, str]], str],
    verdict: Callable[[VerdictTrace], str],
    nothing: str = NO_CHANGE,
) -> Iterator[Chapter]:
    """What would change the advice, and the whole chain; as far as they were asked for."""
    if explanation.what_if is not None:
        yield Chapter(CHANGES, (changes(explanation.what_if, outcome, nothing),), "wat-als")
    if explanation.why:
        chain = (Group(capital(f"{verdict(e)}."), (rules(e),)) for e in explanation.why)
        yield Chapter(CHAIN, tuple(chain), "redenering")


def changes(
    found: Sequence[WhatIf],
    outcome: Callable[[Mapping[str, str]], str],
    nothing: str = NO_CHANGE,
) -> Block:
    """Per other outcome the sets of changes that lead to it; `nothing` where there are none."""
    said = (
        Point(
            capital(outcome(other.uitkomst)),
            under=tuple(
                f"als {' en '.join(change.bijzin for change in together)}"
                for together in other.wijzigingen
            ),
        )
        for other in found
    )
    return Points(tuple(said)) if found else Prose(nothing)


def rules(trace: VerdictTrace) -> Points:
    """The rules of a trace, each with what became of it, and what was lacking."""
    return Points(
        tuple(
            Point(
                f"{what}: {rule.titel} ({rule.zegt}; {rule.regel}; {', '.join(rule.bronnen)})",
                under=tuple(f"{part.stand}: {part.deel}" for part in rule.ontbreekt),
            )
            for what, found in (
                ("beslist", trace.beslist),
                ("opzijgezet", trace.opzijgezet),
                ("geldt niet", trace.niet_van_toepassing),
            )
            for rule in found
        )
    )
