"""Rows out of CSV and XLSX files as Dutch Excel makes them; what was assumed is told."""

from __future__ import annotations

import csv
import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any, TypeAlias

from msgspec import Struct

from adwijzer.loading.days import DUTCH_DAY
from adwijzer.loading.files import unreadable
from adwijzer.model.diagnostics import Diagnostic, InputError, Position

MAXIMUM_BYTES = 50_000_000
MAXIMUM_UNPACKED = 500_000_000
MAXIMUM_ROWS = 100_000
_LAST_EXCEL_ROW = 1_048_576
_DELIMITERS = {";": "puntkomma", ",": "komma", "\t": "tab"}
_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")

_Line: TypeAlias = tuple[int, Sequence[str]]
"""A row that is not blank, with its number in the file."""


class _Formula(str):
    """A cell that a spreadsheet would work out; nobody here does."""

    __slots__ = ()


class Row(Struct, frozen=True):
    """One row: its number in the file, and its cells by column.

    `problems` say why it cannot be used; the other rows can.
    """

    number: int
    cells: dict[str, str]
    problems: tuple[Diagnostic, ...] = ()


class Table(Struct, frozen=True):
    """A table with the columns in order, and in `assumed` what was taken to be so.

    `header` is the number of the row with the names.
    """

    file: str
    header: int
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    assumed: str

    def at(self, row: int, column: str | None = None) -> Position:
        """The place of a cell, the column counted from 1."""
        number = self.columns.index(column) + 1 if column in self.columns else 1
        return Position(self.file, row, number)


def read_table(path: Path) -> Table:
    """Read a table; by its first bytes an Excel file, else CSV.

    Raises:
        InputError: no table, or one that is empty, too large or damaged.
    """
    shown = str(path)
    try:
        with path.open("rb") as file:
            data = file.read(MAXIMUM_BYTES + 1)
    except (OSError, ValueError) as error:
        raise unreadable(error, Position(shown)) from None
    if len(data) > MAXIMUM_BYTES:
        raise InputError.of(
            "dit bestand is groter dan 50 MB", "splits het bestand", Position(shown)
        )
    if not data.strip():
        raise InputError.of(
            "dit bestand is leeg", "zet namen van kolommen in de eerste rij", Position(shown)
        )
    if data.startswith(_OLD_EXCEL):
        raise InputError.of(
            "dit is een oud Excel-bestand, of er zit een wachtwoord op",
            "sla het op als .xlsx, zonder wachtwoord",
            Position(shown),
        )
    if data.startswith(_ZIP) or path.suffix.lower() == ".xlsx":
        return _table(*_excel(data, shown), shown)
    return _table(*_csv(data, shown), shown)


def _table(lines: Iterable[_Line], assumed: str, shown: str) -> Table:
    lines = iter(lines)
    header, names = next(lines, (1, ()))
    if not names:
        raise InputError.of(
            "dit bestand heeft geen kolommen", "zet namen in de eerste rij", Position(shown, 1, 1)
        )
    columns = tuple(re.sub(r"[\s-]+", "_", name.strip().lower()) for name in names)
    problems = [
        Diagnostic(
            Position(shown, header, number + 1),
            "deze kolom staat er twee keer",
            f"de eerste is kolom {columns.index(name) + 1}; haal er een weg",
        )
        for number, name in enumerate(columns)
        if name and name in columns[:number]
    ]
    if problems:
        raise InputError(problems)
    rows: list[Row] = []
    for number, line in lines:
        if len(rows) == MAXIMUM_ROWS:
            raise _too_many(shown)
        rows.append(_row(number, line, columns, shown))
    if not rows:
        raise InputError.of(
            "dit bestand heeft geen rijen onder de namen van de kolommen",
            "zet elke zaak op een eigen rij",
            Position(shown),
        )
    if any(DUTCH_DAY.search(cell) for row in rows for cell in row.cells.values()):
        assumed += "; datums als 03-02-2026 zijn dag-maand-jaar"
    return Table(shown, header, columns, tuple(rows), assumed)


def _too_many(shown: str) -> InputError:
    return InputError.of(
        f"dit bestand heeft meer dan {MAXIMUM_ROWS} rijen", "splits het bestand", Position(shown)
    )


