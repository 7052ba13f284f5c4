"""Problem details (RFC 9457) in Dutch; nothing of the inside shows, and no value is repeated."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any, Literal

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from pydantic import BaseModel, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from adwijzer.decisions.schema import DUTCH
from adwijzer.text.diagnostics import MOST_PROBLEMS, AdwijzerError, Diagnostic, Place
from adwijzer.text.nodes import Mapping as MappingNode
from adwijzer.text.nodes import Node, Scalar, Sequence

MEDIA_TYPE = "application/problem+json"
TITLES = {
    400: "De invoer klopt niet",
    401: "Geen toegang",
    403: "Dit komt van een andere website",
    404: "Dit adres bestaat niet",
    405: "Dit kan niet op dit adres",
    408: "De invoer kwam niet op tijd",
    409: "Dit kan nu niet",
    412: "Dit is intussen veranderd",
    413: "De invoer is te groot",
    414: "Het adres is te lang",
    415: "Deze vorm van invoer kan niet",
    421: "Deze server heet anders",
    422: "Dit kenmerk was al van een ander verzoek",
    428: "De versie ontbreekt",
    431: "De kop is te lang",
    500: "Het programma maakte zelf een fout",
    501: "Dit onderdeel is hier niet geïnstalleerd",
    503: "Dit duurt nu te lang",
}
DETAILS = {
    400: "Kijk bij `errors` wat er niet klopt en wat er wel kan.",
    401: "Geef het toegangswoord mee.",
    403: "Gebruik de pagina van deze server zelf, of laat de beheerder die website toestaan.",
    404: "Kijk in het OpenAPI-document welke adressen er zijn.",
    405: "Kijk in het OpenAPI-document wat er wel kan.",
    408: "Stuur de invoer in één keer.",
    409: "Kijk bij `errors` waarom. Er is niets veranderd.",
    412: "Lees het opnieuw, en stuur je wijziging met de nieuwe ETag. Er is niets veranderd.",
    413: "Stuur minder in één keer.",
    414: "Stuur minder in het adres mee.",
    415: "Stuur de feiten als application/json.",
    421: "Gebruik de naam waarmee de server is gestart.",
    422: "Geef elk nieuw verzoek een eigen `Idempotency-Key`. Er is niets veranderd.",
    428: "Stuur in `If-Match` de ETag van wat je las. Er is niets veranderd.",
    431: "Stuur minder koppen en koekjes mee.",
    500: "Er is geen advies gegeven. Meld dit bij de beheerder.",
    501: "Vraag de beheerder om het onderdeel te installeren.",
    503: "Er is geen advies gegeven. Probeer het later opnieuw.",
}
_FOUND = {
    "missing": "{name} ontbreekt",
    "list_type": "{name} moet een lijst zijn",
    "frozen_set_type": "{name} moet een lijst zijn",
    "tuple_type": "{name} moet een lijst zijn",
    "model_type": "{name} moet de vorm {{…}} hebben",
    "model_attributes_type": "{name} moet de vorm {{…}} hebben",
    "string_type": "in {name} hoort een woord",
    "too_short": "er staat te weinig in {name}",
    "too_long": "er staat te veel in {name}",
    "int_parsing": "{name} moet een getal zijn",
    "greater_than_equal": "{name} is te klein",
    "less_than_equal": "{name} is te groot",
    "string_pattern_mismatch": "{name} heeft niet de goede vorm",
    "string_too_long": "{name} is te lang",
    "literal_error": "onbekende waarde (hier niet herhaald) voor {name}",
    "bool_parsing": "{name} is true of false",
    "bool_type": "{name} is true of false",
}
"""What pydantic finds, by its own name for it."""


class Plaats(BaseModel):
    """De plaats als JSON-pointer (RFC 6901), of de naam in het adres."""

    pointer: str | None = None
    name: str | None = None
    line: int | None = None
    column: int | None = None


class Fout(BaseModel):
    """Eén ding dat niet klopt."""

    part: Literal["body", "query", "header"] = Field(serialization_alias="in")
    location: Plaats
    detail: str
    hint: str | None = None


class Probleem(BaseModel):
    """Wat er misging, volgens RFC 9457."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[Fout] | None = None

    def data(self) -> dict[str, Any]:
        """The problem as JSON knows it."""
        return self.model_dump(by_alias=True, exclude_none=True)


