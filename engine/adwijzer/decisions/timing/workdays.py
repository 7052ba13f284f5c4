"""The last working day on or before a date, with the Dutch holidays of besluiten.md, chapter 2."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

from adwijzer.text.diagnostics import InputError

SATURDAY = 5


@cache
def holidays_of(year: int) -> frozenset[date]:
    """Days on which offices are closed, weekends aside.

    The public holidays of the library alone lack Good Friday and, in most years, 5 May; those are
    among its optional ones.

    Raises:
        InputError: the library does not know the year; it would say that there are no holidays.
    """
    import holidays
    from holidays.constants import OPTIONAL, PUBLIC

    found = holidays.country_holidays("NL", years=year, categories=(PUBLIC, OPTIONAL))
    if not found.start_year <= year <= found.end_year:
        raise InputError.of(
            f"een termijn valt in {year}, en daarvan zijn de feestdagen niet bekend",
            f"bekend is {found.start_year} tot en met {found.end_year}; klopt het jaar?",
        )
    return frozenset(found)


def is_workday(day: date) -> bool:
    """Whether offices are open on `day`."""
    return day.weekday() < SATURDAY and day not in holidays_of(day.year)


def safe_day(day: date) -> date:
    """The last working day on or before `day`."""
    while not is_workday(day):
        day -= timedelta(days=1)
    return day
