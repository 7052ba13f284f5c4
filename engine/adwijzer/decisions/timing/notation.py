"""Periods in one line of text, as options and tables write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adwijzer.text.days import iso_day
from adwijzer.text.diagnostics import InputError

PERIODS = "onderbrekingen"
_SEPARATOR = re.compile(r"[;|\n]")
_DAY = r"\d{1,4}([-/.])\d{1,2}\%d\d{1,4}|\d{1,2} [a-zA-Z]+\.? \d{4}|[\d-]+"
_PERIOD = re.compile(
    rf"(?P<van>{_DAY % 2})\s*(?:/|t/m|\.\.)\s*(?P<tot>{_DAY % 4})?"
    r"\s+(?P<soort>\w+)(?:\s+(?P<oorzaak>\w+))?"
)


def periods_of(text: str) -> Iterator[dict[str, str]]:
    """`2026-05-04/2026-05-20 hersteld; 2026-07-01/ hersteld`: the periods one by one.

    Behind a leave may stand whether the cause around it was the same.

    Raises:
        InputError: a period is not written so.
    """
    return (_period_of(part) for part in _SEPARATOR.split(text) if part.strip())


def _period_of(text: str) -> dict[str, str]:
    found = _PERIOD.fullmatch(text.strip())
    if found is None:
        raise InputError.of(
            f"in `{PERIODS}` staat een periode die niet te lezen is",
            "schrijf 2026-05-04/2026-05-20 hersteld, en een ; tussen perioden; of geen",
        )
    period = {"van": iso_day(found["van"]), "soort": found["soort"]}
    if found["tot"]:
        period["tot"] = iso_day(found["tot"])
    if found["oorzaak"]:
        period["zelfde_oorzaak"] = found["oorzaak"]
    return period
