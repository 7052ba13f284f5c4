"""The legal dates of one count as arithmetic, row by row: the last day, and how it stands.

What depends on a condition comes from the table with the profile of the case (`timing`): whether a
deadline is there, which counted day it is, what holds whatever was done, and when it is urgent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adwijzer.batch.absences import LAST_DATE, NEVER, CountColumns, date_of, days_after, number_of
from adwijzer.batch.levels import Levels
from adwijzer.batch.program import DeadlinePart, TimingPart

STATUSES = (
    "gedaan",
    "te_laat_gedaan",
    "bereikt",
    "op_tijd",
    "nadert",
    "verlopen",
    "na_te_gaan",
    "niet_van_toepassing",
    "niet_te_bepalen",
)
"""In the order of their numbers, from 1; 0 is a deadline that is not there."""
NUMBER = {name: number for number, name in enumerate(STATUSES, start=1)}
FORCED = {"": 0, "niet_van_toepassing": 1, "niet_te_bepalen": 2}
"""How a deadline stands whatever was done, as the profile says it."""
THERE, DAY, STANDING, URGENT, REACHED = "there", "n", "forced", "urgent", "reached"
PROFILE = (THERE, DAY, STANDING, URGENT, REACHED)
"""Per deadline the columns of the profile."""
NO_TERM = 1_000_000_000
"""Later than any deadline, in the order in which the next one is chosen."""
PAST = 100_000
"""More days than any date lies before 1970: what orders dates has eight digits, and no sign."""
ORDER = 100
"""More than there are deadlines."""


def profile_column(what: str, number: int) -> str:
    """The column of the profile about one deadline."""
    return f"{what}{number}"


def define_deadlines(levels: Levels, part: TimingPart, count: CountColumns) -> None:
    """Define for each deadline `status`, `last` (a day or NULL), `number`, `from`, `early`.

    The names end on the number of the deadline and the suffix of the count.
    """
    raw: dict[str, str] = {}
    for n, deadline in enumerate(part.deadlines):
        raw[deadline.name] = _last_day(levels, part, count, n, deadline, raw)
        _standing(levels, part, count, n, deadline, raw[deadline.name])


def _fact(part: TimingPart, name: str) -> str:
    return f"d{part.dates.index(name)}"


def _counted(part: TimingPart, count: CountColumns, name: str) -> str:
    """Whether a date was given and does not lie before day 1."""
    return f"{_fact(part, name)} >= {count.day_1}"


def _done(levels: Levels, part: TimingPart, count: CountColumns, name: str) -> str:
    """The column with the day on which something was done in this count."""
    fact = _fact(part, name)
    column = f"done_{fact}{count.suffix}"
    if column not in levels:
        holds = f"{fact} >= {count.day_1} AND {fact} <= on_"
        levels.define(column, f"CASE WHEN {holds} THEN {fact} END")
    return column


def _last_day(
    levels: Levels,
    part: TimingPart,
    count: CountColumns,
    n: int,
    deadline: DeadlinePart,
    raw: dict[str, str],
) -> str:
    """The column with the last day, before it is seen whether the deadline is there."""
    end = count.suffix
    cases: list[str] = []
    otherwise = "NULL"
    if deadline.has_day:
        otherwise = f"({date_of(part, count, profile_column(DAY, n))})"
    if deadline.on:
        cases.append(f"WHEN {_counted(part, count, deadline.on)} THEN {_fact(part, deadline.on)}")
    if deadline.days is not None:
        for m, name in enumerate(deadline.after):
            done = _done(levels, part, count, name)
            day, _ = days_after(levels, part, f"after{n}_{m}{end}", done, deadline.days)
            cases.append(f"WHEN {done} IS NOT NULL THEN {day}")
        if deadline.after_deadline:
            earlier = raw[deadline.after_deadline]
            otherwise, _ = days_after(levels, part, f"then{n}{end}", earlier, deadline.days)
    day = f"CASE {' '.join(cases)} ELSE {otherwise} END" if cases else otherwise
    any_day = levels.define(f"any{n}{end}", day)
    return levels.define(f"raw{n}{end}", f"CASE WHEN {any_day} < {LAST_DATE} THEN {any_day} END")


def _standing(
    levels: Levels,
    part: TimingPart,
    count: CountColumns,
    n: int,
    deadline: DeadlinePart,
    raw: str,
) -> None:
    end = count.suffix
    forced = profile_column(STANDING, n)
    urgent = f"{profile_column(URGENT, n)} = 1"
    there = f"{profile_column(THERE, n)} = 1 AND {count.day_1} IS NOT NULL"
    if deadline.on and not deadline.has_day:
        there += f" AND COALESCE({_counted(part, count, deadline.on)}, FALSE)"
    done = "NULL"
    if deadline.done:
        done = _done(levels, part, count, deadline.done)
        urgent += f" AND {done} IS NULL"
    levels.define(f"urgent{n}{end}", urgent)
    said = deadline.previous or deadline.done
    passed = (
        f"{NUMBER['bereikt']}"
        if deadline.by_itself
        else f"CASE WHEN {_fact(part, said)} IS NOT NULL THEN {NUMBER['verlopen']}"
        f" ELSE {NUMBER['na_te_gaan']} END"
        if said
        else f"{NUMBER['na_te_gaan']}"
    )
    by_done = (
        f" WHEN {done} IS NOT NULL THEN CASE WHEN {done} > {raw}"
        f" THEN {NUMBER['te_laat_gedaan']} ELSE {NUMBER['gedaan']} END"
        if deadline.done
        else ""
    )
    status = levels.define(
        f"status{n}{end}",
        f"CASE WHEN NOT ({there}) THEN 0"
        f" WHEN {forced} = 1 THEN {NUMBER['niet_van_toepassing']}"
        f" WHEN {forced} = 2 THEN {NUMBER['niet_te_bepalen']}"
        f"{by_done}"
        f" WHEN {profile_column(REACHED, n)} = 1 THEN {NUMBER['bereikt']}"
        f" WHEN {raw} IS NULL THEN {NUMBER['niet_te_bepalen']}"
        f" WHEN on_ > {raw} THEN {passed}"
        f" WHEN {raw} - on_ <= {part.nearby} OR (urgent{n}{end} AND NOT {count.open})"
        f" THEN {NUMBER['nadert']} ELSE {NUMBER['op_tijd']} END",
    )
    shown = f"{status} > 0 AND {forced} <> 2"
    last = levels.define(f"last{n}{end}", f"CASE WHEN {shown} THEN {raw} END")
    counted = deadline.on or deadline.days is not None
    levels.define(
        f"number{n}{end}",
        number_of(part, count, last)
        if counted
        else f"CASE WHEN {last} IS NOT NULL THEN {profile_column(DAY, n)} END",
    )
    if deadline.window_from is not None:
        begins = levels.define(f"window{n}{end}", date_of(part, count, str(deadline.window_from)))
        levels.define(
            f"from{n}{end}",
            f"CASE WHEN {last} IS NOT NULL AND {begins} < {LAST_DATE} THEN {begins} END",
        )
    idle = f"{NUMBER['niet_van_toepassing']}, {NUMBER['niet_te_bepalen']}"
    early = "FALSE"
    if deadline.done:
        if deadline.too_early is not None:
            early = f"{number_of(part, count, done)} < {deadline.too_early}"
        if deadline.not_before:
            before = _done(levels, part, count, deadline.not_before)
            early = f"CASE WHEN {before} IS NOT NULL THEN {done} < {before} ELSE {early} END"
    levels.define(
        f"early{n}{end}",
        f"CASE WHEN {status} = 0 THEN 0 WHEN {status} NOT IN ({idle})"
        f" AND COALESCE({early}, FALSE) THEN 1 ELSE 2 END"
        if early != "FALSE"
        else f"CASE WHEN {status} = 0 THEN 0 ELSE 2 END",
    )


def define_next(levels: Levels, part: TimingPart) -> None:
    """Define which deadline comes next (`next_`, its number from 1, or 0) and what passed.

    `late_key{n}` and `check_key{n}` are NULL, or put what passed in its order; a deadline that was
    done makes that an earlier one is not asked about any more.
    """
    slots = range(len(part.deadlines))
    coming = f"{NUMBER['op_tijd']}, {NUMBER['nadert']}"
    keys = [
        f"CASE WHEN status{n}_m IN ({coming}) AND last{n}_m IS NOT NULL"
        f" THEN (CASE WHEN urgent{n}_m AND status{n}_m = {NUMBER['nadert']}"
        f" THEN 0 ELSE {LAST_DATE} END + last{n}_m + {PAST}) * {ORDER} + {n + 1} ELSE {NO_TERM} END"
        for n in slots
    ]
    key = levels.define("next_key_", _of("LEAST", keys))
    levels.define("next_", f"CASE WHEN {key} < {NO_TERM} THEN {key} % {ORDER} ELSE 0 END")
    done = f"{NUMBER['gedaan']}, {NUMBER['te_laat_gedaan']}"
    last = levels.define(
        "last_done_",
        _of(
            "GREATEST",
            [
                f"CASE WHEN status{n}_m IN ({done}) AND last{n}_m IS NOT NULL"
                f" THEN last{n}_m ELSE {NEVER} END"
                for n in slots
            ],
        ),
    )
    for n in slots:
        place = f"(last{n}_m + {PAST}) * {ORDER} + {n}"
        levels.define(
            f"late_key{n}", f"CASE WHEN status{n}_m = {NUMBER['verlopen']} THEN {place} END"
        )
        levels.define(
            f"check_key{n}",
            f"CASE WHEN over_ = 0 AND status{n}_m = {NUMBER['na_te_gaan']}"
            f" AND last{n}_m >= {last} THEN {place} END",
        )
    some = levels.define("some_late_", _any(f"late_key{n} IS NOT NULL" for n in slots))
    levels.define("v_named", f"CASE WHEN {some} THEN 1 WHEN {key} < {NO_TERM} THEN 2 ELSE 0 END")
    levels.define("some_check_", _any(f"check_key{n} IS NOT NULL" for n in slots))


def _of(function: str, formulas: Sequence[str]) -> str:
    return f"{function}({', '.join(formulas)})" if len(formulas) > 1 else formulas[0]


def _any(formulas: Iterable[str]) -> str:
    return " OR ".join(formulas)
