"""What a rule base must satisfy beyond its shape; every problem with its place."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from adwijzer.inference.domains import spread, vocabulary_domains
from adwijzer.inference.worlds import truth
from adwijzer.model.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Not,
    ParameterName,
    Place,
    Range,
    Test,
    Unknown,
    facts_of,
    walk,
)
from adwijzer.model.diagnostics import Diagnostic, Position, did_you_mean
from adwijzer.model.rulebase import AttentionPoint, Decision, Rule

MAXIMUM_CASES = 1 << 20
"""Combinations of values up to which a condition is worked out whole."""


def check_decision(decision: Decision) -> list[Diagnostic]:
    """Everything wrong with one decision as a whole."""
    return [
        *_names(decision),
        *_layers(decision),
        *_concepts(decision),
        *_conditions(decision),
        *_unused(decision),
        *_combination(decision),
    ]


def check_identifiers(decisions: Iterable[Decision]) -> list[Diagnostic]:
    """Ids of rules are unique over all decisions; shared rules count once."""
    seen: dict[str, Position] = {}
    problems = []
    names: dict[str, str] = {}
    for decision in decisions:
        if decision.name in names:
            problems.append(
                Diagnostic(
                    Position(decision.file),
                    f"het besluit `{decision.name}` bestaat al",
                    f"het staat in {names[decision.name]}",
                )
            )
        names.setdefault(decision.name, decision.file)
        for rule in decision.rules:
            first = seen.setdefault(rule.id, rule.position)
            if first != rule.position:
                problems.append(_twice(rule, first))
        local: dict[str, Position] = {}
        for point in decision.attention:
            first = local.setdefault(point.id, point.position)
            if first != point.position:
                problems.append(_twice(point, first))
    return problems


def _twice(thing: Rule | AttentionPoint, first: Position) -> Diagnostic:
    return Diagnostic(
        thing.position, f"de id `{thing.id}` staat er twee keer", f"de eerste staat op {first}"
    )


def _names(decision: Decision) -> Iterator[Diagnostic]:
    seen: dict[str, str] = {}
    entries = [(f.name, "feit", f.at) for f in decision.facts]
    entries += [(v.name, v.role, v.at) for v in decision.variables]
    for name, what, at in entries:
        if name in seen:
            yield Diagnostic(
                Position(decision.file, *at),
                f"de naam `{name}` is al van een {seen[name]}",
                "kies een andere naam",
            )
        if name in _RESERVED:
            yield Diagnostic(
                Position(decision.file, *at),
                f"`{name}` is een woord van de regeltaal",
                "kies een andere naam",
            )
        seen.setdefault(name, what)


_RESERVED = ("een_van", "alle", "niet", "altijd", "onbekend", "agenda")


def _layers(decision: Decision) -> Iterator[Diagnostic]:
    used = {rule.layer for rule in decision.rules}
    seen: set[str] = set()
    for layer in decision.layers:
        at = Position(decision.file, *layer.at)
        if layer.name in seen:
            yield Diagnostic(at, f"de laag `{layer.name}` staat er twee keer", "haal er een weg")
        elif layer.name not in used:
            yield Diagnostic(
                at,
                f"de laag `{layer.name}` is onbereikbaar: geen regel staat erin",
                "haal de laag weg, of zet er een regel in",
            )
        seen.add(layer.name)
    order = {layer.name: number for number, layer in enumerate(decision.layers)}
    for name in {rule.layer.rpartition(".")[0] for rule in decision.rules if "." in rule.layer}:
        stack = sorted(
            (r for r in decision.rules if r.layer.rpartition(".")[0] == name),
            key=lambda r: -order.get(r.layer, 0),
        )
        for number, rule in enumerate(stack[:-1]):
            if rule.condition == AllOf(parts=(), at=getattr(rule.condition, "at", (0, 0))):
                yield Diagnostic(
                    stack[number + 1].position,
                    f"`{stack[number + 1].id}` is onbereikbaar: `{rule.id}` past altijd",
                    "zet de regel die altijd past onderaan",
                )


def _concepts(decision: Decision) -> Iterator[Diagnostic]:
    """A concept is complete before a rule tests it, so concepts cannot depend on themselves."""
    order = {layer.name: number for number, layer in enumerate(decision.layers)}
    concepts = {concept.name for concept in decision.concepts}
    top: dict[str, int] = {}
    needs: dict[str, set[str]] = defaultdict(set)
    for rule in decision.rules:
        for name in concepts & rule.conclusions.keys():
            top[name] = max(top.get(name, 0), order.get(rule.layer, 0))
            needs[name] |= concepts & facts_of(rule.condition)
    circles = {name for name in concepts if name in _reach(name, needs)}
    for rule in decision.rules:
        for node in walk(rule.condition):
            if not isinstance(node, Test | Unknown) or node.fact not in top:
                continue
            name = node.fact
            if name in circles and concepts & circles & rule.conclusions.keys():
                yield Diagnostic(
                    Position(rule.file, *node.at),
                    f"kring: het begrip `{name}` hangt van zichzelf af",
                    "laat een van de begrippen alleen op feiten rusten",
                )
            elif top[name] >= order.get(rule.layer, 0):
                layer = decision.layers[top[name]].name
                yield Diagnostic(
                    Position(rule.file, *node.at),
                    f"`{rule.id}` vraagt naar `{name}`, dat pas na de laag `{layer}` vaststaat",
                    "zet de regel in een hogere laag",
                )


def _reach(start: str, needs: dict[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    waiting = list(needs.get(start, ()))
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting.extend(needs.get(name, ()))
    return reached


def _conditions(decision: Decision) -> Iterator[Diagnostic]:
    conditions = [rule.condition for rule in decision.rules]
    conditions += [point.condition for point in decision.attention]
    domains = vocabulary_domains(decision, conditions)
    things: list[Rule | AttentionPoint] = [*decision.rules, *decision.attention]
    for thing in things:
        if any(isinstance(node, Unknown) for node in walk(thing.condition)):
            continue
        names = facts_of(thing.condition)
        if not names or _has_parameter(thing.condition):
            continue
        size = 1
        for name in names:
            size *= len(domains[name])
        if size > MAXIMUM_CASES:
            continue
        known, every, _ = spread({name: domains[name] for name in sorted(names)})
        yes, _ = truth(thing.condition, known, every)
        at = Position(thing.file, *_place(thing.condition, thing.at))
        if yes == every:
            yield Diagnostic(
                at,
                f"de voorwaarde van `{thing.id}` klopt altijd, wat de feiten ook zijn",
                "schrijf `als: altijd`, of maak de voorwaarde strenger",
            )
        elif not yes:
            yield Diagnostic(
                at,
                f"de voorwaarde van `{thing.id}` kan nooit kloppen",
                "twee delen spreken elkaar tegen",
            )


def _has_parameter(condition: Condition) -> bool:
    return any(
        isinstance(bound, ParameterName)
        for node in walk(condition)
        if isinstance(node, Range)
        for bound in (node.minimum, node.maximum)
    )


def _place(condition: Condition, otherwise: Place) -> Place:
    match condition:
        case AllOf(at=at) | AnyOf(at=at) | Not(at=at):
            return at if at != (0, 0) else otherwise
        case _:
            return condition.at


def _unused(decision: Decision) -> Iterator[Diagnostic]:
    tested: set[str] = set()
    things: list[Rule | AttentionPoint] = [*decision.rules, *decision.attention]
    for thing in things:
        tested |= facts_of(thing.condition)
        if isinstance(thing, AttentionPoint) and thing.unless is not None:
            tested |= facts_of(thing.unless)
    concluded = {name for rule in decision.rules for name in rule.conclusions}
    combination = decision.combination
    if combination is not None:
        tested |= {combination.preference, combination.chosen, combination.moment}
        tested |= {combination.separate[0]}
    for fact in decision.facts:
        if fact.name not in tested:
            yield Diagnostic(
                Position(decision.file, *fact.at),
                f"het feit `{fact.name}` komt in geen regel voor",
                "gebruik het in een regel, of haal het weg",
            )
    for concept in decision.concepts:
        if concept.name not in concluded:
            yield Diagnostic(
                Position(decision.file, *concept.at),
                f"het begrip `{concept.name}` volgt uit geen enkele regel",
                "schrijf een regel met dit begrip achter `dan`, of haal het weg",
            )
    for outcome in decision.outcomes:
        if outcome.name not in concluded:
            yield Diagnostic(
                Position(decision.file, *outcome.at),
                f"over de uitkomst `{outcome.name}` oordeelt geen enkele regel",
                "schrijf een regel met deze uitkomst achter `dan`, of haal haar weg",
            )


def _combination(decision: Decision) -> Iterator[Diagnostic]:
    combination = decision.combination
    if combination is None:
        return
    at = Position(decision.file)
    outcomes = [outcome.name for outcome in decision.outcomes]
    facts = [fact.name for fact in decision.facts]
    concepts = [concept.name for concept in decision.concepts]
    scale = [value.name for value in decision.scale]
    wanted = [
        *((form, outcomes, "vormen") for form in (*combination.forms, combination.deferred[0])),
        (combination.deferred[1], scale, "eruit"),
        (combination.separate[0], concepts, "apart"),
        (combination.compelling, scale, "dwingend"),
        (combination.candidate_from, scale, "kandidaat_vanaf"),
        (combination.preference, facts, "voorkeur"),
        (combination.chosen, facts, "gekozen"),
        (combination.moment, concepts, "moment"),
    ]
    for word, known, key in wanted:
        if word not in known:
            yield Diagnostic(
                at, f"onbekende naam `{word}` bij `combinatie: {key}`", did_you_mean(word, known)
            )
    if decision.item_key is None:
        yield Diagnostic(
            at, "geen feit noemt het agendapunt", "zet bij een feit `per_agendapunt: sleutel`"
        )
