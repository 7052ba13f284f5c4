"""Chapter 4 of besluiten.md read as lists from top to bottom, apart from the rules.

A fact that is absent is unknown. Nothing here comes from `rules/`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeAlias

Known: TypeAlias = Mapping[str, str]
Reading: TypeAlias = Callable[[Known], str]

YES_NO = ("ja", "nee")

FRAMED = ("opdrachtacceptatie", "rapportcontrole")
"""Where the frame is taken to be that of an employee as long as nothing is said (chapter 0)."""
EMPLOYED = ("werknemer",)
NOT_EMPLOYED = (
    "vangnet",
    "eigenrisicodrager",
    "zelfstandige_aov",
    "participatiewet",
    "wia_wajong",
)
"""The frames from which it follows whether there is an employer, unless that is said."""
IMPOSSIBLE = {("werknemer", "nee"), ("eigenrisicodrager", "ja")}
"""A frame and whether there is an employer that are wrong input together."""

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
            "heeft_werkgever",
        ),
        YES_NO,
    ),
}
ARRANGED = ("acceptatiebevestiging", "plan_knelpunten", "rol_uitgelegd")
SHARING: dict[str, tuple[str, ...]] = {
    "soort_informatie": (
        "medisch",
        "fml",
        "functioneel",
        "proces",
        "vertrouwelijk_overig",
        "openbaar",
    ),
    "ontvanger": (
        "client",
        "gemachtigde_client",
        "opdrachtgever",
        "werkgever",
        "bedrijfsarts",
        "medisch_adviseur",
        "uwv",
        "verzekeraar",
        "gemeente",
        "re_integratiebureau",
        "collega_ad",
        "derde",
    ),
    "ontvanger_is_opdrachtgever": YES_NO,
    "toestemming_client": YES_NO,
    "noodzakelijk_voor_doel": YES_NO,
    "kans_re_integratie_hoger": YES_NO,
    "in_vertrouwen_van_ander": YES_NO,
    "wettelijke_plicht": YES_NO,
}
REPORT: dict[str, tuple[str, ...]] = {
    "concept_naar": ("beide", "alleen_werkgever", "alleen_client", "geen"),
    **dict.fromkeys(
        (
            "methode_vermeld",
            "doel_vermeld",
            "omstandigheden_vermeld",
            "advies_herleidbaar",
            "feiten_dragen_conclusie",
            "vragen_beantwoord",
            "gesprekspartners_genoemd",
            "werkplekonderzoek_gedaan",
            "werkplek_beschreven",
            "reden_geen_werkplek",
            "ander_werk_onderzocht",
            "inbreng_client_besproken",
            "gegevens_actueel",
            "reacties_verwerkt",
            "contactvorm_gemotiveerd",
            "heeft_werkgever",
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
    employed = known.get("heeft_werkgever") != "nee"
    if kind == "beoordeling" and employed and "ja" in map(known.get, obstacles):
        return "eerst_navragen"
    if None in (time, role, kind) or (judges and capacity is None):
        return "eerst_navragen"
    if "nee" in map(known.get, ARRANGED) or role == "met_voorwaarden":
        return "accepteren_met_voorwaarden"
    return "accepteren"


CONSENT, NEED, CHANCE = "toestemming_client", "noodzakelijk_voor_doel", "kans_re_integratie_hoger"
PRINCIPAL, CONFIDED, DUTY = (
    "ontvanger_is_opdrachtgever",
    "in_vertrouwen_van_ander",
    "wettelijke_plicht",
)
EMPLOYERS = ("werkgever", "opdrachtgever")
MAY_BE_PRINCIPAL = ("verzekeraar", "uwv", "gemeente")
HEALTH = ("medisch", "fml")
WORK = ("functioneel", "proces")
ALLOWED, CONDITIONAL, FORBIDDEN = "toegestaan", "toegestaan_met_voorwaarden", "niet_toegestaan"


def row(kind: str, receiver: str) -> tuple[str, ...] | None:
    """Steps 5 to 9: what has to be `ja`; None where nothing helps."""
    if kind == "medisch" and receiver in (*EMPLOYERS, "gemeente", "re_integratiebureau", "derde"):
        return None
    if kind == "fml" and receiver in EMPLOYERS:
        return None
    if kind in HEALTH:
        return (CONSENT, NEED)
    if kind in WORK and receiver == "medisch_adviseur":
        return (NEED,)
    if kind == "vertrouwelijk_overig":
        return (CONSENT, NEED, CHANCE) if receiver in EMPLOYERS else (CONSENT, NEED)
    beyond = ("derde", "verzekeraar", "gemeente", "re_integratiebureau")
    return (CONSENT, NEED) if receiver in beyond else (NEED,)


def rows(known: Known) -> list[tuple[str, ...] | None]:
    """Step 4: the rows that count, all of them where it is unknown who the principal is."""
    kind, receiver = known["soort_informatie"], known["ontvanger"]
    if receiver not in MAY_BE_PRINCIPAL:
        return [row(kind, receiver)]
    principal = known.get(PRINCIPAL)
    return [
        *([row(kind, "opdrachtgever")] if principal != "nee" else []),
        *([row(kind, receiver)] if principal != "ja" else []),
    ]


def duty_counts(known: Known) -> bool:
    """Step 2: an article prescribes it, and it is known not to be what no article prescribes."""
    if known.get(DUTY) != "ja":
        return False

    def no_article(kind: str, receiver: str) -> bool:
        if kind not in HEALTH:
            return False
        if receiver in ("werkgever", "opdrachtgever", "re_integratiebureau", "derde"):
            return True
        if receiver == "gemeente" and kind == "medisch":
            return True
        return receiver in ("verzekeraar", "gemeente") and known.get(PRINCIPAL) != "nee"

    kinds = [known[k] for k in ("soort_informatie",) if k in known] or SHARING["soort_informatie"]
    receivers = [known[k] for k in ("ontvanger",) if k in known] or SHARING["ontvanger"]
    return not any(no_article(kind, receiver) for kind in kinds for receiver in receivers)


def lacking(known: Known) -> tuple[str, ...]:
    """The conditions that are not known to be met; none where no condition can help.

    Where it is unknown who the principal is and his row forbids it, that he is not is one of them.
    """
    kind, receiver = known.get("soort_informatie"), known.get("ontvanger")
    if receiver == "client" or kind == "openbaar" or duty_counts(known):
        return ()
    if receiver == "gemachtigde_client":
        return () if known.get(CONSENT) == "ja" else (CONSENT,)
    if kind is None or receiver is None:
        return ()
    found = rows(known)
    helped = [each for each in found if each is not None]
    if not helped:
        return ()
    needed = {name for each in helped for name in each}
    doubt = [PRINCIPAL] if None in found else []
    return (*doubt, *(n for n in (CONSENT, NEED, CHANCE) if n in needed and known.get(n) != "ja"))


def sharing(known: Known) -> str:
    """The first step that fits; what another said in confidence comes on top."""
    kind, receiver = known.get("soort_informatie"), known.get("ontvanger")
    if kind == "openbaar":
        return ALLOWED
    if receiver == "client":
        confided = known.get(CONFIDED) == "ja" and known.get(DUTY) != "ja"
        return CONDITIONAL if confided else ALLOWED
    if duty_counts(known):
        return CONDITIONAL
    if receiver == "gemachtigde_client":
        return CONDITIONAL if known.get(CONSENT) == "ja" else FORBIDDEN
    if kind is None or receiver is None:
        return FORBIDDEN
    met = all(
        each is not None and all(known.get(name) == "ja" for name in each) for each in rows(known)
    )
    return CONDITIONAL if met else FORBIDDEN


def sharing_points(known: Known) -> set[str]:
    """The attention points that chapter 4 names."""
    kind, receiver = known.get("soort_informatie"), known.get("ontvanger")
    consent, duty = known.get(CONSENT), known.get(DUTY)
    found = set()
    if (
        consent == "nee"
        and sharing(known) != FORBIDDEN
        and receiver not in ("client", "gemachtigde_client")
        and kind != "openbaar"
    ):
        found.add("bezwaar_client")
    parties = ("opdrachtgever", "werkgever", "bedrijfsarts", "verzekeraar", "gemeente")
    if receiver in (*parties, "re_integratiebureau", "derde") or (
        receiver in MAY_BE_PRINCIPAL and known.get(PRINCIPAL) != "nee"
    ):
        found.add("geen_derden_in_de_mail")
    doctors = ("bedrijfsarts", "medisch_adviseur", "uwv")
    if receiver in doctors and kind in HEALTH and consent != "ja" and duty != "ja":
        found.add("vraag_aan_de_arts")
    return found


def absent(known: Known) -> tuple[str, ...]:
    """What is asked for and is not `ja`.

    The concept has to have gone to the client; whether the workplace was seen has to be known, and
    then either it is described or it says why not; other work counts unless there is no employer.
    """
    seen = known.get("werkplekonderzoek_gedaan")
    beside = {
        "concept_naar": known.get("concept_naar") not in ("beide", "alleen_client"),
        "werkplekonderzoek_gedaan": seen is None,
        "werkplek_beschreven": seen == "ja" and known.get("werkplek_beschreven") != "ja",
        "reden_geen_werkplek": seen == "nee" and known.get("reden_geen_werkplek") != "ja",
        "ander_werk_onderzocht": known.get("heeft_werkgever") != "nee"
        and known.get("ander_werk_onderzocht") != "ja",
        "heeft_werkgever": False,
    }
    return tuple(name for name in REPORT if beside.get(name, known.get(name) != "ja"))


def report(known: Known) -> str:
    if known.get("concept_naar") == "alleen_werkgever":
        return "onvoldoende"
    return "aanvullen" if absent(known) else "volledig"


ASSUMED: dict[str, dict[str, str]] = {
    "opdrachtacceptatie": dict.fromkeys(ARRANGED, "nee"),
    "informatiedeling": {CONFIDED: "nee", DUTY: "nee"},
    "rapportcontrole": {},
}
"""What is taken to be so as long as nothing is said about it."""

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
