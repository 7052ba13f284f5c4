"""A page as a Word file: A4, in Dutch, with real headings, lists and tables, and blanks marked.

`styles/template.docx` is empty but for its paper and our own styles, so that nothing of another
template comes along: no author, no comments, no thumbnail, no name of a program.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from importlib.resources import files
from typing import TYPE_CHECKING, Any, assert_never

from adwijzer.text import page as laid
from adwijzer.text.cells import safe_cell
from adwijzer.text.page import Page, pieces

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_ROOM = 160
"""Millimetres: the width of an A4 between its margins, for a table."""
_PADDING = 3
"""Letters of room beside the longest word of a column, such as a day has before its month."""


def docx(page: Page) -> bytes:
    """The page, with its appendix on paper of its own.

    The file names no author, and its date is the day that the page is about.
    """
    import docx as word

    template = files("adwijzer.text").joinpath("styles", "template.docx").read_bytes()
    document = word.Document(io.BytesIO(template))
    properties = document.core_properties
    properties.title, properties.language = page.title, "nl-NL"
    if page.day:
        properties.created = properties.modified = datetime.fromisoformat(page.day)
    for block in page.flat():
        _write(document, block)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _write(document: Document, block: laid.Flat) -> None:
    """Write one block below what is there."""
    match block:
        case laid.Heading():
            target = document.add_paragraph(style=f"Heading {block.level}")
            target.paragraph_format.page_break_before = block.apart or None
            _say(target, block.text)
        case laid.Prose():
            strong, quiet = block.look == "strong", block.look == "quiet"
            _say(document.add_paragraph(), block.text, bold=strong, italic=quiet)
            for _ in range(3 * (block.look == "room")):
                document.add_paragraph()
        case laid.Points():
            counted = _new_count(document) if block.numbered else None
            style = "List Number" if block.numbered else "List Bullet"
            for point in block.points:
                target = document.add_paragraph(style=style)
                if counted is not None:
                    numbering: Any = target._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
                    numbering.get_or_add_numId().val = counted
                if point.lead:
                    _say(target, f"{point.lead} ", bold=True)
                _say(target, f"{point.line} ({point.address})" if point.address else point.line)
        case laid.Grid():
            _table(document, block)
        case _:
            assert_never(block)


def _say(target: Paragraph, text: str, *, bold: bool = False, italic: bool = False) -> None:
    """Add words to a paragraph; those of its style where neither look is asked for."""
    from docx.enum.text import WD_COLOR_INDEX

    for piece, blank in pieces(text):
        run = target.add_run(piece)
        run.bold, run.italic = bold or None, italic or None
        if blank:
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _new_count(document: Document) -> int:
    """A numbered list of its own: it begins at 1."""
    numbering: Any = document.part.numbering_part.element
    count = numbering.add_num(2)
    count.add_lvlOverride(0).add_startOverride(1)
    return int(count.numId)


def _table(document: Document, table: laid.Grid) -> None:
    from docx.oxml.parser import OxmlElement
    from docx.shared import Mm

    made = document.add_table(1 + len(table.rows), len(table.head), "Table Grid")
    made.autofit = False
    # Text that may be pasted from a table in Word into a spreadsheet.
    texts = [[safe_cell(laid.line(cell)) for cell in row] for row in (table.head, *table.rows)]
    shares = _shares(texts)
    widths = [Mm(_ROOM * share / sum(shares)) for share in shares]
    for number, row in enumerate(texts):
        line: Any = made.rows[number]
        # A row stays on one page, and the head stands on every page.
        properties = line._tr.get_or_add_trPr()  # noqa: SLF001
        for name in ("cantSplit", *(("tblHeader",) if number == 0 else ())):
            properties.append(OxmlElement(f"w:{name}"))
        for cell, target, width in zip(row, line.cells, widths, strict=True):
            target.width = width
            target.paragraphs[0].style = "Table Text"
            _say(target.paragraphs[0], cell, bold=number == 0)
    for column, width in zip(made.columns, widths, strict=True):
        column.width = width
    document.add_paragraph()


def _shares(rows: Sequence[Sequence[str]]) -> list[float]:
    """How wide each column is in letters: for its longest word, and more as it holds more text."""
    shares = []
    for texts in zip(*rows, strict=True):
        longest = max(len(word) for text in texts for word in text.split(" "))
        shares.append(max(longest + _PADDING, (sum(map(len, texts)) / len(texts)) ** 0.7))
    return shares
