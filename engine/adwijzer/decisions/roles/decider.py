"""The judgement on a pair of assignments: both engines on every distinct record, once.

Records are closed vocabulary, and of a record only those facts are kept on which some rule can
still depend. So however large a register is, there are a few hundred records to judge.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Self

from msgspec import field
from msgspec.structs import replace

from adwijzer.decisions.answer import RuleBaseVersion
from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.decisions.outcome import OutcomeDecider, OutcomeReasoning
from adwijzer.decisions.roles.judgement import JudgedPair, Judgement, Verdict
from adwijzer.decisions.roles.pair_kinds import (
    PairKind,
    PairKinds,
    Record,
    Settled,
    attention_conditions,
)
from adwijzer.decisions.roles.records import (
    CLIENT,
    FIXED,
    NEVER_SAME,
    Layout,
    Profile,
    Values,
    counts,
    same,
)
from adwijzer.decisions.roles.space import Direction, PairSpace, Seen, direction
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.relevance import rules_behind
from adwijzer.inference.worlds import Value
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import VERDICT, Measure, PairsDecision, RuleBase
from adwijzer.text.diagnostics import InternalError

GUIDELINE = "leidraad"


class RoleDecider(OutcomeDecider[PairsDecision]):
    """The decision on pairs of assignments, prepared for the rules of one day."""

    kinds: PairKinds
    measures: dict[str, tuple[Measure, ...]]
    """What each rule asks for."""
    guided_by: Mapping[str, str]
    """The facts on which it depends which guideline of the profession holds, with their columns."""
    minded: tuple[str, ...]
    """The facts on which attention points rest."""
    mind_concepts: bool
    """Whether they rest on concepts as well."""
    points: dict[tuple[Seen, str, str], tuple[str, ...]] = field(default_factory=dict)
    guidelines: dict[Record, str] = field(default_factory=dict)

    @classmethod
    def of(cls, base: RuleBase, prepared: Prepared[PairsDecision]) -> Self:
        """Prepare.

        Raises:
            RuleBaseError: a fact or measure of the decision names no column of a register.
        """
        decision = prepared.decision
        kinds = PairKinds.of(decision)
        names = kinds.layout.names
        [outcome] = decision.outcomes
        asked = frozenset[str]().union(*map(facts_of, attention_conditions(decision)))
        behind = rules_behind(decision, asked - {VERDICT + outcome.name})
        asked = asked.union(*(facts_of(rule.condition) for rule in behind))
        guiding = rules_behind(decision, [GUIDELINE])
        guided = frozenset[str]().union(*(facts_of(rule.condition) for rule in guiding))
        return cls(
            prepared,
            kinds.rules,
            RuleBaseVersion(versie=base.version, sha256=base.sha256),
            outcome.name,
            kinds,
            {rule.id: tuple(map(decision.measure, rule.measures)) for rule in decision.rules},
            {name: kinds.layout.sources[name][1] for name in names if name in guided},
            tuple(name for name in (*sorted(FIXED), *names) if name in asked),
            bool(behind),
        )

    @property
    def layout(self) -> Layout:
        """Where the facts of a pair come from."""
        return self.kinds.layout

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
        kind = self.kinds.kind(first.role, second.role, same_client)
        record = kind.pick(first.first + second.second + compared)
        found = kind.judged.get(record)
        if found is None:
            found = kind.judged[record] = self._judge(kind, record)
        return found

    def _judge(self, kind: PairKind, record: Record) -> Judgement:
        seen = self.kinds.seen(kind, record)
        found = kind.settled.get(seen)
        if found is None:
            found = kind.settled[seen] = self._settle(direction(self.layout, kind.facts, seen))
        return Judgement(
            outcome=found.outcome,
            weight=self.outcomes.index(found.outcome),
            possible=found.possible,
            rule=found.rule,
            points=self._points(kind.known(record), found.outcome, found.rule),
            asks=found.asks,
        )

    def _settle(self, looking: Direction) -> Settled:
        """The outcome of one record, from both engines, and what can still become of it."""
        [(conclusions, _)] = self.prepared.conclude([looking.facts])
        outcome = conclusions.verdict(self.outcome)
        if outcome not in self.outcomes:
            raise InternalError.of(
                "de regels geven voor twee opdrachten geen uitkomst",
                "er is geen advies gegeven; meld dit bij de beheerder van de regelbank",
            )
        rule = conclusions.deciders[VERDICT + self.outcome][0]
        space = PairSpace(self.prepared.decision, self.kinds.strata, [looking])
        return Settled(outcome, rule, space.possible, space.wanted())

    def _points(self, facts: Mapping[str, Value], outcome: str, rule: str) -> tuple[str, ...]:
        """The attention points that hold, from both engines."""
        said = tuple((name, facts[name]) for name in self.minded if name in facts)
        key = (said, outcome, rule)
        found = self.points.get(key)
        if found is None:
            known = {name: value for name, value in said if value is not None}
            about: dict[str, Value | frozenset[str]] = dict(known)
            if self.mind_concepts:
                [(conclusions, _)] = self.prepared.conclude([known])
                about |= conclusions.values
            about |= {"advies": outcome, "beslissende_regel": frozenset((rule,))}
            [found] = self.prepared.minds([{**about, VERDICT + self.outcome: outcome}])
            self.points[key] = found
        return found

    # Both directions: the assignments begin on the same day, and the heaviest verdict counts

    def both_ways(
        self, first: Profile, second: Profile, same_client: bool, compared: Values
    ) -> Judgement:
        """The judgement on two assignments that begin on the same day; arguments as `one_way`."""
        kinds = (
            self.kinds.kind(first.role, second.role, same_client),
            self.kinds.kind(second.role, first.role, same_client),
        )
        key = (
            kinds[0].pick(first.first + second.second + compared),
            kinds[1].pick(second.first + first.second + compared),
        )
        found = kinds[0].judged_both.get(key)
        if found is None:
            judgements = (
                self.one_way(first, second, same_client, compared),
                self.one_way(second, first, same_client, compared),
            )
            found = kinds[0].judged_both[key] = self._heaviest(judgements, kinds, key)
        return found

    def _heaviest(
        self,
        judgements: tuple[Judgement, Judgement],
        kinds: tuple[PairKind, PairKind],
        records: tuple[Record, Record],
    ) -> Judgement:
        """The judgement in both directions, from the one in each."""
        onward, back = judgements
        # Both may be one and the same judgement: where the rules see no difference in the rows.
        turned = back.weight > onward.weight
        heaviest = back if turned else onward
        directions = []
        for back_again, kind, record in zip((False, True), kinds, records, strict=True):
            seen = self.kinds.seen(kind, record)
            directions.append(direction(self.layout, kind.facts, seen, turned=back_again))
        space = PairSpace(self.prepared.decision, self.kinds.strata, directions)
        return Judgement(
            outcome=heaviest.outcome,
            weight=heaviest.weight,
            possible=space.possible,
            rule=heaviest.rule,
            points=heaviest.points,
            asks=space.wanted(),
            turned=turned,
        )

    # Assignments

    def pair(self, one: Assignment, other: Assignment) -> JudgedPair:
        """The judgement on two assignments, as if one AD did both.

        Args:
            one: the one that stands first in the register.
            other: the other.
        """
        first, second = (other, one) if other.start < one.start else (one, other)
        judge = self.both_ways if first.start == second.start else self.one_way
        return JudgedPair(
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
            candidate: the assignment that they might do.
        """
        return self.together(
            self.pair(assignment, candidate)
            for assignment in mine
            if counts(assignment) and counts(candidate) and related(assignment, candidate)
        )

    def together(self, pairs: Iterable[JudgedPair]) -> Verdict:
        """What all pairs of one assignment come to; free ones are among them."""
        found = [*pairs]
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

    def guideline(self, assignment: Assignment) -> str:
        """The guideline of the profession that holds for the client of an assignment."""
        record = tuple([getattr(assignment, column) for column in self.guided_by.values()])
        found = self.guidelines.get(record)
        if found is None:
            known = {n: value for n, value in zip(self.guided_by, record, strict=True) if value}
            [(conclusions, _)] = self.prepared.conclude([known])
            found = self.guidelines[record] = conclusions.values.get(GUIDELINE, UNKNOWN)
        return found

    def outcome_if(self, finding: JudgedPair, changes: Mapping[str, str]) -> str:
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

    def reasoning(self, finding: JudgedPair) -> OutcomeReasoning[PairsDecision]:
        """The whole record of a pair as a case, in the direction that decided, to explain it."""
        facts = self.layout.facts(finding.earlier, finding.judged, self.day)
        [(conclusions, firings)] = self.prepared.conclude([facts])
        return OutcomeReasoning(self, Case(facts), facts, conclusions, firings)


def related(one: Assignment, other: Assignment) -> bool:
    """Whether two assignments share a client, employer or principal."""
    return any(same(column, one, other) for column in NEVER_SAME)
