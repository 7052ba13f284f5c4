"""What is possible, whether the advice is certain and what to ask: against every completion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adwijzer.decisions.interruption import LEAVE
from tests.strategies import thoroughly
from tests.timing.absences import Absence, absences
from tests.timing.conftest import Answers, Json
from tests.timing.every_completion import Answer, EveryCompletion
from tests.timing.precedence import (
    FACTS,
    FRAMES,
    IDLE,
    OBSTACLES,
    Moment,
    advice,
    employer_of,
    possible,
)
from tests.timing.walk import DAY, Absent, Tally, walk

ON = date(2027, 6, 15)
BOUNDS = (1, 57, 64, 85, 176, 288, 302, 365, 540, 729, 1093)
"""Where besluiten.md 2 begins to say something else about a day of absence, or a week."""
LAST_DAY, LAST_EXTENDED_DAY = 728, 1092
RESEARCH, EXTENDED_TO, FIRST_DAY = "ad_onderzoek_datum", "verlengd_tot", "eerste_ziektedag"
WAYS = ((False, False), (True, False), (True, True))
"""What can be true of research: whether it was in this count, and whether after day 728."""
QUIET = dict.fromkeys(OBSTACLES, "nee") | {
    "soort_activiteit_ad": "oordeel_belasting_belastbaarheid",
    "toestemming_gesprek": "ja",
    "bedrijfsarts_betrokken": "ja",
    "indicatie_bedrijfsarts": "nee",
    "belastbaarheid_bekend": "ja",
    "kans_langdurig_verzuim": "laag",
    "passend_werk_mogelijk": "ja",
    "kader": "werknemer",
    "heeft_werkgever": "ja",
    "verlengd": "nee",
    "ziekengeld_na_week_52": "ja",
    "aow_of_huishouden": "nee",
}
"""With these values the week decides."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts besides dates, as a case gives them: a value, `onbekend` or nothing."""

    given: Mapping[str, str]

    @property
    def known(self) -> dict[str, str]:
        """What was said, what is assumed, and what follows from the frame (besluiten.md 0, 2)."""
        said = {name: value for name, value in self.given.items() if value != "onbekend"}
        if "kader" not in self.given and "heeft_werkgever" not in self.given:
            said["kader"] = "werknemer"
        if "aow_of_huishouden" not in self.given:
            said["aow_of_huishouden"] = "nee"
        if "conflict_werkgever_werknemer" in said:
            for name in ("disfunctioneren", "reorganisatie"):
                if name not in self.given:
                    said[name] = "nee"
        employer = employer_of(said)
        return said if employer is None else {**said, "heeft_werkgever": employer}

    @property
    def unknown(self) -> dict[str, tuple[str, ...]]:
        return {name: values for name, values in FACTS.items() if name not in self.known}


@st.composite
def some_facts(draw: st.DrawFn, most_completions: int) -> Facts:
    """Facts of which so few are unknown that there are at most so many completions."""
    given: dict[str, str] = dict(draw(frames()))
    completions = 1
    for name in ("kader", "heeft_werkgever"):
        if name not in Facts(given).known:
            completions *= len(FACTS[name])
    loud = draw(st.sampled_from((0, 1, 3)))
    for name in draw(st.permutations([n for n in FACTS if n not in ("kader", "heeft_werkgever")])):
        values = FACTS[name]
        if completions * len(values) <= most_completions and draw(st.integers(0, 3)) < loud:
            completions *= len(values)
            if name in MAY_BE_ASSUMED or draw(st.booleans()):
                given[name] = "onbekend"
        elif name not in QUIET or draw(st.integers(0, 7)) < loud:
            given[name] = draw(st.sampled_from(values))
        else:
            given[name] = QUIET[name]
    for name in IDLE:
        if draw(st.booleans()):
            given[name] = draw(st.sampled_from(("ja", "nee", "onbekend")))
    return Facts(given)


MAY_BE_ASSUMED = ("aow_of_huishouden", "disfunctioneren", "reorganisatie")


@st.composite
def frames(draw: st.DrawFn) -> dict[str, str]:
    """A frame and an employer as a case says them: often those of an employee."""
    if draw(st.booleans()):
        return draw(st.sampled_from(({}, {"kader": "werknemer"}, {"heeft_werkgever": "ja"})))
    said: dict[str, str] = {}
    frame = draw(st.sampled_from((None, "onbekend", *FRAMES)))
    employer = draw(st.sampled_from((None, "onbekend", "ja", "nee")))
    if frame is not None:
        said["kader"] = frame
    if employer is not None:
        said["heeft_werkgever"] = employer
    return said if possible(said) else {"kader": "vangnet"}


