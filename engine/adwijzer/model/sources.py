"""Sources: what the documents say, with place, rank and fate."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Literal

from adwijzer.model.conditions import Part
from adwijzer.model.ranks import Rank
from adwijzer.text.diagnostics import Place

SourceKind = Literal["verplichting", "voorwaarde", "voorkeur", "verbod", "bevinding", "definitie"]


class SourceDocument(Part, frozen=True, kw_only=True):
    """A document that statements come from.

    One of a `guideline` of the profession holds only for clients for whom that guideline holds.
    """

    key: str
    title: str
    what: str
    guideline: str = ""


class Source(Part, frozen=True, kw_only=True):
    """One statement of a document, in own words."""

    id: str
    document: str
    place: str
    kind: SourceKind
    kind_detail: str = ""
    binds: str
    rank: Rank
    areas: tuple[str, ...]
    text: str
    week: str = ""
    provenance: str = ""
    provenance_detail: str = ""
    rules: tuple[str, ...] = ()
    not_encoded: str = ""
    at: Place = (0, 0)


class Tension(Part, frozen=True, kw_only=True):
    """A contradiction between statements and the choice that the product makes."""

    id: str
    title: str
    sides: tuple[tuple[str, ...], ...]
    text: str
    choice: str
    areas: tuple[str, ...]
    rules: tuple[str, ...] = ()
    not_encoded: str = ""
    at: Place = (0, 0)


class SourceBase(Part, frozen=True, kw_only=True, dict=True):
    """Everything in bronnen.yaml."""

    documents: tuple[SourceDocument, ...]
    sources: tuple[Source, ...]
    tensions: tuple[Tension, ...]
    file: str

    @cached_property
    def by_id(self) -> dict[str, Source]:
        return {source.id: source for source in self.sources}

    @cached_property
    def tensions_by_id(self) -> dict[str, Tension]:
        return {tension.id: tension for tension in self.tensions}

    @property
    def titles(self) -> dict[str, str]:
        return {document.key: document.title for document in self.documents}

    @cached_property
    def guidelines(self) -> dict[str, str]:
        """The guideline of each source that belongs to one."""
        of = {document.key: document.guideline for document in self.documents}
        return {s.id: of[s.document] for s in self.sources if of.get(s.document)}

    def that_hold(self, names: Iterable[str], guideline: str) -> tuple[str, ...]:
        """Those of `names` that hold where `guideline` does; all where no guideline is known."""
        held = set(self.guidelines.values())
        if guideline not in held:
            return tuple(names)
        return tuple(n for n in names if self.guidelines.get(n, guideline) == guideline)


def lowest_rank(sources: Iterable[Source]) -> Rank | None:
    """The lightest rank of mixed grounds counts; None without sources."""
    return min((source.rank for source in sources), key=lambda rank: rank.weight, default=None)


def evidence(sources: Iterable[Source], rank: Rank) -> str:
    """Strength of evidence: `hoog` for law that was read, `midden` for two documents, else `laag`.

    Law counts as read when the provenance of every source is BRON; of mixed grounds the weakest
    counts, as with the rank.
    """
    cited = list(sources)
    if rank is Rank.WET and all(source.provenance == "BRON" for source in cited):
        return "hoog"
    return "midden" if len({source.document for source in cited}) >= 2 else "laag"
