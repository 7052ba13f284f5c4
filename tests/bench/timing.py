"""`advise timing`: one decision in process, whole tables, and the cold start of the command.

Run by `make bench`. Machines are noisy: compare rows of one table, not tables of two days.
"""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from adwijzer.decisions import decider
from adwijzer.decisions.case import node_of, read_case
from adwijzer.explain.what_if import what_if
from adwijzer.explain.why import why
from adwijzer.language import load_rules
from tests.bench.decisions import measure, row

SEED = 20260101
ROUNDS = 300
ROWS = 10_000
TODAY = date(2026, 11, 22)
ADVISE = str(Path(sys.executable).with_name("advise"))
LEAVE = "zwangerschaps_of_bevallingsverlof"
READY = decider(load_rules(), "inzetmoment", as_of=TODAY)
FACTS = [fact for fact in READY.prepared.decision.asked if fact.names]
DONE = [fact for fact in READY.prepared.decision.asked if fact.not_yet]

chance = random.Random(SEED)  # noqa: S311


def absence(cause: str | None = None) -> dict[str, Any]:
    """A first day up to two and a half years ago, with a recovery and a leave."""
    first = TODAY - timedelta(days=chance.randrange(60, 900))
    recovered = first + timedelta(days=chance.randrange(1, 20))
    leave = first + timedelta(days=chance.randrange(25, 50))
    away = {"van": leave.isoformat(), "tot": (leave + timedelta(days=111)).isoformat()}
    return {
        "eerste_ziektedag": first.isoformat(),
        "onderbrekingen": [
            {
                "van": recovered.isoformat(),
                "tot": (recovered + timedelta(days=chance.randrange(3))).isoformat(),
                "soort": "hersteld",
            },
            {**away, "soort": LEAVE} | ({"zelfde_oorzaak": cause} if cause else {}),
        ],
    }


def known() -> dict[str, Any]:
    """Everything is known: all facts, and of every deadline when it was done, or not yet."""
    case = absence("ja")
    first = date.fromisoformat(case["eerste_ziektedag"])
    case |= {fact.name: chance.choice(fact.names) for fact in FACTS}
    for fact in DONE:
        done = first + timedelta(days=chance.randrange(600))
        case[fact.name] = done.isoformat() if done <= TODAY else "nog_niet"
    return case


def reason(data: dict[str, Any]) -> Any:
    return READY.reason(read_case(READY.prepared.decision, node_of(data)))


def whole(data: dict[str, Any]) -> object:
    """Facts checked, both engines, dates, certainty, questions, words, JSON."""
    return json.dumps(reason(data).answer().contract())


def single() -> None:
    print(f"{'one decision, in process':<58} {'p50 ms':>9} {'p95 ms':>9} {'per second':>11}")
    all_known = [known() for _ in range(ROUNDS)]
    dates_only = [absence("ja") for _ in range(ROUNDS)]
    unclear = [absence() for _ in range(60)]
    lost = [{**case, "onderbrekingen": "onbekend"} for case in unclear]
    nothing = [{"heeft_werkgever": "onbekend"}] * 60
    row("all known: whole answer", measure(whole, all_known))
    row("dates known, no other fact: whole answer", measure(whole, dates_only))
    row("cause around leave unknown too: whole answer", measure(whole, unclear))
    row("interruptions unknown: whole answer", measure(whole, lost))
    row("nothing known: whole answer", measure(whole, nothing))
    row("all known: advice only, both engines", measure(lambda d: reason(d).outcome, all_known))
    row("all known: --why alone", measure(lambda d: why(reason(d)), all_known))
    row("all known: --what-if alone", measure(lambda d: what_if(reason(d)), all_known[:60]))


def cells(case: dict[str, Any]) -> dict[str, str]:
    """A case as the cells of a row."""
    periods = (
        f"{p['van']}/{p['tot']} {p['soort']} {p.get('zelfde_oorzaak', '')}".strip()
        for p in case["onderbrekingen"]
    )
    return {**case, "onderbrekingen": "; ".join(periods)}


def write_csv(path: Path, rows: Sequence[dict[str, str]]) -> None:
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)


def write_xlsx(path: Path, rows: Sequence[dict[str, str]]) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(list(rows[0]))
    for each in rows:
        sheet.append(list(each.values()))
    book.save(path)


def seconds(*words: str) -> float:
    begun = time.perf_counter()
    subprocess.run([ADVISE, "timing", *words], check=True, capture_output=True)
    return time.perf_counter() - begun


def tables() -> None:
    print(f"{f'{ROWS} rows, whole process':<58} {'seconds':>9}  goal")
    everything = [{"code": f"zaak-{n}", **cells(known())} for n in range(ROWS)]
    little = [{"code": f"zaak-{n}", **cells(absence())} for n in range(ROWS)]
    with tempfile.TemporaryDirectory() as folder:
        for name, rows in (("all known", everything), ("causes and facts unknown", little)):
            for write, ending in ((write_csv, "csv"), (write_xlsx, "xlsx")):
                path = Path(folder, f"verzuim.{ending}")
                write(path, rows)
                options = ("--as-of", TODAY.isoformat(), "--format", "csv")
                taken = seconds("--cases", str(path), *options)
                print(f"{f'--cases, {ending}, {name}':<58} {taken:>9.1f}  < 20 s")


def cold_start() -> None:
    print(f"{'cold start, whole process':<58} {'ms':>9}")
    for form in ("json", "text", "html", "ics"):
        line = ("--eerste-ziektedag", "2026-03-02", "--as-of", TODAY.isoformat(), "--format", form)
        seconds(*line)
        taken = min(seconds(*line) for _ in range(5)) * 1e3
        print(f"{f'advise timing --format {form} (best of 5)':<58} {taken:>9.0f}")


if __name__ == "__main__":
    single()
    tables()
    cold_start()
