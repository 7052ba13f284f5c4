"""Ask z3: can this be, and if so, what is the smallest case in which it is?

A claim is proven when the cases that break it cannot be: "this always holds" is asked as "can it
fail to hold, given what holds in every case?". Three answers, and all three count: no (proven), yes
with a model (refuted, and the model is a case), and nothing in so many steps (`Undecided`, never a
pass).

The model that z3 hands back is some case, with a value for every variable it had to think about. A
reader needs the smallest: first as few agenda items as can be, then as few known facts, then for
each fact in the order of the rules the first value that will do.

    can it be with 0 known facts?   no
    with 1?                         no
    with 2?                         yes   <- from here on "at most 2" is added
    weer unknown?                   no
    weer zon?                       yes   <- `weer: zon` is added
    afstand unknown?                yes   <- `afstand` is left out

Each step only adds what was just found possible, so the end is a case, and the same question gives
the same case on every machine. To take z3's own model, or to drop facts one by one while it still
holds, gives a case that depends on the version of z3, and in the second way one that is small only
among its neighbours.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, TypeVar

import z3
from msgspec import Struct

from adwijzer.assurance.proof.all_cases import AllCases
from adwijzer.assurance.proof.formulas import (
    Formula,
    Number,
    Tested,
    Words,
    both,
    no,
    solver_of,
)
from adwijzer.inference.worlds import Value

Choice = TypeVar("Choice", bound=Hashable)


class Undecided(Exception):  # noqa: N818 - no error of the program: z3 gave no answer in time
    """Z3 could not say whether this can be within its time."""


class Witness(Struct, frozen=True):
    """Facts of a case that was asked for; a fact that is absent is unknown.

    `items` has the facts of each agenda item, those of the case as a whole left out.
    """

    facts: dict[str, Value]
    items: dict[str, dict[str, Value]]


class Prover:
    """Questions about one decision; what holds in every case is always taken along.

    Args:
        whole: the decision over every case.
        seconds: about how long one question may take.
    """

    def __init__(self, whole: AllCases, seconds: float = 10) -> None:
        self.whole = whole
        self._solver = solver_of(seconds, *whole.rules)
        self.asked = 0
        self._model: Any = None

    def possible(self, *formulas: Formula) -> bool:
        """Whether all can hold in one case.

        Raises:
            Undecided: z3 does not know in time.
        """
        with self._in_some_case(formulas) as found:
            return found

    def _check(self, *assumptions: Formula) -> bool:
        self.asked += 1
        answer = self._solver.check(*assumptions)
        if answer == z3.unknown:
            raise Undecided
        if answer == z3.sat:
            self._model = self._solver.model()
        return bool(answer == z3.sat)

    def which(self, choices: Mapping[Choice, Formula], *formulas: Formula) -> list[Choice] | None:
        """Which of `choices` hold in some case in which all formulas do; None without such a case.

        Raises:
            Undecided: as `possible`.
        """
        with self._in_some_case(formulas) as found:
            if not found:
                return None
            return [choice for choice, when in choices.items() if self._holds(when)]

    def smallest(self, *formulas: Formula) -> Witness | None:
        """A case in which all hold with as few agenda items and known facts as can be.

        The same question gives the same case: facts come in the order of the decision, the first
        value that will do.

        Raises:
            Undecided: as `possible`.
        """
        with self._in_some_case(formulas) as found:
            if not found:
                return None
            presents = [part.present for part in self.whole.parts if not z3.is_true(part.present)]
            self._fewest(presents)
            self._fewest([flag for flag in self.whole.mentions if not z3.is_true(flag)])
            self._prefer(no(present) for present in reversed(presents))
            facts = self._values(self.whole.shared)
            items = {}
            for part in self.whole.parts:
                if part.item and self._holds(part.present):
                    items[part.item] = self._values(part.own)
            return self._told(facts, items)

    def _fewest(self, flags: Sequence[Formula]) -> None:
        """Let as few of `flags` hold as can be."""
        flags = [flag for flag in flags if not z3.is_false(flag)]
        if not flags:
            return
        most = sum(self._holds_in_model(flag) for flag in flags)
        for count in range(most):
            if self.possible(z3.AtMost(*flags, count)):
                self._solver.add(z3.AtMost(*flags, count))
                return
        self._solver.add(z3.AtMost(*flags, most))
        self._check()

    @contextmanager
    def _in_some_case(self, formulas: Iterable[Formula]) -> Iterator[bool]:
        """Whether all can hold in one case; meanwhile the solver takes that they do."""
        wanted = both(formulas)
        if z3.is_false(wanted):
            yield False
            return
        self._solver.push()
        try:
            self._solver.add(wanted)
            yield self._check()
        finally:
            self._solver.pop()

    def _holds_in_model(self, formula: Formula) -> bool:
        return bool(z3.is_true(self._model.eval(formula, model_completion=True)))

    def _prefer(self, wishes: Iterable[Formula]) -> None:
        """Let each wish hold in turn where that can be."""
        for wish in wishes:
            if self.possible(wish):
                self._solver.add(wish)
        self._check()

    def _holds(self, formula: Formula) -> bool:
        return z3.is_true(formula) or self._holds_in_model(formula)

    def _values(self, variables: dict[str, Tested]) -> dict[str, Value]:
        """Fix every variable: as nothing said where that can be, else its first value that can."""
        found: dict[str, Value] = {}
        for name, tested in variables.items():
            fact = self.whole.decision.fact(name)
            choices: dict[str | None, Formula] = {None: no(tested.known)}
            if isinstance(tested, Words):
                words = list(tested.values)
                if fact.assumption is not None and fact.assumption.always:
                    assumed = fact.assumption.value
                    choices = {assumed: tested.values[assumed], **choices}
                choices |= {
                    word: tested.values[word]
                    for word in (reversed(words) if fact.role == "berekend" else words)
                }
            for value, when in choices.items():
                if self.possible(when):
                    self._solver.add(when)
                    if value is not None:
                        found[name] = value
                    break
            else:
                if isinstance(tested, Number):
                    found[name] = self._least(tested.value)
        self._check()
        return found

    def _least(self, number: Any) -> int:
        """The smallest number, by halving."""
        self._check()
        high = self._number(number)
        low = high
        step = 1
        while self.possible(number <= low - step):
            low -= step
            step *= 2
            if step > 1 << 20:
                break
        low -= step
        while high - low > 1:
            middle = (low + high) // 2
            if self.possible(number <= middle):
                high = middle
            else:
                low = middle
        self._solver.add(number == high)
        return high

    def _number(self, number: Any) -> int:
        return int(self._model.eval(number, model_completion=True).as_long())

    def _told(self, facts: dict[str, Value], items: dict[str, dict[str, Value]]) -> Witness:
        days = {fact.name for fact in self.whole.decision.facts if fact.kind == "datum"}

        def plain(values: dict[str, Value]) -> dict[str, Value]:
            return {
                name: date.fromordinal(value) if name in days and isinstance(value, int) else value
                for name, value in values.items()
            }

        return Witness(plain(facts), {item: plain(own) for item, own in items.items()})
