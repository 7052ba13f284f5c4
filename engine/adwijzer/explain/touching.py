"""Which examples exercise a rule: those in whose case it fires, not those that merely cite it."""

from __future__ import annotations

from datetime import date

from adwijzer.decisions import contact_decider
from adwijzer.decisions.case import node_of, read_case
from adwijzer.examples import Example, Story, Vocabulary, read_examples
from adwijzer.inference.evaluator import evaluate, minds
from adwijzer.model.rulebase import AttentionPoint, Decision, Rule, RuleBase


def examples_touching(
    base: RuleBase, decision: Decision, thing: Rule | AttentionPoint, on: date | None = None
) -> tuple[Example, ...]:
    """The examples in which a rule fires or an attention point is said.

    Raises:
        InputError: a feature file is no Gherkin, or uses a sentence that no fact has.
    """
    ready = contact_decider(base, decision.name, as_of=on or thing.validity.vanaf)
    vocabulary = Vocabulary.of(ready.prepared.decision)
    touching = []
    for example in read_examples(decision.name):
        story = Story(vocabulary)
        for sentence in example.given:
            story.tell(sentence)
        case = read_case(ready.prepared.decision, node_of(story.case()))
        if isinstance(thing, Rule):
            fired = {
                firing.rule.id
                for item in case.items
                for firing in evaluate(
                    ready.prepared.strata, case.known(ready.prepared.decision, item)
                )[1]
            }
        else:
            reasoning = ready.reason(case)
            fired = {
                point
                for facts in reasoning.attention_facts()
                for point in minds(ready.prepared.decision.attention, facts)
            }
        if thing.id in fired:
            touching.append(example)
    return tuple(touching)
