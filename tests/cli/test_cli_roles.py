"""`advise role-conflict`: the contract, the scope, the forms, and wrong use."""

from __future__ import annotations

import csv
import io
import json
import subprocess
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from tests.cli.command import ADVISE, Result, advise
from tests.cli.conftest import CaseFile

ON = "--as-of 2026-06-01"
HEAD = "opdracht;ad;client;werkgever;opdrachtgever;rol;soort_opdracht;start;eind;status;"
HEAD += "vraag;standpunt_ingenomen;instemming_client;rol_uitgelegd;acceptatiebevestiging;"
HEAD += "plan_knelpunten;heeft_werkgever\n"
COACHED = "1;AD-1;C-1;W-1;P-1;coach;begeleiding;02-02-2026;;lopend;;;ja;ja;;;ja\n"
JUDGED = "2;AD-1;C-1;W-1;P-1;beoordelaar;beoordeling;01-06-2026;;gepland;;;ja;ja;nee;;ja\n"
ADVISED = "3;AD-2;C-2;W-1;P-1;adviseur;advies_individu;05-01-2026;;afgerond;V-1;ja;;;;;nee\n"
AFTER = "4;AD-2;C-2;W-1;P-1;beoordelaar;beoordeling;01-05-2026;;lopend;;;ja;ja;nee;;nee\n"
OTHER = "5;AD-2;C-3;W-1;P-2;coach;begeleiding;01-05-2026;;lopend;;;ja;;;;ja\n"
CANCELLED = "6;AD-2;C-3;W-1;P-2;beoordelaar;beoordeling;01-05-2026;;vervallen;;;ja;;;;ja\n"
REGISTER = HEAD + COACHED + JUDGED + ADVISED + AFTER + OTHER + CANCELLED

Check = Callable[..., Result]


@pytest.fixture
def check(case_file: CaseFile) -> Check:
    """Runs the command on a register, given as the text of a CSV file."""

    def run(line: str = "", register: str = REGISTER, **files: str) -> Result:
        for name, text in files.items():
            case_file(f"{name}.csv", text)
        case_file("register.csv", register)
        return advise(f"role-conflict --register register.csv {ON} {line}")

    return run


def data(result: Result) -> Any:
    assert result.status in (0, 1), result.err
    return result.data


# The contract


def test_the_answer_has_everything_that_the_contract_names(check: Check) -> None:
    answer = data(check("--format json"))

    assert answer["besluit"] == "rolconflict"
    assert answer["peildatum"] == "2026-06-01"
    assert answer["regelbank"].keys() == {"versie", "sha256"}
    assert answer["opdrachten"] == 6
    assert answer["samenvatting"] == {"ontraden": 1, "met_voorwaarden": 1}
    assert [pair["rolcombinatie"] for pair in answer["paren"]] == ["ontraden", "met_voorwaarden"]
    names = {
        *("ad", "client", "eerste", "tweede", "rolcombinatie", "gelijktijdig", "zekerheid"),
        *("regel", "rang", "bronnen", "maatregelen", "aandachtspunten", "vragen", "uitleg"),
    }
    for pair in answer["paren"]:
        assert pair.keys() >= names
        assert "client_eerste" not in pair


def test_a_pair_says_what_was_found(check: Check) -> None:
    _, pair = data(check("--format json"))["paren"]

    assert (pair["ad"], pair["client"], pair["eerste"], pair["tweede"]) == ("AD-2", "C-2", "3", "4")
    assert (pair["gelijktijdig"], pair["zekerheid"]) == ("onbekend", "voorlopig")
    assert pair["mogelijk"] == ["met_voorwaarden", "ontraden"]
    assert pair["leidraad"] == "arbeidsparticipatie"
    assert (pair["regel"], pair["rang"]) == ("RC-ADVISEUR-BEOORDELAAR", "beroepsopinie")
    assert {"L-32", "T-44", "B-12"} <= set(pair["bronnen"])
    assert [(m["id"], m["vervuld"]) for m in pair["maatregelen"]] == [
        ("uitleg_rol", "ja"),
        ("acceptatiebevestiging", "nee"),
        ("plan_knelpunten", "onbekend"),
        ("andere_ad_op_verzoek", "nee"),
    ]
    assert [point["id"] for point in pair["aandachtspunten"]] == ["continuiteit_is_voordeel"]
    [question] = pair["vragen"]
    assert (question["feit"], question["opdracht"]) == ("vraag", "4")
    assert question["gaat_over"] == "advies"


