"""What the address of the list of assignments asks: a selection, an order, a day and a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import CHOICES
from adwijzer.store.moments import DUTCH_TIME
from adwijzer.store.selection import PLACE, Listing, Selection
from adwijzer.text.days import day_of, iso_day
from adwijzer_web.assignment_fields import FIRST
from adwijzer_web.fields import number_in

LISTED = FIRST
"""The columns of the list."""
PER_PAGE = 50
WORDS, ADS, CLIENTS, ROLES, STATUSES = "zoek", "ad", "client", "rol", "status"
SINCE, UNTIL, ON, BY, DOWN, PAGE = "vanaf", "tot", "op", "sorteer", "omgekeerd", "bladzijde"
_DAYS = {SINCE: "Loopt nog op of na", UNTIL: "Begint op of voor", ON: "Zoals het was op"}
_LONGEST = 200


class ListWish(Struct, frozen=True):
    """What is asked for; `errors` are by field, and `typed` is as it was typed."""

    typed: Mapping[str, Sequence[str]]
    listing: Listing
    on: date | None
    page: int
    errors: Mapping[str, str]

    @property
    def narrowed(self) -> bool:
        """Whether more is asked than words."""
        return any(self.typed[name] for name in (ADS, CLIENTS, ROLES, STATUSES, *_DAYS))

    @property
    def asks(self) -> bool:
        """Whether it is a part of the register, or the register of an earlier day."""
        return self.narrowed or bool(self.typed[WORDS])

    def one(self, name: str) -> str:
        """The text of a field."""
        return " ".join(self.typed[name])

    def pairs(self, **more: str) -> list[tuple[str, str]]:
        """The same as an address has it, with other controls; without a page it is the first."""
        kept = [
            (name, text)
            for name, texts in self.typed.items()
            for text in texts
            if name not in more and name != PAGE
        ]
        return kept + [(name, text) for name, text in more.items() if text]

    def sorting(self, column: str) -> tuple[str, dict[str, str]]:
        """How a column is sorted now, in the word of ARIA, and the controls that sort by it."""
        if self.listing.by != column:
            return "", {BY: column, DOWN: ""}
        if self.listing.down:
            return "descending", {BY: "", DOWN: ""}
        return "ascending", {BY: column, DOWN: "ja"}


def wish_of(given: Mapping[str, Sequence[str]]) -> ListWish:
    """What these fields ask."""
    names = (WORDS, ADS, CLIENTS, ROLES, STATUSES, SINCE, UNTIL, ON, BY, DOWN)
    typed = {
        name: [text[:_LONGEST].strip() for text in given.get(name, ()) if text.strip()]
        for name in names
    }
    errors: dict[str, str] = {}
    days: dict[str, date | None] = {}
    for name, label in _DAYS.items():
        text = " ".join(typed[name])
        days[name] = day_of(iso_day(text)) if text else None
        if text and days[name] is None:
            errors[name] = f"{label}: vul een datum in, zoals 2-3-2026."
    since, until, on = days[SINCE], days[UNTIL], days[ON]
    if since is not None and until is not None and until < since:
        errors[UNTIL] = "Begint op of voor: deze dag ligt voor de andere."
    if on is not None and on > datetime.now(DUTCH_TIME).date():
        errors[ON] = "Zoals het was op: deze dag moet nog komen."
    by = "".join(typed[BY][:1])
    number = "".join(given.get(PAGE, ["1"])[:1])
    selection = Selection(
        ads=_codes(typed[ADS]),
        clients=_codes(typed[CLIENTS]),
        statuses=_known(typed[STATUSES], "status"),
        since=since,
        until=until,
        roles=_known(typed[ROLES], "rol"),
        words=" ".join(typed[WORDS]),
    )
    listing = Listing(selection, by if by in LISTED else PLACE, bool(typed[DOWN]))
    page = number_in(number) or 1
    return ListWish(typed, listing, on, max(1, page), errors)


def _codes(texts: Sequence[str]) -> tuple[str, ...]:
    return tuple(code for text in texts for code in text.replace(",", " ").split())


def _known(texts: Sequence[str], column: str) -> tuple[str, ...]:
    return tuple(text for text in texts if text in CHOICES[column])
