"""The two assignments of a register that give the facts of a pair.

The rules see a flat record, a user sees two rows; this goes from the record back to the rows. The
way there and back must be the identity, so the rows are read again as a register would be and the
facts compared: where they differ, no two assignments have these facts, and none are returned.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from adwijzer.decisions.assignments.assignment import CHOICES, Assignment
from adwijzer.decisions.roles.records import (
    CLIENT,
    DONE,
    FIRST,
    NEVER_SAME,
    ROLE,
    SAME,
    SECOND,
    SIMULTANEOUS,
    Layout,
)
from adwijzer.inference.worlds import Value
from adwijzer.model.rulebase import Decision

PRINCIPAL = "opdrachtgever"
_BOTH = {"ad": "AD-1", "status": "lopend"}
_BEFORE, _BEGINS = timedelta(days=90), timedelta(days=30)
"""How long before the day asked about the two begin."""


def two_assignments(
    decision: Decision, facts: Mapping[str, Value], day: date
) -> tuple[Assignment, Assignment] | None:
    """Two assignments, A before B, that give these facts on `day`.

    A fact that is absent is unknown. Roles never are, and what is empty is no common client: of
    those something is chosen. If they would share nothing, they have one principal.

    Returns:
        None where no two assignments give these facts.
    """
    layout = Layout.of(decision, tuple(rule.condition for rule in decision.rules))
    first: dict[str, Any] = {**_BOTH, "opdracht": "A", "start": day - _BEFORE}
    second: dict[str, Any] = {**_BOTH, "opdracht": "B", "start": day - _BEGINS}
    for name, (place, column) in layout.sources.items():
        value = facts.get(name)
        if column == SIMULTANEOUS:
            first |= _running(value, second["start"])
        elif place == "compared":
            first[column], second[column] = _beside(column, value)
        elif value is not None:
            (first if place == "first" else second)[column] = value
    first[CLIENT], second[CLIENT] = _beside(CLIENT, facts.get(SAME + CLIENT))
    first[ROLE], second[ROLE] = _roles(facts)
    shares = any(facts.get(SAME + column) == "ja" for column in NEVER_SAME)
    if not shares and SAME + PRINCIPAL not in facts:
        # Assignments that share nothing are not looked at.
        first[PRINCIPAL], second[PRINCIPAL] = _beside(PRINCIPAL, "ja")
    found = Assignment(**first), Assignment(**second)
    given = layout.facts(*found, day)
    return found if all(given.get(name) == value for name, value in facts.items()) else None


def _running(together: Value | None, until: date) -> dict[str, Any]:
    """How the first of two assignments ended, when the second began on `until`."""
    if together == "nee":
        return {"eind": until - timedelta(days=1)}
    return {} if together == "ja" else {"status": DONE}


def _beside(column: str, same: Value | None) -> tuple[str | None, str | None]:
    """The values of two assignments in a column in which they are compared."""
    if same is None:
        return None, None
    one, other = CHOICES.get(column, (f"{column[0].upper()}-1", f"{column[0].upper()}-2"))[:2]
    return one, one if same == "ja" else other


def _roles(facts: Mapping[str, Value]) -> tuple[Value, Value]:
    """Both roles; an open one is chosen so that they are the same, or not, as was said."""
    same = facts.get(SAME + ROLE) == "ja"
    first, second = facts.get(FIRST + ROLE), facts.get(SECOND + ROLE)
    words = CHOICES[ROLE]
    if first is None:
        first = second if same and second else next(word for word in words if word != second)
    if second is None:
        second = first if same else next(word for word in words if word != first)
    return first, second
