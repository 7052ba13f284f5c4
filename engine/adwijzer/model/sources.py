"""Sources: what the documents say, with place, rank and fate."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Literal, TypeAlias

from adwijzer.model.conditions import Part
from adwijzer.model.ranks import Rank
from adwijzer.text.diagnostics import Place

_LINES = re.compile(r"\s+(?:a\d+\b|r\.\d).*")
"""Where in a file a statement stands: paragraph and lines."""

Ground: TypeAlias = Callable[[tuple[str, ...]], str]
"""What sources are called where something rests on them, in the guideline that holds."""

SourceKind = Literal["verplichting", "voorwaarde", "voorkeur", "verbod", "bevinding", "definitie"]


class SourceDocument(Part, frozen=True, kw_only=True):
    """A document that statements come from.

    One of a `guideline` of the profession holds only for clients for whom that guideline holds.
    """

    key: str
    title: str
    what: str
    address: str = ""
    """Where anyone can read it."""
    year: str = ""
    guideline: str = ""
    elsewhere: str = ""
    """What is said of it where another guideline holds."""


class Source(Part, frozen=True, kw_only=True):
    """One statement of a document, in own words."""

    id: str
    document: str
    place: str
    own_address: str = ""
    """Where anyone can read the statement itself, such as an article of a law."""
    kind: SourceKind
    kind_detail: str = ""
    binds: str
    rank: Rank
    areas: tuple[str, ...]
    text: str
    week: str = ""
    also: str = ""
    """Another guideline of which it was read that it says the same."""
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

    def elsewhere(self, names: Iterable[str], guideline: str) -> str:
        """What to say of something that rests on another guideline alone than holds (B-26).

        Empty where nothing is to be said. Tensions do not count, and a statement of which it was
        read that both guidelines say the same holds in both.
        """
        cited = [self.by_id[name] for name in names if name in self.by_id]
        known = set(self.guidelines.values())
        if guideline not in known or any(
            self.guidelines.get(each.id, guideline) == guideline or each.also == guideline
            for each in cited
        ):
            return ""
        remarks = {each.key: each.elsewhere for each in self.documents}
        return " ".join(filter(None, dict.fromkeys(remarks[each.document] for each in cited)))

    def cited(self, name: str, *, lines: bool = False) -> str:
        """A source as people cite it: title, year, and where; empty where it is not known.

        With `lines` also the lines of the file that was read.
        """
        if name in self.tensions_by_id:
            return f"Spanning: {self.tensions_by_id[name].title}"
        if name not in self.by_id:
            return ""
        source = self.by_id[name]
        found = next((each for each in self.documents if each.key == source.document), None)
        title = source.document if found is None else found.title
        year = f" ({found.year})" if found and found.year else ""
        place = source.place if lines else _LINES.sub("", source.place)
        certain = f" (herkomst: {source.provenance})" if source.provenance else ""
        return f"{title}{year}, {place}{certain}"

    def all_cited(self, names: Iterable[str], *, lines: bool = False) -> dict[str, str]:
        """Sources by their id, once each, as people cite them; without those not known."""
        found = {name: self.cited(name, lines=lines) for name in dict.fromkeys(names)}
        return {name: words for name, words in found.items() if words}

    def ground(self, names: tuple[str, ...], guideline: str) -> str:
        """How sources are called where something rests on them, in the guideline that holds."""
        remark = self.elsewhere(names, guideline)
        return f"({', '.join(names)}{'; ' if remark else ''}{remark})"

    def address(self, name: str) -> str:
        """Where anyone can read a source, or else the document it is in; empty where nowhere."""
        if name not in self.by_id:
            return ""
        source = self.by_id[name]
        of_document = {each.key: each.address for each in self.documents}
        return source.own_address or of_document.get(source.document, "")

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
