"""What an answer on a register is limited to, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from adwijzer.decisions.role_check import RoleCheck


def narrowed(asked: RoleCheck, day: Callable[[date], str]) -> Iterator[str]:
    """The parts of `Je ziet alleen …`; `day` writes a day."""
    if asked.proposed is not None:
        known = " met een AD" if asked.suggest else ""
        number = sum(each.ad is not None for each in asked.proposed)
        yield (
            f"wat de voorgestelde opdracht{known} zou veroorzaken"
            if number == 1
            else f"wat de {number} voorgestelde opdrachten{known} zouden veroorzaken"
        )
    if asked.ads:
        yield f"van {' en '.join(asked.ads)}"
    if asked.clients:
        yield f"voor cliënt {' en '.join(asked.clients)}"
    if asked.since or asked.until:
        since = f" vanaf {day(asked.since)}" if asked.since else ""
        until = f" tot en met {day(asked.until)}" if asked.until else ""
        yield f"lopend{since}{until}"
