"""Work that can take long, in processes of its own: what outlives its limit is really ended.

A thread cannot be ended, and while it works the others hardly get on. So files and large bodies
are read and judged in processes beside the one that answers, at a lower priority. They are started
afresh, never forked: a fork beside a thread that works can hang.
"""

from __future__ import annotations

import asyncio
import hashlib
import os
import pickle
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from anyio import BrokenWorkerProcess, CapacityLimiter, to_process
from starlette.exceptions import HTTPException

from adwijzer_web.exchange import WholeRequest, WholeResponse, answer_of

if TYPE_CHECKING:
    from starlette.types import ASGIApp

GRACE = 2.0
"""Seconds more than it was told, for work that keeps an eye on the time itself."""
SLOWER = 5
"""How many times longer work may take on a clock than a processor worked on it: it is not to blame
for others that keep the machine busy."""
_STARTING = 60.0
_MEMORY = 1024**3
"""Bytes that such a process may use; more is a fault of what it reads."""


class Processes:
    """The processes of one worker, each with the application in it.

    Args:
        make: makes the application, in the process itself.
        arguments: for `make`; they must be such that they can be pickled.
        number: how many there are at most.
        seconds: that a request may take.
        nice: how much lower their priority is.
    """

    def __init__(
        self, make: Callable[..., ASGIApp], arguments: Any, number: int, seconds: float, nice: int
    ) -> None:
        self.made_by = pickle.dumps((make, arguments))
        self.key = hashlib.sha256(self.made_by).hexdigest()
        self.number = number
        self.seconds = seconds
        self.nice = nice
        self.ready = 0
        # Those that get ready never keep the others waiting.
        self.limiter = CapacityLimiter(2 * number + 2)
        self.beginning: set[asyncio.Task[None]] = set()

    def start(self) -> None:
        """Get all of them ready, beside what else there is to do."""
        for _ in range(self.number):
            self._begin()

    async def answer(self, request: WholeRequest) -> WholeResponse:
        """What the application answers, from one of the processes.

        Raises:
            HTTPException: 503 when it took too long, or more memory than it may use.
        """
        if not self.ready:
            await asyncio.wait(
                self.beginning or {self._begin()}, return_when=asyncio.FIRST_COMPLETED
            )
        try:
            return await self._answer(request)
        except NotReadyError:  # one that was idle for long is gone
            await self._get_ready()
            return await self._answer(request)

    async def _answer(self, request: WholeRequest) -> WholeResponse:
        limit = self.seconds + GRACE
        self.ready = max(0, self.ready - 1)
        try:
            async with asyncio.timeout(SLOWER * limit):
                found = await to_process.run_sync(
                    _answered, self.key, request, limit, cancellable=True, limiter=self.limiter
                )
        except (TimeoutError, BrokenWorkerProcess):
            self._begin()
            raise HTTPException(503) from None
        self.ready += 1
        return found

    def _begin(self) -> asyncio.Task[None]:
        task = asyncio.get_running_loop().create_task(self._get_ready())
        self.beginning.add(task)
        task.add_done_callback(self.beginning.discard)
        return task

    async def _get_ready(self) -> None:
        try:
            async with asyncio.timeout(_STARTING):
                await to_process.run_sync(
                    _prepare,
                    self.key,
                    self.made_by,
                    self.nice,
                    cancellable=True,
                    limiter=self.limiter,
                )
        except (TimeoutError, BrokenWorkerProcess):
            return  # who needs it tries again
        self.ready += 1


class NotReadyError(Exception):
    """This process does not have the application yet."""


_applications: dict[str, tuple[ASGIApp, asyncio.Runner]] = {}
"""In such a process: the application by its key."""


def _prepare(key: str, made_by: bytes, nice: int) -> None:
    """Get a process ready."""
    if key in _applications:
        return
    for each in (signal.SIGINT, signal.SIGTERM):  # they are for the server, which ends this
        signal.signal(each, signal.SIG_IGN)
    make, arguments = pickle.loads(made_by)  # noqa: S301 - from our own server
    app = make(*arguments)
    if not _applications and hasattr(os, "nice"):
        import resource

        with suppress(OSError, ValueError):  # where an administrator forbids it, so be it
            os.nice(nice)
            resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
    _applications[key] = (app, asyncio.Runner())


def _answered(key: str, request: WholeRequest, seconds: float) -> WholeResponse:
    """Answer in such a process; what takes more of the processor than `seconds` is ended.

    It ends too when the server that waits for it is gone, however little it does.
    """
    if key not in _applications:
        raise NotReadyError
    app, runner = _applications[key]
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_REAL, SLOWER * seconds + GRACE)
    try:
        found = runner.run(answer_of(app, request.scope, request.body))
        if found.fault == MemoryError.__name__:
            os._exit(1)
    except MemoryError:
        os._exit(1)  # so that all of it is given back
    else:
        return found
    finally:
        if hasattr(signal, "setitimer"):
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.setitimer(signal.ITIMER_REAL, 0)
