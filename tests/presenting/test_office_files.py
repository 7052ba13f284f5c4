"""What the program writes for Word and Excel: on paper by LibreOffice, and by a public validator.

The validator is `openxml-audit`, which checks as the Open XML SDK of Microsoft does.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import docx as word
import pytest

from tests.cli.command import advise
from tests.presenting.office_files import LETTERS, answers, letters
from tests.programs import OFFICE, needs_office, needs_poppler

pytestmark = pytest.mark.check(part="pages")

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
KEPT = ROOT / "build" / "papier"
"""Where the files stay, to be looked at."""
INCH = 25.4
DOTS = 36
"""Dots per inch at which a page is looked at for what stands in its margin."""
MARGIN, SLACK = 25, 3
"""Millimetres of paper beside the text, and how far a line of a table may stand in it."""


def roles() -> bytes:
    """The conflicts of a register as a Word file."""
    out = KEPT / "rolconflict-alles.docx"
    advise(
        "role-conflict --why --what-if --format docx",
        *("--register", str(DOCS / "voorbeeld-register.csv"), "--out", str(out)),
    )
    return out.read_bytes()


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    """Every Word file by its name."""
    KEPT.mkdir(parents=True, exist_ok=True)
    for each in KEPT.iterdir():
        each.unlink()
    found = {**dict(answers()), **dict(letters()), "rolconflict-alles": roles()}
    for name, data in found.items():
        (KEPT / f"{name}.docx").write_bytes(data)
    return found


@pytest.fixture(scope="module")
def printed(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The same as LibreOffice prints them."""
    profile = tmp_path_factory.mktemp("office")
    subprocess.run(
        [
            str(OFFICE),
            f"-env:UserInstallation={profile.as_uri()}",
            *("--headless", "--convert-to", "pdf", "--outdir", KEPT),
            *(KEPT / f"{name}.docx" for name in files),
        ],
        check=True,
        capture_output=True,
        timeout=600,
    )
    return {name: KEPT / f"{name}.pdf" for name in files}


def pages(pdf: Path) -> int:
    told = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
    assert re.search(r"Page size:\s+59[45]\S* x 84[12]\S* pts", told), "A4"
    [number] = re.findall(r"^Pages:\s+(\d+)$", told, re.MULTILINE)
    return int(number)


def squeezed(text: str) -> str:
    """Without spaces, line ends and marks of a list, which paper may set in its own way."""
    return re.sub(r"\s+", "", text)


def texts(data: bytes) -> list[str]:
    """Every paragraph and every cell of a Word file."""
    document = word.Document(io.BytesIO(data))
    found = [each.text for each in document.paragraphs]
    found += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [each for each in found if each.strip()]


def ink_in_margin(pdf: Path, folder: Path) -> list[str]:
    """The pages on which something stands in the margin at a side."""
    subprocess.run(
        ["pdftoppm", "-gray", "-r", str(DOTS), pdf, folder / pdf.stem], check=True, timeout=60
    )
    free = int((MARGIN - SLACK) / INCH * DOTS)
    found = []
    for picture in sorted(folder.glob(f"{pdf.stem}-*.pgm")):
        data = picture.read_bytes()
        head = re.match(rb"P5\s+(\d+)\s+(\d+)\s+255\s", data)
        assert head is not None
        wide, high = map(int, head.groups())
        dots = data[head.end() :]
        lines = (dots[line * wide : (line + 1) * wide] for line in range(high))
        if any(min(line[:free]) < 200 or min(line[-free:]) < 200 for line in lines):
            found.append(picture.stem)
    return found


