"""What a spreadsheet would run as a formula, wherever a table goes out."""

from __future__ import annotations

import io
from html import unescape

import pytest
from docx import Document

from adwijzer.text.cells import escaped, safe_cell, unescaped
from adwijzer.text.docx import docx
from adwijzer.text.html import html
from adwijzer.text.page import Chapter, Grid, Page

RUN = (
    *("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"),
    *("＝1+1", "＋1", "－1", "＠SUM(A1)"),
)
PLAIN = ("", "-", "+", "a=1", "1-2", "O-1", "'t", "‒1", " a")


@pytest.mark.parametrize("text", RUN)
def test_what_would_run_gets_an_apostrophe_and_comes_back(text: str) -> None:
    assert safe_cell(text) == escaped(text) == f"'{text}"
    assert unescaped(escaped(text)) == text
    assert unescaped(escaped(f"'{text}")) == f"'{text}"


@pytest.mark.parametrize("text", PLAIN)
def test_other_text_stays_as_it_is(text: str) -> None:
    assert safe_cell(text) == escaped(text) == unescaped(text) == text


@pytest.mark.parametrize("text", [each for each in RUN if each.isprintable()])
def test_a_table_in_word_or_on_a_page_is_safe_to_paste(text: str) -> None:
    page = Page(
        title="Titel",
        headline="Kop",
        chapters=(Chapter("", (Grid(("Code", "Meer"), ((text, text),), "Tabel"),)),),
    )

    [table] = Document(io.BytesIO(docx(page))).tables
    assert [cell.text for cell in table.rows[1].cells] == [f"'{text}"] * 2
    assert unescape(html(page)).count(f"'{text}<") == 2
