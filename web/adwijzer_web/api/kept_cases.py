"""The cases of an AD: the list, one case, its answers, its history, and what there is to do.

An AD sees their own cases and those that are shared with them. Events have the numbers of their
case (`cases/own_numbers.py`), and the newest of those is the version of a case.
"""

# The annotations of endpoints name models of one rule base, so they cannot be strings.

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, cast

from fastapi import APIRouter, Path, Query
from msgspec import Struct
from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from adwijzer.cases.answers import answer_in, keep_answer
from adwijzer.cases.desk import DeskCase, meant
from adwijzer.cases.own_numbers import in_own_numbers
from adwijzer.cases.promises import SaidPromise, done_events, promised_events, text_events
from adwijzer.cases.statements import empty, fact_events
from adwijzer.cases.vocabulary import on_cases, whole_case
from adwijzer.decisions.case import Case, read_case
from adwijzer.decisions.choice import StatedChoice, check_stated, choice_facts, choice_of
from adwijzer.language.folder import Folder
from adwijzer.model.rulebase import AnyDecision, Decision
from adwijzer.office.roles import Role
from adwijzer.presenting.cases import choice_data, history_data, list_data, show_data
from adwijzer.store.cases.events import (
    AnswerKept,
    CaseClosed,
    CaseReopened,
    KeptEvent,
    Said,
)
from adwijzer.store.cases.export import exported
from adwijzer.store.cases.refusals import CaseChangedError, CaseConflictError
from adwijzer.store.cases.state import KeptAnswer
from adwijzer.store.cases.store import CaseStore
from adwijzer.text.diagnostics import (
    AdwijzerError,
    InputError,
    InternalError,
    MachineError,
)
from adwijzer.text.nodes import Node
from adwijzer.text.notes import read_note
from adwijzer_web.api import case_models as shapes
from adwijzer_web.api.bodies import BODY, Json
from adwijzer_web.api.case_faults import events_of_each, faults_in
from adwijzer_web.api.case_models import (
    AnswerBody,
    CaseModels,
    ChangeBody,
    ChoiceBody,
    OpenBody,
    PromiseBody,
)
from adwijzer_web.api.document import kept
from adwijzer_web.api.models import Models
from adwijzer_web.api.versions import (
    IdempotencyKey,
    IfMatch,
    IfNoneMatch,
    Paged,
    PageQuery,
    RequestMark,
    etag,
    is_version,
    require_version,
)
from adwijzer_web.case_stores import CaseStores
from adwijzer_web.fields import number_in
from adwijzer_web.guard import API
from adwijzer_web.knowledge import Knowledge, command_of
from adwijzer_web.problems import WrongRequest, errors_of, in_body, in_query
from adwijzer_web.settings import Settings
from adwijzer_web.visitor import require
from adwijzer_web.work import Workplace

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseDecider

PLACE = f"{API}/cases"
CaseId = Annotated[str, Path(alias="caseId", description="Het `id` van de zaak.")]
_Number = Annotated[
    str, Path(alias="eventNumber", description="Het nummer van de gebeurtenis in de zaak.")
]


