"""Diagrams as tables of small numbers, to be looked up one after the other.

The axes are taken in order and cut into blocks. The diagrams at which a block ends are numbered:
all that the axes before can still say about the outcome is which of them it is. With a first block
of the axes a and b, and a second of c:

    a b          state                state c         answer
    0 0          0                    0     0         0
    0 1          0                    0     1         1
    1 0          1                    1     0         1
    1 1          0                    1     1         1

A table is dense: the row is `(state * sizes of a + answer on a) * …`, so it is found by arithmetic,
and it has few rows, because there are far fewer states than cells. One flat table would have a row
for every cell; a table per axis would make one look-up per fact.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec import Struct

from adwijzer.batch.diagrams import Diagram, Diagrams, Label

MOST_ROWS = 50_000
"""Rows of one table; what fits in the fastest memory of a processor is looked up quickest."""


class AxisClasses(Struct, frozen=True):
    """What is left of an axis: for each answer the number of its class, which has one effect."""

    axis: int
    classes: tuple[int, ...]

    @property
    def count(self) -> int:
        return max(self.classes) + 1


class LookUp(Struct, frozen=True):
    """One table: the next state, or the answer, per state and class on each axis."""

    axes: tuple[AxisClasses, ...]
    rows: tuple[int, ...]


class LookUps(Struct, frozen=True):
    """The tables of one diagram, and its answers by number."""

    tables: tuple[LookUp, ...]
    answers: tuple[Label, ...]

    @property
    def size(self) -> int:
        """Rows of all tables."""
        return sum(len(table.rows) for table in self.tables)


def look_ups(
    among: Diagrams,
    diagrams: Sequence[Diagram],
    *,
    whole: Collection[int] = (),
    cut: int | None = None,
) -> LookUps:
    """Cut diagrams into tables.

    Args:
        among: the diagrams that they are some of.
        diagrams: the functions to look up; where there are several, the number of one of them is
            the state before the first table.
        whole: axes whose answers are not put together into classes.
        cut: no table has an axis before this one together with one from it on.
    """
    end = len(among.sizes)
    inside = among.below(*diagrams)
    axes = [
        AxisClasses(axis, tuple(range(among.sizes[axis])))
        if axis in whole
        else _classes(among, axis, inside[axis])
        for axis in sorted(inside)
        if axis != end
    ]
    states, tables = [*diagrams], []
    while axes:
        block, width = 0, len(states)
        while block < len(axes) and (
            not block
            or (
                width * axes[block].count <= MOST_ROWS
                and (cut is None or axes[0].axis >= cut or axes[block].axis < cut)
            )
        ):
            width *= axes[block].count
            block += 1
        rows = states
        for each in axes[:block]:
            first = [each.classes.index(number) for number in range(each.count)]
            rows = [
                parts[answer]
                for parts in (among.parts(row, each.axis) for row in rows)
                for answer in first
            ]
        numbers: dict[Diagram, int] = {}
        numbered = tuple(numbers.setdefault(row, len(numbers)) for row in rows)
        tables.append(LookUp(tuple(axes[:block]), numbered))
        states, axes = [*numbers], axes[block:]
    return LookUps(tuple(tables), tuple(among.label_of(state) for state in states))


def _classes(among: Diagrams, axis: int, diagrams: Sequence[Diagram]) -> AxisClasses:
    """Answers that lead to the same in every diagram that asks the axis are one class."""
    columns = zip(*(among.parts(one, axis) for one in diagrams), strict=True)
    numbers: dict[tuple[Diagram, ...], int] = {}
    return AxisClasses(axis, tuple(numbers.setdefault(each, len(numbers)) for each in columns))
