"""What facts and promises are about: the case as a whole, or one contact, report or question."""

from __future__ import annotations

from typing import Literal, TypeAlias

from adwijzer.model.conditions import Part
from adwijzer.text.diagnostics import Place

CarrierKind: TypeAlias = Literal["zaak", "contact", "rapport", "vraag"]
"""What a fact is about: the whole case, one contact, one report, or one question and no more."""


class Promise(Part, frozen=True, kw_only=True):
    """What stays to be done in a case until somebody says that it is done.

    An answer makes it that has one of `points` or `outcomes`, and so does one of `documents` that
    was made. Without these it is made only when the AD says so. It is about the contact of the
    answer, or about the case as a whole.
    """

    name: str
    title: str
    carrier: CarrierKind = "zaak"
    points: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    at: Place = (0, 0)

    @property
    def is_free(self) -> bool:
        """Whether only the AD makes it."""
        return not (self.points or self.outcomes or self.documents)
