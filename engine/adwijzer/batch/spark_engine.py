"""The same statement on Spark, for who outgrows one machine.

Spark does the reading and the writing; here are only the tables, the statement and what can go
wrong on the way. The tables are lists in variables of the session.
"""

from __future__ import annotations

import itertools
import logging
import os
import shutil
import tempfile
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from msgspec import Struct

from adwijzer.batch.agenda import MOST_ITEMS, item_column
from adwijzer.batch.assignments import (
    KEY,
    NUMBER,
    REGISTER,
    pairs_statement,
    register_columns,
)
from adwijzer.batch.job import Compile
from adwijzer.batch.lists import LISTS, Lists
from adwijzer.batch.program import CASES, CODE, DAY, Program
from adwijzer.batch.statement import lists_of, statements
from adwijzer.batch.warehouse import SPARK_LOOKS_FOR, list_file, write_lists
from adwijzer.decisions.assignments.assignment import CANCELLED, REQUIRED
from adwijzer.decisions.case import STILL_TO_COME, UNKNOWN
from adwijzer.decisions.timing.dates import INTERRUPTIONS
from adwijzer.text.days import FIRST_YEAR, LAST_YEAR
from adwijzer.text.diagnostics import InputError, MachineError, Position

_JAVA = "-Xss32m -XX:-DontCompileHugeMethods"
"""Room for steps on each other: those of an absence lie deep. And Spark makes one long method of
many steps, which Java by itself would not compile but interpret."""
_ANSI = "spark.sql.ansi.enabled"
_NO_SUCH_VALUE = "CAST_INVALID_INPUT"
"""How Spark calls a text that is no day or number."""
_TYPES = {"getal": "bigint", "datum": "date"}
_LIKE = {"bigint": ("tinyint", "smallint", "int")}
"""Columns that are compared with a number or a day, and types that need no change for it."""
_SETTINGS: dict[str, bool | float | int | str | None] = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    _ANSI: "true",
    "spark.driver.extraJavaOptions": _JAVA,
    "spark.executor.extraJavaOptions": _JAVA,
    "spark.sql.adaptive.enabled": "false",
    "spark.sql.codegen.cache.maxEntries": "2000",
    **dict.fromkeys(SPARK_LOOKS_FOR, "false"),
}


def spark_session(master: str | None = None) -> Any:
    """A session of Spark; by default as the machine is set up, or with all its processors.

    Raises:
        MachineError: there is no Java.
    """
    from pyspark.sql import SparkSession

    if shutil.which("java") is None:
        raise MachineError.of(
            "Spark heeft Java nodig, en dat is hier niet", "installeer Java 17 of nieuwer"
        )
    builder = SparkSession.builder.appName("adwijzer")
    if master is not None:
        builder = builder.master(master)
    return builder.config(map=_SETTINGS).getOrCreate()


_PROGRAMS = itertools.count(1)
"""Numbers of programs: no two have the same variables in one session."""


class SparkProgram(Struct, frozen=True):
    """A program whose tables stand ready in a session of Spark, for any number of caseloads."""

    program: Program
    lists: Lists

    @classmethod
    def of(cls, session: Any, program: Program, folder: Path) -> SparkProgram:
        """Put the tables in a folder, and from there in variables of the session."""
        lists = lists_of(program, f"lijst_{next(_PROGRAMS)}_")
        write_lists(lists, folder)
        session.read.parquet(str(list_file(folder))).createOrReplaceTempView(LISTS)
        for each in lists.variables():
            session.sql(each)
        return cls(program, lists)


