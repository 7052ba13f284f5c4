"""Whose a case is, as its events say, brought to the keys."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Engine, func, select

from adwijzer.store.cases.chain import Link
from adwijzer.store.cases.contents import opened
from adwijzer.store.cases.events import CaseErased, CaseShared, Event, HandedOver
from adwijzer.store.cases.journal import links, of_kinds
from adwijzer.store.cases.keys import Keys
from adwijzer.store.cases.references import CaseRef
from adwijzer.store.cases.refusals import CaseConflictError
from adwijzer.store.connection import reading
from adwijzer.store.schema import EVENTS
from adwijzer.text.diagnostics import MachineError

CHANGING_HANDS = ("gewist", "overgedragen", "gedeeld")
"""Kinds of events that say whose a case is."""


def require_giving(keys: Keys, case: CaseRef, event: HandedOver | CaseShared) -> None:
    """Let a case be shared with another AD, or become theirs.

    Raises:
        CaseConflictError: it is theirs already. Whether they have another with its code is told to
            nobody: they find this one under a code beside it.
    """
    entry = next((each for each in keys.entries_of([case.id]) if each.ad == event.ad), None)
    if entry is not None and (entry.own or isinstance(event, CaseShared)):
        raise CaseConflictError.of("die AD heeft deze zaak al", "er is niets veranderd")


def catch_up(engine: Engine, keys: Keys, erased: Collection[str] = ()) -> None:
    """Bring the keys up to date with the events that change them.

    It stops before an event that does not open: who writes to the database alone erases nothing,
    and `verify` names it. Keys that know of later events than there are go through all of them.

    Args:
        engine: the database.
        keys: of its cases.
        erased: ids of cases that were erased just now: their keys go, wherever it stops.
    """
    _follow_events(engine, keys)
    if erased and (left := keys.keys(erased)):
        with keys.catching_up(0) as change:
            for case in left:
                change.erase(case)


def _follow_events(engine: Engine, keys: Keys) -> None:
    store = keys.store_key()
    with reading(engine) as connection:
        ahead = store.until > (connection.execute(select(func.max(EVENTS.c.nummer))).scalar() or 0)
        found = links(connection, of_kinds(CHANGING_HANDS, 0 if ahead else store.until))
    if ahead:  # the database of before was put back by other means
        keys.begin_anew()
    if not found:
        return
    known = keys.keys({link.case for link in found if isinstance(link.case, str)})
    new: list[tuple[Link, str, Event | None]] = []
    for link in found:
        key = store.key if link.kind == "gewist" else known.get(link.case or "")
        if link.case is None:
            break
        try:  # of a case that is erased later on there may be no key any more
            new.append((link, link.case, None if key is None else opened(link, key).event))
        except MachineError:
            break
    if not new:
        return
    with keys.catching_up(new[-1][0].number) as change:
        for link, case, event in new:
            if link.number <= change.since:
                continue  # someone else did so in between
            match event:
                case CaseErased():
                    change.erase(case)
                case HandedOver(ad=ad):
                    change.hand_over(case, ad)
                case CaseShared(ad=ad):
                    change.share(case, ad)
                case _:
                    pass
