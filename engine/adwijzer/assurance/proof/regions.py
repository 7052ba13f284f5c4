"""The cases in which something holds, as a few conditions on facts: all of them and no other.

A number has endless values, and rules see no difference between most: cut at every bound that some
rule has, the stretches between are its options (`inference/domains`), with "unknown" as one more.

    verzuimweek   ... | 13 ......... 41 | 42 .................. | unknown
                      a rule begins     a rule begins

So a region is a box: per fact some of its options. The law: within one option every condition has
one truth value, so a case is what its options make it, and boxes of options can say any set of
cases that the rules can tell apart. Sampled values would miss a stretch of one day.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any, TypeAlias

import z3
from msgspec import Struct

from adwijzer.assurance.proof.formulas import (
    FALSE,
    Formula,
    Tested,
    Words,
    both,
    either,
    no,
    solver_of,
)
from adwijzer.assurance.proof.prover import Undecided
from adwijzer.inference.domains import bounds_of
from adwijzer.model.rulebase import Decision, Fact
from adwijzer.text.days import dutch_day


class Span(Struct, frozen=True):
    """Numbers or days from `low` to `high`, both included; None is open."""

    low: int | None
    high: int | None


Option: TypeAlias = str | Span | None
"""One way that a fact can be: a word, a stretch of numbers in which rules see no difference, or
unknown."""


class Region(Struct, frozen=True):
    """Cases in which every fact named is one of its options, those in an exception left out.

    Facts that are not named do not matter. An exception has none itself.
    """

    where: Mapping[str, tuple[Option, ...]]
    unless: tuple[Region, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """The facts that it is about."""
        return frozenset(self.where).union(*(each.names for each in self.unless))

    @property
    def size(self) -> int:
        """How much it takes to say."""
        return len(self.where) + sum(each.size for each in self.unless)


class OptionSpace(Struct, frozen=True):
    """The facts of cases, each with its options, and what holds of every case."""

    facts: Mapping[str, Fact]
    options: Mapping[str, tuple[Option, ...]]
    tested: Mapping[str, Tested]
    rules: tuple[Formula, ...]
    seconds: float

    @classmethod
    def of(
        cls,
        facts: Iterable[Fact],
        tested: Mapping[str, Tested],
        rules: Sequence[Formula],
        decisions: Iterable[Decision],
        seconds: float,
    ) -> OptionSpace:
        """The space of `tested` facts, numbers cut where conditions of `decisions` have a bound."""
        named = {fact.name: fact for fact in facts}
        starts = bounds_of(
            condition
            for decision in decisions
            for thing in decision.things
            for condition in thing.conditions
        )
        known = {name: named[name] for name in tested if name in named}
        solver = solver_of(seconds, *rules)
        options: dict[str, tuple[Option, ...]] = {}
        for name, fact in known.items():
            ways = _options(fact, starts.get(name, set()))
            if solver.check(no(tested[name].known)) == z3.unsat:
                ways = ways[:-1]
            options[name] = ways
        return cls(known, options, {name: tested[name] for name in known}, tuple(rules), seconds)

    def holds(self, name: str, option: Option) -> Formula:
        """When a fact is as an option says."""
        tested = self.tested[name]
        if option is None:
            return no(tested.known)
        if isinstance(tested, Words):
            assert isinstance(option, str)  # noqa: S101
            return tested.values.get(option, FALSE)  # a word that this version lacks
        assert isinstance(option, Span)  # noqa: S101
        return both(
            [
                tested.known,
                *([tested.value >= option.low] if option.low is not None else []),
                *([tested.value <= option.high] if option.high is not None else []),
            ]
        )

    def formula(self, region: Region) -> Formula:
        """When a case lies in a region."""
        return both(
            [
                *(
                    either(self.holds(name, option) for option in options)
                    for name, options in region.where.items()
                ),
                *(no(self.formula(each)) for each in region.unless),
            ]
        )

    def solver(self, *formulas: Formula) -> Any:
        """A solver over the cases of this space in which all `formulas` hold."""
        return solver_of(self.seconds, *self.rules, *formulas)


def possible(solver: Any, *formulas: Formula) -> bool:
    """Whether all can hold as well.

    Raises:
        Undecided: z3 gave no answer in time.
    """
    answer = solver.check(*formulas)
    if answer == z3.unknown:
        raise Undecided
    return bool(answer == z3.sat)


def _options(fact: Fact, starts: Iterable[int | date]) -> tuple[Option, ...]:
    if fact.kind == "keuze":
        return (*fact.names, None)
    cuts = sorted({start.toordinal() if isinstance(start, date) else start for start in starts})
    edges: list[int | None] = [None, *cuts, None]
    return (
        *(Span(low, None if high is None else high - 1) for low, high in pairwise(edges)),
        None,
    )


class Described(Struct, frozen=True):
    """A region in Dutch, in the words of the rules.

    Attributes:
        items: the agenda items, by label; empty where they do not matter.
        when: what must be known to hold.
        unless: what must not be known to hold; unknown will do.
    """

    items: tuple[str, ...]
    when: tuple[str, ...]
    unless: tuple[str, ...]

    def __str__(self) -> str:
        parts = [f"bij {_or(self.items)}"] if self.items else []
        parts += [f"als {'; '.join(self.when)}"] if self.when else []
        parts += [f"tenzij bekend is: {'; '.join(self.unless)}"] if self.unless else []
        return ", ".join(parts) or "in elke zaak"


def described(space: OptionSpace, region: Region) -> Described:
    """A region in the words of the rules."""
    items: tuple[str, ...] = ()
    when: list[str] = []
    unless: list[str] = []
    for name, options in region.where.items():
        fact = space.facts[name]
        if fact.scope == "sleutel":
            items = tuple(fact.label(o) for o in options if isinstance(o, str))
        elif None not in options:
            when.append(_one_of(fact, options))
        elif options == (None,):
            when.append(_not_known(fact))
        else:
            unless += [_one_of(fact, [o]) for o in space.options[name] if o not in options]
    unless += [
        " en ".join(_literal(space, name, options) for name, options in each.where.items())
        for each in region.unless
    ]
    return Described(items, tuple(when), tuple(unless))


def _literal(space: OptionSpace, name: str, options: Sequence[Option]) -> str:
    """One part of an exception."""
    fact = space.facts[name]
    if None not in options:
        return _one_of(fact, options)
    others = [o for o in space.options[name] if o not in options]
    if not others or tuple(options) == (None,):
        return _not_known(fact)
    return f"(niet bekend is: {_one_of(fact, others)})"


def _not_known(fact: Fact) -> str:
    asked = f'het antwoord op "{fact.question}"' if fact.question else _plain(fact)
    return f"niet bekend is {asked}"


def _plain(fact: Fact) -> str:
    return fact.name.replace("_", " ")


def _one_of(fact: Fact, options: Sequence[Option]) -> str:
    if fact.kind == "keuze":
        words = [fact.sentence(o) or o for o in options if isinstance(o, str)]
        return words[0] if len(words) == 1 else f"({_or(words)})"
    spans = _joined([o for o in options if isinstance(o, Span)])
    return f"{_plain(fact)} is {_or([_span(fact, span) for span in spans])}"


def _joined(spans: Sequence[Span]) -> list[Span]:
    """Spans that touch as one."""
    found: list[Span] = []
    for span in spans:
        last = found[-1] if found else None
        if last and last.high is not None and span.low == last.high + 1:
            found[-1] = Span(last.low, span.high)
        else:
            found.append(span)
    return found


def _span(fact: Fact, span: Span) -> str:
    def shown(number: int) -> str:
        return dutch_day(date.fromordinal(number)) if fact.kind == "datum" else str(number)

    if span.low is None and span.high is None:
        return "bekend"
    if span.low is None:
        assert span.high is not None  # noqa: S101
        return f"{shown(span.high)} of {'eerder' if fact.kind == 'datum' else 'minder'}"
    if span.high is None:
        return f"{shown(span.low)} of {'later' if fact.kind == 'datum' else 'meer'}"
    if span.low == span.high:
        return shown(span.low)
    return f"{shown(span.low)} tot en met {shown(span.high)}"


def _or(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} of {words[-1]}"
