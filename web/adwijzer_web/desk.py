"""Where a request is taken in whole, waits for its turn, and is answered.

Nobody who sends or reads slowly holds a place to work: a request is in before it waits for one,
and its place is free again before the answer goes out. What can take long is done in processes of
its own, so that a short question never waits for a large file.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request

from adwijzer_web.exchange import WholeRequest, WholeResponse, answer_of
from adwijzer_web.guard import LOG, SAFE_METHODS, Told, limit_of
from adwijzer_web.processes import Processes
from adwijzer_web.settings import Settings
from adwijzer_web.turns import Turns
from adwijzer_web.work import THREADS

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

SHORT = 8 * 1024
"""Bytes of a body that takes no time to speak of."""
_IN_MEMORY = 128 * 1024**2
"""Bytes of all bodies together, in one worker."""
_WAITING = 256
_LONG_WAITING = 16
"""How much may wait for one address: short questions, and what can take long."""
_IN_LINE = 6
"""How many times longer a large file may wait for its turn than a short question."""
_AT_ONCE = ("/static/", "/regels", "/v1/health", "/v1/readiness")
"""Addresses that take no work."""


class Desk:
    """Wraps the application.

    Args:
        app: answers short questions here, in threads.
        processes: answer what can take long.
        settings: of the server.
        told: makes the page or the problem for an error.
        long: addresses of which every request can take long.
    """

    def __init__(
        self,
        app: ASGIApp,
        processes: Processes,
        settings: Settings,
        told: Told,
        long: Collection[str],
    ) -> None:
        self.app = app
        self.processes = processes
        self.settings = settings
        self.told = told
        self.long = frozenset(long)
        self.bodies = Bodies(_IN_MEMORY)
        self.short_turns = Turns(THREADS, 1, _WAITING)
        self.long_turns = Turns(processes.number, 1, _LONG_WAITING)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        safe = scope["type"] != "http" or scope["method"] in SAFE_METHODS
        if scope["type"] != "http" or (safe and scope["path"].startswith(_AT_ONCE)):
            await self.app(scope, receive, send)
            return
        try:
            if safe:
                response = await self._short(scope, b"")
            else:
                limit = limit_of(scope, self.settings)
                async with self.bodies.whole(receive, limit, self.settings.seconds) as body:
                    long = self._takes_long(scope, body)
                    response = await (
                        self._long(scope, body, receive) if long else self._short(scope, body)
                    )
        except HTTPException as error:
            told = await self.told(Request(scope), error)
            await told(scope, receive, send)
            return
        scope["kind"] = response.route
        if response.fault:
            LOG.error("fout in het programma: %s", response.fault)
        await response.send(send)

    def _takes_long(self, scope: Scope, body: bytes) -> bool:
        kind = dict(scope["headers"]).get(b"content-type", b"")
        return len(body) > SHORT or b"multipart" in kind.lower() or scope["path"] in self.long

    async def _short(self, scope: Scope, body: bytes) -> WholeResponse:
        async with self.short_turns.place(_address(scope), self.settings.seconds):
            return await answer_of(self.app, scope, body)

    async def _long(self, scope: Scope, body: bytes, receive: Receive) -> WholeResponse:
        leaving = asyncio.ensure_future(receive())
        try:
            async with self.long_turns.place(_address(scope), _IN_LINE * self.settings.seconds):
                if leaving.done():
                    raise ClientDisconnect
                return await self.processes.answer(WholeRequest.of(scope, body))
        finally:
            leaving.cancel()


class Bodies:
    """Bodies that are in memory, together no more than `most` bytes.

    When there is no more room, the one that has been coming in for longest makes room: whoever
    sends slowly so keeps nobody else out.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.held = 0
        self.coming: dict[asyncio.Timeout, None] = {}

    @asynccontextmanager
    async def whole(self, receive: Receive, limit: int, seconds: float) -> AsyncIterator[bytes]:
        """A body, counted for as long as the block lasts.

        Raises:
            HTTPException: 408 when it comes too slowly, 413 when it is too large, 503 without room.
            ClientDisconnect: the other side went away.
        """
        body, size = bytearray(), 0
        try:
            try:
                async with asyncio.timeout(seconds) as timer:
                    self.coming[timer] = None
                    try:
                        await self._read(body, receive, limit)
                    finally:
                        del self.coming[timer]
            except TimeoutError:
                raise HTTPException(408) from None
            size, data = len(body), bytes(body)
            body.clear()
            yield data
        finally:
            self.held -= size or len(body)

    async def _read(self, body: bytearray, receive: Receive, limit: int) -> None:
        more = True
        while more:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise ClientDisconnect
            part = message.get("body", b"")
            body += part
            self.held += len(part)
            if len(body) > limit:
                raise HTTPException(413)
            more = message.get("more_body", False)
            if self.held > self.most:
                self._make_room(last=not more)

    def _make_room(self, *, last: bool) -> None:
        for each in self.coming:
            if not each.expired() and each.when() != 0:
                each.reschedule(0)
                return
        if last:
            raise HTTPException(503)


def _address(scope: Scope) -> str:
    client = scope.get("client")
    return str(client[0]) if client else ""
