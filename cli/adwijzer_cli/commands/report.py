"""`advise report`: is the report complete, and what to paste about the contact form?"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from adwijzer.decisions.case import Case
from adwijzer.model.diagnostics import InputError
from adwijzer_cli.commands.decision import DecisionCommand, case_options, command_in
from adwijzer_cli.commands.options import PathWord
from adwijzer_cli.commands.single import More, read_single, show_single

if TYPE_CHECKING:
    from adwijzer.decisions.saved import SavedContact

FOLLOWED = "contactadvies_gevolgd"
_TITLE = "Alinea over de contactvorm, om te plakken"
_NOT_CHOSEN = (
    "In deze alinea staat nog niet welke vorm je koos. Geef dat op met --gekozen-vorm bij advise"
    " contact-form, en bewaar het antwoord opnieuw."
)
_FILL_IN = "Schrijf je reden waar [vul in] staat."


@click.command(cls=DecisionCommand, decision="rapportcontrole")
@case_options()
@click.option(
    "--contact",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Lees een bewaard antwoord van contact-form. Je krijgt een alinea om te plakken.",
)
@click.pass_context
def report(ctx: click.Context, /, **options: Any) -> None:
    """Controleer of een rapport compleet is.

    Het programma leest het rapport niet. Het vraagt wat erin staat, en zegt wat ontbreekt, waarom
    dat ertoe doet, en welke bron het vraagt. Jij beslist.

    \b
    Voorbeelden:
      advise report
      advise report --concept-naar beide --methode-vermeld ja
      advise report --case rapport.yaml --contact contact.json --format markdown
    """
    saved = _saved(ctx, options["contact"])
    request = read_single(ctx, options, _told_by(ctx, saved))
    show_single(ctx, request, _paragraph(saved) if saved else None)


def _saved(ctx: click.Context, name: str | None) -> SavedContact | None:
    if name is None:
        return None
    if not name:
        raise InputError.of("achter `--contact` hoort een bestand", "schrijf: --contact BESTAND")
    from adwijzer.decisions.saved import read_saved_contact

    return read_saved_contact(command_in(ctx).base_in(ctx), Path(name))


def _told_by(ctx: click.Context, saved: SavedContact | None) -> Case | None:
    """What the kept answer tells of the report: facts of the same name, and if it was followed."""
    if saved is None:
        return None
    facts = dict(saved.case.facts)
    if saved.chosen is not None:
        facts[FOLLOWED] = "ja" if saved.chosen == saved.answer.advies.contactvorm else "nee"
    shared = {fact.name for fact in command_in(ctx).decision_in(ctx).asked}
    return Case({name: value for name, value in facts.items() if name in shared})


def _paragraph(saved: SavedContact) -> More:
    from adwijzer.explain.facts import known_sentences
    from adwijzer_cli.render.markdown import report_paragraph

    decision, answer = saved.decision, saved.answer
    text = report_paragraph(answer, decision, known_sentences(decision, saved.circumstances))
    advice = answer.advies
    remarks = []
    if saved.chosen is None:
        remarks.append(_NOT_CHOSEN)
    elif saved.chosen != advice.contactvorm:
        remarks.append(_FILL_IN)
    told = {
        "contactvorm": advice.contactvorm,
        "oordeel": advice.oordeel,
        "zekerheid": advice.zekerheid,
        "gekozen_vorm": saved.chosen or "onbekend",
        "alinea": text,
    }
    return More({"contact": told}, {_TITLE: [text, *remarks]})
