"""Rows as tables to send on: CSV as Dutch Excel opens it, and an Excel file."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time
from typing import Any, TypeAlias

from msgspec import Struct

from adwijzer.text.cells import escaped
from adwijzer.text.diagnostics import InputError

LAST_ROW = 1_048_576
"""Of a sheet in Excel."""
_WIDTH = 16

Value: TypeAlias = str | int | date | Sequence[str] | None
"""What a cell holds; names that belong together stand in one cell."""


class DataSheet(Struct, frozen=True):
    """Rows below the names of their columns, and about how many; columns may be wider than most."""

    title: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Value]]
    length: int = 0
    widths: dict[str, int] = {}


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
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    found = list(sheets)
    if any(each.length >= LAST_ROW for each in found):
        raise InputError.of(
            f"er zijn meer dan {LAST_ROW - 1} rijen, en meer heeft een werkblad niet",
            "kies een deel, of schrijf het als .csv",
        )
    book = Workbook(write_only=True)
    for each in found:
        sheet: Any = book.create_sheet(each.title)
        sheet.freeze_panes = "A2"
        head = [WriteOnlyCell(sheet, name) for name in each.columns]
        for number, cell in enumerate(head, start=1):
            width = each.widths.get(each.columns[number - 1], _WIDTH)
            sheet.column_dimensions[get_column_letter(number)].width = width
            cell.font = Font(bold=True)
        sheet.append(head)
        for row in each.rows:
            cells: list[Any] = []
            for value in row:
                if isinstance(value, date):
                    cells.append(WriteOnlyCell(sheet, datetime.combine(value, time())))
                    cells[-1].number_format = "dd-mm-yyyy"
                else:
                    cells.append(value if isinstance(value, int) else _plain(value) or None)
            sheet.append(cells)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


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
