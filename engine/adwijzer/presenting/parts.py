"""What a kind of decision brings to the page that all kinds share."""

from __future__ import annotations

from msgspec import Struct

from adwijzer.text.page import Chapter, Marked


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
