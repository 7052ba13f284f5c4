"""Conditions as they stand in the rule files."""

from __future__ import annotations

from typing import assert_never

from adwijzer.model.conditions import (
    AllOf,
    AnyOf,
    Bound,
    Condition,
    Not,
    ParameterName,
    Range,
    Test,
    Unknown,
)


def as_written(condition: Condition) -> str:
    """The condition in the rule language, on one line."""
    match condition:
        case Test(fact=fact, values=values):
            return f"{fact}: {values[0] if len(values) == 1 else '[' + ', '.join(values) + ']'}"
        case Range(fact=fact, minimum=minimum, maximum=maximum):
            if minimum is not None and minimum == maximum:
                return f"{fact}: {_bound(minimum)}"
            limits = [
                *([f"minstens: {_bound(minimum)}"] if minimum is not None else []),
                *([f"hoogstens: {_bound(maximum)}"] if maximum is not None else []),
            ]
            return f"{fact}: {{{', '.join(limits)}}}"
        case Unknown(fact=fact):
            return f"{fact}: onbekend"
        case AllOf(parts=()):
            return "altijd"
        case AllOf(parts=parts):
            return "{" + ", ".join(as_written(part) for part in parts) + "}"
        case AnyOf(parts=parts):
            return "een_van: [" + ", ".join(_braced(part) for part in parts) + "]"
        case Not(part=part):
            return f"niet: {_braced(part)}"
        case _:
            assert_never(condition)


def _braced(condition: Condition) -> str:
    text = as_written(condition)
    return text if text.startswith("{") else f"{{{text}}}"


def _bound(bound: Bound) -> str:
    match bound:
        case ParameterName(parameter=name):
            return name
        case int():
            return str(bound)
        case _:
            return bound.isoformat()
