"""Registers out of files: CSV and Excel as people make them, JSON and YAML from programs."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, DAYS, REQUIRED, Assignment
from adwijzer.decisions.assignments.records import (
    NodeTable,
    Record,
    json_records,
    node_records,
    yaml_records,
)
from adwijzer.decisions.assignments.rows import Cell, FileRow, Rows
from adwijzer.decisions.assignments.values import Choices, Wrong
from adwijzer.text.cells import unescaped
from adwijzer.text.columns import ignored, misspelled
from adwijzer.text.diagnostics import Diagnostic, InputError, Position, in_order
from adwijzer.text.files import decode, open_file
from adwijzer.text.tables import (
    DUTCH_DAYS,
    LazyTable,
    Readable,
    Sent,
    Size,
    column_name,
    formula_problem,
    nameless_problem,
    open_table,
    read_limited,
    short_problems,
    too_many_rows,
)
from adwijzer.text.workbooks import DayCell

VERSION = "registerversie"
"""A column of exported tables: the version of each assignment that the table shows."""
MAXIMUM = Size(bytes=100_000_000, rows=200_000, each="opdracht")
MAXIMUM_YAML = Size(
    bytes=5_000_000,
    rows=200_000,
    each="opdracht",
    hint="gebruik voor zoveel opdrachten CSV, Excel of JSON",
)
MAXIMUM_YAML_SENT = replace(MAXIMUM_YAML, bytes=1_000_000)
"""Of what is sent to a server; reading YAML takes sixty times its size in memory."""
_DAYS_BY_OTHER_NAMES = {
    "begin": "start",
    "begindatum": "start",
    "startdatum": "start",
    "start_datum": "start",
    "einddatum": "eind",
    "eind_datum": "eind",
}
"""Left aside, such a column would leave every assignment open."""
_KNOWN = frozenset((*COLUMNS, VERSION))
_TEXTS = {str}

T = TypeVar("T")


class Watch(Protocol):
    """Hands on items one by one while someone watches how far it is."""

    def __call__(self, label: str, items: Iterable[T], length: int | None, /) -> Iterable[T]: ...


def unwatched(_label: str, items: Iterable[T], _length: int | None, /) -> Iterable[T]:
    """Nobody watches."""
    return items


class RegisterFile(Struct, frozen=True):
    """The assignments of a file in its order, what was assumed, and what is wrong.

    `assumed` is Dutch, for one line. `problems` are in the order of the file and `wrong` counts the
    rows that have one; such rows are not among the assignments.
    """

    file: str
    assignments: tuple[Assignment, ...]
    entries: tuple[FileRow, ...]
    assumed: str
    problems: tuple[Diagnostic, ...] = ()
    wrong: int = 0
    unit: str = "rij"

    @property
    def places(self) -> dict[str, str]:
        """The row of each assignment in words, by its code."""
        return {each.assignment.opdracht: f"{self.unit} {each.row}" for each in self.entries}

    @property
    def rows(self) -> int:
        """All rows, wrong ones included."""
        return len(self.entries) + self.wrong

    def require_right(self) -> None:
        """Refuse the file when any row is wrong.

        Raises:
            InputError: with every problem.
        """
        if self.problems:
            raise InputError(self.problems)


def load_register(
    path: Readable | NodeTable,
    *,
    choices: Choices = CHOICES,
    required: Collection[str] = REQUIRED,
    allowed: Collection[str] = (),
    watch: Watch = unwatched,
) -> RegisterFile:
    """Read a register from CSV, XLSX, JSON or YAML, or from nodes.

    Args:
        path: its name and first bytes tell what it is.
        choices: the words that columns with a closed list may hold.
        required: columns that must be there with a value; leave out `ad` where assignments may be
            still to be given to someone.
        allowed: codes that someone said are no number of a person.
        watch: sees the rows go by.
    Raises:
        InputError: the file cannot be read as a register at all. What is wrong in single rows is
            in `problems`.
    """
    rows = Rows(choices, [*required], "regel", allowed)
    if isinstance(path, NodeTable):
        found = node_records(path.items, path.name)
        rows.iso = True
        return _from_records(path.name, found, "JSON", rows)
    suffix = path.suffix.lower()
    if suffix in (".yaml", ".yml"):
        size = MAXIMUM_YAML_SENT if isinstance(path, Sent) else MAXIMUM_YAML
        text = decode(read_limited(path, size), str(path))
        listed = watch("Lezen", yaml_records(text, str(path)), text.count("opdracht:"))
        return _from_records(str(path), listed, "YAML", rows)
    if suffix == ".json" or _begins_as_json(path):
        text = decode(read_limited(path, MAXIMUM), str(path))
        listed = watch("Lezen", json_records(text, str(path)), text.count("{"))
        rows.iso = True
        return _from_records(str(path), listed, "JSON", rows)
    sheet = open_table(path, MAXIMUM)
    return _from_table(
        sheet, Rows(choices, [*required], "rij", allowed, _meant), [*required], watch
    )


def _begins_as_json(path: Readable) -> bool:
    try:
        with open_file(path) if isinstance(path, Path) else path.open("rb") as file:
            return file.read(64).removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"[", b"{")
    except (OSError, ValueError):
        return False  # what reads it tells why it cannot be read


# --- tables ---------------------------------------------------------------------------------------


def _from_table(
    sheet: LazyTable, rows: Rows, required: Sequence[str], watch: Watch
) -> RegisterFile:
    _check_columns(sheet, required)
    places = {name: place for place, name in enumerate(sheet.columns)}
    columns = tuple(name for name in COLUMNS if name in places)
    wanted = [places[name] for name in columns]
    given, width, first = frozenset(columns), len(sheet.columns), wanted[0]
    version = places.get(VERSION)
    for number, line in watch("Lezen", sheet.lines, sheet.length):
        names, problems = columns, []
        if len(line) == width:
            cells: list[Cell] = [*map(line.__getitem__, wanted)]
        else:
            names = tuple(name for name in columns if places[name] < len(line))
            cells = [line[places[name]] for name in names]
            problems = _uneven(sheet, number, line)
        if sheet.is_excel and DayCell in map(type, cells):
            cells = [*map(_undated, names, cells)]

        def at(name: str, row: int = number) -> Position:
            return sheet.at(row, places[name])

        based: int | Wrong | None = None
        if version is not None and version < len(line):
            based = read_version(line[version])
        if isinstance(based, Wrong):
            problems.append(Diagnostic(at(VERSION), based.message, based.hint))
            based = None
        rows.add(number, sheet.at(number, first), names, cells, given, based, at, problems)
    return _finished(sheet.file, rows, sheet.assumed, sheet.columns)


def _undated(column: str, cell: Cell) -> Cell:
    """A cell that Excel does not keep as a date where none belongs."""
    if column in DAYS or type(cell) is not DayCell:
        return cell
    return Wrong(
        f"in `{column}` staat een datum", "zet de cel in Excel op Tekst en typ hem opnieuw"
    )


def _meant(cell: Cell) -> Cell:
    """What a cell of a table gives, also one that an export put an apostrophe before."""
    if isinstance(cell, Wrong):
        return cell
    if cell[:1] == "=":
        problem = formula_problem(Position(""))
        return Wrong(problem.message, problem.hint or "")
    return unescaped(cell)


def _uneven(sheet: LazyTable, number: int, line: Sequence[str]) -> list[Diagnostic]:
    """A row that is shorter than the names, or has a cell beside them; in Excel that may be."""
    if sheet.is_excel:
        return []
    for place in range(len(sheet.columns), len(line)):
        if line[place].strip():
            return [nameless_problem(sheet.at(number, place))]
    return short_problems(sheet, number, line)


def _check_columns(sheet: LazyTable, required: Sequence[str]) -> None:
    """Refuse a table without the columns that must be there, or with a misspelled one.

    Raises:
        InputError: with every missing and misspelled column.
    """
    if _KNOWN.isdisjoint(sheet.columns):
        raise InputError.of(
            "de eerste rij noemt geen enkele kolom die hier bekend is",
            f"zet er namen in zoals {', '.join(required)}",
            sheet.at(sheet.header),
        )
    places = {name: sheet.at(sheet.header, n) for n, name in enumerate(sheet.columns)}
    problems = misspelled(places, _KNOWN, _DAYS_BY_OTHER_NAMES)
    problems += [
        Diagnostic(
            sheet.at(sheet.header),
            f"de kolom `{name}` ontbreekt",
            f"een register heeft minstens {', '.join(required)}",
        )
        for name in required
        if name not in sheet.columns
    ]
    if problems:
        raise InputError(problems)


# --- records --------------------------------------------------------------------------------------


def _from_records(
    shown_path: str, records: Iterable[Record], kind: str, rows: Rows
) -> RegisterFile:
    names: dict[str, str] = {}
    first: dict[str, Position] = {}
    sets: dict[tuple[str, ...], frozenset[str]] = {}
    for record in records:
        if rows.count == MAXIMUM.rows:
            raise too_many_rows(shown_path, MAXIMUM)
        if record.problems:
            rows.add_broken(record.problems)
            continue
        cells: dict[str, str | Wrong] = {}
        keys: dict[str, str] = {}
        problems: list[Diagnostic] = []
        for key, text in record.pairs:
            name = names.get(key)
            if name is None:
                name = names[key] = column_name(key)
            first.setdefault(name, record.at)
            if name in cells:
                problems.append(
                    Diagnostic(
                        record.place(key), "deze kolom staat er twee keer", "haal er een weg"
                    )
                )
            cells[name], keys[name] = text, key

        def at(name: str, record: Record = record, keys: Mapping[str, str] = keys) -> Position:
            return record.place(keys.get(name, name))

        based = read_version(cells.pop(VERSION, ""))
        if isinstance(based, Wrong):
            problems.append(Diagnostic(at(VERSION), based.message, based.hint))
            based = None
        wanted = tuple(name for name in cells if name in _KNOWN)
        given = sets.setdefault(wanted, frozenset(wanted))
        texts = [cells[name] for name in wanted]
        rows.add(record.at.line, record.at, wanted, texts, given, based, at, problems)
    if not rows.count:
        raise InputError.of(
            "dit bestand heeft geen opdrachten", "zet er minstens één in", Position(shown_path)
        )
    if unknown := misspelled(first, _KNOWN, _DAYS_BY_OTHER_NAMES):
        raise InputError(in_order(unknown))
    return _finished(shown_path, rows, kind, tuple(first))


# --- both -----------------------------------------------------------------------------------------


def read_version(text: str | Wrong) -> int | Wrong | None:
    """The number of a version; None where there is none."""
    if isinstance(text, Wrong) or not text.strip():
        return None
    if re.fullmatch(r"[1-9]\d{0,8}", text.strip()):
        return int(text)
    return Wrong(f"`{VERSION}` moet een geheel getal zijn", "laat deze kolom zoals hij was")


def _finished(file: str, rows: Rows, assumed: str, columns: Sequence[str]) -> RegisterFile:
    rows.finish()
    if rows.dutch_days:
        assumed += f"; {DUTCH_DAYS}"
    assumed += ignored(columns, _KNOWN)
    entries = tuple(rows.entries)
    return RegisterFile(
        file,
        tuple(entry.assignment for entry in entries),
        entries,
        assumed,
        tuple(rows.problems),
        rows.wrong,
        rows.unit,
    )
