"""The list of what there is to do: from nothing, and from snapshots, and how it grows.

Run by `make bench`, or alone by `python -m tests.bench.todo`. Every case has twenty events: an
absence with terms that are late and near, a fact that changed often, three kept answers and a
promise. The exponent is that of the seconds against the cases.
"""

from __future__ import annotations

import math
import sys
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

from adwijzer.cases.desk import DeskCase
from adwijzer.cases.todo import tasks_of_cases
from adwijzer.decisions.decide import decide
from adwijzer.language.loader import load_rules
from adwijzer.store.cases.events import CASE, AnswerKept, FactSaid, PromiseMade, Said
from adwijzer.store.cases.store import CaseStore, open_cases

SIZES = (2_500, 10_000)
DAY = date(2026, 6, 1)
AT_ONCE = 500
EVENTS = 20
GIVEN = {"eerste_ziektedag": "2026-03-02", "kader": "werknemer"}


def fill(store: CaseStore, count: int, answered: AnswerKept) -> None:
    for start in range(0, count, AT_ONCE):
        cases = []
        for number in range(start, min(count, start + AT_ONCE)):
            first = (date(2025, 6, 1) + timedelta(days=number % 300)).isoformat()
            said = {
                "eerste_ziektedag": first,
                "kader": "werknemer",
                "probleemanalyse_datum": "nog_niet",
            }
            events: list[Said] = [FactSaid(CASE, name, value) for name, value in said.items()]
            events += [FactSaid(CASE, "verlengd", each) for each in ("ja", "nee") * 6]
            events += [answered] * 3
            events.append(PromiseMade(CASE, "nazorg", DAY + timedelta(days=number % 60)))
            assert len(events) == EVENTS - 1, "and that it was opened"
            cases.append((f"Z-{number:06}", "AD-1", events))
        store.open_many(cases, "AD-1")


def main() -> None:
    base = load_rules()
    answer = decide(base, "inzetmoment", GIVEN, as_of=DAY).contract()
    answered = AnswerKept("inzetmoment", CASE, GIVEN, base.version, base.sha256, DAY, answer)
    measured: dict[str, list[tuple[int, float]]] = {}
    print(f"{'':<36} {'cases':>8} {'s':>9} {'at most':>8}")

    def row(name: str, begin: float, count: int, most: str = "") -> None:
        seconds = time.perf_counter() - begin
        measured.setdefault(name, []).append((count, seconds))
        print(f"{name:<36} {count:>8} {seconds:>9.3f} {most:>8}", flush=True)

    for count in map(int, sys.argv[1:]) if len(sys.argv) > 1 else SIZES:
        with (
            tempfile.TemporaryDirectory() as folder,
            open_cases(str(Path(folder) / "zaken.db"), absent="make") as store,
        ):
            begin = time.perf_counter()
            fill(store, count, answered)
            row("fill", begin, count)
            begin = time.perf_counter()
            DeskCase.read(store, "Z-000123", "AD-1")
            row("read one case", begin, count, "0.10")
            begin = time.perf_counter()
            tasks = tasks_of_cases(store, base, DAY, "AD-1")
            row("to do, worked out anew", begin, count)
            begin = time.perf_counter()
            again = tasks_of_cases(store, base, DAY, "AD-1")
            row("to do, from snapshots", begin, count, "2.00")
            assert again == tasks
    for name, points in measured.items():
        if len(points) > 1 and name != "read one case":
            (n, s), (m, t) = points[0], points[-1]
            print(f"{name:<36} exponent {math.log(t / s) / math.log(m / n):>8.2f}")


if __name__ == "__main__":
    main()
