"""Many random cases by SQL against `decide()`: 0 differences in every column.

Run by hand: `python -m tests.bench.agreement informatiedeling 1000000`, `… contactvorm 100000 4`
for agendas of one to four items; of rolconflict it takes registers with so many assignments
together. It ends with 1 where something differs.

Rows that the tables do not tell apart are decided once, by the row that came first, and all of them
are held against it. Words that are wrongly taken together come out, because in every combination of
the other facts another one comes first.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from adwijzer.batch.coding import column_of, looked_up, number_of, words_of
from adwijzer.batch.compilation import compiled
from adwijzer.batch.job import Batch
from adwijzer.batch.program import CODE, FactCode, Program
from adwijzer.language import load_rules
from tests.batch.absence_cases import (
    absences,
    table_of,
    timing_program,
)
from tests.batch.cases import (
    Row,
    answers_of,
    on_the_day,
    random_rows,
    table_of_texts,
)
from tests.batch.reference import Reference
from tests.batch.test_pairs import by_joins, by_sweep, register

SEED = 19
AT_ONCE = 50_000
PERIODS = 4
REGISTER = 20_000
PAIRS = "rolconflict"


def told_apart(program: Program) -> Callable[[Row], int]:
    """The number of the case that the tables see in a row."""
    codings: dict[str, list[FactCode]] = {}
    for _, _, key in looked_up(program):
        for code in key:
            if isinstance(code, FactCode):
                codings.setdefault(column_of(code), []).append(code)
    numbers: list[tuple[str, dict[str | None, int]]] = []
    width = 1
    for column, found in codings.items():
        classes: dict[tuple[int, ...], int] = {}
        own = {
            word: classes.setdefault(tuple(number_of(c.coding, word) for c in found), len(classes))
            for word in words_of(found[0].coding)
        }
        numbers.append((column, {word: n * width for word, n in own.items()}))
        width *= len(classes)
    return lambda row: sum(number[row[column]] for column, number in numbers)


def compared(name: str, count: int, items: int) -> tuple[int, int, int]:
    """How many rows are answered, how many different cases they are, and how many rows differ."""
    base = load_rules()
    decision = on_the_day(base, name)
    timing = decision.kind == "timing"
    if timing:
        program = timing_program(decision, PERIODS)
        rows = absences(decision, count, SEED, PERIODS)
    else:
        program = compiled(decision, items)  # type: ignore[arg-type]
        rows = random_rows(decision, count, SEED, items)
    number_in = None if timing else told_apart(program)  # of days every one differs
    reference = Reference(base, name)
    decided: dict[int | None, Row | None] = {}
    alike: dict[tuple[object, ...], Row] = {}
    """The answers, each once: a million rows have far fewer."""
    answered = cases = differing = 0
    with Batch(program) as batch:
        while part := [*islice(rows, AT_ONCE)]:
            found = answers_of(batch, table_of(decision, part) if timing else table_of_texts(part))
            answered += len(found)
            for row in part:
                case = number_in(row) if number_in else None
                if case in decided:
                    told = decided[case]
                else:
                    cases += 1
                    told = reference.told(row)
                    if case is not None:
                        if told is not None:
                            told = alike.setdefault((*told.values(),), told)
                        decided[case] = told
                said = found.get(row[CODE])
                same = said is None if told is None else said == {**told, CODE: row[CODE]}
                if not same and not differing:
                    print(f"the first that differs: {row}\n  SQL: {said}\n  decide(): {told}")
                differing += not same
            progress(answered, cases, differing)
    return answered, cases, differing


def progress(answered: int, cases: int, differing: int) -> None:
    """Tell how far it is: a run of hours that is broken off has said something."""
    line = f"… {answered:,} answered, {cases:,} different cases, {differing:,} differ"
    print(line, file=sys.stderr, flush=True)


def compared_pairs(count: int) -> tuple[int, int, int]:
    """The same of pairs of assignments, whose codes make no other case."""
    pairs = differing = 0
    cases: set[tuple[str, ...]] = set()
    for number in range(-(-count // REGISTER)):
        assignments = register(min(REGISTER, count - number * REGISTER), SEED + number)
        with TemporaryDirectory() as folder:
            found = {
                (row["eerste"], row["tweede"]): row for row in by_joins(assignments, Path(folder))
            }
        told = {(row["eerste"], row["tweede"]): row for row in by_sweep(assignments)}
        pairs += len(found)
        differing += sum(found.get(key) != told.get(key) for key in found.keys() | told.keys())
        codes = {"ad", "client", "eerste", "tweede", "betreft"}
        cases |= {tuple(v for k, v in row.items() if k not in codes) for row in told.values()}
        progress(pairs, len(cases), differing)
    return pairs, len(cases), differing


def main() -> int:
    name = sys.argv[1] if len(sys.argv) > 1 else "informatiedeling"
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    items = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    start, worked = time.perf_counter(), time.process_time()
    answered, cases, differing = (
        compared_pairs(count) if name == PAIRS else compared(name, count, items)
    )
    print(
        f"{name}: {count:,} rows, {answered:,} answered, {cases:,} different cases,"
        f" {differing:,} differ; {time.perf_counter() - start:.0f} s,"
        f" {time.process_time() - worked:.0f} s of a processor"
    )
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