def answer_on_spark(
    session: Any, ready: SparkProgram, given: Any, columns: Sequence[str] = ()
) -> Any:
    """The answers to a DataFrame of cases as a DataFrame; nothing is worked out until it is used.

    Args:
        session: of Spark.
        ready: the decision.
        given: the cases; a column `code` and one per fact, as `warehouse.input_columns` says.
        columns: what to give beside the code; all when empty.
    Raises:
        InputError: the cases have no column `code`.
    """
    program = ready.program
    if CODE not in given.columns:
        raise InputError.of(f"de kolom `{CODE}` ontbreekt", "geef elke zaak een eigen code")
    if DAY in given.columns and DAY not in {column.name for column in program.inputs}:
        raise InputError.of(
            "met Spark gelden voor alle zaken de regels van één dag",
            f"haal de kolom `{DAY}` weg, of laat `--engine spark` weg",
        )
    for test in _days_that_can_be(program, given.columns):
        given = given.filter(test)
    _typed(given, program).createOrReplaceTempView(CASES)
    wanted = columns or [column.name for column in program.columns]
    # The steps of an absence are together more than the 64 KB that one method in Java may have.
    session.conf.set("spark.sql.codegen.wholeStage", str(program.timing is None).lower())
    *before, (_, last) = statements(program, given.columns, [CODE], wanted, "spark", ready.lists)
    careful = session.conf.get(_ANSI)
    session.conf.set(_ANSI, "false")
    try:
        for name, made in before:
            session.sql(made.sql("spark")).createOrReplaceTempView(name)
        return session.sql(last.sql("spark")).select(CODE, *wanted)
    finally:
        session.conf.set(_ANSI, careful)


def _typed(given: Any, program: Program) -> Any:
    """The cases with the types that the statement expects; a value that is none stops it.

    The statement itself is made without ANSI, which checks each sum for being too large. Its sums
    cannot be, and the checks take a fifth of the time; but what is wrong would be NULL there.
    """
    kinds = dict(given.dtypes)
    expected = {
        column.name: _TYPES[column.kind] for column in program.inputs if column.kind in _TYPES
    }
    casts = {
        name: given[name].cast(kind)
        for name, kind in expected.items()
        if name in kinds and kinds[name] not in (kind, *_LIKE.get(kind, ()))
    }
    return given.withColumns(casts) if casts else given


def _days_that_can_be(program: Program, given: Collection[str]) -> Iterator[str]:
    """Per column the condition that its days lie in years that can be."""
    years = f"BETWEEN DATE '{FIRST_YEAR}-01-01' AND DATE '{LAST_YEAR}-12-31'"
    for column in program.inputs:
        if column.name not in given:
            continue
        if column.kind == "datum":
            later = f" OR {column.name} = DATE '{STILL_TO_COME}'" if column.not_yet else ""
            yield f"{column.name} IS NULL OR {column.name} {years}{later}"
        elif column.kind == "perioden":
            yield (
                f"{column.name} IS NULL OR FORALL({column.name}, p ->"
                f" p.van {years} AND COALESCE(p.tot, p.van) {years})"
            )


def _program_for(program: Compile, given: Any) -> Program:
    """The program for as many agenda items, or interruptions, as a case of the caseload has."""
    first = program(1)
    if any(column.several for column in first.inputs):
        items = [n for n in range(1, MOST_ITEMS + 1) if item_column(n) in given.columns]
        return program(max(items, default=1))
    if first.timing is None:
        return first
    if INTERRUPTIONS not in given.columns:
        return program(0)
    most = given.selectExpr(f"max(size({INTERRUPTIONS}))").first()[0]
    return program(max(int(most or 0), 0))


