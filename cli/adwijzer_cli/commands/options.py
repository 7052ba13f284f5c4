"""Options that commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from adwijzer.model.diagnostics import InputError

_Command = TypeVar("_Command", bound=Callable[..., Any])


class PathWord(click.ParamType[str]):
    """A file or folder; only for completion, what reads it checks it."""

    def __init__(self, kind: str) -> None:
        self.name = self.kind = kind

    def shell_complete(
        self, _ctx: click.Context, _param: click.Parameter, incomplete: str
    ) -> list[Any]:
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type=self.kind)]


class Seconds(click.ParamType[int]):
    """A whole number of seconds, up to an hour."""

    name = "seconden"

    def convert(
        self, value: Any, _param: click.Parameter | None, _ctx: click.Context | None
    ) -> int:
        text = str(value)
        if text.isdecimal() and 1 <= int(text) <= 3600:
            return int(text)
        raise InputError.of("achter `--seconds` hoort een aantal seconden", "van 1 tot 3600")


def seconds_option(command: _Command) -> _Command:
    """The option for how long z3 may take over one question."""
    return click.option(
        "--seconds",
        metavar="SECONDEN",
        type=Seconds(),
        default=10,
        help="Hoe lang één vraag aan het bewijs mag duren. Standaard is 10.",
    )(command)


def rules_option(name: str) -> Callable[[_Command], _Command]:
    """The option for another rule base, kept under `name`."""
    return click.option(
        "--rules",
        name,
        metavar="MAP",
        type=PathWord("dir"),
        help="Gebruik de regelbank in deze map.",
    )


def rules_in(folder: str | None) -> Path | None:
    """The folder that was asked for; None means the program's own rules."""
    if folder == "":
        raise InputError.of("achter `--rules` hoort een map", "schrijf: --rules MAP")
    return None if folder is None else Path(folder)
