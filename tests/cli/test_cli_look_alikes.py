"""Codes that look alike hide no conflict: they are reported, and never offered in silence."""

# Letters of another script and other dashes are what this is about.

from __future__ import annotations

import csv
import io
import json

import pytest

from tests.cli.command import Result, advise
from tests.cli.conftest import CaseFile

HEAD = (
    "opdracht;ad;client;werkgever;opdrachtgever;rol;soort_opdracht;start;status;instemming_client\n"
)
LINE = "role-conflict --register register.csv --as-of 2026-06-01"
CYRILLIC_A, EN_DASH = "\N{CYRILLIC CAPITAL LETTER A}", "\N{EN DASH}"
SPELLINGS = [
    ("AD-1", f"{CYRILLIC_A}D-1"),
    ("AD-1", f"AD{EN_DASH}1"),
    ("AD-1", "\N{FULLWIDTH LATIN CAPITAL LETTER A}D-1"),
    ("AD-1", "ad-1"),
    ("AD-1", "AD-01"),
    ("AD-1", "AD 1"),
]


def register(first: str, second: str, column: str) -> str:
    """Two assignments that conflict when the codes in `column` are one code."""
    one = {"ad": "AD-1", "client": "C-1", "werkgever": "W-1", "opdrachtgever": "G-1"}
    rows = [{**one, column: first}, {**one, column: second}]
    lines = [
        f"{number};{row['ad']};{row['client']};{row['werkgever']};{row['opdrachtgever']};{role}\n"
        for number, (row, role) in enumerate(
            zip(
                rows,
                (
                    "coach;begeleiding;2026-02-02;lopend;ja",
                    "beoordelaar;beoordeling;2026-03-02;lopend;ja",
                ),
                strict=True,
            ),
            start=1,
        )
    ]
    return HEAD + "".join(lines)


@pytest.mark.parametrize("column", ["ad", "client", "werkgever", "opdrachtgever"])
@pytest.mark.parametrize(("one", "other"), SPELLINGS)
def test_codes_that_look_alike_are_reported_with_both_spellings_and_their_rows(
    one: str, other: str, column: str, case_file: CaseFile
) -> None:
    case_file("register.csv", register(one, other, column))

    result = advise(f"{LINE} --format json")

    [remark] = result.data["meldingen"]
    assert (remark["id"], remark["feiten"]) == ("codes_lijken_op_elkaar", [column])
    assert [each["code"] for each in remark["codes"]] == [one, other]
    assert [each["opdrachten"] for each in remark["codes"]] == [["1"], ["2"]]
    assert [each["rijen"] for each in remark["codes"]] == [["rij 2"], ["rij 3"]]
    assert f"`{one}`" in remark["tekst"]
    assert f"`{other}`" in remark["tekst"]
    assert "rij 2" in remark["tekst"]
    assert "rij 3" in remark["tekst"]


@pytest.mark.parametrize("form", ["text", "markdown", "html", "csv"])
def test_every_form_says_so_in_front(form: str, case_file: CaseFile) -> None:
    case_file("register.csv", register("AD-1", f"{CYRILLIC_A}D-1", "ad"))

    result = advise(f"{LINE} --format {form}")

    said = result.err if form == "csv" else result.out
    assert "lijken codes op elkaar" in " ".join(said.split())
    assert "U+0410" in said
    if form == "text":
        assert said.index("lijken") < said.index("opdrachten")


@pytest.mark.parametrize(("one", "other"), [("AD-1", "AD-2"), ("AD-l", "AD-I"), ("AD-O", "AD-0")])
def test_codes_that_differ_to_the_eye_are_not_reported(
    one: str, other: str, case_file: CaseFile
) -> None:
    case_file("register.csv", register(one, other, "ad"))

    assert advise(f"{LINE} --format json").data["meldingen"] == []


def test_what_is_proposed_is_compared_too(case_file: CaseFile) -> None:
    case_file("register.csv", HEAD + "1;AD-1;C-1;;;coach;;2026-02-02;lopend;ja\n")
    case_file("nieuw.csv", HEAD + "8;AD-1;c-1;;;beoordelaar;;2026-06-15;gepland;ja\n")

    [remark] = advise(f"{LINE} --add nieuw.csv --format json").data["meldingen"]

    assert remark["feiten"] == ["client"]
    assert [each["rijen"] for each in remark["codes"]] == [["rij 2"], ["rij 2 van het voorstel"]]


