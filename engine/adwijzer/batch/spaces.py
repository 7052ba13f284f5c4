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

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

from msgspec import Struct

from adwijzer.batch.diagrams import CellSet, Diagram, Diagrams
from adwijzer.inference.algebra import Worlds, add, either, without
from adwijzer.inference.domains import bounds_of, cells, stand_ins
from adwijzer.inference.worlds import Value, truth
from adwijzer.model.conditions import Condition
from adwijzer.model.rulebase import Decision, Fact

NOT_SAID, SAID_UNKNOWN, FIRST_SAID = 0, 1, 2
"""The answers on the axis of what is said: of nothing, of `onbekend`, and of the first value."""
UNKNOWN_ANSWER, FIRST_KNOWN = 0, 1
"""The answers on the axis of what is known."""


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


def conditions_of(decision: Decision) -> Iterator[Condition]:
    """Everything that a decision may test of a fact."""
    for thing in decision.things:
        yield from thing.conditions
    yield from (each.condition for each in decision.impossible)
    for fact in decision.facts:
        yield from (each.condition for each in fact.follows)
        if fact.assumption is not None:
            yield fact.assumption.when
            if fact.assumption.unless is not None:
                yield fact.assumption.unless


class FactSpace:
    """What can be said and known of one case or one agenda item.

    Args:
        decision: the rules of one day.
        apart: facts whose words are all kept apart, whatever conditions ask.
    """

    def __init__(self, decision: Decision, apart: Iterable[str] = ()) -> None:
        asked = tuple(conditions_of(decision))
        kept = frozenset(apart)
        self.decision = decision
        self.axes = tuple(
            FactAxis(fact, fact.names, {word: n for n, word in enumerate(fact.names)})
            if fact.name in kept
            else FactAxis.of(fact, asked)
            for fact in decision.facts
            if fact.role != "berekend"
        )
        self.numbers = {axis.fact.name: number for number, axis in enumerate(self.axes)}
        self.known = Diagrams([len(axis.values) + FIRST_KNOWN for axis in self.axes])
        self.said = Diagrams([len(axis.values) + FIRST_SAID for axis in self.axes])
        self.every = _worlds(self.known, self.known.always)
        self.facts: dict[str, dict[Value, Worlds]] = {
            axis.fact.name: {
                value: _worlds(self.known, self.known.where(number, [n]))
                for n, value in enumerate(axis.values, start=FIRST_KNOWN)
            }
            for number, axis in enumerate(self.axes)
            if axis.fact.role == "feit"
        }
        """The facts that rules may test, each value with the cells in which it is known."""
        self._answers = self._known_by_said()

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

        return self.known.composed(diagram, self.said.constant, branch)

    def completed(self, diagram: Diagram) -> Diagram:
        """Sets of outcomes per cell, where an unknown fact may still have any of its values.

        Unknown becomes the union over the values, one fact after the other. That is the union over
        all completions, because a union of unions is one union; and no completion is listed. A fact
        that does not count for certainty stays as unknown as it is.
        """

        def branch(axis: int, parts: list[Diagram]) -> Diagram:
            if not self.axes[axis].fact.certainty:
                return self.known.asking(axis, parts)
            values = parts[FIRST_KNOWN:]
            unknown = values[0]
            for other in values[1:]:
                unknown = self.known.combined(_united, unknown, other)
            return self.known.asking(axis, [unknown, *values])

        return self.known.composed(diagram, self.known.constant, branch)

    def _known_by_said(self) -> list[list[Diagram]]:
        """Per fact the cells of what is said in which each value is known, as `Case.known`."""
        said = self.said
        every = _worlds(said, said.always)
        given: dict[str, Mapping[Value, Worlds]] = {
            axis.fact.name: {
                value: _worlds(said, said.where(number, [n]))
                for n, value in enumerate(axis.values, start=FIRST_SAID)
            }
            for number, axis in enumerate(self.axes)
            if axis.fact.kind != "perioden"
        }
        silent = {
            axis.fact.name: _worlds(said, said.where(number, [NOT_SAID]))
            for number, axis in enumerate(self.axes)
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
        return [
            [
                cast("CellSet", known[axis.fact.name][value] | _worlds(said, said.never)).diagram
                if axis.fact.name in known
                else said.never
                for value in axis.values
            ]
            for axis in self.axes
        ]

    @staticmethod
    def _value(axis: FactAxis, word: str) -> Value:
        """The value that stands for a word."""
        return axis.values[axis.words[word]] if axis.words else word


def _worlds(among: Diagrams, diagram: Diagram) -> Worlds:
    return cast("Worlds", CellSet(among, diagram))


def _united(one: object, other: object) -> frozenset[str]:
    return cast("frozenset[str]", one) | cast("frozenset[str]", other)
