"""A page: an answer or a document as it is laid out, once, for every form that it is written in.

    Page ─┬─ terminal.py   text of a width, with colours
          ├─ markdown.py   to paste in a report
          ├─ html.py       a page of its own, or a part of one
          └─ docx.py       a Word file

A page knows no rules and no kind of decision; its words are already chosen. Writers differ in what
they have room for, so a section names the media that it is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

Medium: TypeAlias = Literal["terminal", "html", "report"]
"""Where a page is read: in a terminal, in a browser, or in a report (markdown and Word)."""
SCREEN: tuple[Medium, ...] = ("terminal", "html")
EVERYWHERE: tuple[Medium, ...] = ("terminal", "html", "report")

Tone: TypeAlias = Literal["", "strong", "good", "fair", "care", "bad"]
"""How words look beside what they say: from good to bad. Never the only sign of it."""

BLANK = re.compile(r"\[vul in(?:: [^\[\]]+)?\]")
"""A place in a text for what only the user knows."""


class Marked(Struct, frozen=True):
    """Words with a tone and a sign.

    `notes` are smaller lines below them, `sources` stand there where the form has room for them,
    and `to` is the anchor that the words lead to.
    """

    text: str
    tone: Tone = ""
    sign: str = ""
    notes: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    to: str = ""

    @property
    def signed(self) -> str:
        """The sign, then the words."""
        return f"{self.sign} {self.text}".strip()

    @property
    def line(self) -> str:
        """The words with all that belongs to them, without the sign."""
        return ", ".join((self.text + _cited(self.sources), *self.notes))


Cell: TypeAlias = str | Marked
"""A line of text, or lines with line ends between them."""


class Prose(Struct, frozen=True):
    """A paragraph."""

    text: str
    small: bool = False


class Point(Struct, frozen=True):
    """A point of a list.

    `lead` goes before `text`, `ground` behind it in small letters, `sources` where the form has
    room for them. `under` says more about it, in lines; `ways` are the ends of its sentence.
    """

    text: str = ""
    lead: str = ""
    ground: str = ""
    sources: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    ways: tuple[str, ...] = ()

    @property
    def lines(self) -> Iterator[str]:
        """The point as lines of a flat list, without its lead."""
        below = f": {'; '.join(self.under)}" if self.under else ""
        if not self.ways:
            yield self.text + _cited(self.sources) + below
        for way in self.ways:
            yield f"{self.text} {way}."


class Points(Struct, frozen=True):
    """A list.

    A terminal shows the first `short` points and then `rest`. `stacked` points have their lead,
    text and ground on lines of their own.
    """

    points: tuple[Point, ...]
    numbered: bool = False
    stacked: bool = False
    short: int | None = None
    rest: str = ""


class Terms(Struct, frozen=True):
    """Words with what they mean; a terminal gives the words a column of `column` wide."""

    terms: tuple[tuple[str, str], ...]
    kind: Literal["source", "label", "name"] = "label"
    column: int = 8


class Grid(Struct, frozen=True):
    """Rows of cells below a head.

    `caption` says what is in it, `letters` the letter of each row in a picture above it. In a
    terminal, columns are at most `widths` wide; those without a width share what is left, or stand
    below the others where that is too little.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    letters: tuple[str, ...] = ()
    widths: tuple[int, ...] = ()


class Dot(Struct, frozen=True):
    """A day on a timeline: its letter and its place from 0 to 1; `state` says how it stands."""

    letter: str
    place: float
    state: Marked


class Entry(Struct, frozen=True):
    """What a timeline is about, in a line: its letter, how it stands, its title and its day."""

    letter: str
    state: Marked
    title: str
    day: str


class Timeline(Struct, frozen=True):
    """A line of weeks with days on it.

    Places run from 0 to 1. `today` is where `day` stands, `weeks` are numbers with their place,
    `gaps` stretches that do not count, each said in `gap_words`. `entries` are all days in lines,
    for where `table` has no room; it is what a form without pictures shows.
    """

    title: str
    description: str
    today: float
    day: str
    weeks: tuple[tuple[int, float], ...]
    gaps: tuple[tuple[float, float], ...]
    gap_words: tuple[str, ...]
    dots: tuple[Dot, ...]
    entries: tuple[Entry, ...]
    table: Grid


