"""Which dates there are and how they stand, read from besluiten.md 2, per frame."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

from tests.timing.absences import Absence
from tests.timing.precedence import employer_of, outside, safety_net, self_insured, short_pay
from tests.timing.walk import DAY, date_of, walk

NOT_YET = "nog_niet"
Said: TypeAlias = date | str
"""A date, `nog_niet` or `onbekend`."""

NUMBERED = {
    "probleemanalyse": 42,
    "plan_van_aanpak": 56,
    "aangifte_uwv": 295,
    "eerstejaarsevaluatie": 364,
    "spoor_2": 406,
    "ziektewetbeoordeling": 364,
    "uwv_brief": 623,
    "re_integratieverslag": 637,
    "wia_aanvraag": 651,
    "einde_wachttijd": 728,
    "einde_verlenging": 1092,
}
ORDER = (
    "probleemanalyse",
    "plan_van_aanpak",
    "evaluatie",
    "aangifte_uwv",
    "eerstejaarsevaluatie",
    "spoor_2",
    "ziektewetbeoordeling",
    "ziek_uit_dienst",
    "uwv_brief",
    "re_integratieverslag",
    "wia_aanvraag",
    "einde_wachttijd",
    "einde_verlenging",
)
BY_DATE = ("uwv_brief", "einde_wachttijd", "ziek_uit_dienst", "einde_verlenging")
"""What has come after its date (bereikt)."""
WITHOUT_EMPLOYER = (
    "uwv_brief",
    "ziektewetbeoordeling",
    "ziek_uit_dienst",
    "wia_aanvraag",
    "einde_wachttijd",
)
"""What runs with vangnet without employer."""


@dataclass(frozen=True, slots=True)
class Duty:
    """One row: its last day, how it stands, and whether leave was left out to find the day."""

    name: str
    last: date | None
    status: str
    through_leave: bool = False


@dataclass
class Duties:
    """The rows of one absence under known facts and said dates."""

    facts: Mapping[str, str]
    dates: Mapping[str, Said]
    absence: Absence

    def rows(self) -> list[Duty]:
        walked = walk(self.absence.first_day, self.absence.periods, self.absence.on)
        if not walked.running:
            return []
        self.day_1 = walked.dates[0]
        return [self.row(name) for name in ORDER if self.exists(name)]

    # What was said

    def said(self, fact: str) -> Said | None:
        found = self.dates.get(fact)
        return None if found == "onbekend" else found

    def done(self, fact: str) -> date | None:
        found = self.said(fact)
        return found if isinstance(found, date) and self.day_1 <= found <= self.absence.on else None

    def in_count(self, fact: str) -> date | None:
        found = self.said(fact)
        return found if isinstance(found, date) and found >= self.day_1 else None

    # Which rows there are

    def exists(self, name: str) -> bool:
        match name:
            case "spoor_2":
                wanted = self.facts.get("passend_werk_mogelijk") != "ja"
                return wanted and not self_insured(self.facts)
            case "aangifte_uwv":
                return not self_insured(self.facts)
            case "ziektewetbeoordeling":
                return safety_net(self.facts) or self_insured(self.facts)
            case "ziek_uit_dienst":
                known = self.in_count("einde_dienstverband") is not None
                return known and not self_insured(self.facts)
            case "einde_verlenging":
                return self.facts.get("verlengd") == "ja"
            case _:
                return True

    # Their days

    def numbered(self, number: int) -> date | None:
        return date_of(self.absence.first_day, self.absence.periods, self.absence.on, number)

    def later(self, start: date, days: int) -> tuple[date | None, bool]:
        """So many days later, days of leave left out; and whether there were any."""
        begun = [each for each in self.absence.periods if each.first < self.absence.on]
        day, leave = start, False
        while days:
            day += DAY
            on_leave = [each for each in begun if each.leave and each.covers(day)]
            if any(each.last is None for each in on_leave):
                return None, True
            leave = leave or bool(on_leave)
            days -= not on_leave
        return day, leave

    def last_day(self, name: str) -> tuple[date | None, bool]:
        if name == "plan_van_aanpak" and (analysis := self.done("probleemanalyse_datum")):
            return self.later(analysis, 14)
        if name == "evaluatie":
            start = self.done("laatste_evaluatie_datum") or self.done("plan_van_aanpak_datum")
            start = start or self.last_day("plan_van_aanpak")[0]
            return (None, False) if start is None else self.later(start, 42)
        if name == "spoor_2" and (evaluation := self.done("eerstejaarsevaluatie_datum")):
            return self.later(evaluation, 42)
        if name == "ziek_uit_dienst":
            return self.in_count("einde_dienstverband"), False
        if name == "einde_verlenging" and (until := self.in_count("verlengd_tot")):
            return until, False
        number = NUMBERED[name]
        if name == "aangifte_uwv" and self.facts.get("kader") == "vangnet" and self.employed:
            number = 43
        return self.numbered(number), False

    @property
    def employed(self) -> bool:
        return employer_of(self.facts) == "ja"

    # How they stand

    def row(self, name: str) -> Duty:
        last, through_leave = self.last_day(name)
        unclear = self.facts.get("kader") == "letselschade" and employer_of(self.facts) is None
        if unclear or short_pay(self.facts):
            return Duty(name, None, "niet_te_bepalen", through_leave)
        if self.does_not_apply(name):
            return Duty(name, last, "niet_van_toepassing", through_leave)
        return Duty(name, last, self.status(name, last), through_leave)

    def does_not_apply(self, name: str) -> bool:
        if outside(self.facts):
            return True
        if safety_net(self.facts) and name not in WITHOUT_EMPLOYER:
            return True
        pays = safety_net(self.facts) or self_insured(self.facts)
        late = NUMBERED.get(name, 0) > 364 and name != "spoor_2"
        return pays and late and self.facts.get("ziekengeld_na_week_52") == "nee"

    def status(self, name: str, last: date | None) -> str:
        on = self.absence.on
        fact = "laatste_evaluatie_datum" if name == "evaluatie" else f"{name}_datum"
        done = None if name == "evaluatie" else self.done(fact)
        if done is not None:
            return "te_laat_gedaan" if last is not None and done > last else "gedaan"
        if name == "ziektewetbeoordeling" and "ziekengeld_na_week_52" in self.facts:
            return "bereikt"
        if last is None:
            return "niet_te_bepalen"
        if on > last:
            if name in BY_DATE:
                return "bereikt"
            return "verlopen" if self.said(fact) is not None else "na_te_gaan"
        if (last - on) <= timedelta(days=14):
            return "nadert"
        urgent = name == "spoor_2" and self.facts.get("passend_werk_mogelijk") == "nee"
        return "nadert" if urgent and not self.open_ended else "op_tijd"

    @property
    def open_ended(self) -> bool:
        return any(
            each.last is None for each in self.absence.periods if each.first < self.absence.on
        )


def next_duty(rows: list[Duty], *, no_fitting_work: bool) -> str | None:
    """The first that is on time or near; spoor 2 first where there is no work that fits."""
    coming = [row for row in rows if row.status in ("op_tijd", "nadert") and row.last]
    if no_fitting_work and any(r.name == "spoor_2" and r.status == "nadert" for r in coming):
        return "spoor_2"
    return min(coming, key=lambda row: row.last or date.max).name if coming else None


def overdue(rows: list[Duty]) -> list[str]:
    """What is `verlopen`, the oldest first."""
    late = [row for row in rows if row.status == "verlopen"]
    return [row.name for row in sorted(late, key=lambda row: row.last or date.max)]
