"""What an answer on a decision with one outcome has of its own."""

from __future__ import annotations

from adwijzer.decisions.answer import sources_of
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.single.decider import SingleAnswer, SingleReasoning
from adwijzer.model.sources import Ground
from adwijzer.presenting import words
from adwijzer.text.page import Chapter, Point, Points

_DONE = {"ja": "Gedaan.", "nee": "Nog niet gedaan.", UNKNOWN: "Niet bekend of het gedaan is."}


def parts(reasoning: SingleReasoning, answer: SingleAnswer, ground: Ground) -> words.Parts:
    """What the answer says beside what all answers say."""
    advice, decision = answer.advies, reasoning.decision
    missing = [each for each in answer.vereisten or () if each.id in (answer.ontbreekt or ())]
    measures = advice.maatregelen or ()
    lacking = words.missing_line(each.titel for each in missing)
    points = (words.point(e, ground, "Nog niet bekend. " * (e.voldaan == UNKNOWN)) for e in missing)
    todo = (Point(_DONE.get(e.vervuld or "", ""), e.titel, ground(e.bronnen)) for e in measures)
    return words.Parts(
        opening=tuple(words.standing(answer, decision)),
        report=words.report(reasoning, answer, lacking),
        chapters=(
            Chapter("Wat nog ontbreekt", (Points(tuple(points), joined=True),)),
            Chapter("Wat je dan doet", (Points(tuple(todo)),)),
            words.listing("Hoe het wel kan", [advice.uitweg] if advice.uitweg else ()),
        ),
        sources=sources_of(answer.regels, missing, measures, answer.aandachtspunten),
    )
