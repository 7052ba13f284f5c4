"""The application: pages, API and what holds for both."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlencode

from fastapi import Depends, FastAPI, Request
from msgspec import Struct
from msgspec.structs import replace
from starlette.exceptions import HTTPException
from starlette.formparsers import MultiPartParser
from starlette.responses import RedirectResponse, Response

from adwijzer.decisions.timing.decider import TimingAnswer
from adwijzer.explain.explanation import NOTHING
from adwijzer.model.readers import DOSSIER, PRINCIPAL
from adwijzer.model.rulebase import Decision
from adwijzer.presenting.kinds import laid_out
from adwijzer.text.codes import require_code
from adwijzer.text.diagnostics import AdwijzerError, InputError, MachineError
from adwijzer.text.extras import missing_extra
from adwijzer_web.address import Asked, WrongFields, read
from adwijzer_web.api import add_api
from adwijzer_web.case_stores import CaseStores
from adwijzer_web.desk import Desk
from adwijzer_web.fields import fields_of
from adwijzer_web.guard import API, LOG, LONGEST_QUERY, SAFE_METHODS, Guard, Told
from adwijzer_web.house_style import read_house_style
from adwijzer_web.knowledge import Knowledge, command_of
from adwijzer_web.metrics import Metrics
from adwijzer_web.pages import (
    BY_CONTACT,
    BY_REGISTER,
    MANY,
    DecisionPage,
    Reply,
    audience_of,
    carried,
    reasoned,
)
from adwijzer_web.papers import MEDIA, NamedFor, made, paper_of, papers_of
from adwijzer_web.places import SIGN_IN
from adwijzer_web.problems import DETAILS, TITLES, Refused, add_handlers, problem_response
from adwijzer_web.processes import Processes
from adwijzer_web.readiness import Readiness, reach_of
from adwijzer_web.responses import FORM, add_page, attached, html
from adwijzer_web.roles_page import KEPT_PAGE, PAGE, RolePage
from adwijzer_web.rule_site import RuleSite
from adwijzer_web.settings import UPLOAD, Settings, read_token
from adwijzer_web.stored_register import LIST_FILE, StoredRegister
from adwijzer_web.templates import TEMPLATES
from adwijzer_web.uploads import Uploads
from adwijzer_web.visitor import Entrance, add_entrance, own_entrance
from adwijzer_web.work import THREADS, WorkAtOnce, Workplace, WorkQueue

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from adwijzer.store.cases.store import CaseStore

Lifespan: TypeAlias = Callable[[FastAPI], AbstractAsyncContextManager[None]]

_STATIC = {
    "huisstijl.css": ("adwijzer.site", "templates/style.css", "text/css; charset=utf-8"),
    "web.css": ("adwijzer_web", "static/web.css", "text/css; charset=utf-8"),
    "web.js": ("adwijzer_web", "static/web.js", "text/javascript; charset=utf-8"),
    "icoon.svg": ("adwijzer_web", "static/icoon.svg", "image/svg+xml"),
}


WAYS_IN = (BY_CONTACT, BY_REGISTER, MANY)


_SWITCH = 0.001
"""Seconds after which a thread that works lets another go on, such as what takes requests."""


class Static(Struct, frozen=True):
    """A file of the program as it is sent."""

    data: bytes
    media: str
    tag: str


def application() -> ASGIApp:
    """The application of a worker process, by the settings that the main process left."""
    settings = Settings.handed_over()
    if settings.has_cases:
        from adwijzer.store.connection import keep_connections

        keep_connections(THREADS)
    sys.setswitchinterval(_SWITCH)
    # What others send wrong is no news, and there can be much of it.
    logging.getLogger("uvicorn.error").setLevel(logging.ERROR)
    log = logging.getLogger("adwijzer.web")
    if settings.log and not log.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(process)d %(message)s"))
        log.addHandler(handler)
        log.setLevel(logging.INFO)
    return make_app(Knowledge.read(settings.folder), settings)


def make_app(knowledge: Knowledge, settings: Settings) -> ASGIApp:
    """The application over a rule base.

    Raises:
        InputError: the token file or the house style is wrong.
    """
    token = None if settings.token_file is None else read_token(settings.token_file)
    knowledge = replace(knowledge, has_cases=settings.has_cases)
    if settings.house_style is not None:
        knowledge = replace(knowledge, house=read_house_style(Path(settings.house_style)))
    work = WorkQueue(settings.seconds)
    processes = Processes(
        _alone, (knowledge, settings), settings.processes, settings.seconds, settings.nice
    )

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        tasks = []
        if settings.ready:
            processes.start()
            tasks.append(asyncio.create_task(app.state.rules.begin(settings.folder)))
        yield
        for task in tasks:
            task.cancel()
        work.close()

    app = _inside(knowledge, settings, work, lifespan)
    told = _errors(app, knowledge)
    long = [f"{API}/decisions/{command_of(each)}/answers" for each in _about_pairs(knowledge)]
    long += [f"{API}/decisions/{name}/answer-batches" for name in knowledge.by_command]
    long += [LIST_FILE, KEPT_PAGE, f"{API}/assignment-checks"]
    desk = Desk(app, processes, settings, told, long)
    app.state.places = [work, desk.long_turns]
    app.state.readiness.processes = processes if settings.ready else None
    return Guard(desk, settings, token, told, Metrics() if settings.metrics else None)


def _about_pairs(knowledge: Knowledge) -> list[Decision]:
    return [] if knowledge.pairs is None else [knowledge.pairs]


def _alone(knowledge: Knowledge, settings: Settings) -> FastAPI:
    """The application in a process that answers one request at a time."""
    app = _inside(knowledge, settings, WorkAtOnce(settings.seconds))
    _errors(app, knowledge)
    return app


def _inside(
    knowledge: Knowledge, settings: Settings, work: Workplace, lifespan: Lifespan | None = None
) -> FastAPI:
    """What answers, without what guards it."""
    # What is uploaded stays in memory: the default writes what is larger than 1 MB to a file.
    MultiPartParser.spool_max_size = settings.upload + 1
    app = FastAPI(
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
        dependencies=[Depends(_admitting(work))],
    )
    add_entrance(app, own_entrance(settings))
    kept: CaseStore | None = None
    if settings.office is not None:
        from adwijzer_web.office.doors import open_doors

        kept = open_doors(app, knowledge, settings, work).store
    stored = StoredRegister(settings) if settings.has_cases else None
    stores = CaseStores(settings, kept) if settings.has_cases else None
    add_api(app, knowledge, settings, work, stored, stores)
    Site(knowledge, work, FORM if settings.office is not None else SAFE_METHODS).add_to(app)
    if stores is not None:
        from adwijzer_web.own_cases import OwnCases

        OwnCases(knowledge, settings, work, stores).add_to(app)
    if stored is not None:
        add_register(app, knowledge, stored, work)
    app.state.readiness = Readiness(reach_of(settings))
    rules = RuleSite(knowledge, settings.seconds)
    rules.add_to(app)
    app.state.rules = rules
    add_handlers(app)
    return app


def _admitting(work: Workplace) -> Callable[[Request], Awaitable[None]]:
    """What every request passes where people sign in."""

    async def admit(request: Request) -> None:
        entrance: Entrance = request.app.state.entrance
        await entrance.admit(request, work)

    return admit


def add_register(
    app: FastAPI, knowledge: Knowledge, stored: StoredRegister, work: Workplace
) -> None:
    """Add the pages over the register that this server keeps."""
    from adwijzer_web.register_import import ImportPage
    from adwijzer_web.register_pages import RegisterPages

    if knowledge.pairs is not None:
        RolePage(knowledge, work, stored).add_to(app)
    ImportPage(knowledge, stored, work).add_to(app)
    RegisterPages(knowledge, stored, work).add_to(app)


class Site:
    """The pages; `ways` are the methods of those with facts, which an office posts."""

    def __init__(
        self, knowledge: Knowledge, work: Workplace, ways: Sequence[str] = SAFE_METHODS
    ) -> None:
        self.ways = ways
        self.knowledge = knowledge
        self.work = work
        self.roles = RolePage(knowledge, work)
        self.uploads = Uploads(knowledge, work)
        self.static = {name: _static(*place) for name, place in _STATIC.items()}
        self.house = {
            name: Static(data, media, _tag(data)) for name, data, media in knowledge.house.files
        }

    def add_to(self, app: FastAPI) -> None:
        """Add the routes."""
        add_page(app, "/", self._index)
        add_page(app, "/over-de-api", self._about)
        add_page(app, "/static/{name}", self._file)
        for page, decision in self.knowledge.by_page.items():
            add_page(app, f"/{page}", self._page(decision), *self.ways)
            self.uploads.add_to(app, page, decision)
            if decision.kind == "timing":  # before the others: it takes the user's own code
                add_page(app, f"/{page}/antwoord.ics", self._calendar(decision), "POST")
            add_page(app, f"/{page}/antwoord.{{kind}}", self._download(decision), *self.ways)
            if papers_of(decision):
                place = f"/{page}/stuk/{{name}}.{{kind}}"
                add_page(app, place, self._paper(decision), *self.ways)
        if self.knowledge.pairs is not None:
            self.roles.add_to(app)

    async def _index(self, _request: Request) -> Response:
        places = {each.name: f"/{page}" for page, each in self.knowledge.by_page.items()}
        if self.knowledge.pairs is not None:
            places[self.knowledge.pairs.name] = PAGE
        decisions = sorted(self.knowledge.base.decisions, key=lambda each: each.place)
        users: dict[str, list[Decision]] = {}
        for each in decisions:
            users.setdefault(each.user, []).append(each)
        body = TEMPLATES.render(
            "index.html.j2",
            self.knowledge,
            "/",
            users=[
                (user, [(places[e.name], e.title, e.purpose or e.question) for e in found])
                for user, found in users.items()
            ],
            rules=len(decisions),
        )
        return html(Reply(body))

    async def _about(self, _request: Request) -> Response:
        paths = [f"{API}/decisions/{name}/answers" for name in self.knowledge.by_command]
        body = TEMPLATES.render("api.html.j2", self.knowledge, "/over-de-api", paths=paths)
        return html(Reply(body))

    async def _file(self, request: Request) -> Response:
        name = request.path_params["name"]
        found = self.static.get(name) or self.house.get(name)
        if found is None:
            raise HTTPException(404)
        headers = {"etag": found.tag, "cache-control": "no-cache"}
        if request.headers.get("if-none-match") == found.tag:
            return Response(status_code=304, headers=headers)
        return Response(found.data, media_type=found.media, headers=headers)

    def _page(self, decision: Decision) -> Callable[[Request], Awaitable[Response]]:
        async def page(request: Request) -> Response:
            query = request.scope["query_string"].decode("latin-1")
            return html(await self.work.do(DecisionPage(self.knowledge, decision, query).show))

        return page

    def _download(self, decision: Decision) -> Callable[[Request], Awaitable[Response]]:
        async def download(request: Request) -> Response:
            query = request.scope["query_string"].decode("latin-1")
            kind = request.path_params["kind"]
            if kind not in (*MEDIA, "json", "ics"):
                raise HTTPException(404)
            data, media = await self.work.do(self._made, decision, query, kind, None)
            return attached(data, media, f"{decision.name}.{kind}")

        return download

    def _paper(self, decision: Decision) -> Callable[[Request], Awaitable[Response]]:
        """A letter, questions or a sheet for the facts of the address."""

        async def paper(request: Request) -> Response:
            query = request.scope["query_string"].decode("latin-1")
            name, kind = request.path_params["name"], request.path_params["kind"]
            try:
                asked = read(decision, fields_of(query))
            except WrongFields:
                raise HTTPException(400) from None
            found = await self.work.do(self._written, decision, name, kind, asked)
            if found is None:
                raise HTTPException(404)
            return attached(*found, f"{name}.{kind}")

        return paper

    def _written(
        self, decision: Decision, name: str, kind: str, asked: Asked
    ) -> tuple[bytes, str] | None:
        """A text as a file; None when there is no such text, or it does not fit the facts."""
        try:
            decider = self.knowledge.decider(decision, asked.as_of)
            told = NamedFor(asked.reader or PRINCIPAL, asked.named)
            return paper_of(self.knowledge.base, decider, name, kind, asked.case, told)
        except InputError:
            return None

    def _calendar(self, decision: Decision) -> Callable[[Request], Awaitable[Response]]:
        """The calendar with the user's own code, which so stays out of the address."""

        async def calendar(request: Request) -> Response:
            query = request.scope["query_string"].decode("latin-1")
            async with request.form(max_files=0, max_fields=4) as form:
                text = str(form.get("kenmerk") or "").strip()[:200]
            try:
                mark = require_code(text, "in dit veld") if text else None
            except InputError as error:
                [problem] = error.diagnostics
                said = f"Ga terug en geef een andere code: {problem.message}."
                return _problem_page(self.knowledge, 400, said)
            data, media = await self.work.do(self._made, decision, query, "ics", mark)
            return attached(data, media, f"{decision.name}.ics")

        return calendar

    def _made(
        self, decision: Decision, query: str, kind: str, mark: str | None
    ) -> tuple[bytes, str]:
        """The answer as a file.

        Raises:
            HTTPException: the address holds no case that can be answered.
        """
        import json

        try:
            asked = read(decision, fields_of(query))
            if decision.item_key is not None and not asked.case.items:
                raise HTTPException(400)
            more = carried(self.knowledge, decision, asked)
            reported = PRINCIPAL if kind in ("md", "docx") else DOSSIER
            reader = audience_of(self.knowledge, decision, asked, reported)
            reasoning, answer = reasoned(self.knowledge, decision, asked)
            if kind == "json":
                data = {**answer.contract(), **more.data}
                text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
                return text.encode(), "application/json"
            if kind == "ics":
                if not isinstance(answer, TimingAnswer):
                    raise HTTPException(404)
                from adwijzer.presenting.caseload import as_calendar

                made_now = as_calendar([(answer, mark or "", "")])
                return made_now.encode(), "text/calendar; charset=utf-8"
        except (WrongFields, InputError):
            raise HTTPException(400) from None
        page = laid_out(reasoning, answer, self.knowledge.sources, NOTHING, more, reader)
        return made(page, kind), MEDIA[kind]


