"""The store of cases of a server: opened at each request on one's own computer, once in an office.

Looking whether the tables are there and of this version costs more than most questions. A server of
an office begins with that, so each of its processes does it once. What others did since to whose a
case is, is brought up to date at every use.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adwijzer.cases.task_lists import TaskList, TaskLists
    from adwijzer.model.rulebase import RuleBase
    from adwijzer.store.cases.database import Absent
    from adwijzer.store.cases.references import CaseRef
    from adwijzer.store.cases.store import CaseStore
    from adwijzer_web.settings import Settings


class CaseStores:
    """Gives the store of cases of a server; in an office that is the one that it keeps open."""

    def __init__(self, settings: Settings, kept: CaseStore | None = None) -> None:
        self.settings = settings
        self.kept = kept
        self._tasks: TaskLists | None = None

    @contextmanager
    def opened(self, *, make: bool = False) -> Iterator[CaseStore]:
        """The store, for as long as the block lasts; `make` makes it where it is not there yet.

        Raises:
            MachineError: the database or the keys cannot be used.
        """
        from adwijzer.store.cases.database import DATABASE
        from adwijzer.store.cases.store import open_cases
        from adwijzer.store.faults import reported

        kept = self.kept
        if kept is None:
            absent: Absent = "make" if make else "empty"
            with open_cases(self.settings.database, self.settings.keys, absent=absent) as store:
                yield store
            return
        with reported(kept.place.shown, DATABASE):
            kept.catch_up()
            yield kept

    def tasks(
        self, store: CaseStore, base: RuleBase, day: date, ad: str, refs: Sequence[CaseRef]
    ) -> TaskList:
        """What an AD has to do in their cases, which are `refs`."""
        from adwijzer.cases.task_lists import TaskLists

        if self._tasks is None:
            self._tasks = TaskLists()
        return self._tasks.read(store, base, day, ad, refs)
