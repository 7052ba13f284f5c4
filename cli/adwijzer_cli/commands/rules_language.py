"""`advise rules language`: are the texts of the rules plain Dutch?"""

from __future__ import annotations

import json

import click

from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.text.lines import wrapped
from adwijzer_cli.commands.options import format_option, rules_in, rules_option
from adwijzer_cli.dutch import DutchCommand

FOUND = 1


@click.command("language", cls=DutchCommand)
@format_option("text", "json")
@rules_option("folder")
def language(shape: str, folder: str | None) -> int:
    """Meet of de teksten in de regels eenvoudig zijn.

    Gemeten wordt hoe lang zinnen zijn, of vakwoorden een uitleg hebben, en of er ambtelijke
    woorden staan. De maat staat in `taal.yaml`. Bij elke bevinding staan het bestand en de regel.

    De uitgang is 0 als alles binnen de maat is, en 1 als er iets gevonden is.
    """
    from adwijzer.assurance.plain_dutch.measure import measure

    where = rules_in(folder)
    load_rules(where)  # a wrong rule base is reported first
    found = measure(Folder.read(where))
    total = found.total
    if shape == "json":
        data = {
            "teksten": found.texts,
            "zinnen": total.sentences,
            "gemiddeld": round(total.mean, 2),
            "langste": total.longest,
            "bevindingen": [
                {"plaats": str(each.position), "melding": each.message, "advies": each.hint}
                for each in found.findings
            ],
        }
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        for each in found.findings:
            click.echo(str(each))
        count = len(found.findings)
        findings = "1 bevinding" if count == 1 else f"{count or 'Geen'} bevindingen"
        click.echo(
            wrapped(
                f"{found.texts} teksten met {total.sentences} zinnen: gemiddeld"
                f" {total.mean:.1f} woorden, de langste {total.longest}."
                f" {findings}."
            )
        )
    return FOUND if found.findings else 0
