"""A decision as formulas for z3: every fact unknown or one of its values, all cases at once.

What a rule says of one case, `inference/worlds.py` works out; here the same is said of every case.
The two share the model and nothing else, and a test holds them together. A fact with words is a
truth value per word, at most one of them true; none is unknown. A number or day is an integer with
a truth value beside it that says whether it is known. A condition is a pair: when it is known to
hold, and when it is known not to; unknown is neither. For a rule on a fact `weer` with words zon,
regen and sneeuw:

    variables           zon  regen  sneeuw       at most one true; none: `weer` is unknown
    weer: zon           holds: zon               does not hold: regen or sneeuw
    niet: {weer: zon}   holds: regen or sneeuw   does not hold: zon
    weer: onbekend      holds: not (zon or regen or sneeuw)

The law: each line is Kleene's table for one case, written as propositions; so what z3 finds of the
formula holds of every case, known and half-known alike. One truth value per condition would be half
the work and wrong: the denial of `zon` holds when nothing is known, and a rule with `niet` would be
proven to fire where it does not.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeAlias, assert_never

import z3
from msgspec import Struct

from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Range, Test, Unknown
from adwijzer.model.rulebase import NONE, UNDECIDED, VERDICT, Decision, Fact, Rule
from adwijzer.text.days import FIRST_YEAR, LAST_YEAR

Formula: TypeAlias = Any
"""A z3 truth value (`z3.BoolRef`); z3 has no types."""

TRUE: Formula = z3.BoolVal(True)
FALSE: Formula = z3.BoolVal(False)

# z3 keeps one node for equal formulas, so a constant is known by where it is; `z3.is_true` asks
# the library four times.
_TRUE: int = TRUE.ast.value
_FALSE: int = FALSE.ast.value


STEPS_PER_SECOND = 10_000_000
"""Steps of z3 that take about a second on a usual machine: measured from 5 to 27 million."""
_MOST_STEPS = 2**32 - 1


def solver_of(seconds: float, *formulas: Formula) -> Any:
    """A solver for `formulas` that gives up on a question after about so many seconds.

    It counts the steps of z3 and not the time, so that a busy machine gives the same answer.
    """
    solver = z3.Solver()
    solver.set("rlimit", max(1, min(_MOST_STEPS, int(seconds * STEPS_PER_SECOND))))
    solver.add(*formulas)
    return solver


def both(parts: Iterable[Formula]) -> Formula:
    """All of them, constants folded."""
    kept = []
    for part in parts:
        node = part.ast.value
        if node == _FALSE:
            return FALSE
        if node != _TRUE:
            kept.append(part)
    return TRUE if not kept else kept[0] if len(kept) == 1 else _joined(z3.Z3_mk_and, kept)


def either(parts: Iterable[Formula]) -> Formula:
    """At least one of them, constants folded."""
    kept = []
    for part in parts:
        node = part.ast.value
        if node == _TRUE:
            return TRUE
        if node != _FALSE:
            kept.append(part)
    return FALSE if not kept else kept[0] if len(kept) == 1 else _joined(z3.Z3_mk_or, kept)


def _joined(make: Callable[..., Any], parts: Sequence[Formula]) -> Formula:
    """As `z3.And` and `z3.Or`, which first find out of each part what it is."""
    context = parts[0].ctx
    nodes = (z3.Ast * len(parts))(*(part.ast for part in parts))
    return z3.BoolRef(make(context.ref(), len(parts), nodes), context)


def no(part: Formula) -> Formula:
    """Its denial, constants folded."""
    node = part.ast.value
    if node == _TRUE:
        return FALSE
    if node == _FALSE:
        return TRUE
    if z3.is_not(part):
        return part.arg(0)
    return z3.BoolRef(z3.Z3_mk_not(part.ctx.ref(), part.ast), part.ctx)


def differ(one: Formula, other: Formula) -> Formula:
    """Exactly one of the two."""
    if one.eq(other):
        return FALSE
    if z3.is_false(one):
        return other
    if z3.is_false(other):
        return one
    if z3.is_true(one):
        return no(other)
    if z3.is_true(other):
        return no(one)
    return z3.Xor(one, other)


class Words(Struct, frozen=True):
    """Something with words for values: when it has each; nowhere is unknown."""

    values: Mapping[str, Formula]

    @property
    def known(self) -> Formula:
        return either(self.values.values())


class Number(Struct, frozen=True):
    """A number, or a day as its ordinal, and when it is known."""

    value: Any
    known: Formula


Tested: TypeAlias = Words | Number
Known: TypeAlias = Mapping[str, Tested]


def variable_of(fact: Fact, mark: str = "") -> tuple[Tested, list[Formula]]:
    """A fresh variable for `fact` and what holds of it; `mark` tells namesakes apart."""
    name = f"{fact.name}{mark}"
    if fact.kind == "keuze":
        values = {value: z3.Bool(f"{name}={value}") for value in fact.names}
        words = list(values.values())
        if fact.multiple or len(words) < 2:
            return Words(values), []
        return Words(values), [z3.AtMost(*words, 1)]
    number = Number(z3.Int(name), z3.Bool(f"{name}?"))
    bounds = []
    if fact.minimum is not None:
        bounds.append(number.value >= fact.minimum)
    if fact.maximum is not None:
        bounds.append(number.value <= fact.maximum)
    if fact.kind == "datum":
        bounds += [
            number.value >= date(FIRST_YEAR, 1, 1).toordinal(),
            number.value <= date(LAST_YEAR, 12, 31).toordinal(),
        ]
    return number, bounds


def parts_of(tested: Tested) -> list[Any]:
    """The z3 constants that a variable is made of."""
    if isinstance(tested, Words):
        return list(tested.values.values())
    return [tested.value, tested.known]


def truth(condition: Condition, known: Known) -> tuple[Formula, Formula]:
    """When `condition` is known to hold, and when it is known not to."""
    match condition:
        case Test(fact=fact, values=values):
            words = known[fact]
            assert isinstance(words, Words)  # noqa: S101 - the loader saw to it
            yes = either(where for word, where in words.values.items() if word in values)
            other = either(
                where
                for word, where in words.values.items()
                if word not in values and word != UNDECIDED
            )
            return yes, both([other, no(yes)])
        case Range(fact=fact, minimum=minimum, maximum=maximum):
            number = known[fact]
            assert isinstance(number, Number)  # noqa: S101
            inside = both(
                [
                    *([number.value >= _bound(minimum)] if minimum is not None else []),
                    *([number.value <= _bound(maximum)] if maximum is not None else []),
                ]
            )
            return both([number.known, inside]), both([number.known, no(inside)])
        case Unknown(fact=fact):
            some = known[fact].known
            return no(some), some
        case AllOf(parts=parts):
            pairs = [truth(part, known) for part in parts]
            return both(yes for yes, _ in pairs), either(never for _, never in pairs)
        case AnyOf(parts=parts):
            pairs = [truth(part, known) for part in parts]
            return either(yes for yes, _ in pairs), both(never for _, never in pairs)
        case Not(part=part):
            yes, never = truth(part, known)
            return never, yes
        case _:
            assert_never(condition)


def said_when(condition: Condition, unless: Condition | None, known: Known) -> Formula:
    """When an attention point with these conditions is said."""
    when = truth(condition, known)[0]
    return when if unless is None else both([when, no(truth(unless, known)[0])])


def _bound(bound: object) -> int:
    if isinstance(bound, date):
        return bound.toordinal()
    assert isinstance(bound, int)  # noqa: S101 - parameters have their value on one day
    return bound


class Meaning(Struct, frozen=True):
    """The conclusions of one decision, for every case at once.

    Attributes:
        known: facts, concepts and verdicts (as `oordeel_<outcome>`) in the end.
        below: what the rules of each layer can see.
        fires: when each rule fires.
        touched: per layer, when some rule of it speaks about a concept or verdict.
    """

    decision: Decision
    known: dict[str, Tested]
    below: dict[str, dict[str, Tested]]
    fires: dict[str, Formula]
    touched: dict[str, dict[str, Formula]]

    def decides(self, rule: Rule, name: str) -> Formula:
        """When `rule` fires and no higher layer speaks about what it concludes on `name`."""
        return both([self.fires[rule.id], no(self._above(rule.layer, key_of(self.decision, name)))])

    def _above(self, layer: str, key: str) -> Formula:
        names = [each.name for each in self.decision.layers]
        return either(
            self.touched[above].get(key, FALSE) for above in names[names.index(layer) + 1 :]
        )

    def clashes(self) -> Iterator[tuple[Rule, Rule, str, Formula]]:
        """Every two rules of one layer that say different things, and when they both fire."""
        for layer in self.decision.layers:
            rules = [rule for rule in self.decision.rules if rule.layer == layer.name]
            for number, one in enumerate(rules):
                for other in rules[number + 1 :]:
                    names = [
                        name
                        for name, value in one.conclusions.items()
                        if other.conclusions.get(name, value) != value
                    ]
                    if names:
                        when = both([self.fires[one.id], self.fires[other.id]])
                        yield one, other, names[0], when


def key_of(decision: Decision, name: str) -> str:
    """The name that conditions use for the subject of a conclusion."""
    is_outcome = any(outcome.name == name for outcome in decision.outcomes)
    return VERDICT + name if is_outcome else name


def conclude(decision: Decision, facts: Known) -> Meaning:
    """Work through the layers of `decision`; for one outcome a higher layer overrules a lower one.

    Args:
        decision: the rules of one day.
        facts: a variable for every fact that conditions test.
    """
    known: dict[str, Tested] = dict(facts)
    for concept in decision.concepts:
        known[concept.name] = Words(dict.fromkeys(concept.names, FALSE))
    for outcome in decision.outcomes:
        known[VERDICT + outcome.name] = Words(
            {**dict.fromkeys((*outcome.names, UNDECIDED), FALSE), NONE: TRUE}
        )
    below: dict[str, dict[str, Tested]] = {}
    fires: dict[str, Formula] = {}
    touched: dict[str, dict[str, Formula]] = {}
    for layer in decision.layers:
        below[layer.name] = dict(known)
        said: dict[str, dict[str, list[Formula]]] = {}
        for rule in decision.rules:
            if rule.layer == layer.name:
                fires[rule.id] = truth(rule.condition, known)[0]
                for name, value in rule.conclusions.items():
                    key = key_of(decision, name)
                    said.setdefault(key, {}).setdefault(value, []).append(fires[rule.id])
        touched[layer.name] = {}
        for key, values in said.items():
            spoken = {value: either(rules) for value, rules in values.items()}
            touched[layer.name][key] = either(spoken.values())
            known[key] = _overrule(known[key], spoken, touched[layer.name][key])
    return Meaning(decision, known, below, fires, touched)


def _overrule(below: Tested, spoken: Mapping[str, Formula], touched: Formula) -> Words:
    """The words of a layer over those below it; where it contradicts itself, neither."""
    assert isinstance(below, Words)  # noqa: S101
    clash = either(
        both([one, other])
        for number, one in enumerate(spoken.values())
        for other in list(spoken.values())[number + 1 :]
    )
    merged = {
        value: either([both([where, no(touched)]), both([spoken.get(value, FALSE), no(clash)])])
        for value, where in below.values.items()
    }
    if UNDECIDED in merged:
        merged[UNDECIDED] = either([merged[UNDECIDED], clash])
    return Words(merged)
