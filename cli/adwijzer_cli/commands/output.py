"""Where an answer goes and in which form: the screen, or a file whose name says its form."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.options import PathWord

BY_NAME = {
    ".txt": "text",
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".docx": "docx",
    ".csv": "csv",
    ".xlsx": "xlsx",
    ".ics": "ics",
}
_NOT_FOR_SCREENS = {"docx": "een Word-bestand", "xlsx": "een Excel-bestand"}
_PLAIN = str.maketrans(
    {"█": "#", "▌": "|", "─": "-", "░": ":", "▲": "^", "✓": "v", "‼": "X", "−": "-"}
)
_Command = TypeVar("_Command", bound=Callable[..., Any])


def out_options(command: _Command) -> _Command:
    """The options for a file to write."""
    out = click.option(
        "--out",
        metavar="BESTAND",
        type=PathWord("file"),
        help="Schrijf het antwoord in een bestand. De naam zegt de vorm, zoals .docx.",
    )
    overwrite = click.option("--overwrite", is_flag=True, help="Vervang een bestand dat er al is.")
    return out(overwrite(command))


def form_in(ctx: click.Context, options: Mapping[str, Any], default: str | None = "text") -> str:
    """The form of the answer: as asked, or as the name of the file says, else the default.

    Args:
        ctx: of a command with `out_options`.
        options: as click read them.
        default: None where a file has to say its form; then the screen gets markdown.
    Raises:
        InputError: the form that was asked for is another than that of the name.
    """
    out, forms = options["out"], _forms(ctx)
    named = None if out is None else BY_NAME.get(Path(out).suffix.lower())
    if ctx.get_parameter_source("format") is not ParameterSource.DEFAULT:
        form = str(options["format"])
        if named not in (None, form):
            raise InputError.of(
                f"`--format {form}` past niet bij de naam van het bestand",
                f"die eindigt op {Path(out).suffix}",
            )
        return form
    if named is not None and named in forms:
        return named
    if out and (default is None or named is not None):
        endings = [ending for ending, form in BY_NAME.items() if form in forms]
        raise InputError.of(
            "de naam van het bestand zegt niet welke vorm het heeft"
            if named is None
            else f"een bestand dat eindigt op {Path(out).suffix} kan hier niet",
            f"laat hem eindigen op {', '.join(endings)}, of geef --format erbij",
        )
    return default or "markdown"


def _forms(ctx: click.Context) -> list[str]:
    types = [each.type for each in ctx.command.params if each.name == "format"]
    return [form for each in types if isinstance(each, click.Choice) for form in each.choices]


def place_in(options: Mapping[str, Any]) -> Path | None:
    """Where the answer is to be written; looked at before anything is worked out.

    Raises:
        InputError: no name, a file that is there already, or no such folder.
    """
    from adwijzer.text.whole_files import place_of

    if options["out"] is None:
        if options["overwrite"]:
            raise InputError.of("`--overwrite` hoort bij `--out`", "geef `--out` erbij")
        return None
    if not options["out"]:
        raise InputError.of("achter `--out` hoort een bestand", "schrijf: --out BESTAND")
    return place_of(options["out"], overwrite=options["overwrite"])


def deliver(parts: Iterable[str | bytes], form: str, path: Path | None) -> None:
    """Write an answer part by part, whole or not at all; a file has no colours.

    Raises:
        InputError: a Word or Excel file for a terminal, which it would only upset.
    """
    if path is not None:
        from adwijzer.text.whole_files import whole_file

        with whole_file(path) as file:
            for part in parts:
                file.write(part if isinstance(part, bytes) else click.unstyle(part).encode())
        click.echo(f"Geschreven: {path}.")
        return
    if form in _NOT_FOR_SCREENS and sys.stdout.isatty():
        raise InputError.of(
            f"{_NOT_FOR_SCREENS[form]} past niet op het scherm", f"schrijf: --out antwoord.{form}"
        )
    for part in parts:
        click.echo(_fit(part, form), nl=False)


def _fit(part: str | bytes, form: str) -> str | bytes:
    """Signs that the terminal does not have get a plain one in their place.

    A page says itself that it is UTF-8, whatever the system.
    """
    if isinstance(part, bytes):
        return part
    if form == "html":
        return part.encode()
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    try:
        part.encode(encoding)
    except UnicodeEncodeError:
        return part.translate(_PLAIN).encode(encoding, errors="replace").decode(encoding)
    return part
