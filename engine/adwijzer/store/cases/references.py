"""Cases as they are known from outside: by code, with nothing of their content."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from msgspec import Struct

from adwijzer.store.cases.journal import damaged, moment_read
from adwijzer.store.cases.keys import Entry


class CaseRef(Struct, frozen=True):
    """A case of the store: by which code it is known, whose it is, and its newest event.

    The code is that of whoever asked, who may have another case under the code of its AD.
    """

    id: str
    code: str
    ad: str
    last: int
    last_at: datetime
    shared_with: tuple[str, ...] = ()


def references(
    entries: Iterable[Entry], last: Mapping[str, tuple[int, str]], ad: str | None = None
) -> list[CaseRef]:
    """Cases by their entries, as far as they were opened, in the order of their codes.

    Args:
        entries: all of each case.
        last: the number and moment of the newest event of each case.
        ad: who asks, and finds them under their own codes; None is who may see all.

    Raises:
        MachineError: the moment of an event of one of them was changed.
    """
    own: list[Entry] = []
    shared: dict[str, list[str]] = {}
    codes: dict[str, str] = {}
    for entry in entries:
        if entry.own:
            own.append(entry)
        else:
            shared.setdefault(entry.case, []).append(entry.ad)
        if entry.ad == ad:
            codes[entry.case] = entry.code
    found = (
        CaseRef(
            entry.case,
            codes.get(entry.case, entry.code),
            entry.ad,
            last[entry.case][0],
            _moment(*last[entry.case]),
            tuple(sorted(shared.get(entry.case, ()))),
        )
        for entry in own
        if entry.case in last
    )
    return sorted(found, key=lambda each: (each.code, each.ad))


def _moment(number: int, written: str) -> datetime:
    try:
        return moment_read(written)
    except (TypeError, ValueError):
        raise damaged(number) from None
