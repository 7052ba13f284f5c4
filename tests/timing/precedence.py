"""Whether to bring in the AD, read from besluiten.md 2: the first rule that fits wins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

JA_NEE = ("ja", "nee")
FACTS: dict[str, tuple[str, ...]] = {
    "soort_activiteit_ad": (
        "organisatie_advies",
        "verkennend_gesprek",
        "oordeel_belasting_belastbaarheid",
    ),
    "gegevens_herleidbaar_tot_persoon": JA_NEE,
    "toestemming_client": JA_NEE,
    "bedrijfsarts_betrokken": JA_NEE,
    "indicatie_bedrijfsarts": JA_NEE,
    "belastbaarheid_bekend": JA_NEE,
    "kans_langdurig_verzuim": ("laag", "midden", "hoog"),
    "passend_werk_mogelijk": JA_NEE,
    "conflict_werkgever_werknemer": JA_NEE,
    "disfunctioneren": JA_NEE,
    "reorganisatie": JA_NEE,
    "heeft_werkgever": JA_NEE,
}
"""The facts that decide, besides dates."""
IDLE = ("oorzaak_bekend", "functie_informatie_beschikbaar", "draagvlak_werkgever")
"""Facts that never decide (besluiten.md 2: minimale informatie, draagvlak_werkgever)."""
OBSTACLES = ("conflict_werkgever_werknemer", "disfunctioneren", "reorganisatie")


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the absence stands; `day` is None without running absence or first day.

    Whoever is on leave after 28 days of recovery is recovered: no absence runs.
    """

    day: int | None
    recovered: bool = False
    researched: bool = False

    @property
    def week(self) -> int:
        return 0 if self.day is None else -(-self.day // 7)


def advice(facts: Mapping[str, str], moment: Moment) -> str:
    """The advice under the known facts; a fact that is missing satisfies no rule."""
    kind = facts.get("soort_activiteit_ad")
    judging = kind == "oordeel_belasting_belastbaarheid"
    exploring = kind == "verkennend_gesprek"
    organisation = kind == "organisatie_advies"
    traceable = facts.get("gegevens_herleidbaar_tot_persoon")
    if moment.recovered or (moment.day is not None and moment.day > 728):
        return "nu_niet"
    if judging and any(facts.get(name) == "ja" for name in OBSTACLES):
        return "eerst_belemmering_aanpakken"
    if judging and facts.get("belastbaarheid_bekend") == "nee":
        return "eerst_bedrijfsarts"
    if exploring and facts.get("toestemming_client") == "nee":
        return "nu_niet"
    if facts.get("bedrijfsarts_betrokken") == "nee" and (
        exploring or (organisation and traceable == "ja")
    ):
        return "eerst_bedrijfsarts"
    if organisation and traceable == "nee":
        return "overwegen"
    if facts.get("kans_langdurig_verzuim") == "hoog":
        return "nu_wenselijk"
    if facts.get("indicatie_bedrijfsarts") == "ja":
        return "nu_wenselijk"
    if facts.get("passend_werk_mogelijk") == "nee":
        return "nu_wenselijk"
    with_employer = facts.get("heeft_werkgever") == "ja"
    if moment.week >= 42 and judging and with_employer and not moment.researched:
        return "nu_wenselijk"
    return "overwegen" if moment.week >= 13 else "nu_niet"
