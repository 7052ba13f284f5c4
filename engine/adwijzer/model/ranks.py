"""The weight of what rules rest on."""

from __future__ import annotations

from enum import StrEnum


class Rank(StrEnum):
    """Weight of a ground, heaviest first (besluiten.md, chapter 0)."""

    WET = "wet"
    GEDRAGSCODE_TUCHTRECHT = "gedragscode_tuchtrecht"
    LEIDRAAD = "leidraad"
    BEROEPSOPINIE = "beroepsopinie"
    VOORKEUR_CLIENT = "voorkeur_client"
    TOEKOMSTWENS = "toekomstwens"

    @property
    def weight(self) -> int:
        """Higher is heavier."""
        return len(Rank) - list(Rank).index(self)

    @property
    def label(self) -> str:
        """As people read it."""
        return _RANK_LABELS.get(self.value, self.value)


_RANK_LABELS = {
    "gedragscode_tuchtrecht": "gedragscode of tuchtrecht",
    "voorkeur_client": "voorkeur van cliënten",
}
