"""Who saw or changed which case, and when; without anything of what stands in it.

Changes are the events of cases themselves. That somebody looked is an event about the office, so it
stands in the same chain, `advise case verify` looks at it too, and it outlives the case.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Generator
from contextlib import closing
from datetime import datetime
from itertools import islice
from typing import Any

from msgspec import Struct
from sqlalchemy import select

from adwijzer.store.cases.chain import Link
from adwijzer.store.cases.contents import opened
from adwijzer.store.cases.events import CaseSeen, kind_of
from adwijzer.store.cases.journal import moment_read
from adwijzer.store.cases.office import SEEN, keep_office_events
from adwijzer.store.cases.store import CaseStore
from adwijzer.store.connection import reading
from adwijzer.store.faults import reported
from adwijzer.store.schema import EVENTS
from adwijzer.text.diagnostics import MachineError

QUARTER = 15 * 60.0
"""Seconds in which looking again at the same case is still the same look."""
_REMEMBERED = 20_000
_AT_ONCE = 500
_KINDS = {
    "geopend": "opende de zaak",
    "gezegd": "legde een feit vast",
    "antwoord": "bewaarde een antwoord",
    "keuze": "legde een keuze vast",
    "stuk": "maakte een stuk",
    "gedaan": "legde vast dat iets gedaan is",
    "gecorrigeerd": "corrigeerde een feit",
    "gedeeld": "deelde de zaak",
    "overgedragen": "droeg de zaak over",
    "gesloten": "sloot de zaak",
    "heropend": "heropende de zaak",
    "gewist": "wiste de zaak",
    "gezien": "bekeek de zaak",
}
"""What is said of each kind of event that is about one case."""


class AuditRow(Struct, frozen=True):
    """That somebody saw or changed a case.

    `case` is its id, which also stands in its address; `code` and `ad` are empty when it was
    erased, and `by` too where only its own key says so.
    """

    number: int
    at: datetime
    by: str
    what: str
    kind: str
    case: str
    code: str
    ad: str


class Looks:
    """Keeps that somebody looked at a case, once a quarter of an hour."""

    def __init__(self, store: CaseStore) -> None:
        self.store = store
        self.turn = threading.Lock()
        self.last: OrderedDict[tuple[str, str], float] = OrderedDict()

    def keep(self, by: str, case: str) -> None:
        """Keep that `by` looks at a case; it is kept before anything is shown."""
        now = time.monotonic()
        with self.turn:
            known = self.last.get((by, case))
            if known is not None and now - known < QUARTER:
                return
        keep_office_events(self.store, lambda _: [CaseSeen(case)], by, kinds=())
        with self.turn:
            self.last[by, case] = now
            self.last.move_to_end((by, case))
            while len(self.last) > _REMEMBERED:
                self.last.popitem(last=False)


def audit_rows(
    store: CaseStore,
    *,
    case: str | None = None,
    by: str | None = None,
    since: datetime | None = None,
    most: int | None = None,
) -> list[AuditRow]:
    """Who saw or changed cases, the newest first.

    Args:
        store: of the office.
        case: the id of a case, or its code: only of it.
        by: only what this person did.
        since: only from this moment on.
        most: no more than so many.
    Raises:
        MachineError: an event cannot be read.
    """
    with closing(_rows(store, since)) as rows:
        wanted = (
            row for row in rows if case in (None, row.case, row.code) and by in (None, row.by)
        )
        return [*islice(wanted, most)]


def _rows(store: CaseStore, since: datetime | None) -> Generator[AuditRow]:
    """Every row, the newest first."""
    if store.engine is None or store.keys is None:
        return
    own = store.keys.store_key().key
    keys = store.keys.keys()
    codes = {entry.case: (entry.code, entry.ad) for entry in store.keys.entries() if entry.own}
    columns = [EVENTS.c[name] for name in ("nummer", "zaak", "tijdstip", "soort", "inhoud")]
    query = (
        select(*columns, EVENTS.c.vorige, EVENTS.c.hash)
        .where(EVENTS.c.soort.in_(_KINDS))
        .order_by(EVENTS.c.nummer.desc())
        .execution_options(yield_per=_AT_ONCE)
    )
    with (
        reported(store.place.shown),
        reading(store.engine) as connection,
        connection.execute(query) as rows,
    ):
        for each in rows:
            fields: Any = each
            link = Link(*fields)
            if since is not None and moment_read(link.at) < since:
                return
            key = own if link.kind in (*SEEN, "gewist") else keys.get(link.case or "")
            case, by = link.case or "", ""
            if key is not None:
                kept = opened(link, key)
                by = kept.by
                if isinstance(kept.event, CaseSeen):
                    case = kept.event.case
                elif kind_of(kept.event) != link.kind:
                    raise MachineError.of(f"gebeurtenis {link.number} is veranderd")
            code, ad = codes.get(case, ("", ""))
            yield AuditRow(
                link.number,
                moment_read(link.at),
                by,
                _KINDS[link.kind],
                link.kind,
                case,
                code,
                ad,
            )
