"""Registers out of files: what is accepted, what is said about it, and what is refused."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest

from adwijzer.decisions.assignments import reader as reading
from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, REQUIRED, Assignment
from adwijzer.decisions.assignments.reader import RegisterFile, load_register
from adwijzer.text import workbooks
from adwijzer.text.diagnostics import InputError
from adwijzer.text.tables import Size
from tests.store.files import FULL, assignment, row, table, workbook, write

HALF_PAST_NINE = datetime.fromisoformat("2026-06-30 09:30")


def read(content: str | bytes, name: str = "r.csv", **options: Any) -> RegisterFile:
    return load_register(write(name, content), **options)


def problems(found: RegisterFile) -> list[str]:
    return [str(problem) for problem in found.problems]


def refused(content: str | bytes, name: str = "r.csv") -> str:
    """Everything that is said about a file that is no register."""
    with pytest.raises(InputError) as caught:
        read(content, name)
    return str(caught.value)


def only_problem(*cells: Sequence[Any], columns: Sequence[str] = REQUIRED) -> str:
    found = read(table(*cells, columns=columns))
    assert found.assignments == ()
    [said] = problems(found)
    return said


# --- what a register holds ------------------------------------------------------------------------


def test_every_column_is_read_and_the_order_of_the_file_is_kept() -> None:
    full = [FULL[name] for name in COLUMNS]
    bare = [FULL[name] if name in REQUIRED else "" for name in COLUMNS]

    found = read(table(["O-9", *full[1:]], ["O-1", *bare[1:]], columns=COLUMNS))

    assert found.problems == ()
    assert found.assignments == (
        Assignment(**{**FULL, "opdracht": "O-9"}),
        assignment("O-1"),
    )
    assert [entry.row for entry in found.entries] == [2, 3]


def test_empty_and_onbekend_are_unknown_in_every_column_that_may_be() -> None:
    free = [name for name in COLUMNS if name not in REQUIRED]
    for unknown in ("", "  ", "onbekend", "Onbekend"):
        cells = [unknown if name in free else FULL[name] for name in COLUMNS]

        [one] = read(table(cells, columns=COLUMNS)).assignments

        assert {getattr(one, name) for name in free} == {None}


@pytest.mark.parametrize("column", REQUIRED)
@pytest.mark.parametrize("unknown", ["", "onbekend"])
def test_a_row_needs_its_required_columns(column: str, unknown: str) -> None:
    said = only_problem(row(**{column: unknown}))

    assert said == (
        f"r.csv:2:{REQUIRED.index(column) + 1}: `{column}` is niet ingevuld"
        " (vul overal in: opdracht, ad, rol, start, status)"
    )


def test_assignments_that_are_still_to_be_given_need_no_ad() -> None:
    required = [name for name in REQUIRED if name != "ad"]
    cells = [value for name, value in zip(REQUIRED, row(), strict=True) if name != "ad"]

    [one] = read(table(cells, columns=required), required=required).assignments

    assert one == assignment(ad=None)


def test_other_words_may_come_from_elsewhere() -> None:
    found = read(table(row(rol="toeschouwer")), choices={**CHOICES, "rol": ("toeschouwer",)})

    assert [one.rol for one in found.assignments] == ["toeschouwer"]


# --- tables as people make them -------------------------------------------------------------------


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("encoding", "named"),
    [("utf-8", "UTF-8"), ("utf-8-sig", "UTF-8"), ("cp1252", "Windows-1252")],
)
@pytest.mark.parametrize(("delimiter", "sign"), [(";", "puntkomma"), (",", "komma"), ("\t", "tab")])
def test_csv_is_read_as_it_comes_and_what_was_assumed_is_said(
    delimiter: str, sign: str, encoding: str, named: str, ends: str
) -> None:
    text = table(row("één"), delimiter=delimiter).replace("\n", ends)

    found = read(text.encode(encoding))

    assert found.assignments == (assignment("één"),)
    assert found.assumed == f"{named}, gescheiden met een {sign}"


def test_a_file_in_two_encodings_is_refused() -> None:
    """Two tables put together: `één` of one of them would be read as `Ã©Ã©n`."""
    older, newer = (table(row("één")).encode(each) for each in ("cp1252", "utf-8"))

    with pytest.raises(InputError) as caught:
        read(older + newer.split(b"\n", 1)[1])

    assert "3:1: deze regel is UTF-8, en een andere regel van dit bestand niet" in str(caught.value)


def test_a_first_line_for_excel_says_what_separates() -> None:
    found = read("sep=,\n" + table(row("a;b;c;d;e"), delimiter=","))

    assert found.assignments[0].opdracht == "a;b;c;d;e"
    assert found.entries[0].row == 3
    assert found.assumed == "UTF-8, gescheiden met een komma"


WAYS = (
    *("3-2-2026", "03-02-2026", "3/2/2026", "3.2.2026", "3 februari 2026", "3 feb 2026"),
    *("3 feb. 2026", "03-feb-2026", "3 Februari 2026", "3-2-2026 00:00", "3/2/2026 0:00:00"),
)


def test_dutch_dates_are_read_and_said() -> None:
    cells = [row(f"{number}", start=day) for number, day in enumerate(WAYS)]

    found = read(table(*cells))

    assert problems(found) == []
    assert {one.start for one in found.assignments} == {date(2026, 2, 3)}
    assert found.assumed.endswith("; datums als 03-02-2026 zijn dag-maand-jaar")


@pytest.mark.parametrize("day", WAYS)
def test_each_dutch_way_alone_is_said(day: str) -> None:
    assert read(table(row(start=day))).assumed.endswith("zijn dag-maand-jaar")


@pytest.mark.parametrize("day", ["2026-02-03", "2026-02-03 00:00:00", "2026-02-03T00:00"])
def test_iso_dates_need_no_word(day: str) -> None:
    found = read(table(row(start=day)))

    assert found.assignments[0].start == date(2026, 2, 3)
    assert "dag-maand-jaar" not in found.assumed


@pytest.mark.parametrize("day", ["02/14/2026", "2-31-2026", "12.13.2026", "02/14/2026 00:00"])
@pytest.mark.parametrize("column", ["start", "eind"])
def test_a_column_with_a_day_behind_its_month_is_refused_whole(column: str, day: str) -> None:
    others = [[*row(f"O-{n}", start="03/02/2026"), "04/02/2027"] for n in range(3)]
    columns = (*REQUIRED, "eind")
    wrong = {**dict(zip(columns, others[0], strict=True)), "opdracht": "O-9", column: day}

    said = refused(table(*others, [wrong[name] for name in columns], columns=columns))

    assert said.startswith(
        f"r.csv:5:{columns.index(column) + 1}: in `{column}` staat een datum waarin de maand"
        " voorop staat (zet in de hele kolom de dag voorop"
    )


def test_json_takes_iso_dates_only() -> None:
    for day in WAYS:
        found = read(json.dumps(records({"start": day})), "r.json")
        assert [each.message for each in found.problems] == [
            "`start` moet een datum zijn die bestaat"
        ]
        assert found.problems[0].hint == "zoals 2026-01-31"


def test_yaml_takes_dutch_dates_too() -> None:
    for day in WAYS:
        text = f"- {{opdracht: O-1, ad: AD-1, rol: coach, start: '{day}', status: gepland}}\n"
        assert read(text, "r.yaml").assignments[0].start == date(2026, 2, 3)


def test_a_row_with_too_few_cells_is_told() -> None:
    found = read(table(row("a"), row("b")[:4], row("c")[:1], [*row("d"), "", ""]))

    assert [one.opdracht for one in found.assignments] == ["a", "d"]
    assert problems(found) == [
        "r.csv:3:1: deze rij heeft 4 cellen, en er zijn 5 kolommen (zet er ook voor lege cellen"
        " een puntkomma)",
        "r.csv:4:1: deze rij heeft 1 cel, en er zijn 5 kolommen (zet er ook voor lege cellen een"
        " puntkomma)",
    ]


@pytest.mark.parametrize(("sign", "word"), [(",", "komma"), ("\t", "tab")])
def test_a_row_with_another_separator_is_told(sign: str, word: str) -> None:
    text = table(row("a")) + sign.join(map(str, row("b"))) + "\n"

    found = read(text)

    assert [one.opdracht for one in found.assignments] == ["a"]
    said = "".join(problems(found))
    assert f"(ze is gescheiden met een {word}, de eerste rij niet" in said
    assert "is niet ingevuld" not in said


@pytest.mark.parametrize("cell", ["Totaal", "totaal: 12", "TOTALEN", "Subtotaal", "Eindtotaal"])
def test_a_total_is_told_as_one_thing(cell: str) -> None:
    found = read(table(row("a"), [cell, "", "", "", "12"]))

    assert problems(found) == ["r.csv:3:1: dit lijkt een rij met een totaal (haal die rij weg)"]
    assert found.wrong == 1


def test_names_of_columns_may_be_written_as_people_do() -> None:
    columns = ("Opdracht", "AD", "Cliënt", "Rol", "Start", "Status", "Soort opdracht")

    [one] = read(
        table(
            ["O-1", "AD-1", "C-1", "coach", "2-3-2026", "gepland", "begeleiding"], columns=columns
        )
    ).assignments

    assert one == assignment(client="C-1", soort_opdracht="begeleiding")


def test_further_columns_are_left_aside_and_that_is_said() -> None:
    columns = (*REQUIRED, "naam", "", "€ per uur", "telefoon")

    found = read(table([*row(), "x", "", "=1+1", "y"], columns=columns))

    assert found.assignments == (assignment(),)
    assert found.assumed.endswith("; niet gelezen: naam, telefoon en 1 andere kolom")


def test_a_code_in_two_ways_of_writing_an_accent_is_one_code() -> None:
    composed, apart = "C-\u00e9", "C-e\u0301"
    columns = (*REQUIRED, "client")

    found = read(table([*row("a"), composed], [*row("b"), apart], columns=columns))

    assert {one.client for one in found.assignments} == {composed}


@pytest.mark.parametrize("missing", REQUIRED)
def test_a_missing_column_is_named(missing: str) -> None:
    columns = [name for name in REQUIRED if name != missing]

    said = refused(table(["x"] * 4, columns=columns))

    assert f"r.csv:1:1: de kolom `{missing}` ontbreekt" in said
    assert "(een register heeft minstens opdracht, ad, rol, start, status)" in said


def test_every_missing_and_misspelled_column_is_told_at_once() -> None:
    said = refused(table(["x"] * 5, columns=("opdracht", "ad", "rolle", "einde", "status")))

    assert "r.csv:1:1: de kolom `rol` ontbreekt" in said
    assert "r.csv:1:1: de kolom `start` ontbreekt" in said
    assert "r.csv:1:4: onbekende kolom `einde` (bedoel je `eind`?" in said


@pytest.mark.parametrize(
    ("column", "meant"),
    [
        ("einde", "eind"),
        ("Einddatum", "eind"),
        ("cilent", "client"),
        ("heeft werkgeber", "heeft_w"),
    ],
)
def test_a_column_that_someone_must_have_meant_is_not_left_aside(column: str, meant: str) -> None:
    assert f"(bedoel je `{meant}" in refused(table([*row(), "x"], columns=(*REQUIRED, column)))


@pytest.mark.parametrize("column", ["start_", "startdatum", "client_naam", "client_nr", "regio"])
def test_another_column_is_a_further_one(column: str) -> None:
    found = read(table([*row(), "x"], columns=(*REQUIRED, column)))

    assert found.assumed.endswith(f"; niet gelezen: {column}")


def test_a_table_without_names_of_columns_is_refused() -> None:
    said = refused("O-1;AD-1;coach;2026-03-02;gepland\n")

    assert said == (
        "r.csv:1:1: de eerste rij noemt geen enkele kolom die hier bekend is"
        " (zet er namen in zoals opdracht, ad, rol, start, status)"
    )


def test_a_separator_inside_a_cell_is_found() -> None:
    said = only_problem([*row(), "rest"])

    assert said.startswith("r.csv:2:6: deze cel staat in een kolom zonder naam")


# --- wrong cells ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("rol", "coch", "`coch` voor `rol` (bedoel je `coach`?)"),
        ("rol", "Coach", "`Coach` voor `rol` (bedoel je `coach`?)"),
        (
            "status",
            "klaar",
            "(hier niet herhaald) voor `status` (kies uit: afgerond, gepland, lopend, vervallen)",
        ),
        ("soort_opdracht", "keuring", "(hier niet herhaald) voor `soort_opdracht` (kies uit: adv"),
        ("heeft_werkgever", "WAAR", "(hier niet herhaald) voor `heeft_werkgever` (kies uit: ja, "),
        ("heeft_werkgever", "true", "(hier niet herhaald) voor `heeft_werkgever` (kies uit: ja, "),
        ("afspraak_over_tijd", "ja", "(hier niet herhaald) voor `afspraak_over_tijd` (kies uit: g"),
    ],
)
def test_an_unknown_word_is_told_with_what_would_be_right(
    column: str, cell: str, said: str
) -> None:
    columns = list(dict.fromkeys((*REQUIRED, column)))
    cells = dict(zip(REQUIRED, row(), strict=True)) | {column: cell}

    found = only_problem([cells[name] for name in columns], columns=columns)

    assert found.startswith(f"r.csv:2:{columns.index(column) + 1}: onbekende waarde {said}")


@pytest.mark.parametrize(
    ("day", "way_out"),
    [
        ("2026/02/03", "met het jaar voorop kan alleen 2026-01-31"),
        ("3-2-26", "vier cijfers"),
        ("3 februari '26", "vier cijfers"),
        ("3 february 2026", "de naam van de maand is niet bekend"),
        ("februari 3, 2026", "zet de dag voorop"),
        ("3-2-2026 09:30", "laat de tijd weg"),
        ("46056", "opmaak Datum"),
        ("31-02-2026", "die dag bestaat niet"),
        ("2026-02-30", "die dag bestaat niet"),
        ("13-31-2026", "zoals 2026-01-31"),
        ("20260203", "zet streepjes"),
        ("3 februari", "het jaar ontbreekt"),
        ("1026-02-03", "het jaar ligt niet tussen 1966 en 2100"),
    ],
)
def test_a_date_that_is_none_or_can_be_read_in_two_ways_is_refused(day: str, way_out: str) -> None:
    said = only_problem(row(start=day))

    assert said.startswith("r.csv:2:4: `start` moet een datum zijn die bestaat (zoals 2026-01-31")
    assert way_out in said


def test_an_end_before_the_start_is_told_at_the_end() -> None:
    columns = (*REQUIRED, "eind")

    assert only_problem([*row(), "1-3-2026"], columns=columns) == (
        "r.csv:2:6: het eind 2026-03-01 ligt voor de start 2026-03-02 (zet de dagen goed)"
    )
    assert read(table([*row(), "2-3-2026"], columns=columns)).problems == ()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("C\u200b1", "in de code in `client` staat een teken dat niet te zien is"),
        ("C\u202e1", "in de code in `client` staat een teken dat niet te zien is"),
        ("C\n1", "in de code in `client` staat een teken dat niet te zien is"),
        ("C" * 65, "de code in `client` is te lang (gebruik hooguit 64 tekens)"),
        ("-", "in `client` staat geen code (laat de cel leeg"),
        ("?", "in `client` staat geen code (laat de cel leeg"),
        ("#N/B", "in deze cel staat een fout van Excel"),
        ("#VERW!", "in deze cel staat een fout van Excel"),
        ("1,23E+15", "de code in `client` lijkt door Excel afgerond"),
        ("123456782", "in `client` staat iets wat een BSN kan zijn (gebruik een eigen code"),
        ("jan@example.org", "in `client` staat een mailadres"),
    ],
)
def test_what_is_no_code_of_ones_own_is_refused(code: str, said: str) -> None:
    found = only_problem([*row(), code], columns=(*REQUIRED, "client"))

    assert found.startswith(f"r.csv:2:6: {said}")


@pytest.mark.parametrize("code", ["007", "123456789", "1E5", "+31", "a b", "W/12.3", "C" * 64])
def test_other_codes_stay_as_they_are(code: str) -> None:
    [one] = read(table([*row(), code], columns=(*REQUIRED, "client"))).assignments

    assert one.client == code


def test_a_formula_is_never_worked_out() -> None:
    said = only_problem(row(ad='=HYPERLINK("http://example.org")'))

    assert said.startswith("r.csv:2:2: in deze cel staat een formule (plak de waarde")


def test_an_apostrophe_that_an_export_put_there_is_taken_away() -> None:
    cells = [row("'=1"), row("'+1"), row("''=1"), row("'t"), row("-1")]

    found = read(table(*cells))

    assert [one.opdracht for one in found.assignments] == ["=1", "+1", "'=1", "'t", "-1"]


def test_every_wrong_row_is_told_and_the_others_are_read() -> None:
    found = read(
        table(
            row("a"),
            row("b", rol="x", start="y"),
            row("c", status=""),
            row("d"),
            row("", rol="z"),
        )
    )

    assert [one.opdracht for one in found.assignments] == ["a", "d"]
    assert (found.rows, found.wrong) == (5, 3)
    assert [said.split(": ")[0] for said in problems(found)] == [
        *("r.csv:3:3", "r.csv:3:4", "r.csv:4:5", "r.csv:6:1", "r.csv:6:3")
    ]
    with pytest.raises(InputError) as caught:
        found.require_right()
    assert caught.value.diagnostics == found.problems


def test_an_assignment_that_stands_in_two_rows_is_refused_in_both() -> None:
    found = read(table(row("a"), row("b"), row("a", rol="adviseur"), row("a"), row("b", rol="x")))

    assert found.assignments == ()
    said = [said for said in problems(found) if "ook op rij" in said]
    assert [one.split(" (")[0] for one in said] == [
        "r.csv:2:1: deze opdracht staat ook op rij 4",
        "r.csv:3:1: deze opdracht staat ook op rij 6",
        "r.csv:4:1: deze opdracht staat ook op rij 2",
        "r.csv:5:1: deze opdracht staat ook op rij 2",
        "r.csv:6:1: deze opdracht staat ook op rij 3",
    ]
    assert found.wrong == 5


def test_what_may_be_personal_is_not_repeated() -> None:
    columns = (*REQUIRED, "client", "heeft_werkgever")
    secret = ["Jan Jansen", "123456782", "Jansen", "Jan", "J. Jansen", "jan@example.org", "Jans"]

    said = "".join(problems(read(table(secret, columns=columns))))

    assert said
    assert "Jan" not in said
    assert "123456782" not in said
    assert "jan" not in said


# --- Excel ----------------------------------------------------------------------------------------


def test_excel_is_read_with_dates_numbers_and_several_kinds_of_emptiness() -> None:
    path = workbook(
        "r.xlsx",
        (*REQUIRED, "client", "eind"),
        (
            17,
            "AD-1",
            "coach",
            date(2026, 3, 2),
            "gepland",
            None,
            datetime.fromisoformat("2026-06-30 09:30"),
        ),
        (),
        ("O-2", 2.5, "coach", "2-3-2026", "gepland", "", "2026-06-30"),
    )

    found = load_register(path)

    assert found.problems == ()
    assert found.assignments == (
        assignment("17", eind=date(2026, 6, 30)),
        assignment("O-2", ad="2.5", eind=date(2026, 6, 30)),
    )
    assert [entry.row for entry in found.entries] == [2, 4]
    assert found.assumed == (
        "Excel, eerste werkblad, met datumcellen; datums als 03-02-2026 zijn dag-maand-jaar"
    )


def test_a_code_that_excel_made_a_date_or_rounded_is_refused() -> None:
    path = workbook(
        "r.xlsx",
        REQUIRED,
        (date(2026, 2, 1), "AD-1", "coach", date(2026, 3, 2), "gepland"),
        (12345678901234567, "AD-1", "coach", date(2026, 3, 2), "gepland"),
    )

    found = load_register(path)

    assert problems(found) == [
        "r.xlsx:2:1: in `opdracht` staat een datum (zet de cel in Excel op Tekst en typ hem"
        " opnieuw)",
        "r.xlsx:3:1: de code in `opdracht` lijkt door Excel afgerond (zet de kolom in Excel op"
        " Tekst en typ de code opnieuw)",
    ]


def test_formulas_and_faults_of_excel_are_told_and_only_where_they_matter() -> None:
    path = workbook(
        "r.xlsx",
        (*REQUIRED, "dagen"),
        (*row("a"), "=TODAY()-D2"),
        (*row("b", ad="=A2"), 3),
        (*row("c", ad="#N/A"), 3),
        (*row("d"), "#N/A", "een aantekening ernaast"),
    )

    found = load_register(path)

    assert [one.opdracht for one in found.assignments] == ["a", "d"]
    assert problems(found) == [
        "r.xlsx:3:2: in deze cel staat een formule (plak de waarde in plaats van de formule)",
        "r.xlsx:4:2: in deze cel staat een fout van Excel (zet er de code zelf in)",
    ]


def test_a_cell_far_away_takes_no_time_and_no_room() -> None:
    path = workbook("r.xlsx", REQUIRED, row())
    book = workbooks_with_cell_at(path, 1_048_576, 16_384)

    assert load_register(book).assignments == (assignment(),)


def workbooks_with_cell_at(path: Path, row_number: int, column: int) -> Path:
    import openpyxl

    book = openpyxl.load_workbook(path)
    book.worksheets[0].cell(row_number, column).value = " "
    book.save(path)
    return path


# --- JSON and YAML --------------------------------------------------------------------------------


def records(*changes: dict[str, Any]) -> list[dict[str, Any]]:
    plain = {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in FULL.items()
    }
    return [{**plain, "opdracht": f"O-{n}", **change} for n, change in enumerate(changes, start=1)]


@pytest.mark.parametrize("indent", [None, 2])
def test_json_is_read(indent: int | None) -> None:
    text = json.dumps(records({}, {"eind": None, "client": "", "opdracht": 17}), indent=indent)

    for name in ("r.json", "zonder_achternaam"):
        found = read(text, name)
        assert found.problems == ()
        assert found.assignments == (
            Assignment(**FULL),
            Assignment(**{**FULL, "opdracht": "17", "eind": None, "client": None}),
        )
        assert found.assumed == "JSON"


def test_yaml_is_read() -> None:
    found = read(
        "- {opdracht: O-1, ad: AD-1, rol: coach, start: 2026-03-02, status: gepland}\n"
        "- opdracht: O-2\n  ad: 007\n  rol: coach\n  start: 2-3-2026\n  status: gepland\n"
        "  eind: ~\n  heeft_werkgever: nee\n",
        "r.yaml",
    )

    assert found.problems == ()
    assert found.assignments == (assignment(), assignment("O-2", ad="007", heeft_werkgever="nee"))
    assert found.assumed == "YAML; datums als 03-02-2026 zijn dag-maand-jaar"


@pytest.mark.parametrize("name", ["r.json", "r.yaml"])
def test_a_wrong_record_is_told_with_the_place_of_its_value(name: str) -> None:
    text = """[
{"opdracht": "O-1", "ad": "AD-1", "rol": "coach", "start": "2026-03-02", "status": "gepland"},
{"opdracht": "O-2", "ad": "AD-1", "rol": "coch",
 "start": "2026-03-02",
 "status": "klaar", "heeft_werkgever": true, "eind": ["2026-03-02"]}, 12,
{"opdracht": "O-3", "ad": "AD-1", "rol": "coach", "start": "2026-03-02"}
]"""

    found = read(text, name)

    assert [one.opdracht for one in found.assignments] == ["O-1"]
    assert (found.rows, found.wrong) == (4, 3)
    assert [re.split(r" \((kies|bedoel|schrijf|vul|zet)", said)[0] for said in problems(found)] == [
        f"{name}:3:42: onbekende waarde `coch` voor `rol`",
        f"{name}:5:12: onbekende waarde (hier niet herhaald) voor `status`",
        f"{name}:5:40: onbekende waarde (hier niet herhaald) voor `heeft_werkgever`",
        f"{name}:5:54: hier hoort één waarde",
        f"{name}:5:71: dit is geen opdracht",
        f"{name}:6:1: `status` is niet ingevuld",
    ]


def test_a_record_says_nothing_about_a_column_that_it_does_not_have() -> None:
    found = read(json.dumps([{**records({})[0]}, {"opdracht": "x", "eind": None}]), "r.json")

    assert found.entries[0].given == frozenset(COLUMNS)
    assert [p.message for p in found.problems] == [
        f"`{name}` is niet ingevuld" for name in ("ad", "rol", "start", "status")
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('{"opdracht": "O-1"}', "r.json:1:1: een register is een lijst van opdrachten"),
        ("[]", "r.json: dit bestand heeft geen opdrachten"),
        ("", "r.json:1:"),
        ('[{"opdracht": "O-1"}', "r.json:1:"),
        ('[{"opdracht": "O-1"},]', "r.json:1:"),
        ('[{"opdracht": "O-1"} {}]', "r.json:1:"),
        ('[{"opdracht": "O-1"}] x', "r.json:1:"),
        ('[{"opdracht": O-1}]', "r.json:1:"),
        ("[" * 100_000, "r.json"),
        ('[{"opdracht": "O-1", "einde": "x"}]', "r.json:1:2: onbekende kolom `einde`"),
        (b'[{"opdracht": "\xe9"}]', "r.json:1:16: dit bestand is geen UTF-8"),
    ],
)
def test_what_is_no_register_in_json_is_refused_whole(text: str | bytes, said: str) -> None:
    complaint = refused(text, "r.json")

    assert complaint.startswith(said)
    assert said != "r.json:1:" or "de JSON klopt hier niet (let op komma's" in complaint


def test_a_key_that_stands_twice_is_told() -> None:
    for name in ("r.json", "zonder"):
        text = '[\n{"opdracht": "a", "ad": "b",\n "ad": "c"},\n{"Ad": "b", "ad": "c"}\n]'
        found = read(text, name)

        twice = [p.position for p in found.problems if "staat er twee keer" in p.message]
        assert [(at.line, at.column) for at in twice if at] == [(3, 2), (4, 19)]
        assert found.wrong == found.rows == 2


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("opdracht: O-1\n", "r.yaml:1:1: een register is een lijst van opdrachten"),
        ("- opdracht: [\n", "r.yaml:2:1: de YAML klopt hier niet"),
        ("- &a {opdracht: O-1}\n- *a\n", "r.yaml:1:3: ankers en verwijzingen"),
        ("", "r.yaml: dit bestand is leeg"),
    ],
)
def test_what_is_no_register_in_yaml_is_refused_whole(text: str, said: str) -> None:
    assert refused(text, "r.yaml").startswith(said)


# --- size -----------------------------------------------------------------------------------------


def test_a_file_of_200_mb_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "groot.csv"
    with path.open("wb") as file:
        file.write(table(row()).encode())
        file.truncate(200_000_000)

    with pytest.raises(InputError, match=r"groot\.csv: dit bestand is groter dan 100 MB"):
        load_register(path)


@pytest.mark.parametrize("name", ["r.csv", "r.json"])
def test_a_register_with_too_many_rows_is_refused(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MAXIMUM", Size(bytes=10_000, rows=2, each="opdracht"))
    three = records({}, {}, {})
    text = (
        json.dumps(three)
        if name == "r.json"
        else table(*([one[c] for c in COLUMNS] for one in three), columns=COLUMNS)
    )

    assert refused(text, name) == f"{name}: dit bestand heeft meer dan 2 rijen (splits het bestand)"


def test_a_large_register_in_yaml_is_pointed_to_another_format() -> None:
    said = refused("#" * 5_000_001, "r.yaml")

    assert said == (
        "r.yaml: dit bestand is groter dan 5 MB (gebruik voor zoveel opdrachten CSV, Excel of JSON)"
    )


def test_a_file_that_is_not_there_and_a_folder_are_named(tmp_path: Path) -> None:
    for name in ("weg.csv", "weg.json", "weg.yaml", "weg"):
        with pytest.raises(InputError, match="dit bestand bestaat niet"):
            load_register(Path(name))
    with pytest.raises(InputError, match="dit is een map, geen bestand"):
        load_register(tmp_path)


# --- the two readers of Excel ---------------------------------------------------------------------


def test_the_fast_reader_of_excel_gives_what_the_careful_one_gives(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cells = (
        *("tekst", " spaties ", "'=1", "007", "één", True, False, 0, -3, 17, 2.5, 1e14, 10**15),
        *(
            1.5e-7,
            date(2026, 3, 2),
            datetime.fromisoformat("2026-03-02 23:59:59"),
            date(1900, 3, 1),
        ),
        *(time(12, 30), None, "a\nb"),
    )
    data = workbook("r.xlsx", ["kop"], [], [None, *cells], cells).read_bytes()
    monkeypatch.setattr(workbooks, "_careful", unexpected)
    fast = workbooks.read_workbook(data, "r.xlsx", 100)
    monkeypatch.undo()

    monkeypatch.setattr(workbooks, "_is_plain", lambda *_: False)
    careful = workbooks.read_workbook(data, "r.xlsx", 100)

    assert typed(fast[0]) == typed(careful[0])
    assert fast[1] == careful[1]


def unexpected(_data: bytes) -> Any:
    raise AssertionError("the careful reader was used")


def typed(lines: Sequence[tuple[int, Sequence[str]]]) -> list[tuple[int, list[tuple[str, str]]]]:
    """Rows with the kind of every cell; empty cells at the end say nothing."""
    found = []
    for number, cells in lines:
        kinds = [(type(cell).__name__, str(cell)) for cell in cells]
        while kinds[-1][1] == "":
            kinds.pop()
        found.append((number, kinds))
    return found
