"""The proposal for all assignments that nobody has, against trying every way to divide them."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from unittest import mock

import pytest
from msgspec.structs import replace

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.availability import Absence, Availability
from adwijzer.decisions.planning.candidates import Staff, suggest
from adwijzer.decisions.planning.division import Limit, Work, divide, in_turn
from adwijzer.decisions.planning.proposal import Proposal, propose
from adwijzer.decisions.roles import RoleDecider, Scope
from adwijzer.decisions.roles.sweep import sweep
from tests.roles.registers import ON, assignment, small_register

FAR = date(2100, 1, 1)
"""Beyond every day of a small instance, so that an open end can be walked to."""
Score = tuple[int, ...]


class Instance:
    """A small register with assignments that nobody has, and limits."""

    def __init__(self, seed: int) -> None:
        chance = random.Random(seed)  # noqa: S311
        self.ads = [f"AD-{number + 1}" for number in range(chance.randint(1, 3))]
        rows = [row for part in range(6) for row in small_register(seed * 10 + part)]
        self.register = [
            replace(row, opdracht=f"R-{number}", ad=chance.choice(self.ads))
            for number, row in enumerate(rows[: chance.randint(0, 9)])
        ]
        fresh = [row for row in rows[9:] if row.status != "vervallen"]
        self.proposed = [
            replace(row, opdracht=f"N-{number}", ad=None)
            for number, row in enumerate(fresh[: chance.randint(1, 5)])
        ]
        self.limits = [
            Availability(
                ad,
                chance.choice((None, None, 0, 1, 2, 3)),
                tuple(
                    Absence(day, chance.choice((None, day, day + timedelta(days=15))))
                    for day in [ON + timedelta(days=chance.randint(-40, 60))]
                    if chance.random() < 0.25
                ),
            )
            for ad in self.ads
        ]

    def propose(self, decider: RoleDecider, seconds: float = 60) -> Proposal:
        staff = Staff.of(self.register, self.limits)
        found = propose(decider, staff, suggest(decider, staff, self.proposed), seconds)
        assert found is not None
        return found

    def score(self, decider: RoleDecider, ads: Sequence[str | None]) -> Score | None:
        """How good a division is, by the check on roles and by walking over days; None if wrong."""
        given = [replace(p, ad=ad) for p, ad in zip(self.proposed, ads, strict=True) if ad]
        if not all(self._fits(limit, given) for limit in self.limits):
            return None
        names = frozenset(each.opdracht for each in given)
        found = sweep(decider, [*self.register, *given], Scope(proposed=names))
        outcomes = [pair.judgement.outcome for pair in found.pairs]
        since = min(each.start for each in self.proposed)
        until = max(each.eind or FAR for each in self.proposed)
        loads = [
            sum(
                each.ad == ad and each.start <= until and (each.eind or FAR) >= since
                for each in self._busy()
            )
            + sum(each.ad == ad for each in given)
            for ad in self.ads
        ]
        return (
            list(ads).count(None),
            outcomes.count("ontraden"),
            outcomes.count("met_voorwaarden"),
            max(loads),
            sum(load**2 for load in loads),
        )

    def _busy(self) -> list[Assignment]:
        return [each for each in self.register if each.status in ("gepland", "lopend")]

    def _fits(self, limit: Availability, given: Sequence[Assignment]) -> bool:
        mine = [each for each in given if each.ad == limit.ad]
        his = [each for each in self._busy() if each.ad == limit.ad]
        for each in mine:
            for away in limit.absences:
                if each.start <= (away.until or FAR) and away.since <= (each.eind or FAR):
                    return False
            if limit.capacity is None:
                continue
            for day in days(each):
                running = [o for o in (*his, *mine) if o.start <= day <= (o.eind or FAR)]
                if len(running) > limit.capacity:
                    return False
        return True

    def best(self, decider: RoleDecider) -> Score:
        """Over every way to divide the assignments."""
        ways = itertools.product((None, *self.ads), repeat=len(self.proposed))
        scores = (self.score(decider, way) for way in ways)
        return min(score for score in scores if score is not None)


def days(each: Assignment) -> Iterator[date]:
    """Every day on which something can change, as far as a small instance reaches."""
    for number in range(200):
        day = each.start + timedelta(days=number)
        if day > (each.eind or FAR):
            return
        yield day


@pytest.mark.parametrize("part", range(10))
def test_no_division_is_better_than_the_proposal(decider: RoleDecider, part: int) -> None:
    """Two hundred instances in all."""
    for seed in range(part * 20, part * 20 + 20):
        instance = Instance(seed)

        found = instance.propose(decider)

        given = {each.assignment.opdracht: each.assignment.ad for each in found.placed}
        division = [given.get(each.opdracht) for each in instance.proposed]
        assert found.found.is_best, seed
        assert instance.score(decider, division) == found.found.score, seed
        assert found.found.score == instance.best(decider), seed


def test_the_instances_have_everything_that_can_make_a_difference(decider: RoleDecider) -> None:
    scores = [Instance(seed).propose(decider).found.score for seed in range(0, 200, 5)]

    for place in range(3):
        assert sum(score[place] > 0 for score in scores) >= 4, place


def test_what_a_proposal_says_is_what_the_check_finds_when_it_is_done(
    decider: RoleDecider,
) -> None:
    for seed in range(200, 220):
        instance = Instance(seed)
        found = instance.propose(decider)
        given = [each.assignment for each in found.placed]
        names = frozenset(each.opdracht for each in given)

        checked = sweep(decider, [*instance.register, *given], Scope(proposed=names))

        told = [pair for each in found.placed for pair in each.findings if pair.judgement.weight]
        assert sorted(ids(told)) == sorted(ids(checked.pairs)), seed


def ids(pairs: Sequence[object]) -> list[tuple[str, ...]]:
    return [
        (p.first.opdracht, p.second.opdracht, p.second.ad, p.judgement.outcome)  # type: ignore[attr-defined]
        for p in pairs
    ]


def test_the_same_question_gets_the_same_proposal(decider: RoleDecider) -> None:
    for seed in range(10):
        one, other = Instance(seed).propose(decider), Instance(seed).propose(decider)

        assert one.found == other.found


# In numbers


def random_work(seed: int) -> Work:
    chance = random.Random(seed)  # noqa: S311
    tasks, people = chance.randint(1, 7), chance.randint(1, 4)
    return Work(
        allowed=tuple(
            tuple(person for person in range(people) if chance.random() < 0.8) for _ in range(tasks)
        ),
        pairs={
            (task, person): (chance.randint(0, 2), chance.randint(0, 1))
            for task in range(tasks)
            for person in range(people)
            if chance.random() < 0.4
        },
        together={
            pair: chance.randint(1, 2)
            for pair in itertools.combinations(range(tasks), 2)
            if chance.random() < 0.3
        },
        limits=tuple(
            Limit(
                person,
                frozenset(task for task in range(tasks) if chance.random() < 0.6),
                chance.randint(0, 2),
            )
            for person in range(people)
            if chance.random() < 0.5
        ),
        loads=tuple(chance.randint(0, 4) for _ in range(people)),
        weights=2,
    )


@pytest.mark.parametrize("seed", range(30))
def test_the_division_is_the_best_and_what_is_made_in_turn_is_allowed(seed: int) -> None:
    work = random_work(seed)
    ways = itertools.product(*((None, *able) for able in work.allowed))

    found = divide(work, 60)

    assert found.is_best
    assert found.score == work.score(found.division)
    assert found.score == min(work.score(way) for way in ways if allowed(work, way))
    assert allowed(work, found.division)
    assert allowed(work, in_turn(work))


def allowed(work: Work, division: Sequence[int | None]) -> bool:
    return all(
        sum(division[task] == limit.person for task in limit.tasks) <= limit.most
        for limit in work.limits
    )


# When time runs out


def test_without_time_the_best_so_far_is_given_with_its_bound_and_is_not_called_best() -> None:
    crowded = Work(
        allowed=((0, 1), (0, 1), (0, 1)),
        pairs={(0, 0): (0, 1), (0, 1): (0, 1)},
        together={(0, 1): 1, (1, 2): 2},
        limits=(),
        loads=(0, 0),
        weights=2,
    )

    with mock.patch(
        "adwijzer.decisions.planning.division.time.monotonic", side_effect=[0, 100, 200]
    ):
        found = divide(crowded, 1)

    assert not found.is_best
    assert found.score[:2] == (0, 1)
    assert found.lowest == (0, 0)


def test_a_search_that_is_interrupted_stops(decider: RoleDecider) -> None:
    """Also where it would be done before anybody looks."""
    instance = Instance(3)
    thread = "adwijzer.decisions.planning.division.Thread"
    with (
        mock.patch(f"{thread}.is_alive", return_value=True),
        mock.patch(
            f"{thread}.join",
            side_effect=[KeyboardInterrupt, None],
        ),
        mock.patch("adwijzer.decisions.planning.division._Search.floor", return_value=-1),
        pytest.raises(KeyboardInterrupt),
    ):
        instance.propose(decider)


def test_a_full_team_leaves_an_assignment_without_a_place(decider: RoleDecider) -> None:
    register = [assignment("1", "coach", "2026-01-01", ad="AD-1", client="C-1")]
    limits = [Availability("AD-1", 2), Availability("AD-2", None, (Absence(ON),))]
    staff = Staff.of(register, limits)
    wanted = [
        assignment(name, "coach", "2026-07-01", ad=None, client=f"C-{name}", status="gepland")
        for name in ("7", "8")
    ]

    found = propose(decider, staff, suggest(decider, staff, wanted), 10)

    assert found is not None
    assert [each.assignment.ad for each in found.placed] == ["AD-1"]
    [none] = found.unplaced
    assert none.could == ("AD-1",)
    assert [each.ad for each in none.unable] == ["AD-2"]
