"""The difference between two rule bases for people: plain text, or markdown for a review."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import click

from adwijzer.assurance.difference.answers import NO_ADVICE
from adwijzer.text.lines import wrapped
from adwijzer.text.phrases import listed

_SHOWN_EXAMPLES = 20


def text(data: Mapping[str, Any], *, marked: bool) -> str:
    """The difference in Dutch; with `marked` as markdown."""
    writer = _Markdown() if marked else _Plain()
    return "".join(f"{line}\n" for line in _lines(data, writer))


class _Plain:
    """Lines for a terminal."""

    def title(self, words: str) -> str:
        return click.style(wrapped(words), bold=True)

    def heading(self, words: str) -> str:
        return click.style(wrapped(words), bold=True)

    def point(self, words: str) -> str:
        return wrapped(words, "    ", "  - ")

    def under(self, words: str) -> str:
        return wrapped(words, "      ", "      ")

    def deeper(self, words: str) -> str:
        return wrapped(words, "          ", "        - ")

    def plain(self, words: str) -> str:
        return wrapped(words)

    def example(self, words: str) -> str:
        return "\n" + words.rstrip("\n") + "\n"


class _Markdown(_Plain):
    """Lines for a review."""

    def title(self, words: str) -> str:
        return f"# {words}\n"

    def heading(self, words: str) -> str:
        return f"## {words}\n"

    def point(self, words: str) -> str:
        return f"- {words}"

    def under(self, words: str) -> str:
        return f"  {words}  "

    def deeper(self, words: str) -> str:
        return f"  - {words}"

    def plain(self, words: str) -> str:
        return words

    def example(self, words: str) -> str:
        return f"\n```gherkin\n{words.rstrip()}\n```\n"


def _lines(data: Mapping[str, Any], writer: _Plain) -> Iterator[str]:
    yield writer.title(
        f"Van {data['oud']['naam']} (versie {data['oud']['versie']}) naar"
        f" {data['nieuw']['naam']} (versie {data['nieuw']['versie']}), op {data['peildatum']}"
    )
    if not data["wijzigingen"] and not data["rechtstreeks"]:
        yield writer.plain(_nothing(data))
    if data["rechtstreeks"]:
        yield ""
        yield writer.heading("Wat in elke zaak anders is")
        for each in data["rechtstreeks"]:
            yield writer.point(_direct(each))
            if each["voorbeeld"]:
                yield writer.example(each["voorbeeld"])
    groups = _together(data["wijzigingen"])
    for number, (title, effects, where, complete) in enumerate(groups, start=1):
        yield ""
        yield writer.heading(f"{number}. {title}")
        for effect in effects:
            yield writer.point(f"{effect[:1].upper()}{effect[1:]}")
        if not complete:
            yield writer.plain(
                "Niet alle zaken zijn gevonden: het bewijs duurde te lang. Geef het meer tijd met"
                " --seconds."
            )
        for count, group in enumerate(where, start=1):
            yield ""
            lead = "In deze zaken" if len(where) == 1 else f"In deze zaken ({count})"
            yield writer.plain(f"{lead}:")
            yield from _group(group, writer)
    yield from _rest(data, writer)


def _nothing(data: Mapping[str, Any]) -> str:
    if data["herschreven"]:
        return "In geen enkele zaak komt er iets anders uit. Alleen de regels zelf zijn veranderd."
    return "In geen enkele zaak komt er iets anders uit."


def _direct(each: Mapping[str, Any]) -> str:
    what = f"{each['soort']} {each['naam']}" if each["soort"] != each["naam"] else each["soort"]
    if each["soort"] == "besluit":
        return f"{what} is {'nieuw' if each['oud'] is None else 'weg'}"
    if each["oud"] is None:
        return f"{what} is nieuw: {each['nieuw']}"
    if each["nieuw"] is None:
        return f"{what} is weg (was {each['oud']})"
    return f"{what}: van {each['oud']} naar {each['nieuw']}"


def _together(
    changes: list[Any],
) -> list[tuple[str, list[str], list[Mapping[str, Any]], bool]]:
    """Changes in the same cases under one heading."""
    found: dict[tuple[Any, ...], tuple[str, list[str], list[Mapping[str, Any]], bool]] = {}
    for change in changes:
        where = change["groepen"]
        key = (
            change["besluit"],
            change["volledig"],
            tuple(sorted((tuple(g["bij"]), tuple(g["als"]), tuple(g["tenzij"])) for g in where)),
        )
        effects = [effect["tekst"] for effect in change["gevolgen"]]
        if key in found:
            found[key][1].extend(effects)
        else:
            found[key] = (change["titel"], effects, where, change["volledig"])
    return list(found.values())


def _group(group: Mapping[str, Any], writer: _Plain) -> Iterator[str]:
    if group["bij"]:
        yield writer.under(f"Bij: {listed(group['bij'], 'of')}.")
    if group["als"]:
        yield writer.under(f"Als: {'; '.join(group['als'])}.")
    if 0 < len(group["tenzij"]) < 3:
        yield writer.under(f"Tenzij bekend is: {'; '.join(group['tenzij'])}.")
    elif group["tenzij"]:
        yield writer.under("Tenzij een van deze dingen bekend is:")
        for exception in group["tenzij"]:
            yield writer.deeper(exception)
    if not (group["bij"] or group["als"] or group["tenzij"]):
        yield writer.under("Alle zaken.")
    if group["voorbeeld"]:
        yield writer.example(group["voorbeeld"])


def _rest(data: Mapping[str, Any], writer: _Plain) -> Iterator[str]:
    examples = data["voorbeelden"]
    yield ""
    yield writer.heading("Voorbeelden die anders uitkomen")
    if not examples:
        yield writer.plain("Geen enkel voorbeeld komt anders uit.")
    for each in examples[:_SHOWN_EXAMPLES]:
        parts = ", ".join(_part(name, change) for name, change in each["delen"].items())
        yield writer.point(f"{each['voorbeeld']} ({each['plaats']}): {parts}")
    if len(examples) > _SHOWN_EXAMPLES:
        more = len(examples) - _SHOWN_EXAMPLES
        yield writer.plain(f"En nog {more}. Met --format json zie je ze alle.")
    if "zaken" in data:
        yield ""
        yield from _share(data["zaken"], writer)
    if data["herschreven"]:
        yield ""
        yield writer.heading("Wat anders geschreven is of met een ander getal rekent")
        for each in data["herschreven"]:
            yield writer.point(each)
    if data["andere_dagen"]:
        yield ""
        yield writer.plain(
            "Ook op andere dagen verandert er iets. Kijk daarvoor met --as-of:"
            f" {'; '.join(data['andere_dagen'])}."
        )


def _part(name: str, change: Mapping[str, Any]) -> str:
    if name != NO_ADVICE:
        return name.replace("_", " ")
    if change["nieuw"] is None:
        return f"er komt nu een advies; eerst niet: {change['oud']}"
    return f"er is geen advies meer: {change['nieuw']}"


def _share(share: Mapping[str, Any], writer: _Plain) -> Iterator[str]:
    yield writer.heading("In de zaken uit het bestand")
    percentage = f"{100 * share['anders'] / share['aantal']:.1f}".replace(".", ",")
    yield writer.plain(
        f"Van {share['aantal']} zaken {'komt' if share['anders'] == 1 else 'komen'} er"
        f" {share['anders']} anders uit ({percentage} procent)."
        if share["aantal"]
        else "Geen enkele zaak was te beslissen."
    )
    for part, count in share["delen"].items():
        yield writer.point(f"{part.replace('_', ' ')}: {count}")
    for shift in share["adviezen"]:
        yield writer.point(f"advies van {shift['oud']} naar {shift['nieuw']}: {shift['aantal']}")
    if share["fout"]:
        yield writer.plain(f"Niet te lezen: {share['fout']}.")
