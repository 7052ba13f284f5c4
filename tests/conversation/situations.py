"""Every combination of what the letter adapts to."""

from __future__ import annotations

from functools import cache
from itertools import product

from adwijzer.decisions.documents import (
    LETTER,
    QUESTIONS,
    SHEET,
    FilledSheet,
    Text,
    compose,
    compose_sheet,
)
from adwijzer.language import load_rules
from adwijzer.model.rulebase import SingleDecision
from adwijzer.presenting.documents import sheet_page, text_page
from adwijzer.text.docx import docx
from adwijzer.text.html import html
from adwijzer.text.markdown import markdown
from adwijzer.text.page import Page

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


AGENDAS = {
    "uitkomst": ("uitkomst_bespreken",),
    "toelichting": ("rapport_toelichten",),
    "werkplek": ("werkplekonderzoek",),
    "eerste gesprek": ("kennismaking",),
    "nazorg": ("nazorg",),
    "vervolg": ("procesafspraken_maken",),
    "onbekend": (),
}
"""An agenda for every sort of letter."""


def letter(*agenda: str, **facts: str) -> Text:
    known: dict[str, str | frozenset[str]] = {**facts}
    if agenda:
        known["agenda"] = frozenset(agenda)
    return compose(conversation(), LETTER, known)


def questions(**facts: str) -> Text:
    return compose(conversation(), QUESTIONS, facts)


def sheet(**facts: str) -> FilledSheet:
    return compose_sheet(conversation(), SHEET, facts)


def as_markdown(written: Text | FilledSheet) -> str:
    return markdown(_page(written), level=1)


def as_html(written: Text | FilledSheet) -> str:
    return html(_page(written))


def as_docx(written: Text) -> bytes:
    return docx(_page(written))


def _page(written: Text | FilledSheet) -> Page:
    return text_page(written) if isinstance(written, Text) else sheet_page(written)
