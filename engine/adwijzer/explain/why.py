"""The whole chain: which rule decided, which it overruled, and why others did not apply."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from adwijzer.decisions.answer import Piece
from adwijzer.decisions.contact.decider import ContactReasoning
from adwijzer.decisions.outcome import OutcomeReasoning
from adwijzer.inference.evaluator import Conclusions, Facts, Firing, evaluate, holds
from adwijzer.inference.worlds import Strata
from adwijzer.model.conditions import (
    AllOf,
    AnyOf,
    Bound,
    Condition,
    Not,
    ParameterName,
    Range,
    Test,
    Unknown,
)
from adwijzer.model.rulebase import NONE, VERDICT, Decision, Rule, Variable


class FailedPart(Piece, frozen=True, kw_only=True):
    """A part of a condition that is false or unknown, in words."""

    deel: str
    stand: str


class RuleTrace(Piece, frozen=True, kw_only=True):
    """A rule that spoke about a verdict, or did not."""

    regel: str
    titel: str
    laag: str
    zegt: str
    bronnen: tuple[str, ...]
    ontbreekt: tuple[FailedPart, ...] = ()


class VerdictTrace(Piece, frozen=True, kw_only=True):
    """Everything the rules have to say about one form at one agenda item."""

    agendapunt: str | None = None
    vorm: str
    oordeel: str
    beslist: tuple[RuleTrace, ...]
    opzijgezet: tuple[RuleTrace, ...]
    niet_van_toepassing: tuple[RuleTrace, ...]


def why(reasoning: ContactReasoning | OutcomeReasoning[Decision]) -> tuple[VerdictTrace, ...]:
    """Trace every verdict of the answer."""
    parts: list[tuple[str | None, Facts, Conclusions, tuple[Firing, ...]]]
    if isinstance(reasoning, OutcomeReasoning):
        parts = [(None, reasoning.facts, reasoning.conclusions, reasoning.firings)]
    else:
        parts = [
            (name, facts, conclusions, firings)
            for facts, (name, _), (conclusions, firings) in zip(
                reasoning.facts, reasoning.named, reasoning.concluded, strict=True
            )
        ]
    return tuple(
        trace
        for name, facts, conclusions, firings in parts
        for trace in _item(
            reasoning.decision, name, facts, conclusions, [firing.rule for firing in firings]
        )
    )


def _item(
    decision: Decision,
    item: str | None,
    facts: Facts,
    conclusions: Conclusions,
    fired: list[Rule],
) -> Iterator[VerdictTrace]:
    deciders, values = conclusions.deciders, conclusions.values
    below = _below(decision, facts)
    ids = {rule.id for rule in fired}
    titles = {layer.name: layer.title for layer in decision.layers}
    for outcome in decision.outcomes:
        key = VERDICT + outcome.name
        speaking = [rule for rule in decision.rules if outcome.name in rule.conclusions]
        if key not in values:
            continue

        def trace(
            rule: Rule, parts: tuple[FailedPart, ...] = (), about: Variable = outcome
        ) -> RuleTrace:
            verdict = rule.conclusions[about.name]
            return RuleTrace(
                regel=rule.id,
                titel=rule.title,
                laag=titles.get(rule.layer, rule.layer),
                zegt=about.label_of(verdict),
                bronnen=rule.sources,
                ontbreekt=parts,
            )

        deciding = deciders.get(key, ())
        silent = [
            rule
            for rule in speaking
            if rule.id not in ids and not _other_item(decision, rule.condition, item)
        ]
        yield VerdictTrace(
            agendapunt=item,
            vorm=outcome.name,
            oordeel=values[key],
            beslist=tuple(trace(rule) for rule in speaking if rule.id in deciding),
            opzijgezet=tuple(
                trace(rule) for rule in speaking if rule.id in ids and rule.id not in deciding
            ),
            niet_van_toepassing=tuple(
                # Several rules that lead to one concept may lack the same part.
                trace(
                    rule,
                    tuple(dict.fromkeys(failures(decision, rule.condition, below[rule.layer]))),
                )
                for rule in silent
            ),
        )


def _below(decision: Decision, facts: Facts) -> dict[str, Facts]:
    """The facts that the rules of each layer could see, conclusions of lower layers included."""
    strata = Strata.of(decision)
    seen: dict[str, Facts] = {}
    for number, (name, _) in enumerate(strata.layers):
        lower = Strata(strata.layers[:number], strata.outcomes)
        conclusions, _ = evaluate(lower, facts)
        empty = {VERDICT + outcome: NONE for outcome in strata.outcomes}
        seen[name] = {**facts, **empty, **conclusions.values}
    return seen


def _other_item(decision: Decision, condition: Condition, item: str | None) -> bool:
    """Whether the rule speaks of other agenda items only."""
    key = decision.item_key
    return key is not None and item is not None and holds(condition, {key.name: item}) is False


def failures(decision: Decision, condition: Condition, facts: Facts) -> Iterator[FailedPart]:
    """The smallest parts that keep `condition` from holding."""
    match condition:
        case AllOf(parts=parts):
            false = [part for part in parts if holds(part, facts) is False]
            for part in false or [p for p in parts if holds(p, facts) is None]:
                yield from failures(decision, part, facts)
        case AnyOf(parts=parts):
            for part in parts:
                yield from failures(decision, part, facts)
        case Not(part=AnyOf(parts=parts)):
            for part in parts:
                if holds(part, facts) is not False:
                    yield from failures(decision, Not(part=part), facts)
        case Not(part=part):
            text = f"niet: {words(decision, part)}"
            yield FailedPart(deel=text, stand=_stand(condition, facts))
        case Test(fact=name, values=values) if name not in facts and (
            behind := _rules_for(decision, name, values, facts)
        ):
            for rule in behind:
                yield from failures(decision, rule.condition, facts)
        case Test() | Range() | Unknown():
            yield FailedPart(deel=words(decision, condition), stand=_stand(condition, facts))


def _rules_for(
    decision: Decision, concept: str, values: tuple[str, ...], facts: Facts
) -> list[Rule]:
    """The rules that could have given an open concept one of `values`."""
    key = decision.item_key
    item = str(facts.get(key.name)) if key else ""
    return [
        rule
        for rule in decision.rules
        if rule.conclusions.get(concept) in values
        and not _other_item(decision, rule.condition, item)
    ]


def _stand(condition: Condition, facts: Facts) -> str:
    return "onbekend" if holds(condition, facts) is None else "klopt niet"


def words(decision: Decision, condition: Condition) -> str:
    """A condition in Dutch."""
    match condition:
        case Test(fact=name, values=values):
            return " of ".join(_value_words(decision, name, value) for value in values)
        case Range(fact=name):
            return f"{name.replace('_', ' ')} is {' en '.join(limits(decision, condition))}"
        case Unknown(fact=name):
            return f"{name.replace('_', ' ')} is onbekend"
        case AllOf(parts=parts):
            return " en ".join(_grouped(words(decision, part)) for part in parts) or "altijd"
        case AnyOf(parts=parts):
            return " of ".join(_grouped(words(decision, part)) for part in parts)
        case Not(part=part):
            return f"niet: {_grouped(words(decision, part))}"


def _grouped(text: str) -> str:
    """Brackets where `en` and `of` would run together."""
    return f"({text})" if " of " in text or " en " in text else text


def limits(decision: Decision, within: Range) -> tuple[str, ...]:
    """The bounds of a number or date, each in words."""
    bounds = (("minstens", within.minimum), ("hoogstens", within.maximum))
    return tuple(_limit(decision, word, bound) for word, bound in bounds if bound is not None)


def consequence(decision: Decision, name: str, value: str) -> str:
    """The conclusion of a rule about an outcome or concept, in Dutch."""
    for outcome in decision.outcomes:
        if outcome.name == name:
            values = (*outcome.values, *decision.scale)
            verdict = next((v.sentence for v in values if v.name == value and v.sentence), value)
            return f"{outcome.sentence} {verdict}"
    concept = next(c for c in decision.concepts if c.name == name)
    return next((v.sentence for v in concept.values if v.name == value), value) or value


def _limit(decision: Decision, word: str, bound: Bound) -> str:
    """A bound in words; of a parameter the latest value, whose name stands behind it."""
    if not isinstance(bound, ParameterName):
        return f"{word} {bound}"
    dated = [p for p in decision.parameters if p.name == bound.parameter]
    latest = max(dated, key=lambda p: p.validity.vanaf or date.min, default=None)
    shifted = {1: "meer dan", -1: "minder dan"}.get(bound.shift, word)
    value = bound.parameter if latest is None else latest.value
    return f"{shifted} {value} ({bound.parameter})"


def _value_words(decision: Decision, name: str, value: str) -> str:
    if name.startswith(VERDICT):
        outcome = next(o for o in decision.outcomes if VERDICT + o.name == name)
        verdict = next((v.sentence for v in outcome.values if v.name == value), f"is {value}")
        return f"{outcome.sentence} {verdict}"
    for concept in decision.concepts:
        if concept.name == name:
            return next((v.sentence for v in concept.values if v.name == value), value)
    for fact in (*decision.facts, *decision.context):
        if fact.name == name:
            return fact.sentence(value) or value
    return f"{name} {value}"
