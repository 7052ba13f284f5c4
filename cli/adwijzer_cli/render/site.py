"""The site on the rules: every page from its template, and what goes beside them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from importlib.resources import files
from itertools import groupby
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.decisions.timing import dutch_day
from adwijzer.documentation.gathering import DecisionData, Place, SiteData, ToldExample
from adwijzer.documentation.glossary import RANKS, glossary, spaced
from adwijzer.documentation.overruling import Overruling
from adwijzer.documentation.results import Coverage, Proof, Status
from adwijzer.documentation.sentences import said
from adwijzer.documentation.tables import rules_of, strips, tables
from adwijzer.examples import Example
from adwijzer.examples.reading import Step
from adwijzer.explain.why import consequence
from adwijzer.model.conditions import Place as Spot
from adwijzer.model.rulebase import VERDICT, Deadline, Decision, Fact, Parameter, Variable
from adwijzer_cli.render.site_links import PARTS, Links, example_anchor, parts_of

if TYPE_CHECKING:
    from jinja2 import Environment

ASSETS = ("style.css", "site.js")
"""Files that go into the site as they are."""

_TITLE = 70
"""Signs that a browser shows of a title."""

_SHOWN = 5
"""Examples beside a rule or source; all of them have their own pages."""

_KEYWORDS = {"Context": "Gegeven", "Action": "Als", "Outcome": "Dan"}
_WHO = {"client": "cliënt", "uwv": "UWV", "programma": "niemand, het programma rekent het uit"}
_ROLES = (
    ("Feiten waarover regels gaan", "feiten", "feit"),
    ("Feiten waarmee het programma rekent", "rekenen", "rekenen"),
    ("Wat het programma uitrekent", "berekend", "berekend"),
)
_PLURALS = {
    "regel": "Regels",
    "aandachtspunt": "Aandachtspunten",
    "getal": "Getallen",
    "termijn": "Termijnen",
    "moment": "Momenten",
    "informatie": "Minimale informatie",
}

_Toc = Sequence[tuple[str, str]]


class Feature(Struct, frozen=True):
    """The examples of one feature file."""

    file: str
    source: str
    title: str
    description: str
    examples: tuple[ToldExample, ...]

    @property
    def passed(self) -> int:
        return sum(bool(e.result and e.result.status is Status.PASSED) for e in self.examples)

    @property
    def failed(self) -> int:
        return sum(bool(e.result and e.result.status is Status.FAILED) for e in self.examples)

    @property
    def rules(self) -> tuple[tuple[str, str, tuple[ToldExample, ...]], ...]:
        """Per rule of the feature file its title, anchor and examples, in order."""
        groups = groupby(self.examples, key=lambda told: told.example.rule)
        return tuple(
            (rule, f"deel-{number}", tuple(examples))
            for number, (rule, examples) in enumerate(groups, start=1)
        )


class Change(Struct, frozen=True):
    """What one rule does to another, in words; `items` is empty when it is so at all of them."""

    other: str
    change: str
    items: str


class Entry(Struct, frozen=True):
    """A line of the register: where it leads, what it says, and by which other words it is found."""

    href: str
    label: str
    detail: str
    words: str = ""


def render_site(data: SiteData) -> dict[str, bytes]:
    """Every file of the site by name. The same data gives the same bytes."""
    site = _Site(data)
    written = {name: text.encode() for name, text in site.pages()}
    folder = files("adwijzer_cli") / "templates" / "site"
    written.update({name: (folder / name).read_bytes() for name in ASSETS})
    return written


class _Site:
    """The pages of one site, and the words that their templates need."""

    def __init__(self, data: SiteData) -> None:
        self._data = data
        self._links = Links(data)
        self._root = data.sources.file.rpartition("/")[0]
        self._environment = self._make_environment()

    def pages(self) -> Iterator[tuple[str, str]]:
        yield self._page("index.html", "Start")
        yield self._page("uitleg.html", "Zo lees je deze site", "reading", ranks=RANKS.values())
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
            coverage=self._coverage,
            proofs=self._proofs,
            failed=_failed,
        )
        index = tuple(self._index())
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
        context: dict[str, Any] = {"parts": (), "part": "", **more}
        return file, found.render(title=title, current=file, section=section, toc=toc, **context)

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
        sections = [
            (item, *_item_words(decision, item), self._tables(data, item)) for item in data.reaches
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
                {"strips": read, "overrulings": self._overrulings},
            ),
            "tabellen": (
                "tables",
                [(item, _capital(label)) for item, label, _, _ in sections if item],
                {"sections": sections},
            ),
            "let-op": (
                "attention",
                [(point.id, point.title) for point in decision.attention],
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
        for source, group in groupby(data.examples, key=lambda told: told.example.position.file):
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

    def _overrulings(self, data: DecisionData, rule: str) -> tuple[list[Change], list[Change]]:
        """What a rule sets aside, and what sets it aside; in a list the order says that."""
        strip_of = {
            each.id: strip.name
            for strip in strips(data.decision)
            if strip.ordered
            for each in rules_of(data.decision, strip)
        }
        mine = [
            each
            for each in data.overrulings
            if rule in (each.upper, each.lower)
            and not (each.upper in strip_of and strip_of[each.upper] == strip_of.get(each.lower))
        ]
        return (
            _changes(data.decision, [each for each in mine if each.upper == rule], upper=False),
            _changes(data.decision, [each for each in mine if each.lower == rule], upper=True),
        )

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

    # Search

    def _index(self) -> Iterator[tuple[str, str, list[Entry]]]:
        """Everything that can be found, per kind."""
        data, links, words = self._data, self._links, glossary(self._data.base)
        yield (
            "besluiten",
            "Besluiten",
            [
                Entry(
                    links.decision(each.decision.name), each.decision.title, each.decision.question
                )
                for each in data.decisions
            ],
        )
        by_kind: dict[str, dict[Entry, None]] = {}
        for places in data.places.values():
            for place in places:
                by_kind.setdefault(place.kind, {})[self._entry(place)] = None
        for kind, entries in by_kind.items():
            yield f"soort-{kind}", _PLURALS[kind], list(entries)
        yield (
            "feiten",
            "Feiten en begrippen",
            [
                Entry(
                    links.fact(term.decision, term.about),
                    _capital(term.word),
                    f"{term.meaning} ({self._title(term.decision).lower()})",
                )
                for term in words
                if term.decision
            ],
        )
        yield (
            "uitspraken",
            "Uitspraken uit de bronnen",
            [
                Entry(
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
            [Entry(links.source(t.id), f"{t.id} {t.title}", t.text) for t in data.sources.tensions],
        )
        yield (
            "voorbeelden",
            "Voorbeelden",
            [
                Entry(
                    links.example(each.decision.name, told),
                    told.example.name,
                    told.example.rule,
                    " ".join((*_fired(each, told), *told.example.sources)),
                )
                for each in data.decisions
                for told in each.examples
            ],
        )
        yield (
            "woorden",
            "Woorden",
            [
                Entry(f"woorden.html#letter-{term.word[0].lower()}", term.word, term.meaning)
                for term in words
                if not term.decision
            ],
        )

    def _entry(self, place: Place) -> Entry:
        """How something that rests on sources is found."""
        decision = self._title(place.decision).lower()
        if place.kind == "getal":
            label, detail = spaced(place.name), f"{place.title} ({decision})"
        elif place.kind in {"regel", "aandachtspunt"}:
            label, detail = f"{place.name} {place.title}", f"({decision})"
        else:
            label, detail = place.title, f"({decision})"
        return Entry(self._links.place(place), _capital(label), detail)

    # Words

    def _make_environment(self) -> Environment:
        from jinja2 import Environment, PackageLoader, StrictUndefined

        environment = Environment(
            loader=PackageLoader("adwijzer_cli", "templates/site"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )
        environment.filters.update(
            spaced=spaced,
            capital=_capital,
            short_title=self._short_title,
        )
        environment.globals.update(
            site=self._data,
            links=self._links,
            main_nav=self._main_nav(),
            said=said,
            consequence=consequence,
            rules_of=rules_of,
            rank=RANKS.__getitem__,
            day=dutch_day,
            who=_who,
            where=self._where,
            decision_title=self._title,
            value_label=_value_label,
            verdict_class=_verdict_class,
            outcome_label=_outcome_label,
            column=_column,
            set_aside=_set_aside,
            overruling_rules=_overruling_rules,
            setting=_setting,
            deadline=_deadline,
            numbers=_numbers,
            number=_number,
            named_parameters=_named_parameters,
            example_anchor=example_anchor,
            steps=_steps,
            fired=_fired,
            ended=_ended,
            SHOWN=_SHOWN,
            PASSED=Status.PASSED,
            FAILED=Status.FAILED,
        )
        return environment

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

    def _short_title(self, title: str) -> str:
        """The title of a page with that of the site, as far as browsers show it."""
        whole = f"{title} – {self._data.base.title}"
        if len(whole) <= _TITLE:
            return whole
        return title if len(title) <= _TITLE else f"{title[: _TITLE - 1].rstrip()}…"

    def _title(self, decision: str) -> str:
        found = self._data.base.decision(decision)
        return found.title if found else decision

    def _where(self, file: str, at: Spot) -> str:
        """A place in the rule files, wherever the folder stands."""
        return f"{file.removeprefix(self._root).lstrip('/')}, regel {at[0]}"

    def _coverage(self, decision: str) -> Coverage | None:
        found = self._data.results.coverage or ()
        return next((each for each in found if each.decision == decision), None)

    def _proofs(self, decision: str) -> list[Proof] | None:
        found = self._data.results.proofs
        return None if found is None else [each for each in found if each.decision == decision]


def _changes(decision: Decision, rows: Iterable[Overruling], *, upper: bool) -> list[Change]:
    """The same change at several agenda items is said once."""
    grouped: dict[tuple[str, str, str, str], list[str]] = {}
    for row in rows:
        other = row.upper if upper else row.lower
        grouped.setdefault((other, row.name, row.before, row.after), []).append(row.item)
    key = decision.item_key
    return [
        Change(
            other,
            f"{_outcome_label(decision, name)} wordt {_value_label(decision, name, after)}"
            f" in plaats van {_value_label(decision, name, before)}",
            _at_items(key, items) if key else "",
        )
        for (other, name, before, after), items in grouped.items()
    ]


def _at_items(key: Fact, items: Sequence[str]) -> str:
    if len(items) == len(key.values):
        return "elk agendapunt"
    if len(items) > 4:
        return f"{len(items)} van de {len(key.values)} agendapunten"
    return ", ".join(key.label(item) for item in items)


def _item_words(decision: Decision, item: str) -> tuple[str, str]:
    """The label of an agenda item, and its sentence."""
    key = decision.item_key
    return (key.label(item), key.sentence(item)) if key and item else ("", "")


def _variable(decision: Decision, name: str) -> Variable | None:
    return next((each for each in decision.variables if each.name == name), None)


def _outcome_label(decision: Decision, name: str) -> str:
    found = _variable(decision, name)
    return found.label if found and found.label else spaced(name)


def _value_label(decision: Decision, name: str, value: str) -> str:
    found = _variable(decision, name)
    labels = {each.name: each.label for each in found.values} if found else {}
    return spaced(labels.get(value) or value)


def _verdict_class(decision: Decision, name: str, value: str) -> str:
    """A colour from heavy to light for a verdict of the scale; other values have none."""
    found = _variable(decision, name)
    names = [each.name for each in decision.scale]
    if found is None or found.role != "uitkomst" or found.values != decision.scale:
        return "verdict--plain"
    return f"verdict--{1 + names.index(value) * 4 // max(len(names) - 1, 1)}"


def _column(decision: Decision, name: str) -> str:
    """The heading of a column that tests `name`."""
    if name.startswith(VERDICT):
        return f"oordeel {_outcome_label(decision, name.removeprefix(VERDICT))} tot hier"
    return spaced(name)


def _set_aside(data: DecisionData, item: str, rule: str) -> list[tuple[str, str]]:
    """The rules that `rule` sets aside at an agenda item, each with the outcomes."""
    found = data.reaches[item]
    names: dict[str, list[str]] = {}
    for each in found.overrulings if found else ():
        if each.upper == rule:
            names.setdefault(each.lower, []).append(_outcome_label(data.decision, each.name))
    return [(lower, ", ".join(dict.fromkeys(outcomes))) for lower, outcomes in names.items()]


def _overruling_rules(data: DecisionData, item: str) -> frozenset[str]:
    """The rules that set another aside at an agenda item."""
    found = data.reaches[item]
    return frozenset(each.upper for each in found.overrulings) if found else frozenset()


def _setting(decision: Decision, name: str) -> list[str]:
    """The rules that conclude something about an outcome or concept."""
    return [rule.id for rule in decision.rules if name in rule.conclusions]


def _number(value: int | date) -> str:
    return str(value) if isinstance(value, int) else dutch_day(value)


def _numbers(decision: Decision, name: str | None) -> str:
    """The value of a parameter; all of them where it changed."""
    dated = [p for p in decision.parameters if p.name == name]
    return " of ".join(dict.fromkeys(_number(p.value) for p in dated)) or spaced(name or "")


def _named_parameters(decision: Decision) -> list[tuple[Parameter, bool]]:
    """Each value, and whether it is the first of its name."""
    seen: set[str] = set()
    return [(p, p.name not in seen and not seen.add(p.name)) for p in decision.parameters]  # type: ignore[func-returns-value]


def _deadline(decision: Decision, term: Deadline) -> str:
    """When a deadline falls, in words."""
    said_so = []
    if term.days is not None:
        after = [decision.fact(name).meaning.rstrip(".") for name in term.after]
        start = "; anders ".join(f"{words[0].lower()}{words[1:]}" for words in after)
        said_so.append(f"{_numbers(decision, term.days)} dagen na {start}")
    if term.day is not None:
        day = f"dag {_numbers(decision, term.day)}"
        if term.window_from is not None:
            day = f"dag {_numbers(decision, term.window_from)} tot en met {day}"
        said_so.append(f"is die onbekend: {day}" if said_so else day)
    if term.after_deadline is not None:
        before = next(each.title for each in decision.deadlines if each.name == term.after_deadline)
        said_so.append(f"zijn die onbekend: na de uiterste datum van {before.lower()}")
    return f"{_capital('; '.join(said_so))}."


def _steps(example: Example) -> Iterator[tuple[str, Step]]:
    """Each step with the word it begins with."""
    previous = ""
    for step in example.steps:
        yield "En" if step.kind == previous else _KEYWORDS.get(step.kind, "En"), step
        previous = step.kind


def _ended(examples: Sequence[ToldExample]) -> str:
    """How examples that are not shown ended, where that is known."""
    passed = sum(bool(e.result and e.result.status is Status.PASSED) for e in examples)
    failed = sum(bool(e.result and e.result.status is Status.FAILED) for e in examples)
    return f": {passed} geslaagd, {failed} gezakt" if passed or failed else ""


def _fired(data: DecisionData, told: ToldExample) -> list[str]:
    """What an example exercises, in the order of the rules."""
    return [thing.id for thing in data.things if thing.id in told.fired]


def _failed(data: DecisionData) -> list[ToldExample]:
    return [e for e in data.examples if e.result and e.result.status is Status.FAILED]


def _who(name: str) -> str:
    return _WHO.get(name, spaced(name))


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"
