"""An answer as markdown, for the report: form, reasons and circumstances (L-36)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from adwijzer.decisions.answer import ContactAnswer, Question
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.contact import listed
from adwijzer.model.rulebase import Decision
from adwijzer.model.sources import SourceBase
from adwijzer_cli.render.text import (
    guideline,
    outcome_words,
    question_text,
    source_lines,
    traced_words,
    verdict_words,
    version_line,
)

if TYPE_CHECKING:
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import RuleTrace, VerdictTrace


def report_paragraph(answer: ContactAnswer, decision: Decision, known: Sequence[str]) -> str:
    """One paragraph to paste: what the contact was about, the form, why, and the circumstances."""
    key = decision.item_key
    labels = [key.label(item.agendapunt) if key else "" for item in answer.agendapunten]
    advice = answer.advies
    verdict = verdict_words(decision, advice.contactvorm, advice.oordeel)
    sentences = [f"Dit contact ging over {listed(labels)}.", f"Het advies was: {verdict}."]
    if advice.reden:
        sentences.append(f"{advice.reden.titel} ({', '.join(advice.reden.bronnen)}).")
    if advice.voorbehoud:
        sentences.append("Daarbij hoort een voorbehoud: [vul in].")
    chosen = answer.feiten.get("gekozen_vorm")
    if chosen is not None and chosen != "onbekend":
        sentences.append(f"Gekozen is voor: {decision.fact('gekozen_vorm').label(chosen)}.")
        if chosen != advice.contactvorm:
            sentences.append("De reden om anders te kiezen is: [vul in].")
    grounds = [rule for rule in answer.regels if rule.gevolg]
    sentences += [f"{rule.titel} ({', '.join(rule.bronnen)})." for rule in grounds]
    if answer.leidraad != UNKNOWN:
        sentences.append(guideline(answer))
    if known:
        sentences.append(f"De omstandigheden waren: {'; '.join(known)}.")
    if answer.aannamen:
        sentences.append(f"Aangenomen is: {'; '.join(a.zin for a in answer.aannamen)}.")
    if advice.zekerheid == "voorlopig":
        asked = dict.fromkeys(_bare(question) for question in answer.vragen)
        sentences.append(f"Het advies was voorlopig. Nog niet bekend was: {' '.join(asked)}")
    return " ".join(sentences)


def _bare(question: Question) -> str:
    """The question without the help that follows it."""
    text, mark, _ = question.vraag.partition("?")
    return text + mark


def render_markdown(
    answer: ContactAnswer,
    decision: Decision,
    known: Sequence[str],
    sources: SourceBase,
    why: Sequence[VerdictTrace] = (),
    what_if: Sequence[WhatIf] | None = None,
) -> str:
    """The paragraph for the report, with attention points, plan and questions below it."""
    parts = [f"## {decision.title}", report_paragraph(answer, decision, known)]
    if answer.leidraad == UNKNOWN:
        parts.append(guideline(answer))
    if answer.advies.voorbehoud:
        parts += ["### Voorbehoud", answer.advies.voorbehoud]
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
        parts += ["### De hele redenering", *_chain(why, decision)]
    cited = source_lines(answer, sources)
    parts += ["### Bronnen", _points(f"{name}: {line}" for name, line in cited.items())]
    parts.append(f"*{version_line(answer)}*")
    return "\n\n".join(parts) + "\n"


def _points(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _changes(what_if: Sequence[WhatIf], decision: Decision) -> list[str]:
    return [
        f"{outcome_words(decision, other).capitalize()} als "
        + " en ".join(change.bijzin for change in changes)
        + "."
        for other in what_if
        for changes in other.wijzigingen
    ] or ["Geen verandering van hooguit drie bekende feiten leidt tot een ander advies."]


def _chain(why: Sequence[VerdictTrace], decision: Decision) -> list[str]:
    parts = []
    for trace in why:
        rules = [
            *(f"beslist: {_traced(rule)}" for rule in trace.beslist),
            *(f"opzijgezet: {_traced(rule)}" for rule in trace.opzijgezet),
            *(
                f"geldt niet: {_traced(rule)}: "
                + "; ".join(f"{part.deel} ({part.stand})" for part in rule.ontbreekt)
                for rule in trace.niet_van_toepassing
            ),
        ]
        parts += [f"**{traced_words(decision, trace)}.**", _points(rules)]
    return parts


def _traced(rule: RuleTrace) -> str:
    return f"{rule.titel} ({rule.zegt}; {rule.regel}; {', '.join(rule.bronnen)})"
