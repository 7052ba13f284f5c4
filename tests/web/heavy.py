"""Applications for processes of their own, each with a fault; they must stand in a module."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Awaitable, Callable
from typing import Any

from adwijzer_web import app
from adwijzer_web.knowledge import Knowledge
from adwijzer_web.settings import Settings


def in_memory_only(knowledge: Knowledge, settings: Settings) -> Any:
    """The application, where nothing can go to a temporary file."""

    def refuse(*_arguments: Any, **_named: Any) -> None:
        raise AssertionError("a temporary file")

    tempfile.SpooledTemporaryFile.rollover = refuse  # type: ignore[method-assign]
    tempfile.TemporaryFile = refuse  # type: ignore[assignment]
    return app._alone(knowledge, settings)


def faulty() -> Callable[..., Awaitable[None]]:
    """Does what the path says; otherwise tells its process."""

    async def application(scope: Any, _receive: Any, send: Any) -> None:
        match scope["path"]:
            case "/for-ever":
                while True:
                    pass
            case "/all-memory":
                held = []
                while True:
                    held.append(bytearray(10_000_000))
            case "/rest":
                time.sleep(1.5)
            case "/die":
                os._exit(1)
            case "/fault":
                raise RuntimeError("geheim van Jan Jansen")
        await send({"type": "http.response.start", "status": 200, "headers": []})
        told = f"{os.getpid()} {os.nice(0)}".encode()
        await send({"type": "http.response.body", "body": told})

    return application
