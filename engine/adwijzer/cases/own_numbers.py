"""The events of one case numbered from 1.

The numbers of the chain go on over all cases, so they tell how much happens in those of others.
Who works with several people on one store is shown these numbers instead.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from adwijzer.cases.desk import DeskCase
from adwijzer.store.cases.events import ChoiceMade, Event, FactCorrected, PromiseMade
from adwijzer.store.cases.state import state_of


def in_own_numbers(desk: DeskCase) -> DeskCase:
    """A case whose events, and what they say of each other, have numbers of its own."""
    own = {kept.number: number for number, kept in enumerate(desk.events, 1)}
    events = [
        replace(kept, number=own[kept.number], event=_renumbered(kept.event, own))
        for kept in desk.events
    ]
    return DeskCase(replace(desk.ref, last=len(events)), events, state_of(events))


def _renumbered(event: Event, own: Mapping[int, int]) -> Event:
    match event:
        case ChoiceMade(answer=int(number)) | PromiseMade(answer=int(number)):
            return replace(event, answer=own.get(number, 0))
        case FactCorrected(struck=numbers):
            return replace(event, struck=tuple(own[each] for each in numbers if each in own))
        case _:
            return event
