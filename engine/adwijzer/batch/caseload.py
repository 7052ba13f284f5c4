"""The cases of a batch as a relation that DuckDB reads: Parquet, CSV, JSON lines or Excel.

DuckDB reads the files itself, in pieces and on every processor. What can be wrong with a file as a
whole is found here; what is wrong with a row is found by `checks`.
"""

from __future__ import annotations

import contextlib
import csv
import json
import re
from collections.abc import Collection, Iterable
from pathlib import Path

import duckdb
from msgspec import Struct

from adwijzer.batch.program import CODE, InputColumn
from adwijzer.text.columns import ignored, misspelled
from adwijzer.text.diagnostics import Diagnostic, InputError, Position
from adwijzer.text.files import open_file, unreadable

ENDINGS = (".parquet", ".csv", ".jsonl", ".ndjson", ".xlsx", ".xlsm")
_SAMPLE = 1_000_000
_DELIMITERS = ";,\t"
_SAID_DELIMITER = re.compile(rb"\s*sep=([;,\t])\s*", re.IGNORECASE)
_DAMAGED = ("magic bytes", "too small", "Parquet", "Failed to read file")
_LINE = re.compile(r"CSV Error on Line: (\d+)")
_JSON_LINE = re.compile(r"in line (\d+)")

COUNTED = "row_number() OVER ()"
"""The number of a row in a file that does not know it."""


class Caseload(Struct, frozen=True):
    """Cases to be read.

    Attributes:
        file: as messages name it.
        relation: what stands behind FROM to read them.
        columns: with the type that DuckDB gives each.
        above: rows of the file above the first case.
        remark: what was taken to be so, and which columns are not read.
        is_json: lists stand in it as text of JSON.
        number: the number of a row from 1, in SQL.
        on_rows: its agenda items have rows of their own, which are put together.
    """

    file: str
    relation: str
    columns: dict[str, str]
    above: int
    remark: str
    is_json: bool = False
    number: str = COUNTED
    on_rows: bool = False


def open_caseload(
    connection: duckdb.DuckDBPyConnection,
    path: Path,
    inputs: Collection[InputColumn],
    key: str | None = CODE,
    more: Collection[str] = (),
) -> Caseload:
    """Look at a file or folder with cases.

    Args:
        connection: reads.
        path: the file or folder.
        inputs: the columns that matter.
        key: the column with the code of each row; None where there need not be one.
        more: columns that may be there besides.
    Raises:
        InputError: it cannot be read, or has no column with a fact, or one that is misspelled.
    """
    known = [
        *dict.fromkeys((key or CODE, *(column.name for column in inputs), *filter(None, more)))
    ]
    if _is_json(path):
        # What is declared is there, also where no line has it: so only what some line has.
        there = _json_names(path)
        known = [name for name in known if name not in more or name in there]
    found = _relation(connection, path, known)
    columns = _described(connection, found)
    check_columns(columns, known, key, str(path))
    return Caseload(
        found.file,
        found.relation,
        columns,
        found.above,
        found.remark + ignored(columns, known),
        found.is_json,
        _number(path, columns),
    )


def _number(path: Path, columns: Collection[str]) -> str:
    """The number of a row; one file of Parquet knows it, so that several processors can read."""
    own = "file_row_number"
    plain = path.suffix.lower() == ".parquet" and not path.is_dir()
    if plain and own not in map(str.lower, columns):
        return f"{own} + 1"
    return COUNTED


def column_names(path: Path) -> list[str]:
    """The columns of a file with cases that is no JSON.

    Raises:
        InputError: it cannot be read.
    """
    with duckdb.connect() as connection:
        return [*_described(connection, _relation(connection, path, ()))]


def _described(connection: duckdb.DuckDBPyConnection, found: Caseload) -> dict[str, str]:
    with told(found):
        described = connection.execute(f"DESCRIBE SELECT * FROM {found.relation}").fetchall()
    return {str(name): str(kind) for name, kind, *_ in described}


