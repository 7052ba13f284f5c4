"""The answer on a decision with one outcome, as a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import TYPE_CHECKING

from adwijzer.explain.facts import known_sentences
from adwijzer.model.rulebase import UNDECIDED
from adwijzer.presenting import words
from adwijzer.text.page import Chapter, Page, Point, Points, Prose, points
from adwijzer.text.phrases import listed

if TYPE_CHECKING:
    from adwijzer.decisions.case import Case
    from adwijzer.decisions.single.decider import MeasureState, RequirementState, SingleAnswer
    from adwijzer.model.rulebase import SingleDecision
    from adwijzer.model.sources import SourceBase
    from adwijzer.presenting.explanation import Explanation
    from adwijzer.presenting.supplement import Supplement

MISSING, MEASURES, WAY_OUT = "Wat nog ontbreekt", "Wat je dan doet", "Hoe het wel kan"
_DONE = {
    "ja": "Gedaan. ",
    "nee": "Nog niet gedaan. ",
    "onbekend": "Niet bekend of het gedaan is. ",
}


def headline(answer: SingleAnswer, decision: SingleDecision) -> str:
    """The short answer: certain or provisional, and what that hangs on."""
    value = answer.advies.oordeel
    return words.certainty(
        words.outcome_label(decision, value),
        words.outcome_words(decision, value),
        answer.advies,
        [each for each in answer.aannamen if each.feit in (answer.advies.zolang or ())],
    )


def outcome(decision: SingleDecision, found: Mapping[str, str]) -> str:
    """The words for an outcome that changes would give."""
    return words.outcome_words(decision, *found.values())


def page(
    answer: SingleAnswer,
    decision: SingleDecision,
    case: Case,
    sources: SourceBase,
    explanation: Explanation,
    supplement: Supplement,
) -> Page:
    """The whole answer, sections in the order in which an AD needs them."""
    advice, known = answer.advies, known_sentences(decision, case)
    short = headline(answer, decision)
    more, guideline = tuple(provisional(answer, decision)), words.guideline(answer.leidraad)
    paragraph = (*words.grounds(answer.regels), *words.circumstances(known))
    way_out = (Point(advice.uitweg),) if advice.uitweg else ()
    return Page(
        title=decision.title,
        day=answer.peildatum,
        question=decision.question,
        headline=short,
        provisional=advice.zekerheid == "voorlopig",
        opening=(*more, guideline),
        report=" ".join((short, *more, *paragraph, guideline)),
        known=words.known_line(known),
        chapters=(
            Chapter(MISSING, (points(map(_requirement, open_requirements(answer))),)),
            Chapter(MEASURES, (points(map(_measure, advice.maatregelen or ())),)),
            Chapter(WAY_OUT, (Points(way_out),)),
            *(
                Chapter(title, tuple(map(Prose, texts)), anchor="meegenomen")
                for title, texts in supplement.sections.items()
            ),
            words.reasons(answer.regels),
            words.attention(answer.aandachtspunten),
            words.questions(map(words.asked, answer.vragen)),
            *words.explained(
                explanation,
                partial(outcome, decision),
                lambda trace: words.outcome_words(decision, trace.oordeel),
            ),
            words.sources_section(
                words.cited((*source_names(answer), *supplement.sources), sources)
            ),
        ),
        closing=words.CLOSING,
        version=words.version_line(answer.peildatum, answer.regelbank),
    )


def provisional(answer: SingleAnswer, decision: SingleDecision) -> Iterator[str]:
    """What an advice may still become, what it takes for granted, and where rules disagree."""
    advice = answer.advies
    if advice.oordeel == UNDECIDED:
        rules = listed([rule.id for rule in words.deciding(answer.regels)])
        yield f"De regels {rules} spreken elkaar tegen. Jij beslist."
    if advice.zekerheid != "voorlopig":
        said = advice.zolang or ()
        if rest := [each for each in answer.aannamen if each.feit not in said]:
            yield words.assumed(rest)
        return
    yield words.capital(f"{words.outcome_words(decision, advice.oordeel)}.")
    others = [words.outcome_label(decision, n) for n in advice.mogelijk if n != advice.oordeel]
    if others:
        yield f"Mogelijk is nog: {listed(others, 'of')}."
    if answer.aannamen:
        yield words.assumed(answer.aannamen)


def open_requirements(answer: SingleAnswer) -> list[RequirementState]:
    """The requirements that are not known to be met."""
    missing = answer.ontbreekt or ()
    return [each for each in answer.vereisten or () if each.id in missing]


def _requirement(each: RequirementState) -> str:
    """A requirement that is open: what, why, and what that rests on."""
    unknown = " (nog niet bekend)" if each.voldaan == "onbekend" else ""
    return f"{each.titel}{unknown}. {each.tekst} ({', '.join(each.bronnen)})"


def _measure(each: MeasureState) -> str:
    """A measure, and whether it was taken, where a fact tells that."""
    return f"{each.titel} {_DONE.get(each.vervuld or '', '')}({', '.join(each.bronnen)})"


def source_names(answer: SingleAnswer) -> Iterator[str]:
    """Every source that the answer cites."""
    for rule in answer.regels:
        yield from rule.bronnen
    for requirement in open_requirements(answer):
        yield from requirement.bronnen
    for measure in answer.advies.maatregelen or ():
        yield from measure.bronnen
    for point in answer.aandachtspunten:
        yield from point.bronnen
