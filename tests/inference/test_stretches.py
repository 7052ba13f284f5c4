"""A few values stand for all: no number, day or combination is left out."""

from __future__ import annotations

from datetime import timedelta
from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from adwijzer.inference.algebra import either, first, has
from adwijzer.inference.domains import bounds_of, cells, spread, strides
from adwijzer.inference.evaluator import holds
from adwijzer.inference.worlds import Value
from adwijzer.model.conditions import Condition, Range, walk
from adwijzer.model.rulebase import Fact
from tests.strategies import DAYS, FIRST_DAY, NUMBERS, conditions, fact, fact_lists, thoroughly


def all_values(one: Fact) -> list[Value]:
    """Every value that could matter, found by going through them all."""
    if one.kind == "keuze":
        return list(one.names)
    if one.kind == "datum":
        return [FIRST_DAY + timedelta(days=day) for day in range(-2, DAYS + 3)]
    low, high = NUMBERS
    first = one.minimum if one.minimum is not None else low - 2
    last = one.maximum if one.maximum is not None else high + 2
    return list(range(first, last + 1))


@thoroughly(150)
@given(st.data())
def test_every_value_behaves_as_one_of_the_values_that_stand_for_all(data: st.DataObject) -> None:
    facts = data.draw(fact_lists())
    asked = [data.draw(conditions(facts)) for _ in range(3)]
    starts = bounds_of(asked)

    for one in facts:
        if one.kind != "keuze":
            chosen = cells(one, starts.get(one.name, ()))
            behaviour = {_ranges_met(one, value, asked) for value in chosen}
            assert {_ranges_met(one, value, asked) for value in all_values(one)} == behaviour


def _ranges_met(one: Fact, value: Value, asked: list[Condition]) -> tuple[bool | None, ...]:
    return tuple(
        holds(node, {one.name: value})
        for condition in asked
        for node in walk(condition)
        if isinstance(node, Range) and node.fact == one.name
    )


@thoroughly(150)
@given(st.data())
def test_values_that_stand_for_others_are_values_the_fact_may_have(data: st.DataObject) -> None:
    facts = data.draw(fact_lists())
    starts = bounds_of([data.draw(conditions(facts))])

    for one in facts:
        chosen = cells(one, starts.get(one.name, ()))
        assert chosen
        assert len(set(chosen)) == len(chosen)
        if one.kind == "getal":
            assert set(chosen) <= set(all_values(one))


@thoroughly(100)
@given(st.lists(st.integers(1, 4), max_size=5))
def test_every_combination_of_values_is_exactly_one_world(sizes: list[int]) -> None:
    domains: dict[str, tuple[Value, ...]] = {
        f"f{number}": tuple(range(size)) for number, size in enumerate(sizes)
    }

    known, every, size = spread(domains)

    found = [
        tuple(
            next(value for value, worlds in known[name].items() if has(worlds, world))
            for name in domains
        )
        for world in range(size)
    ]
    assert sorted(found) == sorted(product(*domains.values()))
    assert every == first(size)
    for values in known.values():
        assert either(values.values()) == every
        assert not any(one & other for one, other in combinations(values.values(), 2))


@thoroughly(100)
@given(st.lists(st.integers(2, 4), min_size=1, max_size=5), st.data())
def test_worlds_a_stride_apart_differ_in_that_fact_alone(
    sizes: list[int], data: st.DataObject
) -> None:
    domains: dict[str, tuple[Value, ...]] = {
        f"f{number}": tuple(range(size)) for number, size in enumerate(sizes)
    }
    known, _, size = spread(domains)
    name = data.draw(st.sampled_from(list(domains)))
    world = data.draw(
        st.sampled_from([w for w in range(size) if not has(known[name][len(domains[name]) - 1], w)])
    )

    there = world + strides(domains)[name]

    def at(where: int) -> dict[str, Value]:
        return {n: v for n, vs in known.items() for v, worlds in vs.items() if has(worlds, where)}

    before, after = at(world), at(there)
    value = before[name]
    assert isinstance(value, int)
    assert after == {**before, name: value + 1}


def test_a_fact_without_bounds_needs_one_value() -> None:
    assert len(cells(fact("week", kind="getal"), ())) == 1
    assert len(cells(fact("dag", kind="datum"), ())) == 1


def test_a_bound_outside_what_the_fact_may_be_makes_no_stretch() -> None:
    week = fact("week", kind="getal", minimum=0, maximum=104)

    assert cells(week, {-5, 200}) == (0,)


def test_no_value_lies_beyond_the_maximum_of_the_fact() -> None:
    week = fact("week", kind="getal", maximum=6)

    assert all(isinstance(value, int) and value <= 6 for value in cells(week, {8, 9}))
