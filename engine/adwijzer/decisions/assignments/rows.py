"""Rows of a file as assignments, with everything that is wrong in them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any, TypeAlias

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import COLUMNS, DAYS, Assignment
from adwijzer.decisions.assignments.values import Choices, Value, Wrong, read_value
from adwijzer.text.days import DAY_FIRST, is_month_first
from adwijzer.text.diagnostics import Diagnostic, InputError, Position, in_order, other_problems
from adwijzer.text.tables import is_total, month_first, total_problem

Cell: TypeAlias = tuple[str, str | Wrong]
"""A column with its text, or with what is wrong before it is read as a value."""

_UNREAD = Wrong("", "")
"""Nothing yet: what a text says was not looked at."""
_KEPT = 1_000
"""Problems of which the text is kept."""

Locate: TypeAlias = Callable[[str], Position]
"""The place of a column in the row at hand."""


class FileRow(Struct, frozen=True, gc=False):
    """One assignment of a file, with its row (a line in JSON and YAML).

    `given` are the columns that the file has for it, also where they are empty. `version` is the
    version of the assignment in the register that the file was made from.
    """

    assignment: Assignment
    row: int
    given: frozenset[str]
    version: int | None = None


class _Row(Struct, frozen=True, gc=False):
    ordinal: int
    number: int
    at: Position


class Rows:
    """The rows of one file so far.

    Attributes:
        entries: the assignments of rows in which nothing is wrong.
        problems: what is wrong in the others.
        count: all rows.
        dutch_days: whether any date was written day first.
        unit: what a row is called.
        iso: whether days are written by ISO 8601 only.
    """

    def __init__(
        self,
        choices: Choices,
        required: Sequence[str],
        unit: str,
        allowed: Collection[str] = (),
    ) -> None:
        self.entries: list[FileRow] = []
        self.problems: list[Diagnostic] = []
        self.count = 0
        self.dutch_days = False
        self._choices = choices
        self._required = required
        self.unit = unit
        self.iso = False
        self._allowed = frozenset(allowed)
        self._left_out = 0
        self._month_first: dict[str, Position] = {}
        self._read: dict[str, dict[str | Wrong, Value | Wrong]] = {name: {} for name in COLUMNS}
        self._wrong: set[int] = set()
        self._first: dict[str, _Row] = {}
        self._twice: dict[str, list[_Row]] = {}

    @property
    def wrong(self) -> int:
        """How many rows have a problem."""
        return len(self._wrong)

    def add_broken(self, problems: Sequence[Diagnostic]) -> None:
        """A row that cannot be read as one."""
        self._wrong.add(self.count)
        self._keep(problems)
        self.count += 1

    def _keep(self, problems: Sequence[Diagnostic]) -> None:
        """Keep the first problems, and count the others: a file may have a million."""
        room = max(0, _KEPT - len(self.problems))
        self.problems += problems[:room]
        self._left_out += len(problems[room:])

    def add(
        self,
        number: int,
        start: Position,
        cells: Sequence[Cell],
        given: frozenset[str],
        version: int | None,
        at: Locate,
        problems: list[Diagnostic],
    ) -> None:
        """Read one row.

        Args:
            number: of the row, as its reader counts.
            start: place of the row.
            cells: what it holds.
            given: the columns that the file has for it.
            version: of the register that the file was made from.
            at: where its columns are.
            problems: what is wrong already. A row that is not whole says nothing about what it
                leaves out.
        """
        required = () if problems else self._required
        values, bad = self._values(cells, at, problems)
        for column in required:
            if values.get(column) is None and column not in bad:
                hint = f"vul overal in: {', '.join(self._required)}"
                problems.append(Diagnostic(at(column), f"`{column}` is niet ingevuld", hint))
        begin, end = values.get("start"), values.get("eind")
        if isinstance(begin, date) and isinstance(end, date) and end < begin:
            message = f"het eind {end} ligt voor de start {begin}"
            problems.append(Diagnostic(at("eind"), message, "zet de dagen goed"))
        code = values.get("opdracht")
        if isinstance(code, str):
            row = _Row(self.count, number, start)
            first = self._first.setdefault(code, row)
            if first is not row:
                self._twice.setdefault(code, [first]).append(row)
        if problems:
            if any(isinstance(text, str) and is_total(text) for _, text in cells):
                problems = [total_problem(start)]
            self._wrong.add(self.count)
            self._keep(problems)
        else:
            self.entries.append(FileRow(_assignment(values), number, given, version))
        self.count += 1

    def _values(
        self, cells: Sequence[Cell], at: Locate, problems: list[Diagnostic]
    ) -> tuple[dict[str, Value], set[str]]:
        """The values, and the columns in which something is wrong."""
        values: dict[str, Value] = {}
        bad: set[str] = set()
        read = self._read
        for column, text in cells:
            value = read[column].get(text, _UNREAD)
            if value is _UNREAD:
                value = self._first_reading(column, text, at)
            if isinstance(value, Wrong):
                bad.add(column)
                problems.append(Diagnostic(at(column), value.message, value.hint))
            else:
                values[column] = value
        return values, bad

    def _first_reading(self, column: str, text: str | Wrong, at: Locate) -> Value | Wrong:
        """What a cell says in a column in which it was not met before."""
        if isinstance(text, Wrong):
            return text
        value = read_value(column, text, self._choices, self._allowed, iso=self.iso)
        self._read[column][text] = value
        if column in DAYS and not self.iso:
            self._note_order(column, text, at)
        return value

    def _note_order(self, column: str, text: str, at: Locate) -> None:
        """Note how a day is written, the first time that it is met."""
        if is_month_first(text):
            self._month_first.setdefault(column, at(column))
        elif DAY_FIRST.match(text.strip()):
            self.dutch_days = True

    def finish(self) -> None:
        """Refuse every row of an assignment that stands in more than one.

        Raises:
            InputError: a column has the month before the day, so none of its days is sure.
        """
        if self._month_first:
            raise InputError(month_first(at, name) for name, at in self._month_first.items())
        for rows in self._twice.values():
            for row in rows:
                other = next(one.number for one in rows if one is not row)
                self._wrong.add(row.ordinal)
                message = f"deze opdracht staat ook op {self.unit} {other}"
                hint = "geef elke opdracht een eigen code, op één plaats"
                self._keep([Diagnostic(row.at, message, hint)])
        if self._twice:
            self.entries = [e for e in self.entries if e.assignment.opdracht not in self._twice]
        self.problems = in_order(self.problems)
        if self._left_out:
            self.problems.append(other_problems(self._left_out))


def _assignment(values: dict[str, Any]) -> Assignment:
    """The record; each value was read for its column."""
    return Assignment(**values if "ad" in values else {**values, "ad": None})
