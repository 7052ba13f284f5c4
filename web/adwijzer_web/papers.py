"""The letters, questions and sheets of a decision, as files to take away."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec import Struct

from adwijzer.decisions.case import Case
from adwijzer.model.rulebase import Decision, SingleDecision
from adwijzer.presenting import documents
from adwijzer.presenting.kinds import written
from adwijzer.text.page import Page

MEDIA = {
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "html": "text/html; charset=utf-8",
    "md": "text/markdown; charset=utf-8",
}


class Paper(Struct, frozen=True):
    """A text that the decision can write, and the forms it comes in."""

    name: str
    title: str
    kinds: tuple[str, ...]


class PaperText(Struct, frozen=True):
    """A text that was written for the facts of a case, as the API gives it."""

    naam: str
    titel: str
    html: str
    markdown: str


def papers_of(decision: Decision) -> tuple[Paper, ...]:
    """What the decision can write."""
    if not isinstance(decision, SingleDecision):
        return ()
    return (
        *(Paper(each.name, each.title, ("docx", "html", "md")) for each in decision.documents),
        *(Paper(each.name, each.title, ("html", "md")) for each in decision.sheets),
    )


def made(page: Page, kind: str, level: int = 2) -> bytes:
    """A page as a file of one of the kinds in `MEDIA`; the title of markdown has this level."""
    content = written(page, {"md": "markdown"}.get(kind, kind), level)
    return content if isinstance(content, bytes) else content.encode()


def paper_of(decision: Decision, name: str, kind: str, case: Case) -> tuple[bytes, str] | None:
    """The file and its media type for these facts; None when there is no such text."""
    paper = next((each for each in papers_of(decision) if each.name == name), None)
    if paper is None or kind not in paper.kinds or not isinstance(decision, SingleDecision):
        return None
    facts = case.known(decision, case.items[0] if case.items else None)
    if any(sheet.name == name for sheet in decision.sheets):
        page = documents.sheet_page(documents.compose_sheet(decision, name, facts))
    else:
        page = documents.text_page(documents.compose(decision, name, facts))
    return made(page, kind, 1), MEDIA[kind]


def texts_of(decision: Decision, case: Case) -> Iterator[PaperText]:
    """Every text that the decision can write for these facts."""
    for paper in papers_of(decision):
        html, markdown = (_text(decision, paper.name, kind, case) for kind in ("html", "md"))
        yield PaperText(paper.name, paper.title, html, markdown)


def _text(decision: Decision, name: str, kind: str, case: Case) -> str:
    found = paper_of(decision, name, kind, case)
    return "" if found is None else found[0].decode()
