"""A decision as look-ups in dense tables, one after the other: what every dialect writes.

Each table is found by arithmetic: the sum of some codes. A code is what is said of a fact, which
agenda item stands at a position, what an earlier table gave, or some bits of what several gave.
"""

from __future__ import annotations

from datetime import date
from typing import TypeAlias

from msgspec import Struct

CASES = "cases"
"""The name of the table with the cases."""
CODE = "code"
DAY = "peildatum"
"""The column with the reference day of a case, where cases have one."""
FAULT = "fout"


class Coding(Struct, frozen=True):
    """How what is said of a fact becomes a number.

    Attributes:
        words: of a choice, the number of each word.
        steps: of a number or day, the first value of each next stretch with the number there; the
            first stretch has no beginning.
        count: there are as many numbers, from 0.
    """

    fact: str
    not_said: int
    said_unknown: int
    words: dict[str, int]
    steps: tuple[tuple[int | date | None, int], ...]
    count: int


class FactCode(Struct, frozen=True, tag=True):
    """What is said of a fact, or which agenda item stands in the column that is named instead."""

    coding: Coding
    times: int
    column: str = ""


class StepCode(Struct, frozen=True, tag=True):
    """What an earlier table gave."""

    step: str
    times: int


class BitsCode(Struct, frozen=True, tag=True):
    """Some bits, lowest at `shift`, of what several tables gave, taken together by "or"."""

    steps: tuple[str, ...]
    shift: int
    width: int
    times: int


Code: TypeAlias = FactCode | StepCode | BitsCode


class TableStep(Struct, frozen=True):
    """A look-up in a table of numbers; `like` names the step that has the same table, if any."""

    name: str
    key: tuple[Code, ...]
    rows: tuple[int, ...]
    like: str = ""


class Texts(Struct, frozen=True):
    """A table of texts, a row for each key and in it the texts of its columns."""

    name: str
    key: tuple[Code, ...]
    rows: tuple[tuple[str | None, ...], ...]


class ListTexts(Struct, frozen=True):
    """A table of whole lists, a row for each way in which some sets of names come together.

    The first set counts for most in the number of the row, as in a key.

    Attributes:
        sets: per part of the key the sets that it may be, as numbers with a bit per name.
        names: of the lists.
    """

    name: str
    key: tuple[StepCode, ...]
    sets: tuple[tuple[int, ...], ...]
    names: tuple[str, ...]


class OutputColumn(Struct, frozen=True):
    """A column of the output: the texts at these places (name of the table, column in it)."""

    name: str
    places: tuple[tuple[str, int], ...]
    several: bool


class InputColumn(Struct, frozen=True):
    """A column that is read, and what may stand in it.

    Attributes:
        several: it is a list of words; `item` is the column that has one of them instead, where a
            case has a row for each.
        per_item: it may differ between the agenda items of a case.
    """

    name: str
    kind: str
    words: tuple[str, ...]
    minimum: int | None = None
    maximum: int | None = None
    several: bool = False
    item: str = ""
    per_item: bool = False
    not_yet: bool = False
    """Of a day: whether it may be said that it has not come yet."""


class NoAnswer(Struct, frozen=True):
    """Why a case gets no answer, in the words of the program, and the facts that this is about."""

    message: str
    hint: str | None = None
    facts: tuple[str, ...] = ()


class RegisterPart(Struct, frozen=True):
    """How the pairs of a register become cases.

    Attributes:
        columns: of the register that are facts of either row.
        measures: what rules may ask for, each with the column that says whether it is done.
        compared: of the register in which two rows are compared.
        outcome: the column with the verdict, and `free` the one that is not told.
        minded: per column that others than one client may share, the words in columns of either row
            (`eerste_rol`) with which a pair can be other than free; an empty word is unknown.
    """

    columns: tuple[str, ...]
    measures: dict[str, str | None]
    compared: tuple[str, ...]
    outcome: str
    free: str
    minded: dict[str, dict[str, tuple[str, ...]]]


class NumberTable(Struct, frozen=True):
    """A table of numbers, a row for each key and in it the numbers of its columns."""

    name: str
    key: tuple[Code, ...]
    rows: tuple[tuple[int | None, ...], ...]


class DeadlinePart(Struct, frozen=True):
    """A deadline as arithmetic: of `model.deadlines.Deadline` what does not depend on a condition.

    Names are those of facts with a date; numbers are days or counted days.
    """

    name: str
    on: str
    after: tuple[str, ...]
    days: int | None
    after_deadline: str
    window_from: int | None
    done: str
    previous: str
    by_itself: bool
    too_early: int | None
    not_before: str
    has_day: bool


class TimingPart(Struct, frozen=True):
    """How the days of an absence are counted.

    Attributes:
        periods: the most interruptions of a case; a case with more is not answered.
        day: the reference day of a case that names none.
        bounds: the first day of each stretch between which rules that decide see no difference.
        fact_bounds: the same for whatever may ask the day.
        dates: the facts that are a date.
        outcomes: in the order of their bits in `standings`.
        asked: the columns of days that look-ups may ask, beside the facts.
        last_day: of the waiting period, and `last_extended_day` of an extension nobody dates.
    """

    periods: int
    day: date | None
    new_count_after: int
    last_day: int
    last_extended_day: int
    nearby: int
    bounds: tuple[int, ...]
    fact_bounds: tuple[int, ...]
    dates: tuple[str, ...]
    outcomes: tuple[str, ...]
    asked: tuple[str, ...]
    deadlines: tuple[DeadlinePart, ...]
    numbers: tuple[NumberTable, ...]
    late: tuple[str, ...]
    """The names of the tables that are looked up after the deadlines."""


class StretchProgram(Struct, frozen=True):
    """The days from `first` up to `following`, and the program of their rules.

    A case that says no day is one of `today`.
    """

    first: date
    following: date | None
    today: date
    program: Program


class Program(Struct, frozen=True):
    """A decision as tables.

    The first column of the first texts is the number of a fault, or None. With `stretches` it has
    the tables of all of them, and each answers the cases of its days; the names of tables then
    begin with a `prefix`.
    """

    decision: str
    inputs: tuple[InputColumn, ...]
    steps: tuple[TableStep, ...]
    texts: tuple[Texts, ...]
    columns: tuple[OutputColumn, ...]
    faults: tuple[NoAnswer, ...]
    register: RegisterPart | None = None
    stretches: tuple[StretchProgram, ...] = ()
    prefix: str = ""
    timing: TimingPart | None = None
    lists: tuple[ListTexts, ...] = ()
