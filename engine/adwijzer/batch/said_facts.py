"""What is said in a case as numbers, and numbers of earlier tables: parts of every statement."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date

from msgspec import Struct
from sqlglot import exp

from adwijzer.batch.coding import column_of, number_of, words_of
from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.program import BitsCode, Code, Coding, FactCode, StepCode


def steps_of(key: Sequence[Code]) -> set[str]:
    """The earlier tables that a key needs."""
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


def sum_of(parts: Sequence[exp.Expression]) -> exp.Expression:
    """The parts added up."""
    if not parts:
        return exp.Literal.number(0)
    whole = parts[0]
    for part in parts[1:]:
        whole = exp.Add(this=whole, expression=part)
    return whole


def later_code(code: Code) -> exp.Expression:
    """A code that comes from earlier tables."""
    match code:
        case StepCode(step=step, times=times):
            return multiplied(named("v", step), times)
        case BitsCode(steps=steps, shift=shift, width=width, times=times):
            bits: exp.Expression = named("v", steps[0])
            for step in steps[1:]:
                bits = exp.BitwiseOr(this=bits, expression=named("v", step))
            if shift:
                # Division of whole numbers is written the same everywhere; shifting is not.
                bits = exp.IntDiv(this=exp.paren(bits), expression=exp.Literal.number(1 << shift))
            low = exp.Literal.number((1 << width) - 1)
            return multiplied(
                exp.paren(exp.BitwiseAnd(this=exp.paren(bits), expression=low)), times
            )
        case _:
            raise TypeError(code)


def multiplied(this: exp.Expression, times: int) -> exp.Expression:
    """So many times an expression."""
    return this if times == 1 else exp.Mul(this=this, expression=exp.Literal.number(times))


class SaidFacts(Struct, frozen=True):
    """The numbers of what is said, one per column: as fine as any of the tables needs them.

    Attributes:
        given: the columns that the cases have.
        codings: per column all its codings.
        dialect: in which it will be written.
    """

    given: frozenset[str]
    codings: dict[str, list[Coding]]
    dialect: str

    @classmethod
    def of(cls, codes: Iterable[Code], given: Collection[str], dialect: str) -> SaidFacts:
        codings: dict[str, list[Coding]] = {}
        for code in codes:
            if isinstance(code, FactCode):
                found = codings.setdefault(column_of(code), [])
                if code.coding not in found:
                    found.append(code.coding)
        return cls(frozenset(given), codings, dialect)

    def _numbers(self, column: str) -> dict[str | None, int]:
        """The number of each word, of `onbekend`, and of None: nothing said."""
        codings = self.codings[column]
        classes: dict[tuple[int, ...], int] = {}
        return {
            word: classes.setdefault(tuple(number_of(c, word) for c in codings), len(classes))
            for word in words_of(codings[0])
        }

    def columns(self) -> Iterator[exp.Expression]:
        """Per column its number, or the number or day itself."""
        for number, (column, codings) in enumerate(self.codings.items()):
            if column not in self.given:
                continue
            this: exp.Expression = named(column)
            if codings[0].words:
                numbers = self._numbers(column)
                by_place = self.dialect == "duckdb"
                this = number_at_place(this, numbers) if by_place else number_by_case(this, numbers)
            yield exp.Alias(this=this, alias=exp.to_identifier(f"f{number}"))

    def names(self) -> Iterator[str]:
        """The columns of `columns` that hold a number for a word; NULL is a word of no list."""
        for number, (column, codings) in enumerate(self.codings.items()):
            if column in self.given and codings[0].words:
                yield f"f{number}"

    def code(self, code: FactCode, table: str | None = None) -> exp.Expression:
        """The number that one table has for what is said, times what it counts for.

        `table` is what the columns of `columns` are read from.
        """
        column = column_of(code)
        if column not in self.given:
            return exp.Literal.number(code.coding.not_said * code.times)
        this = named(f"f{[*self.codings].index(column)}", table)
        if not code.coding.words:
            return stretch_code(this, code.coding, code.times)
        own = {n: number_of(code.coding, word) for word, n in self._numbers(column).items()}
        if all(n == mine for n, mine in own.items()):
            return multiplied(this, code.times)
        case = exp.Case(this=this)
        for n, mine in own.items():
            number = exp.Literal.number(mine * code.times)
            case = case.when(exp.Literal.number(n), number, copy=False)
        return case


def number_at_place(this: exp.Expression, numbers: Mapping[str | None, int]) -> exp.Expression:
    """The number at the place of a word in a list, where NULL has a place too.

    DuckDB works out a function of one column once per word of the dictionary that a Parquet file
    has for it; a CASE it works out for every row, comparing text.
    """
    words = [exp.null() if word is None else exp.Literal.string(word) for word in numbers]
    values = [exp.Literal.number(number) for number in numbers.values()]
    place = exp.Anonymous(this="list_position", expressions=[exp.Array(expressions=words), this])
    return exp.Anonymous(this="list_extract", expressions=[exp.Array(expressions=values), place])


def number_by_case(
    this: exp.Expression, numbers: Mapping[str | None, int], outside: int | None = None
) -> exp.Expression:
    """The number of a word, and `outside` for a word outside the list."""
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
    return case if outside is None else case.else_(exp.Literal.number(outside))


def stretch_code(this: exp.Expression, coding: Coding, times: int) -> exp.Expression:
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


def joined_texts(texts: Sequence[exp.Expression]) -> exp.Expression:
    """The texts with `;` between them; NULL where all of them are."""
    if len(texts) == 1:
        return texts[0]
    if not texts:
        return exp.cast(exp.null(), "VARCHAR")
    words = [exp.cast(text, "VARCHAR") for text in texts]
    # The function of sqlglot gives NULL when one of the texts is.
    joined = exp.Anonymous(this="CONCAT_WS", expressions=[exp.Literal.string(SEPARATOR), *words])
    return exp.Nullif(this=joined, expression=exp.Literal.string(""))


def named(name: str, table: str | None = None) -> exp.Column:
    """A column by its name."""
    return exp.column(name, table=table, quoted=True)
