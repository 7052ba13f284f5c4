"""A statement in levels: each level works out columns from those of the levels below it.

    SELECT *, e1 - s1 + 1 AS len1 FROM (SELECT *, … AS s1, … AS e1 FROM (…) AS l1) AS l2

SQL cannot use a column where it is made, so arithmetic of many steps is many levels. Who writes it
only names each step; the level follows from the columns that the step uses. What a step costs is
then paid once, however many later steps use it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias, cast

import sqlglot
from sqlglot import exp

Formula: TypeAlias = str | exp.Expression
"""An expression as text or as a tree; text has only what every dialect writes alike."""

_FROM = "s"


class Levels:
    """Columns on columns, beginning with a selection.

    Args:
        start: the lowest level; `names` are its columns.
    """

    def __init__(self, start: exp.Select, names: Sequence[str]) -> None:
        self.start = self._select = start
        self._level: dict[str, int] = dict.fromkeys(names, 0)
        self._open: list[list[exp.Expression]] = []
        self._depth = 0

    def __contains__(self, name: str) -> bool:
        return name in self._level

    def define(self, name: str, formula: Formula) -> str:
        """Add a column; its name, to be used in other formulas."""
        tree = _tree(formula)
        used = [self._level[column.table or column.name] for column in tree.find_all(exp.Column)]
        level = max(used, default=0) + 1
        while len(self._open) < level:
            self._open.append([])
        self._open[level - 1].append(exp.Alias(this=tree, alias=exp.to_identifier(name)))
        self._level[name] = level
        return name

    def look_up(
        self,
        tables: Sequence[Joined],
        taken: Mapping[str, tuple[str, str]],
        listed: Mapping[str, tuple[str, str]] | None = None,
    ) -> None:
        """Join tables to the levels so far.

        Args:
            tables: in the order in which they are joined.
            taken: per new column the name of a table and the column in it.
            listed: per new column the name of a table, and the column with the row to take. The
                first column of the table is read as one list, once for all columns; a join for each
                of many columns needs the memory of as many tables. Only for DuckDB.
        """
        listed = listed or {}
        self._close()
        found = exp.select(exp.Column(this=exp.Star(), table=exp.to_identifier(_FROM)))
        for name, (table, column) in taken.items():
            found = found.select(
                exp.alias_(exp.column(column, table=table), name, copy=False), copy=False
            )
        found = found.from_(self._select.subquery(_FROM, copy=False), copy=False)
        for alias, table, place in tables:
            other = exp.to_table(table).as_(alias) if alias != table else exp.to_table(table)
            on = exp.EQ(this=exp.column("k", table=alias), expression=place)
            found = found.join(other, on=on, copy=False)
        for name in dict.fromkeys(name for name, _ in listed.values()):
            whole = f"(SELECT LIST(v0 ORDER BY k) AS v FROM {name}) AS all_{name}"
            found = found.join(sqlglot.parse_one(whole, dialect="duckdb"), join_type="cross")
        for name, (source, row) in listed.items():
            number = exp.Add(this=exp.column(row), expression=exp.Literal.number(1))
            element = exp.Anonymous(
                this="LIST_EXTRACT", expressions=[exp.column("v", table=f"all_{source}"), number]
            )
            found = found.select(exp.alias_(element, name, copy=False), copy=False)
        self._select = found
        self._level |= dict.fromkeys((*taken, *listed), 0)

    def selected(self, columns: Mapping[str, Formula]) -> exp.Select:
        """The statement that gives these columns, each by its formula."""
        self._close()
        found = exp.select().from_(self._select.subquery(_FROM, copy=False), copy=False)
        for name, formula in columns.items():
            found = found.select(
                exp.alias_(_tree(formula), name, quoted=True, copy=False), copy=False
            )
        return found

    def _close(self) -> None:
        """Write the levels that stand open."""
        for columns in self._open:
            self._depth += 1
            self._select = exp.select(exp.Star(), *columns, copy=False).from_(
                self._select.subquery(f"l{self._depth}", copy=False), copy=False
            )
        self._open = []
        self._level = dict.fromkeys(self._level, 0)


def _tree(formula: Formula) -> exp.Expression:
    if isinstance(formula, str):
        return cast("exp.Expression", sqlglot.parse_one(formula, dialect="duckdb"))
    return formula


Joined: TypeAlias = tuple[str, str, exp.Expression]
"""A table to join: its name in the statement, its own name, and the row to take."""
