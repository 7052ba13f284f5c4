"""A caseload as other systems export it: three made-up headers, and what is wrong in rows."""

from __future__ import annotations

from pathlib import Path

import pytest

from adwijzer.text.sheets import DataSheet, workbook
from tests.cases.flow import done, facts, history, refused, shown
from tests.cli.command import advise

pytestmark = pytest.mark.check(part="register")

PLAIN = "code;eerste_ziektedag;kader\nZ-1;2-3-2026;werknemer\nZ-2;2026-02-01;\n"
TITLED = (
    "Verzuimoverzicht afdeling Noord\t\t\t\n"
    "Peildatum 1 juni 2026\t\t\t\n"
    "Dossiernummer\tEerste verzuimdag\tPva\tAfdeling\n"
    "D-100\t02-03-2026\t24-04-2026\tNoord\n"
    "D-101\t09-03-2026\t\tNoord\n"
    "Totaal\t2\t\t\n"
)
LABELS = (
    "Kenmerk,Ziek sinds,In dienst,Kader\n"
    "K-1,2 maart 2026,J,werknemer\n"
    "K-2,3 maart 2026,N,Participatiewet\n"
)


def _file(folder: Path, text: str, name: str = "zaken.csv") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder / name


def test_names_of_facts_need_no_map(tmp_path: Path) -> None:
    result = done(f"case import {_file(tmp_path, PLAIN)}")

    assert "2 nieuwe zaken" in result.text
    assert facts("Z-1") == {
        ("zaak", "eerste_ziektedag"): "2026-03-02",
        ("zaak", "kader"): "werknemer",
    }
    assert facts("Z-2") == {("zaak", "eerste_ziektedag"): "2026-02-01"}
    assert {each["herkomst"] for each in shown("Z-1")["feiten"]} == {"import"}


def test_titles_above_and_totals_below_are_passed_over(tmp_path: Path) -> None:
    file = _file(tmp_path, TITLED)
    assert "is geraden wat zij zijn" in refused(f"case import {file}")
    result = done(f"case import {file} --yes")

    assert "2 titels erboven en 1 totaal" in result.complaint
    assert "niet gelezen: afdeling" in result.complaint
    assert facts("D-100")["zaak", "plan_van_aanpak_datum"] == "2026-04-24"
    assert [each["zaak"] for each in done("case list --format json").data] == ["D-100", "D-101"]


def test_synonyms_and_labels_are_understood(tmp_path: Path) -> None:
    done(f"case import {_file(tmp_path, LABELS)} --yes")

    assert facts("K-1")["zaak", "heeft_werkgever"] == "ja"
    assert facts("K-2")["zaak", "kader"] == "participatiewet"
    assert facts("K-2")["zaak", "eerste_ziektedag"] == "2026-03-03"


def test_excel_is_read_too(tmp_path: Path) -> None:
    rows = [["Z-1", "2026-03-02"], ["Z-2", "2026-03-03"]]
    file = tmp_path / "zaken.xlsx"
    file.write_bytes(workbook([DataSheet("zaken", ("Zaaknummer", "Ziekmelding"), rows)]))
    done(f"case import {file} --yes")

    assert facts("Z-2") == {("zaak", "eerste_ziektedag"): "2026-03-03"}


def test_a_map_says_what_a_column_is_and_is_remembered(tmp_path: Path) -> None:
    file = _file(tmp_path, "Nr;D1\nZ-1;2-3-2026\n")
    names = _file(tmp_path, "Nr: code\nD1: eerste_ziektedag\n", "namen.yaml")
    assert "geen namen van kolommen" in refused(f"case import {file}")
    done(f"case import {file} --map {names}")
    again = done(f"case import {_file(tmp_path, 'Nr;D1' + chr(10) + 'Z-2;3-3-2026')}")

    assert "zoals de vorige keer" in again.complaint
    assert facts("Z-2") == {("zaak", "eerste_ziektedag"): "2026-03-03"}
    wrong = _file(tmp_path, "Nr: code\nD1: eerste_ziektedg\n", "fout.yaml")
    assert "bedoel je `eerste_ziektedag`" in refused(f"case import {file} --map {wrong}")
    zaak = _file(tmp_path, "Nr: zaak\n", "zaak.yaml")
    assert "de code van de zaak is `code`" in refused(f"case import {file} --map {zaak}")


def test_a_code_that_was_let_pass_once_is_known_later(tmp_path: Path) -> None:
    done("case open Zaak_Noord --code-toegestaan Zaak_Noord")
    done(f"case import {_file(tmp_path, 'code;kader' + chr(10) + 'Zaak_Noord;vangnet')}")

    assert facts("Zaak_Noord") == {("zaak", "kader"): "vangnet"}


def test_twice_changes_nothing_and_a_changed_row_only_that_case(tmp_path: Path) -> None:
    done(f"case import {_file(tmp_path, PLAIN)}")
    before = len(history("Z-1")) + len(history("Z-2"))
    assert "2 zonder verandering" in done(f"case import {tmp_path}/zaken.csv").text
    assert len(history("Z-1")) + len(history("Z-2")) == before
    done(f"case import {_file(tmp_path, PLAIN.replace('2026-02-01', '2026-02-02'))}")

    assert facts("Z-2") == {("zaak", "eerste_ziektedag"): "2026-02-02"}
    assert len(history("Z-1")) + len(history("Z-2")) == before + 1


def test_an_empty_cell_says_nothing(tmp_path: Path) -> None:
    done("case open Z-2 --kader vangnet")
    done(f"case import {_file(tmp_path, PLAIN)}")

    assert facts("Z-2")["zaak", "kader"] == "vangnet"


def test_a_trial_keeps_nothing(tmp_path: Path) -> None:
    result = done(f"case import {_file(tmp_path, PLAIN)} --dry-run")

    assert "2 nieuwe zaken" in result.text
    assert done("case list --format json").data == []


@pytest.mark.parametrize(
    ("row", "place", "message"),
    [
        ("Z-3;31-2-2026;werknemer", ":4:2", "moet een datum zijn"),
        ("Z-3;2-3-2026;wernemer", ":4:3", "bedoel je `werknemer`"),
        (";2-3-2026;werknemer", ":4:1", "ontbreekt de code"),
        ("111222333;2-3-2026;werknemer", ":4:1", "een BSN"),
        ("Jan de Vries;2-3-2026;werknemer", ":4:1", "een naam kan zijn"),
        ("Z-1;2-3-2026;vangnet", ":4:1", "deze code staat ook op rij 2"),
        ("Z-3;2-3-2026;werknemer;nog iets", ":4:4", "een kolom zonder naam"),
    ],
)
def test_a_wrong_row_keeps_everything_out_unless_it_is_skipped(
    tmp_path: Path, row: str, place: str, message: str
) -> None:
    file = _file(tmp_path, f"{PLAIN}{row}\n")
    refusal = advise(f"case import {file}")

    assert refusal.status == 2
    assert place in refusal.complaint
    assert message in refusal.complaint
    assert done("case list --format json").data == []
    skipped = advise(f"case import {file} --skip-errors")
    assert skipped.status == 4
    assert len(done("case list --format json").data) == 2
