"""What can be wrong with a caseload: told in Dutch with the place; nothing half written."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import duckdb
import pytest

from adwijzer.batch import checks
from tests.cli.command import Result, advise

GOOD = "code;soort_informatie;ontvanger\nC1;medisch;werkgever\nC2;openbaar;client\n"


def batch(given: Path, out: Path, *more: str, decision: str = "informatiedeling") -> Result:
    return advise("batch", decision, "--in", str(given), "--out", str(out), *more)


def written(folder: Path, text: str | bytes, name: str = "zaken.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_wrong_rows_are_left_out_and_told_with_row_and_column(tmp_path: Path) -> None:
    given = written(
        tmp_path,
        "code;soort_informatie;ontvanger;kader;heeft_werkgever\n"
        "C1;medisch;werkgever;;\n"
        "C2;medich;werkgever;;\n"
        "C3;openbaar;client;werknemer;nee\n"
        "123456782;openbaar;client;;\n"
        "C5;openbaar;Jan Jansen;;\n",
    )
    out = tmp_path / "uit.csv"

    done = batch(given, out)

    assert done.status == 4
    assert [row["code"] for row in rows_of(out)] == ["C1"]
    faults = rows_of(tmp_path / "uit.csv.fouten.csv")
    assert {(row["rij"], row["kolom"]) for row in faults} == {
        ("3", "soort_informatie"),
        ("4", "heeft_werkgever;kader"),
        ("5", "code"),
        ("6", "ontvanger"),
    }
    told = (tmp_path / "uit.csv.fouten.csv").read_text(encoding="utf-8-sig") + done.err
    assert "bedoel je `medisch`?" in told
    assert "BSN" in told
    assert "Jansen" not in told
    assert "123456782" not in told


def test_a_list_of_faults_of_before_goes_when_nothing_is_wrong_any_more(tmp_path: Path) -> None:
    out = tmp_path / "uit.parquet"
    assert batch(written(tmp_path, GOOD.replace("medisch", "medich")), out).status == 4
    assert (tmp_path / "uit.parquet.fouten.csv").exists()

    assert batch(written(tmp_path, GOOD), out, "--overwrite").status == 0

    assert not (tmp_path / "uit.parquet.fouten.csv").exists()


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("", "zaken.csv", "dit bestand is leeg"),
        ("soort_informatie\nmedisch\n", "zaken.csv", "de kolom `code` ontbreekt"),
        ("code;iets\nC1;ja\n", "zaken.csv", "geen enkele kolom is een feit van dit besluit"),
        ("code;ontvangr\nC1;client\n", "zaken.csv", "bedoel je `ontvanger`?"),
        (f"{GOOD}C3;medisch;client;ja\n", "zaken.csv", "zaken.csv:4:1: deze rij heeft meer"),
        (f'{GOOD}C3;"medisch;client\n', "zaken.csv", "aanhalingsteken"),
        ('{"code": "C1", "ontvanger": "client"}\n{"code": \n', "zaken.jsonl", "geen JSON"),
        ("PAR1 en dan niets", "zaken.parquet", "dit Parquet-bestand is niet te lezen"),
        (GOOD, "zaken.txt", "deze soort bestand kan hier niet gelezen worden"),
    ],
)
def test_a_wrong_file_is_refused_and_nothing_is_written(
    text: str, name: str, told: str, tmp_path: Path
) -> None:
    given = written(tmp_path, text, name)

    done = batch(given, tmp_path / "uit.parquet")

    assert done.status == 2
    assert told in done.err
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_text_that_turns_out_not_to_be_utf_8_is_told_with_its_line(tmp_path: Path) -> None:
    lines = "".join(f"C{number};openbaar;client\n" for number in range(60_000))
    given = written(
        tmp_path,
        f"code;soort_informatie;ontvanger\n{lines}".encode()
        + "Cé;openbaar;client\n".encode("cp1252"),
    )

    done = batch(given, tmp_path / "uit.parquet")

    assert done.status == 2
    assert "zaken.csv:60002:1: hier staan tekens die geen UTF-8 zijn" in done.err
    assert not (tmp_path / "uit.parquet").exists()


def test_the_encoding_of_older_spreadsheets_is_taken_and_told(tmp_path: Path) -> None:
    given = written(tmp_path, GOOD.replace("C2", "Cé").encode("cp1252"))

    done = batch(given, tmp_path / "uit.csv")

    assert done.status == 0
    assert "Windows-1252" in done.err
    assert [row["code"] for row in rows_of(tmp_path / "uit.csv")] == ["C1", "Cé"]


def test_a_row_that_adds_others_up_is_no_case(tmp_path: Path) -> None:
    given = written(tmp_path, f"{GOOD}Totaal;;\nSubtotaal 2026;;\nTotaalplan-3;;\n".encode())

    done = batch(given, tmp_path / "uit.csv")

    assert done.status == 4
    assert {row["code"] for row in rows_of(tmp_path / "uit.csv")} == {"C1", "C2", "Totaalplan-3"}
    told = rows_of(tmp_path / "uit.csv.fouten.csv")
    assert [(row["rij"], row["fout"]) for row in told] == [
        (row, "dit lijkt een rij met een totaal") for row in ("4", "5")
    ]


def test_a_code_that_stands_there_twice_is_told_and_every_row_answered(tmp_path: Path) -> None:
    rows = "C2;medisch;werkgever\nC3;openbaar;client\nC1;openbaar;client\nC2;openbaar;client\n"
    given = written(tmp_path, GOOD + rows)

    done = batch(given, tmp_path / "uit.csv")

    assert done.status == 0
    assert len(rows_of(tmp_path / "uit.csv")) == 6
    assert "let op: 2 codes staan er meer dan eens, zoals op rij 2 en rij 6" in done.err
    assert "elke rij telt als een eigen zaak" in done.err


def test_a_code_that_is_refused_is_not_told_as_standing_there_twice(tmp_path: Path) -> None:
    twice = "123456782;openbaar;client\n;openbaar;client\nTotaal;;\n" * 2

    done = batch(written(tmp_path, GOOD + twice), tmp_path / "uit.csv")

    assert done.status == 4
    assert "meer dan eens" not in done.err


def test_of_a_large_file_is_said_in_which_rows_codes_were_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "_COMPARED", 3)
    given = written(tmp_path, f"{GOOD}C2;openbaar;client\nC1;openbaar;client\n")

    done = batch(given, tmp_path / "uit.csv")

    assert "in de eerste 3 rijen: 1 code staat er meer dan eens, zoals op rij 3 en" in done.err


def test_one_case_on_two_days_has_one_code(tmp_path: Path) -> None:
    rows = "code;ontvanger;peildatum\nC1;client;2026-02-01\nC1;client;2026-03-01\n"

    assert "meer dan eens" not in batch(written(tmp_path, rows), tmp_path / "uit.csv").err
    again = batch(written(tmp_path, f"{rows}C1;client;2026-03-01\n"), tmp_path / "weer.csv")
    assert "let op: 1 code staat er meer dan eens, zoals op rij 3 en rij 4" in again.err


def test_two_encodings_in_one_file_are_told(tmp_path: Path) -> None:
    older = GOOD.replace("C2", "Cé").encode("cp1252")
    given = written(tmp_path, older + "Cë;openbaar;client\n".encode())

    done = batch(given, tmp_path / "uit.csv")

    assert done.status == 2
    assert "zaken.csv:4:1: deze regel is UTF-8" in done.err


def test_a_column_of_another_type_is_refused(tmp_path: Path) -> None:
    given = tmp_path / "zaken.parquet"
    duckdb.execute(f"COPY (SELECT 'C1' AS code, true AS toestemming_client) TO '{given}'")

    done = batch(given, tmp_path / "uit.csv")

    assert done.status == 2
    assert (
        "`toestemming_client` heeft de verkeerde soort inhoud (hier horen woorden: ja, nee"
        in (done.complaint.replace("\n      ", " ("))
        or "hier horen woorden: ja, nee" in done.err
    )


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("batch informatiedeling --out uit.csv", "`--in` ontbreekt"),
        ("batch informatiedeling --in zaken.csv", "`--out` ontbreekt"),
        ("batch informatiedelen --in zaken.csv --out uit.csv", "bedoel je `informatiedeling`?"),
        ("batch sharing --in zaken.csv --out uit.doc", "zegt niet welke vorm het heeft"),
        ("batch sharing --in geen.csv --out uit.csv", "dit bestand bestaat niet"),
        ("batch sharing --in zaken.csv --out uit.csv --columns oordel", "bedoel je `oordeel`?"),
    ],
)
def test_wrong_use_is_told(
    line: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written(tmp_path, GOOD)
    monkeypatch.chdir(tmp_path)

    done = advise(line)

    assert done.status == 2
    assert told in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["zaken.csv"]


@pytest.mark.parametrize("inside", [False, True], ids=["the file", "in the folder"])
def test_a_pipe_is_refused_at_once(tmp_path: Path, *, inside: bool) -> None:
    folder = tmp_path / "zaken"
    folder.mkdir()
    os.mkfifo(folder / "deel.parquet")

    found = batch(folder if inside else folder / "deel.parquet", tmp_path / "uit.csv")

    assert found.status == 2
    assert "deel.parquet: dit is geen gewoon bestand" in found.complaint
    assert not (tmp_path / "uit.csv").exists()
