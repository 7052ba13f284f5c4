"""The store of cases of a server: opened at each request on one's own computer, once in an office.

Looking whether the tables are there and of this version costs more than most questions. A server of
an office begins with that, so each of its processes does it once. What others did since to whose a
case is, is brought up to date at every use.
"""

from __future__ import annotations

import atexit
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adwijzer.store.cases.database import Absent
    from adwijzer.store.cases.store import CaseStore
    from adwijzer_web.settings import Settings


class CaseStores:
    """Gives the store of cases of a server."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.turn = threading.Lock()
        self.kept: CaseStore | None = None

    @contextmanager
    def opened(self, *, make: bool = False) -> Iterator[CaseStore]:
        """The store, for as long as the block lasts; `make` makes it where it is not there yet.

        Raises:
            MachineError: the database or the keys cannot be used.
        """
        from adwijzer.store.cases.database import DATABASE
        from adwijzer.store.cases.store import open_cases
        from adwijzer.store.faults import reported

        if self.settings.office is None:
            absent: Absent = "make" if make else "empty"
            with open_cases(self.settings.database, self.settings.keys, absent=absent) as store:
                yield store
            return
        kept = self._kept()
        with reported(kept.place.shown, DATABASE):
            kept.catch_up()
            yield kept

    def _kept(self) -> CaseStore:
        from adwijzer.store.cases.store import open_cases

        with self.turn:
            if self.kept is None:
                stack = ExitStack()
                opening = open_cases(self.settings.database, self.settings.keys, absent="make")
                self.kept = stack.enter_context(opening)
                atexit.register(stack.close)
            return self.kept
