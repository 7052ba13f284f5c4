"""A statement in levels: each level works out columns from those of the levels below it.

    SELECT *, e1 - s1 + 1 AS len1 FROM (SELECT *, … AS s1, … AS e1 FROM (…) AS l1) AS l2

SQL cannot use a column where it is made, so arithmetic of many steps is many levels. Who writes it
only names each step; the level follows from the columns that the step uses. What a step costs is
then paid once, however many later steps use it.

An engine that cannot read so many levels at once takes them apart: each is a statement about the
one before, and names only the columns that are still needed (`apart`).

For Spark a table is not joined but is a stretch of a list, whose elements are taken by their place
(`lists`). A join for each of many small tables would be a job for each, and to plan and send these
took longer than a million answers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias, cast

import sqlglot
from msgspec import Struct
from sqlglot import exp

from adwijzer.batch.lists import SESSION, Lists

Formula: TypeAlias = str | exp.Expression
"""An expression as text or as a tree; text has only what every dialect writes alike."""

_FROM = "s"

BY_CHANCE = "chance_"
"""A column that Spark takes to differ each time: a filter on it is not worked out in every level
below, with all that it reads, as other filters are."""

_SHORT = 80
"""How many parts more a statement may have, to have a column less."""


def by_chance() -> exp.Expression:
    """The formula of `BY_CHANCE`: with a seed, or Spark makes other Java of it in each run, which
    then begins slowly each time."""
    return exp.Rand(this=exp.Literal.number(0))


class _Level(Struct, frozen=True):
    """What one level adds: columns by name, from the level below or from tables joined to it."""

    columns: dict[str, exp.Expression]
    joined: tuple[Joined, ...] = ()
    lists: tuple[str, ...] = ()
    """Tables of which the first column is read as one list."""

    def uses(self, needed: set[str]) -> set[str]:
        """The columns that must stand below, so that these can stand here."""
        found = needed - self.columns.keys()
        for name, tree in self.columns.items():
            if name in needed:
                found |= _read(tree)
        return found

    def by_place(self, lists: Lists) -> list[_Level]:
        """The same without joins: elements of lists."""
        if not self.joined:
            return [self]
        taken: dict[str, dict[str, str]] = {}
        for name, tree in self.columns.items():
            found = cast("exp.Column", tree)
            taken.setdefault(found.table, {})[name] = found.name
        depth: dict[str, int] = {}
        levels: list[dict[str, exp.Expression]] = []

        def earlier(node: exp.Expression) -> exp.Expression:
            if isinstance(node, exp.Column) and node.table in depth:
                return exp.column(_later_name(node))
            return node

        asked = [c for *_, place in self.joined for c in place.find_all(exp.Column) if c.table]
        for alias, table, place in self.joined:
            used = {c.table for c in place.find_all(exp.Column)} & depth.keys()
            key = place.transform(earlier)
            depth[alias] = max((depth[each] + 1 for each in used), default=0)
            if depth[alias] == len(levels):
                levels.append({})
            own = taken.get(alias, {})
            own |= {_later_name(c): c.name for c in asked if c.table == alias}
            for name, column in own.items():
                levels[depth[alias]][name] = lists.element(table, column, key)
        return [_Level(columns) for columns in levels]


class Levels:
    """Columns on columns, beginning with a selection.

    Args:
        start: the lowest level; `names` are its columns.
    """

    def __init__(self, start: exp.Select, names: Sequence[str]) -> None:
        self.start = start
        self._level: dict[str, int] = dict.fromkeys(names, 0)
        self._open: list[dict[str, exp.Expression]] = []
        self._levels: list[_Level] = []

    def __contains__(self, name: str) -> bool:
        return name in self._level

    def define(self, name: str, formula: Formula) -> str:
        """Add a column; its name, to be used in other formulas."""
        tree = _tree(formula)
        level = max((self._level[column] for column in _read(tree)), default=0) + 1
        while len(self._open) < level:
            self._open.append({})
        self._open[level - 1][name] = tree
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
        columns: dict[str, exp.Expression] = {
            name: exp.column(column, table=table) for name, (table, column) in taken.items()
        }
        for name, (source, row) in listed.items():
            number = exp.Add(this=exp.column(row), expression=exp.Literal.number(1))
            every = exp.column("v", table=f"all_{source}")
            columns[name] = exp.Anonymous(this="LIST_EXTRACT", expressions=[every, number])
        lists = tuple(dict.fromkeys(source for source, _ in listed.values()))
        self._levels.append(_Level(columns, tuple(tables), lists))
        self._level |= dict.fromkeys(columns, 0)

    def selected(self, columns: Mapping[str, Formula]) -> exp.Select:
        """The statement that gives these columns, each by its formula."""
        self._close()
        return _on_each_other(self.start, self._levels, _last(columns))

    def placed(
        self, columns: Mapping[str, Formula], where: exp.Condition, lists: Lists
    ) -> exp.Select:
        """The same for Spark, which takes elements of lists; of the rows of which `where` is so."""
        levels, last = self._fewer(columns, where, lists)
        return _on_each_other(as_stage(self.start), levels, last)

    def apart(
        self, prefix: str, columns: Mapping[str, Formula], where: exp.Condition, lists: Lists
    ) -> list[tuple[str, exp.Select]]:
        """The same as several statements, each about the one before, with the name it needs.

        Args:
            prefix: of the names; the last statement has none.
            columns: what the last one gives.
            where: the rows of which.
            lists: all that is looked up.
        """
        levels, last = self._fewer(columns, where, lists)
        needed = [_read(last)]
        for level in reversed(levels):
            needed.insert(0, level.uses(needed[0]))
        start = self.start.copy()
        start.set("expressions", [e for e in start.expressions if e.alias_or_name in needed[0]])
        found = [(f"{prefix}0", start)]
        for number, (level, wanted) in enumerate(zip(levels, needed[1:], strict=True), start=1):
            below = exp.to_table(found[-1][0])
            kept = sorted(wanted - level.columns.keys())
            found.append((f"{prefix}{number}", _on(below, kept, level)))
        below = exp.to_table(found[-1][0])
        return [*found, ("", last.from_(below, copy=False))]

    def _fewer(
        self, columns: Mapping[str, Formula], where: exp.Condition, lists: Lists
    ) -> tuple[list[_Level], exp.Select]:
        self._close()
        whole = [each for level in self._levels for each in level.by_place(lists)]
        return _fewer(whole, _last(columns).where(where, copy=False))

    def _close(self) -> None:
        """Write the levels that stand open."""
        self._levels += [_Level(columns) for columns in self._open]
        self._open = []
        self._level = dict.fromkeys(self._level, 0)


def _fewer(levels: Sequence[_Level], last: exp.Select) -> tuple[list[_Level], exp.Select]:
    """The same with fewer levels: what is read once, or is short, is written where it is read.

    Spark writes a row anew for each level, with all columns that a later one reads, and that takes
    most of the time. What a level has twice Spark works out once.
    """
    columns = {name: tree for level in levels for name, tree in level.columns.items()}
    read = {name: Counter(_names(tree)) for name, tree in columns.items()}
    whole = {c.table for tree in columns.values() for c in tree.find_all(exp.Column)}
    uses = Counter(_names(last))
    for name in reversed(columns):
        if name in uses:  # else nothing that is told depends on it
            uses.update(read[name])
    written: dict[str, exp.Expression] = {}
    depth: dict[str, int] = {}
    fewer: list[dict[str, exp.Expression]] = []

    def in_place(node: exp.Expression) -> exp.Expression:
        if isinstance(node, exp.Column) and not node.table and node.name in written:
            return exp.paren(written[node.name])
        return node

    for name, tree in columns.items():
        if name == BY_CHANCE or name not in uses:
            continue
        found = tree.transform(in_place)
        length = sum(1 for _ in found.walk())
        if name not in whole and length * (uses[name] - 1) <= _SHORT:
            written[name] = found
            continue
        depth[name] = max((depth.get(each, -1) for each in _read(found)), default=-1) + 1
        if depth[name] == len(fewer):
            fewer.append({})
        fewer[depth[name]][name] = found
    fewer.append({BY_CHANCE: columns[BY_CHANCE]})  # above all others, or it stops no filter
    return [_Level(each) for each in fewer], cast("exp.Select", last.transform(in_place))


def _read(tree: exp.Expression) -> set[str]:
    """The columns that are read; of a part of a column (`q1.van`) the whole."""
    return {*_names(tree)}


def _names(tree: exp.Expression) -> Iterator[str]:
    """The same, as often as they are read."""
    for column in tree.find_all(exp.Column):
        if column.table != SESSION:
            yield column.table or column.name


def _later_name(column: exp.Column) -> str:
    """The name by which later keys read a column of a table."""
    return f"{column.table}_{column.name}_"


def as_stage(select: exp.Select) -> exp.Select:
    """The same, which Spark works out by itself before what reads it.

    Spark makes one method in Java of all steps that follow each other, and of a method of more than
    some 8 KB Java gives up making it quick. A hint to have at most so many parts, which is more
    than there are, changes nothing else.
    """
    return select.hint("COALESCE(1000000)", dialect="spark")


def _name(number: int, level: _Level) -> str:
    return _FROM if level.joined or level.lists else f"l{number}"


def _on(below: exp.Expression, kept: Sequence[str], level: _Level) -> exp.Select:
    """A level as a selection; without names all columns of the level below are kept."""
    table = exp.to_identifier(_FROM) if level.joined or level.lists else None
    found = exp.select(
        *(exp.column(name, table=table, quoted=True) for name in kept)
        if kept
        else [exp.Column(this=exp.Star(), table=table) if table else exp.Star()],
        *(
            exp.Alias(this=tree.copy(), alias=exp.to_identifier(name))
            for name, tree in level.columns.items()
        ),
        copy=False,
    ).from_(below, copy=False)
    for alias, table_name, place in level.joined:
        other = exp.to_table(table_name, alias=alias if alias != table_name else None)
        on = exp.EQ(this=exp.column("k", table=alias), expression=place.copy())
        found = found.join(other, on=on, copy=False)
    for name in level.lists:
        whole = f"(SELECT LIST(v0 ORDER BY k) AS v FROM {name}) AS all_{name}"
        found = found.join(sqlglot.parse_one(whole, dialect="duckdb"), join_type="cross")
    return found


def _on_each_other(start: exp.Select, levels: Sequence[_Level], last: exp.Select) -> exp.Select:
    below = start
    for number, level in enumerate(levels, start=1):
        below = _on(below.subquery(_name(number, level), copy=False), [], level)
    return last.from_(below.subquery(_FROM, copy=False), copy=False)


def _last(columns: Mapping[str, Formula]) -> exp.Select:
    told = (
        exp.alias_(_tree(formula), name, quoted=True, copy=False)
        for name, formula in columns.items()
    )
    return exp.select(*told)


def _tree(formula: Formula) -> exp.Expression:
    if isinstance(formula, str):
        return cast("exp.Expression", sqlglot.parse_one(formula, dialect="duckdb"))
    return formula


Joined: TypeAlias = tuple[str, str, exp.Expression]
"""A table to join: its name in the statement, its own name, and the row to take."""
