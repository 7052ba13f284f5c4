"""Dates that contradict each other are wrong input, and the message names the period."""

from __future__ import annotations

from typing import Any

import pytest

from adwijzer.text.diagnostics import InputError
from tests.timing.conftest import Answers

CASE = {"eerste_ziektedag": "2026-03-02", "peildatum": "2026-06-01"}


def recovered(start: str, end: str | None = None) -> dict[str, str]:
    return {"van": start, "soort": "hersteld"} | ({"tot": end} if end else {})


def leave(start: str, end: str | None = None) -> dict[str, str]:
    kind = "zwangerschaps_of_bevallingsverlof"
    return {"van": start, "soort": kind} | ({"tot": end} if end else {})


WRONG: dict[str, tuple[list[dict[str, str]], str]] = {
    "begins on the first day of illness": (
        [recovered("2026-03-02", "2026-03-10")],
        "2026-03-02 t/m 2026-03-10",
    ),
    "begins before the first day of illness": (
        [leave("2026-02-01", "2026-03-10")],
        "2026-02-01 t/m 2026-03-10",
    ),
    "lies before the illness altogether": (
        [recovered("2026-02-01", "2026-02-10")],
        "2026-02-01 t/m 2026-02-10",
    ),
    "runs backwards": ([recovered("2026-04-10", "2026-04-09")], "2026-04-10 t/m 2026-04-09"),
    "shares one day with another": (
        [recovered("2026-04-01", "2026-04-10"), leave("2026-04-10", "2026-04-20")],
        "2026-04-10 t/m 2026-04-20",
    ),
    "lies within another": (
        [leave("2026-04-01", "2026-05-10"), recovered("2026-04-10", "2026-04-20")],
        "2026-04-10 t/m 2026-04-20",
    ),
    "is the same as another": (
        [recovered("2026-04-01", "2026-04-10"), recovered("2026-04-01", "2026-04-10")],
        "2026-04-01 t/m 2026-04-10",
    ),
    "follows one without end": (
        [recovered("2026-04-01"), recovered("2026-05-01", "2026-05-10")],
        "vanaf 2026-04-01",
    ),
    "overlaps in another order": (
        [recovered("2026-05-01", "2026-05-10"), recovered("2026-04-01", "2026-05-01")],
        "2026-04-01 t/m 2026-05-01",
    ),
    "overlaps after the reference day": (
        [recovered("2026-07-01", "2026-07-10"), recovered("2026-07-05", "2026-07-20")],
        "2026-07-05 t/m 2026-07-20",
    ),
}


@pytest.mark.parametrize(("given", "named"), WRONG.values(), ids=WRONG)
def test_a_wrong_period_is_wrong_input_that_names_it(
    answer: Answers, given: list[dict[str, str]], named: str
) -> None:
    with pytest.raises(InputError) as caught:
        answer({**CASE, "onderbrekingen": given})

    assert named in str(caught.value)
    assert caught.value.exit_status == 2


@pytest.mark.parametrize(
    "given",
    [
        [recovered("2026-03-03", "2026-03-03")],
        [recovered("2026-04-01", "2026-04-10"), leave("2026-04-11", "2026-04-20")],
        [leave("2026-04-11", "2026-04-20"), recovered("2026-04-01", "2026-04-10")],
        [recovered("2026-04-01", "2026-04-10"), recovered("2026-05-20")],
        [recovered("2026-07-01", "2026-07-10")],
        [],
    ],
    ids=["one day after", "touching", "other order", "last without end", "later", "none"],
)
def test_periods_that_follow_each_other_are_right(
    answer: Answers, given: list[dict[str, str]]
) -> None:
    assert answer({**CASE, "onderbrekingen": given})["dag_1"] == "2026-03-02"


def test_a_reference_day_before_the_illness_is_wrong_input(answer: Answers) -> None:
    with pytest.raises(InputError) as caught:
        answer({"eerste_ziektedag": "2026-03-02", "peildatum": "2026-03-01"})

    assert "2026-03-01" in str(caught.value)
    assert "2026-03-02" in str(caught.value)


