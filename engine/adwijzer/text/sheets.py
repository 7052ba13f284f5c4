"""Rows as tables to send on: CSV as Dutch Excel opens it, and an Excel file."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import BinaryIO, TypeAlias

from msgspec import Struct

from adwijzer.text.cells import escaped
from adwijzer.text.diagnostics import InputError

LAST_ROW = 1_048_576
"""Of a sheet in Excel."""
_WIDTH = 16
_LONGEST = 32_767
"""Signs in a cell of Excel."""

Value: TypeAlias = str | int | date | Sequence[str] | None
"""What a cell holds; names that belong together stand in one cell."""


class DataSheet(Struct, frozen=True):
    """Rows below the names of their columns, and about how many; columns may be wider than most.

    The first `fixed` columns stay in view.
    """

    title: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Value]]
    length: int = 0
    widths: dict[str, int] = {}
    fixed: int = 0


def csv_parts(sheet: DataSheet) -> Iterator[bytes]:
    """CSV row by row: semicolons, and a mark that it is UTF-8; no text is a formula."""
    yield codecs.BOM_UTF8 + _line(sheet.columns)
    for row in sheet.rows:
        yield _line([_plain(value) for value in row])


def workbook(sheets: Iterable[DataSheet]) -> bytes:
    """An Excel file: names in bold, days as days, and no text is a formula.

    Raises:
        InputError: more rows than a sheet has.
    """
    out = io.BytesIO()
    write_workbook(sheets, out)
    return out.getvalue()


def write_workbook(sheets: Iterable[DataSheet], out: BinaryIO) -> None:
    """Write an Excel file row by row.

    Raises:
        InputError: more rows than a sheet has.
    """
    from xlsxwriter import Workbook

    found = list(sheets)
    if any(each.length >= LAST_ROW for each in found):
        raise InputError.of(
            f"er zijn meer dan {LAST_ROW - 1} rijen, en meer heeft een werkblad niet",
            "kies een deel, of schrijf het als .csv",
        )
    # The sheets go to the file at the end, so that rows need not stay in memory.
    with Workbook(out, {"constant_memory": True, "default_date_format": "dd-mm-yyyy"}) as book:
        bold = book.add_format({"bold": True})
        for each in found:
            sheet = book.add_worksheet(each.title)
            sheet.freeze_panes(1, each.fixed)
            for number, name in enumerate(each.columns):
                sheet.set_column(number, number, each.widths.get(name, _WIDTH))
                sheet.write_string(0, number, name, bold)
            for row, values in enumerate(each.rows, start=1):
                for number, value in enumerate(values):
                    if isinstance(value, date):
                        sheet.write_datetime(row, number, value)
                    elif isinstance(value, int):
                        sheet.write_number(row, number, value)
                    elif text := _plain(value):
                        sheet.write_string(row, number, text[:_LONGEST])


def _line(cells: Sequence[str]) -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";", lineterminator="\r\n").writerow(cells)
    return out.getvalue().encode()


def _plain(value: Value) -> str:
    match value:
        case None:
            return ""
        case date():
            return value.isoformat()
        case str() | int():
            return escaped(str(value))
        case _:
            return escaped(", ".join(value))