def _relation(
    connection: duckdb.DuckDBPyConnection, path: Path, known: Collection[str]
) -> Caseload:
    """The cases, of which nothing is read yet.

    Raises:
        InputError: it is no file that can be read.
    """
    at = Position(str(path))
    if path.is_dir():
        found = _parquet(str(path), f"{path}/**/*.parquet")
        inside = [*path.rglob("*.parquet")]
        if not inside:
            raise InputError.of("in deze map staat geen Parquet-bestand", None, at)
        for file in inside:
            if not file.is_dir():
                _readable(file)
    else:
        _readable(path)
        match path.suffix.lower():
            case ".parquet":
                found = _parquet(str(path), str(path))
            case ".csv":
                found = _csv(path)
            case _ if _is_json(path):
                found = _json(path, known)
            case ".xlsx" | ".xlsm":
                found = _excel(connection, path)
            case _:
                hint = f"geef een bestand dat eindigt op {', '.join(ENDINGS[:-1])}, of een map"
                raise InputError.of("deze soort bestand kan hier niet gelezen worden", hint, at)
    return found


class told:  # noqa: N801 - reads as a function
    """What DuckDB says of a file that it cannot read, in Dutch and with the place."""

    def __init__(self, cases: Caseload) -> None:
        self._cases = cases

    def __enter__(self) -> None:
        """Nothing to prepare."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, duckdb.Error):
            problem = file_problem(str(error), self._cases.file)
            if problem is not None:
                raise InputError([problem]) from None


def file_problem(message: str, file: str) -> Diagnostic | None:
    """What is wrong with a file, from the message of DuckDB; None when it is not about one."""
    line = _LINE.search(message) or _JSON_LINE.search(message)
    at = Position(file, int(line[1]), 1) if line else Position(file)
    if "not utf-8" in message.lower() or "invalid unicode" in message.lower():
        return Diagnostic(
            at, "hier staan tekens die geen UTF-8 zijn", "sla het bestand op als CSV UTF-8"
        )
    if "Expected Number of Columns" in message:
        return Diagnostic(
            at,
            "deze rij heeft meer of minder cellen dan de kop",
            "zet een tekst met ; of , tussen aanhalingstekens",
        )
    if "unterminated quote" in message:
        return Diagnostic(at, "een aanhalingsteken wordt niet gesloten", 'sluit het met een "')
    if _LINE.search(message):
        return Diagnostic(at, "deze rij is niet te lezen", "sla het bestand opnieuw op als CSV")
    if "sniff" in message.lower() or "CSV" in message:
        return Diagnostic(
            at, "dit CSV-bestand is niet te lezen", "sla het opnieuw op als CSV UTF-8"
        )
    if "JSON" in message:
        return Diagnostic(at, "op deze regel staat geen JSON", "zet op elke regel één zaak")
    if any(sign in message for sign in _DAMAGED):
        return Diagnostic(
            at, "dit Parquet-bestand is niet te lezen of niet af", "maak het bestand opnieuw"
        )
    if "schema mismatch" in message.lower():
        return Diagnostic(
            at,
            "de bestanden in deze map hebben niet dezelfde kolommen",
            "geef ze dezelfde kolommen",
        )
    return None


def quoted(text: str) -> str:
    """A text as SQL writes it."""
    return "'" + text.replace("'", "''") + "'"


def _readable(path: Path) -> None:
    try:
        with open_file(path) as file:
            empty = not file.read(1)
    except (OSError, ValueError) as error:
        raise unreadable(error, Position(str(path))) from None
    if empty:
        raise InputError.of(
            "dit bestand is leeg", "geef een bestand met zaken", Position(str(path))
        )


def _parquet(file: str, pattern: str) -> Caseload:
    return Caseload(file, f"read_parquet({quoted(pattern)})", {}, 0, "")


def _csv(path: Path) -> Caseload:
    """A CSV file: the sign between cells and the encoding as its beginning says."""
    with open_file(path) as file:
        start = file.read(_SAMPLE)
    above, encoding, remark = 1, "utf-8", ""
    if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
        encoding, remark = "utf-16", "gelezen als UTF-16"
        first = start.decode("utf-16", errors="replace").split("\n", 1)[0].encode()
    else:
        try:
            start.decode() if len(start) < _SAMPLE else start[: start.rfind(b"\n") + 1].decode()
        except UnicodeDecodeError:
            from adwijzer.text.tables import require_one_encoding

            require_one_encoding(start, str(path))
            encoding, remark = "latin-1", "gelezen als Windows-1252"
        first = start.removeprefix(b"\xef\xbb\xbf").split(b"\n", 1)[0]
    said = _SAID_DELIMITER.fullmatch(first)
    if said:
        above = 2
        delimiter = said[1].decode()
    else:
        counts = {sign: first.count(sign.encode()) for sign in _DELIMITERS}
        delimiter = max(_DELIMITERS, key=counts.__getitem__)
    names = _header(path, encoding, delimiter, above)
    columns = ", ".join(f"{quoted(name)}: 'VARCHAR'" for name in names)
    relation = (
        f"read_csv({quoted(str(path))}, auto_detect=false, columns={{{columns}}}, header=true,"
        f" delim={quoted(delimiter)}, quote='\"', escape='\"', nullstr='', skip={above - 1},"
        f" encoding='{encoding}', strict_mode=true, null_padding=false)"
    )
    return Caseload(str(path), relation, {}, above, remark)


def _header(path: Path, encoding: str, delimiter: str, above: int) -> list[str]:
    """The names of the columns.

    Raises:
        InputError: a name stands there twice.
    """
    coding = "utf-8-sig" if encoding == "utf-8" else encoding
    with path.open(encoding=coding, errors="replace", newline="") as file:
        for _ in range(above - 1):
            file.readline()
        names = [name.strip() for name in next(csv.reader(file, delimiter=delimiter), [])]
    at = Position(str(path), above, 1)
    seen: set[str] = set()
    for name in names:
        if name.lower() in seen and name:
            raise InputError.of(
                "een kolom staat er twee keer", "geef elke kolom een eigen naam", at
            )
        seen.add(name.lower())
    return [name or f"kolom_{number}" for number, name in enumerate(names, start=1)]


def _is_json(path: Path) -> bool:
    return path.suffix.lower() in (".jsonl", ".ndjson") and not path.is_dir()


def _json_names(path: Path) -> set[str]:
    """The names in the first lines; what is wrong with a line is found later."""
    _readable(path)
    names: set[str] = set()
    with open_file(path) as file:
        for line in file.read(_SAMPLE).splitlines():
            with contextlib.suppress(ValueError):
                row = json.loads(line)
                names.update(row if isinstance(row, dict) else ())
    return names


def _json(path: Path, known: Iterable[str]) -> Caseload:
    names = ", ".join(f"{quoted(name)}: 'VARCHAR'" for name in known)
    relation = f"read_json({quoted(str(path))}, format='newline_delimited', columns={{{names}}})"
    return Caseload(str(path), relation, {}, 0, "", is_json=True)


def _excel(connection: duckdb.DuckDBPyConnection, path: Path) -> Caseload:
    import pyarrow as pa

    from adwijzer.text.tables import read_table

    table = read_table(path)
    wrong = [problem for row in table.rows for problem in row.problems]
    if wrong:
        raise InputError(wrong)
    names = [name for name in table.columns if name]
    rows = {name: [row.cells.get(name) or None for row in table.rows] for name in names}
    text = pa.schema([(name, pa.string()) for name in names])
    connection.register("workbook", pa.table(rows, schema=text))
    return Caseload(str(path), "workbook", {}, table.header, table.assumed)


def check_columns(
    columns: Collection[str], known: Collection[str], key: str | None, file: str
) -> None:
    """Look for the columns that cases need, and for none that looks much like one.

    Raises:
        InputError: one is missing or misspelled.
    """
    at = Position(file, 1, 1)
    problems = misspelled(dict.fromkeys(columns, at), known, {})
    if problems:
        raise InputError(problems)
    if key is not None and key not in columns:
        raise InputError.of(
            f"de kolom `{key}` ontbreekt", "geef elke rij een eigen code in die kolom", at
        )
    if not set(known).difference([key or CODE]).intersection(columns):
        names = ", ".join([*known][1:4])
        raise InputError.of(
            "geen enkele kolom is een feit van dit besluit", f"noem kolommen zoals {names}", at
        )
