"""An answer on a contact as text on a terminal, in plain Dutch: the short answer first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

from adwijzer.decisions.answer import AppliedRule, ContactAnswer, PlanPart, Question
from adwijzer.decisions.contact.decider import listed
from adwijzer.model.rulebase import Decision
from adwijzer.model.sources import SourceBase
from adwijzer.presenting import sections, words
from adwijzer.presenting.sections import section
from adwijzer.text.lines import bullet, wrapped

if TYPE_CHECKING:
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace
    from adwijzer.presenting.shown import Explanation


def headline(answer: ContactAnswer) -> str:
    """The short answer: certain or provisional, and what that hangs on."""
    form = answer.advies.contactvorm
    return words.certainty(form, form, answer.advies, answer.aannamen)


def render_text(
    answer: ContactAnswer, decision: Decision, sources: SourceBase, explanation: Explanation
) -> str:
    """The whole answer, sections in the order in which an AD needs them."""
    lines = [click.style(wrapped(headline(answer)), bold=True)]
    lines += map(wrapped, sentences(answer, decision))
    lines += section("Waarom", sections.reasons(answer.regels, _consequence))
    lines += section("Plan", (bullet(part.toelichting) for part in _in_order(answer.plan)))
    lines += section("Let op", sections.attention(answer.aandachtspunten))
    lines += section(
        "Nog te vragen",
        sections.questions(answer.vragen, lambda question: question_text(question, decision)),
    )
    if explanation.what_if is not None:
        changes = sections.changes(explanation.what_if, told(decision))
        lines += section("Wat het advies zou veranderen", changes)
    if explanation.why:
        chain = sections.chain(explanation.why, traced(decision))
        lines += section("De hele redenering", chain)
    lines += sections.sources(words.cited(source_names(answer), sources))
    lines += sections.ending(answer.peildatum, answer.regelbank)
    return "\n".join(lines) + "\n"


def _consequence(rule: AppliedRule) -> str:
    return rule.gevolg


def verdict_words(decision: Decision, form: str, verdict: str) -> str:
    """`beeldbellen is aanvaardbaar`."""
    outcome = next(o for o in decision.outcomes if o.name == form)
    said = next((v.sentence for v in decision.scale if v.name == verdict), f"is {verdict}")
    return f"{outcome.sentence} {said}"


def sentences(answer: ContactAnswer, decision: Decision) -> Iterator[str]:
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
    yield from _contradictions(answer, decision)
    if answer.alternatieven:
        options = [verdict_words(decision, o.contactvorm, o.oordeel) for o in answer.alternatieven]
        yield f"Dit kan ook: {'; '.join(options)}."
    yield words.guideline(answer.leidraad)


def _contradictions(answer: ContactAnswer, decision: Decision) -> Iterator[str]:
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


def _in_order(plan: Sequence[PlanPart]) -> Sequence[PlanPart]:
    return plan if len(plan) > 1 else ()


def question_text(question: Question, decision: Decision) -> str:
    """A question with the agenda item it is about and who can answer."""
    key = decision.item_key
    about = f" (bij {key.label(question.agendapunt)})" if question.agendapunt and key else ""
    who = {"client": " Vraag het de cliënt."}.get(question.wie, "")
    return f"{question.vraag}{about} {question.waarom}{who}"


def told(decision: Decision) -> words.Told:
    """`beeldbellen is aanvaardbaar`, for an outcome that changes would give."""

    def words_of(other: WhatIf) -> str:
        return verdict_words(decision, other.uitkomst["contactvorm"], other.uitkomst["oordeel"])

    return words_of


def traced(decision: Decision) -> words.Traced:
    """`Nazorg: bellen heeft de voorkeur`, for a verdict that is explained."""

    def words_of(trace: VerdictTrace) -> str:
        key = decision.item_key
        verdict = verdict_words(decision, trace.vorm, trace.oordeel)
        if key is None or trace.agendapunt is None:
            return verdict
        return f"{key.label(trace.agendapunt).capitalize()}: {verdict}"

    return words_of


def source_names(answer: ContactAnswer) -> Iterable[str]:
    """Every source that the answer cites."""
    reason = answer.advies.reden
    grounds = (*([reason] if reason else ()), *answer.regels, *answer.aandachtspunten)
    return (source for ground in grounds for source in ground.bronnen)
