"""Registers as text, and assignments in few words."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

from adwijzer.decisions.assignments.assignment import COLUMNS, REQUIRED, Assignment
from adwijzer.decisions.assignments.rows import FileRow

PLAIN: Mapping[str, Any] = {
    "opdracht": "O-1",
    "ad": "AD-1",
    "rol": "coach",
    "start": date(2026, 3, 2),
    "status": "gepland",
}
FULL: Mapping[str, Any] = {
    **PLAIN,
    "client": "C-1",
    "werkgever": "W-1",
    "opdrachtgever": "G-1",
    "soort_opdracht": "begeleiding",
    "eind": date(2026, 6, 30),
    "vraag": "V-1",
    "standpunt_ingenomen": "nee",
    "instemming_client": "ja",
    "rol_uitgelegd": "ja",
    "acceptatiebevestiging": "nee",
    "plan_knelpunten": "ja",
    "collegiale_toets": "nee",
    "afspraak_over_tijd": "richttijd",
    "heeft_werkgever": "ja",
}


def assignment(opdracht: str = "O-1", **values: Any) -> Assignment:
    return Assignment(**{**PLAIN, "opdracht": opdracht, **values})


def entry(
    opdracht: str = "O-1",
    *,
    given: Sequence[str] = COLUMNS,
    version: int | None = None,
    row: int = 2,
    **values: Any,
) -> FileRow:
    return FileRow(assignment(opdracht, **values), row, frozenset(given), version)


def table(*rows: Sequence[Any], columns: Sequence[str] = REQUIRED, delimiter: str = ";") -> str:
    """A CSV table."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()


def row(opdracht: str = "O-1", **values: Any) -> list[Any]:
    """The required columns of a row, in their order."""
    cells = {**PLAIN, "opdracht": opdracht, **values}
    return [cells[name] for name in REQUIRED]


def write(name: str, content: str | bytes) -> Path:
    """A file in the current folder."""
    path = Path(name)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def workbook(name: str, *rows: Sequence[Any]) -> Path:
    """An Excel file in the current folder."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for cells in rows:
        sheet.append(list(cells))
    book.save(name)
    return Path(name)
