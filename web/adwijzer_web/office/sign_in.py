"""The addresses by which somebody signs in and off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from adwijzer_web.office.provider import BACK, MINUTES, SIGNED_OFF, Provider, ProviderError
from adwijzer_web.places import SIGN_IN, SIGN_OFF
from adwijzer_web.responses import add_page
from adwijzer_web.templates import TEMPLATES

if TYPE_CHECKING:
    from adwijzer_web.knowledge import Knowledge
    from adwijzer_web.office.entrance import OfficeEntrance
    from adwijzer_web.office.provider import SignedIn
    from adwijzer_web.work import Workplace

JOURNEY = "adwijzer-aanmelden"
AT_PROVIDER, ENDED = f"{SIGNED_OFF}/aanbieder", f"{SIGN_IN}/einde"
_LONGEST = 2000


class SignIn:
    """Signing in at the provider, and off again."""

    def __init__(
        self, knowledge: Knowledge, entrance: OfficeEntrance, provider: Provider, work: Workplace
    ) -> None:
        self.knowledge = knowledge
        self.entrance = entrance
        self.office = entrance.office
        self.provider = provider
        self.work = work

    def add_to(self, app: FastAPI) -> None:
        """Add the routes."""
        add_page(app, SIGN_IN, self._depart, "GET")
        add_page(app, BACK, self._arrive, "GET")
        add_page(app, SIGN_OFF, self._sign_off, "POST")
        add_page(app, SIGNED_OFF, self._signed_off, "GET")
        add_page(app, AT_PROVIDER, self._at_provider, "GET")
        add_page(app, ENDED, self._ended, "POST")

    async def _depart(self, request: Request) -> Response:
        """To the provider, with what must be known again on the way back in a cookie."""
        onward = local(request.query_params.get("naar", "/"))
        try:
            place, sealed = await self.work.do(self.provider.departure, onward)
        except ProviderError as error:
            return self._said(502, error.reason)
        response = RedirectResponse(place, 303)
        response.set_cookie(
            JOURNEY,
            sealed,
            max_age=60 * MINUTES,
            path=BACK,
            httponly=True,
            samesite="lax",
            secure=self.entrance.tls,
        )
        return response

    async def _arrive(self, request: Request) -> Response:
        """Back from the provider: a new session, if the person works here."""
        given, cookie = dict(request.query_params), request.cookies.get(JOURNEY, "")
        before = request.cookies.get(self.entrance.cookie, "")
        try:
            arrived = await self.work.do(self.provider.arrival, given, cookie)
            word = await self.work.do(self._begun, arrived, before)
        except ProviderError as error:
            return self._without_journey(self._said(403, error.reason))
        response = RedirectResponse(local(arrived.onward), 303)
        response.set_cookie(
            self.entrance.cookie,
            word,
            path="/",
            httponly=True,
            samesite="lax",
            secure=self.entrance.tls,
        )
        return self._without_journey(response)

    def _begun(self, arrived: SignedIn, before: str) -> str:
        person = self.office.by_name(arrived.name)
        if person is None:
            raise ProviderError(
                "de aanbieder kent je, maar je staat niet bij de mensen van dit kantoor"
            )
        if before:
            self.office.end_session(before)
        return self.office.begin_session(person, arrived.subject, arrived.session)

    async def _sign_off(self, request: Request) -> Response:
        word = request.cookies.get(self.entrance.cookie, "")
        if word:
            await self.work.do(self.office.end_session, word)
        response = RedirectResponse(SIGNED_OFF, 303)
        # Not "cookies": that would sign somebody off from all other programs of the same domain.
        response.headers["clear-site-data"] = '"cache", "storage"'
        response.delete_cookie(
            self.entrance.cookie,
            path="/",
            httponly=True,
            samesite="lax",
            secure=self.entrance.tls,
        )
        return response

    async def _signed_off(self, _request: Request) -> Response:
        body = TEMPLATES.render(
            "signed_off.html.j2", self.knowledge, SIGNED_OFF, at_provider=AT_PROVIDER
        )
        return Response(body, media_type="text/html; charset=utf-8")

    async def _at_provider(self, _request: Request) -> Response:
        try:
            place = await self.work.do(self.provider.farewell)
        except ProviderError as error:
            return self._said(502, error.reason)
        if place is None:
            raise HTTPException(404)
        return RedirectResponse(place, 303)

    async def _ended(self, request: Request) -> Response:
        """What the provider says by itself: somebody signed off there (back-channel log-out)."""
        async with request.form(max_files=0, max_fields=4) as form:
            token = str(form.get("logout_token") or "")
        try:
            ended = await self.work.do(self.provider.ended, token)
        except ProviderError:
            return Response(status_code=400)
        await self.work.do(self.office.end_at_provider, *ended)
        return Response(status_code=200)

    def _without_journey(self, response: Response) -> Response:
        response.delete_cookie(JOURNEY, path=BACK)
        return response

    def _said(self, status: int, why: str) -> Response:
        body = TEMPLATES.render(
            "problem.html.j2",
            self.knowledge,
            SIGN_IN,
            heading="Aanmelden lukte niet",
            text=f"{why[:1].upper()}{why[1:]}.",
            again=SIGN_IN,
            again_text="Meld je opnieuw aan",
        )
        return Response(body, status, media_type="text/html; charset=utf-8")


def local(place: str) -> str:
    """An address of this server itself; the first page for any other."""
    inside = place.startswith("/") and not place.startswith(("//", "/\\"))
    plain = place.isascii() and place.isprintable() and len(place) <= _LONGEST
    return place if inside and plain and "\\" not in place else "/"
