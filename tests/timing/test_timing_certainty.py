"""What is possible, whether the advice is certain and what to ask: against every completion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from adwijzer.decisions.interruption import LEAVE
from tests.strategies import thoroughly
from tests.timing.absences import Absence, absences
from tests.timing.conftest import Answers, Json
from tests.timing.every_completion import Answer, EveryCompletion
from tests.timing.precedence import FACTS, IDLE, OBSTACLES, Moment, advice
from tests.timing.walk import DAY, Absent, Tally, walk

ON = date(2027, 6, 15)
MOST_DAYS = 800
RESEARCH, FIRST_DAY = "ad_onderzoek_datum", "eerste_ziektedag"
QUIET = dict.fromkeys(OBSTACLES, "nee") | {
    "soort_activiteit_ad": "oordeel_belasting_belastbaarheid",
    "toestemming_client": "ja",
    "bedrijfsarts_betrokken": "ja",
    "indicatie_bedrijfsarts": "nee",
    "belastbaarheid_bekend": "ja",
    "kans_langdurig_verzuim": "laag",
    "passend_werk_mogelijk": "ja",
    "heeft_werkgever": "ja",
}
"""With these values the week decides."""


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts besides dates, as a case gives them: a value, `onbekend` or nothing."""

    given: Mapping[str, str]

    @property
    def known(self) -> dict[str, str]:
        """With an employer unless something was said about it (besluiten.md 2)."""
        said = {name: value for name, value in self.given.items() if value != "onbekend"}
        return said if "heeft_werkgever" in self.given else {**said, "heeft_werkgever": "ja"}

    @property
    def unknown(self) -> dict[str, tuple[str, ...]]:
        return {name: values for name, values in FACTS.items() if name not in self.known}


@st.composite
def some_facts(draw: st.DrawFn, most_completions: int) -> Facts:
    """Facts of which so few are unknown that there are at most so many completions."""
    given: dict[str, str] = {}
    completions = 1
    loud = draw(st.sampled_from((0, 1, 3)))
    for name in draw(st.permutations(list(FACTS))):
        values = FACTS[name]
        if completions * len(values) <= most_completions and draw(st.integers(0, 3)) < loud:
            completions *= len(values)
            if name == "heeft_werkgever" or draw(st.booleans()):
                given[name] = "onbekend"
        elif name not in QUIET or draw(st.integers(0, 7)) < loud:
            given[name] = draw(st.sampled_from(values))
        else:
            given[name] = QUIET[name]
    for name in IDLE:
        if draw(st.booleans()):
            given[name] = draw(st.sampled_from(("ja", "nee", "onbekend")))
    return Facts(given)


def research_days(around: date, before: int) -> st.SearchStrategy[date | str | None]:
    """A day of research before, in or after the count; or nothing known about it."""
    days = st.integers(-before, 20).map(lambda n: around + timedelta(days=n))
    return st.one_of(st.none(), st.just("onbekend"), days, days)


def with_research(facts: Facts, research: date | str | None) -> dict[str, Any]:
    said = research.isoformat() if isinstance(research, date) else research
    return {**facts.given, **({} if said is None else {RESEARCH: said})}


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
    absence: Absence, research: date | str | None, answers: Mapping[str, Answer]
) -> Moment:
    """Where an absence stands by the walker; an open research is answered by done or not."""
    walked = walk(absence.first_day, absence.periods, absence.on)
    done = answers.get(RESEARCH)
    if isinstance(research, date):
        done = walked.running and walked.dates[0] <= research <= absence.on
    day = len(walked.dates) if walked.running else None
    return Moment(day, walked.recovered or not walked.running, bool(done))


def open_research(research: date | str | None) -> dict[str, Sequence[Answer]]:
    return {} if isinstance(research, date) else {RESEARCH: (True, False)}


