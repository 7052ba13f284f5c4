"""Who asks something of the server, and in which roles.

On one's own computer that is who has the secret of this start: as a cookie, or as a token for the
API. A server for others that has no office knows nobody, so it has no cases and no register.
"""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from starlette.exceptions import HTTPException

from adwijzer.office.roles import Role
from adwijzer_web.problems import Refused

if TYPE_CHECKING:
    from fastapi import FastAPI
    from starlette.requests import Request
    from starlette.responses import Response

    from adwijzer_web.settings import Settings
    from adwijzer_web.work import Workplace

COOKIE = "adwijzer"
OWN_PLACES = ("/zaken", "/register")
"""Where the cookie is sent to. A browser sends it to every port of a computer: so not elsewhere."""
OWN_ROLES = frozenset(Role) - {Role.BEHEER}
"""What somebody is on their own computer."""


class Visitor(Struct, frozen=True):
    """Who asks.

    `ad` is their code, which stands with what they change; `name` is what the page calls them, or
    the name of a system.
    """

    ad: str
    roles: frozenset[Role]
    name: str = ""


class Entrance(Protocol):
    """How a server knows who asks."""

    refusal: int
    """The status for who is not known."""

    def visitor(self, request: Request) -> Visitor | None:
        """Who asks; None when that is not known."""

    async def admit(self, request: Request, work: Workplace) -> None:
        """Let in who may ask this, where every address has its roles."""

    def is_ad(self, code: str) -> bool:
        """Whether a code may be that of an AD."""


class OwnEntrance:
    """Of one's own computer: who has the secret of this start is whose computer it is."""

    refusal = 403

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def visitor(self, request: Request) -> Visitor | None:
        from adwijzer.store.author import author

        given = request.cookies.get(COOKIE) or bearer(request)
        if not is_secret(self.settings, given):
            return None
        code = author(None)
        return Visitor(code, OWN_ROLES, code)

    async def admit(self, request: Request, work: Workplace) -> None:
        """Each page asks for itself."""

    def is_ad(self, code: str) -> bool:  # noqa: ARG002 - this computer knows nobody else
        return True


class NoEntrance:
    """Of a server that knows nobody."""

    refusal = 403

    def visitor(self, request: Request) -> Visitor | None:  # noqa: ARG002 - as the others
        return None

    async def admit(self, request: Request, work: Workplace) -> None:
        """Each page asks for itself."""

    def is_ad(self, code: str) -> bool:  # noqa: ARG002 - as the others
        return False


def add_entrance(app: FastAPI, entrance: Entrance) -> None:
    """Make known to the application how it knows who asks."""
    app.state.entrance = entrance


def own_entrance(settings: Settings) -> Entrance:
    """The entrance of a server without an office."""
    return NoEntrance() if settings.secret is None else OwnEntrance(settings)


def visitor_of(request: Request) -> Visitor | None:
    """Who asks; None when that is not known."""
    if "visitor" not in request.scope:
        request.scope["visitor"] = request.app.state.entrance.visitor(request)
    found: Visitor | None = request.scope["visitor"]
    return found


def require(request: Request, *roles: Role) -> Visitor:
    """Who asks, when they have one of these roles; without roles anyone who is known will do.

    Raises:
        HTTPException: 401 or 403, which becomes a page or a problem.
    """
    found = visitor_of(request)
    if found is None:
        if request.app.state.entrance.refusal == 403:
            raise Refused.for_stranger()
        raise HTTPException(401)
    if roles and not found.roles & {*roles}:
        raise Refused.for_role()
    return found


def is_secret(settings: Settings, given: str) -> bool:
    """Whether this is the secret of this start."""
    secret = settings.secret or ""
    return bool(secret) and hmac.compare_digest(given.encode(), secret.encode())


def let_in(response: Response, settings: Settings, secret: str) -> None:
    """Give the secret of this start to a browser, as a cookie for each place that needs it."""
    for place in OWN_PLACES:
        response.set_cookie(
            COOKIE, secret, httponly=True, samesite="strict", secure=settings.tls, path=place
        )


def bearer(request: Request) -> str:
    """The token that came with a request; empty when there is none."""
    kind, _, value = request.headers.get("authorization", "").partition(" ")
    return value.strip() if kind.lower() == "bearer" else ""
