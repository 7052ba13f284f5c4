"""Every cell of the last table of a decision, by one case: more than a million draws would prove.

A table is found by what earlier tables gave and by classes of what is said. So a case for each of
its rows is put together from a case for each number that the table before can give, and a word for
each class.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pyarrow as pa
import pytest
from msgspec.structs import replace

from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.compilation import compiled
from adwijzer.batch.job import Batch
from adwijzer.batch.program import CASES, CODE, Code, Coding, FactCode, Program, StepCode, TableStep
from adwijzer.batch.statement import statement
from adwijzer.decisions.case import UNKNOWN
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision
from tests.batch.absence_cases import absences, table_of, timing_program_of, timings_by_sql
from tests.batch.cases import Row, answers_by_decide, answers_by_sql, on_the_day, random_rows
from tests.batch.test_absences import differing, timings_by_decide

SINGLE = [each.name for each in load_rules().decisions if each.kind == "single"]
FEW = 400


def word_per_class(coding: Coding) -> dict[int, str | None]:
    """What to say for each number of a fact."""
    found: dict[int, str | None] = {number: word for word, number in coding.words.items()}
    return {**found, coding.said_unknown: UNKNOWN, coding.not_said: None}


def rows_of(key: tuple[object, ...], before: dict[int, Row]) -> Iterator[tuple[int, Row]]:
    """The place of every row of a table, each with a case that leads to it."""
    earlier = [code for code in key if isinstance(code, StepCode)]
    said = [code for code in key if isinstance(code, FactCode)]
    assert len(earlier) <= 1
    states = before.items() if earlier else [(0, {})]
    classes = [word_per_class(code.coding) for code in said]
    for state, case in states:
        start = state * earlier[0].times if earlier else 0
        for numbers in product(*classes):
            words = {
                code.coding.fact: each[n]
                for code, each, n in zip(said, classes, numbers, strict=True)
            }
            place = start + sum(n * code.times for n, code in zip(numbers, said, strict=True))
            yield place, {**case, **words}


def earlier_step(key: tuple[Code, ...]) -> str | None:
    """The one table on which a key rests, if any."""
    return next((code.step for code in key if isinstance(code, StepCode)), None)


def last_cells(program: Program) -> Iterator[Row]:
    """A case for each row of the last table before each table of texts."""
    steps = {step.name: step for step in program.steps}
    for texts in program.texts:
        chain: list[TableStep] = []
        before = earlier_step(texts.key)
        while before is not None:
            chain.insert(0, steps[before])
            before = earlier_step(chain[0].key)
        reached: dict[int, Row] = {}
        for number, step in enumerate(chain, start=1):
            cells = dict(rows_of(step.key, reached))
            if number == len(chain):
                yield from cells.values()
            reached = {}
            for place, case in cells.items():
                reached.setdefault(step.rows[place], case)


def cases_of(decision: Decision, most: int | None) -> list[Row]:
    program = compiled(decision)  # type: ignore[arg-type]
    cells = list(last_cells(program))
    stride = 1 if most is None else max(len(cells) // most, 1)
    names = [fact.name for fact in decision.facts]
    return [
        {CODE: f"C{n}", **{name: cell.get(name) for name in names}}
        for n, cell in enumerate(cells[::stride])
    ]


def agrees(name: str, most: int | None) -> None:
    base = load_rules()
    decision = on_the_day(base, name)
    rows = cases_of(decision, most)

    by_sql = answers_by_sql(decision, rows)
    by_decide = answers_by_decide(base, name, rows)

    assert len(by_decide) > len(rows) / 4
    assert by_sql == by_decide


@pytest.mark.parametrize("name", SINGLE)
def test_some_hundreds_of_cells_agree(name: str) -> None:
    agrees(name, FEW)


@pytest.mark.check(part="batch")
@pytest.mark.parametrize("name", SINGLE)
def test_every_last_cell_agrees(name: str) -> None:
    agrees(name, None)


def numbered(program: Program) -> Program:
    """The same, with in place of each text the number of its cell."""
    first, *others = program.texts
    return replace(
        program,
        texts=(
            replace(
                first,
                rows=tuple(
                    (row[0], *[str(number)] * (len(row) - 1))
                    for number, row in enumerate(first.rows)
                ),
            ),
            *(
                replace(
                    each,
                    rows=tuple((str(number),) * len(row) for number, row in enumerate(each.rows)),
                )
                for each in others
            ),
        ),
    )


def first_of_each_cell(program: Program, table: pa.Table, rows: list[Row]) -> list[Row]:
    """Of all rows the first that comes to each cell of a table of texts, or to each list."""
    columns = {
        c.name: len(c.places)
        for c in program.columns
        if c.places or c.name.endswith("_door")  # who acts is found for each deadline
    }
    made = numbered(program)
    with Batch(made) as batch:
        batch.connection.register(CASES, table)
        sql = statement(made, table.column_names, [CODE], columns=columns).sql("duckdb")
        found = batch.connection.sql(sql).to_arrow_table().to_pylist()
    chosen: dict[tuple[str, object], str] = {}
    for row in sorted(found, key=lambda each: int(each[CODE][1:])):
        for name, places in columns.items():
            text = str(row[name])
            for place, number in enumerate(text.split(SEPARATOR) if places > 1 else [text]):
                chosen.setdefault((f"{name} {place}", number), row[CODE])
    codes = {*chosen.values()}
    return [row for row in rows if row[CODE] in codes]


@pytest.mark.check(part="batch")
def test_a_case_for_each_cell_of_a_contact_agrees() -> None:
    """Facts that cannot go together leave some cells without a case."""
    base = load_rules()
    decision = on_the_day(base, "contactvorm")
    program = compiled(decision)  # type: ignore[arg-type]
    rows = list(random_rows(decision, 60_000, seed=11, items=1))
    table = pa.table({name: pa.array([r[name] for r in rows], pa.string()) for name in rows[0]})

    chosen = first_of_each_cell(program, table, rows)

    assert len(chosen) > 500
    assert answers_by_sql(decision, chosen) == answers_by_decide(base, "contactvorm", chosen)


@pytest.mark.check(part="batch")
def test_a_case_for_each_cell_of_an_absence_agrees() -> None:
    base = load_rules()
    decision = on_the_day(base, "inzetmoment")
    rows = list(absences(decision, 20_000, seed=12))

    chosen = first_of_each_cell(timing_program_of(decision, rows), table_of(decision, rows), rows)

    assert len(chosen) > 200
    assert differing(timings_by_sql(decision, chosen), timings_by_decide(base, chosen)) == {}
