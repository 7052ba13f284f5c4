"""Rows as tables to send on: CSV as Dutch Excel opens it, and an Excel file."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
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

    The first `fixed` columns stay in view. A sheet for people has `headings` for its columns in an
    Excel file, and then a filter, a printed page of A4, and the words in `tones` in colour.
    """

    title: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Value]]
    length: int = 0
    widths: dict[str, int] = {}
    fixed: int = 0
    headings: Mapping[str, str] = {}
    tones: Mapping[str, str] = {}


_COLOURS = {"goed": "#E3F1E7", "voorwaarden": "#FDF0D5", "nee": "#F8CBCB", "nog_niet": "#E4ECF3"}
_A4 = 9
"""How Excel numbers that size of paper."""


def csv_parts(sheet: DataSheet) -> Iterator[bytes]:
    """CSV row by row: semicolons, and a mark that it is UTF-8; no text is a formula."""
    yield codecs.BOM_UTF8 + _line(sheet.columns)
    for row in sheet.rows:
        yield _line([_plain(value) for value in row])


def table(sheet: DataSheet, form: str) -> bytes:
    """The rows as csv or xlsx."""
    return workbook([sheet]) if form == "xlsx" else b"".join(csv_parts(sheet))


def workbook(sheets: Iterable[DataSheet]) -> bytes:
    """An Excel file: names in bold, days as days, and no text is a formula.

    Raises:
        InputError: more rows than a sheet has.
    """
    out = io.BytesIO()
    write_workbook(sheets, out, in_memory=True)
    return out.getvalue()


def write_workbook(sheets: Iterable[DataSheet], out: BinaryIO, *, in_memory: bool = False) -> None:
    """Write an Excel file row by row.

    Args:
        sheets: what it holds.
        out: where it goes.
        in_memory: keep it in memory until then; else in files that nobody else can read.
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
    how = {"in_memory": in_memory, "constant_memory": not in_memory}
    with Workbook(out, {**how, "default_date_format": "dd-mm-yyyy"}) as book:
        bold = book.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        colours = {name: book.add_format({"bg_color": code}) for name, code in _COLOURS.items()}
        for each in found:
            sheet = book.add_worksheet(each.title)
            sheet.freeze_panes(1, each.fixed)
            last = len(each.columns) - 1
            for number, name in enumerate(each.columns):
                style = wrapped if each.headings else None
                sheet.set_column(number, number, each.widths.get(name, _WIDTH), style)
                sheet.write_string(0, number, each.headings.get(name, name), bold)
            row = 0
            for row, values in enumerate(each.rows, start=1):
                for number, value in enumerate(values):
                    if isinstance(value, date):
                        sheet.write_datetime(row, number, value)
                    elif isinstance(value, int):
                        sheet.write_number(row, number, value)
                    elif text := _plain(value):
                        sheet.write_string(row, number, text[:_LONGEST])
            if each.headings:
                sheet.autofilter(0, 0, row, last)
                sheet.set_landscape()
                sheet.set_paper(_A4)
                sheet.fit_to_pages(1, 0)
                sheet.repeat_rows(0)
                for word, tone in each.tones.items():
                    same = {"type": "cell", "criteria": "==", "value": f'"{word}"'}
                    rule = {**same, "format": colours[tone]}
                    sheet.conditional_format(1, 0, max(row, 1), last, rule)


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
