"""What comes in as a file, and what goes back: pages, places to go and files."""

from __future__ import annotations

import base64
from typing import Any

from msgspec import Struct
from starlette.datastructures import UploadFile
from starlette.responses import RedirectResponse, Response

from adwijzer.text.tables import Sent
from adwijzer_web.pages import Reply
from adwijzer_web.settings import UPLOAD

_SUFFIXES = ("csv", "xlsx", "json", "yaml", "yml", "txt")
_LONGEST_LINK = 1_500_000


class Download(Struct, frozen=True):
    """A file that is inside the page itself."""

    text: str
    name: str
    href: str


def download(text: str, name: str, media: str, data: bytes) -> Download | None:
    """A file to take away from the page; None when it is too large to stand in one."""
    coded = base64.b64encode(data).decode()
    if len(coded) > _LONGEST_LINK:
        return None
    return Download(text, name, f"data:{media.partition(';')[0]};base64,{coded}")


async def sent(value: Any, name: str = "register") -> Sent | None:
    """An uploaded file, in memory; its name could hold anything, so only the ending is kept."""
    if not isinstance(value, UploadFile) or not value.filename:
        return None
    end = value.filename.rpartition(".")[2].lower()
    return Sent(f"{name}.{end if end in _SUFFIXES else 'csv'}", await value.read(), UPLOAD)


def html(page: Reply) -> Response:
    """A page, or where to go."""
    if page.location:
        return RedirectResponse(page.location, 303)
    return Response(page.body, page.status, media_type="text/html; charset=utf-8")


def attached(data: bytes, media: str, name: str) -> Response:
    """A file that the browser saves."""
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(data, media_type=media, headers=headers)
