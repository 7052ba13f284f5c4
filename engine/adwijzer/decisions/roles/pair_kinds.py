"""Which facts can matter for a pair: a record holds those and no others.

Of the same two roles, for one client or not, many rules are ruled out; what only those test is left
out of the record. So there are few different records, however many different rows there are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import chain
from operator import itemgetter
from typing import Any, TypeAlias

from msgspec import Struct, field

from adwijzer.decisions.roles.judgement import Judgement, PairAsk
from adwijzer.decisions.roles.records import FIRST, FIXED, ROLE, Layout, Profile, Values, roles
from adwijzer.decisions.roles.space import Seen
from adwijzer.inference.algebra import THE_CASE
from adwijzer.inference.evaluator import holds, known_of
from adwijzer.inference.relevance import rules_behind, undecided
from adwijzer.inference.worlds import Strata, Value, truth
from adwijzer.model.conditions import Condition, facts_of
from adwijzer.model.rulebase import VERDICT, Decision, Rule

Record: TypeAlias = tuple[str | None, ...]
View: TypeAlias = tuple[str | None, ...]


class Settled(Struct, frozen=True):
    """What the engines say of one record, and what can still become of it."""

    outcome: str
    rule: str
    possible: tuple[str, ...]
    asks: tuple[PairAsk, ...]


class PairKind(Struct):
    """All pairs with the same two roles, for one client or not: which other facts can matter.

    `pick` takes those out of the values of a pair; those that come from comparing two rows come
    from the columns `compared`. `settled` holds what the engines said, `judged` and `judged_both`
    the judgement on each record, in one direction and in both. `ladder` has per layer, the highest
    first, the conditions that can hold on the outcome, with the facts that they ask.
    """

    facts: dict[str, Value]
    names: tuple[str, ...]
    pick: Callable[[Values], Record]
    compared: frozenset[str]
    ladder: tuple[tuple[tuple[Condition, frozenset[str]], ...], ...]
    settled: dict[Seen, Settled] = field(default_factory=dict)
    judged: dict[Record, Judgement] = field(default_factory=dict)
    judged_both: dict[tuple[Record, Record], Judgement] = field(default_factory=dict)

    def known(self, record: Record) -> dict[str, Value]:
        """The known facts of a record, with those that are the same for all of this kind."""
        known = {name: value for name, value in zip(self.names, record, strict=True) if value}
        return {**self.facts, **known}


class PairKinds(Struct):
    """The kinds of pairs that a decision tells apart.

    Attributes:
        rules: those on which outcome and attention points rest.
        strata: these rules by layer.
        layout: where the facts come from.
    """

    decision: Decision
    rules: tuple[Rule, ...]
    strata: Strata
    layout: Layout
    _ladder: tuple[tuple[Rule, ...], ...]
    _kinds: dict[tuple[str, str, bool], PairKind] = field(default_factory=dict)
    _views: dict[tuple[Profile, bool], View] = field(default_factory=dict)
    _alike: dict[Profile, Profile] = field(default_factory=dict)
    _first_of: dict[View, Profile] = field(default_factory=dict)

    @classmethod
    def of(cls, decision: Decision) -> PairKinds:
        """The kinds of the rules of one day.

        Raises:
            RuleBaseError: a fact or measure of the decision names no column of a register.
        """
        [outcome] = decision.outcomes
        asked = attention_conditions(decision)
        wanted = [VERDICT + outcome.name, *chain.from_iterable(map(facts_of, asked))]
        rules = rules_behind(decision, wanted)
        layout = Layout.of(decision, (*(rule.condition for rule in rules), *asked))
        strata = Strata.of(decision).only(rules)
        facts = frozenset(layout.names) | FIXED
        return cls(decision, rules, strata, layout, _ladder(strata, outcome.name, facts))

    def __iter__(self) -> Iterator[PairKind]:
        return iter(self._kinds.values())

    def kind(self, first: str, second: str, same_client: bool) -> PairKind:
        """The kind of all pairs with these roles."""
        found = self._kinds.get((first, second, same_client))
        if found is None:
            found = self._kinds[first, second, same_client] = self._make(first, second, same_client)
        return found

    def _make(self, first: str, second: str, same_client: bool) -> PairKind:
        facts = roles(first, second, same_client)
        conditions = [rule.condition for rule in self.rules]
        for point in self.decision.attention:
            if holds(point.condition, facts) is not False:
                conditions += [point.condition, *([point.unless] if point.unless else [])]
        open_names = undecided(conditions, facts)
        chosen = [n for n, name in enumerate(self.layout.names) if name in open_names]
        names = tuple(self.layout.names[n] for n in chosen)
        sources = [self.layout.sources[name] for name in names]
        compared = frozenset(column for place, column in sources if place == "compared")
        ladder = tuple(
            tuple(
                (rule.condition, facts_of(rule.condition))
                for rule in rules
                if holds(rule.condition, facts) is not False
            )
            for rules in self._ladder
        )
        return PairKind(facts, names, _picker(chosen), compared, ladder)

    def seen(self, kind: PairKind, record: Record) -> Seen:
        """The facts that decide, and those that still may: what overruled rules test is left out.

        Layers are read from the top, down to the first in which a rule holds.
        """
        facts = kind.known(record)
        known = known_of(facts)
        names: set[str] = set()
        for rung in kind.ladder:
            for _, asked in rung:
                names |= asked
            if any(truth(condition, known, THE_CASE)[0] for condition, _ in rung):
                break
        return tuple((name, facts.get(name)) for name in kind.names if name in names)

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
        found = self._views.get(key)
        if found is None:
            found = self._views[key] = self._view(*key)
        return found

    def alike(self, profile: Profile) -> Profile:
        """One profile for all that are alike beside an assignment for another client."""
        found = self._alike.get(profile)
        if found is None:
            view = self.view(profile, same_client=False)
            found = self._alike[profile] = self._first_of.setdefault(view, profile)
        return found

    def _view(self, profile: Profile, same_client: bool) -> View:
        names = self.layout.names
        values = dict(zip(names, profile.first + profile.second, strict=False))
        mattering: set[str] = set()
        for other in self.decision.fact(FIRST + ROLE).names:
            as_first = self.kind(profile.role, other, same_client).names
            as_second = self.kind(other, profile.role, same_client).names
            for place, seen in (("first", as_first), ("second", as_second)):
                mattering.update(n for n in seen if self.layout.sources[n][0] == place)
        return (profile.role, *(values[name] for name in names if name in mattering))


def attention_conditions(decision: Decision) -> tuple[Condition, ...]:
    """What attention points ask."""
    return tuple(
        condition
        for point in decision.attention
        for condition in (point.condition, point.unless)
        if condition is not None
    )


def _ladder(strata: Strata, outcome: str, facts: frozenset[str]) -> tuple[tuple[Rule, ...], ...]:
    """The rules on the outcome by layer, the highest first.

    Where a rule tests more than facts, what decides cannot be read off facts: then all rules stand
    on one rung.
    """
    rungs = [
        tuple(rule for rule in rules if outcome in rule.conclusions)
        for _, rules in reversed(strata.layers)
    ]
    tested = [facts_of(rule.condition) for _, rules in strata.layers for rule in rules]
    if all(names <= facts for names in tested):
        return tuple(filter(None, rungs))
    return (tuple(rule for _, rules in strata.layers for rule in rules),)


def _picker(chosen: Sequence[int]) -> Callable[[Values], Record]:
    if not chosen:
        return lambda _: ()
    if len(chosen) == 1:
        [only] = chosen
        return lambda values: (values[only],)
    picked: Any = itemgetter(*chosen)
    return picked  # type: ignore[no-any-return]
