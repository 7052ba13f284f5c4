"""The rules of different days as one program: a part for each stretch in which the same holds.

A case says its reference day in a column, and each part answers the cases of its stretch. So one
statement answers all, and a case that was asked on two days has a row for each.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec.structs import replace

from adwijzer.batch.program import (
    DAY,
    BitsCode,
    Code,
    FactCode,
    InputColumn,
    OutputColumn,
    Program,
    StepCode,
    StretchProgram,
    Texts,
)
from adwijzer.text.diagnostics import InputError


def over_days(programs: Sequence[tuple[date, Program | None]], today: date) -> Program:
    """One program for all days.

    Args:
        programs: the first day of each stretch with its program, None where no rule is valid; in
            order. Nothing is valid before the first.
        today: the day of a case that does not say one.
    Raises:
        InputError: between two stretches there is one without rules.
    """
    there = [number for number, (_, program) in enumerate(programs) if program is not None]
    if not there or len(there) != there[-1] - there[0] + 1:
        raise InputError.of(
            f"de regels gelden niet voor een aaneengesloten tijd, dus `{DAY}` kan hier niet",
            "vraag het per dag, met --as-of",
        )
    after = programs[there[-1] + 1][0] if there[-1] + 1 < len(programs) else None
    parts = []
    faults = 0
    for number in there:
        first, program = programs[number]
        assert program is not None  # noqa: S101
        following = programs[number + 1][0] if number + 1 < len(programs) else None
        part = _renamed(program, f"d{number}", faults)
        faults += len(program.faults)
        parts.append(StretchProgram(first, following, today, part))
    whole = parts[-1].program
    first = parts[0].first
    day = InputColumn(
        DAY,
        "datum",
        (),
        minimum=first.toordinal(),
        maximum=None if after is None else (after - timedelta(days=1)).toordinal(),
    )
    columns: dict[str, OutputColumn] = {}
    for each in parts:
        columns |= {column.name: column for column in each.program.columns}
    return replace(
        whole,
        inputs=(day, *(column for column in whole.inputs if column.name != DAY)),
        steps=tuple(step for part in parts for step in part.program.steps),
        texts=tuple(text for part in parts for text in part.program.texts),
        lists=tuple(each for part in parts for each in part.program.lists),
        columns=tuple(columns.values()),
        faults=tuple(fault for part in parts for fault in part.program.faults),
        stretches=tuple(parts),
    )


def _renamed(program: Program, prefix: str, faults: int) -> Program:
    """The same program with other names of tables, and faults that are numbered from `faults`."""

    def key(codes: Sequence[Code]) -> tuple[Code, ...]:
        return tuple(_code(code, prefix) for code in codes)

    first, *others = program.texts
    rows = tuple(
        (None if row[0] is None else str(int(row[0]) + faults), *row[1:]) for row in first.rows
    )
    texts = [replace(first, rows=rows), *others]
    return replace(
        program,
        prefix=prefix,
        steps=tuple(
            replace(
                step,
                name=prefix + step.name,
                key=key(step.key),
                like=step.like and prefix + step.like,
            )
            for step in program.steps
        ),
        texts=tuple(Texts(prefix + each.name, key(each.key), each.rows) for each in texts),
        lists=tuple(
            replace(
                each,
                name=prefix + each.name,
                key=tuple(replace(code, step=prefix + code.step) for code in each.key),
            )
            for each in program.lists
        ),
        columns=tuple(
            replace(column, places=tuple((prefix + name, n) for name, n in column.places))
            for column in program.columns
        ),
    )


def _code(code: Code, prefix: str) -> Code:
    match code:
        case StepCode():
            return replace(code, step=prefix + code.step)
        case BitsCode():
            return replace(code, steps=tuple(prefix + step for step in code.steps))
        case FactCode():
            return code
