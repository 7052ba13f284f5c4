"""Figures of practice that were told, each period once."""

from __future__ import annotations

from sqlalchemy import Connection

from adwijzer.store.cases.contents import opened
from adwijzer.store.cases.events import FiguresTold
from adwijzer.store.cases.journal import links, of_kinds


def told_figures(connection: Connection, key: bytes) -> dict[str, FiguresTold]:
    """What was told of each period; `key` is that of the store.

    Raises:
        MachineError: an event was changed.
    """
    events = (opened(link, key).event for link in links(connection, of_kinds(["cijfers"])))
    return {each.period: each for each in events if isinstance(each, FiguresTold)}
