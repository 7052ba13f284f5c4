"""The progress of a command, shown at a terminal."""

from __future__ import annotations

import os
import sys
import time
from types import TracebackType

PATIENCE = 2.0
"""Seconds in which nothing needs to be shown."""


class Progress:
    """One line on the terminal that says what is being done; gone when it is done."""

    def __init__(self) -> None:
        self._started = time.monotonic()
        self._shown = False

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        if self._shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    def __call__(self, text: str) -> None:
        """Say what is being done now."""
        if sys.stderr is None or not sys.stderr.isatty():
            return
        if time.monotonic() - self._started < PATIENCE:
            return
        room = (os.get_terminal_size(sys.stderr.fileno()).columns or 80) - 1
        line = text if len(text) <= room else text[: room - 1] + "…"
        sys.stderr.write(f"\r\x1b[K{line}")
        sys.stderr.flush()
        self._shown = True