def research_days(around: date, before: int) -> st.SearchStrategy[date | str | None]:
    """A day of research before, in or after the count; or nothing known about it."""
    days = st.integers(-before, 20).map(lambda n: around + timedelta(days=n))
    return st.one_of(st.none(), st.just("onbekend"), days, days)


def with_dates(
    facts: Facts, research: date | str | None, extended: date | str | None
) -> dict[str, Any]:
    said = {RESEARCH: research, EXTENDED_TO: extended}
    more: dict[str, Any] = {
        name: day.isoformat() if isinstance(day, date) else day
        for name, day in said.items()
        if day is not None
    }
    return {**facts.given, **more}


def compare(found: Json, every: EveryCompletion, advised: str) -> None:
    """The whole of what an answer says about certainty, against all completions."""
    asked = [question_of(each) for each in found["vragen"] if each["gaat_over"] == "advies"]
    certain = every.possible == {advised}

    assert found["advies"]["advies_inzet_ad"] == advised
    assert set(found["advies"]["mogelijk"]) == every.possible
    assert found["advies"]["zekerheid"] == ("vast" if certain else "voorlopig")
    assert len(asked) == len(set(asked))
    if certain or every.mattering:
        assert set(asked) == every.mattering
    else:
        assert asked, "an advice that is not certain leaves something to ask"


def question_of(question: Json) -> str:
    period = question.get("periode")
    return f"{question['feit']} {period}" if period else str(question["feit"])


# Everything about the dates is known, but perhaps the research


def standing(
    absence: Absence,
    research: date | str | None,
    extended: date | str | None,
    answers: Mapping[str, Answer],
) -> Moment:
    """Where an absence stands by the walker, with answers to what is open about dates."""
    walked = walk(absence.first_day, absence.periods, absence.on)
    dates = walked.dates if walked.running else []
    last = dates[LAST_DAY - 1] if len(dates) >= LAST_DAY else None
    done, done_late = answers.get(RESEARCH, (False, False))  # type: ignore[misc]
    if isinstance(research, date):
        done = bool(dates) and dates[0] <= research <= absence.on
        done_late = done and last is not None and research > last
    runs = answers.get(EXTENDED_TO)
    if isinstance(extended, date) and dates and extended >= dates[0]:
        runs = absence.on <= extended
    elif runs is None:  # by besluiten.md 2 until day 1092, also where the last day is known
        runs = len(dates) < LAST_EXTENDED_DAY or dates[LAST_EXTENDED_DAY - 1] >= absence.on
    return Moment(
        len(dates) or None,
        walked.recovered,
        walked.on_leave,
        bool(done),
        bool(done_late),
        bool(runs),
    )


def open_dates(
    research: date | str | None, extended: date | str | None
) -> dict[str, Sequence[Answer]]:
    found: dict[str, Sequence[Answer]] = {}
    if not isinstance(research, date):
        found[RESEARCH] = WAYS
    if not isinstance(extended, date):
        found[EXTENDED_TO] = (True, False)
    return found


@thoroughly(160)
@given(some_facts(600), absences(most=2, causes=(True, False), after=1300), st.data())
def test_with_known_dates_certainty_is_exact(
    answer: Answers, facts: Facts, absence: Absence, data: st.DataObject
) -> None:
    research = data.draw(research_days(absence.on, 700))
    extended = data.draw(research_days(absence.on, 700))
    every = EveryCompletion(
        facts.known,
        facts.unknown,
        open_dates(research, extended),
        lambda answers: standing(absence, research, extended, answers),
    )
    advised = advice(facts.known, standing(absence, research, extended, {}))

    compare(answer({**absence.case(), **with_dates(facts, research, extended)}), every, advised)


# The cause around a leave is unknown


@st.composite
def around_leaves(draw: st.DrawFn) -> Absence:
    """One or two leaves of unknown cause, with illness of any length around them."""
    first_day = date(2026, 1, 5) + timedelta(days=draw(st.integers(0, 6)))
    cursor = first_day
    periods: list[Absent] = []
    for _ in range(draw(st.integers(1, 2))):
        start = cursor + timedelta(days=draw(st.integers(1, 320)))
        last = start + timedelta(days=draw(st.sampled_from((9, 29, 111))))
        periods.append(Absent(start, last, leave=True))
        cursor = last + DAY
    return Absence(first_day, tuple(periods), cursor + timedelta(days=draw(st.integers(-5, 320))))


