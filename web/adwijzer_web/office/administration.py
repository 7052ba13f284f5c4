"""What who looks after the office sees in the browser: the people, and who saw which case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import FastAPI, Request
from starlette.responses import JSONResponse, Response

from adwijzer.office.audit import audit_rows
from adwijzer.office.roles import Role
from adwijzer.store.moments import dutch_moment
from adwijzer_web.guard import API
from adwijzer_web.pages import Reply
from adwijzer_web.places import ADMINISTRATION
from adwijzer_web.responses import add_page, html
from adwijzer_web.templates import TEMPLATES
from adwijzer_web.visitor import require

if TYPE_CHECKING:
    from adwijzer.office.office import Office
    from adwijzer_web.knowledge import Knowledge
    from adwijzer_web.work import Workplace

VISITOR = f"{API}/visitor"
AUDIT = f"{ADMINISTRATION}/inzage"
MOST = 200
"""Rows on the page."""
_LONGEST = 100


class Administration:
    """The pages of the role beheer."""

    def __init__(self, knowledge: Knowledge, office: Office, work: Workplace) -> None:
        self.knowledge = knowledge
        self.office = office
        self.work = work

    def add_to(self, app: FastAPI) -> None:
        """Add the routes."""
        add_page(app, ADMINISTRATION, self._people)
        add_page(app, AUDIT, self._audit)
        add_page(app, VISITOR, self._visitor, "GET")

    async def _visitor(self, request: Request) -> Response:
        """Whose token this is: a command asks so for whom it works."""
        found = require(request)
        return JSONResponse({"code": found.ad, "rollen": sorted(found.roles)})

    async def _people(self, request: Request) -> Response:
        require(request, Role.BEHEER)
        return html(await self.work.do(self._named))

    def _named(self) -> Reply:
        found = self.office.people()
        body = TEMPLATES.render(
            "people.html.j2",
            self.knowledge,
            ADMINISTRATION,
            persons=sorted(found.persons.values(), key=lambda each: each.code),
            tokens=sorted(found.tokens.values(), key=lambda each: (each.code, each.given)),
            audit=AUDIT,
        )
        return Reply(body)

    async def _audit(self, request: Request) -> Response:
        require(request, Role.BEHEER)
        query = request.query_params
        case, by = (query.get(name, "").strip()[:_LONGEST] for name in ("zaak", "mens"))
        return html(await self.work.do(self._listed, case, by))

    def _listed(self, case: str, by: str) -> Reply:
        rows = audit_rows(self.office.store, case=case or None, by=by or None, most=MOST)
        body = TEMPLATES.render(
            "audit.html.j2",
            self.knowledge,
            AUDIT,
            rows=[(dutch_moment(each.at), each) for each in rows],
            case=case,
            by=by,
            most=MOST,
        )
        return Reply(body)
