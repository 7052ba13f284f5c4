"""`advise case`: the facts of a case said once, its answers kept with choice and reason."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from adwijzer.decisions.case import Case
from adwijzer.text.diagnostics import InputError
from adwijzer.text.phrases import counted
from adwijzer_cli.commands.case_base import (
    CaseFactsCommand,
    base_of,
    code_argument,
    meant_options,
    page_options,
    show_answer,
    store_in,
    store_options,
    who_in,
    whole_in,
)
from adwijzer_cli.commands.fact_options import case_in_file, given_facts, said_facts
from adwijzer_cli.commands.options import SERVER, PathWord, allowed_in, day_in, rules_option
from adwijzer_cli.dutch import DutchGroup

if TYPE_CHECKING:
    from adwijzer.store.cases.events import Said
    from adwijzer.store.cases.references import CaseRef
    from adwijzer.store.cases.store import CaseStore

_LAZY = {
    "todo": ("adwijzer_cli.commands.case_look:todo", "Zie over al je zaken wat er te doen is."),
    "compare": (
        "adwijzer_cli.commands.case_look:compare",
        "Zeg wat er veranderde sinds het laatste antwoord op een besluit.",
    ),
    "replay": (
        "adwijzer_cli.commands.case_look:replay",
        "Beslis bewaarde antwoorden opnieuw en vergelijk.",
    ),
    "verify": (
        "adwijzer_cli.commands.case_store:verify",
        "Kijk na of er niets is veranderd of weg is.",
    ),
    "export": (
        "adwijzer_cli.commands.case_store:export",
        "Geef alles wat er over een zaak is.",
    ),
    "import": ("adwijzer_cli.commands.case_import:import_file", "Lees zaken in uit een bestand."),
    "erase": ("adwijzer_cli.commands.case_store:erase", "Wis zaken voorgoed."),
    "backup": ("adwijzer_cli.commands.case_store:backup", "Maak een reservekopie."),
    "restore": ("adwijzer_cli.commands.case_store:restore", "Zet een reservekopie terug."),
}


@click.group(cls=DutchGroup, lazy=_LAZY)
def case() -> None:
    """Houd je zaken bij.

    Een feit zeg je één keer. Bij elk antwoord bewaar je wat je koos en waarom. Gebruik alleen eigen
    codes: geen namen en geen BSN.
    """


# --- saying facts ---------------------------------------------------------------------------------


def _facts_options(command: Any) -> Any:
    for option in (
        rules_option("rules"),
        click.option(
            "--bekend-op", metavar="DATUM", help="De dag waarop je dit wist, als dat niet nu was."
        ),
        click.option(
            "--case",
            "file",
            metavar="BESTAND",
            type=PathWord("file"),
            help="Lees de feiten uit een YAML- of JSON-bestand; - is standaardinvoer.",
        ),
        meant_options,
        store_options,
    ):
        command = option(command)
    return command


@case.command("open", cls=CaseFactsCommand, short_help="Open een zaak.")
@code_argument
@_facts_options
@click.pass_context
def open_case(ctx: click.Context, /, code: str, **options: Any) -> None:
    """Open een zaak onder een eigen code, met wat je al weet.

    \b
    Voorbeelden:
      advise case open Z-12
      advise case open Z-12 --eerste-ziektedag 2-3-2026 --kader werknemer
    """
    from adwijzer.cases.desk import meant
    from adwijzer.cases.statements import empty, fact_events

    said, today = _said(ctx, options), _today()
    by = who_in(options)
    allowed = allowed_in(options["code_toegestaan"])
    which = meant(empty(), today, day=day_in("--dag", options["dag"]))
    events = fact_events(ctx.meta["base"], (), said, which, today)
    with store_in(options, "make") as store:
        opened = store.open(code, by, events, by, allowed=allowed)
        place = store.place.shown
    click.echo(f"Geopend: zaak {opened.code}, met {counted(len(events), 'feit', 'feiten')}.")
    click.echo(f"Bewaard in {place} door {by}.")


@case.command("set", cls=CaseFactsCommand, short_help="Zeg feiten in een zaak.")
@code_argument
@_facts_options
@click.option(
    "--gedaan",
    multiple=True,
    metavar="NAAM",
    help="Zeg dat je dit deed: een toezegging uit `advise case todo`. Mag vaker.",
)
@click.option(
    "--toegezegd",
    multiple=True,
    metavar="NAAM[:DATUM]",
    help="Zeg dat je dit doet, en wanneer uiterlijk. Zonder datum haal je de datum weg. Mag vaker.",
)
@click.pass_context
def set_facts(ctx: click.Context, /, code: str, **options: Any) -> None:
    """Zeg wat je nu weet. Met onbekend neem je een feit terug.

    Een feit van een contact geldt voor het laatste contact. Met --dag kies je een ander contact.
    Een andere agenda begint een nieuw contact.

    \b
    Voorbeelden:
      advise case set Z-12 --probleemanalyse-datum 9-4-2026
      advise case set Z-12 --conflict-werkgever-werknemer onbekend
      advise case set Z-12 --toegezegd nazorg:1-9-2026
    """
    from adwijzer.cases.desk import DeskCase, meant
    from adwijzer.cases.promises import done_events, promised_events, read_promise
    from adwijzer.cases.statements import fact_events

    said, today = _said(ctx, options), _today()
    if said == Case({}) and not (options["gedaan"] or options["toegezegd"]):
        raise InputError.of("er is niets gezegd", f"geef feiten; zie `{ctx.command_path} --help`")
    by, day, base = who_in(options), day_in("--dag", options["dag"]), ctx.meta["base"]
    promised = [read_promise(each, "--toegezegd") for each in options["toegezegd"]]
    contact = "" if day is None else day.isoformat()
    with store_in(options) as store:
        desk = DeskCase.read(store, code, by)
        which = meant(
            desk.state,
            today,
            day=day,
            begin=options["nieuw"],
            agenda=[item.name for item in said.items],
        )
        events: list[Said] = [
            *fact_events(base, desk.events, said, which, today),
            *promised_events(base, desk, promised, which.contact),
            *done_events(base, desk, options["gedaan"], today, contact),
        ]
        if events:
            store.append(desk.ref, events, by, seen=desk.ref.last)
    if not events:
        click.echo("Dit stond er al. Er is niets veranderd.")
        return
    what = counted(len(events), "gebeurtenis", "gebeurtenissen")
    click.echo(f"Bewaard in zaak {desk.state.code}: {what}.")


def _said(ctx: click.Context, options: dict[str, Any]) -> Case:
    """What the options and the file say; flags go over the file."""
    from msgspec.structs import replace

    whole = whole_in(ctx)
    said = said_facts(whole, given_facts(options))
    if options["file"] is not None:
        said = said.over(case_in_file(whole, options["file"]))
    since = day_in("--bekend-op", options["bekend_op"])
    if since is not None:
        if since > _today():
            raise InputError.of("`--bekend-op` ligt in de toekomst", "laat het weg")
        said = replace(
            said,
            known_since={
                **{name: since for name, value in said.facts.items() if value is not None},
                **said.known_since,
            },
        )
    return said


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the user's own calendar day


# --- looking --------------------------------------------------------------------------------------


@case.command("show", short_help="Toon wat er van een zaak bekend is.")
@code_argument
@page_options()
@store_options
@click.pass_context
def show(ctx: click.Context, /, code: str, **options: Any) -> None:
    """Toon de feiten, de antwoorden en de keuzes van een zaak."""
    from adwijzer.cases.desk import DeskCase
    from adwijzer.presenting import cases as pages

    with store_in(options) as store:
        desk = DeskCase.read(store, code, who_in(options))
    base = base_of(options)
    show_answer(ctx, options, lambda: pages.show_page(base, desk), lambda: pages.show_data(desk))


@case.command("list", short_help="Noem je zaken.")
@page_options()
@store_options
@click.pass_context
def list_cases(ctx: click.Context, /, **options: Any) -> None:
    """Noem je zaken, ook die met jou gedeeld zijn."""
    from adwijzer.presenting import cases as pages

    by = who_in(options)
    with store_in(options, "empty") as store:
        found = store.cases(by)
    show_answer(ctx, options, lambda: pages.list_page(found, by), lambda: pages.list_data(found))


@case.command("history", short_help="Toon alles wat er in een zaak gebeurde.")
@code_argument
@page_options()
@store_options
@click.pass_context
def history(ctx: click.Context, /, code: str, **options: Any) -> None:
    """Toon elke gebeurtenis, met wanneer en door wie."""
    from adwijzer.cases.desk import DeskCase
    from adwijzer.presenting import cases as pages

    with store_in(options) as store:
        desk = DeskCase.read(store, code, who_in(options))
    base = base_of(options)
    show_answer(
        ctx,
        options,
        lambda: pages.history_page(base, desk),
        lambda: pages.history_data(desk.events),
    )


# --- the case as a whole --------------------------------------------------------------------------


@case.command("correct", short_help="Streep een fout feit door.")
@code_argument
@click.argument("feit", metavar="FEIT")
@meant_options
@rules_option("rules")
@store_options
def correct(code: str, feit: str, **options: Any) -> None:
    """Streep door wat er over een feit gezegd is. De oude waarde is daarna nergens meer te zien.

    Zeg daarna met `advise case set` wat wel klopt.
    """
    from adwijzer.cases.desk import DeskCase, meant
    from adwijzer.cases.facts import brought_because_of
    from adwijzer.cases.statements import taken_back
    from adwijzer.cases.vocabulary import whole_case

    by, base = who_in(options), base_of(options)
    with store_in(options) as store:
        desk = DeskCase.read(store, code, by)
        which = meant(desk.state, _today(), day=day_in("--dag", options["dag"]))
        name = feit.replace("-", "_")
        where = taken_back(whole_case(base), name, which)
        store.correct(desk.ref, where, name, by, brought=brought_because_of(base, name))
    click.echo(f"Gecorrigeerd in zaak {desk.state.code}: {name}.")


@case.command("close", short_help="Sluit een zaak.")
@code_argument
@store_options
def close(code: str, **options: Any) -> None:
    """Sluit een zaak. Er komt niets meer bij tot je haar heropent."""
    by = who_in(options)
    with store_in(options) as store:
        store.close(store.case(code, by), by)
    click.echo(f"Gesloten: zaak {code}.")


@case.command("reopen", short_help="Ga verder met een gesloten zaak.")
@code_argument
@store_options
def reopen(code: str, **options: Any) -> None:
    """Ga verder met een zaak die gesloten was."""
    by = who_in(options)
    with store_in(options) as store:
        store.reopen(store.case(code, by), by)
    click.echo(f"Heropend: zaak {code}.")


def _needed(other: str | None, option: str, options: dict[str, Any]) -> str:
    if other is None:
        raise InputError.of(f"`{option}` ontbreekt", f"noem de andere AD: {option} AD-2")
    if options["database"] is not None or not os.environ.get(SERVER):  # a server knows its people
        from adwijzer.store.author import require_author

        require_author(other, option)
    return other


def _own(store: CaseStore, code: str, by: str) -> CaseRef:
    """A case of the AD, and not one that is shared with them."""
    found = store.case(code, by)
    if found.ad != by:
        raise InputError.of(
            "deze zaak is met je gedeeld; alleen van wie zij is kan dit doen",
            "vraag het aan die arbeidsdeskundige",
        )
    return found


@case.command("transfer", short_help="Draag een zaak over aan een andere arbeidsdeskundige.")
@code_argument
@click.option("--to", "other", metavar="AD", help="De code van de andere AD. Die moet erbij.")
@store_options
def transfer(code: str, other: str | None, **options: Any) -> None:
    """Draag een zaak over. Daarna is zij niet meer van jou."""
    by, other = who_in(options), _needed(other, "--to", options)
    with store_in(options) as store:
        allowed = allowed_in(options["code_toegestaan"])
        store.transfer(_own(store, code, by), other, by, allowed=allowed)
    click.echo(f"Overgedragen: zaak {code}, aan {other}.")


@case.command("share", short_help="Deel een zaak met een andere arbeidsdeskundige.")
@code_argument
@click.option("--with", "other", metavar="AD", help="De code van de andere AD. Die moet erbij.")
@store_options
def share(code: str, other: str | None, **options: Any) -> None:
    """Laat een andere arbeidsdeskundige meewerken in een zaak."""
    by, other = who_in(options), _needed(other, "--with", options)
    with store_in(options) as store:
        allowed = allowed_in(options["code_toegestaan"])
        store.share(_own(store, code, by), other, by, allowed=allowed)
    click.echo(f"Gedeeld: zaak {code}, met {other}.")
