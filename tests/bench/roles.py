"""Role conflicts in registers of growing size: time, memory and how the cost grows.

Run by `make bench`. Machines are noisy: compare rows of one table, not tables of two days.
Every row runs in a process of its own, so that the peak of memory is its own.
"""

from __future__ import annotations

import json
import math
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from adwijzer.decisions import PAIRS, decider_as
from adwijzer.decisions.assignments.assignment import CHOICES, Assignment
from adwijzer.decisions.roles.sweep import sweep
from adwijzer.language import load_rules

SEED = 20260101
ON = date(2026, 6, 1)
KINDS = {
    "beoordelaar": ("beoordeling", "beoordeling", "deskundigenoordeel"),
    "adviseur": ("advies_individu", "advies_organisatie"),
    "coach": ("begeleiding",),
    "bemiddelaar": ("bemiddeling",),
    "casemanager": ("begeleiding",),
}
HOT = 5_000
COMMON, GAPS = 0.4, 0.25
"""How often a client comes back to an AD, and how often a cell is empty."""


def firm(size: int) -> list[Assignment]:
    """A firm: fifty assignments per AD over four years, clients that come back, gaps."""
    return _register(size, ads=max(1, size // 50), employers=max(5, size // 40))


def one_employer(size: int) -> list[Assignment]:
    """One AD has 5,000 assignments at one employer; the rest is as in a firm."""
    hot = _register(HOT, ads=1, employers=1, prefix="H")
    rest = size - HOT
    return [*_register(rest, ads=max(1, rest // 50), employers=max(5, rest // 40)), *hot]


def one_client(size: int) -> list[Assignment]:
    """One AD guides one client, in two roles that never run together: no pair is a finding."""
    return [
        Assignment(
            opdracht=f"O-{number}",
            ad="AD-1",
            client="C-1",
            rol=("coach", "adviseur")[number % 2],
            soort_opdracht="begeleiding",
            instemming_client="ja",
            start=date(1990, 1, 1) + timedelta(days=number),
            eind=date(1990, 1, 1) + timedelta(days=number),
            status="afgerond",
        )
        for number in range(size)
    ]


def nothing_alike(size: int) -> list[Assignment]:
    """Every word random: the most different records that a register can have."""
    chance = random.Random(SEED)  # noqa: S311
    rows = _register(size, ads=max(1, size // 50), employers=max(5, size // 40))
    words: dict[str, Any] = {name: (*values, None) for name, values in CHOICES.items()}
    return [
        Assignment(
            **{
                **{name: getattr(row, name) for name in row.__struct_fields__},
                **{
                    name: chance.choice(values)
                    for name, values in words.items()
                    if name not in ("rol", "status")
                },
                "rol": chance.choice(CHOICES["rol"]),
            }
        )
        for row in rows
    ]


def _register(size: int, *, ads: int, employers: int, prefix: str = "O") -> list[Assignment]:
    chance = random.Random(SEED)  # noqa: S311
    known: dict[str, list[str]] = {}
    made = []
    for number in range(size):
        ad = f"AD-{prefix}{chance.randrange(ads)}"
        mine = known.setdefault(ad, [])
        if mine and chance.random() < COMMON:
            client = chance.choice(mine[-20:])
        else:
            client = f"C-{prefix}{number}"
            mine.append(client)
        role = chance.choices(CHOICES["rol"], (5, 4, 2, 1, 1))[0]
        start = date(2022, 6, 1) + timedelta(days=chance.randrange(1500))

        def perhaps(*values: str) -> str | None:
            return None if chance.random() < GAPS else chance.choice(values)

        made.append(
            Assignment(
                opdracht=f"{prefix}-{number}",
                ad=ad,
                client=client,
                werkgever=f"W-{prefix}{chance.randrange(employers)}",
                opdrachtgever=f"P-{prefix}{chance.randrange(max(1, employers // 5))}",
                rol=role,
                soort_opdracht=perhaps(*KINDS[role]),
                start=start,
                eind=None
                if chance.random() < GAPS
                else start + timedelta(days=chance.randrange(200)),
                status="gepland" if start > ON else chance.choice(("lopend", "afgerond")),
                vraag=perhaps("V-1", "V-2", "V-3"),
                standpunt_ingenomen=perhaps("ja", "nee", "nee"),
                instemming_client=perhaps("ja", "ja", "ja", "nee"),
                rol_uitgelegd=perhaps("ja", "nee"),
                heeft_werkgever=perhaps("ja", "ja", "nee"),
            )
        )
    return made


SHAPES: dict[str, tuple[Callable[[int], list[Assignment]], tuple[int, ...]]] = {
    "a firm": (firm, (10_000, 20_000, 50_000, 100_000)),
    "5,000 of one AD at one employer": (one_employer, (10_000, 20_000, 50_000, 100_000)),
    "every word random": (nothing_alike, (10_000, 100_000)),
    "one client, nothing found": (one_client, (5_000, 10_000, 20_000)),
}
GOALS = {10_000: "under 1 s", 100_000: "under 12 s, 1 GB"}


def measure(shape: str, size: int) -> dict[str, float]:
    """Seconds to check a register that was read, and the peak of memory in MB."""
    register = SHAPES[shape][0](size)
    decider = decider_as(PAIRS, load_rules(), "rolconflict", as_of=ON)
    start = time.perf_counter()
    found = sweep(decider, register)
    return {
        "seconds": time.perf_counter() - start,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "pairs": len(found.pairs),
        "free": found.free,
        "shared": len(found.shared),
        "records": sum(len(kind.settled) for kind in decider.kinds),
    }


def main() -> None:
    if len(sys.argv) == 3:
        print(json.dumps(measure(sys.argv[1], int(sys.argv[2]))))
        return
    print(
        f"{'checking a register that was read':<32} {'size':>8} {'seconds':>8} {'per pair':>9}"
        f" {'MB':>6} {'found':>8} {'counted':>10} {'records':>8} {'exponent':>9}  goal"
    )
    for shape, (_, sizes) in SHAPES.items():
        before: tuple[int, float] | None = None
        for size in sizes:
            done = subprocess.run(
                [sys.executable, __file__, shape, str(size)], capture_output=True, check=True
            )
            row = json.loads(done.stdout)
            seconds = row["seconds"]
            growth = "" if before is None else f"{exponent(before, (size, seconds)):.2f}"
            each = f"{seconds / row['pairs'] * 1e6:.0f} µs" if row["pairs"] else ""
            print(
                f"{shape:<32} {size:>8} {seconds:>8.2f} {each:>9} {row['memory']:>6.0f}"
                f" {row['pairs']:>8.0f} {row['free']:>10.0f} {row['records']:>8.0f} {growth:>9}"
                f"  {GOALS.get(size, '')}",
                flush=True,
            )
            before = size, seconds


def exponent(one: tuple[int, float], other: tuple[int, float]) -> float:
    """The power of the size with which the time grew from one measurement to the other."""
    return math.log(other[1] / one[1]) / math.log(other[0] / one[0])


if __name__ == "__main__":
    main()
