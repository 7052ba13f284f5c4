"""Random rule bases and random facts, within what the loader accepts.

Names are short and fixed, so that a shrunk example reads well: facts `f0`, `f1`, …, concepts `c0`,
outcomes `u0`, layers `l0` (lowest), rules `r0`, attention points `a0`, context facts `x0`.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any, Literal, TypeAlias, TypeVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from adwijzer.inference.evaluator import holds
from adwijzer.inference.worlds import Value
from adwijzer.model.conditions import (
    ALWAYS,
    AllOf,
    AnyOf,
    Condition,
    Not,
    Range,
    Test,
    Unknown,
    facts_of,
)
from adwijzer.model.ranks import Rank
from adwijzer.model.rulebase import (
    NONE,
    UNDECIDED,
    VERDICT,
    AttentionPoint,
    Decision,
    Fact,
    Layer,
    Rule,
    SingleDecision,
    Variable,
)
from adwijzer.model.rulebase import Value as Word

FIRST_DAY = date(2026, 1, 1)
NUMBERS = (-3, 12)
"""Bounds and values of numbers stay close together, so that they often meet."""
DAYS = 12
THOROUGH = "ADWIJZER_THOROUGH"
"""Set for the processes of a thorough run, by tests/conftest.py."""


Kind: TypeAlias = Literal["keuze", "getal", "datum"]
KINDS: tuple[Kind, ...] = ("keuze", "keuze", "keuze", "getal", "datum")


def thoroughly(examples: int, quick: int | None = None) -> settings:
    """Settings for a property: this many examples, the same ones every time in CI.

    Without `pytest --thorough`, which `make check` gives, a quarter of them and ten at least, or
    `quick` where one takes long.
    """
    few = quick or max(examples // 4, 10)
    return settings(
        max_examples=examples if os.environ.get(THOROUGH) else few,
        deadline=None,
        derandomize=bool(os.environ.get("CI")),
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )


def words(*names: str) -> tuple[Word, ...]:
    return tuple(Word(name=name, label=name, sentence=name) for name in names)


def fact(
    name: str,
    *names: str,
    kind: Kind = "keuze",
    minimum: int | None = None,
    maximum: int | None = None,
    multiple: bool = False,
) -> Fact:
    return Fact(
        name=name,
        kind=kind,
        information="vertrouwelijk_overig",
        values=words(*names),
        minimum=minimum,
        maximum=maximum,
        multiple=multiple,
        meaning=name,
        question=f"{name}?",
        reason=name,
        who="arbeidsdeskundige",
    )


def rule(
    rule_id: str, layer: str, condition: Condition, conclusions: Mapping[str, str], line: int = 1
) -> Rule:
    return Rule(
        id=rule_id,
        title=rule_id,
        layer=layer,
        condition=condition,
        conclusions=dict(conclusions),
        rank=Rank.LEIDRAAD,
        sources=("L-36",),
        explanation=rule_id,
        file="regels.yaml",
        at=(line, 1),
    )


def point(point_id: str, condition: Condition, unless: Condition | None = None) -> AttentionPoint:
    return AttentionPoint(
        id=point_id,
        title=point_id,
        condition=condition,
        unless=unless,
        text=point_id,
        rank=Rank.LEIDRAAD,
        sources=("L-36",),
        file="aandachtspunten.yaml",
        at=(1, 1),
    )


def decision(
    facts: Sequence[Fact],
    rules: Sequence[Rule],
    *,
    layers: Sequence[str] = ("l0", "l1", "l2"),
    concepts: Mapping[str, Sequence[str]] | None = None,
    outcomes: Mapping[str, Sequence[str]] | None = None,
    attention: Sequence[AttentionPoint] = (),
    context: Sequence[Fact] = (),
) -> SingleDecision:
    """A decision with just what a test needs to say."""
    return SingleDecision(
        name="proef",
        title="Proef",
        question="Wat volgt er?",
        facts=tuple(facts),
        concepts=tuple(
            Variable(name=name, role="begrip", values=words(*names))
            for name, names in (concepts or {}).items()
        ),
        outcomes=tuple(
            Variable(name=name, role="uitkomst", values=words(*names))
            for name, names in (outcomes or {"u0": ("goed", "matig", "slecht")}).items()
        ),
        layers=tuple(Layer(name=name, title=name) for name in layers),
        rules=tuple(rules),
        attention=tuple(attention),
        context=tuple(context),
        file="besluit.yaml",
    )


WORDS = ("ja", "nee", "geen", "a", "b", "c", "d", "e", "f", "g")
SCALE = ("best", "goed", "matig", "slecht", "nooit")
T = TypeVar("T")


@cache
def _below(count: int) -> st.SearchStrategy[int]:
    return st.integers(0, count - 1)


@dataclass(frozen=True, slots=True)
class Words:
    """What a condition may name: (name, kind, values), and the names it may find unknown."""

    testable: tuple[tuple[str, str, tuple[str, ...]], ...]
    askable: tuple[str, ...] = ()

    @classmethod
    def of(
        cls, facts: Sequence[Fact], variables: Sequence[Variable] = (), *, may_ask: bool = False
    ) -> Words:
        testable = [(one.name, one.kind, one.names) for one in facts]
        for variable in variables:
            if variable.role == "begrip":
                testable.append((variable.name, "keuze", variable.names))
            else:
                words_of = (*variable.names, NONE, UNDECIDED)
                testable.append((VERDICT + variable.name, "keuze", words_of))
        askable = tuple(name for name, _, _ in testable) if may_ask else ()
        return cls(tuple(testable), askable)

    def without(self, names: frozenset[str]) -> Words:
        return replace(self, testable=tuple(one for one in self.testable if one[0] not in names))


@dataclass(frozen=True, slots=True)
class Chooser:
    """Makes every choice from one small integer: quick to draw, and it shrinks to the first option.

    Strategies built anew for every vocabulary (`st.recursive` and friends) took ten times as long.
    """

    draw: st.DrawFn

    def below(self, count: int) -> int:
        return self.draw(_below(count)) if count > 1 else 0

    def between(self, low: int, high: int) -> int:
        return low + self.below(high - low + 1)

    def sometimes(self) -> bool:
        return self.below(2) == 1

    def pick(self, options: Sequence[T]) -> T:
        return options[self.below(len(options))]

    def some(self, options: Sequence[T], most: int) -> list[T]:
        """One option or more, in any order."""
        left = list(options)
        count = self.between(1, min(most, len(left)))
        return [left.pop(self.below(len(left))) for _ in range(count)]

    def fact(self, name: str) -> Fact:
        kind = self.pick(KINDS)
        if kind == "keuze":
            return fact(name, *WORDS[: self.pick((2, 2, 3, 4, len(WORDS)))])
        low, high = NUMBERS
        minimum = self.between(low, 2) if kind == "getal" and self.sometimes() else None
        maximum = self.between(6, high) if kind == "getal" and self.sometimes() else None
        return fact(name, kind=kind, minimum=minimum, maximum=maximum)

    def bound(self, kind: str) -> int | date:
        """A number or day as rules and cases name them."""
        if kind == "getal":
            return self.between(*NUMBERS)
        return FIRST_DAY + timedelta(days=self.below(DAYS))

    def leaf(self, vocabulary: Words) -> Condition:
        if vocabulary.askable and not self.below(3):
            return Unknown(fact=self.pick(vocabulary.askable))
        name, kind, words_of = self.pick(vocabulary.testable)
        if kind == "keuze":
            return Test(fact=name, values=tuple(self.some(words_of, 3)))
        one, other = self.bound(kind), self.bound(kind)
        shape = self.pick(("exact", "minimum", "maximum", "both"))
        if shape == "exact":
            return Range(fact=name, minimum=one, maximum=one)
        return Range(
            fact=name,
            minimum=one if shape != "maximum" else None,
            maximum=other if shape != "minimum" else None,
        )

    def condition(
        self, vocabulary: Words, undeniable: frozenset[str] = frozenset(), depth: int = 2
    ) -> Condition:
        """A nested condition of at most six tests, with nothing `undeniable` below a `niet`."""
        shape = self.pick(("leaf", "all", "any", "not")) if depth else "leaf"
        if shape == "leaf":
            return self.leaf(vocabulary)
        if shape == "not":
            part = self.condition(vocabulary.without(undeniable), undeniable, depth - 1)
            return Not(part=part)
        count = self.between(2, 3) if depth == 2 else 2
        parts = tuple(self.condition(vocabulary, undeniable, depth - 1) for _ in range(count))
        return AllOf(parts=parts) if shape == "all" else AnyOf(parts=parts)

    def point(
        self, name: str, facts: Sequence[Fact], variables: Sequence[Variable]
    ) -> AttentionPoint:
        """May ask what is unknown; `unless` denies no fact with several values at once."""
        vocabulary = Words.of(facts, variables, may_ask=True)
        several = frozenset(one.name for one in facts if one.multiple)
        condition = self.condition(vocabulary, depth=1) if self.sometimes() else ALWAYS
        unless = self.condition(vocabulary, several, depth=1) if self.sometimes() else None
        return point(name, condition, unless)

    def value(self, one: Fact) -> Value:
        """A value that a case may give, those on and around every bound included."""
        if one.kind == "keuze":
            return self.pick(one.names)
        if one.kind == "datum":
            return self.bound("datum")
        low, high = NUMBERS
        return self.between(
            one.minimum if one.minimum is not None else low - 1,
            one.maximum if one.maximum is not None else high + 1,
        )


@st.composite
def fact_lists(draw: st.DrawFn) -> list[Fact]:
    choose = Chooser(draw)
    return [choose.fact(f"f{number}") for number in range(choose.between(1, 5))]


@st.composite
def conditions(draw: st.DrawFn, facts: Sequence[Fact]) -> Condition:
    """Any condition over `facts`."""
    return Chooser(draw).condition(Words.of(facts), depth=3)


@st.composite
def decisions(draw: st.DrawFn, *, points: int = 4) -> SingleDecision:
    """A decision of 2 to 6 layers and 1 to 25 rules, with up to `points` attention points."""
    choose = Chooser(draw)
    facts = draw(fact_lists())
    layers = [f"l{number}" for number in range(choose.between(2, 6))]
    scale = words(*SCALE[: choose.between(2, len(SCALE))])
    outcomes = [
        Variable(name=f"u{number}", role="uitkomst", values=scale)
        for number in range(choose.between(1, 3))
    ]
    concepts = [
        Variable(name=f"c{number}", role="begrip", values=words(*WORDS[: choose.between(1, 3)]))
        for number in range(choose.between(0, 3))
    ]
    # A concept is set up to its top layer and tested only above it.
    top = {one.name: choose.below(len(layers) - 1) for one in concepts}
    rules: list[Rule] = []
    for number in range(choose.between(1, 25)):
        layer = choose.below(len(layers))
        known = Words.of(facts, [*outcomes, *(c for c in concepts if top[c.name] < layer)])
        says = [*outcomes, *(c for c in concepts if top[c.name] >= layer)]
        condition = choose.condition(known) if choose.below(8) else ALWAYS
        conclusions = {one.name: choose.pick(one.names) for one in choose.some(says, 3)}
        rules.append(rule(f"r{number}", layers[layer], condition, conclusions, line=number + 1))
    context = [
        fact(f"x{number}", "p", "q", "r", multiple=choose.sometimes())
        for number in range(choose.between(0, 3))
    ]
    return SingleDecision(
        name="proef",
        title="Proef",
        question="Wat volgt er?",
        facts=tuple(facts),
        concepts=tuple(concepts),
        outcomes=tuple(outcomes),
        scale=scale,
        layers=tuple(Layer(name=name, title=name) for name in layers),
        rules=tuple(rules),
        attention=tuple(
            choose.point(f"a{number}", [*facts, *context], [*concepts, *outcomes])
            for number in range(choose.between(0, points))
        ),
        context=tuple(context),
        file="besluit.yaml",
    )


@st.composite
def attention_lists(draw: st.DrawFn) -> SingleDecision:
    """A decision of eight attention points with simple conditions, each with an `unless`."""
    choose = Chooser(draw)
    facts = [choose.fact(f"f{number}") for number in range(3)]
    several = fact("x0", "p", "q", "r", multiple=True)
    vocabulary = Words.of([*facts, several], may_ask=True)
    deniable = vocabulary.without(frozenset({several.name}))
    points = []
    for number in range(8):
        condition = choose.condition(vocabulary, depth=1)
        unless = choose.condition(vocabulary, frozenset({several.name}), depth=1)
        if choose.sometimes():
            unless = Not(part=choose.leaf(deniable))
        points.append(point(f"a{number}", condition, unless))
    always = rule("r0", "l0", ALWAYS, {"u0": "goed"})
    return decision(facts, [always], attention=points, context=[several])


@st.composite
def cases(draw: st.DrawFn, facts: Sequence[Fact]) -> dict[str, Value | frozenset[str]]:
    """Facts of one agenda item; each fact may be unknown."""
    choose = Chooser(draw)
    return {one.name: choose.value(one) for one in facts if choose.below(4)}


@st.composite
def contexts(draw: st.DrawFn, of: Decision) -> dict[str, Value | frozenset[str]]:
    """What attention points may ask besides facts and conclusions."""
    choose = Chooser(draw)
    return {
        one.name: frozenset(n for n in one.names if choose.sometimes())
        if one.multiple
        else choose.pick(one.names)
        for one in of.context
        if choose.below(4)
    }


@st.composite
def contacts(
    draw: st.DrawFn, of: Decision, *, most_items: int = 12, known: int = 3
) -> dict[str, Any]:
    """A contact as users give it, in the shape of the contract.

    Of `known + 2` facts about `known` have a value; of the rest nothing is said, or `onbekend`.
    """
    choose = Chooser(draw)
    key = of.item_key
    assert key is not None

    def say(one: Fact, values: int) -> str | None:
        number = choose.below(values + 2)
        return None if number == 0 else "onbekend" if number == 1 else choose.pick(one.names)

    agenda: list[Any] = []
    for name in choose.some(key.names, most_items):
        own = {
            f.name: say(f, 1) for f in of.facts if f.scope == "agendapunt" and choose.sometimes()
        }
        own = {fact_name: value for fact_name, value in own.items() if value is not None}
        agenda.append({key.name: name, **own} if own else name)
    said = {f.name: say(f, known) for f in of.facts if f.scope != "sleutel"}
    told = {name: value for name, value in said.items() if value is not None}
    return {"agenda": agenda, **possible(of, told)}


def possible(of: Decision, said: dict[str, Any]) -> dict[str, Any]:
    """The facts of a case without those that cannot go together with the others."""
    known = {name: value for name, value in said.items() if value != "onbekend"}
    for wrong in of.impossible:
        if holds(wrong.condition, known):
            known.pop(min(facts_of(wrong.condition)))
    return {name: value for name, value in said.items() if value == "onbekend" or name in known}