class WrongRequest(HTTPException):
    """A request that cannot be answered, with what is wrong in it."""

    def __init__(self, errors: Iterable[Fout], status: int = 400) -> None:
        super().__init__(status)
        self.errors = [*errors]


class Refused(HTTPException):
    """What somebody may not who comes from this server itself, with whom to ask or what to do."""

    def __init__(self, title: str, hint: str) -> None:
        super().__init__(403)
        self.title = title
        self.hint = hint

    @classmethod
    def for_role(cls) -> Refused:
        """For who is known, and whose role may not."""
        return cls("Dit mag niet met jouw rol", "Vraag het aan wie het kantoor beheert.")

    @classmethod
    def for_stranger(cls) -> Refused:
        """For who has not the secret of this start."""
        return cls(
            "Dit is alleen voor wie het programma startte",
            "Open het adres dat het programma bij het starten noemt: daar staat een sleutel in. Een"
            " server voor meer mensen heeft dit alleen waar zij zich aanmelden.",
        )


def add_handlers(app: FastAPI) -> None:
    """Every error of the API is a problem."""

    async def wrong(_request: Request, error: Exception) -> Response:
        if not isinstance(error, WrongRequest):
            raise TypeError(error)
        return problem_response(error.status_code, error.errors)

    async def invalid(request: Request, error: Exception) -> Response:
        if not isinstance(error, RequestValidationError):
            raise TypeError(error)
        choices = names_in_query(request.scope["route"])
        return problem_response(400, [fault(each, choices=choices) for each in error.errors()])

    app.add_exception_handler(WrongRequest, wrong)
    app.add_exception_handler(RequestValidationError, invalid)


def names_in_query(route: APIRoute) -> list[str]:
    """What may stand in the query of an endpoint whose query is one model."""
    models: list[Any] = [each.field_info.annotation for each in route.dependant.query_params]
    return [str(field.alias) for model in models for field in model.model_fields.values()]


def problem(
    status: int, errors: Iterable[Fout] = (), detail: str | None = None, title: str = ""
) -> Probleem:
    """A problem as data."""
    return Probleem(
        type="about:blank",
        title=title or TITLES.get(status, TITLES[400]),
        status=status,
        detail=detail or DETAILS.get(status, DETAILS[400]),
        errors=_first([*errors]) or None,
    )


def problem_response(
    status: int, errors: Iterable[Fout] = (), detail: str | None = None, title: str = ""
) -> Response:
    """A problem as a response."""
    body = problem(status, errors, detail, title).model_dump_json(by_alias=True, exclude_none=True)
    return Response(body, status, media_type=MEDIA_TYPE)


def _first(errors: list[Fout]) -> list[Fout]:
    """The errors that are told, and how many more there are."""
    more = len(errors) - MOST_PROBLEMS
    if more <= 0:
        return errors
    rest = f"en nog {more} {'fout' if more == 1 else 'fouten'}"
    return [*errors[:MOST_PROBLEMS], in_body("", rest, "zet eerst deze goed")]


def in_query(name: str, detail: str, hint: str | None = None) -> Fout:
    """What is wrong in the query of the address."""
    return Fout(part="query", location=Plaats(name=name or None), detail=detail, hint=hint)


def in_body(pointer: str, detail: str, hint: str | None = None) -> Fout:
    """What is wrong in the body, at a JSON pointer."""
    return Fout(part="body", location=Plaats(pointer=pointer), detail=detail, hint=hint)


