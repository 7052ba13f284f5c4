"""`advise timing`: is it time to bring in an AD, and which legal dates run?"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from adwijzer.decisions import timing_decider
from adwijzer.model.diagnostics import InputError
from adwijzer_cli.commands.decision import (
    DecisionCommand,
    case_options,
    command_line,
    command_path,
    day_option,
    read_request,
)
from adwijzer_cli.commands.options import PathWord

_FORMATS = ("text", "json", "markdown", "html", "ics")
_BATCH_FORMATS = ("text", "json", "csv")
_IN_PART = 4


@click.command(cls=DecisionCommand, decision="inzetmoment")
@case_options(*_FORMATS, "csv")
@click.option(
    "--known-at",
    metavar="DATUM",
    help="Gebruik alleen wat op die dag bekend was, volgens bekend_op in het bestand.",
)
@click.option(
    "--kenmerk",
    metavar="CODE",
    help="Je eigen code, die de agenda-afspraken van twee zaken uit elkaar houdt.",
)
@click.option(
    "--cases",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Beantwoord elke rij van een CSV- of Excel-bestand.",
)
@click.pass_context
def timing(ctx: click.Context, /, **options: Any) -> int:
    """Adviseer of het tijd is voor een arbeidsdeskundige, met de wettelijke termijnen.

    Je ziet de week van het verzuim, de termijnen met hun laatste veilige werkdag, en of inzet nu
    past. Jij beslist.

    \b
    Voorbeelden:
      advise timing --eerste-ziektedag 2-3-2026
      advise timing --case verzuim.yaml --format ics > termijnen.ics
      advise timing --cases verzuim.csv --format csv > antwoord.csv
    """
    if options["cases"] is not None:
        return _many(ctx, options)
    if options["format"] == "csv":
        raise InputError.of("`--format csv` hoort bij `--cases`", "kies text, json of markdown")
    from adwijzer_cli.render import timing as render
    from adwijzer_cli.render.timing_text import headline

    request = read_request(ctx, timing_decider, headline, options)
    reasoning = request.decider.reason(request.case)
    click.echo(render.render(request, reasoning, options["kenmerk"]), nl=False)
    if request.asked and request.format == "text":
        click.echo("\nZo krijg je dit antwoord opnieuw:")
        click.echo("  " + command_line(request.decision, request.case, command_path(ctx)))
    return 0


def _many(ctx: click.Context, options: dict[str, Any]) -> int:
    """Every row of a table; wrong rows are told, the others answered."""
    from adwijzer.decisions.timing_batch import Summary, check_columns, summaries
    from adwijzer.tables import read_table
    from adwijzer_cli.render.timing_rows import render_rows

    if options["format"] not in _BATCH_FORMATS:
        raise InputError.of(
            f"`--format {options['format']}` kan niet met `--cases`",
            f"kies uit: {', '.join(_BATCH_FORMATS)}",
        )
    command = ctx.command
    if not isinstance(command, DecisionCommand):
        raise TypeError(command)
    day = day_option("--as-of", options["as_of"])
    decider = timing_decider(command.base_in(ctx), command.decision_name, as_of=day)
    table = read_table(Path(options["cases"]))
    check_columns(table, decider.prepared.decision)
    click.echo(f"Gelezen: {len(table.rows)} rijen ({table.assumed}).", err=True)
    found: list[Summary] = []
    wrong: list[InputError] = []
    with click.progressbar(
        summaries(decider, table),
        length=len(table.rows),
        label="Rekenen",
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    ) as bar:
        for row in bar:
            if isinstance(row, InputError):
                wrong.append(row)
            else:
                found.append(row)
    click.echo(render_rows(found, options["format"], decider.prepared.decision), nl=False)
    for error in wrong:
        for problem in error.diagnostics:
            hint = f" ({problem.hint})" if problem.hint else ""
            click.echo(f"fout: {problem.position}: {problem.message}{hint}", err=True)
    if wrong:
        click.echo(
            f"{len(wrong)} van de {len(table.rows)} rijen is fout en niet beantwoord.", err=True
        )
    return _IN_PART if wrong else 0
