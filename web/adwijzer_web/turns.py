"""Places to work, and who gets the next one."""

from __future__ import annotations

import asyncio
import time
from collections import Counter, deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.exceptions import HTTPException


class Turns:
    """A bounded number of places, given out by turns over the addresses that ask.

    However many requests one address has waiting, another waits for one of them at most. An
    address that holds no place may have any; one that does leaves `spare` places to others.
    """

    def __init__(self, places: int, spare: int, waiting: int) -> None:
        self.places = places
        self.spare = spare
        self.most = waiting
        self.taken: Counter[str] = Counter()
        self.waiting: dict[str, deque[asyncio.Future[None]]] = {}
        self.full_since: float | None = None

    @property
    def full(self) -> float:
        """For how many seconds no place was free."""
        return 0.0 if self.full_since is None else time.monotonic() - self.full_since

    @asynccontextmanager
    async def place(self, address: str, seconds: float) -> AsyncIterator[None]:
        """A place for as long as the block lasts.

        Raises:
            HTTPException: 503 when too many wait already, or none came free in time.
        """
        await self._get(address, seconds)
        try:
            yield
        finally:
            self._give_back(address)

    async def _get(self, address: str, seconds: float) -> None:
        line = self.waiting.get(address)
        if not line and self._may(address):
            self._take(address)
            return
        if line is None:
            line = self.waiting[address] = deque()
        elif len(line) >= self.most:
            raise HTTPException(503)
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        line.append(turn)
        try:
            await asyncio.wait_for(turn, seconds)
        except BaseException as error:
            if turn.done() and not turn.cancelled():
                self._give_back(address)  # it came at the very last
            else:
                self._leave(address, turn)
            if isinstance(error, TimeoutError):
                raise HTTPException(503) from None
            raise

    def _may(self, address: str) -> bool:
        free = self.places - self.taken.total()
        return free > (self.spare if self.taken[address] else 0)

    def _take(self, address: str) -> None:
        self.taken[address] += 1
        if self.taken.total() >= self.places and self.full_since is None:
            self.full_since = time.monotonic()

    def _give_back(self, address: str) -> None:
        self.taken[address] -= 1
        self.taken = +self.taken
        self.full_since = None
        for waiting in [*self.waiting]:
            while self.waiting.get(waiting) and self._may(waiting):
                line = self.waiting.pop(waiting)
                turn = line.popleft()
                if line:
                    self.waiting[waiting] = line  # behind the other addresses
                if not turn.done():
                    self._take(waiting)
                    turn.set_result(None)
                    break

    def _leave(self, address: str, turn: asyncio.Future[None]) -> None:
        line = self.waiting.get(address)
        if line is not None and turn in line:
            line.remove(turn)
            if not line:
                del self.waiting[address]
