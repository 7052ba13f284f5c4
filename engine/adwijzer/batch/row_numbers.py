"""What one row of a register says in numbers, worked out where the row is read.

A key of a pair is a sum over what the first row says, what the second says, and what the two share:

    <eerste_rol> + <eerste_vraag> + <tweede_rol> + <zelfde_client>

What one row says is added up when that row is read, once for all of its pairs; words of a file with
a dictionary are then numbers once per word. A pair takes one number from each row, and a number at
once where it compared two cells and would write `ja` or `nee`:

    a.n0 + b.n1 + CASE WHEN a.client = b.client THEN 36 ELSE 72 END
"""

from __future__ import annotations

from collections.abc import Collection, Mapping

import sqlglot
from msgspec import Struct
from sqlglot import exp
from sqlglot.dialects.duckdb import DuckDB

from adwijzer.batch.program import CASES
from adwijzer.batch.said_facts import named, number_at_place, sum_of
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.roles.records import FIRST, SECOND

_SIDES = {FIRST: "a", SECOND: "b"}


class RowNumbers(Struct, frozen=True):
    """The numbers that some statements need, each under a name.

    Attributes:
        of_rows: by name, in SQL, of a row of the register with its cells as they stand there.
        of_pairs: by name, in SQL, of the rows `a` and `b`.
    """

    of_rows: dict[str, str]
    of_pairs: dict[str, str]

    @classmethod
    def taken_from(
        cls,
        asked: Collection[exp.Expression],
        columns: Collection[str],
        compared: Mapping[str, str],
        raw: str,
    ) -> RowNumbers:
        """Take these numbers out of statements, which then read them by name.

        Args:
            asked: statements that read `cases`; changed where they stand.
            columns: of the register that are facts of either row.
            compared: what is compared, by its name in a pair, as a CASE that gives a word.
            raw: the beginning of the name under which a cell is read as it stands there.
        """
        found = cls({}, {})
        for statement in asked:
            for read in statement.find_all(exp.Select):
                origin = read.find(exp.From)
                if origin is not None and origin.this.name == CASES:
                    for key in [each for each in read.expressions if isinstance(each, exp.Alias)]:
                        key.set("this", found._key(key.this, columns, compared, raw))
        return found

    def _key(
        self,
        key: exp.Expression,
        columns: Collection[str],
        compared: Mapping[str, str],
        raw: str,
    ) -> exp.Expression:
        """A part of a key, by the numbers of both rows and of what they share."""
        said: dict[str, list[exp.Expression]] = {side: [] for side in _SIDES}
        others: list[exp.Expression] = []
        for term in _terms(key):
            column = term.find(exp.Column)
            name = column.name if column is not None else ""
            side = next((each for each in _SIDES if name.startswith(each)), "")
            if side and name.removeprefix(side) in columns:
                here = named(raw + name.removeprefix(side))
                said[side].append(number_at_place(here, _numbers(term)))
            elif name in compared:
                others.append(self._compared(compared[name], _numbers(term)))
            else:
                others.append(term)
        sums = {_SIDES[side]: sum_of(terms) for side, terms in said.items() if terms}
        return sum_of([*(self._of_row(side, each) for side, each in sums.items()), *others])

    def _of_row(self, side: str, added: exp.Expression) -> exp.Expression:
        sql = added.sql(DuckDB, copy=False)
        name = next((each for each, known in self.of_rows.items() if known == sql), None)
        if name is None:
            name = f"n{len(self.of_rows)}"
            self.of_rows[name] = sql
        self.of_pairs[f"{side}_{name}"] = f"{side}.{name}"
        return named(f"{side}_{name}")

    def _compared(self, words: str, numbers: Mapping[str | None, int]) -> exp.Expression:
        case = sqlglot.parse_one(words, dialect=DuckDB)
        for branch in case.args["ifs"]:
            branch.set("true", _number(branch.args["true"], numbers))
        case.set("default", _number(case.args.get("default"), numbers))
        name = f"c{len(self.of_pairs)}"
        self.of_pairs[name] = case.sql(DuckDB, copy=False)
        return named(name)


def _terms(added: exp.Expression) -> list[exp.Expression]:
    if isinstance(added, exp.Add):
        return [*_terms(added.this), *_terms(added.expression)]
    return [added]


def _numbers(term: exp.Expression) -> dict[str | None, int]:
    """The number of each word, of a term as `number_at_place` writes it.

    In a register it is one thing that nothing is said, and that this is said to be unknown.
    """
    values, place = term.expressions
    words = [
        None if isinstance(each, exp.Null) else each.name
        for each in place.expressions[0].expressions
    ]
    numbers = dict(zip(words, (int(each.name) for each in values.expressions), strict=True))
    return {**numbers, UNKNOWN: numbers[None]}


def _number(word: exp.Expression | None, numbers: Mapping[str | None, int]) -> exp.Expression:
    said = word.name if isinstance(word, exp.Literal) else None
    return exp.Literal.number(numbers[said])
