"""Documents as a Word file: real headings and lists, the language set, blanks marked."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import TYPE_CHECKING

from adwijzer.presenting.documents import Part, Text, pieces

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle
    from docx.text.paragraph import Paragraph

LANGUAGE = "nl-NL"
_FONT = "Arial"


def text_as_docx(text: Text) -> bytes:
    """A document with its appendix on a page of its own.

    The file names no author, and holds no date of its making.
    """
    import docx
    from docx.shared import Mm

    document = docx.Document()
    document.core_properties.author = ""
    document.core_properties.comments = ""
    document.core_properties.title = text.title
    document.core_properties.language = LANGUAGE
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(22)
    _set_styles(document)
    _write(document, text)
    if text.appendix is not None:
        _write(document, text.appendix, new_page=True)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _set_styles(document: Document) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Pt, RGBColor

    for name, size in (("Normal", 11), ("List Number", 11), ("Heading 1", 18), ("Heading 2", 13)):
        style: ParagraphStyle = document.styles[name]
        style.font.name, style.font.size = _FONT, Pt(size)
        properties = style.element.get_or_add_rPr()
        fonts = properties.find(qn("w:rFonts"))
        for key in list(fonts.attrib):
            # What the theme says goes before a font by its name.
            if key.endswith("Theme"):
                del fonts.attrib[key]
        for key in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
            fonts.set(qn(key), _FONT)
        if name.startswith("Heading"):
            style.font.color.rgb = RGBColor(0x11, 0x11, 0x11)
            style.paragraph_format.keep_with_next = True
        style.paragraph_format.space_after = Pt(6)
        for dense in style.element.findall(".//" + qn("w:contextualSpacing")):
            dense.getparent().remove(dense)
    for language in document.styles.element.iter(qn("w:lang")):
        for key in ("w:val", "w:eastAsia"):
            language.set(qn(key), LANGUAGE)


def _write(document: Document, text: Text, *, new_page: bool = False) -> None:
    heading = document.add_heading(text.title, level=1)
    heading.paragraph_format.page_break_before = new_page
    for part in text.parts:
        if part.heading:
            document.add_heading(part.heading, level=2)
        for paragraph, words in _paragraphs(document, part):
            for piece, blank in pieces(words):
                run = paragraph.add_run(piece)
                if blank:
                    from docx.enum.text import WD_COLOR_INDEX

                    run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _paragraphs(document: Document, part: Part) -> Iterator[tuple[Paragraph, str]]:
    for words in part.texts:
        yield document.add_paragraph(style="List Number" if part.numbered else None), words
