"""Every combination of what the letter adapts to."""

from __future__ import annotations

from functools import cache
from itertools import product

from adwijzer.language import load_rules
from adwijzer.model.rulebase import SingleDecision
from adwijzer.presenting.documents import (
    LETTER,
    QUESTIONS,
    SHEET,
    Page,
    Text,
    compose,
    compose_sheet,
)

FORMS = ("fysiek", "beeldbellen", "telefonisch", None)
YES_NO = ("ja", "nee", None)


@cache
def conversation() -> SingleDecision:
    found = load_rules().decision("gesprek")
    assert isinstance(found, SingleDecision)
    return found


def situations() -> list[dict[str, str]]:
    """Contact form, employer and companion, each also unknown."""
    names = ("gekozen_vorm", "heeft_werkgever", "begeleider_gemeld")
    return [
        {name: value for name, value in zip(names, values, strict=True) if value is not None}
        for values in product(FORMS, YES_NO, YES_NO)
    ]


def letter(**facts: str) -> Text:
    return compose(conversation(), LETTER, facts)


def questions(**facts: str) -> Text:
    return compose(conversation(), QUESTIONS, facts)


def sheet(**facts: str) -> Page:
    return compose_sheet(conversation(), SHEET, facts)
