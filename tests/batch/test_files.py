"""A caseload comes in any form and goes out in any form, with the same answers."""

from __future__ import annotations

import os
from pathlib import Path

import duckdb
import pytest
from python_calamine import load_workbook

from adwijzer.batch.compilation import compiled
from adwijzer.batch.job import Batch
from adwijzer.language import load_rules
from tests.batch.cases import on_the_day
from tests.batch.test_bad_input import GOOD, batch, rows_of, written

WANTED = [("C1", "niet_toegestaan"), ("C2", "toegestaan")]
JSON_LINES = (
    '{"code": "C1", "soort_informatie": "medisch", "ontvanger": "werkgever"}\n'
    '{"code": "C2", "soort_informatie": "openbaar", "ontvanger": "client"}\n'
)


@pytest.fixture(params=["csv", "jsonl", "parquet", "xlsx", "folder"])
def given(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The same two cases in every form."""
    table = written(tmp_path, GOOD)
    rows = f"SELECT * FROM read_csv('{table}', delim=';', all_varchar=true)"
    match request.param:
        case "csv":
            return table
        case "jsonl":
            return written(tmp_path, JSON_LINES, "zaken.jsonl")
        case "parquet":
            duckdb.execute(f"COPY ({rows}) TO '{tmp_path}/zaken.parquet'")
            return tmp_path / "zaken.parquet"
        case "xlsx":
            from openpyxl import Workbook

            book = Workbook()
            for line in GOOD.splitlines():
                book.active.append(line.split(";"))  # type: ignore[union-attr]
            book.save(tmp_path / "zaken.xlsx")
            return tmp_path / "zaken.xlsx"
        case _:
            for number in (1, 2):
                folder = tmp_path / f"zaken/deel={number}"
                folder.mkdir(parents=True)
                one = f"{rows} WHERE code = 'C{number}'"
                duckdb.execute(f"COPY ({one}) TO '{folder}/deel.parquet'")
            return tmp_path / "zaken"


def test_every_form_in_gives_the_same_answers(given: Path, tmp_path: Path) -> None:
    done = batch(given, tmp_path / "uit.csv", "--sorted", "--columns", "oordeel")

    assert done.status == 0, done.err
    assert [(row["code"], row["oordeel"]) for row in rows_of(tmp_path / "uit.csv")] == WANTED


@pytest.mark.parametrize("ending", ["parquet", "csv", "xlsx"])
def test_every_form_out_has_the_same_answers(ending: str, tmp_path: Path) -> None:
    out = tmp_path / f"uit.{ending}"

    assert batch(written(tmp_path, GOOD), out, "--sorted").status == 0

    match ending:
        case "parquet":
            found = duckdb.execute(f"SELECT code, oordeel FROM '{out}'").fetchall()
        case "csv":
            found = [(row["code"], row["oordeel"]) for row in rows_of(out)]
        case _:
            _, *lines = load_workbook(str(out)).get_sheet_by_index(0).to_python()
            found = [tuple(line[:2]) for line in lines]
    assert found == WANTED


def test_a_list_is_a_real_one_where_that_is_asked(tmp_path: Path) -> None:
    given, out = written(tmp_path, GOOD), tmp_path / "uit.parquet"

    assert batch(given, tmp_path / "uit.csv", "--sorted").status == 0
    assert batch(given, out, "--lists", "--sorted").status == 0

    texts = [row["aandachtspunten"] for row in rows_of(tmp_path / "uit.csv")]
    lists = duckdb.execute(f"SELECT aandachtspunten FROM '{out}'").fetchall()
    assert [each for (each,) in lists] == [text.split(";") if text else [] for text in texts]
    refused = batch(given, tmp_path / "uit.xlsx", "--lists")
    assert refused.status == 2
    assert "alleen een bestand .parquet heeft echte lijsten" in refused.err


def test_what_does_not_fit_in_memory_goes_to_a_folder_of_the_user_alone() -> None:
    made = compiled(on_the_day(load_rules(), "informatiedeling"))  # type: ignore[arg-type]
    with Batch(made) as one:
        [(folder,)] = one.connection.execute("SELECT current_setting('temp_directory')").fetchall()
        assert os.stat(folder).st_mode & 0o777 == 0o700  # noqa: PTH116

    assert not Path(folder).exists()


def test_nothing_can_be_fetched() -> None:
    made = compiled(on_the_day(load_rules(), "informatiedeling"))  # type: ignore[arg-type]
    with Batch(made) as one, pytest.raises(duckdb.Error):
        one.connection.execute("SELECT * FROM read_xlsx('zaken.xlsx')")


@pytest.mark.parametrize("name", ["zaken.csv", "zaken.jsonl", "zaken.parquet"])
def test_an_agenda_is_a_text_or_a_list(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    match path.suffix:
        case ".csv":
            path.write_text(
                'code;agenda\nC1;"kennismaking;nazorg"\nC2;\nC3;nazorg;\n'.replace(
                    "nazorg;\n", '"nazorg;nazorg"\n'
                )
            )
        case ".jsonl":
            path.write_text(
                '{"code": "C1", "agenda": ["kennismaking", "nazorg"]}\n{"code": "C2"}\n'
                '{"code": "C3", "agenda": ["nazorg", "nazorg"]}\n'
            )
        case _:
            duckdb.execute(
                "COPY (SELECT * FROM (VALUES ('C1', ['kennismaking', 'nazorg']), ('C2', NULL),"
                f" ('C3', ['nazorg', 'nazorg'])) AS t(code, agenda)) TO '{path}'"
            )

    done = batch(path, tmp_path / "uit.csv", decision="contactvorm")

    assert done.status == 4, done.err
    [row] = rows_of(tmp_path / "uit.csv")
    assert row["code"] == "C1"
    faults = rows_of(tmp_path / "uit.csv.fouten.csv")
    assert [fault["kolom"] for fault in faults] == ["agenda", "agenda"]
