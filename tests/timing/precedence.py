"""Whether to bring in the AD, read from besluiten.md 0 and 2: the first rule that fits wins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

JA_NEE = ("ja", "nee")
FRAMES = (
    "werknemer",
    "vangnet",
    "eigenrisicodrager",
    "zelfstandige_aov",
    "participatiewet",
    "wia_wajong",
    "letselschade",
)
FACTS: dict[str, tuple[str, ...]] = {
    "kader": FRAMES,
    "heeft_werkgever": JA_NEE,
    "soort_activiteit_ad": (
        "organisatie_advies",
        "verkennend_gesprek",
        "oordeel_belasting_belastbaarheid",
    ),
    "gegevens_herleidbaar_tot_persoon": JA_NEE,
    "toestemming_gesprek": JA_NEE,
    "bedrijfsarts_betrokken": JA_NEE,
    "indicatie_bedrijfsarts": JA_NEE,
    "belastbaarheid_bekend": JA_NEE,
    "kans_langdurig_verzuim": ("laag", "midden", "hoog"),
    "passend_werk_mogelijk": JA_NEE,
    "conflict_werkgever_werknemer": JA_NEE,
    "disfunctioneren": JA_NEE,
    "reorganisatie": JA_NEE,
    "verlengd": JA_NEE,
    "ziekengeld_na_week_52": JA_NEE,
    "aow_of_huishouden": JA_NEE,
}
"""The facts that decide, besides dates."""
IDLE = ("oorzaak_bekend", "functie_informatie_beschikbaar", "draagvlak_werkgever")
"""Facts that never decide (besluiten.md 2: minimale informatie, draagvlak_werkgever)."""
OBSTACLES = ("conflict_werkgever_werknemer", "disfunctioneren", "reorganisatie")
OUTSIDE = ("zelfstandige_aov", "participatiewet", "wia_wajong", "letselschade")


@dataclass(frozen=True, slots=True)
class Moment:
    """Where the absence stands; `day` is None without running absence or first day.

    `researched` says that an AD looked in this count, `researched_late` after day 728;
    `extension_runs` that the end of an extension, if there is one, has not passed.
    """

    day: int | None
    recovered: bool = False
    on_leave: bool = False
    researched: bool = False
    researched_late: bool = False
    extension_runs: bool = True

    @property
    def week(self) -> int:
        return 0 if self.day is None else -(-self.day // 7)


def possible(facts: Mapping[str, str]) -> bool:
    """Whether a frame and an employer can go together (besluiten.md 0)."""
    pair = (facts.get("kader"), facts.get("heeft_werkgever"))
    return pair not in (("werknemer", "nee"), ("eigenrisicodrager", "ja"))


def employer_of(facts: Mapping[str, str]) -> str | None:
    """Whether there is an employer; what is said goes before what follows from the frame."""
    said = facts.get("heeft_werkgever")
    if said is not None:
        return said
    frame = facts.get("kader")
    if frame is None or frame == "letselschade":
        return None
    return "ja" if frame == "werknemer" else "nee"


def outside(facts: Mapping[str, str]) -> bool:
    """Buiten WVP en Ziektewet."""
    return facts.get("kader") in OUTSIDE and employer_of(facts) == "nee"


def self_insured(facts: Mapping[str, str]) -> bool:
    return facts.get("kader") == "eigenrisicodrager"


def safety_net(facts: Mapping[str, str]) -> bool:
    """Vangnet zonder werkgever, and an unknown frame without employer."""
    return facts.get("kader") in ("vangnet", None) and employer_of(facts) == "nee"


def short_pay(facts: Mapping[str, str]) -> bool:
    return facts.get("aow_of_huishouden") == "ja" and employer_of(facts) != "nee"


def extended(facts: Mapping[str, str], moment: Moment) -> bool:
    """Rule 0a: an extension that counts and has not passed."""
    if facts.get("verlengd") != "ja" or not moment.extension_runs or safety_net(facts):
        return False
    return not (self_insured(facts) and facts.get("ziekengeld_na_week_52") == "nee")


def advice(facts: Mapping[str, str], moment: Moment) -> str:
    """The advice under the known facts; a fact that is missing satisfies no rule."""
    kind = facts.get("soort_activiteit_ad")
    judging = kind == "oordeel_belasting_belastbaarheid"
    exploring = kind == "verkennend_gesprek"
    organisation = kind == "organisatie_advies"
    traceable = facts.get("gegevens_herleidbaar_tot_persoon")
    perhaps_employer = employer_of(facts) != "nee"
    adviser = outside(facts) or safety_net(facts)
    # 5 goes before 0 and 0a
    if organisation and traceable == "nee":
        return "overwegen"
    if moment.recovered or moment.on_leave:
        return "nu_niet"
    past_the_end = moment.day is not None and moment.day > 728 and not outside(facts)
    if past_the_end and not extended(facts, moment):
        return "nu_niet"
    if (
        judging
        and (perhaps_employer or self_insured(facts))
        and any(facts.get(name) == "ja" for name in OBSTACLES)
    ):
        return "eerst_belemmering_aanpakken"
    if judging and facts.get("belastbaarheid_bekend") == "nee":
        return "eerst_medisch_adviseur" if adviser else "eerst_bedrijfsarts"
    if exploring and facts.get("toestemming_gesprek") == "nee":
        return "nu_niet"
    if (
        facts.get("bedrijfsarts_betrokken") == "nee"
        and (exploring or (organisation and traceable == "ja"))
        and not outside(facts)
    ):
        return "eerst_medisch_adviseur" if adviser else "eerst_bedrijfsarts"
    if past_the_end:
        return "overwegen" if moment.researched_late else "nu_wenselijk"
    if facts.get("kans_langdurig_verzuim") == "hoog":
        return "nu_wenselijk"
    if facts.get("indicatie_bedrijfsarts") == "ja":
        return "nu_wenselijk"
    if perhaps_employer and facts.get("passend_werk_mogelijk") == "nee":
        return "nu_wenselijk"
    if outside(facts) or short_pay(facts):
        return "overwegen"
    if moment.week >= 42 and judging and employer_of(facts) == "ja" and not moment.researched:
        return "nu_wenselijk"
    if (
        (safety_net(facts) or self_insured(facts))
        and judging
        and moment.day is not None
        and 302 <= moment.day <= 364
    ):
        return "nu_wenselijk"
    return "overwegen" if moment.week >= 13 else "nu_niet"
