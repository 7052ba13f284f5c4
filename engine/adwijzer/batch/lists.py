"""All tables as lists in one row: for Spark, where an element is taken by its place.

Each column of each table is a stretch of a list. Row 2 of the column `v` of `answer` is the element
at the place where that stretch begins, plus 2:

    numbers    t0.v  0 3 3 1 | answer.v  7 9 8 | answer.text  0 1 0
                                             ^ 4 + 2
    texts      mag  mag_niet

A column of texts is a column of numbers of texts, and each text stands there once: most tables have
far fewer texts than rows, and Spark sends the lists to every machine in each run.

Each list is a variable of the session. Spark puts a variable in its code as it stands, so no case
carries it along, as every one did when the row with the lists was joined to it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pyarrow as pa
from msgspec import Struct
from sqlglot import exp

LISTS = "lijsten"
"""The table of one row with the lists."""
SESSION = "session"
"""What stands before the name of a variable."""
NUMBERS, LARGE, TEXTS = "getallen_", "grote_getallen_", "teksten_"
"""What the names of its columns begin with: numbers of 32 bits, numbers of 64 bits, and texts."""
_MOST = 10_000
"""What is added to a list makes it no longer than this. Spark looks often whether two parts of a
statement are the same, and then reads all that stands in a list."""


class DenseTable(Struct, frozen=True):
    """A table that the statement needs: `k` from 0, and the other columns by name."""

    name: str
    numbers: dict[str, list[int | None]]
    texts: dict[str, list[str | None]]


class ListPart(Struct, frozen=True):
    """Where a column of a table stands: the list, and the place in it of its first row.

    With `texts` it has places in that list of texts.
    """

    column: str
    begins: int
    texts: str = ""


class Lists(Struct, frozen=True):
    """The lists by name, and where in them each column of each table stands.

    Attributes:
        prefix: of the names of the variables.
    """

    prefix: str
    numbers: dict[str, list[int | None]]
    texts: dict[str, list[str]]
    parts: dict[tuple[str, str], ListPart]

    @classmethod
    def of(cls, tables: Iterable[DenseTable], prefix: str) -> Lists:
        made = cls(prefix, {}, {}, {})
        known: dict[str, int] = {}
        for table in tables:
            for name, values in table.numbers.items():
                if name != "k":
                    made._put((table.name, name), values)
            for name, words in table.texts.items():
                if not known or len(known) + len({*words}) > _MOST:
                    known = {}
                    texts = f"{TEXTS}{len(made.texts)}"
                    made.texts[texts] = []
                numbers = [
                    None if word is None else known.setdefault(word, len(known)) for word in words
                ]
                made.texts[texts] = [*known]
                made._put((table.name, name), numbers, texts)
        return made

    def _put(self, where: tuple[str, str], values: Sequence[int | None], texts: str = "") -> None:
        """Add a column to the last list that has room for it, or begin one."""
        kind = NUMBERS if are_small(values) else LARGE
        lists = [name for name in self.numbers if name.startswith(kind)]
        column = lists[-1] if lists else ""
        if not lists or len(self.numbers[column]) + len(values) > _MOST:
            column = f"{kind}{len(lists)}"
        whole = self.numbers.setdefault(column, [])
        self.parts[where] = ListPart(column, len(whole), texts)
        whole.extend(values)

    def element(self, table: str, column: str, place: exp.Expression) -> exp.Expression:
        """The value in a row of a table; NULL where there is no place."""
        part = self.parts[table, column]
        place = place.copy()
        if part.begins:
            begins = exp.Literal.number(part.begins)
            place = exp.Add(this=exp.paren(place, copy=False), expression=begins)
        found = self._taken(part.column, exp.cast(place, "INT"))
        return self._taken(part.texts, found) if part.texts else found

    def _taken(self, name: str, place: exp.Expression) -> exp.Expression:
        variable = exp.column(self.prefix + name, table=SESSION)
        return exp.Anonymous(this="GET", expressions=[variable, place])

    def variables(self) -> list[str]:
        """The statements that make the variables of the table with the lists."""
        kinds = {
            name: "INT" if are_small(values) else "BIGINT" for name, values in self.numbers.items()
        }
        kinds |= dict.fromkeys(self.texts, "STRING")
        variables = {name: self.prefix + name for name in kinds}
        return [
            *(
                f"DECLARE OR REPLACE VARIABLE {variables[name]} ARRAY<{kind}>"
                for name, kind in kinds.items()
            ),
            f"SET VAR ({', '.join(variables.values())}) ="
            f" (SELECT {', '.join(variables)} FROM {LISTS})",
        ]

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
