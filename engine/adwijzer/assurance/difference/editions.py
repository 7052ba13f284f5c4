"""Rules of before beside those of today: the same facts, by the same names."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec.structs import replace

from adwijzer.decisions.timing.dates import NUMBERS
from adwijzer.model.rulebase import Decision, RuleBase, TimingDecision

D_ = TypeVar("D_", bound=Decision)


def beside(new: RuleBase, old: RuleBase) -> RuleBase:
    """The rule base of before, ready to be compared with `new`.

    - A fact that has another name now (`heette`) has that name, so it is no other fact.
    - What the program works out of dates it works out for both, with the numbers that it needs for
      that, also where the rules of before do not ask it. How days are counted is the program and
      no rule, so that never differs.
    - Who acts on a deadline is taken from `new` where the rules of before say it in words alone.
    """
    return replace(
        old,
        decisions=tuple(
            each
            if (after := new.decision(each.name)) is None
            else _worked_out(_renamed(each, after), after)
            for each in old.decisions
        ),
    )


def _worked_out(decision: D_, after: Decision) -> D_:
    if not isinstance(decision, TimingDecision) or not isinstance(after, TimingDecision):
        return decision
    facts = {fact.name for fact in decision.facts}
    numbers = {parameter.name for parameter in decision.parameters}
    actors = {each.name: each.by for each in after.deadlines}
    return replace(
        decision,
        deadlines=tuple(
            each if each.by else replace(each, by=actors.get(each.name, ()))
            for each in decision.deadlines
        ),
        facts=(
            *decision.facts,
            *(f for f in after.facts if f.role == "berekend" and f.name not in facts),
        ),
        parameters=(
            *decision.parameters,
            *(p for p in after.parameters if p.name in NUMBERS and p.name not in numbers),
        ),
    )


def _renamed(decision: D_, after: Decision) -> D_:
    taken = {fact.name for fact in decision.facts}
    names = {
        fact.former: fact.name
        for fact in after.facts
        if fact.former in taken and fact.name not in taken
    }
    if not names:
        return decision
    return msgspec.convert(_with_names(msgspec.to_builtins(decision), names), type(decision))


def _with_names(data: Any, names: Mapping[str, str]) -> Any:
    """Data of a decision; a whole text that is the name of a fact is nothing else."""
    if isinstance(data, dict):
        return {_with_names(key, names): _with_names(value, names) for key, value in data.items()}
    if isinstance(data, list | tuple):
        return [_with_names(each, names) for each in data]
    return names.get(data, data) if isinstance(data, str) else data
