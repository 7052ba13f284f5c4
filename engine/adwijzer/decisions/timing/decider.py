"""From the dates of an absence to the whole answer on when to bring in an AD."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import Any

import msgspec
from msgspec import UNSET, UnsetType

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
from adwijzer.decisions.outcome import OutcomeDecider, OutcomeReasoning
from adwijzer.decisions.timing.absence import Count
from adwijzer.decisions.timing.dates import (
    CAUSE,
    FIRST_DAY,
    INTERRUPTIONS,
    RESEARCH,
    Dates,
    Reckoning,
    yes,
)
from adwijzer.decisions.timing.deadlines import (
    DatedDeadline,
    DeadlineTable,
    late,
    next_term,
    to_check,
)
from adwijzer.decisions.timing.open_dates import OpenDates
from adwijzer.decisions.timing.wording import Rewording, reworded
from adwijzer.inference.certainty.answer_space import Unsettled
from adwijzer.inference.evaluator import Facts, holds
from adwijzer.inference.worlds import Value
from adwijzer.model.deadlines import (
    DATE,
    DATE_BACK,
    DATE_OF,
    DATE_RESEARCHED,
    DOUBTFUL,
    EARLY,
    EMPLOYMENT_OVER,
    NAMED_DATE,
    NAMED_TERM,
    STANDS,
    TERM,
    TO_NAME,
    Moment,
)
from adwijzer.model.rulebase import TimingDecision
from adwijzer.text.days import DayText, dutch_day

SHOWN_WEEKS = (1, 13, 26, 42, 52, 65, 78, 91, 104)

END_OF_EMPLOYMENT = "einde_dienstverband"


class TimingAdvice(Piece, frozen=True, kw_only=True):
    """Whether to bring in the AD now; `zolang` names the assumed facts on which it hangs."""

    advies_inzet_ad: str
    zekerheid: str
    mogelijk: tuple[str, ...]
    alleen_als: str | UnsetType = UNSET
    zolang: tuple[str, ...] | UnsetType = UNSET


class TermRow(Piece, frozen=True, kw_only=True):
    """A statutory date; `datum` is the last day, `dag` its day number."""

    naam: str
    titel: str
    dag: int | None
    datum: DayText | None
    datum_vanaf: DayText | UnsetType = UNSET
    veilige_datum: DayText | None
    status: str
    door: tuple[str, ...]
    wie: str
    artikel: str
    let_op: str | UnsetType = UNSET
    rang: str
    grond: str
    herkomst: str


class LateDeadline(Piece, frozen=True, kw_only=True):
    """What passed and was said not to be done, with the days since its last day."""

    naam: str
    titel: str
    datum: DayText
    dagen: int


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
    """The count if the illness around a leave has another cause; `dag_1` may still be to come."""

    dag_1: DayText | None
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
    motoren: int
    leidraad: str
    feiten: dict[str, Any]
    aannamen: tuple[Assumption, ...]
    meldingen: tuple[Remark, ...] = ()
    dag_1: DayText | None
    verzuimdag: int | None
    verzuimweek: int | None
    hersteld: bool
    met_verlof: bool
    eerste_dag_na_verlof: DayText | UnsetType = UNSET
    advies: TimingAdvice
    verlopen: tuple[LateDeadline, ...]
    na_te_gaan: tuple[str, ...]
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


class TimingDecider(OutcomeDecider[TimingDecision], dict=True):
    """The decision on timing, prepared for the rules of one day."""

    def reason(self, case: Case) -> TimingReasoning:
        """Count, ask both engines; certainty and words come later.

        Raises:
            InputError: a period or date contradicts another.
        """
        decision = self.prepared.decision
        case.require_possible(decision)
        given = Dates.of(case, decision, self.prepared.day)
        reckoning = Reckoning.of(decision)
        found = reckoning.count(given)
        facts = {**case.known(decision, None), **reckoning.facts(given, found)}
        [(conclusions, firings)] = self.prepared.conclude([facts])
        return TimingReasoning(self, case, facts, conclusions, firings, given, reckoning, found)

    def worded(self, facts: Facts) -> TimingDecision:
        """The decision in the words of a case with these facts and conclusions."""
        said = self.rewording(facts)
        if said not in self._worded:
            self._worded[said] = reworded(self.prepared.decision, said)
        return self._worded[said]

    def rewording(self, facts: Facts) -> Rewording:
        """The words to say instead of others in a case with these facts and conclusions."""
        wordings = self.prepared.decision.wordings
        held = [each for each in wordings if holds(each.condition, facts)]
        return Rewording.of({old: new for each in held for old, new in each.words.items()})

    @cached_property
    def _worded(self) -> dict[Rewording, TimingDecision]:
        return {}


class TimingReasoning(OutcomeReasoning[TimingDecision], dict=True):
    """What was concluded for one case, before it is put into words."""

    decider: TimingDecider
    given: Dates
    reckoning: Reckoning
    count: Count | None

    @cached_property
    def decision(self) -> TimingDecision:
        """The rules of the day in the words of this case."""
        return self.decider.worded(self.concluded)

    @cached_property
    def concluded(self) -> dict[str, Value]:
        """The facts and what the rules concluded first."""
        return {**self.facts, **self.conclusions.values}

    def _unsettled(self) -> Unsettled:
        return OpenDates(self.given, self.reckoning, self.count, self.decider.rules).unsettled()

    @cached_property
    def terms(self) -> tuple[DatedDeadline, ...]:
        """The statutory dates of the running count."""
        return self._terms(self.count) if self.count is not None else ()

    def _terms(self, found: Count) -> tuple[DatedDeadline, ...]:
        if found.day_1 is None:
            return ()
        return DeadlineTable(
            self.decider.prepared.decision, found, self.given.others, self.concluded, self.given.on
        ).rows()

    @property
    def late(self) -> tuple[LateDeadline, ...]:
        """What passed and was said not to be done, the oldest first."""
        return tuple(_overdue(term, self.given.on) for term in late(self.terms))

    @cached_property
    def to_check(self) -> tuple[DatedDeadline, ...]:
        """What passed and of which it is to be checked whether it was done, the oldest first."""
        decision = self.decider.prepared.decision
        over = decision.unchecked is not None and holds(decision.unchecked, self.concluded)
        still = decision.still_checked
        if over and not (still is not None and holds(still, self.concluded)):
            return ()
        return to_check(self.terms)

    @cached_property
    def bearing(self) -> tuple[str, ...]:
        """As for every decision, and that there were no interruptions where days are counted."""
        silent = self.count is not None and INTERRUPTIONS not in self.case.facts
        return (*super().bearing, *([INTERRUPTIONS] if silent else []))

    def attention_facts(self) -> list[Facts]:
        [facts] = super().attention_facts()
        more: dict[str, Value] = {}
        for term in self.terms:
            more[STANDS + term.deadline.name] = term.status
            more[EARLY + term.deadline.name] = yes(term.early)
        if late(self.terms):
            more[TO_NAME] = "verlopen"
        elif next_term(self.terms):
            more[TO_NAME] = "komt"
        end = self.given.others.get(END_OF_EMPLOYMENT)
        if end is not None:
            more[EMPLOYMENT_OVER] = yes(self.given.on > end)
        if self.count is not None and self.given.interruptions_known:
            more[DOUBTFUL] = yes(self.count.doubtful)
        return [{**facts, **more}]

    def answer(self) -> TimingAnswer:
        """The whole answer, in words."""
        decision = self.decision
        found = self.count
        coming = next_term(self.terms)
        other = self._other_count()
        back = found.back if found else None
        return TimingAnswer(
            besluit=decision.name,
            peildatum=self.given.on.isoformat(),
            regels_van=self.decider.prepared.day.isoformat(),
            regelbank=self.decider.version,
            motoren=self.decider.prepared.engines,
            leidraad=self.guideline,
            feiten=self.case.data(),
            aannamen=self.assumptions(),
            meldingen=self.remarks(),
            dag_1=_text(found.day_1) if found else None,
            verzuimdag=found.day if found else None,
            verzuimweek=found.week if found else None,
            hersteld=bool(found and found.recovered),
            met_verlof=bool(found and found.on_leave),
            eerste_dag_na_verlof=UNSET if back is None else back.isoformat(),
            advies=TimingAdvice(
                advies_inzet_ad=self.outcome,
                zekerheid="vast" if self.fixed else "voorlopig",
                mogelijk=self.possible,
                alleen_als=UNSET if self.fixed else self.only_if(),
                zolang=(self.bearing or UNSET) if self.fixed else UNSET,
            ),
            verlopen=self.late,
            na_te_gaan=tuple(term.deadline.name for term in self.to_check),
            termijnen=tuple(self.row(term) for term in self.terms),
            andere_telling=UNSET if other is None else other,
            volgende_termijn=coming.deadline.name if coming else None,
            momenten=self._moments(),
            weken=self._weeks(),
            ontbrekende_informatie=tuple(
                name for name in decision.minimal_information if self.facts.get(name) != "ja"
            ),
            beslist_door=tuple(
                DecisionMaker(wie=each.who, wat=each.what)
                for each in decision.deciders
                if holds(each.condition, self.concluded)
            ),
            vragen=self.questions(),
            aandachtspunten=self.attention(self.words),
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
        """The count with another cause around every leave of which the cause is not the same."""
        found = self.count
        if found is None or self.given.first_day is None:
            return None
        if found.another:
            first = found.other_day_1
            counted = None if first is None else Count(first, None)
        elif found.unknown_causes:
            interruptions = tuple(
                msgspec.structs.replace(period, same_cause=False)
                if period.start in found.unknown_causes
                else period
                for period in self.given.interruptions
            )
            dates = msgspec.structs.replace(self.given, interruptions=interruptions)
            counted = self.reckoning.count(dates)
            if counted is None or counted.day_1 is None:
                return None
        else:
            return None
        return OtherCount(
            dag_1=_text(counted.day_1) if counted else None,
            verzuimdag=counted.day if counted else None,
            verzuimweek=counted.week if counted else None,
            termijnen=tuple(self.row(term) for term in self._terms(counted)) if counted else (),
        )

    def _moments(self) -> tuple[MomentWeek, ...]:
        if self.count is None or self.count.day_1 is None:
            return ()
        moments = []
        for moment in self.decision.moments:
            week = self.decision.parameter(moment.week)
            if isinstance(week, int) and not self._left_out(moment):
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
        unnamed = {
            self.decision.parameter(moment.week)
            for moment in self.decision.moments
            if self._left_out(moment)
        }
        starts = {
            week: self.count.date_of(7 * (week - 1) + 1)
            for week in SHOWN_WEEKS
            if week not in unnamed
        }
        return tuple(
            WeekStart(week=week, datum=day.isoformat())
            for week, day in starts.items()
            if day is not None
        )

    def _left_out(self, moment: Moment) -> bool:
        """Whether nobody names this week in a case like this."""
        return moment.unless is not None and holds(moment.unless, self.concluded) is True

    def questions(self) -> tuple[Question, ...]:
        questions = [self.question(name, "advies") for name in self.asks]
        seen = set(self.asks)
        others: list[str] = []
        if self.given.first_day is None and not self._never_any_term:
            others.append(FIRST_DAY)
        if self.count is not None:
            others += [f"{CAUSE} {start}" for start in self.count.unknown_causes]
        others += [
            each.fact
            for each in self.decision.deadline_questions
            if self.given.others.get(each.fact) is None and holds(each.condition, self.concluded)
        ]
        others += [term.unknown_done for term in self.to_check if term.unknown_done]
        questions += [
            self.question(name, "termijn") for name in dict.fromkeys(others) if name not in seen
        ]
        return tuple(questions)

    @property
    def _never_any_term(self) -> bool:
        """Whether no deadline can hold here, on whatever day the illness began."""
        return any(
            each.standing and not each.deadlines and holds(each.condition, self.concluded)
            for each in self.decision.regimes
        )

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

    @property
    def words(self) -> dict[str, str | None]:
        """What attention points may name: a deadline and its date, and the date of each."""
        coming = next_term(self.terms)
        words = {DATE_OF + term.deadline.name: _in_words(term.last_day) for term in self.terms}
        words[DATE] = _in_words(coming.last_day) if coming else None
        words[TERM] = in_sentence(coming.deadline.title) if coming else None
        named = next(iter(late(self.terms)), coming)
        words[NAMED_TERM] = in_sentence(named.deadline.title) if named else None
        words[NAMED_DATE] = _in_words(named.last_day) if named else None
        words[DATE_BACK] = _in_words(self.count.back) if self.count else None
        words[DATE_RESEARCHED] = _in_words(self.given.others.get(RESEARCH))
        return words

    def row(self, term: DatedDeadline) -> TermRow:
        said = self.decider.rewording(self.concluded)
        deadline = term.deadline
        return TermRow(
            naam=deadline.name,
            titel=deadline.title,
            dag=term.number,
            datum=_text(term.last_day),
            datum_vanaf=_text(term.first_day) or UNSET,
            veilige_datum=_text(term.safe_day),
            status=term.status,
            door=term.by,
            wie=said(term.who),
            artikel=term.article,
            let_op=said(term.remark) or UNSET,
            rang=term.rank,
            grond=", ".join(term.sources),
            herkomst=term.provenance,
        )


def _overdue(term: DatedDeadline, on: date) -> LateDeadline:
    last = term.last_day or on
    return LateDeadline(
        naam=term.deadline.name,
        titel=term.deadline.title,
        datum=last.isoformat(),
        dagen=(on - last).days,
    )


def _text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _in_words(day: date | None) -> str | None:
    return None if day is None else dutch_day(day)


def in_sentence(title: str) -> str:
    """A title as it stands inside a sentence: a first capital goes, an abbreviation stays."""
    return title if title[1:2].isupper() else title[:1].lower() + title[1:]
