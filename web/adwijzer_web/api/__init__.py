"""The API: stateless JSON by the contract, one endpoint per decision."""

from __future__ import annotations

from fastapi import APIRouter, FastAPI

from adwijzer.model.rulebase import Decision
from adwijzer_web.api.bodies import BodyRoute
from adwijzer_web.api.cases import CaseEndpoints
from adwijzer_web.api.document import OpenapiDocument
from adwijzer_web.api.models import Models
from adwijzer_web.api.pairs import PairEndpoints
from adwijzer_web.api.rules import add_rules
from adwijzer_web.case_stores import CaseStores
from adwijzer_web.guard import API
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from adwijzer_web.stored_register import StoredRegister
from adwijzer_web.work import Workplace


def add_api(
    app: FastAPI,
    knowledge: Knowledge,
    settings: Settings,
    work: Workplace,
    stored: StoredRegister | None = None,
    stores: CaseStores | None = None,
) -> None:
    """Add the endpoints over one rule base, and the document that describes them.

    `stored` is the register that the server keeps and `stores` its cases, where it does.
    """
    app.state.work, app.state.places = work, []
    models = Models()
    cases = CaseEndpoints(knowledge, settings, work, models)
    pairs = PairEndpoints(knowledge, settings, work, models)

    def asked(decision: Decision) -> CaseEndpoints | PairEndpoints:
        return pairs if decision.kind == "pairs" else cases

    asking = APIRouter(prefix=API, tags=["besluiten"], route_class=BodyRoute)
    for decision in knowledge.base.decisions:
        asked(decision).add(asking, decision)
    telling = APIRouter(prefix=API, tags=["regelbank"])
    add_rules(telling, knowledge)
    if stores is not None:
        from adwijzer_web.api.case_changes import CaseChangeEndpoints
        from adwijzer_web.api.case_lookback import CaseLookbackEndpoints
        from adwijzer_web.api.kept_cases import KeptCaseEndpoints

        kept = APIRouter(prefix=API, tags=["zaken"])
        changing = APIRouter(prefix=API, tags=["zaken"], route_class=BodyRoute)
        counting = APIRouter(prefix=API, tags=["praktijk"])
        own_cases = KeptCaseEndpoints(knowledge, settings, work, models, stores)
        own_cases.add(kept, changing)
        CaseChangeEndpoints(own_cases).add(changing)
        CaseLookbackEndpoints(own_cases).add(kept, counting)
        for router in (kept, changing, counting):
            app.include_router(router)
    document = OpenapiDocument(app, knowledge, settings, lambda each: asked(each).example(each))
    document.add(telling, work)
    app.include_router(asking)
    app.include_router(telling)
    if stored is not None:
        from adwijzer_web.api.assignments import AssignmentEndpoints

        for router in AssignmentEndpoints(stored, work).routers():
            app.include_router(router)
        if knowledge.pairs is not None:
            from adwijzer_web.api.assignment_checks import check_router

            app.include_router(check_router(knowledge.pairs, pairs, stored))
