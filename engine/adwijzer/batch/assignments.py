"""A register as a table, and its pairs as the cases of a statement."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from typing import cast

import duckdb
import pyarrow as pa
import sqlglot
from msgspec import Struct
from msgspec.structs import replace
from sqlglot import exp

from adwijzer.batch.caseload import COUNTED, Caseload, quoted
from adwijzer.batch.checks import WrongRow, as_needed, code_doubtful, no_day, unread
from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.lists import Lists
from adwijzer.batch.pairs import ABOUT, MEASURES, ROWS, SAME_DAY
from adwijzer.batch.program import CASES, InputColumn, Program, RegisterPart
from adwijzer.batch.row_numbers import RowNumbers
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
_SHARED = "gedeeld_"
"""Before a column: the column with a number for it and the AD together; NULL where the row could
not be one of a pair that shares it."""
_HASHED = "opdracht_getal"
"""The column with a number for the code of the assignment."""
_ORDER = "volgorde"
"""The column of the register with a number for the first day and the row together: one comparison
says which of two rows comes first."""
_ROWS_MOST = 1 << 40
_IN_ORDER = (
    f"(least(greatest(start, DATE '0001-01-01'), DATE '9999-12-31') - DATE '0001-01-01')"
    f" * {_ROWS_MOST} + {NUMBER}"
)
"""Days that are no day of an assignment go out as wrong; here they only must not be too large."""
_COUPLES = "koppels"
"""The table with the numbers of two rows that may be a pair, and by which of the joins."""
_SPREAD = "verdeeld"
"""Rows of a table, of which each thread takes some at a time. Of the table itself it takes 122,880,
so that with a few more pairs than that one thread did nearly all of the work."""
_PAIRED = "gekoppeld"
"""All columns of the rows that may be in a pair."""
_FOUND = "gevonden"
"""The variable with a bit for each row, which says whether it may be in a pair."""
_BITS_MOST = 1 << 29
"""A row with a higher number has no such bit."""
_RAW = "ruw_"
"""Before a column: the column as it stands in the file."""
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

    It has what finds pairs and no more, since most rows are in no pair: their other columns are
    looked at, and not kept.

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
    selected, tests = _reading(load, columns)
    rows = _rows(load, selected)
    # Numbers are those of cells as they stand there: the word for unknown becomes no NULL first.
    # With half the bits, tables of a join are a third smaller; pairs by chance go out later.
    keys = [
        f"CASE WHEN {each.joins}"
        f" THEN CAST(hash({_RAW}ad, {_RAW}{each.column}) >> 32 AS UINTEGER) END"
        f" AS {_SHARED}{each.column}"
        for each in _joins(part)
    ]
    marked = " OR ".join(tests.values())
    connection.execute(
        f"CREATE TABLE {REGISTER} AS SELECT {_IN_ORDER} AS {_ORDER},"
        f" hash({_RAW}{KEY}) AS {_HASHED}, {', '.join(keys)}, {marked} AS fout FROM {rows}"
    )
    yield from _wrong_rows(connection, load, rows, columns, tests, allowed)


def _reading(load: Caseload, columns: Collection[InputColumn]) -> tuple[list[str], dict[str, str]]:
    """How each column is read, and as it stands there; and per column when a cell is wrong.

    No test is NULL: that would make each one after it slower.
    """
    selected, tests = [NUMBER], {}
    for column in columns:
        name, raw, required = column.name, f"{_RAW}{column.name}", column.name in REQUIRED
        if name not in load.columns:
            nothing = f"CAST(NULL AS {_type(column)})"
            selected += [f'{nothing} AS "{name}"', f'{nothing} AS "{raw}"']
            continue
        kind = load.columns[name]
        if column.kind == "code":
            text = f'CAST("{name}" AS VARCHAR)'
            selected += [f"NULLIF({text}, '{UNKNOWN}') AS \"{name}\"", f'{text} AS "{raw}"']
            doubtful = code_doubtful(f'"{raw}"')
            wrong = f"CASE WHEN \"{raw}\" <> '{UNKNOWN}' THEN {doubtful} ELSE {required} END"
        elif column.kind == "keuze":
            text = as_needed(column, kind, load.file)
            # A number per word: rows of a join are half as wide.
            words = ", ".join(quoted(word) for word in column.words)
            selected += [f'TRY_CAST({text} AS ENUM({words})) AS "{name}"', f'{text} AS "{raw}"']
            wrong = f'"{name}" IS NULL' if required else unread(replace(column, name=raw), kind)
        else:
            needed = as_needed(column, kind, load.file)
            selected += [f'{needed} AS "{name}"', f'"{name}" AS "{raw}"']
            empty = f'"{name}" IS NULL' if required else "false"
            wrong = f"CASE WHEN {unread(column, kind)} THEN true ELSE {empty} END"
        tests[name] = wrong
    return selected, tests


def _rows(load: Caseload, selected: Collection[str], which: str = "") -> str:
    """The rows of the register as they are read; only of those that are asked, cells are read."""
    asked = f" WHERE {which}" if which else ""
    # By a condition in this place, and not around it, a file of Parquet is read for some rows only.
    within, around = ("", asked) if load.number == COUNTED else (asked, "")
    numbered = f"SELECT {load.number} AS {NUMBER}, * FROM {load.relation}{within}"
    return f"(SELECT {', '.join(selected)} FROM ({numbered}){around})"


def _type(column: InputColumn) -> str:
    return "DATE" if column.kind == "datum" else "VARCHAR"


def _wrong_rows(
    connection: duckdb.DuckDBPyConnection,
    load: Caseload,
    rows: str,
    columns: Collection[InputColumn],
    tests: dict[str, str],
    allowed: Collection[str],
) -> Iterator[WrongRow]:
    """What is wrong in which row; such rows go out of the register."""
    [(alike,)] = connection.execute(
        f"SELECT count({_HASHED}) > count(DISTINCT {_HASHED}) FROM {REGISTER}"
    ).fetchall()
    twice = (
        alike
        and connection.execute(
            f"SELECT min({NUMBER}), max({NUMBER}) FROM {rows} WHERE {KEY} IS NOT NULL"
            f" GROUP BY {KEY} HAVING count(*) > 1 LIMIT 20"
        ).fetchall()
    )
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
    if not connection.execute(f"SELECT 1 FROM {REGISTER} WHERE fout LIMIT 1").fetchall():
        return
    marks = ", ".join(tests.values())
    words = ", ".join(
        f'CAST("{"" if by_name[name].kind == "code" else _RAW}{name}" AS VARCHAR)' for name in tests
    )
    found = connection.execute(
        f"SELECT * FROM (SELECT {NUMBER}, [{marks}] AS marks, [{words}] AS words FROM {rows})"
        f" WHERE list_contains(marks, true) ORDER BY {NUMBER}"
    ).fetchall()
    numbers = []
    for number, marked, values in found:
        for name, is_wrong, value in zip(tests, marked, values, strict=True):
            row = number + load.above
            problem = _problem(row, by_name[name], value, load, allowed) if is_wrong else None
            if problem is not None:
                numbers.append(number)
                yield WrongRow(row, name, *problem)
    connection.register("wrong", pa.table({NUMBER: pa.array(numbers, pa.int64())}))
    connection.execute(
        f"DELETE FROM {REGISTER} WHERE {_number_in(_ORDER)} IN (SELECT {NUMBER} FROM wrong)"
    )
    connection.unregister("wrong")


def _problem(
    row: int, column: InputColumn, value: str | None, load: Caseload, allowed: Collection[str]
) -> tuple[str, str] | None:
    """What is wrong with a cell, and the way out; None where nothing is after all."""
    if column.kind == "code":
        if value is None:
            return "deze cel is leeg", f"vul `{column.name}` in"
        code = read_code(
            value, f"in `{column.name}`", numbers=column.name in NUMBERED, allowed=allowed
        )
        return (code.message, code.hint) if isinstance(code, WrongCode) else None
    if column.kind == "datum" and value is not None:
        return no_day(row, column.name, value, load)
    if value is None:
        hint = f"kies uit: {', '.join(column.words)}" if column.words else f"vul `{column.name}` in"
        return "deze cel is leeg", hint
    return "dit woord staat niet in de lijst", did_you_mean(value, column.words) or ""


def make_pairs(
    connection: duckdb.DuckDBPyConnection,
    load: Caseload,
    part: RegisterPart,
    on: date,
    asked: Collection[exp.Expression],
) -> None:
    """Make the view `cases` with a row per pair, as some statements ask it; `register` is dropped.

    Pairs are found by two numbers of each row, and only rows that were found are read with all
    their columns: a join on text, with every column of both rows, takes three times the time. Pairs
    whose numbers are the same by chance go out then. What the words of a row come to in numbers is
    taken out of the statements, and worked out where the row is read.
    """
    selected, joins = pair_columns(part, on), _joins(part)
    compared = {
        name: sql for name, sql in selected.items() if name.startswith((SAME, SIMULTANEOUS))
    }
    numbers = RowNumbers.taken_from(asked, part.columns, compared, _RAW)
    found = " UNION ALL ".join(
        f"SELECT {_number_in(f'a.{_ORDER}')} AS een, {_number_in(f'b.{_ORDER}')} AS twee,"
        f" {n} AS soort FROM {_SPREAD} AS a JOIN {_SPREAD} AS b"
        f" ON a.{_SHARED}{each.column} = b.{_SHARED}{each.column} AND a.{_ORDER} < b.{_ORDER}"
        for n, each in enumerate(joins)
    )
    keys = ", ".join([_ORDER, *(f"{_SHARED}{each.column}" for each in joins)])
    connection.execute(
        f"CREATE TABLE {_COUPLES} AS"
        f" WITH {_SPREAD} AS MATERIALIZED (SELECT {keys} FROM {REGISTER}) {found}"
    )
    connection.execute(f"DROP TABLE {REGISTER}")
    # What stands in no condition and no answer by itself is in the numbers.
    names = dict.fromkeys(
        (
            *REQUIRED,
            "eind",
            *sorted(NEVER_SAME),
            *part.compared,
            *filter(None, part.measures.values()),
            *(_bare(name) for words in part.minded.values() for name in words),
        )
    )
    absent = "|".join(name for name in names if name not in load.columns)
    cells = [f'"{name}"' for name in names if name in load.columns]
    cells += [f"{sql} AS {name}" for name, sql in numbers.of_rows.items()]
    reading, _ = _reading(load, register_columns(part))
    # The file may have a column of this name too: where it knows the number, that is asked.
    number = NUMBER if load.number == COUNTED else f"({load.number})"
    rows = _rows(load, reading, _some_rows(connection, number))
    paired = f"SELECT {NUMBER}, {', '.join(cells)} FROM {rows}"
    # Which row comes first is sure by now, and that neither is cancelled; text is looked at here.
    # As CASE: what all conditions share would else be taken into the joins, which then are slower.
    exact = " ".join(
        f"WHEN {n} THEN {each.same} AND {each.sides} AND {each.apart}"
        for n, each in enumerate(joins)
    )
    facts = {f"{row}{name}" for row in (FIRST, SECOND) for name in part.columns}
    there = {name: sql for name, sql in selected.items() if name not in facts} | numbers.of_pairs
    told = ", ".join(f'{sql} AS "{name}"' for name, sql in there.items())
    sql = (
        f"CREATE VIEW {CASES} AS WITH {_PAIRED} AS MATERIALIZED ({paired}),"
        f" {_SPREAD} AS MATERIALIZED (FROM {_COUPLES})"
        f" SELECT {told} FROM {_PAIRED} AS a"
        f" JOIN {_SPREAD} ON a.{NUMBER} = een JOIN {_PAIRED} AS b ON b.{NUMBER} = twee"
        f" WHERE CASE soort {exact} END"
    )
    # A column that a register does not have is nothing, and goes through no join.
    connection.execute(re.sub(rf'\b[ab]\."?({absent})\b"?', "NULL", sql) if absent else sql)


def _some_rows(connection: duckdb.DuckDBPyConnection, number: str) -> str:
    """The condition that the row of a number was found: by bits, which cost less than a join."""
    both = f"(SELECT een AS {NUMBER} FROM {_COUPLES} UNION ALL SELECT twee FROM {_COUPLES})"
    [(most,)] = connection.execute(f"SELECT coalesce(max({NUMBER}), 1) FROM {both}").fetchall()
    if most > _BITS_MOST:
        return f"{number} IN {both}"
    bits = f"SELECT bitstring_agg({NUMBER}, 1, {most}) FROM {both}"
    connection.execute(f"SET VARIABLE {_FOUND} = ({bits})")
    # A row after the last one has no bit.
    at = f"get_bit(getvariable('{_FOUND}'), CAST({number} - 1 AS INTEGER)) = 1"
    return f"CASE WHEN {number} <= {most} THEN {at} END"


def pairs_of_register(part: RegisterPart, on: date) -> str:
    """The pairs of the table `register` that may not be free, in SQL.

    Args:
        part: how pairs become cases.
        on: the reference day.
    """
    selected = pair_columns(part, on)
    told = ", ".join(f'{sql} AS "{name}"' for name, sql in selected.items())
    order = (
        f"(a.start < b.start OR (a.start = b.start AND a.{NUMBER} < b.{NUMBER}))"
        f" AND a.status <> '{CANCELLED}' AND b.status <> '{CANCELLED}'"
    )
    parts = [
        f"SELECT {told} FROM {REGISTER} AS a JOIN {REGISTER} AS b"
        f" ON {each.same} AND {order} AND {each.sides} AND {each.apart}"
        for each in _joins(part)
    ]
    return " UNION ALL ".join(parts)


def pair_columns(part: RegisterPart, on: date) -> dict[str, str]:
    """The columns of a pair by name, of the rows `a` and `b` of the register."""
    facts = {
        SAME_DAY: "CASE WHEN a.start = b.start THEN 'ja' ELSE 'nee' END",
        **{f"{FIRST}{name}": _said("a", name) for name in part.columns},
        **{f"{SECOND}{name}": _said("b", name) for name in part.columns},
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
        about |= {f"{_DONE}{FIRST}{name}": _said("a", name)}
        about |= {f"{_DONE}{SECOND}{name}": _said("b", name)}
    return {**about, **facts}


def _said(row: str, column: str) -> str:
    """A cell as text, whatever the register keeps it as."""
    return f'CAST({row}."{column}" AS VARCHAR)' if column in CHOICES else f'{row}."{column}"'


class _Join(Struct, frozen=True):
    """How the rows `a` and `b` make a pair, as conditions.

    Attributes:
        column: what the two share, beside the AD.
        joins: that a row could be one of the two, by itself.
        same: that they share it.
        sides: that rules could mind what both rows are by themselves.
        apart: that no earlier join finds the pair.
    """

    column: str
    joins: str
    same: str
    sides: str
    apart: str


def _joins(part: RegisterPart) -> list[_Join]:
    """All joins that together find each pair once."""

    def shared(column: str) -> str:
        return f"status <> '{CANCELLED}' AND {_RAW}{column} <> '{UNKNOWN}'"

    joins = [_Join(CLIENT, shared(CLIENT), _same(CLIENT), "TRUE", "TRUE")]
    apart = [_apart(CLIENT)]
    for column, words in part.minded.items():
        sides = [
            _one_of(f'{"a" if name.startswith(FIRST) else "b"}."{_bare(name)}"', wanted)
            for name, wanted in words.items()
        ]
        either = [
            " AND ".join(
                _one_of(f'"{_bare(name)}"', wanted)
                for name, wanted in words.items()
                if name.startswith(side)
            )
            or "TRUE"
            for side in (FIRST, SECOND)
        ]
        joins.append(
            _Join(
                column,
                f"{shared(column)} AND ({' OR '.join(dict.fromkeys(either))})",
                _same(column),
                " AND ".join(sides),
                " AND ".join(apart),
            )
        )
        apart.append(_apart(column))
    return joins


def _same(column: str) -> str:
    return f"a.ad = b.ad AND a.{column} = b.{column}"


def _apart(column: str) -> str:
    """Whether two rows do not share a column; two that both have nothing there share nothing."""
    return f"(a.{column} IS DISTINCT FROM b.{column} OR a.{column} IS NULL)"


def _number_in(order: str) -> str:
    """The number of the row, in its place in the order."""
    return f"({order} & {_ROWS_MOST - 1})"


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


def _told(
    part: RegisterPart, answers: str, columns: Collection[str], lists: Collection[str]
) -> str:
    """The answers about pairs that are not free, with the assignment that each is about."""
    told = {
        ABOUT: f"CASE {ABOUT} WHEN '{ROWS[0]}' THEN eerste ELSE tweede END",
        SIMULTANEOUS: f"coalesce({SIMULTANEOUS}, '{UNKNOWN}')",
        MEASURES: _measures(part, lists),
    }
    picked = ", ".join(
        f'{told.get(name, _named(name))} AS "{name}"' for name in (*PAIR_COLUMNS, *columns)
    )
    return f"SELECT {picked} FROM {answers} WHERE \"{part.outcome}\" <> '{part.free}'"


def _named(name: str) -> str:
    return f'"{name}"'


def pair_answers(
    program: Program,
    on: date,
    columns: Collection[str] = (),
    dialect: str = "duckdb",
    lists: Lists | None = None,
) -> exp.Select:
    """The answers to all pairs of the table `cases`, with what `told_pairs` needs besides."""
    part = program.register
    assert part is not None  # noqa: S101
    needed = {*_wanted(program, columns), part.outcome, ABOUT}
    given = [*pair_columns(part, on)]
    return statement(program, given, pair_keys(part), columns=needed, dialect=dialect, lists=lists)


def told_pairs(program: Program, answers: str, columns: Collection[str] = ()) -> str:
    """The pairs that are not free, in SQL, of what `pair_answers` gives."""
    part = program.register
    assert part is not None  # noqa: S101
    return _told(part, answers, _wanted(program, columns), _lists_of(program, MEASURES))


def pairs_statement(
    program: Program,
    on: date,
    dialect: str,
    columns: Collection[str] = (),
    lists: Lists | None = None,
) -> exp.Expression:
    """The pairs of the table `register` that are not free, as one statement.

    Args:
        program: of a decision about pairs.
        on: the reference day.
        dialect: in which it will be written.
        columns: what to tell beside the pair; all when empty.
        lists: what the statement looks up on Spark; the tables of the program when left out.
    """
    part = program.register
    assert part is not None  # noqa: S101
    answers = pair_answers(program, on, columns, dialect, lists)
    told = sqlglot.parse_one(told_pairs(program, "antwoorden", columns), dialect="duckdb")
    found = told.transform(
        lambda node: (
            answers.subquery("antwoorden")
            if isinstance(node, exp.Table) and node.name == "antwoorden"
            else node
        )
    )
    pairs = sqlglot.parse_one(pairs_of_register(part, on), dialect="duckdb")
    return cast("exp.Select", found).with_(CASES, pairs)


def _wanted(program: Program, columns: Collection[str]) -> list[str]:
    return [*columns] or [column.name for column in program.columns]


def pair_keys(part: RegisterPart) -> tuple[str, ...]:
    """The columns of a pair that go along beside the answers."""
    done = dict.fromkeys(filter(None, part.measures.values()))
    return (*PAIR_COLUMNS, *(f"{_DONE}{row}{name}" for name in done for row in (FIRST, SECOND)))


def _measures(part: RegisterPart, lists: Collection[str]) -> str:
    """The measures of a pair, each with whether it is done at the assignment that is judged.

    A measure that no column tells about stays open. There are few lists, and few ways in which
    their measures can be done: each text is written out here. To put every text together out of its
    parts took as long as all other columns.
    """

    def told(names: Sequence[str], said: str = "") -> str:
        if not names:
            return quoted(said)
        name, *rest = names
        column = part.measures[name]
        start = f"{said}{SEPARATOR}{name}" if said else name
        if column is None:
            return told(rest, f"{start} nee")
        first, second = (f'"{_DONE}{row}{column}"' for row in (FIRST, SECOND))
        states = " ".join(
            f"WHEN {quoted(word)} THEN {told(rest, f'{start} {word}')}" for word in CHOICES[column]
        )
        judged = f"CASE {ABOUT} WHEN '{ROWS[0]}' THEN {first} ELSE {second} END"
        return f"CASE {judged} {states} ELSE {told(rest, f'{start} {UNKNOWN}')} END"

    each = " ".join(f"WHEN {quoted(one)} THEN {told(one.split(SEPARATOR))}" for one in lists)
    return f"CASE {MEASURES} {each} END" if lists else "CAST(NULL AS VARCHAR)"


def _lists_of(program: Program, name: str) -> list[str]:
    """The lists that a column may have, which stands in one table."""
    [[table, place]] = next(each.places for each in program.columns if each.name == name)
    [texts] = [each for each in program.texts if each.name == table]
    return [text for text in dict.fromkeys(row[place] for row in texts.rows) if text is not None]
