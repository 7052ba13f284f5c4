"""Deciding takes time, so it is done beside the loop that answers; a few at once, not endlessly."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, TypeVar

from starlette.exceptions import HTTPException

_AT_ONCE = 4
_WAITING = 256

T = TypeVar("T")


class WorkQueue:
    """A bounded number of decisions at a time, each with a bound on its time."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.busy = 0
        self.threads = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="besluit")

    async def do(self, function: Callable[..., T], *arguments: Any, seconds: float = 0.0) -> T:
        """What `function` gives.

        Raises:
            HTTPException: 503 when too many wait, or when it takes too long.
        """
        if self.busy >= _WAITING:
            raise HTTPException(503)
        self.busy += 1
        loop = asyncio.get_running_loop()
        future = loop.run_in_executor(self.threads, partial(function, *arguments))
        future.add_done_callback(self._done)
        try:
            return await asyncio.wait_for(asyncio.shield(future), seconds or self.seconds)
        except TimeoutError:
            raise HTTPException(503) from None

    def _done(self, future: asyncio.Future[Any]) -> None:
        self.busy -= 1
        if not future.cancelled():
            future.exception()  # one that nobody waits for any more is no complaint

    def close(self) -> None:
        """Wait for nothing."""
        self.threads.shutdown(wait=False, cancel_futures=True)
