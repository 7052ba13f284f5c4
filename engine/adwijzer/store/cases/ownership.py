"""Whose a case is, as its events say, brought to the keys."""

from __future__ import annotations

from sqlalchemy import Engine

from adwijzer.store.cases.chain import Link
from adwijzer.store.cases.contents import opened
from adwijzer.store.cases.events import CaseErased, CaseShared, Event, HandedOver
from adwijzer.store.cases.journal import links, of_kinds
from adwijzer.store.cases.keys import Keys
from adwijzer.store.connection import reading
from adwijzer.text.diagnostics import MachineError

_KINDS = ("gewist", "overgedragen", "gedeeld")


def catch_up(engine: Engine, keys: Keys) -> None:
    """Bring the keys up to date with the events that change them.

    It stops before an event that does not open: who writes to the database alone erases nothing,
    and `verify` names it.
    """
    store = keys.store_key()
    with reading(engine) as connection:
        found = links(connection, of_kinds(_KINDS, store.until))
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
