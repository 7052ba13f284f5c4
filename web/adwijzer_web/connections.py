"""The connections of a worker process: how long each may keep it waiting, and which one goes first.

uvicorn bounds only the rest between two requests. Someone who sends half a request, or reads half
an answer, so kept a connection for ever, and a few hundred of those kept everybody else out. Here
every connection that waits for the other side has a limit, and when there are too many, the one
that waits longest makes room. Nobody is refused for where they come from, unless that is set: a
whole office sits behind one address.
"""

from __future__ import annotations

import asyncio
from operator import itemgetter
from socket import socket
from ssl import SSLContext
from typing import Any

import h11
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

PATIENCE = 10.0
"""Seconds for a handshake, for the head of a request, and without any progress in what follows."""
KEEP_ALIVE = 30
"""Seconds of rest between two requests."""
TICK = 1.0
"""Seconds between two looks at a connection."""
PACE = 1024
"""Bytes of an answer that the other side must take between two looks to make progress."""
MOST = 2000
WAITING_IN_LINE = 2048
"""Connections that the system keeps until the worker takes them."""
TAKEN_AT_ONCE = 64
"""Connections that a worker takes before it looks at those that it has. With thousands at once, one
that has just asked something would wait for all of them, or make room for one that is gone."""


class Config(uvicorn.Config):
    """How a worker serves.

    Attributes:
        most: connections that are open at once; a new one then takes the place of an old one.
        per_address: the same for one address; None is no limit.
        line: where connections come in, and how many may wait there.
        context: what TLS needs, if it is used.
        open: the connections that there are, in the middle of a handshake as well.
        going: who goes first when there are too many, the first one last, as of some moment.
    """

    def __init__(
        self,
        app: str,
        *,
        most: int,
        per_address: int | None,
        line: tuple[socket, int],
        **options: Any,
    ) -> None:
        super().__init__(
            app,
            http=Connection,
            timeout_keep_alive=KEEP_ALIVE,
            backlog=TAKEN_AT_ONCE,
            callback_notify=self._lengthen_line,
            **options,
        )
        self.line = line
        self.most = most
        self.per_address = per_address
        self.context: SSLContext | None = None
        self.open: set[Connection] = set()
        self.going: list[tuple[float, Connection]] = []

    def load(self) -> None:
        """Load; TLS begins in the connection itself, so that a handshake counts as waiting."""
        super().load()
        self.context, self.ssl = self.ssl, None

    async def _lengthen_line(self) -> None:
        """Let more wait in line than are taken at once: asyncio has one number for both."""
        place, most = self.line
        place.listen(most)


