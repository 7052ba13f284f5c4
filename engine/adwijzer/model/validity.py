"""The rules of one day: what is not valid drops out, parameters become their value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Any, TypeVar, assert_never

from msgspec.structs import replace

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
from adwijzer.model.deadlines import DeadlineQuestion, Deciding, Regime, Wording
from adwijzer.model.rulebase import (
    AttentionPoint,
    Decision,
    Parameter,
    Rule,
    SomeDecision,
    TimingDecision,
    Validity,
)
from adwijzer.text.diagnostics import InputError, InternalError


def on_day(decision: SomeDecision, day: date) -> SomeDecision:
    """The decision with only the rules and parameter values of `day`.

    Raises:
        InputError: no rule is valid on `day`.
    """
    outcomes = {outcome.name for outcome in decision.outcomes}
    judging = [rule.validity for rule in decision.rules if outcomes & rule.conclusions.keys()]
    if judging and not any(validity.holds(day) for validity in judging):
        raise _no_rules(decision, judging, day)
    values = {p.name: p.value for p in decision.parameters if p.validity.holds(day)}
    more = _absence_on(decision, values) if isinstance(decision, TimingDecision) else {}
    return replace(
        decision,
        **more,
        rules=tuple(
            replace(rule, condition=_resolve(rule.condition, values))
            for rule in decision.rules
            if rule.validity.holds(day)
        ),
        attention=tuple(
            replace(
                point,
                condition=_resolve(point.condition, values),
                unless=None if point.unless is None else _resolve(point.unless, values),
            )
            for point in decision.attention
            if point.validity.holds(day)
        ),
        properties=tuple(
            replace(
                each,
                condition=_resolve(each.condition, values),
                then=None if each.then is None else _resolve(each.then, values),
            )
            for each in decision.properties
        ),
        parameters=tuple(p for p in decision.parameters if p.validity.holds(day)),
    )


def _absence_on(decision: TimingDecision, values: Mapping[str, int | date]) -> dict[str, Any]:
    """What a decision about an absence has besides rules and points, with these parameters."""

    def either(condition: Condition | None) -> Condition | None:
        return None if condition is None else _resolve(condition, values)

    return {
        "deadlines": tuple(
            replace(
                each,
                condition=_resolve(each.condition, values),
                unless=either(each.unless),
                reached=either(each.reached),
                urgent=either(each.urgent),
                cases=tuple(
                    replace(case, condition=_resolve(case.condition, values)) for case in each.cases
                ),
            )
            for each in decision.deadlines
        ),
        "regimes": _conditioned(decision.regimes, values),
        "deadline_questions": _conditioned(decision.deadline_questions, values),
        "deciders": _conditioned(decision.deciders, values),
        "wordings": _conditioned(decision.wordings, values),
        "moments": tuple(replace(each, unless=either(each.unless)) for each in decision.moments),
        "unchecked": either(decision.unchecked),
        "still_checked": either(decision.still_checked),
    }


_Conditioned = TypeVar("_Conditioned", Regime, DeadlineQuestion, Deciding, Wording)


def _conditioned(
    things: Iterable[_Conditioned], values: Mapping[str, int | date]
) -> tuple[_Conditioned, ...]:
    return tuple(replace(each, condition=_resolve(each.condition, values)) for each in things)


def first_days(decision: Decision) -> list[date]:
    """The days on which some rule, point or parameter begins to hold, or no longer does."""
    things: list[Rule | AttentionPoint | Parameter] = [
        *decision.rules,
        *decision.attention,
        *decision.parameters,
    ]
    begin = {thing.validity.vanaf for thing in things if thing.validity.vanaf}
    end = {thing.validity.tot + timedelta(days=1) for thing in things if thing.validity.tot}
    return sorted(begin | end)


def _no_rules(decision: Decision, judging: Iterable[Validity], day: date) -> InputError:
    """Says from or until when there are rules, seen from a day without any."""
    judging = list(judging)
    about = f"voor {decision.title.lower()}"
    earlier = [v.tot for v in judging if v.tot is not None and v.tot < day]
    later = [v.vanaf for v in judging if v.vanaf is not None and v.vanaf > day]
    if not later:
        return InputError.of(
            f"op {day.isoformat()} geldt geen regel meer {about}",
            f"de regelbank geldt tot en met {max(earlier).isoformat()}",
        )
    if not earlier:
        message = f"op {day.isoformat()} gold nog geen regel {about}"
    else:
        message = f"op {day.isoformat()} geldt geen regel {about}"
    return InputError.of(message, f"de regelbank geldt vanaf {min(later).isoformat()}")


def _resolve(condition: Condition, values: Mapping[str, int | date]) -> Condition:
    match condition:
        case Test() | Unknown():
            return condition
        case Range(minimum=minimum, maximum=maximum):
            return replace(
                condition, minimum=_value(minimum, values), maximum=_value(maximum, values)
            )
        case AllOf(parts=parts) | AnyOf(parts=parts):
            return replace(condition, parts=tuple(_resolve(part, values) for part in parts))
        case Not(part=part):
            return replace(condition, part=_resolve(part, values))
        case _:
            assert_never(condition)


def _value(bound: Bound | None, values: Mapping[str, int | date]) -> int | date | None:
    if not isinstance(bound, ParameterName):
        return bound
    if bound.parameter not in values:
        raise InternalError.of(
            f"de parameter `{bound.parameter}` heeft op deze dag geen waarde",
            "laat de perioden onder `geldig` op elkaar aansluiten",
        )
    value = values[bound.parameter]
    if not bound.shift:
        return value
    if isinstance(value, date):
        return value + timedelta(days=bound.shift)
    return value + bound.shift
