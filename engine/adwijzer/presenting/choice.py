"""What the AD chose after an advice, beside the answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from adwijzer.decisions.choice import advised, choosable, reasons_of
from adwijzer.presenting.explanation import Supplement
from adwijzer.presenting.words import beside

if TYPE_CHECKING:
    from adwijzer.decisions.choice import ChosenOutcome
    from adwijzer.decisions.kinds import CaseAnswer
    from adwijzer.model.rulebase import Decision, Value

CHOSEN = "Wat je koos"
EXPLAIN = "Schrijf op waarom je afwijkt (L-11, L-12)."


def with_choice(
    more: Supplement, decision: Decision, answer: CaseAnswer, choice: ChosenOutcome
) -> Supplement:
    """What is added already, and the choice as data and in words, which is for the AD alone."""
    lines = [*choice_lines(decision, choice, advised(answer))]
    sources = () if choice.gevolgd == "ja" else ("L-11", "L-12")
    return Supplement(
        {**more.data, "keuze": choice.data()},
        (*more.chapters, *beside(CHOSEN, lines)),
        (*more.sources, *sources),
        more.for_others,
    )


def choice_lines(decision: Decision, choice: ChosenOutcome, advice: str) -> Iterator[str]:
    """The choice in words: what, what was advised, why, and the note."""
    chosen = label(choosable(decision), choice.gekozen)
    if choice.gevolgd == "ja":
        yield f"Je volgt het advies: {chosen}."
    else:
        yield f"Je koos {chosen}. Het advies was {label(choosable(decision), advice)}."
        if choice.reden is None:
            yield EXPLAIN
        else:
            yield f"De reden: {label(reasons_of(decision), choice.reden)}."
    if choice.notitie:
        yield f"Notitie: {choice.notitie}"


def label(values: tuple[Value, ...], name: str) -> str:
    """How a value is called in a list."""
    return next((value.label for value in values if value.name == name), name.replace("_", " "))
