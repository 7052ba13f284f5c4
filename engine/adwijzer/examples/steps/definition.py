"""What a step after `Dan` is: a sentence, and what it checks in the answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias, TypeVar

from msgspec import Struct, field

from adwijzer.decisions.case import UNKNOWN
from adwijzer.examples.texts import ExampleTexts
from adwijzer.examples.vocabulary import FeatureVocabulary, look_up
from adwijzer.inference.relevance import rules_behind
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import VERDICT, ContactDecision, Decision, Kind, Reason
from adwijzer.text.diagnostics import InputError

Json: TypeAlias = Any
Table: TypeAlias = tuple[tuple[str, ...], ...]
Outcome: TypeAlias = tuple[str, ...]
"""One word, or a contact form with its verdict."""

Grounds: TypeAlias = frozenset[str] | None
"""The sources that a checked sentence rests on; None when no rule decides about it."""

T = TypeVar("T")
GUIDELINE = "leidraad"


class MismatchError(Exception):
    """The answer is not what the step says; the text says in Dutch what it is."""


class Seen(Struct, frozen=True):
    """The result of one example: the answer in the JSON of the contract, or a refusal.

    `decision` holds the rules of the day asked about; `refused` is why there is no answer, `texts`
    what is written about it.
    """

    decision: Decision
    vocabulary: FeatureVocabulary
    said: Json = None
    refused: str = ""
    texts: ExampleTexts | None = None
    memory: dict[str, Json] = field(default_factory=dict)
    """The thing that an earlier sentence named, for those that follow it."""

    @property
    def answer(self) -> Json:
        """The answer.

        Raises:
            MismatchError: there is none.
        """
        if self.said is None:
            raise MismatchError(f"er is geen advies: {self.refused}")
        return self.said

    @property
    def written(self) -> ExampleTexts:
        """What is written about the answer.

        Raises:
            MismatchError: there is none.
        """
        if self.texts is None:
            raise MismatchError(f"er is geen tekst: {self.refused}")
        return self.texts

    def deciding(self) -> frozenset[str]:
        """The sources of every rule that decided something, and of how that adds up."""
        reasons: Iterable[Reason] = ()
        if isinstance(self.decision, ContactDecision):
            reasons = self.decision.combination.reasons.values()
        return frozenset(
            source for rule in self.answer["regels"] if rule["gevolg"] for source in rule["bronnen"]
        ).union(*(reason.sources for reason in reasons))

    def guidelines(self) -> dict[str, str]:
        """The guidelines of the profession, by the words for them."""
        return {"nog geen leidraad": UNKNOWN} | {
            value.sentence.removesuffix(" geldt"): value.name
            for concept in self.decision.concepts
            if concept.name == GUIDELINE
            for value in concept.values
        }

    def guiding(self, guideline: str) -> frozenset[str]:
        """The sources of the rules that say which guideline holds."""
        about = [rule for rule in self.decision.rules if GUIDELINE in rule.conclusions]
        saying = [rule for rule in about if rule.conclusions[GUIDELINE] == guideline] or about
        return frozenset(source for rule in saying for source in rule.sources)

    def testing(self, fact: str) -> frozenset[str]:
        """The sources of the rules and points that a fact can matter to, also through concepts."""
        behind = {fact}
        found: dict[str, tuple[str, ...]] = {}
        for _ in self.decision.layers:
            for rule in self.decision.rules:
                if facts_of(rule.condition) & behind:
                    found[rule.id] = rule.sources
                    behind |= rule.conclusions.keys()
        for point in self.decision.attention:
            if any(facts_of(condition) & behind for condition in point.conditions):
                found[point.id] = point.sources
        return frozenset(source for sources in found.values() for source in sources)

    def behind(self, outcomes: Iterable[str]) -> frozenset[str]:
        """The sources of every rule that can influence these outcomes."""
        rules = rules_behind(self.decision, [VERDICT + name for name in outcomes])
        return frozenset(source for rule in rules for source in rule.sources)


Checking: TypeAlias = Callable[..., Grounds]
"""Checks a `Seen` with the named parts of the sentence, and the `table` where it has one."""

Sentence: TypeAlias = str | Callable[[Decision], str]
"""A regular expression for the whole sentence; or how it follows from the words of a decision."""


class Definition(Struct, frozen=True):
    """One sentence of the vocabulary, in all its forms."""

    sentences: tuple[Sentence, ...]
    check: Checking
    has_table: bool


class Steps(Struct):
    """The steps of one module, for the examples of decisions of some kinds."""

    kinds: tuple[Kind, ...]
    definitions: list[Definition] = field(default_factory=list)

    def then(self, *sentences: Sentence, table: bool = False) -> Callable[[Checking], Checking]:
        """Register a check for these sentences."""

        def register(check: Checking) -> Checking:
            self.definitions.append(Definition(sentences, check, table))
            return check

        return register


def expect(holds: bool, otherwise: str) -> None:
    """Go on when it holds.

    Raises:
        MismatchError: it does not.
    """
    if not holds:
        raise MismatchError(otherwise)


def same(found: object, wanted: object, what: str) -> None:
    """Go on when the answer has what was wanted."""
    expect(found == wanted, f"{what}: verwacht {_said(wanted)}, maar het is {_said(found)}")


def _said(value: object) -> str:
    match value:
        case None:
            return "niets"
        case str():
            return f"`{value}`"
        case tuple() | list():
            return ", ".join(_said(each) for each in value) or "niets"
        case set() | frozenset():
            return "; ".join(sorted(_said(each) for each in value)) or "niets"
        case _:
            return str(value)


def meant(words: Mapping[str, T], word: str, kind: str) -> T:
    """The meaning of a word of the rules.

    Raises:
        InputError: unknown; names the words that resemble it.
    """
    return look_up(words, word, kind)


def header(table: Table, *columns: str) -> Table:
    """The rows below the header.

    Raises:
        InputError: the header has other columns.
    """
    head, *rows = table or ((),)
    if tuple(head) != columns:
        raise InputError.of(f"deze tabel heeft als kolommen: {', '.join(columns)}")
    return tuple(rows)


def as_outcome(decision: Decision, entry: Json) -> Outcome:
    """The outcome in a part of the answer: one word, or a contact form with its verdict."""
    if isinstance(entry, str):
        return (entry,)
    if decision.kind == "contact":
        return entry["contactvorm"], entry["oordeel"]
    [outcome] = decision.outcomes
    return (entry[outcome.name] if outcome.name in entry else entry["oordeel"],)


def possible(seen: Seen) -> set[Outcome]:
    """The outcomes that are still possible."""
    return {as_outcome(seen.decision, each) for each in seen.answer["advies"]["mogelijk"]}
