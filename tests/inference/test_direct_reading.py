"""The evaluator agrees with a direct reading of the semantics, in one world and in many at once."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from adwijzer.inference.algebra import has
from adwijzer.inference.domains import bounds_of, cells, spread
from adwijzer.inference.evaluator import evaluate, holds, known_of, minds
from adwijzer.inference.worlds import Strata, Value, conclude, truth
from adwijzer.model.rulebase import VERDICT
from tests.inference.direct_reading import kleene, minded, read
from tests.strategies import cases, conditions, contexts, decisions, fact_lists, thoroughly

MOST_WORLDS = 300


@thoroughly(200)
@given(st.data())
def test_a_condition_has_the_truth_that_a_direct_reading_gives(data: st.DataObject) -> None:
    facts = data.draw(fact_lists())
    condition = data.draw(conditions(facts))
    given_facts = data.draw(cases(facts))

    assert holds(condition, given_facts) is kleene(condition, given_facts)


@thoroughly(150)
@given(st.data())
def test_a_case_has_the_conclusions_and_deciders_of_a_direct_reading(data: st.DataObject) -> None:
    decision = data.draw(decisions(points=0))
    facts = data.draw(cases(decision.facts))

    found, _ = evaluate(Strata.of(decision), facts)

    values, deciders = read(decision, facts)
    assert found.values == values
    assert {key: list(ids) for key, ids in found.deciders.items()} == deciders


@thoroughly(150)
@given(st.data())
def test_attention_points_hold_as_in_a_direct_reading(data: st.DataObject) -> None:
    decision = data.draw(decisions())
    facts = {**data.draw(cases(decision.facts)), **data.draw(contexts(decision))}
    judged = {VERDICT + outcome.name: "geen" for outcome in decision.outcomes}
    known = {**facts, **judged, **evaluate(Strata.of(decision), facts)[0].values}

    assert minds(decision.attention, known) == minded(decision.attention, known)


@thoroughly(60)
@given(st.data())
def test_every_world_of_many_gets_what_it_would_get_alone(data: st.DataObject) -> None:
    decision = data.draw(decisions(points=0))
    facts = data.draw(cases(decision.facts))
    starts = bounds_of(rule.condition for rule in decision.rules)
    open_facts: dict[str, tuple[Value, ...]] = {}
    size = 1
    for fact in decision.facts:
        found = cells(fact, starts.get(fact.name, ()))
        if fact.name not in facts and size * len(found) <= MOST_WORLDS and data.draw(st.booleans()):
            open_facts[fact.name] = found
            size *= len(found)
    known, every, size = spread(open_facts)
    known |= {name: dict.fromkeys(found, every) for name, found in known_of(facts).items()}

    concluded = conclude(Strata.of(decision), known, every)

    for world in range(size):
        alone = {
            **facts,
            **{
                name: value
                for name in open_facts
                for value, worlds in known[name].items()
                if has(worlds, world)
            },
        }
        values = {
            name: value
            for name, found in concluded.items()
            for value, worlds in found.items()
            if has(worlds, world) and not (name.startswith(VERDICT) and value == "geen")
        }
        assert values == read(decision, alone)[0]


@thoroughly(100)
@given(st.data())
def test_a_condition_is_never_true_and_false_in_one_world(data: st.DataObject) -> None:
    facts = data.draw(fact_lists())
    condition = data.draw(conditions(facts))
    domains = {fact.name: cells(fact, bounds_of([condition]).get(fact.name, ())) for fact in facts}
    known, every, _ = spread(domains)

    yes, no = truth(condition, known, every)

    assert not yes & no
    assert yes | no == every
