"""How the server of an office knows who asks, and whether they may.

A browser has a session in a cookie, another system a token; a cookie is worth nothing at the API,
so that no page elsewhere can use it there. Every form of somebody who signed in has a token of
its own, which comes back with it.
"""

from __future__ import annotations

import base64
import hmac
from collections.abc import Collection
from typing import TYPE_CHECKING

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException

from adwijzer.office.access import Deed, may
from adwijzer.office.audit import Looks
from adwijzer.office.roles import Role
from adwijzer_web.guard import API, LONGEST_QUERY, SAFE_METHODS
from adwijzer_web.places import SIGN_OFF, deeds_at
from adwijzer_web.posted_facts import STATE, query_in
from adwijzer_web.problems import Refused
from adwijzer_web.templates import FORM_TOKEN, Signed, signed
from adwijzer_web.visitor import Visitor, bearer

if TYPE_CHECKING:
    from starlette.requests import Request

    from adwijzer.office.office import Office
    from adwijzer_web.work import Workplace

_MOST_FILES, _MOST_FIELDS = 10, 2000


class OfficeEntrance:
    """Of the server of an office."""

    refusal = 401

    def __init__(self, office: Office, pages: Collection[str], *, tls: bool) -> None:
        self.office = office
        self.pages = frozenset(pages)
        self.tls = tls
        self.looks = Looks(office.store)
        self.form_key = office.derived_key("formulier")

    @property
    def cookie(self) -> str:
        """The name of the cookie; by https a browser takes it from nobody else."""
        return "__Host-adwijzer" if self.tls else "adwijzer-zitting"

    def visitor(self, request: Request) -> Visitor | None:
        """Who asks, by their token at the API and by their session elsewhere."""
        if request.url.path.startswith(f"{API}/"):
            found = self.office.by_token(bearer(request))
            return None if found is None else Visitor(found[0], found[1], found[0])
        person = self.office.by_session(request.cookies.get(self.cookie, ""))
        return None if person is None else Visitor(person.code, person.roles, person.code)

    async def admit(self, request: Request, work: Workplace) -> None:
        """Let in who may do what is done at this address.

        Raises:
            HTTPException: 401 for who is not known, 403 for who may not or whose form is not ours.
        """
        path = request.scope["route"].path
        deeds = deeds_at(path, self.pages)
        if Deed.SIGN_IN in deeds and path != SIGN_OFF:
            return
        visitor: Visitor | None = await work.do(self.visitor, request)
        request.scope["visitor"] = visitor
        is_page = visitor is not None and not request.url.path.startswith(f"{API}/")
        word = self._form_token(request) if is_page else ""
        signed.set(Signed(visitor.name, visitor.roles, word) if visitor and is_page else None)
        if not deeds:
            raise HTTPException(403)
        if visitor is None and path != SIGN_OFF:
            raise HTTPException(401)
        if visitor is not None and not any(may(visitor.roles, deed) for deed in deeds):
            raise Refused.for_role()
        case = request.path_params.get("case") or request.path_params.get("caseId")
        if visitor is not None and case is not None and Deed.OWN_CASES in deeds:
            await work.do(self._see, visitor.ad, str(case))
        if is_page and request.method not in SAFE_METHODS:
            await _take_form(request, word, self.pages)

    def is_ad(self, code: str) -> bool:
        """Whether a code is that of an AD who works here."""
        person = self.office.people().persons.get(code)
        return person is not None and Role.AD in person.roles

    def _see(self, ad: str, case: str) -> None:
        """Keep that an AD looks at a case, before anything of it is shown.

        Raises:
            HTTPException: 404 when it is not theirs.
        """
        if not self.office.has_case(ad, case):
            raise HTTPException(404)
        self.looks.keep(ad, case)

    def _form_token(self, request: Request) -> str:
        return form_token(self.form_key, request.cookies.get(self.cookie, ""))


def form_token(key: bytes, session: str) -> str:
    """The token in every form of somebody who signed in, by the cookie of their session."""
    made = hmac.digest(key, session.encode(), "sha256")
    return base64.urlsafe_b64encode(made).decode().rstrip("=")


async def _take_form(request: Request, word: str, decisions: Collection[str]) -> None:
    """Refuse a form that was not made for this session, and take out what is no field of its page.

    What would have been the query of an address, where addresses hold no facts, becomes it again.

    Raises:
        HTTPException: 403; 413 when there is more than an address may have.
    """
    form = await request.form(max_files=_MOST_FILES, max_fields=_MOST_FIELDS)
    given = form.get(FORM_TOKEN)
    if not isinstance(given, str) or not hmac.compare_digest(given.encode(), word.encode()):
        raise HTTPException(403)
    rest = [(name, value) for name, value in form.multi_items() if name != FORM_TOKEN]
    texts = [(name, value) for name, value in rest if isinstance(value, str)]
    rest = [(name, value) for name, value in rest if name != STATE]
    if STATE in form or request.scope["route"].path.strip("/") in decisions:
        query = query_in(texts).encode()
        if len(query) > LONGEST_QUERY:
            raise HTTPException(413)
        request.scope["query_string"] = query
    request._form = FormData(rest)  # noqa: SLF001 - what a page asks for next is the form without it
