"""The absence counter as arithmetic on whole days, row by row.

A day is its number since 1970-01-01. The periods of a case that began before the reference day are
`s1` up to `e1`, `s2` up to `e2` and so on, in order. What is not there lies far ahead and has no
days, and what has no end ends far ahead, so that no formula has to ask for NULL:

    day x of the absence     x - day_1 + 1 - (days of each later period up to x)
    date of day n            day_1 + n - 1 + (length of each later period with fewer than n counted
                             days before it)

Periods that touch are one interruption, but need not become one: between two that touch no day is
counted, so that both have the same number of counted days before them. Only how long an
interruption was is counted over all that touch (`sof`).

A loop over the days of each case would say the same. `decisions.timing.absence` counts so, gap by
gap; it is what tests hold this against.
"""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from adwijzer.batch.levels import Levels
from adwijzer.batch.program import TimingPart

NO_END = 4_000_000
"""The end of a period that runs on; any date made with it lies beyond `LAST_DATE`."""
ABSENT = 5_000_000
"""The start of a period that is not there; it ends the day before."""
LAST_DATE = 3_000_000
"""Beyond every day that can be written (9999-12-31 is 2,932,896)."""
NEVER = -1_000_000
"""Before every day."""


class CountColumns(Struct, frozen=True):
    """The columns of one count: the one that holds, or the other one.

    Attributes:
        suffix: behind the names of its columns.
        day_1: the column with its first day, NULL where there is no count.
        from_: the same; of the count that holds also where the first day of illness is unknown but
            a later count began.
        open: the formula that says whether an interruption without end runs.
    """

    suffix: str
    day_1: str
    from_: str
    open: str


MAIN = CountColumns("_m", "day1_", "base_", "open_")
BASE = CountColumns("_m", "base_", "base_", "open_")
OTHER = CountColumns("_o", "other1_", "other1_", "(open_ AND NOT another_)")


def count_absence(levels: Levels, part: TimingPart) -> None:
    """Define the count and the other count, with what rules may ask of them.

    Needs `on_`, `first_`, `research_` (each NULL when unknown), `known_` (whether the interruptions
    are), and per period `s`, `e`, `lv` (leave), `cf` (another cause) and `cn` (cause unknown).
    """
    slots = range(1, part.periods + 1)
    for i in slots[1:]:
        levels.define(f"cont{i}", f"s{i} < {ABSENT} AND e{i - 1} + 1 = s{i}")
    for i in slots:
        _chain(levels, i)
        _effect(levels, part, i)
    worked_out = {
        "reset_": _most(f"CASE WHEN reset{i} THEN e{i} ELSE {NEVER} END" for i in slots),
        "maybe_": _most(f"CASE WHEN maybe{i} THEN e{i} ELSE {NEVER} END" for i in slots),
        "until_": _most(f"CASE WHEN today{i} THEN e{i} ELSE {NEVER} END" for i in slots),
        "leave_": _some(f"(today{i} AND lv{i})" for i in slots),
        "recovered_": _some(f"(today{i} AND NOT lv{i})" for i in slots),
        "none_": _some(f"(today{i} AND long{i} AND NOT wl{i})" for i in slots),
        "again_": _some(f"again{i}" for i in slots),
        "doubtful_": _some(f"doubt{i}" for i in slots),
        "open_": f"until_ = {NO_END} AND NOT none_",
        "base_": f"CASE WHEN reset_ > {NEVER} THEN reset_ + 1 ELSE first_ END",
        "day1_": "CASE WHEN first_ IS NULL OR none_ THEN NULL ELSE base_ END",
        "another_": "again_ AND day1_ IS NOT NULL",
        "other1_": "CASE WHEN day1_ IS NULL THEN NULL"
        f" WHEN another_ THEN CASE WHEN until_ < {NO_END} THEN until_ + 1 END"
        " WHEN maybe_ > reset_ THEN maybe_ + 1 END",
        "isother_": "another_ OR (day1_ IS NOT NULL AND maybe_ > reset_)",
    }
    for name, formula in worked_out.items():
        levels.define(name, formula)
    for which in (MAIN, OTHER):
        _gaps(levels, part, which)
    levels.define("basen_", number_of(part, BASE, "on_"))
    levels.define("base_research_", number_of(part, BASE, "(research_ - 1)"))
    levels.define("base_yesterday_", number_of(part, BASE, "(on_ - 1)"))
    levels.define("day_m", number_of(part, MAIN, "on_"))
    levels.define("day_o", f"CASE WHEN NOT another_ THEN {number_of(part, OTHER, 'on_')} END")
    for which in (MAIN, OTHER):
        day = f"day{which.suffix}"
        levels.define(f"week{which.suffix}", f"({day} + 6) // 7")