class KeptCaseEndpoints:
    """The endpoints over the cases of one store."""

    def __init__(
        self,
        knowledge: Knowledge,
        settings: Settings,
        work: Workplace,
        models: Models,
        stores: CaseStores,
    ) -> None:
        self.knowledge = knowledge
        self.settings = settings
        self.work = work
        self.models = models
        self.stores = stores
        self.bodies = CaseModels(knowledge.base)
        self.whole = whole_case(knowledge.base)

    def add(self, reading: APIRouter, changing: APIRouter) -> None:
        """Add the endpoints: those that only read, and those that take a body."""
        self._add_reading(reading)
        self._add_changing(changing)
        for decision in on_cases(self.knowledge.base):
            self._add_decision(reading, changing, decision)

    # --- reading ----------------------------------------------------------------------------------

    def _add_reading(self, router: APIRouter) -> None:
        async def cases(request: Request, asked: Annotated[PageQuery, Query()]) -> Json:
            by = require(request, Role.AD).ad
            return await self.work.do(self._listed, by, asked)

        async def tasks(request: Request, asked: Annotated[shapes.TasksQuery, Query()]) -> Json:
            by = require(request, Role.AD).ad
            return await self.work.do(self._tasks, by, asked)

        async def one(request: Request, case: CaseId, seen: IfNoneMatch = None) -> Response:
            by = require(request, Role.AD).ad
            return await self.work.do(self._shown, by, case, seen, whole_data)

        async def export(request: Request, case: CaseId, seen: IfNoneMatch = None) -> Response:
            by = require(request, Role.AD).ad
            return await self.work.do(self._shown, by, case, seen, _exported)

        async def events(
            request: Request, case: CaseId, asked: Annotated[PageQuery, Query()]
        ) -> Json:
            by = require(request, Role.AD).ad
            return await self.work.do(self._history, by, case, asked)

        async def answer(request: Request, case: CaseId, number: _Number) -> Json:
            by = require(request, Role.AD).ad
            return await self.work.do(self._answer, by, case, number)

        at = "/cases/{caseId}"
        kept(router, "GET", "/cases", cases, "getCases", "Je zaken", shapes.Zaken, headers=["Link"])
        title = "Wat er in je zaken te doen is"
        kept(router, "GET", "/tasks", tasks, "getTasks", title, shapes.Taken, headers=["Link"])
        told: dict[str, Any] = {"wrong": [304, 404], "headers": ["ETag"]}
        title = "Wat er van een zaak bekend is"
        kept(router, "GET", at, one, "getCase", title, shapes.Zaak, **told)
        title = "Alles wat over een zaak bewaard is"
        kept(
            router,
            "GET",
            f"{at}/export",
            export,
            "getCaseExport",
            title,
            shapes.ZaakExport,
            **told,
        )
        title = "Alles wat er in een zaak gebeurde"
        told = {"wrong": [404], "headers": ["Link"]}
        kept(
            router,
            "GET",
            f"{at}/events",
            events,
            "getCaseEvents",
            title,
            shapes.Geschiedenis,
            **told,
        )
        title = "Een bewaard antwoord"
        path = f"{at}/answers/{{eventNumber}}"
        kept(
            router,
            "GET",
            path,
            answer,
            "getCaseAnswer",
            title,
            shapes.BewaardAntwoord,
            wrong=[404],
        )

    def _listed(self, by: str, asked: PageQuery) -> Json:
        with self.stores.opened() as store:
            page = Paged.of(PLACE, asked, store.cases(by))
        cases = [
            {"id": ref.id, **{name: value for name, value in row.items() if name != "laatste"}}
            for ref, row in zip(page.items, list_data(page.items), strict=True)
        ]
        return Json({**page.data, "zaken": cases}, headers={"link": page.link})

    def _tasks(self, by: str, asked: shapes.TasksQuery) -> Json:
        with self.stores.opened() as store:
            refs, day = store.cases(by), asked.as_of or today_here()
            try:
                found = self.stores.tasks(store, self.knowledge.base, day, by, refs).tasks
            except InputError as error:  # no rules yet on that day
                wrong = (in_query("asOf", each.message, each.hint) for each in error.diagnostics)
                raise WrongRequest(wrong) from None
        ids = {ref.code: ref.id for ref in refs}
        more = [] if asked.as_of is None else [("asOf", asked.as_of.isoformat())]
        found = [each for each in found if each.code in ids]
        page = Paged.of(f"{API}/tasks", asked, found, more)
        tasks = [
            {
                "zaak_id": ids[each.code],
                "zaak": each.code,
                "ad": each.ad,
                "soort": each.task.kind,
                "naam": each.task.name,
                "titel": each.task.title,
                "datum": each.task.day,
                "wie": each.task.who,
            }
            for each in page.items
        ]
        return Json({**page.data, "taken": tasks}, headers={"link": page.link})

    def _shown(
        self, by: str, case: str, seen: str | None, shown: Callable[[DeskCase], dict[str, Any]]
    ) -> Response:
        with self.stores.opened() as store:
            own = in_own_numbers(case_of(store, by, case))
        tag = etag(own.ref.last)
        if seen and is_version(seen, tag):
            return Response(status_code=304, headers={"etag": tag})
        return Json(shown(own), headers={"etag": tag})

    def _history(self, by: str, case: str, asked: PageQuery) -> Json:
        with self.stores.opened() as store:
            own = in_own_numbers(case_of(store, by, case))
        page = Paged.of(f"{PLACE}/{own.ref.id}/events", asked, own.events)
        data = {**page.data, "gebeurtenissen": history_data(page.items)}
        return Json(data, headers={"link": page.link})

    def _answer(self, by: str, case: str, number: str) -> Json:
        with self.stores.opened() as store:
            own = in_own_numbers(case_of(store, by, case))
        found = own.state.answers.get(number_in(number) or 0)
        if found is None:
            raise HTTPException(404)
        return Json(_kept_answer(found))

    # --- opening and changing ---------------------------------------------------------------------

    def _add_changing(self, router: APIRouter) -> None:
        opening, change = self.bodies.opening, self.bodies.change

        async def post(
            request: Request,
            body: opening,  # type: ignore[valid-type]
            key: IdempotencyKey = None,
        ) -> Json:
            asked = await AskedChange.of(request, key)
            return await self.work.do(self._open, asked, cast("OpenBody", body))

        async def patch(
            request: Request,
            case: CaseId,
            body: change,  # type: ignore[valid-type]
            seen: IfMatch = None,
        ) -> Json:
            asked = await AskedChange.of(request, None)
            return await self.work.do(self._change, asked, case, cast("ChangeBody", body), seen)

        kept(
            router,
            "POST",
            "/cases",
            post,
            "postCase",
            "Open een zaak, met wat je al weet",
            shapes.Zaak,
            status=201,
            wrong=[409, 422],
            headers=["ETag", "Location"],
        )
        kept(
            router,
            "PATCH",
            "/cases/{caseId}",
            patch,
            "patchCase",
            "Zeg wat je nu weet in een zaak, of sluit haar",
            shapes.Zaak,
            wrong=[404, 409, 412, 428],
            headers=["ETag"],
        )

    def _open(self, asked: "AskedChange", body: OpenBody) -> Json:
        base, today = self.knowledge.base, today_here()
        with self.told(body.feiten, self.whole):
            said = self._said(self.whole, body.feiten)
            events = fact_events(base, (), said, meant(empty(), today, day=body.dag), today)
            with self.stores.opened(make=True) as store:
                try:
                    ref = store.open(
                        body.zaak,
                        asked.by,
                        events,
                        allowed=body.codes_toegestaan,
                        request=asked.mark.text,
                    )
                except CaseConflictError:
                    before = DeskCase.read(store, body.zaak, asked.by)
                    if not asked.mark.is_of(before.events[0].request):
                        raise
                    ref = before.ref
                own = in_own_numbers(DeskCase.of(store, ref))
        headers = {"etag": etag(own.ref.last), "location": f"{PLACE}/{own.ref.id}"}
        return Json(whole_data(own), 201, headers)

    def _change(self, asked: "AskedChange", case: str, body: ChangeBody, seen: str | None) -> Json:
        base, today = self.knowledge.base, today_here()
        with self.told(body.feiten, self.whole), self.stores.opened() as store:
            desk = case_of(store, asked.by, case)
            require_version(seen, etag(len(desk.events)))
            said = self._said(self.whole, body.feiten)
            which = meant(
                desk.state,
                today,
                day=body.dag,
                begin=body.nieuw,
                agenda=[item.name for item in said.items],
            )
            contact = "" if body.dag is None else body.dag.isoformat()
            promised = said_promises(body.toegezegd)
            closed = desk.state.closed
            events: list[Said | CaseClosed | CaseReopened] = [
                *([CaseReopened()] if closed and body.gesloten == "nee" else []),
                *fact_events(base, desk.events, said, which, today),
                *(
                    events_of_each(
                        "toegezegd",
                        promised,
                        lambda each: promised_events(base, desk, [each], which.contact),
                    )
                    if body.stuk is None
                    else text_events(base, body.stuk, [*promised], which)
                ),
                *events_of_each(
                    "gedaan",
                    body.gedaan,
                    lambda each: done_events(base, desk, [each], today, contact),
                ),
                *([CaseClosed()] if body.gesloten == "ja" and not closed else []),
            ]
            if events:
                store.append(desk.ref, events, asked.by, seen=desk.ref.last)
            own = in_own_numbers(DeskCase.of(store, store.with_id(desk.ref.id, asked.by)))
        return Json(whole_data(own), headers={"etag": etag(own.ref.last)})

    # --- answers ----------------------------------------------------------------------------------

    def _add_decision(self, reading: APIRouter, changing: APIRouter, decision: AnyDecision) -> None:
        """What a decision says in a case, and keeping that with what was chosen."""
        taken = self.bodies.answering(decision)
        answer = self.models.answer(decision)

        async def now(request: Request, case: CaseId) -> Json:
            by = require(request, Role.AD).ad
            return await self.work.do(self._answer_now, by, case, decision)

        async def post(
            request: Request,
            case: CaseId,
            body: taken,  # type: ignore[valid-type]
            key: IdempotencyKey = None,
            seen: IfMatch = None,
        ) -> Json:
            asked = await AskedChange.of(request, key)
            sent = cast("AnswerBody", body)
            return await self.work.do(self._keep, asked, case, decision, sent, seen)

        name = command_of(decision)
        words = "".join(word.capitalize() for word in name.split("-"))
        at = f"/cases/{{caseId}}/decisions/{name}"
        kept(
            reading,
            "GET",
            at,
            now,
            f"getCase{words}",
            f"{decision.question} Met de feiten van een zaak; er wordt niets bewaard.",
            answer,
            wrong=[404, 409],
            headers=["ETag"],
        )
        kept(
            changing,
            "POST",
            f"{at}/answers",
            post,
            f"postCase{words}Answer",
            f"{decision.question} Het antwoord en je keuze worden in de zaak bewaard.",
            self.bodies.answered(decision, answer),
            status=201,
            wrong=[404, 409, 412, 422, 428],
            headers=["ETag", "Location"],
        )

    def _answer_now(self, by: str, case: str, decision: Decision) -> Json:
        today = today_here()
        ready = self.knowledge.decider(decision, today)
        with self.stores.opened() as store:
            desk = case_of(store, by, case)
        try:
            which = meant(desk.state, today)
            found = answer_in(desk, self.knowledge.base, ready, today, Case({}), which)
        except InputError as error:  # there are too few facts, or they contradict each other
            raise WrongRequest(errors_of(error), 409) from None
        tag = etag(len(desk.events))
        return Json(found.answer.contract(), headers={"etag": tag})

    def _keep(
        self,
        asked: "AskedChange",
        case: str,
        decision: Decision,
        body: AnswerBody,
        seen: str | None,
    ) -> Json:
        today = today_here()
        ready = self.knowledge.decider(decision, today)
        with self.told(body.feiten, decision), self.stores.opened() as store:
            desk = case_of(store, asked.by, case)
            before = done_at(asked.mark, desk.events)
            if before is None:
                require_version(seen, etag(len(desk.events)))
                self._keep_new(store, desk, ready, body, asked, today)
                desk = case_of(store, asked.by, case)
        own = in_own_numbers(desk)
        number = len(own.events) if before is None else before
        answer = own.state.answers[_answer_at(own.events, number)]
        headers = {
            "etag": etag(own.ref.last),
            "location": f"{PLACE}/{own.ref.id}/answers/{answer.number}",
        }
        found = _kept_answer(answer)
        data = {name: found[name] for name in ("gebeurtenis", "antwoord", "keuze") if name in found}
        return Json(data, 201, headers)

    def _keep_new(
        self,
        store: CaseStore,
        desk: DeskCase,
        ready: "CaseDecider",
        body: AnswerBody,
        asked: "AskedChange",
        today: date,
    ) -> None:
        """Keep the answer to the facts of a case and those of the body."""
        base, decision = self.knowledge.base, ready.prepared.decision
        stated = _stated(body.keuze, decision)
        said = Case(dict(choice_facts(decision, stated))).over(self._said(decision, body.feiten))
        which = meant(
            desk.state,
            today,
            day=body.dag,
            begin=body.nieuw,
            agenda=[item.name for item in said.items],
        )
        found = answer_in(desk, base, ready, today, said, which)
        choice = choice_of(decision, stated, found.answer)
        promised = tuple(said_promises(body.toegezegd))
        kept_answer = replace(found.with_choice(choice), promised=promised)
        folder = Folder.read(self.settings.folder)
        keep_answer(store, desk, base, folder, kept_answer, asked.by, asked.mark.text)

    # --- inside -----------------------------------------------------------------------------------

    def _said(self, decision: Decision, node: Node | None) -> Case:
        return Case({}) if node is None else read_case(decision, node, BODY)

    @contextmanager
    def told(self, node: Node | None, decision: Decision) -> Iterator[None]:
        """Turn what is wrong into a problem; the facts stand at `/feiten`."""
        try:
            yield
        except CaseChangedError:
            raise HTTPException(412) from None
        except CaseConflictError as error:
            raise WrongRequest([in_body("", error.diagnostics[0].message)], 409) from None
        except (InternalError, MachineError):
            raise
        except AdwijzerError as error:
            raise WrongRequest(faults_in(error, node, decision)) from None


