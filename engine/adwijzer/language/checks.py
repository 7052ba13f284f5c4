"""What a rule base must satisfy beyond its shape; every problem with its place."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from adwijzer.inference.domains import spread, vocabulary_domains
from adwijzer.inference.worlds import truth
from adwijzer.language.periods import cover
from adwijzer.model.conditions import (
    AllOf,
    AnyOf,
    Condition,
    Not,
    ParameterName,
    Range,
    Test,
    Unknown,
    facts_of,
    walk,
)
from adwijzer.model.rulebase import (
    UNDECIDED,
    VERDICT,
    AttentionPoint,
    ContactDecision,
    Decision,
    Property,
    Rule,
    TimingDecision,
    asked_by_documents,
)
from adwijzer.text.diagnostics import Diagnostic, Place, Position

MAXIMUM_CASES = 1 << 20
"""Combinations of values up to which a condition is worked out whole."""


Files: TypeAlias = Mapping[tuple[str, Place], str]
"""The file of each fact, concept and outcome, by its name and place."""


def check_decision(decision: Decision, files: Files, *, whole: bool = True) -> list[Diagnostic]:
    """Everything wrong with one decision as a whole.

    Args:
        files: where its facts, concepts and outcomes stand.
        whole: nothing was left out of `decision`; only then can something be missing from it.
    """
    return [
        *_names(decision, files),
        *_command(decision),
        *_layers(decision),
        *_lists(decision),
        *_concepts(decision),
        *_conditions(decision),
        *(_parameters(decision) if whole else ()),
        *(_unused(decision, files) if whole else ()),
    ]


def check_identifiers(decisions: Iterable[Decision]) -> list[Diagnostic]:
    """Ids of rules are unique over all decisions; shared rules count once."""
    seen: dict[str, Position] = {}
    problems = []
    names: dict[str, str] = {}
    commands: dict[str, str] = {}
    for decision in decisions:
        if decision.name in names and decision.name:
            problems.append(
                Diagnostic(
                    Position(decision.file),
                    f"het besluit `{decision.name}` bestaat al",
                    f"het staat in {names[decision.name]}",
                )
            )
        names.setdefault(decision.name, decision.file)
        if decision.command:
            owner = commands.setdefault(decision.command, decision.file)
            if owner != decision.file:
                problems.append(
                    Diagnostic(
                        Position(decision.file),
                        f"de opdracht `{decision.command}` bestaat al",
                        f"zij staat in {owner}",
                    )
                )
        for rule in decision.rules:
            first = seen.setdefault(rule.id, rule.position)
            if first != rule.position:
                problems.append(_twice(rule, first))
        local: dict[str, Position] = {}
        things: list[AttentionPoint | Property] = [*decision.attention, *decision.properties]
        for thing in things:
            first = local.setdefault(thing.id, thing.position)
            if first != thing.position:
                problems.append(_twice(thing, first))
    return problems


def _twice(thing: Rule | AttentionPoint | Property, first: Position) -> Diagnostic:
    return Diagnostic(
        thing.position, f"de id `{thing.id}` staat er twee keer", f"de eerste staat op {first}"
    )


def _names(decision: Decision, files: Files) -> Iterator[Diagnostic]:
    seen: dict[str, str] = {}
    entries = [(f.name, "feit", f.at) for f in decision.facts]
    entries += [(v.name, v.role, v.at) for v in decision.variables]
    about_the_advice = {fact.name for fact in decision.context}
    for name, what, place in entries:
        at = Position(files[name, place], *place)
        if name in seen:
            yield Diagnostic(at, f"de naam `{name}` is al van een {seen[name]}", _OTHER_NAME)
        if name in _RESERVED or name in about_the_advice or name.startswith(VERDICT):
            yield Diagnostic(at, f"`{name}` is een woord van de regeltaal", _OTHER_NAME)
        seen.setdefault(name, what)


_RESERVED = ("een_van", "alle", "niet", "altijd", "onbekend", "agenda", "vereisten")
_OTHER_NAME = "kies een andere naam"


def _command(decision: Decision) -> Iterator[Diagnostic]:
    """What a command shows: one outcome, or a contact with its agenda."""
    plain = len(decision.outcomes) == 1 and decision.item_key is None
    if decision.command and decision.kind != "contact" and not plain:
        yield Diagnostic(
            Position(decision.file),
            f"`opdracht: {decision.command}` past niet bij dit besluit",
            "zonder `combinatie` heeft een besluit met een opdracht één uitkomst en geen"
            " agendapunten",
        )


def _layers(decision: Decision) -> Iterator[Diagnostic]:
    seen: set[Place] = set()
    names: set[str] = set()
    for layer in decision.layers:
        name = layer.name.partition(".")[0]
        if name in names and layer.at not in seen:
            at = Position(decision.file, *layer.at)
            yield Diagnostic(at, f"de laag `{name}` staat er twee keer", "haal er een weg")
        seen.add(layer.at)
        names.add(name)


def _lists(decision: Decision) -> Iterator[Diagnostic]:
    """In an ordered list nothing stands below a rule that always fits."""
    order = {layer.name: number for number, layer in enumerate(decision.layers)}
    lists: dict[str, list[Rule]] = defaultdict(list)
    for rule in sorted(decision.rules, key=lambda rule: -order[rule.layer]):
        name, dot, _ = rule.layer.partition(".")
        for above in lists[name] if dot else ():
            if (
                _is_always(above.condition)
                and above.conclusions.keys() >= rule.conclusions.keys()
                and cover([above.validity], rule.validity)
            ):
                yield Diagnostic(
                    rule.position,
                    f"`{rule.id}` is onbereikbaar: `{above.id}` past altijd",
                    "zet de regel die altijd past onderaan",
                )
                break
        lists[name].append(rule)


def _concepts(decision: Decision) -> Iterator[Diagnostic]:
    """A concept is complete before a rule tests it, so concepts cannot depend on themselves."""
    order = {layer.name: number for number, layer in enumerate(decision.layers)}
    concepts = {concept.name for concept in decision.concepts}
    top: dict[str, int] = {}
    needs: dict[str, set[str]] = defaultdict(set)
    for rule in decision.rules:
        for name in concepts & rule.conclusions.keys():
            top[name] = max(top.get(name, 0), order[rule.layer])
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
            elif top[name] >= order[rule.layer]:
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
    """A condition can hold and can fail to hold, over all values of what it tests.

    A requirement may hold whatever the value: it asks that the answer is known.
    """
    things: list[Rule | AttentionPoint] = [*decision.rules, *decision.attention]
    conditions = [(thing, "als", thing.condition) for thing in things]
    conditions += [
        (point, "voldaan" if point.requirement else "tenzij", point.unless)
        for point in decision.attention
        if point.unless is not None
    ]
    domains = vocabulary_domains(decision, [condition for _, _, condition in conditions])
    for variable in decision.variables:
        # Two rules may disagree about an outcome, and no rule need conclude a concept at all.
        name = variable.name if variable.role == "begrip" else VERDICT + variable.name
        domains[name] = (*domains[name], UNDECIDED)
    several = {fact.name for fact in decision.context if fact.multiple}
    for thing, key, condition in conditions:
        names = facts_of(condition)
        size = math.prod(len(domains[name]) for name in names)
        if names & several or _is_open(condition) or size > MAXIMUM_CASES:
            continue
        if key == "als" and _is_always(condition):
            continue
        known, every, _ = spread({name: domains[name] for name in sorted(names)})
        yes, _ = truth(condition, known, every)
        at = Position(thing.file, *_place(condition, thing.at))
        if yes == every and key in _STRICTER:
            yield Diagnostic(
                at,
                f"wat achter `{key}` staat bij `{thing.id}` klopt altijd, wat de feiten ook zijn",
                _STRICTER[key],
            )
        elif not yes:
            yield Diagnostic(
                at,
                f"wat achter `{key}` staat bij `{thing.id}` kan nooit kloppen",
                "twee delen spreken elkaar tegen",
            )


_STRICTER = {
    "als": "schrijf `als: altijd`, of maak de voorwaarde strenger",
    "tenzij": "zo staat het aandachtspunt er nooit; maak de voorwaarde strenger",
}


def _is_always(condition: Condition) -> bool:
    """Whether it is the word `altijd`."""
    return isinstance(condition, AllOf) and not condition.parts


def _is_open(condition: Condition) -> bool:
    """Whether it cannot be worked out here: it asks what is unknown, or what differs by day."""
    for node in walk(condition):
        match node:
            case Unknown() | Range(minimum=ParameterName()) | Range(maximum=ParameterName()):
                return True
            case _:
                pass
    return False


def _parameters(decision: Decision) -> Iterator[Diagnostic]:
    """On every day on which something is valid, the parameters that it names have a value."""
    things: list[Rule | AttentionPoint] = [*decision.rules, *decision.attention]
    for thing in things:
        unless = thing.unless if isinstance(thing, AttentionPoint) else None
        parts = [*walk(thing.condition), *(walk(unless) if unless is not None else ())]
        for node in parts:
            if not isinstance(node, Range):
                continue
            for bound in (node.minimum, node.maximum):
                if not isinstance(bound, ParameterName):
                    continue
                periods = [p.validity for p in decision.parameters if p.name == bound.parameter]
                if not cover(periods, thing.validity):
                    yield Diagnostic(
                        Position(thing.file, *node.at),
                        f"de parameter `{bound.parameter}` heeft niet op elke dag een waarde "
                        f"waarop `{thing.id}` geldt",
                        "laat de perioden onder `geldig` op elkaar aansluiten",
                    )


def _place(condition: Condition, otherwise: Place) -> Place:
    match condition:
        case AllOf(at=at) | AnyOf(at=at) | Not(at=at):
            return at if at != (0, 0) else otherwise
        case _:
            return condition.at


def _unused(decision: Decision, files: Files) -> Iterator[Diagnostic]:
    tested: set[str] = set()
    things: list[Rule | AttentionPoint] = [*decision.rules, *decision.attention]
    for thing in things:
        tested |= facts_of(thing.condition)
        if isinstance(thing, AttentionPoint) and thing.unless is not None:
            tested |= facts_of(thing.unless)
    for condition in asked_by_documents(decision):
        tested |= facts_of(condition)
    for fact in decision.facts:
        for following in fact.follows:
            tested |= facts_of(following.condition)
        if fact.assumption is not None:
            tested |= facts_of(fact.assumption.when)
            tested |= facts_of(fact.assumption.unless) if fact.assumption.unless else set()
    concluded = {name for rule in decision.rules for name in rule.conclusions}
    filled = {rule.layer for rule in decision.rules}
    useful = {each.done_by for each in decision.measures}
    if isinstance(decision, TimingDecision):
        useful |= {*decision.minimal_information}
    if isinstance(decision, ContactDecision):
        tested |= {decision.combination.preference, decision.combination.chosen}
    for layer in decision.layers:
        if layer.name not in filled:
            yield Diagnostic(
                Position(decision.file, *layer.at),
                f"de laag `{layer.name}` is onbereikbaar: geen regel staat erin",
                "haal de laag weg, of zet er een regel in",
            )
    for fact in decision.facts:
        if fact.name not in tested and fact.role != "rekenen" and fact.name not in useful:
            yield Diagnostic(
                Position(files[fact.name, fact.at], *fact.at),
                f"het feit `{fact.name}` komt in geen regel voor",
                "gebruik het in een regel, of haal het weg",
            )
    for concept in decision.concepts:
        if concept.name not in concluded:
            yield Diagnostic(
                Position(files[concept.name, concept.at], *concept.at),
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