@thoroughly(120)
@given(some_facts(200), around_leaves(), st.data())
def test_with_unknown_causes_certainty_is_exact(
    answer: Answers, facts: Facts, absence: Absence, data: st.DataObject
) -> None:
    research = data.draw(research_days(absence.on, 500))
    causes = open_causes(absence)

    def moment(answers: Mapping[str, Answer]) -> Moment:
        return standing(with_causes(absence, answers), research, None, answers)

    every = EveryCompletion(
        facts.known, facts.unknown, {**causes, **open_dates(research, None)}, moment
    )
    advised = advice(facts.known, standing(absence, research, None, {}))

    compare(answer({**absence.case(), **with_dates(facts, research, None)}), every, advised)


def test_a_cause_that_decides_between_week_35_and_week_5_is_asked(answer: Answers) -> None:
    """Week 35 is `overwegen`; with another cause it is week 5, which is too early (rule 9, 10)."""
    leave = {"van": "2026-08-01", "tot": "2026-10-20", "soort": LEAVE}
    found = answer(
        {
            "eerste_ziektedag": "2026-01-05",
            "onderbrekingen": [leave],
            "peildatum": "2026-11-22",
            **QUIET,
            "soort_activiteit_ad": "verkennend_gesprek",
        }
    )

    assert (found["verzuimweek"], found["andere_telling"]["verzuimweek"]) == (35, 5)
    assert found["advies"]["advies_inzet_ad"] == "overwegen"
    assert set(found["advies"]["mogelijk"]) == {"overwegen", "nu_niet"}
    assert [question_of(each) for each in found["vragen"] if each["gaat_over"] == "advies"] == [
        "zelfde_oorzaak 2026-08-01"
    ]


def open_causes(absence: Absence) -> dict[str, Sequence[Answer]]:
    """The leaves that had begun and whose cause is unknown."""
    return {
        f"zelfde_oorzaak {each.first}": (True, False)
        for each in absence.periods
        if each.leave and each.same_cause is None and each.first < absence.on
    }


def with_causes(absence: Absence, answers: Mapping[str, Answer]) -> Absence:
    return replace(
        absence,
        periods=tuple(
            replace(each, same_cause=bool(answers[key]))
            if (key := f"zelfde_oorzaak {each.first}") in answers
            else each
            for each in absence.periods
        ),
    )


# The first day of illness is unknown: it may be any day of absence


def around(*days: int) -> list[int]:
    """Each day with its neighbours, and some in between; nothing is said of days before the first.

    Between two bounds the text says one thing, so these stand for all.
    """
    near = {day + step for day in days for step in (-1, 0, 1)} | set(range(40, 1200, 130))
    return sorted(day for day in near if day > 0)


def too_late(research: date | str | None, on: date) -> list[int]:
    """The first day of the count on which that research came after the waiting period."""
    return [(on - research).days + LAST_DAY + 1] if isinstance(research, date) else []


def standing_on(
    day: int,
    research: date | str | None,
    extended: date | str | None,
    answers: Mapping[str, Answer],
) -> Moment:
    """Where an absence without interruptions stands on its `day`-th day."""
    day_1 = ON - timedelta(days=day - 1)
    done, done_late = answers.get(RESEARCH, (False, False))  # type: ignore[misc]
    if isinstance(research, date):
        done = day_1 <= research <= ON
        done_late = done and (research - day_1).days + 1 > LAST_DAY
    runs = answers.get(EXTENDED_TO)
    if isinstance(extended, date):
        runs = extended >= ON if extended >= day_1 else day <= LAST_EXTENDED_DAY
    return Moment(
        day,
        researched=bool(done),
        researched_late=bool(done_late),
        extension_runs=runs is None or bool(runs),
    )


@thoroughly(40)
@given(some_facts(12), research_days(ON, 900), research_days(ON, 1200))
def test_with_an_unknown_first_day_certainty_is_exact(
    answer: Answers, facts: Facts, research: date | str | None, extended: date | str | None
) -> None:
    def moment(answers: Mapping[str, Answer]) -> Moment:
        day = answers[FIRST_DAY]
        assert isinstance(day, int)
        return standing_on(day, research, extended, answers)

    dates = [day for day in (research, extended) if isinstance(day, date)]
    bounds = [*BOUNDS, *((ON - day).days + 1 for day in dates), *too_late(research, ON)]
    days: dict[str, Sequence[Answer]] = {FIRST_DAY: around(*bounds)}
    every = EveryCompletion(
        facts.known, facts.unknown, {**days, **open_dates(research, extended)}, moment
    )
    advised = advice(facts.known, Moment(None))

    case = {"peildatum": ON.isoformat(), **with_dates(facts, research, extended)}
    compare(answer(case), every, advised)


