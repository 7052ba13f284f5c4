"""Many absences from one table: CSV as Dutch Excel writes it, XLSX, wrong rows, safe export."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
import os
import re
import subprocess
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pexpect
import pytest

from adwijzer.text import tables, workbooks
from tests.cli.command import ADVISE, Result, advise
from tests.cli.conftest import CaseFile
from tests.cli.test_cli_timing_answer import timing

pytestmark = pytest.mark.filterwarnings("ignore:This process .* is multi-threaded")

DAY = "--as-of 2026-12-12"
COLUMNS = ("code", "eerste_ziektedag", "onderbrekingen")
ROWS = (
    ("z-1", "2026-03-02", ""),
    ("z-2", "2026-03-02", "2026-05-04/2026-05-20 hersteld"),
    ("z-3", "2025-01-06", ""),
)
SEMICOLONS = "code;eerste_ziektedag\nz-1;2026-03-02\n"


def many(name: str, *options: str) -> Result:
    return advise(f"timing {DAY} --cases", name, *options)


def rows(name: str, *options: str) -> list[dict[str, Any]]:
    """The answers as JSON, all rows being right."""
    result = many(name, "--format", "json", *options)
    assert result.status == 0, result.err
    answers: list[dict[str, Any]] = result.data
    return answers


def table(lines: Sequence[Sequence[str]], delimiter: str = ";") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator="\n").writerows(lines)
    return out.getvalue()


def workbook(name: str, *lines: Sequence[Any], sheets: Sequence[str] = ()) -> str:
    """An Excel file in the current folder."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for line in lines:
        sheet.append(list(line))
    for title in sheets:
        book.create_sheet(title).append(["iets anders"])
    book.save(name)
    return name


def refused(result: Result) -> str:
    """The complaint about a file of which nothing was answered."""
    assert (result.status, result.out) == (2, ""), result
    assert result.err.startswith("fout: ")
    assert "Traceback" not in result.err
    return result.complaint


# --- every row an answer ------------------------------------------------------------------------


def test_every_row_gets_the_answer_that_its_facts_get_alone(case_file: CaseFile) -> None:
    name = case_file("verzuim.csv", table([COLUMNS, *ROWS]))

    found = rows(name)

    assert [(row["rij"], row["code"]) for row in found] == [(2, "z-1"), (3, "z-2"), (4, "z-3")]
    for row, (_, first, periods) in zip(found, ROWS, strict=True):
        facts: dict[str, Any] = {"eerste_ziektedag": first}
        if periods:
            days, kind = periods.split(" ")
            start, end = days.split("/")
            facts["onderbrekingen"] = [{"van": start, "tot": end, "soort": kind}]
        alone = timing(facts)
        for key in ("dag_1", "verzuimdag", "verzuimweek", "volgende_termijn"):
            assert row[key] == alone[key]
        for key in ("advies_inzet_ad", "zekerheid"):
            assert row[key] == alone["advies"][key]
        coming: Any = next(
            (t for t in alone["termijnen"] if t["naam"] == row["volgende_termijn"]), {}
        )
        for key in ("datum", "veilige_datum", "status"):
            assert row[key] == coming.get(key)
        for key in ("verlopen", "na_te_gaan"):
            assert row[key] == alone[key]


def test_the_text_is_a_table_with_a_line_per_row(case_file: CaseFile) -> None:
    result = many(case_file("verzuim.csv", table([COLUMNS, *ROWS])))

    assert result.out.startswith("3 zaken, waarvan 0 met een termijn die verlopen is.\n")
    assert "Rij Code Week Inzet van een AD" in result.text
    assert (
        "2 z-1 41 overwegen, voorlopig Na te gaan: Probleemanalyse, Plan van aanpak, Evaluatie van"
        " het plan. Volgende: Aangifte bij UWV, uiterlijk 21 december 2026." in result.text
    )
    assert result.status == 0
    assert result.err == "Gelezen: 3 rijen (UTF-8, gescheiden met een puntkomma).\n"


def test_a_row_names_what_is_late_the_oldest_first_with_its_days(case_file: CaseFile) -> None:
    lines = "code;eerste_ziektedag;aangifte_uwv_datum;plan_van_aanpak_datum\n"
    name = case_file("v.csv", lines + "z-1;2026-01-05;nog_niet;nog_niet\n")

    assert (
        "Verlopen: Plan van aanpak, 1 maart 2026 (286 dagen); Aangifte bij UWV, 26 oktober 2026"
        " (47 dagen). Na te gaan: Probleemanalyse" in many(name).text
    )
    [row] = csv.DictReader(
        io.StringIO(many(name, "--format", "csv").out.lstrip("\N{BOM}")), delimiter=";"
    )
    assert row["verlopen"] == "plan_van_aanpak, aangifte_uwv"
    assert row["na_te_gaan"].startswith("probleemanalyse, ")


