"""Run `advise` inside the test, and a few words to read its answers with."""

from __future__ import annotations

import contextlib
import io
import json
import re
import shlex
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias
from unittest import mock

from adwijzer_cli.main import run

ROOT = Path(__file__).parents[2]
ADVISE = Path(sys.executable).with_name("advise")
"""The installed command, for what only a process of its own can show."""

Facts: TypeAlias = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Result:
    """What the command left behind."""

    status: int
    raw: bytes
    err: str

    @property
    def out(self) -> str:
        return self.raw.decode()

    @property
    def data(self) -> Any:
        return json.loads(self.out)

    @property
    def text(self) -> str:
        """What was printed, without line breaks, so that wrapping does not matter."""
        return flat(self.out)

    @property
    def complaint(self) -> str:
        return flat(self.err)


def advise(line: str = "", *more: str, stdin: str | bytes = b"") -> Result:
    """Run the command; `line` is written as in a shell, `more` are words as they are."""
    given = io.BytesIO(stdin.encode() if isinstance(stdin, str) else stdin)
    out, err = _stream("strict"), _stream("backslashreplace")  # as Python itself opens them
    with (
        mock.patch.object(sys, "stdin", io.TextIOWrapper(given, encoding="utf-8")),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        status = run([*shlex.split(line), *more])
    return Result(status, _written(out), _written(err).decode())


def contact_form(facts: Mapping[str, Any], *options: str) -> Any:
    """The JSON answer for facts as data."""
    line = "contact-form --case - --format json"
    result = advise(line, *options, stdin=json.dumps(facts))
    assert result.status == 0, result.err
    return result.data


def advice(answer: Any) -> tuple[str, str]:
    """Form and verdict of an answer, or of one of its other outcomes."""
    found = answer.get("advies") or answer.get("uitkomst") or answer
    return found["contactvorm"], found["oordeel"]


def flat(text: str) -> str:
    return " ".join(text.split())


def section(text: str, title: str) -> str:
    """The lines below a title of the text, up to the next title."""
    lines = text.splitlines()
    assert title in lines, f"{title!r} is no title in:\n{text}"
    body: list[str] = []
    for line in lines[lines.index(title) + 1 :]:
        if body and re.match(r"[A-Z]", line):
            break
        body.append(line)
    return "\n".join(body)


def _stream(errors: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(
        io.BytesIO(), encoding="utf-8", errors=errors, newline="", write_through=True
    )


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.flush()
    buffer = stream.buffer
    assert isinstance(buffer, io.BytesIO)
    return buffer.getvalue()
