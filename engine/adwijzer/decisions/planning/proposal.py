"""Who does which? A proposal for all assignments that nobody has yet.

It places as many as it can. Then it has the fewest pairs that are `ontraden`, then the fewest with
conditions, counted as in the summary of a check on the register that the proposal would give. Then
the largest load is smallest, then the sum of the squares of the loads. A load is how many running
and planned assignments of an AD have a day in the period of the proposal, with those they get.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import combinations

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.planning.candidates import Calendar, Candidate, Staff, Suggestion, period
from adwijzer.decisions.planning.division import Found, Limit, Stage, Work, divide, every_limit
from adwijzer.decisions.roles.decider import RoleDecider
from adwijzer.decisions.roles.judgement import JudgedPair, Verdict
from adwijzer.decisions.roles.records import NEVER_SAME


class Placed(Struct, frozen=True):
    """An assignment with the AD who gets it (in `assignment`), and what that gives.

    `findings` are the pairs with what they have and get, each pair with one assignment only.
    """

    assignment: Assignment
    candidate: Candidate
    verdict: Verdict
    findings: tuple[JudgedPair, ...]


class Unplaced(Struct, frozen=True):
    """An assignment for which there is no place.

    `could` are the ADs who could take it if they did not get others.
    """

    assignment: Assignment
    unable: tuple[Candidate, ...]
    could: tuple[str, ...]


class Proposal(Struct, frozen=True):
    """Who does which.

    Attributes:
        placed: in the order in which they were proposed.
        unplaced: what nobody can take as well.
        loads: per AD how much they have in the period of the proposal.
        since: the first day of that period.
        until: the last; None where it is open.
        found: the scores, and whether they are the best there are.
        numbers: how many pairs have each outcome.
    """

    placed: tuple[Placed, ...]
    unplaced: tuple[Unplaced, ...]
    loads: dict[str, int]
    since: date
    until: date | None
    found: Found
    numbers: dict[str, int]


def propose(
    decider: RoleDecider,
    staff: Staff,
    suggestions: Sequence[Suggestion],
    seconds: float,
    stage: Stage | None = None,
) -> Proposal | None:
    """The best proposal for the assignments without an AD; None where there are none.

    Args:
        decider: judges pairs of assignments.
        staff: the ADs.
        suggestions: who can do each of the proposed assignments, in the order of the register.
        seconds: that the search may take; after that the proposal is the best that was found.
        stage: called with how far the search is.
    """
    open_ones = [each for each in suggestions if each.assignment.ad is None]
    if not open_ones:
        return None
    looking = _Proposing(decider, staff, open_ones)
    return looking.proposal(divide(looking.work, seconds, stage))


class _Proposing:
    """The assignments that nobody has, as work in numbers, and back."""

    def __init__(
        self, decider: RoleDecider, staff: Staff, suggestions: Sequence[Suggestion]
    ) -> None:
        self._decider = decider
        self._staff = staff
        self._open = suggestions
        self._number = {ad: number for number, ad in enumerate(staff.ads)}
        self._candidates = [
            {each.ad: each for each in suggestion.able} for suggestion in suggestions
        ]
        self._together = dict(self._pairs())
        self._calendars = [Calendar(staff.mine[ad]) for ad in staff.ads]
        periods = [period(suggestion.assignment) for suggestion in suggestions]
        self._since = min(start for start, _ in periods)
        self._until = max(end for _, end in periods)
        weights = len(decider.outcomes) - 1
        self.work = Work(
            allowed=tuple(
                tuple(sorted(self._number[ad] for ad in able)) for able in self._candidates
            ),
            pairs=dict(self._beside_what_they_have(weights)),
            together={
                pair: finding.judgement.weight
                for pair, finding in self._together.items()
                if finding.judgement.weight
            },
            limits=tuple(self._limits()),
            loads=tuple(each.between(self._since, self._until) for each in self._calendars),
            weights=weights,
        )

    def _beside_what_they_have(
        self, weights: int
    ) -> Iterator[tuple[tuple[int, int], tuple[int, ...]]]:
        for task, able in enumerate(self._candidates):
            for ad, candidate in able.items():
                if candidate.verdict.weight:
                    found = Counter(each.judgement.weight for each in candidate.verdict.pairs)
                    numbers = tuple(found[weight] for weight in range(1, weights + 1))
                    yield (task, self._number[ad]), numbers

    def _pairs(self) -> Iterator[tuple[tuple[int, int], JudgedPair]]:
        """What two of the assignments give when one AD does both."""
        sharing: dict[tuple[str, str], list[int]] = defaultdict(list)
        for task, suggestion in enumerate(self._open):
            for column in NEVER_SAME:
                code = getattr(suggestion.assignment, column)
                if code is not None:
                    sharing[column, code].append(task)
        pairs = {pair for tasks in sharing.values() for pair in combinations(tasks, 2)}
        for one, other in sorted(pairs):
            yield (
                (one, other),
                self._decider.pair(self._open[one].assignment, self._open[other].assignment),
            )

    def _limits(self) -> Iterator[Limit]:
        """What each AD with a capacity can do on any day."""
        periods = [period(suggestion.assignment) for suggestion in self._open]
        for person, ad in enumerate(self._staff.ads):
            capacity = self._staff.capacity(ad)
            if capacity is None:
                continue
            calendar = self._calendars[person]
            mine = [task for task, able in enumerate(self._candidates) if ad in able]
            days = sorted({*(periods[task][0] for task in mine), *calendar.starts})
            running = [
                frozenset(task for task in mine if periods[task][0] <= day <= periods[task][1])
                for day in days
            ]
            room = [capacity - calendar.on(day) for day in days]
            yield from every_limit(running, room, person)

    def proposal(self, found: Found) -> Proposal:
        """The division that was found, in assignments and ADs."""
        division = found.division
        ads = [None if person is None else self._staff.ads[person] for person in division]
        extra: list[list[JudgedPair]] = [[] for _ in ads]
        counted: Counter[str] = Counter()
        for (one, other), finding in self._together.items():
            ad = ads[one]
            if ad is None or ad != ads[other]:
                continue
            together = replace(
                finding,
                first=replace(finding.first, ad=ad),
                second=replace(finding.second, ad=ad),
            )
            about = one if finding.judged.opdracht == self._open[one].assignment.opdracht else other
            extra[about].append(together)
        placed = []
        for task, ad in enumerate(ads):
            if ad is None:
                continue
            candidate = self._candidates[task][ad]
            pairs = (*candidate.findings, *extra[task])
            counted.update(each.judgement.outcome for each in pairs)
            placed.append(
                Placed(
                    replace(self._open[task].assignment, ad=ad),
                    candidate,
                    self._decider.together(pairs),
                    tuple(sorted(pairs, key=lambda each: -each.judgement.weight)),
                )
            )
        loads = Counter(dict(zip(self._staff.ads, self.work.loads, strict=True)))
        loads.update(ad for ad in ads if ad is not None)
        return Proposal(
            placed=tuple(placed),
            unplaced=tuple(
                Unplaced(
                    suggestion.assignment,
                    suggestion.unable,
                    tuple(each.ad for each in suggestion.able),
                )
                for suggestion, ad in zip(self._open, ads, strict=True)
                if ad is None
            ),
            loads={ad: loads[ad] for ad in self._staff.ads},
            since=self._since,
            until=None if self._until == date.max else self._until,
            found=found,
            numbers={name: counted[name] for name in self._decider.outcomes[1:]},
        )