@thoroughly(120)
@given(some_facts(600), absences(most=2, causes=(True, False), after=800), st.data())
def test_with_known_dates_certainty_is_exact(
    answer: Answers, facts: Facts, absence: Absence, data: st.DataObject
) -> None:
    research = data.draw(research_days(absence.on, 500))
    every = EveryCompletion(
        facts.known,
        facts.unknown,
        open_research(research),
        lambda answers: standing(absence, research, answers),
    )
    advised = advice(facts.known, standing(absence, research, {}))

    compare(answer({**absence.case(), **with_research(facts, research)}), every, advised)


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
        return standing(with_causes(absence, answers), research, answers)

    every = EveryCompletion(
        facts.known, facts.unknown, {**causes, **open_research(research)}, moment
    )
    advised = advice(facts.known, standing(absence, research, {}))

    compare(answer({**absence.case(), **with_research(facts, research)}), every, advised)


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


@thoroughly(40)
@given(some_facts(12), research_days(ON, 400))
def test_with_an_unknown_first_day_certainty_is_exact(
    answer: Answers, facts: Facts, research: date | str | None
) -> None:
    def moment(answers: Mapping[str, Answer]) -> Moment:
        day, done = answers[FIRST_DAY], answers.get(RESEARCH)
        assert isinstance(day, int)
        if isinstance(research, date):
            done = ON - timedelta(days=day - 1) <= research <= ON
        return Moment(day, researched=bool(done))

    days: dict[str, Sequence[Answer]] = {FIRST_DAY: range(1, MOST_DAYS + 1)}
    every = EveryCompletion(facts.known, facts.unknown, {**days, **open_research(research)}, moment)
    advised = advice(facts.known, Moment(None))

    compare(answer({"peildatum": ON.isoformat(), **with_research(facts, research)}), every, advised)


def test_without_any_fact_everything_is_possible_and_all_that_decides_is_asked(
    answer: Answers,
) -> None:
    found = answer({})
    asked = {each["feit"] for each in found["vragen"] if each["gaat_over"] == "advies"}

    assert found["advies"]["advies_inzet_ad"] == "nu_niet"
    assert found["advies"]["zekerheid"] == "voorlopig"
    assert len(found["advies"]["mogelijk"]) == 5
    assert asked == {*FACTS, FIRST_DAY, RESEARCH} - {"heeft_werkgever"}


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
    research = data.draw(research_days(on, 400))
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
        day_1 = tally.dates[0] - timedelta(days=0 if begun_anew else earlier)
        done = answers.get(RESEARCH)
        if isinstance(research, date):
            done = tally.running and day_1 <= research <= on
        day = len(tally.dates) + (0 if begun_anew else earlier) if tally.running else None
        return Moment(day, tally.recovered or not tally.running, bool(done))

    every = EveryCompletion(
        facts.known,
        facts.unknown,
        {FIRST_DAY: range(MOST_DAYS), **causes, **open_research(research)},
        moment,
    )
    case = {**shortest.case(), **with_research(facts, research)}
    del case[FIRST_DAY]

    compare(answer(case), every, advice(facts.known, Moment(None)))


def first_possible(absence: Absence, on: date) -> date:
    """The latest first day that the interruptions and the reference day allow."""
    return min([on, *(each.first - DAY for each in absence.periods)])


# Somebody said that the interruptions are unknown


@thoroughly(40)
@given(some_facts(12), st.integers(3, 800), st.data())
def test_with_unknown_interruptions_the_possible_advices_are_exact(
    answer: Answers, facts: Facts, calendar_days: int, data: st.DataObject
) -> None:
    """From the third day on any number of days may have been lost, or all may have ended."""
    research = data.draw(research_days(ON, calendar_days + 20))
    first_day = ON - timedelta(days=calendar_days - 1)

    def researched(day: int) -> set[bool]:
        """What can be true of the research on that day of absence."""
        if not isinstance(research, date):
            return {True, False}
        if not first_day <= research <= ON:
            return {False}
        begin_anew = ON - timedelta(days=day - 1)
        return {True} | ({False} if begin_anew > max(research, first_day + DAY) else set())

    moments = [
        Moment(day, researched=done)
        for day in range(1, calendar_days + 1)
        for done in researched(day)
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
            **with_research(facts, research),
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
