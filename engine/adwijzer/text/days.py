"""Days as files and options write them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Annotated

from msgspec import Meta

FIRST_YEAR, LAST_YEAR = 1966, 2100
"""The years of which the holidays of offices are known; a day in another is a slip."""

DAY = r"(19(6[6-9]|[7-9][0-9])|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
"""The days of those years, as files write them."""

DayText = Annotated[str, Meta(extra_json_schema={"format": "date"})]
"""A day as answers write it: text by ISO 8601."""


def day_of(text: str) -> date | None:
    """The day that `text` writes, in a year of the calendar; None when it is no such day."""
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


def between(first: date, last: date) -> Callable[[date | str], float]:
    """Where a day stands on the line from `first` to `last`: 0 to 1, also what lies beyond."""
    days = max(1, (last - first).days)

    def place(day: date | str) -> float:
        day = date.fromisoformat(day) if isinstance(day, str) else day
        return min(1.0, max(0.0, (day - first).days / days))

    return place


SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def months(first: date, last: date, most: int = 9) -> Iterator[tuple[date, str]]:
    """The beginnings of at `most` so many months on that line; a year is said where it begins."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((n for n in (1, 2, 3, 6) if count / n <= most), 12)
    for month in range(first.month - 1, first.month - 1 + count, step):
        day = date(first.year + month // 12, month % 12 + 1, 1)
        year = f" {day.year}" if day == first or day.month <= step else ""
        yield day, SHORT_MONTHS[day.month - 1] + year


MONTH_NUMBERS = {
    **{name: number for number, name in enumerate(MONTHS, start=1)},
    **{name: number for number, name in enumerate(SHORT_MONTHS, start=1)},
    "maa": 3,
    "sept": 9,
}
MIDNIGHT = r"(?:[ t]+0{1,2}[:.]00(?:[:.]00(?:\.0+)?)?)?"
"""What programs write behind a day that has no time."""
_ISO = re.compile(rf"(\d{{4}}-\d{{2}}-\d{{2}}){MIDNIGHT}")
_NUMBERS = re.compile(rf"(\d{{1,2}})([-/.])(\d{{1,2}})\2(\d{{4}}){MIDNIGHT}")
SPELLED = r"(\d{1,2})\.?[ -]+([a-zé]+)\.?[ -]+(\d{4})"
"""A day with its month in letters."""
_WORDS = re.compile(SPELLED + MIDNIGHT)
DAY_FIRST = re.compile(
    r"\d{1,2}([-/.])\d{1,2}\1\d{4}|\d{1,2}\.?[ -]+[a-z]{3,9}\.?[ -]+\d{4}", re.IGNORECASE
)
"""What looks like a day in one of the Dutch ways."""


def iso_day(text: str) -> str:
    """A date as ISO text; what is none stays as it is.

    Dutch ways are read day first: `3-2-2026`, `03/02/2026`, `3.2.2026`, `3 februari 2026` and
    `3 feb 2026` are the same day, also with a time of 00:00 behind it.
    """
    plain = text.strip().lower()
    if found := _ISO.fullmatch(plain):
        iso = found[1]
    elif found := _NUMBERS.fullmatch(plain):
        iso = f"{found[4]}-{int(found[3]):02}-{int(found[1]):02}"
    elif (found := _WORDS.fullmatch(plain)) and found[2] in MONTH_NUMBERS:
        iso = f"{found[3]}-{MONTH_NUMBERS[found[2]]:02}-{int(found[1]):02}"
    else:
        return text
    return iso if day_of(iso) else text


def is_month_first(text: str) -> bool:
    """Whether a date can only have the month before the day: `03/14/2026`.

    Who writes one so writes them all so, and `03/02/2026` beside it is no day in February.
    """
    found = _NUMBERS.fullmatch(text.strip().lower())
    return found is not None and 1 <= int(found[1]) <= 12 < int(found[3]) <= 31


_REASONS: tuple[tuple[str, str], ...] = (
    (r"\d{1,2}([-/.])\d{1,2}\1'?\d{2}", "schrijf het jaar in vier cijfers"),
    (r"\d{1,2}\.?[ -]+[a-zé]+\.?[ -]+'?\d{2}", "schrijf het jaar in vier cijfers"),
    (r"\d{4}([-/.])\d{1,2}\1\d{1,2}", "met het jaar voorop kan alleen 2026-01-31"),
    (r"[a-zé]+\.?[ -]+\d{1,2}(st|nd|rd|th)?,?[ -]+\d{4}", "zet de dag voorop"),
    (r"\d{1,2}\.?[ -]+[a-zé]+\.?", "het jaar ontbreekt"),
    (r"\d{1,2}[-/.]\d{1,2}", "het jaar ontbreekt"),
    (r"[1-9]\d{4}(\.\d+)?", "geef de cel in Excel de opmaak Datum"),
    (r"\d{8}", "zet streepjes tussen jaar, maand en dag"),
    (r".*\d[ t]+\d{1,2}[:.]\d{2}.*", "laat de tijd weg"),
)


def why_no_day(text: str) -> str:
    """Why `iso_day` takes a text for no day; empty when it does not look like one."""
    plain = text.strip().lower()
    if is_month_first(plain):
        return "hier staat de maand voorop; zet de dag voorop"
    if (found := _WORDS.fullmatch(plain)) and found[2] not in MONTH_NUMBERS:
        return "de naam van de maand is niet bekend"
    if found := _ISO.fullmatch(plain) or _NUMBERS.fullmatch(plain) or _WORDS.fullmatch(plain):
        year = next(int(part) for part in re.findall(r"\d{4}", found[0]))
        if not FIRST_YEAR <= year <= LAST_YEAR:
            return f"het jaar ligt niet tussen {FIRST_YEAR} en {LAST_YEAR}"
        return "die dag bestaat niet"
    return next((reason for look, reason in _REASONS if re.fullmatch(look, plain)), "")


def day_hint(text: str, *, iso: bool = False) -> str:
    """How a date is written, and why `text` is none; with `iso` only ISO is."""
    reason = why_no_day(text) if not iso or _ISO.fullmatch(text) else ""
    return "zoals 2026-01-31" + ("" if iso else " of 31-1-2026") + (f"; {reason}" if reason else "")
