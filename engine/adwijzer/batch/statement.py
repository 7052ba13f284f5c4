"""The statement of a compiled decision, as a tree that sqlglot writes in one dialect or another.

    SELECT s."code", a0."v1" AS "oordeel", …
    FROM (SELECT "code", CASE … END * 12 + CASE … END AS k0_0, … FROM cases) AS s
    JOIN t0_0 ON t0_0.k = s.k0_0
    JOIN t0_1 ON t0_1.k = t0_0.v + s.k0_1
    JOIN a0 ON a0.k = t0_1.v

A word outside the list of its fact has no number, so that NULL meets no row and the case is left
out; `checks` finds those cases. A left join would keep them, and takes twice the time. `v` is
stored with the rows per state of the next table multiplied into it.

Every name in the statement is a letter with a number, or stands between quotes as the caller's own:
both DuckDB and Spark take `R1` and `r1` for one name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from msgspec import Struct
from sqlglot import exp

from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.compilation import CodedTable, Coding, CompiledDecision
from adwijzer.decisions.case import UNKNOWN

CASES = "cases"
"""The name of the table with the cases."""
CODE = "code"
_CODED = "s"


class DenseTable(Struct, frozen=True):
    """A table that the statement needs: `k` from 0, and the other columns by name."""

    name: str
    columns: dict[str, list[int] | list[str | None]]


def tables(compiled: CompiledDecision) -> Iterator[DenseTable]:
    """The tables that the statement looks up."""
    for number, group in enumerate(compiled.groups):
        for place, table in enumerate(group.tables):
            after = group.tables[place + 1 : place + 2]
            width = after[0].width if after else 1
            rows = [row * width for row in table.rows]
            yield DenseTable(_table(number, place), {"k": [*range(len(rows))], "v": rows})
        texts: dict[str, list[int] | list[str | None]] = {"k": [*range(len(group.answers))]}
        for place, column in enumerate(zip(*group.answers, strict=True)):
            texts[f"v{place}"] = list(column)
        yield DenseTable(_answers(number), texts)


def statement(
    compiled: CompiledDecision,
    given: Collection[str],
    keep: Collection[str] = (),
    *,
    right: str = "",
    faults: bool = False,
) -> exp.Select:
    """The answers to all cases.

    Args:
        compiled: the decision.
        given: the columns that the table with the cases has.
        keep: those of them that the answers begin with.
        right: the condition for a case to be answered at all, in the dialect of the engine.
        faults: give the cases without an answer, with the number of the fault.
    """
    coded = exp.select(*(_name(name) for name in keep)).from_(CASES)
    if right:
        coded = coded.where(exp.maybe_parse(right, dialect="duckdb"))
    for number, group in enumerate(compiled.groups):
        for place, table in enumerate(group.tables):
            key = exp.alias_(_key(table, given), _coded(number, place))
            coded = coded.select(key)
    found = exp.select(*(_name(name, _CODED) for name in keep)).from_(coded.subquery(_CODED))
    for number, group in enumerate(compiled.groups):
        state: exp.Expression | None = None
        for place in range(len(group.tables)):
            name = _table(number, place)
            key = _name(_coded(number, place), _CODED)
            if state is not None:
                key = exp.Add(this=state, expression=key)
            found = found.join(name, on=exp.EQ(this=_name("k", name), expression=key))
            state = _name("v", name)
        answers = _answers(number)
        last = exp.Literal.number(0) if state is None else state
        found = found.join(answers, on=exp.EQ(this=_name("k", answers), expression=last))
    fault = _name("v0", _answers(0))
    if faults:
        return found.select(exp.alias_(fault, "fout")).where(fault.is_(exp.null()).not_())
    for column in compiled.columns:
        texts = [_name(f"v{place}", _answers(group)) for group, place in column.places]
        found = found.select(exp.alias_(_joined(texts), column.name, quoted=True))
    return found.where(fault.is_(exp.null()))


def _key(table: CodedTable, given: Collection[str]) -> exp.Expression:
    """The number of the row in a table, as far as the facts say it."""
    width, parts = table.width, []
    for coding in table.codings:
        width //= coding.count
        parts.append(_code(coding, width, given))
    whole = parts[0]
    for part in parts[1:]:
        whole = exp.Add(this=whole, expression=part)
    return whole


def _code(coding: Coding, times: int, given: Collection[str]) -> exp.Expression:
    """The number of what is said of a fact, times what it counts for."""

    def number(code: int) -> exp.Expression:
        return exp.Literal.number(code * times)

    if coding.fact not in given:
        return number(coding.not_said)
    this = _name(coding.fact)
    case = exp.Case()
    if coding.words:
        by_code: dict[int, list[str]] = {}
        for word, code in [*coding.words.items(), (UNKNOWN, coding.said_unknown)]:
            by_code.setdefault(code, []).append(word)
        for code, words in by_code.items():
            test = this.eq(words[0]) if len(words) == 1 else this.isin(*words)
            case = case.when(test, number(code))
        return case.when(this.is_(exp.null()), number(coding.not_said))
    case = case.when(this.is_(exp.null()), number(coding.not_said))
    for start, code in reversed(coding.steps):
        if start is not None:
            case = case.when(this >= _literal(start), number(code))
        else:
            case = case.else_(number(code))
    return case


def _literal(value: int | date) -> exp.Expression:
    if isinstance(value, date):
        return exp.cast(exp.Literal.string(value.isoformat()), "DATE")
    return exp.Literal.number(value)


def _joined(texts: Sequence[exp.Expression]) -> exp.Expression:
    if len(texts) == 1:
        return texts[0]
    if not texts:
        return exp.cast(exp.null(), "VARCHAR")
    words = [exp.cast(text, "VARCHAR") for text in texts]
    # The function of sqlglot gives NULL when one of the texts is.
    joined = exp.Anonymous(this="CONCAT_WS", expressions=[exp.Literal.string(SEPARATOR), *words])
    return exp.Nullif(this=joined, expression=exp.Literal.string(""))


def _name(name: str, table: str | None = None) -> exp.Column:
    return exp.column(name, table=table, quoted=True)


def _table(group: int, place: int) -> str:
    return f"t{group}_{place}"


def _answers(group: int) -> str:
    return f"a{group}"


def _coded(group: int, place: int) -> str:
    return f"k{group}_{place}"
