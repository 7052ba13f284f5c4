"""Tables of rules that do not overlap: exactly one row fits any case.

A condition is written as parts that each ask for the values of one thing, joined by "all" and
"any". A table is made by asking one thing after another; values after which the same is left to ask
stand together. Two rules, `regen: guur` and `zon en haast: goed`:

    weer      haast             what is left to ask        output
    regen     -                 nothing                    guur
    zon       ja                nothing                    goed
    zon       nee, onbekend     nothing                    as below
    onbekend  -                 nothing                    as below

The law: the ways to answer one question exclude each other and are all there are, so the rows of a
table do too, at every depth. `flaws_of` does not trust that: it looks at every pair of rows, and
counts. Rows that share no case, and of which the sizes add up to the number of all cases, leave no
case out. To write one row per rule would be shorter and wrong: two rules may fire in one case, and
an engine that takes the first match says nothing of it.

Unknown is a value as any other here. So `niet` of a test asks for the other known values, and the
truth of a condition is Kleene's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, product
from math import prod
from typing import TypeAlias, assert_never

from msgspec import Struct

from adwijzer.decisions.case import UNKNOWN
from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Range, Test
from adwijzer.model.conditions import Unknown as NothingKnown
from adwijzer.model.rulebase import UNDECIDED
from adwijzer.text.diagnostics import InputError

UNSAID = "niet_gezegd"
"""Where nobody said anything about a fact, so that it may be assumed."""
OPEN = frozenset({UNKNOWN, UNSAID})


class Among(Struct, frozen=True):
    """One thing has one of these values."""

    name: str
    values: frozenset[str]


class Together(Struct, frozen=True):
    """All of these."""

    parts: frozenset[Asked]


class AtLeastOne(Struct, frozen=True):
    """One or more of these."""

    parts: frozenset[Asked]


Asked: TypeAlias = Among | Together | AtLeastOne | bool
"""What a condition still asks; True or False when nothing."""


def all_of(parts: Iterator[Asked] | Sequence[Asked]) -> Asked:
    """All of them, as short as it can be said."""
    found: set[Asked] = set()
    for part in parts:
        if part is False:
            return False
        found |= part.parts if isinstance(part, Together) else {part}
    found.discard(True)
    return True if not found else found.pop() if len(found) == 1 else Together(frozenset(found))


def any_of(parts: Iterator[Asked] | Sequence[Asked]) -> Asked:
    """At least one of them, as short as it can be said."""
    found: set[Asked] = set()
    for part in parts:
        if part is True:
            return True
        found |= part.parts if isinstance(part, AtLeastOne) else {part}
    found.discard(False)
    return False if not found else found.pop() if len(found) == 1 else AtLeastOne(frozenset(found))


class Domain(Struct, frozen=True):
    """What something that a table asks is called there, what it means, and its values."""

    name: str
    label: str
    values: tuple[str, ...]


def asked_by(condition: Condition, domains: Mapping[str, Domain], *, holds: bool = True) -> Asked:
    """What makes a condition true, or false where not `holds`; by what is unknown it is neither.

    Raises:
        InputError: a number or a day, which these tables do not have.
    """
    match condition:
        case Test(fact=fact, values=values):
            domain = domains[fact]
            others = {UNDECIDED, *OPEN, *values}
            wanted = set(values) if holds else set(domain.values) - others
            return Among(domain.name, frozenset(wanted & set(domain.values)))
        case NothingKnown(fact=fact):
            domain = domains[fact]
            every = frozenset(domain.values)
            return Among(domain.name, every & OPEN if holds else every - OPEN)
        case Not(part=part):
            return asked_by(part, domains, holds=not holds)
        case AllOf(parts=parts) | AnyOf(parts=parts):
            found = [asked_by(part, domains, holds=holds) for part in parts]
            return all_of(found) if isinstance(condition, AllOf) is holds else any_of(found)
        case Range(fact=fact):
            raise InputError.of(
                f"`{fact}` is een getal of een datum, en dat kan niet in deze tabellen",
                "alleen besluiten met woorden als antwoord kunnen",
            )
        case _:
            assert_never(condition)


def left_of(asked: Asked, name: str, value: str) -> Asked:
    """What is left to ask once one thing is answered."""
    match asked:
        case bool():
            return asked
        case Among():
            return value in asked.values if asked.name == name else asked
        case Together(parts=parts):
            return all_of([left_of(part, name, value) for part in parts])
        case AtLeastOne(parts=parts):
            return any_of([left_of(part, name, value) for part in parts])
        case _:
            assert_never(asked)


def names_in(asked: Asked) -> Iterator[str]:
    """Everything that is still asked, as often as it is."""
    match asked:
        case Among(name=name):
            yield name
        case Together(parts=parts) | AtLeastOne(parts=parts):
            for part in parts:
                yield from names_in(part)
        case _:
            return


class As(Struct, frozen=True):
    """The value of something else: what stood there, or what was said."""

    name: str


Output: TypeAlias = str | As | tuple[str, ...]
Settled: TypeAlias = Callable[[tuple[Asked, ...]], Output | None]
"""The output once enough is known; None while something is still to be asked."""


class RuleRow(Struct, frozen=True):
    """The values that fit, for what the row asks, with its output and what it rests on."""

    where: Mapping[str, tuple[str, ...]]
    output: Output
    note: str = ""

    def fits(self, values: Mapping[str, str]) -> bool:
        return all(values[name] in some for name, some in self.where.items())


Rows: TypeAlias = tuple[RuleRow, ...]


class RuleTable(Struct, frozen=True):
    """A table that concludes `name`; `outputs` are its columns where there are more than one."""

    name: str
    label: str
    asks: tuple[Domain, ...]
    rows: Rows
    outputs: tuple[str, ...] = ()


def rows_of(asked: tuple[Asked, ...], domains: Mapping[str, Domain], settled: Settled) -> Rows:
    """Rows that do not overlap, for what several conditions ask together."""
    known: dict[tuple[Asked, ...], Rows] = {}

    def rows(left: tuple[Asked, ...]) -> Rows:
        if left not in known:
            known[left] = (*made(left),)
        return known[left]

    def made(left: tuple[Asked, ...]) -> Iterator[RuleRow]:
        output = settled(left)
        if output is not None:
            yield RuleRow({}, output)
            return
        name = _first(left, domains)
        branches: dict[tuple[Asked, ...], list[str]] = {}
        for value in domains[name].values:
            then = tuple(left_of(each, name, value) for each in left)
            branches.setdefault(then, []).append(value)
        for then, values in branches.items():
            here = {name: tuple(values)} if len(branches) > 1 else {}
            for row in rows(then):
                yield RuleRow({**here, **row.where}, row.output)

    return rows(asked)


def _first(left: tuple[Asked, ...], domains: Mapping[str, Domain]) -> str:
    """What to ask first: what is asked most often, and of those what comes first."""
    order = [*domains]
    often: dict[str, int] = {}
    for asked in left:
        for name in names_in(asked):
            often[name] = often.get(name, 0) + 1
    return min(often, key=lambda name: (-often[name], order.index(name)))


def joined(rows: Rows, domains: Mapping[str, Domain]) -> Rows:
    """Rows that differ in one column alone and conclude the same, taken together."""
    left = [*rows]
    number = 0
    while number < len(left):
        one = left[number]
        other = next((each for each in left[number + 1 :] if _apart(one, each)), None)
        if other is None:
            number += 1
            continue
        name = _apart(one, other)
        both = (*one.where[name], *other.where[name])
        where = {**one.where, name: both}
        if {*both} == {*domains[name].values}:
            del where[name]
        left[number] = RuleRow(where, one.output)
        left.remove(other)
        number = 0
    return tuple(left)


def _apart(one: RuleRow, other: RuleRow) -> str:
    """The one column in which two rows differ that conclude the same; empty where they do not."""
    if one.output != other.output or one.where.keys() != other.where.keys():
        return ""
    apart = [name for name in one.where if one.where[name] != other.where[name]]
    return apart[0] if len(apart) == 1 else ""


def tabulated(asks: Sequence[Domain], output: Callable[[Mapping[str, str]], Output]) -> Rows:
    """Rows for a function of a few things, worked out for every combination of their values."""
    names = [each.name for each in asks]
    every = product(*(each.values for each in asks))
    level: list[_Branch] = [output(dict(zip(names, values, strict=True))) for values in every]
    known: dict[_Branch, _Branch] = {}
    for domain in reversed(asks):
        wide = len(domain.values)
        parts = [(*level[at : at + wide],) for at in range(0, len(level), wide)]
        level = [part[0] if len({*part}) == 1 else _Split(domain.name, part) for part in parts]
        level = [known.setdefault(each, each) for each in level]  # equal parts are one object
    domains = {each.name: each for each in asks}
    return joined((*_rows_below(level[0], domains),), domains)


class _Split(Struct, frozen=True):
    """What follows for each value of one thing."""

    name: str
    parts: tuple[_Branch, ...]


_Branch: TypeAlias = Output | _Split


def _rows_below(branch: _Branch, domains: Mapping[str, Domain]) -> Iterator[RuleRow]:
    if not isinstance(branch, _Split):
        yield RuleRow({}, branch)
        return
    groups: dict[_Branch, list[str]] = {}
    for value, part in zip(domains[branch.name].values, branch.parts, strict=True):
        groups.setdefault(part, []).append(value)
    for part, values in groups.items():
        here = {branch.name: (*values,)} if len(groups) > 1 else {}
        for row in _rows_below(part, domains):
            yield RuleRow({**here, **row.where}, row.output)


def flaws_of(table: RuleTable) -> Iterator[str]:
    """Where two rows fit one case, or none does; nothing for a table whose rows are unique.

    Rows share a case exactly when in every column they share a value. If none do, the cases that
    have a row are as many as the sizes of the rows together.
    """
    domains = {each.name: each.values for each in table.asks}
    for (first, one), (second, other) in combinations(enumerate(table.rows, 1), 2):
        if all(
            set(one.where.get(name, values)) & set(other.where.get(name, values))
            for name, values in domains.items()
        ):
            yield f"{table.name}: rij {first} en rij {second} passen op hetzelfde geval"
    every = prod(len(values) for values in domains.values())
    found = sum(
        prod(len(row.where.get(name, values)) for name, values in domains.items())
        for row in table.rows
    )
    if found != every:
        yield f"{table.name}: {found} van de {every} gevallen hebben een rij"
