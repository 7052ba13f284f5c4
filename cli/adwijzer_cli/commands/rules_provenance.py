"""`advise rules provenance`: on which sources the examples rest, and who confirmed them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import click

from adwijzer.assurance.examples.provenance import (
    FILE,
    ExampleStanding,
    Grounded,
    grounded,
    read_confirmations,
    record,
    standings,
    written,
)
from adwijzer.assurance.examples.recording import Recording
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources
from adwijzer.resources import features_folder
from adwijzer.text.diagnostics import InputError
from adwijzer.text.lines import bullet
from adwijzer.text.whole_files import whole_file
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

STATUSES = {
    "geschreven": "geschreven, door niemand bevestigd",
    "te beoordelen": "voorgesteld, nog te beoordelen",
    "bevestigd": "bevestigd",
    "niet vastgelegd": "bevestigd, maar nog niet vastgelegd",
    "ingetrokken": "bevestiging vervallen",
}


@click.command(cls=DutchCommand)
@decision_option("name")
@click.option(
    "--record",
    "keep",
    is_flag=True,
    help="Leg nieuwe bevestigingen vast, met een vingerafdruk van hun bronnen.",
)
@click.option(
    "--renew",
    metavar="PLAATS",
    multiple=True,
    help="Leg een vervallen bevestiging opnieuw vast, na een nieuw oordeel. Mag vaker.",
)
@format_option("text", "json")
@rules_option("folder")
@features_option("examples")
def provenance(
    name: str | None,
    keep: bool,
    renew: tuple[str, ...],
    shape: str,
    folder: str | None,
    examples: str | None,
) -> None:
    """Zeg op welke bronnen elke zin achter Dan rust, en welke bevestigingen nog gelden.

    Verandert een bron, dan vervalt de bevestiging van elk voorbeeld dat erop rust.
    """
    base = load_rules(rules_in(folder))
    sources = load_sources(Folder.read(rules_in(folder)))
    features = features_in(examples)
    where = features or features_folder()
    confirmations = read_confirmations(where)
    recordings = [Recording.of(base, each, features) for each in decisions_in(base, name)]
    shown = [result.example for recording in recordings for result in recording.results]
    found = tuple(standings(shown, sources, confirmations))
    if keep or renew:
        changed = record(found, sources, confirmations, date.today(), renew)  # noqa: DTZ011
        _save(where / FILE, written(changed))
        found = tuple(standings(shown, sources, changed))
    lines = [line for recording in recordings for line in grounded(recording)]
    failed = [str(each.problem()) for recording in recordings for each in recording.failed]
    if shape == "json":
        click.echo(json.dumps(_data(found, lines, failed), ensure_ascii=False, indent=2))
    else:
        _print(found, lines)
        if failed:
            click.echo(click.style("\nDeze voorbeelden slagen niet", bold=True))
            for problem in failed:
                click.echo(bullet(problem))


def _save(path: Path, text: str) -> None:
    """Write whole or not at all.

    Raises:
        InputError: it cannot be written here.
    """
    try:
        with whole_file(path) as file:
            file.write(text.encode())
    except (InputError, OSError):
        raise InputError.of(
            f"`{path.name}` kan hier niet geschreven worden", "gebruik --features met een eigen map"
        ) from None


def _data(
    found: Sequence[ExampleStanding], lines: Sequence[Grounded], failed: Sequence[str]
) -> dict[str, Any]:
    return {
        "mislukt": list(failed),
        "voorbeelden": [
            {
                "plaats": str(each.example.position),
                "voorbeeld": each.example.name,
                "stand": each.status,
                "door": list(each.by),
                "waarom": each.why,
            }
            for each in found
        ],
        "zinnen": [
            {
                "plaats": str(line.at),
                "zin": line.sentence,
                "rust_op": list(line.rests_on),
                "genoemd": list(line.named),
                "stand": line.grounding,
            }
            for line in lines
        ],
    }


def _print(found: Sequence[ExampleStanding], lines: Sequence[Grounded]) -> None:
    click.echo(click.style(f"Voorbeelden ({len(found)})", bold=True))
    counted = Counter(each.status for each in found)
    for status, label in STATUSES.items():
        if counted[status]:  # type: ignore[index]
            click.echo(bullet(f"{counted[status]}: {label}"))  # type: ignore[index]
    for each in found:
        if each.status in ("ingetrokken", "niet vastgelegd"):
            why = f": {each.why}" if each.why else ""
            label = STATUSES[each.status]
            click.echo(bullet(f"{each.example.position}, {each.example.name}. {label}{why}."))
    unshared = [line for line in lines if line.grounding == "geen bron gemeen"]
    click.echo(click.style(f"\nZinnen achter Dan ({len(lines)})", bold=True))
    free = sum(line.grounding == "geen regel" for line in lines)
    click.echo(bullet(f"{len(lines) - len(unshared) - free}: rust op een bron van het voorbeeld"))
    if free:
        click.echo(bullet(f"{free}: hierover beslist geen regel"))
    if unshared:
        click.echo(bullet(f"{len(unshared)}: rust op geen enkele bron die het voorbeeld noemt"))
        click.echo(click.style("\nNoem een bron waarop dit rust", bold=True))
        texts = [
            f"{line.at}: {line.sentence}. Dit rust op {', '.join(line.rests_on)}."
            for line in unshared
        ]
        for text in dict.fromkeys(texts):
            click.echo(bullet(text))
