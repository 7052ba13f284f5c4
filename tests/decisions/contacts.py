"""Random contacts, from the facts that besluiten.md lists."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from tests.decisions.reference import AGENDA_ITEMS, FACTS, PER_ITEM
from tests.strategies import Chooser

Contact = dict[str, Any]


MILD = {
    "controversieel_onderwerp": "nee",
    "hoeveelheid_informatie": "beperkt",
    "aard_informatie": "feitelijk",
    "uitkomst_tegen_wens_client": "nee",
    "conflict_werkgever_werknemer": "nee",
}
"""Values that together meet most exceptions, which chance alone would seldom do."""


def value(choose: Chooser, name: str, *, mild: bool) -> str:
    if mild and name in MILD and choose.below(5):
        return MILD[name]
    return choose.pick(FACTS[name])


def entry(item: str, own: dict[str, str]) -> Any:
    return {"agendapunt": item, **own} if own else item


@st.composite
def contacts(
    draw: st.DrawFn,
    *,
    items: Sequence[str] = AGENDA_ITEMS,
    most_items: int = 12,
    known: int = 4,
) -> Contact:
    """A contact of which `known` in `known + 2` facts have a value.

    The others were not mentioned, or are said to be `onbekend`. Some (a)-facts are said at an
    agenda item.
    """
    choose = Chooser(draw)
    mild = choose.sometimes()

    def say(facts: Sequence[str]) -> dict[str, str]:
        said: dict[str, str] = {}
        for name in facts:
            number = choose.below(known + 2)
            if number:
                said[name] = "onbekend" if number == 1 else value(choose, name, mild=mild)
        return said

    agenda = [
        entry(item, say([name for name in PER_ITEM if choose.below(3) == 0]))
        for item in choose.some(items, most_items)
    ]
    return {"agenda": agenda, **possible(say(list(FACTS)))}


def possible(said: dict[str, str]) -> dict[str, str]:
    """Without a frame that cannot go with what was said about the employer."""
    wrong = {"werknemer": "nee", "eigenrisicodrager": "ja"}
    if said.get("heeft_werkgever") == wrong.get(said.get("kader", ""), "-"):
        del said["kader"]
    return said


@st.composite
def nearly_known(draw: st.DrawFn, *, most_items: int = 3, most_completions: int = 1_500) -> Contact:
    """A contact with so few unknown facts that all completions can be gone through.

    Facts that no verdict depends on are left out.
    """
    choose = Chooser(draw)
    chosen = choose.some(choose.pick((AGENDA_ITEMS, DEPENDENT)), most_items)
    own: dict[str, dict[str, str]] = {item: {} for item in chosen}
    mild = choose.sometimes()
    contact = {name: value(choose, name, mild=mild) for name in DECIDING}
    left = most_completions
    for _ in range(choose.between(0, 9)):
        name = choose.pick(choose.pick((tuple(DECIDING), PER_ITEM)))
        where = choose.pick(["contact", *chosen]) if name in PER_ITEM else "contact"
        size = len(FACTS[name])
        if name in PER_ITEM and where == "contact":
            size **= sum(name not in said for said in own.values())
        if size > left or contact.get(name) == "onbekend":
            continue
        left //= size
        if where == "contact":
            contact[name] = "onbekend"
        else:
            own[where][name] = "onbekend"
    for item in chosen:
        for name in PER_ITEM:
            if name not in own[item] and contact[name] != "onbekend" and choose.below(4) == 0:
                own[item][name] = value(choose, name, mild=mild)
    agenda = [entry(item, own[item]) for item in chosen]
    return {"agenda": agenda, **contact}


DEPENDENT = (
    "gegevens_controleren",
    "visie_client_uitvragen",
    "hoor_en_wederhoor",
    "uitkomst_bespreken",
    "rapport_toelichten",
)
"""Agenda items whose verdicts depend on (a)-facts."""
DECIDING = {
    name: values
    for name, values in FACTS.items()
    if name
    not in ("inspraak_gevraagd", "kader", "heeft_werkgever", "gekozen_vorm", "reden_afwijking")
}
"""Facts that chapter 1 mentions in a verdict or in the advice."""
