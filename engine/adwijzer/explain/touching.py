"""Which examples exercise a rule: those in whose case it fires, not those that merely cite it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from adwijzer.decisions import decider, role_decider
from adwijzer.decisions.case import node_of, read_case
from adwijzer.decisions.single import SingleReasoning
from adwijzer.decisions.timing import REFERENCE
from adwijzer.examples import Example, Story, Vocabulary, read_examples
from adwijzer.inference.evaluator import minds
from adwijzer.model.diagnostics import InputError
from adwijzer.model.rulebase import AttentionPoint, Decision, Rule, RuleBase


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
    for example in read_examples(ready.prepared.decision.examples):
        story = Story(vocabulary)
        for step in example.given:
            story.tell(step.text, step.table)
        if vocabulary.about == "paren":
            yield example, _fired_by_pairs(base, decision, story, example.asked_on or on)
            continue
        told = story.case()
        if example.asked_on is not None and REFERENCE in vocabulary.dates.values():
            told.setdefault(REFERENCE, example.asked_on)
        try:
            reasoning = ready.reason(read_case(ready.prepared.decision, node_of(told)))
        except InputError:
            continue  # an example of wrong input exercises no rule
        firings = (
            reasoning.firings
            if isinstance(reasoning, SingleReasoning)
            else [firing for _, fired in reasoning.concluded for firing in fired]
        )
        points = (
            minds(ready.prepared.decision.attention, facts) for facts in reasoning.attention_facts()
        )
        yield example, frozenset(firing.rule.id for firing in firings).union(*points)


def _fired_by_pairs(base: RuleBase, decision: str, story: Story, on: date | None) -> frozenset[str]:
    """The ids for every pair of assignments that an example tells of."""
    from adwijzer.decisions.roles import Scope

    ready = role_decider(base, decision, as_of=on)
    found: set[str] = set()
    for finding in ready.judge([*story.register, *story.proposed], Scope(free=True)).pairs:
        reasoning = ready.reasoning(finding)
        found.update(firing.rule.id for firing in reasoning.firings)
        for facts in reasoning.attention_facts():
            found.update(minds(ready.prepared.decision.attention, facts))
    return frozenset(found)
