"""Chapter 1 of besluiten.md, read directly into Python, sentence by sentence and in its order.

Written from that text alone: it shares neither rules nor code with the product. Where the product
differs from this, besluiten.md says who is right.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
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
    "toegang_werkplek": YES_NO,
    "belemmering_tijdelijk": YES_NO,
    "termijn_dringend": YES_NO,
    "beeldbellen_mogelijk": YES_NO,
    "telefonisch_mogelijk": YES_NO,
    "tolk_of_hulpmiddel_nodig": YES_NO,
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
    "kader": (
        "werknemer",
        "vangnet",
        "eigenrisicodrager",
        "zelfstandige_aov",
        "participatiewet",
        "wia_wajong",
        "letselschade",
    ),
    "heeft_werkgever": YES_NO,
    "gekozen_vorm": ("fysiek", "beeldbellen", "telefonisch", "uitstellen"),
    "reden_afwijking": (
        "wens_client",
        "situatie_client",
        "complexiteit",
        "eerdere_ervaring",
        "reisafstand",
        "veiligheid",
        "termijn",
        "techniek",
        "vakinhoudelijk",
    ),
}
PER_ITEM = (
    "controversieel_onderwerp",
    "hoeveelheid_informatie",
    "aard_informatie",
    "uitkomst_tegen_wens_client",
)
"""The facts marked (a)."""
ASSUMED = {
    "fysiek_mogelijk": "ja",
    "toegang_werkplek": "ja",
    "telefonisch_mogelijk": "ja",
    "belemmering_client": "nee",
    "client_weigert_fysiek": "nee",
}
NEVER_ASKED_FOR_CERTAINTY = ("tolk_of_hulpmiddel_nodig",)
FORMS = ("fysiek", "beeldbellen", "telefonisch")
"""Also the order that decides between forms that are equally good (B1-19)."""
SCALE = ("niet_mogelijk", "ontraden", "aanvaardbaar", "voorkeur")
REMOTE = ("beeldbellen", "telefonisch")
WORKPLACE = ("werkplekonderzoek", "onderzoek_aanpassingen")
CONFIDENTIAL = (
    "kennismaking",
    "inhoudelijk_gesprek",
    "visie_client_uitvragen",
    "hoor_en_wederhoor",
    "uitkomst_bespreken",
    "rapport_toelichten",
)
"""Where it counts that nobody can overhear (stap 0)."""


@dataclass(frozen=True)
class Verdict:
    """What is said of one form at one agenda item, and the row or step that says so.

    `voorbehoud` is what the verdict may only be followed with, one letter each: `r` report it and
    look again later, `p` first a place where the client can speak freely.
    """

    oordeel: str
    said_by: str = "rij"
    names_b1: bool = True
    voorbehoud: str = ""


Verdicts = dict[str, Verdict]


def assumptions(contact: Mapping[str, Any]) -> dict[str, str]:
    """What is assumed for as long as nothing was said about it."""
    lapsed = contact.get("tolk_of_hulpmiddel_nodig") == "ja"
    return {n: v for n, v in ASSUMED.items() if not (lapsed and n == "telefonisch_mogelijk")}


def facts_at(contact: Mapping[str, Any], entry: object) -> dict[str, str | None]:
    """Facts that hold at one entry of the agenda; an (a)-fact said there goes first."""
    said = {name: value for name, value in contact.items() if name != "agenda"}
    own = dict(entry) if isinstance(entry, Mapping) else {}
    assumed = assumptions(contact)
    facts = {
        name: own[name] if name in own else said[name] if name in said else assumed.get(name)
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


def cannot_speak_freely(item: str, facts: Facts, verdicts: Verdicts) -> None:
    """Stap 0."""
    if facts["privacy_op_locatie"] == "nee" and item in CONFIDENTIAL:
        for form in REMOTE:
            verdicts[form] = Verdict("ontraden", "stap 0")


def no_physical_contact(item: str, facts: Facts) -> bool:
    """Whether fysiek is known to be impossible at this agenda item."""
    return facts["fysiek_mogelijk"] == "nee" or (
        facts["toegang_werkplek"] == "nee" and item in WORKPLACE
    )


def physical_is_impossible(item: str, facts: Facts, verdicts: Verdicts) -> None:
    """Stap 1."""

    def say(form: str, oordeel: str, *, voorbehoud: str = "") -> None:
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
        say("beeldbellen", "aanvaardbaar", voorbehoud="r")
        say("telefonisch", "ontraden")
    elif item not in ("aankondigen_en_uitleg", "nazorg"):
        if verdicts["beeldbellen"].oordeel == "ontraden":
            say("beeldbellen", "aanvaardbaar", voorbehoud="r")
        elif verdicts["beeldbellen"].oordeel == "aanvaardbaar":
            say("beeldbellen", "voorkeur")


def exception_for_this_client(item: str, exception: str | None, verdicts: Verdicts) -> None:
    """Stap 2."""
    if exception is None or item in WORKPLACE or is_deferred(verdicts):
        return
    if verdicts["beeldbellen"].oordeel == "ontraden":
        verdicts["beeldbellen"] = Verdict("aanvaardbaar", "stap 2")
    if exception == "belemmering" and verdicts["fysiek"].oordeel == "vereist":
        verdicts["fysiek"] = Verdict("voorkeur", "stap 2")
    if exception == "weigering" and verdicts["fysiek"].oordeel != "niet_mogelijk":
        verdicts["fysiek"] = Verdict("ontraden", "stap 2")


def video_is_impossible(item: str, exception: str | None, facts: Facts, verdicts: Verdicts) -> None:
    """Stap 3."""
    no_physical = no_physical_contact(item, facts)
    verdicts["beeldbellen"] = Verdict("niet_mogelijk", "stap 3")
    if item in WORKPLACE:
        if no_physical and (
            facts["termijn_dringend"] == "ja" or facts["belemmering_tijdelijk"] == "nee"
        ):
            verdicts["telefonisch"] = Verdict("aanvaardbaar", "stap 3", voorbehoud="r")
            verdicts["uitstellen"] = Verdict("ontraden", "stap 3")
        elif no_physical:
            verdicts["uitstellen"] = Verdict("voorkeur", "stap 3")
    elif (
        (no_physical or exception == "weigering")
        and verdicts["telefonisch"].oordeel == "ontraden"
        and not is_deferred(verdicts)
    ):
        verdicts["telefonisch"] = Verdict("aanvaardbaar", "stap 3")


def phone_is_impossible(verdicts: Verdicts) -> None:
    """Stap 4."""
    verdicts["telefonisch"] = Verdict("niet_mogelijk", "stap 4", names_b1=False)
    if verdicts["beeldbellen"].oordeel == "niet_mogelijk" and verdicts["fysiek"].oordeel in (
        "niet_mogelijk",
        "ontraden",
    ):
        verdicts["uitstellen"] = Verdict("voorkeur", "stap 4", names_b1=False)


def judge(item: str, facts: Facts, *, with_exception: bool = True) -> Verdicts:
    """The verdicts at one agenda item; `uitstellen` only where it was judged.

    Without `with_exception` as if there were no persoonlijke uitzondering.
    """
    oordelen, names_b1 = row(item, facts)
    verdicts = {
        form: Verdict(oordeel, names_b1=names_b1)
        for form, oordeel in zip(FORMS, oordelen, strict=True)
    }
    exception = personal_exception(facts) if with_exception else None
    cannot_speak_freely(item, facts, verdicts)
    if no_physical_contact(item, facts):
        physical_is_impossible(item, facts, verdicts)
    exception_for_this_client(item, exception, verdicts)
    if facts["beeldbellen_mogelijk"] == "nee":
        video_is_impossible(item, exception, facts, verdicts)
    if facts["telefonisch_mogelijk"] == "nee":
        phone_is_impossible(verdicts)
    if facts["privacy_op_locatie"] == "nee" and item in CONFIDENTIAL:
        # Stap 1 t/m 3 gaan voor, met het voorbehoud van stap 0.
        for form in REMOTE:
            said = verdicts[form]
            if said.said_by != "rij" and said.oordeel in ("aanvaardbaar", "voorkeur", "vereist"):
                verdicts[form] = replace(said, voorbehoud=said.voorbehoud + "p")
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


def phone_gives_way(facts: Facts) -> bool:
    """Rule 4: telefonisch is geen kandidaat zolang er een andere is."""
    return (
        facts["tolk_of_hulpmiddel_nodig"] == "ja"
        and facts["telefonisch_mogelijk"] != "ja"
        and facts["voorkeur_client"] != "telefonisch"
    )


def over(
    items: Sequence[Oordelen], preference: str | None, *, yielding: bool
) -> tuple[str, str, dict[str, str]]:
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
    if yielding and len(candidates) > 1:
        candidates.pop("telefonisch", None)
    best = max(candidates, key=lambda form: (SCALE.index(candidates[form]), -FORMS.index(form)))
    form = preference if preference in candidates else best
    return form, candidates[form], candidates


def best_form(oordelen: Oordelen) -> str:
    """Beste vorm: het hoogste oordeel, bij gelijke stand als in 5."""
    order = (*SCALE, "vereist")
    return max(FORMS, key=lambda form: (order.index(oordelen[form]), -FORMS.index(form)))


def leaving(facts: Facts) -> tuple[str, ...]:
    """Rule 1: the agenda items that leave the contact when others stay."""
    only_no_access = facts["toegang_werkplek"] == "nee" and facts["fysiek_mogelijk"] != "nee"
    return WORKPLACE if personal_exception(facts) == "weigering" or only_no_access else ()


def whole_contact(
    items: Mapping[str, Oordelen],
    preference: str | None,
    leaving: Collection[str],
    yielding: Collection[str],
) -> Advice:
    """Advies voor het hele contact, from the verdicts per agenda item.

    Args:
        items: the verdicts.
        preference: voorkeur_client.
        leaving: the agenda items that leave the contact when others stay.
        yielding: the agenda items at which telefonisch gives way to another form.
    """
    deferred = {item for item, said in items.items() if said.get("uitstellen") == "voorkeur"}
    rest = [item for item in items if item not in deferred]
    apart: set[str] = set()
    if any(item not in leaving for item in rest):
        apart = {item for item in rest if item in leaving}
        rest = [item for item in rest if item not in apart]
    if not rest:
        return Advice("uitstellen", "voorkeur", frozenset(), frozenset(deferred), frozenset(apart))
    form, oordeel, candidates = over(
        [items[item] for item in rest],
        preference,
        yielding=any(item in yielding for item in rest),
    )
    others = frozenset((f, o) for f, o in candidates.items() if f != form)
    return Advice(form, oordeel, others, frozenset(deferred), frozenset(apart))


# Alles samen


@dataclass(frozen=True)
class Reading:
    """What chapter 1 says about one contact."""

    verdicts: Mapping[str, Verdicts]
    advice: Advice
    apart_in: Mapping[str, str]
    aandachtspunten: frozenset[str]
    meldingen: frozenset[frozenset[str]]


def read(contact: Mapping[str, Any]) -> Reading:
    """Judge a contact in the shape of the contract."""
    facts = {name_of(entry): facts_at(contact, entry) for entry in contact["agenda"]}
    shared = facts_at(contact, None)
    verdicts = {item: judge(item, known) for item, known in facts.items()}
    oordelen = {
        item: {form: verdict.oordeel for form, verdict in said.items()}
        for item, said in verdicts.items()
    }
    yielding = tuple(facts) if phone_gives_way(shared) else ()
    advice = whole_contact(oordelen, shared["voorkeur_client"], leaving(shared), yielding)
    apart_in = {item: best_form(oordelen[item]) for item in advice.apart}
    points = attention(facts, shared, verdicts, advice, apart_in)
    return Reading(
        verdicts,
        advice,
        apart_in,
        frozenset(points),
        frozenset(map(frozenset, contradictions(facts, shared, advice))),
    )


def attention(
    facts: Mapping[str, Facts],
    shared: Facts,
    verdicts: Mapping[str, Verdicts],
    advice: Advice,
    apart_in: Mapping[str, str],
) -> set[str]:
    """Aandachtspunten."""
    chosen = shared["gekozen_vorm"]
    the_form = chosen or advice.contactvorm
    remote = the_form in REMOTE
    privacy = shared["privacy_op_locatie"]
    refuses = shared["client_weigert_fysiek"] == "ja"
    deviates = chosen not in (None, advice.contactvorm)
    bare = {item: judge(item, known, with_exception=False) for item, known in facts.items()}

    def done(item: str) -> bool:
        """Whether it is done in de vorm; deferred counts only when all was deferred and yet not."""
        if item not in facts or item in advice.apart:
            return False
        return item not in advice.uitgesteld or (
            advice.contactvorm == "uitstellen" and the_form != "uitstellen"
        )

    def needs_privacy(form: str) -> bool:
        return (form in REMOTE and privacy != "ja") or (form == "fysiek" and privacy == "nee")

    # Uitstellen telt niet: zolang er niets gebeurt, is er niets om later na te kijken.
    exception_counts = remote and any(
        said[the_form].oordeel != bare[item][the_form].oordeel for item, said in verdicts.items()
    )
    not_seen = (
        any(done(item) and remote for item in WORKPLACE)
        or exception_counts
        or any(no_physical_contact(item, facts[item]) for item in advice.apart)
    )
    never_seen = refuses or shared["belemmering_tijdelijk"] == "nee"
    holds = {
        "inspraak_vragen": shared["inspraak_gevraagd"] != "ja",
        "wens_niet_gevolgd": shared["voorkeur_client"] in FORMS
        and shared["voorkeur_client"] != the_form,
        "tolk_regelen": shared["tolk_of_hulpmiddel_nodig"] == "ja",
        "andere_weg_zoeken": any(
            "uitstellen" in said and said["uitstellen"].said_by == "stap 4"
            for said in verdicts.values()
        ),
        "toegang_bespreken": shared["toegang_werkplek"] == "nee"
        and any(item in facts for item in WORKPLACE),
        "weigering_bespreken": refuses and "fysiek" in (the_form, *apart_in.values()),
        "keuze_vastleggen": True,
        "afwijking_motiveren": deviates and shared["reden_afwijking"] is None,
        "afwijking_vastleggen": deviates and shared["reden_afwijking"] is not None,
        "beeld_mist_informatie": any(form in REMOTE for form in (the_form, *apart_in.values())),
        "privacy_regelen": any(map(needs_privacy, (the_form, *apart_in.values()))),
        "begrip_controleren": remote and (done("uitkomst_bespreken") or done("rapport_toelichten")),
        "later_fysiek_nakijken": not_seen and not never_seen,
        "beperking_vermelden": not_seen and never_seen,
        "alternatief_fysiek_aanbieden": "ja"
        in (shared["belemmering_client"], shared["client_weigert_fysiek"])
        and shared["alternatief_fysiek"] is None,
        "slecht_nieuws_op_afstand": remote
        and done("uitkomst_bespreken")
        and facts["uitkomst_bespreken"]["uitkomst_tegen_wens_client"] != "nee",
        "partijen_apart_spreken": "hoor_en_wederhoor" in facts
        and shared["conflict_werkgever_werknemer"] == "ja",
        "bron_was_tijdelijk": remote
        and any(v.names_b1 for said in verdicts.values() for v in said.values()),
        "wens_uitkomst_voorbereiden": "uitkomst_bespreken" in facts
        and facts["uitkomst_bespreken"]["uitkomst_tegen_wens_client"] == "ja",
    }
    return {point for point, needed in holds.items() if needed}


def contradictions(
    facts: Mapping[str, Facts], shared: Facts, advice: Advice
) -> Iterator[tuple[str, ...]]:
    """Melden als tegenspraak: the facts of each."""
    if shared["client_weigert_fysiek"] == "ja" and shared["voorkeur_client"] == "fysiek":
        yield "client_weigert_fysiek", "voorkeur_client"
    chosen = shared["gekozen_vorm"]
    if chosen in FORMS and shared[f"{chosen}_mogelijk"] == "nee":
        yield "gekozen_vorm", f"{chosen}_mogelijk"
    if not {"uitkomst_bespreken", "rapport_toelichten"} & facts.keys() and any(
        known["uitkomst_tegen_wens_client"] is not None for known in facts.values()
    ):
        yield "uitkomst_tegen_wens_client", "agendapunt"
    if shared["reden_afwijking"] is not None and chosen in (None, advice.contactvorm):
        yield "reden_afwijking", "gekozen_vorm"
