"""`advise acceptance`: do you accept this assignment?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

import click

from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.model.rulebase import Decision
from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.decision import (
    DecisionCommand,
    case_options,
    command_in,
    day_option,
)
from adwijzer_cli.commands.options import PathWord, database_option
from adwijzer_cli.commands.single import More, read_single, show_single

if TYPE_CHECKING:
    from adwijzer.decisions.roles.acceptance import Origin, Told
    from adwijzer.decisions.roles.answer import Pair

_TITLE = "Wat het register zegt"


@click.command(cls=DecisionCommand, decision="opdrachtacceptatie")
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
@database_option
@click.pass_context
def acceptance(ctx: click.Context, /, **options: Any) -> None:
    """Adviseer of je een opdracht aanneemt.

    Of je rollen samengaan zoekt het programma uit als je met --opdracht een opdracht uit je
    register noemt. Anders geef je dat zelf op. Jij beslist.

    \b
    Voorbeelden:
      advise acceptance
      advise acceptance --afspraak-over-tijd vast
      advise acceptance --register opdrachten.csv --opdracht 109
    """
    told = _told(ctx, options)
    request = read_single(ctx, options, None if told is None else Case(told.facts))
    if told is not None:
        refuse_contradiction(told, request.said)
    show_single(
        ctx, request, None if told is None else origin_of(told, request.decision, request.said)
    )


def _told(ctx: click.Context, options: dict[str, Any]) -> Told | None:
    """What the register tells; None where no assignment was named.

    Raises:
        InputError: a register without an assignment, or something wrong with either.
    """
    if options["opdracht"] is None:
        for name in ("register", "database"):
            if options[name] is not None:
                raise InputError.of(
                    f"bij `--{name}` hoort ook een opdracht", "schrijf: --opdracht CODE"
                )
        return None
    from adwijzer.decisions import role_decider
    from adwijzer.decisions.roles.acceptance import told_by_register
    from adwijzer_cli.commands.role_conflict import DECISION, register_in

    command = command_in(ctx)
    day = day_option("--as-of", options["as_of"])
    decider = role_decider(command.base_in(ctx), DECISION, as_of=day)
    register = register_in(options)
    return told_by_register(decider, register, options["opdracht"], command.decision_in(ctx))


def refuse_contradiction(told: Told, said: Case) -> None:
    """What the user says about the roles may not differ from what the register shows.

    Raises:
        InputError: it does.
    """
    roles = told.roles
    stated = said.facts.get(roles.feit)
    if stated is not None and roles.waarde not in (UNKNOWN, stated):
        raise InputError.of(
            f"`{roles.feit}` is hier `{stated}`, maar volgens het register `{roles.waarde}`",
            f"laat `{roles.feit}` weg, of verander het register",
        )


def origin_of(told: Told, decision: Decision, said: Case) -> More:
    """Where each fact comes from, as far as the user did not say it himself."""
    columns = [o for o in told.origins if o.uit == "register" and o.feit not in said.facts]
    lines = [*_roles_in_words(told, decision), *_columns_in_words(columns, decision)]
    return More(
        {"herkomst": [origin.data() for origin in (told.roles, *columns)]},
        {_TITLE: lines},
        [source for pair in told.roles.paren or () for source in pair.bronnen],
    )


def _roles_in_words(told: Told, decision: Decision) -> Iterator[str]:
    roles = told.roles
    others = "1 andere opdracht" if told.compared == 1 else f"{told.compared} andere opdrachten"
    compared = f"Vergeleken met {others} van dezelfde arbeidsdeskundige"
    if roles.waarde == UNKNOWN:
        yield f"{compared} staat nog niet vast of de rollen samengaan. Vul eerst het register aan."
    else:
        yield f"{compared}: {decision.fact(roles.feit).sentence(roles.waarde)}."
    for pair in roles.paren or ():
        yield from _pair_in_words(pair)


def _pair_in_words(pair: Pair) -> Iterator[str]:
    certain = "" if pair.zekerheid == "vast" else ", voorlopig"
    yield (
        f"{pair.eerste} ({pair.eerste_rol}) en {pair.tweede} ({pair.tweede_rol}):"
        f" {pair.rolcombinatie.replace('_', ' ')}{certain}. {pair.titel}."
        f" ({', '.join(pair.bronnen)})"
    )
    for question in pair.vragen:
        yield f"Nog onbekend bij {question.opdracht}: {question.vraag}"


def _columns_in_words(columns: Iterable[Origin], decision: Decision) -> Iterator[str]:
    said = [decision.fact(each.feit).sentence(each.waarde) for each in columns]
    if said:
        yield f"Ook uit het register: {'; '.join(said)}."
