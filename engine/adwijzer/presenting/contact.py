"""The answer on the form of a contact, as a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.kept_contact import without_choice
from adwijzer.explain.facts import known_sentences
from adwijzer.presenting import words
from adwijzer.text.page import Chapter, Grid, Marked, Page, Prose, Tone, points
from adwijzer.text.phrases import listed

if TYPE_CHECKING:
    from adwijzer.decisions.answer import ContactAnswer, Ground, Question
    from adwijzer.decisions.case import Case
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.model.rulebase import ContactDecision
    from adwijzer.model.sources import SourceBase
    from adwijzer.presenting.explanation import Explanation
    from adwijzer.presenting.supplement import Supplement

_TONES: tuple[Tone, ...] = ("strong", "good", "fair", "care", "bad")
"""How the verdicts of the scale look, from heavy to light."""


def headline(answer: ContactAnswer, _decision: ContactDecision) -> str:
    """The short answer: certain or provisional, and what that hangs on."""
    form = answer.advies.contactvorm
    hanging = [each for each in answer.aannamen if each.feit in (answer.advies.zolang or ())]
    return words.certainty(form, form, answer.advies, hanging)


def page(
    answer: ContactAnswer,
    decision: ContactDecision,
    case: Case,
    sources: SourceBase,
    explanation: Explanation,
    _supplement: Supplement,
) -> Page:
    """The whole answer, sections in the order in which an AD needs them."""
    known = known_sentences(decision, without_choice(decision, case))
    unknown = (Prose(words.guideline(UNKNOWN)),) if answer.leidraad == UNKNOWN else ()
    reserve = (Prose(answer.advies.voorbehoud),) if answer.advies.voorbehoud else ()
    plan = [part.toelichting for part in answer.plan] if len(answer.plan) > 1 else []
    return Page(
        title=decision.title,
        day=answer.peildatum,
        question=decision.question,
        headline=headline(answer, decision),
        provisional=answer.advies.zekerheid == "voorlopig",
        opening=tuple(_sentences(answer, decision)),
        report=report_paragraph(answer, decision, known),
        known=words.known_line(known),
        chapters=(
            Chapter("", unknown, ("report",)),
            Chapter("Voorbehoud", reserve, ("report",)),
            Chapter("Per agendapunt", (_grid(answer, decision),), ("html",)),
            words.reasons(answer.regels, consequence=True),
            Chapter("Plan", (points(plan),)),
            words.attention(answer.aandachtspunten),
            words.questions(question_text(question, decision) for question in answer.vragen),
            *words.explained(
                explanation,
                partial(outcome, decision),
                lambda trace: _traced(trace, decision),
            ),
            words.sources_section(words.cited(source_names(answer), sources)),
        ),
        closing=words.CLOSING,
        version=words.version_line(answer.peildatum, answer.regelbank),
    )


def report_paragraph(answer: ContactAnswer, decision: ContactDecision, known: Sequence[str]) -> str:
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
    sentences += words.grounds(answer.regels)
    if answer.leidraad != UNKNOWN:
        sentences.append(words.guideline(answer.leidraad))
    sentences += words.circumstances(known)
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


def verdict_words(decision: ContactDecision, form: str, verdict: str) -> str:
    """`beeldbellen is aanvaardbaar`."""
    outcome = next(o for o in decision.outcomes if o.name == form)
    said = next((v.sentence for v in decision.scale if v.name == verdict), f"is {verdict}")
    return f"{outcome.sentence} {said}"


def outcome(decision: ContactDecision, found: Mapping[str, str]) -> str:
    """The words for an outcome that changes would give."""
    return verdict_words(decision, *found.values())


def _sentences(answer: ContactAnswer, decision: ContactDecision) -> Iterator[str]:
    """What the advice says behind the short answer."""
    advice = answer.advies
    sentence = verdict_words(decision, advice.contactvorm, advice.oordeel).capitalize()
    yield f"{sentence}." + (f" {advice.voorbehoud}" if advice.voorbehoud else "")
    if advice.reden:
        yield f"{advice.reden.uitleg} Bron: {', '.join(advice.reden.bronnen)}."
    if advice.zekerheid == "voorlopig":
        options = [verdict_words(decision, o.contactvorm, o.oordeel) for o in advice.mogelijk]
        yield f"Mogelijk is nog: {'; '.join(options)}."
        if answer.aannamen:
            yield words.assumed(answer.aannamen)
    elif rest := [each for each in answer.aannamen if each.feit not in (advice.zolang or ())]:
        yield words.assumed(rest)
    yield from _contradictions(answer, decision)
    if answer.alternatieven:
        options = [verdict_words(decision, o.contactvorm, o.oordeel) for o in answer.alternatieven]
        yield f"Dit kan ook: {'; '.join(options)}."
    yield words.guideline(answer.leidraad)


def _contradictions(answer: ContactAnswer, decision: ContactDecision) -> Iterator[str]:
    key = decision.item_key
    sentences = {outcome.name: outcome.sentence for outcome in decision.outcomes}
    for item in answer.agendapunten:
        for form, ground in item.oordelen.items():
            if ground.tegenspraak:
                at = f" bij {key.label(item.agendapunt)}" if key else ""
                yield (
                    f"Over {sentences[form]}{at} spreken {listed(ground.tegenspraak)} elkaar tegen."
                    " Jij beslist."
                )


def _grid(answer: ContactAnswer, decision: ContactDecision) -> Grid:
    """The verdict on every form at every agenda item."""
    key = decision.item_key
    scale = {
        value.name: (value.label, tone) for value, tone in zip(decision.scale, _TONES, strict=False)
    }

    def verdict(verdicts: Mapping[str, Ground], form: str) -> Marked:
        ground = verdicts.get(form)
        if ground is None:
            return Marked("")
        label, tone = scale.get(ground.oordeel, (ground.oordeel, _TONES[-1]))
        return Marked(label + (", met voorbehoud" if ground.voorbehoud else ""), tone)

    forms = [
        outcome
        for outcome in decision.outcomes
        if any(outcome.name in item.oordelen for item in answer.agendapunten)
    ]
    return Grid(
        ("Agendapunt", *(words.capital(form.label) for form in forms)),
        tuple(
            (
                words.capital(key.label(item.agendapunt) if key else item.agendapunt),
                *(verdict(item.oordelen, form.name) for form in forms),
            )
            for item in answer.agendapunten
        ),
    )


def question_text(question: Question, decision: ContactDecision) -> str:
    """A question with the agenda item it is about and who can answer."""
    key = decision.item_key
    about = f" (bij {key.label(question.agendapunt)})" if question.agendapunt and key else ""
    who = {"client": " Vraag het de cliënt."}.get(question.wie, "")
    return f"{question.vraag}{about} {question.waarom}{who}"


def _traced(trace: VerdictTrace, decision: ContactDecision) -> str:
    """`Nazorg: bellen heeft de voorkeur`, for a verdict that is explained."""
    key = decision.item_key
    verdict = verdict_words(decision, trace.vorm, trace.oordeel)
    if key is None or trace.agendapunt is None:
        return verdict
    return f"{key.label(trace.agendapunt).capitalize()}: {verdict}"


def source_names(answer: ContactAnswer) -> Iterable[str]:
    """Every source that the answer cites."""
    reason = answer.advies.reden
    grounds = (*([reason] if reason else ()), *answer.regels, *answer.aandachtspunten)
    return (source for ground in grounds for source in ground.bronnen)
