"""The store of cases with 10,000 cases and 200,000 events, and how its work grows with them.

Run by `make bench`, or alone by `python -m tests.bench.cases`. An answer that is kept is one that
the program gives; snapshots are as long as those of the to-do list. The exponent is that of the
seconds against the number of events: 1 is in proportion.
"""

from __future__ import annotations

import math
import random
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from adwijzer.decisions.decide import decide
from adwijzer.language.loader import load_rules
from adwijzer.store.cases.events import CASE, AnswerKept, DateDone, FactSaid, Said
from adwijzer.store.cases.store import CaseStore, open_cases
from adwijzer.store.cases.verification import verify

SIZES = (2_500, 10_000)
EVENTS = 20
"""Of each case: opened, facts, three answers and three days on which something was done."""
SEED = 20260101
ADS = 20
AT_ONCE = 500


def timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def events(number: int, answered: AnswerKept) -> list[Said]:
    """What happens in a case after it was opened."""
    chance = random.Random(SEED + number)  # noqa: S311
    found: list[Said] = [
        FactSaid(CASE, f"feit_{n}", chance.choice(["ja", "nee", "2026-03-02"]), date(2026, 3, 2))
        for n in range(EVENTS - 7)
    ]
    done: list[Said] = [DateDone(f"termijn_{n}", date(2026, 3, n)) for n in (1, 2, 3)]
    return [*found, answered, answered, answered, *done]


def fill(store: CaseStore, count: int, answered: AnswerKept) -> None:
    for start in range(0, count, AT_ONCE):
        numbers = range(start, min(start + AT_ONCE, count))
        store.open_many(
            [(f"Z-{n:06}", f"AD-{n % ADS:02}", events(n, answered)) for n in numbers], "bench"
        )


def real_answer() -> AnswerKept:
    """An answer about the moment to deploy an AD, as the program gives it."""
    base = load_rules()
    given = {"eerste_ziektedag": "2026-03-02", "kader": "werknemer"}
    answer = decide(base, "inzetmoment", given, as_of=date(2026, 11, 22)).contract()
    return AnswerKept(
        "inzetmoment", CASE, given, base.version, base.sha256, date(2026, 11, 22), answer
    )


class Table:
    """Prints a row for each measurement, and the exponents in the end."""

    def __init__(self) -> None:
        self.measured: dict[str, list[tuple[int, float]]] = {}
        print(f"{'':<44} {'cases':>8} {'s':>9} {'at most':>8}")

    def row(self, name: str, seconds: float, count: int, limit: float | None = None) -> None:
        self.measured.setdefault(name, []).append((count * EVENTS, seconds))
        most = "" if limit is None else f"{limit:>8.2f}"
        print(f"{name:<44} {count:>8} {seconds:>9.3f} {most}", flush=True)

    def exponents(self) -> None:
        for name, points in self.measured.items():
            if len(points) > 1:
                (n, s), (m, t) = points[0], points[-1]
                print(f"{name:<44} exponent {math.log(t / s) / math.log(m / n):>8.2f}")


def measure(table: Table, folder: Path, count: int, answered: AnswerKept) -> None:
    file = folder / "zaken.db"
    with open_cases(str(file), absent="make") as store:
        table.row("fill", timed(lambda: fill(store, count, answered)), count)
    print(f"{'  megabytes':<44} {count:>8} {file.stat().st_size / 1e6:>9.1f}")

    def show() -> None:
        with open_cases(str(file)) as opened:
            opened.events(opened.case("Z-000123", "AD-03"))

    table.row("open the store and one case", min(timed(show) for _ in range(9)), count, 0.1)
    with open_cases(str(file)) as store:
        one = store.case("Z-000123", "AD-03")
        table.row("add an event to a case", timed(lambda: store.close(one, "bench")), count)
        table.row("list the cases of one AD", timed(lambda: store.cases("AD-03")), count)
        table.row("list all cases", timed(store.cases), count)
        keep = dict.fromkeys(store.cases(), random.Random(SEED).randbytes(1_200))  # noqa: S311
        table.row("keep a snapshot of every case", timed(lambda: store.keep_snapshots(keep)), count)
        table.row("all snapshots, as the to-do list", timed(store.snapshots), count, 2.0)
        table.row("snapshots of one AD", timed(lambda: store.snapshots("AD-03")), count)
        begin = time.perf_counter()
        assert verify(store).findings == ()
        table.row("verify everything", time.perf_counter() - begin, count, 20.0)


def main() -> None:
    answered = real_answer()
    table = Table()
    for count in map(int, sys.argv[1:]) if len(sys.argv) > 1 else SIZES:
        with tempfile.TemporaryDirectory() as folder:
            measure(table, Path(folder), count, answered)
    table.exponents()


if __name__ == "__main__":
    main()
