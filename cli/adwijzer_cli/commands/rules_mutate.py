"""`advise rules mutate`: which mistakes in the rules would no example notice?"""

from __future__ import annotations

import json
import sys
from collections import Counter
from typing import Any

import click

from adwijzer.assurance.examples.exemptions import FILE
from adwijzer.assurance.examples.mutation import MutationReport, Tried, processors, run_mutants
from adwijzer.language import load_rules
from adwijzer.text.lines import bullet, wrapped
from adwijzer_cli.commands.options import (
    decision_option,
    decisions_in,
    features_in,
    features_option,
    format_option,
    rules_in,
    rules_option,
)
from adwijzer_cli.dutch import DutchCommand

TOO_FEW = 1


@click.command(cls=DutchCommand)
@decision_option("name")
@click.option(
    "--sample",
    type=click.IntRange(min=1),
    metavar="AANTAL",
    help="Probeer zoveel veranderingen, door het lot gekozen. Zonder deze optie alle.",
)
@click.option(
    "--seed",
    type=int,
    default=0,
    metavar="GETAL",
    help="Een ander getal geeft een andere steekproef, hetzelfde getal dezelfde. Standaard 0.",
)
@click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="AANTAL",
    help="Zoveel processen tegelijk. Standaard zoveel als de computer er heeft.",
)
@click.option(
    "--least",
    type=click.FloatRange(0, 100),
    metavar="PROCENT",
    help="Eindig met 1 als de voorbeelden minder dan dit deel merken.",
)
@format_option("text", "json")
@rules_option("folder")
@features_option("examples")
def mutate(
    name: str | None,
    sample: int | None,
    seed: int,
    jobs: int | None,
    least: float | None,
    shape: str,
    folder: str | None,
    examples: str | None,
) -> int:
    """Verander de regels op één plek tegelijk, en zeg welke verandering geen voorbeeld merkt.

    Elke verandering is een fout die iemand kan maken: een grens die één opschuift, een waarde te
    veel, een voorwaarde die vervalt. Merkt geen voorbeeld dat, dan ontbreekt er een.
    """
    base = load_rules(rules_in(folder))
    chosen = decisions_in(base, name)
    on_terminal = sys.stderr is not None and sys.stderr.isatty()
    with click.progressbar(
        length=1,
        label="Veranderingen proberen",
        file=sys.stderr,
        hidden=not on_terminal,
        show_pos=True,
    ) as bar:

        def count(total: int) -> None:
            bar.length = total

        report = run_mutants(
            base,
            chosen,
            features_in(examples),
            sample=sample,
            seed=seed,
            jobs=jobs or processors(),
            total=count,
            progress=bar.update,
        )
    if shape == "json":
        click.echo(json.dumps(_data(report), ensure_ascii=False, indent=2))
    else:
        _print(report)
    return TOO_FEW if least is not None and 100 * report.score < least else 0


def _data(report: MutationReport) -> dict[str, Any]:
    return {
        "veranderingen": len(report.tried),
        "gemerkt": len(report.of("gedood")),
        "niet_gemerkt": [_one(each) for each in report.of("overleefd")],
        "zonder_verschil": [_one(each) for each in report.of("gelijk")],
        "deel_gemerkt": round(report.score, 4),
        "reden_vervallen": [each.change for each in report.stale],
    }


def _one(tried: Tried) -> dict[str, str]:
    data = {
        "besluit": tried.mutant.decision,
        "soort": tried.mutant.kind,
        "plaats": str(tried.mutant.at),
        "zin": tried.mutant.sentence,
        "reden": tried.trial.reason,
    }
    return {key: value for key, value in data.items() if value}


def _print(report: MutationReport) -> None:
    survivors, same = report.of("overleefd"), report.of("gelijk")
    possible = len(report.tried) - len(same)
    noticed = len(report.of("gedood"))
    click.echo(
        wrapped(
            f"De voorbeelden merken {noticed} van de {possible} veranderingen op"
            f" ({100 * report.score:.1f} procent)."
        )
    )
    if same:
        click.echo(wrapped(f"Nog {len(same)} veranderingen maken in geen enkel geval verschil:"))
        for reason, count in Counter(each.trial.reason for each in same).items():
            click.echo(bullet(f"{count} keer: {reason}."))
    unexplained = [each for each in survivors if not each.trial.reason]
    if unexplained:
        click.echo(click.style("\nNiet gemerkt", bold=True))
        for each in unexplained:
            click.echo(bullet(f"{each.mutant.at}: {each.mutant.sentence}."))
    if len(unexplained) < len(survivors):
        click.echo(click.style("\nNiet gemerkt, met de reden", bold=True))
        for each in survivors:
            if each.trial.reason:
                why = each.trial.reason
                click.echo(bullet(f"{each.mutant.at}: {each.mutant.sentence}. {why}"))
    if report.stale:
        click.echo(click.style(f"\nHaal dit weg uit {FILE}: een voorbeeld merkt het nu", bold=True))
        for gone in report.stale:
            click.echo(bullet(gone.change))
