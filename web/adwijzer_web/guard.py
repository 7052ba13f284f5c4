"""What holds for every request: who may ask, how much, how long, and what the log says.

The log holds the method, the kind of address, the status and the time; never a query, a body or a
name that someone typed.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import contextlib
import hmac
import logging
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from adwijzer_web.metrics import Metrics
    from adwijzer_web.settings import Settings

LOG = logging.getLogger("adwijzer.web")
API = "/v1"
IMPORTS = (f"{API}/assignment-imports", f"{API}/case-imports")
SIGNING = ("/aanmelden", "/afmelden", "/afgemeld")
"""How the addresses begin by which somebody signs in and off."""
API_VERSION = "1.0.0"
LONGEST_QUERY = 8192
LONGEST_HEAD = 32 * 1024
"""Bytes of all headers. What reads them bounds only those that come in pieces."""
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
Told: TypeAlias = Callable[[Request, Exception], Awaitable[Response]]
"""Makes the page or the problem for an error."""
OPEN = (f"{API}/openapi.json", f"{API}/health", f"{API}/readiness")
"""What anyone may read, also where a token is asked for the rest."""
_ANYWHERE = [
    (b"access-control-allow-origin", b"*"),
    (b"cross-origin-resource-policy", b"cross-origin"),
]
"""Headers by which the pages of any site may read something."""
SAFE_METHODS = ("GET", "HEAD")
METHODS = (*SAFE_METHODS, "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
"""What may stand in the log; anything can be sent as a method."""
_MOST_THROWN_AWAY = 64 * 1024**2
"""Bytes of a body that is too large and yet is taken in: a browser shows the answer only then."""
OTHER_SITES = (b"cross-site", b"same-site")
DEFAULT_PORTS = {"http": 80, "https": 443}
HEADERS = {
    "content-security-policy": POLICY,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    # With `no-referrer` a browser gives `null` as the origin of our own forms.
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
}


class Guard:
    """Wraps the application."""

    def __init__(
        self,
        app: ASGIApp,
        settings: Settings,
        token: str | None,
        told: Told,
        metrics: Metrics | None = None,
    ) -> None:
        self.app = app
        self.settings = settings
        self.told = told
        self.metrics = metrics
        self.token = None if token is None else token.encode()
        self.origins = {origin_of(each) for each in settings.origins}
        self.headers = [(k.encode(), v.encode()) for k, v in HEADERS.items()]
        if settings.tls:
            self.headers.append((b"strict-transport-security", b"max-age=31536000"))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = time.perf_counter()
        path: str = scope["path"]
        status = 0
        begun = False

        async def answer(message: Message) -> None:
            nonlocal status, begun
            if message["type"] == "http.response.start":
                status, begun = message["status"], True
                message["headers"] = [*message["headers"], *self._extra(path, message)]
            await send(message)

        refused = self._refused(scope)
        try:
            if refused is not None:
                response = await self.told(Request(scope), HTTPException(refused))
                if refused == 413:
                    await self._throw_away(receive)
                if refused == 401:
                    response.headers["WWW-Authenticate"] = 'Basic realm="adwijzer", charset="UTF-8"'
                await response(scope, receive, answer)
            else:
                await self.app(scope, receive, answer)
        except ClientDisconnect:
            LOG.info("de ander verbrak de verbinding")
        except Exception as error:
            # The traceback could hold facts; the kind of fault is enough to find it again.
            LOG.error("fout in het programma: %s", type(error).__name__)  # noqa: TRY400
            if not begun:
                response = await self.told(Request(scope), HTTPException(500))
                await response(scope, receive, answer)
        finally:
            took = time.perf_counter() - started
            method = scope["method"] if scope["method"] in METHODS else "(ander)"
            if self.settings.log:
                LOG.info("%s %s %d %.0f ms", method, _kind(scope), status, took * 1000)
            if self.metrics is not None:
                self.metrics.count(method, _kind(scope), status, took)

    async def _throw_away(self, receive: Receive) -> None:
        """Take in a body that nobody reads, as far as that is reasonable."""
        size = 0
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(self.settings.seconds):
                while size < _MOST_THROWN_AWAY:
                    message = await receive()
                    size += len(message.get("body", b""))
                    if not message.get("more_body", False):
                        return

    def _extra(self, path: str, message: Message) -> list[tuple[bytes, bytes]]:
        own = _ANYWHERE if path == OPEN[0] else []
        given = {name.lower() for name, _ in (*message["headers"], *own)}
        extra = [*own, *(pair for pair in self.headers if pair[0] not in given)]
        if b"cache-control" not in given:
            extra.append((b"cache-control", b"no-store"))
        if path == API or path.startswith(API + "/"):
            extra.append((b"api-version", API_VERSION.encode()))
        return extra

    def _refused(self, scope: Scope) -> int | None:
        """The status with which a request is refused before anything reads it."""
        headers = dict(scope["headers"])
        if self.settings.hosts:
            name = headers.get(b"host", b"").decode("latin-1").lower()
            bare = name.rsplit(":", 1)[0] if not name.endswith("]") else name
            if bare not in self.settings.hosts:
                return 421
        if self._foreign(scope):
            return 403
        if len(scope["query_string"]) > LONGEST_QUERY:
            return 414
        if sum(len(name) + len(value) for name, value in scope["headers"]) > LONGEST_HEAD:
            return 431
        may_read = scope["path"] in OPEN and scope["method"] in SAFE_METHODS
        if (
            self.token is not None
            and not may_read
            and not self._may(headers.get(b"authorization", b""))
        ):
            return 401
        length = headers.get(b"content-length", b"0")
        if length.isdigit() and int(length) > limit_of(scope, self.settings):
            return 413
        return None

    def _foreign(self, scope: Scope) -> bool:
        """Whether a page of another site sends this, where it might do more than read."""
        if scope["method"] in SAFE_METHODS:
            return False
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        given = [value.decode("latin-1") for name, value in headers if name == b"origin"]
        origins = {origin_of(each) for each in given}
        if origins and origins <= self.origins:
            return False
        host = dict(headers).get(b"host", b"").decode("latin-1")
        own = {origin_of(f"{scope['scheme']}://{host}")} - {None}
        sites = [value.strip().lower() for name, value in headers if name == b"sec-fetch-site"]
        return not origins <= own or any(each in OTHER_SITES for each in sites)

    def _may(self, authorization: bytes) -> bool:
        """Whether the token was given, as Bearer or as the password of Basic."""
        kind, _, value = authorization.partition(b" ")
        given = value.strip()
        if kind.lower() == b"basic":
            try:
                given = base64.b64decode(given, validate=True).partition(b":")[2]
            except (binascii.Error, ValueError):
                return False
        elif kind.lower() != b"bearer":
            return False
        return hmac.compare_digest(given, self.token or b"")


def origin_of(text: str) -> tuple[str, str, int] | None:
    """Scheme, host and port of an origin (RFC 6454); None when it is none, as `null`."""
    try:
        parts = urlsplit(text.strip().lower())
        port = parts.port or DEFAULT_PORTS.get(parts.scheme)
    except ValueError:
        return None
    if not parts.scheme or not parts.hostname or port is None:
        return None
    return parts.scheme, parts.hostname, port


def limit_of(scope: Scope, settings: Settings) -> int:
    """Bytes that the body of a request may have.

    An import is as large as a file; what anybody may send before they sign in is small.
    """
    path: str = scope["path"]
    if path.startswith(SIGNING):
        return settings.sign_in
    small = path.startswith(API + "/") and path not in IMPORTS
    return settings.body if small else settings.upload


def _kind(scope: Scope) -> str:
    """The address as the program knows it; what nobody knows is not repeated."""
    route = scope.get("kind") or getattr(scope.get("route"), "path", None)
    return route or "(onbekend adres)"
