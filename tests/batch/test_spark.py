"""Spark gives what DuckDB gives; needs Java, and pyspark, which is in no lock but its own."""

from __future__ import annotations

import importlib.util
import json
import re
import shutil
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from adwijzer.batch.spark_engine import spark_session
from adwijzer.decisions.assignments.assignment import COLUMNS
from adwijzer.language import load_rules
from tests.batch.absence_cases import absences, table_of
from tests.batch.cases import on_the_day, random_rows
from tests.batch.test_absences import differing, timings_by_decide
from tests.batch.test_pairs import register
from tests.cli.command import advise

OUTSIDE = "niet_in_de_lijst"

needs_spark = pytest.mark.skipif(
    importlib.util.find_spec("pyspark") is None or shutil.which("java") is None,
    reason="pyspark or Java is not installed: pip install adwijzer[spark], and Java 17 or newer",
)


def caseload(folder: Path, name: str, count: int, items: int) -> Path:
    rows = list(random_rows(on_the_day(load_rules(), name), count, seed=6, items=items))
    # In each column, and in some together, a word that is in no list.
    facts = [column for column in rows[0] if column != "code"]
    rows += [
        {**rows[n], "code": f"Buiten{n}", column: OUTSIDE, facts[-1 - n]: OUTSIDE}
        for n, column in enumerate(facts)
    ]
    columns = {key: pa.array([row[key] for row in rows], pa.string()) for key in rows[0]}
    agenda = [columns.pop(f"item{n}").to_pylist() for n in range(1, items + 1)]
    if agenda:
        lists = [[word for word in words if word] for words in zip(*agenda, strict=True)]
        columns["agenda"] = pa.array(lists, pa.list_(pa.string()))
        columns |= {f"item{n}": pa.array(words) for n, words in enumerate(agenda, start=1)}
    path = folder / f"{name}.parquet"
    pq.write_table(pa.table(columns), path)
    return path


@needs_spark
@pytest.mark.check(part="batch")
@pytest.mark.parametrize(("name", "items"), [("informatiedeling", 0), ("contactvorm", 4)])
def test_spark_gives_the_same(name: str, items: int, tmp_path: Path) -> None:
    given = caseload(tmp_path, name, 20_000, items)
    day = ("--as-of", "2026-11-22")

    here = advise("batch", name, "--in", str(given), "--out", str(tmp_path / "a.parquet"), *day)
    there = advise(
        *("batch", name, "--in", str(given), "--out", str(tmp_path / "b.parquet")),
        *("--engine", "spark", *day),
    )

    assert (here.status, there.status) == (4, 4), there.err
    differing = duckdb.execute(
        f"SELECT count(*) FROM (FROM '{tmp_path}/a.parquet' EXCEPT ALL"
        f" FROM '{tmp_path}/b.parquet/*.parquet')"
    ).fetchall()
    counts = [
        duckdb.execute(f"SELECT count(*) FROM '{tmp_path}/{which}'").fetchall()
        for which in ("a.parquet", "b.parquet/*.parquet")
    ]
    assert differing == [(0,)]
    assert counts[0] == counts[1] != [(0,)]


@needs_spark
@pytest.mark.check(part="batch")
def test_spark_counts_an_absence_as_decide_does(tmp_path: Path) -> None:
    base = load_rules()
    decision = on_the_day(base, "inzetmoment")
    rows = [row for row in absences(decision, 300, seed=8) if row["peildatum"] is not None]
    given = tmp_path / "verzuim.parquet"
    pq.write_table(table_of(decision, rows), given)
    line = f"batch inzetmoment --in {given} --as-of 2026-11-22"

    here = advise(f"{line} --out {tmp_path}/a.parquet")
    there = advise(f"{line} --out {tmp_path}/b.parquet --engine spark")

    assert (here.status, there.status) == (4, 4), there.err
    found = [
        {row["code"]: row for row in pq.read_table(tmp_path / which).to_pylist()}
        for which in ("a.parquet", "b.parquet")
    ]
    assert len(found[0]) > 200
    assert differing(found[1], found[0]) == {}
    assert differing(found[1], timings_by_decide(base, rows)) == {}


@needs_spark
@pytest.mark.check(part="batch")
def test_a_cell_that_is_no_day_stops_spark_and_leaves_nothing(tmp_path: Path) -> None:
    days = ["2026-03-02", "gisteren"]
    given = tmp_path / "verzuim.parquet"
    pq.write_table(pa.table({"code": ["A1", "A2"], "eerste_ziektedag": days}), given)

    done = advise(f"batch inzetmoment --in {given} --out {tmp_path}/uit.parquet --engine spark")

    assert done.status == 2
    assert "verzuim.parquet: in een kolom met dagen of getallen staat iets anders" in done.err
    assert "gisteren" not in done.err
    assert [path.name for path in tmp_path.iterdir()] == ["verzuim.parquet"]


