"""Who does which: the time that a proposal for many assignments takes, and whether it is proved.

Run by `make bench`. Machines are noisy: compare rows of one table, not tables of two days. `cpu` is
what the process itself used; on a machine that does nothing else it is about the seconds.
"""

from __future__ import annotations

import random
import time
from datetime import timedelta

from msgspec.structs import replace

from adwijzer.decisions import PAIRS, decider_as
from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.availability import Absence, Availability
from adwijzer.decisions.planning.candidates import Staff, suggest
from adwijzer.decisions.planning.proposal import propose
from adwijzer.language import load_rules
from tests.bench.roles import ON, firm

SEED = 20260101
SECONDS = 17.0
FEW, MANY = 4, 100
"""Of how many new assignments one is for a new client: with many per client, conflicts are sure."""
ROWS: tuple[tuple[str, int, tuple[int | None, ...]], ...] = (
    ("no capacities", FEW, (None,)),
    ("some room", FEW, (None, 10, 15, 20)),
    ("hardly any room", FEW, (10, 11, 12, 13)),
    ("many per client", MANY, (None,)),
    ("many, some room", MANY, (None, 10, 15, 20)),
)
SIZES = ((50, 10), (100, 25), (200, 50))
GOALS = {200: "under 20 s"}


def proposed(register: list[Assignment], size: int, each: int = FEW) -> list[Assignment]:
    """Assignments that nobody has: like those in the register, `each` for a new client."""
    chance = random.Random(SEED)  # noqa: S311
    made = []
    for number in range(size):
        like = chance.choice(register)
        start = ON + timedelta(days=chance.randrange(60))
        ends = chance.random() < 0.7
        known = chance.random() < 0.5
        made.append(
            replace(
                like,
                opdracht=f"N-{number}",
                ad=None,
                client=like.client if known else f"N-{chance.randrange(max(1, size // each))}",
                start=start,
                eind=start + timedelta(days=chance.randrange(20, 120)) if ends else None,
                status="gepland",
            )
        )
    return made


def team(register: list[Assignment], capacities: tuple[int | None, ...]) -> list[Availability]:
    """A capacity for each AD, and one in ten is away for three weeks."""
    chance = random.Random(SEED)  # noqa: S311
    away = (Absence(ON, ON + timedelta(days=20)),)
    return [
        Availability(ad, chance.choice(capacities), away if chance.random() < 0.1 else ())
        for ad in sorted({each.ad for each in register if each.ad})
    ]


def main() -> None:
    decider = decider_as(PAIRS, load_rules(), "rolconflict", as_of=ON)
    print(
        f"{'a proposal':<16} {'new':>4} {'ADs':>4} {'seconds':>8} {'cpu':>6} {'no place':>8}"
        f" {'ontraden':>8} {'conditions':>10} {'largest':>8} {'squares':>8} {'proved':>7}  goal"
    )
    for name, each, capacities in ROWS:
        for size, ads in SIZES:
            register = firm(ads * 50)
            staff = Staff.of(register, team(register, capacities))
            start, used = time.perf_counter(), time.process_time()
            found = propose(
                decider, staff, suggest(decider, staff, proposed(register, size, each)), SECONDS
            )
            assert found is not None
            none, bad, conditions, largest, squares = found.found.score
            print(
                f"{name:<16} {size:>4} {len(staff.ads):>4} {time.perf_counter() - start:>8.2f}"
                f" {time.process_time() - used:>6.2f} {none:>8} {bad:>8} {conditions:>10}"
                f" {largest:>8} {squares:>8} {'yes' if found.found.is_best else 'no':>7}"
                f"  {GOALS.get(size, '')}",
                flush=True,
            )


if __name__ == "__main__":
    main()
