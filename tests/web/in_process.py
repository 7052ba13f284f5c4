"""A client of an application in the process of the tests: no server and no port."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx


class InProcess(httpx.BaseTransport):
    """Asks the application itself, each request to its end."""

    def __init__(self, app: Any) -> None:
        self.inner = httpx.ASGITransport(app)
        self.runner = asyncio.Runner()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        async def answered() -> httpx.Response:
            response = await self.inner.handle_async_request(request)
            body = await response.aread()
            return httpx.Response(
                response.status_code, headers=response.headers, content=body, request=request
            )

        return self.runner.run(answered())

    def close(self) -> None:
        self.runner.close()


def client_of(app: Any) -> httpx.Client:
    """A client that follows where it is led."""
    return httpx.Client(
        transport=InProcess(app), base_url="http://localhost", follow_redirects=True
    )
