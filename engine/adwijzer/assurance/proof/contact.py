"""How verdicts per agenda item become one advice, as formulas: `decisions/contact/combiner` again.

Here it is about every agenda at once: an item counts where it is on the agenda. Tests hold the two
together.

The heaviest verdict that every item allows is a search in Python and must be a formula here. With
the verdicts vereist > voorkeur > aanvaardbaar > ontraden and two items on the agenda:

    level             item 1 reaches it   item 2 reaches it   all do
    voorkeur          yes                 no                  no
    aanvaardbaar      yes                 yes                 yes    <- exact: this, and not higher

`at_least(level)` holds for the whole exactly when it holds for each item, because it can only go
down by adding an item; so the verdict is the level that is reached while the next one is not. A
formula per combination of verdicts says the same with 5^12 cases.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec import Struct

from adwijzer.assurance.proof.formulas import (
    FALSE,
    TRUE,
    Formula,
    Known,
    Meaning,
    Tested,
    Words,
    both,
    either,
    no,
)
from adwijzer.decisions.contact.combiner import Combiner
from adwijzer.model.rulebase import VERDICT, ContactDecision

MULTIPLE = ("beslissende_laag", "beslissende_bron", "beslissende_regel")


def deciders(meaning: Meaning) -> dict[str, Words]:
    """The rules, layers and documents that decided a verdict."""
    layers: dict[str, list[Formula]] = {}
    documents: dict[str, list[Formula]] = {}
    rules: dict[str, list[Formula]] = {}
    outcomes = {outcome.name for outcome in meaning.decision.outcomes}
    for rule in meaning.decision.rules:
        for name in rule.conclusions:
            if name not in outcomes:
                continue
            decides = meaning.decides(rule, name)
            layers.setdefault(rule.layer, []).append(decides)
            rules.setdefault(rule.id, []).append(decides)
            for document in rule.documents:
                documents.setdefault(document, []).append(decides)
    found = zip(MULTIPLE, (layers, documents, rules), strict=True)
    return {
        name: Words({word: either(when) for word, when in words.items()}) for name, words in found
    }


class _Item(Struct, frozen=True):
    """One agenda item as it counts in the whole."""

    present: Formula
    deferred: Formula
    separate: Formula
    ranks: tuple[Mapping[int, Formula], ...]
    yields: Formula
    moment: Mapping[str, Formula]


class _Settled(Struct, frozen=True):
    """An advice: form and verdict, and when there is none."""

    advice: dict[tuple[str, str], Formula]
    none: Formula

    def forms(self) -> dict[str, Formula]:
        found: dict[str, list[Formula]] = {}
        for (form, _), when in self.advice.items():
            found.setdefault(form, []).append(when)
        return {form: either(when) for form, when in found.items()}


class Contact:
    """The combination of one contact."""

    def __init__(
        self,
        decision: ContactDecision,
        shared: Known,
        items: Sequence[tuple[Formula, Meaning]],
    ) -> None:
        self.decision = decision
        self.combiner = Combiner.of(decision)
        self.combination = self.combiner.combination
        self.shared = shared
        self.meanings = [meaning for _, meaning in items]
        self.items = [self._item(present, meaning) for present, meaning in items]
        staying = [both([i.present, no(i.deferred), no(i.separate)]) for i in self.items]
        self.stays = either(staying)
        active = [
            both([i.present, no(i.deferred), no(both([self.stays, i.separate]))])
            for i in self.items
        ]
        self.empty = no(either(active))
        settled = self._settle(active, self.items)
        deferred = self.combination.deferred
        self.advice = {
            which: both([when, no(self.empty)]) for which, when in settled.advice.items()
        }
        self.advice[deferred] = either([self.advice.get(deferred, FALSE), self.empty])
        self.forms = _Settled(self.advice, FALSE).forms()
        self.alone = [self._settle([TRUE], [item]) for item in self.items]
        self.apart = [self._settle([TRUE], [item], wished=False) for item in self.items]
        self.no_advice = either(
            [
                both([settled.none, no(self.empty)]),
                *(
                    both([item.present, no(item.deferred), alone.none])
                    for item, alone in zip(self.items, self.alone, strict=True)
                ),
            ]
        )
        self.places = self._places()

    def _item(self, present: Formula, meaning: Meaning) -> _Item:
        combination = self.combination

        def value(name: str, word: str) -> Formula:
            words = meaning.known[name]
            return words.values.get(word, FALSE) if isinstance(words, Words) else FALSE

        ranks = []
        for form in combination.forms:
            words = meaning.known[VERDICT + form]
            found: dict[int, list[Formula]] = {}
            if isinstance(words, Words):
                for word, when in words.values.items():
                    found.setdefault(self.combiner.ranks.get(word, -1), []).append(when)
            ranks.append({rank: either(when) for rank, when in found.items()})
        outcome, verdict = combination.deferred
        moment = meaning.known[combination.moment]
        return _Item(
            present=present,
            deferred=value(VERDICT + outcome, verdict),
            separate=value(*combination.separate),
            ranks=tuple(ranks),
            yields=FALSE if combination.yielding is None else value(*combination.yielding[1:]),
            moment=moment.values if isinstance(moment, Words) else {},
        )

    def _settle(
        self, active: Sequence[Formula], items: Sequence[_Item], *, wished: bool = True
    ) -> _Settled:
        """The advice over the items that count, as `Combiner.settle` gives it.

        What the client prefers does not count unless `wished`.
        """
        combination, ranks = self.combination, self.combiner.ranks
        least = ranks[combination.candidate_from]
        top = ranks[combination.compelling]
        levels = sorted(rank for rank in ranks.values() if least <= rank < top)
        compelled = [
            either(
                both([counts, item.ranks[number].get(top, FALSE)])
                for counts, item in zip(active, items, strict=True)
            )
            for number in range(len(combination.forms))
        ]

        def at_least(number: int, level: int) -> Formula:
            return both(
                either(
                    [
                        no(counts),
                        *(w for rank, w in item.ranks[number].items() if rank >= level),
                    ]
                )
                for counts, item in zip(active, items, strict=True)
            )

        reach = {
            (number, level): at_least(number, level)
            for number in range(len(combination.forms))
            for level in levels
        }
        exact: dict[tuple[int, int], Formula] = {}
        for number in range(len(combination.forms)):
            for place, level in enumerate(levels):
                higher = reach[number, levels[place + 1]] if place + 1 < len(levels) else FALSE
                exact[number, level] = both(
                    [reach[number, level], no(higher), no(compelled[number])]
                )
        several = either(
            both([one, other])
            for number, one in enumerate(compelled)
            for other in compelled[number + 1 :]
        )
        some = either(compelled)
        candidates = [
            either([compelled[n], reach.get((n, least), FALSE)]) for n in range(len(compelled))
        ]
        if combination.yielding is not None:
            # A form that gives way is no candidate while there is another one.
            last = combination.forms.index(combination.yielding[0])
            gives_way = both(
                [
                    either(
                        both([counts, item.yields])
                        for counts, item in zip(active, items, strict=True)
                    ),
                    either(c for n, c in enumerate(candidates) if n != last),
                    no(compelled[last]),
                ]
            )
            candidates[last] = both([candidates[last], no(gives_way)])
            for level in levels:
                exact[last, level] = both([exact[last, level], no(gives_way)])
        preference = self.shared.get(combination.preference)
        wishes = preference.values if wished and isinstance(preference, Words) else {}
        wish_fits = either(
            both([wishes.get(form, FALSE), candidates[n]])
            for n, form in enumerate(combination.forms)
        )
        advice: dict[tuple[str, str], Formula] = {}
        order = [(number, level) for level in reversed(levels) for number in range(len(candidates))]
        for number, form in enumerate(combination.forms):
            # Several compelling forms are no advice; then nothing here holds either.
            advice[form, self.combiner.names[top]] = both([compelled[number], no(several)])
            for level in levels:
                better = either(exact[each] for each in order[: order.index((number, level))])
                wished = both([wishes.get(form, FALSE), exact[number, level]])
                best = both([no(wish_fits), exact[number, level], no(better)])
                when = both([no(some), either([wished, best])])
                which = (form, self.combiner.names[level])
                advice[which] = either([advice.get(which, FALSE), when])
        return _Settled(advice, either([several, no(either(candidates))]))

    def _places(self) -> list[dict[tuple[str, str], Formula]]:
        """Form and moment of every item in the plan, as `make_plan` gives them."""
        forms = self.combination.forms
        first: list[dict[tuple[str, str], Formula]] = []
        for item, alone, lonely in zip(self.items, self.alone, self.apart, strict=True):
            mine: dict[tuple[str, str], Formula] = {}

            def put(
                place: tuple[str, str], when: Formula, into: dict[tuple[str, str], Formula] = mine
            ) -> None:
                into[place] = either([into.get(place, FALSE), when])

            put((self.combination.deferred[0], "later"), item.deferred)
            apart = both([no(item.deferred), item.separate, self.stays])
            rest = both([no(item.deferred), no(both([item.separate, self.stays]))])
            unsaid = no(either(item.moment.values()))
            for lone, when in lonely.forms().items():
                put((lone, "apart"), both([apart, when]))
            for lone, when in alone.forms().items():
                for form, advised in self.forms.items():
                    together = both([rest, when, advised])
                    # Heavier forms come first in the combination.
                    heavier = form in forms and forms.index(lone) > forms.index(form)
                    if heavier:
                        for moment, says in {**item.moment, "": unsaid}.items():
                            put((lone, moment or "vooraf"), both([together, says]))
                    else:
                        put((form, "nu"), together)
            first.append(mine)
        now = either(
            both([item.present, when])
            for item, mine in zip(self.items, first, strict=True)
            for (_, moment), when in mine.items()
            if moment == "nu"
        )
        scattered = both([no(now), no(self.empty)])
        places = []
        for item, mine in zip(self.items, first, strict=True):
            moved: dict[tuple[str, str], Formula] = {}
            joins: list[Formula] = []
            for place, when in mine.items():
                stays = either([no(scattered), item.deferred])
                if place[1] == "apart":
                    stays = TRUE
                else:
                    joins.append(both([when, no(stays)]))
                moved[place] = both([when, stays])
            for form, advised in self.forms.items():
                place = (form, "nu")
                moved[place] = either(
                    [moved.get(place, FALSE), both([*([either(joins)]), advised])]
                )
            places.append(moved)
        return places

    def context(self, number: int) -> dict[str, Tested]:
        """The facts about the advice that attention points may ask of the item with this number."""
        chosen = self.shared.get(self.combination.chosen)
        picked = chosen.values if isinstance(chosen, Words) else {}
        followed = either(
            both([picked.get(form, FALSE), when]) for form, when in self.forms.items()
        )
        forms: dict[str, list[Formula]] = {}
        moments: dict[str, list[Formula]] = {}
        for (form, moment), when in self.places[number].items():
            forms.setdefault(form, []).append(when)
            moments.setdefault(moment, []).append(when)
        some_chosen = either(picked.values())
        whole = {
            form: either(
                [
                    picked.get(form, FALSE),
                    both([no(some_chosen), self.forms.get(form, FALSE)]),
                ]
            )
            for form in {*picked, *self.forms}
        }
        return {
            "advies": Words(dict(self.forms)),
            "vorm": Words({form: either(when) for form, when in forms.items()}),
            "de_vorm": Words(whole),
            "vorm_hier": Words(self._done_in(number, whole)),
            "laag_van_de_vorm": self._layer_of(number, whole),
            "moment": Words({moment: either(when) for moment, when in moments.items()}),
            "advies_gevolgd": Words({"ja": followed, "nee": both([some_chosen, no(followed)])}),
            **deciders(self.meanings[number]),
        }

    def _done_in(self, number: int, whole: Mapping[str, Formula]) -> dict[str, Formula]:
        """The form in which the item with this number is done, as `done_in` gives it."""
        waits = self.combination.deferred[0]
        here = self.places[number]
        apart = either(when for (_, moment), when in here.items() if moment == "apart")
        later = both(
            [
                either(when for (form, _), when in here.items() if form == waits),
                no(self.forms.get(waits, FALSE)),
            ]
        )
        along = both([no(apart), no(later)])
        done = {form: [both([along, when])] for form, when in whole.items()}
        for (form, moment), when in here.items():
            if moment == "apart":
                done.setdefault(form, []).append(when)
        done.setdefault(waits, []).append(later)
        return {form: either(when) for form, when in done.items()}

    def _layer_of(self, number: int, whole: Mapping[str, Formula]) -> Words:
        """The layer that decided the verdict on the form of the contact at this item."""
        meaning = self.meanings[number]
        found: dict[str, list[Formula]] = {}
        for rule in self.decision.rules:
            for name in rule.conclusions:
                if name in whole:
                    when = both([whole[name], meaning.decides(rule, name)])
                    found.setdefault(rule.layer, []).append(when)
        return Words({layer: either(when) for layer, when in found.items()})
