"""The register that the server keeps: its assignments, changed by who knows the newest version."""

# The annotations of endpoints name models, so they cannot be strings.

from collections.abc import Callable, Coroutine, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Annotated, Any, ClassVar
from urllib.parse import quote

from fastapi import APIRouter, Body, Path, Query
from fastapi.routing import APIRoute
from msgspec import Struct
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from adwijzer.decisions.assignments.assignment import COLUMNS, Assignment
from adwijzer.decisions.assignments.entry import new_assignment, read_columns
from adwijzer.decisions.assignments.reader import VERSION, load_register
from adwijzer.decisions.assignments.records import NodeTable, node_records
from adwijzer.decisions.assignments.values import Value
from adwijzer.office.roles import Role
from adwijzer.store.changes import (
    AssignmentExistsError,
    ImportPlan,
    Kept,
    StaleVersionError,
)
from adwijzer.store.data import assignment_data, changes_data, history_data
from adwijzer.store.export import record
from adwijzer.store.moments import DUTCH_TIME
from adwijzer.store.planner import RegisterImport, add, bring_in_file, cancel, change
from adwijzer.store.register import Register
from adwijzer.store.requests import ReusedKeyError, SentRequest
from adwijzer.text.diagnostics import (
    Diagnostic,
    InputError,
    did_you_mean,
)
from adwijzer.text.nodes import Mapping as MappingNode
from adwijzer.text.nodes import Node, Scalar
from adwijzer.text.nodes import Sequence as NodeList
from adwijzer_web.api.bodies import BODY, BodyRoute, Json, NodeOf, require_once
from adwijzer_web.api.document import kept as keep_endpoint
from adwijzer_web.api.register_models import (
    GIVEN,
    PATCH,
    SHOWN,
    IngelezenOpdrachten,
    Opdrachten,
    OpdrachtenInvoer,
    OpdrachtGeschiedenis,
    RegisterQuery,
    ToegestaneCodes,
)
from adwijzer_web.api.versions import (
    IdempotencyKey,
    IfMatch,
    IfNoneMatch,
    Paged,
    etag,
    is_version,
    require_version,
)
from adwijzer_web.guard import API
from adwijzer_web.problems import (
    WrongRequest,
    errors_of,
    fault_at,
    in_body,
    in_query,
    names_in_query,
    pointers,
    problem_response,
)
from adwijzer_web.stored_register import StoredRegister, allowed_codes
from adwijzer_web.visitor import require
from adwijzer_web.work import Workplace

PATH, IMPORTS, CODES = "/assignments", "/assignment-imports", "/assignment-codes"
_ALLOWED = "codes_toegestaan"
_ONE = PATH + "/{assignmentId:path}"
_JSON, _PATCH = "application/json", "application/merge-patch+json"

# --- routes: who may come in is asked before anything is read -------------------------------------

_Handler = Callable[[Request], Coroutine[Any, Any, Response]]


def _for_planners(handle: _Handler) -> _Handler:
    async def handler(request: Request) -> Response:
        require(request, Role.PLANNER)
        return await handle(request)

    return handler


class PlannerRoute(APIRoute):
    """An endpoint for planners, with every name in its query once."""

    def get_route_handler(self) -> _Handler:
        handle = super().get_route_handler()

        async def handler(request: Request) -> Response:
            require(request, Role.PLANNER)
            require_once(request, names_in_query(self))
            return await handle(request)

        return handler


class PlannerBodyRoute(BodyRoute):
    """An endpoint for planners that takes JSON."""

    def get_route_handler(self) -> _Handler:
        return _for_planners(super().get_route_handler())


class PlannerPatchRoute(PlannerBodyRoute):
    """An endpoint for planners that takes a part of what it changes (RFC 7396)."""

    kinds: ClassVar[tuple[str, ...]] = (_PATCH, _JSON)


# --- the endpoints --------------------------------------------------------------------------------

_Name = Annotated[
    str,
    Path(
        alias="assignmentId",
        description="De code van de opdracht.",
        json_schema_extra={"pattern": "^[^/]+$"},
    ),
]


class GivenColumns(Struct, frozen=True):
    """The columns in a body, with codes that it lets pass."""

    values: Mapping[str, Value]
    allowed: frozenset[str]


