"""`advise acceptance`: do you accept this assignment?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from adwijzer.decisions.case import Case
from adwijzer_cli.commands.decision import (
    FactsCommand,
    base_in,
    case_options,
    decision_in,
    show,
)
from adwijzer_cli.commands.options import PathWord, day_in, refuse_in
from adwijzer_cli.commands.single import read_single

if TYPE_CHECKING:
    from adwijzer.decisions.brought import RegisterFacts


@click.command(cls=FactsCommand)
@case_options()
@click.option(
    "--opdracht",
    metavar="CODE",
    help="Haal uit het register wat daar over deze opdracht staat, en of de rollen samengaan.",
)
@click.option(
    "--register",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Lees de opdrachten uit CSV, Excel, JSON of YAML in plaats van uit het register.",
)
@click.pass_context
def acceptance(ctx: click.Context, /, **options: Any) -> None:
    """Adviseer of je een opdracht aanneemt.

    Of je rollen samengaan zoekt het programma uit als je met --opdracht een opdracht uit je
    register noemt. Anders geef je dat zelf op. Jij beslist.

    \b
    Voorbeelden:
      advise {opdracht}
      advise {opdracht} --afspraak-over-tijd vast
      advise {opdracht} --register opdrachten.csv --opdracht 109
    """
    found = _register_facts(ctx, options)
    if found is None:
        show(ctx, read_single(ctx, options))
        return
    from adwijzer.decisions.brought import refuse_contradiction
    from adwijzer.presenting.brought import register_origins

    request = read_single(ctx, options, Case(found.facts))
    refuse_contradiction(found, request.said)
    show(ctx, request, register_origins(found, request.decision, request.said))


def _register_facts(ctx: click.Context, options: dict[str, Any]) -> RegisterFacts | None:
    """What the register tells; None where no assignment was named.

    Raises:
        InputError: a register without an assignment, or something wrong with either.
    """
    refuse_in(ctx, "acceptance")
    if options["opdracht"] is None:
        return None
    from adwijzer.decisions.brought import facts_of_register
    from adwijzer_cli.commands.role_conflict import register_in

    day = day_in("--as-of", options["as_of"])
    register = register_in(options).assignments
    return facts_of_register(base_in(ctx), register, options["opdracht"], decision_in(ctx), day)