@pytest.mark.parametrize("form", ["html", "markdown", "docx"])
def test_a_list_of_cases_is_a_page_too(form: str, case_file: CaseFile) -> None:
    name = case_file("verzuim.csv", table([COLUMNS, *ROWS]))

    assert many(name, "--out", f"lijst.{'md' if form == 'markdown' else form}").status == 0
    if form != "docx":
        shown = many(name, "--format", form).out
        assert "Na te gaan: Probleemanalyse" in shown
        assert "z-3" in shown


def test_facts_may_be_unknown_or_left_empty(case_file: CaseFile) -> None:
    name = case_file(
        "verzuim.csv",
        "code,eerste_ziektedag,onderbrekingen,heeft_werkgever\n"
        "a,onbekend,,\nb,2026-03-02,onbekend,onbekend\nc,2026-03-02,geen,nee\n",
    )

    found = rows(name)

    assert [row["verzuimweek"] for row in found] == [None, 41, 41]
    assert [row["volgende_termijn"] for row in found] == [
        None,
        "aangifte_uwv",
        "ziektewetbeoordeling",
    ]


def test_several_interruptions_stand_in_one_cell(case_file: CaseFile) -> None:
    parts = ("2026-05-04/2026-05-20 hersteld", "01-08-2026/ zwangerschaps_of_bevallingsverlof ja")
    for separator in ("; ", " | ", "\n"):
        name = case_file(
            "verzuim.csv", table([COLUMNS, ("a", "2026-03-02", separator.join(parts))])
        )
        [found] = rows(name)
        assert (found["verzuimdag"], found["datum"]) == (135, None)


# --- CSV as it comes ----------------------------------------------------------------------------


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("cp1252", "Windows-1252")],
)
@pytest.mark.parametrize(("delimiter", "sign"), [(";", "puntkomma"), (",", "komma"), ("\t", "tab")])
def test_csv_is_read_as_it_comes_and_what_was_assumed_is_said(
    delimiter: str, sign: str, encoding: str, named: str, ends: str, case_file: CaseFile
) -> None:
    lines = [COLUMNS, ("zaak-é", "2026-03-02", "")]
    text = table(lines, delimiter).replace("\n", ends)

    result = many(case_file("verzuim.csv", text.encode(encoding)), "--format", "json")

    assert result.err == f"Gelezen: 1 rij ({named}, gescheiden met een {sign}).\n"
    assert result.data[0]["code"] == "zaak-é"


def test_dutch_dates_are_read_and_said(case_file: CaseFile) -> None:
    name = case_file("verzuim.csv", "eerste_ziektedag\n03-02-2026\n3-2-2026\n2026-02-03\n")

    result = many(name, "--format", "json")

    assert {row["dag_1"] for row in result.data} == {"2026-02-03"}
    assert result.err == (
        "Gelezen: 3 rijen (UTF-8, één kolom; datums als 03-02-2026 zijn dag-maand-jaar).\n"
    )


WAYS = ("3/2/2026", "3.2.2026", "3 februari 2026", "3 feb 2026", "3-feb-2026", "3-2-2026 00:00")


@pytest.mark.parametrize("day", WAYS)
def test_the_usual_dutch_ways_are_read(day: str, case_file: CaseFile) -> None:
    result = many(
        case_file("v.csv", f"eerste_ziektedag;onderbrekingen\n{day};{day} t/m hersteld\n")
    )

    assert "is niet" not in result.err
    name = case_file("w.csv", f"eerste_ziektedag;peildatum\n{day};{day}\n")
    assert rows(name)[0]["dag_1"] == "2026-02-03"
    assert "dag-maand-jaar" in many(name).err


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("3-2-26", "schrijf het jaar in vier cijfers"),
        ("3 feb '26", "schrijf het jaar in vier cijfers"),
        ("2026/02/03", "met het jaar voorop kan alleen 2026-01-31"),
        ("20260203", "zet streepjes tussen jaar, maand en dag"),
        ("3 februari", "het jaar ontbreekt"),
        ("3-2", "het jaar ontbreekt"),
        ("31-02-2026", "die dag bestaat niet"),
        ("46056", "geef de cel in Excel de opmaak Datum"),
        ("3 february 2026", "de naam van de maand is niet bekend"),
        ("feb 3, 2026", "zet de dag voorop"),
        ("3-2-2026 09:30", "laat de tijd weg"),
        ("3-2-1826", "het jaar ligt niet tussen 1966 en 2100"),
    ],
)
def test_a_date_that_is_none_is_refused_with_the_reason(
    day: str, why: str, case_file: CaseFile
) -> None:
    complaint = refused(many(case_file("v.csv", f"code;eerste_ziektedag\na;{day}\n")))

    assert "v.csv:2:2: `eerste_ziektedag` moet een datum zijn zoals 2026-01-31" in complaint
    assert why in complaint


