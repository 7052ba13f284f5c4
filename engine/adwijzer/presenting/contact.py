"""What an answer on the form of a contact has of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.kept_contact import without_choice
from adwijzer.explain.facts import known_sentences
from adwijzer.presenting import words
from adwijzer.presenting.parts import Parts
from adwijzer.presenting.words import RESERVATION
from adwijzer.text.page import Chapter, Grid, Marked, Tone
from adwijzer.text.phrases import listed

if TYPE_CHECKING:
    from adwijzer.decisions.answer import ContactAnswer, FormVerdict, Ground
    from adwijzer.decisions.contact.decider import ContactReasoning
    from adwijzer.model.rulebase import ContactDecision

_TONES: tuple[Tone, ...] = ("strong", "good", "fair", "care", "bad")
"""How the verdicts of the scale look, from heavy to light."""


def parts(reasoning: ContactReasoning, answer: ContactAnswer, _ground: words.Ground) -> Parts:
    """What the answer says beside what all answers say."""
    decision = reasoning.decision
    known = known_sentences(decision, without_choice(decision, reasoning.case))
    plan = [part.toelichting for part in answer.plan] if len(answer.plan) > 1 else []
    reasons = [answer.advies.reden] if answer.advies.reden else []
    return Parts(
        opening=tuple(_sentences(answer, decision)),
        report=tuple(report_sentences(answer, decision, known)),
        chapters=(
            words.prose("Voorbehoud", [answer.advies.voorbehoud or ""]),
            words.listing("Plan", plan),
            Chapter("Per agendapunt", (_grid(answer, decision),), detail=True),
        ),
        sources=words.names(reasons, answer.regels, answer.aandachtspunten),
    )


def report_sentences(
    answer: ContactAnswer, decision: ContactDecision, known: Sequence[str]
) -> Iterator[str]:
    """The paragraph to paste: what the contact was about, the form, why, and the circumstances."""
    labels = [words.item_label(decision, item.agendapunt) for item in answer.agendapunten]
    advice = answer.advies
    yield f"Dit contact ging over {listed(labels)}."
    yield f"Het advies was: {words.outcome_words(decision, advice.contactvorm, advice.oordeel)}."
    if advice.reden:
        yield f"{advice.reden.titel}."
    deciding = {
        ground.regel
        for item in answer.agendapunten
        if (ground := item.oordelen.get(advice.contactvorm))
    }
    yield from words.reported(decision, (e for e in answer.regels if e.id in deciding))
    if advice.voorbehoud:
        yield RESERVATION
    form, why = decision.fact(decision.combination.chosen), decision.combination.chosen_why
    chosen, reason = (answer.feiten.get(name) or UNKNOWN for name in (form.name, why))
    if chosen != UNKNOWN:
        yield f"Gekozen is voor: {form.label(chosen)}."
        if chosen != advice.contactvorm:
            said = "[vul in]" if reason == UNKNOWN else decision.fact(why).label(reason)
            yield f"De reden om anders te kiezen is: {said}."
    yield words.guideline_reported(answer.leidraad)
    if known:
        yield words.known_line(known, "De omstandigheden waren")
    if answer.aannamen:
        yield f"Aangenomen is: {'; '.join(a.zin for a in answer.aannamen)}."
    if advice.zekerheid == "voorlopig":
        yield "Het advies was voorlopig, omdat nog niet alles bekend was."


def _sentences(answer: ContactAnswer, decision: ContactDecision) -> Iterator[str]:
    """What the advice says behind the short answer."""
    advice = answer.advies

    def options(found: Sequence[FormVerdict]) -> str:
        said = (words.outcome_words(decision, each.contactvorm, each.oordeel) for each in found)
        return f"{'; '.join(said)}."

    sentence = words.capital(words.outcome_words(decision, advice.contactvorm, advice.oordeel))
    reason = f" {advice.reden.uitleg}" if advice.reden else ""
    yield f"{sentence}.{reason}"
    if advice.zekerheid == "voorlopig":
        yield f"Mogelijk is nog: {options(advice.mogelijk)}"
    yield from words.assumed(answer, decision)
    for item in answer.agendapunten:
        for form, ground in item.oordelen.items():
            if ground.tegenspraak:
                about = next(o.sentence for o in decision.outcomes if o.name == form)
                yield (
                    f"Over {about} bij {words.item_label(decision, item.agendapunt)} spreken"
                    f" {listed(ground.tegenspraak)} elkaar tegen. Jij beslist."
                )
    if answer.alternatieven:
        yield f"Dit kan ook: {options(answer.alternatieven)}"


def _grid(answer: ContactAnswer, decision: ContactDecision) -> Grid:
    """The verdict on every form at every agenda item."""
    scale = {
        value.name: (value.label, tone) for value, tone in zip(decision.scale, _TONES, strict=False)
    }

    def verdict(ground: Ground | None) -> Marked:
        if ground is None:
            return Marked("")
        label, tone = scale.get(ground.oordeel, (ground.oordeel, _TONES[-1]))
        return Marked(label + (", met voorbehoud" if ground.voorbehoud else ""), tone)

    items = answer.agendapunten
    forms = [o for o in decision.outcomes if any(o.name in item.oordelen for item in items)]
    return Grid(
        ("Agendapunt", *(words.capital(form.label) for form in forms)),
        tuple(
            (
                words.capital(words.item_label(decision, item.agendapunt)),
                *(verdict(item.oordelen.get(form.name)) for form in forms),
            )
            for item in items
        ),
    )
