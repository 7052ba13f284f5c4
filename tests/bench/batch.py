"""A caseload by SQL against the limit: reading the columns that are used and writing the answers.

The limit scans the input columns and copies the stored answers, with the same columns and types,
key included, Parquet to Parquet with two threads. Run by `make bench`; `python -m tests.bench.batch
200000` for another number of cases. Machines are noisy: compare rows of one table.
"""

from __future__ import annotations

import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import duckdb

from adwijzer.batch.agenda import item_column
from adwijzer.batch.compilation import program_of
from adwijzer.batch.job import Batch, open_batch
from adwijzer.batch.program import Program
from adwijzer.batch.spark_engine import answer_on_spark, spark_session
from adwijzer.batch.timing import INTERRUPTIONS_KNOWN
from adwijzer.decisions.interruption import LEAVE, RECOVERED
from adwijzer.language import load_rules
from adwijzer.model.rulebase import AnyDecision

TODAY = date(2026, 11, 22)
THREADS = 2
ROUNDS = 5
BASE = load_rules()
BATCHES = (
    ("informatiedeling", 1),
    ("opdrachtacceptatie", 1),
    ("contactvorm", 1),
    ("contactvorm", 4),
)
GROWTH = (1, 4, 16)


def decision_of(name: str) -> AnyDecision:
    found = BASE.decision(name)
    assert found is not None
    return found


def write_cases(program: Program, items: int, count: int, path: Path) -> None:
    """Random cases with 30 percent unknown facts; what cannot go together is left out."""
    columns = ["'C' || range AS code"]
    for column in program.inputs:
        words = ", ".join(f"'{word}'" for word in column.words)
        if column.several:
            order = "list_sort(list_transform([" + words + "], lambda w: random() || ':' || w))"
            some = f"list_slice({order}, 1, 1 + CAST(floor(random() * {items}) AS INTEGER))"
            plain = f"list_transform({some}, lambda w: string_split(w, ':')[2])"
            columns.append(f"array_to_string({plain}, ';') AS {column.name}")
            continue
        pick = f"[{words}][1 + CAST(floor(random() * {len(column.words)}) AS INTEGER)]"
        columns.append(f"CASE WHEN random() < 0.3 THEN NULL ELSE {pick} END AS {column.name}")
    with duckdb.connect(config={"threads": THREADS}) as connection:
        connection.execute("SELECT setseed(0.5)")
        names = [column.name for column in program.inputs]
        rows = f"SELECT {', '.join(columns)} FROM range({count})"
        if {"kader", "heeft_werkgever"} <= {*names}:
            rows = f"SELECT * REPLACE (NULL AS heeft_werkgever) FROM ({rows})"
        connection.execute(f"COPY ({rows}) TO '{path}' (FORMAT parquet)")


