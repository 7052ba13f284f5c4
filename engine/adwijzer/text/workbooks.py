"""The cells of an Excel file, in order; a fast reader where it gives the same as the careful one.

The fast reader (calamine) keeps a whole sheet as one block and gives no formulas and no faulty
cells. So it only reads files that `packages` measured to have none and to be no larger than their
contents; openpyxl, which walks through a sheet row by row, reads the others.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, TypeAlias

from adwijzer.text.diagnostics import InputError, Position
from adwijzer.text.packages import Contents, TooLargeError, measure
from adwijzer.text.phrases import counted

MAXIMUM_UNPACKED = 500_000_000
UNPACKED = 20
"""How many times larger than the largest file its contents may be; of usual files it is ten."""
MAXIMUM_BLOCK = 10_000_000
"""Cells that the fast reader may keep, empty ones included; fewer where less may be unpacked."""
MAXIMUM_WALKED = 40_000_000
"""Cells that the careful reader may walk along, empty ones included; fewer likewise."""
_BYTES_OF_CELL = 25
"""In a sheet, at least, so that it says how many cells may be there."""
_LAST_ROW = 1_048_576
_EXACT = 10**15
"""Excel keeps fifteen digits of a number; of a longer one the end is lost."""

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


def read_workbook(
    data: bytes, shown: str, maximum_rows: int, maximum_bytes: int = MAXIMUM_UNPACKED
) -> tuple[list[Line], str]:
    """Read the first sheet: its rows, and in words what was read.

    What a damaged file makes the libraries raise is of any kind.

    Args:
        data: the file.
        shown: how messages name it.
        maximum_rows: rows below the names of the columns.
        maximum_bytes: of the largest file; what a file may unpack to follows from it.
    Raises:
        InputError: no Excel file, or one that unpacks to too much.
        TooManyRowsError: more than `maximum_rows`.
    """
    most = min(MAXIMUM_UNPACKED, UNPACKED * maximum_bytes)
    try:
        contents = measure(data, most)
        if contents.padded > MAXIMUM_WALKED * most / MAXIMUM_UNPACKED:
            raise TooLargeError
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about styles and extensions that are not read
            fast = _fast(data) if _is_plain(contents, most) else None
            names, rows = fast or _careful(data)
            lines, dated = _lines(rows, maximum_rows)
    except (InputError, TooManyRowsError):
        raise
    except TooLargeError:
        megabytes = most // 1_000_000
        raise InputError.of(
            f"dit bestand is uitgepakt groter dan {megabytes} MB",
            "splits het bestand; haal lege opgemaakte rijen en kolommen weg",
            Position(shown),
        ) from None
    except Exception:  # a DamagedError, or a fault of a library
        raise InputError.of(
            "dit is geen goed Excel-bestand", "sla het opnieuw op als .xlsx", Position(shown)
        ) from None
    return lines, _told(contents, len(names), dated)


def _told(contents: Contents, sheets: int, dated: bool) -> str:
    """What was read, with what someone who looks in Excel might not see."""
    summary = "Excel, eerste werkblad"
    if sheets > 1:
        summary += f" van {sheets}"
    if dated:
        summary += ", met datumcellen"
    if contents.first_is_hidden:
        summary += "; dat werkblad is verborgen"
    if hidden := contents.hidden_rows:
        rows = counted(hidden, "rij die Excel verbergt is", "rijen die Excel verbergt zijn")
        summary += f"; {rows} ook gelezen"
    return summary


def _is_plain(contents: Contents, most: int) -> bool:
    """Whether the fast reader gives all there is, and without making room for what is not there.

    It copies a text for every cell that refers to it.
    """
    return (
        not (contents.formulas or contents.errors or contents.unplaced or contents.foreign)
        and contents.rows * contents.columns <= min(MAXIMUM_BLOCK, most // _BYTES_OF_CELL)
        and contents.strings * contents.longest <= most
    )


def _fast(data: bytes) -> tuple[list[str], Iterable[Sequence[Any]]] | None:
    """What calamine reads; None where it fails, which the careful reader then judges."""
    from python_calamine import CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheet = book.get_sheet_by_index(0)
        rows = sheet.iter_rows()
        before = [""] * sheet.start[1] if sheet.start else []
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # a fault in its machine code is no Exception
        return None
    return book.sheet_names, (before + row for row in rows) if before else rows


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
