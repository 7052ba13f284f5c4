"""All completions of a case, one by one: what is possible, and which answers matter."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import TypeAlias

from tests.timing.precedence import Moment, advice, possible

Answer: TypeAlias = Hashable


@dataclass
class EveryCompletion:
    """A case with what is open in it.

    `moment` tells where the absence stands for answers to the open questions about dates.
    """

    known: Mapping[str, str]
    open_facts: Mapping[str, Sequence[str]]
    open_dates: Mapping[str, Sequence[Answer]]
    moment: Callable[[Mapping[str, Answer]], Moment]

    @cached_property
    def outcomes(self) -> list[str | None]:
        """The advice of every completion, the first open fact changing slowest.

        None where the facts cannot go together: that is no completion (besluiten.md 0).
        """
        moments = [
            self.moment(dict(zip(self.open_dates, answers, strict=True)))
            for answers in product(*self.open_dates.values())
        ]
        found: list[str | None] = []
        for values in product(*self.open_facts.values()):
            facts = {**self.known, **dict(zip(self.open_facts, values, strict=True))}
            found += [advice(facts, m) if possible(facts) else None for m in moments]
        return found

    @property
    def possible(self) -> set[str]:
        return {outcome for outcome in self.outcomes if outcome is not None}

    @property
    def questions(self) -> list[str]:
        """What is open, in the order of `outcomes`."""
        return [*self.open_facts, *self.open_dates]

    @property
    def mattering(self) -> set[str]:
        """The questions of which some answer changes the advice while all else stays."""
        found = set()
        sizes = [len(each) for each in (*self.open_facts.values(), *self.open_dates.values())]
        stride = len(self.outcomes)
        for name, size in zip(self.questions, sizes, strict=True):
            block, stride = stride, stride // size
            if any(
                _differ(
                    self.outcomes[start + low : start + low + stride],
                    self.outcomes[start + high : start + high + stride],
                )
                for start in range(0, len(self.outcomes), block)
                for low in range(0, block, stride)
                for high in range(low + stride, block, stride)
            ):
                found.add(name)
        return found


def _differ(ones: Sequence[str | None], others: Sequence[str | None]) -> bool:
    """Whether some completion has another advice than the one beside it, where both can be."""
    return ones != others and any(
        one is not None and other is not None and one != other
        for one, other in zip(ones, others, strict=True)
    )