@needs_spark
@pytest.mark.check(part="batch")
def test_the_statements_about_an_absence_run_in_a_bare_spark(tmp_path: Path) -> None:
    decision = on_the_day(load_rules(), "inzetmoment")
    rows = list(absences(decision, 60, seed=9))
    given = tmp_path / "verzuim.parquet"
    pq.write_table(table_of(decision, rows), given)
    day = "--as-of 2026-11-22"
    assert advise(f"batch inzetmoment --sql spark --out {tmp_path}/sql {day}").status == 0
    assert advise(f"batch inzetmoment --in {given} --out {tmp_path}/a.parquet {day}").status in (
        0,
        4,
    )

    bare = spark_session("local[1]")
    try:
        bare.read.parquet(str(given)).createOrReplaceTempView("cases")
        for table in (tmp_path / "sql/tabellen").iterdir():
            bare.read.parquet(str(table)).createOrReplaceTempView(table.stem)
        *before, last = (tmp_path / "sql/opdracht.sql").read_text().split(";\n\n")
        for each in before:
            bare.sql(each)
        found = {row["code"]: row.asDict() for row in bare.sql(last).collect()}
    finally:
        bare.stop()

    told = {row["code"]: row for row in pq.read_table(tmp_path / "a.parquet").to_pylist()}
    assert len(told) > 40
    assert differing(found, told) == {}


@pytest.mark.parametrize("name", ["informatiedeling", "contactvorm", "rolconflict"])
def test_the_file_for_spark_makes_the_variables_that_it_reads(name: str, tmp_path: Path) -> None:
    done = advise(f"batch {name} --sql spark --out {tmp_path}/sql --as-of 2026-11-22")

    assert done.status == 0, done.err
    *before, last = (tmp_path / "sql/opdracht.sql").read_text(encoding="utf-8").split(";\n\n")
    made = {each.split()[4] for each in before if each.startswith("DECLARE")}
    read = set(re.findall(r"session\.(\w+)", last))
    assert read
    assert read <= made
    assert before[-1].startswith("SET VAR (")


def register_file(folder: Path, count: int) -> Path:
    """A register in Parquet, with the order of its rows."""
    path = folder / "register.parquet"
    rows = register(count, seed=9)
    columns = {
        name: pa.array(
            [getattr(each, name) for each in rows],
            pa.date32() if name in ("start", "eind") else pa.string(),
        )
        for name in COLUMNS
    }
    pq.write_table(pa.table({"nr": pa.array(range(count)), **columns}), path)
    return path


@needs_spark
@pytest.mark.check(part="batch")
def test_spark_finds_the_same_pairs(tmp_path: Path) -> None:
    given = register_file(tmp_path, 3000)
    line = f"batch rolconflict --in {given} --as-of 2026-11-22"

    here = advise(f"{line} --out {tmp_path}/a.parquet")
    there = advise(f"{line} --out {tmp_path}/b.parquet --engine spark")

    assert (here.status, there.status) == (0, 0), there.err
    found = [
        sorted(duckdb.execute(f"FROM '{tmp_path}/{which}'").fetchall(), key=str)
        for which in ("a.parquet", "b.parquet/*.parquet")
    ]
    assert found[0] == found[1] != []


def test_the_statement_about_pairs_runs_in_a_bare_duckdb(tmp_path: Path) -> None:
    given = register_file(tmp_path, 300)
    day = "--as-of 2026-11-22"
    assert advise(f"batch rolconflict --sql duckdb --out {tmp_path}/sql {day}").status == 0
    assert advise(f"batch rolconflict --in {given} --out {tmp_path}/a.parquet {day}").status == 0
    asked = json.loads((tmp_path / "sql/invoer.json").read_text())

    with duckdb.connect() as bare:
        names = ", ".join(column["naam"] for column in asked["kolommen"])
        bare.execute(f"CREATE VIEW {asked['tabel']} AS SELECT {names} FROM '{given}'")
        for table in (tmp_path / "sql/tabellen").iterdir():
            bare.execute(f"CREATE VIEW {table.stem} AS FROM '{table}'")
        found = bare.execute((tmp_path / "sql/opdracht.sql").read_text()).fetchall()

    told = duckdb.execute(f"FROM '{tmp_path}/a.parquet'").fetchall()
    assert sorted(found, key=str) == sorted(told, key=str) != []


@pytest.mark.parametrize("dialect", ["duckdb", "spark"])
def test_the_statement_is_written_with_its_tables(dialect: str, tmp_path: Path) -> None:
    out = tmp_path / "sql"

    done = advise("batch", "informatiedeling", "--sql", dialect, "--out", str(out))

    assert done.status == 0
    assert {path.name for path in out.iterdir()} == {"opdracht.sql", "invoer.json", "tabellen"}
    again = advise("batch", "informatiedeling", "--sql", dialect, "--out", str(out))
    assert again.status == 2
    assert "hier staat al iets" in again.err


def test_the_statement_runs_in_a_bare_duckdb(tmp_path: Path) -> None:
    given = caseload(tmp_path, "informatiedeling", 200, 0)
    assert advise(f"batch sharing --sql duckdb --out {tmp_path}/sql").status == 0
    assert advise(f"batch sharing --in {given} --out {tmp_path}/uit.parquet").status in (0, 4)

    with duckdb.connect() as bare:
        bare.execute(f"CREATE VIEW cases AS FROM '{given}'")
        for table in (tmp_path / "sql/tabellen").iterdir():
            bare.execute(f"CREATE VIEW {table.stem} AS FROM '{table}'")
        found = bare.execute((tmp_path / "sql/opdracht.sql").read_text()).fetchall()

    assert sorted(found, key=str) == sorted(
        duckdb.execute(f"FROM '{tmp_path}/uit.parquet'").fetchall(), key=str
    )
