"""What was worked out from a case as it was at one event, kept so that it is not done again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Engine, bindparam, delete, insert, select

from adwijzer.store.cases.cipher import WrongKeyError, seal, unseal
from adwijzer.store.cases.journal import erased_cases
from adwijzer.store.cases.references import CaseRef
from adwijzer.store.connection import reading
from adwijzer.store.schema import PICTURES


def picture_place(case: str, until: int) -> bytes:
    """What a picture of a case is bound to."""
    return f"beeld\0{case}\0{until}".encode()


def pictures(
    engine: Engine, keys: Mapping[str, bytes], cases: Sequence[CaseRef]
) -> dict[str, bytes]:
    """What was kept of cases that did not change since; what does not open is not there."""
    query = select(PICTURES.c.zaak, PICTURES.c.tot, PICTURES.c.inhoud)
    if len(cases) == 1:
        query = query.where(PICTURES.c.zaak == cases[0].id)
    last = {case.id: case.last for case in cases}
    found: dict[str, bytes] = {}
    with reading(engine) as connection:
        for case, until, content in connection.execute(query):
            if last.get(case) == until and case in keys:
                try:
                    found[case] = unseal(keys[case], content, picture_place(case, until))
                except WrongKeyError:
                    continue  # it is made anew
    return found


def keep_pictures(
    connection: Connection, keys: Mapping[str, bytes], contents: Mapping[CaseRef, bytes]
) -> None:
    """Keep pictures in the place of older ones; none of a case that was erased."""
    erased = erased_cases(connection)
    rows = [
        {
            "zaak": case.id,
            "tot": case.last,
            "inhoud": seal(keys[case.id], content, picture_place(case.id, case.last)),
        }
        for case, content in contents.items()
        if case.id in keys and case.id not in erased
    ]
    drop_pictures(connection, [row["zaak"] for row in rows])
    if rows:
        connection.execute(insert(PICTURES), rows)


def drop_pictures(connection: Connection, cases: Sequence[object]) -> None:
    """Remove the pictures of cases."""
    if cases:
        gone = delete(PICTURES).where(PICTURES.c.zaak == bindparam("gone"))
        connection.execute(gone, [{"gone": case} for case in cases])