@needs_office
@needs_poppler
def test_every_word_file_prints_whole_and_within_its_margins(
    files: dict[str, bytes], printed: Mapping[str, Path], tmp_path: Path
) -> None:
    wrong = []
    for name, pdf in printed.items():
        on_paper = subprocess.run(
            ["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True, text=True
        ).stdout
        raw = subprocess.run(
            ["pdftotext", "-raw", pdf, "-"], check=True, capture_output=True, text=True
        ).stdout
        whole = squeezed(raw)
        words = {squeezed(each) for each in on_paper.split()}
        # In a narrow column of a table the lines of several cells stand beside each other.
        wrong += [
            f"{name}: {text[:60]}"
            for text in texts(files[name])
            if squeezed(text) not in whole and not set(text.split()) <= words
        ]
        wrong += [f"{name}: margin of {each}" for each in ink_in_margin(pdf, tmp_path)]
    assert wrong == []


@needs_office
@needs_poppler
def test_a_letter_is_two_pages_with_its_questions_apart_and_every_form_is_one(
    printed: Mapping[str, Path],
) -> None:
    expected = {name: 3 if text == "brief" else 1 for name, (_, text, _) in LETTERS.items()}

    assert {name: pages(printed[name]) for name in LETTERS} == expected


@needs_office
@needs_poppler
def test_an_answer_for_another_reader_is_short_and_that_for_the_dossier_fits_in_a_folder(
    printed: Mapping[str, Path],
) -> None:
    found = {name: pages(pdf) for name, pdf in printed.items() if name not in LETTERS}
    others = {n: p for n, p in found.items() if not n.endswith(("-dossier", "-alles"))}

    assert max(others.values()) <= 3, others
    assert max(p for n, p in found.items() if n.endswith("-dossier")) <= 4, found


_ROW_BY_ROW = "inline-string"
"""What is written row by row, so that a million rows fit in memory, has its texts in its cells."""


def audited(folder: Path) -> list[str]:
    """What the public validator finds in the files of a folder, be it an error or a warning."""
    done = subprocess.run(
        [
            *(Path(sys.executable).with_name("openxml-audit"), "--recursive"),
            *("--format", "microsoft365", "--output", "json", "--max-errors", "0", folder),
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    told: Any = json.loads(done.stdout)
    assert len(told) == len([*folder.iterdir()])
    return [
        f"{Path(each['file']).name}: {error['description']}"
        for each in told
        for error in each["errors"]
        if _ROW_BY_ROW not in error["description"]
    ]


def test_every_word_file_is_valid(files: dict[str, bytes], tmp_path: Path) -> None:
    for name, data in files.items():
        (tmp_path / f"{name}.docx").write_bytes(data)

    assert audited(tmp_path) == []


@pytest.fixture
def sheets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Every Excel file that a command can make."""
    monkeypatch.setenv("ADWIJZER_BY", "AD-1")
    monkeypatch.setenv("ADWIJZER_DATABASE", str(tmp_path / "zaken.db"))
    monkeypatch.setenv("ADWIJZER_SLEUTELS", str(tmp_path / "sleutels.db"))
    register, proposed = DOCS / "voorbeeld-register.csv", DOCS / "voorbeeld-voorstel.csv"
    made = {
        "rolconflict": f"role-conflict --register {register}",
        "wie-kan": f"role-conflict --register {register} --add {proposed} --suggest",
        "verzuim": f"timing --cases {DOCS / 'voorbeeld-verzuim.csv'}",
        "antwoorden": f"batch contactvorm --in {DOCS / 'voorbeeld-contacten.csv'}",
    }
    found = {name: tmp_path / "xlsx" / f"{name}.xlsx" for name in (*made, "te-doen", "register")}
    (tmp_path / "xlsx").mkdir()
    for name, line in made.items():
        told = advise(f"{line} --out", str(found[name]))
        assert told.status in (0, 1), told.err
    for line in (
        "case open Z-1",
        "case set Z-1 --eerste-ziektedag 2026-03-02 --probleemanalyse-datum nog_niet",
        f"case todo --as-of 2026-06-01 --format xlsx --out {found['te-doen']}",
        f"register import {register}",
        f"register export {found['register']}",
    ):
        told = advise(line)
        assert told.status == 0, (line, told.err)
    return found


def test_every_excel_file_is_valid(sheets: dict[str, Path]) -> None:
    folder = next(iter(sheets.values())).parent
    KEPT.mkdir(parents=True, exist_ok=True)
    for name, file in sheets.items():
        (KEPT / f"{name}.xlsx").write_bytes(file.read_bytes())

    assert {*folder.iterdir()} == {*sheets.values()}
    assert audited(folder) == []
