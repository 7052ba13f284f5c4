"""An answer as markdown, for the report: form, reasons and circumstances (L-36)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from adwijzer.decisions.answer import ContactAnswer, Question
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.contact.decider import listed
from adwijzer.model.rulebase import Decision
from adwijzer.model.sources import SourceBase
from adwijzer.presenting import paste, words
from adwijzer.presenting.text import question_text, source_names, told, traced, verdict_words

if TYPE_CHECKING:
    from adwijzer.presenting.shown import Explanation


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
    sentences += paste.grounds(answer.regels)
    if answer.leidraad != UNKNOWN:
        sentences.append(words.guideline(answer.leidraad))
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
    explanation: Explanation,
) -> str:
    """The paragraph for the report, with attention points, plan and questions below it."""
    parts = [f"## {decision.title}", report_paragraph(answer, decision, known)]
    if answer.leidraad == UNKNOWN:
        parts.append(words.guideline(answer.leidraad))
    if answer.advies.voorbehoud:
        parts += ["### Voorbehoud", answer.advies.voorbehoud]
    if len(answer.plan) > 1:
        parts += ["### Plan", paste.points(part.toelichting for part in answer.plan)]
    parts += paste.attention(answer.aandachtspunten)
    if answer.vragen:
        asked = paste.points(question_text(question, decision) for question in answer.vragen)
        parts += ["### Nog te vragen", asked]
    parts += paste.explanation(
        explanation.what_if, told(decision), explanation.why, traced(decision)
    )
    cited = words.cited(source_names(answer), sources)
    parts += paste.ending(cited, answer.peildatum, answer.regelbank)
    return "\n\n".join(parts) + "\n"
