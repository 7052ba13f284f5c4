"""The register of the site: everything that can be found, which a script may filter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from adwijzer.site.contents import CitedPlace, SiteData
from adwijzer.site.glossary import glossary, spaced
from adwijzer.site.links import Links
from adwijzer.site.words import capital, fired_things

_PLURALS = {
    "regel": "Regels",
    "aandachtspunt": "Aandachtspunten",
    "vereiste": "Vereisten",
    "tegenspraak": "Tegenspraken",
    "maatregel": "Maatregelen",
    "stuk": "Brieven",
    "blad": "Bladen",
    "getal": "Getallen",
    "termijn": "Termijnen",
    "moment": "Momenten",
    "informatie": "Minimale informatie",
    "combinatie": "Van agendapunten naar één advies",
}


EXAMPLES = "Voorbeelden"


class IndexEntry(Struct, frozen=True):
    """A line of the register: where it leads, what it says, and other words that find it."""

    href: str
    label: str
    detail: str
    words: str = ""


def register(data: SiteData, links: Links) -> Iterator[tuple[str, str, list[IndexEntry]]]:
    """Everything that can be found: per kind an anchor, a heading and the entries."""
    words = glossary(data.base)
    titles = {each.decision.name: each.decision.title.lower() for each in data.decisions}
    yield (
        "besluiten",
        "Besluiten",
        [
            IndexEntry(
                links.decision(each.decision.name), each.decision.title, each.decision.question
            )
            for each in data.decisions
        ],
    )
    by_kind: dict[str, dict[IndexEntry, None]] = {}
    for places in data.places.values():
        for place in places:
            by_kind.setdefault(place.kind, {})[_entry(place, links, titles)] = None
    for kind, entries in by_kind.items():
        yield f"soort-{kind}", _PLURALS[kind], list(entries)
    yield (
        "feiten",
        "Feiten en begrippen",
        [
            IndexEntry(
                links.fact(term.decision, term.about),
                capital(term.word),
                f"{term.meaning} ({titles[term.decision]})",
            )
            for term in words
            if term.decision
        ],
    )
    yield (
        "uitspraken",
        "Uitspraken uit de bronnen",
        [
            IndexEntry(
                links.source(each.id),
                each.id,
                f"{each.text} ({data.sources.titles[each.document]})",
            )
            for each in data.sources.sources
        ],
    )
    yield (
        "spanningen",
        "Spanningen",
        [
            IndexEntry(links.source(t.id), f"{t.id} {t.title}", t.text)
            for t in data.sources.tensions
        ],
    )
    yield (
        "voorbeelden",
        EXAMPLES,
        [
            IndexEntry(
                links.example(each.decision.name, played),
                played.example.name,
                played.example.rule,
                " ".join((*fired_things(each, played), *played.example.sources)),
            )
            for each in data.decisions
            for played in each.examples
        ],
    )
    yield (
        "woorden",
        "Woorden",
        [
            IndexEntry(f"woorden.html#letter-{term.word[0].lower()}", term.word, term.meaning)
            for term in words
            if not term.decision
        ],
    )


def _entry(place: CitedPlace, links: Links, titles: Mapping[str, str]) -> IndexEntry:
    """How something that rests on sources is found."""
    decision = titles[place.decision]
    if place.kind == "getal":
        label, detail = spaced(place.name), f"{place.title} ({decision})"
    elif place.kind in {"regel", "aandachtspunt", "vereiste", "tegenspraak"}:
        label, detail = f"{place.name} {place.title}", f"({decision})"
    else:
        label, detail = place.title, f"({decision})"
    return IndexEntry(links.place(place), capital(label), detail)
