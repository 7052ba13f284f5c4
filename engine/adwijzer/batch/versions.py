"""What several versions of a decision say of the same cases, counted by what differs.

Each version is a program of its own over the same rows, in a schema of its own. Its answers are put
beside those of the others, and rows that are alike in what differs are counted in the database: a
million cases come back as some dozens of counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.batch.caseload import Caseload, open_caseload, quoted
from adwijzer.batch.checks import (
    AGENDA_LIST,
    make_cases,
    most_items,
    wrong_rows,
)
from adwijzer.batch.compilation import compiled
from adwijzer.batch.interruptions import most_periods
from adwijzer.batch.job import Batch
from adwijzer.batch.program import CASES, CODE, InputColumn, Program
from adwijzer.batch.statement import statement
from adwijzer.decisions.case import UNKNOWN
from adwijzer.model.rulebase import AGENDA, AnyDecision
from adwijzer.text.diagnostics import Diagnostic, InputError, Position

_ROW, _GROUP = "rij", "groep"
_RIGHT = "goed"
MOST_TOLD = 100
"""Rows of which is said what is wrong."""


class AlikeRows(Struct, frozen=True):
    """Rows that are alike in their group and in what was asked of them.

    Attributes:
        group: empty where there are no groups.
        values: what was asked, in that order.
        count: how many rows.
        first: the number of the first in the file, and `code` its code, if it has one.
    """

    group: str
    values: tuple[object, ...]
    count: int
    first: int
    code: str | None


class VersionPrograms:
    """The programs of versions that are compared; what is the same in two is compiled once."""

    def __init__(self) -> None:
        self._made: list[tuple[AnyDecision, int, Program]] = []

    def of(self, decision: AnyDecision, items: int = 1) -> Program:
        """The program of a decision, for so many agenda items.

        Raises:
            InputError: the decision has no statement.
        """
        for known, most, program in self._made:
            if most == items and known == decision:
                return program
        made = compiled(decision, items)
        self._made.append((decision, items, made))
        return made


class VersionRows:
    """The right rows of a file, and beside them the answers of one version after the other.

    Args:
        batch: the database.
        programs: those that were made before.
        file: the cases.
        decision: has the facts and values of all versions.
        by: the column with the groups; None without groups.
        day: the reference day of a case that names none.
    Raises:
        InputError: the file is wrong as a whole.
    """

    def __init__(
        self,
        batch: Batch,
        programs: VersionPrograms,
        file: Path,
        decision: AnyDecision,
        by: str | None,
        day: date,
    ) -> None:
        self._batch, self._connection = batch, batch.connection
        self._programs, self._day, self._most = programs, day, 1
        program = self._program(decision)
        more = [] if by is None else [by]
        cases = open_caseload(self._connection, file, program.inputs, None, more)
        self._above, self._file = cases.above, cases.file
        self.wrong: list[InputError] = []
        """What is wrong in rows, the first of them."""
        self.left_out = 0
        """How many rows are wrong."""
        self._columns: list[str] = []
        self._take(cases, program, by)

    def _program(self, decision: AnyDecision) -> Program:
        """The program of the rules of one day, for as many items or interruptions as cases have."""
        items = self._most if decision.kind == "contact" else 1
        program = self._programs.of(decision, items)
        part = program.timing
        return replace(program, timing=part and replace(part, periods=self._most, day=self._day))

    def _take(self, cases: Caseload, program: Program, by: str | None) -> None:
        """Make the table with the rows that are right."""
        connection = self._connection
        code = f'CAST("{CODE}" AS VARCHAR)' if CODE in cases.columns else "CAST(NULL AS VARCHAR)"
        group = "''" if by is None else f"coalesce(CAST(\"{by}\" AS VARCHAR), '')"
        kept = [f'"{name}"' for name in cases.columns if name not in (CODE, _ROW, _GROUP)]
        first = [f"row_number() OVER () AS {_ROW}", f"{code} AS {CODE}", f"{group} AS {_GROUP}"]
        connection.execute(
            f"CREATE TABLE zaken AS SELECT {', '.join((*first, *kept))} FROM {cases.relation}"
        )
        columns = {**cases.columns, CODE: "VARCHAR"}
        again = Caseload(cases.file, "zaken", columns, cases.above, "", cases.is_json)
        if program.timing is not None:
            self._most = most_periods(connection, again)
        elif any(column.several for column in program.inputs):
            self._most = most_items(connection, again)
        checked = make_cases(connection, again, program, [_ROW, _GROUP])
        del checked.wrong[CODE]  # a code names a row at most, and a wrong one is not told
        self._columns = [name for name in checked.columns if name != CODE]
        odd: set[str] = set()
        rows = set()
        for each in wrong_rows(connection, again, checked, program):
            odd.add(each.check)
            rows.add(each.row)
            self._tell(each.row, f"in de kolom `{each.column}`: {each.message}", each.hint)
        self.left_out += len(rows)
        tests = [f"NOT coalesce({checked.wrong[name]}, false)" for name in odd]
        right = " AND ".join(tests) or "true"
        connection.execute(f"CREATE TABLE {_RIGHT} AS SELECT * FROM {CASES} WHERE {right}")
        connection.execute(f"DROP VIEW {CASES}; DROP TABLE zaken")

    def _tell(self, row: int, message: str, hint: str | None) -> None:
        if len(self.wrong) < MOST_TOLD:
            at = Position(self._file, row, 1)
            self.wrong.append(InputError([Diagnostic(at, message, hint or None)]))

    def answer(
        self, name: str, decision: AnyDecision, columns: Collection[str] | None = None
    ) -> list[str]:
        """Put the answers of a version beside the rows.

        Args:
            name: of the table of answers, in what is asked.
            decision: the rules of one day.
            columns: of the answers; all when left out.
        Returns:
            The columns that there are.
        """
        program = self._program(decision)
        given = self._view(name, program)
        self._batch.take(program)
        sql = statement(program, given, [_ROW], columns=columns).sql("duckdb")
        self._connection.execute(f"CREATE TABLE antwoorden AS {sql}")
        self._connection.execute("SET search_path = 'main'")
        return [each.name for each in program.columns]

    def _view(self, name: str, program: Program) -> list[str]:
        """Make the cases as a version understands them; what it does not know is not said."""
        own = {column.name: column for column in program.inputs}
        given = [column for column in self._columns if column in own]
        selected = [_ROW, *(f'{_understood(own[column])} AS "{column}"' for column in given)]
        where = ""
        if AGENDA in own:
            words = ", ".join(quoted(word) for word in own[AGENDA].words)
            known = f"list_filter({AGENDA_LIST}, lambda word: word IN ({words}))"
            where = f" WHERE len({known}) > 0"
            for number in range(1, self._most + 1):
                selected.append(f"({known})[{number}] AS item{number}")
                given.append(f"item{number}")
        self._connection.execute(f"CREATE SCHEMA {name}; SET search_path = '{name},main'")
        self._connection.execute(
            f"CREATE VIEW {CASES} AS SELECT {', '.join(selected)} FROM main.{_RIGHT}{where}"
        )
        return given

    def alike(self, tables: Sequence[str], asked: Mapping[str, str]) -> Iterator[AlikeRows]:
        """Count the rows that are alike.

        Args:
            tables: names of answers; a row without an answer has NULL in all its columns.
            asked: what to compare, in SQL over these names, by any name.
        """
        joins = "".join(
            f" LEFT JOIN {name}.antwoorden AS {name} ON {name}.{_ROW} = {_RIGHT}.{_ROW}"
            for name in tables
        )
        picked = ", ".join(f"{sql} AS k{n}" for n, sql in enumerate(asked.values()))
        rows = f"SELECT {_RIGHT}.{_GROUP}, {_RIGHT}.{_ROW}, {_RIGHT}.{CODE}, {picked}"
        cursor = self._connection.execute(
            f"SELECT {_GROUP}, * EXCLUDE ({_GROUP}, {_ROW}, {CODE}), count(*), min({_ROW}),"
            f" arg_min({CODE}, {_ROW}) FROM ({rows} FROM {_RIGHT}{joins}) GROUP BY ALL"
        )
        while found := cursor.fetchone():
            group, *values, count, first, code = found
            yield AlikeRows(group, tuple(values), count, first + self._above, code)


def answered(name: str) -> str:
    """Whether a row has an answer in a version, in SQL."""
    return f"{name}.{_ROW} IS NOT NULL"


def _understood(column: InputColumn) -> str:
    """A value as a version sees it: a word that it does not know is not said."""
    if not column.words:
        return f'"{column.name}"'
    words = ", ".join(quoted(word) for word in (*column.words, UNKNOWN))
    return f'CASE WHEN "{column.name}" IN ({words}) THEN "{column.name}" END'
