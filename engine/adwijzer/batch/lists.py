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

What takes time is to wait for memory that is far from the processor. So numbers have the smallest
type that holds them, and a list has no NULL where it can do without: then Spark need not look
whether an element is one.
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
TEXTS = "teksten_"
"""What the names of lists of texts begin with."""
_NUMBERS = "getallen_"
_NO_TEXT = -1
"""The number of no text: a place that no list has, which gives NULL."""
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


class Kind(Struct, frozen=True):
    """What a list of numbers holds: how large they are, and whether there is NULL among them."""

    bits: int
    nulls: bool

    @classmethod
    def of(cls, values: Sequence[int | None]) -> Kind:
        """The smallest that holds these."""
        there = [value for value in values if value is not None]
        bits = next(n for n in _TYPES if all(-(1 << n - 1) <= v < 1 << n - 1 for v in there))
        return cls(bits, len(there) < len(values))

    @property
    def declared(self) -> str:
        """The type of a variable; of an example Spark sees that it has no NULL."""
        name, _ = _TYPES[self.bits]
        return f"ARRAY<{name}>" if self.nulls else f"DEFAULT ARRAY(CAST(0 AS {name}))"


_TYPES = {
    8: ("TINYINT", pa.int8()),
    16: ("SMALLINT", pa.int16()),
    32: ("INT", pa.int32()),
    64: ("BIGINT", pa.int64()),
}


class Lists(Struct, frozen=True):
    """The lists by name, and where in them each column of each table stands.

    Attributes:
        prefix: of the names of the variables.
        kinds: of the lists of numbers.
    """

    prefix: str
    numbers: dict[str, list[int | None]]
    kinds: dict[str, Kind]
    texts: dict[str, list[str]]
    parts: dict[tuple[str, str], ListPart]

    @classmethod
    def of(cls, tables: Iterable[DenseTable], prefix: str) -> Lists:
        made = cls(prefix, {}, {}, {}, {})
        known: dict[str, int] = {}
        for table in tables:
            for name, values in table.numbers.items():
                if name != "k":
                    made._put((table.name, name), values)
            # First what has few texts: then their numbers are small.
            for name, words in sorted(table.texts.items(), key=lambda each: len({*each[1]})):
                if not known or len(known) + len({*words}) > _MOST:
                    known = {}
                    texts = f"{TEXTS}{len(made.texts)}"
                    made.texts[texts] = []
                numbers = [
                    _NO_TEXT if word is None else known.setdefault(word, len(known))
                    for word in words
                ]
                made.texts[texts] = [*known]
                made._put((table.name, name), numbers, texts)
        return made

    def _put(self, where: tuple[str, str], values: Sequence[int | None], texts: str = "") -> None:
        """Add a column to the last list of its kind that has room for it, or begin one."""
        kind = Kind.of(values)
        column = next((name for name in reversed(self.kinds) if self.kinds[name] == kind), "")
        if not column or len(self.numbers[column]) + len(values) > _MOST:
            column = f"{_NUMBERS}{len(self.numbers)}"
            self.kinds[column] = kind
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
        if part.texts:
            return self._taken(part.texts, found)
        # A sum of small numbers would be a small number again.
        return exp.cast(found, "INT") if self.kinds[part.column].bits < 32 else found

    def _taken(self, name: str, place: exp.Expression) -> exp.Expression:
        variable = exp.column(self.prefix + name, table=SESSION)
        return exp.Anonymous(this="GET", expressions=[variable, place])

    def variables(self) -> list[str]:
        """The statements that make the variables of the table with the lists."""
        declared = {name: kind.declared for name, kind in self.kinds.items()}
        declared |= dict.fromkeys(self.texts, "DEFAULT ARRAY('')")
        variables = {name: self.prefix + name for name in declared}
        return [
            *(
                f"DECLARE OR REPLACE VARIABLE {variables[name]} {how}"
                for name, how in declared.items()
            ),
            f"SET VAR ({', '.join(variables.values())}) ="
            f" (SELECT {', '.join(variables)} FROM {LISTS})",
        ]

    def table(self) -> pa.Table:
        """The one row."""
        columns = {
            name: pa.array(values, _TYPES[self.kinds[name].bits][1])
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