def test_without_any_fact_everything_is_possible_and_all_that_decides_is_asked(
    answer: Answers,
) -> None:
    found = answer({"kader": "onbekend", "aow_of_huishouden": "onbekend"})
    asked = {each["feit"] for each in found["vragen"] if each["gaat_over"] == "advies"}

    assert found["advies"]["advies_inzet_ad"] == "nu_niet"
    assert found["advies"]["zekerheid"] == "voorlopig"
    assert len(found["advies"]["mogelijk"]) == 6
    assert asked == {*FACTS, FIRST_DAY, RESEARCH, EXTENDED_TO}


@thoroughly(60)
@given(
    some_facts(12),
    absences(most=2, causes=(True, False, None)),
    st.integers(1, 500),
    st.data(),
)
def test_with_an_unknown_first_day_known_interruptions_count(
    answer: Answers, facts: Facts, absence: Absence, later: int, data: st.DataObject
) -> None:
    """A first day on or after the first interruption would be wrong input: no completion."""
    on = absence.first_day + timedelta(days=later)
    shortest = replace(absence, first_day=first_possible(absence, on), on=on)
    research = data.draw(research_days(on, 900))
    causes = open_causes(shortest)

    @cache
    def walked(*same: Answer) -> Tally:
        known = with_causes(shortest, dict(zip(causes, same, strict=True)))
        return walk(shortest.first_day, known.periods, on)

    def moment(answers: Mapping[str, Answer]) -> Moment:
        """An earlier first day adds days, unless the count began anew since."""
        tally, earlier = walked(*(answers[name] for name in causes)), answers[FIRST_DAY]
        assert isinstance(earlier, int)
        begun_anew = tally.dates[0] != shortest.first_day
        more = 0 if begun_anew else earlier
        dates = [tally.dates[0] - timedelta(days=n) for n in range(more, 0, -1)] + tally.dates
        if not tally.running:
            dates = []
        done, done_late = answers.get(RESEARCH, (False, False))  # type: ignore[misc]
        if isinstance(research, date):
            done = bool(dates) and dates[0] <= research <= on
            done_late = done and len(dates) > LAST_DAY and research > dates[LAST_DAY - 1]
        runs = answers[EXTENDED_TO]
        return Moment(
            len(dates) or None,
            tally.recovered,
            tally.on_leave,
            bool(done),
            bool(done_late),
            bool(runs),
        )

    research_from = [(on - research).days] if isinstance(research, date) else []
    latest = [*BOUNDS, *research_from, *too_late(research, on)]
    counted = [len(walked(*same).dates) for same in product(*causes.values())]
    earlier = around(*(day - days for day in latest for days in (0, *counted)))
    every = EveryCompletion(
        facts.known,
        facts.unknown,
        {FIRST_DAY: [0, *earlier], **causes, **open_dates(research, None)},
        moment,
    )
    case = {**shortest.case(), **with_dates(facts, research, None)}
    del case[FIRST_DAY]

    compare(answer(case), every, advice(facts.known, Moment(None)))


@pytest.mark.parametrize("ago", [0, 1, 3, 40, 900])
def test_with_an_unknown_first_day_research_may_come_after_the_waiting_period(
    answer: Answers, ago: int
) -> None:
    on = date(2026, 1, 2)
    yes = ["verlengd", "indicatie_bedrijfsarts", "toestemming_gesprek", "bedrijfsarts_betrokken"]
    yes += ["belastbaarheid_bekend", "gegevens_herleidbaar_tot_persoon", "passend_werk_mogelijk"]
    known = {
        **dict.fromkeys((*yes, "ziekengeld_na_week_52"), "ja"),
        **dict.fromkeys(("conflict_werkgever_werknemer", "reorganisatie"), "nee"),
        "peildatum": on.isoformat(),
        "onderbrekingen": [],
        "kans_langdurig_verzuim": "laag",
        RESEARCH: (on - timedelta(days=ago)).isoformat(),
    }

    anywhere = {*answer(known)["advies"]["mogelijk"]}

    for day in (727, 728, 729):  # on which the research is done
        first = on - timedelta(days=day - 1 + ago)
        there = answer({**known, FIRST_DAY: first.isoformat()})["advies"]["mogelijk"]
        assert {*there} <= anywhere, day


