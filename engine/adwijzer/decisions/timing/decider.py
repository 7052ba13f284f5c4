"""From the dates of an absence to the whole answer on when to bring in an AD."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date, timedelta
from functools import cached_property
from typing import Any

import msgspec
from msgspec import UNSET, Struct, UnsetType

from adwijzer.decisions.answer import (
    About,
    AppliedRule,
    Assumption,
    Attention,
    Piece,
    Question,
    Remark,
    RuleBaseVersion,
)
from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.decisions.interruption import LEAVE, Interruption
from adwijzer.decisions.outcome import OutcomeDecider, OutcomeReasoning
from adwijzer.decisions.timing.absence import ONE_DAY, Count, count
from adwijzer.decisions.timing.deadlines import DatedDeadline, next_term, terms
from adwijzer.inference.certainty.answer_space import Unsettled
from adwijzer.inference.domains import bounds_of
from adwijzer.inference.worlds import Value
from adwijzer.model.rulebase import (
    DATE,
    DATE_OF,
    TERM,
    TimingDecision,
)
from adwijzer.text.days import DayText, dutch_day
from adwijzer.text.diagnostics import Diagnostic, InputError, InternalError

FIRST_DAY, INTERRUPTIONS, REFERENCE, RESEARCH = (
    "eerste_ziektedag",
    "onderbrekingen",
    "peildatum",
    "ad_onderzoek_datum",
)
CAUSE = "zelfde_oorzaak"
EMPLOYER = "heeft_werkgever"
RECOVERED = "hersteld"
SHOWN_WEEKS = (1, 13, 26, 42, 52, 65, 78, 91, 104)
NEW_COUNT = "hersteldagen_nieuwe_telling"


class TimingAdvice(Piece, frozen=True, kw_only=True):
    """Whether to bring in the AD now."""

    advies_inzet_ad: str
    zekerheid: str
    mogelijk: tuple[str, ...]
    alleen_als: str | UnsetType = UNSET


class TermRow(Piece, frozen=True, kw_only=True):
    """A statutory date; `datum` is the last day, `dag` its day number."""

    naam: str
    titel: str
    dag: int | None
    datum: DayText | None
    datum_vanaf: DayText | UnsetType = UNSET
    veilige_datum: DayText | None
    status: str
    wie: str
    artikel: str
    let_op: str | UnsetType = UNSET
    rang: str
    grond: str
    herkomst: str


class MomentWeek(Piece, frozen=True, kw_only=True):
    """A week that people name, with the date on which it begins."""

    naam: str
    titel: str
    week: int
    datum: DayText | None
    bronnen: tuple[str, ...]


class WeekStart(Piece, frozen=True, kw_only=True):
    """The date on which a counted week begins."""

    week: int
    datum: DayText


class OtherCount(Piece, frozen=True, kw_only=True):
    """The count if the illness around a leave has another cause."""

    dag_1: DayText
    verzuimdag: int | None
    verzuimweek: int | None
    termijnen: tuple[TermRow, ...]


class DecisionMaker(Piece, frozen=True, kw_only=True):
    """Who decides what."""

    wie: str
    wat: str


class TimingAnswer(Piece, frozen=True, kw_only=True):
    """Everything `timing` answers."""

    besluit: str
    peildatum: DayText
    regels_van: DayText
    regelbank: RuleBaseVersion
    leidraad: str
    feiten: dict[str, Any]
    aannamen: tuple[Assumption, ...]
    meldingen: tuple[Remark, ...] = ()
    dag_1: DayText | None
    verzuimdag: int | None
    verzuimweek: int | None
    hersteld: bool
    advies: TimingAdvice
    termijnen: tuple[TermRow, ...]
    andere_telling: OtherCount | UnsetType = UNSET
    volgende_termijn: str | None
    momenten: tuple[MomentWeek, ...]
    weken: tuple[WeekStart, ...]
    ontbrekende_informatie: tuple[str, ...]
    beslist_door: tuple[DecisionMaker, ...]
    vragen: tuple[Question, ...]
    aandachtspunten: tuple[Attention, ...]
    regels: tuple[AppliedRule, ...]

    def contract(self) -> dict[str, Any]:
        """The answer as the contract's JSON; null stands where a date is not known."""
        data: dict[str, Any] = msgspec.to_builtins(self)
        for question in data["vragen"]:
            for key in [key for key, value in question.items() if value is None]:
                del question[key]
        return data


