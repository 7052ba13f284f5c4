"""Two assignments that are as a world says, to propose an example about a pair."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from adwijzer.decisions.roles.records import (
    DONE,
    NEVER_SAME,
    SAME,
    SIMULTANEOUS,
    Layout,
    roles,
)
from adwijzer.examples.asking import Register
from adwijzer.inference.worlds import Value
from adwijzer.model.rulebase import AttentionPoint, Decision
from adwijzer.register.assignment import CODES, Assignment

FIRST, SECOND = "A", "B"
PRINCIPAL = "opdrachtgever"
_BEGIN, _NEXT = date(2026, 3, 2), date(2026, 5, 4)
_LATER = date(2026, 6, 1)
"""When the first of the two begins, the second, and the day asked about."""


def day_asked() -> date:
    """A day on which both have begun."""
    return _LATER


def two_assignments(decision: Decision, world: Mapping[str, Value]) -> Register:
    """The rows of a register that make these facts of a pair; what is not said is left empty.

    Where the world does not say otherwise, an adviser becomes assessor of the same client.
    """
    told = {**roles("adviseur", "beoordelaar", True), **world}
    first: dict[str, Any] = {"opdracht": FIRST, "start": _BEGIN, "status": "lopend"}
    second: dict[str, Any] = {"opdracht": SECOND, "start": _NEXT, "status": "lopend"}
    first |= {"ad": "AD-1", "rol": told["eerste_rol"]}
    second |= {"ad": "AD-1", "rol": told["tweede_rol"]}
    together = told.get(SIMULTANEOUS)
    if together == "nee":
        first["eind"] = _NEXT - timedelta(days=1)
    elif together is None:
        first["status"] = DONE
    sources = {**Layout.of(decision, ()).sources, "zelfde_client": ("compared", "client")}
    for name, (place, column) in sources.items():
        value = told.get(name)
        if value is None or column == SIMULTANEOUS:
            continue
        if place == "first":
            first[column] = value
        elif place == "second":
            second[column] = value
        elif column in CODES:
            letter = column[0].upper()
            first[column] = f"{letter}-1"
            second[column] = f"{letter}-1" if value == "ja" else f"{letter}-2"
    if all(told.get(SAME + column) != "ja" for column in NEVER_SAME):
        # Assignments that share nothing are not looked at, so these have one principal.
        first[PRINCIPAL] = second[PRINCIPAL] = "O-1"
    return Register((Assignment(**first), Assignment(**second)), ())


def pair_steps(decision: Decision, said: Any, about: object) -> Iterator[str]:
    """The steps after `Dan` that tell what is said of the two."""
    [outcome] = decision.outcomes
    titles = {rule.id: rule.title for rule in decision.rules}
    if not said["paren"]:
        yield f"is er over {FIRST} en {SECOND} geen oordeel"
        return
    [pair] = said["paren"]
    label = next(value.label for value in outcome.values if value.name == pair[outcome.name])
    yield f"is de combinatie van {pair['eerste']} en {pair['tweede']} {label}"
    yield f'de reden is "{titles[pair["regel"]]}"'
    if isinstance(about, AttentionPoint):
        held = any(each["id"] == about.id for each in pair["aandachtspunten"])
        yield f'de combinatie wijst {"" if held else "niet "}op "{about.title}"'
