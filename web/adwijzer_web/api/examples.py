"""Small examples of what the API takes."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from adwijzer.model.rulebase import AGENDA, Decision

EXAMPLE_DAY = date(2026, 11, 22)


def example_facts(decision: Decision) -> dict[str, Any]:
    """A small case that the decision can answer."""
    facts: dict[str, Any] = {}
    key = decision.item_key
    if key is not None:
        facts[AGENDA] = list(key.names[-2:])
    for fact in decision.asked:
        if fact.kind == "datum" and not fact.not_yet:
            first = decision.kind == "timing" and fact.name != "peildatum"
            facts[fact.name] = "2026-03-02" if first else EXAMPLE_DAY.isoformat()
    choices = [f for f in decision.asked if f.kind == "keuze" and f.scope != "sleutel"]
    facts |= {fact.name: fact.names[0] for fact in choices[:3]}
    return facts


EXAMPLE_REGISTER: Mapping[str, Any] = {
    "opdrachten": [
        {
            "opdracht": "OP-1",
            "ad": "AD-1",
            "client": "C-1",
            "rol": "coach",
            "start": "2026-02-02",
            "status": "lopend",
        },
        {
            "opdracht": "OP-2",
            "ad": "AD-1",
            "client": "C-1",
            "rol": "beoordelaar",
            "start": "2026-05-18",
            "status": "lopend",
        },
    ]
}
