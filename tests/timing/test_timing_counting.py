"""Which day and week of absence the reference day is, row by row of verzuimdagen.txt."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.timing.conftest import Answers
from tests.timing.tables import Row, articles, case_of, number, parameters, periods

ROWS = parameters("verzuimdagen.txt")


@pytest.mark.parametrize("row", ROWS)
def test_the_counter_gives_what_the_table_says(answer: Answers, row: Row) -> None:
    found = answer(case_of(row))

    assert (found["dag_1"] or "") == row["dag 1"]
    assert found["verzuimdag"] == number(row["dag"])
    assert found["verzuimweek"] == number(row["week"])
    assert found["hersteld"] == (row["hersteld"] == "ja")


@pytest.mark.parametrize("row", ROWS)
def test_an_unknown_cause_is_asked_and_shows_the_other_count(answer: Answers, row: Row) -> None:
    found = answer(case_of(row))
    other = found.get("andere_telling")
    asked = [each["periode"] for each in found["vragen"] if each["feit"] == "zelfde_oorzaak"]

    shown = f"{other['dag_1'] or '-'} {other['verzuimdag'] or '-'}" if other else ""
    assert shown == row["andere telling"]
    unknown = [each["van"] for each in periods(row["onderbrekingen"]) if unknown_cause(each)]
    in_count = [start for start in unknown if start > row["dag 1"]] if row["dag 1"] else []
    # A known cause shows the other count during the leave, and is not asked.
    assert asked == (in_count if other else [])


@pytest.mark.parametrize("row", ROWS)
def test_what_older_readings_count_otherwise_is_to_be_checked(answer: Answers, row: Row) -> None:
    assert ("samentelling_nakijken" in ids(answer(case_of(row)))) == (row["nakijken"] == "ja")


def unknown_cause(period: dict[str, str]) -> bool:
    return period.get("zelfde_oorzaak") == "onbekend"


def test_a_table_row_rests_on_an_article_and_none_stands_twice() -> None:
    table = [row.values[0] for row in ROWS]

    for row in table:
        assert any(re.search(r"(WIA|BW|ZW) (7:)?\d", each) for each in articles(row)), row
    assert len({row["wat"] for row in table}) == len(table) >= 70


def test_without_a_first_day_nothing_is_counted(answer: Answers) -> None:
    found = answer({"peildatum": "2026-06-01"})

    assert (found["dag_1"], found["verzuimdag"], found["verzuimweek"]) == (None, None, None)
    assert list(found["termijnen"]) == []
    assert list(found["momenten"]) == []
    assert found["volgende_termijn"] is None
    assert [each["gaat_over"] for each in found["vragen"] if each["feit"] == "eerste_ziektedag"]


def test_without_interruptions_it_is_assumed_that_there_were_none(answer: Answers) -> None:
    case = {"eerste_ziektedag": "2026-03-02", "peildatum": "2026-06-01"}
    assumed = {each["feit"] for each in answer(case)["aannamen"]}
    said = {each["feit"] for each in answer({**case, "onderbrekingen": []})["aannamen"]}

    assert "onderbrekingen" in assumed
    assert "onderbrekingen" not in said
    assert answer(case)["verzuimdag"] == answer({**case, "onderbrekingen": []})["verzuimdag"] == 92


def test_the_reference_day_is_that_of_the_rules_unless_the_case_names_one(answer: Answers) -> None:
    case: dict[str, Any] = {"eerste_ziektedag": "2026-03-02"}

    assert answer(case)["peildatum"] == "2026-06-01"
    assert answer({**case, "peildatum": "onbekend"})["verzuimdag"] == 92
    later = answer({**case, "peildatum": "2026-06-02"})
    assert (later["peildatum"], later["verzuimdag"]) == ("2026-06-02", 93)


# What the counter leads to


@pytest.mark.parametrize(
    ("first_day", "said"),
    [
        ("2026-03-06", False),
        ("2026-03-07", True),
        ("2026-03-08", True),
        ("2026-03-09", False),
    ],
)
def test_a_first_day_in_the_weekend_is_to_be_checked(
    answer: Answers, first_day: str, *, said: bool
) -> None:
    """Source: WIA art. 23 lid 2 (W-01): the count begins on a working day."""
    found = answer({"eerste_ziektedag": first_day, "peildatum": "2026-03-20"})

    assert ("eerste_dag_nakijken" in ids(found)) == said


def test_the_weeks_that_people_name_come_with_their_first_day(answer: Answers) -> None:
    """Source: V-07, V-28, V-29; week n begins on day 7(n-1)+1 (C3)."""
    found = answer({"eerste_ziektedag": "2026-03-02", "peildatum": "2026-03-20"})

    assert [(each["week"], each["datum"]) for each in found["momenten"]] == [
        (9, "2026-04-27"),
        (13, "2026-05-25"),
        (26, "2026-08-24"),
    ]


def test_recovery_moves_the_weeks_that_people_name(answer: Answers) -> None:
    week_off = [{"van": "2026-05-04", "tot": "2026-05-10", "soort": "hersteld"}]
    found = answer(
        {"eerste_ziektedag": "2026-03-02", "onderbrekingen": week_off, "peildatum": "2026-05-11"}
    )

    assert [(each["week"], each["datum"]) for each in found["momenten"]] == [
        (9, "2026-04-27"),
        (13, "2026-06-01"),
        (26, "2026-08-31"),
    ]


def test_the_other_count_has_dates_of_its_own(answer: Answers) -> None:
    """Source: besluiten.md 2: an unknown cause counts together but is an unknown fact."""
    leave = {"van": "2026-07-01", "tot": "2026-10-20", "soort": "zwangerschaps_of_bevallingsverlof"}
    found = answer(
        {
            "eerste_ziektedag": "2026-03-02",
            "onderbrekingen": [leave],
            "peildatum": "2026-10-21",
            "probleemanalyse_datum": "2026-03-30",
        }
    )

    ours = {each["naam"]: each for each in found["termijnen"]}
    theirs = {each["naam"]: each for each in found["andere_telling"]["termijnen"]}
    assert ours["probleemanalyse"]["status"] == "gedaan"
    assert theirs["probleemanalyse"]["datum"] == "2026-12-01"
    assert theirs["probleemanalyse"]["status"] == "op_tijd"
    assert ours["aangifte_uwv"]["datum"] == "2027-04-12"
    assert theirs["aangifte_uwv"]["datum"] == "2027-08-11"


def ids(found: Any) -> set[str]:
    return {point["id"] for point in found["aandachtspunten"]}
