"""What an answer on the form of a contact has of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adwijzer.decisions.answer import (
    ContactAdvice,
    ContactAnswer,
    FormVerdict,
    ItemVerdicts,
    sources_of,
)
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.contact.decider import ContactReasoning
from adwijzer.decisions.kept_contact import without_choice
from adwijzer.explain.facts import known_sentences
from adwijzer.model.rulebase import ContactDecision
from adwijzer.model.sources import Ground
from adwijzer.presenting import words
from adwijzer.text.page import Cell, Chapter, Grid, Prose
from adwijzer.text.phrases import listed


def parts(reasoning: ContactReasoning, answer: ContactAnswer, _ground: Ground) -> words.Parts:
    """What the answer says beside what all answers say."""
    decision = reasoning.decision
    known = known_sentences(decision, without_choice(decision, reasoning.case))
    plan = [part.toelichting for part in answer.plan] if len(answer.plan) > 1 else []
    reasons = [answer.advies.reden] if answer.advies.reden else []
    return words.Parts(
        opening=tuple(_sentences(answer, decision)),
        report=tuple(report_sentences(answer, decision, known)),
        chapters=(
            Chapter("Voorbehoud", (Prose(answer.advies.voorbehoud or ""),)),
            words.listing("Plan", plan),
            Chapter("Per agendapunt", (_grid(answer, decision),), detail=True),
        ),
        sources=sources_of(reasons, answer.regels, answer.aandachtspunten),
    )


def report_sentences(
    answer: ContactAnswer, decision: ContactDecision, known: Sequence[str]
) -> Iterator[str]:
    """The paragraph to paste: what the contact was about, the form, why, and the circumstances."""
    labels = [decision.item_label(item.agendapunt) for item in answer.agendapunten]
    advice = answer.advies
    yield f"Dit contact ging over {listed(labels)}."
    yield f"Het advies was: {words.outcome_words(decision, advice.contactvorm, advice.oordeel)}."
    if advice.reden:
        yield f"{advice.reden.titel}."
    grounds = (item.oordelen.get(advice.contactvorm) for item in answer.agendapunten)
    deciding = {ground.regel for ground in grounds if ground}
    yield from words.reported(decision, (e for e in answer.regels if e.id in deciding))
    if advice.voorbehoud:
        yield words.RESERVATION
    form, why = map(decision.fact, (decision.combination.chosen, decision.combination.chosen_why))
    chosen, reason = (answer.feiten.get(each.name) or UNKNOWN for each in (form, why))
    if chosen != UNKNOWN:
        yield f"Gekozen is voor: {form.label(chosen)}."
        if chosen != advice.contactvorm:
            said = "[vul in]" if reason == UNKNOWN else why.label(reason)
            yield f"De reden om anders te kiezen is: {said}."
    yield words.guideline(answer.leidraad, unknown=words.NO_GUIDELINE)
    yield words.known_line(known, words.CIRCUMSTANCES)
    yield words.known_line((each.zin for each in answer.aannamen), "Aangenomen is")
    if advice.zekerheid == "voorlopig":
        yield "Het advies was voorlopig, omdat nog niet alles bekend was."


def _sentences(answer: ContactAnswer, decision: ContactDecision) -> Iterator[str]:
    """What the advice says behind the short answer."""
    advice = answer.advies

    def said(found: FormVerdict | ContactAdvice) -> str:
        return words.outcome_words(decision, found.contactvorm, found.oordeel)

    reason = f" {advice.reden.uitleg}" if advice.reden else ""
    yield f"{words.capital(said(advice))}.{reason}"
    possible = advice.mogelijk if advice.zekerheid == "voorlopig" else ()
    yield words.known_line(map(said, possible), "Mogelijk is nog")
    yield words.assumed(answer)
    for item in answer.agendapunten:
        for form, ground in item.oordelen.items():
            if ground.tegenspraak:
                about, label = decision.outcome(form).sentence, decision.item_label(item.agendapunt)
                against = f"spreken {listed(ground.tegenspraak)} elkaar tegen. Jij beslist."
                yield f"Over {about} bij {label} {against}"
    yield words.known_line(map(said, answer.alternatieven), "Dit kan ook")


def _grid(answer: ContactAnswer, decision: ContactDecision) -> Grid:
    """The verdict on every form at every agenda item."""
    items = answer.agendapunten
    forms = [o for o in decision.outcomes if any(o.name in item.oordelen for item in items)]

    def row(item: ItemVerdicts) -> Iterator[Cell]:
        yield words.capital(decision.item_label(item.agendapunt))
        for form in forms:
            ground = item.oordelen.get(form.name)
            but = ", met voorbehoud" if ground and ground.voorbehoud else ""
            yield words.toned(form, ground.oordeel, but) if ground else ""

    head = ("Agendapunt", *(words.capital(form.label) for form in forms))
    return Grid(head, tuple(tuple(row(item)) for item in items))
