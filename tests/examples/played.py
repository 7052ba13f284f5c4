"""The examples of the rules as they are, each played once for all the tests that look at them.

Those are a part of the check, as all that is about every example of these rules; `tests/steps` asks
each of them of both engines in the quick run already.
"""

from __future__ import annotations

from functools import cache

from msgspec import Struct

from adwijzer.examples.stage import RunResult, Scene, Stage, Take, understood
from adwijzer.language import load_rules

BASE = load_rules()
DECISIONS = {decision.name: decision for decision in BASE.decisions}


class Played(Struct, frozen=True):
    """An example that was understood, what both engines answered to it, and how it went."""

    scene: Scene
    take: Take
    result: RunResult


@cache
def scenes_of(name: str) -> tuple[Scene, ...]:
    """The examples of a decision; what is wrong with one is what the test fails with."""
    found = [scene for _, scene in understood(DECISIONS[name])]
    for each in found:
        if isinstance(each, Exception):
            raise each
    return tuple(each for each in found if isinstance(each, Scene))


@cache
def played(name: str) -> tuple[Played, ...]:
    """The examples of a decision, with both engines."""
    stage = Stage(BASE, DECISIONS[name], compared=True)
    return tuple(Played(scene, *stage.judged(scene)) for scene in scenes_of(name))
