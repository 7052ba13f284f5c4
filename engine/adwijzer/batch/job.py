"""One batch: from a file with cases to a file with answers, whole or not at all."""

from __future__ import annotations

import contextlib
import csv
import errno
import os
import re
import tempfile
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from itertools import chain
from pathlib import Path
from typing import Any, Protocol, cast

import duckdb
import pyarrow as pa
from msgspec import Struct

from adwijzer.batch.assignments import (
    KEY,
    PAIR_COLUMNS,
    make_pairs,
    make_register,
    pair_answers,
    pair_columns,
    register_columns,
    told_pairs,
)
from adwijzer.batch.caseload import Caseload, file_problem, open_caseload, quoted, told
from adwijzer.batch.checks import (
    CheckedCases,
    WrongRow,
    codes_twice,
    make_cases,
    most_items,
    none_wrong,
    only_right,
    refuse_codes,
    wrong_rows,
)
from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.database import open_table
from adwijzer.batch.interruptions import most_periods
from adwijzer.batch.items import ROWS, item_of, on_rows, put_together
from adwijzer.batch.lists import DenseTable
from adwijzer.batch.program import CASES, CODE, DAY, Program, RegisterPart
from adwijzer.batch.statement import read_by, statement, tables, whole_numbers
from adwijzer.decisions.roles.records import SIMULTANEOUS
from adwijzer.text.cells import safe_cell
from adwijzer.text.diagnostics import (
    InputError,
    InternalError,
    MachineError,
    Position,
    did_you_mean,
    shown,
)

Progress = Callable[[str], None]


class Compile(Protocol):
    """Gives the program for agendas of at most so many items.

    With `apart`, what belongs to an item has a column for each; with `dated`, each case says its
    day.
    """

    def __call__(self, items: int, /, *, apart: bool = False, dated: bool = False) -> Program: ...


MEMORY = "400MB"
"""What DuckDB keeps in memory; what does not fit goes to a folder that only the user may read."""
LAST_ROW = 1_048_576
OUT_ENDINGS = (".parquet", ".csv", ".xlsx")
_MOST_WORDS = 1 << 14
"""Of an ENUM. As numbers, a million texts take a third of a second less to copy and write; but each
part of a Parquet file has all the words, and these should not outweigh the rows."""
_PATIENCE = 0.5
_FEW = 1000
_GROUP = 40_960
"""Rows of pairs in a part of a Parquet file: a multiple of 2,048, as DuckDB wants it."""
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FULL = re.compile(r"no space left|disk full|could not write|failed to write", re.IGNORECASE)


class BatchDone(Struct, frozen=True):
    """What a batch did.

    Attributes:
        remark: what was taken to be so of the file.
        faults: the file with the wrong rows; None when there were none.
        twice: which codes stand there more than once; empty when none does.
    """

    rows: int
    answered: int
    wrong: int
    remark: str
    faults: Path | None
    twice: str = ""


