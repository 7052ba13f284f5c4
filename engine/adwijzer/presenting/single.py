"""What an answer on a decision with one outcome has of its own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from adwijzer.explain.facts import known_sentences
from adwijzer.presenting import words
from adwijzer.presenting.parts import Parts, Presenter
from adwijzer.text.page import Chapter, Point, Points

if TYPE_CHECKING:
    from adwijzer.decisions.single.decider import (
        MeasureState,
        RequirementState,
        SingleAnswer,
        SingleReasoning,
    )
    from adwijzer.model.rulebase import SingleDecision

MISSING, MEASURES, WAY_OUT = "Wat nog ontbreekt", "Wat je dan doet", "Hoe het wel kan"
_DONE = {
    "ja": "Gedaan. ",
    "nee": "Nog niet gedaan. ",
    "onbekend": "Niet bekend of het gedaan is. ",
}


def headline(answer: SingleAnswer, decision: SingleDecision) -> str:
    """The short answer: certain or provisional, and what that hangs on."""
    said = [each for each in answer.aannamen if each.feit in (answer.advies.zolang or ())]
    value = answer.advies.oordeel
    return words.certainty(
        words.outcome_label(decision, value),
        words.outcome_words(decision, value),
        answer.advies,
        said,
    )


def outcome(decision: SingleDecision, found: Mapping[str, str]) -> str:
    """The words for an outcome that changes would give."""
    return words.outcome_words(decision, *found.values())


def parts(reasoning: SingleReasoning, answer: SingleAnswer, ground: words.Ground) -> Parts:
    """What the answer says beside what all answers say."""
    advice, decision = answer.advies, reasoning.decision
    missing = [each for each in answer.vereisten or () if each.id in (answer.ontbreekt or ())]
    measures, rules = advice.maatregelen or (), words.deciding(answer.regels)
    known = known_sentences(decision, reasoning.case)
    more = tuple(_sentences(answer, decision))
    report = (
        words.capital(f"{words.outcome_words(decision, advice.oordeel)}."),
        *words.reported(decision, rules),
        words.missing_line(each.titel for each in missing),
        words.known_line(known, "De omstandigheden waren"),
        words.guideline_reported(answer.leidraad),
    )
    return Parts(
        opening=more,
        report=tuple(filter(None, report)),
        chapters=(
            Chapter(
                MISSING,
                (Points(tuple(_requirement(each, ground) for each in missing), joined=True),),
            ),
            Chapter(MEASURES, (Points(tuple(_measure(each, ground) for each in measures)),)),
            words.listing(WAY_OUT, [advice.uitweg] if advice.uitweg else ()),
        ),
        sources=words.names(answer.regels, missing, measures, answer.aandachtspunten),
    )


def _sentences(answer: SingleAnswer, decision: SingleDecision) -> Iterator[str]:
    """What an advice may still become, what it takes for granted, and where rules disagree."""
    advice = answer.advies
    yield from words.disagreeing(advice.oordeel, answer.regels)
    yield from words.still_possible(decision, advice.oordeel, advice.mogelijk)
    said = advice.zolang or () if advice.zekerheid == "vast" else ()
    yield from words.assumed(each for each in answer.aannamen if each.feit not in said)


def _requirement(each: RequirementState, ground: words.Ground) -> Point:
    """A requirement that is open: what, why, and what that rests on."""
    unknown = "Nog niet bekend. " if each.voldaan == "onbekend" else ""
    return Point(unknown + each.tekst, f"{each.titel}.", ground(each.bronnen))


def _measure(each: MeasureState, ground: words.Ground) -> Point:
    """A measure, and whether it was taken, where a fact tells that."""
    done = _DONE.get(each.vervuld or "", "")
    return Point(done.strip(), each.titel, ground(each.bronnen))


PRESENTER = Presenter(
    parts,
    headline,
    outcome,
    lambda decision, trace: words.outcome_words(decision, trace.oordeel),
    lambda _decision, question: question.vraag,
)
