"""`advise report`: is the report complete, and what to paste about the contact form?"""

from __future__ import annotations

from typing import Any

import click

from adwijzer.model.readers import PRINCIPAL
from adwijzer_cli.commands.contact_option import case_of, contact_option, kept_contact
from adwijzer_cli.commands.decision import FactsCommand, case_options, show
from adwijzer_cli.commands.options import day_in
from adwijzer_cli.commands.single import read_single

_NOT_CHOSEN = (
    "In deze alinea staat nog niet welke vorm je koos. Geef dat op met --gekozen-vorm bij advise"
    " contact-form, en bewaar het antwoord opnieuw."
)


@click.command(cls=FactsCommand)
@case_options()
@contact_option("Je krijgt een alinea om te plakken.")
@click.pass_context
def report(ctx: click.Context, /, **options: Any) -> None:
    """Controleer of een rapport compleet is.

    Het programma leest het rapport niet. Het vraagt wat erin staat, en zegt wat ontbreekt, waarom
    dat ertoe doet, en welke bron het vraagt. Jij beslist.

    \b
    Voorbeelden:
      advise {opdracht}
      advise {opdracht} --concept-naar beide --methode-vermeld ja
      advise {opdracht} --case rapport.yaml --contact contact.json --format markdown
    """
    from adwijzer.explain.readers import audience
    from adwijzer.presenting.brought import contact_paragraph

    saved = kept_contact(ctx, options["contact"])
    request = read_single(ctx, options, case_of(ctx, saved))
    if saved is None and request.taken is not None:
        from adwijzer.cases.answers import contact_in

        saved = contact_in(request.base, request.taken.desk.state, request.taken.meant)
    if saved is None:
        show(ctx, request)
        return
    # The paragraph goes into the report, also where the answer beside it is for the AD.
    base, named, day = request.base, options["noem"], day_in("--as-of", options["as_of"])
    reader = audience(base, request.decision, options["lezer"] or PRINCIPAL, named, day)
    show(ctx, request, contact_paragraph(saved, reader, _NOT_CHOSEN))
