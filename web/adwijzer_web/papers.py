"""The letters, forms and sheets of a decision, as files to take away."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct

from adwijzer.decisions.case import Case
from adwijzer.decisions.documents import FilledSheet
from adwijzer.decisions.papers import fitting
from adwijzer.exchange.schemas import PaperText, ReaderText
from adwijzer.explain.readers import audience_of_text, written_for
from adwijzer.model.rulebase import Decision, RuleBase
from adwijzer.presenting.documents import sheet_page, text_page
from adwijzer.presenting.kinds import laid_out, written
from adwijzer.text.page import Page
from adwijzer_web.knowledge import Knowledge

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseAnswer, CaseDecider, CaseReasoning
    from adwijzer.explain.readers import Audience

MEDIA = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}

WORDS = {"docx": "Word", "html": "om te printen", "md": "Markdown"}
"""What a page calls them."""


class Paper(Struct, frozen=True):
    """A text that the decision can write, and the forms it comes in."""

    name: str
    title: str
    kinds: tuple[str, ...]


class NamedFor(Struct, frozen=True):
    """The facts that the AD names for a reader, by the name of that reader."""

    reader: str = ""
    facts: tuple[str, ...] = ()


NOTHING = NamedFor()


def papers_of(decision: Decision) -> tuple[Paper, ...]:
    """What the decision can write, whatever the case."""
    return (
        *(Paper(each.name, each.title, ("docx", "html", "md")) for each in decision.documents),
        *(Paper(each.name, each.title, ("html", "md")) for each in decision.sheets),
    )


def papers_for(
    decider: CaseDecider, case: Case, answer: CaseAnswer | None = None
) -> tuple[Paper, ...]:
    """What the decision can write about this case, whose answer may be known already."""
    names = fitting(decider, case, answer)
    return tuple(each for each in papers_of(decider.prepared.decision) if each.name in names)


def made(page: Page, kind: str, level: int = 2) -> bytes:
    """A page as a file of one of the kinds in `MEDIA`; the title of markdown has this level."""
    content = written(page, {"md": "markdown"}.get(kind, kind), level)
    return content if isinstance(content, bytes) else content.encode()


def paper_of(
    base: RuleBase,
    decider: CaseDecider,
    name: str,
    kind: str,
    case: Case,
    told: NamedFor = NOTHING,
    beside: Mapping[str, str] | None = None,
) -> tuple[bytes, str] | None:
    """The file for its reader and its media type; None when there is no such text.

    Blanks are filled in with what is known `beside` the facts.

    Raises:
        InputError: the text does not fit the facts.
    """
    papers = papers_of(decider.prepared.decision)
    paper = next((each for each in papers if each.name == name), None)
    if paper is None or kind not in paper.kinds:
        return None
    return made(_page(base, decider, name, case, told, beside)[0], kind, 1), MEDIA[kind]


def text_for(
    knowledge: Knowledge, reasoning: CaseReasoning, answer: CaseAnswer, reader: Audience
) -> ReaderText:
    """The answer as a text for this reader."""
    return text_of(laid_out(reasoning, answer, knowledge.sources, audience=reader), reader.name)


def text_of(page: Page, reader: str) -> ReaderText:
    """A page as a text for the reader of this name."""
    html, markdown = (made(page, kind).decode() for kind in ("html", "md"))
    return ReaderText(reader, page.report, html, markdown)


def texts_of(
    base: RuleBase, decider: CaseDecider, case: Case, told: NamedFor = NOTHING
) -> Iterator[PaperText]:
    """Every text that fits these facts, each for its own reader.

    Raises:
        InputError: a fact that cannot be named.
    """
    for paper in papers_for(decider, case):
        page, reader = _page(base, decider, paper.name, case, told)
        html, markdown = (made(page, kind, 1).decode() for kind in ("html", "md"))
        yield PaperText(paper.name, page.title, reader, html, markdown)


def _page(
    base: RuleBase,
    decider: CaseDecider,
    name: str,
    case: Case,
    told: NamedFor,
    beside: Mapping[str, str] | None = None,
) -> tuple[Page, str]:
    """A text as a page, and for whom it is."""
    decision, day = decider.prepared.decision, decider.prepared.day
    reader = audience_of_text(base, decision, name, told.reader, told.facts, day)
    text = written_for(decider, name, case, reader, beside)
    said, code = ("", "") if beside is None else (str(day), beside.get("kenmerk", ""))
    page = (
        sheet_page(text, said, code)
        if isinstance(text, FilledSheet)
        else text_page(text, said, code)
    )
    return page, reader.name