def test_periods_are_checked_without_a_first_day_too(answer: Answers) -> None:
    with pytest.raises(InputError, match="2026-04-10 t/m 2026-04-09"):
        answer({"onderbrekingen": [recovered("2026-04-10", "2026-04-09")]})


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ({"soort": "hersteld"}, "van"),
        ({"van": "2026-04-01"}, "soort"),
        ({"van": "2026-04-31", "soort": "hersteld"}, "van"),
        ({"van": "2026-04-01", "tot": "10-04-2026", "soort": "hersteld"}, "tot"),
        ({"van": "2026-04-01", "soort": "hersteldd"}, "hersteldd"),
        ({"van": "2026-04-01", "soort": "hersteld", "zelfde_oorzaak": "neee"}, "neee"),
        ({"van": "2026-04-01", "soort": "hersteld", "soorrt": "griep"}, "soorrt"),
    ],
)
def test_a_period_that_is_badly_written_is_wrong_input(
    answer: Answers, period: dict[str, Any], said: str
) -> None:
    with pytest.raises(InputError, match=f"`{said}`"):
        answer({**CASE, "onderbrekingen": [period]})


@pytest.mark.parametrize("name", ["eerste_ziektedag", "peildatum", "ad_onderzoek_datum"])
@pytest.mark.parametrize("text", ["2026-02-30", "02-03-2026", "maart", "1826-03-02"])
def test_a_day_that_is_no_day_is_wrong_input(answer: Answers, name: str, text: str) -> None:
    with pytest.raises(InputError, match=f"`{name}` moet een datum zijn"):
        answer({**CASE, name: text})


def test_every_wrong_fact_is_said_at_once(answer: Answers) -> None:
    with pytest.raises(InputError) as caught:
        answer({"eerste_ziektedag": "gisteren", "soort_activiteit_ad": "koffie", "kleur": "rood"})

    assert len(caught.value.diagnostics) == 3


def test_every_contradiction_between_dates_is_said_at_once(answer: Answers) -> None:
    periods = [
        recovered("2026-03-01", "2026-03-10"),
        recovered("2026-03-10", "2026-03-20"),
        leave("2026-05-10", "2026-05-09"),
    ]
    with pytest.raises(InputError) as caught:
        answer({**CASE, "peildatum": "2026-03-01", "onderbrekingen": periods})

    assert len(caught.value.diagnostics) == 4


@pytest.mark.parametrize("given", ["griep", "2026-04-01", {"van": "2026-04-01"}, 3])
def test_what_is_no_list_of_periods_is_wrong_input(answer: Answers, given: Any) -> None:
    with pytest.raises(InputError, match="`onderbrekingen`") as caught:
        answer({**CASE, "onderbrekingen": given})

    assert "datum" not in str(caught.value)


def test_there_were_none_is_an_answer(answer: Answers) -> None:
    found = answer({**CASE, "onderbrekingen": "geen"})

    assert found["feiten"]["onderbrekingen"] == []
    assert [each["feit"] for each in found["aannamen"]] == ["aow_of_huishouden", "kader"]


@pytest.mark.parametrize("name", ["eerste_ziektedag", "peildatum"])
def test_the_day_from_which_all_is_counted_cannot_be_still_to_come(
    answer: Answers, name: str
) -> None:
    with pytest.raises(InputError, match=f"`{name}` moet een datum zijn"):
        answer({**CASE, name: "nog_niet"})


@pytest.mark.parametrize(
    ("first_day", "why"),
    [("1926-03-02", "het jaar ligt niet tussen 1966 en 2100"), ("2099-03-02", "klopt het jaar")],
)
def test_a_year_that_must_be_a_slip_is_wrong_input(
    answer: Answers, first_day: str, why: str
) -> None:
    """Dates would fall in a year of which nobody knows the holidays."""
    with pytest.raises(InputError, match=why):
        answer({"eerste_ziektedag": first_day, "peildatum": "2100-06-01"})
