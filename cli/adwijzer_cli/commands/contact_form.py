"""`advise contact-form`: may this talk go by video, or must we meet?"""

from __future__ import annotations

from typing import Any

import click

from adwijzer.decisions import CONTACT
from adwijzer_cli.commands.decision import (
    FactsCommand,
    case_options,
    read_request,
    show,
)


@click.command(cls=FactsCommand)
@case_options()
@click.pass_context
def contact_form(ctx: click.Context, /, **options: Any) -> None:
    """Adviseer de vorm van een contact met de cliënt.

    Zonder opties stelt de opdracht vragen. Onbekend is altijd een antwoord. Je krijgt een advies
    met redenen en bronnen, en je ziet wat nog onbekend is. Jij beslist.

    \b
    Voorbeelden:
      advise {opdracht}
      advise {opdracht} --agenda werkplekonderzoek --agenda procesafspraken_maken
      advise {opdracht} --case casus.yaml --format markdown
    """
    show(ctx, read_request(ctx, CONTACT, options))
