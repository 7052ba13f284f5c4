"""From a node after `als` to a condition of the model."""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Mapping as MappingType
from datetime import date, timedelta

from msgspec import Struct

from adwijzer.language.leaves import NUMBER
from adwijzer.language.problems import FileProblems
from adwijzer.model.conditions import (
    AllOf,
    AnyOf,
    Bound,
    Condition,
    Not,
    ParameterName,
    Range,
    Test,
    Unknown,
    moved,
)
from adwijzer.model.rulebase import NONE, UNDECIDED, VERDICT, Fact, Variable
from adwijzer.text.days import day_of
from adwijzer.text.diagnostics import did_you_mean
from adwijzer.text.nodes import Mapping, Node, Scalar, Sequence

ANY_OF, ALL_OF, NOT, ALWAYS_WORD, UNKNOWN_WORD = "een_van", "alle", "niet", "altijd", "onbekend"
REQUIREMENTS, MET = "vereisten", "voldaan"


LIMITS = {
    "minstens": ("minimum", 0),
    "meer_dan": ("minimum", 1),
    "hoogstens": ("maximum", 0),
    "minder_dan": ("maximum", -1),
}
"""Words for a bound: which side it is on, and what is added to make it included."""


class Vocabulary(Struct, frozen=True):
    """What a condition may name: facts with their kind, and the words each may be tested for.

    What is in `broken` was declared, but so that a condition on it cannot be checked.
    """

    kinds: MappingType[str, str]
    words: MappingType[str, tuple[str, ...]]
    parameters: MappingType[str, str]
    broken: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        facts: Iterable[Fact],
        variables: Iterable[Variable],
        parameters: MappingType[str, str],
        broken: frozenset[str] = frozenset(),
    ) -> Vocabulary:
        kinds: dict[str, str] = {}
        words: dict[str, tuple[str, ...]] = {}
        for fact in facts:
            kinds[fact.name] = fact.kind
            words[fact.name] = fact.names
        for variable in variables:
            name = variable.name if variable.role == "begrip" else VERDICT + variable.name
            kinds[name] = "keuze"
            extra = () if variable.role == "begrip" else (NONE, UNDECIDED)
            words[name] = (*variable.names, *extra)
        return cls(kinds, words, parameters, broken)