def _static(package: str, path: str, media: str) -> Static:
    data = files(package).joinpath(path).read_bytes()
    return Static(data, media, _tag(data))


def _tag(data: bytes) -> str:
    return f'"{hashlib.sha256(data).hexdigest()[:16]}"'


def _errors(app: FastAPI, knowledge: Knowledge) -> Told:
    """Errors as a page for people, and as a problem for programs; gives what makes one."""
    pages = {f"/{page}{way}" for page in knowledge.by_page for way in ("", *WAYS_IN)} | {PAGE}

    async def shown(request: Request, error: Exception) -> Response:
        missing = missing_extra(error) if isinstance(error, ModuleNotFoundError) else None
        if down := isinstance(error, MachineError):  # such as a database that cannot be reached
            LOG.error("fout buiten het programma: %s", error.diagnostics[0].message)
        status = 501 if missing else 503 if down else 500
        if isinstance(error, HTTPException):
            status = error.status_code
        told = error if isinstance(error, Refused) else None
        headers = getattr(error, "headers", None) or {}
        if status == 401 and request.method in SAFE_METHODS and _may_sign_in(app, request):
            query = urlencode({"naar": request.url.path})  # never what stands behind the path
            return RedirectResponse(f"{SIGN_IN}?{query}", 303)
        if request.url.path.startswith(API):
            headers = {"www-authenticate": "Bearer", **headers} if status == 401 else headers
            detail = str(missing) if missing else _DOWN[1] if down else told.hint if told else None
            response = problem_response(status, detail=detail, title=told.title if told else "")
        elif told:
            response = _problem_page(knowledge, status, told.hint, heading=told.title)
        elif missing:
            response = _problem_page(knowledge, status, str(missing))
        elif down:
            response = _problem_page(knowledge, status, _DOWN[1], heading=_DOWN[0])
        else:
            text = DETAILS[400] if status not in DETAILS else _FOR_PEOPLE.get(status, "")
            path = request.url.path
            known = path.partition("/stuk/")[0].removesuffix(".ics").removesuffix("/antwoord")
            again = known if status != 404 and known in pages else ""
            response = _problem_page(knowledge, status, text or DETAILS[status], again)
        response.headers.update(headers)
        return response

    app.add_exception_handler(HTTPException, shown)
    app.add_exception_handler(AdwijzerError, shown)
    app.add_exception_handler(ModuleNotFoundError, shown)
    app.add_exception_handler(Exception, shown)
    return shown