class TimingDecider(OutcomeDecider[TimingDecision]):
    """The decision on timing, prepared for the rules of one day."""

    def reason(self, case: Case) -> TimingReasoning:
        """Count, ask both engines; certainty and words come later.

        Raises:
            InputError: a period or date contradicts another.
        """
        case.require_possible(self.prepared.decision)
        given = Dates.of(case, self.prepared.day)
        parameter = self.prepared.decision.parameter(NEW_COUNT)
        if not isinstance(parameter, int):
            raise InternalError.of(f"de parameter `{NEW_COUNT}` is geen getal")
        found = (
            None
            if given.first_day is None
            else count(given.first_day, given.interruptions, given.on, parameter)
        )
        worked_out = _worked_out(given, found)
        facts = {**case.known(self.prepared.decision, None), **worked_out}
        [(conclusions, firings)] = self.prepared.conclude([facts])
        return TimingReasoning(self, case, facts, conclusions, firings, given, parameter, found)


class Dates(Struct, frozen=True):
    """The dates of one case, checked against each other.

    `interruptions_known` is False when somebody said that the interruptions are unknown.
    """

    on: date
    first_day: date | None
    interruptions: tuple[Interruption, ...]
    interruptions_known: bool
    others: dict[str, date | None]

    @classmethod
    def of(cls, case: Case, day: date) -> Dates:
        """Read the dates out of `case`; the reference day is `day` unless the case says so.

        Raises:
            InputError: periods overlap or are reversed, or a date lies before the illness began.
        """
        on = case.facts.get(REFERENCE)
        first = case.facts.get(FIRST_DAY)
        periods = case.facts.get(INTERRUPTIONS, ())
        others = {
            name: value
            for name, value in case.facts.items()
            if name not in (REFERENCE, FIRST_DAY)
            and (isinstance(value, date) or (value is None and name.endswith("_datum")))
        }
        found = cls(
            on=on if isinstance(on, date) else day,
            first_day=first if isinstance(first, date) else None,
            interruptions=tuple(sorted(periods, key=lambda p: p.start))
            if isinstance(periods, tuple)
            else (),
            interruptions_known=periods is not None,
            others={k: v for k, v in others.items() if v is None or isinstance(v, date)},
        )
        found._check()
        return found

    def _check(self) -> None:
        problems: list[tuple[str, str, str]] = []
        if self.first_day is not None and self.on < self.first_day:
            problems.append(
                (
                    f"de peildatum {self.on} ligt voor de eerste ziektedag {self.first_day}",
                    "kies een peildatum op of na de eerste ziektedag",
                    REFERENCE,
                )
            )
        previous: Interruption | None = None
        for period in self.interruptions:
            this = f"de onderbreking {shown(period)}"
            if period.end is not None and period.end < period.start:
                problems.append(
                    (f"{this} loopt achteruit", "draai `van` en `tot` om", INTERRUPTIONS)
                )
            if self.first_day is not None and period.start <= self.first_day:
                problems.append(
                    (
                        f"{this} begint niet na de eerste ziektedag {self.first_day}",
                        "een onderbreking begint op zijn vroegst een dag later",
                        INTERRUPTIONS,
                    )
                )
            if previous and (previous.end is None or period.start <= previous.end):
                problems.append(
                    (
                        f"{this} overlapt met {shown(previous)}",
                        "laat de perioden op elkaar aansluiten",
                        INTERRUPTIONS,
                    )
                )
            previous = period
        if problems:
            raise InputError(Diagnostic(None, *problem) for problem in problems)


