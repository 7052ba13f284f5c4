"""What is said of the facts, as numbers: a look-up for facts together, not a comparison per table.

Each table takes its own classes from what is said of a fact, and counts them by its own weights. A
fact that one table looks at has its number there at once. Facts that several tables look at are put
together in groups, and a group has a table of its own, found by what is said of its facts:

    what is said of a, b     k      what table t, u and v add for it
    -          -             0      w0 0    w1 0
    ja         -             1      w0 12   w1 4
    -          ja            2      w0 6    w1 0
    ja         ja            3      w0 18   w1 4      t and v add the same, so they share w0

A key is a sum over facts, so the part of some of them is a number by itself, worked out beforehand.
To compare words again in every table took most of the time: a contact has 23 facts and 122 places
where a table looks at one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from adwijzer.batch.program import Code, Coding, FactCode, Program
from adwijzer.decisions.case import UNKNOWN

MOST_TOGETHER = 4096
"""Rows of the table of a group: what fits in the nearest memory of a processor."""


class CodedColumn(Struct, frozen=True):
    """A column with a number for each word, for `onbekend`, and for None: nothing said."""

    column: str
    numbers: dict[str | None, int]


class FactGroup(Struct, frozen=True):
    """Facts that are looked up together.

    Attributes:
        name: of its table.
        members: the numbers of one plus those of the others is the row.
        shares: the columns of the table; in each row what is added to a key.
    """

    name: str
    members: tuple[CodedColumn, ...]
    shares: tuple[tuple[int, ...], ...]


class CodedFacts(Struct, frozen=True):
    """Where each look-up of a program gets its part of the key that comes from facts.

    Attributes:
        groups: the tables of facts that several look-ups use.
        shared: per look-up the numbers of groups, each with the column of its table.
        direct: per look-up the facts that it alone uses.
    """

    groups: tuple[FactGroup, ...]
    shared: dict[str, list[tuple[int, int]]]
    direct: dict[str, list[FactCode]]


def looked_up(program: Program) -> Iterator[tuple[str, str, tuple[Code, ...]]]:
    """Every look-up: its name, the name of its table, and the key."""
    for step in program.steps:
        yield step.name, step.like or step.name, step.key
    for each in program.texts:
        yield each.name, each.name, each.key
    for one in program.lists:
        yield one.name, one.name, one.key


def column_of(code: FactCode) -> str:
    """The column that a code is about."""
    return code.column or code.coding.fact


def number_of(coding: Coding, word: str | None) -> int:
    """The class of a word, of `onbekend`, or of None."""
    if word is None:
        return coding.not_said
    return coding.said_unknown if word == UNKNOWN else coding.words[word]


def words_of(coding: Coding) -> tuple[str | None, ...]:
    """All that can be said of a choice; None is nothing."""
    return (None, *dict.fromkeys((*coding.words, UNKNOWN)))


def coded_facts(program: Program) -> CodedFacts:
    """Divide the facts of a program into those that one look-up uses, and groups of the others."""
    uses: dict[str, list[tuple[str, FactCode]]] = {}
    for name, _, key in looked_up(program):
        for code in key:
            if isinstance(code, FactCode):
                uses.setdefault(column_of(code), []).append((name, code))
    direct: dict[str, list[FactCode]] = {}
    grouped: dict[str, dict[str | None, int]] = {}
    for column, found in uses.items():
        if len(found) == 1 or not found[0][1].coding.words:
            for name, code in found:
                direct.setdefault(name, []).append(code)
        else:
            grouped[column] = _numbers(code.coding for _, code in found)
    groups: list[FactGroup] = []
    shared: dict[str, list[tuple[int, int]]] = {}
    for number, columns in enumerate(_together(grouped, uses)):
        members, width = [], 1
        by_look_up: dict[str, list[int]] = {}
        for column in columns:
            numbers = grouped[column]
            size = 1 + max(numbers.values())
            added = {name: [0] * size for name, _ in uses[column]}
            for name, code in uses[column]:
                for word, n in numbers.items():
                    added[name][n] = number_of(code.coding, word) * code.times
            for name in {**by_look_up, **added}:
                before = by_look_up.get(name, [0] * width)
                by_look_up[name] = [a + b for b in added.get(name, [0] * size) for a in before]
            members.append(CodedColumn(column, {w: n * width for w, n in numbers.items()}))
            width *= size
        shares: dict[tuple[int, ...], int] = {}
        for name, rows in by_look_up.items():
            share = shares.setdefault(tuple(rows), len(shares))
            shared.setdefault(name, []).append((number, share))
        groups.append(FactGroup(f"{program.prefix}x{number}", tuple(members), tuple(shares)))
    return CodedFacts(tuple(groups), shared, direct)


def _numbers(codings: Iterable[Coding]) -> dict[str | None, int]:
    """A number for each thing that can be said, the same where no table tells things apart."""
    own = [*codings]
    classes: dict[tuple[int, ...], int] = {}
    return {
        word: classes.setdefault(tuple(number_of(coding, word) for coding in own), len(classes))
        for word in words_of(own[0])
    }


def _together(
    grouped: Mapping[str, Mapping[str | None, int]],
    uses: Mapping[str, Sequence[tuple[str, FactCode]]],
) -> list[list[str]]:
    """Columns in groups of not too many rows; those that the same look-ups use go together."""
    left = sorted(grouped, key=lambda column: -len(uses[column]))
    groups: list[list[str]] = []
    while left:
        group: list[str] = []
        width = 1
        mine: set[str] = set()
        while left:
            fits = [c for c in left if width * (1 + max(grouped[c].values())) <= MOST_TOGETHER]
            if not fits and group:
                break
            best = max(fits or left[:1], key=lambda c: len(mine & {name for name, _ in uses[c]}))
            left.remove(best)
            group.append(best)
            width *= 1 + max(grouped[best].values())
            mine |= {name for name, _ in uses[best]}
        groups.append(group)
    return groups
