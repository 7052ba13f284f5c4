"""What a case says about days, and the facts that rules test which follow from them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from msgspec import Struct

from adwijzer.decisions.case import Case
from adwijzer.decisions.interruption import Interruption
from adwijzer.decisions.timing.absence import Count, count
from adwijzer.decisions.timing.deadlines import number_of
from adwijzer.inference.worlds import Value
from adwijzer.model.rulebase import TimingDecision
from adwijzer.text.diagnostics import Diagnostic, InputError

FIRST_DAY, INTERRUPTIONS, REFERENCE, RESEARCH, EXTENDED_TO = (
    "eerste_ziektedag",
    "onderbrekingen",
    "peildatum",
    "ad_onderzoek_datum",
    "verlengd_tot",
)
CAUSE = "zelfde_oorzaak"
SATURDAY = 5
NEW_COUNT, LAST_DAY, LAST_EXTENDED_DAY = (
    "dagen_nieuwe_telling",
    "dag_einde_wachttijd",
    "dag_einde_verlenging",
)
"""Parameters: the days of an interruption that begin a new count, the last day of the waiting
period, and the last day of a period that was made longer as far as nobody says which."""
NUMBERS = (NEW_COUNT, LAST_DAY, LAST_EXTENDED_DAY)

RECOVERED, ON_LEAVE, DAY, WEEK, WEEKEND, RESEARCHED, RESEARCHED_LATE, EXTENSION_RUNS = (
    "hersteld_op_peildatum",
    "verlof_op_peildatum",
    "verzuimdag",
    "verzuimweek",
    "eerste_dag_weekend",
    "ad_onderzoek_gedaan",
    "ad_onderzoek_na_wachttijd",
    "verlenging_loopt",
)
"""Facts that are worked out here."""


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
    def of(cls, case: Case, decision: TimingDecision, day: date) -> Dates:
        """Read the dates out of `case`; the reference day is `day` unless the case says so.

        Raises:
            InputError: periods overlap or are reversed, or a date lies before the illness began.
        """
        said = {
            fact.name: value if isinstance(value := case.facts[fact.name], date) else None
            for fact in decision.facts
            if fact.kind == "datum" and fact.name in case.facts
        }
        periods = case.facts.get(INTERRUPTIONS, ())
        found = cls(
            on=said.pop(REFERENCE, None) or day,
            first_day=said.pop(FIRST_DAY, None),
            interruptions=tuple(sorted(periods, key=lambda p: p.start))
            if isinstance(periods, tuple)
            else (),
            interruptions_known=periods is not None,
            others=said,
        )
        found._check()
        return found

    @property
    def begun(self) -> tuple[Interruption, ...]:
        """The interruptions that count, in order: those that begin before the reference day."""
        return tuple(each for each in self.interruptions if each.start < self.on)

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


class Reckoning(Struct, frozen=True):
    """The arithmetic between dates and the facts that rules test, with the numbers of one day."""

    new_count_after: int
    last_day: int
    last_extended_day: int

    @classmethod
    def of(cls, decision: TimingDecision) -> Reckoning:
        return cls(*(number_of(decision, n) for n in NUMBERS))

    def count(self, given: Dates) -> Count | None:
        """The absence as it stands; None without a first day."""
        if given.first_day is None:
            return None
        return count(given.first_day, given.interruptions, given.on, self.new_count_after)

    def facts(self, given: Dates, found: Count | None) -> dict[str, Value]:
        """What the rules may test about the dates; what is not known is left out."""
        if found is None or given.first_day is None:
            return {}
        facts: dict[str, Value] = {WEEKEND: yes(given.first_day.weekday() >= SATURDAY)}
        if given.interruptions_known:
            facts |= {RECOVERED: yes(found.recovered), ON_LEAVE: yes(found.on_leave)}
            if found.day is not None and found.week is not None:
                facts |= {DAY: found.day, WEEK: found.week}
        facts |= self._research(given, found)
        if found.day_1 is not None:
            extended = given.others.get(EXTENDED_TO)
            if extended is None or extended < found.day_1:
                extended = found.date_of(self.last_extended_day)
            facts[EXTENSION_RUNS] = yes(extended is None or given.on <= extended)
        return facts

    def _research(self, given: Dates, found: Count) -> dict[str, Value]:
        research = given.others.get(RESEARCH)
        if research is None:
            return {}
        done = found.day_1 is not None and found.day_1 <= research <= given.on
        end = found.date_of(self.last_day)
        late_enough = done and end is not None and research > end
        return {RESEARCHED: yes(done), RESEARCHED_LATE: yes(late_enough)}


def yes(holding: bool) -> str:
    """The truth value as rules say it."""
    return "ja" if holding else "nee"


RESEARCH_WAYS: Mapping[Value, dict[str, Value]] = {
    "niet": {RESEARCHED: "nee", RESEARCHED_LATE: "nee"},
    "binnen de wachttijd": {RESEARCHED: "ja", RESEARCHED_LATE: "nee"},
    "na de wachttijd": {RESEARCHED: "ja", RESEARCHED_LATE: "ja"},
}
"""The ways in which unknown research can turn out."""
