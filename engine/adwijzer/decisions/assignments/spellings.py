"""Codes of one column that look alike: two spellings of one code hide a conflict."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from operator import attrgetter

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.text.look_alikes import alike, spelled
from adwijzer.text.phrases import listed

COMPARED = ("ad", "client", "werkgever", "opdrachtgever")
"""Columns that hold the same person or firm in many rows (besluiten.md, chapter 3)."""
_NAMED = 3


class Spelling(Struct, frozen=True):
    """One spelling of a code, with the assignments that have it and where they stand."""

    code: str
    opdrachten: tuple[str, ...]
    rijen: tuple[str, ...]

    def __str__(self) -> str:
        """`AD-1` with the first of its rows."""
        each = [
            f"{code} op {row}" if row else code
            for code, row in zip(self.opdrachten[:_NAMED], self.rijen, strict=False)
        ]
        more = len(self.opdrachten) - len(each)
        where = listed([*each, *([f"nog {more}"] if more else [])])
        word = "opdracht" if len(self.opdrachten) == 1 else "opdrachten"
        rows = f"{word} {where}" if where else "zonder opdracht"
        return f"{spelled(self.code)}, {rows}"


class LookAlikes(Struct, frozen=True):
    """Codes in one column that look like one another."""

    column: str
    spellings: tuple[Spelling, ...]

    @property
    def text(self) -> str:
        """In Dutch: every spelling with its rows, and what to do."""
        each = "; ".join(map(str, self.spellings))
        return (
            f"In de kolom {self.column} lijken codes op elkaar: {each}. Het programma ziet ze als"
            " verschillend. Is het dezelfde, schrijf de code dan overal gelijk, want anders blijft"
            " een conflict verborgen."
        )


def look_alikes(
    assignments: Iterable[Assignment],
    places: Mapping[str, str],
    more_ads: Iterable[str] = (),
) -> list[LookAlikes]:
    """The codes that look alike, column by column.

    Args:
        assignments: the rows.
        places: where an assignment stands, by its code: "rij 2".
        more_ads: ADs who may have no assignment.
    """
    rows, found = [*assignments], []
    for column in COMPARED:
        code_of = attrgetter(column)
        codes = dict.fromkeys(map(code_of, rows))
        if column == "ad":
            codes |= dict.fromkeys(more_ads)
        codes.pop(None, None)
        for group in alike(codes):
            by_code: dict[str, list[str]] = {code: [] for code in group}
            for row in rows:
                by_code.get(code_of(row), []).append(row.opdracht)
            each = [_spelling(code, own, places) for code, own in by_code.items()]
            found.append(LookAlikes(column, tuple(each)))
    return found


def _spelling(code: str, assignments: list[str], places: Mapping[str, str]) -> Spelling:
    return Spelling(code, tuple(assignments), tuple(places.get(each, "") for each in assignments))
