"""What an answer on a decision with one outcome has of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adwijzer.explain.facts import known_sentences
from adwijzer.presenting import words
from adwijzer.presenting.parts import Parts
from adwijzer.text.page import Chapter, Point, Points

if TYPE_CHECKING:
    from adwijzer.decisions.single.decider import (
        MeasureState,
        RequirementState,
        SingleAnswer,
        SingleReasoning,
    )

MISSING, MEASURES, WAY_OUT = "Wat nog ontbreekt", "Wat je dan doet", "Hoe het wel kan"
_DONE = {
    "ja": "Gedaan. ",
    "nee": "Nog niet gedaan. ",
    "onbekend": "Niet bekend of het gedaan is. ",
}


def parts(reasoning: SingleReasoning, answer: SingleAnswer, ground: words.Ground) -> Parts:
    """What the answer says beside what all answers say."""
    advice, decision = answer.advies, reasoning.decision
    missing = [each for each in answer.vereisten or () if each.id in (answer.ontbreekt or ())]
    measures = advice.maatregelen or ()
    known = known_sentences(decision, reasoning.case)
    lacking = words.missing_line(each.titel for each in missing)
    points = tuple(_requirement(each, ground) for each in missing)
    return Parts(
        opening=tuple(words.standing(answer, decision)),
        report=words.report(answer, decision, known, lacking),
        chapters=(
            Chapter(MISSING, (Points(points, joined=True),)),
            Chapter(MEASURES, (Points(tuple(_measure(each, ground) for each in measures)),)),
            words.listing(WAY_OUT, [advice.uitweg] if advice.uitweg else ()),
        ),
        sources=words.names(answer.regels, missing, measures, answer.aandachtspunten),
    )


def _requirement(each: RequirementState, ground: words.Ground) -> Point:
    """A requirement that is open: what, why, and what that rests on."""
    unknown = "Nog niet bekend. " if each.voldaan == "onbekend" else ""
    return Point(unknown + each.tekst, f"{each.titel}.", ground(each.bronnen))


def _measure(each: MeasureState, ground: words.Ground) -> Point:
    """A measure, and whether it was taken, where a fact tells that."""
    done = _DONE.get(each.vervuld or "", "")
    return Point(done.strip(), each.titel, ground(each.bronnen))
