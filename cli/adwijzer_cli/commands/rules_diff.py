"""`advise rules diff`: what a change of the rules changes for cases."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import click

from adwijzer.model.rulebase import RuleBase
from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.options import PathWord, day_in, format_option, seconds_option
from adwijzer_cli.dutch import DutchCommand
from adwijzer_cli.progress import Progress

DONE_IN_PART = 4


@click.command("diff", cls=DutchCommand)
@click.argument("old", metavar="OUD", type=PathWord("dir"))
@click.argument("new", metavar="NIEUW", type=PathWord("dir"))
@format_option("text", "json", "markdown")
@click.option("--decision", metavar="BESLUIT", help="Vergelijk alleen dit besluit.")
@click.option(
    "--as-of",
    "day",
    metavar="DATUM",
    help="Vergelijk de regels zoals ze op deze dag gelden. Standaard is vandaag.",
)
@click.option(
    "--cases",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Tel in dit bestand met zaken hoeveel er verandert (Parquet, CSV, XLSX, JSON per regel).",
)
@click.option(
    "--by",
    metavar="KOLOM",
    help="Tel ook per groep, zoals een regio. Aantallen onder de tien staan nergens in.",
)
@click.option(
    "--features",
    metavar="MAP",
    type=PathWord("dir"),
    help="Neem de voorbeelden uit deze map in plaats van die van het programma.",
)
@seconds_option
def diff(
    old: str,
    new: str,
    shape: str,
    decision: str | None,
    day: str | None,
    cases: str | None,
    by: str | None,
    features: str | None,
    seconds: int,
) -> int:
    """Toon in welke zaken een wijziging van de regels iets verandert.

    OUD en NIEUW zijn een map met een regelbank, of een git-revisie zoals HEAD~1. Het gaat niet om
    de tekst, maar om wat eruit komt: in welke zaken het advies, een aandachtspunt of een termijn
    verandert, en van wat naar wat. Elke zaak waarin iets verandert, valt onder een van de genoemde
    groepen. Bij elke groep staat de kleinste zaak, om als voorbeeld te gebruiken.
    """
    from adwijzer.assurance.difference import data as diff_data
    from adwijzer.assurance.difference import report as diff_text
    from adwijzer.assurance.difference.answers import flipped_examples
    from adwijzer.assurance.difference.comparison import difference
    from adwijzer.assurance.difference.declarations import same_decision
    from adwijzer.assurance.difference.editions import beside
    from adwijzer.assurance.difference.revisions import folder_of, rule_base_of
    from adwijzer.assurance.difference.share import share_of
    from adwijzer.assurance.difference.tally import caseload_of, regions_of, tally_of
    from adwijzer.exchange.register_entry import changed_fields
    from adwijzer.language.sources import load_sources

    on = day_in("--as-of", day) or date.today()  # noqa: DTZ011 - the user's own calendar day
    if by is not None and cases is None:
        raise InputError.of("`--by` hoort bij `--cases`", "geef ook een bestand met zaken")
    folder = None if features is None else _folder(features)
    with Progress() as progress:
        before, after = rule_base_of(old), rule_base_of(new)
        before = beside(after, before)
        load = None if cases is None else caseload_of(Path(cases), after, decision, by)
        found = difference(before, after, on, decision, seconds=seconds, progress=progress)
        progress("Voorbeelden vergelijken")
        flips = [
            (each.name, example, changes)
            for each in after.decisions
            if decision in (None, each.name)
            and (was := before.decision(each.name)) is not None
            and not same_decision(was, each)
            for example, changes in flipped_examples(before, after, each.name, on, folder)
        ]
        progress("Zaken tellen")
        share, regions = None, []
        if load is not None:
            _both_have(load.decision, before)
            regions = regions_of(found, load.decision)
            share = share_of(tally_of(load, before, after, regions, on), by)
    data = diff_data.data((old, new), before, after, found, flips, share, regions)
    data["bronnen"] = diff_data.sources_changed(before, after, decision)
    sources = load_sources(folder_of(new))
    data["algoritmeregister"] = changed_fields(before, after, sources, decision)
    if shape == "json":
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        click.echo(diff_text.text(data, marked=shape == "markdown"), nl=False)
    if share is None or not share.wrong:
        return 0
    for error in share.wrong:
        for problem in error.diagnostics:
            click.echo(f"fout: {problem}", err=True)
    if share.left_out > len(share.wrong):
        click.echo(f"fout: en nog {share.left_out - len(share.wrong)} rijen", err=True)
    return DONE_IN_PART


def _folder(name: str) -> Path:
    path = Path(name)
    if not path.is_dir():
        raise InputError.of("achter `--features` hoort een map die bestaat", "zoals features")
    return path


def _both_have(name: str, base: RuleBase) -> None:
    if base.decision(name) is None:
        raise InputError.of(f"de oude regelbank kent het besluit `{name}` niet")
