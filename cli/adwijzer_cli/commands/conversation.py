"""`advise conversation`: is this phase taken care of, and the letter, questions and sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from adwijzer_cli.commands.contact_option import case_of, contact_option, kept_contact
from adwijzer_cli.commands.decision import FactsCommand, case_options, show, write_and_keep
from adwijzer_cli.commands.documents import about_blanks, tell
from adwijzer_cli.commands.options import refuse_in
from adwijzer_cli.commands.output import form_in
from adwijzer_cli.commands.single import read_single

if TYPE_CHECKING:
    from adwijzer.decisions.documents import FilledSheet, Text
    from adwijzer.decisions.kept_contact import SavedContact
    from adwijzer.decisions.single.decider import SingleDecider
    from adwijzer_cli.commands.decision import Request

LETTER = "brief"
_SHORT = {"letter": LETTER, "questions": "vragen", "sheet": "blad"}
"""The texts that have an option of their own."""


@click.command(cls=FactsCommand)
@case_options()
@contact_option("De brief past zich aan de vorm en de agenda aan.")
@click.option("--letter", is_flag=True, help="Schrijf een conceptbrief: --stuk brief.")
@click.option("--questions", is_flag=True, help="Schrijf de vragen vooraf: --stuk vragen.")
@click.option("--sheet", is_flag=True, help="Schrijf het blad voor op tafel, op één A4.")
@click.pass_context
def conversation(ctx: click.Context, /, **options: Any) -> None:
    """Bereid een gesprek met een cliënt voor, en kijk na of een fase goed verzorgd is.

    Het programma kijkt naar wat je deed, nooit naar hoe de cliënt was. Tijdens het gesprek is er
    niets in te vullen. Jij beslist.

    \b
    Voorbeelden:
      advise {opdracht} --fase voorbereiding --dossier-gelezen ja
      advise {opdracht} --letter --agenda uitkomst_bespreken --out brief.docx
      advise {opdracht} --questions --heeft-werkgever ja
      advise {opdracht} --stuk uitstel --format html
    """
    asked = [*(text for name, text in _SHORT.items() if options[name]), options["stuk"]]
    name = next((each for each in asked if each is not None), None)
    saved = kept_contact(ctx, options["contact"])
    refuse_in(ctx, "conversation", None if name is None else form_in(ctx, options, None))
    options["stuk"] = name
    request = read_single(ctx, options, case_of(ctx, saved))
    if name is None:
        show(ctx, request)
        return
    if name == LETTER and saved is not None:
        from adwijzer.decisions.brought import require_form

        require_form(request.case, request.decision, "kies anders een vorm met --gekozen-vorm")
    made = write_and_keep(ctx, request, options)
    tell(_remarks(request, made, name, saved))


def _remarks(
    request: Request[SingleDecider],
    made: Text | FilledSheet,
    name: str,
    saved: SavedContact | None,
) -> list[str]:
    """What the user minds about a text that was written."""
    from adwijzer.decisions.documents import FilledSheet
    from adwijzer.decisions.intake import FORM

    lines = []
    if name == LETTER and saved is not None and FORM not in request.said.facts:
        provisional = saved.chosen is None and saved.answer.advies.zekerheid == "voorlopig"
        form = request.decision.fact(FORM).label(str(request.case.facts[FORM]))
        lines.append(
            f"De vorm komt uit {saved.decision.title.lower()}: {form}"
            + (" (voorlopig)." if provisional else ".")
        )
    if not isinstance(made, FilledSheet) and made.elements:
        held = "; ".join(
            f"{request.decision.fact(each.fact).sentence('ja')} ({each.sources[0]})"
            for each in made.elements
        )
        lines.append(f"Dit staat erin: {held}.")
    return [*lines, *about_blanks(made)]
