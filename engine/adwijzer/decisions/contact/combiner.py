"""How verdicts per agenda item become one advice (besluiten.md, chapter 1).

Which item is deferred, set apart or judged how, the rules say. Here is only how that adds up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from adwijzer.inference.evaluator import Conclusions
from adwijzer.model.rulebase import NONE, VERDICT, ContactDecision, Reason, WholeContact
from adwijzer.text.diagnostics import InternalError


class Outcome(NamedTuple):
    """The advice for the whole contact."""

    form: str
    verdict: str


class Low(NamedTuple):
    """Agenda items taken together.

    Attributes:
        ranks: the lowest verdict per form, as a rank; -1 is worse than anything on the scale.
        yields: whether one form gives way to the others at any of them.
    """

    ranks: tuple[int, ...]
    yields: bool = False

    def join(self, other: Low | None) -> Low:
        """With other agenda items, if there are any."""
        if other is None:
            return self
        # A compelling verdict outweighs every lower one, so it is kept as the highest rank.
        ranks = tuple(
            max(a, b) if COMPELLED in (a, b) else min(a, b)
            for a, b in zip(self.ranks, other.ranks, strict=True)
        )
        return Low(ranks, self.yields or other.yields)


class Standing(NamedTuple):
    """What the items so far add up to; None where no item of that kind was seen.

    `low` is for items of this contact, `apart_low` for those that leave it when others stay.
    """

    low: Low | None = None
    apart_low: Low | None = None

    def join(self, other: Standing) -> Standing:
        return Standing(_lowest(self.low, other.low), _lowest(self.apart_low, other.apart_low))


def _lowest(one: Low | None, other: Low | None) -> Low | None:
    return other if one is None else one.join(other)


COMPELLED = 1000
"""Rank of the verdict that decides alone."""


class Combiner(Struct, frozen=True):
    """The combination of one decision, with ranks worked out."""

    combination: WholeContact
    ranks: Mapping[str, int]
    names: Mapping[int, str]

    @classmethod
    def of(cls, decision: ContactDecision) -> Combiner:
        combination = decision.combination
        ranks = {value.name: rank for rank, value in enumerate(reversed(decision.scale))}
        ranks[combination.compelling] = COMPELLED
        return cls(combination, ranks, {rank: name for name, rank in ranks.items()})

    @property
    def variables(self) -> tuple[str, ...]:
        """Concepts and verdicts that the advice depends on."""
        return (
            *(VERDICT + form for form in self.combination.forms),
            VERDICT + self.combination.deferred[0],
            self.combination.separate[0],
            *(self.combination.yielding or ())[1:2],
        )

    def standing(self, values: Sequence[str | None]) -> Standing:
        """What one item contributes; `values` in the order of `variables`."""
        count = len(self.combination.forms)
        verdicts, (deferral, place, *gives_way) = values[:count], values[count:]
        if deferral == self.combination.deferred[1]:
            return Standing()
        ranks = tuple(self.ranks.get(verdict or NONE, -1) for verdict in verdicts)
        yielding = self.combination.yielding
        low = Low(ranks, yielding is not None and gives_way == [yielding[2]])
        if place == self.combination.separate[1]:
            return Standing(apart_low=low)
        return Standing(low=low)

    def standing_of(self, conclusions: Conclusions) -> Standing:
        return self.standing([conclusions.values.get(name) for name in self.variables])

    def candidates(self, standing: Standing) -> dict[str, str]:
        """Forms that are at least acceptable over all items, the best first.

        The form that gives way is among them only when there is no other.
        """
        low = standing.apart_low if standing.low is None else standing.low
        if low is None:
            return {}
        least = self.ranks[self.combination.candidate_from]
        found = [
            (rank, -number, form)
            for number, (form, rank) in enumerate(
                zip(self.combination.forms, low.ranks, strict=True)
            )
            if rank >= least
        ]
        if low.yields and len(found) > 1 and self.combination.yielding is not None:
            gives_way = self.combination.yielding[0]
            found = [each for each in found if each[2] != gives_way or each[0] == COMPELLED]
        return {form: self.names[rank] for rank, _, form in sorted(found, reverse=True)}

    def settle(self, standing: Standing, preference: str | None) -> Outcome:
        """The advice for everything together.

        Raises:
            InternalError: no form is acceptable, or two forms are compelling.
        """
        if standing == Standing():
            return Outcome(*self.combination.deferred)
        candidates = self.candidates(standing)
        compelled = [f for f, verdict in candidates.items() if self.ranks[verdict] == COMPELLED]
        if len(compelled) > 1 or not candidates:
            raise InternalError.of(
                "de regels laten voor dit contact geen enkele vorm over"
                if not candidates
                else "de regels eisen voor dit contact twee vormen tegelijk",
                "er is geen advies gegeven; meld dit bij de beheerder van de regelbank",
            )
        if compelled:
            return Outcome(compelled[0], candidates[compelled[0]])
        if preference in candidates:
            return Outcome(preference, candidates[preference])
        return Outcome(*next(iter(candidates.items())))

    def reason(self, standing: Standing, form: str, preference: str | None) -> Reason | None:
        """Why `form` is the advice where another one is at least as good; None where none is."""
        candidates = self.candidates(standing)
        rank = self.ranks[candidates[form]] if form in candidates else COMPELLED
        if all(other == form or self.ranks[v] < rank for other, v in candidates.items()):
            return None
        what = "voorkeur" if form == preference else "gelijk"
        return self.combination.reasons.get(what)


def done_in(combination: WholeContact, entry: PlanEntry, advised: str, chosen: str | None) -> str:
    """The form in which an agenda item is done, once the AD may have chosen.

    Args:
        combination: knows which form is deferring.
        entry: where the item stands in the plan.
        advised: the form of the advice.
        chosen: the form that was chosen; None when that is not known.
    """
    if entry.moment == "apart":
        return entry.form
    waits = combination.deferred[0]
    if entry.form == waits and advised != waits:
        return waits
    return chosen or advised


class PlanEntry(Struct, frozen=True):
    """Agenda items that go together in one form at one moment."""

    form: str
    moment: str
    items: tuple[str, ...]


def place_of(
    combiner: Combiner,
    standing: Standing,
    moment: str | None,
    advised: str,
    preference: str | None,
    *,
    stays: bool,
) -> tuple[str, str]:
    """The moment and the form in which one item goes, seen by itself.

    Args:
        combiner: how items add up.
        standing: what the item contributes.
        moment: when it goes in a lighter form, by the rules.
        advised: the form of the whole.
        preference: what the client prefers.
        stays: whether some item is part of this contact.
    """
    combination = combiner.combination
    if standing == Standing():
        return "later", combination.deferred[0]
    alone = combiner.settle(standing, preference).form
    if standing.low is None and stays:
        return "apart", combiner.settle(standing, None).form
    if moment is not None and _weight(combination, alone) < _weight(combination, advised):
        return moment, alone
    return "nu", advised


def make_plan(
    combiner: Combiner,
    items: Sequence[tuple[str, Conclusions]],
    outcome: Outcome,
    preference: str | None,
) -> tuple[PlanEntry, ...]:
    """Spread the items over moments; every item stands once.

    An item that alone would be advised in a lighter form than the whole goes before or after it in
    that form, as the rules say; deferred items wait; items that the rules set apart become a
    contact of their own, each in the form with the best verdict, whatever the client prefers.
    """
    combination = combiner.combination
    standings = {name: combiner.standing_of(found) for name, found in items}
    stays = any(standing.low is not None for standing in standings.values())
    groups: dict[tuple[str, str], list[str]] = {}
    for name, found in items:
        moment = found.values.get(combination.moment)
        place = place_of(combiner, standings[name], moment, outcome.form, preference, stays=stays)
        groups.setdefault(place, []).append(name)
    if not any(moment == "nu" for moment, _ in groups) and outcome.form in combination.forms:
        # Every item would do in some lighter form, but they differ: then they stay together.
        together = [
            name
            for (moment, _), names in groups.items()
            if moment != "apart"
            for name in names
            if standings[name] != Standing()
        ]
        groups = {
            place: kept
            for place, names in groups.items()
            if (kept := [name for name in names if name not in together])
        }
        groups["nu", outcome.form] = together
    order = {"vooraf": 0, "nu": 1, "apart": 2, "later": 3}
    return tuple(
        PlanEntry(form, moment, tuple(names))
        for (moment, form), names in sorted(groups.items(), key=lambda group: order[group[0][0]])
    )


def _weight(combination: WholeContact, form: str) -> int:
    """Heavier forms come first in the combination."""
    return -combination.forms.index(form) if form in combination.forms else 0
