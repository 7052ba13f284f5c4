"""Codes of a register that may say something about a person, though they were taken."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import chain
from operator import attrgetter

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import CODES, Assignment
from adwijzer.text.codes import remark_on
from adwijzer.text.phrases import counted, listed

_NAMED = 5


class CodeRemark(Struct, frozen=True):
    """What codes in a column look like, in Dutch; the codes themselves are not repeated."""

    column: str
    text: str


def code_remarks(
    assignments: Iterable[Assignment],
    places: Mapping[str, str],
    allowed: Collection[str] = (),
) -> list[CodeRemark]:
    """One remark for each column and each thing that its codes look like.

    Args:
        assignments: the rows.
        places: where an assignment stands, by its code: "rij 2"; those left out are only counted.
        allowed: codes that someone said are no number of a person.
    """
    rows = [*assignments]
    codes = {*chain.from_iterable(map(attrgetter(*CODES), rows))} - {None}
    told = {code: what for code in codes if (what := remark_on(code, allowed=allowed)) is not None}
    if not told:
        return []
    found: dict[tuple[str, str], dict[str, str]] = {}
    for row in rows:
        for column in CODES:
            code = getattr(row, column)
            if code in told:
                place = places.get(row.opdracht, "")
                found.setdefault((column, told[code]), {}).setdefault(code, place)
    return [
        CodeRemark(column, _text(column, what, [*by_code.values()]))
        for (column, what), by_code in found.items()
    ]


def _text(column: str, what: str, places: list[str]) -> str:
    are = "lijkt" if len(places) == 1 else "lijken"
    text = f"in `{column}` {are} {counted(len(places), 'code', 'codes')} op {what}"
    named = [place for place in places if place][:_NAMED]
    if named:
        more = len(places) - len(named)
        text += f" ({listed([*named, *([f'nog {more}'] if more else [])])})"
    return f"{text}; gebruik een eigen code, en nooit een naam of een nummer van een persoon"