class Batch:
    """A connection to DuckDB with the tables of a program.

    Nothing is fetched from the internet: extensions are neither installed nor loaded.
    """

    def __init__(self, program: Program | None = None, *, threads: int | None = None) -> None:
        self._lists: list[str] = []
        self._spill = tempfile.TemporaryDirectory(prefix="adwijzer-")
        settings: dict[str, Any] = {
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "memory_limit": MEMORY,
            "temp_directory": self._spill.name,
            "preserve_insertion_order": False,
        }
        if threads:
            settings["threads"] = threads
        self.connection = duckdb.connect(":memory:", config=settings)
        # The statements name their tables in the order that is quickest. DuckDB takes conditions to
        # leave hardly any row, and would build its tables of the cases. Nearly every row meets one
        # in each join, so that a filter made of the one side leaves out little of the other.
        disabled = "join_order,projection_placement,join_filter_pushdown"
        self.connection.execute(f"SET disabled_optimizers = '{disabled}'")
        if program is not None:
            self.take(program)

    def take(self, program: Program) -> None:
        """Make the tables of a program."""
        self.program = program
        for table in tables(program):
            self._make(table)

    def __enter__(self) -> Batch:
        return self

    def __exit__(self, *_: object) -> None:
        self.connection.close()
        self._spill.cleanup()

    def _make(self, table: DenseTable) -> None:
        """A table in memory; texts become an ENUM, which is copied and written as a number."""
        columns = {name: whole_numbers(values) for name, values in table.numbers.items()}
        selected = [*columns]
        for name, texts in table.texts.items():
            columns[name] = pa.array(texts, pa.string())
            some = [text for text in dict.fromkeys(texts) if text is not None]
            words = ", ".join(map(quoted, some))
            kind = "VARCHAR"
            if 0 < len(some) <= _MOST_WORDS:
                kind = f"e_{table.name}_{name}"
                self.connection.execute(f"CREATE TYPE {kind} AS ENUM ({words})")
            selected.append(f"CAST({name} AS {kind}) AS {name}")
        self.connection.register("made", pa.table(columns))
        self.connection.execute(
            f"CREATE TABLE {table.name} AS SELECT {', '.join(selected)} FROM made"
        )
        self.connection.unregister("made")

    def answer(
        self,
        load: Caseload,
        out: Path,
        *,
        columns: Sequence[str] = (),
        ordered: bool = False,
        lists: bool = False,
        allowed: Collection[str] = (),
        progress: Progress = lambda _: None,
        day: date | None = None,
    ) -> BatchDone:
        """Answer all cases of a file in another.

        Args:
            load: the cases.
            out: the file to write; its ending says its form.
            columns: the columns to write beside the code; all when empty.
            ordered: write the answers in the order of the codes.
            lists: write what holds several names as a list; without it as one text.
            allowed: codes that someone said are no number of a person.
            progress: told what is being done.
            day: the reference day of a register.
        Raises:
            InputError: the file is wrong as a whole.
            MachineError: the disk or the memory is full; nothing was written.
        """
        wanted = _wanted(self.program, columns)
        if lists and out.suffix.lower() != ".parquet":
            raise InputError.of(
                "alleen een bestand .parquet heeft echte lijsten",
                "laat --lists weg",
                Position(str(out)),
            )
        self._lists = [c.name for c in self.program.columns if c.several and lists]
        with dutch_errors(load.file, out), self._watched(progress):
            part = self.program.register
            if part is not None:
                return self._answer_pairs(
                    part, load, out, wanted, ordered=ordered, allowed=allowed, day=day
                )
            checked = make_cases(self.connection, load, self.program)
            [(rows,)] = self.connection.execute(f"SELECT count(*) FROM {CASES}").fetchall()
            if out.suffix.lower() == ".xlsx" and rows >= LAST_ROW:
                raise InputError.of(
                    f"er zijn meer dan {LAST_ROW - 1} zaken, en meer rijen heeft een werkblad niet",
                    "schrijf het als .parquet of .csv",
                    Position(str(out)),
                )
            with _whole_paths(out, out.with_name(f"{out.name}.fouten.csv")) as (made, faults):
                left_out, right = _NOTHING, ""
                unseen = self._unseen(checked, wanted)
                ending = out.suffix.lower()
                doubtful = self._any(checked, unseen)
                answered = -1
                if not doubtful:
                    # Other wrong words drop out by themselves; then the number of answers tells.
                    seen = none_wrong(checked, unseen)
                    sql = self._sql(checked, wanted, seen, ordered=ordered)
                    answered = self._write(sql, made, ending)
                if answered != rows:
                    left_out = self._write_faults(load, checked, faults, allowed)
                    right = only_right(checked, left_out.columns)
                    sql = self._sql(checked, wanted, right, ordered=ordered)
                    answered = self._write(sql, made, ending)
            twice = codes_twice(self.connection, load, rows, self._keys, right)
        faulty = _faults_of(out) if left_out.rows else None
        return BatchDone(rows, answered, left_out.rows, load.remark, faulty, twice)

    @property
    def _keys(self) -> list[str]:
        """The columns that say which case a row is."""
        return [CODE, DAY] if self.program.stretches else [CODE]

    def _unseen(self, checked: CheckedCases, wanted: Collection[str]) -> list[str]:
        """The columns in which what is wrong does not make a case drop out by itself."""
        seen = read_by(self.program, wanted)
        words = {c.name for c in self.program.inputs if c.kind == "keuze" and c.name in seen}
        return [name for name in checked.wrong if name not in words]

    def _any(self, checked: CheckedCases, names: Collection[str]) -> bool:
        """Whether something is wrong in one of these columns, in the first rows: then it is likely
        that more is, and nothing is worked out that has to be done again."""
        tests = " OR ".join(f"({checked.wrong[name]})" for name in names)
        some = f"(SELECT * FROM {CASES} LIMIT {_FEW})"
        found = self.connection.execute(f"SELECT 1 FROM {some} WHERE {tests} LIMIT 1").fetchall()
        return bool(found)

    def _answer_pairs(
        self,
        part: RegisterPart,
        load: Caseload,
        out: Path,
        wanted: Sequence[str],
        *,
        ordered: bool,
        allowed: Collection[str],
        day: date | None,
    ) -> BatchDone:
        """The pairs of a register that are not free; ordered by AD and assignments, or not."""
        with _whole_paths(out, _faults_of(out)) as (made, faults):
            on = day or date.today()  # noqa: DTZ011 - the user's own day
            with ThreadPoolExecutor(1) as beside:  # in the time that DuckDB reads
                asked = beside.submit(pair_answers, self.program, on, wanted)
                left_out = _list_faults(faults, make_register(self.connection, load, part, allowed))
                told = asked.result()
            given = pair_columns(part, on)
            odd = [statement(self.program, given, faults=True)] if self.program.faults else []
            make_pairs(self.connection, load, part, on, [told, *odd])
            for each in odd:
                sql = each.sql("duckdb", copy=False)
                if self.connection.execute(f"{sql} LIMIT 1").fetchall():
                    raise InternalError.of(self.program.faults[0].message)
            codes = [name for name in PAIR_COLUMNS if name != SIMULTANEOUS]
            pairs = told_pairs(self.program, f"({told.sql('duckdb', copy=False)})", wanted)
            if ordered:
                pairs += " ORDER BY ad, eerste, tweede"
            answered = self._write(pairs, made, out.suffix.lower(), codes, pairs=True)
        [(rows,)] = self.connection.execute(f"SELECT count(*) FROM {load.relation}").fetchall()
        return BatchDone(
            rows, answered, left_out.rows, load.remark, _faults_of(out) if left_out.rows else None
        )

    def _sql(
        self, checked: CheckedCases, wanted: Collection[str], right: str, *, ordered: bool
    ) -> str:
        keys = self._keys
        found = statement(self.program, checked.columns, keys, right=right, columns=wanted)
        picked = ", ".join(f'"{name}"' for name in (*keys, *wanted))
        order = f' ORDER BY "{CODE}"' if ordered else ""
        return f"SELECT {picked} FROM ({found.sql('duckdb', copy=False)}){order}"

    def _write_faults(
        self,
        load: Caseload,
        checked: CheckedCases,
        file: Path,
        allowed: Collection[str],
    ) -> _RowsLeftOut:
        """List what is wrong, row by row; codes that are refused get a table of their own."""
        found = _list_faults(file, self._all_wrong(load, checked, allowed))
        refuse_codes(self.connection, found.codes)
        return found

    def _all_wrong(
        self, load: Caseload, checked: CheckedCases, allowed: Collection[str]
    ) -> Iterator[WrongRow]:
        yield from wrong_rows(self.connection, load, checked, self.program, allowed)
        if not self.program.faults:
            return
        number = f"{ROWS}[1]" if load.on_rows else f"row_number() OVER () + {load.above}"
        numbered = f"(SELECT {number} AS rij, * FROM {CASES}) AS {CASES}"
        sql = statement(self.program, checked.columns, ["rij"], faults=True).sql("duckdb")
        sql = sql.replace(f"FROM {CASES}", f"FROM {numbered}")
        cursor = self.connection.execute(f"SELECT * FROM ({sql}) ORDER BY rij")
        while rows := cursor.fetchmany(_FEW):
            for row, number in rows:
                fault = self.program.faults[int(number)]
                columns = SEPARATOR.join(fault.facts)
                yield WrongRow(row, columns, fault.message, fault.hint or "")

    def _write(
        self,
        sql: str,
        made: Path,
        ending: str,
        codes: Sequence[str] = (CODE,),
        *,
        pairs: bool = False,
    ) -> int:
        """Write the answers; the number of them.

        In text no code is a formula that a spreadsheet would run. Of pairs a column of Parquet with
        many words has no dictionary: to find that out of codes takes a while. And they are so few
        that in groups of rows of the usual size one thread would write most of them.
        """
        place = quoted(str(made))
        if ending == ".parquet":
            sql = self._with_lists(sql)
            more = f", DICTIONARY_SIZE_LIMIT {_FEW}, ROW_GROUP_SIZE {_GROUP}" if pairs else ""
            copied = self.connection.execute(f"COPY ({sql}) TO {place} (FORMAT parquet{more})")
        elif ending == ".csv":
            safe = ", ".join(f"{_safe(name)} AS {name}" for name in codes)
            plain = f"SELECT * REPLACE ({safe}) FROM ({sql})"
            copied = self.connection.execute(
                f"COPY ({plain}) TO {place} (FORMAT csv, HEADER true, DELIMITER ';')"
            )
        else:
            return self._write_workbook(sql, made)
        [(rows,)] = copied.fetchall()
        return int(rows)

    def _with_lists(self, sql: str) -> str:
        """The answers with lists where these were asked; nothing is an empty list."""
        names = [name for name in self._lists if f'"{name}"' in sql]
        if not names:
            return sql
        made = ", ".join(
            f'coalesce(string_split(CAST("{name}" AS VARCHAR), \'{SEPARATOR}\'), []) AS "{name}"'
            for name in names
        )
        return f"SELECT * REPLACE ({made}) FROM ({sql})"

    def _write_workbook(self, sql: str, made: Path) -> int:
        """Row by row, so that a million rows need no memory."""
        from xlsxwriter import Workbook
        from xlsxwriter.exceptions import FileCreateError

        options = {
            "constant_memory": True,
            "strings_to_formulas": False,
            "tmpdir": self._spill.name,  # rows wait there, and nobody else may read them
        }
        book = Workbook(str(made), options)
        sheet = book.add_worksheet("antwoorden")
        cursor = self.connection.execute(sql)
        for number, (name, *_) in enumerate(cursor.description or ()):
            sheet.write_string(0, number, name, book.add_format({"bold": True}))
        sheet.freeze_panes(1, 0)
        row = 0
        while rows := cursor.fetchmany(_FEW):
            for cells in rows:
                row += 1
                for number, value in enumerate(cells):
                    if value is not None:
                        sheet.write_string(row, number, safe_cell(str(value)))
        try:
            book.close()
        except FileCreateError as error:
            raise OSError(*cast("OSError", error.args[0]).args) from None
        return row

    @contextlib.contextmanager
    def _watched(self, progress: Progress) -> Iterator[None]:
        """Say every half second how far DuckDB is."""
        done = threading.Event()

        def watch() -> None:
            while not done.wait(_PATIENCE):
                share = self.connection.query_progress()
                progress(f"Rekenen: {share:.0f} %" if share > 0 else "Rekenen")

        thread = threading.Thread(target=watch, daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join()


def _full() -> MachineError:
    return MachineError.of(
        "de schijf of het geheugen is vol", "maak ruimte; er is niets geschreven"
    )


@contextlib.contextmanager
def dutch_errors(file: str, out: Path) -> Iterator[None]:
    """Errors of DuckDB in Dutch, without what stands in the rows.

    Args:
        file: the cases, as messages name them.
        out: what is written.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _NO_ROOM:
            raise _full() from None
        raise
    except (duckdb.Error, RuntimeError) as error:
        message = str(error)
        if "interrupt" in message.lower():
            raise KeyboardInterrupt from None
        if isinstance(error, duckdb.OutOfMemoryException) or _FULL.search(message):
            raise _full() from None
        problem = file_problem(message, file)
        if problem is not None:
            raise InputError([problem]) from None
        if isinstance(error, duckdb.PermissionException | duckdb.IOException):
            raise MachineError.of(
                f"lezen van {file} of schrijven van {out} lukt niet",
                "kijk of je daar mag lezen en schrijven",
            ) from None
        raise


class _RowsLeftOut(Struct, frozen=True):
    """How many rows are wrong, in which columns, and the codes that were refused."""

    rows: int
    columns: frozenset[str]
    codes: tuple[str, ...]


_NOTHING = _RowsLeftOut(0, frozenset(), ())


def _faults_of(out: Path) -> Path:
    return out.with_name(f"{out.name}.fouten.csv")


def _wanted(program: Program, columns: Sequence[str]) -> list[str]:
    """The columns to write.

    Raises:
        InputError: one that there is not.
    """
    there = [column.name for column in program.columns]
    for name in columns:
        if name != CODE and name not in there:
            raise InputError.of(
                f"onbekende kolom {shown(name, there)} achter `--columns`",
                did_you_mean(name, there),
            )
    return [name for name in columns if name != CODE] or there


def _safe(name: str) -> str:
    """A code as a spreadsheet may have it: nothing that it would run as a formula."""
    return (
        f"CASE WHEN length({name}) > 1 AND left({name}, 1) IN ('=', '+', '-', '@')"
        f" THEN chr(39) || {name} ELSE {name} END"
    )


def _list_faults(file: Path, found: Iterator[WrongRow]) -> _RowsLeftOut:
    """Write what is wrong, row by row; no file where nothing is."""
    first = next(found, None)
    if first is None:
        return _RowsLeftOut(0, frozenset(), ())
    columns: set[str] = set()
    codes: list[str] = []
    rows: set[int] = set()  # one may come twice: a wrong cell, and facts that do not go together
    with file.open("w", encoding="utf-8-sig", newline="") as lines:
        writer = csv.writer(lines, delimiter=";", lineterminator="\r\n")
        writer.writerow(["rij", "kolom", "fout", "wat_dan"])
        for each in chain([first], found):
            writer.writerow([each.row, each.column, each.message, each.hint])
            if each.check:
                columns.add(each.check)
            if each.code is not None:
                codes.append(each.code)
            rows.add(each.row)
    return _RowsLeftOut(len(rows), frozenset(columns), tuple(codes))


@contextlib.contextmanager
def _whole_paths(*paths: Path) -> Iterator[list[Path]]:
    """Names to write to; each takes its real name at the end, when all went well.

    A file of before under such a name is gone when nothing was written to it this time: it would
    tell of rows that are no longer wrong.
    """
    made = [path.with_name(f".{path.name[:100]}.{os.getpid()}.tmp") for path in paths]
    try:
        yield made
        for each, path in zip(made, paths, strict=True):
            if each.exists():
                each.replace(path)
            else:
                path.unlink(missing_ok=True)
    except PermissionError:
        raise InputError.of(
            "hier mag je niet schrijven", "kies een andere map", Position(str(paths[0]))
        ) from None
    finally:
        for each in made:
            with contextlib.suppress(OSError):
                each.unlink(missing_ok=True)


def open_batch(
    program: Compile,
    source: str | Path,
    *,
    table: str | None = None,
    threads: int | None = None,
) -> tuple[Batch, Caseload]:
    """A batch with its cases.

    Args:
        program: gives the program.
        source: the file or folder with the cases, or the address of a database.
        table: the table in that database.
        threads: how many processors to use; all when left out.
    Raises:
        InputError: the cases cannot be read.
        MachineError: the database cannot be read.
    """
    batch = Batch(threads=threads)
    try:
        first = program(1)
        register = first.register is not None
        inputs = first.inputs if first.register is None else register_columns(first.register)
        key, more = (KEY, ()) if register else (CODE, (item_of(inputs), DAY))
        if table is not None:
            known = [key, *(column.name for column in inputs), *filter(None, more)]
            load = open_table(batch.connection, str(source), table, known, key)
        else:
            load = open_caseload(batch.connection, Path(source), inputs, key, more)
        items, apart = 1, not register and on_rows(load, inputs)
        if apart:
            with told(load):
                load = put_together(batch.connection, load, inputs)
        if any(column.several for column in inputs):
            with told(load):
                items = most_items(batch.connection, load)
        elif first.timing is not None:
            with told(load):
                items = most_periods(batch.connection, load)
        # The day of an absence is a fact among others: the rules are those of one day.
        dated = not register and first.timing is None and DAY in load.columns
        plain = items == 1 and not apart and not dated
        batch.take(first if plain else program(items, apart=apart, dated=dated))
    except BaseException:
        batch.__exit__()
        raise
    return batch, load
