"""The site on the rules: every page from its template, and what goes beside them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.exchange.schemas import ANSWER, FACTS, answer_schema, facts_schema
from adwijzer.explain.why import consequence
from adwijzer.explain.why import words as condition_words
from adwijzer.model.ranks import Rank
from adwijzer.site import words
from adwijzer.site.contents import (
    DecisionData,
    SiteData,
    by_name,
)
from adwijzer.site.glossary import glossary, spaced
from adwijzer.site.index import EXAMPLES, IndexEntry, register
from adwijzer.site.links import PARTS, Links, example_anchor, parts_of, schema_file
from adwijzer.site.outcomes import PlayedExample
from adwijzer.site.results import ClaimLine, DecisionCoverage
from adwijzer.site.sentences import said
from adwijzer.site.split import SiteParts, in_parts
from adwijzer.site.tables import ListTable, rules_of, strips, tables
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import Place

if TYPE_CHECKING:
    from jinja2 import Environment

ASSETS = ("style.css", "site.js")
"""Files that go into the site as they are."""

_ROW = re.compile(r" \(([^()]*)\)$")
_TITLE = 70
"""Signs that a browser shows of a title."""

_ROLES = (
    ("Feiten waarover regels gaan", "feiten", "feit"),
    ("Feiten waarmee het programma rekent", "rekenen", "rekenen"),
    ("Wat het programma uitrekent", "berekend", "berekend"),
)
_POINTS = (
    (
        "Vereisten",
        "vereisten",
        "Een vereiste staat in het advies zolang niet bekend is dat eraan voldaan is.",
        "vereiste",
    ),
    (
        "Aandachtspunten",
        "aandachtspunten",
        "Een aandachtspunt verandert het advies niet. Het zegt waar de gebruiker op let.",
        "aandachtspunt",
    ),
    (
        "Tegenspraken",
        "tegenspraken",
        "Feiten die samen kunnen, maar meestal een vergissing zijn. Het advies meldt ze.",
        "tegenspraak",
    ),
)
_Toc = Sequence[tuple[str, str]]


class Feature(Struct, frozen=True):
    """The examples of one feature file."""

    file: str
    source: str
    title: str
    description: str
    examples: tuple[PlayedExample, ...]

    @property
    def passed(self) -> int:
        return sum(each.passed for each in self.examples)

    @property
    def failed(self) -> int:
        return sum(each.failed for each in self.examples)

    @property
    def rules(self) -> tuple[tuple[str, str, tuple[PlayedExample, ...]], ...]:
        """Per rule of the feature file its title, anchor and examples, in order."""
        groups = groupby(self.examples, key=lambda played: played.example.rule)
        return tuple(
            (rule, f"deel-{number}", tuple(examples))
            for number, (rule, examples) in enumerate(groups, start=1)
        )


def render_site(data: SiteData) -> dict[str, bytes]:
    """Every file of the site by name. The same data gives the same bytes."""
    site = _Site(data)
    written = {name: text.encode() for name, text in site.pages()}
    folder = files("adwijzer.site") / "templates"
    written.update({name: (folder / name).read_bytes() for name in ASSETS})
    for decision in data.base.decisions:
        for name, make in ((FACTS, facts_schema), (ANSWER, answer_schema)):
            made = json.dumps(make(data.base, decision), ensure_ascii=False, indent=1)
            written[schema_file(decision.name, name)] = f"{made}\n".encode()
    return written


def published(data: SiteData) -> SiteParts:
    """The site as it is put on a server: long pages in parts, with an index to search in."""
    index: dict[tuple[str, str], IndexEntry] = {}
    for _, heading, found in register(data, Links(data)):
        for entry in found:
            own = _of_table(entry) if heading == EXAMPLES else entry
            first = index.setdefault((heading, own.label), own)
            if first is not own:
                together = replace(first, words=f"{first.words} {own.words}")
                index[heading, own.label] = together
    return in_parts(render_site(data), data, ((kind, each) for (kind, _), each in index.items()))


def _of_table(entry: IndexEntry) -> IndexEntry:
    """An example under the name of its table, so that the first row stands for all of them.

    What is special to its row, which stands between brackets behind the name, finds it as well.
    """
    row = _ROW.search(entry.label)
    if row is None:
        return entry
    return replace(
        entry, label=entry.label[: row.start()], words=f"{entry.words} {row.group(1).lower()}"
    )


@cache
def _environment() -> Environment:
    """The templates, read once."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("adwijzer.site", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(spaced=spaced, capital=words.capital)
    environment.globals.update(
        said=said,
        condition_words=condition_words,
        consequence=consequence,
        rules_of=rules_of,
        day=dutch_day,
        example_anchor=example_anchor,
        schema_file=schema_file,
        by_name=by_name,
        words=words,
    )
    return environment


