"""The outcomes of a case without agenda items over all its completions.

A completion is an answer to each open question, and a world (`domains.spread`). An outcome that
holds in no world is impossible; an advice is certain when its outcome holds in all of them.

A question matters when some answer to it changes the outcome while all else stays as it is. Worlds
that differ in that question alone lie a multiple of its stride apart, so laying the worlds of one
answer over those of another compares all of them at once. With b, whose stride is 2:

    world                        0    1    2    3
    a                            ja   nee  ja   nee
    b                            ja   ja   nee  nee
    outcome                      o    p    o    o

    o where b is ja              x    .    .    .
    o where b is nee             .    .    x    x
    the same, lowered by 2       x    x    .    .     not the same as where b is ja: b matters

A simpler way, to see whether some answer by itself leaves fewer outcomes, would say that b does not
matter when a is not known either: both answers to b leave o possible. And asking the questions one
by one over real cases is a sample; this is every completion.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from itertools import product
from typing import TypeAlias

from msgspec import Struct

from adwijzer.inference.algebra import Worlds, add, either, lowered, without
from adwijzer.inference.domains import bounds_of, cells, spread, strides
from adwijzer.inference.relevance import concluded_by, still_open
from adwijzer.inference.worlds import Strata, Value, conclude, truth
from adwijzer.model.rulebase import NONE, VERDICT, Decision, Rule

Derive: TypeAlias = Callable[[Mapping[str, Value]], Mapping[str, Value]]


class Unsettled(Struct, frozen=True):
    """The ways in which open arithmetic can turn out, and the facts that follow from each.

    `ways` has per open question the answers that make a difference; `derive` gives for one answer
    to each the worked-out facts.
    """

    ways: Mapping[str, tuple[Value, ...]]
    derive: Derive


class AnswerSpace:
    """The outcomes over every combination of answers to open questions.

    Args:
        domains: the answers to each question.
        order: the place of a question among those that are equally useful.
    """

    def __init__(
        self, domains: Mapping[str, tuple[Value, ...]], order: Mapping[str, int] | None = None
    ) -> None:
        self._domains = domains
        self._order = order or {}
        self._worlds, self._every, self._size = spread(domains)
        self._possible = self._every
        """The worlds in which no facts stand that cannot go together."""

    @property
    def outcomes(self) -> Mapping[str, Worlds]:
        """Every outcome that some completion gives, with the worlds in which."""
        raise NotImplementedError

    def asks(self) -> tuple[str, ...]:
        """Open questions that can change the outcome, the one that shortens the dialogue first."""
        return tuple(
            sorted(
                (name for name in self._domains if self._matters(name)),
                key=lambda name: (self.expected(name), self._order.get(name, -1)),
            )
        )

    def all_asks(self) -> tuple[str, ...]:
        """Every open question that a rule may still test."""
        return tuple(self._domains)

    def expected(self, name: str) -> float:
        """Mean number of outcomes left over the answers, taken as equally likely."""
        values = self._domains[name]
        return sum(len(self.after({name: (value,)})) for value in values) / len(values)

    def answers(self, name: str) -> tuple[Value, ...]:
        """The answers to a question."""
        return self._domains[name]

    def after(self, answers: Mapping[str, Sequence[Value]]) -> frozenset[str]:
        """The outcomes left when each answer is one of those given."""
        where = self._possible
        for name, values in answers.items():
            where &= either(self._worlds[name][value] for value in values)
        return frozenset(outcome for outcome, worlds in self.outcomes.items() if worlds & where)

    def _matters(self, name: str) -> bool:
        """Whether some answer changes the outcome while all else stays as it is."""
        values = tuple(self._worlds[name].values())
        stride = strides(self._domains)[name]
        return any(
            (worlds & one & comparable) != (lowered(worlds & other, shift) & comparable)
            for low, one in enumerate(values)
            for high, other in enumerate(values[low + 1 :], start=low + 1)
            for shift in ((high - low) * stride,)
            for comparable in (self._possible & lowered(self._possible, shift),)
            for worlds in self.outcomes.values()
        )


class FlatCompletions(AnswerSpace):
    """All completions of one case for one outcome.

    Args:
        decision: the rules of one day.
        rules: those that can influence the outcome.
        outcome: the name of the outcome.
        known: the known facts, worked-out ones included where they are certain.
        unsettled: what arithmetic leaves open, if anything.
    """

    def __init__(
        self,
        decision: Decision,
        rules: tuple[Rule, ...],
        outcome: str,
        known: Mapping[str, Value],
        unsettled: Unsettled,
    ) -> None:
        self._outcome = outcome
        order = {fact.name: number for number, fact in enumerate(decision.facts)}
        facts = {fact.name: fact for fact in decision.facts}
        kept, unknown = still_open(rules, known, concluded_by(decision))
        starts = bounds_of(rule.condition for rule in rules)
        asked = sorted(
            (name for name in unknown if facts[name].role == "feit" and facts[name].certainty),
            key=order.__getitem__,
        )
        domains = {name: cells(facts[name], starts.get(name, ())) for name in asked}
        needs_ways = any(facts[name].role == "berekend" for name in unknown)
        ways = dict(unsettled.ways) if needs_ways else {}
        super().__init__({**ways, **domains}, order)
        worlds: dict[str, Mapping[Value, Worlds]] = {
            name: {value: self._every} for name, value in known.items()
        }
        worlds.update({name: self._worlds[name] for name in asked})
        worlds.update(self._work_out(ways, unsettled.derive))
        for each in decision.impossible:
            wrong = truth(each.condition, worlds, self._every)[0]
            self._possible = without(self._possible, wrong)
        self._found = conclude(Strata.of(decision).only(kept), worlds, self._every)

    def _work_out(
        self, ways: Mapping[str, tuple[Value, ...]], derive: Derive
    ) -> dict[str, dict[Value, Worlds]]:
        """The worked-out facts in every way that arithmetic can turn out."""
        if not ways:
            return {}
        result: dict[str, dict[Value, Worlds]] = {}
        for answers in product(*ways.values()):
            chosen = dict(zip(ways, answers, strict=True))
            where = self._every
            for name, answer in chosen.items():
                where &= self._worlds[name][answer]
            for fact, value in derive(chosen).items():
                add(result.setdefault(fact, {}), value, where)
        return result

    @cached_property
    def outcomes(self) -> dict[str, Worlds]:
        """Every outcome that some completion gives, with the worlds in which."""
        return {
            str(value): possible
            for value, worlds in self._found.get(VERDICT + self._outcome, {}).items()
            if (possible := worlds & self._possible) and value != NONE
        }
