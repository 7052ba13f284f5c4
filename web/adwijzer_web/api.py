"""The API: stateless JSON by the contract, one endpoint per decision."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Collection, Mapping
from datetime import date
from functools import cached_property
from typing import Any
from urllib.parse import parse_qsl

import msgspec
from fastapi import APIRouter, FastAPI, Request
from msgspec import Struct
from starlette.exceptions import HTTPException
from starlette.responses import Response

from adwijzer import __version__
from adwijzer.decisions.assignments.assignment import COLUMNS
from adwijzer.decisions.assignments.availability import COLUMNS as LIMIT_COLUMNS
from adwijzer.decisions.assignments.reader import load_register
from adwijzer.decisions.case import Case, read_case, require_agenda
from adwijzer.decisions.contact.kept import saved_contact
from adwijzer.explain.what_if import what_if
from adwijzer.explain.why import why
from adwijzer.model.rulebase import Decision
from adwijzer.text.days import day_of
from adwijzer.text.diagnostics import AdwijzerError, Diagnostic, InputError, InternalError, Place
from adwijzer.text.files import decode
from adwijzer.text.nodes import Mapping as MappingNode
from adwijzer.text.nodes import Node, Scalar, Sequence, parse
from adwijzer.text.tables import Sent
from adwijzer_web import schemas
from adwijzer_web.brought import CONTACT, REGISTER, Brought, by_contact, by_register
from adwijzer_web.guard import API, API_VERSION
from adwijzer_web.knowledge import Knowledge, command_of
from adwijzer_web.papers import texts_of
from adwijzer_web.problems import (
    MEDIA_TYPE,
    TITLES,
    errors_of,
    pointers,
    problem,
    problem_response,
)
from adwijzer_web.registers import Wanted, as_file, judged, read_registers
from adwijzer_web.settings import Settings
from adwijzer_web.work import WorkQueue

_JSON = "application/json"
_BODY = "verzoek.json"
_DAYS = ("asOf", "knownAt")
_REGISTER = ("opdrachten", "voorgesteld", "arbeidsdeskundigen")
_NARROWED = "alleen"
_EXAMPLE_DAY = date(2026, 11, 22)
_VERSION_HEADER = {
    "API-Version": {
        "description": "De volledige versie van de API.",
        "schema": {"type": "string"},
        "example": API_VERSION,
    }
}


class Wrong(Exception):  # noqa: N818 - becomes a problem, as data
    """A request that cannot be answered, with what is wrong in it."""

    def __init__(self, errors: list[dict[str, Any]], status: int = 400) -> None:
        super().__init__(status)
        self.errors = errors
        self.status = status


class Options(Struct, frozen=True):
    """What the address asks beside the facts."""

    as_of: date | None = None
    known_at: date | None = None
    why: bool = False
    what_if: bool = False
    all: bool = False
    suggest: bool = False
    documents: bool = False


class Narrowed(Struct, frozen=True, forbid_unknown_fields=True):
    """Which part of a register is asked about."""

    ads: frozenset[str] = frozenset()
    clienten: frozenset[str] = frozenset()
    vanaf: date | None = None
    tot: date | None = None


class Document(Struct, frozen=True):
    """The body of a request as nodes, with the pointer of each place."""

    text: str
    node: Node
    places: Mapping[Place, str]


class Api:
    """The endpoints, over one rule base."""

    def __init__(self, knowledge: Knowledge, settings: Settings, work: WorkQueue) -> None:
        self.knowledge = knowledge
        self.settings = settings
        self.work = work

    def add_to(self, app: FastAPI) -> None:
        """Add the endpoints and the document that describes them."""
        router = APIRouter(prefix=API)
        for decision in self.knowledge.base.decisions:
            self._add_decision(router, decision)
        get = self._add_get
        get(router, "/health", "getHealth", "Is de dienst gereed?", self._health)
        get(router, "/rule-base", "getRuleBase", "Welke regels gelden", self._rule_base)
        get(router, "/decisions", "getDecisions", "Welke besluiten er zijn", self._decisions)
        get(
            router,
            "/decisions/{decisionName}",
            "getDecision",
            "Eén besluit, met zijn feiten en vragen",
            self._decision,
            name="decisionName",
        )
        get(router, "/sources", "getSources", "Alle bronnen", self._sources)
        get(
            router,
            "/sources/{sourceId}",
            "getSource",
            "Eén bron, met de regels die erop rusten",
            self._source,
            name="sourceId",
        )
        get(router, "/openapi.json", "getOpenapi", "Deze beschrijving", self._openapi)
        app.include_router(router)
        self._app = app

    # --- reading ----------------------------------------------------------------------------------

    async def _body(self, request: Request) -> str:
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != _JSON:
            raise HTTPException(415)
        data = await request.body()
        try:
            return decode(data, _BODY)
        except InputError as error:
            raise Wrong(errors_of(error, {}, ())) from None

    def _options(self, request: Request, decision: Decision) -> Options:
        given = parse_qsl(request.scope["query_string"].decode("latin-1"), keep_blank_values=True)
        known = schemas.options_of(decision)
        errors = []
        values: dict[str, str] = {}
        for name, value in given:
            if name not in known:
                errors.append(_query_error("", "dit gegeven in het adres is onbekend", known))
            elif name in values:
                errors.append(_query_error(name, f"`{name}` staat er meer dan één keer", ()))
            values[name] = value
        errors += [
            _query_error(name, f"`{name}` is true of false", ())
            for name in known
            if name not in _DAYS and values.get(name, "true") not in ("true", "false")
        ]
        days = {name: day_of(values[name]) for name in _DAYS if name in values}
        errors += [
            _query_error(name, f"`{name}` moet een datum zijn, zoals 2026-01-31", ())
            for name, day in days.items()
            if day is None and name in known
        ]
        if errors:
            raise Wrong(errors)
        return Options(
            as_of=days.get("asOf"),
            known_at=days.get("knownAt"),
            why=values.get("why") == "true",
            what_if=values.get("whatIf") == "true",
            all=values.get("all") == "true",
            suggest=values.get("suggest") == "true",
            documents=values.get("documents") == "true",
        )

    # --- deciding ---------------------------------------------------------------------------------

    def _add_decision(self, router: APIRouter, decision: Decision) -> None:
        name, schema = command_of(decision), schemas.schema_name(decision)
        camel = "".join(part.capitalize() for part in name.split("-"))
        pairs = decision.kind == "pairs"

        async def answer(request: Request) -> Response:
            options = self._options(request, decision)
            text = await self._body(request)
            decide = self._judged if pairs else self._decided
            return _json(await self.work.do(decide, decision, text, options))

        answers = f"/decisions/{name}/answers"
        request_schema = f"{schema}Vraag" if pairs else f"{schema}Feiten"
        self._add_post(
            router,
            answers,
            f"post{camel}Answer",
            decision.question,
            answer,
            schemas.REF.format(name=request_schema),
            decision,
            {"$ref": schemas.REF.format(name=schemas.answer_type(decision).__name__)},
        )
        if pairs:
            return

        async def batch(request: Request) -> Response:
            options = self._options(request, decision)
            text = await self._body(request)
            seconds = self.settings.seconds + 5
            return _json(await self.work.do(self._batch, decision, text, options, seconds=seconds))

        self._add_post(
            router,
            f"/decisions/{name}/answer-batches",
            f"post{camel}AnswerBatch",
            f"{decision.question} Voor hoogstens {self.settings.batch} zaken in één keer.",
            batch,
            schemas.REF.format(name=f"{schema}Reeks"),
            decision,
            _BATCH_ANSWER,
        )

    def _decided(self, decision: Decision, text: str, options: Options) -> dict[str, Any]:
        document = _document(text, self._words(decision))
        return self._answered(decision, document, document.node, options, "")

    def _answered(
        self, decision: Decision, document: Document, node: Node, options: Options, start: str
    ) -> dict[str, Any]:
        try:
            decider = self.knowledge.decider(decision, options.as_of)
            bare, brought = _apart(node, schemas.brought_to(self.knowledge, decision))
            said: Case = read_case(decider.prepared.decision, bare, _BODY, options.known_at)
            found = self._brought(decision, brought, said, options, start)
            case = said.over(found.case)
            require_agenda(decision, case)
            reasoning = decider.reason(case)
            answer = {**reasoning.answer().contract(), **found.supplement.data}
            if options.documents:
                answer["stukken"] = list(texts_of(decision, case))
            if options.why:
                answer["waarom"] = [trace.data() for trace in why(reasoning)]
            if options.what_if:
                answer["wat_als"] = [other.data() for other in what_if(reasoning)]
        except InternalError:
            raise
        except AdwijzerError as error:
            raise Wrong(
                errors_of(error, document.places, {*self._words(decision), "zaken"}, start)
            ) from None
        return answer

    def _brought(
        self, decision: Decision, brought: Mapping[str, Node], said: Case, options: Options, at: str
    ) -> Brought:
        """What a kept answer on the contact and a register tell about this case."""
        found = Brought()
        if (kept := brought.get(CONTACT)) is not None:
            found = by_contact(saved_contact(self.knowledge.base, kept, _BODY), decision)
        node = brought.get(REGISTER)
        if node is None:
            return found
        told = {key.text: value for key, value in _entries(node)}
        code = told.get("opdracht")
        if told.keys() != {"opdracht", "opdrachten"} or not isinstance(code, Scalar):
            text = "`register` moet een `opdracht` en de `opdrachten` hebben"
            raise Wrong([_body_error(f"{at}/{REGISTER}", text, "zie openapi.json")])
        file = Sent(f"{REGISTER}.json", msgspec.json.encode(_plain(told["opdrachten"])))
        try:
            rows = load_register(file)
            rows.require_right()
        except InputError as error:
            raise Wrong(
                [
                    _body_error(f"{at}/{REGISTER}/opdrachten", each.message, each.hint)
                    for each in error.diagnostics[:100]
                ]
            ) from None
        return by_register(
            self.knowledge, decision, rows.assignments, code.text, options.as_of, said
        )

    def _words(self, decision: Decision) -> set[str]:
        """The names that a problem may repeat."""
        words = _known(decision)
        if schemas.brought_to(self.knowledge, decision):
            for each in self.knowledge.by_page.values():
                words |= _known(each) if each.kind == "contact" else set()
            words |= {CONTACT, REGISTER, "opdracht", "opdrachten", "besluit", "feiten", "advies"}
        return words

    def _batch(self, decision: Decision, text: str, options: Options) -> dict[str, Any]:
        """The answer or the problem of every case; when the time is up the rest is not answered."""
        until = time.monotonic() + self.settings.seconds
        document = _document(text, {*self._words(decision), "zaken"})
        cases = document.node.get("zaken") if isinstance(document.node, MappingNode) else None
        if not isinstance(cases, Sequence) or len(document.node.entries) != 1:  # type: ignore[union-attr]
            raise Wrong([_body_error("", "`zaken` moet een lijst zijn", "zoals {zaken: [...]}")])
        if not 1 <= len(cases.items) <= self.settings.batch:
            limit = f"stuur er 1 tot en met {self.settings.batch}"
            raise Wrong([_body_error("/zaken", "dit aantal zaken kan niet in één keer", limit)])
        answers: list[dict[str, Any]] = []
        wrong = 0
        for number, node in enumerate(cases.items):
            if time.monotonic() > until:
                found = problem(503, detail="De tijd was op. Stuur deze zaak opnieuw.")
            else:
                try:
                    start = f"/zaken/{number}"
                    answer = self._answered(decision, document, node, options, start)
                except Wrong as error:
                    found = problem(400, error.errors)
                else:
                    answers.append({"nummer": number, "antwoord": answer})
                    continue
            wrong += 1
            answers.append({"nummer": number, "probleem": found})
        return {"beantwoord": len(answers) - wrong, "fout": wrong, "antwoorden": answers}

    def _judged(self, _decision: Decision, text: str, options: Options) -> dict[str, Any]:
        until = time.monotonic() + self.settings.seconds
        known = {*COLUMNS, *LIMIT_COLUMNS, *_REGISTER, _NARROWED}
        document = _document(text, known)
        node = document.node
        keys = {key.text for key, _ in node.entries} if isinstance(node, MappingNode) else set()
        if "opdrachten" not in keys or keys - {*_REGISTER, _NARROWED}:
            message = "`opdrachten` ontbreekt, of er staat iets anders bij"
            raise Wrong([_body_error("", message, "zie openapi.json")])
        raw = msgspec.json.decode(text, type=dict[str, msgspec.Raw])
        files = {n: Sent(f"{n}.json", bytes(part)) for n, part in raw.items() if n != _NARROWED}
        for name, file in files.items():
            if file.data.lstrip()[:1] != b"[":
                raise Wrong([_body_error(f"/{name}", f"`{name}` moet een lijst zijn", None)])
        part = _narrowed(raw.get(_NARROWED))
        wanted = Wanted(
            proposed=files.get("voorgesteld"),
            suggest=options.suggest,
            limits=files.get("arbeidsdeskundigen"),
            ads=part.ads,
            clients=part.clienten,
            since=part.vanaf,
            end=part.tot,
            free=options.all,
            as_of=options.as_of,
            why=options.why,
            what_if=options.what_if,
            until=until,
        )
        try:
            read = read_registers(files["opdrachten"], wanted, _written)
            report = judged(self.knowledge, read, wanted)
        except InternalError:
            raise
        except AdwijzerError as error:
            raise Wrong([_row_error(each, files) for each in error.diagnostics[:100]]) from None
        data: dict[str, Any] = msgspec.json.decode(as_file(report, "json"))
        return data

    # --- telling ----------------------------------------------------------------------------------

    async def _health(self, _request: Request) -> Response:
        return _json({"status": "gereed", "versie": __version__})

    async def _rule_base(self, _request: Request) -> Response:
        base = self.knowledge.base
        return _json(
            {
                "titel": base.title,
                "versie": base.version,
                "sha256": base.sha256,
                "vanaf": _iso(base.validity.vanaf),
                "tot": _iso(base.validity.tot),
                "besluiten": [
                    {"naam": command_of(each), "besluit": each.name, "titel": each.title}
                    for each in base.decisions
                ],
                "regels": [
                    {
                        "id": rule.id,
                        "besluit": decision.name,
                        "titel": rule.title,
                        "uitleg": rule.explanation,
                        "rang": rule.rank,
                        "bewijskracht": rule.evidence,
                        "bronnen": rule.sources,
                    }
                    for decision in base.decisions
                    for rule in decision.rules
                ],
            }
        )

    async def _decisions(self, _request: Request) -> Response:
        found = [
            {"naam": command_of(each), "titel": each.title, "vraag": each.question}
            for each in self.knowledge.base.decisions
        ]
        return _json({"besluiten": found})

    async def _decision(self, request: Request) -> Response:
        name = request.path_params["decisionName"]
        found = next((d for d in self.knowledge.base.decisions if command_of(d) == name), None)
        if found is None:
            raise HTTPException(404)
        return _json(schemas.described(found))

    async def _sources(self, _request: Request) -> Response:
        return _json({"bronnen": [self._told(each) for each in self.knowledge.sources.by_id]})

    async def _source(self, request: Request) -> Response:
        name = request.path_params["sourceId"]
        if name not in self.knowledge.sources.by_id:
            raise HTTPException(404)
        return _json(self._told(name))

    def _told(self, name: str) -> dict[str, Any]:
        sources = self.knowledge.sources
        source = sources.by_id[name]
        return {
            "id": source.id,
            "document": sources.titles.get(source.document, source.document),
            "plaats": source.place,
            "rang": source.rank,
            "tekst": source.text,
            "regels": source.rules,
        }

    # --- the description --------------------------------------------------------------------------

    def _add_post(
        self,
        router: APIRouter,
        path: str,
        operation: str,
        summary: str,
        handler: Callable[[Request], Awaitable[Response]],
        taken: str,
        decision: Decision,
        given: Mapping[str, Any],
    ) -> None:
        router.add_api_route(
            path,
            handler,
            methods=["POST"],
            operation_id=operation,
            summary=summary,
            response_class=Response,
            tags=["besluiten"],
            responses=_responses(given, (400, 408, 413, 414, 415, 500, 503)),
            openapi_extra={
                "parameters": schemas.parameters(decision),
                "requestBody": {"required": True, "content": {_JSON: {"schema": {"$ref": taken}}}},
            },
        )

    def _add_get(
        self,
        router: APIRouter,
        path: str,
        operation: str,
        summary: str,
        handler: Callable[[Request], Awaitable[Response]],
        name: str = "",
    ) -> None:
        parameters = []
        if name:
            choices = {
                "decisionName": [command_of(each) for each in self.knowledge.base.decisions],
                "sourceId": list(self.knowledge.sources.by_id),
            }[name]
            schema = {"type": "string", "enum": choices}
            parameters.append({"name": name, "in": "path", "required": True, "schema": schema})
        router.add_api_route(
            path,
            handler,
            methods=["GET"],
            operation_id=operation,
            summary=summary,
            response_class=Response,
            tags=["regelbank"],
            responses=_responses({"type": "object"}, (400, 404, 414, 500) if name else (414, 500)),
            openapi_extra={"parameters": parameters} if parameters else None,
        )

    async def _openapi(self, _request: Request) -> Response:
        return Response(await self.work.do(lambda: self._document), media_type=_JSON)

    @cached_property
    def _document(self) -> bytes:
        return msgspec.json.encode(self.document())

    def document(self) -> dict[str, Any]:
        """The OpenAPI document: what FastAPI knows of the routes, with our models and examples."""
        from fastapi.openapi.utils import get_openapi

        made = get_openapi(
            title="adwijzer",
            version=API_VERSION,
            openapi_version="3.1.0",
            summary="Advies voor arbeidsdeskundigen, met redenen en bronnen.",
            description=(
                "Elk besluit neemt feiten en geeft een antwoord met redenen, bronnen en vragen."
                " Er wordt niets bewaard. Stuur nooit namen, BSN's of diagnoses."
            ),
            routes=self._app.routes,
            servers=[{"url": API}],
            tags=[{"name": "besluiten"}, {"name": "regelbank"}],
        )
        if self.settings.contact:
            made["info"]["contact"] = {
                "name": "De beheerder van deze server",
                **self.settings.contact,
            }
        made["paths"] = {
            path.removeprefix(API): _cleaned(methods) for path, methods in made["paths"].items()
        }
        made["components"] = {
            "schemas": schemas.components(self.knowledge),
            "securitySchemes": {"toegangswoord": {"type": "http", "scheme": "bearer"}},
        }
        for decision in self.knowledge.base.decisions:
            self._add_examples(made, decision)
        return made

    def _add_examples(self, made: dict[str, Any], decision: Decision) -> None:
        path = f"/decisions/{command_of(decision)}/answers"
        operation = made["paths"][path]["post"]
        if decision.kind == "pairs":
            facts: Any = dict(schemas.EXAMPLE_REGISTER)
            answer = self._judged(decision, msgspec.json.encode(facts).decode(), _EXAMPLE)
        else:
            facts = schemas.example_facts(decision)
            answer = schemas.example_answer(self.knowledge, decision, _EXAMPLE_DAY)
            batch = made["paths"][f"/decisions/{command_of(decision)}/answer-batches"]["post"]
            batch["requestBody"]["content"][_JSON]["example"] = {"zaken": [facts]}
        operation["requestBody"]["content"][_JSON]["example"] = facts
        operation["responses"]["200"]["content"][_JSON]["example"] = answer


_EXAMPLE = Options(as_of=_EXAMPLE_DAY)
_BATCH_ANSWER: dict[str, Any] = {
    "type": "object",
    "required": ["beantwoord", "fout", "antwoorden"],
    "properties": {
        "beantwoord": {"type": "integer"},
        "fout": {"type": "integer"},
        "antwoorden": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["nummer"],
                "properties": {
                    "nummer": {"type": "integer"},
                    "antwoord": {"type": "object"},
                    "probleem": {"$ref": schemas.REF.format(name="Probleem")},
                },
            },
        },
    },
}


def _responses(given: Mapping[str, Any], wrong: tuple[int, ...]) -> dict[int | str, dict[str, Any]]:
    refused = {"content": {MEDIA_TYPE: {"schema": {"$ref": schemas.REF.format(name="Probleem")}}}}
    responses: dict[int | str, dict[str, Any]] = {
        200: {
            "description": "Het antwoord.",
            "content": {_JSON: {"schema": dict(given)}},
            "headers": _VERSION_HEADER,
        }
    }
    for status in sorted({*wrong, 401, 421}):
        responses[status] = {"description": TITLES[status], "headers": _VERSION_HEADER, **refused}
    return responses


def _cleaned(methods: dict[str, Any]) -> dict[str, Any]:
    for operation in methods.values():
        operation["responses"].pop("422", None)
    return methods


def _known(decision: Decision) -> set[str]:
    key = decision.item_key
    return {
        "agenda",
        "waarde",
        "bekend_op",
        "van",
        "tot",
        "soort",
        "zelfde_oorzaak",
        *(fact.name for fact in decision.asked),
        *([key.name] if key else []),
    }


def _apart(node: Node, names: Collection[str]) -> tuple[Node, dict[str, Node]]:
    """The facts alone, and what is brought beside them."""
    if not names or not isinstance(node, MappingNode):
        return node, {}
    brought = {key.text: value for key, value in node.entries if key.text in names}
    facts = tuple((key, value) for key, value in node.entries if key.text not in names)
    return MappingNode(facts, node.at), brought


def _entries(node: Node) -> tuple[tuple[Scalar, Node], ...]:
    return node.entries if isinstance(node, MappingNode) else ()


def _plain(node: Node) -> Any:
    """A node as data; what was not in quotes is as good as text for a register."""
    match node:
        case MappingNode(entries=entries):
            return {key.text: _plain(value) for key, value in entries}
        case Sequence(items=items):
            return [_plain(item) for item in items]
        case Scalar(text=text, quoted=quoted):
            return None if text == "null" and not quoted else text


_WRITTEN = {
    "add": "voorgesteld",
    "ads": "arbeidsdeskundigen",
    "client": "alleen.clienten",
    "from": "alleen.vanaf",
    "to": "alleen.tot",
}
"""How the API writes an option of the command, where the name differs."""


def _written(option: str) -> str:
    return f"`{_WRITTEN.get(option, option)}`"


def _narrowed(raw: msgspec.Raw | None) -> Narrowed:
    if raw is None:
        return Narrowed()
    try:
        return msgspec.json.decode(raw, type=Narrowed)
    except (msgspec.ValidationError, ValueError):
        hint = "zoals {ads: [AD-1], clienten: [C-1], vanaf: 2026-01-01, tot: 2026-12-31}"
        message = f"`{_NARROWED}` klopt niet"
        raise Wrong([_body_error(f"/{_NARROWED}", message, hint)]) from None


def _document(text: str, known: set[str]) -> Document:
    try:
        node = parse(text, _BODY)
    except InputError as error:
        raise Wrong(errors_of(error, {}, known)) from None
    return Document(text, node, pointers(node))


def _json(data: Any) -> Response:
    return Response(msgspec.json.encode(data), media_type=_JSON)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _query_error(name: str, message: str, known: tuple[str, ...]) -> dict[str, Any]:
    hint = {"hint": f"kies uit: {', '.join(known)}"} if known else {}
    return {"in": "query", "location": {"name": name} if name else {}, "detail": message, **hint}


def _body_error(pointer: str, message: str, hint: str | None) -> dict[str, Any]:
    more = {} if hint is None else {"hint": hint}
    return {"in": "body", "location": {"pointer": pointer}, "detail": message, **more}


def _row_error(found: Diagnostic, files: Mapping[str, Sent]) -> dict[str, Any]:
    """A problem in a register; its place is told in the list that it was found in."""
    at = found.position
    name = at.file.removesuffix(".json") if at else ""
    error = _body_error(f"/{name}" if name in files else "", found.message, found.hint)
    if at is not None and at.line:
        error["location"] |= {"line": at.line, "column": at.column}
    return error


def problems(app: FastAPI) -> None:
    """Every error of the API is a problem (RFC 9457)."""

    async def wrong(_request: Request, error: Exception) -> Response:
        if not isinstance(error, Wrong):
            raise TypeError(error)
        return problem_response(error.status, error.errors)

    app.add_exception_handler(Wrong, wrong)
