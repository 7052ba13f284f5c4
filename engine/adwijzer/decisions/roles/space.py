"""What can still become of a pair of assignments: exactly, over all that nobody wrote down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TypeAlias

from msgspec import Struct

from adwijzer.decisions.roles.judgement import BOTH_ROWS, FIRST_ROW, SECOND_ROW, PairAsk
from adwijzer.decisions.roles.records import Layout
from adwijzer.inference.algebra import NOWHERE, Worlds, either, without
from adwijzer.inference.certainty.answer_space import AnswerSpace
from adwijzer.inference.worlds import Known, Strata, Value, conclude
from adwijzer.model.rulebase import VERDICT, Decision

Seen: TypeAlias = tuple[tuple[str, Value | None], ...]
"""Facts of a record by name; None is unknown."""


class Direction(Struct, frozen=True):
    """One direction in which to look at a pair: the known facts, and who tells the others."""

    facts: dict[str, Value]
    questions: dict[str, tuple[int, str]]


def direction(
    layout: Layout, known: Mapping[str, Value], seen: Seen, *, turned: bool = False
) -> Direction:
    """One direction of a pair; turned, what its rules call the first row is the second."""
    rows = {"first": FIRST_ROW, "second": SECOND_ROW}
    questions = {}
    for name, value in seen:
        if value is None:
            place, column = layout.sources[name]
            row = rows.get(place, BOTH_ROWS)
            questions[name] = (SECOND_ROW - row if turned and row != BOTH_ROWS else row, column)
    said = {name: value for name, value in seen if value is not None}
    return Direction({**known, **said}, questions)


class PairSpace(AnswerSpace):
    """All that can still become of one pair, over the directions in which it is looked at.

    Args:
        decision: the rules of one day, on one outcome whose values go from light to heavy.
        strata: those that can influence the outcome.
        directions: one, or both where the assignments begin on the same day.
    """

    def __init__(self, decision: Decision, strata: Strata, directions: Sequence[Direction]) -> None:
        [outcome] = decision.outcomes
        self._named: dict[str, PairAsk] = {}
        domains: dict[str, tuple[Value, ...]] = {}
        for direction in directions:
            for name, (row, column) in direction.questions.items():
                key = f"{row} {column}"
                self._named.setdefault(key, PairAsk(name, row))
                domains[key] = decision.fact(name).names
        super().__init__(domains)
        self._names = outcome.names
        self._key = VERDICT + outcome.name
        self._found = [conclude(strata, self._facts(d), self._every) for d in directions]

    def _facts(self, direction: Direction) -> Known:
        facts: dict[str, Mapping[Value, Worlds]] = {
            name: {value: self._every} for name, value in direction.facts.items()
        }
        for name, (row, column) in direction.questions.items():
            facts[name] = self._worlds[f"{row} {column}"]
        return facts

    @cached_property
    def outcomes(self) -> dict[str, Worlds]:
        """Per world the heaviest outcome of all directions."""
        heaviest: dict[str, Worlds] = {}
        left = self._every
        for name in reversed(self._names):
            worlds = either(found[self._key].get(name, NOWHERE) for found in self._found)
            if worlds & left:
                heaviest[name] = worlds & left
                left = without(left, worlds)
        return heaviest

    @property
    def possible(self) -> tuple[str, ...]:
        """The outcomes that some completion gives, from light to heavy."""
        return tuple(name for name in self._names if name in self.outcomes)

    def wanted(self) -> tuple[PairAsk, ...]:
        """The unknown facts that can change the outcome, the most useful first."""
        return tuple(self._named[key] for key in self.asks()) if len(self.outcomes) > 1 else ()
