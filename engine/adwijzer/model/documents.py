"""Texts that the product writes for people to send or to print; policy makers keep them."""

from __future__ import annotations

import re
from typing import Literal, TypeAlias, get_args

from adwijzer.model.conditions import ALWAYS, Condition, Part
from adwijzer.text.diagnostics import Place, Position

PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
"""A word between braces in a text, filled in when it is said."""


Beside: TypeAlias = Literal["kenmerk", "dag_contact", "toelichting", "uiterlijk"]
"""What may be known beside the facts: the code of the case, the day of the contact, the note with
the choice, and the day until which something was promised.
"""
BESIDE: tuple[Beside, ...] = get_args(Beside)
ONLY_DOSSIER: Beside = "toelichting"
"""Free text of the AD, which goes to no other reader."""


class Paragraph(Part, frozen=True, kw_only=True):
    """A text that is written when `condition` holds; it may ask what is unknown.

    What only the user knows stands in it as `[vul in: wat]`. `blanks` names those of which the
    program may know what belongs there, by what they ask.
    """

    text: str
    blanks: dict[str, Beside] = {}  # noqa: RUF012 - msgspec gives each paragraph its own
    condition: Condition = ALWAYS
    at: Place = (0, 0)


class Section(Part, frozen=True, kw_only=True):
    """A part of a document under its heading.

    `element` is the fact that is `ja` once this part is in the letter. With `numbered` the
    paragraphs are the points of a numbered list.
    """

    id: str
    heading: str = ""
    element: str | None = None
    numbered: bool = False
    paragraphs: tuple[Paragraph, ...]
    sources: tuple[str, ...]
    at: Place = (0, 0)


class Variant(Part, frozen=True, kw_only=True):
    """A sort of a document, with a title of its own where it has one."""

    name: str
    title: str = ""
    condition: Condition = ALWAYS
    at: Place = (0, 0)


class Proviso(Part, frozen=True, kw_only=True):
    """What must be known to hold before a document is written; `otherwise` says why it is not."""

    condition: Condition
    otherwise: str
    at: Place = (0, 0)


VARIANT = "soort"
"""How paragraphs name the variant of their document."""


class Document(Part, frozen=True, kw_only=True):
    """A text to send or to keep; `appendix` names the document that goes with it.

    It is written for `reader`, as though the facts in `supposed` held, and only when all `provisos`
    do. Its reader is told of the facts in `named`, whatever their kind. Of its `variants` it is the
    first that fits; paragraphs ask which one.
    """

    name: str
    title: str
    reader: str = "dossier"
    named: tuple[str, ...] = ()
    appendix: str | None = None
    supposed: dict[str, str] = {}  # noqa: RUF012 - msgspec gives each document its own
    provisos: tuple[Proviso, ...] = ()
    variants: tuple[Variant, ...] = ()
    sections: tuple[Section, ...]
    file: str
    at: Place = (0, 0)

    @property
    def position(self) -> Position:
        return Position(self.file, *self.at)


class Theme(Part, frozen=True, kw_only=True):
    """What is looked at within every subject of a sheet."""

    name: str
    title: str
    text: str


class Inquiry(Part, frozen=True, kw_only=True):
    """A question that the investigation has to answer, when `condition` holds."""

    name: str
    text: str
    condition: Condition = ALWAYS


class Subject(Part, frozen=True, kw_only=True):
    """A subject of the conversation, with a question of every theme by its name.

    `inquiries` names the questions of the investigation to which it contributes.
    """

    name: str
    title: str
    text: str
    inquiries: tuple[str, ...]
    questions: dict[str, str]


class Sheet(Part, frozen=True, kw_only=True):
    """One page for on the table: subjects, themes, and the questions of the investigation."""

    name: str
    title: str
    reader: str = "dossier"
    intro: str
    inquiries_heading: str
    inquiries_intro: str
    remarks: tuple[Paragraph, ...] = ()
    reference: str
    notes: str
    themes: tuple[Theme, ...]
    inquiries: tuple[Inquiry, ...]
    subjects: tuple[Subject, ...]
    sources: tuple[str, ...]
    file: str
    at: Place = (0, 0)
