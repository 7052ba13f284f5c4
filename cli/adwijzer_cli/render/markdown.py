"""An answer as markdown, for the report: form, reasons and circumstances (L-36)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from adwijzer.decisions.answer import ContactAnswer
from adwijzer.decisions.contact import listed
from adwijzer.explain.what_if import WhatIf
from adwijzer.explain.why import VerdictTrace
from adwijzer.model.rulebase import Decision
from adwijzer_cli.render.text import question_text, verdict_words


def report_paragraph(answer: ContactAnswer, decision: Decision, known: Sequence[str]) -> str:
    """One paragraph to paste: what the contact was about, the form, why, and the circumstances."""
    key = decision.item_key
    labels = [key.label(item.agendapunt) if key else "" for item in answer.agendapunten]
    advice = answer.advies
    verdict = verdict_words(decision, advice.contactvorm, advice.oordeel)
    sentences = [f"Dit contact ging over {listed(labels)}.", f"Het advies was: {verdict}."]
    if advice.voorbehoud:
        sentences.append(advice.voorbehoud)
    chosen = answer.feiten.get("gekozen_vorm")
    if chosen is not None and chosen != "onbekend":
        sentences.append(f"Gekozen is voor: {decision.fact('gekozen_vorm').label(chosen)}.")
        if chosen != advice.contactvorm:
            sentences.append("De reden om anders te kiezen is: [vul in].")
    grounds = [rule for rule in answer.regels if rule.gevolg]
    sentences += [f"{rule.titel} ({', '.join(rule.bronnen)})." for rule in grounds]
    if known:
        sentences.append(f"De omstandigheden waren: {'; '.join(known)}.")
    if answer.aannamen:
        sentences.append(f"Aangenomen is: {'; '.join(a.zin for a in answer.aannamen)}.")
    if advice.zekerheid == "voorlopig":
        asked = [question.vraag for question in answer.vragen]
        sentences.append(f"Het advies was voorlopig. Nog niet bekend was: {' '.join(asked)}")
    return " ".join(sentences)


def render_markdown(
    answer: ContactAnswer,
    decision: Decision,
    known: Sequence[str],
    why: Sequence[VerdictTrace] = (),
    what_if: Sequence[WhatIf] | None = None,
) -> str:
    """The paragraph for the report, with attention points, plan and questions below it."""
    parts = [f"## {decision.title}", report_paragraph(answer, decision, known)]
    if len(answer.plan) > 1:
        parts += ["### Plan", _points(part.toelichting for part in answer.plan)]
    parts += [
        "### Aandachtspunten",
        _points(
            f"**{point.titel}.** {point.tekst} ({', '.join(point.bronnen)})"
            for point in answer.aandachtspunten
        ),
    ]
    if answer.vragen:
        parts += [
            "### Nog te vragen",
            _points(question_text(question, decision) for question in answer.vragen),
        ]
    if what_if is not None:
        parts += ["### Wat het advies zou veranderen", _points(_changes(what_if, decision))]
    if why:
        parts += ["### De hele redenering", _points(_chain(why, decision))]
    parts.append(
        f"*Regels van {answer.peildatum}, regelbank {answer.regelbank.versie}"
        f" ({answer.regelbank.sha256[:12]}).*"
    )
    return "\n\n".join(parts) + "\n"


def _points(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _changes(what_if: Sequence[WhatIf], decision: Decision) -> list[str]:
    return [
        f"{verdict_words(decision, other.contactvorm, other.oordeel).capitalize()} als "
        + " en ".join(change.bijzin for change in changes)
        + "."
        for other in what_if
        for changes in other.wijzigingen
    ] or ["Geen verandering van hooguit drie bekende feiten leidt tot een ander advies."]


def _chain(why: Sequence[VerdictTrace], decision: Decision) -> list[str]:
    key = decision.item_key
    lines = []
    for trace in why:
        label = key.label(trace.agendapunt) if key else trace.agendapunt
        lines.append(
            f"**{label.capitalize()}: {verdict_words(decision, trace.vorm, trace.oordeel)}.**"
        )
        lines += [f"  - beslist: {r.titel} ({r.zegt}; {r.regel})" for r in trace.beslist]
        lines += [f"  - opzijgezet: {r.titel} ({r.zegt}; {r.regel})" for r in trace.opzijgezet]
        lines += [
            f"  - geldt niet: {r.titel} ({r.zegt}; {r.regel}): "
            + "; ".join(f"{part.deel} ({part.stand})" for part in r.ontbreekt)
            for r in trace.niet_van_toepassing
        ]
    return lines
