"""Days and moments as planners write them, in Dutch time; the register keeps them in UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from adwijzer.text.diagnostics import InputError

DUTCH_TIME = ZoneInfo("Europe/Amsterdam")
_EXAMPLE = "zoals 2026-01-31T14:30, of met de zone erachter: 2026-01-31T14:30+01:00"


def end_of(day: date) -> datetime:
    """The last moment of a Dutch day."""
    midnight = datetime.combine(day + timedelta(days=1), time(), DUTCH_TIME)
    return midnight.astimezone(UTC) - timedelta(microseconds=1)


def moment_of(text: str) -> datetime:
    """The moment that `text` writes; without a zone it is Dutch time.

    Raises:
        InputError: no moment, or one that the clock shows twice or never.
    """
    try:
        if ":" not in text:
            raise ValueError  # a day is no moment
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        raise InputError.of("dit is geen moment", _EXAMPLE) from None
    if not 1900 <= moment.year < 2200:  # near the ends of the calendar no other zone has it
        raise InputError.of("dit moment ligt niet tussen 1900 en 2200", _EXAMPLE)
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    found = {moment.replace(tzinfo=DUTCH_TIME, fold=fold).astimezone(UTC) for fold in (0, 1)}
    if len(found) > 1:  # twice on a night in October, never on one in March
        raise InputError.of("op dit moment gaat de klok een uur voor- of achteruit", _EXAMPLE)
    return found.pop()


def dutch_moment(moment: datetime) -> str:
    """A moment as the Dutch clock shows it: `31-01-2026 14:30:05`."""
    return moment.astimezone(DUTCH_TIME).strftime("%d-%m-%Y %H:%M:%S")
