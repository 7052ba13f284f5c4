"""Which pairs are shown, and that the cost follows what is found, not all pairs there are."""

from __future__ import annotations

from datetime import date, timedelta
from unittest import mock

import pytest

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.roles import Findings, RoleDecider, Scope
from adwijzer.decisions.roles.sweep import sweep
from adwijzer.language import load_rules
from adwijzer.text.diagnostics import InputError
from tests.roles.registers import assignment

DAY = date(2020, 1, 1)


def shown(found: Findings) -> list[tuple[str, str]]:
    return [(each.first.opdracht, each.second.opdracht) for each in found.pairs]


REGISTER = [
    assignment("A1", "coach", "2026-01-01", eind="2026-02-28"),
    assignment("A2", "beoordelaar", "2026-03-01", eind="2026-03-31"),
    assignment("A3", "coach", "2026-05-01", client="C-2"),
    assignment("A4", "beoordelaar", "2026-06-10", client="C-2"),
    assignment("B1", "coach", "2026-01-01", ad="AD-2", client="C-3"),
    assignment("B2", "beoordelaar", "2026-09-01", ad="AD-2", client="C-3"),
]


@pytest.mark.parametrize(
    ("scope", "expected"),
    [
        (Scope(), [("A1", "A2"), ("A3", "A4"), ("B1", "B2")]),
        (Scope(ads=frozenset({"AD-2"})), [("B1", "B2")]),
        (Scope(ads=frozenset({"AD-9"})), []),
        (Scope(clients=frozenset({"C-2"})), [("A3", "A4")]),
        (Scope(clients=frozenset({"C-1", "C-3"})), [("A1", "A2"), ("B1", "B2")]),
        (Scope(start=date(2026, 3, 31)), [("A1", "A2"), ("A3", "A4"), ("B1", "B2")]),
        (Scope(start=date(2026, 4, 1)), [("A3", "A4"), ("B1", "B2")]),
        (Scope(end=date(2026, 6, 10)), [("A1", "A2"), ("A3", "A4")]),
        (Scope(end=date(2026, 6, 9)), [("A1", "A2")]),
        (Scope(start=date(2026, 4, 1), end=date(2026, 8, 31)), [("A3", "A4")]),
        (Scope(ads=frozenset({"AD-1"}), clients=frozenset({"C-3"})), []),
    ],
)
def test_a_scope_keeps_the_pairs_that_end_in_it(
    decider: RoleDecider, scope: Scope, expected: list[tuple[str, str]]
) -> None:
    assert shown(sweep(decider, REGISTER, scope)) == expected


def test_a_register_of_nothing_has_no_findings(decider: RoleDecider) -> None:
    found = sweep(decider, [])

    assert (found.total, found.ads, found.pairs, found.shared) == (0, 0, [], [])


def test_what_is_cancelled_counts_as_a_row_and_for_nothing_else(decider: RoleDecider) -> None:
    found = sweep(decider, [assignment("A", "coach", "2026-01-01", status="vervallen"), *REGISTER])

    assert found.total == 7
    assert shown(found) == [("A1", "A2"), ("A3", "A4"), ("B1", "B2")]


def test_too_many_free_pairs_are_refused_and_not_held(decider: RoleDecider) -> None:
    guided = [assignment(f"A-{n}", "coach", "2026-01-01", client="C-1") for n in range(20)]

    with (
        mock.patch("adwijzer.decisions.roles.sweep.MOST_PAIRS", 100),
        pytest.raises(InputError, match="meer dan 100 paren"),
    ):
        sweep(decider, guided, Scope(free=True))


# The cost


def counted(decider: RoleDecider, register: list[Assignment]) -> tuple[Findings, int]:
    """The findings, and how often a pair or a group was looked at."""
    fresh = RoleDecider.of(load_rules(), decider.prepared)
    calls = 0

    def counting(real: object) -> object:
        def called(*arguments: object) -> object:
            nonlocal calls
            calls += 1
            return real(*arguments)  # type: ignore[operator]

        return called

    with (
        mock.patch.object(RoleDecider, "one_way", counting(RoleDecider.one_way)),
        mock.patch.object(RoleDecider, "both_ways", counting(RoleDecider.both_ways)),
    ):
        return sweep(fresh, register), calls


@pytest.mark.parametrize("role", ["beoordelaar", "coach"])
def test_one_employer_costs_a_look_per_assignment_and_role(decider: RoleDecider, role: str) -> None:
    roles = ("coach", "adviseur", role)
    register = [
        assignment(
            f"A-{number}",
            roles[number % 3],
            str(DAY + timedelta(days=number // 7)),
            client=f"C-{number}",
            werkgever="W-1",
            opdrachtgever=f"P-{number % 3}",
            soort_opdracht="begeleiding",
        )
        for number in range(2000)
    ]

    found, looks = counted(decider, register)

    assert found.free == 2000 * 1999 // 2
    assert len(found.shared) == 1999
    assert found.shared[-1].count == {"onafhankelijkheid_uitleggen": 1999}
    assert looks < 40 * len(register)


def test_one_client_in_roles_that_never_meet_costs_no_look_per_pair(decider: RoleDecider) -> None:
    register = [
        assignment(
            f"A-{number}",
            ("coach", "adviseur")[number % 2],
            str(DAY + timedelta(days=number)),
            eind=str(DAY + timedelta(days=number)),
        )
        for number in range(2000)
    ]

    found, looks = counted(decider, register)

    assert (found.free, found.pairs) == (2000 * 1999 // 2, [])
    assert looks < 20 * len(register)


def test_findings_cost_in_proportion_to_their_number(decider: RoleDecider) -> None:
    register = [
        assignment(
            f"A-{number}",
            "beoordelaar" if number % 100 == 99 else "adviseur",
            str(DAY + timedelta(days=number)),
            client=f"C-{number}",
            werkgever="W-1",
            soort_opdracht="advies_organisatie" if number % 10 == 0 else "beoordeling",
        )
        for number in range(2000)
    ]

    found, looks = counted(decider, register)

    assert len(found.pairs) == sum((number + 10) // 10 for number in range(99, 2000, 100))
    assert looks < 40 * len(register) + len(found.pairs)
