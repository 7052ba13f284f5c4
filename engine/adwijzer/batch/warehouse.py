"""The statement with its tables and what it expects, as a folder for any warehouse."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
from sqlglot import exp

from adwijzer.batch.agenda import item_column
from adwijzer.batch.assignments import (
    NUMBER,
    REGISTER,
    pairs_statement,
    register_columns,
)
from adwijzer.batch.interruptions import PERIOD_TYPE
from adwijzer.batch.lists import LISTS, Lists
from adwijzer.batch.program import CASES, CODE, Program, RegisterPart
from adwijzer.batch.statement import lists_of, statements, tables, whole_numbers
from adwijzer.decisions.case import UNKNOWN
from adwijzer.text.diagnostics import InputError, Position

DIALECTS = ("duckdb", "spark")
_TYPES = {"keuze": "VARCHAR", "getal": "BIGINT", "datum": "DATE", "perioden": PERIOD_TYPE}
SPARK_LOOKS_FOR = (
    "spark.sql.constraintPropagation.enabled",
    "spark.sql.optimizer.dynamicPartitionPruning.enabled",
    "spark.sql.optimizer.runtime.bloomFilter.enabled",
)
"""What Spark looks for in a statement that is not here: in arithmetic of many steps it takes hours,
so it is set to false."""
_STEPS = {
    **dict.fromkeys(SPARK_LOOKS_FOR, "false"),
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.legacy.storeAnalyzedPlanForView": "true",
}
"""How Spark takes in views on views: each is understood once, and is a step by itself."""
STATEMENT, SCHEMA, TABLES = "opdracht.sql", "invoer.json", "tabellen"


def write_folder(program: Program, dialect: str, folder: Path, items: int, on: date) -> list[str]:
    """Write the statement, a Parquet file per table, and the schema of the table with the cases.

    What is several statements stands in one file, with `;` and an empty line between them.

    Args:
        program: the decision.
        dialect: one of `DIALECTS`.
        folder: made here; it must not be there yet, or be empty.
        items: columns for agenda items, where the decision has an agenda.
        on: the reference day of a register.
    Returns:
        The names of what was written.
    Raises:
        InputError: there is something in the folder already.
    """
    at = Position(str(folder))
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError.of("hier staat al iets", "kies een map die er nog niet is", at)
    if not folder.absolute().parent.is_dir():
        raise InputError.of("de map waarin deze map komt bestaat niet", "maak haar eerst", at)
    if program.register is None:
        columns = input_columns(program, items)
        told = [column.name for column in program.columns]
        made: list[tuple[str, exp.Expression]] = [
            *statements(program, columns, [CODE], told, dialect)
        ]
    else:
        columns = register_schema(program.register)
        made = [("", pairs_statement(program, on, dialect))]
    (folder / TABLES).mkdir(parents=True)
    names = write_tables(program, folder / TABLES, dialect)
    settings = [f"SET {name} = {value}" for name, value in _STEPS.items()]
    texts = [
        (f"CREATE OR REPLACE TEMPORARY VIEW {name} AS\n" if name else "")
        + each.sql(dialect, pretty=True)
        for name, each in made
    ]
    if len(made) == 1:
        settings = []
    variables = lists_of(program).variables() if dialect == "spark" else []
    sql = ";\n\n".join([*settings, *variables, *texts])
    (folder / STATEMENT).write_text(sql + "\n", encoding="utf-8")
    schema = {
        "tabel": CASES if program.register is None else REGISTER,
        "kolommen": [{"naam": name, **about} for name, about in columns.items()],
        "tabellen": names,
    }
    text = json.dumps(schema, ensure_ascii=False, indent=2)
    (folder / SCHEMA).write_text(text + "\n", encoding="utf-8")
    return [STATEMENT, SCHEMA, f"{TABLES}/"]


def input_columns(program: Program, items: int) -> dict[str, dict[str, object]]:
    """The columns that the statement reads, with their type and the words that may stand there."""
    columns: dict[str, dict[str, object]] = {CODE: {"type": "VARCHAR"}}
    for column in program.inputs:
        names = [item_column(n) for n in range(1, items + 1)] if column.several else [column.name]
        for name in names:
            columns[name] = {"type": _TYPES.get(column.kind, "VARCHAR")}
            if column.words:
                unknown = () if column.several else (UNKNOWN,)
                columns[name]["waarden"] = [*column.words, *unknown]
    return columns


def register_schema(part: RegisterPart) -> dict[str, dict[str, object]]:
    """The columns of the table with a register; `nr` is the order in which assignments stand."""
    columns: dict[str, dict[str, object]] = {NUMBER: {"type": "BIGINT"}}
    for column in register_columns(part):
        columns[column.name] = {"type": _TYPES.get(column.kind, "VARCHAR")}
        if column.words:
            columns[column.name]["waarden"] = [*column.words]
    return columns


def list_file(folder: Path) -> Path:
    """The file with all lists."""
    return folder / f"{LISTS}.parquet"


def write_lists(lists: Lists, folder: Path) -> None:
    """Write the file with all lists."""
    pq.write_table(lists.table(), list_file(folder))


def write_tables(program: Program, folder: Path, dialect: str) -> list[str]:
    """A Parquet file per table that the statement looks up; their names.

    Spark takes elements by their place: there it is one table of one row, with all lists.
    """
    if dialect == "spark":
        write_lists(lists_of(program), folder)
        return [LISTS]
    names = []
    for table in tables(program):
        columns = {name: whole_numbers(values) for name, values in table.numbers.items()}
        columns |= {name: pa.array(values, pa.string()) for name, values in table.texts.items()}
        pq.write_table(pa.table(columns), folder / f"{table.name}.parquet")
        names.append(table.name)
    return names