@pytest.mark.parametrize(
    ("cells", "column"),
    [
        ("03/14/2026;;", "eerste_ziektedag"),
        ("3-2-2026;02/28/2026;", "peildatum"),
        ("3-2-2026;;2/20/2026 t/m 3/1/2026 hersteld", "onderbrekingen"),
    ],
)
def test_a_column_with_a_day_behind_its_month_is_refused_whole(
    cells: str, column: str, case_file: CaseFile
) -> None:
    head = "eerste_ziektedag;peildatum;onderbrekingen"
    name = case_file("v.csv", f"{head}\n3/2/2026;3/3/2026;\n{cells}\n")

    complaint = refused(many(name))

    place = head.split(";").index(column) + 1
    assert f"v.csv:3:{place}: in `{column}` staat een datum waarin de maand voorop" in complaint


# --- columns and rows as people have them -------------------------------------------------------


def test_other_columns_are_left_aside_and_named(case_file: CaseFile) -> None:
    head = "code;naam;eerste_ziektedag;telefoon;J. Jansen"
    result = many(case_file("v.csv", f"{head}\na;x;2026-03-02;y;z\n"), "--format", "json")

    assert result.status == 0
    assert result.data[0]["verzuimweek"] == 41
    assert result.err == (
        "Gelezen: 1 rij (UTF-8, gescheiden met een puntkomma; niet gelezen: naam, telefoon en"
        " 1 andere kolom).\n"
    )


@pytest.mark.parametrize("column", ["eerste ziektedatum", "Onderbreking", "peil_datum"])
def test_a_column_that_someone_must_have_meant_is_not_left_aside(
    column: str, case_file: CaseFile
) -> None:
    head = f"code;{column};heeft_werkgever"
    assert "bedoel je" in refused(many(case_file("v.csv", f"{head}\na;2026-03-02;ja\n")))


@pytest.mark.parametrize("cell", ["Totaal", "Totaal 12", "subtotaal", "Eindtotaal:", "Aantal"])
def test_a_total_is_no_case(cell: str, case_file: CaseFile) -> None:
    result = many(case_file("v.csv", f"{SEMICOLONS}{cell};\n"), "--format", "json")

    assert result.status == 4
    assert len(result.data) == 1
    assert "v.csv:3:1: dit lijkt een rij met een totaal (haal die rij weg)" in result.err
    alone = case_file("w.csv", f"code;eerste_ziektedag\n{cell};\n")
    assert "dit lijkt een rij met een totaal" in refused(many(alone))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("a", "deze rij heeft 1 cel, en er zijn 3 kolommen (zet er ook voor lege cellen"),
        ("a;2026-03-02", "deze rij heeft 2 cellen, en er zijn 3 kolommen"),
        ("a,2026-03-02,ja", "(ze is gescheiden met een komma, de eerste rij niet"),
        ("a\t2026-03-02\tja", "(ze is gescheiden met een tab, de eerste rij niet"),
    ],
)
def test_a_row_with_too_few_cells_is_told_and_the_others_answered(
    line: str, said: str, case_file: CaseFile
) -> None:
    head = "code;eerste_ziektedag;heeft_werkgever"
    result = many(case_file("v.csv", f"{head}\nb;2026-03-02;\n{line}\n"), "--format", "json")

    assert result.status == 4
    assert [row["code"] for row in result.data] == ["b"]
    assert f"v.csv:3:1: {said.split(' (', maxsplit=1)[0] if said[0] != '(' else ''}" in result.err
    assert said in result.err


def test_a_header_with_another_separator_leaves_nothing_to_answer(case_file: CaseFile) -> None:
    complaint = refused(many(case_file("v.csv", "code,eerste_ziektedag\na;2026-03-02\n")))

    assert "ze is gescheiden met een puntkomma, de eerste rij niet" in complaint


def test_a_code_that_stands_twice_is_told_and_both_rows_are_answered(case_file: CaseFile) -> None:
    name = case_file("v.csv", f"{SEMICOLONS}z-2;2026-03-02\nz-1;2025-03-02\nz-1;2025-03-03\n")

    result = many(name, "--format", "json")

    assert (result.status, len(result.data)) == (0, 4)
    assert re.findall(r"let op: (v\.csv:\d:1: deze code staat ook op rij \d)", result.err) == [
        *("v.csv:4:1: deze code staat ook op rij 2", "v.csv:5:1: deze code staat ook op rij 2"),
    ]
    assert "z-1" not in result.err


