"""The smallest changes of what is known that would change the verdict on a pair of assignments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from adwijzer.decisions.roles import JudgedPair, RoleDecider
from adwijzer.decisions.roles.records import SIMULTANEOUS
from adwijzer.explain.what_if import Way, WhatIf, flat_knobs, in_words, search


def what_if_pair(decider: RoleDecider, finding: JudgedPair) -> tuple[WhatIf, ...]:
    """As `what_if`, for two assignments of one AD."""
    reasoning = decider.reasoning(finding)
    on_one_day = finding.first.start == finding.second.start
    knobs = [
        knob
        for knob in flat_knobs(reasoning)
        if not (on_one_day and knob.fact == SIMULTANEOUS)  # they run together whatever is known
    ]

    def turned(ways: Sequence[Way]) -> Iterator[str]:
        for way in ways:
            yield decider.outcome_if(finding, {knob.fact: str(value) for knob, value in way})

    found = search(knobs, finding.judgement.outcome, turned)
    return in_words(reasoning, knobs, found, {name: {decider.outcome: name} for name in found})