def shown(period: Interruption) -> str:
    """A period as users write it."""
    return f"{period.start} t/m {period.end}" if period.end else f"vanaf {period.start}"


def _worked_out(given: Dates, found: Count | None) -> dict[str, Value]:
    """What the rules may test about the dates; what is not known is left out."""
    if found is None or given.first_day is None:
        return {}
    facts: dict[str, Value] = {
        # On leave after 28 days of recovery no absence runs either.
        "hersteld_op_peildatum": "ja" if found.recovered or found.day is None else "nee",
        "eerste_dag_weekend": "ja" if given.first_day.weekday() >= 5 else "nee",
    }
    if not given.interruptions_known:
        del facts["hersteld_op_peildatum"]
    elif found.day is not None and found.week is not None:
        facts |= {"verzuimdag": found.day, "verzuimweek": found.week}
    research = given.others.get(RESEARCH)
    if research is not None:
        counted = found.day_1 is not None and found.day_1 <= research <= given.on
        facts["ad_onderzoek_gedaan"] = "ja" if counted else "nee"
    return facts


class TimingReasoning(OutcomeReasoning[TimingDecision], dict=True):
    """What was concluded for one case, before it is put into words."""

    given: Dates
    new_count_after: int
    count: Count | None

    def _unsettled(self) -> Unsettled:
        """Ways in which the dates can still turn out."""
        ways: dict[str, tuple[Value, ...]] = {}
        if not self.given.interruptions_known:
            ways[FIRST_DAY if self.count is None else INTERRUPTIONS] = self._any_standing()
        else:
            if self.count is None:
                ways[FIRST_DAY] = self._first_days()
            for period in self.given.interruptions:
                if (
                    period.kind == LEAVE
                    and period.same_cause is None
                    and period.start < self.given.on
                ):
                    ways[f"{CAUSE} {period.start}"] = ("ja", "nee")
        if self.given.others.get(RESEARCH) is None:
            ways[RESEARCH] = ("ja", "nee")
        return Unsettled(ways, self._derive)

    @cached_property
    def _bounds(self) -> tuple[int, ...]:
        """First days of absence of every stretch in which the rules see no difference."""
        starts = bounds_of(rule.condition for rule in self.decider.rules)
        days = {n for n in starts.get("verzuimdag", ()) if isinstance(n, int)}
        days |= {7 * (n - 1) + 1 for n in starts.get("verzuimweek", ()) if isinstance(n, int)}
        return tuple(sorted(days | {1}))

    def _any_standing(self) -> tuple[Value, ...]:
        """Every standing that unknown interruptions allow: recovered, or one day per stretch."""
        days = set(self._bounds)
        research = self.given.others.get(RESEARCH)
        if research is not None and research <= self.given.on:
            days.add((self.given.on - research).days + 1)
        if self.given.first_day is None:
            return (*sorted(days), RECOVERED)
        most = (self.given.on - self.given.first_day).days + 1
        if most < 3:
            # An interruption begins after the first day and before the reference day.
            return (most,)
        return (*sorted(day for day in days if day <= most), RECOVERED)

    def _first_days(self) -> tuple[int, ...]:
        """One first day, as an ordinal, for every way an unknown first day can turn out."""
        periods = self.given.interruptions
        latest = min([self.given.on, *(period.start - ONE_DAY for period in periods)])
        lost = sum(period.days(self.given.on) for period in periods)
        found: dict[tuple[object, ...], int] = {}
        for back in range(self._bounds[-1] + lost + 2):
            first = latest - timedelta(days=back)
            facts = self._facts_from(first, periods)
            day = facts.get("verzuimdag", 0)
            stretch = bisect_right(self._bounds, day) if isinstance(day, int) else 0
            key = (facts["hersteld_op_peildatum"], stretch, facts.get("ad_onderzoek_gedaan"))
            found.setdefault(key, first.toordinal())
        return tuple(found.values())

    def _facts_from(self, first: date, periods: tuple[Interruption, ...]) -> dict[str, Value]:
        dates = msgspec.structs.replace(
            self.given, first_day=first, interruptions=periods, interruptions_known=True
        )
        return _worked_out(dates, count(first, periods, dates.on, self.new_count_after))

    def _derive(self, answers: Mapping[str, Value]) -> Mapping[str, Value]:
        """The worked-out facts for one way the dates turn out."""
        periods = tuple(
            msgspec.structs.replace(period, same_cause=answers[key] == "ja")
            if (key := f"{CAUSE} {period.start}") in answers
            else period
            for period in self.given.interruptions
        )
        standing = answers.get(FIRST_DAY, answers.get(INTERRUPTIONS))
        facts: dict[str, Value] = {}
        if standing == RECOVERED:
            facts = {"hersteld_op_peildatum": "ja"}
        elif isinstance(standing, int) and not self.given.interruptions_known:
            facts = self._facts_from(self.given.on - timedelta(days=standing - 1), ())
        elif isinstance(standing, int):
            facts = self._facts_from(date.fromordinal(standing), periods)
        elif self.given.first_day is not None:
            facts = self._facts_from(self.given.first_day, periods)
        if RESEARCH in answers:
            facts["ad_onderzoek_gedaan"] = answers[RESEARCH]
        return facts

    @cached_property
    def terms(self) -> tuple[DatedDeadline, ...]:
        """The statutory dates of the running count."""
        return self._terms(self.count) if self.count is not None else ()

    def _terms(self, found: Count) -> tuple[DatedDeadline, ...]:
        employer = self.facts.get(EMPLOYER)
        return terms(
            self.decision,
            found,
            self.given.others,
            self.given.on,
            None if employer is None else employer == "ja",
        )

    def answer(self) -> TimingAnswer:
        """The whole answer, in words."""
        decision = self.decision
        found = self.count
        coming = next_term(self.terms)
        other = self._other_count()
        return TimingAnswer(
            besluit=decision.name,
            peildatum=self.given.on.isoformat(),
            regels_van=self.decider.prepared.day.isoformat(),
            regelbank=self.decider.version,
            leidraad=self.guideline,
            feiten=self.case.data(),
            aannamen=self.assumptions(),
            meldingen=self.remarks(),
            dag_1=_text(found.day_1) if found else None,
            verzuimdag=found.day if found else None,
            verzuimweek=found.week if found else None,
            hersteld=bool(found and found.recovered),
            advies=TimingAdvice(
                advies_inzet_ad=self.outcome,
                zekerheid="vast" if self.fixed else "voorlopig",
                mogelijk=self.possible,
                alleen_als=UNSET if self.fixed else self.only_if(),
            ),
            termijnen=tuple(_row(term) for term in self.terms),
            andere_telling=UNSET if other is None else other,
            volgende_termijn=coming.deadline.name if coming else None,
            momenten=self._moments(),
            weken=self._weeks(),
            ontbrekende_informatie=tuple(
                name for name in decision.minimal_information if self.facts.get(name) != "ja"
            ),
            beslist_door=tuple(DecisionMaker(wie=who, wat=what) for who, what in decision.deciders),
            vragen=self.questions(),
            aandachtspunten=self.attention(self._words(coming)),
            regels=self.applied(),
        )

    def assumptions(self) -> tuple[Assumption, ...]:
        made = super().assumptions()
        if INTERRUPTIONS in self.case.facts:
            return made
        return (
            *made,
            Assumption(
                feit=INTERRUPTIONS,
                waarde="geen",
                zin="er waren geen onderbrekingen",
                bijzin="er geen onderbrekingen waren",
            ),
        )

    def _other_count(self) -> OtherCount | None:
        """The count with another cause around every leave whose cause is unknown."""
        if self.count is None or not self.count.unknown_causes or self.given.first_day is None:
            return None
        interruptions = tuple(
            msgspec.structs.replace(period, same_cause=False)
            if period.start in self.count.unknown_causes
            else period
            for period in self.given.interruptions
        )
        found = count(self.given.first_day, interruptions, self.given.on, self.new_count_after)
        if found.day_1 is None:
            return None
        return OtherCount(
            dag_1=found.day_1.isoformat(),
            verzuimdag=found.day,
            verzuimweek=found.week,
            termijnen=tuple(_row(term) for term in self._terms(found)),
        )

    def _moments(self) -> tuple[MomentWeek, ...]:
        if self.count is None or self.count.day_1 is None:
            return ()
        moments = []
        for moment in self.decision.moments:
            week = self.decision.parameter(moment.week)
            if isinstance(week, int):
                begins = self.count.date_of(7 * (week - 1) + 1)
                moments.append(
                    MomentWeek(
                        naam=moment.name,
                        titel=moment.title,
                        week=week,
                        datum=_text(begins),
                        bronnen=moment.sources,
                    )
                )
        return tuple(moments)

    def _weeks(self) -> tuple[WeekStart, ...]:
        """When the weeks begin that a line of weeks shows."""
        if self.count is None:
            return ()
        starts = {week: self.count.date_of(7 * (week - 1) + 1) for week in SHOWN_WEEKS}
        return tuple(
            WeekStart(week=week, datum=day.isoformat())
            for week, day in starts.items()
            if day is not None
        )

    def questions(self) -> tuple[Question, ...]:
        questions = [self.question(name, "advies") for name in self.asks]
        seen = set(self.asks)
        others: list[str] = []
        if self.given.first_day is None:
            others.append(FIRST_DAY)
        if self.count is not None:
            others += [f"{CAUSE} {start}" for start in self.count.unknown_causes]
        if EMPLOYER not in self.facts:
            others.append(EMPLOYER)
        others += [term.unknown_done for term in self.terms if term.unknown_done]
        questions += [self.question(name, "termijn") for name in others if name not in seen]
        return tuple(questions)

    def question(self, name: str, about: About) -> Question:
        fact_name, _, start = name.partition(" ")
        if fact_name != CAUSE:
            return super().question(name, about)
        return Question(
            feit=CAUSE,
            periode=start,
            vraag=self.decision.cause_question.replace("{datum}", dutch_day(start)),
            waarom=self.decision.cause_reason,
            wie="bedrijfsarts",
            antwoorden=("ja", "nee", UNKNOWN),
            gaat_over=about,
        )

    def _words(self, coming: DatedDeadline | None) -> dict[str, str | None]:
        """What attention points may name: the next deadline and the date of each."""
        words = {DATE_OF + term.deadline.name: _in_words(term.last_day) for term in self.terms}
        words[DATE] = _in_words(coming.last_day) if coming else None
        words[TERM] = in_sentence(coming.deadline.title) if coming else None
        return words


def _row(term: DatedDeadline) -> TermRow:
    deadline = term.deadline
    return TermRow(
        naam=deadline.name,
        titel=deadline.title,
        dag=term.number,
        datum=_text(term.last_day),
        datum_vanaf=_text(term.first_day) or UNSET,
        veilige_datum=_text(term.safe_day),
        status=term.status,
        wie=deadline.who,
        artikel=deadline.article,
        let_op=deadline.remark or UNSET,
        rang=deadline.rank,
        grond=", ".join(deadline.sources),
        herkomst=deadline.provenance,
    )


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _in_words(day: date | None) -> str | None:
    return None if day is None else dutch_day(day)


def in_sentence(title: str) -> str:
    """A title as it stands inside a sentence: a first capital goes, an abbreviation stays."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
