"""A kept answer looked at again: decided anew, or beside the answer of now."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from adwijzer.cases.vocabulary import whole_case
from adwijzer.decisions.choice import advised_in, choosable
from adwijzer.presenting.cases import fact_words
from adwijzer.presenting.choice import label
from adwijzer.presenting.words import capital
from adwijzer.text.days import dutch_day
from adwijzer.text.page import Chapter, Grid, Page, points
from adwijzer.text.phrases import counted

if TYPE_CHECKING:
    from adwijzer.cases.comparison import ChangedFact, Compared
    from adwijzer.cases.replay import Replayed
    from adwijzer.model.rulebase import AnyDecision, RuleBase, SingleDecision

_HEAD = ("Gebeurtenis", "Besluit", "Regels van", "Uitkomst", "Verschil")
_VERDICTS = {
    "gelijk": "gelijk",
    "aangevuld": "gelijk, met nieuwe velden",
    "anders": "anders",
    "niet_te_lezen": "niet te beslissen",
}


def replay_page(found: Sequence[Replayed], code: str) -> Page:
    """How each kept answer compares with the answer that the same facts and rules give now."""
    findings = sum(each.is_finding for each in found)
    rows = tuple(
        (
            str(each.number),
            each.decision,
            dutch_day(each.as_of),
            _VERDICTS[each.verdict],
            "; ".join(each.differences),
        )
        for each in found
    )
    said = f"{counted(len(found), 'antwoord', 'antwoorden')} opnieuw beslist"
    return Page(
        title="Opnieuw beslist",
        code=code,
        headline=f"{said}, {findings} met een verschil.",
        chapters=(Chapter("", (Grid(_HEAD, rows, below=1),)),),
    )


def replay_data(found: Iterable[Replayed]) -> list[dict[str, Any]]:
    """The same as data."""
    return [
        {
            "gebeurtenis": each.number,
            "besluit": each.decision,
            "peildatum": each.as_of.isoformat(),
            "uitkomst": each.verdict,
            "verschillen": list(each.differences),
        }
        for each in found
    ]


def compare_page(base: RuleBase, decision: AnyDecision, found: Compared, code: str) -> Page:
    """What changed since the last answer, put down to the rules, the facts or the day."""
    whole = whole_case(base)
    before, after = (
        label(choosable(decision), advised_in(answer)) for answer in (found.before, found.after)
    )
    same = f"Het advies is nog steeds {after}." if before == after else ""
    then, now = (dutch_day(day) for day in found.as_of)
    unreadable = f"Niet te vergelijken met de regels van toen: {found.unreadable}."
    return Page(
        title=f"{decision.title}: wat er veranderde",
        code=code,
        headline=same or f"Het advies was {before} en is nu {after}.",
        opening=(
            f"Het laatste antwoord is gebeurtenis {found.number}, van {then}. Nu is het {now}.",
            *([unreadable] if found.unreadable else []),
            *([] if found.is_finding else ["Er is niets veranderd."]),
        ),
        chapters=(
            Chapter("Feiten", (points(fact_line(whole, each) for each in found.facts),)),
            Chapter("Regels", (points(map(_sentence, found.rules)),)),
            Chapter("Wat de regels veranderden", (points(map(_sentence, found.by_rules)),)),
            Chapter("Wat de feiten veranderden", (points(map(_sentence, found.by_facts)),)),
            Chapter("Wat de tijd veranderde", (points(map(_sentence, found.by_day)),)),
        ),
    )


def fact_line(whole: SingleDecision, change: ChangedFact) -> str:
    """What a fact was and is."""
    before, after = (
        "niet bekend" if value is None or value == "onbekend" else _said(whole, change.fact, value)
        for value in (change.before, change.after)
    )
    return f"Eerst: {before}. Nu: {after}."


def _said(whole: SingleDecision, name: str, value: Any) -> str:
    if isinstance(value, dict) and "waarde" in value:
        value = value["waarde"]
    return fact_words(whole, name, value)


def _sentence(text: str) -> str:
    return f"{capital(text)}."


def compare_data(found: Compared) -> dict[str, Any]:
    """The same as data."""
    return {
        "gebeurtenis": found.number,
        "besluit": found.decision,
        "peildatum": {"eerst": found.as_of[0].isoformat(), "nu": found.as_of[1].isoformat()},
        "advies": {"eerst": found.before["advies"], "nu": found.after["advies"]},
        "feiten": [
            {"feit": each.fact, "eerst": each.before, "nu": each.after} for each in found.facts
        ],
        "regels": list(found.rules),
        "door_regels": list(found.by_rules),
        "door_feiten": list(found.by_facts),
        "door_tijd": list(found.by_day),
        **({"niet_te_lezen": found.unreadable} if found.unreadable else {}),
    }
