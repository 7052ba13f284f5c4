"""An answer as the parts of a page; the words are those of the command."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.decisions.answer import AppliedRule, Assumption, Attention, ContactAnswer, Question
from adwijzer.decisions.contact.kept import without_choice
from adwijzer.decisions.single.decider import SingleAnswer
from adwijzer.decisions.timing.decider import TimingAnswer
from adwijzer.explain.facts import known_sentences
from adwijzer.model.rulebase import ContactDecision, Decision, SingleDecision, TimingDecision
from adwijzer.model.sources import SourceBase
from adwijzer.presenting import markdown, single, text, timing_markdown, timing_words, words
from adwijzer.presenting.brought import Supplement
from adwijzer.presenting.shown import Explanation
from adwijzer.presenting.timing_html import dates

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseReasoning

NOTHING = Explanation()


class Verdict(Struct, frozen=True):
    """A verdict in the table of agenda items: its words, and its place on the scale from heavy."""

    text: str
    weight: int


class View(Struct, frozen=True, kw_only=True):
    """Everything that a page says about one answer."""

    headline: str
    provisional: bool
    sentences: tuple[str, ...]
    missing: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    way_out: str = ""
    plan: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    items: tuple[tuple[str, tuple[Verdict, ...]], ...] = ()
    dates: dict[str, Any] | None = None
    moments: tuple[str, ...] = ()
    other: tuple[str, tuple[str, ...]] | None = None
    information: tuple[str, ...] = ()
    deciders: tuple[str, ...] = ()
    reasons: tuple[AppliedRule, ...]
    attention: tuple[Attention, ...]
    questions: tuple[Question, ...]
    assumptions: tuple[Assumption, ...]
    changes: tuple[str, ...] | None = None
    chain: tuple[str, ...] = ()
    cited: dict[str, str]
    version: str


def view_of(
    reasoning: CaseReasoning,
    answer: Any,
    sources: SourceBase,
    explanation: Explanation = NOTHING,
) -> View:
    """The parts of the page about an answer."""
    match reasoning.decision:
        case ContactDecision() as decision:
            view = _contact(answer, decision, sources)
            told, traced = text.told(decision), text.traced(decision)
        case TimingDecision() as decision:
            view = _timing(answer, decision, sources)
            told, traced = words.told(decision), words.traced(decision)
        case SingleDecision() as decision:
            view = _single(answer, decision, sources)
            told, traced = words.told(decision), words.traced(decision)
    return View(
        **view,
        reasons=tuple(words.reasons(answer.regels)),
        attention=answer.aandachtspunten,
        questions=answer.vragen,
        assumptions=answer.aannamen,
        changes=None
        if explanation.what_if is None
        else tuple(words.changes(explanation.what_if, told)),
        chain=tuple(_chain(explanation, traced)),
    )


def report_of(
    reasoning: CaseReasoning,
    answer: Any,
    sources: SourceBase,
    supplement: Supplement | None = None,
) -> str:
    """The answer as markdown for a report, as the command writes it."""
    explanation = NOTHING
    case = reasoning.case
    match reasoning.decision:
        case ContactDecision() as decision:
            known = known_sentences(decision, without_choice(decision, case))
            return markdown.render_markdown(answer, decision, known, sources, explanation)
        case TimingDecision() as decision:
            known = known_sentences(decision, case)
            return timing_markdown.render_markdown(answer, decision, known, sources, explanation)
        case SingleDecision() as decision:
            known = known_sentences(decision, case)
            return single.render_markdown(
                answer, decision, known, sources, explanation, supplement or Supplement()
            )


def _contact(answer: ContactAnswer, decision: Decision, sources: SourceBase) -> dict[str, Any]:
    key = decision.item_key
    scale = [value.name for value in decision.scale]
    labels = {value.name: value.label for value in decision.scale}
    outcomes = [
        outcome
        for outcome in decision.outcomes
        if any(outcome.name in item.oordelen for item in answer.agendapunten)
    ]

    def verdict(oordelen: Any, name: str) -> Verdict:
        if name not in oordelen:
            return Verdict("", 0)
        word = oordelen[name].oordeel
        weight = 1 + scale.index(word) if word in scale else len(scale)
        reserve = ", met voorbehoud" if oordelen[name].voorbehoud else ""
        return Verdict(labels.get(word, word) + reserve, min(weight, 5))

    return {
        "headline": text.headline(answer),
        "provisional": answer.advies.zekerheid == "voorlopig",
        "sentences": tuple(text.sentences(answer, decision)),
        "plan": tuple(part.toelichting for part in answer.plan) if len(answer.plan) > 1 else (),
        "forms": tuple(outcome.label for outcome in outcomes),
        "items": tuple(
            (
                key.label(item.agendapunt) if key else item.agendapunt,
                tuple(verdict(item.oordelen, outcome.name) for outcome in outcomes),
            )
            for item in answer.agendapunten
        ),
        "cited": words.cited(text.source_names(answer), sources),
        "version": words.version_line(answer.peildatum, answer.regelbank),
    }


def _single(answer: SingleAnswer, decision: Decision, sources: SourceBase) -> dict[str, Any]:
    advice = answer.advies
    return {
        "headline": single.headline(answer, decision),
        "provisional": advice.zekerheid == "voorlopig",
        "sentences": (*single.provisional(answer, decision), words.guideline(answer.leidraad)),
        "missing": tuple(single.missing_lines(answer)),
        "measures": tuple(map(single.measure_line, advice.maatregelen or ())),
        "way_out": advice.uitweg or "",
        "cited": words.cited(single.source_names(answer), sources),
        "version": words.version_line(answer.peildatum, answer.regelbank),
    }


def _timing(answer: TimingAnswer, decision: TimingDecision, sources: SourceBase) -> dict[str, Any]:
    drawn = dates(answer, decision)
    other = timing_words.other_count(answer)
    coming = timing_words.coming(answer, decision)
    open_end = timing_words.open_end(answer)
    return {
        "headline": timing_words.headline(answer, decision),
        "provisional": answer.advies.zekerheid == "voorlopig",
        "sentences": (
            *timing_words.provisional(answer, decision),
            timing_words.where_it_stands(answer),
            *((coming,) if coming and not drawn["line"] else ()),
            timing_words.guideline(answer),
            *((open_end,) if open_end and not drawn["line"] else ()),
        ),
        "dates": drawn if drawn["line"] else None,
        "moments": timing_words.moments(answer),
        "other": None
        if other is None
        else (other[0], tuple(f"{row.titel}: {timing_words.when(row)}" for row in other[1])),
        "information": tuple(
            f"{decision.fact(name).question} Wie dit weet: {decision.fact(name).who}."
            for name in answer.ontbrekende_informatie
        ),
        "deciders": tuple(f"{words.capital(each.wie)} {each.wat}." for each in answer.beslist_door),
        "cited": timing_words.source_lines(answer, sources),
        "version": words.version_line(answer.regels_van, answer.regelbank),
    }


def _chain(explanation: Explanation, traced: words.Traced) -> Iterable[str]:
    for trace in explanation.why:
        title = words.capital(traced(trace))
        for line in words.chain_lines(trace):
            yield f"{title} – {line}"