# --- days elsewhere -----------------------------------------------------------------------------


@pytest.mark.parametrize("day", WAYS)
def test_a_flag_and_a_case_in_yaml_take_the_same_ways(day: str, case_file: CaseFile) -> None:
    name = case_file("c.yaml", f"eerste_ziektedag: '{day}'\nonderbrekingen: geen\n")
    flag = ["--eerste-ziektedag", day, "--as-of", day, "--format", "json"]

    assert advise("timing", *flag).data["dag_1"] == "2026-02-03"
    assert advise("timing --as-of 2026-12-12 --format json --case", name).data["dag_1"] == (
        "2026-02-03"
    )


@pytest.mark.parametrize("day", WAYS)
def test_a_case_in_json_takes_iso_only(day: str, case_file: CaseFile) -> None:
    name = case_file("c.json", json.dumps({"eerste_ziektedag": day}))

    complaint = refused(advise("timing --case", name))

    assert "`eerste_ziektedag` moet een datum zijn zoals 2026-01-31" in complaint
    assert "31-1-2026" not in complaint


@pytest.mark.parametrize("option", ["--eerste-ziektedag", "--as-of"])
@pytest.mark.parametrize(
    ("day", "why"), [("3/14/2026", "de maand voorop"), ("3-2-26", "vier cijfers")]
)
def test_a_wrong_day_in_a_flag_says_why(option: str, day: str, why: str) -> None:
    assert why in refused(advise("timing", option, day))


def test_names_of_columns_may_be_written_as_people_do(case_file: CaseFile) -> None:
    name = case_file(
        "verzuim.csv", "Code;Eerste ziektedag;Re-integratieverslag datum\na;2-3-2026;\n"
    )

    assert rows(name)[0]["dag_1"] == "2026-03-02"


def test_empty_rows_are_left_out_and_the_others_keep_their_number(case_file: CaseFile) -> None:
    name = case_file("verzuim.csv", "\ncode;eerste_ziektedag\n\n;\na;2026-03-02\n")

    assert [row["rij"] for row in rows(name)] == [5]


# --- Excel --------------------------------------------------------------------------------------


def test_excel_is_read_with_its_date_cells(case_file: CaseFile) -> None:
    case_file("x", "")
    name = workbook(
        "verzuim.xlsx",
        ("code", "eerste_ziektedag", "peildatum"),
        (17, dt.date(2026, 3, 2), dt.datetime.fromisoformat("2026-11-22 09:30")),
        ("z-2", "02-03-2026", "2026-11-22"),
    )

    result = many(name, "--format", "json")

    assert result.err == (
        "Gelezen: 2 rijen (Excel, eerste werkblad, met datumcellen; datums als 03-02-2026 zijn"
        " dag-maand-jaar).\n"
    )
    assert [row["code"] for row in result.data] == ["17", "z-2"]
    assert {row["verzuimdag"] for row in result.data} == {266}


def test_excel_is_known_by_its_content_too(case_file: CaseFile) -> None:
    case_file("x", "")
    workbook("verzuim.xlsx", ("eerste_ziektedag",), ("2026-03-02",))
    Path("verzuim.xlsx").rename("verzuim.dat")

    assert len(rows("verzuim.dat")) == 1


def test_only_the_first_sheet_is_read_and_that_is_said(case_file: CaseFile) -> None:
    case_file("x", "")
    name = workbook("v.xlsx", ("eerste_ziektedag",), ("2026-03-02",), sheets=("Blad2",))

    assert "(Excel, eerste werkblad van 2)" in many(name).err


def test_a_formula_is_never_worked_out_and_the_other_rows_go_on(case_file: CaseFile) -> None:
    case_file("x", "")
    name = workbook(
        "verzuim.xlsx",
        ("code", "eerste_ziektedag"),
        ("a", "=DATE(2026,3,2)"),
        ("b", "2026-03-02"),
        ('=HYPERLINK("http://example.org")', "2026-03-02"),
    )

    result = many(name, "--format", "json")

    assert result.status == 4
    assert [row["code"] for row in result.data] == ["b"]
    assert "verzuim.xlsx:2:2: in deze cel staat een formule (plak de waarde in plaats" in result.err
    assert "verzuim.xlsx:4:1: in deze cel staat een formule" in result.err


