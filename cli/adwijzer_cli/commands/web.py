"""`advise web`: the decisions in a browser, and as an API for other systems."""

from __future__ import annotations

from typing import Any

import click

from adwijzer_cli.commands.options import PathWord, rules_option
from adwijzer_cli.dutch import DutchGroup


@click.group(
    cls=DutchGroup,
    invoke_without_command=True,
    lazy={
        "people": (
            "adwijzer_cli.commands.web_people:people",
            "Wie er in het kantoor werkt, met welke rollen en toegangswoorden.",
        ),
        "audit": (
            "adwijzer_cli.commands.web_audit:audit",
            "Wie welke zaak zag of veranderde, en wanneer.",
        ),
    },
)
@click.option(
    "--host",
    metavar="ADRES",
    default="127.0.0.1",
    help="Op welk adres de pagina staat. Standaard alleen op deze computer.",
)
@click.option(
    "--port",
    metavar="POORT",
    type=click.IntRange(1, 65535),
    help="Op welke poort. Standaard 8421, of een andere als die bezet is.",
)
@click.option(
    "--workers",
    metavar="AANTAL",
    type=click.IntRange(1, 64),
    default=1,
    help="Hoeveel processen het werk doen. Valt er een uit, dan gaan de andere door.",
)
@click.option("--no-browser", is_flag=True, help="Open de browser niet.")
@click.option(
    "--token-file",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Vraag om het toegangswoord dat in dit bestand staat.",
)
@click.option(
    "--tls-cert", metavar="BESTAND", type=PathWord("file"), help="Het certificaat (PEM) voor https."
)
@click.option(
    "--tls-key", metavar="BESTAND", type=PathWord("file"), help="De sleutel (PEM) voor https."
)
@click.option(
    "--insecure-without-tls",
    is_flag=True,
    help="Ook buiten deze computer zonder https: een andere server doet de versleuteling.",
)
@click.option(
    "--origin",
    "origins",
    metavar="WEBSITE",
    multiple=True,
    help="Neem ook formulieren aan van deze website, zoals https://adwijzer.kantoor.nl. Nodig als"
    " een andere server ervoor staat. Mag vaker.",
)
@click.option(
    "--per-address",
    metavar="AANTAL",
    type=click.IntRange(1),
    help="Hoeveel verbindingen één adres tegelijk mag hebben. Standaard zonder grens: een heel"
    " kantoor heeft vaak één adres.",
)
@click.option(
    "--log", is_flag=True, help="Schrijf op welke pagina's gevraagd werden, zonder feiten."
)
@click.option(
    "--metrics",
    metavar="ADRES:POORT",
    help="Geef op dit adres cijfers voor Prometheus: hoeveel en hoe snel, niets over een persoon.",
)
@click.option(
    "--public-url",
    metavar="ADRES",
    help="Het adres waarop anderen de server vinden, zoals https://adwijzer.kantoor.nl. Het komt in"
    " de beschrijving van de API.",
)
@click.option(
    "--contact-email",
    metavar="ADRES",
    help="Het e-mailadres van wie de server beheert. Het komt in de beschrijving van de API.",
)
@click.option(
    "--contact-url",
    metavar="ADRES",
    help="De webpagina van wie de server beheert. Die komt in de beschrijving van de API.",
)
@click.option(
    "--huisstijl",
    "house_style",
    metavar="BESTAND",
    type=PathWord("file"),
    help="De naam, het logo en de kleuren van je kantoor, uit een YAML-bestand.",
)
@click.option(
    "--office",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Voor een heel kantoor: mensen melden zich aan, zoals dit YAML-bestand zegt.",
)
@rules_option("rules")
@click.pass_context
def web(ctx: click.Context, /, **options: Any) -> None:
    """Open de besluiten in je browser.

    De pagina staat alleen op deze computer en verstuurt niets. Bewaard wordt alleen wat je zelf in
    een zaak of in het register zet. Stop met Ctrl-C.

    \b
    Voorbeelden:
      advise web
      advise web --port 8080 --no-browser
      advise web --host 0.0.0.0 --workers 4 --token-file woord.txt \\
          --tls-cert kantoor.pem --tls-key kantoor.key
      advise web --host 0.0.0.0 --office kantoor.yaml --insecure-without-tls
    """
    if ctx.invoked_subcommand is not None:
        return
    from adwijzer_cli.commands.options import rules_in
    from adwijzer_web.server import Wish, serve

    folder = rules_in(options["rules"])
    wish = Wish(
        host=options["host"],
        port=options["port"],
        workers=options["workers"],
        browser=not options["no_browser"],
        token_file=options["token_file"],
        certificate=options["tls_cert"],
        key=options["tls_key"],
        insecure=options["insecure_without_tls"],
        rules=None if folder is None else str(folder),
        log=options["log"],
        origins=options["origins"],
        per_address=options["per_address"],
        metrics=options["metrics"],
        public_url=options["public_url"],
        contact_email=options["contact_email"],
        contact_url=options["contact_url"],
        house_style=options["house_style"],
        office=options["office"],
    )
    serve(wish, lambda line: click.echo(line, err=True))
