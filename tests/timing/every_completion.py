"""All completions of a case, one by one: what is possible, and which answers matter."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import TypeAlias

from tests.timing.precedence import Moment, advice

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
    def outcomes(self) -> list[str]:
        """The advice of every completion, the first open fact changing slowest."""
        moments = [
            self.moment(dict(zip(self.open_dates, answers, strict=True)))
            for answers in product(*self.open_dates.values())
        ]
        return [
            advice({**self.known, **dict(zip(self.open_facts, values, strict=True))}, moment)
            for values in product(*self.open_facts.values())
            for moment in moments
        ]

    @property
    def possible(self) -> set[str]:
        return set(self.outcomes)

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
                self.outcomes[start : start + stride]
                != self.outcomes[start + step : start + step + stride]
                for start in range(0, len(self.outcomes), block)
                for step in range(stride, block, stride)
            ):
                found.add(name)
        return found