# --- who can do it --------------------------------------------------------------------------------

NEW = HEAD + "8;;C-1;;;beoordelaar;beoordeling;2026-06-15;gepland;ja\n"


def suggest(files: CaseFile, other: str, line: str = "--format json") -> Result:
    """Who can judge the client whom AD-1 coaches, where someone has the code `other`."""
    files(
        "register.csv",
        f"{HEAD}1;AD-1;C-1;;;coach;begeleiding;2026-02-02;lopend;ja\n"
        f"2;{other};C-2;;;coach;begeleiding;2026-02-02;lopend;ja\n"
        "3;AD-7;C-3;;;coach;begeleiding;2026-02-02;lopend;ja\n",
    )
    files("nieuw.csv", NEW)
    return advise(f"{LINE} --add nieuw.csv --suggest {line}")


@pytest.mark.parametrize("other", [other for _, other in SPELLINGS])
def test_nobody_is_offered_in_silence_whose_code_looks_like_that_of_someone_not_free(
    other: str, case_file: CaseFile
) -> None:
    data = suggest(case_file, other).data

    [who] = data["wie_kan"]
    able = {each["ad"]: each for each in who["arbeidsdeskundigen"]}
    assert able[other]["rolcombinatie"] == "vrij"
    assert able[other]["lijkt_op"] == [{"ad": "AD-1", "rolcombinatie": "ontraden"}]
    assert able[other]["uitleg"].startswith("Let op: de code")
    assert "`AD-1` (ontraden)" in able[other]["uitleg"]
    assert able["AD-7"]["lijkt_op"] == able["AD-1"]["lijkt_op"] == []
    assert "lijkt de code op die van een ander met een zwaarder oordeel" in who["uitleg"]
    for given in data["voorstel"]["opdrachten"]:
        assert given["ad"] != other or given["lijkt_op"]


@pytest.mark.parametrize("form", ["text", "markdown", "html", "csv"])
def test_every_form_says_it_beside_the_name(form: str, case_file: CaseFile) -> None:
    other = f"{CYRILLIC_A}D-1"

    result = suggest(case_file, other, f"--format {form}")

    said = " ".join(result.out.split())
    assert "Let op: de code" in said
    assert "lijkt op die van" in said
    if form == "csv":
        rows = [*csv.reader(io.StringIO(result.out.lstrip("\ufeff")), delimiter=";")]
        mine = [row for row in rows if other in row]
        assert mine
        assert all("Let op" in ";".join(row) for row in mine if "vrij" in row)


def test_it_is_said_too_when_the_other_is_not_chosen_from(case_file: CaseFile) -> None:
    other = f"AD{EN_DASH}1"

    [who] = suggest(case_file, other, f"--ad {other} --format json").data["wie_kan"]

    [able] = who["arbeidsdeskundigen"]
    assert able["ad"] == other
    assert able["lijkt_op"] == [{"ad": "AD-1", "rolcombinatie": "ontraden"}]


def test_where_the_other_is_free_too_nothing_is_said_beside_the_name(case_file: CaseFile) -> None:
    case_file(
        "register.csv",
        f"{HEAD}1;AD-1;C-5;;;coach;begeleiding;2026-02-02;lopend;ja\n"
        "2;ad-1;C-2;;;coach;begeleiding;2026-02-02;lopend;ja\n",
    )
    case_file("nieuw.csv", NEW)

    data = advise(f"{LINE} --add nieuw.csv --suggest --format json").data

    assert [each["lijkt_op"] for each in data["wie_kan"][0]["arbeidsdeskundigen"]] == [[], []]
    assert [each["id"] for each in data["meldingen"]] == ["codes_lijken_op_elkaar"]


def test_names_in_codes_are_remarked_on_and_not_repeated_in_the_remark(
    case_file: CaseFile,
) -> None:
    case_file(
        "register.json",
        json.dumps(
            [
                {
                    "opdracht": "1",
                    "ad": "Jan de Vries",
                    "rol": "coach",
                    "start": "2026-01-01",
                    "status": "lopend",
                }
            ]
        ),
    )

    [remark] = advise("role-conflict --register register.json --format json").data["meldingen"]

    assert (remark["id"], remark["feiten"]) == ("code_lijkt_op_persoon", ["ad"])
    assert "lijkt 1 code op een naam" in remark["tekst"]
    assert "Vries" not in remark["tekst"]
