"""Decision diagrams: for every combination of answers what comes out, with equal parts once.

An axis is a question with numbered answers. A diagram is a function of all axes: a label, or an
axis with one smaller diagram per answer. Two axes, a (answers 0, 1, 2) and b (answers 0, 1), and
the function "a is 1, or a is 2 and b is 0":

            a                       a table of all cells      a   0 0 1 1 2 2
       0 /  |1  \\ 2                                           b   0 1 0 1 0 1
     False True  b                                                . . x x x .
              0 / \\ 1
           True   False

The laws on which it rests:

1. Axes are asked in one order, an axis whose answers all lead to the same diagram is left out, and
   equal diagrams are made once (`_made`). Then two functions are equal exactly when their diagrams
   are the same number, so comparing costs nothing and nothing is worked out twice.
2. A function of two functions is the diagram of the same shape over pairs of their parts
   (`combined`). There are at most as many pairs as the one has parts times the other, and mostly
   far fewer; of the cells there may be 3 ** 17.

The simpler way, an array with a cell for each combination, is quicker for some ten facts and runs
out of memory at seventeen.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from typing import NewType, TypeAlias, TypeVar

Diagram = NewType("Diagram", int)
"""The number of a diagram in its `Diagrams`."""
Label: TypeAlias = Hashable
Combine: TypeAlias = Callable[[Label, Label], Label]
L = TypeVar("L", bound=Hashable)


class Diagrams:
    """All diagrams over the same axes.

    Args:
        sizes: the number of answers of each axis, in the order in which they are asked.
    """

    def __init__(self, sizes: Sequence[int]) -> None:
        self.sizes = tuple(sizes)
        self._level: list[int] = []
        self._parts: list[tuple[Diagram, ...]] = []
        self._labels: dict[Diagram, Label] = {}
        self._made: dict[Hashable, Diagram] = {}
        self._both: dict[tuple[Diagram, Diagram], Diagram] = {}
        self._either: dict[tuple[Diagram, Diagram], Diagram] = {}
        self._chosen: dict[tuple[Diagram, Diagram, Diagram], Diagram] = {}
        self.never, self.always = self.constant(False), self.constant(True)

    def constant(self, label: Label) -> Diagram:
        """The diagram that is `label` everywhere."""
        # True equals 1 for Python; as labels they differ.
        return self._kept((type(label), label), len(self.sizes), (), label)

    def _kept(
        self, key: Hashable, level: int, parts: tuple[Diagram, ...], label: Label = None
    ) -> Diagram:
        found = self._made.get(key)
        if found is None:
            found = self._made[key] = Diagram(len(self._level))
            self._level.append(level)
            self._parts.append(parts)
            if not parts:
                self._labels[found] = label
        return found

    def asking(self, axis: int, parts: Sequence[Diagram]) -> Diagram:
        """The diagram that asks `axis` first; each part asks later axes only."""
        first = parts[0]
        if all(part == first for part in parts):
            return first
        return self._kept((axis, *parts), axis, tuple(parts))

    def where(self, axis: int, answers: Iterable[int]) -> Diagram:
        """True where the answer on `axis` is one of `answers`."""
        wanted = frozenset(answers)
        parts = [self.always if n in wanted else self.never for n in range(self.sizes[axis])]
        return self.asking(axis, parts)

    def label_of(self, diagram: Diagram) -> Label:
        """The label of a diagram that asks nothing."""
        return self._labels[diagram]

    def parts(self, diagram: Diagram, axis: int) -> Sequence[Diagram]:
        """The diagram per answer on `axis`, which is not later than what it asks first."""
        if self._level[diagram] == axis:
            return self._parts[diagram]
        return (diagram,) * self.sizes[axis]

    def below(self, *diagrams: Diagram) -> dict[int, list[Diagram]]:
        """All diagrams inside these, themselves included, by the axis that they ask first."""
        found: dict[int, list[Diagram]] = {}
        seen = {*diagrams}
        open_ = [*seen]
        while open_:
            one = open_.pop()
            found.setdefault(self._level[one], []).append(one)
            for part in self._parts[one]:
                if part not in seen:
                    seen.add(part)
                    open_.append(part)
        return found

    def labels(self, diagram: Diagram) -> list[Label]:
        """Every label that occurs."""
        return [self._labels[one] for one in self.below(diagram).get(len(self.sizes), ())]

    def both(self, one: Diagram, other: Diagram) -> Diagram:
        """True where both are."""
        if other in (one, self.always):
            return one
        if one == self.always:
            return other
        if self.never in (one, other):
            return self.never
        key = (one, other) if one < other else (other, one)
        found = self._both.get(key)
        if found is None:
            found = self._both[key] = self._spread(self.both, one, other)
        return found

    def either(self, one: Diagram, other: Diagram) -> Diagram:
        """True where at least one is."""
        if other in (one, self.never):
            return one
        if one == self.never:
            return other
        if self.always in (one, other):
            return self.always
        key = (one, other) if one < other else (other, one)
        found = self._either.get(key)
        if found is None:
            found = self._either[key] = self._spread(self.either, one, other)
        return found

    def _spread(
        self, work: Callable[[Diagram, Diagram], Diagram], one: Diagram, other: Diagram
    ) -> Diagram:
        axis = min(self._level[one], self._level[other])
        pairs = zip(self.parts(one, axis), self.parts(other, axis), strict=True)
        return self.asking(axis, [work(a, b) for a, b in pairs])

    def opposite(self, one: Diagram) -> Diagram:
        """True where it is false."""
        return self.chosen(one, self.never, self.always)

    def chosen(self, condition: Diagram, yes: Diagram, no: Diagram) -> Diagram:
        """As `yes` where the condition is true, as `no` elsewhere."""
        if condition == self.always or yes == no:
            return yes
        if condition == self.never:
            return no
        key = (condition, yes, no)
        found = self._chosen.get(key)
        if found is None:
            axis = min(self._level[condition], self._level[yes], self._level[no])
            threes = zip(*(self.parts(one, axis) for one in key), strict=True)
            parts = [self.chosen(*three) for three in threes]
            found = self._chosen[key] = self.asking(axis, parts)
        return found

    def combined(
        self,
        work: Combine,
        one: Diagram,
        other: Diagram,
        memo: dict[tuple[Diagram, Diagram], Diagram] | None = None,
    ) -> Diagram:
        """In every cell `work` of the labels of the two.

        Calls with the same `work` may share a `memo`, so that what one found the next knows.
        """
        if memo is None:
            memo = {}

        def pair(a: Diagram, b: Diagram) -> Diagram:
            found = memo.get((a, b))
            if found is None:
                if self._parts[a] or self._parts[b]:
                    found = self._spread(pair, a, b)
                else:
                    found = self.constant(work(self._labels[a], self._labels[b]))
                memo[a, b] = found
            return found

        return pair(one, other)

    def relabelled(self, work: Callable[[Label], Label], one: Diagram) -> Diagram:
        """In every cell `work` of the label."""
        return self.composed(one, lambda label: self.constant(work(label)), self.asking)

    def composed(
        self,
        one: Diagram,
        leaf: Callable[[Label], L],
        branch: Callable[[int, list[L]], L],
        memo: dict[Diagram, L] | None = None,
    ) -> L:
        """What `leaf` makes of the labels and `branch` of an axis with what its parts became.

        Every part is worked out once, however often it occurs; calls with the same `leaf` and
        `branch` may share a `memo`.
        """
        if memo is None:
            memo = {}

        def work(diagram: Diagram) -> L:
            found = memo.get(diagram)
            if found is None:
                parts = self._parts[diagram]
                if parts:
                    found = branch(self._level[diagram], [work(part) for part in parts])
                else:
                    found = leaf(self._labels[diagram])
                memo[diagram] = found
            return found

        return work(one)

    def fixed(self, one: Diagram, answers: Sequence[int]) -> Diagram:
        """As it is where the first axes have these answers."""
        for axis, answer in enumerate(answers):
            one = self.parts(one, axis)[answer]
        return one

    def joined(self, diagrams: Sequence[Diagram]) -> Diagram:
        """In every cell the labels of all diagrams together, as a tuple."""
        found = self.constant(())
        for each in diagrams:
            found = self.combined(_appended, found, each)
        return found

    def valued(self, values: Mapping[L, Diagram], otherwise: Label = None) -> Diagram:
        """The value that holds in each cell, from the cells per value; no cell has two."""
        found = self.constant(otherwise)
        for value, where in values.items():
            found = self.chosen(where, self.constant(value), found)
        return found

    def cells_of(self, one: Diagram) -> dict[Label, Diagram]:
        """Per label the cells where it stands: the reverse of `valued`."""
        return {
            label: self.relabelled(lambda found, label=label: found == label, one)  # type: ignore[misc]
            for label in self.labels(one)
        }


def _appended(one: Label, other: Label) -> Label:
    return (*one, other)  # type: ignore[misc]


class CellSet:
    """A set of cells as the evaluator takes it: a diagram of true and false.

    It stands in for `algebra.Worlds`. A world is then a cell of the diagrams, and what the
    evaluator does with `&`, `|` and `~` it does with all cells at once, so the rules need no second
    reading: `worlds.conclude` itself says what they mean. The empty set of the algebra is the
    number 0 and its complement -1; so a number that meets a set of cells stands for none or all.
    """

    __slots__ = ("_all", "diagram")

    def __init__(self, among: Diagrams, diagram: Diagram) -> None:
        self._all = among
        self.diagram = diagram

    def _other(self, other: CellSet | int) -> Diagram:
        if isinstance(other, CellSet):
            return other.diagram
        return self._all.always if other else self._all.never

    def __and__(self, other: CellSet | int) -> CellSet:
        return CellSet(self._all, self._all.both(self.diagram, self._other(other)))

    def __or__(self, other: CellSet | int) -> CellSet:
        return CellSet(self._all, self._all.either(self.diagram, self._other(other)))

    __rand__ = __and__
    __ror__ = __or__

    def __invert__(self) -> CellSet:
        return CellSet(self._all, self._all.opposite(self.diagram))

    def __bool__(self) -> bool:
        return self.diagram != self._all.never

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, CellSet | int):
            return NotImplemented
        return self.diagram == self._other(other)

    def __hash__(self) -> int:
        return hash(self.diagram)
