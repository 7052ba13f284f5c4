"""Many random cases by SQL against `decide()`: 0 differences in every column.

`decide()` says some hundreds a second. So rows that the tables do not tell apart are decided once,
by the row that came first, and all of them are held against it. Words that are wrongly taken
together come out, because in every combination of the other facts another one comes first. Run by
hand: `python -m tests.bench.agreement informatiedeling 1000000`, `… contactvorm 100000 4` for
agendas of one to four items. It ends with 1 where something differs.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from itertools import islice

from adwijzer.batch.coding import column_of, looked_up, number_of, words_of
from adwijzer.batch.compilation import compiled
from adwijzer.batch.program import CODE, FactCode
from adwijzer.language import load_rules
from adwijzer.model.rulebase import Decision
from tests.batch.absence_cases import absences, timings_by_sql
from tests.batch.cases import Row, answers_by_decide, answers_by_sql, on_the_day, random_rows
from tests.batch.test_absences import timings_by_decide

SEED = 19
AT_ONCE = 50_000


Case = tuple[object, ...]


def told_apart(decision: Decision, items: int) -> Callable[[Row], Case]:
    """What the tables tell apart of a row; of an absence all that it says."""
    if decision.kind == "timing":
        return lambda row: tuple(repr(value) for name, value in row.items() if name != CODE)
    numbers = [
        (column_of(code), {word: number_of(code.coding, word) for word in words_of(code.coding)})
        for _, _, key in looked_up(compiled(decision, items))  # type: ignore[arg-type]
        for code in key
        if isinstance(code, FactCode)
    ]
    numbers = [each for n, each in enumerate(numbers) if each not in numbers[:n]]
    return lambda row: tuple(number[row[column]] for column, number in numbers)


def compared(name: str, count: int, items: int) -> tuple[int, int, int, int]:
    """How many rows there are, how many differ in any column, how many cases, how many answers."""
    base = load_rules()
    decision = on_the_day(base, name)
    timing = decision.kind == "timing"
    agenda = items if decision.item_key is not None else 0
    rows = absences(decision, count, SEED) if timing else random_rows(decision, count, SEED, agenda)
    case_of = told_apart(decision, max(items, 1))
    decided: dict[Case, Row | None] = {}
    differing = answered = 0
    while part := [*islice(rows, AT_ONCE)]:
        cases = {row[CODE]: case_of(row) for row in part}
        new: dict[Case, Row] = {}
        for row in part:
            if cases[row[CODE]] not in decided:
                new.setdefault(cases[row[CODE]], row)
        own = [*new.values()]
        if timing:
            told, found = timings_by_decide(base, own), timings_by_sql(decision, part)
        else:
            told = answers_by_decide(base, name, own)
            found = answers_by_sql(decision, part, max(items, 1))
        decided |= {case: told.get(row[CODE]) for case, row in new.items()}
        answered += len(found)
        for code, case in cases.items():
            expected, said = decided[case], found.get(code)
            same = said is None if expected is None else said == {**expected, CODE: code}
            differing += not same
    return count, differing, len(decided), answered


def main() -> int:
    name = sys.argv[1] if len(sys.argv) > 1 else "informatiedeling"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    items = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    start = time.perf_counter()
    rows, differing, cases, answered = compared(name, count, items)
    print(
        f"{name}: {rows:,} rows, {answered:,} answered, {cases:,} different cases,"
        f" {differing:,} differ; {time.perf_counter() - start:.0f} s"
    )
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
