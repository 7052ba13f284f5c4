"""A register as a table, and its pairs as the cases of a statement."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from typing import cast

import duckdb
import sqlglot
from sqlglot import exp

from adwijzer.batch.caseload import Caseload, quoted
from adwijzer.batch.checks import WrongRow, as_needed, code_doubtful, unread
from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.pairs import ABOUT, MEASURES, ROWS, SAME_DAY
from adwijzer.batch.program import CASES, InputColumn, Program, RegisterPart
from adwijzer.batch.statement import statement
from adwijzer.decisions.assignments.assignment import (
    CANCELLED,
    CHOICES,
    DAYS,
    NUMBERED,
    REQUIRED,
)
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.roles.records import (
    CLIENT,
    DONE,
    FIRST,
    NEVER_SAME,
    SAME,
    SECOND,
    SIMULTANEOUS,
)
from adwijzer.text.codes import WrongCode, read_code
from adwijzer.text.diagnostics import Diagnostic, InputError, Position, did_you_mean

KEY = "opdracht"
REGISTER = "register"
NUMBER = "nr"
"""The column that says in which order the assignments stand."""
_DONE = "gedaan_"
PAIR_COLUMNS = ("ad", CLIENT, "eerste", "tweede", "gelijktijdig")
"""The columns of a pair before what the rules say of it."""


def register_columns(part: RegisterPart) -> tuple[InputColumn, ...]:
    """The columns of a register that matter, and what may stand in them."""
    done = filter(None, part.measures.values())
    names = dict.fromkeys((*REQUIRED, "eind", *NEVER_SAME, *part.compared, *part.columns, *done))
    return tuple(
        InputColumn(
            name,
            "datum" if name in DAYS else "keuze" if name in CHOICES else "code",
            tuple(CHOICES.get(name, ())),
        )
        for name in names
    )


def make_register(
    connection: duckdb.DuckDBPyConnection,
    load: Caseload,
    part: RegisterPart,
    allowed: Collection[str],
) -> Iterator[WrongRow]:
    """Make the table `register` with the rows that are right; the wrong ones are given.

    Raises:
        InputError: a column is missing or of a wrong type, or an assignment stands there twice.
    """
    columns = register_columns(part)
    missing = [name for name in REQUIRED if name not in load.columns]
    if missing:
        raise InputError(
            Diagnostic(
                Position(load.file, 1, 1),
                f"de kolom `{name}` ontbreekt",
                f"een register heeft minstens: {', '.join(REQUIRED)}",
            )
            for name in missing
        )
    selected, tests = [f"row_number() OVER () AS {NUMBER}"], {}
    for column in columns:
        name = column.name
        if name not in load.columns:
            selected.append(f'CAST(NULL AS {_type(column)}) AS "{name}"')
            continue
        kind = load.columns[name]
        if column.kind == "code":
            selected.append(f'NULLIF(CAST("{name}" AS VARCHAR), \'onbekend\') AS "{name}"')
            wrong = code_doubtful(f'"{name}"')
        else:
            needed = as_needed(column, kind, load.file)
            if column.kind == "keuze":
                needed = f"NULLIF({needed}, 'onbekend')"
            selected += [f'{needed} AS "{name}"', f'"{name}" AS "ruw_{name}"']
            wrong = unread(column, kind)
        if name in REQUIRED:
            wrong = f'"{name}" IS NULL OR {wrong}'
        tests[name] = wrong
    raw = f"SELECT {', '.join(selected)} FROM {load.relation}"
    connection.execute(f"CREATE TABLE alle_rijen AS {raw}")
    yield from _wrong_rows(connection, load, columns, tests, allowed)
    kept = ", ".join(f'"{column.name}"' for column in columns)
    connection.execute(
        f"CREATE TABLE {REGISTER} AS SELECT {NUMBER}, {kept} FROM alle_rijen"
        f" WHERE {NUMBER} NOT IN (SELECT {NUMBER} FROM wrong_numbers) AND status <> '{CANCELLED}'"
    )
    connection.execute("DROP TABLE alle_rijen")


def _type(column: InputColumn) -> str:
    return "DATE" if column.kind == "datum" else "VARCHAR"


def _wrong_rows(
    connection: duckdb.DuckDBPyConnection,
    load: Caseload,
    columns: Collection[InputColumn],
    tests: dict[str, str],
    allowed: Collection[str],
) -> Iterator[WrongRow]:
    """What is wrong in which row; the table `wrong_numbers` has the numbers of the rows."""
    connection.execute(f"CREATE TABLE wrong_numbers ({NUMBER} BIGINT)")
    twice = connection.execute(
        f"SELECT min({NUMBER}), max({NUMBER}) FROM alle_rijen WHERE {KEY} IS NOT NULL"
        f" GROUP BY {KEY} HAVING count(*) > 1 LIMIT 20"
    ).fetchall()
    if twice:
        raise InputError(
            Diagnostic(
                Position(load.file, other + load.above, 1),
                f"deze opdracht staat ook op rij {one + load.above}",
                "geef elke opdracht een eigen code",
            )
            for one, other in twice
        )
    by_name = {column.name: column for column in columns}
    marks = ", ".join(f"coalesce({test}, false)" for test in tests.values())
    words = ", ".join(f'CAST("{name}" AS VARCHAR)' for name in tests)
    found = connection.execute(
        f"SELECT * FROM (SELECT {NUMBER}, [{marks}] AS marks, [{words}] AS words FROM alle_rijen)"
        f" WHERE list_contains(marks, true) ORDER BY {NUMBER}"
    ).fetchall()
    numbers = []
    for number, marked, values in found:
        for name, is_wrong, value in zip(tests, marked, values, strict=True):
            problem = _problem(by_name[name], value, allowed) if is_wrong else None
            if problem is not None:
                numbers.append((number,))
                yield WrongRow(number + load.above, name, *problem)
    if numbers:
        connection.executemany("INSERT INTO wrong_numbers VALUES (?)", numbers)


def _problem(
    column: InputColumn, value: str | None, allowed: Collection[str]
) -> tuple[str, str] | None:
    """What is wrong with a cell, and the way out; None where nothing is after all."""
    if column.kind == "code":
        if value is None:
            return "deze cel is leeg", f"vul `{column.name}` in"
        code = read_code(
            value, f"in `{column.name}`", numbers=column.name in NUMBERED, allowed=allowed
        )
        return (code.message, code.hint) if isinstance(code, WrongCode) else None
    if column.kind == "datum":
        return "dit moet een datum zijn", "zoals 2026-01-31 of 31-1-2026"
    if value is None:
        return "deze cel is leeg", f"kies uit: {', '.join(column.words)}"
    return "dit woord staat niet in de lijst", did_you_mean(value, column.words) or ""


def make_pairs(connection: duckdb.DuckDBPyConnection, part: RegisterPart, on: date) -> list[str]:
    """Make the view `cases` with a row per pair; its columns."""
    pairs, columns = pairs_of_register(part, on)
    connection.execute(f"CREATE VIEW {CASES} AS {pairs}")
    return columns


def pairs_of_register(part: RegisterPart, on: date) -> tuple[str, list[str]]:
    """The pairs of the table `register` that may not be free, in SQL, and their columns.

    Args:
        part: how pairs become cases.
        on: the reference day.
    """
    facts = {
        SAME_DAY: "CASE WHEN a.start = b.start THEN 'ja' ELSE 'nee' END",
        **{f"{FIRST}{name}": f'a."{name}"' for name in part.columns},
        **{f"{SECOND}{name}": f'b."{name}"' for name in part.columns},
        **{f"{SAME}{name}": _compared(name) for name in part.compared},
    }
    about = {
        "ad": "a.ad",
        CLIENT: f"b.{CLIENT}",
        "eerste": f"a.{KEY}",
        "tweede": f"b.{KEY}",
        "gelijktijdig": (
            "CASE WHEN a.start = b.start THEN 'ja'"
            " WHEN a.eind >= b.start THEN 'ja' WHEN a.eind IS NOT NULL THEN 'nee'"
            f" WHEN a.status <> '{DONE}' THEN 'ja'"
            f" WHEN b.start < DATE '{on.isoformat()}' THEN NULL ELSE 'nee' END"
        ),
    }
    for name in dict.fromkeys(filter(None, part.measures.values())):
        about |= {f"{_DONE}{FIRST}{name}": f'a."{name}"', f"{_DONE}{SECOND}{name}": f'b."{name}"'}
    selected = ", ".join(f'{sql} AS "{name}"' for name, sql in {**about, **facts}.items())
    order = f"(a.start < b.start OR (a.start = b.start AND a.{NUMBER} < b.{NUMBER}))"
    order += f" AND a.status <> '{CANCELLED}' AND b.status <> '{CANCELLED}'"
    joins = [f"a.ad = b.ad AND a.{CLIENT} = b.{CLIENT} AND {order}"]
    apart = [_apart(CLIENT)]
    for column, words in part.minded.items():
        sides = [
            _one_of(f'{"a" if name.startswith(FIRST) else "b"}."{_bare(name)}"', wanted)
            for name, wanted in words.items()
        ]
        joins.append(
            " AND ".join([f"a.ad = b.ad AND a.{column} = b.{column}", order, *apart, *sides])
        )
        apart.append(_apart(column))
    parts = [
        f"SELECT {selected} FROM {REGISTER} AS a JOIN {REGISTER} AS b ON {join}" for join in joins
    ]
    return " UNION ALL ".join(parts), [*about, *facts]


def _apart(column: str) -> str:
    """Whether two rows do not share a column; two that both have nothing there share nothing."""
    return f"(a.{column} IS DISTINCT FROM b.{column} OR a.{column} IS NULL)"


def _bare(name: str) -> str:
    return name.removeprefix(FIRST).removeprefix(SECOND)


def _one_of(this: str, words: Collection[str]) -> str:
    if not words:
        return "false"
    listed = ", ".join(quoted(word) for word in words if word)
    tests = [f"{this} IN ({listed})"] if listed else []
    return f"({' OR '.join([*tests, *([f'{this} IS NULL'] if '' in words else [])])})"


def _compared(column: str) -> str:
    """Whether two rows have the same in a column, as `records.same`."""
    equal = f'WHEN a."{column}" = b."{column}" THEN \'ja\''
    if column in NEVER_SAME:
        return f"CASE {equal} ELSE 'nee' END"
    return (
        f'CASE {equal} WHEN a."{column}" IS NULL OR b."{column}" IS NULL THEN NULL ELSE \'nee\' END'
    )


def _told(part: RegisterPart, answers: str, columns: Collection[str]) -> str:
    """The answers about pairs that are not free, with the assignment that each is about."""
    told = {
        ABOUT: f"CASE {ABOUT} WHEN '{ROWS[0]}' THEN eerste ELSE tweede END",
        SIMULTANEOUS: f"coalesce({SIMULTANEOUS}, '{UNKNOWN}')",
        MEASURES: _measures(part),
    }
    picked = ", ".join(
        f'{told.get(name, _named(name))} AS "{name}"' for name in (*PAIR_COLUMNS, *columns)
    )
    return f"SELECT {picked} FROM {answers} WHERE \"{part.outcome}\" <> '{part.free}'"


def _named(name: str) -> str:
    return f'"{name}"'


def pairs_statement(
    program: Program, on: date, dialect: str, columns: Collection[str] = ()
) -> exp.Expression:
    """The pairs of the table `register` that are not free, as one statement.

    Args:
        program: of a decision about pairs.
        on: the reference day.
        dialect: in which it will be written.
        columns: what to tell beside the pair; all when empty.
    """
    part = program.register
    assert part is not None  # noqa: S101
    wanted = [*columns] or [column.name for column in program.columns]
    pairs, given = pairs_of_register(part, on)
    needed = {*wanted, part.outcome, ABOUT}
    answers = statement(program, given, pair_keys(part), columns=needed, dialect=dialect)
    told = sqlglot.parse_one(_told(part, "antwoorden", wanted), dialect="duckdb")
    found = told.transform(
        lambda node: (
            answers.subquery("antwoorden")
            if isinstance(node, exp.Table) and node.name == "antwoorden"
            else node
        )
    )
    return cast("exp.Select", found).with_(CASES, sqlglot.parse_one(pairs, dialect="duckdb"))


def pair_keys(part: RegisterPart) -> tuple[str, ...]:
    """The columns of a pair that go along beside the answers."""
    done = dict.fromkeys(filter(None, part.measures.values()))
    return (*PAIR_COLUMNS, *(f"{_DONE}{row}{name}" for name in done for row in (FIRST, SECOND)))


def _measures(part: RegisterPart) -> str:
    """The measures of a pair, each with whether it is done at the assignment that is judged.

    A measure that no column tells about stays open.
    """
    told = f"'{SEPARATOR}' || CAST({MEASURES} AS VARCHAR) || '{SEPARATOR}'"
    for name, column in part.measures.items():
        state = "'nee'"
        if column is not None:
            first, second = (f'"{_DONE}{row}{column}"' for row in (FIRST, SECOND))
            judged = f"CASE {ABOUT} WHEN '{ROWS[0]}' THEN {first} ELSE {second} END"
            state = f"coalesce({judged}, '{UNKNOWN}')"
        bare = f"'{SEPARATOR}{name}{SEPARATOR}'"
        told = f"replace({told}, {bare}, '{SEPARATOR}{name} ' || {state} || '{SEPARATOR}')"
    return f"trim({told}, '{SEPARATOR}')"
