"""What ADs have to do, held in memory of a server until something changes.

It follows from the events of their cases, the rules and the day. The newest event of each case
stands in its reference, so equal references have equal tasks. Opening what is kept of all cases
(`cases/todo.py`) for every page would cost more than the page.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING

from msgspec import Struct

from adwijzer.cases.todo import CaseTask, tasks_of_cases
from adwijzer.model.rulebase import RuleBase

if TYPE_CHECKING:
    from adwijzer.store.cases.references import CaseRef
    from adwijzer.store.cases.store import CaseStore

KEPT = 60 * 60.0
"""Seconds after which what nobody asked for is forgotten, also of cases that were erased since."""


class TaskList(Struct, frozen=True):
    """The tasks of an AD, the most urgent first, and those of each case by its code."""

    tasks: Sequence[CaseTask]
    by_code: Mapping[str, Sequence[CaseTask]]

    @classmethod
    def of(cls, tasks: Sequence[CaseTask]) -> TaskList:
        """The list of these tasks; the case with the most urgent one stands first."""
        by_code: dict[str, list[CaseTask]] = {}
        for each in tasks:
            by_code.setdefault(each.code, []).append(each)
        return cls(tasks, by_code)


class _Held(Struct, frozen=True):
    refs: Sequence[CaseRef]
    sha256: str
    day: date
    asked: float
    found: TaskList


class TaskLists:
    """Gives the tasks of an AD; several threads may ask."""

    def __init__(self) -> None:
        self._held: dict[str, _Held] = {}
        self._turn = Lock()

    def read(
        self, store: CaseStore, base: RuleBase, day: date, ad: str, refs: Sequence[CaseRef]
    ) -> TaskList:
        """What an AD has to do in their cases, which are `refs` as they are now."""
        with self._turn:
            held = self._held.get(ad)
        if held is not None and (held.sha256, held.day, held.refs) == (base.sha256, day, refs):
            found = held.found
        else:
            found = TaskList.of(tasks_of_cases(store, base, day, ad, refs))
        now = time.monotonic()
        with self._turn:
            self._held[ad] = _Held(refs, base.sha256, day, now, found)
            for other in [who for who, each in self._held.items() if now - each.asked > KEPT]:
                del self._held[other]
        return found
