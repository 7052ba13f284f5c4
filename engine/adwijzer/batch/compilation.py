"""A decision compiled: which tables are looked up by which facts, and what the answers are."""

from __future__ import annotations

from datetime import date
from typing import cast

from msgspec import Struct

from adwijzer.batch.columns import NoAnswer, Reasoned, single_columns
from adwijzer.batch.diagrams import Diagram, Label
from adwijzer.batch.lookups import AxisClasses, LookUps, look_ups
from adwijzer.batch.spaces import FIRST_SAID, NOT_SAID, SAID_UNKNOWN, FactAxis, FactSpace
from adwijzer.model.rulebase import AnyDecision, Fact, SingleDecision
from adwijzer.text.diagnostics import InputError


class Coding(Struct, frozen=True):
    """How what is said of a fact becomes a number.

    Attributes:
        words: of a choice, the number of each word.
        steps: of a number or day, the first value of each next stretch with the number there; the
            first stretch has no beginning.
        count: there are as many numbers, from 0.
    """

    fact: str
    not_said: int
    said_unknown: int
    words: dict[str, int]
    steps: tuple[tuple[int | date | None, int], ...]
    count: int


class CodedTable(Struct, frozen=True):
    """A dense table: the row by arithmetic on the state before and the codings."""

    codings: tuple[Coding, ...]
    rows: tuple[int, ...]

    @property
    def width(self) -> int:
        """Rows per state."""
        width = 1
        for coding in self.codings:
            width *= coding.count
        return width


class TableGroup(Struct, frozen=True):
    """Tables looked up one after the other; the last gives the number of an answer."""

    tables: tuple[CodedTable, ...]
    answers: tuple[tuple[str | None, ...], ...]


class CompiledColumn(Struct, frozen=True):
    """A column of the output: the texts at these places (group, place in its answers)."""

    name: str
    places: tuple[tuple[int, int], ...]
    several: bool


class InputColumn(Struct, frozen=True):
    """A column that the statement reads, and what may stand in it."""

    name: str
    kind: str
    words: tuple[str, ...]
    minimum: int | None
    maximum: int | None


class CompiledDecision(Struct, frozen=True):
    """A decision as tables.

    In the first group of tables, the first text of an answer is the number of a fault, or None.
    """

    decision: str
    inputs: tuple[InputColumn, ...]
    groups: tuple[TableGroup, ...]
    columns: tuple[CompiledColumn, ...]
    faults: tuple[NoAnswer, ...]


def compiled(decision: AnyDecision) -> CompiledDecision:
    """Compile a decision, which has the rules of one day.

    Raises:
        InputError: the decision is of a kind that has no statement.
    """
    if not isinstance(decision, SingleDecision):
        raise InputError.of(f"het besluit `{decision.name}` kan niet in bulk")
    if len(decision.outcomes) != 1:
        raise InputError.of(f"het besluit `{decision.name}` geeft meer dan één oordeel")
    space = FactSpace(decision)
    return _tables(space, single_columns(space, decision))


def _tables(space: FactSpace, reasoned: Reasoned) -> CompiledDecision:
    groups: list[TableGroup] = []
    faults = [label for label in space.known.labels(reasoned.fault) if label is not None]
    numbers = {fault: str(number) for number, fault in enumerate(faults)}
    fault = space.known.relabelled(
        lambda label: None if label is None else numbers[label], reasoned.fault
    )
    whole = [column for column in reasoned.columns if len(column.parts) == 1]
    places: dict[str, list[tuple[int, int]]] = {}
    for number, column in enumerate(whole, start=1):
        places[column.name] = [(0, number)]
    # A case without an answer needs no row of its own for everything else that could be said.
    joined = space.known.joined([fault, *(column.parts[0] for column in whole)])
    joined = space.known.relabelled(_only_fault, joined)
    groups.append(_group(space, joined))
    for column in reasoned.columns:
        if len(column.parts) == 1:
            continue
        places[column.name] = []
        for part in column.parts:
            places[column.name].append((len(groups), 0))
            groups.append(_group(space, space.known.joined([part])))
    return CompiledDecision(
        decision=space.decision.name,
        inputs=tuple(_input(axis.fact) for axis in space.axes),
        groups=tuple(groups),
        columns=tuple(
            CompiledColumn(column.name, tuple(places[column.name]), column.several)
            for column in reasoned.columns
        ),
        faults=tuple(cast("NoAnswer", each) for each in faults),
    )


def _only_fault(label: Label) -> Label:
    fault, *rest = cast("tuple[str | None, ...]", label)
    return (fault, *rest) if fault is None else (fault, *(None for _ in rest))


def _group(space: FactSpace, diagram: Diagram) -> TableGroup:
    made: LookUps = look_ups(space.said, space.as_said(diagram))
    return TableGroup(
        tuple(
            CodedTable(tuple(_coding(space.axes[one.axis], one) for one in table.axes), table.rows)
            for table in made.tables
        ),
        tuple(cast("tuple[str | None, ...]", label) for label in made.answers),
    )


def _coding(axis: FactAxis, classes: AxisClasses) -> Coding:
    numbers = classes.classes[FIRST_SAID:]
    return Coding(
        fact=axis.fact.name,
        not_said=classes.classes[NOT_SAID],
        said_unknown=classes.classes[SAID_UNKNOWN],
        words={word: numbers[n] for word, n in axis.words.items()},
        steps=()
        if axis.words
        else tuple(
            (None if n == 0 else cast("int | date", value), numbers[n])
            for n, value in enumerate(axis.values)
        ),
        count=classes.count,
    )


def _input(fact: Fact) -> InputColumn:
    return InputColumn(fact.name, fact.kind, fact.names, fact.minimum, fact.maximum)
