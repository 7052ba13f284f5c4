"""Rows of a file as assignments, with everything that is wrong in them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from operator import getitem
from typing import Any, TypeAlias

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import CODES, COLUMNS, DAYS, Assignment
from adwijzer.decisions.assignments.values import UNKNOWN, Choices, Value, Wrong, read_value
from adwijzer.text.codes import is_plain_code
from adwijzer.text.days import DAY_FIRST, is_month_first
from adwijzer.text.diagnostics import Diagnostic, InputError, Position, in_order, other_problems
from adwijzer.text.tables import is_total, month_first, total_problem

Cell: TypeAlias = str | Wrong
"""The text of a cell, or what is wrong before it is read as a value."""
Meaning: TypeAlias = Callable[[Cell], Cell]
"""What a cell gives, by how the file writes cells."""

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


class _Readings(dict[Cell, Value]):
    """What the cells of one column say; each text is read the first time that it is met.

    Most cells of a register hold what another one held. So a row costs one look-up per cell, which
    `map` does without a step of Python for each. A column of codes holds many others: most of these
    are seen at a glance.
    """

    def __init__(
        self, read: Callable[[str, Cell], Value | Wrong], column: str, *, codes: bool
    ) -> None:
        super().__init__()
        self._read = read
        self._column = column
        self._codes = codes

    def __missing__(self, cell: Cell) -> Value | Wrong:
        value: Value | Wrong
        if (
            self._codes
            and isinstance(cell, str)
            and is_plain_code(cell)
            and cell.lower() != UNKNOWN
        ):
            value = cell
        else:
            value = self._read(self._column, cell)
        if not isinstance(value, Wrong):
            self[cell] = value
        return value


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
        meaning: Meaning | None = None,
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
        self._meaning = meaning
        self._read = {
            name: _Readings(self._first_reading, name, codes=name in CODES and name not in choices)
            for name in COLUMNS
        }
        self._refused: dict[tuple[str, Cell], Wrong] = {}
        self._has_wrong = False
        self._columns: tuple[str, ...] = ()
        self._readings: Sequence[_Readings] = ()
        self._at: Locate = Position
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
        columns: tuple[str, ...],
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
            columns: those that `cells` are of, in the same order.
            cells: what it holds; may be fewer, and then the last columns are not there.
            given: the columns that the file has for it.
            version: of the register that the file was made from.
            at: where its columns are.
            problems: what is wrong already. A row that is not whole says nothing about what it
                leaves out.
        """
        if columns != self._columns:
            self._columns, self._readings = columns, [self._read[name] for name in columns]
        self._at, self._has_wrong = at, False
        required = () if problems else self._required
        found = map(getitem, self._readings, cells)
        values: dict[str, Any] = dict(zip(columns, found, strict=False))
        bad = self._bad(values, problems) if self._has_wrong else ()
        for column in required:
            if values.get(column) is None and column not in bad:
                hint = f"vul overal in: {', '.join(self._required)}"
                problems.append(Diagnostic(at(column), f"`{column}` is niet ingevuld", hint))
        begin, end = values.get("start"), values.get("eind")
        if begin is not None and end is not None and end < begin:
            message = f"het eind {end} ligt voor de start {begin}"
            problems.append(Diagnostic(at("eind"), message, "zet de dagen goed"))
        code = values.get("opdracht")
        if code is not None:
            row = _Row(self.count, number, start)
            first = self._first.setdefault(code, row)
            if first is not row:
                self._twice.setdefault(code, [first]).append(row)
        if problems:
            if any(isinstance(text, str) and is_total(text) for text in cells):
                problems = [total_problem(start)]
            self._wrong.add(self.count)
            self._keep(problems)
        else:
            self.entries.append(FileRow(_assignment(values), number, given, version))
        self.count += 1

    def _bad(self, values: dict[str, Any], problems: list[Diagnostic]) -> set[str]:
        """Take what is wrong out of the values of a row; the columns in which it stood."""
        bad = {column: value for column, value in values.items() if isinstance(value, Wrong)}
        for column, value in bad.items():
            del values[column]
            problems.append(Diagnostic(self._at(column), value.message, value.hint))
        return {*bad}

    def _first_reading(self, column: str, cell: Cell) -> Value | Wrong:
        """What a cell says in a column in which it was not met before, or was wrong."""
        value: Value | Wrong | None = self._refused.get((column, cell))
        if value is None:
            text = cell if self._meaning is None else self._meaning(cell)
            if isinstance(text, Wrong):
                value = text
            else:
                if column in DAYS and not self.iso:
                    self._note_order(column, text)
                value = read_value(column, text, self._choices, self._allowed, iso=self.iso)
            if isinstance(value, Wrong):
                self._refused[column, cell] = value
        self._has_wrong = self._has_wrong or isinstance(value, Wrong)
        return value

    def _note_order(self, column: str, text: str) -> None:
        """Note how a day is written, the first time that it is met."""
        if is_month_first(text):
            self._month_first.setdefault(column, self._at(column))
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
