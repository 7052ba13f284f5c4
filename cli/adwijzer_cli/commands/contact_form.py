"""`advise contact-form`: may this talk go by video, or must we meet?"""

from __future__ import annotations

from typing import Any

import click

from adwijzer.decisions import CONTACT
from adwijzer_cli.commands.decision import (
    FactsCommand,
    case_options,
    read_request,
    tell_again,
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
    from adwijzer.presenting import contact
    from adwijzer.presenting.text import headline

    request = read_request(ctx, CONTACT, lambda answer, _: headline(answer), options)
    reasoning = request.decider.reason(request.case)
    click.echo(contact.render(request, reasoning), nl=False)
    tell_again(ctx, request)
