"""What a kind of decision brings to the page that all kinds share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.presenting.words import Ground
from adwijzer.text.page import Chapter, Marked

if TYPE_CHECKING:
    from adwijzer.decisions.answer import Question
    from adwijzer.explain.why import VerdictTrace


class Parts(Struct, frozen=True, kw_only=True):
    """What answers of one kind have of their own.

    Attributes:
        first: what is late, which goes before everything.
        opening: the sentences behind the headline.
        report: the sentences of the paragraph for a report.
        chapters: what goes before the reasons.
        last: what goes behind the questions.
        sources: every source that the answer cites.
    """

    first: tuple[Marked, ...] = ()
    opening: tuple[str, ...]
    report: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    last: tuple[Chapter, ...] = ()
    sources: tuple[str, ...]


class Presenter(Struct, frozen=True):
    """How answers of one kind are shown.

    Attributes:
        parts: what the answer in a reasoning has of its own, with what grounds are called.
        headline: the short answer in words.
        outcome: the words for an outcome that changes would give.
        verdict: the words for a verdict that is explained.
        question: a question in words.
    """

    parts: Callable[[Any, Any, Ground], Parts]
    headline: Callable[[Any, Any], str]
    outcome: Callable[[Any, Mapping[str, str]], str]
    verdict: Callable[[Any, VerdictTrace], str]
    question: Callable[[Any, Question], str]
