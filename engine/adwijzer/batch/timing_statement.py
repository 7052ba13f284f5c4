"""The statement of a timing program: what is read of a case, what is looked up, what is told.

From below upwards: the facts and days of a case as numbers; the count, the other count and the
points (`absences`, `standings`); the look-ups that need no deadline; the deadlines (`dates`); the
look-ups of what to mind; the last days with their safe days; and the columns that are told.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cached_property
from typing import cast

import sqlglot
from msgspec import Struct
from sqlglot import exp

from adwijzer.batch.absences import ABSENT, MAIN, NO_END, OTHER, count_absence
from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.dates import define_deadlines, define_next
from adwijzer.batch.levels import BY_CHANCE, Formula, Joined, Levels, by_chance
from adwijzer.batch.lists import Lists
from adwijzer.batch.program import CASES, FAULT, Code, FactCode, OutputColumn, Program
from adwijzer.batch.said_facts import (
    SaidFacts,
    joined_texts,
    later_code,
    multiplied,
    steps_of,
    sum_of,
)
from adwijzer.batch.standings import define_points, stretch_of
from adwijzer.batch.timing import (
    ADVICE_BIT,
    CALENDAR,
    CERTAINTY,
    CERTAINTY_WORDS,
    FIRST_DATE,
    INTERRUPTIONS_KNOWN,
    LAST_SAFE,
    NEXT_WORDS,
    PERIOD_KINDS,
    POINT,
    POSSIBLE,
    PROFILE_TABLE,
    PROFILE_WORDS,
    STATUS_WORDS,
    TERM_KEYS,
    profile_columns,
    term_column,
)
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.interruption import LEAVE
from adwijzer.decisions.timing.dates import (
    EXTENDED_TO,
    FIRST_DAY,
    INTERRUPTIONS,
    REFERENCE,
    RESEARCH,
)
from adwijzer.decisions.timing.decider import END_OF_EMPLOYMENT


def used_tables(
    program: Program, wanted: Collection[str]
) -> Iterator[tuple[str, str, tuple[Code, ...]]]:
    """The tables that columns need, with their key; what says that there is no answer always."""
    part = program.timing
    if part is None:
        return
    needed = {program.texts[0].name, PROFILE_TABLE, PROFILE_WORDS}
    if not {"zekerheid", "mogelijk"}.isdisjoint(wanted):
        needed |= {ADVICE_BIT, CERTAINTY}
    for column in program.columns:
        if column.name in wanted:
            needed |= {table for table, _ in column.places if table != POSSIBLE}
    keys = {each.name: each.key for each in program.texts}
    keys |= {each.name: each.key for each in part.numbers}
    last = {name: key for name, key in keys.items() if name in needed}
    for key in last.values():
        needed |= steps_of(key)
    steps = []
    for step in reversed(program.steps):
        if step.name in needed:
            needed |= steps_of(step.key)
            steps.append(step)
    for step in reversed(steps):
        yield step.name, step.like or step.name, step.key
    for name, key in last.items():
        yield name, name, key


_ANSWERED = "right_ AND a0_0 IS NULL AND NOT beyond_"
STAGE = "stap_"
"""What the names of statements begin with, where one becomes several."""
EPOCH_WEEKDAY = 3
"""1970-01-01 was a Thursday."""
EVEN_WEEKS = 70_000
"""Whole weeks, in days, that make every day of the calendar positive."""


class Writer(Struct, frozen=True):
    """What DuckDB and Spark write in another way.

    Attributes:
        day: the number of a date; `date`: the date of a number.
        place: an element of a list by its place, from 1, NULL beyond the end.
        ordered: a list in order.
    """

    dialect: str
    day: Callable[[str], str]
    date: Callable[[str], str]
    place: Callable[[str, int], str]
    ordered: Callable[[str], str]
    size: Callable[[str], str]
    in_order: Callable[[str], str]
    text: str

    def tree(self, text: str) -> exp.Expression:
        return cast("exp.Expression", sqlglot.parse_one(text, dialect=self.dialect))


DUCKDB = Writer(
    "duckdb",
    lambda d: f"CAST({d} - CAST('1970-01-01' AS DATE) AS INTEGER)",
    lambda n: f"CAST('1970-01-01' AS DATE) + CAST({n} AS INTEGER)",
    lambda which, n: f"{which}[{n}]",
    lambda which: f"LIST_SORT({which})",
    lambda which: f"LEN({which})",
    lambda each: (
        f"REGEXP_REPLACE(ARRAY_TO_STRING(LIST_SORT([{each}]), '{SEPARATOR}'), '[0-9]+:', '', 'g')"
    ),
    "VARCHAR",
)
SPARK = Writer(
    "spark",
    lambda d: f"UNIX_DATE({d})",
    lambda n: f"DATE_FROM_UNIX_DATE({n})",
    lambda which, n: f"TRY_ELEMENT_AT({which}, {n})",
    lambda which: f"ARRAY_SORT({which})",
    lambda which: f"SIZE({which})",
    lambda each: (
        f"REGEXP_REPLACE(ARRAY_JOIN(ARRAY_SORT(ARRAY({each})), '{SEPARATOR}'), '[0-9]+:', '')"
    ),
    "STRING",
)
WRITERS = {each.dialect: each for each in (DUCKDB, SPARK)}


class TimingStatement:
    """Writes the statement of one program for one set of columns.

    Args:
        program: the decision.
        given: the columns that the cases have.
        keep: those of them that the answers begin with.
        wanted: what to give of the answers.
        dialect: `duckdb` or `spark`.
    """

    def __init__(
        self,
        program: Program,
        given: Collection[str],
        keep: Sequence[str],
        wanted: Collection[str],
        dialect: str,
    ) -> None:
        part = program.timing
        if part is None:
            raise TypeError(program.decision)
        self.program, self.part = program, part
        self.given, self.keep, self.wanted = frozenset(given), keep, frozenset(wanted)
        self.writer = WRITERS[dialect]
        self.certain = not self.wanted.isdisjoint(("zekerheid", "mogelijk"))
        self.used = [*used_tables(program, self.wanted)]
        self.said = SaidFacts.of(self._fact_codes(), given, dialect)
        names = [*keep, *(f"f{n}" for n in range(len(self.said.codings)))]
        self.levels = Levels(
            self._read(), [*names, "on_", "first_", "p_", "known_", *self._dates()]
        )
        others = {term_column(OTHER, d.name, key) for d in part.deadlines for key in TERM_KEYS}
        self.counts = [MAIN] if self.wanted.isdisjoint(others) else [MAIN, OTHER]

    # What is read.

    def _dates(self) -> list[str]:
        return [f"d{n}" for n in range(len(self.part.dates))]

    def _column(self, name: str, otherwise: str) -> str:
        return f'"{name}"' if name in self.given else otherwise

    def _read(self) -> exp.Select:
        writer, part = self.writer, self.part
        today = f"CAST('{part.day}' AS DATE)" if part.day else "CURRENT_DATE"
        on = f'COALESCE("{REFERENCE}", {today})' if REFERENCE in self.given else today
        days = {
            "on_": writer.day(on),
            "first_": self._day(FIRST_DAY),
            **{name: self._day(part.dates[n]) for n, name in enumerate(self._dates())},
            "known_": f"COALESCE({self._column(INTERRUPTIONS_KNOWN, 'NULL')}, 'ja') <> 'nee'",
            "p_": writer.ordered(f'"{INTERRUPTIONS}"')
            if INTERRUPTIONS in self.given and part.periods
            else "NULL",
        }
        if writer.dialect == "spark":
            days = {name: text.replace('"', "`") for name, text in days.items()}
        read = exp.select(*(exp.column(name, quoted=True) for name in self.keep))
        read = read.select(*self.said.columns(), copy=False)
        for name, text in days.items():
            read = read.select(exp.alias_(writer.tree(text), name, copy=False), copy=False)
        return read.from_(CASES, copy=False)

    def _day(self, name: str) -> str:
        return self.writer.day(f'"{name}"') if name in self.given else "CAST(NULL AS INT)"

    def _fact_codes(self) -> Iterator[FactCode]:
        for _, _, key in self.used:
            for code in key:
                if isinstance(code, FactCode) and code.coding.fact not in self.part.asked:
                    yield code

    # The levels.

    def write(self, *, right: str = "", faults: bool = False) -> exp.Select:
        """The whole statement; with `faults` the cases without an answer."""
        self._define_all(right)
        if faults:
            number = f"COALESCE(a0_0, CASE WHEN beyond_ THEN '{len(self.program.faults) - 1}' END)"
            found = self.levels.selected({**self._kept(), FAULT: number})
            return found.where("right_ AND (NOT a0_0 IS NULL OR beyond_)", copy=False)
        found = self.levels.selected({**self._kept(), **self._told()})
        return found.where(_ANSWERED, copy=False)

    def apart(self, lists: Lists) -> list[tuple[str, exp.Select]]:
        """The statement as several, each with the name by which the next one reads it."""
        self._define_all("")
        self.levels.define(BY_CHANCE, by_chance())
        # A word outside its list has no number; in one statement the row meets no other row.
        words = [f"NOT {name} IS NULL" for name in self.said.names()]
        self.levels.define("answered_", " AND ".join([_ANSWERED, *words]))
        told = {**self._kept(), **self._told()}
        where = exp.column("answered_").and_(exp.column(BY_CHANCE) >= 0)
        return self.levels.apart(STAGE, told, where, lists)

    def _define_all(self, right: str) -> None:
        if right:
            condition = sqlglot.parse_one(right, dialect=self.writer.dialect)
            self.levels.start.where(condition, copy=False)
        self._periods()
        count_absence(self.levels, self.part)
        self._known()
        self._look_up_first()
        for count in self.counts:
            define_deadlines(self.levels, self.part, count)
        define_next(self.levels, self.part)
        self._minded()
        self._look_up_last()
        beyond = " OR ".join(
            f"last{n}{count.suffix} < {FIRST_DATE} OR last{n}{count.suffix} > {LAST_SAFE}"
            for count in self.counts
            for n in range(len(self.part.deadlines))
        )
        self.levels.define("beyond_", f"COALESCE({beyond}, FALSE)")

    def _kept(self) -> dict[str, Formula]:
        return {name: exp.column(name, quoted=True) for name in self.keep}

    def _define(self, name: str, text: str) -> str:
        """A column in the dialect's own words."""
        return self.levels.define(name, self.writer.tree(text))

    def _periods(self) -> None:
        """Per period its days and kind; and whether the days of the case can go together."""
        writer, levels = self.writer, self.levels
        right = ["(first_ IS NULL OR on_ >= first_)"]
        kinds = ", ".join(f"'{kind}'" for kind in PERIOD_KINDS)
        levels.define("research_", self._date_column(RESEARCH))
        levels.define("extended_", self._date_column(EXTENDED_TO))
        if self.part.periods:
            right.append(f"COALESCE({writer.size('p_')}, 0) <= {self.part.periods}")
        for i in range(1, self.part.periods + 1):
            self._define(f"q{i}", writer.place("p_", i))
            van = self._define(f"van{i}", writer.day(f"q{i}.van"))
            tot = self._define(f"tot{i}", writer.day(f"q{i}.tot"))
            kind = self._define(f"soort{i}", f"q{i}.soort")
            cause = self._define(f"oorzaak{i}", f"q{i}.zelfde_oorzaak")
            levels.define(f"s{i}", f"CASE WHEN known_ AND {van} < on_ THEN {van} ELSE {ABSENT} END")
            there = f"s{i} < {ABSENT}"
            levels.define(
                f"e{i}",
                f"CASE WHEN {there} THEN COALESCE({tot}, {NO_END}) ELSE {ABSENT - 1} END",
            )
            levels.define(f"lv{i}", f"{there} AND COALESCE({kind} = '{LEAVE}', FALSE)")
            levels.define(f"cf{i}", f"{there} AND COALESCE({cause} = 'nee', FALSE)")
            levels.define(f"cn{i}", f"{there} AND COALESCE({cause}, '') NOT IN ('ja', 'nee')")
            fine = (
                f"{van} IS NOT NULL AND {kind} IN ({kinds}) AND COALESCE({tot}, {NO_END}) >= {van}"
                f" AND (first_ IS NULL OR {van} > first_)"
                f" AND COALESCE({cause}, '') IN ('', 'ja', 'nee', '{UNKNOWN}')"
            )
            if i > 1:
                fine += f" AND van{i - 1} IS NOT NULL AND COALESCE(tot{i - 1}, {NO_END}) < {van}"
            right.append(f"(q{i} IS NULL OR NOT known_ OR COALESCE({fine}, FALSE))")
        begins = f"COALESCE(van1, {ABSENT})" if self.part.periods else str(ABSENT)
        levels.define("begins_", f"CASE WHEN known_ THEN {begins} ELSE {ABSENT} END")
        levels.define("right_", " AND ".join(right))

    def _date_column(self, name: str) -> str:
        if name not in self.part.dates:
            return "CAST(NULL AS INT)"
        return f"d{self.part.dates.index(name)} + 0"

    def _known(self) -> None:
        """What rules may ask of the days, 0 where it is not known."""
        levels, part = self.levels, self.part
        known = "first_ IS NOT NULL AND known_"
        columns = {
            "v_recovered": f"WHEN NOT ({known}) THEN 0 WHEN recovered_ THEN 1 ELSE 2",
            "v_leave": f"WHEN NOT ({known}) THEN 0 WHEN leave_ THEN 1 ELSE 2",
            "v_day": f"WHEN NOT ({known}) OR day_m IS NULL THEN 0"
            f" ELSE 1 + {stretch_of('day_m', part.fact_bounds)}",
            "v_research": "WHEN first_ IS NULL OR research_ IS NULL THEN 0"
            " WHEN none_ OR research_ < base_ OR research_ > on_ THEN 1"
            f" WHEN base_research_ >= {part.last_day} THEN 3 ELSE 2",
            "v_extension": "WHEN day1_ IS NULL THEN 0"
            " WHEN extended_ >= day1_ THEN CASE WHEN on_ <= extended_ THEN 1 ELSE 2 END"
            f" WHEN base_yesterday_ < {part.last_extended_day} THEN 1 ELSE 2",
            "v_weekend": "WHEN first_ IS NULL THEN 0"
            f" WHEN (first_ + {EPOCH_WEEKDAY + EVEN_WEEKS}) % 7 >= 5 THEN 1 ELSE 2",
        }
        for name, text in columns.items():
            levels.define(name, f"CASE {text} END")

    def _minded(self) -> None:
        """What attention points may ask beside the deadlines, 0 where it is not known."""
        self.levels.define("end_", self._date_column(END_OF_EMPLOYMENT))
        self.levels.define(
            "v_over", "CASE WHEN end_ IS NULL THEN 0 WHEN on_ > end_ THEN 1 ELSE 2 END"
        )
        self.levels.define(
            "v_doubtful",
            "CASE WHEN first_ IS NULL OR NOT known_ THEN 0 WHEN doubtful_ THEN 1 ELSE 2 END",
        )

    # The look-ups.

    def _look_up_first(self) -> None:
        """What needs no deadline: advice, profile, and the standings of every point."""
        joined, taken = self._chains(late=False)
        listed: dict[str, tuple[str, str]] = {}
        for n, each in enumerate(profile_columns(self.part)):
            taken[each] = (PROFILE_TABLE, f"v{n}")
        if self.certain:
            taken["bit_"] = (ADVICE_BIT, "v0")
            for n in range(len(self.part.outcomes)):
                taken[f"mask{n}_"] = (CERTAINTY, f"v{n}")
            for n, point in enumerate(define_points(self.levels, self.part)):
                if self.writer.dialect == DUCKDB.dialect:
                    listed[f"ways{n}_"] = (POINT, point)
                    continue
                joined.append((f"w{n}", POINT, exp.column(point)))
                taken[f"ways{n}_"] = (f"w{n}", "v0")
        self.levels.look_up(joined, taken, listed)
        if self.certain:
            ways = [name for name in (*taken, *listed) if name.startswith("ways")]
            self.levels.define("ways_", " | ".join(ways))
            left = (
                f"CASE WHEN (mask{n}_ & ways_) <> 0 THEN {1 << n} ELSE 0 END"
                for n in range(len(self.part.outcomes))
            )
            self.levels.define("left_", " + ".join(left))
            self.levels.define("vast_", "CASE WHEN left_ = bit_ THEN 1 ELSE 0 END")

    def _look_up_last(self) -> None:
        """What to mind, and the words and safe days of what was worked out."""
        joined, taken = self._chains(late=True)
        listed: dict[str, tuple[str, str]] = {}

        def word(name: str, table: str, place: str, column: str) -> None:
            if self.writer.dialect == DUCKDB.dialect and table in (STATUS_WORDS, CALENDAR):
                listed[name] = (table, place)
                return
            joined.append((f"j_{name}", table, exp.column(place)))
            taken[name] = (f"j_{name}", column)

        if self.certain:
            word("text_left_", POSSIBLE, "left_", "v0")
            word("text_vast_", CERTAINTY_WORDS, "vast_", "v0")
        if "volgende_termijn" in self.wanted:
            word("text_next_", NEXT_WORDS, "next_", "v0")
        for count in self.counts:
            for n, deadline in enumerate(self.part.deadlines):
                end = f"{n}{count.suffix}"
                if term_column(count, deadline.name, "status") in self.wanted:
                    word(f"text_status{end}", STATUS_WORDS, f"status{end}", "v0")
                if term_column(count, deadline.name, "veilige_datum") in self.wanted:
                    key = self.levels.define(
                        f"cal{end}",
                        f"CASE WHEN last{end} IS NULL THEN 0 ELSE last{end} - {FIRST_DATE - 1} END",
                    )
                    word(f"safe{end}", CALENDAR, key, "v0")
        if joined or listed:
            self.levels.look_up(joined, taken, listed)

    def _chains(self, *, late: bool) -> tuple[list[Joined], dict[str, tuple[str, str]]]:
        """The tables that are looked up one after the other, and the texts of the last ones."""
        joined: list[Joined] = []
        taken: dict[str, tuple[str, str]] = {}
        for name, table, key in self.used:
            if (name in self.part.late) != late:
                continue
            said = [self._code(code) for code in key if isinstance(code, FactCode)]
            parts = [later_code(code) for code in key if not isinstance(code, FactCode)]
            if said:
                parts.insert(0, exp.column(self.levels.define(f"k_{name}", sum_of(said))))
            joined.append((name, table, sum_of(parts)))
        for text in self.program.texts:
            if any(name == text.name for name, _, _ in joined):
                for n in range(len(text.rows[0])):
                    taken[f"{text.name}_{n}"] = (text.name, f"v{n}")
        return joined, taken

    def _code(self, code: FactCode) -> exp.Expression:
        name = code.coding.fact
        if name not in self.part.asked:
            return self.said.code(code).copy()
        numbers = [number for _, number in code.coding.steps]
        if numbers == [*range(len(numbers))]:
            return multiplied(exp.column(name), code.times)
        case = exp.Case(this=exp.column(name))
        for n, number in enumerate(numbers):
            case = case.when(
                exp.Literal.number(n), exp.Literal.number(number * code.times), copy=False
            )
        return case

    # What is told.

    def _told(self) -> dict[str, Formula]:
        found: dict[str, Formula] = {}
        for column in self.program.columns:
            if column.name in self.wanted:
                found[column.name] = self._formula(column)
        return found

    def _formula(self, column: OutputColumn) -> Formula:
        if column.places and column.places[0][0] != POSSIBLE:
            texts = [exp.column(f"{table}_{n}") for table, n in column.places]
            return joined_texts(texts)
        plain = self._plain
        if column.name in plain:
            return self.writer.tree(plain[column.name])
        return self.writer.tree(self._term[column.name])

    @cached_property
    def _plain(self) -> dict[str, str]:
        date = self.writer.date
        until = f"CASE WHEN first_ IS NOT NULL AND leave_ AND until_ < {NO_END} THEN until_ + 1 END"
        return {
            "zekerheid": "text_vast_",
            "mogelijk": "text_left_",
            "dag_1": date("day1_"),
            "verzuimdag": "day_m",
            "verzuimweek": "week_m",
            "hersteld": "first_ IS NOT NULL AND recovered_",
            "met_verlof": "first_ IS NOT NULL AND leave_",
            "eerste_dag_na_verlof": date(until),
            "volgende_termijn": "text_next_",
            "verlopen": self._in_order("late_key", "some_late_"),
            "na_te_gaan": self._in_order("check_key", "some_check_"),
            "andere_telling": "isother_",
            "andere_dag_1": date("other1_"),
            "andere_verzuimdag": "day_o",
            "andere_verzuimweek": "week_o",
        }

    @cached_property
    def _term(self) -> dict[str, str]:
        date, found = self.writer.date, {}
        for count in self.counts:
            for n, deadline in enumerate(self.part.deadlines):
                end = f"{n}{count.suffix}"
                formulas = {
                    "dag": f"number{end}",
                    "datum": date(f"last{end}"),
                    "datum_vanaf": date(f"from{end}"),
                    "veilige_datum": date(f"safe{end}"),
                    "status": f"text_status{end}",
                    "door": f"CASE WHEN status{end} > 0 THEN ap_{n} END",
                }
                for key, text in formulas.items():
                    found[term_column(count, deadline.name, key)] = text
        return found

    def _in_order(self, key: str, some: str) -> str:
        """The names of deadlines by their keys; the keys are as long as each other, and go."""
        each = ", ".join(
            f"CONCAT(CAST({key}{n} AS {self.writer.text}), ':{deadline.name}')"
            if self.writer.dialect == "spark"
            else f"CAST({key}{n} AS {self.writer.text}) || ':{deadline.name}'"
            for n, deadline in enumerate(self.part.deadlines)
        )
        return f"CASE WHEN {some} THEN {self.writer.in_order(each)} END"