def _chain(levels: Levels, i: int) -> None:
    """What is so of all periods up to this one that touch each other."""
    on = f"cont{i}" if i > 1 else "FALSE"
    before = i - 1 if i > 1 else i
    so_far = f"LEAST(e{i}, on_) - s{i} + 1"
    own = f"CASE WHEN lv{i} THEN 0 ELSE {so_far} END"

    def carried(name: str, otherwise: str) -> str:
        return f"CASE WHEN {on} THEN {name}{before} ELSE {otherwise} END" if i > 1 else otherwise

    levels.define(f"len{i}", f"e{i} - s{i} + 1")
    levels.define(f"sof{i}", f"{carried('sof', '0')} + {so_far}")
    levels.define(f"rec{i}", f"{carried('rec', '0')} + {own}")
    levels.define(f"cs{i}", carried("cs", f"s{i} + 0"))
    levels.define(f"wl{i}", f"lv{i} AND {carried('wl', 'TRUE')}")
    levels.define(f"oc{i}", f"cf{i} OR {carried('oc', 'FALSE')}")
    levels.define(f"un{i}", f"cn{i} OR {carried('un', 'FALSE')}")


def _effect(levels: Levels, part: TimingPart, i: int) -> None:
    """What the interruption that ends with this period does to the count."""
    new = part.new_count_after
    ends = f"s{i} < {ABSENT}"
    if i < part.periods:
        ends += f" AND NOT cont{i + 1}"
    length = f"CASE WHEN e{i} < {NO_END} THEN e{i} - cs{i} + 1 ELSE sof{i} END"
    levels.define(f"long{i}", f"{ends} AND sof{i} >= {new}")
    levels.define(f"today{i}", f"s{i} < {ABSENT} AND e{i} >= on_")
    closed = f"long{i} AND NOT today{i}"
    levels.define(f"reset{i}", f"{closed} AND NOT (wl{i} AND NOT oc{i})")
    levels.define(f"maybe{i}", f"{closed} AND wl{i} AND NOT oc{i} AND un{i}")
    levels.define(f"doubt{i}", f"long{i} AND rec{i} > 0 AND rec{i} < {new}")
    levels.define(f"again{i}", f"today{i} AND wl{i} AND ({length}) >= {new} AND (oc{i} OR un{i})")


def _most(formulas: Iterator[str]) -> str:
    found = [*formulas]
    if not found:
        return str(NEVER)
    return f"GREATEST({', '.join(found)})" if len(found) > 1 else found[0]


def _some(formulas: Iterator[str]) -> str:
    return " OR ".join(formulas) or "FALSE"


def _gaps(levels: Levels, part: TimingPart, count: CountColumns) -> None:
    """Per period the counted days before it (`c`); far more than any where it does not count."""
    passed: list[str] = []
    for i in range(1, part.periods + 1):
        lost = "".join(f" - {each}" for each in passed)
        name = levels.define(
            f"c{i}{count.suffix}",
            f"CASE WHEN s{i} >= {count.from_} AND s{i} < {ABSENT}"
            f" THEN s{i} - {count.from_}{lost} ELSE {ABSENT} END",
        )
        passed.append(
            levels.define(
                f"g{i}{count.suffix}", f"CASE WHEN {name} < {ABSENT} THEN len{i} ELSE 0 END"
            )
        )


def lost_until(part: TimingPart, day: str, slots: range | None = None) -> str:
    """The days of all periods up to and including a day."""
    return "".join(
        f" - GREATEST(0, LEAST(e{i}, {day}) - s{i} + 1)"
        for i in slots or range(1, part.periods + 1)
    )


def number_of(part: TimingPart, count: CountColumns, day: str) -> str:
    """Which counted day a date is; in an interruption the last one before it."""
    lost = "".join(
        f" - CASE WHEN c{i}{count.suffix} < {ABSENT}"
        f" THEN GREATEST(0, LEAST(e{i}, {day}) - s{i} + 1) ELSE 0 END"
        for i in range(1, part.periods + 1)
    )
    return f"{day} - {count.day_1} + 1{lost}"


def date_of(part: TimingPart, count: CountColumns, number: str) -> str:
    """The date of a counted day; beyond `LAST_DATE` where an interruption leaves it open."""
    passed = "".join(
        f" + CASE WHEN c{i}{count.suffix} < {number} THEN len{i} ELSE 0 END"
        for i in range(1, part.periods + 1)
    )
    return f"{count.day_1} + {number} - 1{passed}"


def days_after(
    levels: Levels, part: TimingPart, name: str, day: str, days: int, *, leaves: bool = True
) -> tuple[str, str]:
    """So many days after a day, days of leave left out.

    Returns:
        The column with the day, beyond `LAST_DATE` where leave leaves it open; and the formula that
        says whether leave fell in.
    """
    at = levels.define(f"{name}_0", f"{day} + {days}")
    first = at
    for i in range(1, part.periods + 1) if leaves else ():
        start = f"GREATEST(s{i}, {day} + 1)"
        at = levels.define(
            f"{name}_{i}",
            f"CASE WHEN lv{i} AND e{i} > {day} AND {start} <= {at}"
            f" THEN {at} + e{i} - {start} + 1 ELSE {at} END",
        )
    return at, f"{at} > {first}"
