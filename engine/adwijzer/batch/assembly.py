"""Diagrams put together into a program: which tables are looked up by which facts."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import cast

from adwijzer.batch.columns import Reasoned
from adwijzer.batch.diagrams import Diagram, Label
from adwijzer.batch.lookups import AxisClasses, look_ups
from adwijzer.batch.program import (
    Code,
    Coding,
    FactCode,
    InputColumn,
    NoAnswer,
    OutputColumn,
    Program,
    StepCode,
    TableStep,
    Texts,
)
from adwijzer.batch.spaces import (
    FIRST_SAID,
    NOT_SAID,
    SAID_UNKNOWN,
    ExtraAxis,
    FactAxis,
    FactSpace,
)
from adwijzer.model.rulebase import Fact


def assembled(space: FactSpace, reasoned: Reasoned) -> Program:
    """The program of answers that depend on facts alone.

    Columns that are whole stand in one table, which costs one look-up for all of them; a list that
    was put together from parts has a table for each.
    """
    faults = fault_numbers(space, reasoned.fault)
    fault = space.known.relabelled(faults.get, reasoned.fault)
    whole = [column for column in reasoned.columns if len(column.parts) == 1]
    joined = space.known.joined([fault, *(column.parts[0] for column in whole)])
    # A case without an answer needs no row of its own for everything else that could be said.
    joined = space.known.relabelled(_only_fault, joined)
    diagrams = [joined]
    places = {column.name: [("a0", n)] for n, column in enumerate(whole, start=1)}
    for column in reasoned.columns:
        if len(column.parts) != 1:
            places[column.name] = []
            for part in column.parts:
                places[column.name].append((f"a{len(diagrams)}", 0))
                diagrams.append(space.known.joined([part]))
    steps: list[TableStep] = []
    texts: list[Texts] = []
    for number, diagram in enumerate(diagrams):
        made, last, answers = chain(space, f"t{number}", diagram)
        steps += made
        texts.append(Texts(f"a{number}", last, cast("tuple[tuple[str | None, ...], ...]", answers)))
    return Program(
        decision=space.decision.name,
        inputs=tuple(input_of(axis.fact) for axis in space.axes),
        steps=tuple(steps),
        texts=tuple(texts),
        columns=tuple(
            OutputColumn(column.name, tuple(places[column.name]), column.several)
            for column in reasoned.columns
        ),
        faults=tuple(cast("NoAnswer", each) for each in faults),
    )


def fault_numbers(space: FactSpace, fault: Diagram) -> dict[Label, str]:
    """The faults that occur, each with its number."""
    found = [label for label in space.known.labels(fault) if label is not None]
    return {label: str(number) for number, label in enumerate(found)}


def _only_fault(label: Label) -> Label:
    fault, *rest = cast("tuple[str | None, ...]", label)
    return (fault, *rest) if fault is None else (fault, *(None for _ in rest))


def chain(
    space: FactSpace, name: str, diagram: Diagram
) -> tuple[list[TableStep], tuple[Code, ...], tuple[Label, ...]]:
    """Look-ups one after the other: the steps, the code of the answer, and the answers."""
    made = look_ups(space.said, [space.as_said(diagram)])
    steps: list[TableStep] = []
    last: tuple[Code, ...] = ()
    for number, table in enumerate(made.tables):
        codings = [coded(space.all_axes[one.axis], one) for one in table.axes]
        width, key = _codes(codings)
        before = tuple(StepCode(code.step, width) for code in last if isinstance(code, StepCode))
        steps.append(TableStep(f"{name}_{number}", (*before, *key), table.rows))
        last = (StepCode(f"{name}_{number}", 1),)
    return steps, last, made.answers


def _codes(codings: Iterable[Coding]) -> tuple[int, tuple[FactCode, ...]]:
    """The codes of facts that are all read at once, the last one counting for one."""
    width, codes = 1, []
    for coding in reversed([*codings]):
        codes.append(FactCode(coding, width))
        width *= coding.count
    return width, tuple(reversed(codes))


def coded(axis: object, classes: AxisClasses) -> Coding:
    """How what is said of a fact, or an answer on another axis, becomes the number of its class."""
    if isinstance(axis, ExtraAxis):
        steps = tuple(enumerate(classes.classes))
        first = classes.classes[0]
        return Coding(axis.name, first, first, {}, steps, classes.count)
    one = cast("FactAxis", axis)
    numbers = classes.classes[FIRST_SAID:]
    return Coding(
        fact=one.fact.name,
        not_said=classes.classes[NOT_SAID],
        said_unknown=classes.classes[SAID_UNKNOWN],
        words={word: numbers[n] for word, n in one.words.items()},
        steps=()
        if one.words
        else tuple(
            (None if n == 0 else cast("int | date", value), numbers[n])
            for n, value in enumerate(one.values)
        ),
        count=classes.count,
    )


def input_of(fact: Fact) -> InputColumn:
    """The column of a fact."""
    return InputColumn(
        fact.name,
        fact.kind,
        fact.names,
        fact.minimum,
        fact.maximum,
        per_item=fact.scope == "agendapunt",
        not_yet=bool(fact.not_yet),
    )
