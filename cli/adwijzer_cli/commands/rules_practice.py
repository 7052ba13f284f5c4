"""`advise rules practice`: how often the advice of each rule is followed."""

from __future__ import annotations

from datetime import date
from typing import Any

import click

from adwijzer_cli.commands.case_base import (
    base_of,
    page_options,
    show_answer,
    store_in,
    store_options,
    who_in,
)
from adwijzer_cli.dutch import DutchCommand


@click.command("practice", cls=DutchCommand)
@click.option("--per-jaar", is_flag=True, help="Tel per jaar. Anders per kwartaal.")
@click.option("--eigen", is_flag=True, help="Alleen je eigen keuzes, zonder ondergrens.")
@page_options("text", "json", "markdown", "html", "docx")
@store_options
@click.pass_context
def practice(ctx: click.Context, /, **options: Any) -> None:
    """Zie per besluit en regel hoe vaak het advies gevolgd is, en waarom niet.

    Alleen kwartalen die voorbij zijn tellen mee. Aantallen onder de tien blijven weg, ook uit de
    totalen. Een andere keuze dan kwartaal of jaar is er niet: anders was er iemand in te vinden.
    """
    from adwijzer.cases import practice as figures
    from adwijzer.office.server import CasesOnServer
    from adwijzer.presenting import practice as pages

    base, own = base_of(options), options["eigen"]
    today = date.today()  # noqa: DTZ011 - the user's own calendar day
    by_year = options["per_jaar"]
    with store_in(options) as store:
        if isinstance(store, CasesOnServer):
            rows = store.practice(own=own, by_year=by_year)
        else:
            cells = (
                figures.own_cells(figures.answers_of(store, today, who_in(options)))
                if own
                else figures.told_cells(store, today)
            )
            rows = figures.practice(cells, by_year=by_year)
    show_answer(
        ctx,
        options,
        lambda: pages.practice_page(base, rows, own=own),
        lambda: pages.practice_data(rows),
    )