class AssignmentEndpoints:
    """The endpoints over the register that the server keeps."""

    def __init__(self, stored: StoredRegister, work: Workplace) -> None:
        self.stored = stored
        self.work = work

    def routers(self) -> list[APIRouter]:
        """The routers with these endpoints."""
        made = [
            APIRouter(prefix=API, tags=["register"], route_class=kind)
            for kind in (PlannerRoute, PlannerBodyRoute, PlannerPatchRoute)
        ]
        self._add_reading(made[0])
        self._add_writing(made[1])
        self._add_changing(made[2])
        return made

    def _add_reading(self, router: APIRouter) -> None:
        async def listed(request: Request, asked: Annotated[RegisterQuery, Query()]) -> Json:
            return await self.work.do(self._listed, request, asked)

        async def history(name: _Name) -> Json:
            return await self.work.do(self._history, name)

        async def one(name: _Name, seen: IfNoneMatch = None) -> Response:
            return await self.work.do(self._one, name, seen)

        async def codes() -> Json:
            return await self.work.do(self._codes)

        async def cancelled(request: Request, name: _Name, seen: IfMatch = None) -> Response:
            by = require(request, Role.PLANNER).ad
            return await self.work.do(self._changed, by, name, None, seen)

        title = "De opdrachten"
        told: dict[str, Any] = {"headers": ["Link"]}
        keep_endpoint(router, "GET", PATH, listed, "getAssignments", title, Opdrachten, **told)
        title = "De codes die zijn toegestaan, met wie dat wanneer deed"
        keep_endpoint(router, "GET", CODES, codes, "getAssignmentCodes", title, ToegestaneCodes)
        title = "Elke versie van een opdracht"
        told = {"wrong": [404]}
        path = f"{_ONE}/history"
        answer = OpdrachtGeschiedenis
        keep_endpoint(router, "GET", path, history, "getAssignmentHistory", title, answer, **told)
        title = "Eén opdracht"
        told = {"wrong": [304, 404], "headers": ["ETag"]}
        keep_endpoint(router, "GET", _ONE, one, "getAssignment", title, SHOWN, **told)
        title = "Laat een opdracht vervallen; haar geschiedenis blijft"
        told = {"wrong": [404, 412, 428], "headers": ["ETag"]}
        keep_endpoint(router, "DELETE", _ONE, cancelled, "deleteAssignment", title, SHOWN, **told)

    def _add_writing(self, router: APIRouter) -> None:
        async def added(
            request: Request,
            node: Annotated[Node, NodeOf(GIVEN), Body()],
            key: IdempotencyKey = None,
        ) -> Response:
            by = require(request, Role.PLANNER).ad
            return await self.work.do(self._added, by, node, await _sent(request, by, key))

        async def replaced(
            request: Request,
            name: _Name,
            node: Annotated[Node, NodeOf(GIVEN), Body()],
            seen: IfMatch = None,
        ) -> Response:
            by = require(request, Role.PLANNER).ad
            return await self.work.do(self._replaced, by, name, node, seen)

        async def imported(
            request: Request, body: OpdrachtenInvoer, key: IdempotencyKey = None
        ) -> Response:
            by = require(request, Role.PLANNER).ad
            return await self.work.do(self._imported, by, body, await _sent(request, by, key))

        title = "Voeg een opdracht toe"
        told: dict[str, Any] = {"wrong": [409, 422], "headers": ["ETag", "Location"]}
        keep_endpoint(
            router, "POST", PATH, added, "postAssignment", title, SHOWN, status=201, **told
        )
        title = "Vervang alle kolommen van een opdracht"
        told = {"wrong": [404, 412, 428], "headers": ["ETag"]}
        keep_endpoint(router, "PUT", _ONE, replaced, "putAssignment", title, SHOWN, **told)
        title = "Lees opdrachten in: nieuwe komen erbij, bekende worden bijgewerkt"
        told, answer = {"wrong": [422]}, IngelezenOpdrachten
        keep_endpoint(
            router, "POST", IMPORTS, imported, "postAssignmentImport", title, answer, **told
        )

    def _add_changing(self, router: APIRouter) -> None:
        async def patched(
            request: Request,
            name: _Name,
            node: Annotated[Node, NodeOf(PATCH), Body()],
            seen: IfMatch = None,
        ) -> Response:
            by = require(request, Role.PLANNER).ad
            return await self.work.do(self._changed, by, name, node, seen)

        title = "Verander enkele kolommen van een opdracht"
        told: dict[str, Any] = {"wrong": [404, 412, 428], "headers": ["ETag"]}
        keep_endpoint(router, "PATCH", _ONE, patched, "patchAssignment", title, SHOWN, **told)

    # --- looking ----------------------------------------------------------------------------------

    def _listed(self, request: Request, asked: RegisterQuery) -> Json:
        if asked.on is not None and asked.on > datetime.now(DUTCH_TIME).date():
            raise WrongRequest([in_query("on", "`on` ligt in de toekomst")])
        if asked.vanaf and asked.tot and asked.tot < asked.vanaf:
            raise WrongRequest([in_query("tot", "`tot` ligt voor `vanaf`", "draai de dagen om")])
        with self.stored.open() as opened:
            if asked.on is None:
                found = self.stored.state(opened).listed(asked.listing())
            else:
                found = asked.listing().of(opened.kept(asked.on))
        page = Paged.of(f"{API}{PATH}", asked, found, _kept_query(request))
        data = {**page.data, "opdrachten": [record(each) for each in page.items]}
        return Json(data, headers={"link": page.link})

    def _codes(self) -> Json:
        with self.stored.open() as opened:
            found = opened.allowed_codes()
        return Json(
            {
                "codes": [
                    {"code": each.code, "tijdstip": each.at.isoformat(), "door": each.by}
                    for each in found
                ]
            }
        )

    def _history(self, name: str) -> Json:
        with self.stored.open() as opened:
            versions = opened.history(name)
        if not versions:
            raise HTTPException(404)
        return Json(history_data(versions))

    def _kept(self, opened: Register, name: str) -> Kept:
        versions = opened.history(name)
        if not versions:
            raise HTTPException(404)
        return Kept(versions[-1].assignment, versions[-1].number, 0)

    def _one(self, name: str, seen: str | None) -> Response:
        with self.stored.open() as opened:
            kept = self._kept(opened, name)
        tag = etag(kept.version)
        if seen and is_version(seen, tag):
            return Response(status_code=304, headers={"etag": tag})
        return _answer(kept)

    # --- changing ---------------------------------------------------------------------------------

    def _added(self, by: str, node: Node, sent: SentRequest | None) -> Response:
        with self.stored.open("make") as opened:
            given = _columns(opened, node)
            try:
                new = new_assignment(given.values)
                kept = add(opened, new, by, allowed=given.allowed, sent=sent).after
            except ReusedKeyError:
                raise HTTPException(422) from None
            except AssignmentExistsError as error:
                [found] = error.diagnostics
                hint = "verander haar met PATCH op haar eigen adres"
                return problem_response(409, [in_body("/opdracht", found.message, hint)])
            except InputError as error:
                raise _wrong(error, node) from None
        place = f"{API}{PATH}/{quote(kept.assignment.opdracht, safe='')}"
        return _answer(kept, 201, {"location": place})

    def _replaced(self, by: str, name: str, node: Node, seen: str | None) -> Response:
        """Give all columns; those that are not there become unknown."""
        with self.stored.open() as opened:
            now = self._kept(opened, name)
            require_version(seen, etag(now.version))
            given = _columns(opened, node)
            _require_own_code(given.values, name)
            try:
                whole = new_assignment({"opdracht": name, **given.values})
            except InputError as error:
                raise _wrong(error, node) from None
            values = {column: getattr(whole, column) for column in COLUMNS[1:]}
            return self._edited(opened, by, now, GivenColumns(values, given.allowed), node)

    def _changed(self, by: str, name: str, node: Node | None, seen: str | None) -> Response:
        """Change some columns; without any, the assignment is cancelled."""
        with self.stored.open() as opened:
            now = self._kept(opened, name)
            require_version(seen, etag(now.version))
            if node is None:
                return self._edited(opened, by, now, None, None)
            given = _columns(opened, node)
            _require_own_code(given.values, name)
            values = {column: each for column, each in given.values.items() if column != "opdracht"}
            return self._edited(opened, by, now, GivenColumns(values, given.allowed), node)

    def _edited(
        self, opened: Register, by: str, now: Kept, given: GivenColumns | None, node: Node | None
    ) -> Response:
        """Keep a change that rests on what was seen.

        Raises:
            HTTPException: 412 when somebody else was just before.
            WrongRequest: it cannot have these values.
        """
        code = now.assignment.opdracht
        try:
            if given is None:
                cancel(opened, [code], by, now.version)
            else:
                change(opened, code, given.values, by, allowed=given.allowed, version=now.version)
        except StaleVersionError:
            raise HTTPException(412) from None
        except InputError as error:
            raise _wrong(error, node) from None
        return _answer(self._kept(opened, code))

    # --- many at once -----------------------------------------------------------------------------

    def _imported(self, by: str, body: OpdrachtenInvoer, sent: SentRequest | None) -> Response:
        nodes: Sequence[Node] = body.opdrachten
        with self.stored.open() as opened:
            known = allowed_codes(opened) | body.codes_toegestaan
        try:
            file = load_register(NodeTable("opdrachten", nodes), allowed=known)
            file.require_right()
        except InputError as error:
            raise WrongRequest(_rows(error.diagnostics, nodes)) from None
        asked = RegisterImport(file, keep=not body.proef)
        with self.stored.open(asked.absent) as opened:
            try:
                done = bring_in_file(opened, asked, by, allowed=body.codes_toegestaan, sent=sent)
            except ReusedKeyError:
                raise HTTPException(422) from None
        if done.plan.refused:
            raise WrongRequest(_refused(done.plan, file.assignments))
        return Json({"bewaard": done.kept, **changes_data(done.plan)})


