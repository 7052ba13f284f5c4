"""`advise web people`: who works in the office, in which roles, and the tokens for the API."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import click

from adwijzer.text.days import dutch_day
from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.case_base import as_json, store_options, who_in
from adwijzer_cli.commands.options import (
    allowed_in,
    database_in,
    day_in,
)
from adwijzer_cli.commands.output import deliver, form_in, out_options, place_in
from adwijzer_cli.dutch import DutchCommand, DutchGroup
from adwijzer_cli.terminal import confirmed

if TYPE_CHECKING:
    from adwijzer.office.office import Office
    from adwijzer.office.people import People
    from adwijzer.store.cases.database import Absent

_C = TypeVar("_C", bound=Callable[..., Any])
_DAYS = 90
"""How long a token is valid when nobody says."""


@click.group(cls=DutchGroup)
def people() -> None:
    """Houd bij wie er in het kantoor werkt.

    De database is die van het kantoor: geef --database, of zet haar in ADWIJZER_DATABASE. De
    sleutels staan waar ADWIJZER_SLEUTELS zegt. Alleen wie de server beheert, heeft die. Namen
    worden niet bewaard: van de naam waarmee iemand zich aanmeldt, alleen een afdruk.
    """


def role_option(help_text: str) -> Callable[[_C], _C]:
    """The option for roles."""
    return click.option("--rol", "roles", metavar="ROL", multiple=True, help=help_text)


@contextmanager
def office_in(options: dict[str, Any], *, make: bool = False) -> Iterator[Office]:
    """The office that a command is about."""
    from adwijzer.office.office import open_office

    absent: Absent = "make" if make else "empty"
    with open_office(database_in(options["database"]), absent=absent) as office:
        yield office


@people.command("add", cls=DutchCommand)
@click.argument("code", metavar="CODE")
@click.option(
    "--aanmeldnaam",
    metavar="NAAM",
    help="Waaronder de aanbieder de persoon kent. Nodig bij wie nieuw is.",
)
@role_option("De rol: ad, planner, beleid of beheer. Mag vaker; dit worden alle rollen.")
@store_options
def add(code: str, aanmeldnaam: str | None, roles: tuple[str, ...], **options: Any) -> None:
    """Laat iemand in het kantoor werken, of geef iemand andere rollen.

    De code van een arbeidsdeskundige is die van de eigen zaken.

    \b
    Voorbeelden:
      advise web people add AD-1 --aanmeldnaam 8a7f-11 --rol ad
      advise web people add P-1 --aanmeldnaam 8a7f-12 --rol planner --rol ad
    """
    from adwijzer.office.office import roles_in

    found = roles_in(roles)
    with office_in(options, make=True) as office:
        new = office.name_person(
            code,
            aanmeldnaam,
            found,
            who_in(options),
            allowed=allowed_in(options["code_toegestaan"]),
        )
    words = ", ".join(sorted(found))
    click.echo(f"{code} werkt nu in het kantoor: {words}." if new else f"{code} heeft nu: {words}.")


@people.command("remove", cls=DutchCommand)
@click.argument("code", metavar="CODE")
@click.option("--yes", is_flag=True, help="Haal weg zonder te vragen.")
@store_options
def remove(code: str, yes: bool, **options: Any) -> None:
    """Laat iemand niet meer in het kantoor werken.

    Die persoon is meteen overal afgemeld, en de toegangswoorden gelden niet meer. De zaken blijven
    onder dezelfde code staan; draag ze over met advise case transfer.
    """
    by = who_in(options)
    with office_in(options) as office:
        if not yes and not confirmed(f"Wil je {code} weghalen?"):
            raise InputError.of("er is niets veranderd", "geef --yes als je het zeker weet")
        office.remove_person(code, by)
    click.echo(f"{code} werkt niet meer in het kantoor.")


@people.command("list", cls=DutchCommand)
@click.option(
    "--format",
    type=click.Choice(("text", "json")),
    default="text",
    help="De vorm van het antwoord. Standaard is text.",
)
@out_options
@store_options
@click.pass_context
def list_people(ctx: click.Context, /, **options: Any) -> None:
    """Noem wie er in het kantoor werkt, en welke toegangswoorden er zijn."""
    form = form_in(ctx, options)
    with office_in(options) as office:
        found = office.people()
    content = as_json(people_data(found)) if form == "json" else "".join(_lines(found))
    deliver([content], form, place_in(options))


@people.command("token", cls=DutchCommand)
@click.argument("code", metavar="[CODE]", required=False)
@click.option("--tot", metavar="DATUM", help="De laatste dag. Standaard over negentig dagen.")
@click.option("--systeem", is_flag=True, help="Voor een ander systeem, met eigen rollen.")
@role_option("De rol van het systeem. Mag vaker.")
@click.option("--stop", metavar="NUMMER", help="Laat dit toegangswoord niet meer gelden.")
@store_options
def token(
    code: str | None,
    tot: str | None,
    systeem: bool,
    roles: tuple[str, ...],
    stop: str | None,
    **options: Any,
) -> None:
    """Geef een toegangswoord voor de API, of neem er een terug.

    Je ziet het woord één keer; alleen een afdruk wordt bewaard. Een persoon heeft aan de API de
    eigen rollen.

    \b
    Voorbeelden:
      advise web people token AD-1 --tot 31-12-2026
      advise web people token planning --systeem --rol planner
      advise web people token --stop 3f9a12bc
    """
    from adwijzer.office.office import roles_in, today

    by = who_in(options)
    if (code is None) == (stop is None):
        raise InputError.of(
            "noem één persoon of systeem, of geef --stop", "zoals: advise web people token AD-1"
        )
    found = roles_in(roles)
    if systeem != bool(found):
        raise InputError.of(
            "`--rol` en `--systeem` horen bij elkaar",
            "een persoon heeft de eigen rollen; een systeem krijgt ze hier",
        )
    until = day_in("--tot", tot) or today() + timedelta(days=_DAYS)
    with office_in(options, make=systeem) as office:
        if stop is not None:
            office.take_token(stop, by)
            click.echo(f"Toegangswoord {stop} geldt niet meer.")
            return
        number, word = office.give_token(
            code or "", until, by, found, allowed=allowed_in(options["code_toegestaan"])
        )
    click.echo(word)
    click.echo(f"Dit is toegangswoord {number}, tot en met {dutch_day(until)}.", err=True)
    click.echo("Je ziet het alleen nu: bewaar het als een wachtwoord.", err=True)


def people_data(found: People) -> dict[str, Any]:
    """The people and tokens as data."""
    return {
        "mensen": [
            {"code": each.code, "rollen": sorted(each.roles)}
            for each in sorted(found.persons.values(), key=lambda each: each.code)
        ],
        "toegangswoorden": [
            {
                "nummer": each.id,
                "code": each.code,
                "tot": each.until.isoformat(),
                **({"rollen": sorted(each.roles)} if each.is_of_system else {}),
            }
            for each in sorted(found.tokens.values(), key=lambda each: (each.code, each.given))
        ],
    }


def _lines(found: People) -> Iterator[str]:
    data = people_data(found)
    if not data["mensen"]:
        yield "Er werkt nog niemand.\n"
    for each in data["mensen"]:
        yield f"{each['code']}: {', '.join(each['rollen'])}\n"
    if data["toegangswoorden"]:
        yield "\nToegangswoorden:\n"
    for each in data["toegangswoorden"]:
        until = dutch_day(date.fromisoformat(each["tot"]))
        system = f", systeem: {', '.join(each['rollen'])}" if "rollen" in each else ""
        yield f"  {each['nummer']} van {each['code']}, tot en met {until}{system}\n"
