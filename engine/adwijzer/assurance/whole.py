"""What becomes of verdicts in the whole answer, as formulas: the twin of `decisions/whole_contact`.

An agenda is every item at once, each with a truth value that says whether it is on the agenda; so
one formula is about every agenda there is, alone and in any combination. A decision without agenda
items is an agenda of one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import z3
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.arithmetic import Arithmetic, arithmetic_of
from adwijzer.assurance.formulas import (
    FALSE,
    TRUE,
    Formula,
    Known,
    Meaning,
    Tested,
    Words,
    both,
    conclude,
    either,
    no,
    truth,
    variable_of,
)
from adwijzer.decisions.whole_contact import Combiner
from adwijzer.model.rulebase import VERDICT, AttentionPoint, Decision, Fact

MULTIPLE = ("beslissende_laag", "beslissende_bron", "beslissende_regel")


class Part(Struct, frozen=True):
    """One agenda item, or the whole case where there are no items.

    `item` is its name; empty where the item is a variable or where there are none. `own` are the
    facts that it has for itself. `asked` is what attention points may test.
    """

    item: str
    present: Formula
    own: dict[str, Tested]
    meaning: Meaning
    asked: dict[str, Tested]

    def held(self, point: AttentionPoint) -> Formula:
        """When the attention point is said for this part."""
        when = truth(point.condition, self.asked)[0]
        if point.unless is not None:
            when = both([when, no(truth(point.unless, self.asked)[0])])
        return when


class Whole(Struct, frozen=True):
    """A decision over every case.

    Attributes:
        shared: the facts of the case as a whole.
        parts: agenda items.
        rules: what holds in every case that can occur.
        advice: form and verdict of the whole contact, and when each; empty without combination.
        no_advice: when the combination leaves no form or two; never, for a decision without one.
    """

    decision: Decision
    arithmetic: Arithmetic
    shared: dict[str, Tested]
    parts: tuple[Part, ...]
    rules: tuple[Formula, ...]
    advice: dict[tuple[str, str], Formula]
    no_advice: Formula

    @property
    def told(self) -> list[Formula]:
        """Truth values of which as few as possible should hold in a small example."""
        worked_out = {f.name for f in self.decision.facts if f.role == "berekend"}
        flags = [
            self._said(name, tested)
            for name, tested in self.shared.items()
            if name not in worked_out
        ]
        for part in self.parts:
            flags += [self._said(name, tested) for name, tested in part.own.items()]
        return flags + self.arithmetic.told(self.shared)

    def _said(self, name: str, tested: Tested) -> Formula:
        """When a case must say something about a fact: an assumption holds by itself."""
        assumed = self.decision.fact(name).assumed
        if assumed is None or not isinstance(tested, Words):
            return tested.known
        return no(tested.values[assumed])


def one_case(decision: Decision, mark: str = "") -> Whole:
    """A decision over every case with one agenda item (or without items), the item unknown to us.

    Args:
        decision: the rules of one day.
        mark: tells the variables apart from those of another decision.
    """
    shared, rules = _variables(_tested(decision), mark)
    key = decision.item_key
    if key is not None:
        words = shared[key.name]
        rules.append(words.known)
    return _whole(decision, shared, rules, [("", TRUE, {})])


class Versions(Struct, frozen=True):
    """Two versions of a decision over the same cases.

    `both` has the facts and rules of both, to find cases in; its decision has the words of both.
    """

    old: Whole
    new: Whole
    both: Whole


def two_versions(old: Decision, new: Decision) -> Versions:
    """Two versions of a decision over the same cases.

    A fact or value that one version does not know is unknown to it. A fact that changed its kind
    is two facts.
    """
    facts: dict[str, Fact] = {}
    shared: dict[str, Tested] = {}
    rules: list[Formula] = []
    for fact in union_of(_tested(old), _tested(new)):
        facts[fact.name] = fact
        shared[fact.name], bounds = variable_of(fact)
        rules += bounds
    key = old.item_key or new.item_key
    if key is not None:
        rules.append(shared[key.name].known)
    versions = []
    for version in (old, new):
        known = {
            fact.name: _seen_by(fact, shared[_name_in(facts, fact)]) for fact in _tested(version)
        }
        versions.append(_whole(version, known, rules, [("", TRUE, {})]))
    one, other = versions
    whole = replace(
        other,
        decision=replace(new, facts=tuple(union_of(old.facts, new.facts))),
        shared=shared,
        rules=(*one.rules, *other.rules),
    )
    return Versions(one, other, whole)


def union_of(old: Sequence[Fact], new: Sequence[Fact]) -> list[Fact]:
    """The facts of both, with the values of both; the words of the new version win."""
    found = {fact.name: fact for fact in old}
    for fact in new:
        before = found.get(fact.name)
        if before is None:
            found[fact.name] = fact
        elif before.kind != fact.kind:
            found[f"{fact.name} (oud)"] = replace(before, name=f"{fact.name} (oud)")
            found[fact.name] = fact
        else:
            mine = {value.name: value for value in fact.values}
            more = [value for value in before.values if value.name not in mine]
            low, high = (
                None if None in bounds else pick(b for b in bounds if b is not None)
                for pick, bounds in (
                    (min, (before.minimum, fact.minimum)),
                    (max, (before.maximum, fact.maximum)),
                )
            )
            found[fact.name] = replace(
                fact, values=(*fact.values, *more), minimum=low, maximum=high
            )
    return list(found.values())


def _name_in(facts: Mapping[str, Fact], fact: Fact) -> str:
    return fact.name if facts[fact.name].kind == fact.kind else f"{fact.name} (oud)"


def _seen_by(fact: Fact, tested: Tested) -> Tested:
    """What a version sees of a fact: only the words that it knows."""
    if isinstance(tested, Words):
        return Words({name: tested.values[name] for name in fact.names})
    return tested


def any_agenda(decision: Decision) -> Whole:
    """A decision over every agenda: each item on it or not, with facts of its own where it has any.

    Without agenda items the same as `one_case`.
    """
    key = decision.item_key
    if key is None:
        return one_case(decision)
    facts = _tested(decision)
    shared, rules = _variables([f for f in facts if f.scope == "contact"], "")
    items: list[tuple[str, Formula, dict[str, Tested]]] = []
    for name in key.names:
        own, bounds = _variables([f for f in facts if f.scope == "agendapunt"], f"@{name}")
        rules += bounds
        items.append((name, z3.Bool(f"@{name}"), own))
    rules.append(either(present for _, present, _ in items))
    return _whole(decision, shared, rules, items)


def _tested(decision: Decision) -> list[Fact]:
    return [fact for fact in decision.facts if fact.role != "rekenen"]


def _variables(facts: Sequence[Fact], mark: str) -> tuple[dict[str, Tested], list[Formula]]:
    found: dict[str, Tested] = {}
    rules: list[Formula] = []
    for fact in facts:
        found[fact.name], bounds = variable_of(fact, mark)
        rules += bounds
    return found, rules


def _whole(
    decision: Decision,
    shared: dict[str, Tested],
    rules: list[Formula],
    items: Sequence[tuple[str, Formula, dict[str, Tested]]],
) -> Whole:
    arithmetic = arithmetic_of(decision)
    key = decision.item_key
    meanings = []
    for name, _, own in items:
        facts = {**shared, **own}
        if key is not None and name:
            facts[key.name] = Words({word: TRUE if word == name else FALSE for word in key.names})
        meanings.append(conclude(decision, facts))
    contexts: list[dict[str, Tested]]
    advice: dict[tuple[str, str], Formula] = {}
    no_advice = FALSE
    if decision.combination is not None:
        contact = _Contact(
            decision, shared, [(p, m) for (_, p, _), m in zip(items, meanings, strict=True)]
        )
        contexts = [contact.context(number) for number in range(len(items))]
        advice, no_advice = contact.advice, contact.no_advice
    else:
        contexts = [_context_of_list(meaning) for meaning in meanings]
    for fact in decision.context:
        for context in contexts:
            if fact.name not in context:  # nobody told us what it follows from
                context[fact.name], bounds = variable_of(fact, "!")
                rules += bounds
    return Whole(
        decision=decision,
        arithmetic=arithmetic,
        shared=shared,
        parts=tuple(
            Part(name, present, own, meaning, {**meaning.known, **context})
            for (name, present, own), meaning, context in zip(
                items, meanings, contexts, strict=True
            )
        ),
        rules=(*rules, *arithmetic.possible(shared)),
        advice=advice,
        no_advice=no_advice,
    )


def _deciders(meaning: Meaning) -> dict[str, Words]:
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


def _context_of_list(meaning: Meaning) -> dict[str, Tested]:
    advice: dict[str, list[Formula]] = {}
    for outcome in meaning.decision.outcomes:
        words = meaning.known[VERDICT + outcome.name]
        if isinstance(words, Words):
            for value in outcome.names:
                advice.setdefault(value, []).append(words.values[value])
    return {
        "advies": Words({value: either(when) for value, when in advice.items()}),
        **_deciders(meaning),
    }


class _Item(Struct, frozen=True):
    """What one agenda item brings to the whole."""

    present: Formula
    deferred: Formula
    separate: Formula
    ranks: tuple[Mapping[int, Formula], ...]
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


class _Contact:
    """The combination of one contact."""

    def __init__(
        self,
        decision: Decision,
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
            moment=moment.values if isinstance(moment, Words) else {},
        )

    def _settle(self, active: Sequence[Formula], items: Sequence[_Item]) -> _Settled:
        """The advice over the items that count, as `Combiner.settle` gives it."""
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
        preference = self.shared.get(combination.preference)
        wishes = preference.values if isinstance(preference, Words) else {}
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
        for item, alone in zip(self.items, self.alone, strict=True):
            mine: dict[tuple[str, str], Formula] = {}

            def put(
                place: tuple[str, str], when: Formula, into: dict[tuple[str, str], Formula] = mine
            ) -> None:
                into[place] = either([into.get(place, FALSE), when])

            put((self.combination.deferred[0], "later"), item.deferred)
            apart = both([no(item.deferred), item.separate, self.stays])
            rest = both([no(item.deferred), no(both([item.separate, self.stays]))])
            unsaid = no(either(item.moment.values()))
            for lone, when in alone.forms().items():
                put((lone, "apart"), both([apart, when]))
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
        """What attention points may ask of the item with this number."""
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
        return {
            "advies": Words(dict(self.forms)),
            "vorm": Words({form: either(when) for form, when in forms.items()}),
            "moment": Words({moment: either(when) for moment, when in moments.items()}),
            "advies_gevolgd": Words({"ja": followed, "nee": both([some_chosen, no(followed)])}),
            **_deciders(self.meanings[number]),
        }