def _require_own_code(values: Mapping[str, Value], name: str) -> None:
    if values.get("opdracht", name) != name:
        told = "deze code is niet die van het adres"
        raise WrongRequest([in_body("/opdracht", told, "een code verandert niet")])


async def _sent(request: Request, by: str, key: str | None) -> SentRequest | None:
    """The request by its key, with who sent it and what it holds; None without a key."""
    if key is None:
        return None
    content = request.url.path.encode() + b"\n" + await request.body()
    return SentRequest.of(key.strip('"'), by, content)


def _answer(kept: Kept, status: int = 200, headers: Mapping[str, str] | None = None) -> Json:
    data = {**assignment_data(kept.assignment), VERSION: kept.version}
    return Json(data, status, {"etag": etag(kept.version), **(headers or {})})


def _columns(opened: Register, node: Node) -> GivenColumns:
    """What a body says of an assignment.

    Raises:
        WrongRequest: what is wrong in it.
    """
    if not isinstance(node, MappingNode):
        raise WrongRequest([in_body("", "hier hoort een opdracht", "stuur {…} met kolommen")])
    allowed: frozenset[str] = frozenset()
    entries = []
    problems = []
    for key, value in node.entries:
        if key.text == _ALLOWED:
            try:
                allowed = _words_of(value)
            except ValueError:
                problems.append(in_body(f"/{_ALLOWED}", "hier hoort een lijst met codes"))
        elif key.text in COLUMNS:
            entries.append((key, value))
        elif key.text != VERSION:
            told = "hier staat een gegeven dat onbekend is"
            problems.append(in_body("", told, did_you_mean(key.text, COLUMNS)))
    if problems:
        raise WrongRequest(problems)
    [row] = node_records([MappingNode(tuple(entries), node.at)], BODY)
    known = allowed_codes(opened) | allowed
    try:
        return GivenColumns(read_columns(dict(row.pairs), known, iso=True), allowed)
    except InputError as error:
        raise _wrong(error, node) from None


