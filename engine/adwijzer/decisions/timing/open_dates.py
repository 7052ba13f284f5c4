"""How the dates of a case can still turn out, as far as they make a difference to the rules.

A date that is not known can be any day; most of them make no difference. So there is one way per
stretch of days in which no rule sees a difference, and what follows from each is worked out by the
same counting as for known dates.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.interruption import LEAVE, Interruption
from adwijzer.decisions.timing.absence import ONE_DAY, Count
from adwijzer.decisions.timing.dates import (
    CAUSE,
    DAY,
    EXTENDED_TO,
    EXTENSION_RUNS,
    FIRST_DAY,
    INTERRUPTIONS,
    ON_LEAVE,
    RECOVERED,
    RESEARCH,
    RESEARCH_WAYS,
    WEEK,
    WEEKEND,
    Dates,
    Reckoning,
)
from adwijzer.inference.certainty.answer_space import Unsettled
from adwijzer.inference.domains import bounds_of
from adwijzer.inference.worlds import Value
from adwijzer.model.rulebase import Rule


class OpenDates(Struct, frozen=True, dict=True):
    """The dates of one case with what is open in them.

    `rules` are those that can influence the outcome; `count` the absence as it stands.
    """

    given: Dates
    reckoning: Reckoning
    count: Count | None
    rules: tuple[Rule, ...]

    def unsettled(self) -> Unsettled:
        """Ways in which the dates can still turn out."""
        ways: dict[str, tuple[Value, ...]] = {}
        if not self.given.interruptions_known:
            name = FIRST_DAY if self.count is None else INTERRUPTIONS
            ways[name] = tuple(range(len(self._standings)))
        else:
            if self.count is None:
                ways[FIRST_DAY] = self._first_days()
            for period in self.given.begun:
                if period.kind == LEAVE and period.same_cause is None:
                    ways[f"{CAUSE} {period.start}"] = ("ja", "nee")
        if self.given.others.get(RESEARCH) is None:
            ways[RESEARCH] = tuple(RESEARCH_WAYS)
        if self.given.others.get(EXTENDED_TO) is None:
            ways[EXTENDED_TO] = ("ja", "nee")
        return Unsettled(ways, self._derive)

    @cached_property
    def _bounds(self) -> tuple[int, ...]:
        """First days of absence of every stretch in which the rules see no difference."""
        starts = bounds_of(rule.condition for rule in self.rules)
        days = {n for n in starts.get(DAY, ()) if isinstance(n, int)}
        days |= {7 * (n - 1) + 1 for n in starts.get(WEEK, ()) if isinstance(n, int)}
        return tuple(sorted(days | {1}))

    @cached_property
    def _standings(self) -> tuple[dict[str, Value], ...]:
        """Every standing that unknown interruptions allow: recovered, or one day per stretch.

        The first day of a stretch allows all that any day in it allows.
        """
        first, on = self.given.first_day, self.given.on
        days = [*self._bounds]
        recovered: list[dict[str, Value]] = [{RECOVERED: "ja"}]
        if first is not None:
            most = (on - first).days + 1
            days = [day for day in days if day <= most]
            if most < 3:
                # An interruption begins after the first day and before the reference day.
                days, recovered = [most], []
        ill = (
            {RECOVERED: "nee", ON_LEAVE: "nee", DAY: day, WEEK: (day + 6) // 7, **research, **end}
            for day in days
            for research in self._research_on(day)
            for end in self._extension_on(day)
        )
        return (*ill, *recovered)

    def _research_on(self, day: int) -> Iterator[dict[str, Value]]:
        """What can be true of known research on a day of absence, if interruptions are unknown."""
        research = self.given.others.get(RESEARCH)
        first, on = self.given.first_day, self.given.on
        if research is None:
            yield {}
            return
        begins = on - (day - 1) * ONE_DAY
        earliest = date.min if first is None else first
        if not earliest <= research <= on:
            yield RESEARCH_WAYS["niet"]
            return
        if begins > research and (first is None or begins == first or begins > first + ONE_DAY):
            yield RESEARCH_WAYS["niet"]
        past = day > self.reckoning.last_day
        if not past or research < on:
            yield RESEARCH_WAYS["binnen de wachttijd"]
        if past and (first is None or (research - first).days >= self.reckoning.last_day):
            yield RESEARCH_WAYS["na de wachttijd"]

    def _extension_on(self, day: int) -> Iterator[dict[str, Value]]:
        """Whether a known end of the extension still is to come, if interruptions are unknown."""
        extended = self.given.others.get(EXTENDED_TO)
        if extended is None:
            yield {}
        elif extended >= self.given.on:
            yield {EXTENSION_RUNS: "ja"}
        else:
            yield {EXTENSION_RUNS: "nee"}
            if extended < self.given.on - (day - 1) * ONE_DAY:  # it is of an earlier count
                yield {EXTENSION_RUNS: "ja"}

    def _first_days(self) -> tuple[int, ...]:
        """One first day, as an ordinal, for every way an unknown first day can turn out."""
        periods = self.given.interruptions
        latest = min([self.given.on, *(period.start - ONE_DAY for period in periods)])
        lost = sum(period.days(self.given.on) for period in periods)
        furthest = self._bounds[-1]
        if self.given.others.get(EXTENDED_TO) is not None:
            furthest = max(furthest, self.reckoning.last_extended_day)
        dates = [self.given.others.get(name) for name in (RESEARCH, EXTENDED_TO)]
        furthest = max([furthest, *((latest - day).days + 1 for day in dates if day)])
        research = self.given.others.get(RESEARCH)
        if research is not None:  # so far back that the waiting period was over on that day
            furthest = max(furthest, self.reckoning.last_day + (latest - research).days + 1)
        found: dict[tuple[object, ...], int] = {}
        for back in range(furthest + lost + 2):
            first = latest - timedelta(days=back)
            facts = self._facts_from(first, periods)
            day = facts.pop(DAY, 0)
            for name in (WEEK, WEEKEND):
                facts.pop(name, None)
            stretch = bisect_right(self._bounds, day) if isinstance(day, int) else 0
            found.setdefault((stretch, *sorted(facts.items())), first.toordinal())
        return tuple(found.values())

    def _facts_from(self, first: date, periods: tuple[Interruption, ...]) -> dict[str, Value]:
        dates = replace(
            self.given, first_day=first, interruptions=periods, interruptions_known=True
        )
        return self.reckoning.facts(dates, self.reckoning.count(dates))

    def _derive(self, answers: Mapping[str, Value]) -> Mapping[str, Value]:
        """The worked-out facts for one way the dates turn out."""
        periods = tuple(
            replace(period, same_cause=answers[key] == "ja")
            if (key := f"{CAUSE} {period.start}") in answers
            else period
            for period in self.given.interruptions
        )
        standing = answers.get(FIRST_DAY, answers.get(INTERRUPTIONS))
        facts: dict[str, Value] = {}
        if isinstance(standing, int) and not self.given.interruptions_known:
            facts = dict(self._standings[standing])
        elif isinstance(standing, int):
            facts = self._facts_from(date.fromordinal(standing), periods)
        elif self.given.first_day is not None:
            facts = self._facts_from(self.given.first_day, periods)
        if RESEARCH in answers:
            facts |= RESEARCH_WAYS[answers[RESEARCH]]
        if EXTENDED_TO in answers:
            facts[EXTENSION_RUNS] = answers[EXTENDED_TO]
        return facts
