"""Cases in few words, for the tests of their store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import Connection, NullPool, create_engine, text

from adwijzer.language.folder import Folder
from adwijzer.store.cases.events import CASE, AnswerKept, Carrier, FactSaid, Said
from adwijzer.store.cases.store import CaseStore
from adwijzer.store.place import find

CONTACT = Carrier("contact", "c1")
RULES = Folder("regels", {"regelbank.yaml": b"versie: 1\n"})
TABLES = ("zaken", "gebeurtenissen", "regelbanken", "zaakbeelden")


def said(fact: str, value: object, where: Carrier = CASE, since: date | None = None) -> FactSaid:
    return FactSaid(where, fact, value, since)


def answer(facts: dict[str, Any], where: Carrier = CASE) -> AnswerKept:
    return AnswerKept(
        "inzetmoment",
        where,
        facts,
        "1",
        RULES.sha256,
        date(2026, 11, 22),
        {"besluit": "inzetmoment", "feiten": dict(facts)},
    )


def events_of(store: CaseStore, code: str, ad: str = "AD-1", *, struck: bool = False) -> list[Said]:
    """What happened in a case after it was opened."""
    kept = store.events(store.case(code, ad), struck=struck)
    return [each.event for each in kept[1:]]  # type: ignore[misc]


@contextmanager
def tampering(address: str) -> Iterator[Connection]:
    """Who may write to the database as its administrator: no trigger or key stands in the way."""
    engine = create_engine(find(address).url, poolclass=NullPool)
    with engine.begin() as connection:
        if engine.dialect.name == "sqlite":  # whose keys of other tables are not looked at
            query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for (name,) in connection.execute(text(query)).all():
                connection.execute(text(f"DROP TRIGGER {name}"))
        else:
            connection.execute(text("SET LOCAL session_replication_role = replica"))
        yield connection
