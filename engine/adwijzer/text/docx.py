"""A page as a Word file: A4, in Dutch, with real headings, lists and tables, and blanks marked.

`styles/template.docx` is empty but for its paper and our own styles, so that nothing of another
template comes along: no author, no comments, no thumbnail, no name of a program.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from datetime import datetime
from importlib.resources import files
from typing import TYPE_CHECKING, Any, assert_never

from adwijzer.text import page as laid
from adwijzer.text.cells import safe_cell
from adwijzer.text.days import MONTHS
from adwijzer.text.page import Page, pieces

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

LANGUAGE = "nl-NL"
_ROOM = 160
"""Millimetres: the width of an A4 between its margins, for a table."""
_PADDING = 3
"""Letters of room around the longest word of a column."""
_LETTER = 1.8
"""Millimetres that a letter in a table takes at most, in the widest of the usual fonts."""
_DATE = re.compile(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b")
_ON_ONE_LINE = "\\1\N{NO-BREAK SPACE}\\2\N{NO-BREAK SPACE}\\3"
_YEAR_BELOW = "\\1\N{NO-BREAK SPACE}\\2 \\3"
"""A date that stands on one line, and one that may go on in the next with its year."""


def docx(page: Page) -> bytes:
    """The page, with its appendix on paper of its own.

    The file names no author, and its date is the day that the page is about.
    """
    import docx as word

    template = files("adwijzer.text").joinpath("styles", "template.docx").read_bytes()
    document = word.Document(io.BytesIO(template))
    properties = document.core_properties
    properties.title, properties.language = page.title, LANGUAGE
    if page.day:
        properties.created = properties.modified = datetime.fromisoformat(page.day)
    writer = _Writer(document)
    for block in page.flat():
        writer.write(block)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


class _Writer:
    """One document that is being written."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def write(self, block: laid.Flat) -> None:
        """Write one block below what is there."""
        match block:
            case laid.Heading():
                target = self._paragraph(block.text, f"Heading {block.level}")
                target.paragraph_format.page_break_before = block.apart or None
            case laid.Prose():
                strong, quiet = block.look == "strong", block.look == "quiet"
                target = self.document.add_paragraph()
                self._runs(target, block.text, bold=strong or None, italic=quiet or None)
            case laid.Points():
                self._points(block)
            case laid.Terms():
                for term, text in block.terms:
                    target = self.document.add_paragraph(style="List Bullet")
                    self._runs(target, f"{term}: ", bold=True)
                    self._runs(target, text)
                    if address := block.addresses.get(term):
                        self._runs(target, f" ({address})")
            case laid.Grid():
                self._table(block)
            case laid.Room():
                self._paragraph(f"{block.label}:")
                for _ in range(3):
                    self.document.add_paragraph()
            case _:
                assert_never(block)

    def _paragraph(self, text: str, style: str | None = None) -> Paragraph:
        target = self.document.add_paragraph(style=style)
        self._runs(target, text)
        return target

    def _runs(
        self, target: Paragraph, text: str, *, bold: bool | None = None, italic: bool | None = None
    ) -> None:
        from docx.enum.text import WD_COLOR_INDEX

        for piece, blank in pieces(text):
            run = target.add_run(piece)
            run.bold, run.italic = bold, italic
            if blank:
                run.font.highlight_color = WD_COLOR_INDEX.YELLOW

    def _points(self, block: laid.Points) -> None:
        counted = self._new_count() if block.numbered else None
        for point in block.points:
            target = self.document.add_paragraph(
                style="List Number" if block.numbered else "List Bullet"
            )
            if counted is not None:
                numbering: Any = target._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
                numbering.get_or_add_numId().val = counted
            if point.lead:
                self._runs(target, f"{point.lead} ", bold=True)
            self._runs(target, point.line)

    def _new_count(self) -> int:
        """A numbered list of its own: it begins at 1."""
        numbering: Any = self.document.part.numbering_part.element
        count = numbering.add_num(2)
        count.add_lvlOverride(0).add_startOverride(1)
        return int(count.numId)

    def _table(self, table: laid.Grid) -> None:
        from docx.shared import Mm

        made = self.document.add_table(1 + len(table.rows), len(table.head), "Table Grid")
        made.autofit = False
        rows = [[*map(_cell, row)] for row in (table.head, *table.rows)]
        for dates in (_ON_ONE_LINE, _YEAR_BELOW):
            texts = [[_DATE.sub(dates, cell) for cell in row] for row in rows]
            shares = _shares(texts)
            if _LETTER * sum(shares) <= _ROOM:
                break
        widths = [Mm(_ROOM * share / sum(shares)) for share in shares]
        for number, row in enumerate(texts):
            line: Any = made.rows[number]
            # A row stays on one page, and the head stands on every page.
            properties = line._tr.get_or_add_trPr()  # noqa: SLF001
            for name in ("cantSplit", *(("tblHeader",) if number == 0 else ())):
                properties.append(_element(f"w:{name}"))
            for cell, target, width in zip(row, line.cells, widths, strict=True):
                target.width = width
                target.paragraphs[0].style = "Table Text"
                self._runs(target.paragraphs[0], cell, bold=number == 0 or None)
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        self.document.add_paragraph()


def _element(name: str) -> Any:
    from docx.oxml.parser import OxmlElement

    return OxmlElement(name)


def _shares(rows: Sequence[Sequence[str]]) -> list[float]:
    """How wide each column is, in letters.

    A column has room for its longest word, and more as its cells hold more text.
    """
    shares = []
    for texts in zip(*rows, strict=True):
        longest = max(len(word) for text in texts for word in text.split(" "))
        shares.append(max(longest + _PADDING, (sum(map(len, texts)) / len(texts)) ** 0.7))
    return shares


def _cell(cell: laid.Cell) -> str:
    """Text that may be pasted from a table in Word into a spreadsheet."""
    return safe_cell(cell if isinstance(cell, str) else cell.line)
