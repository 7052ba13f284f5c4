"""`advise rules check`: prove that the rules are sound."""

from __future__ import annotations

import json

import click

from adwijzer.language import load_rules
from adwijzer_cli.commands.options import format_option, rules_in, rules_option, seconds_option
from adwijzer_cli.dutch import DutchCommand
from adwijzer_cli.progress import Progress

FOUND = 1


@click.command("check", cls=DutchCommand)
@format_option("text", "json")
@click.option("--decision", metavar="BESLUIT", help="Kijk alleen naar dit besluit.")
@seconds_option
@rules_option("folder")
def check(shape: str, decision: str | None, seconds: int, folder: str | None) -> int:
    """Bewijs dat de regels kloppen, voor elke zaak die er kan zijn.

    Het bewijs gaat over alle feiten, ook over wat niet bekend is, en over alle dagen. Gevonden
    wordt: regels die elkaar tegenspreken, zaken zonder oordeel, en regels, voorwaarden, feiten en
    aandachtspunten die nooit verschil maken. Ook de eigenschappen die bij de regels staan, worden
    bewezen. Bij elke bevinding staat de kleinste zaak die haar laat zien.

    De uitgang is 0 als alles bewezen is, en 1 als er iets gevonden is.
    """
    from adwijzer.assurance.proof import report as check_text
    from adwijzer.assurance.proof.check import check_rules

    base = load_rules(rules_in(folder))
    with Progress() as progress:
        report = check_rules(base, decision, seconds=seconds, progress=progress)
    if shape == "json":
        click.echo(json.dumps(check_text.data(base, report), ensure_ascii=False, indent=2))
    else:
        click.echo(check_text.text(base, report), nl=False)
    return FOUND if report.findings else 0
