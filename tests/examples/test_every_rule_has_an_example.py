"""What a policy maker may count on: no rule and no attention point without an example."""

from __future__ import annotations

import pytest

from adwijzer.assurance.examples.firings import fired_by_examples
from adwijzer.examples import read_examples
from adwijzer.language import load_rules
from adwijzer.language.sources import load_sources
from adwijzer.model.conditions import AllOf
from adwijzer.model.rulebase import AttentionPoint, Rule

BASE = load_rules()
DECISIONS = [decision.name for decision in BASE.decisions]


@pytest.mark.check(part="rules")
@pytest.mark.parametrize("name", DECISIONS)
def test_every_rule_and_attention_point_holds_in_some_example_and_not_in_another(name: str) -> None:
    decision = next(each for each in BASE.decisions if each.name == name)
    fired = [ids for _, ids in fired_by_examples(BASE, name)]

    things: list[Rule | AttentionPoint] = [*decision.rules, *decision.attention]
    for thing in things:
        assert any(thing.id in ids for ids in fired), thing.id
        if not says_always(thing):
            assert any(thing.id not in ids for ids in fired), thing.id


def says_always(thing: Rule | AttentionPoint) -> bool:
    """What holds whatever the facts are: it has no other side."""
    condition = thing.condition
    unless = thing.unless if isinstance(thing, AttentionPoint) else None
    return isinstance(condition, AllOf) and not condition.parts and unless is None


@pytest.mark.parametrize("name", DECISIONS)
def test_every_example_names_a_source_that_exists(name: str) -> None:
    sources = load_sources()
    known = sources.by_id.keys() | sources.tensions_by_id.keys()

    decision = next(each for each in BASE.decisions if each.name == name)
    for example in read_examples(decision.examples):
        assert example.sources, example.position
        assert set(example.sources) <= known, example.position
