"""`advise role-conflict --suggest`: the contract, the forms, and wrong use."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import docx
import openpyxl
import pytest

from tests.cli.command import Result, advise
from tests.cli.conftest import CaseFile

REGISTER = """\
opdracht;ad;client;rol;soort_opdracht;start;eind;status;instemming_client
1;AD-1;C-1;coach;begeleiding;02-02-2026;;lopend;ja
2;AD-2;C-2;coach;begeleiding;02-02-2026;;lopend;ja
3;AD-2;C-3;coach;begeleiding;02-02-2026;;lopend;ja
"""
NEW = """\
opdracht;ad;client;rol;soort_opdracht;start;eind;status;instemming_client
8;;C-1;beoordelaar;beoordeling;15-06-2026;;gepland;ja
9;;C-1;coach;begeleiding;15-06-2026;;gepland;ja
"""
LINE = "role-conflict --register register.csv --as-of 2026-06-01 --add nieuw.csv"


def suggest(files: CaseFile, line: str = "", new: str = NEW, team: str | None = None) -> Result:
    files("register.csv", REGISTER)
    files("nieuw.csv", new)
    if team is not None:
        files("team.csv", team)
        line += " --ads team.csv"
    return advise(f"{LINE} --suggest {line}")


def test_every_proposed_assignment_has_the_ads_best_first(case_file: CaseFile) -> None:
    result = suggest(case_file, "--format json")

    assert result.status == 0, result.err
    judging, coaching = result.data["wie_kan"]
    assert [(a["plaats"], a["ad"], a["rolcombinatie"]) for a in judging["arbeidsdeskundigen"]] == [
        (1, "AD-2", "vrij"),
        (2, "AD-1", "ontraden"),
    ]
    assert [(a["ad"], a["continuiteit"]) for a in coaching["arbeidsdeskundigen"]] == [
        ("AD-1", "ja"),
        ("AD-2", "nee"),
    ]
    worst = judging["arbeidsdeskundigen"][1]
    assert [pair["eerste"] for pair in worst["paren"]] == ["1"]
    assert worst["maatregelen"][0]["id"] == "andere_ad"
    assert worst["uitleg"] == worst["paren"][0]["uitleg"]


def test_of_assignments_without_an_ad_it_is_said_that_they_have_none(case_file: CaseFile) -> None:
    text = suggest(case_file).text

    assert "en die hebben nog geen AD" in " ".join(text.split())
    assert "de 0 voorgestelde" not in text


def test_the_proposal_minds_that_two_proposed_assignments_do_not_go_together(
    case_file: CaseFile,
) -> None:
    """AD-2 has two already, and still each gets one: both for C-1 with one AD is ontraden."""
    found = suggest(case_file, "--format json").data["voorstel"]

    assert found["stand"] == "beste"
    assert [(o["opdracht"], o["ad"]) for o in found["opdrachten"]] == [("8", "AD-2"), ("9", "AD-1")]
    assert found["samenvatting"] == {"ontraden": 0, "met_voorwaarden": 0}
    assert found["belasting"] == {"AD-1": 2, "AD-2": 3}


def test_where_everyone_is_away_or_full_that_is_said(case_file: CaseFile) -> None:
    team = "ad;capaciteit;afwezig_van;afwezig_tot\nAD-1;;01-06-2026;30-06-2026\nAD-2;2;;\n"

    result = suggest(case_file, team=team)

    assert result.status == 1
    assert "Niemand kan opdracht 8 doen: iedereen is afwezig of vol." in result.text
    assert "AD-1 is afwezig vanaf 1 juni 2026, tot en met 30 juni 2026." in result.text
    assert "AD-2 is vol: op 15 juni 2026 heeft hij er 2, en hij kan er 2 tegelijk." in result.text
    assert "Voor opdracht 9 is geen plaats (afwezig: AD-1; al vol: AD-2)." in result.text


def test_where_nobody_is_free_that_is_said(case_file: CaseFile) -> None:
    result = suggest(case_file, "--ad AD-1", new=NEW.rsplit("9;", 1)[0])

    assert result.status == 1
    assert "Voor opdracht 8 is geen arbeidsdeskundige vrij." in result.text
    assert "Het lichtste oordeel is ontraden: AD-1." in result.text


def test_a_search_that_had_too_little_time_says_so(case_file: CaseFile) -> None:
    heading, _, _ = NEW.partition("\n")
    rows = [
        f"P-{number};;C-{number % 20};{('coach', 'beoordelaar')[number % 2]};begeleiding;"
        f"{1 + number % 28:02}-12-2026;;gepland;ja"
        for number in range(60)
    ]
    result = suggest(case_file, "--time-limit 0.01", new="\n".join([heading, *rows]))

    assert "het beste voorstel dat in de tijd gevonden is" in result.text
    assert "Geef met --time-limit meer tijd" in result.text


def test_who_is_new_can_be_proposed(case_file: CaseFile) -> None:
    result = suggest(case_file, "--format json", team="ad;nieuw\nAD-7;ja\n")

    assert result.data["voorstel"]["belasting"] == {"AD-1": 2, "AD-2": 2, "AD-7": 1}


def test_who_is_new_can_be_the_only_one_to_choose_from(case_file: CaseFile) -> None:
    result = suggest(case_file, "--format json --ad AD-7", team="ad;nieuw\nAD-7;ja\n")

    assert result.status == 1, result.err
    assert {a["ad"] for told in result.data["wie_kan"] for a in told["arbeidsdeskundigen"]} == {
        "AD-7"
    }


def test_the_limits_may_be_a_workbook(case_file: CaseFile) -> None:
    book = openpyxl.Workbook()
    [sheet] = book.worksheets
    for row in (
        ("AD", "Capaciteit", "Afwezig van", "Afwezig tot"),
        ("AD-1", None, date(2026, 6, 1), date(2026, 6, 30)),
        ("AD-2", 2, None, None),
    ):
        sheet.append(row)
    book.save("team.xlsx")

    result = suggest(case_file, "--ads team.xlsx")

    assert result.status == 1
    assert "AD-1 is afwezig vanaf 1 juni 2026, tot en met 30 juni 2026." in result.text
    assert "AD-2 is vol" in result.text
    assert "Gelezen: 2 arbeidsdeskundigen (" in result.complaint


def test_a_proposal_for_someone_is_compared_with_the_others(case_file: CaseFile) -> None:
    """It is not counted as what he has beside itself, and needs no proposal."""
    result = suggest(
        case_file, "--format json", new=NEW.replace("8;;", "8;AD-1;").rsplit("9;", 1)[0]
    )

    [told] = result.data["wie_kan"]
    assert result.status == 1
    assert told["ad"] == "AD-1"
    assert [(a["ad"], a["belasting"]) for a in told["arbeidsdeskundigen"]] == [
        ("AD-2", 2),
        ("AD-1", 1),
    ]
    assert result.data["voorstel"] is None
    assert result.data["samenvatting"]["ontraden"] == 1


def test_without_suggest_the_answer_is_as_it_was(case_file: CaseFile) -> None:
    suggest(case_file)

    data = advise(f"{LINE.partition(' --add')[0]} --format json").data

    assert not {"wie_kan", "voorstel"} & data.keys()


def test_without_suggest_every_proposed_assignment_has_an_ad(case_file: CaseFile) -> None:
    suggest(case_file)

    result = advise(LINE)

    assert result.status == 2
    assert "nieuw.csv:2:2: `ad` is niet ingevuld" in result.complaint


# Forms


def test_markdown_has_every_ad_and_the_proposal(case_file: CaseFile) -> None:
    text = suggest(case_file, "--format markdown").out

    assert "### Wie kan het doen" in text
    assert "\n| 1. AD-2 | vrij | nee |" in text
    assert "### Voorstel voor alles samen" in text


def test_csv_has_a_row_for_each_assignment_and_ad(case_file: CaseFile) -> None:
    result = suggest(case_file, "--format csv")

    rows = [*csv.DictReader(io.StringIO(result.out.lstrip("\ufeff")), delimiter=";")]
    assert [(r["opdracht"], r["plaats"], r["ad"], r["voorstel"]) for r in rows] == [
        ("8", "1", "AD-2", "ja"),
        ("8", "2", "AD-1", ""),
        ("9", "1", "AD-1", "ja"),
        ("9", "2", "AD-2", ""),
    ]


def test_csv_says_beside_what_it_is_not_free(case_file: CaseFile) -> None:
    result = suggest(case_file, "--format csv")

    rows = [*csv.DictReader(io.StringIO(result.out.lstrip("\ufeff")), delimiter=";")]
    assert [(r["opdracht"], r["ad"], r["naast"]) for r in rows] == [
        ("8", "AD-2", ""),
        ("8", "AD-1", "1: ontraden"),
        ("9", "AD-1", ""),
        ("9", "AD-2", ""),
    ]


def test_csv_says_of_what_has_no_place_why(case_file: CaseFile) -> None:
    team = "ad;capaciteit;afwezig_van;afwezig_tot\nAD-1;1;;\nAD-2;;01-06-2026;30-06-2026\n"

    result = suggest(case_file, "--format csv", team=team)

    rows = [*csv.DictReader(io.StringIO(result.out.lstrip("\ufeff")), delimiter=";")]
    assert {(r["opdracht"], r["geen_plaats"]) for r in rows} == {
        ("8", "Voor opdracht 8 is geen plaats (afwezig: AD-2; al vol: AD-1)."),
        ("9", "Voor opdracht 9 is geen plaats (afwezig: AD-2; al vol: AD-1)."),
    }


def test_a_workbook_has_a_sheet_for_each_part(case_file: CaseFile) -> None:
    assert suggest(case_file, "--out wie.xlsx").status == 0

    book = openpyxl.load_workbook(Path("wie.xlsx"))
    assert book.sheetnames[:4] == ["wie kan", "voorstel", "hoe goed", "belasting"]
    assert [cell.value for cell in book["voorstel"]["B"]] == ["AD", "AD-2", "AD-1"]


# Wrong use


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("--suggest", "`--suggest` hoort bij `--add`"),
        ("--ads team.csv", "`--ads` hoort bij `--suggest`"),
        ("--time-limit 5", "`--time-limit` hoort bij `--suggest`"),
        ("--add nieuw.csv --suggest --time-limit 0", "`--time-limit` moet een aantal seconden"),
        ("--add nieuw.csv --suggest --time-limit -3", "`--time-limit` moet een aantal seconden"),
        ("--add nieuw.csv --suggest --client C-1", "`--client` kan niet met `--suggest`"),
        ("--add nieuw.csv --suggest --ads weg.csv", "weg.csv"),
        ("--add nieuw.csv --suggest --ads ''", "achter `--ads` hoort een bestand"),
    ],
)
def test_wrong_use_is_refused(case_file: CaseFile, line: str, message: str) -> None:
    suggest(case_file)

    result = advise(f"role-conflict --register register.csv {line}")

    assert result.status == 2
    assert message in result.complaint
    assert result.out == ""


def test_a_wrong_row_about_ads_is_told_by_place(case_file: CaseFile) -> None:
    result = suggest(case_file, team="ad;capaciteit\nAD-8;-1\n")

    assert result.status == 2
    assert "team.csv:2:1: deze AD staat niet in het register" in result.complaint
    assert "team.csv:2:2: `capaciteit` moet een geheel getal" in result.complaint


def test_a_page_and_a_word_file_have_the_proposal_too(case_file: CaseFile) -> None:
    page = suggest(case_file, "--format html").out
    assert suggest(case_file, "--out wie.docx").status == 0

    document = docx.Document("wie.docx")
    headings = [each.text for each in document.paragraphs if each.style.name == "Heading 2"]  # type: ignore[union-attr]
    for heading in ("Wie kan het doen", "Voorstel voor alles samen"):
        assert f">{heading}</h2>" in page
        assert heading in headings
