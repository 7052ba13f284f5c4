"""`advise rules coverage`: what the examples show of the rules, and what is missing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from adwijzer.assurance.examples.coverage import Coverage, CoverageItem, Kind
from adwijzer.assurance.examples.coverage import coverage as measured
from adwijzer.assurance.examples.proposals import as_feature, propose
from adwijzer.assurance.examples.provenance import read_confirmations, standings
from adwijzer.assurance.examples.recording import Recording
from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.language.sources import load_sources
from adwijzer.resources import features_folder
from adwijzer.text.diagnostics import InputError
from adwijzer.text.lines import bullet, wrapped
from adwijzer_cli.commands.options import (
    PathWord,
    decision_option,
    decisions_in,
    features_in,
    features_option,
    format_option,
    rules_in,
    rules_option,
)
from adwijzer_cli.dutch import DutchCommand

REFUSED = 1
KINDS: tuple[tuple[Kind, str], ...] = (
    ("regel", "Regels en aandachtspunten"),
    ("deel", "Delen van voorwaarden"),
    ("grens", "Grenzen"),
    ("dag", "Dagen waarop iets gaat gelden"),
)


@click.command(cls=DutchCommand)
@decision_option("name")
@format_option("text", "json")
@click.option(
    "--propose",
    "target",
    metavar="BESTAND",
    type=PathWord("file"),
    help="Schrijf voor wat ontbreekt voorbeelden in dit nieuwe bestand, om te beoordelen.",
)
@click.option(
    "--release",
    is_flag=True,
    help="Keur af wat niet klaar is voor vrijgave. De opdracht eindigt dan met 1.",
)
@rules_option("folder")
@features_option("examples")
def coverage(
    name: str | None,
    shape: str,
    target: str | None,
    release: bool,
    folder: str | None,
    examples: str | None,
) -> int:
    """Meet wat de voorbeelden van de regels laten zien: regels, delen van voorwaarden en grenzen.

    Een deel telt mee als een voorbeeld laat zien dat het er alleen toe doet, tot in de uitkomst of
    een aandachtspunt. Delen waarvoor geen enkel geval dat kan, heten gekoppeld en tellen niet mee.
    """
    base = load_rules(rules_in(folder))
    chosen = decisions_in(base, name)
    features = features_in(examples)
    recordings = [Recording.of(base, decision, features) for decision in chosen]
    found = [measured(recording) for recording in recordings]
    if target is not None:
        _write(target, recordings, found)
    reasons = _refusals(recordings, found, folder, features) if release else []
    if shape == "json":
        data: dict[str, Any] = {"besluiten": [_data(each) for each in found]}
        if release:
            data["vrijgave"] = {"mag": not reasons, "redenen": reasons}
        click.echo(json.dumps(data, ensure_ascii=False, indent=2))
    else:
        _print(found)
        if release:
            _print_release(reasons)
    return REFUSED if reasons else 0


def _write(target: str, recordings: Sequence[Recording], found: Sequence[Coverage]) -> None:
    """Propose examples; a file that exists is left alone.

    Raises:
        InputError: the file exists, or cannot be made.
    """
    path = Path(target)
    lacking = [pair for pair in zip(recordings, found, strict=True) if pair[1].missing]
    if len(lacking) > 1:
        raise InputError.of(
            "er ontbreekt iets bij meer dan één besluit, en een bestand hoort bij één",
            "kies er een met --decision",
        )
    try:
        if path.exists():
            raise FileExistsError
        proposals = [each for pair in lacking for each in propose(*pair) if each.text]
        if not proposals:
            click.echo("Er is niets voor te stellen.", err=True)
            return
        text = as_feature(lacking[0][0].decision, proposals)
        with path.open("x", encoding="utf-8") as file:
            file.write(text)
    except FileExistsError:
        raise InputError.of("dit bestand bestaat al", "kies een andere naam") from None
    except (OSError, ValueError):
        raise InputError.of("hier kan geen bestand gemaakt worden", "kies een andere map") from None


def _refusals(
    recordings: Sequence[Recording],
    found: Sequence[Coverage],
    folder: str | None,
    features: Path | None,
) -> list[str]:
    """Why the rules are not ready for release."""
    sources = load_sources(Folder.read(rules_in(folder)))
    confirmations = read_confirmations(features or features_folder())
    reasons = [problem for each in found for problem in each.failed]
    for recording in recordings:
        examples = [result.example for result in recording.results]
        for each in standings(examples, sources, confirmations):
            at = each.example.position
            if each.status == "te beoordelen":
                reasons.append(f"{at}: dit voorstel heeft nog niemand beoordeeld")
            elif each.status == "niet vastgelegd":
                reasons.append(f"{at}: deze bevestiging is niet vastgelegd")
            elif each.status == "ingetrokken":
                reasons.append(f"{at}: de bevestiging is vervallen ({each.why})")
    return reasons + [f"{item.at}: {sentence(item)}" for each in found for item in each.missing]


def sentence(item: CoverageItem) -> str:
    """What no example shows."""
    match item.kind:
        case "regel":
            return f"geen voorbeeld laat zien dat {item.about} meetelt: {item.what}"
        case "deel":
            return (
                f"geen voorbeeld laat zien dat het bij {item.about} uitmaakt als dit"
                f" {item.side}: {item.what}"
            )
        case "grens" | "dag":
            return f"geen voorbeeld probeert {item.about} op de grens: {item.what}, {item.side}"


def _data(found: Coverage) -> dict[str, Any]:
    return {
        "besluit": found.decision,
        "voorbeelden": found.examples,
        "mislukt": list(found.failed),
        "telling": {
            kind: {
                "getoond": tally.shown,
                "te_tonen": tally.countable,
                "gekoppeld": tally.coupled,
            }
            for kind, _ in KINDS
            for tally in (found.tally(kind),)
        },
        "ontbreekt": [_item(item) for item in found.missing],
        "gekoppeld": [_item(item) for item in found.coupled],
        "getoond": [_item(item) for item in found.items if item.status == "getoond"],
    }


def _item(item: CoverageItem) -> dict[str, Any]:
    data = {
        "soort": item.kind,
        "over": item.about,
        "plaats": str(item.at),
        "wat": item.what,
        "kant": item.side,
        "voorbeeld": item.by,
        "reden": item.reason,
        "bronnen": list(item.sources),
    }
    return {key: value for key, value in data.items() if value}


def _print(found: Sequence[Coverage]) -> None:
    for each in found:
        passed = each.examples - len(each.failed)
        click.echo(click.style(wrapped(each.title), bold=True))
        click.echo(f"  {'Voorbeelden':<30} {passed} van {each.examples} geslaagd")
        for kind, label in KINDS:
            tally = each.tally(kind)
            if tally.countable or tally.coupled:
                more = f", en {tally.coupled} gekoppeld" if tally.coupled else ""
                click.echo(f"  {label:<30} {tally.shown} van {tally.countable}{more}")
        click.echo()
        for title, lines in (
            ("Deze voorbeelden slagen niet", list(each.failed)),
            ("Dit laat nog geen voorbeeld zien", [f"{i.at}: {sentence(i)}" for i in each.missing]),
            ("Gekoppeld: dit kan geen enkel geval laten zien", [_coupled(i) for i in each.coupled]),
        ):
            if lines:
                click.echo(wrapped(f"{title}:", "  ", "  "))
                for line in lines:
                    click.echo(bullet(line))
                click.echo()


def _coupled(item: CoverageItem) -> str:
    return f"{item.at}: {item.about}, {item.what}: {item.side}"


def _print_release(reasons: Sequence[str]) -> None:
    if not reasons:
        click.echo("Klaar voor vrijgave.")
        return
    click.echo(click.style(wrapped("Niet klaar voor vrijgave:"), bold=True))
    for reason in reasons:
        click.echo(bullet(reason))
