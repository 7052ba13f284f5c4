"""A contact told in a row per agenda item: the rows with one code, put together.

    code  agendapunt      uitkomst_valt_tegen  voorkeur_client
    C1    kennismaking                         telefonisch
    C1    nazorg          nee

What belongs to the item stays with it; what belongs to the whole contact has to be the same on all
rows on which it is said. A wrong cell leaves the whole contact out: without that row it would be
another contact.
"""

from __future__ import annotations

import re
from collections.abc import Collection

import duckdb
from msgspec.structs import replace

from adwijzer.batch.agenda import own_column
from adwijzer.batch.caseload import Caseload
from adwijzer.batch.program import CODE, InputColumn
from adwijzer.model.rulebase import AGENDA
from adwijzer.text.diagnostics import InputError, Position

ROWS = "lijst_rij"
"""The column with the numbers of the rows of a contact."""
DIFFERS = "verschilt_"
_MEMBERS = "leden"
_OWN = re.compile(r"item(\d+)_(.+)")


def on_rows(load: Caseload, inputs: Collection[InputColumn]) -> bool:
    """Whether a caseload has a row per agenda item.

    Raises:
        InputError: it has both a row per item and lists of items.
    """
    item = item_of(inputs)
    if not item or item not in load.columns:
        return False
    if AGENDA in load.columns:
        raise InputError.of(
            f"de kolommen `{AGENDA}` en `{item}` kunnen niet samen",
            f"noem alle agendapunten in `{AGENDA}`, of geef elk agendapunt een eigen rij",
            Position(load.file, 1, 1),
        )
    return True


def item_of(inputs: Collection[InputColumn]) -> str:
    """The column that names the item of a row; empty where a decision has no items."""
    return next((column.item for column in inputs if column.several), "")


def put_together(
    connection: duckdb.DuckDBPyConnection, load: Caseload, inputs: Collection[InputColumn]
) -> Caseload:
    """The same cases with a row each, in a table; a column of an item is a list."""
    item = item_of(inputs)
    own = [c.name for c in inputs if c.per_item and c.name in load.columns]
    shared = [c.name for c in inputs if not c.per_item and not c.several and c.name in load.columns]
    selected = [
        f'CAST("{CODE}" AS VARCHAR) AS "{CODE}"',
        f'list("{item}" ORDER BY rij) AS "{AGENDA}"',
        f"list(rij ORDER BY rij) AS {ROWS}",
        *(f'list("{name}" ORDER BY rij) AS "{name}"' for name in own),
        *(
            f'arg_min("{name}", rij) FILTER (WHERE "{name}" IS NOT NULL) AS "{name}"'
            for name in shared
        ),
        *(f'count(DISTINCT "{name}") > 1 AS "{DIFFERS}{name}"' for name in shared),
    ]
    read = f"SELECT row_number() OVER () + {load.above} AS rij, * FROM {load.relation}"
    connection.execute(
        f"CREATE TABLE {_MEMBERS} AS SELECT {', '.join(selected)} FROM ({read}) GROUP BY ALL"
        f" ORDER BY {ROWS}[1]"
    )
    [(most,)] = connection.execute(f'SELECT max(len("{AGENDA}")) FROM {_MEMBERS}').fetchall()
    placed = {
        own_column(position, name): (name, position)
        for name in own
        for position in range(1, int(most or 0) + 1)
    }
    places = "".join(f', "{name}"[{n}] AS "{column}"' for column, (name, n) in placed.items())
    kinds = {CODE: "VARCHAR", AGENDA: "VARCHAR[]", **{name: load.columns[name] for name in shared}}
    kinds |= {column: load.columns[name] for column, (name, _) in placed.items()}
    kinds |= {f"{DIFFERS}{name}": "BOOLEAN" for name in shared}
    return replace(
        load,
        relation=f"(SELECT *{places} FROM {_MEMBERS})",
        columns=kinds,
        above=0,
        is_json=False,
        on_rows=True,
    )


def by_position(load: Caseload, inputs: Collection[InputColumn]) -> list[InputColumn]:
    """The columns that the statement reads: what belongs to an item once for each position."""
    if not load.on_rows:
        return [*inputs]
    own = {column.name: column for column in inputs if column.per_item}
    placed = [(name, *place_of(name)) for name in load.columns]
    return [
        *(column for column in inputs if not column.per_item),
        *(replace(own[fact], name=name) for name, fact, _ in placed if name != fact),
    ]


def place_of(column: str) -> tuple[str, int]:
    """The fact that a column is about, and the position of its item, from 1."""
    found = _OWN.fullmatch(column)
    return (column, 1) if found is None else (found[2], int(found[1]))
