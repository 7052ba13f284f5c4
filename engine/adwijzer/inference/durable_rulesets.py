"""From rules to the safe subset of durable_rules: equality, inequality and bounds, nothing else.

Unknown facts are asserted as the word `onbekend`, outcomes without verdict as `geen`: so no pattern
needs to ask whether a property exists. Alternatives become separate patterns.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import product
from typing import Any, TypeAlias, assert_never

import msgspec
from msgspec import Struct

from adwijzer.model.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Not,
    ParameterName,
    Range,
    Test,
    Unknown,
    facts_of,
)
from adwijzer.model.rulebase import NONE, UNDECIDED, VERDICT, AttentionPoint, Decision, Rule
from adwijzer.text.diagnostics import Diagnostic, Position, RuleBaseError

UNKNOWN = "onbekend"
MAXIMUM_PATTERNS = 60
"""Per ruleset; the library allows 64 pending conditions per fact."""
MAXIMUM_ALTERNATIVES = 48
"""Patterns that one rule may become."""
MAXIMUM_PROPERTIES = 240
MAXIMUM_INTEGER = 2**53
MAXIMUM_ITEMS = 32
PHASE, SENTINEL = "n", "z_"
CATCH_ALL = {
    "$c1": {"all": [{"m": {"$ex": {"$s": 1}}}]},
    "$c2": {"all": [{"m": {"$ex": {SENTINEL: 1}}}]},
}

Literal: TypeAlias = dict[str, Any]
Pattern: TypeAlias = tuple[Literal, ...]


class Ruleset(Struct, frozen=True):
    """One compiled ruleset: its JSON, the phases it serves and the rule behind each pattern."""

    text: str
    phases: frozenset[int]
    rules: dict[str, int]


class Compiled(Struct, frozen=True):
    """A decision for durable_rules: verdicts in phases 0, 1, …; attention points in the last.

    A phase is a run of layers of which none tests what another concludes, lowest first: the engine
    can be asked about all of them at once.
    """

    rulesets: tuple[Ruleset, ...]
    rules: tuple[Rule, ...]
    points: tuple[AttentionPoint, ...]
    phases: tuple[tuple[str, ...], ...]
    attention_phase: int
    domains: dict[str, tuple[str, ...]]
    multiple: dict[str, tuple[str, ...]]
    numbers: frozenset[str]


def fnv1a(text: str) -> int:
    """The 32-bit hash that tells names apart in the library."""
    value = 2166136261
    for byte in text.encode():
        value = (value ^ byte) * 16777619 & 0xFFFFFFFF
    return value


def compile_decision(decision: Decision) -> Compiled:
    """Compile the rules of one day.

    Raises:
        RuleBaseError: a rule does not fit the safe subset, or a limit of the library is passed.
    """
    compiler = _Compiler.of(decision)
    phases = tuple(_phases(decision))
    number_of = {layer: number for number, layers in enumerate(phases) for layer in layers}
    last = len(phases)
    entries = [
        (number_of[rule.layer], index, compiler.patterns(rule, rule.condition, compiler.true))
        for index, rule in enumerate(decision.rules)
    ]
    offset = len(decision.rules)
    for index, point in enumerate(decision.attention):
        condition = point.condition
        patterns = compiler.patterns(point, condition, compiler.true)
        if point.unless is not None:
            blocked = compiler.patterns(point, point.unless, compiler.not_true)
            patterns = [one + other for one, other in product(patterns, blocked)]
            compiler.limit(point, patterns)
        entries.append((last, offset + index, patterns))
    names = {f"{phase}.{item}" for phase in range(last + 1) for item in range(MAXIMUM_ITEMS)}
    compiler.check_names(names)
    return Compiled(
        rulesets=tuple(_shards(entries)),
        rules=decision.rules,
        points=decision.attention,
        phases=phases,
        attention_phase=last,
        domains=compiler.domains,
        multiple=compiler.multiple,
        numbers=compiler.numbers,
    )


def _phases(decision: Decision) -> Iterator[tuple[str, ...]]:
    outcomes = {outcome.name for outcome in decision.outcomes}
    run: list[str] = []
    concluded: set[str] = set()
    for layer in decision.layers:
        rules = [rule for rule in decision.rules if rule.layer == layer.name]
        if run and any(facts_of(rule.condition) & concluded for rule in rules):
            yield tuple(run)
            run, concluded = [], set()
        run.append(layer.name)
        concluded |= {
            VERDICT + name if name in outcomes else name for r in rules for name in r.conclusions
        }
    if run:
        yield tuple(run)


def _shards(entries: list[tuple[int, int, list[Pattern]]]) -> Iterable[Ruleset]:
    """Spread the patterns over rulesets of limited size, by phase."""
    flat = [
        (phase, index, pattern)
        for phase, index, patterns in sorted(entries, key=lambda entry: entry[0])
        for pattern in patterns
    ]
    for start in range(0, max(len(flat), 1), MAXIMUM_PATTERNS):
        shard = flat[start : start + MAXIMUM_PATTERNS]
        rules: dict[str, int] = {}
        text: dict[str, Any] = {}
        for number, (phase, index, pattern) in enumerate(shard):
            name = f"r{number}"
            rules[name] = index
            tests: list[Literal] = [{PHASE: phase}, *pattern]
            text[name] = {"all": [{"m": {"$and": tests} if len(tests) > 1 else tests[0]}]}
        yield Ruleset(
            msgspec.json.encode(text | CATCH_ALL).decode(),
            frozenset(phase for phase, _, _ in shard),
            rules,
        )


def _simplest(patterns: Iterable[Pattern]) -> Iterator[Pattern]:
    """The patterns without those that cannot match, and without those that another covers."""
    lean = [found for pattern in patterns if (found := _lean(pattern)) is not None]
    seen: list[frozenset[str]] = []
    for pattern in sorted(lean, key=len):
        tests = frozenset(map(repr, pattern))
        if not any(other <= tests for other in seen):
            seen.append(tests)
            yield pattern


def _lean(pattern: Pattern) -> Pattern | None:
    """Every test once; None when a property would need two values. What equality says is enough."""
    equal: dict[str, Any] = {}
    for test in pattern:
        [(name, value)] = test.items()
        if not name.startswith("$") and equal.setdefault(name, value) != value:
            return None
    kept: dict[str, Literal] = {}
    for test in pattern:
        [(name, value)] = test.items()
        if name == "$neq":
            [(fact, excluded)] = value.items()
            if fact in equal:
                if equal[fact] == excluded:
                    return None
                continue
        kept.setdefault(repr(test), test)
    return tuple(kept.values())


class _Compiler(Struct, frozen=True):
    domains: dict[str, tuple[str, ...]]
    multiple: dict[str, tuple[str, ...]]
    numbers: frozenset[str]
    properties: dict[str, str]
    """How each fact, concept and verdict is called in an asserted fact."""

    @classmethod
    def of(cls, decision: Decision) -> _Compiler:
        domains: dict[str, tuple[str, ...]] = {}
        multiple: dict[str, tuple[str, ...]] = {}
        numbers = set()
        for fact in (*decision.facts, *decision.context):
            if fact.kind != "keuze":
                numbers.add(fact.name)
            elif fact.multiple:
                multiple[fact.name] = fact.names
            else:
                domains[fact.name] = (*fact.names, UNKNOWN)
        for concept in decision.concepts:
            domains[concept.name] = (*concept.names, UNKNOWN)
        for outcome in decision.outcomes:
            domains[VERDICT + outcome.name] = (*outcome.names, NONE, UNDECIDED)
        names = (*domains, *multiple, *numbers)
        return cls(domains, multiple, frozenset(numbers), {name: name for name in names})

    def check_names(self, fact_ids: Iterable[str]) -> None:
        """Names that hash alike would be taken for one another."""
        names = [PHASE, SENTINEL, "sid", "id", "$s", *self.domains]
        names += [property_of(fact, value) for fact, vs in self.multiple.items() for value in vs]
        names += [name for fact in self.numbers for name in (fact, unknown_flag(fact))]
        if len(names) > MAXIMUM_PROPERTIES:
            raise _refuse(
                None, f"dit besluit heeft meer dan {MAXIMUM_PROPERTIES} feiten en waarden"
            )
        for group in (names, list(fact_ids)):
            seen: dict[int, str] = {}
            for name in group:
                other = seen.setdefault(fnv1a(name), name)
                if other != name:
                    raise _refuse(
                        None, f"de namen `{other}` en `{name}` zijn niet uit elkaar te houden"
                    )
            if len(seen) < len(group):
                twice = next(name for name in group if group.count(name) > 1)
                raise _refuse(
                    None,
                    f"de naam `{twice}` heeft de regelmachine zelf nodig",
                    "geef het feit een andere naam",
                )

    def patterns(
        self,
        thing: Rule | AttentionPoint,
        condition: Condition,
        read: Callable[[Condition], list[Pattern]],
    ) -> list[Pattern]:
        """The condition as alternatives, each a conjunction of tests.

        Raises:
            RuleBaseError: it does not fit; names the rule and its place.
        """
        try:
            patterns = read(condition)
        except RuleBaseError as error:
            raise RuleBaseError(
                Diagnostic(d.position or thing.position, f"`{thing.id}`: {d.message}", d.hint)
                for d in error.diagnostics
            ) from None
        self.limit(thing, patterns)
        return patterns

    def limit(self, thing: Rule | AttentionPoint, patterns: list[Pattern]) -> None:
        if len(patterns) > MAXIMUM_ALTERNATIVES:
            raise _refuse(
                thing.position,
                f"`{thing.id}` heeft te veel mogelijkheden ({len(patterns)})",
                "splits de regel, of maak een begrip van een deel van de voorwaarde",
            )

    def true(self, condition: Condition) -> list[Pattern]:
        """Alternatives under which the condition is known to hold."""
        match condition:
            case Test(fact=fact, values=values):
                return self._among(fact, values)
            case Range():
                return [self._between(condition)]
            case Unknown(fact=fact):
                return [self._unknown(fact)]
            case AllOf(parts=parts):
                return self._all([self.true(part) for part in parts])
            case AnyOf(parts=parts):
                return [pattern for part in parts for pattern in self.true(part)]
            case Not(part=part):
                return self.false(part)
            case _:
                assert_never(condition)

    def false(self, condition: Condition) -> list[Pattern]:
        """Alternatives under which the condition is known not to hold."""
        match condition:
            case Test(fact=fact, values=values):
                if fact in self.multiple:
                    others = [v for v in self.multiple[fact] if v not in values]
                    none = tuple({property_of(fact, v): "nee"} for v in values)
                    return [(*none, {property_of(fact, v): "ja"}) for v in others]
                without = (*values, UNKNOWN, UNDECIDED)
                rest = tuple(value for value in self.domains[fact] if value not in without)
                return self._among(fact, rest) if rest else []
            case Range(fact=fact, minimum=minimum, maximum=maximum):
                outside: list[Pattern] = []
                if minimum is not None:
                    outside.append(({"$lt": {fact: _plain(minimum)}},))
                if maximum is not None:
                    outside.append(({"$gt": {fact: _plain(maximum)}},))
                return outside
            case Unknown(fact=fact):
                return self._known(fact)
            case AllOf(parts=parts):
                return [pattern for part in parts for pattern in self.false(part)]
            case AnyOf(parts=parts):
                return self._all([self.false(part) for part in parts])
            case Not(part=part):
                return self.true(part)
            case _:
                assert_never(condition)

    def not_true(self, condition: Condition) -> list[Pattern]:
        """Alternatives under which the condition is false or unknown."""
        match condition:
            case Test(fact=fact, values=values):
                if fact in self.multiple:
                    return [tuple({property_of(fact, v): "nee"} for v in values)]
                rest = tuple(value for value in self.domains[fact] if value not in values)
                return self._among(fact, rest)
            case Range(fact=fact):
                return [*self.false(condition), self._unknown(fact)]
            case Unknown():
                return self.false(condition)
            case AllOf(parts=parts):
                return [pattern for part in parts for pattern in self.not_true(part)]
            case AnyOf(parts=parts):
                return self._all([self.not_true(part) for part in parts])
            case Not(part=part):
                return self._not_false(part)
            case _:
                assert_never(condition)

    def _not_false(self, condition: Condition) -> list[Pattern]:
        match condition:
            case Test(fact=fact, values=values) if fact not in self.multiple:
                spared = (*values, UNKNOWN, UNDECIDED)
                return self._among(fact, tuple(v for v in self.domains[fact] if v in spared))
            case Test():
                raise _refuse(None, "dubbele ontkenning van een meervoudig feit in `tenzij`")
            case Range(fact=fact):
                return [self._between(condition), self._unknown(fact)]
            case Unknown():
                return self.true(condition)
            case AllOf(parts=parts):
                return self._all([self._not_false(part) for part in parts])
            case AnyOf(parts=parts):
                return [pattern for part in parts for pattern in self._not_false(part)]
            case Not(part=part):
                return self.not_true(part)
            case _:
                assert_never(condition)

    def _all(self, choices: list[list[Pattern]]) -> list[Pattern]:
        patterns: list[Pattern] = [()]
        for choice in sorted(choices, key=len):
            if len(patterns) * len(choice) > MAXIMUM_ALTERNATIVES * 8:
                raise _refuse(
                    None,
                    f"een voorwaarde heeft te veel mogelijkheden ({len(patterns) * len(choice)})",
                    "splits de regel, of maak een begrip van een deel van de voorwaarde",
                )
            patterns = list(_simplest(one + other for one in patterns for other in choice))
        return patterns

    def _among(self, fact: str, values: tuple[str, ...]) -> list[Pattern]:
        if fact in self.multiple:
            return [({property_of(fact, value): "ja"},) for value in values]
        if len(values) == 1:
            return [({fact: values[0]},)]
        excluded = tuple(value for value in self.domains[fact] if value not in values)
        if len(excluded) <= 6:
            return [tuple({"$neq": {fact: value}} for value in excluded)]
        return [({fact: value},) for value in values]

    def _between(self, test: Range) -> Pattern:
        tests: list[Literal] = []
        if test.minimum is not None:
            tests.append({"$gte": {test.fact: _plain(test.minimum)}})
        if test.maximum is not None:
            tests.append({"$lte": {test.fact: _plain(test.maximum)}})
        return tuple(tests) or ({unknown_flag(test.fact): "nee"},)

    def _unknown(self, fact: str) -> Pattern:
        if fact in self.multiple:
            return tuple({property_of(fact, value): "nee"} for value in self.multiple[fact])
        return ({unknown_flag(fact): "ja"},) if fact in self.numbers else ({fact: UNKNOWN},)

    def _known(self, fact: str) -> list[Pattern]:
        if fact in self.multiple:
            return [({property_of(fact, value): "ja"},) for value in self.multiple[fact]]
        if fact in self.numbers:
            return [({unknown_flag(fact): "nee"},)]
        return [({"$neq": {fact: UNKNOWN}},)]


def property_of(fact: str, value: str) -> str:
    """The property that says whether a fact with several values has this one."""
    return f"{fact}__{value}"


def unknown_flag(fact: str) -> str:
    """The property that says whether a number or date is unknown."""
    return f"{fact}__onbekend"


def _plain(bound: object) -> int | str:
    if isinstance(bound, date):
        return bound.isoformat()
    if isinstance(bound, int) and abs(bound) < MAXIMUM_INTEGER:
        return bound
    if isinstance(bound, ParameterName):
        raise _refuse(None, f"de parameter `{bound.parameter}` is nog niet ingevuld")
    raise _refuse(None, "dit getal is te groot")


def _refuse(at: Position | None, message: str, hint: str | None = None) -> RuleBaseError:
    return RuleBaseError([Diagnostic(at, message, hint)])
