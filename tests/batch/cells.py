"""A case for every row of the tables of a program, found from the tables themselves.

The row of a table is a function of what is said, so it is a diagram too: the labels of the diagram
are the rows that a case can reach, and a way down to a label is a case that reaches it. What is no
label is thereby proven to be a row that no case reaches. Where t has the numbers 0, 1 and 1:

    what is said of a, b     row of t     row of u, found by the number on t and what is said of c
    ja          -            0            0 (-) or 1 (ja)
    nee         ja           1            2 (-) or 3 (ja)
    nee         nee          2            2 (-) or 3 (ja)

What is said of a fact is divided as far as any of the tables tells it apart, with "nothing" and
`onbekend` among it; a case says one of the words that are taken together, drawn by chance. What a
way down does not ask is drawn too, so that a row is seen with other facts around it.
"""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias, cast

from msgspec import Struct

from adwijzer.batch.coding import column_of, number_of, words_of
from adwijzer.batch.diagrams import Diagram, Diagrams, Label
from adwijzer.batch.program import BitsCode, Code, Coding, FactCode, Program, StepCode

Word = str | int | None
"""A word, or of what is worked out from days its number."""
Words = dict[str, Word]
Way: TypeAlias = "tuple[int, int, Way] | None"
"""The number of an axis with an answer on it, and the way to there."""


class Found(Struct, frozen=True):
    """A way to a row, and whether the cases that go this way get an answer."""

    way: Way
    answered: bool


class Table(Struct, frozen=True):
    """A look-up: its key, and the number in each row; no numbers where it is the last one."""

    name: str
    key: tuple[Code, ...]
    rows: tuple[int, ...]


class Axis(Struct, frozen=True):
    """What can be said in a column, as far as the tables tell it apart.

    Attributes:
        answers: per answer the words that are taken together.
    """

    column: str
    answers: tuple[tuple[Word, ...], ...]


def tables_of(program: Program, apart: Iterable[str] = ()) -> list[Table]:
    """The look-ups of a program, but not those `apart`."""
    left_out = frozenset(apart)
    rows = {step.name: step.rows for step in program.steps}
    found = [Table(each.name, each.key, rows[each.like or each.name]) for each in program.steps]
    found += [Table(texts.name, texts.key, ()) for texts in program.texts]
    found += [Table(lists.name, lists.key, ()) for lists in program.lists]
    if program.timing is not None:
        found += [Table(each.name, each.key, ()) for each in program.timing.numbers]
    return [table for table in found if table.key and table.name not in left_out]


def words(coding: Coding) -> Iterable[Word]:
    """All that can be said, or of what is worked out from days all its numbers."""
    return words_of(coding) if coding.words else range(len(coding.steps))


def class_of(coding: Coding, word: Word) -> int:
    """The number that a table has for it."""
    return coding.steps[word][1] if isinstance(word, int) else number_of(coding, word)


class Cells:
    """The rows of some tables that cases can reach.

    Args:
        tables: in the order in which they are looked up.
        possible: of columns that cannot have all words, those that they can.
    """

    def __init__(
        self, tables: Sequence[Table], possible: Mapping[str, frozenset[Word]] | None = None
    ) -> None:
        self.tables = tables
        codings: dict[str, list[Coding]] = {}
        for table in tables:
            for code in table.key:
                if isinstance(code, FactCode):
                    codings.setdefault(column_of(code), []).append(code.coding)
        self.axes = [*_axes(codings, possible or {})]
        self._number = {axis.column: n for n, axis in enumerate(self.axes)}
        self.all = Diagrams([len(axis.answers) for axis in self.axes])
        self.rows: dict[str, Diagram] = {}
        """Per table the row, by what is said."""
        self._values: dict[str, Diagram] = {}
        for table in tables:
            row = self.all.constant(0)
            for each in table.key:
                row = self.all.combined(_sum, row, self._code(each))
            self.rows[table.name] = row
            if table.rows:
                self._values[table.name] = self._at(row, table.rows)

    def _at(self, row: Diagram, rows: Sequence[int]) -> Diagram:
        return self.all.relabelled(lambda n: rows[cast("int", n)], row)

    def _code(self, code: Code) -> Diagram:
        among = self.all
        match code:
            case FactCode(coding=coding, times=times):
                axis = self._number[column_of(code)]
                answers = self.axes[axis].answers
                numbers = [class_of(coding, answer[0]) * times for answer in answers]
                return among.asking(axis, [among.constant(number) for number in numbers])
            case StepCode(step=step, times=times):
                return among.relabelled(lambda n: cast("int", n) * times, self._values[step])
            case BitsCode(steps=steps, shift=shift, width=width, times=times):
                bits = among.constant(0)
                for step in steps:
                    bits = among.combined(_or, bits, self._values[step])
                low = (1 << width) - 1
                return among.relabelled(lambda n: (cast("int", n) >> shift & low) * times, bits)

    def answered(self, program: Program) -> Diagram:
        """Where a case gets an answer."""
        first = program.texts[0]
        return self.all.relabelled(
            lambda row: first.rows[cast("int", row)][0] is None, self.rows[first.name]
        )

    def where(self, column: str, *said: Word) -> Diagram:
        """Where one of these words is said in a column."""
        number = self._number[column]
        answers = self.axes[number].answers
        return self.all.where(number, [n for n, each in enumerate(answers) if {*each} & {*said}])

    def holding(self, cases: Iterable[Mapping[str, int]]) -> Diagram:
        """Where the answers on some axes are together those of one of the cases, by column."""
        found = self.all.never
        for case in cases:
            both = self.all.always
            for column, answer in case.items():
                both = self.all.both(both, self.all.where(self._number[column], [answer]))
            found = self.all.either(found, both)
        return found

    def reached(self, table: str, answered: Diagram, among: Diagram) -> dict[int, Found]:
        """Each row that some case of `among` reaches, and how; with an answer where it can be."""
        labels = self.all.combined(lambda row, fine: (row, fine), self.rows[table], answered)
        layer: dict[Diagram, Way] = {self.all.chosen(among, labels, self.all.constant(None)): None}
        for axis, size in enumerate(self.all.sizes):
            following: dict[Diagram, Way] = {}
            for one, way in layer.items():
                parts = self.all.parts(one, axis)
                if all(part == one for part in parts):
                    following.setdefault(one, way)
                    continue
                for answer in range(size):
                    following.setdefault(parts[answer], (axis, answer, way))
            layer = following
        found: dict[int, Found] = {}
        for one, way in layer.items():
            label = cast("tuple[int, bool] | None", self.all.label_of(one))
            if label is not None and (label[1] or label[0] not in found):
                found[label[0]] = Found(way, label[1])
        return dict(sorted(found.items()))

    def words(self, way: Way, chance: random.Random) -> Words:
        """A case that goes this way; what the way does not ask is drawn."""
        found = {
            axis.column: chance.choice([word for words in axis.answers for word in words])
            for axis in self.axes
        }
        while way is not None:
            number, answer, way = way
            axis = self.axes[number]
            found[axis.column] = chance.choice(axis.answers[answer])
        return found


