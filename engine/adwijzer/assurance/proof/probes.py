"""Facts that only arithmetic uses: two cases that differ in one of them and get another answer.

Dates reach the rules through Python's counting, which is no formula here. So for these facts no
proof is given, only a witness: two cases, alike but for the fact, that the program answers
differently. Finding one settles that the fact is alive; finding none settles nothing, and the
report says that no tried case changes. A formula for the calendar would be a second counter, to be
held against the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import product
from typing import Any

import msgspec

from adwijzer.assurance.proof.arithmetic import AbsenceArithmetic, arithmetic_of
from adwijzer.assurance.proof.stretches import Stretch
from adwijzer.assurance.proof.witness import WitnessCase
from adwijzer.decisions import decide
from adwijzer.decisions.interruption import RECOVERED
from adwijzer.decisions.timing.dates import FIRST_DAY, INTERRUPTIONS, REFERENCE
from adwijzer.model.rulebase import Decision, Fact, RuleBase
from adwijzer.text.diagnostics import AdwijzerError

_ECHO = ("feiten", "aannamen", "vragen", "peildatum")
"""What an answer repeats of the case or asks; that a fact is seen there says nothing."""


def alive(
    base: RuleBase, decision: Decision, fact: Fact, stretch: Stretch, cases: Iterable[WitnessCase]
) -> bool | None:
    """Whether a case was found that the fact changes; None where no cases can be made.

    Args:
        base: the rule base as it was read.
        decision: the rules of the stretch.
        fact: a fact that only arithmetic uses.
        stretch: days on which the rules hold.
        cases: cases in which some worked-out fact decides, so that its dates matter.
    """
    if not isinstance(arithmetic_of(decision), AbsenceArithmetic):
        return None
    pairs = [(one, other, stretch.day) for one, other in _pairs(decision, fact, stretch.day)]
    pairs += [
        (case.facts, other, case.day)
        for case in cases
        if fact.name in case.facts
        for other in _changed(fact, case.facts)
    ]
    return any(
        _answer(base, decision, one, day) != _answer(base, decision, other, day)
        for one, other, day in pairs
    )


def _changed(fact: Fact, case: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The case without the fact, and with a date inside and outside the count."""
    yield {name: value for name, value in case.items() if name != fact.name}
    if fact.kind == "datum" and FIRST_DAY in case and fact.name != FIRST_DAY:
        first = date.fromisoformat(case[FIRST_DAY])
        for days in (0, -1):
            yield {**case, fact.name: (first + timedelta(days=days)).isoformat()}


def _pairs(
    decision: Decision, fact: Fact, day: date
) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Cases that differ in one fact: an absence of each length, with the fact and without.

    First with nothing else, then with one other fact that holds, on which the date may hang.
    """
    others: list[dict[str, Any]] = [{}]
    others += [{each.name: "ja"} for each in decision.asked if "ja" in each.names]
    for more, length in product(others, (10, 60, 300, 400, 640, 700, 740)):
        first = day - timedelta(days=length)
        case: dict[str, Any] = {FIRST_DAY: first.isoformat(), **more}
        match fact.name:
            case name if name == FIRST_DAY:
                yield more, case
            case name if name == REFERENCE:
                yield case, {**case, name: (day - timedelta(days=5)).isoformat()}
            case name if name == INTERRUPTIONS:
                start, end = first + timedelta(days=3), first + timedelta(days=5)
                period = {"van": start.isoformat(), "tot": end.isoformat(), "soort": RECOVERED}
                yield case, {**case, name: [period]}
            case name:
                yield case, {**case, name: (first + timedelta(days=2)).isoformat()}


def _answer(base: RuleBase, decision: Decision, case: dict[str, Any], day: date) -> Any:
    try:
        answer = decide(base, decision.name, case, as_of=day)
    except AdwijzerError as error:
        return str(error)
    data = msgspec.to_builtins(answer.contract())
    return {key: value for key, value in data.items() if key not in _ECHO}
