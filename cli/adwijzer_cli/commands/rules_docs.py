"""`advise rules docs`: the rules as a site, for policy makers."""

from __future__ import annotations

from pathlib import Path

import click

from adwijzer.text.diagnostics import InputError
from adwijzer.text.lines import wrapped
from adwijzer_cli.commands.options import (
    PathWord,
    features_in,
    features_option,
    rules_in,
    rules_option,
)
from adwijzer_cli.dutch import DutchCommand


@click.command("docs", cls=DutchCommand)
@click.option(
    "--out",
    metavar="MAP",
    type=PathWord("dir"),
    help="De map voor de site: nieuw, leeg, of eerder door deze opdracht gemaakt. Verplicht.",
)
@click.option(
    "--check",
    is_flag=True,
    help="Reken ook dekking en bewijs uit. Dat duurt een halve minuut.",
)
@rules_option("folder")
@features_option("features")
def docs(out: str | None, check: bool, folder: str | None, features: str | None) -> None:
    """Maak van de regels een site, om te lezen zonder te programmeren.

    De site heeft niets van buiten nodig. Open index.html in een browser, of zet de map op een
    webserver. Dezelfde regels geven altijd dezelfde site.
    """
    from adwijzer.language import load_rules
    from adwijzer.language.folder import Folder
    from adwijzer.language.sources import load_sources
    from adwijzer.site import gather
    from adwijzer.site.folder import write_site
    from adwijzer.site.pages import published

    if not out:
        raise InputError.of("achter `--out` hoort een map", "schrijf: --out MAP")
    path = rules_in(folder)
    base, examples = load_rules(path), features_in(features)
    results = None
    if check:
        from adwijzer.site.measurement import measure

        results = measure(base, examples)
    data = gather(base, load_sources(Folder.read(path)), results, examples)
    site = published(data).files
    write_site(out, site)
    pages = sum(name.endswith(".html") for name in site)
    click.echo(wrapped(f"De site staat klaar: {pages} bladzijden. Open {Path(out) / 'index.html'}"))
    unread = sum(bool(played.problem) for decided in data.decisions for played in decided.examples)
    if unread:
        what = "voorbeeld past" if unread == 1 else "voorbeelden passen"
        click.echo(wrapped(f"Let op: {unread} {what} niet bij deze regels. Zie toetsing.html."))
