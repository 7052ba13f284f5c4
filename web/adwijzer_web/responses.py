"""What goes back: pages, places to go and files."""

from __future__ import annotations

from starlette.responses import RedirectResponse, Response

from adwijzer_web.pages import Reply


def html(page: Reply) -> Response:
    """A page, or where to go."""
    if page.location:
        return RedirectResponse(page.location, 303)
    return Response(page.body, page.status, media_type="text/html; charset=utf-8")


def attached(data: bytes, media: str, name: str) -> Response:
    """A file that the browser saves."""
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=media, headers=headers)
