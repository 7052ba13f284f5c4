"""All pairs of a register, without looking at each: cost n log n, plus the pairs that are found.

Assignments of one AD pass by in the order in which they begin. Those that passed are kept by what
they share with later ones (client, employer, principal) and by what the rules can see of them.
Where the rules say the same about a whole group and it need not be shown, the group is counted.

    start ->      A ====|                    one client, A and B alike for the rules
                    B =========|
                       C =====|              C begins: A and B still run, one judgement for both
                               D ====|       D begins: A is over, B and C are over

Three laws make it exact. (1) A verdict depends on the record of a pair alone, and the record on the
two profiles, on what is shared, and on whether both run on one day: so assignments with one profile
get one verdict beside a later one, as long as they agree in the last two. (2) Whether they run
together is whether the earlier ends before the later begins. Starts only grow, so an assignment
that is over stays over: a heap by end moves each once. (3) Pairs that share no client, employer or
principal are free without being looked at, so only those three are indexed. Who shares both
employer and principal is in all three indexes, and is subtracted where it would be counted twice.

Assignments that begin on one day have no first: they are kept apart (`today`) and judged in both
directions; without `today` each such pair would be judged in one, whichever row came first in the
file. A loop over all pairs is easier to believe, and tests hold this against one; but one AD with
10,000 assignments has 50,000,000 pairs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from heapq import heappop, heappush
from itertools import chain, groupby, islice
from operator import itemgetter
from typing import Any, TypeAlias

from msgspec import Struct, field

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.reader import Watch, unwatched
from adwijzer.decisions.roles.decider import RoleDecider
from adwijzer.decisions.roles.judgement import JudgedPair, Judgement
from adwijzer.decisions.roles.pair_kinds import View
from adwijzer.decisions.roles.records import (
    DONE,
    SIMULTANEOUS,
    Profile,
    counts,
    word,
)
from adwijzer.text.diagnostics import InputError

EMPLOYER, PRINCIPAL = "werkgever", "opdrachtgever"
MOST_PAIRS = 1_000_000
"""Pairs that are kept at most when free ones are wanted too."""

Entry: TypeAlias = tuple[date, int, Assignment]
"""An assignment with the day on which it begins and its place in the register."""


class Scope(Struct, frozen=True):
    """Which pairs to judge and which to keep.

    Attributes:
        ads: only these ADs; empty is all.
        clients: only pairs in which the assignment that begins last is for one of these.
        start, end: only pairs in which that assignment runs on a day of this period.
        proposed: ids of assignments that are proposed; then only pairs with one of them.
        free: keep pairs that are free as well.
        most: pairs that are kept at most; None is any number, or `MOST_PAIRS` with `free`.
        narrow: the options with which a part is chosen, for the message when there are more.
    """

    ads: frozenset[str] = frozenset()
    clients: frozenset[str] = frozenset()
    start: date | None = None
    end: date | None = None
    proposed: frozenset[str] | None = None
    free: bool = False
    most: int | None = None
    narrow: str = "--ad of --from"

    def looks_at(self, assignment: Assignment) -> bool:
        """Whether pairs count in which `assignment` is the one that begins last."""
        return (
            (not self.clients or assignment.client in self.clients)
            and (self.end is None or assignment.start <= self.end)
            and (self.start is None or assignment.eind is None or assignment.eind >= self.start)
        )


class SharedWork(Struct, frozen=True):
    """An assignment before which the AD worked for the same employer or principal.

    `count` says how many earlier assignments for other clients that were, by attention point.
    """

    assignment: Assignment
    count: dict[str, int]


class Findings(Struct, dict=True):
    """What judging a register gave.

    Attributes:
        total: assignments in the register, cancelled ones included.
        ads: how many ADs were looked at.
        shared: one finding per assignment with earlier work for the same employer or principal.
        free: how many pairs are free, and how many of those are so only as far as is known.
        numbers: how many pairs that are kept have each outcome.
    """

    total: int
    ads: int = 0
    shared: list[SharedWork] = field(default_factory=list)
    free: int = 0
    free_for_now: int = 0
    numbers: Counter[str] = field(default_factory=Counter)
    _single: list[JudgedPair] = field(default_factory=list)
    _batches: list[_Batch] = field(default_factory=list)

    @cached_property
    def pairs(self) -> list[JudgedPair]:
        """The pairs that are not free, or all when those were asked; the heaviest first."""
        found = [*self._single, *chain.from_iterable(map(_expanded, self._batches))]
        return sorted(found, key=_order)

    def add(self, finding: JudgedPair) -> None:
        """Keep a pair."""
        self.numbers[finding.judgement.outcome] += 1
        self._single.append(finding)

    def add_batch(self, batch: _Batch) -> None:
        """Keep pairs with one judgement, without making them yet."""
        self.numbers[batch.judgement.outcome] += batch.number
        self._batches.append(batch)


def sweep(
    decider: RoleDecider,
    assignments: Sequence[Assignment],
    scope: Scope | None = None,
    watch: Watch = unwatched,
) -> Findings:
    """Judge every pair of assignments of one AD in a register.

    Args:
        decider: gives the judgement on a pair.
        assignments: the register, in its own order.
        scope: which pairs to look at and to keep; without it all that are not free.
        watch: sees the ADs go by.
    Raises:
        InputError: free pairs were asked, and there are too many of them.
    """
    scope = scope or Scope()
    found = Findings(total=len(assignments))
    by_ad: dict[str, list[Entry]] = defaultdict(list)
    for position, assignment in enumerate(assignments):
        ad = assignment.ad
        if ad is not None and counts(assignment) and (not scope.ads or ad in scope.ads):
            by_ad[ad].append((assignment.start, position, assignment))
    found.ads = len(by_ad)
    looking = _Sweep(decider, scope, found)
    for entries in watch("Controleren", by_ad.values(), len(by_ad)):
        looking.over(entries)
    found.shared.sort(key=lambda shared: (shared.assignment.ad or "", shared.assignment.start))
    return found


def _order(finding: JudgedPair) -> tuple[Any, ...]:
    return (
        -finding.judgement.weight,
        finding.second.ad or "",
        finding.second.start,
        finding.second.opdracht,
        finding.first.start,
        finding.first.opdracht,
    )


class _Seen(Struct, frozen=True, gc=False):
    """An assignment with what the rules see of it.

    Attributes:
        view: what can make a difference of it beside others for its client.
        apart: what they see beside other clients.
        shared: what others must have to share an employer or principal with it, both first.
    """

    assignment: Assignment
    profile: Profile
    view: View
    apart: Profile
    shared: Mapping[_Way, _Shared]


class _Batch(Struct, frozen=True):
    """Pairs of one assignment with earlier ones for other clients, all with one judgement.

    They are those among the first `upto` of a group that share what the flags say and no more.
    """

    assignment: Assignment
    group: _Group
    upto: int
    employer: bool
    principal: bool
    judgement: Judgement
    number: int


class _Bucket(Struct):
    """Earlier assignments for one client that the rules cannot tell apart, by when they end.

    Those with an end move from `running` (a heap, the first to end on top) to `over`; an open end
    never does. What is done without an end stands in `undated`.
    """

    profile: Profile
    running: list[tuple[date, int, _Seen]] = field(default_factory=list)
    over: list[_Seen] = field(default_factory=list)
    undated: list[_Seen] = field(default_factory=list)
    size: int = 0

    def add(self, seen: _Seen) -> None:
        self.size += 1
        assignment = seen.assignment
        if assignment.eind is None and assignment.status == DONE:
            self.undated.append(seen)
        else:
            heappush(self.running, (assignment.eind or date.max, self.size, seen))

    def all(self) -> Iterator[_Part]:
        """All assignments, as those that run together with one that begins on the same day."""
        yield "ja", self.size, chain(self._running(), self.over, self.undated)

    def beside(self, start: date, on: date) -> Iterator[_Part]:
        """The assignments by whether they run together with one that begins later, on `start`."""
        while self.running and self.running[0][0] < start:
            self.over.append(heappop(self.running)[2])
        yield "ja", len(self.running), self._running()
        yield "nee", len(self.over), self.over
        yield (None if start < on else "nee"), len(self.undated), self.undated

    def _running(self) -> Iterator[_Seen]:
        return map(itemgetter(2), self.running)


_Part: TypeAlias = tuple[str | None, int, Iterable[_Seen]]
"""Assignments by whether they run together with a later one: how many, and which."""


class _Group(Struct):
    """Earlier assignments with one employer or principal that the rules cannot tell apart."""

    members: list[_Seen] = field(default_factory=list)
    by_client: dict[str, int] = field(default_factory=dict)
    """How many are for each client; who has no client is never the same."""


class _Earlier:
    """The assignments that began before, or on the same day, by what later ones may share."""

    def __init__(self) -> None:
        self._for_client: dict[str, dict[View, _Bucket]] = {}
        self._sharing: dict[_Shared, dict[Profile, _Group]] = {}

    def add(self, seen: _Seen) -> None:
        client = seen.assignment.client
        if client is not None:
            buckets = self._for_client.setdefault(client, {})
            bucket = buckets.get(seen.view)
            if bucket is None:
                bucket = buckets[seen.view] = _Bucket(seen.profile)
            bucket.add(seen)
        for shared in seen.shared.values():
            groups = self._sharing.setdefault(shared, {})
            group = groups.get(seen.apart)
            if group is None:
                group = groups[seen.apart] = _Group()
            group.members.append(seen)
            if client is not None:
                group.by_client[client] = group.by_client.get(client, 0) + 1

    def for_client(self, mine: Assignment) -> Iterable[_Bucket]:
        """Those for the client of an assignment."""
        return () if mine.client is None else self._for_client.get(mine.client, {}).values()

    def sharing(self, shared: _Shared) -> Mapping[Profile, _Group]:
        """Those with this employer and principal."""
        return self._sharing.get(shared, {})


_Shared: TypeAlias = tuple[str | None, str | None]
"""Employer and principal that are shared; None is any."""

_Way: TypeAlias = tuple[bool, bool]
"""Whether the employer is shared, and whether the principal is."""


def _shared(mine: Assignment) -> dict[_Way, _Shared]:
    """As `_Seen.shared`."""
    employer, principal = mine.werkgever, mine.opdrachtgever
    found: dict[_Way, _Shared] = {}
    if employer is not None and principal is not None:
        found[True, True] = (employer, principal)
    if employer is not None:
        found[True, False] = (employer, None)
    if principal is not None:
        found[False, True] = (None, principal)
    return found


class _Sweep:
    """Goes over the assignments of one AD after another."""

    def __init__(self, decider: RoleDecider, scope: Scope, found: Findings) -> None:
        self._decider = decider
        self._scope = scope
        self._found = found
        self._profiles: dict[Profile, tuple[View, Profile]] = {}
        self._alike: dict[tuple[Profile, Profile, str | None, bool], Judgement | None] = {}
        self._groups: dict[tuple[Profile, bool, bool, bool], dict[Profile, Judgement | None]] = {}
        """By what is seen of the later assignment and what is shared: the judgement by group."""

    def over(self, entries: list[Entry]) -> None:
        """Judge the pairs of one AD."""
        proposed = self._scope.proposed
        if proposed is not None and not any(each.opdracht in proposed for *_, each in entries):
            return
        entries.sort(key=itemgetter(0, 1))
        everyone, newcomers, nobody = _Earlier(), _Earlier(), _Earlier()
        for _, day in groupby(entries, key=itemgetter(0)):
            began = [self._seen(assignment) for _, _, assignment in day]
            today = new_today = nobody
            if len(began) > 1:
                today, new_today = _Earlier(), _Earlier()
            for seen in began:
                is_new = proposed is None or seen.assignment.opdracht in proposed
                if self._scope.looks_at(seen.assignment):
                    # Beside what is proposed everything counts, beside the rest what is proposed.
                    if is_new:
                        self._look_back(seen, everyone, today)
                    else:
                        self._look_back(seen, newcomers, new_today)
                if len(began) > 1:
                    today.add(seen)
                    if is_new and proposed is not None:
                        new_today.add(seen)
            for seen in began:
                everyone.add(seen)
                if proposed is not None and seen.assignment.opdracht in proposed:
                    newcomers.add(seen)

    def _seen(self, assignment: Assignment) -> _Seen:
        profile = self._decider.layout.profile(assignment)
        known = self._profiles.get(profile)
        if known is None:
            kinds = self._decider.kinds
            known = self._profiles[profile] = (kinds.view(profile, True), kinds.alike(profile))
        return _Seen(assignment, profile, *known, _shared(assignment))

    def _look_back(self, seen: _Seen, before: _Earlier, today: _Earlier) -> None:
        """Judge an assignment beside those that began before it, or earlier on its own day."""
        start, on = seen.assignment.start, self._decider.day
        for bucket in before.for_client(seen.assignment):
            self._same_client(seen, bucket.profile, bucket.beside(start, on), together=False)
        for bucket in today.for_client(seen.assignment):
            self._same_client(seen, bucket.profile, bucket.all(), together=True)
        if not seen.shared:
            return
        counted: dict[str, int] = {}
        self._other_clients(seen, before, counted, together=False)
        self._other_clients(seen, today, counted, together=True)
        if counted:
            self._found.shared.append(SharedWork(seen.assignment, counted))

    def _same_client(
        self, seen: _Seen, profile: Profile, parts: Iterable[_Part], *, together: bool
    ) -> None:
        """Judge an assignment beside those for its client that the rules cannot tell apart."""
        for simultaneous, number, members in parts:
            if not number:
                continue
            key = (profile, seen.profile, simultaneous, together)
            if key not in self._alike:
                known = {SIMULTANEOUS: simultaneous}
                self._alike[key] = self._judge_all(profile, seen.profile, True, known, together)
            alike = self._alike[key]
            if alike is not None and not self._wanted(alike):
                self._count(alike, number)
                continue
            for each in members:
                judgement = alike or self._judge_pair(each, seen, True, together)
                self._count(judgement, 1)
                self._keep(each, seen, judgement)

    def _other_clients(
        self, seen: _Seen, earlier: _Earlier, counted: dict[str, int], *, together: bool
    ) -> None:
        """Judge an assignment beside those for other clients with its employer or principal."""
        mine = seen.assignment
        client = mine.client or ""
        keep_free = self._scope.free
        shares_both: dict[Profile, int] = {}
        numbers: dict[Judgement, int] = {}
        for (employer, principal), shared in seen.shared.items():
            groups = earlier.sharing(shared)
            if not groups:
                continue
            judged = self._groups.setdefault((seen.apart, employer, principal, together), {})
            for profile, group in groups.items():
                number = len(group.members) - group.by_client.get(client, 0)
                if employer and principal:
                    shares_both[profile] = number
                else:
                    number -= shares_both.get(profile, 0)
                if not number:
                    continue
                if profile not in judged:
                    known = {EMPLOYER: word(employer), PRINCIPAL: word(principal)}
                    if together:
                        known[SIMULTANEOUS] = "ja"
                    judged[profile] = self._judge_all(profile, seen.apart, False, known, together)
                alike = judged[profile]
                if alike is None:
                    for each in _others(group.members, mine, employer, principal):
                        judgement = self._judge_pair(each, seen, False, together)
                        numbers[judgement] = numbers.get(judgement, 0) + 1
                        self._keep(each, seen, judgement)
                    continue
                numbers[alike] = numbers.get(alike, 0) + number
                if alike.weight or keep_free:
                    upto = len(group.members)
                    self._found.add_batch(
                        _Batch(mine, group, upto, employer, principal, alike, number)
                    )
                    self._check_number()
        for judgement, number in numbers.items():
            self._count(judgement, number)
            for point in judgement.points:
                counted[point] = counted.get(point, 0) + number

    def _judge_all(
        self,
        first: Profile,
        second: Profile,
        same_client: bool,
        known: Mapping[str, str | None],
        together: bool,
    ) -> Judgement | None:
        """One judgement on a whole group; None if each must be looked at.

        Args:
            first: what the rules see of each assignment in the group.
            second: what they see of the assignment that begins last.
            same_client: whether all are for its client.
            known: what comparing gives, for all of the group alike.
            together: whether all begin on its day, so that both directions count.
        """
        decider = self._decider
        if (
            not decider.kinds.compares(first.role, second.role, same_client, together)
            <= known.keys()
        ):
            return None
        compared = tuple(known.get(column) for column in decider.layout.compared)
        judge = decider.both_ways if together else decider.one_way
        return judge(first, second, same_client, compared)

    def _judge_pair(
        self, earlier: _Seen, later: _Seen, same_client: bool, together: bool
    ) -> Judgement:
        decider = self._decider
        judge = decider.both_ways if together else decider.one_way
        compared = decider.layout.comparison(earlier.assignment, later.assignment, decider.day)
        return judge(earlier.profile, later.profile, same_client, compared)

    def _keep(self, earlier: _Seen, later: _Seen, judgement: Judgement) -> None:
        """Keep a pair that is wanted."""
        if self._wanted(judgement):
            self._found.add(JudgedPair(earlier.assignment, later.assignment, judgement))
            self._check_number()

    def _check_number(self) -> None:
        most = self._scope.most or (MOST_PAIRS if self._scope.free else None)
        if most is not None and self._found.numbers.total() > most:
            raise InputError.of(
                f"het antwoord heeft meer dan {most} paren",
                f"kies een deel, zoals met {self._scope.narrow}",
            )

    def _wanted(self, judgement: Judgement) -> bool:
        return bool(judgement.weight) or self._scope.free

    def _count(self, judgement: Judgement, number: int) -> None:
        """Count pairs when they are free."""
        if not judgement.weight:
            self._found.free += number
            self._found.free_for_now += 0 if judgement.fixed else number


def _others(
    members: Iterable[_Seen], mine: Assignment, employer: bool, principal: bool
) -> Iterator[_Seen]:
    """Those for other clients than `mine` that share exactly this with it."""
    client = mine.client
    for each in members:
        theirs = each.assignment
        if client is not None and theirs.client == client:
            continue
        if (employer or theirs.werkgever != mine.werkgever or mine.werkgever is None) and (
            principal or theirs.opdrachtgever != mine.opdrachtgever or mine.opdrachtgever is None
        ):
            yield each


def _expanded(batch: _Batch) -> Iterator[JudgedPair]:
    """The pairs of a batch."""
    members = islice(batch.group.members, batch.upto)
    for each in _others(members, batch.assignment, batch.employer, batch.principal):
        yield JudgedPair(each.assignment, batch.assignment, batch.judgement)
