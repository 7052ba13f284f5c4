"""`advise rules register-entry`: the entry of a decision in the Algoritmeregister."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import click

from adwijzer.text.diagnostics import InputError
from adwijzer_cli.commands.options import PathWord, rules_in, rules_option
from adwijzer_cli.commands.output import deliver, out_options, place_in
from adwijzer_cli.dutch import DutchCommand
from adwijzer_cli.terminal import tell


@click.command("register-entry", cls=DutchCommand)
@click.argument("name", metavar="[BESLUIT]", required=False)
@click.option(
    "--organisatie",
    "office",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Lees hierin wat alleen het kantoor weet, zoals wie het gebruikt en sinds wanneer.",
)
@click.option(
    "--voorbeeld", "empty", is_flag=True, help="Schrijf een leeg bestand om in te vullen."
)
@out_options
@rules_option("folder")
def register_entry(
    name: str | None, office: str | None, empty: bool, folder: str | None, **out: Any
) -> None:
    """Schrijf wat over BESLUIT in het Algoritmeregister hoort, volgens standaard 1.0.

    Twaalf velden volgen uit de regels. Vier teksten zijn een voorstel, dat iemand naleest en
    goedkeurt. De rest staat in een bestand van het kantoor. Alles wordt nagekeken: verplichte
    velden, lengtes, toegestane waarden en eenvoudige taal.

    \b
    Voorbeelden:
      advise rules register-entry --voorbeeld --out kantoor.yaml
      advise rules register-entry contactvorm --organisatie kantoor.yaml
    """
    from adwijzer.assurance.plain_dutch.measure import yardstick_of
    from adwijzer.exchange import register_entry as register
    from adwijzer.language import load_rules
    from adwijzer.language.folder import Folder
    from adwijzer.language.sources import load_sources
    from adwijzer.text.files import decode, read_bytes
    from adwijzer.text.nodes import parse
    from adwijzer_cli.commands.schema import decision_by_word

    path = place_in(out)
    if empty:
        deliver([register.example_file()], "yaml", path)
        return
    if name is None or office is None:
        raise InputError.of(
            "noem een besluit en het bestand van het kantoor",
            "schrijf: BESLUIT --organisatie BESTAND; een leeg bestand maak je met --voorbeeld",
        )
    where = rules_in(folder)
    base, read = load_rules(where), Folder.read(where)
    said = parse(decode(read_bytes(Path(office), office), office), office)
    decision = decision_by_word(base, name)
    found = register.entry(base, decision, load_sources(read), said, yardstick_of(read), office)
    text = json.dumps(found.fields, ensure_ascii=False, indent=2) + "\n"
    deliver([text], "json", path)
    if found.to_approve:
        tell(f"Nog na te lezen en goed te keuren: {', '.join(found.to_approve)}.")
