"""Capacities and absences out of files, and what is wrong in them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from adwijzer.decisions.assignments.availability import Absence, Availability, load_availability
from adwijzer.text.diagnostics import InputError

KNOWN = ("AD-1", "AD-2")
TWO = [
    Availability("AD-1", 4, (Absence(date(2026, 6, 1), date(2026, 6, 21)),)),
    Availability("AD-9", None, (Absence(date(2026, 6, 1)), Absence(date(2026, 5, 1)))),
]


def read(folder: Path, name: str, text: str) -> list[Availability]:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return [*load_availability(file, KNOWN).ads]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (
            "team.csv",
            "AD;Capaciteit;Afwezig van;Afwezig tot;Afwezig van 2;nieuw\n"
            "AD-1;4;01-06-2026;21-06-2026;;\nAD-9;;2026-06-01;;2026-05-01;ja\n",
        ),
        (
            "team.yaml",
            "- {ad: AD-1, capaciteit: 4, afwezig_van: 2026-06-01, afwezig_tot: 2026-06-21}\n"
            "- {ad: AD-9, afwezig_van: 2026-06-01, afwezig_van_2: 2026-05-01, nieuw: ja}\n",
        ),
        (
            "team.json",
            '[{"ad": "AD-1", "capaciteit": "4", "afwezig_van": "2026-06-01",'
            ' "afwezig_tot": "2026-06-21"},\n {"ad": "AD-9", "afwezig_van": "2026-06-01",'
            ' "afwezig_van_2": "2026-05-01", "nieuw": "ja"}]',
        ),
    ],
)
def test_every_kind_of_file_says_the_same(tmp_path: Path, name: str, text: str) -> None:
    assert read(tmp_path, name, text) == TWO


def workbook(folder: Path, *rows: list[Any]) -> Path:
    book = Workbook()
    [sheet] = book.worksheets
    for row in rows:
        sheet.append(row)
    file = folder / "team.xlsx"
    book.save(file)
    return file


def test_a_workbook_says_the_same(tmp_path: Path) -> None:
    first, last = date(2026, 6, 1), date(2026, 6, 21)
    file = workbook(
        tmp_path,
        ["AD", "Capaciteit", "Afwezig van", "Afwezig tot", "Afwezig van 2", "nieuw"],
        ["AD-1", 4, first, last],
        ["AD-9", None, "01-06-2026", None, date(2026, 5, 1), "ja"],
    )

    assert [*load_availability(file, KNOWN).ads] == TWO


def test_a_wrong_cell_of_a_workbook_is_told_by_its_name(tmp_path: Path) -> None:
    file = workbook(tmp_path, ["ad", "capaciteit"], ["AD-1", "=1+1"], ["AD-2", 2.5])

    with pytest.raises(InputError) as caught:
        load_availability(file, KNOWN)

    first, second = (str(each).partition("team.xlsx:")[2] for each in caught.value.diagnostics)
    assert first.startswith("2:2: ")
    assert "formule" in first
    assert second.startswith("3:2: `capaciteit` moet een geheel getal van 0 tot en met 1000 zijn")


@pytest.mark.parametrize(
    ("rows", "at", "message"),
    [
        ("AD-3;;;;", "2:1", "deze AD staat niet in het register (controleer de code; is hij nieuw"),
        ("AD-1;;;;ja", "2:5", "deze AD is niet nieuw"),
        ("AD-1;;;;\nAD-1;;;;", "3:1", "deze AD staat ook op rij 2"),
        ("AD-1;-1;;;", "2:2", "`capaciteit` moet een geheel getal van 0 tot en met 1000 zijn"),
        ("AD-1;2,5;;;", "2:2", "`capaciteit` moet een geheel getal"),
        ("AD-1;;2026-06-02;2026-06-01;", "2:4", "de afwezigheid eindigt op 2026-06-01"),
        ("AD-1;;;2026-06-01;", "2:4", "deze afwezigheid heeft geen eerste dag"),
        ("AD-1;;6/13/2026;;", "2:3", "`afwezig_van` moet een datum zijn die bestaat"),
        ("AD-1;;;;misschien", "2:5", "onbekende waarde (hier niet herhaald) voor `nieuw`"),
        (";3;;;", "2:1", "`ad` is niet ingevuld"),
        ("AD-1;=2;;;", "2:2", "`capaciteit` moet een geheel getal"),
    ],
)
def test_what_is_wrong_is_told_by_row_and_column(
    tmp_path: Path, rows: str, at: str, message: str
) -> None:
    text = f"ad;capaciteit;afwezig_van;afwezig_tot;nieuw\n{rows}\n"

    with pytest.raises(InputError) as caught:
        read(tmp_path, "team.csv", text)

    [problem] = caught.value.diagnostics
    assert str(problem).partition("team.csv:")[2].startswith(f"{at}: {message}")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ad;capacitiet\nAD-1;3\n", "onbekende kolom `capacitiet` (bedoel je `capaciteit`?)"),
        ("capaciteit;nieuw\n3;\n", "de kolom `ad` ontbreekt"),
        ("", "dit bestand is leeg"),
    ],
)
def test_a_column_that_means_nothing_is_not_left_aside(
    tmp_path: Path, text: str, message: str
) -> None:
    with pytest.raises(InputError) as caught:
        read(tmp_path, "team.csv", text)

    assert message in str(caught.value)
