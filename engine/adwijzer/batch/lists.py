"""All tables as a few long lists in one row: for Spark, where an element is taken by its place.

Each column of each table is a stretch of a list. Row 2 of the column `v` of `answer` is the element
at the place where that stretch begins, plus 2:

    numbers    t0.v  0 3 3 1 | answer.v  7 9 8 | answer.text  0 1 0
                                             ^ 4 + 2
    texts      mag  mag_niet

A column of texts is a column of numbers of texts, and each text stands there once: most tables have
far fewer texts than rows, and Spark sends the lists to every machine in each run.

A list for each column would say the same. Spark then reads and sends a hundred of them with code
that it makes for each one and runs once, and takes each out of the row again for every case. Only
an absence has them so (`apart`): its steps are too many for one method in Java, and where each step
is worked out by itself Spark writes the lists that it reads for every case.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pyarrow as pa
from msgspec import Struct
from sqlglot import exp

LISTS = "lijsten"
"""The table of one row with the lists."""
NUMBERS, LARGE, TEXTS = "getallen", "grote_getallen", "teksten"
"""Its columns: numbers of 32 bits, numbers of 64 bits, and texts."""


class DenseTable(Struct, frozen=True):
    """A table that the statement needs: `k` from 0, and the other columns by name."""

    name: str
    numbers: dict[str, list[int | None]]
    texts: dict[str, list[str | None]]


class ListPart(Struct, frozen=True):
    """Where a column of a table stands: the list, and the place in it of its first row.

    With `numbered` it has numbers of texts.
    """

    column: str
    begins: int
    numbered: bool = False


class Lists(Struct, frozen=True):
    """The lists by name, and where in them each column of each table stands.

    Attributes:
        apart: each column is a list by itself, and the row is joined wherever elements are taken.
    """

    numbers: dict[str, list[int | None]]
    texts: dict[str, list[str | None]]
    parts: dict[tuple[str, str], ListPart]
    apart: bool

    @classmethod
    def of(cls, tables: Iterable[DenseTable], *, apart: bool = False) -> Lists:
        made = cls({}, {}, {}, apart)
        known: dict[str, int] = {}
        for table in tables:
            for name, values in table.numbers.items():
                if name != "k":
                    made._put((table.name, name), values)
            for name, words in table.texts.items():
                where = table.name, name
                if apart:
                    made.texts["_".join(where)] = words
                    made.parts[where] = ListPart("_".join(where), 0)
                    continue
                numbers = [
                    None if word is None else known.setdefault(word, len(known)) for word in words
                ]
                made._put(where, numbers, numbered=True)
        if not apart:
            made.texts[TEXTS] = [*known]
        return made

    def _put(
        self, where: tuple[str, str], values: Sequence[int | None], *, numbered: bool = False
    ) -> None:
        column = "_".join(where) if self.apart else NUMBERS if are_small(values) else LARGE
        whole = self.numbers.setdefault(column, [])
        self.parts[where] = ListPart(column, len(whole), numbered)
        whole.extend(values)

    def element(self, table: str, column: str, place: exp.Expression) -> exp.Expression:
        """The value in a row of a table; NULL where there is no place."""
        part = self.parts[table, column]
        place = place.copy()
        if part.begins:
            begins = exp.Literal.number(part.begins)
            place = exp.Add(this=exp.paren(place, copy=False), expression=begins)
        found = self._taken(part.column, exp.cast(place, "INT"))
        return self._taken(TEXTS, found) if part.numbered else found

    def _taken(self, column: str, place: exp.Expression) -> exp.Expression:
        whole = exp.column(column, table=LISTS if self.apart else None, quoted=True)
        return exp.Anonymous(this="GET", expressions=[whole, place])

    def table(self) -> pa.Table:
        """The one row."""
        columns = {
            name: pa.array(values, pa.int32() if are_small(values) else pa.int64())
            for name, values in self.numbers.items()
        }
        columns |= {name: pa.array(values, pa.string()) for name, values in self.texts.items()}
        return pa.table(
            {
                name: pa.ListArray.from_arrays(pa.array([0, len(values)], pa.int32()), values)
                for name, values in columns.items()
            }
        )


def are_small(values: Sequence[int] | Sequence[int | None]) -> bool:
    """Whether numbers fit in the type of the literals around them."""
    return max((value for value in values if value is not None), default=0) < 1 << 31
