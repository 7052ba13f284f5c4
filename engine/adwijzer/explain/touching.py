"""Which examples exercise a rule: those in whose case it fires, not those that merely cite it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from adwijzer.decisions import decider
from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.timing import REFERENCE, TimingReasoning
from adwijzer.examples import Example, Story, Vocabulary, read_examples
from adwijzer.inference.evaluator import minds
from adwijzer.model.diagnostics import InputError, Position
from adwijzer.model.rulebase import AttentionPoint, Decision, Rule, RuleBase

if TYPE_CHECKING:
    from adwijzer.decisions.decide import AnyDecider


def examples_touching(
    base: RuleBase, decision: Decision, thing: Rule | AttentionPoint, on: date | None = None
) -> tuple[Example, ...]:
    """The examples in which a rule fires or an attention point is said.

    Raises:
        InputError: a feature file is no Gherkin, or uses a sentence that no fact has.
    """
    day = on or thing.validity.vanaf
    return tuple(
        example
        for example, fired in fired_by_examples(base, decision.name, day)
        if thing.id in fired
    )


def fired_by_examples(
    base: RuleBase, decision: str, on: date | None = None
) -> Iterator[tuple[Example, frozenset[str]]]:
    """Every example with the ids of the rules that fire and the attention points that hold in it.

    Raises:
        InputError: as `examples_touching`.
    """
    ready = decider(base, decision, as_of=on)
    vocabulary = Vocabulary.of(ready.prepared.decision)
    for example in read_examples(decision):
        fired = fired_in(ready, told(vocabulary, example))
        if fired is not None:
            yield example, fired


def told(vocabulary: Vocabulary, example: Example) -> dict[str, Any]:
    """The case that an example tells, in the form that the command takes.

    Raises:
        InputError: the rules have no such sentence; says where it stands.
    """
    story = Story(vocabulary)
    for step in example.steps:
        if step.kind == "Context":
            try:
                story.tell(step.text)
            except InputError as error:
                at = Position(example.position.file, step.line, 1)
                raise InputError(replace(each, position=at) for each in error.diagnostics) from None
    case = story.case()
    if example.asked_on is not None and not vocabulary.item_fact:
        case.setdefault(REFERENCE, example.asked_on)
    return case


def fired_in(ready: AnyDecider, case: Mapping[str, Any]) -> frozenset[str] | None:
    """Ids of the rules that fire and the attention points that hold in a case.

    None when the case is wrong input: such a case exercises no rule.
    """
    try:
        reasoning = ready.reason(read_case(ready.prepared.decision, node_of(case)))
    except InputError:
        return None
    firings = (
        reasoning.firings
        if isinstance(reasoning, TimingReasoning)
        else [firing for _, fired in reasoning.concluded for firing in fired]
    )
    points = (
        minds(ready.prepared.decision.attention, facts) for facts in reasoning.attention_facts()
    )
    return frozenset(firing.rule.id for firing in firings).union(*points)
