"""The statutory dates as a calendar that Outlook and Thunderbird take."""

from __future__ import annotations

import hashlib
from datetime import UTC, date, datetime, timedelta

from adwijzer.decisions.timing import TermRow, TimingAnswer, dutch_day

_LEFT_OUT = ("niet_van_toepassing", "gedaan", "niet_te_bepalen")
_REMIND = timedelta(days=14)


def render_calendar(answer: TimingAnswer, mark: str | None) -> str:
    """One all-day event per date that still matters, with a reminder two weeks ahead.

    Args:
        answer: the answer on timing.
        mark: the user's own code for the case. It keeps the events of two cases apart and is not
            readable in the file: events are named by a hash of it.
    """
    from icalendar import Alarm, Calendar, Event

    calendar = Calendar()
    calendar.add("prodid", "-//adwijzer//termijnen//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", "Termijnen verzuim")
    stamp = datetime.combine(date.fromisoformat(answer.peildatum), datetime.min.time(), UTC)
    for row in answer.termijnen:
        if row.datum is None or row.status in _LEFT_OUT:
            continue
        day = date.fromisoformat(row.datum)
        event = Event()
        event.add("uid", _uid(answer, row, mark))
        event.add("dtstamp", stamp)
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        event.add("summary", f"{row.titel} (uiterlijk)")
        event.add("description", _description(row))
        event.add("transp", "TRANSPARENT")
        event.add("class", "PRIVATE")
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", f"Over twee weken: {row.titel}")
        alarm.add("trigger", -_REMIND)
        event.add_component(alarm)
        calendar.add_component(event)
    return str(calendar.to_ical().decode())


def _uid(answer: TimingAnswer, row: TermRow, mark: str | None) -> str:
    """The same case and date give the same event again, so that a new import replaces it."""
    first = answer.feiten.get("eerste_ziektedag", "")
    digest = hashlib.sha256(f"{mark or ''}|{first}|{row.naam}".encode()).hexdigest()
    return f"{digest[:32]}@adwijzer"


def _description(row: TermRow) -> str:
    safe = f" Laatste werkdag: {dutch_day(row.veilige_datum)}." if row.veilige_datum else ""
    start = f" Vanaf {dutch_day(row.datum_vanaf)}." if isinstance(row.datum_vanaf, str) else ""
    warning = f" {row.let_op}" if isinstance(row.let_op, str) else ""
    return f"{row.wie}{start}{safe} Grond: {row.artikel} ({row.grond}).{warning}"
