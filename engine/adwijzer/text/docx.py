"""A page as a Word file: A4, in Dutch, with real headings, lists and tables, and blanks marked.

The template is made here from its parts, so that nothing of another template comes along: no
author, no comments, no thumbnail, no name of a program.
"""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, assert_never

from adwijzer.text.page import (
    Block,
    Cell,
    Chart,
    Folded,
    Grid,
    Group,
    Page,
    Points,
    Prose,
    Room,
    Terms,
    Timeline,
    pieces,
)

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

LANGUAGE = "nl-NL"
_MARGIN, _PAPER, _ROOM = 25, (210, 297), 160
"""Millimetres: the margin at both sides, an A4, and the width that is left for a table."""
_PADDING = 3
"""Letters of room around the longest word of a column."""
_XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MEDIA = "application/vnd.openxmlformats"
_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    f'<Default Extension="rels" ContentType="{_MEDIA}-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    + "".join(
        f'<Override PartName="/{name}.xml" ContentType="{_MEDIA}-{kind}+xml"/>'
        for name, kind in (
            ("word/document", "officedocument.wordprocessingml.document.main"),
            ("word/styles", "officedocument.wordprocessingml.styles"),
            ("word/numbering", "officedocument.wordprocessingml.numbering"),
            ("docProps/core", "package.core-properties"),
        )
    )
    + "</Types>",
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties"'
    ' Target="docProps/core.xml"/></Relationships>',
    "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="rId2" Type="{_OFFICE}/numbering" Target="numbering.xml"/>'
    "</Relationships>",
    "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body><w:sectPr/></w:body></w:document>',
    "docProps/core.xml": f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties"/>',
}


def docx(page: Page) -> bytes:
    """The page, with its appendix on paper of its own.

    The file names no author, and its date is the day that the page is about.
    """
    import docx as word
    from docx.shared import Mm

    document = word.Document(io.BytesIO(_template()))
    properties = document.core_properties
    properties.title, properties.language = page.title, LANGUAGE
    if page.day:
        properties.created = properties.modified = datetime.fromisoformat(page.day)
    section = document.sections[0]
    section.page_width, section.page_height = map(Mm, _PAPER)
    section.left_margin = section.right_margin = Mm(_MARGIN)
    section.top_margin = section.bottom_margin = Mm(22)
    _Writer(document).page(page)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


@cache
def _template() -> bytes:
    """An empty document with our own styles."""
    folder = files("adwijzer.text").joinpath("styles")
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in _PARTS.items():
            package.writestr(name, _XML + text)
        for name in ("styles.xml", "numbering.xml"):
            package.writestr(f"word/{name}", folder.joinpath(name).read_bytes())
    return file.getvalue()


class _Writer:
    """One document that is being written."""

    def __init__(self, document: Document) -> None:
        self.document = document

    def page(self, page: Page, *, new_sheet: bool = False) -> None:
        """Write a page; with `new_sheet` on paper of its own."""
        title = self._paragraph(page.title, "Heading 1")
        if new_sheet:
            title.paragraph_format.page_break_before = True
        if page.report:
            self._paragraph(page.report)
        elif page.headline:
            self._runs(self.document.add_paragraph(), page.headline, bold=True)
            self._paragraph(" ".join(page.opening))
        for chapter in page.shown("report"):
            if chapter.heading:
                self._paragraph(chapter.heading, "Heading 2")
            for block in chapter.blocks:
                self._block(block)
            if chapter.remark:
                self._paragraph(chapter.remark)
        for line in (page.closing if not page.report else "", page.version):
            if line:
                self._runs(self.document.add_paragraph(), line, italic=True)
        if page.appendix is not None:
            self.page(page.appendix, new_sheet=True)

    def _block(self, block: Block) -> None:
        match block:
            case Prose():
                self._paragraph(block.text)
            case Points():
                self._points(block)
            case Terms():
                for term, text in block.terms:
                    target = self.document.add_paragraph(style="List Bullet")
                    self._runs(target, f"{term}: ", bold=True)
                    self._runs(target, text)
            case Grid():
                self._table(block)
            case Timeline():
                self._table(block.table)
            case Group():
                self._paragraph(block.title, "Heading 3")
                for inner in block.blocks:
                    self._block(inner)
            case Room():
                self._paragraph(f"{block.label}:")
                for _ in range(3):
                    self.document.add_paragraph()
            case Folded():
                self._paragraph(f"{block.summary}: {block.text}")
            case Chart():
                return
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

    def _points(self, block: Points) -> None:
        counted = self._new_count() if block.numbered else None
        for point in block.points:
            for line in point.lines:
                target = self.document.add_paragraph(
                    style="List Number" if block.numbered else "List Bullet"
                )
                if counted is not None:
                    numbering: Any = target._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
                    numbering.get_or_add_numId().val = counted
                if point.lead:
                    self._runs(target, f"{point.lead} ", bold=True)
                self._runs(target, line)

    def _new_count(self) -> int:
        """A numbered list of its own: it begins at 1."""
        numbering: Any = self.document.part.numbering_part.element
        count = numbering.add_num(2)
        count.add_lvlOverride(0).add_startOverride(1)
        return int(count.numId)

    def _table(self, table: Grid) -> None:
        from docx.shared import Mm

        made = self.document.add_table(1 + len(table.rows), len(table.head), "Table Grid")
        made.autofit = False
        widths = [Mm(width) for width in _widths(table)]
        for number, row in enumerate((table.head, *table.rows)):
            line: Any = made.rows[number]
            # A row stays on one page, and the head stands on every page.
            properties = line._tr.get_or_add_trPr()  # noqa: SLF001
            for name in ("cantSplit", *(("tblHeader",) if number == 0 else ())):
                properties.append(_element(f"w:{name}"))
            for cell, target, width in zip(row, line.cells, widths, strict=True):
                target.width = width
                target.paragraphs[0].style = "Table Text"
                self._runs(target.paragraphs[0], _cell(cell), bold=number == 0 or None)
        for column, width in zip(made.columns, widths, strict=True):
            column.width = width
        self.document.add_paragraph()


def _element(name: str) -> Any:
    from docx.oxml.parser import OxmlElement

    return OxmlElement(name)


def _widths(table: Grid) -> list[float]:
    """Millimetres for each column, together the width of the page.

    A column has room for its longest word, and more as its cells hold more text.
    """
    shares = []
    for number, head in enumerate(table.head):
        texts = [head, *(_cell(row[number]) for row in table.rows)]
        longest = max(len(word) for text in texts for word in (*text.split(), ""))
        shares.append(max(longest + _PADDING, (sum(map(len, texts)) / len(texts)) ** 0.7))
    return [_ROOM * share / sum(shares) for share in shares]


def _cell(cell: Cell) -> str:
    return cell if isinstance(cell, str) else cell.line
