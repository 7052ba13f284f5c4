"""The cells of an Excel file, in order; a fast reader where it gives the same as the careful one.

The fast reader (calamine) keeps a whole sheet as one block and gives no formulas and no faulty
cells. So it only reads sheets that were seen to have none and to be no larger than their contents;
openpyxl, which walks through a sheet row by row, reads the others, and decides what is damaged.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, TypeAlias

from adwijzer.text.diagnostics import InputError, Position

MAXIMUM_UNPACKED = 500_000_000
MAXIMUM_BLOCK = 10_000_000
"""Cells that the fast reader may keep, empty ones included."""
_LAST_ROW = 1_048_576
_EXACT = 10**15
"""Excel keeps fifteen digits of a number; of a longer one the end is lost."""
_SHEETS = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
_UNUSUAL = (b"<f>", b"<f ", b"<f/", b't="e"', b"t='e'", b":row ", b":row>")
"""Marks of a formula, of a cell with an error of Excel, or of tags written in another way."""
_ROW = re.compile(rb"<row\s[^>]*?\br=[\"'](\d+)")
_COLUMN = re.compile(rb"[\"']([A-Z]{2,})\d")

Line: TypeAlias = tuple[int, Sequence[str]]
"""A row that is not blank, with its number in the file."""


class Formula(str):
    """A cell that a spreadsheet would work out; nobody here does."""

    __slots__ = ()


class DayCell(str):
    """A cell that Excel itself keeps as a date, as ISO text."""

    __slots__ = ()


class TooManyRowsError(Exception):
    """More rows than were asked for."""


def read_workbook(data: bytes, shown: str, maximum_rows: int) -> tuple[list[Line], str]:
    """Read the first sheet: its rows, and in words what was read.

    What a damaged file makes the libraries raise is of any kind.

    Raises:
        InputError: no Excel file, or one that unpacks to too much.
        TooManyRowsError: more than `maximum_rows` below the names of the columns.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions that are not read
            fast = _fast(data) if _is_plain(_unpacked(data, shown)) else None
            names, rows = fast or _careful(data)
            lines, dated = _lines(rows, maximum_rows)
    except (InputError, TooManyRowsError):
        raise
    except Exception:
        raise InputError.of(
            "dit is geen goed Excel-bestand", "sla het opnieuw op als .xlsx", Position(shown)
        ) from None
    several = "" if len(names) == 1 else f" van {len(names)}"
    return lines, f"Excel, eerste werkblad{several}" + (", met datumcellen" if dated else "")


def _unpacked(data: bytes, shown: str) -> list[bytes]:
    """The raw sheets."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        parts = packed.infolist()
        if sum(part.file_size for part in parts) > MAXIMUM_UNPACKED:
            raise InputError.of(
                "dit bestand is uitgepakt groter dan 500 MB",
                "splits het bestand",
                Position(shown),
            )
        return [packed.read(part) for part in parts if _SHEETS.fullmatch(part.filename)]


def _is_plain(sheets: Iterable[bytes]) -> bool:
    """Whether the fast reader gives all there is, without a block that is mostly empty."""
    for sheet in sheets:
        if any(mark in sheet for mark in _UNUSUAL):
            return False
        height = max(map(int, _ROW.findall(sheet)), default=0)
        width = max(map(_column_number, set(_COLUMN.findall(sheet))), default=26)
        if height * width > MAXIMUM_BLOCK:
            return False
    return True


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _fast(data: bytes) -> tuple[list[str], Iterable[Sequence[Any]]] | None:
    """What calamine reads; None where it fails, which the careful reader then judges."""
    from python_calamine import CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        rows = book.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # a fault in its machine code is no Exception
        return None
    return book.sheet_names, rows


def _careful(data: bytes) -> tuple[list[str], Iterable[Sequence[Any]]]:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # what the file says about its own size is often wrong
    return book.sheetnames, sheet.iter_rows(values_only=True)


def _lines(rows: Iterable[Sequence[Any]], maximum_rows: int) -> tuple[list[Line], bool]:
    """The rows that are not blank, and whether any cell is a date."""
    lines: list[Line] = []
    dated = False
    for number, row in enumerate(rows, start=1):
        if number > _LAST_ROW:
            raise TooManyRowsError
        cells = [v if type(v) is str and v[:1] != "=" else _cell(v) for v in row]
        if any(cell and not cell.isspace() for cell in cells):
            if len(lines) > maximum_rows:
                raise TooManyRowsError
            lines.append((number, cells))
            dated = dated or any(type(cell) is DayCell for cell in cells)
    return lines, dated


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case datetime() | date():
            return DayCell(value.strftime("%Y-%m-%d"))
        case str():
            return Formula(value) if value[:1] == "=" else value
        case bool():
            return "WAAR" if value else "ONWAAR"
        case int() | float() if abs(value) >= _EXACT:
            return str(float(value))
        case float() if value.is_integer():
            return str(int(value))
        case int() | float() | time() | timedelta():
            return str(value)
        case _:  # a formula over several cells
            return Formula("=")
