"""Who can do an assignment? The ADs one by one, best first.

An AD is compared by the verdict on the assignment beside all they have, then by continuity with
the client where the verdict allows that, then by how much they have at the same time.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.availability import Absence, Availability
from adwijzer.decisions.assignments.reader import Watch, unwatched
from adwijzer.decisions.roles.decider import RoleDecider
from adwijzer.decisions.roles.judgement import JudgedPair, Verdict
from adwijzer.decisions.roles.records import NEVER_SAME, counts
from adwijzer.text.look_alikes import alike

CONTINUITY = "continuiteit_is_voordeel"
"""The attention point by which the rules say that an AD knows the client (T-44, B-12)."""
BUSY = frozenset(("gepland", "lopend"))
"""What has one of these takes up time."""


class Full(Struct, frozen=True):
    """An AD who on some day has all they can do."""

    has: int
    capacity: int
    day: date


class Candidate(Struct, frozen=True):
    """An AD beside an assignment.

    Attributes:
        ad: the AD.
        verdict: the heaviest of all pairs.
        findings: the pairs, free ones too, the heaviest first.
        continuity: whether they know the client.
        load: how many of their running and planned assignments have a day in common with it.
        alike: other ADs whose code looks like this one, with their verdict where it is not free.
        hindrance: why they cannot take it, whatever the rules say.
    """

    ad: str
    verdict: Verdict
    findings: tuple[JudgedPair, ...]
    continuity: bool
    load: int
    hindrance: Absence | Full | None = None
    alike: tuple[tuple[str, Verdict], ...] = ()


class Suggestion(Struct, frozen=True):
    """Who can do an assignment, best first, and who cannot."""

    assignment: Assignment
    able: tuple[Candidate, ...]
    unable: tuple[Candidate, ...]


class Staff(Struct, frozen=True):
    """The ADs to choose from, with what each has.

    Attributes:
        ads: their codes, in order.
        mine: the assignments that count, per AD, in the order of the register; also of ADs who
            are not chosen from and whose code looks like one of theirs.
        alike: per AD the others whose code looks like theirs.
        limits: capacity and absences, of those of whom something is said.
    """

    ads: tuple[str, ...]
    mine: Mapping[str, tuple[Assignment, ...]]
    alike: Mapping[str, tuple[str, ...]]
    limits: Mapping[str, Availability]

    @classmethod
    def of(
        cls,
        assignments: Iterable[Assignment],
        limits: Sequence[Availability] = (),
        only: frozenset[str] = frozenset(),
    ) -> Staff:
        """Everyone in a register or of whom something is said; `only` these when it has any."""
        mine: dict[str, list[Assignment]] = {each.ad: [] for each in limits}
        for assignment in assignments:
            if assignment.ad is not None:
                theirs = mine.setdefault(assignment.ad, [])
                if counts(assignment):
                    theirs.append(assignment)
        ads = sorted((ad for ad in mine if not only or ad in only), key=natural)
        others = {
            ad: tuple(other for other in group if other != ad)
            for group in alike(mine)
            for ad in group
        }
        shown = {*ads, *(other for ad in ads for other in others.get(ad, ()))}
        return cls(
            tuple(ads),
            {ad: tuple(has) for ad, has in mine.items() if ad in shown},
            others,
            {each.ad: each for each in limits},
        )

    def capacity(self, ad: str) -> int | None:
        """How many assignments an AD can do at the same time; None is no limit."""
        said = self.limits.get(ad)
        return None if said is None else said.capacity

    def hindrance(self, ad: str, mine: Calendar, assignment: Assignment) -> Absence | Full | None:
        """Why an AD cannot take an assignment, whatever the rules say."""
        said = self.limits.get(ad)
        if said is None:
            return None
        start, end = period(assignment)
        for absence in said.absences:
            if absence.touches(start, end):
                return absence
        if said.capacity is not None:
            has, day = mine.busiest(start, end)
            if has >= said.capacity:
                return Full(has, said.capacity, day)
        return None


class Calendar:
    """The running and planned assignments of one AD by day.

    Args:
        assignments: what they have; what takes up no time is left aside.
    """

    def __init__(self, assignments: Iterable[Assignment]) -> None:
        periods = [period(each) for each in assignments if each.status in BUSY]
        self.starts = sorted(start for start, _ in periods)
        self._ends = sorted(end for _, end in periods)

    def on(self, day: date) -> int:
        """How many run on a day."""
        return bisect_right(self.starts, day) - bisect_left(self._ends, day)

    def between(self, start: date, end: date) -> int:
        """How many have a day in a period."""
        return self.on(start) + bisect_right(self.starts, end) - bisect_right(self.starts, start)

    def busiest(self, start: date, end: date) -> tuple[int, date]:
        """The most that run on one day of a period, and the first such day."""
        first, last = bisect_right(self.starts, start), bisect_right(self.starts, end)
        days = (start, *self.starts[first:last])
        return max(((self.on(day), day) for day in days), key=lambda found: found[0])


def period(assignment: Assignment) -> tuple[date, date]:
    """First and last day; an open end runs on."""
    return assignment.start, assignment.eind or date.max


def suggest(
    decider: RoleDecider,
    staff: Staff,
    proposed: Sequence[Assignment],
    watch: Watch = unwatched,
) -> list[Suggestion]:
    """Who can do each of the proposed assignments.

    Args:
        decider: judges pairs of assignments.
        staff: the ADs; what is proposed for one of them may be among what they have.
        proposed: the assignments, in the order of the register; what was cancelled is left out.
        watch: sees them go by.
    """
    wanted = [assignment for assignment in proposed if counts(assignment)]
    index = _Related(staff)
    calendars = {ad: Calendar(mine) for ad, mine in staff.mine.items()}
    return [
        _suggestion(decider, staff, index, calendars, assignment)
        for assignment in watch("Vergelijken", wanted, len(wanted))
    ]


def _suggestion(
    decider: RoleDecider,
    staff: Staff,
    index: _Related,
    calendars: Mapping[str, Calendar],
    assignment: Assignment,
) -> Suggestion:
    able: list[Candidate] = []
    unable: list[Candidate] = []
    beside = index.beside(assignment)
    suspect = {other for ad in staff.ads for other in staff.alike.get(ad, ())}
    worse = dict(_worse_than_free(decider, suspect, beside, assignment))
    for ad in staff.ads:
        calendar = calendars[ad]
        if assignment.ad == ad:
            calendar = Calendar(
                each for each in staff.mine[ad] if each.opdracht != assignment.opdracht
            )
        candidate = _candidate(decider, staff, ad, calendar, assignment, beside.get(ad, ()))
        others = staff.alike.get(ad, ())
        if found := tuple((other, worse[other]) for other in others if other in worse):
            candidate = replace(candidate, alike=found)
        (able if candidate.hindrance is None else unable).append(candidate)
    heaviest = len(decider.outcomes) - 1
    able.sort(
        key=lambda each: (
            each.verdict.weight,
            not (each.continuity and each.verdict.weight < heaviest),
            each.load,
            natural(each.ad),
        )
    )
    return Suggestion(assignment, tuple(able), tuple(unable))


def _candidate(
    decider: RoleDecider,
    staff: Staff,
    ad: str,
    calendar: Calendar,
    assignment: Assignment,
    beside: Iterable[Assignment],
) -> Candidate:
    placed = replace(assignment, ad=ad)
    found = [decider.pair(each, placed) for each in beside]
    found.sort(key=lambda finding: -finding.judgement.weight)
    return Candidate(
        ad=ad,
        verdict=decider.together(found),
        findings=tuple(found),
        continuity=any(CONTINUITY in finding.judgement.points for finding in found),
        load=calendar.between(*period(assignment)),
        hindrance=staff.hindrance(ad, calendar, assignment),
    )


def _worse_than_free(
    decider: RoleDecider,
    ads: Iterable[str],
    beside: Mapping[str, Sequence[Assignment]],
    assignment: Assignment,
) -> Iterator[tuple[str, Verdict]]:
    """Of `ads` those who are not free to take an assignment."""
    for ad in ads:
        theirs = replace(assignment, ad=ad)
        verdict = decider.together([decider.pair(each, theirs) for each in beside.get(ad, ())])
        if verdict.weight:
            yield ad, verdict


class _Related:
    """What the ADs have, by what another assignment may share with it."""

    def __init__(self, staff: Staff) -> None:
        self._sharing: dict[tuple[str, str], list[tuple[str, int]]] = defaultdict(list)
        self._mine = staff.mine
        for ad, mine in staff.mine.items():
            for place, assignment in enumerate(mine):
                for column in NEVER_SAME:
                    code = getattr(assignment, column)
                    if code is not None:
                        self._sharing[column, code].append((ad, place))

    def beside(self, assignment: Assignment) -> dict[str, list[Assignment]]:
        """Per AD what shares something with an assignment, in the order of the register."""
        places = {
            place
            for column in NEVER_SAME
            for place in self._sharing.get((column, getattr(assignment, column) or ""), ())
        }
        found: dict[str, list[Assignment]] = defaultdict(list)
        for ad, place in sorted(places):
            other = self._mine[ad][place]
            if other.opdracht != assignment.opdracht:
                found[ad].append(other)
        return found


def natural(code: str) -> tuple[tuple[bool, int, str], ...]:
    """To put AD-2 before AD-10."""
    runs = groupby(code, key=lambda sign: sign.isascii() and sign.isdigit())
    found = ((is_digit, "".join(signs)) for is_digit, signs in runs)
    return tuple((not is_digit, int(text) if is_digit else 0, text) for is_digit, text in found)
