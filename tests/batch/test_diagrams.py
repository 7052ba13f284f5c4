"""Diagrams say of every cell what a loop over the cells says."""

from __future__ import annotations

from itertools import product
from typing import Any, cast

from hypothesis import given
from hypothesis import strategies as st

from adwijzer.batch.diagrams import Diagrams
from adwijzer.batch.lookups import look_ups
from adwijzer.batch.spaces import FIRST_KNOWN, FactSpace
from adwijzer.inference.evaluator import holds
from adwijzer.inference.worlds import truth
from tests.strategies import conditions, decision, fact, thoroughly

FACTS = [fact("a", "ja", "nee"), fact("b", "x", "y", "z"), fact("c", "ja", "nee")]


def label_at(all_: Diagrams, diagram: Any, cell: tuple[int, ...]) -> object:
    for axis, answer in enumerate(cell):
        diagram = all_.parts(diagram, axis)[answer]
    return all_.label_of(diagram)


@thoroughly(100)
@given(data=st.data())
def test_a_condition_is_true_in_the_same_cells(data: st.DataObject) -> None:
    condition = data.draw(conditions(FACTS))
    space = FactSpace(decision(FACTS, []), [each.name for each in FACTS])
    yes, no = truth(condition, space.facts, space.every)

    for cell in product(*map(range, space.known.sizes)):
        known = {
            each.name: each.names[answer - FIRST_KNOWN]
            for each, answer in zip(FACTS, cell, strict=True)
            if answer >= FIRST_KNOWN
        }
        found = (
            label_at(space.known, space.cell_set(yes), cell),
            label_at(space.known, space.cell_set(no), cell),
        )
        assert (
            found
            == {True: (True, False), False: (False, True), None: (False, False)}[
                holds(condition, known)
            ]
        )


@st.composite
def functions(draw: st.DrawFn) -> tuple[Diagrams, Any, dict[tuple[int, ...], str]]:
    """Any function of some axes, as a diagram and as a table."""
    sizes = draw(st.lists(st.integers(1, 4), min_size=1, max_size=4))
    labels = draw(st.lists(st.sampled_from("pqr"), min_size=_count(sizes), max_size=_count(sizes)))
    table = dict(zip(product(*map(range, sizes)), labels, strict=True))
    all_ = Diagrams(sizes)

    def made(cell: tuple[int, ...]) -> Any:
        if len(cell) == len(sizes):
            return all_.constant(table[cell])
        return all_.asking(len(cell), [made((*cell, n)) for n in range(sizes[len(cell)])])

    return all_, made(()), table


def _count(sizes: list[int]) -> int:
    count = 1
    for size in sizes:
        count *= size
    return count


@thoroughly(200)
@given(made=functions(), cut=st.one_of(st.none(), st.integers(0, 4)))
def test_looking_up_gives_what_the_function_gives(
    made: tuple[Diagrams, Any, dict[tuple[int, ...], str]], cut: int | None
) -> None:
    all_, diagram, table = made
    found = look_ups(all_, [diagram], cut=cut)

    for cell, label in table.items():
        state = 0
        for one in found.tables:
            for axis in one.axes:
                state = state * axis.count + axis.classes[cell[axis.axis]]
            state = one.rows[state]
        assert found.answers[state] == label


@thoroughly(100)
@given(made=functions())
def test_equal_functions_are_one_diagram(
    made: tuple[Diagrams, Any, dict[tuple[int, ...], str]],
) -> None:
    all_, diagram, _ = made
    again = all_.valued(
        {cast("str", label): cells for label, cells in all_.cells_of(diagram).items()}
    )

    assert again == diagram
