"""`advise rules export`: the rules for another engine."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.options import day_in, rules_in, rules_option
from adwijzer_cli.commands.output import deliver, out_options, place_in
from adwijzer_cli.dutch import DutchCommand


@click.command("export", cls=DutchCommand)
@click.argument("name", metavar="BESLUIT")
@click.option("--as", "form", type=click.Choice(("dmn",)), help="De vorm. Verplicht.")
@click.option("--as-of", metavar="DATUM", help="De regels van die dag, zoals 2026-01-31.")
@out_options
@rules_option("folder")
def export(name: str, form: str | None, as_of: str | None, folder: str | None, **out: Any) -> None:
    """Schrijf de regels van BESLUIT als tabellen die een ander programma leest.

    Met --as dmn krijg je DMN 1.3: tabellen waarin bij elk geval precies één rij past. Wat zulke
    tabellen niet kunnen zeggen, staat in het bestand zelf. Contactvorm gaat daar over één
    agendapunt. Besluiten die met datums rekenen, kunnen niet.

    \b
    Voorbeeld:
      advise rules export informatiedeling --as dmn --out informatiedeling.dmn
    """
    from adwijzer.exchange.decision_tables import tables_of
    from adwijzer.exchange.dmn import dmn
    from adwijzer.language import load_rules
    from adwijzer_cli.commands.schema import decision_by_word

    if form is None:
        raise InputError.of("zeg in welke vorm", "schrijf: --as dmn")
    path = place_in(out)
    base = load_rules(rules_in(folder))
    day = day_in("--as-of", as_of) or date.today()  # noqa: DTZ011 - the day of who asks
    tables = tables_of(decision_by_word(base, name), day)
    deliver([dmn(tables, base)], "dmn", path)
