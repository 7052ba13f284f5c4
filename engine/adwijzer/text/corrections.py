"""The table that somebody sent, given back with what is wrong in it marked."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import date

from adwijzer.text.cells import escaped
from adwijzer.text.days import day_of
from adwijzer.text.tables import LazyTable
from adwijzer.text.workbooks import DayCell

WRONG = "wat er mis is"
"""The column in which it is said."""
_LONGEST = 32_767
"""Signs in a cell of Excel."""
_WIDTH, _WIDE = 16, 80


def marked_workbook(table: LazyTable, wrong: Sequence[tuple[int, int, str]]) -> bytes:
    """An Excel file with the rows where they were, the wrong cells in red with a note.

    What is wrong with each row also stands in a column of its own, on which one can filter.

    Args:
        table: its rows are not read yet.
        wrong: row and column, counted from 1, with what is wrong there.
    """
    from xlsxwriter import Workbook

    by_row: dict[int, dict[int, list[str]]] = {}
    for row, column, text in wrong:
        by_row.setdefault(row, {}).setdefault(column, []).append(text)
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True, "default_date_format": "dd-mm-yyyy"}) as book:
        bold = book.add_format({"bold": True, "bottom": 1})
        red = book.add_format(_RED)
        red_day = book.add_format({**_RED, "num_format": "dd-mm-yyyy"})
        sheet = book.add_worksheet("nakijken")
        told = len(table.columns)
        head, last = table.header - 1, table.header - 1
        for number, name in enumerate(table.columns):
            sheet.write_string(head, number, escaped(name), bold)
        sheet.write_string(head, told, WRONG, bold)
        for row, line in table.lines:
            last = row - 1
            found = by_row.get(row, {})
            for number, cell in enumerate(line[:told]):
                style = red if number + 1 in found else None
                day = day_of(cell) if isinstance(cell, DayCell) else None
                if isinstance(day, date):
                    sheet.write_datetime(last, number, day, red_day if style else None)
                else:
                    sheet.write_string(last, number, escaped(str(cell))[:_LONGEST], style)
            for column, texts in found.items():
                if column <= told:
                    sheet.write_comment(last, column - 1, "\n".join(texts))
            if found:
                said = "; ".join(text for texts in found.values() for text in texts)
                sheet.write_string(last, told, escaped(said)[:_LONGEST], red)
        sheet.set_column(0, told - 1, _WIDTH)
        sheet.set_column(told, told, _WIDE)
        sheet.freeze_panes(head + 1, 0)
        sheet.autofilter(head, 0, last, told)
    return out.getvalue()


_RED = {"bg_color": "#F8CBCB", "font_color": "#7A0C0C"}
