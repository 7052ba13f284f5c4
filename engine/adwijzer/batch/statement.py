"""The statement of a program, as a tree that sqlglot writes in one dialect or another.

    SELECT s."code", a0."v1" AS "oordeel", …
    FROM (
        SELECT "code", <number of ontvanger> + <number of …> AS g0, <number of …> AS k1, …
        FROM cases
    ) AS s
    JOIN x0 ON x0.k = s.g0
    JOIN t0_0 ON t0_0.k = x0.w0
    JOIN t0_1 ON t0_1.k = t0_0.v * 36 + x0.w1 + s.k1
    JOIN a0 ON a0.k = t0_1.v

A word outside the list of its fact has no number, so that NULL meets no row and the case is left
out; `checks` finds those cases. A left join would keep them, and takes twice the time.

Words become numbers once per fact, and facts that several tables look at are looked up together
(`coding`).

Every name in the statement is a letter with a number, or stands between quotes as the caller's own:
both DuckDB and Spark take `R1` and `r1` for one name.
"""

from __future__ import annotations

import functools
import operator
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import product

import pyarrow as pa
from msgspec import Struct
from msgspec.structs import replace
from sqlglot import exp

from adwijzer.batch.coding import (
    CodedFacts,
    coded_facts,
    column_of,
    looked_up,
    number_of,
    words_of,
)
from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.hosts import Host, at_host, hosted_column, hosts
from adwijzer.batch.levels import BY_CHANCE, Levels, by_chance
from adwijzer.batch.lists import DenseTable, Lists, are_small
from adwijzer.batch.program import (
    CASES,
    DAY,
    FAULT,
    BitsCode,
    Code,
    FactCode,
    Program,
    StepCode,
    StretchProgram,
)
from adwijzer.batch.said_facts import (
    joined_texts,
    multiplied,
    named,
    number_at_place,
    number_by_case,
    steps_of,
    stretch_code,
    sum_of,
)
from adwijzer.batch.timing_statement import TimingStatement, used_tables

_CODED = "s"
_OUTSIDE = -(1 << 24)
"""On Spark, the number of a word outside its list: so far below 0 that no sum with it is a place,
and not so far that the sum of a hundred does not fit. With NULL Spark looks for it at each step."""


def tables(program: Program) -> Iterator[DenseTable]:
    """The tables that the statement looks up, each once."""
    if program.timing is not None:
        yield from _plain_tables(program)
        for one in program.timing.numbers:
            found = {f"v{n}": list(column) for n, column in enumerate(zip(*one.rows, strict=True))}
            yield DenseTable(one.name, {"k": [*range(len(one.rows))], **found}, {})
        return
    for part in [stretch.program for stretch in program.stretches] or [program]:
        coded = coded_facts(part)
        moved = hosts(part, coded)
        made = {each.name: each for each in _plain_tables(part)}
        for group in coded.groups:
            shares: dict[str, list[int | None]] = {"k": [*range(len(group.shares[0]))]}
            shares |= {f"w{n}": [*share] for n, share in enumerate(group.shares)}
            made[group.name] = DenseTable(group.name, shares, {})
        for name, table, _ in looked_up(part):
            if name in moved and not moved[name].again:
                _move(made[table], name, moved[name].rows, made[moved[name].table])
        needed = {table for name, table, _ in looked_up(part) if name not in moved}
        needed |= {group.name for group in coded.groups}
        yield from (table for name, table in made.items() if name in needed)


def _plain_tables(program: Program) -> Iterator[DenseTable]:
    """The tables of steps and texts, each by itself."""
    for step in program.steps:
        if not step.like:
            rows = [*range(len(step.rows))]
            yield DenseTable(step.name, {"k": rows, "v": [*step.rows]}, {})
    for each in program.texts:
        columns = {f"v{n}": list(column) for n, column in enumerate(zip(*each.rows, strict=True))}
        yield DenseTable(each.name, {"k": [*range(len(each.rows))]}, columns)
    for one in program.lists:
        sets = [functools.reduce(operator.or_, together, 0) for together in product(*one.sets)]
        yield DenseTable(one.name, {"k": [*range(len(sets))]}, {"v0": _listed(sets, one.names)})


