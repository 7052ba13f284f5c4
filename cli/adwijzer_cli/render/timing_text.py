"""The answer on timing as text: the advice, a line of weeks, the dates, then the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import click
from msgspec import UnsetType

from adwijzer.decisions.contact import listed
from adwijzer.decisions.timing import TermRow, TimingAnswer, dutch_day
from adwijzer.explain.what_if import WhatIf
from adwijzer.explain.why import VerdictTrace
from adwijzer.model.rulebase import Decision
from adwijzer.model.sources import SourceBase
from adwijzer_cli.render.layout import bullet, listing, width, wrapped
from adwijzer_cli.render.timeline import (
    STATUS_SIGNS,
    STATUS_WORDS,
    by_letter,
    drawn,
    timeline,
)

_SHOWN_QUESTIONS = 3
_COLOURS = {"gedaan": "green", "bereikt": "green", "nadert": "yellow", "verlopen": "red"}


def outcome_words(decision: Decision, value: str) -> str:
    """`inzet van de arbeidsdeskundige is te overwegen`."""
    [outcome] = decision.outcomes
    words = next((v.sentence for v in outcome.values if v.name == value), value)
    return f"{outcome.sentence} {words}"


def outcome_label(decision: Decision, value: str) -> str:
    """`eerst de bedrijfsarts`."""
    return next((v.label for v in decision.outcomes[0].values if v.name == value), value)


def headline(answer: TimingAnswer, decision: Decision) -> str:
    """The short answer: certain or provisional, and what that hangs on."""
    words = outcome_words(decision, answer.advies.advies_inzet_ad)
    if answer.advies.zekerheid == "voorlopig":
        label = outcome_label(decision, answer.advies.advies_inzet_ad)
        return f"Voorlopig {label}. Dat verandert alleen als {answer.advies.alleen_als}."
    if answer.aannamen:
        clauses = " en ".join(assumption.bijzin for assumption in answer.aannamen)
        return f"{words[:1].upper()}{words[1:]}. Vast, zolang {clauses}."
    return f"{words[:1].upper()}{words[1:]}. Dit staat vast."


def where_it_stands(answer: TimingAnswer) -> str:
    """Day and week of absence in one sentence."""
    day = dutch_day(answer.peildatum)
    if answer.verzuimdag is None:
        if answer.hersteld:
            return f"Op {day} loopt er geen verzuim: de werknemer is hersteld."
        return "De eerste ziektedag is niet bekend. Daarom zijn er geen weken en termijnen."
    state = " De werknemer is nu hersteld." if answer.hersteld else ""
    return (
        f"Op {day} is het verzuimdag {answer.verzuimdag}, in week {answer.verzuimweek}."
        f" Dag 1 is {dutch_day(answer.dag_1)}.{state}"
    )


def render_text(
    answer: TimingAnswer,
    decision: Decision,
    sources: SourceBase | None,
    why: Sequence[VerdictTrace] = (),
    what_if: Sequence[WhatIf] | None = None,
) -> str:
    """The whole answer, sections in the order in which an AD needs them."""
    lines = [click.style(wrapped(headline(answer, decision)), bold=True)]
    if answer.advies.zekerheid == "voorlopig":
        words = outcome_words(decision, answer.advies.advies_inzet_ad)
        others = [
            outcome_label(decision, name)
            for name in answer.advies.mogelijk
            if name != answer.advies.advies_inzet_ad
        ]
        lines.append(wrapped(f"{words[:1].upper()}{words[1:]}."))
        lines.append(wrapped(f"Mogelijk is nog: {listed(others, 'of')}."))
    lines.append(wrapped(where_it_stands(answer)))
    if answer.advies.zekerheid == "voorlopig" and answer.aannamen:
        lines.append(wrapped(f"Aangenomen: {'; '.join(a.zin for a in answer.aannamen)}."))
    lines += _section("Weken en termijnen", _dates(answer))
    lines += _section("Als de oorzaak rond het verlof anders is", _other(answer))
    lines += _section("Waarom", _reasons(answer))
    lines += _section(
        "Let op", (bullet(f"{point.titel}. {point.tekst}") for point in answer.aandachtspunten)
    )
    lines += _section("Nog te vragen", _questions(answer))
    lines += _section("Informatie die nog ontbreekt", _missing(answer, decision))
    lines += _section(
        "Wie beslist", (bullet(f"{d.wie.capitalize()} {d.wat}.") for d in answer.beslist_door)
    )
    if what_if is not None:
        lines += _section("Wat het advies zou veranderen", _changes(what_if, decision))
    if why:
        lines += _section("De hele redenering", _chain(why, decision))
    lines += _section("Bronnen", _sources(answer, sources))
    lines += [
        "",
        wrapped("Dit is een advies. Jij beslist. Wijk je af, schrijf dan op waarom."),
        click.style(
            f"Regels van {answer.regels_van}, regelbank {answer.regelbank.versie}"
            f" ({answer.regelbank.sha256[:12]}).",
            dim=True,
        ),
    ]
    return "\n".join(lines) + "\n"


def _section(title: str, lines: Iterable[str]) -> list[str]:
    body = list(lines)
    return ["", click.style(title, bold=True), *body] if body else []


def _dates(answer: TimingAnswer) -> Iterator[str]:
    line = timeline(answer)
    if line is None:
        return
    for text in drawn(line, width() - 4):
        yield "  " + text
    yield ""
    for letter, row in by_letter(line, answer.termijnen):
        sign = click.style(
            f"{STATUS_SIGNS[row.status]} {STATUS_WORDS[row.status]:<15}",
            fg=_COLOURS.get(row.status),
        )
        yield f"  {letter} {sign} {row.titel}: {when(row)}"
    coming = next((r for r in answer.termijnen if r.naam == answer.volgende_termijn), None)
    if coming is not None:
        yield ""
        yield wrapped(
            f"De volgende termijn is {coming.titel}: uiterlijk {dutch_day(coming.datum)}."
            f" Veilig is {dutch_day(coming.veilige_datum)}. {coming.wie} ({coming.artikel})"
            + (f" {coming.let_op}" if isinstance(coming.let_op, str) else ""),
            "  ",
        )
    for moment in answer.momenten:
        if moment.datum is not None:
            yield wrapped(
                f"Week {moment.week} begint op {dutch_day(moment.datum)}: {moment.titel}.", "  "
            )


def when(row: TermRow) -> str:
    """The date of a row in words, a period with both ends."""
    if row.datum is None:
        return "nog niet te zeggen"
    last = dutch_day(row.datum)
    if isinstance(row.datum_vanaf, str):
        return f"{dutch_day(row.datum_vanaf)} tot en met {last} (dag {row.dag})"
    return f"{last} (dag {row.dag})"


def _other(answer: TimingAnswer) -> Iterator[str]:
    other = answer.andere_telling
    if not isinstance(other, UnsetType):
        day = f"verzuimdag {other.verzuimdag}" if other.verzuimdag else "geen lopend verzuim"
        yield wrapped(f"Dan is dag 1 {dutch_day(other.dag_1)} en is het nu {day}.", "  ")
        coming = [row for row in other.termijnen if row.status in ("op_tijd", "nadert")]
        for row in coming[:3]:
            yield f"    {row.titel}: {when(row)}"


def _reasons(answer: TimingAnswer) -> Iterator[str]:
    for rule in answer.regels:
        if rule.gevolg:
            yield bullet(f"{rule.titel}.")
            yield wrapped(rule.uitleg, "    ")
            yield click.style(
                wrapped(
                    f"Bron: {', '.join(rule.bronnen)}"
                    f" ({rule.rang.replace('_', ' ')}, bewijskracht {rule.bewijskracht})."
                    f" Regel {rule.id}.",
                    "    ",
                ),
                dim=True,
            )


def _questions(answer: TimingAnswer) -> Iterator[str]:
    for question in answer.vragen[:_SHOWN_QUESTIONS]:
        yield bullet(f"{question.vraag} {question.waarom} Wie dit weet: {question.wie}.")
    more = len(answer.vragen) - _SHOWN_QUESTIONS
    if more > 0:
        yield wrapped(f"En nog {more} {'vraag' if more == 1 else 'vragen'}.", "  ")


def _missing(answer: TimingAnswer, decision: Decision) -> Iterator[str]:
    for name in answer.ontbrekende_informatie:
        fact = decision.fact(name)
        yield bullet(f"{fact.question} Wie dit weet: {fact.who}.")


def _changes(what_if: Sequence[WhatIf], decision: Decision) -> Iterator[str]:
    if not what_if:
        yield wrapped(
            "Geen verandering van hooguit drie bekende feiten leidt tot een ander advies.", "  "
        )
    for other in what_if:
        [value] = other.uitkomst.values()
        yield bullet(f"{outcome_words(decision, value)}:".capitalize())
        for changes in other.wijzigingen:
            clauses = " en ".join(change.bijzin for change in changes)
            yield wrapped(f"als {clauses}", "      ", "    * ")


def _chain(why: Sequence[VerdictTrace], decision: Decision) -> Iterator[str]:
    for trace in why:
        yield wrapped(f"{outcome_words(decision, trace.oordeel)}.".capitalize(), "  ")
        for what, rules in (
            ("beslist", trace.beslist),
            ("opzijgezet", trace.opzijgezet),
            ("geldt niet", trace.niet_van_toepassing),
        ):
            for rule in rules:
                sources = ", ".join(rule.bronnen)
                yield wrapped(
                    f"{what}: {rule.titel} ({rule.zegt}; {rule.regel}; {sources})",
                    "      ",
                    "    - ",
                )
                for part in rule.ontbreekt:
                    yield wrapped(f"{part.stand}: {part.deel}", "        ", "      . ")


def _sources(answer: TimingAnswer, sources: SourceBase | None) -> Iterator[str]:
    if sources is None:
        return
    cited = dict.fromkeys(
        [s for rule in answer.regels for s in rule.bronnen]
        + [s for row in answer.termijnen for s in row.grond.split(", ")]
        + [s for point in answer.aandachtspunten for s in point.bronnen]
    )
    for name in cited:
        if name in sources.by_id:
            source = sources.by_id[name]
            title = sources.titles.get(source.document, source.document)
            certain = f" (herkomst: {source.provenance})" if source.provenance else ""
            yield listing(f"  {name:<6}", f"{title}, {source.place}{certain}")
        elif name in sources.tensions_by_id:
            yield listing(f"  {name:<6}", f"Spanning: {sources.tensions_by_id[name].title}")
