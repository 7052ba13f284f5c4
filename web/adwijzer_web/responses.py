"""The routes of pages, and what goes back: pages, places to go and files."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from adwijzer_web.pages import Reply

FORM = ("GET", "HEAD", "POST")
"""What a page with a form takes."""


def add_page(
    app: FastAPI, path: str, handler: Callable[[Request], Awaitable[Response]], *methods: str
) -> None:
    """Add the route of a page, which only reads unless it has other `methods`.

    It is for people, and no part of the API's document.
    """
    app.add_api_route(
        path,
        handler,
        methods=[*(methods or ("GET", "HEAD"))],
        include_in_schema=False,
        response_class=Response,
    )


def html(page: Reply) -> Response:
    """A page, or where to go."""
    if page.location:
        return RedirectResponse(page.location, 303)
    return Response(page.body, page.status, media_type="text/html; charset=utf-8")


def attached(data: bytes, media: str, name: str) -> Response:
    """A file that the browser saves."""
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=media, headers=headers)
