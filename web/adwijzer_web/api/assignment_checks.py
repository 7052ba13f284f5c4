"""The register that the server keeps, checked: what clashes, who can, a proposal and the board."""

# The annotations of endpoints name models of one decision, so they cannot be strings.

from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import create_model

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.schema import absent_or, camel_case, list_of
from adwijzer.explain.found_roles import FoundRoles
from adwijzer.model.rulebase import Decision
from adwijzer.store.data import assignment_data
from adwijzer_web.api.assignments import PlannerBodyRoute
from adwijzer_web.api.bodies import Json
from adwijzer_web.api.document import kept
from adwijzer_web.api.models import Options, options_model
from adwijzer_web.api.pairs import PairEndpoints
from adwijzer_web.api.register_models import PLAIN
from adwijzer_web.guard import API
from adwijzer_web.registers import kept_in
from adwijzer_web.stored_register import StoredRegister

PATH = "/assignment-checks"
BOARD_DESK = create_model(
    "PlanbordAd",
    __doc__="De opdrachten van een arbeidsdeskundige die in een paar staan, de vroegste eerst.",
    ad=(str, ...),
    opdrachten=(list_of(PLAIN), ...),
)


def check_router(decision: Decision, pairs: PairEndpoints, stored: StoredRegister) -> APIRouter:
    """The router with this endpoint."""
    router = APIRouter(prefix=API, tags=["register"], route_class=PlannerBodyRoute)
    taken = pairs.models.kept_pairs(decision)
    options = options_model(decision, kept=True)

    async def checked(
        asked: Annotated[options, Query()],  # type: ignore[valid-type]
        body: taken,  # type: ignore[valid-type]
    ) -> Json:
        given = Options(**dict(asked))
        more = with_board if given.planbord else without
        return await pairs.work.do(lambda: Json(pairs.answered(body, given, kept_in(stored), more)))

    answer = create_model(
        f"{camel_case(decision.name)}Nagekeken",
        __base__=pairs.models.answer(decision),
        __doc__="Wat er in het register gevonden is.",
        planbord=absent_or(list_of(BOARD_DESK)),
    )
    title = "Kijk het register na, zeg wie iets kan doen en doe een voorstel; niets verandert"
    kept(router, "POST", PATH, checked, "postAssignmentCheck", title, answer)
    return router


def without(_found: FoundRoles) -> dict[str, Any]:
    """Nothing beside the answer."""
    return {}


def with_board(found: FoundRoles) -> dict[str, Any]:
    """The assignments of the pairs by AD, as a planning board has them."""
    desks: dict[str, dict[str, Assignment]] = {}
    for finding in found.findings.pairs:
        for each in (finding.first, finding.second):
            desks.setdefault(each.ad or "", {})[each.opdracht] = each
    rows = [
        {
            "ad": ad,
            "opdrachten": [
                assignment_data(each)
                for each in sorted(desks[ad].values(), key=lambda each: (each.start, each.opdracht))
            ],
        }
        for ad in sorted(desks)
    ]
    return {"planbord": rows}