def _may_sign_in(app: FastAPI, request: Request) -> bool:
    """Whether a browser asks, where people sign in; the request may not have come to the app."""
    found: Entrance | None = getattr(app.state, "entrance", None)
    return found is not None and found.refusal == 401 and not request.url.path.startswith(API)


def _problem_page(
    knowledge: Knowledge, status: int, text: str, again: str = "", heading: str = ""
) -> Response:
    """What went wrong, what may be, and the way back to the page `again`."""
    heading = heading or TITLES.get(status, TITLES[400])
    body = TEMPLATES.render(
        "problem.html.j2", knowledge, again, heading=heading, text=text, again=again
    )
    return Response(body, status, media_type="text/html; charset=utf-8")


_DOWN = (
    "De server kan nu niet bij de gegevens",
    "Er is niets veranderd. Probeer het over een paar tellen nog eens. Lukt het dan niet, waarschuw"
    " dan de beheerder.",
)
"""What is told of a fault of the machine; the log of the server has what it was."""
_FOR_PEOPLE = {
    401: "Vul je toegangswoord in als de browser daarom vraagt. Je krijgt het van je beheerder.",
    400: "Met deze antwoorden is er niets te maken. Ga terug en kijk ze na.",
    404: "Controleer het adres, of begin bij het begin.",
    405: "Ga terug en gebruik de knoppen van de pagina.",
    503: "Probeer het over een paar tellen nog eens. Duurt het dan nog te lang, stuur dan minder.",
    403: "Open de pagina zelf, en stuur het formulier daarna opnieuw.",
    408: "Het versturen duurde te lang. Kijk of je verbinding werkt, en probeer het opnieuw.",
    413: f"Een bestand mag hoogstens {UPLOAD // 1024**2} MB groot zijn. Er is niets bewaard.",
    414: f"Een adres mag hoogstens {LONGEST_QUERY} tekens lang zijn. Is het wel goed overgenomen?",
    421: "Controleer het adres in de balk van je browser.",
    431: "Wis de koekjes van deze server in je browser, en probeer het opnieuw.",
}
