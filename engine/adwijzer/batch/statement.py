"""The statement of a program, as a tree that sqlglot writes in one dialect or another.

    SELECT s."code", a0."v1" AS "oordeel", …
    FROM (SELECT "code", CASE … END * 12 + CASE … END AS k0, … FROM cases) AS s
    JOIN t0_0 ON t0_0.k = s.k0
    JOIN t0_1 ON t0_1.k = s.k1 + t0_0.v * 36
    JOIN a0 ON a0.k = t0_1.v

A word outside the list of its fact has no number, so that NULL meets no row and the case is left
out; `checks` finds those cases. A left join would keep them, and takes twice the time.

Every name in the statement is a letter with a number, or stands between quotes as the caller's own:
both DuckDB and Spark take `R1` and `r1` for one name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace
from sqlglot import exp

from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.program import BitsCode, Code, Coding, FactCode, Program, StepCode
from adwijzer.decisions.case import UNKNOWN

CASES = "cases"
"""The name of the table with the cases."""
CODE = "code"
FAULT = "fout"
_CODED = "s"


class DenseTable(Struct, frozen=True):
    """A table that the statement needs: `k` from 0, and the other columns by name."""

    name: str
    numbers: dict[str, list[int]]
    texts: dict[str, list[str | None]]


def tables(program: Program) -> Iterator[DenseTable]:
    """The tables that the statement looks up, each once."""
    for step in program.steps:
        if not step.like:
            rows = [*range(len(step.rows))]
            yield DenseTable(step.name, {"k": rows, "v": [*step.rows]}, {})
    for each in program.texts:
        columns = {f"v{n}": list(column) for n, column in enumerate(zip(*each.rows, strict=True))}
        yield DenseTable(each.name, {"k": [*range(len(each.rows))]}, columns)


def statement(
    program: Program,
    given: Collection[str],
    keep: Collection[str] = (),
    *,
    right: str = "",
    faults: bool = False,
    columns: Collection[str] | None = None,
) -> exp.Select:
    """The answers to all cases.

    Args:
        program: the decision.
        given: the columns that the table with the cases has.
        keep: those of them that the answers begin with.
        right: the condition for a case to be answered at all, in SQL of DuckDB.
        faults: give the cases without an answer, with the number of the fault.
        columns: what to give of the answers; all when left out. Only tables that these need are
            looked up.
    """
    told = [] if faults else [c for c in program.columns if columns is None or c.name in columns]
    program = _pruned(program, {name for column in told for name, _ in column.places})
    coded = exp.select(*(_name(name) for name in keep)).from_(CASES)
    if right:
        coded = coded.where(exp.maybe_parse(right, dialect="duckdb"), copy=False)
    found = exp.select(*(_name(name, _CODED) for name in keep))
    joins: list[tuple[str, str, exp.Expression]] = []
    for number, (name, table, key) in enumerate(_looked_up(program)):
        read = [code for code in key if isinstance(code, FactCode)]
        after = [code for code in key if not isinstance(code, FactCode)]
        parts = [_later(code) for code in after]
        if read:
            key_read = exp.alias_(_sum([_said(c, given) for c in read]), f"k{number}", copy=False)
            coded = coded.select(key_read, copy=False)
            parts.insert(0, _name(f"k{number}", _CODED))
        joins.append((name, table, _sum(parts)))
    found = found.from_(coded.subquery(_CODED, copy=False), copy=False)
    for name, table, place in joins:
        other = exp.to_table(table).as_(name) if name != table else exp.to_table(table)
        on = exp.EQ(this=_name("k", name), expression=place)
        found = found.join(other, on=on, copy=False)
    fault = _name("v0", program.texts[0].name)
    if faults:
        return found.select(exp.alias_(fault, FAULT)).where(fault.is_(exp.null()).not_())
    for column in told:
        texts = [_name(f"v{place}", name) for name, place in column.places]
        found = found.select(exp.alias_(_joined(texts), column.name, quoted=True), copy=False)
    return found.where(fault.is_(exp.null()))


def _pruned(program: Program, wanted: set[str]) -> Program:
    """The program with only the steps on which these texts depend; the first texts stay."""
    texts = tuple(each for n, each in enumerate(program.texts) if n == 0 or each.name in wanted)
    needed: set[str] = set()
    for each in texts:
        needed |= _steps_of(each.key)
    kept = []
    for step in reversed(program.steps):
        if step.name in needed:
            needed |= _steps_of(step.key)
            kept.append(step)
    return replace(program, steps=tuple(reversed(kept)), texts=texts)


def read_by(program: Program, columns: Collection[str] | None = None) -> frozenset[str]:
    """The facts whose words the statement looks at, so that a case with another word drops out."""
    told = [c for c in program.columns if columns is None or c.name in columns]
    pruned = _pruned(program, {name for column in told for name, _ in column.places})
    return frozenset(
        code.column or code.coding.fact
        for _, _, key in _looked_up(pruned)
        for code in key
        if isinstance(code, FactCode)
    )


def _steps_of(key: Sequence[Code]) -> set[str]:
    found: set[str] = set()
    for code in key:
        match code:
            case StepCode(step=step):
                found.add(step)
            case BitsCode(steps=steps):
                found |= {*steps}
            case _:
                pass
    return found


def _looked_up(program: Program) -> Iterator[tuple[str, str, tuple[Code, ...]]]:
    for step in program.steps:
        yield step.name, step.like or step.name, step.key
    for each in program.texts:
        yield each.name, each.name, each.key


def _sum(parts: Sequence[exp.Expression]) -> exp.Expression:
    if not parts:
        return exp.Literal.number(0)
    whole = parts[0]
    for part in parts[1:]:
        whole = exp.Add(this=whole, expression=part)
    return whole


def _later(code: Code) -> exp.Expression:
    """A code that comes from earlier tables."""
    match code:
        case StepCode(step=step, times=times):
            return _times(_name("v", step), times)
        case BitsCode(steps=steps, shift=shift, width=width, times=times):
            bits: exp.Expression = _name("v", steps[0])
            for step in steps[1:]:
                bits = exp.BitwiseOr(this=bits, expression=_name("v", step))
            if shift:
                # Division of whole numbers is written the same everywhere; shifting is not.
                bits = exp.IntDiv(this=exp.paren(bits), expression=exp.Literal.number(1 << shift))
            low = exp.Literal.number((1 << width) - 1)
            return _times(exp.paren(exp.BitwiseAnd(this=exp.paren(bits), expression=low)), times)
        case _:
            raise TypeError(code)


def _times(this: exp.Expression, times: int) -> exp.Expression:
    return this if times == 1 else exp.Mul(this=this, expression=exp.Literal.number(times))


def _said(code: FactCode, given: Collection[str]) -> exp.Expression:
    """The number of what is said of a fact or stands on the agenda, times what it counts for."""
    column = code.column or code.coding.fact
    if column not in given:
        return exp.Literal.number(code.coding.not_said * code.times)
    return _numbered(_name(column), code.coding, code.times)


def _numbered(this: exp.Expression, coding: Coding, times: int) -> exp.Expression:
    def number(code: int) -> exp.Expression:
        return exp.Literal.number(code * times)

    case = exp.Case()
    if coding.words:
        by_code: dict[int, list[str]] = {}
        for word, code in [*coding.words.items(), (UNKNOWN, coding.said_unknown)]:
            by_code.setdefault(code, []).append(word)
        for code, words in by_code.items():
            test = this.eq(words[0]) if len(words) == 1 else this.isin(*words)
            case = case.when(test, number(code), copy=False)
        return case.when(this.is_(exp.null()), number(coding.not_said), copy=False)
    case = case.when(this.is_(exp.null()), number(coding.not_said))
    for start, code in reversed(coding.steps):
        if start is not None:
            case = case.when(exp.GTE(this=this, expression=_literal(start)), number(code))
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
