"""The pages and the API of an office without a server in between; who asks has a session."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.office.office import Office, open_office, today
from adwijzer.office.roles import Role
from adwijzer_web.app import _errors, _inside, make_app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings
from adwijzer_web.work import WorkAtOnce
from tests.web.server import running

CODES = {Role.AD: "AD-1", Role.PLANNER: "P-1", Role.BELEID: "BL-1", Role.BEHEER: "B-1"}
"""Somebody in each role; AD-2 is another AD."""

YAML = (
    "aanbieder: https://aanmelden.kantoor.nl\nclient_id: adwijzer\n"
    "client_geheim: geheim.txt\nadres: http://127.0.0.1\n"
)


class OpenOffice(Struct, frozen=True):
    """An office whose application answers here."""

    app: FastAPI
    knowledge: Knowledge
    office: Office
    tokens: dict[str, str]
    runner: asyncio.Runner

    def session(self, code: str) -> str:
        """The cookie of somebody who signed in."""
        person = self.office.people().persons[code]
        return self.office.begin_session(person, code, "")

    def browse(
        self, session: str | None, path: str, data: Mapping[str, str] | None = None
    ) -> httpx.Response:
        """What a browser gets; with `data` a form is sent."""
        cookies = {} if session is None else {"adwijzer-zitting": session}
        return self._asked("GET" if data is None else "POST", path, cookies=cookies, data=data)

    def call(
        self, code: str | None, path: str, method: str = "GET", body: Any = None
    ) -> httpx.Response:
        """What a program gets, with the token of somebody."""
        headers = {} if code is None else {"authorization": f"Bearer {self.tokens[code]}"}
        return self._asked(method, path, headers=headers, json=body)

    def _asked(self, method: str, path: str, **options: Any) -> httpx.Response:
        cookies = options.pop("cookies", {})

        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(self.app, raise_app_exceptions=False)
            base = "http://127.0.0.1"
            async with httpx.AsyncClient(
                transport=transport, base_url=base, cookies=cookies
            ) as client:
                return await client.request(method, path, **options)

        return self.runner.run(asked())


@contextmanager
def open_office_in(
    folder: Path, knowledge: Knowledge, database: str | None = None
) -> Iterator[OpenOffice]:
    """An office in a folder, with somebody in each role and one more AD."""
    (folder / "geheim.txt").write_text("een-geheim-van-de-aanbieder\n", encoding="utf-8")
    file = folder / "kantoor.yaml"
    file.write_text(YAML, encoding="utf-8")
    settings = Settings(
        seconds=30,
        office=str(file),
        database=database or str(folder / "zaken.db"),
        keys=str(folder / "sleutels.db"),
    )
    made = replace(knowledge, has_cases=True)
    app = _inside(made, settings, WorkAtOnce(30))
    _errors(app, made)
    office: Office = app.state.entrance.office
    for role, code in (*CODES.items(), (Role.AD, "AD-2")):
        office.name_person(code, code.lower(), {role}, "B-1")
    tokens = {
        code: office.give_token(code, today(), "B-1")[1] for code in (*CODES.values(), "AD-2")
    }
    with asyncio.Runner() as runner:
        yield OpenOffice(app, made, office, tokens, runner)


@contextmanager
def served_office(folder: Path) -> Iterator[tuple[str, Office]]:
    """A server for an office in a folder; the token of everybody is in the file of their code."""
    (folder / "geheim.txt").write_text("een-geheim-van-de-aanbieder\n", encoding="utf-8")
    file = folder / "kantoor.yaml"
    file.write_text(YAML, encoding="utf-8")
    database, keys = str(folder / "zaken.db"), str(folder / "sleutels.db")
    settings = Settings(seconds=30, nice=0, office=str(file), database=database, keys=keys)
    with open_office(database, keys) as opened:
        for role, code in (*CODES.items(), (Role.AD, "AD-2")):
            opened.name_person(code, code.lower(), {role}, "B-1")
            _, word = opened.give_token(code, today(), "B-1")
            (folder / f"{code}.txt").write_text(word + "\n", encoding="utf-8")
        with running(make_app(Knowledge.read(), settings)) as address:
            yield address, opened
