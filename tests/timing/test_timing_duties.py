"""The rows of dates in every frame, against a reading of the text."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import thoroughly
from tests.timing.absences import Absence, absences
from tests.timing.conftest import Answers, Json
from tests.timing.duties import NOT_YET, ORDER, Duties, Said, next_duty, overdue
from tests.timing.precedence import FRAMES, employer_of, possible

STEPS = (
    "probleemanalyse_datum",
    "plan_van_aanpak_datum",
    "laatste_evaluatie_datum",
    "aangifte_uwv_datum",
    "eerstejaarsevaluatie_datum",
    "re_integratieverslag_datum",
    "wia_aanvraag_datum",
    "spoor_2_datum",
)
DAYS = ("einde_dienstverband", "verlengd_tot")


@st.composite
def said_facts(draw: st.DrawFn) -> dict[str, str]:
    """A frame, and the facts on which the rows hang."""
    said: dict[str, str] = {}
    for name, values in (
        ("kader", ("onbekend", *FRAMES)),
        ("heeft_werkgever", ("onbekend", "ja", "nee")),
        ("passend_werk_mogelijk", ("ja", "nee", "onbekend")),
        ("verlengd", ("ja", "nee", "onbekend")),
        ("ziekengeld_na_week_52", ("ja", "nee", "onbekend")),
        ("aow_of_huishouden", ("ja", "nee", "nee", "nee")),
    ):
        if draw(st.booleans()):
            said[name] = draw(st.sampled_from(values))
    if not possible(said):
        del said["heeft_werkgever"]
    return said


def known_of(said: dict[str, str]) -> dict[str, str]:
    known = {name: value for name, value in said.items() if value != "onbekend"}
    if "kader" not in said and "heeft_werkgever" not in said:
        known["kader"] = "werknemer"
    employer = employer_of(known)
    return known if employer is None else {**known, "heeft_werkgever": employer}


@st.composite
def said_dates(draw: st.DrawFn, absence: Absence) -> dict[str, Said]:
    said: dict[str, Said] = {}
    span = (absence.on - absence.first_day).days
    for name in (*STEPS, *DAYS):
        day = absence.first_day + timedelta(days=draw(st.integers(-20, span + 40)))
        words: list[Said] = ["onbekend", day, day, day]
        words += [NOT_YET] if name in STEPS else []
        if draw(st.booleans()):
            said[name] = draw(st.sampled_from(words))
    return said


@thoroughly(400)
@given(said_facts(), absences(most=3, after=1200), st.data())
def test_every_row_is_as_the_text_says(
    answer: Answers, said: dict[str, str], absence: Absence, data: st.DataObject
) -> None:
    dates = data.draw(said_dates(absence))
    given_dates = {n: d.isoformat() if isinstance(d, date) else d for n, d in dates.items()}
    found = answer({**absence.case(), **said, **given_dates})
    expected = Duties(known_of(said), dates, absence).rows()

    assert [(row["naam"], row["datum"], row["status"]) for row in found["termijnen"]] == [
        (duty.name, duty.last and duty.last.isoformat(), duty.status) for duty in expected
    ]
    assert found["volgende_termijn"] == next_duty(
        expected, no_fitting_work=said.get("passend_werk_mogelijk") == "nee"
    )
    assert [each["naam"] for each in found["verlopen"]] == overdue(expected)
    for row, duty in zip(found["termijnen"], expected, strict=True):
        if row["naam"] == "plan_van_aanpak" and row["datum"]:
            assert row["rang"] == ("beroepsopinie" if duty.through_leave else "wet")
        assert set(row["door"]) <= ACTORS
        assert row["door"]


ACTORS = {"werkgever", "werknemer", "bedrijfsarts", "uwv", "eigenrisicodrager"}


def rows_of(answer: Answers, **facts: Any) -> dict[str, Json]:
    found = answer({"eerste_ziektedag": "2026-02-02", "peildatum": "2026-11-29", **facts})
    return {row["naam"]: row for row in found["termijnen"]}


def test_the_self_insured_acts_where_an_employer_would(answer: Answers) -> None:
    """Source: besluiten.md 2, eigenrisicodrager; WIA 26 lid 2 (W-30)."""
    rows = rows_of(answer, kader="eigenrisicodrager")
    acting = {name for name, row in rows.items() if "eigenrisicodrager" in row["door"]}

    assert acting == {
        "probleemanalyse",
        "plan_van_aanpak",
        "evaluatie",
        "eerstejaarsevaluatie",
        "re_integratieverslag",
    }
    assert not any("werkgever" in row["door"] for row in rows.values())
    assert not {"aangifte_uwv", "spoor_2"} & rows.keys()
    assert "ziektewetbeoordeling" in rows


def test_with_the_safety_net_uwv_does_what_an_employer_would(answer: Answers) -> None:
    """Source: besluiten.md 2, vangnet zonder werkgever (W-23)."""
    rows = rows_of(answer, kader="vangnet")

    for name in ("probleemanalyse", "plan_van_aanpak", "evaluatie", "re_integratieverslag"):
        assert (rows[name]["status"], list(rows[name]["door"])) == ("niet_van_toepassing", ["uwv"])
    assert list(rows["wia_aanvraag"]["door"]) == ["werknemer"]


def test_sick_pay_beside_wages_is_reported_on_day_43(answer: Answers) -> None:
    """Source: besluiten.md 2: vangnet with heeft_werkgever ja (W-31)."""
    row = rows_of(answer, kader="vangnet", heeft_werkgever="ja")["aangifte_uwv"]

    assert (row["dag"], row["datum"], row["grond"]) == (43, "2026-03-16", "W-31")


def test_the_order_of_the_rows_is_that_of_the_table(answer: Answers) -> None:
    rows = rows_of(answer, kader="vangnet", einde_dienstverband="2026-06-01", verlengd="ja")

    assert list(rows) == list(ORDER)


@pytest.mark.parametrize("frame", ["zelfstandige_aov", "participatiewet", "wia_wajong"])
def test_outside_the_law_no_row_applies_and_no_employer_is_named(
    answer: Answers, frame: str
) -> None:
    found = answer({"kader": frame, "eerste_ziektedag": "2026-06-01", "peildatum": "2026-11-29"})

    assert {row["status"] for row in found["termijnen"]} == {"niet_van_toepassing"}
    assert found["volgende_termijn"] is None
    assert not any("werkgever" in row["wie"] for row in found["termijnen"])
    assert "vrijwillig_verzekerd" in {each["id"] for each in found["aandachtspunten"]}