class Reached:
    """The rows that cases reach, worked out by the keys of the tables.

    Args:
        tables: in the order in which they are looked up.
    """

    def __init__(self, tables: Sequence[Table]) -> None:
        self.tables = tables
        self.rows: dict[str, set[int]] = {table.name: set() for table in tables}
        self._own = {
            table.name: [
                (column_of(code), {w: class_of(code.coding, w) * code.times for w in said})
                for code in table.key
                if isinstance(code, FactCode)
                for said in [words(code.coding)]
            ]
            for table in tables
        }

    def add(self, case: Mapping[str, Word]) -> None:
        """Add the rows that a case reaches."""
        values: dict[str, int] = {}
        for table in self.tables:
            row = sum(numbers[case[column]] for column, numbers in self._own[table.name])
            for code in table.key:
                match code:
                    case StepCode(step=step, times=times):
                        row += values[step] * times
                    case BitsCode(steps=steps, shift=shift, width=width, times=times):
                        bits = 0
                        for step in steps:
                            bits |= values[step]
                        row += (bits >> shift & (1 << width) - 1) * times
                    case _:
                        pass
            if table.rows:
                values[table.name] = table.rows[row]
            self.rows[table.name].add(row)


class Covered(Struct, frozen=True):
    """Cases, and what they reach.

    Attributes:
        cases: what is said in each.
        reached: per table the rows that they reach.
        reachable: all rows that any case reaches, per table whose rows were to be reached.
    """

    cases: list[Words]
    reached: dict[str, set[int]]
    reachable: dict[str, dict[int, Found]]

    def left(self) -> dict[str, int]:
        """How many rows that can be reached are left out, of the tables that have any."""
        counts = {
            name: len(rows.keys() - self.reached[name]) for name, rows in self.reachable.items()
        }
        return {name: count for name, count in counts.items() if count}


def covered(
    cells: Cells, answered: Diagram, among: Diagram, one_in: Mapping[str, int], seed: int
) -> Covered:
    """Cases that reach each row of the tables, or one in so many rows of some.

    A row has a case that gets no answer only where it has no other.

    Args:
        among: which cases there are at all.
        one_in: the tables of which not every row gets a case; with 0 the rows that have one are
            those that come by themselves.
    """
    chance = random.Random(seed)  # noqa: S311 - the same cases every time
    wanted = [table.name for table in cells.tables if one_in.get(table.name, 1)]
    reachable = {name: cells.reached(name, answered, among) for name in wanted}
    cases: list[Words] = []
    reached: dict[str, set[int]] = {table.name: set() for table in cells.tables}
    for fine in (True, False):
        own = Reached(cells.tables)
        # Tables with few rows come out by themselves when those with many have their cases.
        for name in sorted(wanted, key=lambda name: (one_in.get(name, 1), -len(reachable[name]))):
            for number, (row, found) in enumerate(reachable[name].items()):
                if number % one_in.get(name, 1) or found.answered is not fine:
                    continue
                if row not in own.rows[name]:
                    cases.append(cells.words(found.way, chance))
                    own.add(cases[-1])
                    assert row in own.rows[name]
                reached[name].add(row)
        if fine:
            for name, rows in own.rows.items():
                reached[name] |= rows
    return Covered(cases, reached, reachable)


def _axes(
    codings: Mapping[str, Sequence[Coding]], possible: Mapping[str, frozenset[Word]]
) -> Iterator[Axis]:
    for column, own in codings.items():
        classes: dict[tuple[int, ...], list[Word]] = {}
        for word in words(own[0]):
            if column not in possible or word in possible[column]:
                seen = tuple(class_of(coding, word) for coding in own)
                classes.setdefault(seen, []).append(word)
        yield Axis(column, tuple(tuple(together) for together in classes.values()))


def _or(one: Label, other: Label) -> int:
    return cast("int", one) | cast("int", other)


def _sum(one: Label, other: Label) -> int:
    return cast("int", one) + cast("int", other)
