"""What is said of a pair of assignments, and of an assignment beside all that an AD has."""

from __future__ import annotations

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import Assignment

FIRST_ROW, SECOND_ROW, BOTH_ROWS = 0, 1, -1


class PairAsk(Struct, frozen=True):
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
    asks: tuple[PairAsk, ...]
    turned: bool = False

    @property
    def fixed(self) -> bool:
        """Whether no completion of the unknown facts changes the outcome."""
        return self.possible == (self.outcome,)


class JudgedPair(Struct, frozen=True, gc=False):
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
    """May an AD do an assignment, beside those they have? The heaviest of all pairs counts.

    `pairs` are those that are not free, the heaviest first. `fixed` says that no unknown fact can
    change the outcome; where the unknown facts of several pairs hang together it may be False
    although nothing can change.
    """

    outcome: str
    weight: int
    fixed: bool
    pairs: tuple[JudgedPair, ...]