def test_a_cell_far_below_the_table_takes_no_time(case_file: CaseFile) -> None:
    case_file("x", "")
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["code", "eerste_ziektedag"])
    sheet.append(["a", "2026-03-02"])
    sheet.cell(1_048_576, 1).value = " "
    book.save("verzuim.xlsx")

    assert len(rows("verzuim.xlsx")) == 1


# --- wrong rows ---------------------------------------------------------------------------------

WRONG = (
    ("2026-05-01/2026-04-01 hersteld", ":3: de onderbreking 2026-05-01 t/m 2026-04-01 loopt"),
    (
        "2026-05-01/2026-05-20 hersteld; 2026-05-10/2026-06-01 hersteld",
        ":3: de onderbreking 2026-05-10 t/m 2026-06-01 overlapt met 2026-05-01 t/m 2026-05-20",
    ),
    (
        "2026-03-01/2026-03-09 hersteld",
        ":3: de onderbreking 2026-03-01 t/m 2026-03-09 begint niet na de eerste ziektedag",
    ),
    ("2026-05-01/2026-05-09 vakantie", ":3: onbekende waarde (hier niet herhaald) voor `soort`"),
    ("2026-05-31/2026-06-31 hersteld", ":3: `tot` moet een datum zijn"),
    ("griep", ":3: in `onderbrekingen` staat een periode die niet te lezen is"),
)


def test_wrong_rows_are_told_with_row_and_column_and_the_others_answered(
    case_file: CaseFile,
) -> None:
    lines = [
        COLUMNS,
        ROWS[0],
        *((f"f-{n}", "2026-03-02", c) for n, (c, _) in enumerate(WRONG)),
        ROWS[1],
    ]
    result = many(case_file("verzuim.csv", table(lines)), "--format", "json")

    assert result.status == 4
    assert [row["code"] for row in result.data] == ["z-1", "z-2"]
    told = result.err.splitlines()
    assert told[0].startswith("Gelezen: 8 rijen")
    for number, (line, (_, said)) in enumerate(zip(told[1:-1], WRONG, strict=True), start=3):
        assert line.startswith(f"fout: verzuim.csv:{number}{said}")
        assert line.endswith(")")
    assert told[-1] == "6 van de 8 rijen zijn fout en niet beantwoord."


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("a;2027-03-02;", "2:2: de peildatum 2026-12-12 ligt voor de eerste ziektedag 2027-03-02"),
        ("a;maart;", "2:2: `eerste_ziektedag` moet een datum zijn"),
        ("a;2026-03-02;Ja", "2:3: onbekende waarde `Ja` voor `heeft_werkgever`"),
        ("a;2026-03-02;WAAR", "2:3: onbekende waarde"),
        ("a;2026-03-02;ja;extra", "2:4: deze cel staat in een kolom zonder naam"),
    ],
)
def test_a_wrong_cell_is_told_with_its_column(row: str, said: str, case_file: CaseFile) -> None:
    result = many(case_file("v.csv", f"code;eerste_ziektedag;heeft_werkgever\n{row}\n"))

    assert f"v.csv:{said}" in result.err
    assert (result.status, result.out) == (2, "")


def test_facts_that_do_not_go_together_are_told_in_a_cell_of_one_of_them(
    case_file: CaseFile,
) -> None:
    table = "code;peildatum;eerste_ziektedag;kader;heeft_werkgever\na;;2026-03-02;werknemer;nee\n"
    result = many(case_file("v.csv", table))

    assert "v.csv:2:4: `heeft_werkgever: nee` en `kader: werknemer` kan niet samen" in result.err


def test_every_wrong_cell_of_a_row_is_told_from_left_to_right(case_file: CaseFile) -> None:
    name = case_file("v.csv", "heeft_werkgever;peildatum;onderbrekingen\nja!;gisteren;griep\n")

    assert re.findall(r"fout: v\.csv:(\d+:\d+)", many(name).err) == ["2:1", "2:2", "2:3"]


def test_a_value_that_may_be_personal_is_not_repeated(case_file: CaseFile) -> None:
    name = case_file(
        "v.csv", "eerste_ziektedag;heeft_werkgever;onderbrekingen\nJan;Jan Jansen;123456782\n"
    )

    told = many(name).err
    assert "Jan" not in told
    assert "123456782" not in told


# --- the export ---------------------------------------------------------------------------------


