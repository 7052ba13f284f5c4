"""Kept answers looked at again: beside the answer of now, decided anew, and counted."""

# The annotations of endpoints name models of one rule base, so they cannot be strings.

from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel
from starlette.requests import Request

from adwijzer.cases import practice as figures
from adwijzer.cases.comparison import compared
from adwijzer.cases.desk import DeskCase
from adwijzer.cases.own_numbers import in_own_numbers
from adwijzer.cases.replay import KeptRules, replayed
from adwijzer.cases.vocabulary import on_cases
from adwijzer.decisions.schema import Day
from adwijzer.model.rulebase import AnyDecision
from adwijzer.office.roles import Role
from adwijzer.presenting.lookback import compare_data, replay_data
from adwijzer.presenting.practice import practice_data
from adwijzer.store.cases.state import state_of
from adwijzer.text.diagnostics import InputError
from adwijzer_web.api import case_models as shapes
from adwijzer_web.api.bodies import Json
from adwijzer_web.api.case_faults import faults_in
from adwijzer_web.api.document import kept
from adwijzer_web.api.kept_cases import CaseId, KeptCaseEndpoints, case_of, today_here
from adwijzer_web.knowledge import command_of
from adwijzer_web.problems import WrongRequest, in_query
from adwijzer_web.visitor import Visitor, require

FIGURES = "/practice-figures"


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid", alias_generator=to_camel)


class ComparedOn(_Asked):
    """With which day is compared."""

    as_of: Day | None = Field(None, description="Vergelijk met die dag. Standaard vandaag.")


class ReplayedAnswers(_Asked):
    """Which answers are decided again."""

    event: int | None = Field(None, ge=1, description="Alleen het antwoord met dit nummer.")


class AskedFigures(_Asked):
    """Which figures of the practice."""

    own: bool = Field(False, description="Alleen je eigen keuzes, zonder ondergrens.")
    per_year: bool = Field(False, description="Tel per jaar. Anders per kwartaal.")


class CaseLookbackEndpoints:
    """The endpoints that look back, over the store of the others."""

    def __init__(self, cases: KeptCaseEndpoints) -> None:
        self.cases = cases
        self.base = cases.knowledge.base

    def add(self, router: APIRouter, counting: APIRouter) -> None:
        """Add the endpoints about one case, and the figures of the practice."""

        async def replay(
            request: Request, case: CaseId, asked: Annotated[ReplayedAnswers, Query()]
        ) -> Json:
            by = require(request, Role.AD).ad
            return await self.cases.work.do(self._replayed, by, case, asked.event)

        async def practice(request: Request, asked: Annotated[AskedFigures, Query()]) -> Json:
            visitor = require(request, Role.AD, Role.BELEID)
            return await self.cases.work.do(self._counted, visitor, asked)

        told: dict[str, Any] = {"wrong": [404]}
        title = "De bewaarde antwoorden opnieuw beslist, met de feiten en regels van toen"
        path = "/cases/{caseId}/replay"
        kept(router, "GET", path, replay, "getCaseReplay", title, shapes.Herhaling, **told)
        title = "Hoe vaak het advies gevolgd is, per besluit en regel"
        answer = shapes.Praktijk
        kept(counting, "GET", FIGURES, practice, "getPracticeFigures", title, answer)
        for decision in on_cases(self.base):
            self._add_comparison(router, decision)

    def _add_comparison(self, router: APIRouter, decision: AnyDecision) -> None:
        async def comparison(
            request: Request, case: CaseId, asked: Annotated[ComparedOn, Query()]
        ) -> Json:
            by = require(request, Role.AD).ad
            day = asked.as_of or today_here()
            return await self.cases.work.do(self._compared, by, case, decision, day)

        name = command_of(decision)
        words = "".join(word.capitalize() for word in name.split("-"))
        kept(
            router,
            "GET",
            f"/cases/{{caseId}}/decisions/{name}/comparison",
            comparison,
            f"getCase{words}Comparison",
            "Wat er veranderde sinds het laatste antwoord op dit besluit",
            shapes.Vergelijking,
            wrong=[404, 409],
        )

    def _compared(self, by: str, case: str, decision: AnyDecision, day: date) -> Json:
        with self.cases.stores.opened() as store:
            desk = in_own_numbers(case_of(store, by, case))
            try:
                found = compared(desk, self.base, KeptRules(store, self.base), decision, day)
            except InputError as error:  # nothing was kept, or there are too few facts now
                raise WrongRequest(faults_in(error, None, decision), 409) from None
        return Json(compare_data(found))

    def _replayed(self, by: str, case: str, event: int | None) -> Json:
        with self.cases.stores.opened() as store:
            ref = case_of(store, by, case).ref
            events = store.events(ref, struck=True)
            answers = in_own_numbers(DeskCase(ref, events, state_of(events))).state.answers
            if event is not None and event not in answers:
                said = "dit is geen bewaard antwoord van deze zaak"
                raise WrongRequest([in_query("event", said, "kijk in de geschiedenis")])
            rules = KeptRules(store, self.base)
            found = [
                replayed(each, rules) for number, each in answers.items() if event in (None, number)
            ]
        return Json({"antwoorden": replay_data(found)})

    def _counted(self, visitor: Visitor, asked: AskedFigures) -> Json:
        """Groups are for who makes policy; an AD without that role sees what is their own."""
        if asked.own and Role.AD not in visitor.roles:
            raise WrongRequest([in_query("own", "je hebt zelf geen zaken", "laat `own` weg")])
        own = asked.own or Role.BELEID not in visitor.roles
        with self.cases.stores.opened() as store:
            cells = (
                figures.own_cells(figures.answers_of(store, today_here(), visitor.ad))
                if own
                else figures.told_cells(store, today_here())
            )
        rows = figures.practice(cells, by_year=asked.per_year)
        return Json({"eigen": own, "cijfers": practice_data(rows)})
