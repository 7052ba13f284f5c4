"""Which examples exercise a rule: those in whose case it fires, not those that merely cite it."""

from __future__ import annotations

from datetime import date

from adwijzer.decisions import decider
from adwijzer.decisions.case import Case, node_of, read_case
from adwijzer.decisions.contact import ContactDecider
from adwijzer.decisions.decide import AnyDecider
from adwijzer.decisions.timing import REFERENCE, TimingReasoning
from adwijzer.examples import Example, Story, Vocabulary, read_examples
from adwijzer.inference.evaluator import evaluate, minds
from adwijzer.model.diagnostics import InputError
from adwijzer.model.rulebase import AttentionPoint, Decision, Rule, RuleBase


def examples_touching(
    base: RuleBase, decision: Decision, thing: Rule | AttentionPoint, on: date | None = None
) -> tuple[Example, ...]:
    """The examples in which a rule fires or an attention point is said.

    Raises:
        InputError: a feature file is no Gherkin, or uses a sentence that no fact has.
    """
    ready = decider(base, decision.name, as_of=on or thing.validity.vanaf)
    vocabulary = Vocabulary.of(ready.prepared.decision)
    touching = []
    for example in read_examples(decision.name):
        story = Story(vocabulary)
        for sentence in example.given:
            story.tell(sentence)
        told = story.case()
        if example.asked_on is not None and not vocabulary.item_fact:
            told.setdefault(REFERENCE, example.asked_on)
        try:
            case = read_case(ready.prepared.decision, node_of(told))
            fired = _fired(ready, case, about_rule=isinstance(thing, Rule))
        except InputError:
            continue  # an example of wrong input exercises no rule
        if thing.id in fired:
            touching.append(example)
    return tuple(touching)


def _fired(ready: AnyDecider, case: Case, *, about_rule: bool) -> set[str]:
    """Ids of the rules, or of the attention points, that hold for a case."""
    if about_rule and isinstance(ready, ContactDecider):
        decision = ready.prepared.decision
        return {
            firing.rule.id
            for item in case.items
            for firing in evaluate(ready.prepared.strata, case.known(decision, item))[1]
        }
    reasoning = ready.reason(case)
    if about_rule and isinstance(reasoning, TimingReasoning):
        return {firing.rule.id for firing in reasoning.firings}
    return {
        point
        for facts in reasoning.attention_facts()
        for point in minds(ready.prepared.decision.attention, facts)
    }
