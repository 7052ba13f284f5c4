"""The conversation in chapter 4 of besluiten.md, read apart from the rules.

A fact that is absent is unknown. Nothing here comes from `rules/`.
"""

from __future__ import annotations

from tests.process.precedence import YES_NO, Known

NEEDED: dict[str, tuple[str, ...]] = {
    "brief": (
        "brief_informeren",
        "brief_inleven",
        "brief_benaderbaar",
        "brief_verwachtingen",
        "brief_voorbereiden",
        "brief_steun",
    ),
    "voorbereiding": (
        "vooraf_gebeld",
        "iemand_mee_gezegd",
        "dossier_gelezen",
        "startkeuze_aan_client",
    ),
    "tijdens": (),
    "afsluiting": ("gesprek_geevalueerd",),
    "daarna": (
        "gesprek_geevalueerd",
        "concept_naar",
        "afweging_gedeeld",
        "kopie_gestuurd",
        "kon_reageren",
    ),
}
"""What is looked at in each phase; nothing during the conversation (B-22)."""

FACTS: dict[str, tuple[str, ...]] = {
    "fase": tuple(NEEDED),
    **{name: YES_NO for names in NEEDED.values() for name in names},
    "concept_naar": ("beide", "alleen_werkgever", "alleen_client", "geen"),
}
ENOUGH = {"concept_naar": ("beide", "alleen_client")}
"""What is enough where that is not `ja`."""


def absent(known: Known) -> tuple[str, ...]:
    """What is not known to be done in this phase."""
    needed = NEEDED.get(known.get("fase", ""), ())
    return tuple(name for name in needed if known.get(name) not in ENOUGH.get(name, ("ja",)))


def conversation(known: Known) -> str:
    """Nothing is judged while people talk (B-19, B-22)."""
    phase = known.get("fase")
    if phase == "tijdens":
        return "geen_oordeel"
    return "aanvullen" if phase is None or absent(known) else "volledig"
