"""A request and its answer in whole, so that they can go from one process to another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Scope, Send

_PARTS = (
    *("type", "asgi", "http_version", "method", "scheme", "path", "raw_path", "query_string"),
    *("root_path", "headers", "client", "server"),
)


class WholeRequest(Struct, frozen=True):
    """A request with all of its body."""

    scope: dict[str, Any]
    body: bytes

    @classmethod
    def of(cls, scope: Scope, body: bytes) -> WholeRequest:
        """The parts of a request that can go to another process."""
        return cls({name: scope[name] for name in _PARTS if name in scope}, body)


class WholeResponse(Struct, frozen=True):
    """An answer with all of its body.

    `route` is the address as the program knows it, `fault` what went wrong in the program itself.
    """

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes
    route: str = ""
    fault: str = ""

    async def send(self, send: Send) -> None:
        """Give it to whoever asked."""
        start = {"type": "http.response.start", "status": self.status, "headers": self.headers}
        await send(start)
        await send({"type": "http.response.body", "body": self.body})


async def answer_of(app: ASGIApp, scope: Scope, body: bytes) -> WholeResponse:
    """What the application answers; nothing is sent yet.

    Raises:
        Exception: a fault of the program, when it had no answer at all.
    """
    status, headers, parts, fault = 0, list[tuple[bytes, bytes]](), list[bytes](), ""
    asked = False

    async def receive() -> Message:
        nonlocal asked
        if asked:
            return {"type": "http.disconnect"}
        asked = True
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        nonlocal status, headers
        if message["type"] == "http.response.start":
            status, headers = message["status"], [*message["headers"]]
        elif message["type"] == "http.response.body":
            parts.append(message.get("body", b""))

    try:
        await app(scope, receive, send)
    except Exception as error:
        if not status:
            raise
        fault = type(error).__name__  # the application raises again what it has answered
    route = getattr(scope.get("route"), "path", "")
    return WholeResponse(status, headers, b"".join(parts), route, fault)
