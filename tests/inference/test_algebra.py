"""Sets of worlds against sets of numbers."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from adwijzer.inference.algebra import (
    NOWHERE,
    Worlds,
    add,
    differing,
    either,
    first,
    folded,
    has,
    lowered,
    only,
    raised,
    repeated,
    without,
)
from tests.strategies import thoroughly

SETS = st.frozensets(st.integers(0, 150), max_size=12)
FEW = st.integers(1, 20)


def worlds(numbers: frozenset[int]) -> Worlds:
    return either(only(number) for number in numbers)


def numbers(found: Worlds) -> set[int]:
    return {number for number in range(400) if has(found, number)}


@thoroughly(100)
@given(SETS, SETS)
def test_what_is_done_with_two_sets(one: frozenset[int], other: frozenset[int]) -> None:
    a, b = worlds(one), worlds(other)

    assert numbers(a) == one
    assert numbers(a & b) == one & other
    assert numbers(a | b) == one | other
    assert numbers(without(a, b)) == one - other
    assert numbers(differing(a, b)) == one ^ other
    assert bool(a) == bool(one)
    assert (a == b) == (one == other)


@thoroughly(100)
@given(SETS, st.integers(0, 60))
def test_what_is_done_with_one_set(one: frozenset[int], by: int) -> None:
    assert numbers(lowered(worlds(one), by)) == {number - by for number in one if number >= by}
    assert numbers(raised(worlds(one), by)) == {number + by for number in one}
    assert numbers(first(by)) == set(range(by))


@thoroughly(100)
@given(SETS, FEW, st.integers(1, 9))
def test_repeating_and_folding(one: frozenset[int], wide: int, times: int) -> None:
    inside = frozenset(number for number in one if number < wide)
    copies = repeated(worlds(inside), wide, times)

    assert numbers(copies) == {number + copy * wide for number in inside for copy in range(times)}
    assert numbers(folded(copies, wide)) == inside
    assert numbers(folded(worlds(one), wide)) == {number % wide for number in one}


@thoroughly(100)
@given(st.lists(st.tuples(st.sampled_from("pqr"), SETS)), st.integers(0, 150))
def test_values_with_their_worlds(said: list[tuple[str, frozenset[int]]], world: int) -> None:
    values: dict[str, Worlds] = {}
    for value, where in said:
        add(values, value, worlds(where))

    having = {value for value, where in said if world in where}
    assert {value for value, where in values.items() if has(where, world)} == having
    assert not NOWHERE
