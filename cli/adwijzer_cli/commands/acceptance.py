"""`advise acceptance`: do you accept this assignment?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click
from msgspec.structs import replace

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
    from adwijzer_cli.commands.case_option import TakenCase


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
    refuse_in(ctx, "acceptance")
    named = options["opdracht"]
    opdracht = named or (None if options["zaak"] is None else _assignment_of(options))
    found = None if opdracht is None else _register_facts(ctx, options, opdracht, sure=bool(named))
    if found is None:
        show(ctx, read_single(ctx, options))
        return
    from adwijzer.decisions.brought import refuse_contradiction
    from adwijzer.presenting.brought import register_origins

    request = read_single(ctx, options, Case(found.facts))
    said = request.said
    if request.taken is not None:
        said = said.over(request.taken.taken.said)
        request = replace(request, taken=_with_register(request.taken, found, named))
    refuse_contradiction(found, said)
    show(ctx, request, register_origins(found, request.decision, said))


def _assignment_of(options: dict[str, Any]) -> str:
    """The assignment of a case: as it was said before, or else the one with the same code."""
    from adwijzer.cases.answers import ASSIGNMENT
    from adwijzer.cases.desk import DeskCase
    from adwijzer.store.cases.events import CASE
    from adwijzer_cli.commands.case_base import store_in, who_in

    with store_in(options) as store:
        desk = DeskCase.read(store, options["zaak"], who_in(options))
    said = desk.state.facts.get(CASE, {}).get(ASSIGNMENT)
    return desk.state.code if said is None else str(said.value)


def _with_register(taken: TakenCase, found: RegisterFacts, named: str | None) -> TakenCase:
    """The case with what is kept of the register: the assignment, and what it gave."""
    from adwijzer.cases.answers import ASSIGNMENT
    from adwijzer.store.cases.events import CASE, FactSaid

    said = taken.desk.state.facts.get(CASE, {}).get(ASSIGNMENT)
    is_new = named is not None and (said is None or said.value != named)
    more = (FactSaid(CASE, ASSIGNMENT, named),) if is_new else ()
    origins = {found.roles.feit: found.roles.uit, **{each.feit: each.uit for each in found.columns}}
    return replace(taken, more=more, beside={n: f for n, f in origins.items() if n in found.facts})


def _register_facts(
    ctx: click.Context, options: dict[str, Any], opdracht: str, *, sure: bool
) -> RegisterFacts | None:
    """What the register tells of an assignment; None where it is not `sure` and not there.

    For an AD who may not see the register of their office, it is not there either.

    Raises:
        InputError: no register or assignment, or something wrong with either.
    """
    from adwijzer.decisions.brought import facts_of_register
    from adwijzer.office.roles import NotAllowedError
    from adwijzer_cli.commands.role_conflict import register_in

    day = day_in("--as-of", options["as_of"])
    try:
        register = register_in(options).assignments
    except NotAllowedError:
        if sure:
            raise
        return None
    if not sure and all(each.opdracht != opdracht for each in register):
        return None
    return facts_of_register(base_in(ctx), register, opdracht, decision_in(ctx), day)
