"""Days as a calendar that Outlook and Thunderbird take (RFC 5545)."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from msgspec import Struct

from adwijzer.text.diagnostics import InputError

_REMIND = timedelta(days=14)
_BEGIN = datetime(2026, 1, 1, tzinfo=UTC)
"""From here `SEQUENCE` counts minutes: a file that is made later counts as newer (RFC 5546)."""


class Event(Struct, frozen=True):
    """Something on a day; in a file that is made later, an event of the same `key` replaces it."""

    key: str
    day: date
    title: str
    text: str


def calendar(name: str, events: Iterable[Event], none: InputError) -> str:
    """All-day events that do not block the day, each with a reminder two weeks ahead.

    Args:
        name: of the whole calendar.
        events: in any order. Cases that cannot be told apart keep an event each, by their order.
        none: raised where there are no events, since a calendar without them is no calendar.
    """
    from icalendar import Alarm, Calendar
    from icalendar import Event as Entry

    made = datetime.now(UTC).replace(microsecond=0)  # tells which of two versions is newer
    whole = Calendar()
    whole.add("prodid", "-//adwijzer//termijnen//NL")
    whole.add("version", "2.0")
    whole.add("method", "PUBLISH")
    whole.add("x-wr-calname", name)
    times = Counter[str]()
    for each in events:
        entry, alarm = Entry(), Alarm()
        times[each.key] += 1
        entry.add("uid", _uid(each.key, times[each.key]))
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
    if not times:
        raise none
    return str(whole.to_ical().decode())


def _uid(key: str, time: int) -> str:
    """The name of an event: the same in each file, and its own in one (RFC 5545, 3.8.4.7)."""
    name = key if time == 1 else f"{key}|{time}"
    return f"{hashlib.sha256(name.encode()).hexdigest()[:32]}@adwijzer"