def test_what_a_spreadsheet_would_run_is_escaped(case_file: CaseFile) -> None:
    codes = ["=cmd|'/c calc'!A0", "+31", "-1", "@SUM(A1)", "gewoon", 'met "; erin', "'=1"]
    lines = [("code", "eerste_ziektedag"), *((code, "2026-03-02") for code in codes)]
    name = case_file("verzuim.csv", table(lines))

    result = many(name, "--format", "csv")

    found = list(
        csv.DictReader(io.StringIO(result.out.lstrip("\N{BOM}"), newline=""), delimiter=";")
    )
    assert [row["code"] for row in found] == [
        *("'=cmd|'/c calc'!A0", "'+31", "'-1", "'@SUM(A1)"),
        *("gewoon", 'met "; erin', "''=1"),
    ]
    assert not re.search(r"(^|;)\"?[=+@-]", result.out, re.MULTILINE)
    assert [row["code"] for row in rows(name)] == codes


def test_the_export_has_the_names_of_the_answer_and_the_line_ends_of_csv(
    case_file: CaseFile,
) -> None:
    name = case_file("verzuim.csv", table([COLUMNS, *ROWS]))

    out = many(name, "--format", "csv").out

    assert out.count("\r\n") == out.count("\n") == 1 + len(ROWS)
    found = list(csv.DictReader(io.StringIO(out.lstrip("\N{BOM}"), newline=""), delimiter=";"))
    as_json = rows(name)
    assert [list(row) for row in found] == [list(row) for row in as_json]
    assert [row["datum"] for row in found] == [row["datum"] or "" for row in as_json]


@pytest.mark.parametrize("code", ["zaak-1", "zaak-é"])
def test_the_export_bears_the_mark_by_which_excel_knows_utf_8(
    code: str, case_file: CaseFile
) -> None:
    name = case_file("verzuim.csv", f"code;eerste_ziektedag\n{code};2026-03-02\n")

    out = many(name, "--format", "csv").out

    assert out.startswith("\N{BOM}rij;code;")
    assert f"\n2;{code};" in out


def test_what_was_not_done_yet_can_stand_in_a_cell(case_file: CaseFile) -> None:
    lines = "code;eerste_ziektedag;aangifte_uwv_datum\nz;2024-03-02;nog_niet\n"

    [row] = rows(case_file("v.csv", lines))
    assert [each["naam"] for each in row["verlopen"]] == ["aangifte_uwv"]


def test_a_year_that_must_be_a_slip_is_a_wrong_row(case_file: CaseFile) -> None:
    result = many(case_file("v.csv", "eerste_ziektedag\n02-03-1926\n02-03-2026\n"))

    assert result.status == 4
    assert "v.csv:2:1: `eerste_ziektedag` moet een datum zijn" in result.complaint
    assert "het jaar ligt niet tussen 1966 en 2100" in result.complaint
    assert "1 van de 2 rijen is fout" in result.complaint


def test_a_code_cannot_break_the_table_or_steer_the_terminal(case_file: CaseFile) -> None:
    for code in ("a\nb", "a\u202ec", "a\u200bc"):
        name = case_file("v.csv", table([COLUMNS, (code, "2026-03-02", "")]))

        complaint = refused(many(name))
        assert "in de code in `code` staat een teken dat niet te zien is" in complaint
    assert "niet in een tabel horen" in refused(many(case_file("w.csv", "code\n\x1b[2J\n")))


# --- files that are no table --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "wrong", "right"),
    [
        (b"", "v.csv: dit bestand is leeg", "in de eerste rij"),
        (b"\r\n \r\n", "v.csv: dit bestand is leeg", "in de eerste rij"),
        (b"\xef\xbb\xbf", "v.csv:1:1: dit bestand heeft geen kolommen", "namen in de eerste rij"),
        (b"code;eerste_ziektedag\n", "v.csv: dit bestand heeft geen rijen", "eigen rij"),
        (b"code;eerste_ziektedag\n;\n\n", "v.csv: dit bestand heeft geen rijen", "eigen rij"),
        (b"code;code\na;b\n", "v.csv:1:2: deze kolom staat er twee keer", "de eerste is kolom 1"),
        (
            b"code;eerste_ziektdag\na;b\n",
            "v.csv:1:2: onbekende kolom `eerste_ziektdag`",
            "bedoel je `eerste_ziektedag`?",
        ),
        (b"code;Jan Jansen\na;b\n", "v.csv:1:1: de eerste rij noemt geen", "eerste_ziektedag"),
        (b"z-1;2026-03-02\nz-2;2026-03-02\n", "v.csv:1:1: de eerste rij noemt geen", "zoals code,"),
        (b"code,x;eerste_ziektedag\n1;2\n", "v.csv:1:1: het is niet duidelijk", "gebruik overal"),
        (b'code;eerste_ziektedag\n"a;b\nc;d\n', "v.csv:2:1: deze rij is niet te", "aanhaling"),
        (bytes(range(256)), "v.csv: dit bestand bevat tekens die niet", "geef een CSV-bestand"),
        (b"code\n\x81\x8d\n", "v.csv: dit bestand bevat tekens die niet", "geef een CSV-bestand"),
        ("code\na\n".encode("utf-16"), "v.csv: dit bestand is UTF-16", "CSV UTF-8 of als .xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "v.csv: dit is een oud Excel-bestand, of", "als .xlsx"),
        (b"PK\x03\x04" + b"\0" * 99, "v.csv: dit is geen goed Excel-bestand", "opnieuw op als"),
    ],
)
def test_what_is_no_table_is_refused_whole(
    content: bytes, wrong: str, right: str, case_file: CaseFile
) -> None:
    complaint = refused(many(case_file("v.csv", content)))

    assert wrong in complaint
    assert right in complaint
    assert "Jansen" not in complaint