def test_clients_that_differ_are_both_named(check: Check) -> None:
    organisation = "7;AD-1;;W-1;P-1;adviseur;advies_organisatie;01-01-2026;;lopend;;;;;;;\n"

    [pair] = data(check("--format json", HEAD + organisation + JUDGED))["paren"]

    assert (pair["client"], pair["client_eerste"]) == ("C-1", None)


def test_earlier_work_for_an_employer_is_one_finding_with_a_number(check: Check) -> None:
    [work] = data(check("--format json"))["onafhankelijkheid"]

    assert (work["ad"], work["opdracht"], work["aantal"]) == ("AD-2", "5", 2)
    assert work["aandachtspunt"]["id"] == "onafhankelijkheid_uitleggen"


def test_all_shows_the_free_pairs_too(check: Check) -> None:
    answer = data(check("--format json --all"))

    found = {(p["eerste"], p["tweede"]): p for p in answer["paren"]}
    assert found.keys() == {("1", "2"), ("3", "4"), ("3", "5"), ("4", "5")}
    assert found["4", "5"]["rolcombinatie"] == "vrij"
    points = [point["id"] for point in found["4", "5"]["aandachtspunten"]]
    assert points == ["onafhankelijkheid_uitleggen"]
    assert answer["samenvatting"] == {"ontraden": 1, "met_voorwaarden": 1}
    assert answer["vrij"] == {"paren": 2, "voorlopig": 0}


@pytest.mark.parametrize(
    ("line", "register", "status"),
    [
        ("", REGISTER, 1),
        ("--fail-on met_voorwaarden", REGISTER, 1),
        ("", HEAD + ADVISED + AFTER, 0),
        ("--fail-on met_voorwaarden", HEAD + ADVISED + AFTER, 1),
        ("--fail-on met_voorwaarden", HEAD + COACHED + OTHER, 0),
        ("--ad AD-2", REGISTER, 0),
        ("--client C-1", REGISTER, 1),
        ("--to 2026-05-31", REGISTER, 0),
        ("--from 2026-06-02 --format json", REGISTER, 1),
    ],
)
def test_the_exit_status_says_whether_something_shown_is_that_bad(
    check: Check, line: str, register: str, status: int
) -> None:
    assert check(line, register).status == status


def test_a_proposal_shows_what_it_causes_and_nothing_else(check: Check) -> None:
    proposed = HEAD + "7;AD-1;C-1;W-1;P-1;bemiddelaar;bemiddeling;15-06-2026;;gepland;;;;;;;\n"

    answer = data(check("--format json --add nieuw.csv", nieuw=proposed))

    assert answer["opdrachten"] == 7
    pairs = [(p["eerste"], p["tweede"], p["rolcombinatie"]) for p in answer["paren"]]
    assert pairs == [("2", "7", "ontraden"), ("1", "7", "met_voorwaarden")]


def test_the_register_in_the_database_is_used_when_no_file_is_given(
    check: Check, tmp_path: Path
) -> None:
    expected = data(check("--format json"))
    base = f"--database {tmp_path / 'register.db'}"
    assert advise(f"register import register.csv --by planner-1 {base}").status == 0

    result = advise(f"role-conflict {base} {ON} --format json")

    assert data(result) == expected


