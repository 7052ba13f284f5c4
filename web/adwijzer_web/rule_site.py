"""The rules to read: the site of `advise rules docs`, made when a server starts with new rules.

Making it plays every example, which takes long; it is done in a process of its own, and kept in the
cache until the rules or the program change. A request that comes meanwhile waits for the same site.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import re
import threading
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path

from anyio import BrokenWorkerProcess, to_process
from fastapi import FastAPI, Request
from markupsafe import Markup
from msgspec import Struct
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from adwijzer_web.knowledge import Knowledge
from adwijzer_web.responses import add_page
from adwijzer_web.templates import TEMPLATES

PLACE = "/regels"
MOVED = "verplaatst.json"
"""Where anchors are that went to a later part of their page."""
_MEDIA = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/schema+json",
}
_LINKED = ("index.html", "bronnen.html", "zoeken.html")
# The site stands on its own; here it has the head, the header and the footer of these pages.
_TAKEN = {
    "title": re.compile(r"<title>(.*?)</title>", re.DOTALL),
    "scripts": re.compile(r"<head>.*?((?:<script\b[^>]*></script>\s*)+)", re.DOTALL),
    "search": re.compile(r'(<form class="search".*?</form>)', re.DOTALL),
    "rules_menu": re.compile(r'aria-label="Hoofdmenu">\s*(<ul>.*?</ul>)', re.DOTALL),
    "body": re.compile(r'(<div class="page-body.*)(?=<footer class="page-footer">)', re.DOTALL),
}
"""What a page of these has of a page of the site."""


class KeptSite(Struct, frozen=True):
    """The files of a site as the cache has them."""

    files: dict[str, bytes]


class RuleSite:
    """The pages of the site."""

    def __init__(self, knowledge: Knowledge, seconds: float) -> None:
        self.knowledge = knowledge
        self.seconds = seconds
        self.site: asyncio.Future[Mapping[str, bytes]] | None = None

    def add_to(self, app: FastAPI) -> None:
        """Add the routes."""
        add_page(app, PLACE, self._start)
        add_page(app, PLACE + "/{name}", self._page)

    async def begin(self, folder: Path | None) -> None:
        """Have the site made before anyone asks for it."""
        with contextlib.suppress(BrokenWorkerProcess):
            await to_process.run_sync(_prepare, folder, cancellable=True)
        if self.site is None:
            self.site = self._making()

    async def _start(self, _request: Request) -> Response:
        return RedirectResponse(f"{PLACE}/index.html", 303)

    async def _page(self, request: Request) -> Response:
        name = request.path_params["name"]
        if self.site is None or (self.site.done() and self.site.exception() is not None):
            self.site = self._making()
        try:
            site = await asyncio.wait_for(asyncio.shield(self.site), self.seconds)
        except TimeoutError:
            return self._soon(name)
        if name not in site:
            raise HTTPException(404)
        data = site[name]
        if name.endswith(".html"):
            data = self._framed(data.decode()).encode()
        return Response(data, media_type=_MEDIA[name.rpartition(".")[2]])

    def _framed(self, page: str) -> str:
        """A page of the rules in the frame of all pages, with the menu of the rules in it."""
        return TEMPLATES.render(
            "rules_page.html.j2",
            self.knowledge,
            PLACE,
            **{name: _taken(pattern, page) for name, pattern in _TAKEN.items()},
        )

    def _soon(self, name: str) -> Response:
        """That the site is still being made, with the way to it."""
        body = TEMPLATES.render(
            "problem.html.j2",
            self.knowledge,
            "",
            heading="De regels worden klaargezet",
            text="Dat gebeurt alleen de eerste keer, en duurt hooguit een halve minuut.",
            again_text="Kijk of ze er al zijn",
            again=f"{PLACE}/{name}" if name in _LINKED else f"{PLACE}/index.html",
        )
        media = "text/html; charset=utf-8"
        return Response(body, 503, headers={"retry-after": "10"}, media_type=media)

    def _making(self) -> asyncio.Future[Mapping[str, bytes]]:
        """The site to come; a thread that does not keep the program from stopping makes it."""
        loop = asyncio.get_running_loop()
        coming: asyncio.Future[Mapping[str, bytes]] = loop.create_future()

        def tell(site: Mapping[str, bytes] | None, error: Exception | None) -> None:
            if coming.cancelled():
                return
            if site is None:
                coming.set_exception(error or RuntimeError())
                return
            for file, anchor, part in json.loads(site.get(MOVED, b"[]")):
                self.knowledge.moved[file, anchor] = part
            coming.set_result(site)

        def make() -> None:
            site, fault = None, None
            try:
                site = made(self.knowledge)
            except Exception as error:
                fault = error
            if not loop.is_closed():
                loop.call_soon_threadsafe(tell, site, fault)

        threading.Thread(target=make, name="regels", daemon=True).start()
        return coming


def made(knowledge: Knowledge) -> Mapping[str, bytes]:
    """Every file of the site by its name, from the cache where it is there."""
    from adwijzer.language.cache import Cache

    cache = Cache(f"site-{_program()}", knowledge.base.sha256)
    if (kept := cache.read(KeptSite)) is not None:
        return kept.files
    from adwijzer.site import gather
    from adwijzer.site.pages import published

    site = published(gather(knowledge.base, knowledge.sources, None, None))
    moved = [[file, anchor, part] for (file, anchor), part in site.moved.items()]
    found = dict(site.files)
    found[MOVED] = json.dumps(moved).encode()
    cache.write(KeptSite(found))
    return found


def _prepare(folder: Path | None) -> None:
    """Make the site for the cache, in a process of its own."""
    made(Knowledge.read(folder))


def _program() -> str:
    """A mark of what makes the site: its code, its templates and its looks."""
    place = files("adwijzer.site")
    parts = [each.read_bytes() for each in sorted(place.iterdir(), key=str) if each.is_file()]
    looks = place.joinpath("templates")
    parts += [each.read_bytes() for each in sorted(looks.iterdir(), key=str) if each.is_file()]
    return hashlib.sha256(b"|".join(parts)).hexdigest()[:12]


def _taken(pattern: re.Pattern[str], page: str) -> Markup:
    """A part of a page of the site; empty where the page has no such part."""
    found = pattern.search(page)
    return Markup(found.group(1) if found else "")  # noqa: S704 - the site escaped it
