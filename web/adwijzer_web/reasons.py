"""Why: a rule that decided, with the way to it and to what it rests on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from msgspec import Struct

from adwijzer.presenting.places import document_page
from adwijzer_web.knowledge import Knowledge


class RuleOfAnswer(Protocol):
    """What decided, as answers tell it."""

    @property
    def titel(self) -> str: ...
    @property
    def uitleg(self) -> str: ...
    @property
    def rang(self) -> str: ...
    @property
    def bewijskracht(self) -> str: ...
    @property
    def bronnen(self) -> tuple[str, ...]: ...


class SourceWords(Struct, frozen=True):
    """What a source says in our words, where that stands, and where it is to be read."""

    name: str
    place: str
    text: str
    href: str
    public: str = ""


class ShownReason(Struct, frozen=True):
    """A rule that decided: what it says, and what it rests on."""

    title: str
    text: str
    href: str
    weight: str
    statements: tuple[SourceWords, ...]


def shown_reason(knowledge: Knowledge, reason: RuleOfAnswer, place: str = "") -> ShownReason:
    """A reason with its sources; `place` is where its rule stands on the site of the rules."""
    return ShownReason(
        reason.titel,
        reason.uitleg,
        knowledge.on_site(place) if place else "",
        f"{reason.rang.replace('_', ' ')}, bewijskracht {reason.bewijskracht}",
        tuple(_statements(knowledge, reason.bronnen)),
    )


def _statements(knowledge: Knowledge, names: Sequence[str]) -> Iterator[SourceWords]:
    sources = knowledge.sources
    for name in names:
        if name in sources.by_id:
            source = sources.by_id[name]
            href = knowledge.on_site(f"{document_page(source.document)}#{name}")
            public = sources.address(name)
            yield SourceWords(name, sources.cited(name), source.text, href, public)
        elif name in sources.tensions_by_id:
            text = sources.tensions_by_id[name].choice
            href = knowledge.on_site(f"spanningen.html#{name}")
            yield SourceWords(name, sources.cited(name), text, href)
