"""The OpenAPI document: what FastAPI knows of the endpoints, with problems and examples."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from typing import Any

import msgspec
from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.responses import Response

from adwijzer.model.rulebase import Decision
from adwijzer_web.api.bodies import Json
from adwijzer_web.api.models import FORMER
from adwijzer_web.guard import API, API_VERSION, OPEN
from adwijzer_web.knowledge import Knowledge, command_of
from adwijzer_web.problems import MEDIA_TYPE, TITLES, Probleem
from adwijzer_web.settings import Settings
from adwijzer_web.work import Workplace

Example = Callable[[Decision], tuple[Any, Any]]
_JSON = "application/json"
_TOKEN = "toegangswoord"  # noqa: S105 - its name in the document
_VERSION = {
    "API-Version": {
        "description": "De volledige versie van de API.",
        "schema": {"type": "string"},
        "example": API_VERSION,
    }
}


_HEADERS: dict[str, dict[str, Any]] = {
    "ETag": {
        "description": "De versie. Stuur haar bij een wijziging mee in `If-Match`.",
        "schema": {"type": "string"},
        "example": '"3"',
    },
    "Location": {
        "description": "Het adres van wat er bij kwam.",
        "schema": {"type": "string"},
        "example": f"{API}/cases/0123456789abcdef0123456789abcdef",
    },
    "Link": {
        "description": "De andere bladzijden (RFC 8288).",
        "schema": {"type": "string"},
        "example": f'<{API}/cases?page=2&pageSize=50>; rel="next"',
    },
}


def post(
    router: APIRouter,
    path: str,
    endpoint: Callable[..., Any],
    decision: Decision,
    answer: Any,
    summary: str = "",
) -> None:
    """Add an endpoint that answers with `answer`, a model."""
    one = path.removesuffix("es") if path.endswith("batches") else path.removesuffix("s")
    words = one.removeprefix("/decisions/").replace("/", "-").split("-")
    router.add_api_route(
        path,
        endpoint,
        methods=["POST"],
        operation_id="post" + "".join(word.capitalize() for word in words),
        summary=summary or decision.question,
        response_class=Json,
        response_model=answer,
        responses=_responses((400, 403, 408, 413, 414, 415, 500, 503)),
    )


def get(
    router: APIRouter,
    path: str,
    endpoint: Callable[..., Any],
    operation: str,
    summary: str,
    wrong: Iterable[int] = (414, 500),
    answer: Any = None,
) -> None:
    """Add an endpoint that tells something of the rules."""
    router.add_api_route(
        path,
        endpoint,
        methods=["GET"],
        operation_id=operation,
        summary=summary,
        response_class=Json,
        responses=_responses(wrong),
        **({} if answer is None else {"response_model": answer}),
    )


def kept(
    router: APIRouter,
    method: str,
    path: str,
    endpoint: Callable[..., Any],
    operation: str,
    summary: str,
    answer: Any,
    *,
    status: int = 200,
    wrong: Iterable[int] = (),
    headers: Iterable[str] = (),
) -> None:
    """Add an endpoint about what is kept; its answer has these headers too."""
    taken = (408, 413, 415) if method in ("POST", "PATCH", "PUT") else ()
    router.add_api_route(
        path,
        endpoint,
        methods=[method],
        operation_id=operation,
        summary=summary,
        response_class=Json,
        response_model=answer,
        status_code=status,
        responses=_responses((400, 403, 414, 500, 503, *taken, *wrong), status, headers),
    )


def _responses(
    wrong: Iterable[int], right: int = 200, headers: Iterable[str] = ()
) -> dict[int | str, dict[str, Any]]:
    more = {name: _HEADERS[name] for name in headers}
    described: dict[int | str, dict[str, Any]] = {
        right: {"description": "Het antwoord.", "headers": {**_VERSION, **more}}
    }
    if 304 in (wrong := {*wrong, 401, 421}):
        wrong.remove(304)
        described[304] = {"description": "Wat je hebt is het nieuwste.", "headers": _VERSION}
    for status in sorted(wrong):
        described[status] = {"description": TITLES[status], "headers": _VERSION, "model": Probleem}
    return described


class OpenapiDocument:
    """The document over the endpoints of an application, made when someone first asks for it."""

    def __init__(
        self, app: FastAPI, knowledge: Knowledge, settings: Settings, example: Example
    ) -> None:
        self.app = app
        self.knowledge = knowledge
        self.settings = settings
        self.example = example

    def add(self, router: APIRouter, work: Workplace) -> None:
        """Add the endpoint that gives it."""

        async def openapi() -> Response:
            return Response(await work.do(lambda: self._written), media_type=_JSON)

        get(router, "/openapi.json", openapi, "getOpenapi", "Deze beschrijving")

    @cached_property
    def _written(self) -> bytes:
        return msgspec.json.encode(self.made())

    def made(self) -> dict[str, Any]:
        """The document as data."""
        made = get_openapi(
            title="adwijzer",
            version=API_VERSION,
            openapi_version="3.1.0",
            summary="Advies voor arbeidsdeskundigen, met redenen en bronnen.",
            description=(
                "Elk besluit neemt feiten en geeft een antwoord met redenen, bronnen en vragen."
                f" {_NOT_KEPT if not self.knowledge.has_cases else _ONLY_KEPT}"
                " Stuur nooit namen, BSN's of diagnoses."
            ),
            routes=self.app.routes,
            servers=[{"url": f"{self.settings.public}{API}"}],
            tags=[
                {
                    "name": "besluiten",
                    "description": "Feiten erin, een antwoord met redenen eruit.",
                },
                {"name": "regelbank", "description": "Waar de antwoorden op rusten."},
                *(_KEPT if self.knowledge.has_cases else ()),
            ],
            license_info={
                "name": "Alle rechten voorbehouden",
                "identifier": "LicenseRef-alle-rechten-voorbehouden",
            },
        )
        if self.settings.contact:
            person = {"name": "De beheerder van deze server", **self.settings.contact}
            made["info"]["contact"] = person
        paths = {path.removeprefix(API): methods for path, methods in made["paths"].items()}
        made["paths"] = paths
        for methods in paths.values():
            for operation in methods.values():
                _with_problems(operation["responses"])
                if "parameters" in operation:
                    operation["parameters"] = [*map(_given, _now(operation["parameters"]))]
        self._add_security(made, paths)
        for name in ("HTTPValidationError", "ValidationError"):
            made["components"]["schemas"].pop(name, None)
        for decision in self.knowledge.base.decisions:
            facts, answer = self.example(decision)
            operation = paths[f"/decisions/{command_of(decision)}/answers"]["post"]
            operation["requestBody"]["content"][_JSON]["example"] = facts
            operation["responses"]["200"]["content"][_JSON]["example"] = answer
            many = paths.get(f"/decisions/{command_of(decision)}/answer-batches")
            if many is not None:
                body = many["post"]["requestBody"]["content"][_JSON]
                body["example"] = {"zaken": [facts]}
        return made

    def _add_security(self, made: dict[str, Any], paths: dict[str, Any]) -> None:
        """Say per operation whether it asks for a token: of this server, or of a person."""
        if self.settings.token_file is None and not self.knowledge.has_cases:
            made["security"] = []
        else:
            made["components"]["securitySchemes"] = {
                _TOKEN: {"type": "http", "scheme": "bearer", "description": "Het toegangswoord."}
            }
        for path, methods in paths.items():
            for operation in methods.values():
                personal = self.settings.office is not None or operation["tags"][0] in _PERSONAL
                asked = self.settings.token_file is not None or personal
                is_open = not asked or f"{API}{path}" in OPEN
                operation["security"] = [] if is_open else [{_TOKEN: []}]
                if is_open:
                    operation["responses"].pop("401")


_NOT_KEPT = "Er wordt niets bewaard."
_ONLY_KEPT = "Alleen wat je in een zaak of register zet, wordt bewaard."
_PERSONAL = ("zaken", "register", "praktijk")
_KEPT = [
    {"name": "zaken", "description": "Zaken met hun feiten, antwoorden en keuzes."},
    {"name": "praktijk", "description": "Hoe vaak adviezen gevolgd worden."},
    {"name": "register", "description": "De opdrachten van het kantoor, met elke versie."},
]


def _now(parameters: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """The parameters without those that only callers of before use."""
    return (each for each in parameters if each["name"] not in FORMER)


def _given(parameter: dict[str, Any]) -> dict[str, Any]:
    """A parameter whose value in an address is neither null nor empty: then it is left out."""
    schema = parameter["schema"]
    kinds = [each for each in schema.pop("anyOf", ()) if each != {"type": "null"}]
    if not schema.get("default", True) and schema.get("type") != "boolean":
        del schema["default"]
    return {**parameter, "schema": {**schema, **(kinds[0] if kinds else {})}}


def _with_problems(responses: dict[str, Any]) -> None:
    """Errors as this server gives them: problem details, and 400 where FastAPI would say 422."""
    if "API-Version" not in responses.get("422", {}).get("headers", ()):
        responses.pop("422", None)
    for status, response in responses.items():
        if int(status) >= 400:
            response["content"] = {MEDIA_TYPE: response["content"][_JSON]}
