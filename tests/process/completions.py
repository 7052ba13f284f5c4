"""All completions of a case, one by one: what is possible, and which answers matter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import product

from tests.process import conversation, precedence
from tests.process.precedence import Known, Reading

FACTS = {**precedence.FACTS, "gesprek": conversation.FACTS}
READINGS: dict[str, Reading] = {**precedence.READINGS, "gesprek": conversation.conversation}


@dataclass
class Completions:
    """A case of one decision with the outcome of every completion, by the independent reading."""

    decision: str
    known: Known

    @cached_property
    def unknown(self) -> dict[str, Sequence[str]]:
        return {n: values for n, values in FACTS[self.decision].items() if n not in self.known}

    @cached_property
    def outcomes(self) -> dict[tuple[str, ...], str]:
        """The outcome of each completion, by the values of `unknown`."""
        read = READINGS[self.decision]
        return {
            values: read({**self.known, **dict(zip(self.unknown, values, strict=True))})
            for values in product(*self.unknown.values())
        }

    @property
    def possible(self) -> set[str]:
        return set(self.outcomes.values())

    @cached_property
    def mattering(self) -> set[str]:
        """The unknown facts of which some answer changes the outcome while all else stays."""
        return {name for place, name in enumerate(self.unknown) if self._matters(place)}

    def _matters(self, place: int) -> bool:
        seen: dict[tuple[str, ...], str] = {}
        return any(
            seen.setdefault(values[:place] + values[place + 1 :], outcome) != outcome
            for values, outcome in self.outcomes.items()
        )

    def remaining(self, name: str) -> Fraction:
        """Mean number of outcomes left after the answer, every answer taken as equally likely."""
        place = [*self.unknown].index(name)
        answers = self.unknown[name]
        left = [{o for v, o in self.outcomes.items() if v[place] == said} for said in answers]
        return Fraction(sum(map(len, left)), len(answers))

    def completed(self) -> Iterator[tuple[Mapping[str, str], str]]:
        for values, outcome in self.outcomes.items():
            yield dict(zip(self.unknown, values, strict=True)), outcome