class Connection(H11Protocol):
    """A connection with limits.

    Attributes:
        raw: the transport below TLS.
        address: of the other side.
        moved: when the other side last did what was waited for.
        resting: whether nothing came since the last answer.
        left: bytes of an answer that the other side had not taken at the last look.
        begun: whether the handshake is over.
        lost: whether the connection is gone, or about to be.
        early: what came before the end of the handshake was known here.
    """

    def __init__(
        self,
        config: Config,
        server_state: ServerState,
        app_state: dict[str, Any],
        _loop: asyncio.AbstractEventLoop | None = None,
    ) -> None:
        super().__init__(config, server_state, app_state, _loop)
        self.limits = config
        self.raw: asyncio.Transport | None = None
        self.address = ""
        self.moved = self.loop.time()
        self.resting = False
        self.left = 0
        self.begun = False
        self.lost = False
        self.early: list[bytes] = []
        self.handshake: asyncio.Task[None] | None = None
        self.look: asyncio.TimerHandle | None = None

    @property
    def asked(self) -> bool:
        """Whether the head of a request is in and its answer is not out."""
        return self.cycle is not None and not self.cycle.response_complete

    @property
    def waiting(self) -> bool:
        """Whether it is the other side's turn."""
        return not self.asked or self.cycle.more_body or self.left > 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin, with a handshake first where there is TLS."""
        self.raw = transport
        self.address = str((transport.get_extra_info("peername") or ("",))[0])
        self.limits.open.add(self)
        self._make_room()
        if self.lost:
            return
        self.look = self.loop.call_later(TICK, self._look)
        if self.limits.context is None:
            self._begin(transport)
        else:
            self.handshake = self.loop.create_task(self._secure(transport, self.limits.context))

    def _begin(self, transport: asyncio.Transport) -> None:
        self.begun = True
        super().connection_made(transport)

    async def _secure(self, raw: asyncio.Transport, context: SSLContext) -> None:
        try:
            transport = await self.loop.start_tls(
                raw,
                self,
                context,
                server_side=True,
                ssl_handshake_timeout=PATIENCE,
                ssl_shutdown_timeout=PATIENCE,
            )
        except OSError:  # what TLS finds wrong is one as well
            self._end()
            return
        if self.lost or transport is None:
            return
        self._begin(transport)
        self.moved = self.loop.time()
        for data in self.early:  # it may come before the handshake is known to be over
            self.data_received(data)
        self.early.clear()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._end()
        if self.begun:
            super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take what is sent; a head has a limit from its first byte, a body from its last."""
        if not self.begun:
            self.early.append(data)
            return
        if self.resting:
            self.resting, self.moved = False, self.loop.time()
        super().data_received(data)
        if self.asked:
            self.moved = self.loop.time()

    def on_response_complete(self) -> None:
        """Rest, unless the rest of the request must still come."""
        self.resting = self.conn.their_state is not h11.SEND_BODY
        self.moved = self.loop.time()
        super().on_response_complete()

    def send_400_response(self, msg: str) -> None:
        """Say that a request is none; who was answered before its end hears nothing more."""
        try:
            super().send_400_response(msg)
        except h11.LocalProtocolError:
            self.transport.abort()

    def _look(self) -> None:
        """Break off what does not get on."""
        now = self.loop.time()
        left = self.transport.get_write_buffer_size() if self.begun else 0
        if self.left - left >= PACE or (self.asked and not self.cycle.more_body and not left):
            self.moved = now
        self.left = left
        resting = self.resting and not self.asked and not left  # uvicorn bounds that itself
        if now - self.moved > PATIENCE and not resting:
            self.break_off()
        else:
            self.look = self.loop.call_later(TICK, self._look)

    def _make_room(self) -> None:
        """Let the one that waits longest go, where there are too many."""
        limits = self.limits
        if limits.per_address is not None:
            mine = [each for each in limits.open if each.address == self.address]
            if len(mine) > limits.per_address:
                _oldest(mine, self).break_off()
        if len(limits.open) > limits.most:
            self._first_to_go().break_off()

    def _first_to_go(self) -> Connection:
        """As `_oldest` of all, without a look at all of them for each.

        The order of one look serves until all in it are gone or got on. A connection that is in it
        and did not get on since is still the oldest: whoever came or got on later waits shorter.
        """
        limits = self.limits
        while limits.going:
            since, each = limits.going.pop()
            if not each.lost and each.waiting and _waiting_since(each) == since:
                return each
        now = self.loop.time()
        order = [(_waiting_since(each), each) for each in limits.open if each.waiting]
        order.sort(key=itemgetter(0), reverse=True)
        limits.going = [each for each in order if each[0] < now] or order[-1:]
        return limits.going.pop()[1] if limits.going else self

    def break_off(self) -> None:
        self._end()
        if self.raw is not None:
            self.raw.abort()

    def _end(self) -> None:
        self.lost = True
        self.limits.open.discard(self)
        if self.look is not None:
            self.look.cancel()


def _oldest(connections: list[Connection], newest: Connection) -> Connection:
    """Who is waited for longest; the newest if nobody is.

    Who rests after an answer has a start on who never asked anything: a browser that reads a page
    so outlives a thousand connections that come at once.
    """
    waiting = [each for each in connections if each.waiting]
    return min(waiting, key=_waiting_since, default=newest)


def _waiting_since(connection: Connection) -> float:
    served = connection.resting and not connection.asked
    return connection.moved + (PATIENCE if served else 0.0)


def room() -> tuple[int, int]:
    """How many connections a worker can have open, and how many can wait in line for it.

    The system limits the files that a process has open; that limit is raised as far as it goes.
    """
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return MOST, WAITING_IN_LINE
    limit, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 4 * max(MOST, WAITING_IN_LINE)
    if limit != resource.RLIM_INFINITY and limit < wanted:
        limit = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(resource.RLIMIT_NOFILE, (limit, most))
    if limit == resource.RLIM_INFINITY:
        return MOST, WAITING_IN_LINE
    return min(MOST, limit // 2), min(WAITING_IN_LINE, limit // 4)
