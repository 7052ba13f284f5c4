"""What was found on roles, what was asked about it, and why each pair got its verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeAlias

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import Assignment
from adwijzer.decisions.assignments.reader import Watch, unwatched
from adwijzer.decisions.role_check import RoleCheck
from adwijzer.decisions.roles import Findings, JudgedPair, RoleDecider
from adwijzer.decisions.roles.answer import Pair, RoleAnswer
from adwijzer.explain.explanation import NOTHING, Explanation
from adwijzer.explain.readers import Audience
from adwijzer.model.rulebase import PairsDecision
from adwijzer.model.sources import SourceBase
from adwijzer.text.days import dutch_day

FoundPair: TypeAlias = tuple[JudgedPair, Pair]


class FoundRoles(Struct, frozen=True, kw_only=True):
    """What was found, and what was asked about it.

    `narrowed` says in words what the answer is limited to, `looked_at` to which ADs (empty: all).
    `watch` sees the pairs go by while they are written; `files` says that the reader can ask for a
    file with an option of the command. A page shows the pairs in `window`, from the first up to the
    second; without one it shows as many as it has room for. `audience` is another reader than the
    planner.
    """

    decider: RoleDecider
    assignments: Sequence[Assignment]
    looked_at: frozenset[str]
    findings: Findings
    answer: RoleAnswer
    narrowed: tuple[str, ...]
    sources: SourceBase
    why: bool
    what_if: bool
    watch: Watch = unwatched
    files: bool = True
    window: tuple[int, int] | None = None
    audience: Audience | None = None

    @property
    def decision(self) -> PairsDecision:
        """The decision whose rules judged."""
        return self.decider.prepared.decision

    @property
    def rows(self) -> Iterable[FoundPair]:
        """All pairs with their findings, the heaviest first, while someone watches."""
        return self.watch("Schrijven", self._pairs(), len(self.answer.paren))

    def explained(self, finding: JudgedPair) -> Explanation:
        """The chain and the changes of one pair, as far as they were asked for."""
        if not (self.why or self.what_if):
            return NOTHING
        from adwijzer.explain.what_if_pairs import what_if_pair
        from adwijzer.explain.why import why

        return Explanation(
            why(self.decider.reasoning(finding)) if self.why else (),
            what_if_pair(self.decider, finding) if self.what_if else None,
        )

    def cited_by(self, pair: Pair) -> tuple[str, ...]:
        """What the verdict on a pair rests on, in the guideline of its client (B-26)."""
        return self.sources.that_hold(pair.bronnen, pair.leidraad) or pair.bronnen

    def cited(self) -> list[str]:
        """Every source of the answer."""
        pairs = {(pair.bronnen, pair.leidraad): pair for pair in self.answer.paren}
        names = [name for pair in pairs.values() for name in self.cited_by(pair)]
        return [*names, *(name for point in self.answer.attention() for name in point.bronnen)]

    def first(self, most: int) -> list[FoundPair]:
        """The heaviest pairs with their findings, no more than `most`."""
        start, end = self.window or (0, most)
        return list(islice(self._pairs(), start, min(end, start + most)))

    def _pairs(self) -> Iterator[FoundPair]:
        return zip(self.findings.pairs, self.answer.paren, strict=True)


def narrowed(asked: RoleCheck) -> Iterator[str]:
    """The parts of `Je ziet alleen …`."""
    if asked.proposed is not None:
        number = sum(each.ad is not None for each in asked.proposed)
        known = " met een AD" if asked.suggest else ""
        said = {
            0: "wat de voorgestelde opdrachten zouden veroorzaken, en die hebben nog geen AD",
            1: f"wat de voorgestelde opdracht{known} zou veroorzaken",
        }
        yield said.get(number, f"wat de {number} voorgestelde opdrachten{known} zouden veroorzaken")
    if asked.ads:
        yield f"van {' en '.join(asked.ads)}"
    if asked.clients:
        yield f"voor cliënt {' en '.join(asked.clients)}"
    if asked.since or asked.until:
        since = f" vanaf {dutch_day(asked.since)}" if asked.since else ""
        until = f" tot en met {dutch_day(asked.until)}" if asked.until else ""
        yield f"lopend{since}{until}"
