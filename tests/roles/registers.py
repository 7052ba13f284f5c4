"""Random registers: small ones full of coincidence, and large ones as a firm may have."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any, TypeVar

from adwijzer.decisions.assignments.assignment import CHOICES, Assignment

T = TypeVar("T")
ON = date(2026, 6, 1)


def assignment(opdracht: str, rol: str, start: str, **columns: Any) -> Assignment:
    """An assignment of AD-1 for client C-1; dates as ISO text."""
    day = date.fromisoformat
    given = {"ad": "AD-1", "client": "C-1", "status": "lopend", **columns}
    if given.get("eind") is not None:
        given["eind"] = day(given["eind"])
    return Assignment(opdracht=opdracht, rol=rol, start=day(start), **given)


def small_register(seed: int) -> list[Assignment]:
    """Two to seven assignments of at most two ADs, with shared codes, days and many gaps."""
    chance = random.Random(seed)  # noqa: S311
    gaps = chance.choice((0.0, 0.2, 0.5))

    def perhaps(values: Sequence[T]) -> T | None:
        return None if chance.random() < gaps else chance.choice(values)

    made = []
    for number in range(chance.randint(2, 7)):
        start = ON + timedelta(days=chance.choice((-40, -30, -30, -10, -1, 0, 1, 20)))
        length = chance.choice((None, 0, 1, 9, 10, 20, 29, 30, 31, 60))
        words: dict[str, Any] = {
            column: perhaps(values)
            for column, values in CHOICES.items()
            if column not in ("rol", "status")
        }
        made.append(
            Assignment(
                opdracht=f"O-{number}",
                ad=chance.choice(("AD-1", "AD-1", "AD-2")),
                client=perhaps(("C-1", "C-1", "C-2")),
                werkgever=perhaps(("W-1", "W-2")),
                opdrachtgever=perhaps(("P-1", "P-2")),
                rol=chance.choice(CHOICES["rol"]),
                start=start,
                eind=None if length is None else start + timedelta(days=length),
                status=chance.choice(("gepland", "lopend", "afgerond", "afgerond", "vervallen")),
                vraag=perhaps(("V-1", "V-2")),
                **words,
            )
        )
    return made
