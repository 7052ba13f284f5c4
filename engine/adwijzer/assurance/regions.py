"""The cases in which something holds, as a few conditions on facts: all of them and no other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Any, TypeAlias

import z3
from msgspec import Struct

from adwijzer.assurance.formulas import Formula, Tested, Words, both, differ, either, no
from adwijzer.assurance.prover import Undecided
from adwijzer.inference.domains import bounds_of
from adwijzer.loading.days import dutch_day
from adwijzer.model.conditions import Condition
from adwijzer.model.rulebase import AttentionPoint, Decision, Fact, Rule


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
    def size(self) -> int:
        """How much it takes to say."""
        return len(self.where) + sum(each.size for each in self.unless)


class Space(Struct, frozen=True):
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
    ) -> Space:
        """The space of `tested` facts, numbers cut where conditions of `decisions` have a bound."""
        named = {fact.name: fact for fact in facts}
        starts = bounds_of(each for decision in decisions for each in _conditions(decision))
        known = {name: named[name] for name in tested if name in named}
        solver = z3.Solver()
        solver.set("timeout", max(1, int(seconds * 1000)))
        solver.add(*rules)
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
            return tested.values[option]
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

    def regions(self, wanted: Formula) -> tuple[Region, ...]:
        """Regions that together are exactly the cases in which `wanted` holds.

        Agenda items that are alike stand together. Of two ways to say the same the shorter is
        taken: several regions, or one with its exceptions.

        Raises:
            Undecided: z3 gave no answer in time.
        """
        if z3.is_false(wanted):
            return ()
        names = _named(wanted)
        if names - {str(part) for t in self.tested.values() for part in _parts(t)}:
            raise Undecided  # it depends on what is no fact of a case
        key = next((n for n, fact in self.facts.items() if fact.scope == "sleutel"), None)
        if key is None or not names & {str(part) for part in _parts(self.tested[key])}:
            return _Pieces(self, wanted, ()).regions()
        found: list[Region] = []
        for items, alike in self._alike(key, wanted):
            here = {key: items} if len(items) < len(self.options[key]) else {}
            found += [
                Region({**here, **piece.where}, piece.unless)
                for piece in _Pieces(self, alike, (key,)).regions()
            ]
        return tuple(found)

    def _alike(self, key: str, wanted: Formula) -> list[tuple[tuple[Option, ...], Formula]]:
        """Items for which `wanted` says the same of the other facts, with what it says."""
        solver = self.solver()
        words = self.tested[key]
        classes: list[tuple[list[Option], Formula]] = []
        for option in self.options[key]:
            if not isinstance(words, Words) or not isinstance(option, str):
                continue
            fixed = [(when, z3.BoolVal(word == option)) for word, when in words.values.items()]
            said = z3.simplify(z3.substitute(wanted, *fixed))
            if not possible(solver, self.holds(key, option), said):
                continue
            for members, other in classes:
                if said.eq(other) or not possible(solver, differ(said, other)):
                    members.append(option)
                    break
            else:
                classes.append(([option], said))
        return [(tuple(members), said) for members, said in classes]

    def solver(self, *formulas: Formula) -> Any:
        """A solver over the cases of this space in which all `formulas` hold."""
        solver = z3.Solver()
        solver.set("timeout", max(1, int(self.seconds * 1000)))
        solver.add(*self.rules, *formulas)
        return solver


def possible(solver: Any, *formulas: Formula) -> bool:
    """Whether all can hold as well.

    Raises:
        Undecided: z3 gave no answer in time.
    """
    answer = solver.check(*formulas)
    if answer == z3.unknown:
        raise Undecided
    return bool(answer == z3.sat)


def _conditions(decision: Decision) -> list[Condition]:
    things: list[Rule | AttentionPoint] = [*decision.rules, *decision.attention]
    found = [thing.condition for thing in things]
    return found + [p.unless for p in decision.attention if p.unless is not None]


def _options(fact: Fact, starts: Iterable[int | date]) -> tuple[Option, ...]:
    if fact.kind == "keuze":
        return (*fact.names, None)
    cuts = sorted({start.toordinal() if isinstance(start, date) else start for start in starts})
    edges: list[int | None] = [None, *cuts, None]
    return (
        *(Span(low, None if high is None else high - 1) for low, high in pairwise(edges)),
        None,
    )


MOST_EXCEPTIONS = 15


class _Pieces:
    """Says in which cases `wanted` holds, over all facts but those in `fixed`."""

    def __init__(self, space: Space, wanted: Formula, fixed: Sequence[str]) -> None:
        self.space, self.wanted = space, wanted
        named = _named(wanted)
        self.names = [
            name
            for name, tested in space.tested.items()
            if name not in fixed and named & {str(part) for part in _parts(tested)}
        ]

    def regions(self) -> tuple[Region, ...]:
        hull = self._hull()
        box = self.space.formula(hull)
        outside = _Cover(
            self.space,
            self.names,
            inside=both([box, no(self.wanted)]),
            forbidden=both([box, self.wanted]),
        )
        exceptions = outside.boxes(MOST_EXCEPTIONS)
        whole = (
            None
            if exceptions is None
            else (Region(hull.where, outside.without_overlap(exceptions)),)
        )
        plain = _Cover(self.space, self.names, inside=self.wanted, forbidden=no(self.wanted)).boxes(
            None if whole is None else 1 + whole[0].size
        )
        if whole is None or (plain and sum(r.size for r in plain) <= whole[0].size):
            return plain or ()
        return whole

    def _hull(self) -> Region:
        """The narrowest box around the cases: per fact the options that occur."""
        solver = self.space.solver(self.wanted)
        found = {}
        for name in self.names:
            options = self.space.options[name]
            kept = tuple(o for o in options if possible(solver, self.space.holds(name, o)))
            if len(kept) < len(options):
                found[name] = kept
        return self._without_implied(Region(found))

    def _without_implied(self, hull: Region) -> Region:
        """What the other facts already say is left out."""
        kept = dict(hull.where)
        for name in list(kept):
            rest = {other: options for other, options in kept.items() if other != name}
            bound = self.space.formula(Region({name: kept[name]}))
            solver = self.space.solver(self.space.formula(Region(rest)), no(bound))
            if not possible(solver):
                kept = rest
        return Region(kept)


class _Cover:
    """Boxes that hold all cases of `inside` and none of `forbidden`, each as wide as can be."""

    def __init__(
        self, space: Space, names: Sequence[str], *, inside: Formula, forbidden: Formula
    ) -> None:
        self.space, self.names = space, names
        self.inside = space.solver(inside)
        self.wanted = inside
        self.outside = space.solver(forbidden)
        self.barred: dict[tuple[str, Option], Any] = {}
        for name in self.names:
            for number, option in enumerate(space.options[name]):
                mark = z3.Bool(f"niet {name} {number}")
                self.barred[name, option] = mark
                self.outside.add(z3.Implies(mark, no(space.holds(name, option))))

    def boxes(self, most: int | None, budget: int | None = None) -> tuple[Region, ...] | None:
        """The boxes, none of them covered by the others.

        None when there are more than `most`, or when they take more than `budget` to say.
        """
        found: list[tuple[Region, Formula]] = []
        size = 0
        while possible(self.inside):
            box = self._around(self.inside.model())
            size += box.size
            if len(found) == most or (budget is not None and size > budget):
                return None
            formula = self.space.formula(box)
            found.append((box, formula))
            self.inside.add(no(formula))
        return self._needed(found)

    def without_overlap(self, boxes: tuple[Region, ...]) -> tuple[Region, ...]:
        """The boxes without options that the others hold already; what is left says more."""
        kept = list(boxes)
        solver = self.space.solver(self.wanted)
        for number, box in enumerate(boxes):
            others = [no(self.space.formula(o)) for n, o in enumerate(kept) if n != number]
            where = dict(box.where)
            for name, options in box.where.items():
                for option in options if None not in options else ():
                    here = {**where, name: (option,)}
                    only = self.space.formula(Region(here))
                    if len(where[name]) > 1 and not possible(solver, only, *others):
                        where[name] = tuple(o for o in where[name] if o != option)
            kept[number] = Region(where)
        return tuple(kept)

    def _around(self, model: Any) -> Region:
        """The widest box found around a case: bars are lifted while nothing else comes in."""
        kept = {}
        for name in self.names:
            here = next(
                option
                for option in self.space.options[name]
                if z3.is_true(model.eval(self.space.holds(name, option), model_completion=True))
            )
            kept[name] = [o for o in self.space.options[name] if o != here]
        if possible(self.outside, *self._bars(kept)):
            raise Undecided  # cannot be: a case is what its options make it
        for name in sorted(self.names, key=self._telling):
            if not possible(self.outside, *self._bars({**kept, name: []})):
                kept[name] = []
        for name in self.names:
            for option in list(kept[name]):
                fewer = {**kept, name: [o for o in kept[name] if o != option]}
                if not possible(self.outside, *self._bars(fewer)):
                    kept = fewer
        return Region(
            {
                name: tuple(o for o in self.space.options[name] if o not in options)
                for name, options in kept.items()
                if options
            }
        )

    def _telling(self, name: str) -> tuple[bool, bool]:
        """Facts that say least come first, to be left out first."""
        fact = self.space.facts[name]
        return (fact.scope == "sleutel", len(self.space.options[name]) > 2)

    def _bars(self, kept: Mapping[str, Sequence[Option]]) -> list[Any]:
        return [self.barred[name, option] for name, options in kept.items() for option in options]

    def _needed(self, found: list[tuple[Region, Formula]]) -> tuple[Region, ...]:
        """Boxes that the others do not cover."""
        solver = self.space.solver(self.wanted)
        left = list(found)
        for each in found:
            others = [other for other in left if other is not each]
            solver.push()
            solver.add(each[1], *(no(formula) for _, formula in others))
            if not possible(solver):
                left = others
            solver.pop()
        return tuple(region for region, _ in left)


def _parts(tested: Tested) -> list[Any]:
    if isinstance(tested, Words):
        return list(tested.values.values())
    return [tested.value, tested.known]


def _named(formula: Formula) -> set[str]:
    """The variables that a formula names."""
    names: set[str] = set()
    seen: set[int] = set()
    waiting = [formula]
    while waiting:
        node = waiting.pop()
        if node.get_id() in seen:
            continue
        seen.add(node.get_id())
        if z3.is_const(node) and node.decl().kind() == z3.Z3_OP_UNINTERPRETED:
            names.add(str(node))
        waiting.extend(node.children())
    return names


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


def described(space: Space, region: Region) -> Described:
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


def _literal(space: Space, name: str, options: Sequence[Option]) -> str:
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