def test_why_and_what_if_stand_at_each_pair(check: Check) -> None:
    pair, _ = data(check("--format json --why --what-if"))["paren"]

    [trace] = pair["waarom"]
    assert [rule["regel"] for rule in trace["beslist"]] == ["RC-COACH-BEOORDELAAR"]
    assert {rule["regel"] for rule in trace["niet_van_toepassing"]} >= {"RC-INSTEMMING"}
    assert pair["wat_als"] == []


# Text


def test_the_summary_comes_first_and_then_the_table(check: Check) -> None:
    lines = check().out.splitlines()

    assert lines[0] == "1 paar is ontraden en 1 paar kan met voorwaarden."
    assert lines[1].startswith("Nagekeken op 1 juni 2026: 6 opdrachten, 2 arbeidsdeskundigen.")
    assert [word in " ".join(lines) for word in ("Eerst", "Daarna", "Oordeel")] == [True] * 3


@pytest.mark.parametrize("columns", [40, 80, 120, 200])
def test_the_table_fits_the_terminal_and_leaves_nothing_out(
    check: Check, columns: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))

    result = check()

    assert [line for line in result.out.splitlines() if len(line) > columns] == []
    words = result.text
    for expected in ("AD-1", "C-2", "beoordelaar", "ontraden", "vraag"):
        assert expected in words
    assert words.count("[ ] andere AD") >= 2


