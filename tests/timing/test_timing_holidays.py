"""The days on which offices are closed, against the rule in besluiten.md 2 and our own Easter."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from adwijzer.decisions.timing.workdays import is_workday, safe_day
from adwijzer.text.diagnostics import InputError

YEARS = range(2014, 2101)
"""From the first Koningsdag to the last year that the library knows."""
KNOWN_EASTERS = {
    2015: (4, 5),
    2016: (3, 27),
    2019: (4, 21),
    2024: (3, 31),
    2025: (4, 20),
    2026: (4, 5),
    2027: (3, 28),
    2038: (4, 25),
}


def easter(year: int) -> date:
    """Easter Sunday by the tables of Gauss, with Lichtenberg's correction."""
    century = year // 100
    moon = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    shift = 2 - (3 * century + 3) // 4
    seed = (19 * (year % 19) + moon) % 30
    seed_correction = (seed + year % 19 // 11) // 29
    full_moon = 21 + seed - seed_correction
    first_sunday = 7 - (year + year // 4 + shift) % 7
    days = full_moon + 7 - (full_moon - first_sunday) % 7
    return date(year, 3, 1) + timedelta(days=days - 1)


def closed(year: int) -> set[date]:
    """Source: besluiten.md 2, `veilige datum`."""
    sunday = easter(year)
    kings_day = date(year, 4, 27)
    if kings_day.weekday() == 6:
        kings_day = date(year, 4, 26)
    around_easter = {sunday + timedelta(days=days) for days in (-2, 1, 39, 50)}
    return around_easter | {
        kings_day,
        date(year, 1, 1),
        date(year, 5, 5),
        date(year, 12, 25),
        date(year, 12, 26),
    }


@pytest.mark.parametrize(("year", "day"), KNOWN_EASTERS.items())
def test_our_own_easter_is_right_where_we_know_it(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == date(year, *day)


@pytest.mark.parametrize("year", YEARS)
def test_offices_are_closed_on_just_these_days_and_in_weekends(year: int) -> None:
    days = [date(year, 1, 1) + timedelta(days=n) for n in range(366)]
    in_year = [day for day in days if day.year == year]

    assert [day for day in in_year if not is_workday(day)] == [
        day for day in in_year if day.weekday() >= 5 or day in closed(year)
    ]


@pytest.mark.parametrize("year", [1965, 2101])
def test_a_year_of_which_nobody_knows_the_holidays_is_refused(year: int) -> None:
    """No holidays at all would make every Monday to Friday a safe day, in silence."""
    with pytest.raises(InputError, match=f"{year}.*feestdagen niet bekend"):
        safe_day(date(year, 12, 25))


@pytest.mark.parametrize("year", YEARS)
def test_the_safe_day_is_the_last_working_day_on_or_before(year: int) -> None:
    last_open = date(year - 1, 12, 31)
    while last_open.weekday() >= 5:
        last_open -= timedelta(days=1)
    for n in range(365):
        day = date(year, 1, 1) + timedelta(days=n)
        if day.weekday() < 5 and day not in closed(year):
            last_open = day
        assert safe_day(day) == last_open
