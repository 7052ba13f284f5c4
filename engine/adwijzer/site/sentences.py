"""A condition as a sentence with parts, so that lists can be shown as lists."""

from __future__ import annotations

from typing import Literal, assert_never

from msgspec import Struct

from adwijzer.explain.why import words
from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Range, Test, Unknown
from adwijzer.model.rulebase import Decision


class ConditionSentence(Struct, frozen=True):
    """A condition in Dutch.

    A `part` is a sentence about what `about` names (a fact, concept or verdict); the other kinds
    hold parts: all of them, at least one of them, or known not to hold.
    """

    kind: Literal["part", "all", "any", "not"]
    text: str = ""
    about: str = ""
    parts: tuple[ConditionSentence, ...] = ()


def said(decision: Decision, condition: Condition) -> ConditionSentence:
    """`condition` in the words of `decision`; without parts it always holds."""
    match condition:
        case Test(fact=fact) | Unknown(fact=fact):
            return ConditionSentence("part", words(decision, condition), fact)
        case Range(fact=fact):
            return ConditionSentence("part", words(decision, condition).replace("_", " "), fact)
        case AllOf(parts=parts):
            if len(parts) == 1:
                return said(decision, parts[0])
            return ConditionSentence("all", parts=tuple(said(decision, part) for part in parts))
        case AnyOf(parts=parts):
            return ConditionSentence("any", parts=tuple(said(decision, part) for part in parts))
        case Not(part=part):
            inner = said(decision, part)
            return ConditionSentence("not", parts=inner.parts if inner.kind == "any" else (inner,))
        case _:
            assert_never(condition)