def _row(number: int, line: Sequence[str], columns: Sequence[str], shown: str) -> Row:
    cells: dict[str, str] = {}
    problems = []
    for place, cell in enumerate(line):
        text = cell.strip()
        if not text:
            continue
        name = columns[place] if place < len(columns) else ""
        if isinstance(cell, _Formula):
            message = "in deze cel staat een formule"
            hint = "plak de waarde in plaats van de formule"
        elif not name:
            message = "deze cel staat in een kolom zonder naam"
            hint = 'geef de kolom een naam; zet een cel waarin een scheidingsteken staat tussen "'
        else:
            cells[name] = text
            continue
        problems.append(Diagnostic(Position(shown, number, place + 1), message, hint))
    return Row(number, cells, tuple(problems))


def _csv(data: bytes, shown: str) -> tuple[Iterator[_Line], str]:
    text, encoding = _decoded(data, shown)
    first = next((line for line in text.splitlines() if line.strip()), "")
    counts = {sign: first.count(sign) for sign in _DELIMITERS}
    most = max(counts.values())
    best = [sign for sign, count in counts.items() if count == most]
    if most and len(best) > 1:
        raise InputError.of(
            "het is niet duidelijk wat de kolommen scheidt",
            "gebruik overal een komma, een puntkomma of een tab",
            Position(shown, 1, 1),
        )
    if not most:
        return _lines(text, ",", shown), f"{encoding}, één kolom"
    [delimiter] = best
    return _lines(text, delimiter, shown), (
        f"{encoding}, gescheiden met een {_DELIMITERS[delimiter]}"
    )


def _decoded(data: bytes, shown: str) -> tuple[str, str]:
    """The text, and the name of its encoding."""
    if data.startswith(_UTF_16):
        raise InputError.of(
            "dit bestand is UTF-16", "sla het op als CSV UTF-8 of als .xlsx", Position(shown)
        )
    try:
        text, encoding = data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        text, encoding = data.decode("cp1252", errors="replace"), "Windows-1252"
    if _CONTROL.search(text) or (encoding != "UTF-8" and "�" in text):
        raise InputError.of(
            "dit bestand bevat tekens die niet in een tabel horen",
            "geef een CSV-bestand of een .xlsx-bestand",
            Position(shown),
        )
    return text, encoding


def _lines(text: str, delimiter: str, shown: str) -> Iterator[_Line]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    ended = 0
    try:
        for number, line in enumerate(reader, start=1):
            ended = reader.line_num
            if any(cell.strip() for cell in line):
                yield number, line
    except csv.Error:
        raise InputError.of(
            "deze rij is niet te lezen", "let op aanhalingstekens", Position(shown, ended + 1, 1)
        ) from None


def _excel(data: bytes, shown: str) -> tuple[list[_Line], str]:
    """All rows; what a damaged file makes the library raise is of any kind."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions that are not read
            return _worksheet(data, shown)
    except InputError:
        raise
    except Exception:
        raise InputError.of(
            "dit is geen goed Excel-bestand", "sla het opnieuw op als .xlsx", Position(shown)
        ) from None


def _worksheet(data: bytes, shown: str) -> tuple[list[_Line], str]:
    from openpyxl import load_workbook

    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        unpacked = sum(part.file_size for part in packed.infolist())
    if unpacked > MAXIMUM_UNPACKED:
        raise InputError.of(
            "dit bestand is uitgepakt groter dan 500 MB", "splits het bestand", Position(shown)
        )
    book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # what the file says about its own size is often wrong
    lines: list[_Line] = []
    dated = False
    for number, line in enumerate(sheet.iter_rows(values_only=True), start=1):
        if number > _LAST_EXCEL_ROW or len(lines) > MAXIMUM_ROWS + 1:
            raise _too_many(shown)
        cells = [_cell(value) for value in line]
        if any(cell.strip() for cell in cells):
            lines.append((number, cells))
            dated = dated or any(isinstance(value, date) for value in line)
    several = "" if len(book.sheetnames) == 1 else f" van {len(book.sheetnames)}"
    return lines, f"Excel, eerste werkblad{several}" + (", met datumcellen" if dated else "")


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime() | date():
            return value.strftime("%Y-%m-%d")
        case str():
            return _Formula(value) if value.startswith("=") else value
        case bool():
            return "WAAR" if value else "ONWAAR"
        case float() if value.is_integer():
            return str(int(value))
        case int() | float() | time() | timedelta():
            return str(value)
        case _:  # a formula over several cells
            return _Formula("=")


def safe_cell(text: str) -> str:
    """Text for a spreadsheet; what a spreadsheet would run as a formula gets an apostrophe."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
