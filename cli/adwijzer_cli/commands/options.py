"""Options that commands share."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import click

from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.text.days import day_hint, day_of, iso_day
from adwijzer.text.diagnostics import InputError, did_you_mean, shown
from adwijzer_cli.terminal import tell

DATABASE = "ADWIJZER_DATABASE"
"""Names the register where no option does."""
SERVER = "ADWIJZER_SERVER"
"""Names the server of an office, which then takes the place of a database of one's own."""

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
    """The option for about how long z3 may take over one question."""
    return click.option(
        "--seconds",
        metavar="SECONDEN",
        type=Seconds(),
        default=10,
        help="Hoe lang één vraag aan het bewijs ongeveer mag duren. Standaard is 10.",
    )(command)


def format_option(*shapes: str, name: str = "shape") -> Callable[[_Command], _Command]:
    """The option for the form of the answer, the usual one first, kept under `name`."""
    return click.option(
        "--format",
        name,
        type=click.Choice(shapes),
        default=shapes[0],
        help=f"De vorm van het antwoord. Standaard is {shapes[0]}.",
    )


def rules_option(name: str) -> Callable[[_Command], _Command]:
    """The option for another rule base, kept under `name`."""
    return click.option(
        "--rules",
        name,
        metavar="MAP",
        type=PathWord("dir"),
        help="Gebruik de regelbank in deze map.",
    )


def features_option(name: str) -> Callable[[_Command], _Command]:
    """The option for other feature files, kept under `name`."""
    return click.option(
        "--features",
        name,
        metavar="MAP",
        type=PathWord("dir"),
        help="Gebruik de voorbeelden in deze map, met per besluit een map.",
    )


def features_in(folder: str | None) -> Path | None:
    """The folder that was asked for; None means the program's own examples.

    Raises:
        InputError: there is no such folder.
    """
    if folder is None:
        return None
    hint = "geef een map op waarin per besluit een map met voorbeelden staat"
    if not folder:
        raise InputError.of("achter `--features` hoort een map", hint)
    if not Path(folder).is_dir():
        raise InputError.of("deze map met voorbeelden bestaat niet", hint)
    return Path(folder)


def decision_option(name: str) -> Callable[[_Command], _Command]:
    """The option for one decision, kept under `name`."""
    return click.option(
        "--decision",
        name,
        metavar="BESLUIT",
        help="Alleen dit besluit, zoals contactvorm. Zonder deze optie alle besluiten.",
    )


def decisions_in(base: RuleBase, name: str | None) -> tuple[Decision, ...]:
    """The decision that was asked for, or all.

    Raises:
        InputError: there is no such decision.
    """
    if name is None:
        return base.decisions
    found = base.decision(name)
    if found is None:
        known = [decision.name for decision in base.decisions]
        raise InputError.of(f"onbekend besluit {shown(name, known)}", did_you_mean(name, known))
    return (found,)


def value_after(option: str, args: Sequence[str]) -> str | None:
    """The word that follows an option on the command line, before click reads it."""
    for word, following in zip(args, (*args[1:], "--"), strict=False):
        if word == option and not following.startswith("--"):
            return following
        if word.startswith(option + "="):
            return word.partition("=")[2]
    return None


def day_in(option: str, text: str | None) -> date | None:
    """The day that an option gives; None when it was not given.

    Raises:
        InputError: it is no day.
    """
    if text is None:
        return None
    day = day_of(iso_day(text))
    if day is None:
        raise InputError.of(f"`{option}` moet een datum zijn", day_hint(text))
    return day


def database_option(command: _Command) -> _Command:
    """The option for the database with the register and the cases, kept under `database`."""
    return click.option(
        "--database",
        metavar="ADRES",
        help=(
            "De database: een bestand, of een adres zoals postgresql://gebruiker@server/naam."
            f" Standaard {DATABASE}, of anders een bestand in je eigen gegevensmap."
        ),
    )(command)


def database_in(option: str | None) -> str | None:
    """The address that was asked for; None means the register in the user's data folder.

    Raises:
        InputError: who works here does so with the server of an office.
    """
    if option is None and (server := os.environ.get(SERVER)):
        raise InputError.of(
            f"{SERVER} is gezet, en deze opdracht gaat niet over de server",
            f"alleen wie de machine van {server} beheert, kan dit, en geeft daar --database",
        )
    return option if option is not None else os.environ.get(DATABASE) or None


def allow_option(command: _Command) -> _Command:
    """The option for codes that are let pass, kept under `code_toegestaan`."""
    return click.option(
        "--code-toegestaan",
        "code_toegestaan",
        metavar="CODE",
        multiple=True,
        help="Laat deze code door, omdat zij zeker geen nummer van een persoon is. Mag vaker.",
    )(command)


def allowed_in(codes: Sequence[str]) -> frozenset[str]:
    """The codes that are let pass, as they are compared."""
    import unicodedata

    return frozenset(unicodedata.normalize("NFC", code.strip()) for code in codes)


def code_after(option: str, text: str | None, allowed: Collection[str]) -> str | None:
    """The code behind an option; one that looks like a name is remarked on.

    Raises:
        InputError: it is none, or it may be a number of a person.
    """
    if text is None:
        return None
    from adwijzer.text.codes import remark_on, require_code

    code = require_code(text, f"achter `{option}`", allowed=allowed)
    if what := remark_on(code, allowed=allowed):
        tell(f"let op: de code achter `{option}` lijkt op {what}; gebruik een eigen code")
    return code


def rules_in(folder: str | None) -> Path | None:
    """The folder that was asked for; None means the program's own rules."""
    if folder == "":
        raise InputError.of("achter `--rules` hoort een map", "schrijf: --rules MAP")
    return None if folder is None else Path(folder)


def given_in(ctx: click.Context) -> set[str]:
    """The options of a call, named as in `decisions.options`."""
    found = set()
    for param in ctx.command.get_params(ctx):
        value = ctx.params.get(param.name or "")
        if not isinstance(param, click.Option) or value in (None, (), False):
            continue
        name = param.opts[0].removeprefix("--")
        if name in ("format", "lezer"):
            name = f"{name}={value}"
        elif str(param.name).startswith("fact_"):
            name = f"fact={str(param.name).removeprefix('fact_')}"
        found.add(name)
    return found


def refuse_in(ctx: click.Context, command: str, shape: str | None = None) -> None:
    """Refuse options that do not go together; `shape` is the form of the answer as it follows.

    Raises:
        InputError: naming both.
    """
    from adwijzer.decisions.options import refuse

    given = given_in(ctx)
    if shape is not None:
        given = {each for each in given if not each.startswith("format=")} | {f"format={shape}"}
    refuse(command, given)