def fault(found: Mapping[str, Any], start: str = "", choices: Iterable[str] = ()) -> Fout:
    """What pydantic found, in Dutch.

    Args:
        found: one of its errors; the value in it is left alone.
        start: the pointer of what was checked, where that is a part of the body.
        choices: what may stand in the query.
    """
    part, *inside = ("body", *found["loc"]) if start else found["loc"]
    if found["type"] == "extra_forbidden":
        # The name of what does not belong here might be personal.
        if part == "query":
            text = "dit gegeven in het adres is onbekend"
            return in_query("", text, f"kies uit: {', '.join(choices)}")
        text = "hier staat een gegeven dat onbekend is"
        return in_body(_joined(start, inside[:-1]), text, "kijk in openapi.json wat er kan")
    names = [each for each in inside if isinstance(each, str)]
    name = f"`{names[-1]}`" if names else "de inhoud"
    problem = f"{{name}} {found['msg']}" if found["type"] == DUTCH else _FOUND.get(found["type"])
    detail = (problem or "{name} klopt niet").format(name=name)
    hint = _what_would_be_right(found)
    if part == "query":
        return in_query(names[-1], detail, hint)
    if part == "header":
        return Fout(part="header", location=Plaats(name=names[-1]), detail=detail)
    place = inside[:-1] if found["type"] == "missing" else inside
    return in_body(_joined(start, place), detail, hint)


def _what_would_be_right(found: Mapping[str, Any]) -> str | None:
    more = found.get("ctx", {})
    if found["type"] == "literal_error":
        words = sorted(re.findall(r"'([^']+)'", more["expected"]))
        return f"kies uit: {', '.join(words)}"
    if found["type"] == "string_too_long":
        return f"schrijf hoogstens {more['max_length']} tekens"
    if most := more.get("max_length"):
        return f"stuur er hoogstens {most}"
    return f"stuur er minstens {least}" if (least := more.get("min_length")) else None


def _joined(start: str, parts: Iterable[object]) -> str:
    return "/".join((start, *map(str, parts)))


def pointers(node: Node, start: str = "") -> dict[Place, str]:
    """The JSON pointer (RFC 6901) of every place in a document."""
    found: dict[Place, str] = {}
    todo: list[tuple[Node, str]] = [(node, start)]
    while todo:
        each, pointer = todo.pop()
        found.setdefault(each.at, pointer)
        match each:
            case MappingNode(entries=entries):
                for key, value in entries:
                    below = f"{pointer}/{key.text.replace('~', '~0').replace('/', '~1')}"
                    found.setdefault(key.at, below)
                    todo.append((value, below))
            case Sequence(items=items):
                todo += [(item, f"{pointer}/{number}") for number, item in enumerate(items)]
            case Scalar():
                pass
    return found


def errors_of(
    error: AdwijzerError,
    places: Mapping[Place, str] | None = None,
    known: Iterable[str] = (),
    start: str = "",
) -> list[Fout]:
    """What is wrong, each with its place.

    Names that the decision does not know stay unsaid, also in a pointer: they might be personal.
    """
    words = set(known)
    return [fault_at(problem, places or {}, words, start) for problem in error.diagnostics]


def fault_at(
    found: Diagnostic, places: Mapping[Place, str], known: Collection[str], start: str
) -> Fout:
    """What is wrong in a body; names that are not `known` stay unsaid."""
    at = found.position
    pointer = start
    if at is not None and at.line:
        pointer = places.get((at.line, at.column), start)
    elif found.fact:
        pointer = f"{start}/{found.fact}"
    problem = in_body(_above(pointer, known), found.message, found.hint)
    if at is not None and at.line:
        problem.location.line, problem.location.column = at.line, at.column
    return problem


def _above(pointer: str, known: Collection[str]) -> str:
    """The place itself, or the one above it that holds a name that stays unsaid."""
    kept = []
    for part in pointer.split("/"):
        if not (part == "" or part.isdigit() or part in known):
            break
        kept.append(part)
    return "/".join(kept)
