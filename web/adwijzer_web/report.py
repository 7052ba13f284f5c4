"""The report paragraph as formatted text and as a Word document, from the same markdown."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token


@cache
def _reader() -> MarkdownIt:
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False}).enable("table")


def paragraph(markdown: str) -> str:
    """What goes into the report: the title and what stands below it, without the rest."""
    return markdown.partition("\n### ")[0].strip() + "\n"


def as_html(markdown: str, level: int = 3) -> str:
    """Formatted text; the headings begin at `level`."""
    tokens = _reader().parse(markdown)
    for token in tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{min(6, int(token.tag[1]) - 2 + level)}"
    html: str = _reader().renderer.render(tokens, _reader().options, {})
    return html


def as_docx(markdown: str) -> bytes:
    """A Word document with headings, paragraphs, lists and tables; without a name of its maker."""
    from docx import Document

    document = Document()
    document.core_properties.author = ""
    document.core_properties.language = "nl-NL"
    target: Any = None
    style: str | None = None
    rows: list[list[Token]] = []
    in_table = False
    for token in _reader().parse(markdown):
        match token.type:
            case "heading_open":
                target = document.add_heading(level=int(token.tag[1]) - 1)
            case "bullet_list_open":
                style = "List Bullet"
            case "bullet_list_close":
                style = None
            case "paragraph_open" if not in_table:
                target = document.add_paragraph(style=style)
            case "table_open":
                in_table, rows = True, []
            case "tr_open":
                rows.append([])
            case "table_close":
                in_table = False
                _table(document, rows)
            case "inline":
                if in_table:
                    rows[-1].append(token)
                else:
                    _runs(target, token.children or ())
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _table(document: Any, rows: Sequence[Sequence[Token]]) -> None:
    table = document.add_table(rows=len(rows), cols=max(map(len, rows)), style="Table Grid")
    for number, row in enumerate(rows):
        for column, cell in enumerate(row):
            target = table.cell(number, column).paragraphs[0]
            _runs(target, cell.children or ())
            if number == 0:
                for run in target.runs:
                    run.bold = True


def _runs(target: Any, parts: Sequence[Token]) -> None:
    bold = italic = False
    for part in parts:
        match part.type:
            case "strong_open" | "strong_close":
                bold = part.type == "strong_open"
            case "em_open" | "em_close":
                italic = part.type == "em_open"
            case "softbreak" | "hardbreak":
                target.add_run("\n")
            case _ if part.content:
                run = target.add_run(part.content)
                run.bold, run.italic = bold or None, italic or None
