"""Every row of the tables of a decision, by one case: more than a million draws would prove.

`cells` finds the cases from the tables, and proves of every other row that no case reaches it. The
case of a row also goes through all other tables, so a wrong number in one row comes out, unless
nothing hangs on it beside what else that case says. Of 40 wrong numbers in the tables of
informatiedeling 39 came out so; 20,000 random cases told 15.

What has a case, with the numbers of rows in November 2026:

- A decision with one outcome: all rows of all tables, because all can be reached (23,213 of
  informatiedeling, 38,495 of opdrachtacceptatie, 53,614 of rapportcontrole, 80,665 of gesprek).
- Pairs of assignments: all 87,542 rows that a pair can reach, of 230,880.
- A contact with one agenda item: all rows that a case can reach of the tables that give the advice
  (22,860 for what is possible, 1,320 for what holds now; 394 of 3,630 ways in which those come
  together), of what is said of the item, of the last table of the rules and points that belong to
  an item, and of the lists of attention points (3,536 of 8,160). One in 8 of two tables before
  those. The tables on the way to there have only what comes by itself (`CONTACT`).
- An absence: all rows that can be reached with what 20,000 absences have days give (69 ways), of
  the tables for the advice (2,444), the deadlines (1,080), and what is missing; of those for
  certainty all 971 answers, and one in 8 of the 41,279 rows before them (`ABSENCE`). What is to be
  minded hangs on the state of the deadlines too, so no case can be put together for it: of those
  336 texts the 174 have a case to which those absences come. What is worked out row by row from the
  days has no table.
"""

from __future__ import annotations

import functools
import random
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path

import pyarrow as pa
import pytest
from msgspec.structs import replace

from adwijzer.batch.coding import column_of, looked_up
from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.compilation import compiled
from adwijzer.batch.diagrams import Diagram
from adwijzer.batch.job import Batch
from adwijzer.batch.program import CASES, CODE, FactCode, Program
from adwijzer.batch.statement import statement
from adwijzer.batch.timing_statement import TimingStatement
from adwijzer.decisions.assignments.assignment import CHOICES, Assignment
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.roles.records import NEVER_SAME
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision, RuleBase
from tests.batch.absence_cases import (
    absences,
    table_of,
    timing_program_of,
)
from tests.batch.cases import (
    Row,
    answers_of,
    on_the_day,
    random_rows,
    table_of_texts,
)
from tests.batch.cells import Cells, Covered, Reached, Words, covered, tables_of
from tests.batch.reference import Reference
from tests.batch.test_pairs import by_joins, by_sweep

SINGLE = [each.name for each in load_rules().decisions if each.kind == "single"]
FEW = 400
WRONG = 25
OUTSIDE = "niet_in_de_lijst"
CONTACT = {
    **dict.fromkeys(("n_0", "m_0", "m_1", "o_0", "r1_0", "p0_0"), 0),
    **dict.fromkeys(("p1_0", "p1_1", "p1_1i0", "p1_1i1", "p1_1i2"), 0),
    **dict.fromkeys(("o_1i0", "r1_1i0"), 8),
}
"""Of the tables of a contact of which not every row has a case: one in how many has. 0 is a table
on the way to others, of which the rows come by themselves."""
ABSENCE = {**dict.fromkeys(("t0_0", "t0_1", "tc_0", "tc_1", "tc_2"), 0), "tc_3": 8}
"""The same of an absence."""


def rows_of(decision: Decision, cases: Iterable[Words]) -> list[Row]:
    """The cases as rows, with every fact; where no table looks at one, nothing is said of it."""
    names = [fact.name for fact in decision.facts if fact is not decision.item_key]
    if decision.item_key is not None:
        names.insert(0, "item1")
    return [
        {CODE: f"C{n}", **{name: case.get(name) for name in names}} for n, case in enumerate(cases)
    ]


def agrees(base: RuleBase, name: str, program: Program, rows: list[Row]) -> int:
    """Every case gets the same answer in every column, or none; how many get one."""
    decision = on_the_day(base, name)
    with Batch(program) as batch:
        timing = program.timing is not None
        by_sql = answers_of(batch, table_of(decision, rows) if timing else table_of_texts(rows))
    reference = Reference(base, name)
    wrong = []
    for row in rows:
        told = reference.told(row)
        if by_sql.get(row[CODE]) != (told and {**told, CODE: row[CODE]}):
            wrong.append(row)
    assert wrong == []
    return len(by_sql)


def covered_by(
    decision: Decision, program: Program, one_in: Mapping[str, int], tables: Iterable[str] = ()
) -> Covered:
    """Cases for the rows of the tables of a decision without days, or of these tables alone."""
    key = decision.item_key
    names = {*tables}
    cells = Cells(tables_of(program), {"item1": frozenset(key.names)} if key else {})
    whole = {table.name: 0 for table in cells.tables if names and table.name not in names}
    return covered(cells, cells.answered(program), cells.all.always, {**one_in, **whole}, seed=13)