def pairs_on_spark(
    session: Any,
    program: Program,
    given: Any,
    folder: Path,
    on: date,
    columns: Sequence[str] = (),
) -> tuple[Any, int]:
    """The pairs of a register that are not free as a DataFrame, and how many rows are right.

    Args:
        session: of Spark.
        program: of a decision about pairs.
        given: the register.
        folder: a folder that all machines can read; the tables are put there.
        on: the reference day.
        columns: what to give beside the pair; all when empty.
    Raises:
        InputError: a column is missing, or an assignment stands there twice.
    """
    part = program.register
    assert part is not None  # noqa: S101
    missing = [name for name in REQUIRED if name not in given.columns]
    if missing:
        raise InputError.of(
            f"de kolom `{missing[0]}` ontbreekt",
            f"een register heeft minstens: {', '.join(REQUIRED)}",
        )
    twice = given.groupBy(KEY).count().filter(f"count > 1 AND {KEY} IS NOT NULL").limit(1).count()
    if twice:
        raise InputError.of(
            "een opdracht staat er meer dan één keer", "geef elke opdracht een eigen code"
        )
    given.createOrReplaceTempView("alle_rijen")
    selected, tests = [f"monotonically_increasing_id() AS {NUMBER}"], []
    for column in register_columns(part):
        kind = "DATE" if column.kind == "datum" else "STRING"
        if column.name not in given.columns:
            selected.append(f"CAST(NULL AS {kind}) AS {column.name}")
            continue
        said = f"NULLIF(CAST({column.name} AS STRING), '{UNKNOWN}')"
        selected.append(f"TRY_CAST({said} AS {kind}) AS {column.name}")
        words = ", ".join(f"'{word}'" for word in column.words)
        if column.name in REQUIRED:
            tests.append(f"{column.name} IS NOT NULL")
        if words:
            tests.append(f"({column.name} IS NULL OR {column.name} IN ({words}))")
    right = session.sql(f"SELECT {', '.join(selected)} FROM alle_rijen").filter(" AND ".join(tests))
    right.filter(f"status <> '{CANCELLED}'").createOrReplaceTempView(REGISTER)
    ready = SparkProgram.of(session, program, folder)
    found = session.sql(pairs_statement(program, on, "spark", columns, ready.lists).sql("spark"))
    return found, int(right.count())


def spark_batch(
    program: Compile,
    source: Path,
    out: Path,
    columns: Sequence[str],
    on: date,
    master: str | None = None,
) -> tuple[int, int, int]:
    """Answer a caseload in Parquet with Spark.

    Returns:
        How many rows there are, how many of them are right, and how many answers or pairs.
    Raises:
        InputError: the cases are no Parquet, or a cell is no day or number where one belongs.
        MachineError: there is no Java, or Spark stopped.
    """
    if source.suffix.lower() != ".parquet" and not source.is_dir():
        raise InputError.of(
            "met Spark lees je Parquet",
            "geef een bestand .parquet of een map",
            Position(str(source)),
        )
    # Spark does not read what begins with a dot or an underscore.
    made = out.with_name(f"{out.name[:100]}.{os.getpid()}.tmp")
    session = spark_session(master)
    # What Spark logs of a task that stops has the words of the case in it.
    session.sparkContext.setLogLevel("OFF")
    logging.getLogger("SQLQueryContextLogger").setLevel(logging.CRITICAL)
    from py4j.protocol import (
        Py4JJavaError,
    )  # what stops a task; PySpark gives it no name of its own
    from pyspark.errors import PySparkException

    try:
        with tempfile.TemporaryDirectory(prefix="adwijzer-") as folder:
            given = session.read.parquet(str(source))
            made_for = _program_for(program, given)
            where = Path(folder)
            right = None
            if made_for.register is None:
                ready = SparkProgram.of(session, made_for, where)
                found = answer_on_spark(session, ready, given, columns)
            else:
                found, right = pairs_on_spark(session, made_for, given, where, on, columns)
            found.write.mode("overwrite").parquet(str(made))
            answered = int(session.read.parquet(str(made)).count())
            rows = int(given.count())
        made.replace(out)
    except (PySparkException, Py4JJavaError) as error:
        if _NO_SUCH_VALUE in str(error):
            raise InputError.of(
                "in een kolom met dagen of getallen staat iets anders",
                "zonder `--engine spark` zegt `advise batch` in welke rij en kolom",
                Position(str(source)),
            ) from None
        raise MachineError.of(
            "Spark kon dit niet uitvoeren", "kijk of het bestand klopt en of er ruimte is"
        ) from None
    finally:
        shutil.rmtree(made, ignore_errors=True)
        session.stop()
    return rows, answered if right is None else right, answered