def best(
    work: Callable[[], object],
    rounds: int = ROUNDS,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """The least of some times, in seconds."""
    times = []
    for _ in range(rounds):
        start = clock()
        work()
        times.append(clock() - start)
    return min(times)


def batch_time(program: Program, given: Path, out: Path, *, ordered: bool, rounds: int) -> float:
    """A whole answer, from file to file; the tables stand ready."""
    times = []
    for _ in range(rounds):
        made, load = open_batch(lambda _, **_apart: program, given, threads=THREADS)
        with made:
            start = time.perf_counter()
            made.answer(load, out, ordered=ordered)
            times.append(time.perf_counter() - start)
    return min(times)


def limit_time(
    given: Path,
    stored: Path,
    out: Path,
    rounds: int,
    clock: Callable[[], float] = time.perf_counter,
) -> float:
    """Scan what goes in, and copy what comes out; texts are an ENUM, as in the batch."""
    with duckdb.connect(config={"threads": THREADS}) as connection:
        connection.execute("SET preserve_insertion_order = false")
        columns = [row[0] for row in connection.execute(f"DESCRIBE FROM '{given}'").fetchall()]
        counts = ", ".join(f'count("{name}")' for name in columns)

        def work() -> None:
            connection.execute(f"SELECT {counts} FROM '{given}'").fetchall()
            connection.execute(f"COPY (FROM '{stored}') TO '{out}' (FORMAT parquet)")

        return best(work, rounds, clock)


def shares(count: int, folder: Path, rounds: int) -> None:
    print(f"{count:,} cases, {THREADS} threads, best of {rounds}")
    print(f"{'decision':24}{'items':>6}{'tables s':>10}{'limit s':>9}{'batch s':>9}{'of limit':>9}")
    for name, items in BATCHES:
        start = time.perf_counter()
        program = program_of(BASE, decision_of(name), TODAY, items)
        with Batch(program):
            pass
        made = time.perf_counter() - start
        given, out = folder / f"{name}{items}.parquet", folder / "uit.parquet"
        write_cases(program, items, count, given)
        for ordered in (False, True):
            spent = batch_time(program, given, out, ordered=ordered, rounds=rounds)
            limit = limit_time(given, out, folder / "limiet.parquet", rounds)
            label = f"{name}{', sorted' if ordered else ''}"
            share = limit / spent
            print(f"{label:24}{items:>6}{made:>10.2f}{limit:>9.3f}{spent:>9.3f}{share:>9.2f}")


def write_absences(program: Program, count: int, path: Path) -> None:
    """Random absences: none to three interruptions, and 30 percent of the facts unknown."""
    part = program.timing
    assert part is not None
    ends = "CAST(floor(random() * 60) AS INTEGER)"
    start = "first + 20 + 150 * CAST(i AS INTEGER)"
    period = (
        f"struct_pack(van := {start}, tot := {start} + {ends},"
        f" soort := CASE WHEN random() < 0.7 THEN '{RECOVERED}' ELSE '{LEAVE}' END,"
        " zelfde_oorzaak := CASE WHEN random() < 0.7 THEN 'ja' ELSE NULL END)"
    )
    columns = [
        "'C' || nr AS code",
        f"DATE '{TODAY}' AS peildatum",
        "CASE WHEN random() < 0.05 THEN NULL ELSE first END AS eerste_ziektedag",
        f"list_transform(range(CAST(floor(4 * random() * random()) AS INTEGER)), "
        f"lambda i: {period})"
        " AS onderbrekingen",
    ]
    for name in part.dates:
        day = "first + CAST(floor(random() * 700) AS INTEGER)"
        columns.append(f"CASE WHEN random() < 0.5 THEN NULL ELSE {day} END AS {name}")
    for column in program.inputs:
        if column.words and column.name not in ("heeft_werkgever", INTERRUPTIONS_KNOWN):
            words = ", ".join(f"'{word}'" for word in column.words)
            pick = f"[{words}][1 + CAST(floor(random() * {len(column.words)}) AS INTEGER)]"
            columns.append(f"CASE WHEN random() < 0.3 THEN NULL ELSE {pick} END AS {column.name}")
    first = f"DATE '{TODAY}' - CAST(floor(random() * 800) AS INTEGER)"
    with duckdb.connect(config={"threads": THREADS}) as connection:
        connection.execute("SELECT setseed(0.5)")
        rows = f"SELECT range AS nr, {first} AS first FROM range({count})"
        connection.execute(
            f"COPY (SELECT {', '.join(columns)} FROM ({rows})) TO '{path}' (FORMAT parquet)"
        )


def absences(count: int, folder: Path, rounds: int) -> None:
    """Timing: the count and every date, and everything; in seconds of all processors together."""
    given, out = folder / "verzuim.parquet", folder / "uit.parquet"

    def program(periods: int, /, **_apart: bool) -> Program:
        return program_of(BASE, decision_of("inzetmoment"), TODAY, periods)

    made = program(1)
    write_absences(made, count, given)
    count_only = ["dag_1", "verzuimdag", "verzuimweek"]
    dates = [c.name for c in made.columns if c.name.startswith("termijn_")]
    print(f"\n{'inzetmoment':24}{'columns':>8}{'limit s':>9}{'batch s':>9}{'of limit':>9}")
    for label, columns in (("count and dates", [*count_only, *dates]), ("everything", [])):
        spent = []
        for _ in range(rounds):
            batch, load = open_batch(program, given, threads=THREADS)
            with batch:
                start = time.process_time()
                batch.answer(load, out, columns=columns)
                spent.append(time.process_time() - start)
        limit = limit_time(given, out, folder / "limiet.parquet", rounds, clock=time.process_time)
        told = len(columns) or len(made.columns)
        share = limit / min(spent)
        print(f"{label:24}{told:>8}{limit:>9.2f}{min(spent):>9.2f}{share:>9.2f}")


def growth(count: int, folder: Path) -> None:
    """How time and memory grow with the number of cases."""
    program = program_of(BASE, decision_of("informatiedeling"), TODAY)
    print(f"\n{'cases':>14}{'seconds':>10}{'MB at most':>12}")
    for times in GROWTH:
        given = folder / "groei.parquet"
        write_cases(program, 1, count * times, given)
        spent = batch_time(program, given, folder / "uit.parquet", ordered=False, rounds=2)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(f"{count * times:>14,}{spent:>10.3f}{memory:>12}")


def on_spark(count: int, folder: Path, rounds: int) -> None:
    """Spark against its own limit, warm: a scan of what goes in, and a copy of what comes out."""
    if find_spec("pyspark") is None or shutil.which("java") is None:
        print("\nSpark is not here")
        return
    session = spark_session(f"local[{THREADS}]")
    out, copy = folder / "spark.parquet", folder / "spark-limiet.parquet"
    print(f"\n{'on Spark':24}{'columns':>8}{'limit s':>9}{'batch s':>9}{'times':>9}")
    for name, periods in (("contactvorm", 1), ("inzetmoment", 3)):
        program = program_of(BASE, decision_of(name), TODAY, periods)
        file, tables = folder / f"spark-{name}.parquet", folder / f"spark-{name}"
        tables.mkdir()
        if program.timing is None:
            write_cases(program, 1, count, file)
        else:
            write_absences(program, count, file)
        given = session.read.parquet(str(file)).withColumnRenamed("agenda", item_column(1))

        def answer(program: Program = program, given: Any = given, tables: Path = tables) -> None:
            found = answer_on_spark(session, program, given, tables)
            found.write.mode("overwrite").parquet(str(out))

        def limit(given: Any = given) -> None:
            given.selectExpr(*(f"count({column})" for column in given.columns)).collect()
            session.read.parquet(str(out)).write.mode("overwrite").parquet(str(copy))

        answer()
        spent, least = best(answer, rounds), best(limit, rounds)
        told = len(program.columns)
        print(f"{name:24}{told:>8}{least:>9.2f}{spent:>9.2f}{spent / least:>9.2f}")
    session.stop()


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rounds = ROUNDS if count >= 1_000_000 else 2
    with tempfile.TemporaryDirectory(prefix="adwijzer-") as name:
        shares(count, Path(name), rounds)
        absences(count, Path(name), rounds)
        growth(count, Path(name))
        on_spark(count, Path(name), min(rounds, 3))


if __name__ == "__main__":
    main()
