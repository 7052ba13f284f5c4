"""The smallest changes of what is known that would change the verdict on a pair of assignments."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from adwijzer.decisions.roles import JudgedPair, RoleDecider
from adwijzer.decisions.roles.records import SIMULTANEOUS
from adwijzer.explain.what_if import Knob, WhatIf, flat_knobs, in_words, search
from adwijzer.inference.worlds import Value


def what_if_pair(decider: RoleDecider, finding: JudgedPair) -> tuple[WhatIf, ...]:
    """As `what_if`, for two assignments of one AD."""
    reasoning = decider.reasoning(finding)
    on_one_day = finding.first.start == finding.second.start
    knobs = [
        knob
        for knob in flat_knobs(reasoning)
        if not (on_one_day and knob.fact == SIMULTANEOUS)  # they run together whatever is known
    ]

    def turned(chosen: Sequence[Knob]) -> Iterator[tuple[tuple[Value, ...], str]]:
        for values in product(*(knob.others for knob in chosen)):
            changes = {knob.fact: str(v) for knob, v in zip(chosen, values, strict=True)}
            yield values, decider.outcome_if(finding, changes)

    found = search(knobs, finding.judgement.outcome, turned)
    return in_words(reasoning, knobs, found, {name: {decider.outcome: name} for name in found})
