"""The facts of a case as axes: what was said of each, and what is known from that.

There are two sets of diagrams over the same facts. One has the answers that can be *said*: nothing,
`onbekend`, or a value; values that no condition tells apart are one answer. The other has what is
*known*: unknown, or a value. What the rules conclude depends on what is known alone, and is worked
out there, where it is small. What is known follows from what is said: by itself, by what is assumed
while nothing is said, and by what follows from other facts.

    said of heeft_werkgever     -    onbekend   ja   nee
    kader is werknemer          ja   ja         ja   (impossible)
    kader is letselschade       ?    ?          ja   nee
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import cast

from msgspec import Struct

from adwijzer.batch.diagrams import CellSet, Diagram, Diagrams, Label
from adwijzer.inference.algebra import Worlds, add, either, without
from adwijzer.inference.domains import bounds_of, cells, stand_ins
from adwijzer.inference.worlds import Value, truth
from adwijzer.model.conditions import Condition
from adwijzer.model.rulebase import Decision, Fact, TimingDecision

NOT_SAID, SAID_UNKNOWN, FIRST_SAID = 0, 1, 2
"""The answers on the axis of what is said: of nothing, of `onbekend`, and of the first value."""
UNKNOWN_ANSWER, FIRST_KNOWN = 0, 1
"""The answers on the axis of what is known."""


_APART = object()
"""The label of cells in which the values of a fact have different labels."""


class FactAxis(Struct, frozen=True):
    """The values of a fact, one for each that some condition tells from the others.

    Attributes:
        values: each stands for all that have the same effect.
        words: of a choice, the number in `values` of the value that stands for each word.
    """

    fact: Fact
    values: tuple[Value, ...]
    words: Mapping[str, int]

    @classmethod
    def of(cls, fact: Fact, conditions: Iterable[Condition]) -> FactAxis:
        conditions = tuple(conditions)
        if fact.kind == "keuze":
            stands = stand_ins(fact, conditions)
            values = tuple(dict.fromkeys(stands.values()))
            numbers = {value: number for number, value in enumerate(values)}
            return cls(fact, values, {word: numbers[value] for word, value in stands.items()})
        if fact.kind == "perioden":
            return cls(fact, ("",), {})
        return cls(fact, cells(fact, bounds_of(conditions).get(fact.name, ())), {})

    @classmethod
    def apart(cls, fact: Fact) -> FactAxis:
        """Every word by itself."""
        return cls(fact, fact.names, {word: n for n, word in enumerate(fact.names)})


def conditions_of(decision: Decision) -> Iterator[Condition]:
    """Everything that a decision may test of a fact."""
    for thing in decision.things:
        yield from thing.conditions
    if isinstance(decision, TimingDecision):
        for deadline in decision.deadlines:
            yield from deadline.conditions
        yield from (each.condition for each in decision.regimes)
        yield from (each for each in (decision.unchecked, decision.still_checked) if each)
    yield from (each.condition for each in decision.impossible)
    for fact in decision.facts:
        yield from (each.condition for each in fact.follows)
        if fact.assumption is not None:
            yield fact.assumption.when
            if fact.assumption.unless is not None:
                yield fact.assumption.unless


class ExtraAxis(Struct, frozen=True):
    """Something beside the facts on which a diagram depends, with as many answers as `size`."""

    name: str
    size: int


class FactSpace:
    """What can be said and known of one case or one agenda item.

    Args:
        decision: the rules of one day.
        apart: facts whose words are all kept apart, whatever conditions ask.
        layout: the order of the axes, by the names of the facts, with what there is beside them.
    """

    def __init__(
        self,
        decision: Decision,
        apart: Iterable[str] = (),
        layout: Iterable[str | ExtraAxis] | None = None,
    ) -> None:
        asked = tuple(conditions_of(decision))
        kept = frozenset(apart)
        self.decision = decision
        facts = {fact.name: fact for fact in decision.facts if fact.role != "berekend"}
        placed = [*facts] if layout is None else [*layout]
        self.all_axes: tuple[FactAxis | ExtraAxis, ...] = tuple(
            each
            if isinstance(each, ExtraAxis)
            else FactAxis.apart(facts[each])
            if each in kept
            else FactAxis.of(facts[each], asked)
            for each in placed
        )
        self.axes = tuple(axis for axis in self.all_axes if isinstance(axis, FactAxis))
        self.numbers = {
            axis.name if isinstance(axis, ExtraAxis) else axis.fact.name: number
            for number, axis in enumerate(self.all_axes)
        }
        self.known = Diagrams([_size(axis, FIRST_KNOWN) for axis in self.all_axes])
        self.said = Diagrams([_size(axis, FIRST_SAID) for axis in self.all_axes])
        self.every = _worlds(self.known, self.known.always)
        self.facts: dict[str, dict[Value, Worlds]] = {
            axis.fact.name: {
                value: _worlds(self.known, self.known.where(self.numbers[axis.fact.name], [n]))
                for n, value in enumerate(axis.values, start=FIRST_KNOWN)
            }
            for axis in self.axes
            if axis.fact.role == "feit"
        }
        """The facts that rules may test, each value with the cells in which it is known."""
        self._answers = self._known_by_said()
        self._said_memo: dict[Diagram, Diagram] = {}

    def cell_set(self, worlds: Worlds) -> Diagram:
        """A set of worlds, as the evaluator gives it, as a diagram of what is known."""
        found = cast("CellSet | int", worlds)
        if isinstance(found, CellSet):
            return found.diagram
        return self.known.always if found else self.known.never

    def cells(self, diagram: Diagram) -> Worlds:
        """The reverse of `cell_set`."""
        return _worlds(self.known, diagram)

    def as_said(self, diagram: Diagram) -> Diagram:
        """A diagram of what is known as one of what is said.

        In each cell exactly one answer is known, so putting those of one fact in each other's place
        fact by fact (`Diagrams.chosen`) goes through all of them without a cell of its own.
        """

        def branch(axis: int, parts: list[Diagram]) -> Diagram:
            found = parts[UNKNOWN_ANSWER]
            for where, part in zip(self._answers[axis], parts[FIRST_KNOWN:], strict=True):
                found = self.said.chosen(where, part, found)
            return found

        return self.known.composed(diagram, self.said.constant, branch, self._said_memo)

    def completed(
        self,
        diagram: Diagram,
        facts: Collection[str] | None = None,
        memo: dict[Diagram, Diagram] | None = None,
    ) -> Diagram:
        """Sets of outcomes per cell, where an unknown fact may still have any of its values.

        Unknown becomes the union over the values, one fact after the other. That is the union over
        all completions, because a union of unions is one union; and no completion is listed. A fact
        that does not count for certainty stays as unknown as it is, and so does one that is not
        among `facts`, where these are given. Calls with the same `facts` may share a `memo`.
        """

        def branch(axis: int, parts: list[Diagram]) -> Diagram:
            one = self.all_axes[axis]
            if (
                isinstance(one, ExtraAxis)
                or not one.fact.certainty
                or (facts is not None and one.fact.name not in facts)
            ):
                return self.known.asking(axis, parts)
            values = parts[FIRST_KNOWN:]
            unknown = values[0]
            for other in values[1:]:
                unknown = self.known.combined(_united, unknown, other)
            return self.known.asking(axis, [unknown, *values])

        return self.known.composed(diagram, self.known.constant, branch, memo)

    def asks(self, diagram: Diagram) -> dict[str, Worlds]:
        """Per fact the cells in which it is unknown and some value of it changes the label.

        "Changes" as `AnswerSpace` has it: with all else as it is, in some completion of what else
        is unknown. So first the cells in which everything else is known, where the labels per value
        are laid beside each other, and then the union over what else is unknown.
        """
        known = self.known
        found: dict[str, Worlds] = {}
        for number, axis in enumerate(self.all_axes):
            if isinstance(axis, ExtraAxis) or not axis.fact.certainty or len(axis.values) < 2:
                continue
            apart = self._labels_apart(diagram, number)
            others = [a.fact.name for a in self.axes if a is not axis]
            some = self.completed(
                known.relabelled(lambda labels: frozenset([labels]), apart), others
            )
            matters = known.relabelled(lambda all_: True in cast("frozenset[bool]", all_), some)
            where = known.both(matters, known.where(number, [UNKNOWN_ANSWER]))
            if where != known.never:
                found[axis.fact.name] = self.cells(where)
        return found

    def _labels_apart(self, diagram: Diagram, number: int) -> Diagram:
        """Whether the label is not the same for all values of one fact, in every cell."""
        known = self.known

        def branch(axis: int, parts: list[Diagram]) -> Diagram:
            if axis != number:
                return known.asking(axis, parts)
            joined = known.joined(parts[FIRST_KNOWN:])
            return known.relabelled(
                lambda labels: len({*cast("tuple[Label, ...]", labels)}) > 1 and _APART, joined
            )

        marked = known.composed(diagram, known.constant, branch)
        return known.relabelled(lambda label: label is _APART, marked)

    def _known_by_said(self) -> list[list[Diagram]]:
        """Per fact the cells of what is said in which each value is known, as `Case.known`."""
        said = self.said
        every = _worlds(said, said.always)
        given: dict[str, Mapping[Value, Worlds]] = {
            axis.fact.name: {
                value: _worlds(said, said.where(self.numbers[axis.fact.name], [n]))
                for n, value in enumerate(axis.values, start=FIRST_SAID)
            }
            for axis in self.axes
            if axis.fact.kind != "perioden"
        }
        silent = {
            axis.fact.name: _worlds(said, said.where(self.numbers[axis.fact.name], [NOT_SAID]))
            for axis in self.axes
        }
        known: dict[str, dict[Value, Worlds]] = {
            name: dict(values) for name, values in given.items()
        }
        for axis in self.axes:
            made = axis.fact.assumption
            if made is None:
                continue
            where = silent[axis.fact.name] & truth(made.when, given, every)[0]
            for name in made.silent:
                where &= silent.get(name, every)
            if made.unless is not None:
                where = without(where, truth(made.unless, given, every)[0])
            add(known[axis.fact.name], self._value(axis, made.value), where)
        tested = {axis.fact.name for axis in self.axes if axis.fact.role == "feit"}
        known = {name: values for name, values in known.items() if name in tested}
        for axis in self.axes:
            if not axis.fact.follows or axis.fact.name not in known:
                continue
            open_ = without(every, either(known[axis.fact.name].values()))
            found = dict(known[axis.fact.name])
            for each in axis.fact.follows:
                where = truth(each.condition, known, every)[0] & open_
                add(found, self._value(axis, each.value), where)
                open_ = without(open_, where)
            known[axis.fact.name] = found
        answers: list[list[Diagram]] = []
        for number, one in enumerate(self.all_axes):
            if isinstance(one, ExtraAxis):
                answers.append([said.where(number, [n]) for n in range(1, one.size)])
            elif one.fact.name in known:
                found = known[one.fact.name]
                empty = _worlds(said, said.never)
                answers.append([cast("CellSet", found[v] | empty).diagram for v in one.values])
            else:
                answers.append([said.never for _ in one.values])
        return answers

    @staticmethod
    def _value(axis: FactAxis, word: str) -> Value:
        """The value that stands for a word."""
        return axis.values[axis.words[word]] if axis.words else word


def _size(axis: FactAxis | ExtraAxis, more: int) -> int:
    return axis.size if isinstance(axis, ExtraAxis) else len(axis.values) + more


def _worlds(among: Diagrams, diagram: Diagram) -> Worlds:
    return cast("Worlds", CellSet(among, diagram))


def _united(one: object, other: object) -> frozenset[str]:
    return cast("frozenset[str]", one) | cast("frozenset[str]", other)