def lies_within(found: Covered, program: Program, rows: Iterable[Row]) -> bool:
    """Whether random cases reach no row that is proven to be reached by none."""
    reached = Reached(tables_of(program))
    for row in rows:
        reached.add(row)
    return all(reached.rows[name] <= rows.keys() for name, rows in found.reachable.items())


@pytest.mark.parametrize("name", SINGLE)
def test_some_hundreds_of_cells_agree(name: str) -> None:
    base = load_rules()
    decision = on_the_day(base, name)
    program = compiled(decision)  # type: ignore[arg-type]
    cases = covered_by(decision, program, {}, [text.name for text in program.texts]).cases

    agrees(base, name, program, rows_of(decision, cases[:: max(len(cases) // FEW, 1)]))


@pytest.mark.check(part="batch")
@pytest.mark.parametrize("name", SINGLE)
def test_every_row_of_every_table_agrees(name: str) -> None:
    base = load_rules()
    decision = on_the_day(base, name)
    program = compiled(decision)  # type: ignore[arg-type]

    found = covered_by(decision, program, {})

    assert found.left() == {}
    assert lies_within(found, program, random_rows(decision, 5_000, seed=14))
    answered = agrees(base, name, program, rows_of(decision, found.cases))
    assert answered > len(found.cases) / 2


@pytest.mark.check(part="batch")
def test_a_wrong_number_in_a_table_comes_out() -> None:
    """Not every one: beside what else is said in the case of a row it may make no difference."""
    decision = on_the_day(load_rules(), "informatiedeling")
    program = compiled(decision)  # type: ignore[arg-type]
    found = covered_by(decision, program, {})
    cases = table_of_texts(rows_of(decision, found.cases))
    with Batch(program) as batch:
        right = answers_of(batch, cases)
    chance = random.Random(17)  # noqa: S311 - the same numbers every time
    seen = 0
    for _ in range(WRONG):
        step = chance.choice(program.steps)
        row = chance.choice([*found.reachable[step.name]])
        wrong = chance.choice([*{*step.rows} - {step.rows[row]}])
        made = replace(step, rows=(*step.rows[:row], wrong, *step.rows[row + 1 :]))
        steps = tuple(made if each is step else each for each in program.steps)
        with Batch(replace(program, steps=steps)) as batch:
            seen += answers_of(batch, cases) != right
    assert seen > WRONG * 0.9


@pytest.mark.check(part="batch")
def test_the_rows_of_the_tables_of_a_contact_agree() -> None:
    base = load_rules()
    decision = on_the_day(base, "contactvorm")
    program = compiled(decision)  # type: ignore[arg-type]

    found = covered_by(decision, program, CONTACT)

    assert found.left().keys() <= CONTACT.keys()
    assert lies_within(found, program, random_rows(decision, 5_000, seed=14, items=1))
    answered = agrees(base, "contactvorm", program, rows_of(decision, found.cases))
    assert answered > len(found.cases) / 2


@pytest.mark.check(part="batch")
@pytest.mark.parametrize("name", [*SINGLE, "contactvorm"])
def test_a_word_outside_the_list_gets_no_answer(name: str) -> None:
    """Also where the case is refused by the checks before it comes to the tables."""
    base = load_rules()
    decision = on_the_day(base, name)
    program = compiled(decision)  # type: ignore[arg-type]
    codes = [code for _, _, key in looked_up(program) for code in key if isinstance(code, FactCode)]
    columns = dict.fromkeys(map(column_of, codes))
    cases = random_rows(decision, len(columns), seed=15, items=1)
    rows = [{**row, column: OUTSIDE} for row, column in zip(cases, columns, strict=True)]

    assert agrees(base, name, program, rows) == 0


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


DAYS = "v_"
"""What the names of columns begin with that are worked out from days."""


def day_numbers(decision: Decision, program: Program, rows: list[Row]) -> dict[str, dict[str, int]]:
    """What days give, as the numbers that tables look at, by the code of each right case."""
    table = table_of(decision, rows)
    told = [column.name for column in program.columns]
    made = TimingStatement(program, table.column_names, [CODE], told, "duckdb")
    made.write()
    assert program.timing is not None
    given = {name: name for name in program.timing.asked if name.startswith(DAYS)}
    sql = made.levels.selected({CODE: CODE, **given, "right_": "right_"}).sql("duckdb")
    with Batch(program) as batch:
        batch.connection.register(CASES, table)
        found = batch.connection.sql(sql).to_arrow_table().to_pylist()
    return {row.pop(CODE): row for row in found if row.pop("right_")}


@pytest.mark.check(part="batch")
def test_the_rows_of_the_tables_of_an_absence_agree() -> None:
    base = load_rules()
    decision = on_the_day(base, "inzetmoment")
    pool = {row[CODE]: row for row in absences(decision, 20_000, seed=12)}
    program = timing_program_of(decision, [*pool.values()])
    assert program.timing is not None
    cells = Cells(tables_of(program, apart=program.timing.late))
    numbers = {
        axis.column: {n: answer for answer, ns in enumerate(axis.answers) for n in ns}
        for axis in cells.axes
        if axis.column.startswith(DAYS)
    }
    by_days: dict[tuple[int, ...], Row] = {}
    for code, given in day_numbers(decision, program, [*pool.values()]).items():
        together = tuple(own[given[column]] for column, own in numbers.items())
        by_days.setdefault(together, pool[code])
    real = cells.holding(dict(zip(numbers, together, strict=True)) for together in by_days)

    found = covered(cells, cells.answered(program), real, ABSENCE, seed=16)

    assert found.left().keys() <= ABSENCE.keys()
    rows = []
    for n, case in enumerate(found.cases):
        days = by_days[tuple(own[case[column]] for column, own in numbers.items())]
        said = {name: word for name, word in case.items() if name not in numbers}
        rows.append({**days, **said, CODE: f"C{n}"})
    assert agrees(base, "inzetmoment", program, rows) > len(rows) / 2


@pytest.mark.check(part="batch")
def test_what_to_mind_in_an_absence_agrees() -> None:
    base = load_rules()
    decision = on_the_day(base, "inzetmoment")
    rows = list(absences(decision, 20_000, seed=12))
    program = timing_program_of(decision, rows)
    chosen = first_of_each_cell(program, table_of(decision, rows), rows)

    assert len(chosen) > 200
    agrees(base, "inzetmoment", program, chosen)


SAME_DAY, SAME_ROLE, TOGETHER = "zelfde_dag", "zelfde_rol", "gelijktijdig"
EMPTY_DIFFERS = tuple(f"zelfde_{name}" for name in NEVER_SAME)
ROLES = CHOICES["rol"]
START = date(2026, 1, 5)


def pairs_there_are(cells: Cells) -> Diagram:
    """What comparing two assignments can give: facts of a pair are not free of each other."""
    among = cells.all
    shared = [cells.where(name, "ja") for name in EMPTY_DIFFERS]
    found = functools.reduce(among.either, shared)
    same_day = cells.where(SAME_DAY, "ja")
    found = among.both(found, among.chosen(same_day, cells.where(TOGETHER, "ja"), among.always))
    same = [
        among.both(cells.where("eerste_rol", each), cells.where("tweede_rol", each))
        for each in ROLES
    ]
    same_role = functools.reduce(among.either, same)
    alike, differ = cells.where(SAME_ROLE, "ja"), cells.where(SAME_ROLE, "nee")
    return among.both(found, among.chosen(same_role, alike, differ))


def pair_of(case: Words, number: int) -> list[Assignment]:
    """Two assignments that give these facts, of an AD of their own."""
    said = {name: None if word == UNKNOWN else word for name, word in case.items()}
    second = START if said[SAME_DAY] == "ja" else START + timedelta(days=9)
    together = said[TOGETHER]
    end = None if second == START or together is None else second if together == "ja" else START
    made = []
    for row, start in (("eerste", START), ("tweede", second)):
        words = {name: said.get(f"{row}_{name}") for name in CHOICES}
        for name in ("client", "werkgever", "opdrachtgever", "vraag"):
            same = said.get(f"zelfde_{name}")
            words[name] = (
                f"{name[0].upper()}-{number}" if same == "ja" else f"{name[0]}-{number}-{row}"
            )
            if same is None and row == "eerste":
                words[name] = None
        done = together is None and row == "eerste"
        words["status"] = "afgerond" if done else "lopend"
        made.append(
            Assignment(
                opdracht=f"O-{number}-{row}",
                ad=f"AD-{number}",
                start=start,
                eind=end if row == "eerste" else None,
                **words,  # type: ignore[arg-type]
            )
        )
    return made


@pytest.mark.check(part="batch")
def test_every_row_of_the_tables_of_a_pair_agrees(tmp_path: Path) -> None:
    program = compiled(on_the_day(load_rules(), "rolconflict"))  # type: ignore[arg-type]
    yes_no = frozenset(("ja", "nee"))
    possible: dict[str, frozenset[str | int | None]] = {
        **dict.fromkeys(("eerste_rol", "tweede_rol"), frozenset(ROLES)),
        **dict.fromkeys((SAME_DAY, SAME_ROLE, *EMPTY_DIFFERS), yes_no),
    }
    cells = Cells(tables_of(program), possible)

    found = covered(cells, cells.answered(program), pairs_there_are(cells), {}, seed=18)

    assert found.left() == {}
    assignments = [a for n, case in enumerate(found.cases) for a in pair_of(case, n)]
    by_sql = by_joins(assignments, tmp_path)
    assert len(by_sql) > len(found.cases) / 4
    assert sorted(by_sql, key=str) == sorted(by_sweep(assignments), key=str)
