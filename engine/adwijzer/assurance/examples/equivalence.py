"""Whether any case at all can show a change, asked of z3 where there are too many to work out.

The worlds of `faults` take every value of every fact together, which is too much where attention
points ask which of twenty rules decided. Z3 also knows which worked-out facts go together: that a
rule for week 42 never decides in week 9 is arithmetic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from adwijzer.assurance.proof.all_cases import AllCases, any_agenda
from adwijzer.assurance.proof.formulas import FALSE, Formula, Words, both, differ, either
from adwijzer.assurance.proof.observables import shown_concepts
from adwijzer.assurance.proof.prover import Prover, Undecided
from adwijzer.model.rulebase import VERDICT, AttentionPoint, ContactDecision, Decision, Rule

_Seen: TypeAlias = tuple[str, ...]


def equivalent(before: Decision, after: Decision, thing: Rule | AttentionPoint) -> bool:
    """Whether a change of one thing is proven to show in no case, nor in the reason given for it.

    False where that is not so, and where z3 does not say.
    """
    if before.kind == "pairs":
        return False
    whole = any_agenda(before)
    try:
        if isinstance(thing, AttentionPoint):
            return not Prover(whole).possible(_point_differs(whole, before, after, thing.id))
        other = any_agenda(after)
        one, two = dict(_seen(whole)), dict(_seen(other))
        changed = (differ(one.get(key, FALSE), two.get(key, FALSE)) for key in {**one, **two})
        # Both are about the same facts, so the variables have the same names.
        return not Prover(whole).possible(either(changed))
    except Undecided:
        return False


def _point_differs(whole: AllCases, before: Decision, after: Decision, point: str) -> Formula:
    """When a point is said before or after the change and not both; nothing else differs."""
    return differ(
        *(
            either(
                both([part.present, part.held(each)])
                for part in whole.parts
                for each in decision.attention
                if each.id == point
            )
            for decision in (before, after)
        )
    )


def _seen(whole: AllCases) -> Iterator[tuple[_Seen, Formula]]:
    """When each thing is seen: verdicts and the rules behind them, the plan, concepts, points."""
    decision = whole.decision
    outcomes = [outcome.name for outcome in decision.outcomes]
    shown = [*shown_concepts(decision), *(VERDICT + name for name in outcomes)]
    plan = ("vorm", "moment") if isinstance(decision, ContactDecision) else ()
    for advice, when in whole.advice.items():
        yield ("advies", *advice), when
    yield ("geen advies",), whole.no_advice
    points: dict[str, list[Formula]] = {point.id: [] for point in decision.attention}
    for part in whole.parts:
        words: Mapping[str, object] = {
            **{name: part.meaning.known[name] for name in shown},
            **{name: part.asked[name] for name in plan},
        }
        for name, tested in words.items():
            for value, when in tested.values.items() if isinstance(tested, Words) else ():
                yield (part.item, name, value), both([part.present, when])
        for rule in decision.rules:
            for name in rule.conclusions.keys() & set(outcomes):
                decides = part.meaning.decides(rule, name)
                yield (part.item, "regel", rule.id, name), both([part.present, decides])
        for point in decision.attention:
            points[point.id].append(both([part.present, part.held(point)]))
    for name, said in points.items():
        yield ("aandachtspunt", name), either(said)