def _words_of(node: Node) -> frozenset[str]:
    if not isinstance(node, NodeList) or not all(isinstance(each, Scalar) for each in node.items):
        raise ValueError
    return frozenset(each.text for each in node.items if isinstance(each, Scalar))


def _wrong(error: InputError, node: Node | None) -> WrongRequest:
    places = {} if node is None else pointers(node)
    return WrongRequest(errors_of(error, places, COLUMNS))


def _rows(problems: Iterable[Diagnostic], nodes: Sequence[Node]) -> list[Any]:
    """What is wrong, each at its row."""
    places: dict[tuple[int, int], str] = {}
    for number, node in enumerate(nodes):
        places |= pointers(node, f"/opdrachten/{number}")
    known = {*COLUMNS, VERSION, "opdrachten"}
    return [fault_at(each, places, known, "/opdrachten") for each in problems]


def _refused(plan: ImportPlan, rows: Sequence[Assignment]) -> list[Any]:
    place = {row.opdracht: number for number, row in enumerate(rows)}
    return [
        in_body(f"/opdrachten/{place[each.opdracht]}", each.message, each.hint)
        for each in plan.refused
    ]


def _kept_query(request: Request) -> list[tuple[str, str]]:
    """What the address of a list asks beside its page."""
    given = request.query_params.items()
    return [(name, text) for name, text in given if name not in ("page", "pageSize")]
