"""Excel files made part by part, as no program of good will makes them."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping

import openpyxl

from adwijzer.decisions.assignments.assignment import REQUIRED

SHEET = "xl/worksheets/sheet1.xml"
TEXTS = "xl/sharedStrings.xml"
RELATIONS = "xl/_rels/workbook.xml.rels"
TYPES = "[Content_Types].xml"
_SPACE = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
ROW = ("O-1", "AD-1", "coach", "2026-03-02", "gepland")


def plain() -> dict[str, bytes]:
    """The parts of a register with one row; its cells hold their own texts."""
    book = openpyxl.Workbook()
    book.worksheets[0].append(["a"])
    out = io.BytesIO()
    book.save(out)
    with zipfile.ZipFile(out) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    return parts | {SHEET: sheet(rows(REQUIRED, ROW))}


def rows(*lines: tuple[str, ...]) -> str:
    """Rows of a sheet, each cell with its text and its place."""
    made = ""
    for number, line in enumerate(lines, start=1):
        cells = "".join(cell(number, place, text) for place, text in enumerate(line))
        made += f'<row r="{number}">{cells}</row>'
    return made


def cell(row: int, place: int, text: str) -> str:
    return f'<c r="{chr(65 + place)}{row}" t="inlineStr"><is><t>{text}</t></is></c>'


def sheet(inside: str, before: str = "") -> bytes:
    """A sheet with these rows."""
    return f"{before}<worksheet {_SPACE}><sheetData>{inside}</sheetData></worksheet>".encode()


def texts(inside: str) -> bytes:
    """A list of texts to which cells refer."""
    return f"<sst {_SPACE}>{inside}</sst>".encode()


def packed(parts: Mapping[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    """The parts as a file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", kind) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return out.getvalue()


def lying(parts: Mapping[str, bytes], name: str, size: int) -> bytes:
    """A file that says of one part that it unpacks to `size` bytes."""
    data = bytearray(packed(parts))
    for signature, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        place = -1
        while (place := data.find(signature, place + 1)) >= 0:
            start = place + (30 if at == 22 else 46)
            if data[start : start + len(name)] == name.encode():
                struct.pack_into("<I", data, place + at, size)
    return bytes(data)
