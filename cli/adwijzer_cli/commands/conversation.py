"""`advise conversation`: is this phase taken care of, and the letter, questions and sheet."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from click.core import ParameterSource

from adwijzer.decisions.case import Case
from adwijzer.text.diagnostics import InputError
from adwijzer.text.phrases import counted
from adwijzer_cli.commands.contact_option import case_of, contact_option, kept_contact
from adwijzer_cli.commands.decision import FactsCommand, case_options, show
from adwijzer_cli.commands.options import PathWord, refuse_in
from adwijzer_cli.commands.single import read_single

if TYPE_CHECKING:
    from adwijzer.decisions.kept_contact import SavedContact
    from adwijzer.decisions.single.decider import SingleDecider
    from adwijzer.model.rulebase import Decision
    from adwijzer.presenting.documents import Text
    from adwijzer_cli.commands.decision import Request

PHASES = {"letter": "brief", "questions": "voorbereiding", "sheet": "tijdens"}
"""What is written, and in which phase the AD is who asks for it."""
_SUFFIXES = {".md": "markdown", ".markdown": "markdown", ".html": "html", ".docx": "docx"}


@click.command(cls=FactsCommand)
@case_options()
@contact_option("De brief past zich aan de vorm aan.")
@click.option("--letter", is_flag=True, help="Schrijf een conceptbrief, met open plekken.")
@click.option("--questions", is_flag=True, help="Schrijf de vragen ter voorbereiding.")
@click.option("--sheet", is_flag=True, help="Schrijf het blad voor op tafel, op één A4.")
@click.option(
    "--out",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Schrijf naar dit bestand. De naam zegt de vorm: .md, .html of .docx.",
)
@click.option("--overwrite", is_flag=True, help="Vervang een bestand dat er al is.")
@click.pass_context
def conversation(ctx: click.Context, /, **options: Any) -> None:
    """Bereid een gesprek met een cliënt voor, en kijk na of een fase goed verzorgd is.

    Het programma kijkt naar wat je deed, nooit naar hoe de cliënt was. Tijdens het gesprek is er
    niets in te vullen. Jij beslist.

    \b
    Voorbeelden:
      advise {opdracht} --fase voorbereiding --dossier-gelezen ja
      advise {opdracht} --letter --gekozen-vorm fysiek --out brief.docx
      advise {opdracht} --questions --heeft-werkgever ja
      advise {opdracht} --sheet --out blad.html
    """
    wanted = [name for name in PHASES if options[name]]
    saved = kept_contact(ctx, options["contact"])
    form = _form_of(ctx, options) if wanted else None
    refuse_in(ctx, "conversation", form)
    if form is None:
        show(ctx, read_single(ctx, options, case_of(ctx, saved)))
        return
    [what] = wanted
    # Who asks for a letter says nothing else by that; the phase keeps the questions away.
    phase = Case({"fase": PHASES[what]}).over(case_of(ctx, saved) or Case({}))
    request = read_single(ctx, options, phase)
    if what == "letter" and saved is not None:
        from adwijzer.decisions.brought import require_form

        require_form(request.case, request.decision, "kies anders een vorm met --gekozen-vorm")
    content, text = _written(request, what, form)
    _deliver(content, form, options)
    if text is not None:
        for line in _remarks(request, text, what, saved):
            click.echo(line, err=True)


def _form_of(ctx: click.Context, options: dict[str, Any]) -> str:
    """The form of the file: as asked, or as its name says; markdown where nothing says it."""
    out = options["out"]
    if out == "":
        raise InputError.of("achter `--out` hoort een bestand", "schrijf: --out BESTAND")
    named = None if out is None else _SUFFIXES.get(Path(out).suffix.lower())
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
            f"laat hem eindigen op {', '.join(_SUFFIXES)}, of geef --format erbij",
        )
    else:
        form = named or "markdown"
    return form


def _written(request: Request[SingleDecider], what: str, form: str) -> tuple[bytes, Text | None]:
    """The file, with the text that it holds; a sheet has no such text."""
    from adwijzer.presenting import documents
    from adwijzer.presenting.kinds import written

    decision = request.decider.prepared.decision
    facts = request.case.known(decision, None)
    day = str(request.decider.prepared.day)
    if what == "sheet":
        _require(decision, documents.SHEET, [sheet.name for sheet in decision.sheets])
        sheet = documents.compose_sheet(decision, documents.SHEET, facts)
        return _bytes(written(documents.sheet_page(sheet, day), form, 1)), None
    name = documents.LETTER if what == "letter" else documents.QUESTIONS
    _require(decision, name, [document.name for document in decision.documents])
    text = documents.compose(decision, name, facts)
    return _bytes(written(documents.text_page(text, day), form, 1)), text


def _bytes(content: str | bytes) -> bytes:
    return content if isinstance(content, bytes) else content.encode()


def _require(decision: Decision, name: str, known: list[str]) -> None:
    if name not in known:
        raise InputError.of(
            f"deze regelbank heeft bij `{decision.name}` geen `{name}`",
            "zet de tekst in een regelbestand onder `stukken` of `bladen`",
        )


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


def _remarks(
    request: Request[SingleDecider], text: Text, what: str, saved: SavedContact | None
) -> list[str]:
    """What the user minds about a text that was written."""
    from adwijzer.decisions.intake import FORM

    lines = []
    if what == "letter" and saved is not None and FORM not in request.said.facts:
        provisional = saved.chosen is None and saved.answer.advies.zekerheid == "voorlopig"
        form = request.decision.fact(FORM).label(str(request.case.facts[FORM]))
        lines.append(
            f"De vorm komt uit {saved.decision.title.lower()}: {form}"
            + (" (voorlopig)." if provisional else ".")
        )
    if text.elements:
        held = "; ".join(
            f"{request.decision.fact(each.fact).sentence('ja')} ({each.sources[0]})"
            for each in text.elements
        )
        lines.append(f"Dit staat erin: {held}.")
    if text.blanks:
        blanks = counted(len(text.blanks), "open plek", "open plekken")
        lines.append(f"Vul zelf nog in: {blanks}. Lees de tekst na voor je hem gebruikt.")
    return lines