def test_a_wide_table_has_reason_and_steps_beside_each_other(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")

    lines = check().out.splitlines()

    [head] = [line for line in lines if line.startswith("AD ")]
    assert " ".join(head.split()) == "AD Cliënt Eerst Daarna Oordeel Waarom Wat te doen"
    assert any("Een beoordelaar" in line and "[ ] andere AD" in line for line in lines)


def test_what_to_find_out_names_cell_and_question(check: Check) -> None:
    text = check().text

    assert "Kan nog ontraden worden. Vraag na: 4: vraag" in text
    assert "vraag: Over welke onderzoeksvraag gaat deze opdracht?" in text


def test_nothing_found_is_said_plainly(check: Check) -> None:
    result = check("", HEAD + COACHED)

    assert result.status == 0
    assert result.out.startswith("Geen rolconflicten gevonden.\n")


def test_free_pairs_that_may_change_are_counted(check: Check) -> None:
    guided = "7;AD-1;C-1;W-1;P-1;coach;begeleiding;01-05-2026;;lopend;;;;;;;ja\n"

    assert (
        "1 paar is vrij. Bij 1 daarvan kan een leeg veld" in check("", HEAD + COACHED + guided).text
    )


def test_a_narrowed_answer_says_so(check: Check) -> None:
    text = check("--ad AD-1 --client C-1 --from 2026-01-01 --to 2026-12-31").text

    assert "Je ziet alleen van AD-1, voor cliënt C-1, lopend vanaf 1 januari 2026" in text


def test_each_pair_rests_on_the_guideline_that_holds(check: Check) -> None:
    employed = check("--full", HEAD + COACHED + JUDGED).text
    without = check("--full", HEAD + ADVISED + AFTER).text

    assert "voor 1 paar de Leidraad Verzuim" in employed
    assert "D-12: Leidraad Verzuim" in employed
    assert "L-31: Leidraad Arbeidsparticipatie" not in employed
    assert "voor 1 paar de Leidraad Arbeidsparticipatie" in without
    assert "L-32: Leidraad Arbeidsparticipatie" in without
    assert "D-11: Leidraad Verzuim" not in without


def test_a_long_table_is_cut_short_and_says_so(check: Check) -> None:
    rows = "".join(
        f"{row}{number};AD-{number};C-1;;;{role};;{start};;lopend;;;;;;;\n"
        for number in range(60)
        for row, role, start in (("A", "coach", "2026-01-01"), ("B", "beoordelaar", "2026-02-01"))
    )

    text = check("", HEAD + rows).text

    assert "60 paren zijn ontraden." in text
    assert "En nog 10 paren." in text


# Tables to send on


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def test_csv_is_what_dutch_excel_opens(check: Check) -> None:
    result = check("--format csv")

    assert result.out.startswith("\ufeffad;client;")
    assert "\r\n" in result.out
    first, second = table(result.out)
    assert (first["rolcombinatie"], second["rolcombinatie"]) == ("ontraden", "met_voorwaarden")
    assert (second["eerste_start"], second["eerste_eind"]) == ("2026-01-05", "")
    assert second["nog_te_doen"] == "in de bevestiging zetten, andere AD op verzoek"
    assert second["na_te_vragen"] == "4: vraag"
    assert first["bronnen"] == "D-11, D-12, B-12"


def test_codes_that_look_like_a_formula_are_escaped(check: Check) -> None:
    register = HEAD + COACHED.replace("AD-1", "'=AD") + JUDGED.replace("AD-1", "'=AD")

    [row] = table(check("--format csv", register).out)
    check("--out paren.xlsx", register)
    sheet = openpyxl.load_workbook("paren.xlsx").worksheets[0]

    assert row["ad"] == "'=AD"
    assert sheet["A2"].value == "'=AD"
    assert sheet["A2"].data_type == "s"


def test_a_workbook_has_pairs_earlier_work_and_what_words_mean(check: Check) -> None:
    result = check("--out paren.xlsx")

    assert (result.status, result.out) == (1, "Geschreven: paren.xlsx.\n")
    book = openpyxl.load_workbook("paren.xlsx")
    assert book.sheetnames == ["rolconflicten", "eerder werk", "uitleg"]
    names = [cell.value for cell in book.worksheets[0][1]]
    row = dict(zip(names, (cell.value for cell in book.worksheets[0][2]), strict=True))
    assert (row["Eerste opdracht"], row["Tweede opdracht"], row["Oordeel"]) == (
        "1",
        "2",
        "ontraden",
    )
    assert row["Begin van de eerste"] == datetime(2026, 2, 2)  # noqa: DTZ001 - cells have no time zone
    assert [cell.value for cell in book.worksheets[1][2]][-1] == 2
    sheet = book.worksheets[0]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref is not None
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert all(name and "_" not in str(name) for name in names), "headings are for people"
    assert "collegiale toets" in [row[0].value for row in book.worksheets[2].iter_rows()]


def test_more_pairs_than_a_sheet_has_rows_are_refused(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adwijzer.text.sheets.LAST_ROW", 2)

    result = check("--out paren.xlsx")

    assert result.status == 2
    assert "schrijf het als .csv" in result.complaint
    assert not Path("paren.xlsx").exists()
    assert [path.name for path in Path().iterdir()] == ["register.csv"]


def test_markdown_has_a_table_with_the_signs_of_markdown_made_harmless(check: Check) -> None:
    register = HEAD + COACHED.replace("C-1", "C|1*") + JUDGED.replace("C-1", "C|1*")

    text = check("--format markdown", register).out

    assert text.startswith("## Rolconflict\n\n**1 paar is ontraden.**\n")
    [row] = [line for line in text.splitlines() if line.startswith("| 1. AD-1 |")]
    assert "C\\|1\\*" in row
    assert row.replace("\\|", "").count("|") == 8


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("a.json", b"{\n"),
        ("a.md", b"## Rolconflict"),
        ("a.csv", b"\xef\xbb\xbfad;"),
        ("a.html", b"<!DOCTYPE html>"),
        ("a.txt", b"1 paar is ontraden"),
        ("a", b"1 paar is ontraden"),
    ],
)
def test_the_name_of_the_file_tells_the_form(check: Check, name: str, start: bytes) -> None:
    assert check(f"--out {name}").status == 1

    written = Path(name).read_bytes()
    assert written.startswith(start)
    assert b"\x1b[" not in written


