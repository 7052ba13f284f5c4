"""What was worked out from a case as it was at one event, kept so that it is not done again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Engine, bindparam, delete, insert, select

from adwijzer.store.cases.cipher import WrongKeyError, seal, unseal
from adwijzer.store.cases.journal import AT_ONCE, erased_cases
from adwijzer.store.cases.references import CaseRef
from adwijzer.store.connection import reading
from adwijzer.store.schema import SNAPSHOTS


def snapshot_place(case: str, until: int) -> bytes:
    """What a snapshot of a case is bound to."""
    return f"beeld\0{case}\0{until}".encode()


def kept_snapshots(
    engine: Engine, keys: Mapping[str, bytes], cases: Sequence[CaseRef]
) -> dict[str, bytes]:
    """What was kept of cases that did not change since; what does not open is not there."""
    query = select(SNAPSHOTS.c.zaak, SNAPSHOTS.c.tot, SNAPSHOTS.c.inhoud)
    if len(cases) <= AT_ONCE:
        query = query.where(SNAPSHOTS.c.zaak.in_([case.id for case in cases]))
    last = {case.id: case.last for case in cases}
    found: dict[str, bytes] = {}
    with reading(engine) as connection:
        for case, until, content in connection.execute(query):
            if last.get(case) == until and case in keys:
                try:
                    found[case] = unseal(keys[case], content, snapshot_place(case, until))
                except WrongKeyError:
                    continue  # it is made anew
    return found


def replace_snapshots(
    connection: Connection, keys: Mapping[str, bytes], contents: Mapping[CaseRef, bytes]
) -> None:
    """Keep snapshots in the place of older ones; none of a case that was erased."""
    erased = erased_cases(connection)
    rows = [
        {
            "zaak": case.id,
            "tot": case.last,
            "inhoud": seal(keys[case.id], content, snapshot_place(case.id, case.last)),
        }
        for case, content in contents.items()
        if case.id in keys and case.id not in erased
    ]
    drop_snapshots(connection, [row["zaak"] for row in rows])
    if rows:
        connection.execute(insert(SNAPSHOTS), rows)


def drop_snapshots(connection: Connection, cases: Sequence[object]) -> None:
    """Remove the snapshots of cases."""
    if cases:
        gone = delete(SNAPSHOTS).where(SNAPSHOTS.c.zaak == bindparam("gone"))
        connection.execute(gone, [{"gone": case} for case in cases])
