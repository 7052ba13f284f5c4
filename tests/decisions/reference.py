"""Chapter 1 of besluiten.md, read directly into Python, sentence by sentence and in its order.

Written from that text alone: it shares neither rules nor code with the product. Where the product
differs from this, besluiten.md says who is right.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

Facts = Mapping[str, str | None]
"""What holds for one agenda item; None is onbekend."""

YES_NO = ("ja", "nee")
AGENDA_ITEMS = (
    "aankondigen_en_uitleg",
    "kennismaking",
    "inhoudelijk_gesprek",
    "gegevens_controleren",
    "visie_client_uitvragen",
    "hoor_en_wederhoor",
    "procesafspraken_maken",
    "werkplekonderzoek",
    "onderzoek_aanpassingen",
    "uitkomst_bespreken",
    "rapport_toelichten",
    "nazorg",
)
FACTS: dict[str, tuple[str, ...]] = {
    "fysiek_mogelijk": YES_NO,
    "belemmering_tijdelijk": YES_NO,
    "termijn_dringend": YES_NO,
    "beeldbellen_mogelijk": YES_NO,
    "privacy_op_locatie": YES_NO,
    "belemmering_client": YES_NO,
    "client_weigert_fysiek": YES_NO,
    "alternatief_fysiek": YES_NO,
    "voorkeur_client": ("fysiek", "beeldbellen", "telefonisch", "geen_voorkeur"),
    "inspraak_gevraagd": YES_NO,
    "controversieel_onderwerp": YES_NO,
    "hoeveelheid_informatie": ("beperkt", "veel"),
    "aard_informatie": ("feitelijk", "beleving", "oordeel", "procesafspraak"),
    "uitkomst_tegen_wens_client": YES_NO,
    "conflict_werkgever_werknemer": YES_NO,
    "heeft_werkgever": YES_NO,
    "gekozen_vorm": ("fysiek", "beeldbellen", "telefonisch", "uitstellen"),
}
PER_ITEM = (
    "controversieel_onderwerp",
    "hoeveelheid_informatie",
    "aard_informatie",
    "uitkomst_tegen_wens_client",
)
"""The facts marked (a)."""
ASSUMED = {"fysiek_mogelijk": "ja", "client_weigert_fysiek": "nee"}
FORMS = ("fysiek", "beeldbellen", "telefonisch")
"""Also the order that decides between forms that are equally good (B1-19)."""
SCALE = ("niet_mogelijk", "ontraden", "aanvaardbaar", "voorkeur")
WORKPLACE = ("werkplekonderzoek", "onderzoek_aanpassingen")


@dataclass(frozen=True)
class Verdict:
    """What is said of one form at one agenda item, and the row or step that says so."""

    oordeel: str
    said_by: str = "rij"
    names_b1: bool = True
    voorbehoud: bool = False


Verdicts = dict[str, Verdict]


def facts_at(contact: Mapping[str, Any], entry: object) -> dict[str, str | None]:
    """Facts that hold at one entry of the agenda; an (a)-fact said there goes first."""
    said = {name: value for name, value in contact.items() if name != "agenda"}
    own = dict(entry) if isinstance(entry, Mapping) else {}
    facts = {
        name: own[name] if name in own else said[name] if name in said else ASSUMED.get(name)
        for name in FACTS
    }
    return {name: None if value == "onbekend" else value for name, value in facts.items()}


def name_of(entry: object) -> str:
    return str(entry["agendapunt"] if isinstance(entry, Mapping) else entry)


# Oordeel per agendapunt en vorm


def facts_condition(item: str, facts: Facts) -> bool:
    """Feiten-voorwaarde (B1-17)."""
    return (
        facts["controversieel_onderwerp"] == "nee"
        and facts["hoeveelheid_informatie"] == "beperkt"
        and (
            item not in ("uitkomst_bespreken", "hoor_en_wederhoor")
            or facts["aard_informatie"] == "feitelijk"
        )
    )


def personal_exception(facts: Facts) -> str | None:
    """Persoonlijke uitzondering (B1-34, B1-36, B-07)."""
    if facts["alternatief_fysiek"] != "nee":
        return None
    if facts["client_weigert_fysiek"] == "ja":
        return "weigering"
    if facts["belemmering_client"] == "ja" and facts["voorkeur_client"] == "beeldbellen":
        return "belemmering"
    return None


def row(item: str, facts: Facts) -> tuple[tuple[str, str, str], bool]:
    """Uitgangspunt: the verdicts on the three forms, and whether the row names a B1 id."""
    if item in WORKPLACE:
        return ("vereist", "ontraden", "ontraden"), True
    if item == "uitkomst_bespreken":
        if (
            facts["uitkomst_tegen_wens_client"] == "nee"
            and facts["voorkeur_client"] == "beeldbellen"
            and (facts_condition(item, facts) or facts["aard_informatie"] == "procesafspraak")
        ):
            return ("voorkeur", "aanvaardbaar", "ontraden"), True
        return ("vereist", "ontraden", "ontraden"), True
    if item == "rapport_toelichten":
        if (
            facts["controversieel_onderwerp"] == "nee"
            and facts["uitkomst_tegen_wens_client"] == "nee"
        ):
            return ("voorkeur", "aanvaardbaar", "ontraden"), True
        return ("voorkeur", "ontraden", "ontraden"), False
    if item == "gegevens_controleren":
        if facts_condition(item, facts):
            return ("voorkeur", "aanvaardbaar", "aanvaardbaar"), True
        return ("voorkeur", "ontraden", "ontraden"), True
    if item == "visie_client_uitvragen":
        if facts_condition(item, facts):
            return ("voorkeur", "aanvaardbaar", "ontraden"), True
        return ("voorkeur", "ontraden", "ontraden"), True
    if item == "hoor_en_wederhoor":
        if (
            facts_condition(item, facts)
            and facts["conflict_werkgever_werknemer"] == "nee"
            and facts["voorkeur_client"] in ("beeldbellen", "geen_voorkeur")
        ):
            return ("voorkeur", "aanvaardbaar", "ontraden"), True
        return ("voorkeur", "ontraden", "ontraden"), False
    if item == "procesafspraken_maken":
        return ("voorkeur", "aanvaardbaar", "aanvaardbaar"), True
    if item in ("kennismaking", "inhoudelijk_gesprek"):
        return ("voorkeur", "ontraden", "ontraden"), False
    assert item in ("aankondigen_en_uitleg", "nazorg")
    return ("aanvaardbaar", "aanvaardbaar", "voorkeur"), False


def physical_is_impossible(item: str, facts: Facts, verdicts: Verdicts) -> None:
    """Stap 1."""

    def say(form: str, oordeel: str, *, voorbehoud: bool = False) -> None:
        verdicts[form] = Verdict(oordeel, "stap 1", voorbehoud=voorbehoud)

    say("fysiek", "niet_mogelijk")
    can_wait = facts["belemmering_tijdelijk"] == "ja" and facts["termijn_dringend"] == "nee"
    better_later = (
        item in WORKPLACE
        or (item == "uitkomst_bespreken" and facts["uitkomst_tegen_wens_client"] != "nee")
        or (item == "hoor_en_wederhoor" and facts["conflict_werkgever_werknemer"] == "ja")
    )
    if better_later and can_wait:
        say("uitstellen", "voorkeur")
        say("beeldbellen", "ontraden")
        say("telefonisch", "ontraden")
    elif item in WORKPLACE:
        say("beeldbellen", "aanvaardbaar", voorbehoud=True)
        say("telefonisch", "ontraden")
    elif item not in ("aankondigen_en_uitleg", "nazorg"):
        if verdicts["beeldbellen"].oordeel == "ontraden":
            say("beeldbellen", "aanvaardbaar", voorbehoud=True)
        elif verdicts["beeldbellen"].oordeel == "aanvaardbaar":
            say("beeldbellen", "voorkeur")


def exception_for_this_client(item: str, facts: Facts, verdicts: Verdicts) -> None:
    """Stap 2."""
    exception = personal_exception(facts)
    if exception is None or item in WORKPLACE or is_deferred(verdicts):
        return
    if verdicts["beeldbellen"].oordeel == "ontraden":
        verdicts["beeldbellen"] = Verdict("aanvaardbaar", "stap 2")
    if exception == "belemmering" and verdicts["fysiek"].oordeel == "vereist":
        verdicts["fysiek"] = Verdict("voorkeur", "stap 2")
    if exception == "weigering" and verdicts["fysiek"].oordeel != "niet_mogelijk":
        verdicts["fysiek"] = Verdict("ontraden", "stap 2")


def video_is_impossible(item: str, facts: Facts, verdicts: Verdicts) -> None:
    """Stap 3."""
    no_physical = facts["fysiek_mogelijk"] == "nee"
    verdicts["beeldbellen"] = Verdict("niet_mogelijk", "stap 3")
    if item in WORKPLACE:
        if no_physical and facts["termijn_dringend"] == "ja":
            verdicts["telefonisch"] = Verdict("aanvaardbaar", "stap 3", voorbehoud=True)
            verdicts["uitstellen"] = Verdict("ontraden", "stap 3")
        elif no_physical:
            verdicts["uitstellen"] = Verdict("voorkeur", "stap 3")
    elif (no_physical or personal_exception(facts) == "weigering") and (
        verdicts["telefonisch"].oordeel == "ontraden"
    ):
        verdicts["telefonisch"] = Verdict("aanvaardbaar", "stap 3")


def judge(item: str, facts: Facts) -> Verdicts:
    """The verdicts at one agenda item; `uitstellen` only where it was judged."""
    oordelen, names_b1 = row(item, facts)
    verdicts = {
        form: Verdict(oordeel, names_b1=names_b1)
        for form, oordeel in zip(FORMS, oordelen, strict=True)
    }
    if facts["fysiek_mogelijk"] == "nee":
        physical_is_impossible(item, facts, verdicts)
    exception_for_this_client(item, facts, verdicts)
    if facts["beeldbellen_mogelijk"] == "nee":
        video_is_impossible(item, facts, verdicts)
    return verdicts


def is_deferred(verdicts: Verdicts) -> bool:
    return "uitstellen" in verdicts and verdicts["uitstellen"].oordeel == "voorkeur"


# Advies voor het hele contact

Oordelen = Mapping[str, str]
"""The verdict per form, as bare words."""


@dataclass(frozen=True)
class Advice:
    """The advice, the other candidates, and the agenda items that are not part of this contact."""

    contactvorm: str
    oordeel: str
    alternatieven: frozenset[tuple[str, str]]
    uitgesteld: frozenset[str]
    apart: frozenset[str]


def over(items: Sequence[Oordelen], preference: str | None) -> tuple[str, str, dict[str, str]]:
    """Form and verdict over agenda items that go together, and all candidates (rules 2 to 5)."""
    for form in FORMS:
        if any(oordelen[form] == "vereist" for oordelen in items):
            return form, "vereist", {}
    lowest = {form: min((o[form] for o in items), key=SCALE.index) for form in FORMS}
    candidates = {
        form: oordeel
        for form, oordeel in lowest.items()
        if SCALE.index(oordeel) >= SCALE.index("aanvaardbaar")
    }
    assert candidates, "geen kandidaten komt niet voor"
    best = max(candidates, key=lambda form: (SCALE.index(candidates[form]), -FORMS.index(form)))
    form = preference if preference in candidates else best
    return form, candidates[form], candidates


def whole_contact(
    items: Mapping[str, Oordelen], preference: str | None, leaving: Collection[str]
) -> Advice:
    """Advies voor het hele contact, from the verdicts per agenda item.

    Args:
        items: the verdicts.
        preference: voorkeur_client.
        leaving: the agenda items that leave the contact when others stay.
    """
    deferred = {item for item, said in items.items() if said.get("uitstellen") == "voorkeur"}
    rest = [item for item in items if item not in deferred]
    apart: set[str] = set()
    if any(item not in leaving for item in rest):
        apart = {item for item in rest if item in leaving}
        rest = [item for item in rest if item not in apart]
    if not rest:
        return Advice("uitstellen", "voorkeur", frozenset(), frozenset(deferred), frozenset(apart))
    form, oordeel, candidates = over([items[item] for item in rest], preference)
    others = frozenset((f, o) for f, o in candidates.items() if f != form)
    return Advice(form, oordeel, others, frozenset(deferred), frozenset(apart))


# Alles samen


@dataclass(frozen=True)
class Reading:
    """What chapter 1 says about one contact."""

    verdicts: Mapping[str, Verdicts]
    advice: Advice
    aandachtspunten: frozenset[str]


def read(contact: Mapping[str, Any]) -> Reading:
    """Judge a contact in the shape of the contract."""
    facts = {name_of(entry): facts_at(contact, entry) for entry in contact["agenda"]}
    shared = facts_at(contact, None)
    verdicts = {item: judge(item, known) for item, known in facts.items()}
    oordelen = {
        item: {form: verdict.oordeel for form, verdict in said.items()}
        for item, said in verdicts.items()
    }
    leaving = WORKPLACE if personal_exception(shared) == "weigering" else ()
    advice = whole_contact(oordelen, shared["voorkeur_client"], leaving)
    points = attention(facts, shared, verdicts, oordelen, advice)
    return Reading(verdicts, advice, frozenset(points))


def attention(
    facts: Mapping[str, Facts],
    shared: Facts,
    verdicts: Mapping[str, Verdicts],
    oordelen: Mapping[str, Oordelen],
    advice: Advice,
) -> set[str]:
    """Aandachtspunten."""
    remote = advice.contactvorm in ("beeldbellen", "telefonisch")
    preference = shared["voorkeur_client"]

    def done_in(item: str) -> str:
        if item in advice.uitgesteld:
            return "uitstellen"
        return over([oordelen[item]], preference)[0] if item in advice.apart else advice.contactvorm

    holds = {
        "inspraak_vragen": shared["inspraak_gevraagd"] != "ja",
        "keuze_vastleggen": True,
        "afwijking_motiveren": shared["gekozen_vorm"] not in (None, advice.contactvorm),
        "beeld_mist_informatie": remote,
        "privacy_regelen": remote and shared["privacy_op_locatie"] != "ja",
        "begrip_controleren": remote
        and not facts.keys().isdisjoint({"uitkomst_bespreken", "rapport_toelichten"}),
        "later_fysiek_nakijken": any(
            item in WORKPLACE and done_in(item) in ("beeldbellen", "telefonisch") for item in facts
        )
        or any(v.said_by == "stap 2" for said in verdicts.values() for v in said.values()),
        "alternatief_fysiek_aanbieden": "ja"
        in (shared["belemmering_client"], shared["client_weigert_fysiek"])
        and shared["alternatief_fysiek"] is None,
        "partijen_apart_spreken": "hoor_en_wederhoor" in facts
        and shared["conflict_werkgever_werknemer"] == "ja",
        "bron_was_tijdelijk": any(v.names_b1 for said in verdicts.values() for v in said.values()),
        "wens_uitkomst_voorbereiden": "uitkomst_bespreken" in facts
        and facts["uitkomst_bespreken"]["uitkomst_tegen_wens_client"] == "ja",
    }
    return {point for point, needed in holds.items() if needed}
