"""Play the examples: which rules fire in each, and which examples the rules cannot read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.decisions import decider
from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.single import SingleReasoning
from adwijzer.decisions.timing import REFERENCE
from adwijzer.documentation.results import ExampleResult, Status
from adwijzer.examples import Example, Story, Vocabulary, read_examples
from adwijzer.inference.evaluator import minds
from adwijzer.model.diagnostics import AdwijzerError, InputError
from adwijzer.model.rulebase import Decision, RuleBase

if TYPE_CHECKING:
    from adwijzer.decisions.decide import AnyDecider


class ToldExample(Struct, frozen=True):
    """An example with what it exercises.

    `fired` has the ids of the rules that fire and the attention points that hold. `problem` says
    why the rules cannot read it; then nothing fires. `result` is None when nobody ran it yet.
    """

    example: Example
    fired: frozenset[str]
    problem: str = ""
    result: ExampleResult | None = None

    @property
    def passed(self) -> bool:
        return self.result is not None and self.result.status is Status.PASSED

    @property
    def failed(self) -> bool:
        return self.result is not None and self.result.status is Status.FAILED


def play(
    base: RuleBase,
    decision: Decision,
    results: Mapping[str, ExampleResult] | None = None,
    features: Path | None = None,
) -> tuple[ToldExample, ...]:
    """Every example about a decision, in the order of the files.

    Args:
        results: results that are known, by `str(example.position)`.
        features: folder with the feature files; without it those of the program.
    Raises:
        InputError: a feature file is no Gherkin.
    """
    examples = read_examples(decision.name, features)
    ready = _deciders(base, decision) if examples else {}
    vocabulary = Vocabulary.of(decision)
    found = []
    for example in examples:
        fired: set[str] = set()
        problem = ""
        result = (results or {}).get(str(example.position))
        try:
            case = _told(vocabulary, example)
            for day in _stretches(example, ready):
                fired |= _fired(ready[day], case)
        except AdwijzerError as error:
            # What was run was read, by someone who knows more sentences.
            problem = "" if result else error.diagnostics[0].message
        found.append(ToldExample(example, frozenset(fired), problem, result))
    return tuple(found)


def _deciders(base: RuleBase, decision: Decision) -> dict[date, AnyDecider]:
    """The decision made ready for every stretch; nothing for a kind that no decider knows."""
    if decision.combination is None and len(decision.outcomes) != 1:
        return {}
    ready = {}
    for day in days_of(decision):
        try:
            ready[day] = decider(base, decision.name, as_of=day)
        except InputError:
            continue  # no rule holds then
    return ready


def days_of(decision: Decision) -> tuple[date, ...]:
    """The first day of every stretch in which the same rules and values hold."""
    periods = [
        *(rule.validity for rule in decision.rules),
        *(point.validity for point in decision.attention),
        *(parameter.validity for parameter in decision.parameters),
    ]
    days = {period.vanaf for period in periods if period.vanaf is not None}
    days |= {period.tot + timedelta(days=1) for period in periods if period.tot is not None}
    return tuple(sorted(days)) or (date(2026, 1, 1),)


def _stretches(example: Example, days: Iterable[date]) -> tuple[date, ...]:
    """The stretches in which an example asks: all, unless it names the day."""
    if example.asked_on is None:
        return tuple(days)
    begun = [day for day in days if day <= example.asked_on]
    return (max(begun),) if begun else ()


def _told(vocabulary: Vocabulary, example: Example) -> dict[str, Any]:
    """The case that an example tells, in the form that the command takes."""
    story = Story(vocabulary)
    for step in example.given:
        story.tell(step.text, step.table)
    case = story.case()
    if example.asked_on is not None and REFERENCE in vocabulary.dates.values():
        case.setdefault(REFERENCE, example.asked_on)
    return case


def _fired(ready: AnyDecider, case: Mapping[str, Any]) -> frozenset[str]:
    """What a case exercises; one that is wrong input exercises nothing."""
    try:
        reasoning = ready.reason(read_case(ready.prepared.decision, node_of(case)))
    except InputError:
        return frozenset()
    firings = (
        reasoning.firings
        if isinstance(reasoning, SingleReasoning)
        else [firing for _, fired in reasoning.concluded for firing in fired]
    )
    points = (
        minds(ready.prepared.decision.attention, facts) for facts in reasoning.attention_facts()
    )
    return frozenset(firing.rule.id for firing in firings).union(*points)