def test_a_file_that_is_there_stays_unless_it_may_go(check: Check) -> None:
    check("--out a.json")
    Path("a.json").write_text("oud", encoding="utf-8")

    refused = check("--out a.json")
    kept = Path("a.json").read_text(encoding="utf-8")
    replaced = check("--out a.json --overwrite")

    assert (refused.status, kept) == (2, "oud")
    assert "dit bestand bestaat al" in refused.err
    assert replaced.status == 1
    assert json.loads(Path("a.json").read_text(encoding="utf-8"))["besluit"] == "rolconflict"
    assert sorted(path.name for path in Path().iterdir()) == ["a.json", "register.csv"]


def test_json_in_parts_is_the_json_of_the_whole(check: Check) -> None:
    whole = check("--format json").out

    assert json.dumps(json.loads(whole), ensure_ascii=False, indent=2) + "\n" == whole


def test_a_closed_pipe_is_no_fault_of_the_program(check: Check, tmp_path: Path) -> None:
    check()

    done = subprocess.run(
        ["bash", "-c", f"{ADVISE} role-conflict --register register.csv --format json | head -1"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.stdout == "{\n"
    assert "Traceback" not in done.stderr
    assert "maakte zelf een fout" not in done.stderr


# Wrong use


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("--ad AD-9", "een code achter `--ad` staat niet in het register"),
        ("--client C-9", "een code achter `--client` staat niet in het register"),
        ("--from 2026-06-02 --to 2026-06-01", "`--to` ligt voor `--from`"),
        ("--from 6/13/2026", "`--from` moet een datum zijn"),
        ("--format xlsx", "schrijf: --out NAAM.xlsx"),
        ("--format csv --why", "`--why` kan niet met `--format csv`"),
        ("--out a.xlsx --what-if", "`--what-if` kan niet met `--format xlsx`"),
        ("--overwrite", "`--overwrite` hoort bij `--out`"),
        ("--out .", "dit is een map, geen bestand"),
        ("--out er/is/niets.csv", "de map voor dit bestand bestaat niet"),
        ("--out ''", "achter `--out` hoort een bestand"),
        ("--database x.db", "`--register` kan niet met `--database`"),
        ("--add register.csv", "register.csv:2:1: deze opdracht staat al in het register"),
        ("--add er-is-niets.csv", "dit bestand bestaat niet"),
        ("--add ''", "achter `--add` hoort een bestand"),
        ("--fail-on vrij", "kies uit: ontraden, met_voorwaarden"),
        ("--format pdf", "kies uit: text, json, markdown, html, docx, csv, xlsx"),
        ("--advertentie 3", "onbekende optie (hier niet herhaald)"),
    ],
)
def test_wrong_use_says_what_would_be_right(check: Check, line: str, message: str) -> None:
    result = check(line)

    assert (result.status, result.out) == (2, "")
    assert message in result.complaint
    assert "Traceback" not in result.err


def test_wrong_rows_are_all_told_and_nothing_is_answered(check: Check) -> None:
    wrong = COACHED.replace("coach", "couch").replace("AD-1", "")

    result = check("", HEAD + JUDGED + wrong)

    assert (result.status, result.out) == (2, "")
    assert "register.csv:3:2: `ad` is niet ingevuld" in result.err
    assert "register.csv:3:6: onbekende waarde" in result.err


def test_without_a_register_the_way_to_make_one_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ADWIJZER_DATABASE", str(tmp_path / "register.db"))

    result = advise("role-conflict")

    assert result.status == 2
    assert "advise register import" in result.err


def test_a_day_before_the_rules_is_refused(case_file: CaseFile) -> None:
    case_file("register.csv", REGISTER)

    result = advise("role-conflict --register register.csv --as-of 1990-01-01")

    assert result.status == 2
    assert "de regelbank geldt vanaf 2026-01-01" in result.complaint
