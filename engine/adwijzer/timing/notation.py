"""Periods in one line of text, as options and tables write them."""

from __future__ import annotations

import re

from adwijzer.loading.days import iso_day
from adwijzer.model.diagnostics import InputError

PERIODS = "onderbrekingen"
_PERIOD = re.compile(
    r"(?P<van>[\d-]+)\s*(?:/|t/m|\.\.)\s*(?P<tot>[\d-]*)\s+(?P<soort>\w+)(?:\s+(?P<oorzaak>\w+))?"
)


def period_of(text: str) -> dict[str, str]:
    """`2026-05-04/2026-05-20 hersteld`, with the cause behind it for leave.

    Raises:
        InputError: not written so.
    """
    found = _PERIOD.fullmatch(text.strip())
    if found is None:
        raise InputError.of(
            f"in `{PERIODS}` staat een periode die niet te lezen is",
            "schrijf 2026-05-04/2026-05-20 hersteld, en een ; tussen perioden",
        )
    period = {"van": iso_day(found["van"]), "soort": found["soort"]}
    if found["tot"]:
        period["tot"] = iso_day(found["tot"])
    if found["oorzaak"]:
        period["zelfde_oorzaak"] = found["oorzaak"]
    return period