class ConditionReader(Struct, frozen=True):
    """Builds conditions over one vocabulary; `may_ask_unknown` only for attention points.

    `requirements` is what `vereisten: voldaan` stands for, where the decision has requirements.
    """

    reading: FileProblems
    vocabulary: Vocabulary
    may_ask_unknown: bool = False
    requirements: Condition | None = None

    @property
    def _keywords(self) -> tuple[str, ...]:
        words = (ANY_OF, ALL_OF, NOT)
        return words if self.requirements is None else (*words, REQUIREMENTS)

    def read(self, node: Node) -> Condition | None:
        """The condition, or None when it is wrong (then it is reported)."""
        if isinstance(node, Scalar):
            if node.text == ALWAYS_WORD:
                return AllOf(parts=(), at=node.at)
            self.reading.report(
                node.at,
                "hier hoort een voorwaarde",
                f"schrijf `feit: waarde`, of `{ALWAYS_WORD}`",
            )
            return None
        if isinstance(node, Sequence):
            self.reading.report(
                node.at,
                "een lijst is hier dubbelzinnig",
                f"zet er `{ANY_OF}:` of `{ALL_OF}:` voor",
            )
            return None
        if not node.entries:
            self.reading.report(
                node.at,
                "deze voorwaarde is leeg",
                f"schrijf `{ALWAYS_WORD}` als dat de bedoeling is",
            )
            return None
        read = [self._entry(key, value) for key, value in node.entries]
        parts = tuple(part for part in read if part is not None)
        if len(parts) < len(read):
            return None
        return parts[0] if len(parts) == 1 else AllOf(parts=parts, at=node.at)

    def _entry(self, key: Scalar, value: Node) -> Condition | None:
        match key.text:
            case "een_van" | "alle":
                if not isinstance(value, Sequence) or len(value.items) < 2:
                    self.reading.report(
                        value.at,
                        f"`{key.text}` moet een lijst van twee of meer voorwaarden zijn",
                        "begin elk deel met `- `",
                    )
                    return None
                read = [self.read(item) for item in value.items]
                parts = tuple(part for part in read if part is not None)
                if len(parts) < len(read):
                    return None
                if key.text == ANY_OF:
                    return AnyOf(parts=parts, at=key.at)
                return AllOf(parts=parts, at=key.at)
            case "niet":
                part = self.read(value)
                return None if part is None else Not(part=part, at=key.at)
            case "vereisten":
                return self._requirements(key, value)
            case name if name in self.vocabulary.broken:
                return None
            case name if name not in self.vocabulary.kinds:
                self.reading.report(
                    key.at,
                    f"onbekend feit `{name}`",
                    did_you_mean(name, (*self.vocabulary.kinds, *self._keywords)),
                )
                return None
            case name if self.vocabulary.kinds[name] == "perioden":
                self.reading.report(
                    key.at,
                    f"een regel kan niet vragen naar `{name}`",
                    "het programma rekent ermee; vraag naar wat daaruit volgt",
                )
                return None
            case name if self.vocabulary.kinds[name] == "keuze":
                return self._test(name, key, value)
            case name:
                return self._range(name, key, value)

    def _requirements(self, key: Scalar, value: Node) -> Condition | None:
        if not isinstance(value, Scalar) or value.text != MET:
            self.reading.report(
                value.at, f"achter `{REQUIREMENTS}` hoort een woord", f"schrijf `{MET}`"
            )
        elif self.requirements is None:
            self.reading.report(
                key.at,
                "er zijn hier geen vereisten om naar te vragen",
                "een vereiste kan niet naar zichzelf vragen",
            )
        return None if self.requirements is None else moved(self.requirements, key.at)

    def _test(self, name: str, key: Scalar, value: Node) -> Condition | None:
        items = value.items if isinstance(value, Sequence) else (value,)
        words: list[str] = []
        asks_unknown = False
        good = bool(items)
        if not items:
            self.reading.report(value.at, f"bij `{name}` staat geen waarde", None)
        for item in items:
            if not isinstance(item, Scalar):
                self.reading.report(item.at, f"hier hoort een waarde van `{name}`", None)
                good = False
            elif item.is_null:
                self.reading.report(item.at, f"bij `{name}` staat geen waarde", None)
                good = False
            elif item.text == UNKNOWN_WORD:
                good = self._may_ask_unknown(item) and good
                asks_unknown = True
            elif item.text not in self.vocabulary.words[name]:
                self.reading.report(
                    item.at,
                    f"onbekende waarde `{item.text}` voor `{name}`",
                    did_you_mean(item.text, self.vocabulary.words[name]),
                )
                good = False
            elif item.text in words:
                self.reading.report(item.at, f"`{item.text}` staat hier twee keer", None)
                good = False
            else:
                words.append(item.text)
        if not good:
            return None
        test = Test(fact=name, values=tuple(words), at=key.at) if words else None
        unknown = Unknown(fact=name, at=key.at) if asks_unknown else None
        if test and unknown:
            return AnyOf(parts=(test, unknown), at=key.at)
        return test or unknown

    def _may_ask_unknown(self, node: Scalar) -> bool:
        if not self.may_ask_unknown:
            self.reading.report(
                node.at,
                "een regel mag niet vragen of iets onbekend is",
                "zet wat geldt zolang je het niet weet in een lagere laag",
            )
        return self.may_ask_unknown

    def _range(self, name: str, key: Scalar, value: Node) -> Condition | None:
        if isinstance(value, Scalar):
            if value.text == UNKNOWN_WORD:
                return Unknown(fact=name, at=key.at) if self._may_ask_unknown(value) else None
            bound = self._bound(name, value)
            return (
                None if bound is None else Range(fact=name, minimum=bound, maximum=bound, at=key.at)
            )
        if not isinstance(value, Mapping) or not value.entries:
            self.reading.report(
                value.at, f"`{name}` vraagt een grens", "schrijf {minstens: 13} of {hoogstens: 27}"
            )
            return None
        bounds: dict[str, Bound] = {}
        for word, limit in value.entries:
            if word.text not in LIMITS:
                self.reading.report(
                    word.at,
                    f"onbekende grens `{word.text}`",
                    did_you_mean(word.text, LIMITS),
                )
            elif not isinstance(limit, Scalar):
                self.reading.report(limit.at, f"hier hoort één grens voor `{name}`", None)
            elif (bound := self._bound(name, limit)) is not None:
                kept, shift = LIMITS[word.text]
                if kept in bounds:
                    self.reading.report(
                        word.at, f"`{name}` heeft hier twee grenzen aan dezelfde kant", None
                    )
                    return None
                bounds[kept] = _shifted(bound, shift)
        if len(bounds) < len(value.entries):
            return None
        return Range(
            fact=name,
            minimum=bounds.get("minimum"),
            maximum=bounds.get("maximum"),
            at=key.at,
        )

    def _bound(self, name: str, node: Scalar) -> Bound | None:
        kind = self.vocabulary.kinds[name]
        if node.text in self.vocabulary.parameters:
            if self.vocabulary.parameters[node.text] != kind:
                self.reading.report(
                    node.at, f"de parameter `{node.text}` past niet bij `{name}`, een {kind}", None
                )
                return None
            return ParameterName(parameter=node.text)
        if node.text in self.vocabulary.broken:
            return None
        if kind == "getal" and re.fullmatch(NUMBER, node.text):
            return int(node.text)
        if kind == "datum" and (day := day_of(node.text)):
            return day
        self.reading.report(
            node.at,
            f"`{node.text}` is geen {kind} en geen parameter",
            did_you_mean(node.text, self.vocabulary.parameters),
        )
        return None


def _shifted(bound: Bound, shift: int) -> Bound:
    if isinstance(bound, ParameterName):
        return ParameterName(parameter=bound.parameter, shift=shift)
    if isinstance(bound, date):
        return bound + timedelta(days=shift)
    return bound + shift
