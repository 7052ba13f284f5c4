"""A caseload by SQL against the limit: reading the columns that are used and writing the answers.

The limit scans the input columns and copies the stored answers, with the same columns and types,
key included, Parquet to Parquet with two threads. A register stands beside what somebody would
write by hand in DuckDB or Polars, whichever is faster: two joins, on the client and on the
employer, with no rule but who comes first.

    python -m tests.bench.batch                   everything, a million cases; by `make bench`
    python -m tests.bench.batch --cases 200000 contactvorm rolconflict

Each row tells the share by the clock and by the processors. Machines are noisy: compare rows of one
table.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import duckdb
from msgspec import Struct
from msgspec.structs import astuple

from adwijzer.assurance.difference.marks import marked
from adwijzer.assurance.difference.tally import Caseloads, one_by_one, tally_of
from adwijzer.batch.agenda import item_column
from adwijzer.batch.compilation import program_of
from adwijzer.batch.job import Compile, open_batch
from adwijzer.batch.program import Program
from adwijzer.batch.spark_engine import SparkProgram, answer_on_spark, spark_session
from adwijzer.batch.timing import INTERRUPTIONS_KNOWN
from adwijzer.decisions.assignments.assignment import CHOICES
from adwijzer.decisions.interruption import LEAVE, RECOVERED
from adwijzer.language import load_rules
from adwijzer.model.rulebase import AnyDecision
from adwijzer.model.validity import on_day
from tests.bench.by_hand import pairs_in_duckdb, pairs_in_polars, sharing_by_hand
from tests.bench.roles import COMMON, GAPS, KINDS, ON

TODAY = date(2026, 11, 22)
THREADS = 2
ROUNDS = 5
BASE = load_rules()
GROWTH = (1, 4, 16)
WARM_UP = 3
"""Times that Spark works before it is timed: Java makes quick what it has done often."""
FEW = 100
"""Cases that are decided one at a time; the others take as long each."""


def decision_of(name: str) -> AnyDecision:
    found = BASE.decision(name)
    assert found is not None
    return found


def write_cases(program: Program, items: int, count: int, path: Path) -> None:
    """Random cases with 30 percent unknown facts; what cannot go together is left out."""
    # No code has eight digits, which is looked at one by one: it may be the number of a person.
    columns = ["'C' || range % 10000000 || chr(CAST(65 + range // 10000000 AS INTEGER)) AS code"]
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


class Spent(Struct, frozen=True):
    """Seconds by the clock, and of all processors together."""

    clock: float
    processors: float


def best(
    work: Callable[[], object], rounds: int, worked: Callable[[], float] = time.process_time
) -> Spent:
    """The least of some times; `worked` says how long the processors have worked."""
    clock, processors = [], []
    for _ in range(rounds):
        begun, before = time.perf_counter(), worked()
        work()
        clock.append(time.perf_counter() - begun)
        processors.append(worked() - before)
    return Spent(min(clock), min(processors))


def worked_by(process: int) -> float:
    """Seconds that the processors have worked for another process."""
    text = Path(f"/proc/{process}/stat").read_text(encoding="ascii", errors="replace")
    user, system = text.rpartition(")")[2].split()[11:13]
    return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")


def batch_time(
    program: Compile,
    given: Path,
    out: Path,
    rounds: int,
    *,
    ordered: bool = False,
    columns: Sequence[str] = (),
) -> Spent:
    """A whole answer, from file to file; the tables stand ready."""
    times = []
    for _ in range(rounds):
        made, load = open_batch(program, given, threads=THREADS)
        with made:
            times.append(
                best(lambda: made.answer(load, out, ordered=ordered, columns=columns, day=ON), 1)  # noqa: B023 - used at once
            )
    return Spent(min(t.clock for t in times), min(t.processors for t in times))


def limit_time(given: Path, stored: Path, out: Path, rounds: int) -> Spent:
    """Scan what goes in, and copy what comes out."""
    with duckdb.connect(config={"threads": THREADS}) as connection:
        connection.execute("SET preserve_insertion_order = false")
        columns = [row[0] for row in connection.execute(f"DESCRIBE FROM '{given}'").fetchall()]
        counts = ", ".join(f'count("{name}")' for name in columns)

        def work() -> None:
            connection.execute(f"SELECT {counts} FROM '{given}'").fetchall()
            connection.execute(f"COPY (FROM '{stored}') TO '{out}' (FORMAT parquet)")

        return best(work, rounds)


def tell(label: str, other: Spent, spent: Spent, reach: str, *, times: bool = False) -> None:
    """A row of the table: what part of the limit, or how many times as long."""
    by_clock, by_processors = other.clock / spent.clock, other.processors / spent.processors
    if times:
        by_clock, by_processors = 1 / by_clock, 1 / by_processors
    print(
        f"{label:44}{other.clock:>9.2f}{spent.clock:>9.2f}{by_clock:>9.2f}"
        f"{by_processors:>12.2f}  {reach}",
        flush=True,
    )


def share(
    name: str,
    items: int,
    reach: str,
    count: int,
    folder: Path,
    rounds: int,
    *,
    ordered: bool = False,
) -> None:
    """One decision over a caseload."""

    def compiled(most: int, /, **_apart: bool) -> Program:
        return program_of(BASE, decision_of(name), TODAY, most)

    given, out = folder / f"{name}{items}.parquet", folder / "uit.parquet"
    if not given.exists():
        write_cases(compiled(items), items, count, given)
    spent = batch_time(compiled, given, out, rounds, ordered=ordered)
    limit = limit_time(given, out, folder / "limiet.parquet", rounds)
    several = f", one to {items} items" if items > 1 else ""
    tell(f"{name}{several}{', in order' if ordered else ''}", limit, spent, reach)


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
    """Timing: the count and every date, and everything."""
    given, out = folder / "verzuim.parquet", folder / "uit.parquet"

    def program(periods: int, /, **_apart: bool) -> Program:
        return program_of(BASE, decision_of("inzetmoment"), TODAY, periods)

    made = program(1)
    write_absences(made, count, given)
    dates = [c.name for c in made.columns if c.name.startswith("termijn_")]
    for label, columns, reach in (
        ("count and dates", ["dag_1", "verzuimdag", "verzuimweek", *dates], "0.3"),
        ("everything", [], "0.2"),
    ):
        spent = batch_time(program, given, out, rounds, columns=columns)
        limit = limit_time(given, out, folder / "limiet.parquet", rounds)
        tell(f"inzetmoment, {label}", limit, spent, reach)


def write_register(count: int, path: Path) -> None:
    """A firm, as in `tests.bench.roles`: fifty assignments per AD, clients that come back, gaps."""

    def one_of(words: Sequence[str]) -> str:
        listed = ", ".join(f"'{word}'" for word in words)
        return f"[{listed}][1 + CAST(floor(random() * {len(words)}) AS INTEGER)]"

    def perhaps(what: str) -> str:
        return f"CASE WHEN random() < {GAPS} THEN NULL ELSE {what} END"

    def number(below: int) -> str:
        return f"CAST(floor(random() * {max(1, below)}) AS INTEGER)"

    kinds = " ".join(f"WHEN '{role}' THEN {one_of(kinds)}" for role, kinds in KINDS.items())
    roles = [
        role
        for role, weight in zip(CHOICES["rol"], (5, 4, 2, 1, 1), strict=True)
        for _ in range(weight)
    ]
    client = f"'C' || a || '-' || {number(20)}"
    rows = (
        f"SELECT range AS n, {number(count // 50)} AS a, {one_of(roles)} AS rol,"
        f" DATE '2022-06-01' + {number(1500)} AS start FROM range({count})"
    )
    columns = [
        "'O' || n AS opdracht",
        "'AD' || a AS ad",
        f"CASE WHEN random() < {COMMON} THEN {client} ELSE 'K' || n END AS client",
        f"'W' || {number(count // 40)} AS werkgever",
        f"'P' || {number(count // 200)} AS opdrachtgever",
        "rol",
        perhaps(f"CASE rol {kinds} END") + " AS soort_opdracht",
        "start",
        perhaps(f"start + {number(200)}") + " AS eind",
        f"CASE WHEN start > DATE '{ON}' THEN 'gepland' WHEN random() < 0.5 THEN 'lopend'"
        " ELSE 'afgerond' END AS status",
        perhaps(one_of(("V1", "V2", "V3"))) + " AS vraag",
        perhaps(one_of(("ja", "nee", "nee"))) + " AS standpunt_ingenomen",
        perhaps(one_of(("ja", "ja", "ja", "nee"))) + " AS instemming_client",
        perhaps(one_of(("ja", "nee"))) + " AS rol_uitgelegd",
        perhaps(one_of(("ja", "ja", "nee"))) + " AS heeft_werkgever",
    ]
    with duckdb.connect(config={"threads": THREADS}) as connection:
        connection.execute("SELECT setseed(0.5)")
        connection.execute(
            f"COPY (SELECT {', '.join(columns)} FROM ({rows})) TO '{path}' (FORMAT parquet)"
        )


def register(count: int, folder: Path, rounds: int) -> None:
    """A register against two joins that somebody wrote by hand.

    Each time in a process of its own, one after the other: a library that runs again has its memory
    at hand, and a batch never has.
    """
    given = folder / "register.parquet"
    write_register(count, given)
    ways = ["batch", "DuckDB", *(["Polars"] if polars_here() else [])]
    times: dict[str, list[tuple[float, ...]]] = {way: [] for way in ways}
    for _ in range(rounds):
        for way in ways:
            words = [sys.executable, "-m", __spec__.name, "--pairs", way, "--one", str(given)]
            done = subprocess.run(words, capture_output=True, check=True, text=True)
            times[way].append(tuple(map(float, done.stdout.split())))
    least = {way: Spent(*map(min, zip(*found, strict=True))) for way, found in times.items()}
    spent = least.pop("batch")
    for way, each in least.items():
        print(f"  by hand in {way}: {each.clock:.2f} s, {each.processors:.2f} s of processors")
    if "Polars" in least:
        hand, second = (pairs_file(given, way) for way in least)
        [(differ,)] = duckdb.execute(
            f"SELECT count(*) FROM ((FROM '{hand}' EXCEPT ALL FROM '{second}')"
            f" UNION ALL (FROM '{second}' EXCEPT ALL FROM '{hand}'))"
        ).fetchall()
        if differ:
            raise SystemExit(f"by hand {differ} pairs of DuckDB and Polars differ")
    fastest = min(least, key=lambda way: least[way].processors)
    # The least of each: neither measure may flatter.
    by_hand = Spent(*map(min, zip(*map(astuple, least.values()), strict=True)))
    tell(f"rolconflict, times joins in {fastest}", by_hand, spent, "under 2 times", times=True)


def pairs_file(given: Path, way: str) -> Path:
    return given.with_name(f"paren-{way}.parquet")


def pairs_once(way: str, given: Path) -> None:
    """Seconds by the clock and of the processors for the pairs of a register, one time."""
    out = pairs_file(given, way)

    def program(_items: int, /, **_apart: bool) -> Program:
        return program_of(BASE, decision_of("rolconflict"), TODAY)

    if way == "batch":
        spent = batch_time(program, given, out, 1)
    elif way == "DuckDB":
        with duckdb.connect(config={"threads": THREADS}) as connection:
            connection.execute("SET preserve_insertion_order = false")
            spent = best(lambda: pairs_in_duckdb(connection, given, out), 1)
    else:
        polars = polars_here()
        spent = best(lambda: pairs_in_polars(polars, given, out), 1)
    print(spent.clock, spent.processors)


def polars_here() -> Any:
    """Polars with as many threads as the others have; None where it is not here."""
    if find_spec("polars") is None:
        print("Polars is not here (pip install polars)")
        return None
    os.environ.setdefault("POLARS_MAX_THREADS", str(THREADS))
    return import_module("polars")


def by_hand(count: int, folder: Path, rounds: int) -> None:
    """Every column of `informatiedeling` against its verdict alone, written by hand in Polars."""
    polars = polars_here()
    if polars is None:
        return
    name = "informatiedeling"
    given, out, hand = (folder / f"{each}.parquet" for each in ("hand-in", "hand-uit", "hand"))

    def program(_items: int, /, **_apart: bool) -> Program:
        return program_of(BASE, decision_of(name), TODAY)

    write_cases(program(1), 1, count, given)
    spent = batch_time(program, given, out, rounds)
    written = best(lambda: sharing_by_hand(polars, given, hand), rounds)
    with duckdb.connect() as connection:
        [(alike,)] = connection.execute(
            f"SELECT count(*) FROM '{out}' JOIN '{hand}' USING (code, oordeel)"
        ).fetchall()
    if alike != count:
        raise SystemExit(f"by hand {count - alike} verdicts differ: the rules changed")
    tell(f"{name}, times its verdict by Polars", written, spent, "under 1", times=True)


def changes(count: int, folder: Path) -> None:
    """What a change of the rules changes for absences: by SQL, and one case at a time."""
    count = min(count, 20_000)
    given, few = folder / "verzuim-anders.parquet", folder / "verzuim-anders.jsonl"
    write_absences(program_of(BASE, decision_of("inzetmoment"), TODAY, 3), count, given)
    with duckdb.connect() as connection:
        connection.execute(f"COPY (FROM '{given}' LIMIT {FEW}) TO '{few}' (FORMAT json)")
    # What is not said stands in no line.
    lines = [json.loads(line) for line in few.read_text(encoding="utf-8").splitlines()]
    few.write_text("\n".join(json.dumps(_said(line)) for line in lines) + "\n", encoding="utf-8")
    valid = on_day(decision_of("inzetmoment"), TODAY)

    def by_sql() -> None:
        load = Caseloads(given, "inzetmoment", None)
        tally_of(load, BASE, BASE, [], TODAY)

    def apart() -> None:
        one_by_one(Caseloads(few, "inzetmoment", None), BASE, BASE, marked(valid, valid, []), TODAY)

    spent, each = best(by_sql, 1), best(apart, 1)
    times = count / FEW
    every = Spent(each.clock * times, each.processors * times)
    tell(f"rules diff, {count:,} absences, one by one", every, spent, "quicker")


def _said(case: Any) -> Any:
    """A case without what is not said of it."""
    if isinstance(case, list):
        return [_said(each) for each in case]
    if isinstance(case, dict):
        return {key: _said(value) for key, value in case.items() if value is not None}
    return case


def growth(count: int, folder: Path) -> None:
    """How time and memory grow with the number of cases; each size in a process of its own."""
    print(f"\n{'cases':>14}{'seconds':>10}{'exponent':>10}{'MB at most':>12}")
    first: tuple[int, float] | None = None
    for times in GROWTH:
        given = folder / "groei.parquet"
        write_cases(
            program_of(BASE, decision_of("informatiedeling"), TODAY), 1, count * times, given
        )
        done = subprocess.run(
            [sys.executable, "-m", __spec__.name, "--one", str(given)],
            capture_output=True,
            check=True,
            text=True,
        )
        spent, memory = done.stdout.split()
        here = count * times, float(spent)
        power = (
            f"{math.log(here[1] / first[1]) / math.log(here[0] / first[0]):.2f}" if first else ""
        )
        first = first or here
        print(f"{here[0]:>14,}{here[1]:>10.2f}{power:>10}{memory:>12}", flush=True)


def one(given: Path) -> None:
    """Seconds and MB of one caseload."""

    def program(_items: int, /, **_apart: bool) -> Program:
        return program_of(BASE, decision_of("informatiedeling"), TODAY)

    spent = batch_time(program, given, given.with_name("uit.parquet"), 2)
    # The peak of the system's own count would be that of the process that started this one.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    [peak] = [line.split()[1] for line in status.splitlines() if line.startswith("VmHWM")]
    print(spent.clock, int(peak) // 1024)


def on_spark(count: int, folder: Path, rounds: int) -> None:
    """Spark against its own limit, warm: a scan of what goes in, and a copy of what comes out."""
    if find_spec("pyspark") is None or shutil.which("java") is None:
        print("Spark is not here")
        return
    # A gigabyte, what Spark has by itself, does not hold the tables of several runs.
    os.environ.setdefault("PYSPARK_SUBMIT_ARGS", "--driver-memory 4g pyspark-shell")
    session = spark_session(f"local[{THREADS}]")
    out, copy = folder / "spark.parquet", folder / "spark-limiet.parquet"
    java = session._jvm.java.lang.ProcessHandle.current().pid()
    for name, most, reach in (
        ("contactvorm", 1, "at most 1.5 times"),
        ("inzetmoment", 3, "at most 4 times"),
    ):
        program = program_of(BASE, decision_of(name), TODAY, most)
        file, tables = folder / f"spark-{name}.parquet", folder / f"spark-{name}"
        tables.mkdir()
        if program.timing is None:
            write_cases(program, 1, count, file)
        else:
            write_absences(program, count, file)
        given = session.read.parquet(str(file)).withColumnRenamed("agenda", item_column(1))

        ready = SparkProgram.of(session, program, tables)

        def answer(ready: SparkProgram = ready, given: Any = given) -> None:
            found = answer_on_spark(session, ready, given)
            found.write.mode("overwrite").parquet(str(out))

        def limit(given: Any = given) -> None:
            given.selectExpr(*(f"count({column})" for column in given.columns)).collect()
            session.read.parquet(str(out)).write.mode("overwrite").parquet(str(copy))

        for _ in range(WARM_UP):
            answer()
            limit()
        spent, least = (best(work, rounds, lambda: worked_by(java)) for work in (answer, limit))
        tell(f"{name} on Spark, times its limit", least, spent, reach, times=True)
    session.stop()


def rows_of(count: int, folder: Path, rounds: int) -> dict[str, Callable[[], None]]:
    """What can be measured, by name."""

    def both(name: str) -> None:
        share(name, 1, "1.0", count, folder, rounds)
        share(name, 1, "0.8", count, folder, rounds, ordered=True)

    return {
        **{
            name: lambda name=name: both(name)  # type: ignore[misc]
            for name in ("informatiedeling", "opdrachtacceptatie", "contactvorm")
        },
        "agenda": lambda: share("contactvorm", 4, "0.2", count, folder, rounds),
        "inzetmoment": lambda: absences(count, folder, rounds),
        "rolconflict": lambda: register(count, folder, rounds),
        "changes": lambda: changes(count, folder),
        "polars": lambda: by_hand(count, folder, rounds),
        "spark": lambda: on_spark(count, folder, rounds),
        "growth": lambda: growth(count, folder),
    }


def main() -> None:
    names = [*rows_of(0, Path(), 0)]
    parser = argparse.ArgumentParser()
    parser.add_argument("rows", nargs="*", help=f"some of: {', '.join(names)}")
    parser.add_argument("--cases", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--one", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--pairs", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.pairs:
        pairs_once(given.pairs, given.one)
        return
    if given.one:
        one(given.one)
        return
    print(f"{given.cases:,} cases, {THREADS} threads, best of {given.rounds}")
    print(f"{'':44}{'limit s':>9}{'batch s':>9}{'of limit':>9}{'processors':>12}  reach")
    with tempfile.TemporaryDirectory(prefix="adwijzer-") as folder:
        measured = rows_of(given.cases, Path(folder), given.rounds)
        for name in given.rows or names:
            measured[name]()


if __name__ == "__main__":
    main()
