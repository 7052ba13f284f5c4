"""Put a document together for what is known: which paragraphs stand in it, and what is left blank.

Pure functions: from a decision and facts to text; `presenting` makes a page of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from adwijzer.inference.evaluator import Facts, holds
from adwijzer.model.documents import (
    PLACEHOLDER,
    VARIANT,
    Document,
    Inquiry,
    Paragraph,
    Subject,
    Theme,
)
from adwijzer.model.rulebase import AGENDA, Decision, Fact
from adwijzer.text.page import BLANK
from adwijzer.text.phrases import listed

LETTER, QUESTIONS, SHEET = "brief", "vragen", "blad"
"""The names of what the conversation writes."""


class Element(Struct, frozen=True):
    """A part that the letter must hold and holds: its fact, and where it is asked for."""

    fact: str
    section: str
    sources: tuple[str, ...]


class Passage(Struct, frozen=True):
    """A part of a text as it is written; `numbered` texts are the points of a list."""

    id: str
    heading: str
    numbered: bool
    texts: tuple[str, ...]
    sources: tuple[str, ...]


class Text(Struct, frozen=True):
    """A document as it is written, with the one that goes with it."""

    title: str
    parts: tuple[Passage, ...]
    elements: tuple[Element, ...]
    appendix: Text | None = None

    @property
    def blanks(self) -> tuple[str, ...]:
        """The blanks to fill in, in the order of the text."""
        own = [each for part in self.parts for text in part.texts for each in BLANK.findall(text)]
        return (*own, *(self.appendix.blanks if self.appendix else ()))


class FilledSheet(Struct, frozen=True):
    """A sheet as it is printed: subjects with a question of every theme, and room for notes.

    `inquiries` are numbered from 1; each subject goes with the words for those that it
    contributes to.
    """

    title: str
    intro: str
    inquiries_heading: str
    inquiries_intro: str
    remarks: tuple[str, ...]
    notes: str
    themes: tuple[Theme, ...]
    inquiries: tuple[Inquiry, ...]
    subjects: tuple[tuple[Subject, str], ...]


def compose(
    decision: Decision, name: str, facts: Facts, beside: Mapping[str, str] | None = None
) -> Text:
    """The document `name` of a decision for these facts; a fact that is absent is unknown.

    The first variant that fits is written. Blanks are filled in with what is known `beside` the
    facts, such as the code of the case.

    Raises:
        LookupError: the decision has no such document.
    """
    found = {document.name: document for document in decision.documents}
    document = found[name]
    title = document.title
    variant = next((each for each in document.variants if holds(each.condition, facts)), None)
    if variant is not None:
        facts, title = {**facts, VARIANT: variant.name}, variant.title or title
    more = beside or {}
    appendix = document.appendix and compose(decision, document.appendix, facts, more)
    words = _Filling(decision, facts, more)
    return Text(
        title,
        tuple(_parts(document, words)),
        tuple(
            Element(section.element, section.id, section.sources)
            for section in document.sections
            if section.element is not None and _texts(section.paragraphs, words)
        ),
        appendix or None,
    )


def compose_sheet(
    decision: Decision, name: str, facts: Facts, beside: Mapping[str, str] | None = None
) -> FilledSheet:
    """The sheet `name` of a decision for these facts.

    Raises:
        LookupError: the decision has no such sheet.
    """
    sheet = {sheet.name: sheet for sheet in decision.sheets}[name]
    inquiries = tuple(each for each in sheet.inquiries if holds(each.condition, facts))
    numbers = {inquiry.name: number for number, inquiry in enumerate(inquiries, 1)}
    return FilledSheet(
        sheet.title,
        sheet.intro,
        sheet.inquiries_heading,
        sheet.inquiries_intro,
        _texts(sheet.remarks, _Filling(decision, facts, beside or {})),
        sheet.notes,
        sheet.themes,
        inquiries,
        tuple((subject, _served(sheet.reference, subject, numbers)) for subject in sheet.subjects),
    )


def _served(reference: str, subject: Subject, numbers: Mapping[str, int]) -> str:
    """To which numbered questions a subject contributes."""
    found = sorted(numbers[name] for name in subject.inquiries if name in numbers)
    return f"{reference} {listed([*map(str, found)])}"


class _Filling(Struct, frozen=True):
    """What is known, and the words for it."""

    decision: Decision
    facts: Facts
    beside: Mapping[str, str]

    def filled(self, paragraph: Paragraph) -> str:
        """The text with the words for what is known; the rest is left blank."""
        text = PLACEHOLDER.sub(lambda match: self._word(match[1]), paragraph.text)
        for blank, name in paragraph.blanks.items():
            if known := self.beside.get(name):
                text = text.replace(f"[vul in: {blank}]", known)
        return text

    def _word(self, name: str) -> str:
        value = self.facts.get(name)
        if value is None:
            return f"[vul in: {name.replace('_', ' ')}]"
        fact = self._fact(name)
        if isinstance(value, frozenset):
            return listed([each.label for each in fact.values if each.name in value])
        return fact.label(str(value))

    def _fact(self, name: str) -> Fact:
        if name == AGENDA and self.decision.agenda_key is not None:
            return self.decision.agenda_key
        known = (*self.decision.facts, *self.decision.context)
        return next(each for each in known if each.name == name)


def _parts(document: Document, words: _Filling) -> Iterator[Passage]:
    for section in document.sections:
        texts = _texts(section.paragraphs, words)
        if texts:
            yield Passage(section.id, section.heading, section.numbered, texts, section.sources)


def _texts(paragraphs: tuple[Paragraph, ...], words: _Filling) -> tuple[str, ...]:
    said = (each for each in paragraphs if holds(each.condition, words.facts))
    return tuple(map(words.filled, said))
