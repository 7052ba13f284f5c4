"""Deciding takes time, so it is done beside the loop that answers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from typing import Any, Protocol, TypeVar

from starlette.exceptions import HTTPException

THREADS = 4

T = TypeVar("T")


class Workplace(Protocol):
    """Where is done what a request asks."""

    seconds: float
    """The time that a request may take."""

    async def do(self, function: Callable[..., T], *arguments: Any) -> T:
        """What `function` gives."""


class WorkAtOnce:
    """Does it here and now, in a process that has nothing else to do."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds

    async def do(self, function: Callable[..., T], *arguments: Any) -> T:
        """What `function` gives."""
        return function(*arguments)


class WorkQueue:
    """Does it in a few threads, each with a bound on its time."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.busy = 0
        self.full_since: float | None = None
        self.threads = ThreadPoolExecutor(THREADS, thread_name_prefix="besluit")

    @property
    def full(self) -> float:
        """For how many seconds no thread was free."""
        return 0.0 if self.full_since is None else time.monotonic() - self.full_since

    async def do(self, function: Callable[..., T], *arguments: Any) -> T:
        """What `function` gives.

        Raises:
            HTTPException: 503 when it takes too long.
        """
        self.busy += 1
        if self.busy >= THREADS and self.full_since is None:
            self.full_since = time.monotonic()
        loop = asyncio.get_running_loop()
        inside = partial(copy_context().run, function, *arguments)  # who reads the page
        future = loop.run_in_executor(self.threads, inside)
        future.add_done_callback(self._done)
        try:
            return await asyncio.wait_for(asyncio.shield(future), self.seconds)
        except TimeoutError:
            raise HTTPException(503) from None

    def _done(self, future: asyncio.Future[Any]) -> None:
        self.busy -= 1
        self.full_since = None
        if not future.cancelled():
            future.exception()  # one that nobody waits for any more is no complaint

    def close(self) -> None:
        """Wait for nothing."""
        self.threads.shutdown(wait=False, cancel_futures=True)
