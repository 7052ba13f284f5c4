"""`advise report`: is the report complete, and what to paste about the contact form?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from adwijzer.decisions.case import Case
from adwijzer_cli.commands.decision import DecisionCommand, case_options, command_in
from adwijzer_cli.commands.kept import contact_option, kept_contact
from adwijzer_cli.commands.single import More, read_single, show_single

if TYPE_CHECKING:
    from adwijzer.decisions.contact.kept import SavedContact
    from adwijzer.model.rulebase import Decision

FOLLOWED = "contactadvies_gevolgd"
_TITLE = "Alinea over de contactvorm, om te plakken"
_NOT_CHOSEN = (
    "In deze alinea staat nog niet welke vorm je koos. Geef dat op met --gekozen-vorm bij advise"
    " contact-form, en bewaar het antwoord opnieuw."
)
_FILL_IN = "Schrijf je reden waar [vul in] staat."


@click.command(cls=DecisionCommand, decision="rapportcontrole")
@case_options()
@contact_option("Je krijgt een alinea om te plakken.")
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
    saved = kept_contact(ctx, options["contact"])
    told = None if saved is None else told_to_report(saved, command_in(ctx).decision_in(ctx))
    request = read_single(ctx, options, told)
    show_single(ctx, request, None if saved is None else paragraph_of(saved, _NOT_CHOSEN))


def told_to_report(saved: SavedContact, decision: Decision) -> Case:
    """What the kept answer tells of the report: facts of the same name, and if it was followed."""
    if saved.chosen is None:
        return saved.told_to(decision)
    followed = saved.chosen == saved.answer.advies.contactvorm
    return saved.told_to(decision, **{FOLLOWED: "ja" if followed else "nee"})


def paragraph_of(saved: SavedContact, not_chosen: str) -> More:
    """The paragraph to paste; `not_chosen` is said where nobody told which form was chosen."""
    from adwijzer.explain.facts import known_sentences
    from adwijzer.presenting.markdown import report_paragraph

    decision, answer = saved.decision, saved.answer
    text = report_paragraph(answer, decision, known_sentences(decision, saved.circumstances))
    advice = answer.advies
    remarks = []
    if saved.chosen is None:
        remarks.append(not_chosen)
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
