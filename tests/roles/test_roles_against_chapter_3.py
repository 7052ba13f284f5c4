"""A thousand random registers: what the program finds is what the chapter says, pair by pair."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from adwijzer.decisions.roles import JudgedPair, RoleDecider, Scope
from adwijzer.decisions.roles.answer import PairWriter
from adwijzer.decisions.roles.sweep import sweep
from tests.roles import chapter_3
from tests.roles.registers import ON, small_register

REGISTERS, STRIDE = 1000, 100


def said_of(writer: PairWriter, finding: JudgedPair) -> chapter_3.Said:
    """What the program says, in the terms of the chapter."""
    judgement = finding.judgement
    return chapter_3.Said(
        outcome=judgement.outcome,
        measures=tuple((m.id, m.vervuld) for m in writer.measures(finding)),
        simultaneous=writer.simultaneous(finding),
        fixed=judgement.fixed,
        possible=frozenset(judgement.possible),
        asked=frozenset((q.opdracht, q.feit) for q in writer.questions(finding)),
    )


@pytest.mark.parametrize("start", range(0, REGISTERS, STRIDE))
def test_every_pair_is_judged_as_the_chapter_says(decider: RoleDecider, start: int) -> None:
    for seed in range(start, start + STRIDE):
        register = small_register(seed)
        expected = {}
        for one, other in chapter_3.pairs(register):
            earlier, later = (other, one) if other.start < one.start else (one, other)
            expected[earlier.opdracht, later.opdracht] = chapter_3.read(one, other, ON)

        found, writer = sweep(decider, register, Scope(free=True)), PairWriter(decider)

        told = {
            (each.first.opdracht, each.second.opdracht): said_of(writer, each)
            for each in found.pairs
        }
        assert told == expected, f"register {seed}"
        free = [said for said in expected.values() if said.outcome == "vrij"]
        assert found.free == len(free)
        assert found.free_for_now == sum(not said.fixed for said in free)


@pytest.mark.parametrize("start", range(0, REGISTERS, STRIDE))
def test_what_is_counted_as_a_group_is_what_each_pair_gives(
    decider: RoleDecider, start: int
) -> None:
    for seed in range(start, start + STRIDE):
        register = small_register(seed)
        every = sweep(decider, register, Scope(free=True))

        found = sweep(decider, register)

        assert found.pairs == [each for each in every.pairs if each.judgement.weight]
        assert (found.free, found.free_for_now) == (every.free, every.free_for_now)
        assert found.shared == every.shared
        assert {each.assignment.opdracht: each.count for each in found.shared} == {
            name: {"onafhankelijkheid_uitleggen": number}
            for name, number in chapter_3.shared_work(register).items()
        }, f"register {seed}"


@pytest.mark.parametrize("start", range(0, 300, STRIDE))
def test_what_is_proposed_shows_the_pairs_with_it_and_no_others(
    decider: RoleDecider, start: int
) -> None:
    for seed in range(start, start + STRIDE):
        register = small_register(seed)
        proposed = frozenset(each.opdracht for each in register[len(register) // 2 :])

        found = sweep(decider, register, Scope(proposed=proposed))

        assert found.pairs == [
            each
            for each in sweep(decider, register).pairs
            if each.first.opdracht in proposed or each.second.opdracht in proposed
        ], f"register {seed}"


@pytest.mark.parametrize("start", range(0, 300, STRIDE))
def test_the_verdict_on_a_candidate_is_the_heaviest_of_its_pairs(
    decider: RoleDecider, start: int
) -> None:
    for seed in range(start, start + STRIDE):
        *register, last = small_register(seed)
        mine = [each for each in register if each.ad == "AD-1"]
        candidate = replace(last, ad=None)
        said = [
            chapter_3.read(one, other, ON)
            for one, other in chapter_3.pairs([*mine, replace(last, ad="AD-1")])
            if other.opdracht == candidate.opdracht
        ]

        found = decider.verdict(mine, candidate)

        weights = [chapter_3.WEIGHT[each.outcome] for each in said]
        assert found.weight == max(weights, default=0), f"register {seed}"
        assert found.outcome == decider.outcomes[found.weight]
        if found.fixed:
            assert all(
                chapter_3.WEIGHT[outcome] <= found.weight
                for each in said
                for outcome in each.possible
            )


@pytest.mark.parametrize("start", range(0, 200, STRIDE))
def test_of_two_that_differ_in_what_was_done_alone_the_later_row_is_judged(
    decider: RoleDecider, start: int
) -> None:
    for seed in range(start, start + STRIDE):
        register = small_register(seed)
        done = register[-1]
        one = replace(register[0], opdracht="O-A", ad="AD-1", status="lopend", client="C-1")
        other = replace(
            one,
            opdracht="O-B",
            rol_uitgelegd=done.rol_uitgelegd,
            acceptatiebevestiging=done.acceptatiebevestiging,
            plan_knelpunten=done.plan_knelpunten,
        )

        [pair] = sweep(decider, [one, other], Scope(free=True)).pairs

        assert said_of(PairWriter(decider), pair) == chapter_3.read(one, other, ON), (
            f"register {seed}"
        )