def test_a_table_without_end_is_refused() -> None:
    assert "/dev/zero: dit is geen gewoon bestand" in refused(many("/dev/zero"))


def test_a_table_with_too_many_rows_is_refused(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "MAXIMUM_ROWS", 2)
    case_file("x", "")
    workbook("v.xlsx", COLUMNS, *ROWS)

    complaint = "dit bestand heeft meer dan 2 rijen splits het bestand"
    assert complaint in refused(many(case_file("v.csv", table([COLUMNS, *ROWS]))))
    assert complaint in refused(many("v.xlsx"))
    assert many(case_file("w.csv", table([COLUMNS, *ROWS[:2]]))).status == 0


def test_a_file_that_is_not_there_and_a_folder_are_named(tmp_path: Path) -> None:
    assert "weg.xlsx: dit bestand bestaat niet" in refused(many("weg.xlsx"))
    assert "dit is een map, geen bestand" in refused(many(str(tmp_path)))


def damaged(data: bytes, how: str) -> bytes:
    """The bytes of a workbook, broken."""
    match how:
        case "cut short":
            return data[: len(data) // 2]
        case "no workbook":
            return _packed({"a.txt": b"b"})
        case _:
            parts = _parts(data)
            sheet = parts["xl/worksheets/sheet1.xml"]
            parts["xl/worksheets/sheet1.xml"] = {
                "sheet cut": sheet[: len(sheet) // 2],
                "no rows": b"",
                "row without end": sheet.replace(b'r="2"', b'r="99999999999"'),
            }[how]
            return _packed(parts)


def _parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def _packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, content in parts.items():
            packed.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    "how", ["cut short", "no workbook", "sheet cut", "no rows", "row without end"]
)
def test_a_damaged_workbook_is_refused(how: str, case_file: CaseFile) -> None:
    case_file("x", "")
    workbook("heel.xlsx", COLUMNS, *ROWS)
    case_file("stuk.xlsx", damaged(Path("heel.xlsx").read_bytes(), how))

    complaint = refused(many("stuk.xlsx"))

    assert complaint.startswith("fout: stuk.xlsx: dit ")


def test_a_workbook_that_unpacks_to_too_much_is_refused(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(workbooks, "MAXIMUM_UNPACKED", 1000)
    case_file("x", "")

    complaint = refused(many(workbook("v.xlsx", COLUMNS, *ROWS)))

    assert "dit bestand is uitgepakt groter dan" in complaint


# --- options ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "wrong", "right"),
    [
        ("--heeft-werkgever nee", "`--heeft-werkgever`", "maak er een kolom `heeft_werkgever` van"),
        ("--peildatum 2026-12-12", "`--peildatum`", "maak er een kolom `peildatum` van"),
        ("--onderbrekingen '2026-05-04/ hersteld'", "`--onderbrekingen`", "een kolom"),
        ("--case x.yaml", "`--case`", "laat het weg"),
        ("--known-at 2026-12-12", "`--known-at`", "laat het weg"),
        ("--kenmerk a", "`--kenmerk`", "maak er een kolom `code` van"),
        ("--why", "`--why`", "laat het weg"),
        ("--what-if", "`--what-if`", "laat het weg"),
        ("--ask", "`--ask`", "laat het weg"),
    ],
)
def test_an_option_that_a_table_cannot_use_is_refused_and_not_left_aside(
    options: str, wrong: str, right: str, case_file: CaseFile
) -> None:
    name = case_file("v.csv", SEMICOLONS)

    complaint = refused(advise(f"timing --cases {name} {options}"))

    assert f"{wrong} kan niet met `--cases`" in complaint
    assert right in complaint


def test_the_shape_for_tables_needs_a_table() -> None:
    complaint = refused(advise("timing --eerste-ziektedag 2-3-2026 --format csv"))

    assert "`--format csv` hoort bij `--cases`" in complaint


# --- the progress bar ---------------------------------------------------------------------------


def test_without_a_terminal_there_is_no_progress_bar(case_file: CaseFile) -> None:
    result = many(case_file("v.csv", SEMICOLONS))

    assert "Rekenen" not in result.err + result.out


def test_on_a_terminal_there_is_a_progress_bar_beside_the_answer(case_file: CaseFile) -> None:
    case_file("v.csv", table([COLUMNS, *ROWS * 30]))
    child: pexpect.spawn[str] = pexpect.spawn(
        "bash",
        ["-c", f'"{ADVISE}" timing {DAY} --cases v.csv --format json > antwoord.json'],
        encoding="utf-8",
        timeout=20,
        dimensions=(20, 50),
        env={name: value for name, value in os.environ.items() if name != "COLUMNS"},
    )

    child.expect(pexpect.EOF)
    shown = str(child.before)
    child.close()

    assert child.exitstatus == 0
    assert "Rekenen" in shown
    assert "100%" in shown
    lines = re.split(r"[\r\n]+", re.sub(r"\x1b\[[^A-Za-z]*.", "", shown))
    assert max(map(len, lines)) <= 50
    assert len(json.loads(Path("antwoord.json").read_text(encoding="utf-8"))) == 90


@pytest.mark.parametrize("columns", [60, 200])
def test_on_a_terminal_too_narrow_for_the_table_a_row_takes_a_few_lines(
    columns: int, case_file: CaseFile
) -> None:
    name = case_file("v.csv", table([COLUMNS, *ROWS]))
    child: pexpect.spawn[str] = pexpect.spawn(
        str(ADVISE),
        ["timing", *DAY.split(), "--cases", name],
        encoding="utf-8",
        timeout=20,
        dimensions=(40, columns),
        env={name: value for name, value in os.environ.items() if name != "COLUMNS"},
    )
    child.expect(pexpect.EOF)
    shown = re.sub(r"\x1b\[[^A-Za-z]*.", "", str(child.before)).replace("\r\n", "\n")
    child.close()

    assert max(map(len, re.split(r"[\r\n]+", shown))) <= columns
    assert re.search(r"^2 +z-1 +41 +overwegen, voorlopig", shown, re.MULTILINE)
    beside = re.search(r"^2 +z-1.*Na te gaan: ", shown, re.MULTILINE)
    assert bool(beside) == (columns == 200)


def test_errors_that_cannot_be_shown_do_not_stop_the_answer(case_file: CaseFile) -> None:
    case_file("v.csv", SEMICOLONS)

    line = f'"{ADVISE}" timing {DAY} --cases v.csv --format json 2>&-'
    done = subprocess.run(["bash", "-c", line], check=False, capture_output=True, text=True)

    assert done.returncode == 0
    assert json.loads(done.stdout)[0]["code"] == "z-1"


# --- codes that may say something about a person --------------------------------------------------


@pytest.mark.parametrize("code", ["BSN123456782", "123.456.782", "06-12345678", "10000008"])
def test_a_row_with_a_number_of_a_person_is_refused_unless_it_is_let_pass(
    code: str, case_file: CaseFile
) -> None:
    name = case_file("v.csv", table([COLUMNS, (code, "2026-03-02", ""), ("z-2", "2026-03-02", "")]))

    told = many(name, "--format", "json")
    passed = many(name, "--format", "json", "--code-toegestaan", code)

    assert (told.status, [row["code"] for row in told.data]) == (4, ["z-2"])
    assert "v.csv:2:1: in `code` staat iets wat een" in told.err
    assert code not in told.err
    assert (passed.status, [row["code"] for row in passed.data]) == (0, [code, "z-2"])


def test_a_code_that_may_be_a_name_is_answered_and_said(case_file: CaseFile) -> None:
    name = case_file("v.csv", table([COLUMNS, ("Jan de Vries", "2026-03-02", "")]))

    told = many(name)

    assert told.status == 0
    assert "let op: de code lijkt op een naam op rij 2; gebruik een eigen code" in told.err
    assert "Vries" not in told.err


@pytest.mark.parametrize("code", ["BSN123456782", "jan@example.org", "0612345678"])
def test_the_code_in_a_calendar_is_checked_alike(code: str) -> None:
    line = "timing --eerste-ziektedag 2026-03-02 --format ics --kenmerk"

    told = advise(line, code)

    assert (told.status, told.out) == (2, "")
    assert "achter `--kenmerk` staat" in told.complaint
    assert code not in told.complaint
    assert "let op: de code achter `--kenmerk`" in advise(line, "J. Jansen").err
