"""Who can do an assignment: the order, and what keeps someone from it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.availability import Absence, Availability
from adwijzer.decisions.planning.candidates import Calendar, Full, Staff, natural, suggest
from adwijzer.decisions.roles import RoleDecider
from tests.roles.registers import assignment, small_register

NEW = assignment(
    "N", "beoordelaar", "2026-07-01", ad=None, eind="2026-07-31", instemming_client="ja"
)
REGISTER = [
    assignment("1", "coach", "2026-01-01", ad="AD-1"),
    assignment("2", "adviseur", "2026-01-01", ad="AD-2", eind="2026-02-01", status="afgerond"),
    assignment("3", "coach", "2026-07-31", ad="AD-10", client="C-7", status="gepland"),
    assignment("4", "coach", "2026-01-01", ad="AD-9", client="C-8"),
    assignment("5", "coach", "2026-08-01", ad="AD-9", client="C-9", status="gepland"),
    assignment("6", "coach", "2026-07-01", ad="AD-4", client="C-9", status="afgerond"),
    assignment("7", "coach", "2026-07-01", ad="AD-5", client="C-1", status="vervallen"),
]


def order(
    decider: RoleDecider, wanted: Assignment = NEW, *limits: Availability
) -> list[tuple[str, str, int]]:
    staff = Staff.of(REGISTER, limits)
    [found] = suggest(decider, staff, [wanted])
    return [(each.ad, each.verdict.outcome, each.load) for each in found.able]


def test_the_verdict_comes_first_and_then_the_load(decider: RoleDecider) -> None:
    assert order(decider) == [
        ("AD-4", "vrij", 0),
        ("AD-5", "vrij", 0),
        ("AD-9", "vrij", 1),
        ("AD-10", "vrij", 1),
        ("AD-2", "met_voorwaarden", 0),
        ("AD-1", "ontraden", 1),
    ]


def test_who_knows_the_client_comes_first_where_the_verdict_is_the_same(
    decider: RoleDecider,
) -> None:
    """AD-1 has more to do than AD-4, but coached this client before."""
    coaching = assignment("N", "coach", "2026-07-01", ad=None, instemming_client="ja")

    assert order(decider, coaching)[:3] == [
        ("AD-2", "vrij", 0),
        ("AD-1", "vrij", 1),
        ("AD-4", "vrij", 0),
    ]


def test_knowing_the_client_is_no_advantage_where_it_is_advised_against(
    decider: RoleDecider,
) -> None:
    """AD-1 and AD-2 know the client, who wants another; AD-2 has less to do."""
    against = assignment("N", "coach", "2026-07-01", ad=None, instemming_client="nee")

    assert order(decider, against)[-2:] == [("AD-2", "ontraden", 0), ("AD-1", "ontraden", 1)]


@pytest.mark.parametrize(
    ("away", "able"),
    [
        (Absence(date(2026, 7, 31)), False),
        (Absence(date(2026, 8, 1)), True),
        (Absence(date(2026, 6, 1), date(2026, 7, 1)), False),
        (Absence(date(2026, 6, 1), date(2026, 6, 30)), True),
    ],
)
def test_one_day_away_is_enough(decider: RoleDecider, away: Absence, able: bool) -> None:
    found = order(decider, NEW, Availability("AD-4", None, (away,)))

    assert ("AD-4" in [ad for ad, *_ in found]) == able


@pytest.mark.parametrize(("capacity", "able"), [(0, False), (1, False), (2, True), (None, True)])
def test_who_has_all_he_can_do_on_one_day_is_full(
    decider: RoleDecider, capacity: int | None, able: bool
) -> None:
    found = order(decider, NEW, Availability("AD-10", capacity))

    assert ("AD-10" in [ad for ad, *_ in found]) == able


def test_it_is_said_on_which_day_someone_is_full(decider: RoleDecider) -> None:
    staff = Staff.of(REGISTER, [Availability("AD-10", 1)])

    [found] = suggest(decider, staff, [NEW])

    assert [each.hindrance for each in found.unable] == [Full(1, 1, date(2026, 7, 31))]


def test_the_verdict_is_that_of_the_decision_on_all_that_an_ad_has(decider: RoleDecider) -> None:
    for seed in range(60):
        *register, wanted = small_register(seed)
        if wanted.status == "vervallen":
            continue

        [found] = suggest(decider, Staff.of(register), [wanted])

        for each in (*found.able, *found.unable):
            mine = [row for row in register if row.ad == each.ad]
            expected = decider.verdict(mine, wanted)
            assert (each.verdict.outcome, each.verdict.fixed) == (expected.outcome, expected.fixed)


def test_a_calendar_counts_as_walking_over_days_does() -> None:
    for seed in range(60):
        rows = [row for row in small_register(seed) if row.status in ("gepland", "lopend")]
        calendar = Calendar(small_register(seed))
        for row in small_register(seed + 1):
            start, end = row.start, row.start + timedelta(days=30)
            walked = [start + timedelta(days=n) for n in range(31)]
            numbers = [sum(r.start <= d <= (r.eind or d) for r in rows) for d in walked]

            assert calendar.busiest(start, end) == (
                max(numbers),
                walked[numbers.index(max(numbers))],
            )
            assert calendar.between(start, end) == sum(
                r.start <= end and (r.eind or end) >= start for r in rows
            )


def test_codes_with_numbers_stand_in_the_order_of_the_numbers() -> None:
    codes = ["AD-10", "AD-2", "B", "AD-2b", "7"]
    assert sorted(codes, key=natural) == ["7", "AD-2", "AD-2b", "AD-10", "B"]
