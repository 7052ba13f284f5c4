"""The difference between two rule bases for people: plain text, or markdown for a review."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any, TypeAlias

import click

from adwijzer.assurance.difference.answers import NO_ADVICE, advice_of
from adwijzer.text.lines import wrapped
from adwijzer.text.phrases import listed

_SHOWN_EXAMPLES = 20
_FEW = 5
"""Headings up to which nobody needs an overview of them."""
_Together: TypeAlias = tuple[str, list[str], list[Mapping[str, Any]], bool]
"""A heading, what changes under it, in which cases, and whether those are all."""


def text(data: Mapping[str, Any], *, marked: bool) -> str:
    """The difference in Dutch; with `marked` as markdown."""
    writer = _Markdown() if marked else _Plain()
    whole = "".join(f"{line}\n" for line in _lines(data, writer))
    if not marked or len(whole) <= MOST_SIGNS:
        return whole
    # What a review tool refuses nobody reads; what stands first is the overview.
    return f"{whole[: whole.rindex(_NEXT, 0, MOST_SIGNS)]}\n\n{_LONGER}\n"


MOST_SIGNS = 60_000
"""What fits in a comment on a merge request: GitHub takes 65,536 signs."""
_NEXT = "\n\n"
_LONGER = (
    "**De rest past niet in een opmerking.** Met `advise rules diff` zie je alles, en met"
    " `--decision` één besluit."
)


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
    groups = _together(data["wijzigingen"])
    if len(groups) > _FEW:
        yield from _overview(data, groups, writer)
    for decision, direct in groupby(data["rechtstreeks"], key=lambda each: each["besluit"]):
        yield ""
        yield writer.heading(f"Wat in elke zaak anders is ({decision})")
        for each in direct:
            yield writer.point(_direct(each))
            if each["voorbeeld"]:
                yield writer.example(each["voorbeeld"])
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
            yield from _group(group, writer, data.get("zaken"))
    yield from _rest(data, writer)


def _overview(
    data: Mapping[str, Any], groups: Sequence[_Together], writer: _Plain
) -> Iterator[str]:
    """What changes, in a line per heading below: few read all the cases of a new edition."""
    yield ""
    yield writer.heading("In het kort")
    for number, (title, effects, where, _) in enumerate(groups, start=1):
        many = f"{len(where)} groepen zaken" if len(where) != 1 else "1 groep zaken"
        yield writer.point(f"{number}. {title}: {'; '.join(effects)} ({many})")
    flips: dict[str, list[Any]] = {}
    for each in data["voorbeelden"]:
        flips.setdefault(each["besluit"], []).append(each)
    for decision, examples in flips.items():
        advised = sum(bool({"advies", NO_ADVICE} & each["delen"].keys()) for each in examples)
        yield writer.point(
            f"Van de voorbeelden bij {decision} komen er {len(examples)} anders uit,"
            f" waarvan {advised} met een ander advies."
        )


def _nothing(data: Mapping[str, Any]) -> str:
    if data["herschreven"]:
        return "In geen enkele zaak komt er iets anders uit. Alleen de regels zelf zijn veranderd."
    return "In geen enkele zaak komt er iets anders uit."


def _direct(each: Mapping[str, Any]) -> str:
    what = f"{each['soort']} {each['naam']}" if each["soort"] != each["naam"] else each["soort"]
    if each["soort"] == "besluit":
        return f"{what} is {'nieuw' if each['oud'] is None else 'weg'}"
    named = each["soort"] in ("feit", "waarde")  # what it is says nothing to a reader
    if each["oud"] is None:
        return f"{what} is nieuw" if named else f"{what} is nieuw: {each['nieuw']}"
    if each["nieuw"] is None:
        return f"{what} is weg" if named else f"{what} is weg (was {each['oud']})"
    if each["soort"] == "uitkomst":
        before, after = (each[side].split(", ") for side in ("oud", "nieuw"))
        came = [f"{name} komt erbij" for name in after if name not in before]
        went = [f"{name} vervalt" for name in before if name not in after]
        if came or went:
            return f"{what}: {'; '.join(came + went)}"
    return f"{what}: van {each['oud']} naar {each['nieuw']}"


def _together(changes: list[Any]) -> list[_Together]:
    """Changes in the same cases under one heading."""
    found: dict[tuple[Any, ...], _Together] = {}
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


def _group(
    group: Mapping[str, Any], writer: _Plain, share: Mapping[str, Any] | None
) -> Iterator[str]:
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
    if share is not None and "in_bestand" in group:
        yield writer.under(_reach(group["in_bestand"], share))
    if group["voorbeeld"]:
        yield writer.example(group["voorbeeld"])


def _reach(reach: Mapping[str, Any], share: Mapping[str, Any]) -> str:
    """How many cases of the file lie in a region, with one of them where it may be named."""
    if reach["aantal"] is None:
        return "In het bestand: te weinig om te noemen."
    if not reach["aantal"]:
        return "In het bestand: geen zaken."
    such = f", zoals {reach['zaak']}" if reach["zaak"] else ""
    return (
        f"In het bestand: {reach['aantal']} van {share['aantal']} zaken"
        f" ({_percentage(reach['aantal'], share['aantal'])} procent){such}."
    )


def _percentage(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}".replace(".", ",")


def _rest(data: Mapping[str, Any], writer: _Plain) -> Iterator[str]:
    examples = data["voorbeelden"]
    yield ""
    yield writer.heading("Voorbeelden die anders uitkomen")
    if not examples:
        yield writer.plain("Geen enkel voorbeeld komt anders uit.")
    advised = [each for each in examples if {"advies", NO_ADVICE} & each["delen"].keys()]
    shown = examples[: max(_SHOWN_EXAMPLES, len(advised))]  # every other advice, and it comes first
    for each in shown:
        parts = ", ".join(_part(name, change) for name, change in each["delen"].items())
        yield writer.point(f"{each['voorbeeld']} ({each['plaats']}): {parts}")
    if len(examples) > len(shown):
        more = len(examples) - len(shown)
        yield writer.plain(f"En nog {more}. Met --format json zie je ze alle.")
    if "zaken" in data:
        yield ""
        yield from _share(data["zaken"], writer)
    yield from _sources(data, writer)
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


def _sources(data: Mapping[str, Any], writer: _Plain) -> Iterator[str]:
    """On which sources rules now rest, and what the public register has to hear."""
    if data.get("bronnen"):
        yield ""
        yield writer.heading("Bronnen")
    for each in data.get("bronnen", ()):
        was, now = (listed(each[side], "en") if each[side] else "" for side in ("oud", "nieuw"))
        if each["oud"] is None:
            yield writer.point(f"{each['regel']} is nieuw en rust op {now or 'geen bron'}")
        elif each["nieuw"] is None:
            yield writer.point(f"{each['regel']} is weg en rustte op {was or 'geen bron'}")
        else:
            yield writer.point(f"{each['regel']} rust nu op {now or 'geen bron'}; eerst op {was}")
    if data.get("algoritmeregister"):
        yield ""
        yield writer.heading("Algoritmeregister")
    for name, fields in data.get("algoritmeregister", {}).items():
        yield writer.point(f"{name}: maak een nieuwe vermelding; anders wordt {', '.join(fields)}")


def _part(name: str, change: Mapping[str, Any]) -> str:
    if name == "advies":
        old, new = (advice_of({"advies": change[side]}) for side in ("oud", "nieuw"))
        return f"advies van {old} naar {new}".replace("_", " ")
    if name != NO_ADVICE:
        return name.replace("_", " ")
    if change["nieuw"] is None:
        return f"er komt nu een advies; eerst niet: {change['oud']}"
    return f"er is geen advies meer: {change['nieuw']}"


def _share(share: Mapping[str, Any], writer: _Plain) -> Iterator[str]:
    yield writer.heading("In de zaken uit het bestand")
    if share["aantal"]:
        yield writer.plain(
            f"Van {share['aantal']} zaken {'komt' if share['anders'] == 1 else 'komen'} er"
            f" {share['anders']} anders uit"
            f" ({_percentage(share['anders'], share['aantal'])} procent)."
        )
    elif "per" not in share:
        yield writer.plain("Geen enkele zaak was te beslissen.")
    for part, count in share["delen"].items():
        yield writer.point(f"{part.replace('_', ' ')}: {count}")
    for shift in share["adviezen"]:
        yield writer.point(f"advies van {shift['oud']} naar {shift['nieuw']}: {shift['aantal']}")
    if "per" in share:
        yield ""
        yield writer.heading(f"Per {share['per'].replace('_', ' ')}")
        for each in share["groepen"]:
            name = "Andere groepen samen" if each["groep"] is None else each["groep"] or "Leeg"
            yield writer.point(
                f"{name}: {each['anders']} van {each['aantal']} zaken anders"
                f" ({_percentage(each['anders'], each['aantal'])} procent)"
            )
        yield writer.plain(
            "Aantallen onder de tien staan er niet bij, en tellen ook in geen totaal mee."
        )
    if share["fout"]:
        yield writer.plain(f"Niet te lezen: {share['fout']}.")
