"""The application called in the process of the tests, without a server in between."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx

BASE = "http://localhost"


class Direct:
    """Asks an application as a program does; `headers` go with every request."""

    def __init__(self, app: Any, runner: asyncio.Runner, headers: Mapping[str, str]) -> None:
        self.app = app
        self.runner = runner
        self.headers = headers

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        headers = {**self.headers, **options.pop("headers", {})}

        async def asked() -> httpx.Response:
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url=BASE) as client:
                return await client.request(method, path, headers=headers, **options)

        return self.runner.run(asked())

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.request("GET", path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        return self.request("POST", path, **options)

    def patch(self, path: str, **options: Any) -> httpx.Response:
        return self.request("PATCH", path, **options)


@contextmanager
def asking(app: Any, **headers: str) -> Iterator[Direct]:
    """An application that is asked directly."""
    with asyncio.Runner() as runner:
        yield Direct(app, runner, headers)
