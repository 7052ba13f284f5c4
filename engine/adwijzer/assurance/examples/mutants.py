"""Small changes to the rules, one at a time: each is a mistake that some example should notice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import TypeAlias, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.condition_parts import part_at, parts_of, place_of, put, without
from adwijzer.decisions.timing.absence import ONE_DAY
from adwijzer.explain.why import words
from adwijzer.model.conditions import (
    ALWAYS,
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
from adwijzer.model.deadlines import Deadline, Regime
from adwijzer.model.rulebase import (
    VERDICT,
    Assumed,
    AttentionPoint,
    ContactDecision,
    Decision,
    Fact,
    Parameter,
    Rule,
    RuleBase,
    TimingDecision,
    Validity,
    Variable,
)
from adwijzer.text.diagnostics import Place, Position

Thing: TypeAlias = Rule | AttentionPoint
T = TypeVar("T")


class Mutant(Struct, frozen=True):
    """One change to one decision.

    `change` says what changed, as it reads after `als`. `was` and `now` are the rule or attention
    point before and after, where just that one changed; `now` is None when it was taken away.
    """

    decision: str
    kind: str
    at: Position
    change: str
    after: Decision
    was: Thing | None = None
    now: Thing | None = None

    @property
    def sentence(self) -> str:
        """The changes that no example notices."""
        return f"geen voorbeeld merkt het als {self.change}"


def mutants(base: RuleBase, decision: Decision) -> tuple[Mutant, ...]:
    """Every change to a decision, in the order of its files; the same ones every time."""
    found = [
        *(each for rule in decision.rules for each in _rule(decision, rule)),
        *_layers(decision),
        *(each for point in decision.attention for each in _point(decision, point)),
        *_parameters(decision),
        *_measures(decision),
        *_assumed(decision),
        *_followed(decision),
        *_validity(base, decision),
    ]
    if isinstance(decision, TimingDecision):
        found += [*_deadlines(decision), *_regimes(decision), *_announced(decision)]
    if isinstance(decision, ContactDecision):
        found += _combination(decision)
    return tuple(_told_apart(sorted(found, key=lambda mutant: mutant.at)))


def _told_apart(found: Iterable[Mutant]) -> Iterator[Mutant]:
    """A word that stands for all requirements holds the same part once for each of them."""
    seen: Counter[tuple[Position, str]] = Counter()
    for mutant in found:
        seen[mutant.at, mutant.change] += 1
        times = seen[mutant.at, mutant.change]
        yield mutant if times == 1 else replace(mutant, change=f"{mutant.change} ({times})")


def _replaced(things: Sequence[T], was: T, now: T | None) -> tuple[T, ...]:
    """`things` with one replaced, or taken away."""
    kept = [now if thing is was else thing for thing in things]
    return tuple(thing for thing in kept if thing is not None)


# Rules


def _rule(decision: Decision, rule: Rule) -> Iterator[Mutant]:
    def mutant(kind: str, change: str, now: Rule | None, at: Place | None = None) -> Mutant:
        after = replace(decision, rules=_replaced(decision.rules, rule, now))
        place = Position(rule.file, *(at or rule.at))
        return Mutant(decision.name, kind, place, change, after, rule, now)

    yield mutant("regel", f"{rule.id} vervalt", None)
    for kind, part, change, condition in conditions(decision, rule.condition):
        at = place_of(part, rule.at)
        yield mutant(kind, f"in {rule.id} {change}", replace(rule, condition=condition), at)
    for name, value in rule.conclusions.items():
        variable = next(v for v in decision.variables if v.name == name)
        for other in _moved(variable, value):
            conclusions = {**rule.conclusions, name: other}
            change = f"{rule.id} over `{name}` zegt: `{other}` in plaats van `{value}`"
            yield mutant("oordeel", change, replace(rule, conclusions=conclusions))
        if len(rule.conclusions) > 1:
            conclusions = {n: v for n, v in rule.conclusions.items() if n != name}
            change = f"{rule.id} niets meer zegt over `{name}`"
            yield mutant("oordeel", change, replace(rule, conclusions=conclusions))
    for name in rule.reservations:
        kept = {n: text for n, text in rule.reservations.items() if n != name}
        change = f"het voorbehoud bij `{name}` in {rule.id} vervalt"
        yield mutant("voorbehoud", change, replace(rule, reservations=kept))
    for measure in rule.measures:
        left = tuple(each for each in rule.measures if each != measure)
        change = f"de maatregel `{measure}` in {rule.id} vervalt"
        yield mutant("maatregel", change, replace(rule, measures=left))
    if rule.way_out:
        yield mutant("uitweg", f"de uitweg in {rule.id} vervalt", replace(rule, way_out=""))


def _moved(variable: Variable, value: str) -> Iterator[str]:
    """The verdicts one step away; every other value of a concept."""
    names = variable.names
    if variable.role == "begrip":
        yield from (name for name in names if name != value)
        return
    number = names.index(value)
    yield from names[max(0, number - 1) : number]
    yield from names[number + 1 : number + 2]


def _layers(decision: Decision) -> Iterator[Mutant]:
    """A rule one layer up or down; in an ordered list two neighbours change places."""
    names = [layer.name for layer in decision.layers]
    for rule in decision.rules:
        number = names.index(rule.layer)
        in_list = "." in rule.layer
        for other in (number - 1, number + 1):
            if other not in range(len(names)) or ("." in names[other]) != in_list:
                continue
            if not in_list:
                moved = replace(rule, layer=names[other])
                after = replace(decision, rules=_replaced(decision.rules, rule, moved))
                change = f"{rule.id} in de laag `{names[other]}` staat"
                yield Mutant(decision.name, "laag", rule.position, change, after, rule, moved)
            elif other > number:
                above = next(r for r in decision.rules if r.layer == names[other])
                swapped = {
                    rule.id: replace(rule, layer=above.layer),
                    above.id: replace(above, layer=rule.layer),
                }
                rules = tuple(swapped.get(each.id, each) for each in decision.rules)
                change = f"{rule.id} voor {above.id} gaat in plaats van erna"
                after = replace(decision, rules=rules)
                yield Mutant(decision.name, "laag", rule.position, change, after)


# Conditions

Changed: TypeAlias = tuple[str, Condition, str, Condition]
"""Kind, the part that changed, what changed as it reads after `als in …`, the new condition."""


def conditions(decision: Decision, condition: Condition) -> Iterator[Changed]:
    """Every change of one part of a condition; each result once."""
    seen = {_shape(condition)}
    for changed in _conditions(decision, condition):
        shape = _shape(changed[3])
        if shape not in seen:
            seen.add(shape)
            yield changed


def _conditions(decision: Decision, condition: Condition) -> Iterator[Changed]:
    for way, part in parts_of(condition):
        text = words(decision, part)
        inside_not = bool(way) and isinstance(part_at(condition, way[:-1]), Not)
        match part:
            case AllOf(parts=()):
                continue
            case Test():
                yield from (
                    (kind, part, change, put(condition, way, new))
                    for kind, change, new in _values(decision, part)
                )
            case Range():
                yield from (
                    ("drempel", part, change, put(condition, way, new))
                    for change, new in _bounds(part)
                )
            case AnyOf(parts=parts):
                change = f"alle delen nodig zijn van: {text}"
                yield "voorwaarde", part, change, put(condition, way, AllOf(parts=parts))
            case AllOf(parts=parts):
                change = f"één deel genoeg is van: {text}"
                yield "voorwaarde", part, change, put(condition, way, AnyOf(parts=parts))
            case Not(part=inner):
                change = f"het woord `niet` vervalt bij: {words(decision, inner)}"
                yield "voorwaarde", part, change, put(condition, way, inner)
            case Unknown():
                pass
        if not isinstance(part, Not | AllOf) and not inside_not:
            change = f"juist niet mag gelden: {text}"
            yield "voorwaarde", part, change, put(condition, way, Not(part=part))
        if way or not isinstance(part, AllOf):
            change = f"de voorwaarde vervalt: {text}"
            yield "voorwaarde", part, change, without(condition, way)


def _values(decision: Decision, test: Test) -> Iterator[tuple[str, str, Condition]]:
    if len(test.values) > 1:
        for value in test.values:
            kept = tuple(each for each in test.values if each != value)
            dropped = words(decision, Test(fact=test.fact, values=(value,)))
            yield "waarde", f"niet meer meetelt: {dropped}", replace(test, values=kept)
    for value in domain_of(decision, test.fact):
        if value not in test.values:
            added = words(decision, Test(fact=test.fact, values=(value,)))
            yield "waarde", f"ook meetelt: {added}", replace(test, values=(*test.values, value))


def domain_of(decision: Decision, name: str) -> tuple[str, ...]:
    """The values that a test of `name` can meet."""
    for variable in decision.variables:
        if name == (variable.name if variable.role == "begrip" else VERDICT + variable.name):
            return variable.names
    judged = {outcome.name for outcome in decision.outcomes}
    deciding = [rule for rule in decision.rules if judged & rule.conclusions.keys()]
    possible = {
        "beslissende_laag": {rule.layer for rule in deciding},
        "laag_van_de_vorm": {rule.layer for rule in deciding},
        "beslissende_regel": {rule.id for rule in deciding},
        "beslissende_bron": {document for rule in deciding for document in rule.documents},
    }
    fact = next(f for f in (*decision.facts, *decision.context) if f.name == name)
    return tuple(value for value in fact.names if value in possible.get(name, fact.names))


def _bounds(test: Range) -> Iterator[tuple[str, Condition]]:
    about = test.fact.replace("_", " ")
    for side, bound in (("minimum", test.minimum), ("maximum", test.maximum)):
        if bound is None:
            continue
        for step, word in ((1, "hoger"), (-1, "lager")):
            named = "de ondergrens" if side == "minimum" else "de bovengrens"
            change = f"{named} voor {about} één {word} ligt dan {_bound_words(bound)}"
            yield change, replace(test, **{side: _shifted(bound, step)})


def _shifted(bound: Bound, step: int) -> Bound:
    match bound:
        case ParameterName():
            return replace(bound, shift=bound.shift + step)
        case date():
            return bound + step * ONE_DAY
        case _:
            return bound + step


def _bound_words(bound: Bound) -> str:
    if not isinstance(bound, ParameterName):
        return str(bound)
    return f"`{bound.parameter}`" + (f" plus {bound.shift}" if bound.shift else "")


def _shape(condition: Condition) -> object:
    """The meaning of a condition, wherever it stands in a file."""
    match condition:
        case Test(fact=fact, values=values):
            return ("test", fact, frozenset(values))
        case Range(fact=fact, minimum=minimum, maximum=maximum):
            return ("range", fact, minimum, maximum)
        case Unknown(fact=fact):
            return ("unknown", fact)
        case AllOf(parts=parts):
            return ("all", frozenset(map(_shape, parts)))
        case AnyOf(parts=parts):
            return ("any", frozenset(map(_shape, parts)))
        case Not(part=part):
            return ("not", _shape(part))


# Attention points


def _point(decision: Decision, point: AttentionPoint) -> Iterator[Mutant]:
    def mutant(change: str, now: AttentionPoint | None, at: Place | None = None) -> Mutant:
        after = replace(decision, attention=_replaced(decision.attention, point, now))
        place = Position(point.file, *(at or point.at))
        return Mutant(decision.name, "aandachtspunt", place, change, after, point, now)

    name = f"het aandachtspunt `{point.id}`"
    yield mutant(f"{name} vervalt", None)
    for _, part, change, condition in conditions(decision, point.condition):
        at = place_of(part, point.at)
        yield mutant(f"bij {name} {change}", replace(point, condition=condition), at)
    if point.unless is not None:
        for _, part, change, condition in conditions(decision, point.unless):
            at = place_of(part, point.at)
            never = isinstance(condition, AllOf) and not condition.parts
            now = replace(point, unless=None if never else condition)
            yield mutant(f"bij {name}, achter `tenzij`, {change}", now, at)


# Data that rules and arithmetic work with


def _parameters(decision: Decision) -> Iterator[Mutant]:
    for parameter in decision.parameters:
        for step in (1, -1):
            value = parameter.value
            moved = value + step if isinstance(value, int) else value + step * ONE_DAY
            change = f"`{parameter.name}` {moved} is in plaats van {value}"
            yield _data(decision, "parameter", parameter, change, replace(parameter, value=moved))


def _data(
    decision: Decision,
    kind: str,
    was: Parameter | Deadline,
    change: str,
    now: Parameter | Deadline | None,
) -> Mutant:
    field = "parameters" if isinstance(was, Parameter) else "deadlines"
    after = replace(decision, **{field: _replaced(getattr(decision, field), was, now)})
    return Mutant(decision.name, kind, Position(was.file, *was.at), change, after)


def _deadlines(decision: TimingDecision) -> Iterator[Mutant]:
    for each in decision.deadlines:
        name = f"de termijn `{each.name}`"
        changes: list[tuple[str, Deadline | None]] = [(f"{name} vervalt", None)]
        if each.done is not None:
            changes.append((f"{name} niet meer gedaan kan zijn", replace(each, done=None)))
        if each.window_from is not None:
            changes.append((f"{name} geen eerste dag meer heeft", replace(each, window_from=None)))
        if each.after_deadline is not None and each.day is not None:
            changes.append(
                (f"{name} geen andere termijn volgt", replace(each, after_deadline=None))
            )
        for fact in each.after:
            kept = tuple(other for other in each.after if other != fact)
            changes.append((f"{name} niet meer telt vanaf `{fact}`", replace(each, after=kept)))
        if len(each.after) > 1:
            order = f"{name} eerst telt vanaf `{each.after[-1]}`"
            changes.append((order, replace(each, after=each.after[::-1])))
        changes += [*_deadline_conditions(name, each)]
        changes.append(
            (
                f"{name} {'niet ' if each.by_itself else ''}vanzelf gebeurt",
                replace(each, by_itself=not each.by_itself),
            )
        )
        if each.previous is not None:
            changes.append((f"{name} geen vorige keer meer kent", replace(each, previous=None)))
        if each.on is not None and each.day is not None:
            changes.append((f"{name} niet meer op `{each.on}` valt", replace(each, on=None)))
        if each.rank_in_leave is not None and each.rank_in_leave is not each.rank:
            changes.append(
                (f"{name} zijn rang houdt als er verlof in valt", replace(each, rank_in_leave=None))
            )
        if each.too_early is not None:
            changes.append((f"{name} nooit te vroeg is", replace(each, too_early=None)))
        if each.not_before is not None:
            changes.append((f"{name} nooit te vroeg is", replace(each, not_before=None)))
        for actor in each.by:
            others = tuple(one for one in each.by if one != actor)
            changes.append((f"bij {name} {actor} niet meer aan zet is", replace(each, by=others)))
        for change, now in changes:
            yield _data(decision, "termijn", each, change, now)


def _deadline_conditions(name: str, each: Deadline) -> Iterator[tuple[str, Deadline]]:
    """The deadline without one of its conditions, and without one of its cases."""
    if each.condition != ALWAYS:
        yield f"{name} er altijd staat", replace(each, condition=ALWAYS)
    if each.unless is not None:
        yield f"{name} ook zonder `tenzij` er staat", replace(each, unless=None)
    if each.reached is not None:
        yield f"{name} alleen op haar dag bereikt is", replace(each, reached=None)
    if each.urgent is not None:
        yield f"{name} nooit meteen begint", replace(each, urgent=None)
    for case in each.cases:
        kept = tuple(other for other in each.cases if other is not case)
        yield f"{name} een geval minder kent", replace(each, cases=kept)


def _regimes(decision: TimingDecision) -> Iterator[Mutant]:
    """Each regime left out, and without each of its deadlines; and each question left out."""
    for each in decision.regimes:
        at = Position(each.file, *each.at)
        changes: list[tuple[str, Regime | None]] = [(f"het stelsel `{each.name}` vervalt", None)]
        for deadline in each.deadlines:
            kept = tuple(other for other in each.deadlines if other != deadline)
            change = f"het stelsel `{each.name}` niet meer geldt voor `{deadline}`"
            changes.append((change, replace(each, deadlines=kept) if kept else None))
        if each.by is not None:
            change = f"het stelsel `{each.name}` niet meer zegt wie aan zet is"
            changes.append((change, replace(each, by=None)))
        for change, now in changes:
            after = replace(decision, regimes=_replaced(decision.regimes, each, now))
            yield Mutant(decision.name, "stelsel", at, change, after)
    for asked in decision.deadline_questions:
        left = tuple(other for other in decision.deadline_questions if other is not asked)
        yield Mutant(
            decision.name,
            "termijnvraag",
            Position(asked.file, *asked.at),
            f"de vraag naar `{asked.fact}` bij de termijnen vervalt",
            replace(decision, deadline_questions=left),
        )


def _announced(decision: TimingDecision) -> Iterator[Mutant]:
    """What comes with every advice."""
    at = Position(decision.file, 1, 1)
    for moment in decision.moments:
        left = replace(decision, moments=_replaced(decision.moments, moment, None))
        change = f"het moment `{moment.name}` vervalt"
        place = Position(decision.file, *moment.at)
        yield Mutant(decision.name, "moment", place, change, left)
    for name in decision.minimal_information:
        kept = tuple(each for each in decision.minimal_information if each != name)
        change = f"`{name}` niet meer bij de minimale informatie hoort"
        yield Mutant(
            decision.name, "informatie", at, change, replace(decision, minimal_information=kept)
        )
    for who in decision.deciders:
        others = tuple(each for each in decision.deciders if each != who)
        change = f"het advies niet meer zegt: {who.who} {who.what}"
        yield Mutant(decision.name, "beslist_door", at, change, replace(decision, deciders=others))


def _measures(decision: Decision) -> Iterator[Mutant]:
    for measure in decision.measures:
        if measure.done_by is not None:
            now = replace(measure, done_by=None)
            after = replace(decision, measures=_replaced(decision.measures, measure, now))
            change = f"de maatregel `{measure.name}` nooit gedaan heet"
            at = Position(measure.file, *measure.at)
            yield Mutant(decision.name, "maatregel", at, change, after)


def _assumed(decision: Decision) -> Iterator[Mutant]:
    for fact in decision.facts:
        made = fact.assumption
        if made is None:
            continue
        changes: list[tuple[str, Fact]] = [
            (f"`{fact.name}` niet meer wordt aangenomen", replace(fact, assumption=None))
        ]
        changes += [
            (
                f"`{fact.name}: {value}` wordt aangenomen in plaats van `{made.value}`",
                replace(fact, assumption=replace(made, value=value)),
            )
            for value in fact.names
            if value != made.value
        ]
        if not made.always:
            always = Assumed(value=made.value, at=made.at)
            change = f"`{fact.name}: {made.value}` altijd wordt aangenomen"
            changes.append((change, replace(fact, assumption=always)))
        for change, now in changes:
            after = replace(decision, facts=_replaced(decision.facts, fact, now))
            yield Mutant(decision.name, "aanname", made.at, change, after)


def _followed(decision: Decision) -> Iterator[Mutant]:
    """What an unknown fact is by others, one way at a time left out."""
    for fact in decision.facts:
        for number, each in enumerate(fact.follows):
            rest = fact.follows[:number] + fact.follows[number + 1 :]
            after = replace(
                decision, facts=_replaced(decision.facts, fact, replace(fact, follows=rest))
            )
            at = Position(fact.file, *each.condition.at)
            change = f"`{fact.name}: {each.value}` hier niet meer volgt"
            yield Mutant(decision.name, "gevolg", at, change, after)


def _combination(decision: ContactDecision) -> Iterator[Mutant]:
    """How the verdicts per agenda item become one advice."""
    whole = decision.combination
    at = Position(decision.file, *whole.at)
    scale = [value.name for value in decision.scale]
    changes = []
    for number in range(len(whole.forms) - 1):
        forms = list(whole.forms)
        forms[number : number + 2] = reversed(forms[number : number + 2])
        change = f"bij gelijke stand `{forms[number]}` voor `{forms[number + 1]}` gaat"
        changes.append((change, replace(whole, forms=tuple(forms))))
    for field, what in (
        ("candidate_from", "een vorm kandidaat is vanaf `{}`"),
        ("compelling", "het oordeel `{}` alleen de doorslag geeft"),
    ):
        number = scale.index(getattr(whole, field))
        for other in (number - 1, number + 1):
            if other in range(len(scale)):
                moved = replace(whole, **{field: scale[other]})
                changes.append((what.format(scale[other]), moved))
    outcome, verdict = whole.deferred
    number = scale.index(verdict)
    for other in (number - 1, number + 1):
        if other in range(len(scale)):
            change = f"een agendapunt eruit gaat als `{outcome}` `{scale[other]}` is"
            changes.append((change, replace(whole, deferred=(outcome, scale[other]))))
    if whole.yielding is not None:
        change = f"`{whole.yielding[0]}` nooit wijkt voor een andere vorm"
        changes.append((change, replace(whole, yielding=None)))
        for form in whole.forms:
            if form != whole.yielding[0]:
                gives_way = (form, *whole.yielding[1:])
                changes.append(
                    (f"`{form}` wijkt voor een andere vorm", replace(whole, yielding=gives_way))
                )
    for name in whole.reasons:
        left = {key: reason for key, reason in whole.reasons.items() if key != name}
        changes.append((f"de reden bij `{name}` vervalt", replace(whole, reasons=left)))
    for change, now in changes:
        after = replace(decision, combination=now)
        yield Mutant(decision.name, "combinatie", at, change, after)


# Validity


def _validity(base: RuleBase, decision: Decision) -> Iterator[Mutant]:
    """Each day on which something begins or ends, a day earlier and a day later.

    What takes over the period of the rule base moves with it, as it would in the file.
    """
    things: list[Thing | Parameter] = [
        *decision.rules,
        *decision.attention,
        *decision.parameters,
    ]
    for side in ("vanaf", "tot"):
        whole: date | None = getattr(base.validity, side)
        for step, word in ((ONE_DAY, "later"), (-ONE_DAY, "eerder")):
            verb = "begint" if side == "vanaf" else "eindigt"
            if whole is not None:
                after = _moved_validity(
                    decision, [t for t in things if getattr(t.validity, side) == whole], side, step
                )
                change = f"de hele regelbank een dag {word} {verb} te gelden"
                at = Position(base.file, *base.at)
                yield Mutant(decision.name, "geldigheid", at, change, after)
            for thing in things:
                day: date | None = getattr(thing.validity, side)
                if day is None or day == whole:
                    continue
                name = thing.name if isinstance(thing, Parameter) else thing.id
                change = f"`{name}` een dag {word} {verb} te gelden ({day + step})"
                after = _moved_validity(decision, [thing], side, step)
                at = Position(thing.file, *thing.at)
                yield Mutant(decision.name, "geldigheid", at, change, after)


def _moved_validity(
    decision: Decision, things: Iterable[Thing | Parameter], side: str, step: timedelta
) -> Decision:
    ids = {id(thing) for thing in things}

    def moved(validity: Validity) -> Validity:
        return replace(validity, **{side: getattr(validity, side) + step})

    return replace(
        decision,
        rules=tuple(
            replace(each, validity=moved(each.validity)) if id(each) in ids else each
            for each in decision.rules
        ),
        attention=tuple(
            replace(each, validity=moved(each.validity)) if id(each) in ids else each
            for each in decision.attention
        ),
        parameters=tuple(
            replace(each, validity=moved(each.validity)) if id(each) in ids else each
            for each in decision.parameters
        ),
    )
