"""Reading registers from files and keeping them in a database, 10,000 and 100,000 assignments.

Run by `make bench`. Each row is a process of its own, so that the memory is that of the row alone.
PostgreSQL is measured where it is installed, on a server that is started for the occasion.
"""

from __future__ import annotations

import csv
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from adwijzer.decisions.assignments.assignment import CHOICES, COLUMNS, REQUIRED
from adwijzer.decisions.assignments.reader import load_register
from adwijzer.store.export import export
from adwijzer.store.register import open_register
from tests.store.postgresql import running_server

SEED = 20260101
SIZES = (10_000, 100_000)


def rows(count: int) -> Iterator[list[Any]]:
    """Assignments with all columns, a fifth of the optional words unknown."""
    chance = random.Random(SEED)  # noqa: S311
    for number in range(count):
        start = date(2024, 1, 1) + timedelta(days=chance.randrange(900))
        cells: dict[str, Any] = {
            "opdracht": f"O-{number:06}",
            "ad": f"AD-{chance.randrange(count // 500 + 2):03}",
            "client": f"C-{chance.randrange(count // 3 + 1):06}",
            "werkgever": f"W-{chance.randrange(count // 30 + 1):04}",
            "opdrachtgever": f"G-{chance.randrange(50):02}",
            "start": start,
            "eind": start + timedelta(days=chance.randrange(200)) if chance.random() < 0.7 else "",
            "vraag": f"V-{chance.randrange(30)}",
        }
        for name, words in CHOICES.items():
            known = name in REQUIRED or chance.random() < 0.8
            cells[name] = chance.choice(words) if known else ""
        yield [cells[name] for name in COLUMNS]


def write_files(folder: Path, count: int) -> None:
    with (folder / f"{count}.csv").open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(COLUMNS)
        writer.writerows(rows(count))
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet()
    sheet.append(list(COLUMNS))
    for row in rows(count):
        sheet.append([cell or None for cell in row])
    book.save(folder / f"{count}.xlsx")
    records = [dict(zip(COLUMNS, row, strict=True)) for row in rows(count)]
    text = json.dumps(records, default=str, indent=1)
    (folder / f"{count}.json").write_text(text, encoding="utf-8")


def timed(work: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock and of the processor."""
    begin, used = time.perf_counter(), time.process_time()
    work()
    return time.perf_counter() - begin, time.process_time() - used


def megabytes() -> float:
    """The most memory that this process had; where only Linux tells, elsewhere nothing."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return float("nan")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1000


def one(job: str, file: str, address: str) -> None:
    """Do one job, and print its seconds and megabytes."""
    path = Path(file)
    if job == "read":
        seconds = timed(lambda: load_register(path).require_right())
    elif job == "bring in":
        entries = load_register(path).entries
        with open_register(address, absent="make") as register:
            seconds = timed(lambda: register.bring_in(entries, "bench"))
    else:
        with open_register(address) as register:
            if job == "take out":
                seconds = timed(register.assignments)
            else:
                kept = register.kept()
                out = path.with_name(f"uit{path.suffix}")
                seconds = timed(lambda: export(kept, out, overwrite=True))
    print(*seconds, megabytes())


def show(name: str, job: str, count: int, file: Path, address: str = "") -> None:
    done = subprocess.run(
        [sys.executable, __file__, job, str(file), address],
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, processor, used = map(float, done.stdout.split())
    print(f"{name:<48} {count:>8} {seconds:>8.2f} {processor:>8.2f} {used:>8.0f}")


def main() -> None:
    print(f"{'one process per row':<48} {'rows':>8} {'s':>8} {'cpu s':>8} {'MB':>8}")
    with tempfile.TemporaryDirectory() as name, ExitStack() as open_servers:
        folder = Path(name)
        try:
            server = open_servers.enter_context(running_server())
        except pytest.skip.Exception as missing:
            server = None
            print(missing)
        for count in SIZES:
            write_files(folder, count)
            for kind in ("csv", "xlsx", "json"):
                show(f"read {kind}", "read", count, folder / f"{count}.{kind}")
            file = folder / f"{count}.csv"
            places = {"SQLite": str(folder / f"{count}.db")}
            if server is not None:
                places["PostgreSQL"] = server.new_database()
            for database, address in places.items():
                show(f"import into an empty register, {database}", "bring in", count, file, address)
                show(f"import the same again, {database}", "bring in", count, file, address)
                show(f"all assignments out of {database}", "take out", count, file, address)
            for kind in ("csv", "xlsx", "json"):
                out = folder / f"uit.{kind}"
                show(f"export {kind}", "export", count, out, places["SQLite"])


if __name__ == "__main__":
    one(*sys.argv[1:]) if len(sys.argv) > 1 else main()
