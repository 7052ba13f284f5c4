"""`advise web audit`: who saw or changed which case, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from adwijzer_cli.commands.case_base import as_json, store_options
from adwijzer_cli.commands.options import day_in
from adwijzer_cli.commands.output import deliver, form_in, out_options, place_in
from adwijzer_cli.commands.web_people import office_in
from adwijzer_cli.dutch import DutchCommand

if TYPE_CHECKING:
    from adwijzer.office.audit import AuditRow

_MOST = 200


@click.command("audit", cls=DutchCommand)
@click.option(
    "--zaak", metavar="CODE", help="Alleen deze zaak: de code, of het kenmerk in het adres."
)
@click.option("--mens", metavar="CODE", help="Alleen wat deze persoon deed.")
@click.option("--sinds", metavar="DATUM", help="Alleen vanaf die dag.")
@click.option("--alles", is_flag=True, help=f"Meer dan de nieuwste {_MOST}.")
@click.option(
    "--format",
    type=click.Choice(("text", "json")),
    default="text",
    help="De vorm van het antwoord. Standaard is text.",
)
@out_options
@store_options
@click.pass_context
def audit(ctx: click.Context, /, **options: Any) -> None:
    """Noem wie welke zaak zag of veranderde, en wanneer. Feiten staan er niet in.

    Wie binnen een kwartier weer naar dezelfde zaak kijkt, staat er één keer. Van een gewiste zaak
    is alleen het kenmerk nog bekend.

    \b
    Voorbeelden:
      advise web audit --zaak Z-12
      advise web audit --mens AD-1 --sinds 1-1-2026 --format json
    """
    from datetime import datetime, time

    from adwijzer.office.audit import audit_rows
    from adwijzer.store.moments import DUTCH_TIME

    form = form_in(ctx, options)
    day = day_in("--sinds", options["sinds"])
    since = None if day is None else datetime.combine(day, time(), DUTCH_TIME)
    most = None if options["alles"] or since is not None else _MOST
    with office_in(options) as office:
        found = audit_rows(
            office.store, case=options["zaak"], by=options["mens"], since=since, most=most
        )
    if form == "json":
        content = as_json({"inzage": [_data(each) for each in found]})
    else:
        content = "".join(f"{_line(each)}\n" for each in found) or "Er is niets te noemen.\n"
    deliver([content], form, place_in(options))


def _data(row: AuditRow) -> dict[str, Any]:
    return {
        "nummer": row.number,
        "tijdstip": row.at.isoformat(),
        "door": row.by or None,
        "soort": row.kind,
        "zaak": row.case,
        **({"code": row.code, "ad": row.ad} if row.code else {}),
    }


def _line(row: AuditRow) -> str:
    from adwijzer.store.moments import dutch_moment

    about = f"{row.code} van {row.ad}" if row.code else f"gewiste zaak {row.case}"
    return f"{dutch_moment(row.at)}  {row.by or 'onbekend'} {row.what}: {about}"
