"""`advise rules`: what the advice rests on, for policy makers."""

from __future__ import annotations

import json
from typing import Any

import click

from adwijzer.language import load_rules
from adwijzer.language.folder import Folder
from adwijzer.model.ranks import Rank
from adwijzer.model.rulebase import AttentionPoint, Decision, Rule, RuleBase, Validity
from adwijzer.text.diagnostics import InputError, did_you_mean, shown
from adwijzer.text.lines import bullet, wrapped
from adwijzer_cli.commands.options import format_option, rules_in, rules_option
from adwijzer_cli.dutch import DutchCommand, DutchGroup
from adwijzer_cli.labels import listing

_RULES = rules_option("folder")
_FORMAT = format_option("text", "json")
_SHOWN_EXAMPLES = 10
_HEADINGS = {
    "aandachtspunt": "Aandachtspunten",
    "vereiste": "Vereisten",
    "tegenspraak": "Tegenspraken in de feiten",
}


@click.group(
    cls=DutchGroup,
    lazy={
        "coverage": (
            "adwijzer_cli.commands.rules_coverage:coverage",
            "Meet wat de voorbeelden van de regels laten zien.",
        ),
        "mutate": (
            "adwijzer_cli.commands.rules_mutate:mutate",
            "Zoek fouten in de regels die geen voorbeeld zou merken.",
        ),
        "provenance": (
            "adwijzer_cli.commands.rules_provenance:provenance",
            "Zeg op welke bronnen de voorbeelden rusten en wie ze bevestigde.",
        ),
        "docs": (
            "adwijzer_cli.commands.rules_docs:docs",
            "Maak van de regels een site voor beleidsmakers.",
        ),
        "check": (
            "adwijzer_cli.commands.rules_check:check",
            "Bewijs dat de regels kloppen, voor elke zaak.",
        ),
        "diff": (
            "adwijzer_cli.commands.rules_diff:diff",
            "Toon in welke zaken een wijziging iets verandert.",
        ),
        "practice": (
            "adwijzer_cli.commands.rules_practice:practice",
            "Zie hoe vaak het advies gevolgd is, en waarom niet.",
        ),
        "register-entry": (
            "adwijzer_cli.commands.rules_register_entry:register_entry",
            "Schrijf wat in het Algoritmeregister hoort.",
        ),
        "export": (
            "adwijzer_cli.commands.rules_export:export",
            "Schrijf de regels als tabellen voor een ander programma.",
        ),
        "language": (
            "adwijzer_cli.commands.rules_language:language",
            "Meet of de teksten in de regels eenvoudig zijn.",
        ),
    },
)
def rules() -> None:
    """Bekijk de regels waarop de adviezen rusten."""


def _base(folder: str | None) -> RuleBase:
    return load_rules(rules_in(folder))


def _about(thing: Rule | AttentionPoint, decision: Decision) -> dict[str, Any]:
    """A rule or attention point as data."""
    about: dict[str, Any] = {
        "id": thing.id,
        "besluit": decision.name,
        "soort": _kind(thing),
        "laag": thing.layer if isinstance(thing, Rule) else None,
        "titel": thing.title,
        "rang": thing.rank.value if thing.sources else None,
        "bewijskracht": thing.evidence if thing.sources else None,
        "bronnen": list(thing.sources),
        "geldig": _validity(thing.validity),
        "plaats": str(thing.position),
    }
    return {key: value for key, value in about.items() if value is not None}


def _kind(thing: Rule | AttentionPoint) -> str:
    return "regel" if isinstance(thing, Rule) else thing.role


def _validity(validity: Validity) -> dict[str, str]:
    days = {"vanaf": validity.vanaf, "tot": validity.tot}
    return {name: day.isoformat() for name, day in days.items() if day is not None}