def first_possible(absence: Absence, on: date) -> date:
    """The latest first day that the interruptions and the reference day allow."""
    return min([on, *(each.first - DAY for each in absence.periods)])


# Somebody said that the interruptions are unknown


@thoroughly(40)
@given(some_facts(12), st.integers(3, 1200), st.data())
def test_with_unknown_interruptions_the_possible_advices_are_exact(
    answer: Answers, facts: Facts, calendar_days: int, data: st.DataObject
) -> None:
    """From the third day on any number of days may have been lost, or all may have ended."""
    research = data.draw(research_days(ON, calendar_days + 20))
    first_day = ON - timedelta(days=calendar_days - 1)

    def researched(day: int) -> set[tuple[bool, bool]]:
        """What can be true of the research on that day of absence."""
        if not isinstance(research, date):
            return {*WAYS}
        if not first_day <= research <= ON:
            return {(False, False)}
        begin_anew = ON - timedelta(days=day - 1)
        ways = {(False, False)} if begin_anew > max(research, first_day + DAY) else set()
        if day <= LAST_DAY:
            return ways | {(True, False)}
        # After day 728 lie day - 728 counted days; the research is on one of them, or before.
        if research < ON:
            ways |= {(True, False)}
        if (research - first_day).days >= LAST_DAY:
            ways |= {(True, True)}
        return ways

    moments = [
        Moment(day, researched=done, researched_late=done_late, extension_runs=runs)
        for day in range(1, calendar_days + 1)
        for done, done_late in researched(day)
        for runs in (True, False)
    ]
    every = EveryCompletion(
        facts.known,
        facts.unknown,
        {"onderbrekingen": [*moments, Moment(None, recovered=True)]},
        lambda answers: moment_of(answers["onderbrekingen"]),
    )
    found = answer(
        {
            "eerste_ziektedag": first_day.isoformat(),
            "onderbrekingen": "onbekend",
            "peildatum": ON.isoformat(),
            **with_dates(facts, research, None),
        }
    )

    assert set(found["advies"]["mogelijk"]) == every.possible
    certain = every.possible == {found["advies"]["advies_inzet_ad"]}
    assert found["advies"]["zekerheid"] == ("vast" if certain else "voorlopig")


def moment_of(answer: Answer) -> Moment:
    assert isinstance(answer, Moment)
    return answer


def test_on_the_second_day_no_interruption_can_have_begun(answer: Answers) -> None:
    """An interruption begins after the first day and counts from the day before the reference."""
    found = answer(
        {
            "eerste_ziektedag": "2027-06-14",
            "onderbrekingen": "onbekend",
            "peildatum": "2027-06-15",
            "soort_activiteit_ad": "organisatie_advies",
            "gegevens_herleidbaar_tot_persoon": "nee",
        }
    )

    assert found["advies"]["mogelijk"] == ("overwegen",)


def test_a_certain_advice_names_the_assumptions_that_it_hangs_on(answer: Answers) -> None:
    """Without the others it stays certain; with none of them it does not, if it names any."""

    @thoroughly(60)
    @given(
        some_facts(64),
        st.sets(st.sampled_from((*MAY_BE_ASSUMED, "kader"))),
        st.sampled_from(BOUNDS),
    )
    def agrees(facts: Facts, silent: set[str], day: int) -> None:
        left_out = silent | ({"heeft_werkgever"} if "kader" in silent else set())
        first = ON - timedelta(days=day - 1)
        case = {"eerste_ziektedag": first.isoformat(), "peildatum": ON.isoformat()} | {
            name: value for name, value in facts.given.items() if name not in left_out
        }
        found = answer(case)
        advice, assumed = found["advies"], {each["feit"] for each in found["aannamen"]}
        named = {*advice.get("zolang", ())}
        assert named <= assumed
        if advice["zekerheid"] == "voorlopig":
            assert not named
            return
        assert "onderbrekingen" in named, "whoever recovered is counted otherwise"
        assumed, named = assumed - {"onderbrekingen"}, named - {"onderbrekingen"}
        same = (advice["advies_inzet_ad"], "vast")
        for lifted, stays in ((assumed - named, True), (assumed, not named)):
            other = answer({**case, **dict.fromkeys(lifted, "onbekend")})["advies"]
            assert ((other["advies_inzet_ad"], other["zekerheid"]) == same) == stays

    agrees()
