"""Rows out of CSV and XLSX files as Dutch Excel makes them; what was assumed is told."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

from msgspec import Struct

from adwijzer.loading.days import day_of
from adwijzer.loading.files import unreadable
from adwijzer.model.diagnostics import Diagnostic, InputError, Position

MAXIMUM_BYTES = 50_000_000
_DELIMITERS = {";": "puntkomma", ",": "komma", "\t": "tab"}


class Row(Struct, frozen=True):
    """One row: its number in the file, the header being 1, and its cells by column."""

    number: int
    cells: dict[str, str]


class Table(Struct, frozen=True):
    """A table with the columns in order, and in `assumed` what was taken to be so."""

    file: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    assumed: str

    def at(self, row: int, column: str | None = None) -> Position:
        """The place of a cell, the column counted from 1."""
        number = self.columns.index(column) + 1 if column in self.columns else 1
        return Position(self.file, row, number)


def read_table(path: Path) -> Table:
    """Read a table; by its name an Excel file, else CSV.

    Raises:
        InputError: no table, or one too large or damaged.
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
    if path.suffix.lower() == ".xlsx" or data[:4] == b"PK\x03\x04":
        rows, assumed = _excel(data, shown), "Excel, eerste werkblad"
    else:
        rows, assumed = _csv(data, shown)
    return _table(rows, shown, assumed)


def _table(rows: Iterable[list[str]], shown: str, assumed: str) -> Table:
    lines = iter(rows)
    header = next(lines, None)
    if header is None or not any(cell.strip() for cell in header):
        raise InputError.of(
            "dit bestand heeft geen kolommen", "zet namen in de eerste rij", Position(shown, 1, 1)
        )
    columns = tuple(cell.strip().lower() for cell in header)
    problems = [
        Diagnostic(
            Position(shown, 1, number + 1),
            f"de kolom `{name}` staat er twee keer",
            "haal er een weg",
        )
        for number, name in enumerate(columns)
        if name and name in columns[:number]
    ]
    if problems:
        raise InputError(problems)
    found = []
    for number, line in enumerate(lines, start=2):
        cells = {
            name: cell.strip()
            for name, cell in zip(columns, line, strict=False)
            if name and cell.strip()
        }
        if cells:
            found.append(Row(number, cells))
    return Table(shown, columns, tuple(found), assumed)


def _csv(data: bytes, shown: str) -> tuple[Iterator[list[str]], str]:
    try:
        text, encoding = data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        text, encoding = data.decode("cp1252", errors="replace"), "Windows-1252"
    if "\0" in text:
        raise InputError.of(
            "dit bestand bevat een NUL-teken", "is dit wel een tabel?", Position(shown)
        )
    first = text.partition("\n")[0]
    counts = {sign: first.count(sign) for sign in _DELIMITERS}
    most = max(counts.values())
    best = [sign for sign, count in counts.items() if count == most]
    if most and len(best) > 1:
        raise InputError.of(
            "het is niet duidelijk wat de kolommen scheidt",
            "gebruik overal een komma, een puntkomma of een tab",
            Position(shown, 1, 1),
        )
    delimiter = best[0] if most else ","

    def rows() -> Iterator[list[str]]:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
        try:
            yield from reader
        except csv.Error:
            raise InputError.of(
                "deze rij is niet te lezen",
                "let op aanhalingstekens",
                Position(shown, reader.line_num, 1),
            ) from None

    return rows(), f"{encoding}, gescheiden met een {_DELIMITERS[delimiter]}"


def _excel(data: bytes, shown: str) -> Iterator[list[str]]:
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=False)
    except (BadZipFile, InvalidFileException, KeyError, ValueError, OSError):
        raise InputError.of(
            "dit is geen goed Excel-bestand", "sla het opnieuw op als .xlsx", Position(shown)
        ) from None
    sheet = book.worksheets[0]
    for number, line in enumerate(sheet.iter_rows(values_only=True), start=1):
        yield [_cell(value, shown, number, column) for column, value in enumerate(line, start=1)]


def _cell(value: Any, shown: str, row: int, column: int) -> str:
    match value:
        case None:
            return ""
        case datetime() | date():
            return value.strftime("%Y-%m-%d")
        case str() if value.startswith("="):
            raise InputError.of(
                "in deze cel staat een formule",
                "plak de waarde in plaats van de formule",
                Position(shown, row, column),
            )
        case bool():
            return "WAAR" if value else "ONWAAR"
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def iso_day(text: str) -> str:
    """A date as ISO text: `2026-02-03` and `03-02-2026` are read, other notations stay as they are.

    A slash is ambiguous (2 March or 3 February), so it is left for the reader to refuse.
    """
    dutch = re.fullmatch(r"(\d{1,2})-(\d{1,2})-(\d{4})", text)
    if dutch is None:
        return text
    day, month, year = dutch.groups()
    iso = f"{year}-{int(month):02}-{int(day):02}"
    return iso if day_of(iso) else text


def safe_cell(text: str) -> str:
    """Text for a spreadsheet; what a spreadsheet would run as a formula gets an apostrophe."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text
