"""A sheet for Excel to fill in a register: the columns, with what each may hold."""

from __future__ import annotations

import io

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, DAYS, MEANINGS, REQUIRED

_ROWS = 5_000
"""Rows in which Excel offers the words of a list."""
_FIRST = "De code van de opdracht, voor elke opdracht een eigen."
_CODE = "een code die je zelf kiest, nooit een naam of een BSN"
_DAY = "een datum"
_WIDTHS = (24, 12, 56, 64)


def template_workbook() -> bytes:
    """The Excel file: an empty sheet with the columns, and a second one that explains them.

    Codes are text, so that Excel keeps their zeros and dashes; columns with a closed list offer its
    words.
    """
    from xlsxwriter import Workbook

    out = io.BytesIO()
    with Workbook(out, {"in_memory": True}) as book:
        bold = book.add_format({"bold": True, "bottom": 1})
        needed = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E4ECF3"})
        text = book.add_format({"num_format": "@"})
        day = book.add_format({"num_format": "dd-mm-yyyy"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        sheet = book.add_worksheet("register")
        for number, name in enumerate(COLUMNS):
            sheet.set_column(number, number, max(14, len(name) + 2), day if name in DAYS else text)
            sheet.write_string(0, number, name, needed if name in REQUIRED else bold)
            if name in CHOICES:
                words = {"validate": "list", "source": [*CHOICES[name]]}
                stop = {"error_title": "Kies een woord", "error_message": "Kies uit de lijst."}
                sheet.data_validation(1, number, _ROWS, number, {**words, **stop})
        sheet.freeze_panes(1, 1)
        told = book.add_worksheet("uitleg")
        for number, width in enumerate(_WIDTHS):
            told.set_column(number, number, width, wrapped)
        for number, name in enumerate(("kolom", "nodig", "wat erin staat", "wat er kan")):
            told.write_string(0, number, name, bold)
        for row, name in enumerate(COLUMNS, start=1):
            may_be = (
                ", ".join(CHOICES[name]) if name in CHOICES else _DAY if name in DAYS else _CODE
            )
            told.write_string(row, 0, name)
            told.write_string(row, 1, "ja" if name in REQUIRED else "leeg is onbekend")
            told.write_string(row, 2, MEANINGS.get(name, _FIRST))
            told.write_string(row, 3, may_be)
        told.freeze_panes(1, 0)
    return out.getvalue()