class AskedChange(Struct, frozen=True):
    """Who asks, and by which mark their request is known again."""

    by: str
    mark: RequestMark

    @classmethod
    async def of(cls, request: Request, key: str | None) -> "AskedChange":
        by = require(request, Role.AD).ad
        mark = RequestMark.of(key, by, request.url.path, await request.body())
        return cls(by, mark)


def case_of(store: CaseStore, by: str, case: str) -> DeskCase:
    """A case that an AD may see.

    Raises:
        HTTPException: 404.
    """
    try:
        return DeskCase.of(store, store.with_id(case, by))
    except InputError:
        raise HTTPException(404) from None


def whole_data(own: DeskCase) -> dict[str, Any]:
    """A case in its own numbers, as `GET /cases/{caseId}` gives it."""
    return {"id": own.ref.id, "versie": own.ref.last, **show_data(own)}


def _exported(own: DeskCase) -> dict[str, Any]:
    return exported(own.events)


def _kept_answer(found: KeptAnswer) -> dict[str, Any]:
    answer = found.answer
    where = answer.where
    return {
        "gebeurtenis": found.number,
        "moment": found.at.isoformat(),
        "door": found.by,
        "besluit": answer.decision,
        "waarover": {"soort": where.kind, **({"id": where.id} if where.id else {})},
        "peildatum": answer.as_of.isoformat(),
        "regelbank": {"versie": answer.version, "sha256": answer.sha256},
        "feiten": dict(answer.facts),
        "antwoord": dict(answer.answer),
        **({} if found.choice is None else {"keuze": choice_data(found.choice)}),
    }


def done_at(mark: RequestMark, events: Sequence[KeptEvent]) -> int | None:
    """The place of the last event that a request added before; None when it is new."""
    places = [number for number, each in enumerate(events, 1) if mark.is_of(each.request)]
    return places[-1] if places else None


def _answer_at(events: Sequence[KeptEvent], number: int) -> int:
    """The number of the answer that an event keeps, or with which it was kept."""
    kept = (each.number for each in events[:number] if isinstance(each.event, AnswerKept))
    return max(kept)


def said_promises(sent: Iterable[PromiseBody]) -> Iterator[SaidPromise]:
    """The promises of a body."""
    return (SaidPromise(each.naam, each.uiterlijk) for each in sent)


def _stated(body: ChoiceBody | None, decision: Decision) -> StatedChoice:
    if body is None:
        return StatedChoice()
    note = None if body.notitie is None else read_note(body.notitie, "bij `notitie`")
    return check_stated(decision, StatedChoice(body.gekozen, body.reden, note))


def today_here() -> date:
    """Today, as the office has it."""
    return date.today()  # noqa: DTZ011 - the day on the calendar of the office
