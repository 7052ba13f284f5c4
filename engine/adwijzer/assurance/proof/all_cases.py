"""A decision over every case: its facts, what holds in each case, and what becomes of verdicts.

An agenda is every item at once, each with a truth value that says whether it is on the agenda; so
one formula is about every agenda there is, alone and in any combination. A decision without agenda
items is an agenda of one. With three items:

    on the agenda?    @nazorg   @kennismaking   @werkplekonderzoek
    one case          true      false           false
    another           true      true            false
    the rule          at least one of them; what is off the agenda counts for nothing

The law: an item stands on an agenda once or not, its place there is no fact, and what items add up
to is a conjunction or disjunction over those that are there. So the 4,095 agendas of twelve items
are twelve truth values. To prove it item by item is faster and proves less: two items can each have
a form and together none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import z3
from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.proof.arithmetic import Arithmetic, arithmetic_of
from adwijzer.assurance.proof.contact import Contact, deciders
from adwijzer.assurance.proof.formulas import (
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
    said_when,
    truth,
    variable_of,
)
from adwijzer.inference.relevance import worked_out_by
from adwijzer.model.rulebase import VERDICT, AttentionPoint, ContactDecision, Decision, Fact


class ItemCases(Struct, frozen=True):
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
        return said_when(point.condition, point.unless, self.asked)


class AllCases(Struct, frozen=True):
    """A decision over every case.

    Attributes:
        shared: the facts of the case as a whole.
        parts: agenda items.
        rules: what holds in every case that can occur.
        advice: form and verdict of the whole contact, and when each; empty without combination.
        no_advice: when the combination leaves no form or two; never, for a decision without one.
        before: the version before, where these are the cases of two.
    """

    decision: Decision
    arithmetic: Arithmetic
    shared: dict[str, Tested]
    parts: tuple[ItemCases, ...]
    rules: tuple[Formula, ...]
    advice: dict[tuple[str, str], Formula]
    no_advice: Formula
    before: tuple[Decision, ...] = ()

    @property
    def mentions(self) -> list[Formula]:
        """Truth values that a small example keeps false where it can."""
        worked_out = worked_out_by(self.decision)
        flags = [
            self._said(name, tested)
            for name, tested in self.shared.items()
            if name not in worked_out
        ]
        for part in self.parts:
            flags += [self._said(name, tested) for name, tested in part.own.items()]
        return flags + self.arithmetic.mentions(self.shared)

    def _said(self, name: str, tested: Tested) -> Formula:
        """When a case must say something about a fact: some version takes it otherwise."""
        return either(
            _otherwise(version, self.shared, name, tested)
            for version in (self.decision, *self.before)
            if any(fact.name == name for fact in version.facts)
        )


def _otherwise(decision: Decision, shared: Known, name: str, tested: Tested) -> Formula:
    """When a fact is not as a decision takes it in a case that says nothing of it.

    What is assumed of it holds by itself, and so does what follows from others.
    """
    fact = decision.fact(name)
    if not isinstance(tested, Words):
        return tested.known
    by_itself: dict[str, list[Formula]] = {}
    made = fact.assumption
    free = TRUE
    if made is not None:
        silent = (_given(decision, shared, other) for other in made.silent)
        when = both([said_when(made.when, made.unless, shared), *(no(each) for each in silent)])
        by_itself[made.value] = [when]
        free = no(when)
    for each in fact.follows:
        when = both([free, truth(each.condition, shared)[0]])
        by_itself.setdefault(each.value, []).append(when)
    taken = {value: either(when) for value, when in by_itself.items()}
    as_taken = (both([when, tested.values[value]]) for value, when in taken.items())
    nothing = both([no(either(taken.values())), no(tested.known)])
    return no(either([*as_taken, nothing]))


def _given(decision: Decision, shared: Known, name: str) -> Formula:
    """When a case says something about a fact from which another one may be assumed."""
    tested = shared[name]
    follows = decision.fact(name).follows
    if not isinstance(tested, Words):
        return tested.known
    followed = (
        both([truth(each.condition, shared)[0], tested.values[each.value]]) for each in follows
    )
    return both([tested.known, no(either(followed))])


def one_case(decision: Decision) -> AllCases:
    """The rules of one day over every case with one agenda item, whichever it is."""
    shared, rules = _variables(_tested(decision), "")
    key = decision.item_key
    if key is not None:
        words = shared[key.name]
        rules.append(words.known)
    return _whole(decision, shared, rules, [("", TRUE, {})])


class Versions(Struct, frozen=True):
    """Two versions of a decision over the same cases.

    `both` has the facts and rules of both, to find cases in; its decision has the words of both.
    """

    old: AllCases
    new: AllCases
    both: AllCases


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
        before=(old,),
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
    """A fact as a version sees it: only the words that it knows."""
    if isinstance(tested, Words):
        return Words({name: tested.values[name] for name in fact.names})
    return tested


def any_agenda(decision: Decision) -> AllCases:
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


def _words(tested: Tested) -> Mapping[str, Formula]:
    return tested.values if isinstance(tested, Words) else {}


def _sound(decision: Decision, shared: dict[str, Tested]) -> Iterator[Formula]:
    """What input can be: nothing impossible, and nothing unknown that follows from other facts."""
    for each in decision.impossible:
        yield no(truth(each.condition, shared)[0])
    for fact in decision.facts:
        for following in fact.follows:
            yield either([no(truth(following.condition, shared)[0]), shared[fact.name].known])


def _whole(
    decision: Decision,
    shared: dict[str, Tested],
    rules: list[Formula],
    items: Sequence[tuple[str, Formula, dict[str, Tested]]],
) -> AllCases:
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
    if isinstance(decision, ContactDecision):
        contact = Contact(
            decision, shared, [(p, m) for (_, p, _), m in zip(items, meanings, strict=True)]
        )
        agenda = Words({name: present for name, present, _ in items if name})
        if key is not None and not agenda.values:
            agenda = Words(dict(_words(shared[key.name])))
        contexts = [{**contact.context(number), "agenda": agenda} for number in range(len(items))]
        advice, no_advice = contact.advice, contact.no_advice
    else:
        contexts = [_context_of_list(meaning) for meaning in meanings]
    for fact in decision.context:
        for context in contexts:
            if fact.name not in context:  # what it follows from is not known here
                context[fact.name], bounds = variable_of(fact, "!")
                rules += bounds
    return AllCases(
        decision=decision,
        arithmetic=arithmetic,
        shared=shared,
        parts=tuple(
            ItemCases(name, present, own, meaning, {**meaning.known, **context})
            for (name, present, own), meaning, context in zip(
                items, meanings, contexts, strict=True
            )
        ),
        rules=(*rules, *arithmetic.possible(shared), *_sound(decision, shared)),
        advice=advice,
        no_advice=no_advice,
    )


def _context_of_list(meaning: Meaning) -> dict[str, Tested]:
    advice: dict[str, list[Formula]] = {}
    for outcome in meaning.decision.outcomes:
        words = meaning.known[VERDICT + outcome.name]
        if isinstance(words, Words):
            for value in outcome.names:
                advice.setdefault(value, []).append(words.values[value])
    return {
        "advies": Words({value: either(when) for value, when in advice.items()}),
        **deciders(meaning),
    }
