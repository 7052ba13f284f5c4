"""Days as files and options write them."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

from msgspec import Meta

DAY = r"(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
DayText = Annotated[str, Meta(extra_json_schema={"format": "date"})]
"""A day as answers write it: text by ISO 8601."""


def day_of(text: str) -> date | None:
    """The day that `text` writes, between 1900 and 2199; None when it is no such day."""
    try:
        return date.fromisoformat(text) if re.fullmatch(DAY, text) else None
    except ValueError:
        return None


MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
SPOKEN_DAY = rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}"


def spoken_day(text: str) -> date | None:
    """The day that Dutch words or ISO digits write: `2 maart 2026`; None when there is none."""
    parts = text.split(" ")
    if len(parts) == 3 and parts[1] in MONTHS and parts[0].isdigit():
        text = f"{parts[2]}-{MONTHS.index(parts[1]) + 1:02}-{int(parts[0]):02}"
    return day_of(text)


def dutch_day(day: date | str) -> str:
    """A date as Dutch people write it: `2 maart 2026`."""
    day = date.fromisoformat(day) if isinstance(day, str) else day
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


DUTCH_DAY = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")


def iso_day(text: str) -> str:
    """A date as ISO text: `2026-02-03` and `03-02-2026` are read, other notations stay as they are.

    A slash is ambiguous (2 March or 3 February), so it is left for the reader to refuse.
    """
    dutch = DUTCH_DAY.fullmatch(text)
    if dutch is None:
        return text
    day, month, year = dutch.groups()
    iso = f"{year}-{int(month):02}-{int(day):02}"
    return iso if day_of(iso) else text
