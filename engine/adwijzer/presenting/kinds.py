"""How an answer on one case is laid out, whatever its kind, and written in every form."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from adwijzer.explain.explanation import NOTHING, Explanation
from adwijzer.explain.facts import known_sentences
from adwijzer.presenting import words
from adwijzer.presenting.explanation import NO_SUPPLEMENT, Supplement, explained
from adwijzer.text.page import Marked, Page

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseAnswer, CaseReasoning
    from adwijzer.explain.readers import Audience
    from adwijzer.model.rulebase import Kind
    from adwijzer.model.sources import Ground, SourceBase


def _parts_of(kind: Kind) -> Callable[[Any, Any, Ground], words.Parts]:
    """What an answer of this kind has of its own; a command needs one, so only that is imported."""
    match kind:
        case "contact":
            from adwijzer.presenting import contact

            return contact.parts
        case "timing":
            from adwijzer.presenting import timing

            return timing.parts
        case _:
            from adwijzer.presenting import single

            return single.parts


def laid_out(
    reasoning: CaseReasoning,
    answer: CaseAnswer,
    sources: SourceBase,
    explanation: Explanation = NOTHING,
    supplement: Supplement = NO_SUPPLEMENT,
    audience: Audience | None = None,
    code: str = "",
) -> Page:
    """The answer on one case as a page, for the AD or for another reader.

    Another reader gets what the disclosure says, and of what was brought only what is for others.
    `code` is the user's own for the case.
    """
    if audience is not None and not audience.is_dossier:
        from adwijzer.explain.disclosure import disclose
        from adwijzer.presenting import reader

        return replace(reader.page(disclose(reasoning, audience), sources, supplement), code=code)
    decision = reasoning.decision
    ground = partial(sources.ground, guideline=answer.leidraad)
    parts = _parts_of(decision.kind)(reasoning, answer, ground)
    day = getattr(answer, "regels_van", answer.peildatum)
    return Page(
        title=decision.title,
        code=code,
        day=answer.peildatum,
        question=decision.question,
        first=(*(Marked(each.tekst, "care") for each in answer.meldingen), *parts.first),
        headline=words.headline(answer, decision),
        opening=(*filter(None, parts.opening), words.guideline(answer.leidraad)),
        report=" ".join(filter(None, parts.report)),
        known=words.known_line(known_sentences(decision, reasoning.case)),
        chapters=(
            *parts.chapters,
            *supplement.chapters,
            words.reasons(answer.regels, ground),
            words.attention(answer.aandachtspunten, ground),
            words.questions(decision, answer.vragen),
            *explained([("", answer.advies.zekerheid == "vast", explanation)], decision),
            words.sources_chapter(
                (*parts.sources, *supplement.sources), sources, lines=bool(explanation.why)
            ),
        ),
        closing=words.CLOSING,
        version=words.version_line(day, answer.regelbank, answer.motoren),
    )


def written(page: Page, form: str, level: int = 2, *, full: bool = True) -> str | bytes:
    """The page as text, markdown, html or docx; a Word file is bytes.

    The title of markdown is a heading of `level`; a text that is not `full` is short.
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

            return terminal(page, full=full)
