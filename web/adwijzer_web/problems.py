"""Problem details (RFC 9457) in Dutch; nothing of the inside shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec
from starlette.responses import Response

from adwijzer.text.diagnostics import AdwijzerError, Diagnostic, Place
from adwijzer.text.nodes import Mapping as MappingNode
from adwijzer.text.nodes import Node, Scalar, Sequence

MEDIA_TYPE = "application/problem+json"
TITLES = {
    400: "De invoer klopt niet",
    401: "Geen toegang",
    404: "Dit adres bestaat niet",
    405: "Dit kan niet op dit adres",
    408: "De invoer kwam niet op tijd",
    413: "De invoer is te groot",
    414: "Het adres is te lang",
    415: "Deze vorm van invoer kan niet",
    421: "Deze server heet anders",
    500: "Het programma maakte zelf een fout",
    503: "Dit duurt nu te lang",
}
DETAILS = {
    400: "Kijk bij `errors` wat er niet klopt en wat er wel kan.",
    401: "Geef het toegangswoord mee.",
    404: "Kijk in het OpenAPI-document welke adressen er zijn.",
    405: "Kijk in het OpenAPI-document wat er wel kan.",
    408: "Stuur de invoer in één keer.",
    413: "Stuur minder in één keer.",
    414: "Stuur minder in het adres mee.",
    415: "Stuur de feiten als application/json.",
    421: "Gebruik de naam waarmee de server is gestart.",
    500: "Er is geen advies gegeven. Meld dit bij de beheerder.",
    503: "Er is geen advies gegeven. Probeer het later opnieuw.",
}


def problem(
    status: int, errors: Iterable[Mapping[str, Any]] = (), detail: str | None = None
) -> dict[str, Any]:
    """A problem as data."""
    data: dict[str, Any] = {
        "type": "about:blank",
        "title": TITLES.get(status, TITLES[400]),
        "status": status,
        "detail": detail or DETAILS.get(status, DETAILS[400]),
    }
    if found := list(errors):
        data["errors"] = found
    return data


def problem_response(
    status: int, errors: Iterable[Mapping[str, Any]] = (), detail: str | None = None
) -> Response:
    """A problem as a response."""
    body = msgspec.json.encode(problem(status, errors, detail))
    return Response(body, status, media_type=MEDIA_TYPE)


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
    error: AdwijzerError, places: Mapping[Place, str], known: Iterable[str], start: str = ""
) -> list[dict[str, Any]]:
    """What is wrong, each with its place.

    Names that the decision does not know stay unsaid, also in a pointer: they might be personal.
    """
    words = set(known)
    return [_error(problem, places, words, start) for problem in error.diagnostics]


def _error(
    found: Diagnostic, places: Mapping[Place, str], known: set[str], start: str
) -> dict[str, Any]:
    at = found.position
    pointer = start
    if at is not None and at.line:
        pointer = places.get((at.line, at.column), start)
    elif found.fact:
        pointer = f"{start}/{found.fact}"
    parts = pointer.split("/")
    safe = [part for part in parts if part == "" or part.isdigit() or part in known]
    location: dict[str, Any] = {
        "pointer": "/".join(safe) if safe == parts else _above(parts, known)
    }
    if at is not None and at.line:
        location |= {"line": at.line, "column": at.column}
    hint = {} if found.hint is None else {"hint": found.hint}
    return {"in": "body", "location": location, "detail": found.message, **hint}


def _above(parts: list[str], known: set[str]) -> str:
    """The place that holds a name that stays unsaid."""
    kept = [""]
    for part in parts[1:]:
        if not (part.isdigit() or part in known):
            break
        kept.append(part)
    return "/".join(kept)
