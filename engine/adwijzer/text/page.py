"""A page: an answer or a document as it is laid out, once, for every form that it is written in.

    Page ─┬─ terminal.py   text of a width, with colours
          ├─ markdown.py   to paste in a report
          ├─ html.py       a page of its own, or a part of one
          └─ docx.py       a Word file

A page knows no rules and no kind of decision; its words are already chosen.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

Tone: TypeAlias = Literal["", "good", "care", "bad"]
"""How words look beside what they say: from good to bad. Never the only sign of it."""

BLANK = re.compile(r"(\[vul in(?:: [^\[\]]+)?\])")
"""A place in a text for what only the user knows."""


class Marked(Struct, frozen=True):
    """Words with a tone and a sign, smaller `notes` below them, and the anchor they lead `to`."""

    text: str
    tone: Tone = ""
    sign: str = ""
    notes: tuple[str, ...] = ()
    to: str = ""

    @property
    def signed(self) -> str:
        """The sign, then the words."""
        return f"{self.sign} {self.text}".strip()


Cell: TypeAlias = str | Marked
"""A line of text, or lines with line ends between them."""


class Heading(Struct, frozen=True):
    """A heading where a page is written as one flat list; `apart` is on paper of its own."""

    text: str
    level: int
    apart: bool = False


class Prose(Struct, frozen=True):
    """A paragraph in a look of its own.

    Of a `folded` one only what is before its colon is open; below `room` is room to write by hand.
    """

    text: str
    look: Literal["", "strong", "quiet", "folded", "room"] = ""


class Point(Struct, frozen=True):
    """A point of a list: `lead` says it in short, `ground` is what it rests on, `under` lines.

    Where anyone can read more about the lead is its public `address`.
    """

    text: str = ""
    lead: str = ""
    ground: str = ""
    under: tuple[str, ...] = ()
    address: str = ""

    @property
    def line(self) -> str:
        """The point as one line, without its lead."""
        below = f"{self.text.removesuffix('.')}: {'; '.join(self.under)}"
        return " ".join(filter(None, (below if self.under else self.text, self.ground)))


class Points(Struct, frozen=True):
    """A list.

    A short text has at most the first `short` points, and how many more there are; `joined` ones it
    has all, in a sentence.
    """

    points: tuple[Point, ...]
    numbered: bool = False
    joined: bool = False
    short: int = 6


class Grid(Struct, frozen=True):
    """Rows of cells below a head.

    `caption` says what is in it. The last `below` columns stand under their row where there is
    little room.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    below: int = 0


class Dot(Struct, frozen=True):
    """A day on a timeline: its letter and its place from 0 to 1; `state` says how it stands."""

    letter: str
    place: float
    state: Marked


class Timeline(Struct, frozen=True):
    """A line of weeks with days on it, and a table whose first rows are about those days.

    Places run from 0 to 1. `today` is where `day` stands, `weeks` are numbers with their place,
    `gaps` stretches that do not count, each said in `gap_words`.
    """

    title: str
    description: str
    today: float
    day: str
    weeks: tuple[tuple[int, float], ...]
    gaps: tuple[tuple[float, float], ...]
    gap_words: tuple[str, ...]
    dots: tuple[Dot, ...]
    table: Grid


class Bar(Struct, frozen=True):
    """A row of a chart: its words, and from where to where it runs, from 0 to 1.

    The signs `before` and `after` say what is not drawn there.
    """

    label: str
    start: float
    end: float
    tone: Tone = ""
    before: str = ""
    after: str = ""


class Tie(Struct, frozen=True):
    """A numbered line in a chart, from the end of one bar to the begin of another."""

    number: int
    tone: Tone
    start: tuple[float, int]
    end: tuple[float, int]


class Chart(Struct, frozen=True):
    """Bars on a line of months, and what joins two of them; only a browser shows it."""

    title: str
    description: str
    bars: tuple[Bar, ...]
    ties: tuple[Tie, ...]
    ticks: tuple[tuple[float, str], ...]
    today: float
    legend: str = ""


