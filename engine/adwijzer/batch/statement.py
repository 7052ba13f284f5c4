"""The statement of a program, as a tree that sqlglot writes in one dialect or another.

    SELECT s."code", a0."v1" AS "oordeel", …
    FROM (
        SELECT "code", r.f0 * 12 + CASE r.f1 WHEN … END AS k0, …
        FROM (SELECT "code", CASE WHEN "ontvanger" = 'client' THEN … END AS f0, … FROM cases) AS r
    ) AS s
    JOIN t0_0 ON t0_0.k = s.k0
    JOIN t0_1 ON t0_1.k = s.k1 + t0_0.v * 36
    JOIN a0 ON a0.k = t0_1.v

A word outside the list of its fact has no number, so that NULL meets no row and the case is left
out; `checks` finds those cases. A left join would keep them, and takes twice the time.

Words are compared once per fact: `f0` tells apart what some table tells apart. Every table takes
its own classes from that number, mostly by multiplying; comparing text per table took most of the
time.

Every name in the statement is a letter with a number, or stands between quotes as the caller's own:
both DuckDB and Spark take `R1` and `r1` for one name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct
from msgspec.structs import replace
from sqlglot import exp

from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.program import (
    BitsCode,
    Code,
    Coding,
    FactCode,
    Program,
    StepCode,
    Stretch,
)
from adwijzer.decisions.case import UNKNOWN

CASES = "cases"
"""The name of the table with the cases."""
CODE = "code"
DAY = "peildatum"
"""The column with the reference day of a case, where cases have one."""
FAULT = "fout"
_READ, _CODED = "r", "s"


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
    if program.stretches:
        apart = [
            _in_stretch(program, each, given, keep, right, faults=faults, columns=columns)
            for each in program.stretches
        ]
        if len(apart) == 1:
            return apart[0]
        return exp.select("*").from_(exp.union(*apart, distinct=False).subquery("u"))
    told = [] if faults else [c for c in program.columns if columns is None or c.name in columns]
    program = _pruned(program, {name for column in told for name, _ in column.places})
    looked_up = [*_looked_up(program)]
    raw = _Raw.of([code for *_, key in looked_up for code in key], given)
    read = exp.select(*(_name(name) for name in keep), *raw.columns()).from_(CASES)
    if right:
        read = read.where(exp.maybe_parse(right, dialect="duckdb"), copy=False)
    coded = exp.select(*(_name(name, _READ) for name in keep))
    found = exp.select(*(_name(name, _CODED) for name in keep))
    joins: list[tuple[str, str, exp.Expression]] = []
    for number, (name, table, key) in enumerate(looked_up):
        said = [code for code in key if isinstance(code, FactCode)]
        parts = [_later(code) for code in key if not isinstance(code, FactCode)]
        if said:
            whole = exp.alias_(_sum([raw.code(one) for one in said]), f"k{number}", copy=False)
            coded = coded.select(whole, copy=False)
            parts.insert(0, _name(f"k{number}", _CODED))
        joins.append((name, table, _sum(parts)))
    coded = coded.from_(read.subquery(_READ, copy=False), copy=False)
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


def _in_stretch(
    whole: Program,
    stretch: Stretch,
    given: Collection[str],
    keep: Collection[str],
    right: str,
    *,
    faults: bool,
    columns: Collection[str] | None,
) -> exp.Select:
    """The answers to the cases of some days, with the columns of the whole."""
    day = f"coalesce(\"{DAY}\", DATE '{stretch.today}')"
    tests = [*([f"({right})"] if right else []), f"{day} >= DATE '{stretch.first}'"]
    if stretch.following is not None:
        tests.append(f"{day} < DATE '{stretch.following}'")
    found = statement(
        stretch.program, given, keep, right=" AND ".join(tests), faults=faults, columns=columns
    )
    if faults:
        return found
    own = {column.name for column in stretch.program.columns}
    named = [c.name for c in whole.columns if columns is None or c.name in columns]
    told = [
        _name(name)
        if name in own
        else exp.alias_(exp.cast(exp.null(), "VARCHAR"), name, quoted=True)
        for name in named
    ]
    return exp.select(*(_name(name) for name in keep), *told).from_(found.subquery("p"))


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
    if program.stretches:
        return frozenset.intersection(
            *(read_by(each.program, columns) for each in program.stretches)
        )
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


class _Raw(Struct, frozen=True):
    """The numbers of what is said, one per column: as fine as any of the tables needs them.

    Attributes:
        given: the columns that the cases have.
        codings: per column all its codings.
    """

    given: frozenset[str]
    codings: dict[str, list[Coding]]

    @classmethod
    def of(cls, codes: Iterable[Code], given: Collection[str]) -> _Raw:
        codings: dict[str, list[Coding]] = {}
        for code in codes:
            if isinstance(code, FactCode):
                found = codings.setdefault(code.column or code.coding.fact, [])
                if code.coding not in found:
                    found.append(code.coding)
        return cls(frozenset(given), codings)

    def _numbers(self, column: str) -> dict[str | None, int]:
        """The number of each word, of `onbekend`, and of None: nothing said."""
        codings = self.codings[column]
        classes: dict[tuple[int, ...], int] = {}
        return {
            word: classes.setdefault(tuple(_code_of(c, word) for c in codings), len(classes))
            for word in (None, UNKNOWN, *codings[0].words)
        }

    def columns(self) -> Iterator[exp.Expression]:
        """Per column its number, or the number or day itself."""
        for number, (column, codings) in enumerate(self.codings.items()):
            if column not in self.given:
                continue
            this: exp.Expression = _name(column)
            if codings[0].words:
                this = _numbered(this, self._numbers(column))
            yield exp.Alias(this=this, alias=exp.to_identifier(f"f{number}"))

    def code(self, code: FactCode) -> exp.Expression:
        """The number that one table has for what is said, times what it counts for."""
        column = code.column or code.coding.fact
        if column not in self.given:
            return exp.Literal.number(code.coding.not_said * code.times)
        this = _name(f"f{[*self.codings].index(column)}", _READ)
        if not code.coding.words:
            return _stretch(this, code.coding, code.times)
        own = {n: _code_of(code.coding, word) for word, n in self._numbers(column).items()}
        if all(n == mine for n, mine in own.items()):
            return _times(this, code.times)
        case = exp.Case(this=this)
        for n, mine in own.items():
            number = exp.Literal.number(mine * code.times)
            case = case.when(exp.Literal.number(n), number, copy=False)
        return case


def _code_of(coding: Coding, word: str | None) -> int:
    if word is None:
        return coding.not_said
    return coding.said_unknown if word == UNKNOWN else coding.words[word]


def _numbered(this: exp.Expression, numbers: dict[str | None, int]) -> exp.Expression:
    by_number: dict[int, list[str]] = {}
    for word, number in numbers.items():
        if word is not None:
            by_number.setdefault(number, []).append(word)
    # NULL first: at the end it takes twice the time, because every comparison has to pass it by.
    nothing = exp.Literal.number(numbers[None])
    case = exp.Case().when(this.is_(exp.null()), nothing, copy=False)
    for number, words in by_number.items():
        test = this.eq(words[0]) if len(words) == 1 else this.isin(*words)
        case = case.when(test, exp.Literal.number(number), copy=False)
    return case


def _stretch(this: exp.Expression, coding: Coding, times: int) -> exp.Expression:
    """The number of the stretch in which a number or day lies."""

    def number(code: int) -> exp.Expression:
        return exp.Literal.number(code * times)

    case = exp.Case().when(this.is_(exp.null()), number(coding.not_said), copy=False)
    for start, code in reversed(coding.steps):
        if start is not None:
            test = exp.GTE(this=this, expression=_literal(start))
            case = case.when(test, number(code), copy=False)
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
