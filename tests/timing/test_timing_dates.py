"""The statutory dates, their safe day and their status, row by row of termijnen.txt."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import pytest

from tests.timing.conftest import Answers, Json
from tests.timing.tables import Row, articles, case_of, number, parameters, rows

ROWS = parameters("termijnen.txt")
FIRST_DAY = "2026-03-02"
ON_FIRST_DAY = {
    row["termijn"]: date.fromisoformat(row["datum"]) for row in rows("termijnen.txt")[:10]
}
"""The last day of each deadline when illness began on 2 March 2026; by hand, see the table."""
BY_THEMSELVES = ("uwv_brief", "einde_wachttijd")
WITHOUT_EMPLOYER = (*BY_THEMSELVES, "wia_aanvraag")
DONE = {
    "probleemanalyse": "probleemanalyse_datum",
    "plan_van_aanpak": "plan_van_aanpak_datum",
    "aangifte_uwv": "aangifte_uwv_datum",
    "eerstejaarsevaluatie": "eerstejaarsevaluatie_datum",
    "re_integratieverslag": "re_integratieverslag_datum",
    "wia_aanvraag": "wia_aanvraag_datum",
    "spoor_2": "spoor_2_datum",
}
"""The fact that says when each was done; nothing is ever done with an evaluation but the next."""


def term(found: Json, name: str) -> Json:
    [row] = [each for each in found["termijnen"] if each["naam"] == name]
    return row


def asked(found: Json) -> list[str]:
    return [each["feit"] for each in found["vragen"] if each["gaat_over"] == "termijn"]


def on_day(day: date, **facts: Any) -> dict[str, Any]:
    return {"eerste_ziektedag": FIRST_DAY, "peildatum": day.isoformat(), **facts}


@pytest.mark.parametrize("row", ROWS)
def test_a_deadline_falls_when_the_table_says(answer: Answers, row: Row) -> None:
    found = term(answer(case_of(row)), row["termijn"])

    assert (found["datum"] or "") == row["datum"]
    assert (found["veilige_datum"] or "") == row["veilig"]
    assert found["dag"] == number(row["dag"])
    assert found["status"] == row["status"]


def test_a_table_row_rests_on_an_article_and_none_stands_twice() -> None:
    table = [row.values[0] for row in ROWS]

    for row in table:
        law = r"(WIA|ZW|Regeling procesgang art\.) \d"
        assert any(re.search(law, each) for each in articles(row)), row
    assert len({(row["wat"], row["termijn"]) for row in table}) == len(table) >= 70


def test_the_dates_stand_in_the_order_of_besluiten_with_rank_and_provenance(
    answer: Answers,
) -> None:
    """Source: besluiten.md 2, table; the provenance (0: van elke termijn) is that of normen C2."""
    found = answer(on_day(date(2026, 3, 2)))["termijnen"]

    assert [each["naam"] for each in found] == list(ON_FIRST_DAY)
    assert [(each["grond"], each["herkomst"], each["rang"]) for each in found] == [
        ("W-07", "BRON", "wet"),
        ("W-08", "BRON", "wet"),
        ("W-09, W-09b", "BRON, BRON-T", "beroepsopinie"),
        ("W-10", "BRON", "wet"),
        ("W-11", "BRON", "wet"),
        ("W-04, W-12", "BRON-T", "beroepsopinie"),
        ("W-14", "BRON", "wet"),
        ("W-13", "BRON", "wet"),
        ("W-15", "BRON", "wet"),
        ("W-16", "BRON", "wet"),
    ]


def test_the_first_year_evaluation_has_a_window(answer: Answers) -> None:
    """Source: W-11 and W-11b, weeks 46 to 52, of which the first comes from practice."""
    found = answer(on_day(date(2026, 3, 2)))
    window = term(found, "eerstejaarsevaluatie")

    assert (window["datum_vanaf"], window["datum"]) == ("2027-01-11", "2027-02-28")
    assert "uit de praktijk" in window["let_op"]
    assert [each["naam"] for each in found["termijnen"] if "datum_vanaf" in each] == [
        "eerstejaarsevaluatie"
    ]


def test_recovery_moves_the_whole_window(answer: Answers) -> None:
    """27 days of recovery: both ends 27 days later (W-03)."""
    found = answer(
        on_day(
            date(2026, 6, 15),
            onderbrekingen=[{"van": "2026-05-04", "tot": "2026-05-30", "soort": "hersteld"}],
        )
    )
    window = term(found, "eerstejaarsevaluatie")

    assert (window["datum_vanaf"], window["datum"]) == ("2027-02-07", "2027-03-27")


# Status


@pytest.mark.parametrize(
    ("days_left", "status"), [(15, "op_tijd"), (14, "nadert"), (1, "nadert"), (0, "nadert")]
)
@pytest.mark.parametrize("name", ON_FIRST_DAY)
def test_a_deadline_nears_from_fourteen_days_before(
    answer: Answers, name: str, days_left: int, status: str
) -> None:
    found = answer(on_day(ON_FIRST_DAY[name] - timedelta(days=days_left)))

    assert term(found, name)["status"] == status


@pytest.mark.parametrize("name", ON_FIRST_DAY)
def test_a_day_later_it_is_to_be_checked_or_has_come_by_itself(answer: Answers, name: str) -> None:
    passed = on_day(ON_FIRST_DAY[name] + timedelta(days=1))
    fact = DONE.get(name, "laatste_evaluatie_datum")
    statuses = [
        term(answer({**passed, **said}), name)["status"]
        for said in ({}, {fact: "onbekend"}, {fact: "nog_niet"})
    ]

    by_itself = name in BY_THEMSELVES
    assert statuses == (["bereikt"] * 3 if by_itself else ["na_te_gaan", "na_te_gaan", "verlopen"])


@pytest.mark.parametrize("name", DONE)
def test_what_is_done_stays_done_on_either_side_of_its_day(answer: Answers, name: str) -> None:
    done = {DONE[name]: "2026-03-03"}

    for on in (date(2026, 3, 3), ON_FIRST_DAY[name], ON_FIRST_DAY[name] + timedelta(days=100)):
        assert term(answer(on_day(on, **done)), name)["status"] == "gedaan"


@pytest.mark.parametrize("name", ON_FIRST_DAY)
def test_without_employer_only_three_dates_hold_done_or_not(answer: Answers, name: str) -> None:
    """Source: W-23; it comes before `gedaan` (besluiten.md 2)."""
    passed = ON_FIRST_DAY[name] + timedelta(days=1)
    open_case = on_day(passed, heeft_werkgever="nee")
    done_case = {**open_case, DONE.get(name, "plan_van_aanpak_datum"): "2026-03-03"}
    statuses = [term(answer(case), name)["status"] for case in (open_case, done_case)]

    if name == "wia_aanvraag":
        assert statuses == ["na_te_gaan", "gedaan"]
    elif name in WITHOUT_EMPLOYER:
        assert statuses == ["bereikt", "bereikt"]
    else:
        assert statuses == ["niet_van_toepassing"] * 2


# The next date


@pytest.mark.parametrize(
    ("on", "facts", "expected"),
    [
        ("2026-03-02", {}, "probleemanalyse"),
        ("2026-04-12", {}, "probleemanalyse"),
        ("2026-04-13", {}, "plan_van_aanpak"),
        ("2026-04-27", {}, "evaluatie"),
        ("2026-06-08", {}, "aangifte_uwv"),
        ("2026-12-21", {}, "aangifte_uwv"),
        ("2026-12-22", {}, "eerstejaarsevaluatie"),
        ("2027-03-01", {}, "spoor_2"),
        ("2027-03-01", {"passend_werk_mogelijk": "ja"}, "uwv_brief"),
        ("2027-04-12", {}, "uwv_brief"),
        ("2027-11-15", {}, "re_integratieverslag"),
        ("2027-11-29", {}, "wia_aanvraag"),
        ("2027-12-13", {}, "einde_wachttijd"),
        ("2028-02-27", {}, "einde_wachttijd"),
        ("2028-02-28", {}, None),
        ("2026-04-01", {"probleemanalyse_datum": "2026-03-30"}, "plan_van_aanpak"),
        ("2026-12-05", {"aangifte_uwv_datum": "2026-12-01"}, "eerstejaarsevaluatie"),
        ("2026-11-25", {"laatste_evaluatie_datum": "2026-11-20"}, "aangifte_uwv"),
        ("2026-12-22", {"laatste_evaluatie_datum": "2026-11-20"}, "evaluatie"),
        ("2026-03-02", {"heeft_werkgever": "nee"}, "ziektewetbeoordeling"),
        ("2026-03-02", {"passend_werk_mogelijk": "nee"}, "spoor_2"),
        ("2028-02-28", {"heeft_werkgever": "nee"}, None),
    ],
)
def test_the_next_date_is_the_earliest_that_is_still_to_come(
    answer: Answers, on: str, facts: dict[str, str], expected: str | None
) -> None:
    found = answer(on_day(date.fromisoformat(on), **facts))

    assert found["volgende_termijn"] == expected


def test_while_recovery_without_end_runs_no_later_date_is_told(answer: Answers) -> None:
    """Source: contract, `termijnen`: later dates are null with status niet_te_bepalen."""
    found = answer(
        on_day(
            date(2026, 3, 20),
            onderbrekingen=[{"van": "2026-03-10", "soort": "hersteld"}],
        )
    )

    assert [
        (each["dag"], each["datum"], each["veilige_datum"], each["status"])
        for each in found["termijnen"]
    ] == [(None, None, None, "niet_te_bepalen")] * 10
    assert all("datum_vanaf" not in each for each in found["termijnen"])
    assert found["volgende_termijn"] is None
    assert [each["datum"] for each in found["momenten"]] == [None] * 3


def test_without_running_absence_there_are_no_dates(answer: Answers) -> None:
    found = answer(
        on_day(
            date(2026, 6, 15),
            onderbrekingen=[{"van": "2026-05-04", "soort": "hersteld"}],
        )
    )

    assert list(found["termijnen"]) == []
    assert found["volgende_termijn"] is None


# What is asked about dates


@pytest.mark.parametrize("name", DONE)
def test_once_passed_it_asks_whether_it_was_done(answer: Answers, name: str) -> None:
    last_day = ON_FIRST_DAY[name]

    assert DONE[name] not in asked(answer(on_day(last_day)))
    passed = last_day + timedelta(days=1)
    assert DONE[name] in asked(answer(on_day(passed)))
    assert DONE[name] not in asked(answer(on_day(passed, **{DONE[name]: "2026-03-03"})))


@pytest.mark.parametrize("name", [name for name in DONE if name not in WITHOUT_EMPLOYER])
def test_what_does_not_apply_without_employer_is_not_asked(answer: Answers, name: str) -> None:
    passed = ON_FIRST_DAY[name] + timedelta(days=1)

    assert DONE[name] not in asked(answer(on_day(passed, heeft_werkgever="nee")))


def test_whether_there_is_an_employer_is_asked_when_the_dates_hang_on_it(answer: Answers) -> None:
    """Where it matters to the advice too it is asked because of that, and once."""
    early = on_day(
        date(2026, 3, 10), soort_activiteit_ad="verkennend_gesprek", toestemming_gesprek="nee"
    )

    assert asked(answer({**early, "heeft_werkgever": "onbekend"})) == ["kader", "heeft_werkgever"]
    assert asked(answer(early)) == []


def test_a_passed_evaluation_asks_when_the_last_one_was(answer: Answers) -> None:
    """Source: besluiten.md 2: na_te_gaan, vraag dat."""
    found = answer(on_day(date(2026, 6, 8)))

    assert term(found, "evaluatie")["status"] == "na_te_gaan"
    assert "laatste_evaluatie_datum" in asked(found)


@pytest.mark.parametrize("name", DONE)
def test_unknown_is_asked_like_what_was_not_said(answer: Answers, name: str) -> None:
    """Source: besluiten.md 0: a fact may be missing or `onbekend`; both are unknown."""
    passed = ON_FIRST_DAY[name] + timedelta(days=1)

    assert DONE[name] in asked(answer(on_day(passed, **{DONE[name]: "onbekend"})))


# What the dates are for


def test_the_advice_names_the_date_that_goes_on_while_the_obstacle_is_solved(
    answer: Answers,
) -> None:
    """Source: B-14, besluiten.md 2, rule 1."""
    facts = {"soort_activiteit_ad": "oordeel_belasting_belastbaarheid", "reorganisatie": "ja"}
    in_week_41 = answer(on_day(date(2026, 12, 13), **facts))
    in_week_42 = answer(on_day(date(2026, 12, 14), **facts))

    assert "termijn_loopt_door" not in points(in_week_41)
    assert "21 december 2026" in points(in_week_42)["termijn_loopt_door"]
    assert "aangifte bij UWV" in points(in_week_42)["termijn_loopt_door"]


def test_without_a_date_to_name_nothing_is_said_about_it(answer: Answers) -> None:
    """Source: besluiten.md 2, rule 1: is er geen, dan staat het er niet."""
    found = answer(
        on_day(
            date(2027, 3, 1),
            soort_activiteit_ad="oordeel_belasting_belastbaarheid",
            reorganisatie="ja",
            aow_of_huishouden="ja",
        )
    )

    assert (found["verzuimweek"], found["volgende_termijn"]) == (53, None)
    assert found["advies"]["advies_inzet_ad"] == "eerst_belemmering_aanpakken"
    assert "termijn_loopt_door" not in points(found)


def test_the_advice_names_the_date_of_the_report_from_week_78(answer: Answers) -> None:
    """Source: W-13, besluiten.md 2, rule 8."""
    facts = {
        "soort_activiteit_ad": "oordeel_belasting_belastbaarheid",
        "belastbaarheid_bekend": "ja",
    }
    in_week_77 = answer(on_day(date(2027, 8, 22), **facts))
    in_week_78 = answer(on_day(date(2027, 8, 23), **facts))

    assert "verslag_nadert" not in points(in_week_77)
    assert "28 november 2027" in points(in_week_78)["verslag_nadert"]


def points(found: Json) -> dict[str, str]:
    return {point["id"]: point["tekst"] for point in found["aandachtspunten"]}