class Chapter(Struct, frozen=True):
    """A heading with what stands below it; `anchor` is how a link finds it.

    A short text leaves out what is `detail`, and a report what its paragraph `tells`. A chapter in
    a chapter is a part of it. Blocks with nothing in them are not shown, nor is a chapter with no
    others.
    """

    heading: str
    blocks: tuple[Block, ...]
    anchor: str = ""
    detail: bool = False
    tells: bool = False


Block: TypeAlias = Prose | Points | Grid | Timeline | Chart | Chapter
Flat: TypeAlias = Heading | Prose | Points | Grid
"""What is left of a page to paste or to print: pictures stay out, and all headings are alike."""


class Page(Struct, frozen=True, kw_only=True):
    """An answer or a document.

    Attributes:
        title: what it is.
        code: the user's own code for the case.
        day: the day that it is about, as `2026-03-02`.
        question: what it answers.
        first: what goes before everything: contradictions, and what is late.
        headline: the short answer.
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
    code: str = ""
    day: str = ""
    question: str = ""
    first: tuple[Marked, ...] = ()
    headline: str = ""
    opening: tuple[str, ...] = ()
    report: str = ""
    known: str = ""
    chapters: tuple[Chapter, ...] = ()
    closing: str = ""
    version: str = ""
    style: Literal["answer", "letter", "sheet"] = "answer"
    appendix: Page | None = None
    reader: str = ""

    @property
    def named(self) -> str:
        """The title with the code of the case."""
        return f"{self.title}, {self.code}" if self.code else self.title

    @property
    def shown(self) -> tuple[Chapter, ...]:
        """The chapters with something in them."""
        return tuple(found for each in self.chapters if (found := _filled(each)))

    def flat(self, *, apart: bool = False) -> Iterator[Flat]:
        """All that a text to paste or to print has; with `apart` on paper of its own.

        A report speaks for who signs it; anything else says itself that it is advice.
        """
        yield Heading(self.named, 1, apart)
        yield from (Prose(each.text) for each in self.first)
        if self.report:
            yield Prose(self.report)
        elif self.headline:
            yield Prose(self.headline, "strong")
            yield Prose(" ".join(self.opening))
        for chapter in self.shown:
            if not (self.report and chapter.tells):
                yield from _flat(chapter.heading, chapter.blocks, 2)
        yield from (
            Prose(e, "quiet") for e in (self.closing * (not self.report), self.version) if e
        )
        if self.appendix is not None:
            yield from self.appendix.flat(apart=True)


def points(texts: Iterable[str], *, numbered: bool = False) -> Points:
    """A list of plain lines."""
    return Points(tuple(map(Point, texts)), numbered)


def line(cell: Cell) -> str:
    """The words of a cell with their notes, without the sign."""
    if isinstance(cell, str):
        return cell
    between = " " if cell.text.endswith(".") else ", "
    return between.join(filter(None, (cell.text, ", ".join(cell.notes))))


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """A text in pieces, each with whether it is a blank; empty pieces are left out."""
    return ((piece, number % 2 == 1) for number, piece in enumerate(BLANK.split(text)) if piece)


def _flat(heading: str, blocks: Iterable[Block], level: int) -> Iterator[Flat]:
    if heading:
        yield Heading(heading, level)
    for block in blocks:
        match block:
            case Chapter():
                yield from _flat(block.heading, block.blocks, level + 1)
            case Timeline():
                yield block.table
            case Chart():
                pass
            case _:
                yield block


def _filled(chapter: Chapter) -> Chapter | None:
    """The chapter without blocks that have nothing in them; None where no block has anything."""
    found: list[Block] = []
    for block in chapter.blocks:
        match block:
            case Prose(text="") | Points(points=()) | Grid(rows=()):
                continue
            case Chapter():
                found += filter(None, [_filled(block)])
            case _:
                found.append(block)
    return replace(chapter, blocks=tuple(found)) if found else None
