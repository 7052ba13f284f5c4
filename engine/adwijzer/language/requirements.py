"""What `vereisten: voldaan` stands for."""

from __future__ import annotations

from collections.abc import Iterable

from adwijzer.model.conditions import ALWAYS, AllOf, AnyOf, Condition, Not
from adwijzer.model.rulebase import AttentionPoint


def met(requirements: Iterable[AttentionPoint]) -> Condition | None:
    """When every requirement that applies is met; None when there are none."""
    parts = tuple(_met(each) for each in requirements)
    return AllOf(parts=parts) if parts else None


def _met(requirement: AttentionPoint) -> Condition:
    done = requirement.unless or ALWAYS
    if requirement.condition == ALWAYS:
        return done
    return AnyOf(parts=(Not(part=requirement.condition), done))
