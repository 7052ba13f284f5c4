"""The statutory dates as a calendar that Outlook and Thunderbird take."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta

from adwijzer.decisions.timing.dates import FIRST_DAY
from adwijzer.decisions.timing.decider import TermRow, TimingAnswer
from adwijzer.presenting.timing_words import ground, said, where_it_stands
from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import InputError

_SHOWN = ("op_tijd", "nadert", "verlopen", "na_te_gaan")
_REMIND = timedelta(days=14)


def render_calendar(answer: TimingAnswer, mark: str | None) -> str:
    """One all-day event per date that still matters, with a reminder two weeks ahead.

    A date that passed stays in the calendar without a reminder: it would ring at once.

    Args:
        answer: the answer on timing.
        mark: the user's own code for the case. It keeps the events of two cases apart and is not
            readable in the file: events are named by a hash of it.
    Raises:
        InputError: there is no date to write, and a calendar without events is no calendar.
    """
    from icalendar import Alarm, Calendar, Event

    rows = [row for row in answer.termijnen if row.status in _SHOWN]
    if not rows:
        raise InputError.of("er is geen termijn voor in de agenda", where_it_stands(answer))

    calendar = Calendar()
    calendar.add("prodid", "-//adwijzer//termijnen//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Termijnen verzuim")
    stamp = datetime.combine(date.fromisoformat(answer.peildatum), datetime.min.time(), UTC)
    for row in rows:
        day = date.fromisoformat(str(row.datum))
        event = Event()
        event.add("uid", _uid(answer, row, mark))
        event.add("dtstamp", stamp)
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("summary", f"{row.titel} (uiterlijk)")
        event.add("description", _description(row))
        event.add("transp", "TRANSPARENT")
        event.add("class", "PRIVATE")
        if row.status in ("op_tijd", "nadert"):
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", f"{row.titel}: uiterlijk {dutch_day(day)}")
            alarm.add("trigger", -_REMIND)
            event.add_component(alarm)
        calendar.add_component(event)
    return str(calendar.to_ical().decode())


def _uid(answer: TimingAnswer, row: TermRow, mark: str | None) -> str:
    """The same case and date give the same event again, so that a new import replaces it."""
    first = said(answer, FIRST_DAY)
    digest = hashlib.sha256(f"{mark or ''}|{first}|{row.naam}".encode()).hexdigest()
    return f"{digest[:32]}@adwijzer"


def _description(row: TermRow) -> str:
    safe = f" Laatste werkdag: {dutch_day(row.veilige_datum)}." if row.veilige_datum else ""
    start = f" Vanaf {dutch_day(row.datum_vanaf)}." if isinstance(row.datum_vanaf, str) else ""
    return f"{row.wie}{start}{safe} Grond: {ground(row)}"
