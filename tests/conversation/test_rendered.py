"""The files as they come out of a printer: Word through LibreOffice, HTML through Chromium."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.conversation.situations import as_docx, as_html, letter, questions, sheet
from tests.programs import CHROMIUM, OFFICE, needs_chromium, needs_office, needs_poppler

pytestmark = [pytest.mark.check(part="pages"), needs_poppler]


def printed(html: str, folder: Path) -> Path:
    """The PDF that Chromium prints."""
    page, pdf = folder / "blad.html", folder / "blad.pdf"
    page.write_text(html, encoding="utf-8")
    subprocess.run(
        [
            str(CHROMIUM),
            *("--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"),
            f"--user-data-dir={folder / 'chromium'}",
            f"--print-to-pdf={pdf}",
            page.as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return pdf


def pages(pdf: Path) -> int:
    told = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Page size:\s+59[45]\.\d+ x 841\.\d+ pts", told), told
    [number] = re.findall(r"^Pages:\s+(\d+)$", told, re.MULTILINE)
    return int(number)


def words(pdf: Path) -> str:
    told = subprocess.run(["pdftotext", pdf, "-"], check=True, capture_output=True, text=True)
    return " ".join(told.stdout.split())


@needs_chromium
@pytest.mark.parametrize("employer", ["ja", "nee"])
def test_the_sheet_prints_on_exactly_one_a4(tmp_path: Path, employer: str) -> None:
    page = sheet(heeft_werkgever=employer)
    pdf = printed(as_html(page), tmp_path)

    assert pages(pdf) == 1
    text = words(pdf)
    for subject, reference in page.subjects:
        assert subject.title in text
        assert reference in text
        for question in subject.questions.values():
            assert question in text
    assert page.inquiries[-1].text in text


@needs_chromium
def test_the_letter_prints_with_its_questions_on_a_page_of_their_own(tmp_path: Path) -> None:
    whole = pages(printed(as_html(letter(gekozen_vorm="beeldbellen")), tmp_path))

    assert whole == 3
    assert pages(printed(as_html(questions()), tmp_path)) == 1


@needs_office
def test_a_word_processor_opens_the_letter(tmp_path: Path) -> None:
    written = letter(gekozen_vorm="telefonisch", heeft_werkgever="ja")
    (tmp_path / "brief.docx").write_bytes(as_docx(written))
    subprocess.run(
        [
            str(OFFICE),
            f"-env:UserInstallation={(tmp_path / 'office').as_uri()}",
            *("--headless", "--convert-to", "pdf", "--outdir", tmp_path, tmp_path / "brief.docx"),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    pdf = tmp_path / "brief.pdf"

    assert pages(pdf) == 3
    text = words(pdf)
    assert written.title in text
    assert "Zet dan de luidspreker van uw telefoon aan." in text
    assert all(blank in text for blank in written.blanks)
    assert re.search(r"6\. ?Wat wilt u van mij weten\?", text)
