"""What can still become of a half-known case: exactly, over all completions of unknown facts.

Facts of the whole contact span the shared worlds. Facts that each agenda item has for itself are
worked out per item and folded away, because items meet only in what they add up to. So twelve items
with nothing known stay a matter of milliseconds, and nothing is sampled or guessed.

Two shared worlds (s ja, s nee), and an item with one fact of its own (e ja, e nee), in which the
item brings the standing F or B to the whole:

    world of the item    0        1        2        3
    s                    ja       nee      ja       nee
    e                    ja       ja       nee      nee
    standing             F        B        B        B
    F, folded            x        .                        shared world 0 can have F
    B, folded            x        x                        and each can have B

The law: the advice is a function of the shared facts and of what the standings of the items add up
to (`Standing.join`), and the facts of one item say nothing about another. So per shared world the
reachable standings of each item are enough, and twelve items with 2^10 own worlds each cost 12
times 2^10 and not 2^120.

Folding forgets which own facts led to a standing. Whether one question matters needs that: there,
both answers are followed side by side with all other facts the same (`_pair_differs`). To compare
the folded sets instead would call a question idle that swaps which own answer leads to which
advice.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import combinations, product

from msgspec import Struct

from adwijzer.decisions.case import Case
from adwijzer.decisions.contact.combiner import Combiner, Outcome, Standing
from adwijzer.inference.algebra import (
    NOWHERE,
    Worlds,
    add,
    either,
    folded,
    lowered,
    repeated,
    without,
)
from adwijzer.inference.domains import bounds_of, cells, spread, strides
from adwijzer.inference.relevance import concluded_by, still_open
from adwijzer.inference.worlds import Strata, Value, conclude, truth
from adwijzer.model.rulebase import Decision, Fact, Rule


class Ask(Struct, frozen=True):
    """A question: an unknown fact of the contact, or of the agenda items named.

    A fact that agenda items have for themselves is asked once for all that do not know it; `where`
    are their positions (empty: the whole contact). Only where the contact as a whole is known the
    question is about one `item`.
    """

    fact: str
    item: str | None
    where: tuple[int, ...]


class _ItemWorlds(Struct, frozen=True):
    """One agenda item over shared worlds times its own."""

    own: Mapping[str, tuple[Value, ...]]
    copies: int
    standings: Mapping[Standing, Worlds]
    known: Mapping[str, Mapping[Value, Worlds]]


class Setting(Struct, frozen=True):
    """What is the same for every case of one day, so that it is worked out once.

    Attributes:
        decision: the rules of one day.
        rules: those that can influence the advice.
        combiner: how items add up.
        strata: all rules by layer.
        facts: the facts by name, in their order.
        order: the place of each fact in that order.
        cells: of each fact the values that stand for all of them.
        derived: the names of what rules conclude.
    """

    decision: Decision
    rules: tuple[Rule, ...]
    combiner: Combiner
    strata: Strata
    facts: Mapping[str, Fact]
    order: Mapping[str, int]
    cells: Mapping[str, tuple[Value, ...]]
    derived: frozenset[str]

    @classmethod
    def of(cls, decision: Decision, rules: tuple[Rule, ...], combiner: Combiner) -> Setting:
        starts = bounds_of(rule.condition for rule in rules)
        return cls(
            decision,
            rules,
            combiner,
            Strata.of(decision),
            {fact.name: fact for fact in decision.facts},
            {fact.name: number for number, fact in enumerate(decision.facts)},
            {fact.name: cells(fact, starts.get(fact.name, ())) for fact in decision.facts},
            concluded_by(decision),
        )


class Completions:
    """All completions of one case.

    Args:
        setting: the rules of one day.
        case: the facts; assumptions hold where nothing was said.
    """

    def __init__(self, setting: Setting, case: Case) -> None:
        self._setting = setting
        self._decision = decision = setting.decision
        self._combiner = setting.combiner
        self._case = case
        self._facts, self._order = setting.facts, setting.order
        self._preference = preference = setting.combiner.combination.preference
        self._open: list[tuple[dict[str, Value], tuple[Rule, ...], frozenset[str]]] = []
        shared: set[str] = set()
        for item in case.items:
            known = case.known(decision, item)
            kept, unknown = still_open(setting.rules, known, setting.derived)
            unknown = frozenset(name for name in unknown if self._facts[name].certainty)
            self._open.append((known, kept, unknown))
            shared |= {name for name in unknown if self._facts[name].scope == "contact"}
        if len(case.items) and preference not in self._open[0][0]:
            shared.add(preference)
        self._shared = {
            name: setting.cells[name] for name in sorted(shared, key=self._order.__getitem__)
        }
        self._worlds, self._every, self._size = spread(self._shared)
        self._strides = strides(self._shared)
        self._possible = without(self._every, self._impossible())
        self._items = [self._work_out(*entry) for entry in self._open]

    def _work_out(
        self, facts: dict[str, Value], rules: tuple[Rule, ...], unknown: frozenset[str]
    ) -> _ItemWorlds:
        own = {
            name: self._setting.cells[name]
            for name in sorted(unknown, key=self._order.__getitem__)
            if self._facts[name].scope == "agendapunt"
        }
        known, every, size = spread({**self._shared, **own})
        worlds: dict[str, Mapping[Value, Worlds]] = {
            name: {value: every} for name, value in facts.items()
        }
        worlds.update(known)
        found = conclude(self._setting.strata.only(rules), worlds, every)
        parts: dict[tuple[Value | None, ...], Worlds] = {(): every}
        for name in self._combiner.variables:
            split: dict[tuple[Value | None, ...], Worlds] = {}
            values = found.get(name, {})
            for key, mask in parts.items():
                rest = mask
                for value, where in values.items():
                    if both := mask & where:
                        split[(*key, value)] = both
                        rest = without(rest, where)
                if rest:
                    split[(*key, None)] = rest
            parts = split
        standings: dict[Standing, Worlds] = {}
        for key, mask in parts.items():
            names = [None if value is None else str(value) for value in key]
            standing = self._combiner.standing(names)
            add(standings, standing, mask)
        return _ItemWorlds(own, size // self._size, standings, known)

    def _impossible(self) -> Worlds:
        """The shared worlds in which facts stand that cannot go together."""
        known = self._case.known(self._decision, None)
        worlds = {**{name: {value: self._every} for name, value in known.items()}, **self._worlds}
        return either(
            truth(each.condition, worlds, self._every)[0] for each in self._decision.impossible
        )

    def _project(self, item: _ItemWorlds, mask: Worlds) -> Worlds:
        """Shared worlds in which `mask` holds for at least one choice of the item's own facts."""
        return mask if item.copies == 1 else folded(mask, self._size)

    @cached_property
    def _projected(self) -> list[dict[Standing, Worlds]]:
        return [
            {s: self._project(item, mask) for s, mask in item.standings.items()}
            for item in self._items
        ]

    def _fold(self, items: Iterable[Mapping[Standing, Worlds]]) -> dict[Standing, Worlds]:
        states = {Standing(): self._possible}
        for item in items:
            states = _merge(states, item)
        return states

    def _settle(self, states: Mapping[Standing, Worlds]) -> dict[Outcome, Worlds]:
        """Shared worlds per outcome; worlds may have several where items differ on their own."""
        outcomes: dict[Outcome, Worlds] = {}
        for preference, where in self._preferences:
            for standing, mask in states.items():
                if both := mask & where:
                    add(outcomes, self._combiner.settle(standing, preference), both)
        return outcomes

    @cached_property
    def _preferences(self) -> list[tuple[str | None, Worlds]]:
        if self._preference in self._worlds:
            return [(str(v), mask) for v, mask in self._worlds[self._preference].items()]
        known = self._open[0][0].get(self._preference) if self._open else None
        return [(None if known is None else str(known), self._every)]

    @cached_property
    def outcomes(self) -> dict[Outcome, Worlds]:
        """Every outcome that some completion gives, with the shared worlds in which."""
        return self._settle(self._fold(self._projected))

    @property
    def possible(self) -> tuple[Outcome, ...]:
        """The outcomes, heaviest verdict first, forms in the order of the combination."""
        forms = [*self._combiner.combination.forms, self._combiner.combination.deferred[0]]
        return tuple(
            sorted(
                self.outcomes,
                key=lambda o: (forms.index(o.form), -self._combiner.ranks[o.verdict]),
            )
        )

    def asks(self) -> tuple[Ask, ...]:
        """Questions that can change the advice, the one that shortens the dialogue most first."""
        found = [ask for ask in self._candidates() if self._matters(ask)]
        return tuple(sorted(found, key=lambda ask: (self.expected(ask), self._order[ask.fact])))

    def all_asks(self) -> tuple[Ask, ...]:
        """Every question about an unknown fact that a rule may still test."""
        return tuple(self._candidates())

    def _candidates(self) -> list[Ask]:
        asks = [Ask(name, None, ()) for name in self._shared]
        unknown: dict[str, list[int]] = {}
        for number, item in enumerate(self._items):
            for name in item.own:
                unknown.setdefault(name, []).append(number)
        for name, numbers in unknown.items():
            if self._case.facts.get(name) is None:
                asks.append(Ask(name, None, tuple(numbers)))
            else:
                asks.extend(Ask(name, self._case.items[n].name, (n,)) for n in numbers)
        return asks

    def expected(self, ask: Ask) -> float:
        """Mean number of outcomes left over the answers, taken as equally likely."""
        values = self.answers(ask)
        return sum(len(self.after({ask: (value,)})) for value in values) / len(values)

    def answers(self, ask: Ask) -> tuple[Value, ...]:
        """The answers of a question (for a number or day one per stretch that matters)."""
        return self._items[ask.where[0]].own[ask.fact] if ask.where else self._shared[ask.fact]

    def after(self, answers: Mapping[Ask, Sequence[Value]]) -> frozenset[Outcome]:
        """The outcomes left when each answer is one of those given, for every item it is about."""
        shared = self._possible
        own: dict[int, Worlds] = {}
        for ask, values in answers.items():
            for number in ask.where:
                known = self._items[number].known[ask.fact]
                allowed = either(known[value] for value in values)
                own[number] = own[number] & allowed if number in own else allowed
            if not ask.where:
                shared &= either(self._worlds[ask.fact][value] for value in values)
        if not own:
            return frozenset(o for o, mask in self.outcomes.items() if mask & shared)
        items = list(self._projected)
        for number, allowed in own.items():
            item = self._items[number]
            items[number] = {
                standing: both
                for standing, mask in item.standings.items()
                if (both := self._project(item, mask & allowed))
            }
        settled = self._settle(self._fold(items))
        return frozenset(o for o, mask in settled.items() if mask & shared)

    def _matters(self, ask: Ask) -> bool:
        """Whether some answer changes the outcome while all else stays as it is."""
        if len(self.outcomes) < 2:
            return False
        if not ask.where:
            return self._shared_matters(ask.fact)
        return any(self._own_matters(number, ask.fact) for number in ask.where)

    def _shared_matters(self, name: str) -> bool:
        worlds = tuple(self._worlds[name].values())
        pairs: Iterable[tuple[int, int]] = combinations(range(len(worlds)), 2)
        if self._possible == self._every:
            # Answers that all give the same as the first give the same among themselves.
            pairs = ((0, high) for high in range(1, len(worlds)))
        for low, high in pairs:
            first, other = worlds[low], worlds[high]
            shift = (high - low) * self._strides[name]
            comparable = self._possible & lowered(self._possible, shift)
            ambiguous = seen = NOWHERE
            for mask in self.outcomes.values():
                here = mask & first & comparable
                there = lowered(mask & other, shift) & comparable
                if here != there:
                    return True
                ambiguous |= seen & here
                seen |= here
            if ambiguous and self._pair_differs(name, first, other, shift, ambiguous):
                return True
        return False

    def _pair_differs(
        self, name: str, first: Worlds, other: Worlds, shift: int, where: Worlds
    ) -> bool:
        """Follow both answers side by side with the items' own facts the same."""
        pairs: dict[tuple[Standing, Standing], Worlds] = {(Standing(), Standing()): where}
        for item in self._items:
            here_worlds = repeated(first, self._size, item.copies)
            there_worlds = repeated(other, self._size, item.copies)
            steps: dict[tuple[Standing, Standing], Worlds] = {}
            for (one, mask), (two, mask2) in product(item.standings.items(), repeat=2):
                both = (mask & here_worlds) & lowered(mask2 & there_worlds, shift)
                if both and (projected := self._project(item, both) & where):
                    steps[one, two] = projected
            merged: dict[tuple[Standing, Standing], Worlds] = {}
            for (a, b), mask in pairs.items():
                for (one, two), step in steps.items():
                    if both := mask & step:
                        add(merged, (a.join(one), b.join(two)), both)
            pairs = merged
        for preference, worlds in self._preferences:
            for (a, b), mask in pairs.items():
                if mask & worlds and name != self._preference:
                    settled = self._combiner.settle
                    if settled(a, preference) != settled(b, preference):
                        return True
        if name == self._preference:
            index = {mask: value for value, mask in self._preferences}
            return any(
                mask
                and self._combiner.settle(a, index[first]) != self._combiner.settle(b, index[other])
                for (a, b), mask in pairs.items()
            )
        return False

    def _own_matters(self, number: int, name: str) -> bool:
        item = self._items[number]
        if name not in item.own:
            return False
        own_strides = strides({**self._shared, **item.own})
        first, *others = item.known[name].values()
        steps: dict[tuple[Standing, Standing], Worlds] = {}
        for count, other in enumerate(others, start=1):
            shift = count * own_strides[name]
            for (one, mask), (two, mask2) in product(item.standings.items(), repeat=2):
                if one == two:
                    continue
                if both := (mask & first) & lowered(mask2 & other, shift):
                    add(steps, (one, two), self._project(item, both))
        if not steps:
            return False
        rest = self._fold(p for n, p in enumerate(self._projected) if n != number)
        settle = self._combiner.settle
        for preference, where in self._preferences:
            for standing, mask in rest.items():
                reachable = mask & where
                if not reachable:
                    continue
                for (one, two), step in steps.items():
                    if reachable & step and settle(standing.join(one), preference) != settle(
                        standing.join(two), preference
                    ):
                        return True
        return False


def _merge(
    states: Mapping[Standing, Worlds], item: Mapping[Standing, Worlds]
) -> dict[Standing, Worlds]:
    merged: dict[Standing, Worlds] = {}
    for standing, mask in states.items():
        for step, worlds in item.items():
            if both := mask & worlds:
                add(merged, standing.join(step), both)
    return merged
