"""Days as a calendar that Outlook and Thunderbird take (RFC 5545)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from msgspec import Struct

_REMIND = timedelta(days=14)
_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
"""From here `SEQUENCE` counts minutes: a file that is made later counts as newer (RFC 5546)."""


class Event(Struct, frozen=True):
    """Something on a day; events of the same `key` replace each other."""

    key: str
    day: date
    title: str
    text: str


def calendar(name: str, events: Iterable[Event], made: datetime) -> str:
    """All-day events that do not block the day, each with a reminder two weeks ahead.

    Args:
        name: of the whole calendar.
        events: in any order.
        made: the moment of making; it says which of two versions of an event is newer.
    """
    from icalendar import Alarm, Calendar
    from icalendar import Event as Entry

    whole = Calendar()
    whole.add("prodid", "-//adwijzer//termijnen//NL")
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add("x-wr-calname", name)
    for each in events:
        entry, alarm = Entry(), Alarm()
        entry.add("uid", f"{hashlib.sha256(each.key.encode()).hexdigest()[:32]}@adwijzer")
        entry.add("dtstamp", made)
        entry.add("last-modified", made)
        entry.add("sequence", int((made - _BEGIN).total_seconds() // 60))
        entry.add("dtstart", each.day)
        entry.add("dtend", each.day + timedelta(days=1))
        entry.add("summary", each.title)
        entry.add("description", each.text)
        entry.add("transp", "TRANSPARENT")
        entry.add("class", "PRIVATE")
        alarm.add("action", "DISPLAY")
        alarm.add("description", each.title)
        alarm.add("trigger", -_REMIND)
        entry.add_component(alarm)
        whole.add_component(entry)
    return str(whole.to_ical().decode())
