"""How each kind of decision about one case is shown, and a page in every form."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.presenting.explanation import NOTHING, Explanation
from adwijzer.presenting.supplement import NO_SUPPLEMENT, Supplement

if TYPE_CHECKING:
    from adwijzer.decisions.case import Case
    from adwijzer.decisions.kinds import CaseAnswer, CaseReasoning
    from adwijzer.explain.readers import Audience
    from adwijzer.model.rulebase import Decision, Kind
    from adwijzer.model.sources import SourceBase
    from adwijzer.text.page import Page


class Presenter(Struct, frozen=True):
    """How answers of one kind are shown.

    Attributes:
        page: lays an answer on a decision out, with what is known in the case and what was brought.
        headline: the short answer in words.
        outcome: the words for an outcome that changes would give.
    """

    page: Callable[[Any, Any, Case, SourceBase, Explanation, Supplement], Page]
    headline: Callable[[Any, Any], str]
    outcome: Callable[[Any, Mapping[str, str]], str]


def _contact() -> Presenter:
    from adwijzer.presenting import contact

    return Presenter(contact.page, contact.headline, contact.outcome)


def _timing() -> Presenter:
    from adwijzer.presenting import timing, timing_words

    return Presenter(timing.page, timing_words.headline, timing.outcome)


def _single() -> Presenter:
    from adwijzer.presenting import single

    return Presenter(single.page, single.headline, single.outcome)


PRESENTERS: Mapping[Kind, Callable[[], Presenter]] = {
    "contact": _contact,
    "timing": _timing,
    "single": _single,
}
"""The kinds about one case; a command needs one, so that only that is imported."""


def laid_out(
    reasoning: CaseReasoning,
    answer: CaseAnswer,
    sources: SourceBase,
    explanation: Explanation = NOTHING,
    supplement: Supplement = NO_SUPPLEMENT,
    audience: Audience | None = None,
) -> Page:
    """The answer on one case as a page, for the AD or for another reader.

    Another reader gets what the disclosure says, and of what was brought only what is for others.
    """
    if audience is not None and not audience.is_dossier:
        from adwijzer.explain.disclosure import disclose
        from adwijzer.presenting import reader

        return reader.page(disclose(reasoning, audience), sources, supplement)
    decision, case = reasoning.decision, reasoning.case
    page = PRESENTERS[decision.kind]().page
    return page(answer, decision, case, sources, explanation, supplement)


def headline_of(answer: CaseAnswer, decision: Decision) -> str:
    """The short answer in words."""
    return PRESENTERS[decision.kind]().headline(answer, decision)


def outcome_of(decision: Decision, outcome: Mapping[str, str]) -> str:
    """The words for an outcome that changes would give."""
    return PRESENTERS[decision.kind]().outcome(decision, outcome)


def written(page: Page, form: str, level: int = 2) -> str | bytes:
    """The page as text, markdown, html or docx; a Word file is bytes.

    The title of markdown is a heading of `level`.
    """
    match form:
        case "markdown":
            from adwijzer.text.markdown import markdown

            return markdown(page, level)
        case "html":
            from adwijzer.text.html import html

            return html(page)
        case "docx":
            from adwijzer.text.docx import docx

            return docx(page)
        case _:
            from adwijzer.text.terminal import terminal

            return terminal(page)
