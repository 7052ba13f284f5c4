"""Chapter 4 of besluiten.md read as lists from top to bottom, apart from the rules.

A fact that is absent is unknown. Nothing here comes from `rules/`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

Known: TypeAlias = Mapping[str, str]
Reading: TypeAlias = Callable[[Known], str]

YES_NO = ("ja", "nee")

ACCEPTANCE: dict[str, tuple[str, ...]] = {
    "soort_opdracht": (
        "beoordeling",
        "advies_individu",
        "advies_organisatie",
        "begeleiding",
        "deskundigenoordeel",
        "bemiddeling",
    ),
    "afspraak_over_tijd": ("vast", "richttijd", "geen"),
    "rolcombinatie": ("vrij", "met_voorwaarden", "ontraden"),
    **dict.fromkeys(
        (
            "verkapte_beoordeling",
            "belastbaarheid_actueel",
            "conflict_werkgever_werknemer",
            "disfunctioneren",
            "reorganisatie",
            "acceptatiebevestiging",
            "plan_knelpunten",
            "rol_uitgelegd",
        ),
        YES_NO,
    ),
}
SHARING: dict[str, tuple[str, ...]] = {
    "soort_informatie": ("medisch", "functioneel", "proces", "vertrouwelijk_overig", "openbaar"),
    "ontvanger": (
        "client",
        "opdrachtgever",
        "werkgever",
        "bedrijfsarts",
        "uwv",
        "verzekeraar",
        "derde",
    ),
    "toestemming_client": YES_NO,
    "noodzakelijk_voor_doel": YES_NO,
    "kans_re_integratie_hoger": YES_NO,
}
REPORT: dict[str, tuple[str, ...]] = {
    "concept_naar": ("beide", "alleen_werkgever", "alleen_client", "geen"),
    **dict.fromkeys(
        (
            "methode_vermeld",
            "doel_vermeld",
            "omstandigheden_vermeld",
            "advies_herleidbaar",
            "gesprekspartners_genoemd",
            "werkplekonderzoek_gedaan",
            "werkplek_beschreven",
            "gegevens_actueel",
            "reacties_verwerkt",
            "contactvorm_gemotiveerd",
        ),
        YES_NO,
    ),
}


def acceptance(known: Known) -> str:
    """The first that fits."""
    time, role = known.get("afspraak_over_tijd"), known.get("rolcombinatie")
    kind = known.get("soort_opdracht")
    judges = kind in ("beoordeling", "deskundigenoordeel")
    capacity = known.get("belastbaarheid_actueel")
    if time == "vast" or role == "ontraden":
        return "weigeren"
    if kind == "advies_individu" and known.get("verkapte_beoordeling") == "ja":
        return "eerst_navragen"
    if judges and capacity == "nee":
        return "eerst_navragen"
    obstacles = ("conflict_werkgever_werknemer", "disfunctioneren", "reorganisatie")
    if judges and "ja" in map(known.get, obstacles):
        return "eerst_navragen"
    if None in (time, role, kind) or (judges and capacity is None):
        return "eerst_navragen"
    arranged = ("acceptatiebevestiging", "plan_knelpunten", "rol_uitgelegd")
    if "nee" in map(known.get, arranged) or role == "met_voorwaarden":
        return "accepteren_met_voorwaarden"
    return "accepteren"


CONSENT, NEED, CHANCE = "toestemming_client", "noodzakelijk_voor_doel", "kans_re_integratie_hoger"
EMPLOYERS = ("werkgever", "opdrachtgever")


def conditions(kind: str, receiver: str) -> tuple[str, ...] | str:
    """What has to be `ja` for this kind of information to this receiver, or the outcome itself."""
    if receiver == "client" or kind == "openbaar":
        return "toegestaan"
    match kind:
        case "medisch" if receiver in (*EMPLOYERS, "derde"):
            return "niet_toegestaan"
        case "medisch":
            return (CONSENT, NEED)
        case "vertrouwelijk_overig" if receiver in EMPLOYERS:
            return (CONSENT, NEED, CHANCE)
        case "vertrouwelijk_overig":
            return (CONSENT, NEED)
        case _ if receiver in ("derde", "verzekeraar"):
            return (CONSENT, NEED)
        case _:
            return (NEED,)


def lacking(known: Known) -> tuple[str, ...]:
    """The conditions that are not known to be met; none where no condition can help."""
    kind, receiver = known.get("soort_informatie"), known.get("ontvanger")
    if kind is None or receiver is None:
        return ()
    needed = conditions(kind, receiver)
    return () if isinstance(needed, str) else tuple(n for n in needed if known.get(n) != "ja")


def sharing(known: Known) -> str:
    kind, receiver = known.get("soort_informatie"), known.get("ontvanger")
    if receiver == "client" or kind == "openbaar":
        return "toegestaan"
    if kind is None or receiver is None:
        return "niet_toegestaan"
    needed = conditions(kind, receiver)
    if isinstance(needed, str):
        return needed
    return "niet_toegestaan" if lacking(known) else "toegestaan_met_voorwaarden"


def absent(known: Known) -> tuple[str, ...]:
    """What is not there: the concept for both, and every `ja` that a report needs.

    A workplace that was not visited needs no description: the guideline asks for a visit where it
    is needed (D-14).
    """
    missing = [] if known.get("concept_naar") == "beide" else ["concept_naar"]
    for name in REPORT:
        if name in ("concept_naar", "werkplekonderzoek_gedaan"):
            continue
        visited = known.get("werkplekonderzoek_gedaan") != "nee"
        if known.get(name) != "ja" and (name != "werkplek_beschreven" or visited):
            missing.append(name)
    return tuple(missing)


def report(known: Known) -> str:
    if known.get("concept_naar") == "alleen_werkgever":
        return "onvoldoende"
    return "aanvullen" if absent(known) else "volledig"


FACTS = {
    "opdrachtacceptatie": ACCEPTANCE,
    "informatiedeling": SHARING,
    "rapportcontrole": REPORT,
}
READINGS: dict[str, Reading] = {
    "opdrachtacceptatie": acceptance,
    "informatiedeling": sharing,
    "rapportcontrole": report,
}
OUTCOMES = {
    "opdrachtacceptatie": (
        "accepteren",
        "accepteren_met_voorwaarden",
        "eerst_navragen",
        "weigeren",
    ),
    "informatiedeling": ("toegestaan", "toegestaan_met_voorwaarden", "niet_toegestaan"),
    "rapportcontrole": ("volledig", "aanvullen", "onvoldoende"),
}