def _things(base: RuleBase) -> list[tuple[Decision, Rule | AttentionPoint]]:
    found: list[tuple[Decision, Rule | AttentionPoint]] = []
    for decision in base.decisions:
        order = {layer.name: number for number, layer in enumerate(decision.layers)}
        found += [(decision, r) for r in sorted(decision.rules, key=lambda r: order[r.layer])]
        found += [(decision, point) for point in decision.attention]
    return found


@rules.command("list", cls=DutchCommand, short_help="Noem alle regels en aandachtspunten.")
@_FORMAT
@_RULES
def list_rules(shape: str, folder: str | None) -> None:
    """Noem alle regels en aandachtspunten, per besluit en laag."""
    base = _base(folder)
    things = _things(base)
    if shape == "json":
        _print_json([_about(thing, decision) for decision, thing in things])
        return
    for decision in base.decisions:
        previous = ""
        click.echo(click.style(wrapped(f"{decision.title}: {decision.question}"), bold=True))
        titles = {layer.name: layer.title for layer in decision.layers}
        for owner, thing in things:
            if owner is not decision:
                continue
            heading = titles[thing.layer] if isinstance(thing, Rule) else _HEADINGS[_kind(thing)]
            if heading != previous:
                click.echo("\n" + wrapped(heading, "  "))
                previous = heading
            click.echo(listing(f"    {thing.id:<32} ", thing.title))
        click.echo()
    click.echo(wrapped(f"Regelbank {base.version}, sha256 {base.sha256}"))


def _complete_id(_ctx: click.Context, _param: click.Parameter, incomplete: str) -> list[str]:
    known = dict.fromkeys(thing.id for _, thing in _things(_base(None)))
    return [name for name in known if name.lower().startswith(incomplete.lower())]


@rules.command("show", cls=DutchCommand, short_help="Toon een regel met bronnen en voorbeelden.")
@click.argument("rule_id", metavar="ID", shell_complete=_complete_id)
@_FORMAT
@_RULES
def show_rule(rule_id: str, shape: str, folder: str | None) -> None:
    """Toon wat een regel of aandachtspunt zegt, waarop het rust en welke voorbeelden het raken."""
    base = _base(folder)
    things = _things(base)
    match = next(((d, t) for d, t in things if t.id.lower() == rule_id.lower()), None)
    if match is None:
        known = [thing.id for _, thing in things]
        hint = did_you_mean(rule_id, known) or ""
        raise InputError.of(
            f"onbekende regel {shown(rule_id, known)}",
            hint if hint.startswith("bedoel je") else "`advise rules list` noemt ze alle",
        )
    decision, thing = match
    data = _whole(decision, thing, base, folder)
    if shape == "json":
        _print_json(data)
    else:
        _print_rule(data)


def _whole(
    decision: Decision, thing: Rule | AttentionPoint, base: RuleBase, folder: str | None
) -> dict[str, Any]:
    from adwijzer.assurance.examples.firings import examples_touching
    from adwijzer.explain.why import consequence, words
    from adwijzer.language.sources import load_sources

    sources = load_sources(Folder.read(rules_in(folder)))
    data = _about(thing, decision)
    data["als"] = words(decision, thing.condition)
    if isinstance(thing, Rule):
        data["dan"] = dict(thing.conclusions)
        data["gevolg"] = [consequence(decision, n, v) for n, v in thing.conclusions.items()]
        data["uitleg"] = thing.explanation
        if thing.reservations:
            data["voorbehoud"] = dict(thing.reservations)
        if thing.measures:
            measures = map(decision.measure, thing.measures)
            data["maatregelen"] = [{"id": each.name, "titel": each.title} for each in measures]
        if thing.way_out:
            data["uitweg"] = thing.way_out
        titles = {layer.name: layer.title for layer in decision.layers}
        data["laagtitel"] = titles[thing.layer]
    else:
        if thing.unless is not None:
            data["voldaan" if thing.requirement else "tenzij"] = words(decision, thing.unless)
        data["tekst"] = thing.text
    data["bronnen"] = [
        {
            "id": name,
            "document": sources.titles[sources.by_id[name].document],
            "plaats": sources.by_id[name].place,
            "rang": sources.by_id[name].rank.value,
            "tekst": sources.by_id[name].text,
            **({"adres": address} if (address := sources.address(name)) else {}),
        }
        if name in sources.by_id
        else {
            "id": name,
            "spanning": sources.tensions_by_id[name].title,
            "keuze": sources.tensions_by_id[name].choice,
        }
        for name in thing.sources
    ]
    data["voorbeelden"] = [
        {"plaats": str(example.position), "functie": example.feature, "voorbeeld": example.name}
        for example in examples_touching(base, decision, thing)
    ]
    return data