def _listed(sets: Sequence[int], names: Sequence[str]) -> list[str | None]:
    """Per set the names whose bit it has, as one text."""
    texts = {
        each: SEPARATOR.join(name for bit, name in enumerate(names) if each >> bit & 1) or None
        for each in {*sets}
    }
    return [texts[each] for each in sets]


def _move(table: DenseTable, name: str, rows: Sequence[int], host: DenseTable) -> None:
    """Put the columns of a table in that of its host, which says the row for each of its own."""
    for column, values in table.numbers.items():
        if column != "k":
            host.numbers[hosted_column(name, column)] = [values[row] for row in rows]
    for column, texts in table.texts.items():
        host.texts[hosted_column(name, column)] = [texts[row] for row in rows]


def lists_of(program: Program, prefix: str = "lijst_") -> Lists:
    """The tables as lists, for Spark, in variables whose names begin with `prefix`."""
    return Lists.of(tables(program), prefix)


def whole_numbers(values: Sequence[int] | Sequence[int | None]) -> pa.Array:
    """Numbers in the type of the literals around them: else each key is cast, for each row."""
    return pa.array(values, pa.int32() if are_small(values) else pa.int64())


def statement(
    program: Program,
    given: Collection[str],
    keep: Collection[str] = (),
    *,
    right: str = "",
    faults: bool = False,
    columns: Collection[str] | None = None,
    dialect: str = "duckdb",
    lists: Lists | None = None,
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
        dialect: in which it will be written.
        lists: what the statement looks up on Spark; the tables of the program when left out.
    """
    if dialect == "spark":
        lists = lists or lists_of(program)
    if program.timing is not None:
        wanted = [c.name for c in program.columns if columns is None or c.name in columns]
        timing = TimingStatement(program, given, [*keep], wanted, dialect)
        return timing.write(right=right, faults=faults)
    if program.stretches:
        apart = [
            _in_stretch(
                program,
                each,
                given,
                keep,
                right,
                faults=faults,
                columns=columns,
                dialect=dialect,
                lists=lists,
            )
            for each in program.stretches
        ]
        if len(apart) == 1:
            return apart[0]
        return exp.select("*").from_(exp.union(*apart, distinct=False).subquery("u"))
    told = [] if faults else [c for c in program.columns if columns is None or c.name in columns]
    coded = coded_facts(program)
    found_in = hosts(program, coded)
    program = _pruned(program, {name for column in told for name, _ in column.places})
    keys = [each for each in looked_up(program) if each[0] not in found_in]
    made = _Keys(coded, frozenset(given), found_in, dialect)
    read = exp.select(*(named(name) for name in keep)).from_(CASES)
    if right:
        # As it stands: to take apart a condition of this length and write it again takes a while.
        read = read.where(exp.Var(this=f"({right})"), copy=False)
    found = exp.select(*(named(name, _CODED) for name in keep))
    used = {number for name, *_ in looked_up(program) for number, _ in coded.shared.get(name, ())}
    joins: list[tuple[str, str, exp.Expression]] = []
    alike: Counter[str] = Counter()
    for number in sorted(used):
        read = read.select(exp.alias_(made.row(number), f"g{number}", copy=False), copy=False)
        joins.append((coded.groups[number].name, "", named(f"g{number}", _CODED)))
    for number, (name, table, key) in enumerate(keys):
        parts = [made.later(code) for code in key if not isinstance(code, FactCode)]
        parts += made.shares(name)
        own = made.own(name)
        if own is not None:
            read = read.select(exp.alias_(own, f"k{number}", copy=False), copy=False)
            parts.append(named(f"k{number}", _CODED))
        # From one sum for two tables DuckDB would also ask that their keys be the same, and then
        # hash two columns instead of looking up one; so the parts stand in another order.
        turn = alike[repr(key)] % max(len(parts), 1)
        alike[repr(key)] += 1
        joins.append((name, table, sum_of(parts[turn:] + parts[:turn])))
    told_by = {
        column.name: joined_texts([made.column(name, f"v{place}") for name, place in column.places])
        for column in told
    }
    fault = made.column(program.texts[0].name, "v0")
    if faults:
        told_by = {FAULT: fault}
    if lists:
        return _by_place(read, keep, joins, told_by, fault, lists, faults=faults)
    found = found.from_(read.subquery(_CODED, copy=False), copy=False)
    for name, table, place in joins:
        other = exp.to_table(table).as_(name) if table not in ("", name) else exp.to_table(name)
        on = exp.EQ(this=named("k", name), expression=place)
        found.append("joins", exp.Join(this=other, on=on))
    for name, tree in told_by.items():
        found = found.select(exp.alias_(tree, name, quoted=True), copy=False)
    answered = fault.is_(exp.null())
    return found.where(answered.not_() if faults else answered)


def _by_place(
    read: exp.Select,
    keep: Collection[str],
    joins: Sequence[tuple[str, str, exp.Expression]],
    told: Mapping[str, exp.Expression],
    fault: exp.Column,
    lists: Lists,
    *,
    faults: bool,
) -> exp.Select:
    """The same without joins, for Spark: elements of lists are taken by their place."""
    taken: dict[str, tuple[str, str]] = {}

    def here(node: exp.Expression) -> exp.Expression:
        if isinstance(node, exp.Column) and node.table:
            name = f"{node.table}__{node.name}"
            taken[name] = (node.table, node.name)
            return named(name)
        return node

    def bare(node: exp.Expression) -> exp.Expression:
        return named(node.name) if isinstance(node, exp.Column) and node.table == _CODED else node

    columns = {name: tree.transform(here) for name, tree in told.items()}
    wrong = fault.copy().transform(here).is_(exp.null())
    places = [(name, table or name, place.transform(bare)) for name, table, place in joins]
    coded = [each.alias for each in read.expressions if isinstance(each, exp.Alias)]
    levels = Levels(read, [*keep, *coded])
    levels.look_up(places, taken)
    levels.define(BY_CHANCE, by_chance())
    # Where tables are joined, a word outside its list has no number, and its row meets no other.
    tests: list[exp.Expression] = [named(name) >= 0 for name in coded]
    tests += [named(BY_CHANCE) >= 0, wrong.not_() if faults else wrong]
    told_by = {**{name: named(name) for name in keep}, **columns}
    return levels.placed(told_by, exp.and_(*tests), lists)


def statements(
    program: Program,
    given: Collection[str],
    keep: Collection[str],
    columns: Collection[str],
    dialect: str,
    lists: Lists | None = None,
) -> list[tuple[str, exp.Select]]:
    """The same as one statement or several, each with the name by which a later one reads it.

    The last one gives the answers, and has no name. Spark cannot take in the statement of an
    absence, whose levels lie too deep; so there each level is a view on the one before.
    """
    if program.timing is None or dialect != "spark":
        made = statement(program, given, keep, columns=columns, dialect=dialect, lists=lists)
        return [("", made)]
    wanted = [column.name for column in program.columns if column.name in columns]
    lists = lists or lists_of(program)
    return TimingStatement(program, given, [*keep], wanted, dialect).apart(lists)


def _in_stretch(
    whole: Program,
    stretch: StretchProgram,
    given: Collection[str],
    keep: Collection[str],
    right: str,
    *,
    faults: bool,
    columns: Collection[str] | None,
    dialect: str,
    lists: Lists | None,
) -> exp.Select:
    """The answers to the cases of some days, with the columns of the whole."""
    day = f"coalesce(\"{DAY}\", DATE '{stretch.today}')"
    tests = [*([f"({right})"] if right else []), f"{day} >= DATE '{stretch.first}'"]
    if stretch.following is not None:
        tests.append(f"{day} < DATE '{stretch.following}'")
    found = statement(
        stretch.program,
        given,
        keep,
        right=" AND ".join(tests),
        faults=faults,
        columns=columns,
        dialect=dialect,
        lists=lists,
    )
    if faults:
        return found
    own = {column.name for column in stretch.program.columns}
    asked = [c.name for c in whole.columns if columns is None or c.name in columns]
    told = [
        named(name)
        if name in own
        else exp.alias_(exp.cast(exp.null(), "VARCHAR"), name, quoted=True)
        for name in asked
    ]
    return exp.select(*(named(name) for name in keep), *told).from_(found.subquery("p"))


def _pruned(program: Program, wanted: set[str]) -> Program:
    """The program with only the steps on which these texts depend; the first texts stay."""
    texts = tuple(each for n, each in enumerate(program.texts) if n == 0 or each.name in wanted)
    lists = tuple(each for each in program.lists if each.name in wanted)
    needed: set[str] = set()
    for key in (*(each.key for each in texts), *(each.key for each in lists)):
        needed |= steps_of(key)
    kept = []
    for step in reversed(program.steps):
        if step.name in needed:
            needed |= steps_of(step.key)
            kept.append(step)
    return replace(program, steps=tuple(reversed(kept)), texts=texts, lists=lists)


def read_by(program: Program, columns: Collection[str] | None = None) -> frozenset[str]:
    """The facts whose words the statement looks at, so that a case with another word drops out."""
    if program.stretches:
        return frozenset.intersection(
            *(read_by(each.program, columns) for each in program.stretches)
        )
    told = [c for c in program.columns if columns is None or c.name in columns]
    pruned = _pruned(program, {name for column in told for name, _ in column.places})
    timing = program.timing is not None
    used = used_tables(program, [c.name for c in told]) if timing else looked_up(pruned)
    return frozenset(
        column_of(code) for _, _, key in used for code in key if isinstance(code, FactCode)
    )


class _Keys(Struct, frozen=True):
    """The parts of keys that come from what is said, as expressions.

    Attributes:
        coded: what each look-up takes from facts.
        given: the columns that the cases have; of the others nothing is said.
        hosts: the tables that stand in another.
        dialect: in which it will be written.
    """

    coded: CodedFacts
    given: frozenset[str]
    hosts: Mapping[str, Host]
    dialect: str

    def column(self, name: str, column: str) -> exp.Column:
        """A column of a table, wherever it stands."""
        look_up, there = at_host(self.hosts, name, column)
        return named(there, look_up)

    def later(self, code: Code) -> exp.Expression:
        """A code that comes from earlier tables."""
        match code:
            case StepCode(step=step, times=times):
                return multiplied(self.column(step, "v"), times)
            case BitsCode(steps=steps, shift=shift, width=width, times=times):
                bits: exp.Expression = self.column(steps[0], "v")
                for step in steps[1:]:
                    bits = exp.BitwiseOr(this=bits, expression=self.column(step, "v"))
                if shift:
                    # Division of whole numbers is written the same everywhere; shifting is not.
                    power = exp.Literal.number(1 << shift)
                    bits = exp.IntDiv(this=exp.paren(bits), expression=power)
                low = exp.Literal.number((1 << width) - 1)
                both = exp.BitwiseAnd(this=exp.paren(bits), expression=low)
                return multiplied(exp.paren(both), times)
            case _:
                raise TypeError(code)

    def row(self, group: int) -> exp.Expression:
        """The row of the table of a group."""
        members = self.coded.groups[group].members
        return sum_of([self._number(each.column, each.numbers) for each in members])

    def shares(self, name: str) -> list[exp.Expression]:
        """What groups add to the key of a look-up."""
        return [
            named(f"w{share}", self.coded.groups[group].name)
            for group, share in self.coded.shared.get(name, ())
        ]

    def own(self, name: str) -> exp.Expression | None:
        """What facts that no other look-up uses add to the key of this one."""
        codes = self.coded.direct.get(name)
        return sum_of([self._direct(code) for code in codes]) if codes else None

    def _direct(self, code: FactCode) -> exp.Expression:
        column, coding = column_of(code), code.coding
        if coding.words:
            numbers = {w: number_of(coding, w) * code.times for w in words_of(coding)}
            return self._number(column, numbers)
        if column not in self.given:
            return exp.Literal.number(coding.not_said * code.times)
        return stretch_code(named(column), coding, code.times)

    def _number(self, column: str, numbers: Mapping[str | None, int]) -> exp.Expression:
        """The number of what is said in a column; NULL for a word outside the list."""
        if column not in self.given:
            return exp.Literal.number(numbers[None])
        this = named(column)
        if self.dialect == "duckdb":
            return number_at_place(this, numbers)
        return number_by_case(this, numbers, _OUTSIDE)
