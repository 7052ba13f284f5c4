"""The options of a decision that can write texts, and writing one: to the screen or to a file."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from adwijzer.decisions.case import Case
from adwijzer.model.rulebase import Decision
from adwijzer.text.diagnostics import InputError
from adwijzer.text.phrases import counted
from adwijzer_cli.commands.options import PathWord, refuse_in

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseDecider
    from adwijzer.presenting.documents import FilledSheet, Text

_SUFFIXES = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".docx": "docx"}
_SUFFIXES_OF_TEXT = {**_SUFFIXES, ".txt": "text"}


def document_options(decision: Decision) -> list[click.Parameter]:
    """The options for the texts that a decision can write; none where it has none."""
    titles = {each.name: each.title for each in decision.documents}
    titles |= {each.name: each.title for each in decision.sheets}
    if not titles:
        return []
    known = "; ".join(f"{name} ({title[:1].lower()}{title[1:]})" for name, title in titles.items())
    return [
        click.Option(
            ["--stuk"],
            type=click.Choice([*titles]),
            metavar="NAAM",
            help=f"Schrijf een stuk, met open plekken. Kies uit: {known}.",
        ),
        click.Option(
            ["--out"],
            metavar="BESTAND",
            type=PathWord("file"),
            help="Schrijf het stuk naar dit bestand. De naam zegt de vorm: .md, .html, .docx of"
            " .txt.",
        ),
        click.Option(["--overwrite"], is_flag=True, help="Vervang een bestand dat er al is."),
    ]


def wanted_text(ctx: click.Context, options: dict[str, Any]) -> str | None:
    """The name of the text that is asked for.

    Raises:
        InputError: options that do not go together.
    """
    name = options.get("stuk")
    if "stuk" in ctx.params and "letter" not in ctx.params:  # of conversation, with its own
        refuse_in(ctx, "documents", None if name is None else form_of(ctx, options))
    return name


def form_of(ctx: click.Context, options: dict[str, Any]) -> str:
    """The form of the file: as asked, or as its name says; markdown where nothing says it."""
    out = options["out"]
    if out == "":
        raise InputError.of("achter `--out` hoort een bestand", "schrijf: --out BESTAND")
    named = None if out is None else _SUFFIXES_OF_TEXT.get(Path(out).suffix.lower())
    asked = ctx.get_parameter_source("format") is not ParameterSource.DEFAULT
    if asked:
        form = str(options["format"])
        if out is not None and named not in (None, form):
            raise InputError.of(
                f"`--format {form}` past niet bij de naam van het bestand",
                f"die eindigt op {Path(out).suffix}",
            )
    elif out is not None and named is None:
        raise InputError.of(
            "de naam van het bestand zegt niet welke vorm het heeft",
            f"laat hem eindigen op {', '.join(_SUFFIXES_OF_TEXT)}, of geef --format erbij",
        )
    else:
        form = named or "markdown"
    return form


def write_text(
    ctx: click.Context, decider: CaseDecider, case: Case, options: dict[str, Any]
) -> Text | FilledSheet:
    """Write the text that `options` name to the screen or to a file.

    Raises:
        InputError: a text that does not fit the facts, or a file that cannot be written.
    """
    from adwijzer.presenting.documents import FilledSheet, sheet_page, text_page
    from adwijzer.presenting.kinds import written
    from adwijzer.presenting.papers import written_text

    form = form_of(ctx, options)
    made = written_text(decider, options["stuk"], case)
    day = str(decider.prepared.day)
    if isinstance(made, FilledSheet):
        if form not in ("markdown", "html"):
            raise InputError.of(f"dit stuk komt niet als {form}", "kies uit: markdown, html")
        page = sheet_page(made, day)
    else:
        page = text_page(made, day)
    content = written(page, form, 1)
    _deliver(content if isinstance(content, bytes) else content.encode(), form, options)
    return made


def _deliver(content: bytes, form: str, options: dict[str, Any]) -> None:
    from adwijzer.text.whole_files import place_of, whole_file

    if options["out"] is not None:
        with whole_file(place_of(options["out"], overwrite=options["overwrite"])) as file:
            file.write(content)
        click.echo(f"Geschreven: {options['out']}", err=True)
        return
    if form == "docx":
        if sys.stdout.isatty():
            raise InputError.of("een Word-bestand past niet op het scherm", "geef --out BESTAND")
        click.echo(content, nl=False)
        return
    click.echo(content.decode(), nl=False)


def tell(lines: Iterable[str]) -> None:
    """What the user minds about a text that was written, beside the text itself."""
    for line in lines:
        click.echo(line, err=True)


def about_blanks(made: Text | FilledSheet) -> list[str]:
    """That a text still has blanks."""
    from adwijzer.presenting.documents import FilledSheet

    if isinstance(made, FilledSheet) or not made.blanks:
        return []
    blanks = counted(len(made.blanks), "open plek", "open plekken")
    return [f"Vul zelf nog in: {blanks}. Lees de tekst na voor je hem gebruikt."]