class _Site:
    """The pages of one site, and the words that their templates need."""

    def __init__(self, data: SiteData) -> None:
        self._data = data
        self._links = Links(data)
        self._root = data.sources.file.rpartition("/")[0]
        self._environment = _environment()
        self._always = self._shared()

    def pages(self) -> Iterator[tuple[str, str]]:
        yield self._page("index.html", "Start")
        yield self._page(
            "uitleg.html", "Zo lees je deze site", "reading", ranks=[rank.label for rank in Rank]
        )
        for decided in self._data.decisions:
            yield from self._decision(decided)
        yield from self._sources()
        yield self._tensions()
        yield self._glossary()
        yield self._page(
            "toetsing.html",
            "Toetsing",
            "checks",
            toc=[
                *((each.decision.name, each.decision.title) for each in self._data.decisions),
                ("bronnen", "Bronnen"),
            ],
        )
        index = tuple(register(self._data, self._links))
        yield self._page(
            "zoeken.html",
            "Zoeken",
            "search",
            toc=[(anchor, heading) for anchor, heading, _ in index],
            index=index,
        )

    def _page(
        self,
        file: str,
        title: str,
        template: str = "",
        *,
        toc: _Toc = (),
        section: str = "",
        **more: Any,
    ) -> tuple[str, str]:
        found = self._environment.get_template(f"{template or file.partition('.')[0]}.html.j2")
        context = {
            **self._always,
            "title": self._whole_title(title),
            "current": file,
            "section": section,
            "toc": toc,
            "parts": (),
            "part": "",
        }
        return file, found.render({**context, **more})

    # A decision

    def _decision(self, data: DecisionData) -> Iterator[tuple[str, str]]:
        decision = data.decision
        parts = parts_of(decision)
        features = tuple(self._features(data))
        read = strips(decision)
        groups = [
            (heading, anchor, facts)
            for heading, anchor, role in _ROLES
            if (facts := [fact for fact in decision.facts if fact.role == role])
        ]
        points = [
            (heading, anchor, lead, group)
            for heading, anchor, lead, role in _POINTS
            if (group := [p for p in decision.attention if p.role == role])
        ]
        sections = [
            (item, *words.item_words(decision, item), self._tables(data, item))
            for item in data.reaches
        ]
        of_part: dict[str, tuple[str, _Toc, dict[str, Any]]] = {
            "": (
                "decision",
                (),
                {
                    "strips": read,
                    "has_lists": any(strip.ordered for strip in read),
                    "shown_outcomes": [
                        outcome
                        for outcome in decision.outcomes
                        if any(outcome.name in found for found in data.starting.values())
                    ],
                },
            ),
            "feiten": (
                "facts",
                [
                    *((anchor, heading) for heading, anchor, _ in groups),
                    *([("begrippen", "Begrippen")] if decision.concepts else []),
                    ("uitkomsten", "Uitkomsten"),
                    *([("achteraf", "Wat een aandachtspunt kan vragen")] * bool(decision.context)),
                ],
                {"groups": groups},
            ),
            "regels": (
                "rules",
                [(f"laag-{strip.name}", strip.title) for strip in read],
                {"strips": read},
            ),
            "tabellen": (
                "tables",
                [(item, words.capital(label)) for item, label, _, _ in sections if item],
                {
                    "sections": sections,
                    "layered": any(
                        not (isinstance(table, ListTable) and table.ordered)
                        for *_, made in sections
                        for table in made
                    ),
                },
            ),
            "let-op": (
                "attention",
                [
                    *((anchor, heading) for heading, anchor, _, _ in points),
                    *([("maatregelen", "Maatregelen")] * bool(decision.measures)),
                    *((point.id, point.title) for *_, group in points for point in group),
                ],
                {"groups": points},
            ),
            "stukken": (
                "documents",
                [
                    *((f"stuk-{each.name}", each.title) for each in decision.documents),
                    *((each.name, each.title) for each in decision.sheets),
                ],
                {},
            ),
            "getallen": ("numbers", (), {}),
            "voorbeelden": ("examples", (), {"features": features}),
        }
        menu = [(self._links.decision(decision.name, part), PARTS[part]) for part in parts]
        overview = self._links.decision(decision.name)
        for part in parts:
            template, toc, more = of_part[part]
            title = f"{decision.title}: {PARTS[part].lower()}" if part else decision.title
            yield self._page(
                self._links.decision(decision.name, part),
                title,
                template,
                toc=toc,
                section=overview,
                data=data,
                parts=menu,
                **more,
            )
        for feature in features:
            yield self._page(
                feature.file,
                feature.title,
                "feature",
                toc=[(anchor, rule or "Voorbeelden") for rule, anchor, _ in feature.rules],
                section=overview,
                data=data,
                parts=menu,
                part=self._links.decision(decision.name, "voorbeelden"),
                feature=feature,
            )

    def _features(self, data: DecisionData) -> Iterator[Feature]:
        for source, group in groupby(
            data.examples, key=lambda played: played.example.position.file
        ):
            examples = tuple(group)
            first = examples[0].example
            yield Feature(
                self._links.feature(data.decision.name, first),
                source,
                first.feature,
                first.description,
                examples,
            )

    def _tables(self, data: DecisionData, item: str) -> tuple[Any, ...]:
        found = data.reaches[item]
        return tables(data.decision, item, None if found is None else found.fires)

    # Sources

    def _sources(self) -> Iterator[tuple[str, str]]:
        sources = self._data.sources
        documents = [
            (document, [each for each in sources.sources if each.document == document.key])
            for document in sources.documents
        ]
        codes = [
            (prefix, list(group))
            for prefix, group in groupby(
                sources.sources, key=lambda source: source.id.rpartition("-")[0] or source.id
            )
        ]
        yield self._page("bronnen.html", "De bronnen", "sources", documents=documents, codes=codes)
        for document, statements in documents:
            yield self._page(
                self._links.document(document.key),
                document.title,
                "document",
                section="bronnen.html",
                document=document,
                statements=statements,
            )

    def _tensions(self) -> tuple[str, str]:
        tensions = self._data.sources.tensions
        toc = [(each.id, f"{each.id} {each.title}") for each in tensions]
        return self._page("spanningen.html", "Spanningen", "tensions", toc=toc)

    def _glossary(self) -> tuple[str, str]:
        terms = glossary(self._data.base)
        letters = [
            (letter, list(group))
            for letter, group in groupby(terms, key=lambda t: t.word[0].lower())
        ]
        return self._page("woorden.html", "Woorden", "glossary", letters=letters)

    # Words

    def _shared(self) -> dict[str, Any]:
        """The names that every template may use."""
        return {
            "site": self._data,
            "links": self._links,
            "main_nav": self._main_nav(),
            "where": self._where,
            "decision_title": self._title,
            "coverage": self._coverage,
            "proofs": self._proofs,
        }

    def _main_nav(self) -> list[tuple[str, str]]:
        return [
            ("index.html", "Start"),
            *(
                (self._links.decision(each.decision.name), each.decision.title)
                for each in self._data.decisions
            ),
            ("bronnen.html", "Bronnen"),
            ("spanningen.html", "Spanningen"),
            ("toetsing.html", "Toetsing"),
            ("woorden.html", "Woorden"),
            ("zoeken.html", "Zoeken"),
            ("uitleg.html", "Uitleg"),
        ]

    def _whole_title(self, title: str) -> str:
        """The title of a page with that of the site, cut to what browsers show."""
        whole = f"{title} – {self._data.base.title}"
        if len(escape(whole)) <= _TITLE:
            return whole
        return title if len(escape(title)) <= _TITLE else f"{title[: _TITLE // 2].rstrip()}…"

    def _title(self, decision: str) -> str:
        found = self._data.base.decision(decision)
        return found.title if found else decision

    def _where(self, file: str, at: Place) -> str:
        """A place in the rule files, wherever the folder stands."""
        return f"{file.removeprefix(self._root).lstrip('/')}, regel {at[0]}"

    def _coverage(self, decision: str) -> DecisionCoverage | None:
        found = self._data.results.coverage or ()
        return next((each for each in found if each.decision == decision), None)

    def _proofs(self, decision: str) -> list[ClaimLine] | None:
        found = self._data.results.proofs
        return None if found is None else [each for each in found if each.decision == decision]