class Bar(Struct, frozen=True):
    """A row of a chart: its words, and from where to where it runs, from 0 to 1.

    `before` and `beyond` say that it began earlier or runs on; `unclear` that its end is unknown.
    """

    label: str
    start: float
    end: float
    before: bool
    beyond: bool
    unclear: bool
    tone: Tone


class Tie(Struct, frozen=True):
    """A numbered line in a chart, from the end of one bar to the begin of another."""

    number: int
    tone: Tone
    start: tuple[float, int]
    end: tuple[float, int]


class Chart(Struct, frozen=True):
    """Bars on a line of months, and what joins two of them."""

    title: str
    description: str
    bars: tuple[Bar, ...]
    ties: tuple[Tie, ...]
    ticks: tuple[tuple[float, str], ...]
    today: float


class Room(Struct, frozen=True):
    """Room to write by hand."""

    label: str


class Folded(Struct, frozen=True):
    """What few want to read: one line, and what is behind it."""

    summary: str
    text: str


class Group(Struct, frozen=True):
    """A part of a chapter with a title of its own; a `deep` one stands further in."""

    title: str
    blocks: tuple[Block, ...]
    mark: Marked = Marked("")
    deep: bool = False


Block: TypeAlias = Prose | Points | Terms | Grid | Timeline | Chart | Room | Folded | Group


class Chapter(Struct, frozen=True):
    """A heading with what stands below it; `anchor` is how a link finds it."""

    heading: str
    blocks: tuple[Block, ...]
    media: tuple[Medium, ...] = EVERYWHERE
    anchor: str = ""
    remark: str = ""


class Page(Struct, frozen=True, kw_only=True):
    """An answer or a document.

    Attributes:
        title: what it is.
        day: the day that it is about, as `2026-03-02`.
        question: what it answers.
        headline: the short answer.
        provisional: whether it can still change.
        opening: the sentences behind the headline.
        report: the same as a paragraph for a report, with reasons and circumstances.
        known: what is known, in a sentence, for a form that stands alone.
        chapters: the rest, in the order in which a reader needs it.
        closing: who decides.
        version: which rules gave the answer.
        style: how a printed page looks.
        appendix: a page that goes with it, on paper of its own.
        reader: for whom it is; empty for what has no reader of its own.
    """

    title: str
    day: str = ""
    question: str = ""
    headline: str = ""
    provisional: bool = False
    opening: tuple[str, ...] = ()
    report: str = ""
    known: str = ""
    chapters: tuple[Chapter, ...] = ()
    closing: str = ""
    version: str = ""
    style: Literal["answer", "letter", "sheet"] = "answer"
    appendix: Page | None = None
    reader: str = ""

    def shown(self, medium: Medium) -> Iterator[Chapter]:
        """The sections that a medium shows; those without content are left out."""
        for chapter in self.chapters:
            if medium in chapter.media and any(map(_filled, chapter.blocks)):
                yield chapter


def points(texts: Iterable[str]) -> Points:
    """A list of plain lines."""
    return Points(tuple(map(Point, texts)))


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """A text in pieces, each with whether it is a blank; empty pieces are left out."""
    end = 0
    for found in BLANK.finditer(text):
        if found.start() > end:
            yield text[end : found.start()], False
        yield found.group(), True
        end = found.end()
    if end < len(text):
        yield text[end:], False


def _filled(block: Block) -> bool:
    match block:
        case Points():
            return bool(block.points)
        case Terms():
            return bool(block.terms)
        case Grid():
            return bool(block.rows)
        case _:
            return True


def _cited(sources: tuple[str, ...]) -> str:
    return f" ({', '.join(sources)})" if sources else ""
