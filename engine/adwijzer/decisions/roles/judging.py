"""The judgement on a pair of assignments: both engines on every distinct record, once.

Records are closed vocabulary, and of a record only those facts are kept on which some rule can
still depend. So however large a register is, there are a few hundred records to judge.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from itertools import chain
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.answer import RuleBaseVersion
from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.decisions.flat import AnswerSpace
from adwijzer.decisions.roles.records import (
    CLIENT,
    FIRST,
    NEVER_SAME,
    ROLE,
    Layout,
    Profile,
    Values,
    counts,
    roles,
    same,
)
from adwijzer.decisions.single import SingleDecider, SingleReasoning
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.evaluator import holds
from adwijzer.inference.relevance import rules_behind, undecided
from adwijzer.inference.worlds import Known, Strata, Value, Worlds, conclude
from adwijzer.model.conditions import Condition, facts_of
from adwijzer.model.diagnostics import InternalError
from adwijzer.model.rulebase import VERDICT, Decision, Measure, RuleBase
from adwijzer.register.assignment import Assignment
from adwijzer.register.reading import Watch, unwatched

if TYPE_CHECKING:
    from adwijzer.decisions.roles.sweep import Findings, Scope

GUIDELINE = "leidraad"
FIRST_ROW, SECOND_ROW, BOTH_ROWS = 0, 1, -1

Record: TypeAlias = tuple[str | None, ...]
View: TypeAlias = tuple[str | None, ...]


class Ask(Struct, frozen=True):
    """An unknown fact that can change the outcome, and the row of the pair that should tell it.

    `row` is that of the first or second assignment of the pair; a fact that comes from comparing
    both has `BOTH_ROWS`.
    """

    fact: str
    row: int


class Judgement(Struct, frozen=True, eq=False):
    """What the rules say about all pairs with the same record.

    Attributes:
        outcome: the verdict, and its place from light to heavy in `weight`.
        possible: every outcome that some completion of the unknown facts gives.
        rule: the id of the rule that decided.
        points: ids of the attention points that hold.
        asks: the unknown facts that can still change the outcome, the most useful first.
        turned: the assignment that is judged is the first one of the pair; that happens only when
            both begin on the same day.
    """

    outcome: str
    weight: int
    possible: tuple[str, ...]
    rule: str
    points: tuple[str, ...]
    asks: tuple[Ask, ...]
    turned: bool = False

    @property
    def fixed(self) -> bool:
        """Whether no completion of the unknown facts changes the outcome."""
        return self.possible == (self.outcome,)


class Finding(Struct, frozen=True):
    """A pair of assignments with the judgement on it; `first` begins first."""

    first: Assignment
    second: Assignment
    judgement: Judgement

    @property
    def judged(self) -> Assignment:
        """The assignment that the verdict is about."""
        return self.first if self.judgement.turned else self.second

    @property
    def earlier(self) -> Assignment:
        """The assignment that stands in the way."""
        return self.second if self.judgement.turned else self.first


class Verdict(Struct, frozen=True):
    """May an AD do an assignment, beside those he has? The heaviest of all pairs counts.

    `pairs` are those that are not free, the heaviest first. `fixed` says that no unknown fact can
    change the outcome; where the unknown facts of several pairs hang together it may be False
    although nothing can change.
    """

    outcome: str
    weight: int
    fixed: bool
    pairs: tuple[Finding, ...]


class _Kind(Struct):
    """All pairs with the same two roles, for one client or not: which other facts can matter.

    `pick` takes those out of the values of a pair; `judged` holds the judgement on each record.
    Those that come from comparing two rows come from the columns `compared`.
    """

    facts: dict[str, Value]
    names: tuple[str, ...]
    pick: Callable[[Values], Record]
    judged: dict[Record, Judgement]
    compared: frozenset[str]


class RoleDecider(SingleDecider):
    """The decision on pairs of assignments, prepared for the rules of one day."""

    layout: Layout
    measures: dict[str, tuple[Measure, ...]]
    """What each rule asks for."""
    guided_by: tuple[str, ...]
    """The facts on which it depends which guideline of the profession holds."""
    kinds: dict[tuple[str, str, bool], _Kind]
    views: dict[tuple[Profile, bool], View]
    joint: dict[tuple[str, str, bool, Record, Record], Judgement]
    guidelines: dict[Record, str]

    @classmethod
    def of(cls, base: RuleBase, prepared: Prepared) -> RoleDecider:
        """Prepare.

        Raises:
            RuleBaseError: a fact or measure of the decision names no column of a register.
        """
        decision = prepared.decision
        [outcome] = decision.outcomes
        wanted = [VERDICT + outcome.name, *chain.from_iterable(map(facts_of, _asked(decision)))]
        rules = rules_behind(decision, wanted)
        conditions = (*(rule.condition for rule in rules), *_asked(decision))
        layout = Layout.of(decision, conditions)
        guiding = [facts_of(rule.condition) for rule in rules_behind(decision, [GUIDELINE])]
        return cls(
            prepared,
            rules,
            RuleBaseVersion(versie=base.version, sha256=base.sha256),
            outcome.name,
            layout,
            {rule.id: tuple(map(decision.measure, rule.measures)) for rule in decision.rules},
            tuple(name for name in layout.names if name in frozenset().union(*guiding)),
            {},
            {},
            {},
            {},
        )

    @property
    def day(self) -> date:
        """The reference day."""
        return self.prepared.day

    @property
    def outcomes(self) -> tuple[str, ...]:
        """The outcomes, from light to heavy."""
        [outcome] = self.prepared.decision.outcomes
        return outcome.names

    # One direction: the second assignment beside the first

    def one_way(
        self, first: Profile, second: Profile, same_client: bool, compared: Values
    ) -> Judgement:
        """The judgement on `second`, which begins after `first`.

        Args:
            first: what the rules see of the assignment that begins first.
            second: the same of the other.
            same_client: whether both are for one client.
            compared: what follows from putting both side by side, as `Layout` orders it.
        """
        kind = self.kind(first.role, second.role, same_client)
        record = kind.pick(first.first + second.second + compared)
        found = kind.judged.get(record)
        if found is None:
            found = kind.judged[record] = self._judge(kind, record)
        return found

    def kind(self, first: str, second: str, same_client: bool) -> _Kind:
        """What is known of all pairs with these roles."""
        found = self.kinds.get((first, second, same_client))
        if found is not None:
            return found
        facts = roles(first, second, same_client)
        conditions = [rule.condition for rule in self.rules]
        for point in self.prepared.decision.attention:
            if holds(point.condition, facts) is not False:
                conditions += [point.condition, *([point.unless] if point.unless else [])]
        open_names = undecided(conditions, facts)
        chosen = [n for n, name in enumerate(self.layout.names) if name in open_names]
        names = tuple(self.layout.names[n] for n in chosen)
        sources = [self.layout.sources[name] for name in names]
        kind = _Kind(
            facts,
            names,
            _picker(chosen),
            {},
            frozenset(column for place, column in sources if place == "compared"),
        )
        self.kinds[first, second, same_client] = kind
        return kind

    def _judge(self, kind: _Kind, record: Record) -> Judgement:
        known = {name: value for name, value in zip(kind.names, record, strict=True) if value}
        facts: dict[str, Value] = {**kind.facts, **known}
        [(conclusions, _)] = self.prepared.conclude([facts])
        outcome = conclusions.verdict(self.outcome)
        if outcome not in self.outcomes:
            raise InternalError.of(
                "de regels geven voor twee opdrachten geen uitkomst",
                "er is geen advies gegeven; meld dit bij de beheerder van de regelbank",
            )
        rule = conclusions.deciders[VERDICT + self.outcome][0]
        [points] = self.prepared.minds(
            [
                {
                    **facts,
                    **conclusions.values,
                    "advies": outcome,
                    "beslissende_regel": frozenset((rule,)),
                }
            ]
        )
        space = _PairSpace(self, [_Direction(facts, self._questions(kind, known, turned=False))])
        return Judgement(
            outcome=outcome,
            weight=self.outcomes.index(outcome),
            possible=self._ordered(space.outcomes),
            rule=rule,
            points=points,
            asks=self._asks(space),
        )

    # Both directions: the assignments begin on the same day, and the heaviest verdict counts

    def both_ways(
        self, first: Profile, second: Profile, same_client: bool, compared: Values
    ) -> Judgement:
        """The judgement on two assignments that begin on the same day; arguments as `one_way`."""
        there = self.kind(first.role, second.role, same_client)
        back = self.kind(second.role, first.role, same_client)
        records = (
            there.pick(first.first + second.second + compared),
            back.pick(second.first + first.second + compared),
        )
        key = (first.role, second.role, same_client, *records)
        found = self.joint.get(key)
        if found is None:
            onward = self.one_way(first, second, same_client, compared)
            other = self.one_way(second, first, same_client, compared)
            found = self.joint[key] = self._heaviest(
                (onward, other), zip((there, back), records, strict=True)
            )
        return found

    def _heaviest(
        self, judgements: tuple[Judgement, Judgement], seen: Iterable[tuple[_Kind, Record]]
    ) -> Judgement:
        """The judgement in two directions, from the one in each."""
        onward, back = judgements
        heaviest = back if back.weight > onward.weight else onward
        directions = []
        for turned, (kind, record) in enumerate(seen):
            known = {name: value for name, value in zip(kind.names, record, strict=True) if value}
            questions = self._questions(kind, known, turned=bool(turned))
            directions.append(_Direction({**kind.facts, **known}, questions))
        space = _PairSpace(self, directions)
        return Judgement(
            outcome=heaviest.outcome,
            weight=heaviest.weight,
            possible=self._ordered(space.outcomes),
            rule=heaviest.rule,
            points=heaviest.points,
            asks=self._asks(space),
            turned=heaviest is back,
        )

    def compares(
        self, first: str, second: str, same_client: bool, both: bool = False
    ) -> frozenset[str]:
        """The columns in which two assignments are compared before the rules can say something.

        Args:
            first: role of the assignment that begins first.
            second: role of the other.
            same_client: whether they are for one client.
            both: whether both directions are looked at.
        """
        found = self.kind(first, second, same_client).compared
        return found | self.kind(second, first, same_client).compared if both else found

    def view(self, profile: Profile, same_client: bool) -> View:
        """What can make a difference of an assignment, beside any other; equal views are alike.

        Args:
            profile: all that rules see of it.
            same_client: whether the other is for the same client.
        """
        key = (profile, same_client)
        found = self.views.get(key)
        if found is None:
            found = self.views[key] = self._view(*key)
        return found

    def _view(self, profile: Profile, same_client: bool) -> View:
        names = self.layout.names
        values = dict(zip(names, profile.first + profile.second, strict=False))
        mattering: set[str] = set()
        for other in self.prepared.decision.fact(FIRST + ROLE).names:
            as_first = self.kind(profile.role, other, same_client).names
            as_second = self.kind(other, profile.role, same_client).names
            for place, seen in (("first", as_first), ("second", as_second)):
                mattering.update(n for n in seen if self.layout.sources[n][0] == place)
        return (profile.role, *(values[name] for name in names if name in mattering))

    # What unknown facts can still change

    def _questions(
        self, kind: _Kind, known: Mapping[str, Value], *, turned: bool
    ) -> dict[str, tuple[int, str]]:
        """For each unknown fact of a direction the row and column that should tell it."""
        found = {}
        for name in kind.names:
            if name in known:
                continue
            place, column = self.layout.sources[name]
            row = {"first": FIRST_ROW, "second": SECOND_ROW, "compared": BOTH_ROWS}[place]
            if turned and row != BOTH_ROWS:
                row = SECOND_ROW - row
            found[name] = (row, column)
        return found

    def _ordered(self, outcomes: Iterable[str]) -> tuple[str, ...]:
        return tuple(sorted(outcomes, key=self.outcomes.index))

    def _asks(self, space: _PairSpace) -> tuple[Ask, ...]:
        if len(space.outcomes) < 2:
            return ()
        return tuple(space.named[key] for key in space.asks())

    # Assignments

    def pair(self, one: Assignment, other: Assignment) -> Finding:
        """The judgement on two assignments, as if one AD did both.

        Args:
            one: the one that stands first in the register.
            other: the other.
        """
        first, second = (other, one) if other.start < one.start else (one, other)
        judge = self.both_ways if first.start == second.start else self.one_way
        return Finding(
            first,
            second,
            judge(
                self.layout.profile(first),
                self.layout.profile(second),
                same(CLIENT, first, second) is True,
                self.layout.comparison(first, second, self.day),
            ),
        )

    def verdict(self, mine: Iterable[Assignment], candidate: Assignment) -> Verdict:
        """May an AD with the assignments `mine` do `candidate` as well?

        Args:
            mine: what the AD has, in the order of the register. Whose they are is not looked at.
            candidate: the assignment that he might do.
        """
        found = [
            self.pair(assignment, candidate)
            for assignment in mine
            if counts(assignment) and counts(candidate) and related(assignment, candidate)
        ]
        weight = max((finding.judgement.weight for finding in found), default=0)
        bad = [finding for finding in found if finding.judgement.weight]
        return Verdict(
            outcome=self.outcomes[weight],
            weight=weight,
            fixed=all(
                self.outcomes.index(finding.judgement.possible[-1]) <= weight for finding in found
            )
            and (
                not weight
                or any(
                    self.outcomes.index(finding.judgement.possible[0]) >= weight
                    for finding in found
                )
            ),
            pairs=tuple(sorted(bad, key=lambda finding: -finding.judgement.weight)),
        )

    def judge(
        self,
        assignments: Sequence[Assignment],
        scope: Scope | None = None,
        watch: Watch = unwatched,
    ) -> Findings:
        """Judge every pair of assignments of one AD in a register.

        Args:
            assignments: the register, in its own order.
            scope: which pairs to look at and to keep; without it all that are not free.
            watch: sees the ADs go by.
        """
        from adwijzer.decisions.roles.sweep import Scope, sweep

        return sweep(self, assignments, scope or Scope(), watch)

    def guideline(self, assignment: Assignment) -> str:
        """The guideline of the profession that holds for the client of an assignment."""
        sources = self.layout.sources
        record = tuple(getattr(assignment, sources[name][1]) for name in self.guided_by)
        if record not in self.guidelines:
            known = {n: value for n, value in zip(self.guided_by, record, strict=True) if value}
            [(conclusions, _)] = self.prepared.conclude([known])
            self.guidelines[record] = conclusions.values.get(GUIDELINE, UNKNOWN)
        return self.guidelines[record]

    def outcome_if(self, finding: Finding, changes: Mapping[str, str]) -> str:
        """The outcome of a pair if some facts were different, as the deciding direction names them.

        A column is changed in its row, so in both directions where both are looked at.
        """
        rows = {"first": finding.earlier, "second": finding.judged}
        compared = {}
        for name, value in changes.items():
            place, column = self.layout.sources[name]
            if place == "compared":
                compared[column] = value
            else:
                rows[place] = replace(rows[place], **{column: value})
        turned = finding.judgement.turned
        first, second = (rows["second"], rows["first"]) if turned else rows.values()
        values = tuple(
            compared.get(column, value)
            for column, value in zip(
                self.layout.compared,
                self.layout.comparison(first, second, self.day),
                strict=True,
            )
        )
        judge = self.both_ways if first.start == second.start else self.one_way
        return judge(
            self.layout.profile(first),
            self.layout.profile(second),
            same(CLIENT, first, second) is True,
            values,
        ).outcome

    def reasoning(self, finding: Finding) -> SingleReasoning:
        """The whole record of a pair as a case, in the direction that decided, to explain it."""
        facts = self.layout.facts(finding.earlier, finding.judged, self.day)
        [(conclusions, firings)] = self.prepared.conclude([facts])
        return SingleReasoning(self, Case(facts), facts, conclusions, firings)


class _Direction(Struct, frozen=True):
    """One direction in which to look at a pair: the known facts, and who tells the others."""

    facts: dict[str, Value]
    questions: dict[str, tuple[int, str]]


class _PairSpace(AnswerSpace):
    """All that can still become of one pair, over the directions in which it is looked at."""

    def __init__(self, decider: RoleDecider, directions: Sequence[_Direction]) -> None:
        decision = decider.prepared.decision
        self.named: dict[str, Ask] = {}
        domains: dict[str, tuple[Value, ...]] = {}
        for direction in directions:
            for name, (row, column) in direction.questions.items():
                key = f"{row} {column}"
                self.named.setdefault(key, Ask(name, row))
                domains[key] = decision.fact(name).names
        super().__init__(domains)
        self._names = decider.outcomes
        self._key = VERDICT + decider.outcome
        strata = Strata.of(decision).only(decider.rules)
        self._found = [conclude(strata, self._facts(d), self._every) for d in directions]

    def _facts(self, direction: _Direction) -> Known:
        facts: dict[str, Mapping[Value, Worlds]] = {
            name: {value: self._every} for name, value in direction.facts.items()
        }
        for name, (row, column) in direction.questions.items():
            facts[name] = self._worlds[f"{row} {column}"]
        return facts

    @cached_property
    def outcomes(self) -> dict[str, Worlds]:
        """Per world the heaviest outcome of all directions."""
        heaviest: dict[str, Worlds] = {}
        left = self._every
        for name in reversed(self._names):
            worlds = 0
            for found in self._found:
                worlds |= found[self._key].get(name, 0)
            if worlds & left:
                heaviest[name] = worlds & left
                left &= ~worlds
        return heaviest


def related(one: Assignment, other: Assignment) -> bool:
    """Whether two assignments share a client, employer or principal."""
    return any(same(column, one, other) for column in NEVER_SAME)


def _asked(decision: Decision) -> tuple[Condition, ...]:
    """What attention points ask."""
    return tuple(
        condition
        for point in decision.attention
        for condition in (point.condition, point.unless)
        if condition is not None
    )


def _picker(chosen: Sequence[int]) -> Callable[[Values], Record]:
    if not chosen:
        return lambda _: ()
    if len(chosen) == 1:
        [only] = chosen
        return lambda values: (values[only],)
    picked: Any = itemgetter(*chosen)
    return picked  # type: ignore[no-any-return]
