"""A table of a database as cases, copied in batches.

DuckDB's own readers of PostgreSQL and SQLite are downloads, and nothing is downloaded here. Rows
come through SQLAlchemy as batches of Arrow, one after the other, and only the columns that matter.
The copy stands in DuckDB, which keeps what does not fit in memory in the folder of the batch.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from adwijzer.batch.caseload import Caseload, check_columns
from adwijzer.text.columns import ignored
from adwijzer.text.diagnostics import InputError, Position, did_you_mean, shown

if TYPE_CHECKING:
    import duckdb

DATABASE = "de database"
_ROWS = 50_000
_COPY = "bron"


def open_table(
    connection: duckdb.DuckDBPyConnection,
    address: str,
    name: str,
    known: Collection[str],
    key: str,
) -> Caseload:
    """Copy the columns that matter of a table.

    Args:
        connection: takes the copy.
        address: of the database, as for the register.
        name: of the table or view, with its schema before a dot where it has one.
        known: the columns that matter.
        key: the column with the code of each row.
    Raises:
        InputError: no such address, table or column.
        MachineError: the database cannot be read.
    """
    from sqlalchemy import Select, column, inspect, select, table

    from adwijzer.store.connection import engine_for
    from adwijzer.store.faults import reported
    from adwijzer.store.place import find

    place = find(address)
    at = Position(f"{place.shown} ({name})")
    if place.file is not None and not place.file.is_file():
        raise InputError.of(
            "dit bestand bestaat niet", "controleer het adres", Position(place.shown)
        )
    schema, _, bare = name.rpartition(".")
    engine = engine_for(place)
    try:
        with reported(place.shown, DATABASE):
            about = inspect(engine)
            there = [*about.get_table_names(schema or None), *about.get_view_names(schema or None)]
            if bare not in there:
                raise InputError.of(
                    f"deze tabel is er niet (hier {shown(bare, there)})",
                    did_you_mean(bare, there) or "noem een tabel achter `--table`",
                    Position(place.shown),
                )
            columns = [each["name"] for each in about.get_columns(bare, schema or None)]
            check_columns(columns, known, key, str(at))
            wanted = [each for each in columns if each in known]
            asked: Select[*tuple[Any, ...]] = select(
                *(column(each) for each in wanted)
            ).select_from(table(bare, schema=schema or None))
            with (
                engine.connect() as rows,
                rows.execute(asked.execution_options(yield_per=_ROWS)) as found,
            ):
                _copy(connection, wanted, ())
                for part in found.partitions():
                    _copy(connection, wanted, part)
    finally:
        engine.dispose()
    kinds = dict.fromkeys(wanted, "VARCHAR")
    return Caseload(str(at), _COPY, kinds, 0, ignored(columns, known))


def _text(value: object) -> str | None:
    """A value as a file has it: SQLite keeps anything in any column, so all of it comes as text."""
    if isinstance(value, datetime):
        value = value.date()
    return None if value is None else str(value)


def _copy(
    connection: duckdb.DuckDBPyConnection,
    names: Sequence[str],
    rows: Sequence[Sequence[Any]],
) -> None:
    """Add rows to the copy, which the first time is made."""
    columns = {
        name: pa.array([_text(row[number]) for row in rows], pa.string())
        for number, name in enumerate(names)
    }
    connection.register("deel", pa.table(columns))
    add = (
        f"INSERT INTO {_COPY} SELECT * FROM deel" if rows else f"CREATE TABLE {_COPY} AS FROM deel"
    )
    connection.execute(add)
    connection.unregister("deel")
