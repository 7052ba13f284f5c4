"""The counter against one that walks from day to day, and what must hold for every absence."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from adwijzer.decisions.timing.absence import count
from tests.strategies import thoroughly
from tests.timing.absences import Absence, absences
from tests.timing.conftest import Answers, Json
from tests.timing.walk import DAY, Absent, date_of, walk

WEEK = timedelta(days=7)
NUMBERS = st.integers(1, 760)


# The walker


def test_the_walker_itself_agrees_with_the_text() -> None:
    """27 days of recovery keep the count, 28 end it (W-03)."""
    first_day, start = date(2026, 3, 2), date(2026, 5, 4)
    shorter = [Absent(start, start + timedelta(days=26))]
    longer = [Absent(start, start + timedelta(days=27))]

    assert len(walk(first_day, shorter, date(2026, 5, 31)).dates) == 64
    assert walk(first_day, longer, date(2026, 6, 1)).dates == [date(2026, 6, 1)]
    assert date_of(first_day, [], first_day, 728) == date(2028, 2, 27)


@thoroughly(400)
@given(absences())
def test_the_counter_agrees_with_walking_from_day_to_day(absence: Absence) -> None:
    found = absence.count()
    walked = walk(absence.first_day, absence.periods, absence.on)

    assert (found.recovered, found.on_leave) == (walked.recovered, walked.on_leave)
    assert found.doubtful == walked.doubtful
    if walked.running:
        assert found.day_1 == walked.dates[0]
        assert found.day == len(walked.dates)
        assert found.week == -(-len(walked.dates) // 7)
    else:
        assert (found.day_1, found.day, found.week) == (None, None, None)


@thoroughly(400)
@given(absences(), NUMBERS)
def test_a_counted_day_has_the_date_on_which_the_walker_counts_it(
    absence: Absence, number: int
) -> None:
    found = absence.count()
    assume(found.day_1 is not None)

    assert found.date_of(number) == date_of(absence.first_day, absence.periods, absence.on, number)


# What holds for every absence


@thoroughly(300)
@given(absences())
def test_a_day_number_and_its_date_are_each_others_inverse(absence: Absence) -> None:
    assume(absence.ill_on(absence.on))
    found = absence.count()
    assert found.day is not None

    assert found.date_of(found.day) == absence.on
    for number in {1, 2, found.day // 2, found.day - 1} - {0, -1}:
        if number <= found.day:
            then = found.date_of(number)
            assert then is not None
            assert replace(absence, on=then).count().day == number


@thoroughly(300)
@given(absences(leave=False, most=6))
def test_without_leave_another_day_of_illness_is_one_day_more(absence: Absence) -> None:
    """Where today is the first day of a period it counts only until tomorrow (besluiten.md 2)."""
    tomorrow = replace(absence, on=absence.on + DAY)
    assume(absence.ill_on(absence.on) and tomorrow.ill_on(tomorrow.on))
    assume(not any(each.first == absence.on for each in absence.periods))
    today, later = absence.count(), tomorrow.count()

    assert today.day is not None
    assert later.day == today.day + 1


@thoroughly(300)
@given(absences(leave=False, most=6))
def test_without_leave_the_first_day_ill_again_goes_on_counting_or_starts_anew(
    absence: Absence,
) -> None:
    """The first day after a period is one more, or day 1 after 28 days of recovery (W-03)."""
    ended = [each for each in absence.periods if each.last not in (None, each.first)]
    assume(ended)
    for period in ended:
        assert period.last is not None
        back = replace(absence, on=period.last + DAY)
        if any(each.covers(back.on) for each in absence.periods):
            continue
        before = replace(absence, on=period.last).count().day
        assert back.count().day == (1 if before is None else before + 1)


@thoroughly(300)
@given(absences(), st.data())
def test_leave_in_two_parts_that_touch_is_one_leave(absence: Absence, data: st.DataObject) -> None:
    """Both parts must have begun: a part that begins later does not count yet (besluiten.md 2)."""
    places = [
        (place, last - DAY)
        for place, each in enumerate(absence.periods)
        if each.leave and (last := min(each.last or absence.on, absence.on) - DAY) > each.first
    ]
    assume(places)
    place, latest = data.draw(st.sampled_from(places))
    whole = absence.periods[place]
    cut = whole.first + timedelta(
        days=data.draw(st.integers(0, max(0, (latest - whole.first).days)))
    )
    parts = (replace(whole, last=cut), replace(whole, first=cut + DAY))
    split = replace(
        absence, periods=(*absence.periods[:place], *parts, *absence.periods[place + 1 :])
    )
    one, two = absence.count(), split.count()

    assert (one.day_1, one.day, one.recovered) == (two.day_1, two.day, two.recovered)
    assert [one.date_of(n) for n in (42, 295, 728)] == [two.date_of(n) for n in (42, 295, 728)]


@thoroughly(200)
@given(absences())
def test_what_begins_on_or_after_the_reference_day_changes_nothing(absence: Absence) -> None:
    """Source: besluiten.md 2: only interruptions that begin before the reference day count."""
    begun = replace(
        absence, periods=tuple(each for each in absence.periods if each.first < absence.on)
    )

    assert absence.count() == begun.count()


@thoroughly(300)
@given(absences(most=6), st.integers(1, 400), st.integers(1, 900))
def test_a_later_reference_day_changes_no_counted_date(
    absence: Absence, wait: int, more: int
) -> None:
    """While the interruptions stay the same and are over."""
    absence = over(absence, wait)
    one, other = absence.count(), replace(absence, on=absence.on + more * DAY).count()

    assert one.day_1 == other.day_1
    assert one.unknown_causes == other.unknown_causes
    for number in (1, 42, 91, 295, 728, 1500):
        assert one.date_of(number) == other.date_of(number)


@thoroughly(60)
@given(
    absences(),
    st.integers(1, 400),
    st.integers(1, 900),
    st.lists(st.integers(0, 800), min_size=4, max_size=4),
)
def test_a_later_reference_day_changes_no_date_in_the_answer(
    answer: Answers, absence: Absence, wait: int, more: int, days: list[int]
) -> None:
    """While the interruptions and what was done stay the same and are over (W-01, W-03)."""
    absence = over(absence, wait)
    done = texts(
        {
            name: min(absence.first_day + each * DAY, absence.on)
            for name, each in zip(DONE, days, strict=True)
            if each % 4
        }
    )
    one = answer({**absence.case(), **done})
    other = answer({**replace(absence, on=absence.on + more * DAY).case(), **done})

    assert counted_dates(one) == counted_dates(other)


DONE = (
    "probleemanalyse_datum",
    "plan_van_aanpak_datum",
    "laatste_evaluatie_datum",
    "eerstejaarsevaluatie_datum",
)


def over(absence: Absence, wait: int) -> Absence:
    """The absence with every interruption ended, asked about `wait` days after the last."""
    periods = tuple(replace(each, last=each.last or each.first + DAY) for each in absence.periods)
    ends = [each.last or each.first for each in periods]
    return Absence(absence.first_day, periods, max(ends, default=absence.first_day) + wait * DAY)


def counted_dates(found: Json) -> Json:
    keys = ("naam", "dag", "datum", "datum_vanaf", "veilige_datum")
    return (
        found["dag_1"],
        [(each["week"], each["datum"]) for each in found["momenten"]],
        [[each.get(key) for key in keys] for each in found["termijnen"]],
    )


@thoroughly(200)
@given(absences(causes=(None,)))
def test_an_unknown_cause_counts_as_the_same_cause(absence: Absence) -> None:
    """Source: besluiten.md 2."""
    known = replace(
        absence, periods=tuple(replace(each, same_cause=True) for each in absence.periods)
    )
    ours, theirs = absence.count(), known.count()

    assert (ours.day_1, ours.day, ours.gaps) == (theirs.day_1, theirs.day, theirs.gaps)
    assert theirs.unknown_causes == ()


@thoroughly(200)
@given(absences(causes=(None,)))
def test_an_unknown_cause_is_open_exactly_when_it_changes_the_count(absence: Absence) -> None:
    """Over all answers to the other unknown causes, with the dates that are still to come.

    Of a leave that goes on nothing may change yet, but it will.
    """
    assume(absence.ill_on(absence.on))
    leaves = [place for place, each in enumerate(absence.periods) if each.leave][:4]

    def counted(causes: dict[int, bool]) -> object:
        periods = tuple(
            replace(each, same_cause=causes.get(place, True))
            for place, each in enumerate(absence.periods)
        )
        found = replace(absence, periods=periods).count()
        return found.day_1, found.day, [found.date_of(n) for n in (1, 42, 295, 728, 1500)]

    for place in leaves:
        changes = any(
            counted({**others, place: True}) != counted({**others, place: False})
            for others in answers([each for each in leaves if each != place])
        )
        assert (absence.periods[place].first in absence.count().unknown_causes) == changes


def test_a_cause_is_not_open_when_the_recovery_that_runs_begins_a_new_count_anyway() -> None:
    """Leave, and from the next day 28 days of recovery: day 1 is anew, whatever the cause."""
    leave = Absent(date(2026, 4, 1), date(2026, 4, 30), leave=True)
    recovery = Absent(date(2026, 5, 1), date(2026, 5, 28))
    absence = Absence(date(2026, 3, 2), (leave, recovery), date(2026, 5, 10))

    assert absence.count().unknown_causes == ()


def answers(places: list[int]) -> list[dict[int, bool]]:
    found: list[dict[int, bool]] = [{}]
    for place in places:
        found = [{**each, place: same} for each in found for same in (True, False)]
    return found


@thoroughly(40)
@given(absences(), st.sampled_from((-52, -1, 1, 3, 26, 52)), st.integers(0, 60), st.integers(0, 60))
def test_a_week_later_everything_is_a_week_later(
    answer: Answers, absence: Absence, weeks: int, analysis: int, evaluation: int
) -> None:
    """All dates but the safe ones, which know holidays."""
    given_on = {
        "probleemanalyse_datum": absence.first_day + timedelta(days=analysis),
        "laatste_evaluatie_datum": absence.first_day + timedelta(days=evaluation),
    }
    by = weeks * WEEK
    here = answer({**absence.case(), **texts(given_on)})
    there = answer(
        {
            **absence.shifted(by).case(),
            **texts({name: day + by for name, day in given_on.items()}),
        }
    )

    assert moved(here, by) == moved(there, timedelta())


def texts(days: dict[str, date]) -> dict[str, str]:
    return {name: day.isoformat() for name, day in days.items()}


def moved(found: Json, by: timedelta) -> Json:
    """All that an answer says about days, with its dates moved."""
    other = found.get("andere_telling", {"dag_1": None, "verzuimdag": None, "termijnen": []})
    return (
        later(found["dag_1"], by),
        found["verzuimdag"],
        found["verzuimweek"],
        found["hersteld"],
        found["volgende_termijn"],
        [(each["week"], later(each["datum"], by)) for each in found["momenten"]],
        [deadline(each, by) for each in found["termijnen"]],
        later(other["dag_1"], by),
        other["verzuimdag"],
        [deadline(each, by) for each in other["termijnen"]],
        found["advies"]["advies_inzet_ad"],
        found["advies"]["mogelijk"],
    )


def deadline(row: Json, by: timedelta) -> Json:
    return (
        row["naam"],
        row["dag"],
        later(row["datum"], by),
        later(row.get("datum_vanaf"), by),
        row["status"],
    )


def later(day: str | None, by: timedelta) -> str | None:
    return None if day is None else (date.fromisoformat(day) + by).isoformat()


# Kept examples


@pytest.mark.parametrize("on", [date(2026, 5, 4), date(2026, 5, 30), date(2026, 5, 31)])
def test_recovery_without_end_counts_as_far_as_the_reference_day(on: date) -> None:
    period = Absent(date(2026, 5, 4), None)
    absence = Absence(date(2026, 3, 2), (period,), on)

    assert absence.count().day == {4: 64, 30: 63, 31: None}[on.day]
    assert count(absence.first_day, absence.interruptions, on, 28) == absence.count()