def _print_rule(data: dict[str, Any]) -> None:
    click.echo(click.style(wrapped(f"{data['id']}: {data['titel']}"), bold=True))
    if "laagtitel" in data:
        click.echo(wrapped(f"Laag: {data['laagtitel']}"))
    if "vanaf" in data["geldig"] or "tot" in data["geldig"]:
        click.echo(
            "Geldig: "
            + " ".join(
                f"{'vanaf' if name == 'vanaf' else 'tot en met'} {day}"
                for name, day in data["geldig"].items()
            )
        )
    if "rang" in data:
        rank = Rank(data["rang"]).label
        click.echo(wrapped(f"Gewicht: {rank}, bewijskracht {data['bewijskracht']}"))
    click.echo()
    click.echo(wrapped(f"Als: {data['als']}.", "    ", ""))
    for key in ("tenzij", "voldaan"):
        if key in data:
            click.echo(wrapped(f"{key.capitalize()}: {data[key]}.", "    ", ""))
    if "gevolg" in data:
        click.echo(wrapped(f"Dan: {'; '.join(data['gevolg'])}.", "    ", ""))
    for text in data.get("voorbehoud", {}).values():
        click.echo(wrapped(f"Voorbehoud: {text}", "    ", ""))
    for measure in data.get("maatregelen", ()):
        click.echo(wrapped(f"Maatregel: {measure['titel']}", "    ", ""))
    if "uitweg" in data:
        click.echo(wrapped(f"Uitweg: {data['uitweg']}", "    ", ""))
    click.echo(wrapped(f"Uitleg: {data.get('uitleg') or data.get('tekst', '')}", "    ", ""))
    if data["bronnen"]:
        click.echo(click.style("\nBronnen", bold=True))
    for source in data["bronnen"]:
        if "spanning" in source:
            first, second = f"Spanning: {source['spanning']}.", f"Keuze: {source['keuze']}"
        else:
            first, second = f"{source['document']}, {source['plaats']}.", f"{source['tekst']}."
        click.echo(listing(f"  {source['id']:<6}  ", first))
        click.echo(wrapped(second, " " * 10))
        if "adres" in source:
            click.echo(" " * 10 + source["adres"])
    examples = data["voorbeelden"]
    click.echo(click.style(f"\nVoorbeelden ({len(examples)})", bold=True))
    for example in examples[:_SHOWN_EXAMPLES]:
        click.echo(bullet(f"{example['voorbeeld']} ({example['plaats']})"))
    if len(examples) > _SHOWN_EXAMPLES:
        more = len(examples) - _SHOWN_EXAMPLES
        click.echo(wrapped(f"En nog {more}. Met --format json zie je ze alle.", "  "))
    if not examples:
        click.echo(wrapped("Geen enkel voorbeeld raakt deze regel.", "  "))


@rules.command("schema", cls=DutchCommand, short_help="Schrijf het JSON-schema voor editors.")
@_RULES
def schema(folder: str | None) -> None:
    """Schrijf het JSON-schema van de regelbestanden, voor editors."""
    from adwijzer.language.schema import json_schema

    _print_json(json_schema(_base(folder)))


def _print_json(data: object) -> None:
    click.echo(json.dumps(data, ensure_ascii=False, indent=2))
