"""What is claimed of the rules of one stretch of days. Each claim yields None or a finding."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property, partial
from typing import TypeAlias

from msgspec import Struct

from adwijzer.assurance.findings import MEANING, USUAL, Finding, Kind, Result
from adwijzer.assurance.formulas import (
    Formula,
    Meaning,
    Tested,
    Words,
    both,
    conclude,
    differ,
    either,
    no,
    truth,
    variable_of,
)
from adwijzer.assurance.observables import Seen, observables
from adwijzer.assurance.parts import Without, idle_parts
from adwijzer.assurance.prover import Prover, Undecided, Witness
from adwijzer.assurance.stretches import Stretch
from adwijzer.assurance.telling import Told, example_of, tell
from adwijzer.assurance.whole import Part, Whole, any_agenda, one_case
from adwijzer.assurance.wording import as_written
from adwijzer.model.conditions import AllOf, Condition, facts_of
from adwijzer.model.diagnostics import Position
from adwijzer.model.rulebase import NONE, VERDICT, AttentionPoint, Decision, Fact, Rule, RuleBase


class Proof(Struct, dict=True):
    """Everything about one stretch of days that claims share."""

    base: RuleBase
    decision: Decision
    stretch: Stretch
    seconds: float
    one: Whole
    prover: Prover
    outside: list[str] = []

    @classmethod
    def of(cls, base: RuleBase, decision: Decision, stretch: Stretch, seconds: float) -> Proof:
        one = one_case(decision)
        return cls(base, decision, stretch, seconds, one, Prover(one, seconds))

    @property
    def meaning(self) -> Meaning:
        return self.one.parts[0].meaning

    @cached_property
    def agendas(self) -> Whole:
        return any_agenda(self.decision) if self.decision.item_key is not None else self.one

    @cached_property
    def agenda_prover(self) -> Prover:
        if self.agendas is self.one:
            return self.prover
        return Prover(self.agendas, self.seconds)

    @cached_property
    def reckoned(self) -> list[Told]:
        """Cases in which a worked-out fact decides, told in the dates that give it."""
        seen = observables(self.one)
        found = []
        for fact in self.decision.facts:
            if fact.role == "berekend":
                known = self.one.shared[fact.name].known
                witness = self.prover.smallest(*_flip(self, fact, seen), known)
                found += [tell(self.one, witness, self.stretch)] if witness else []
        return found

    def told(self, witness: Witness | None, whole: Whole | None = None) -> Told | None:
        return None if witness is None else tell(whole or self.one, witness, self.stretch)

    def finding(
        self,
        kind: Kind,
        about: str,
        message: str,
        positions: tuple[Position, ...],
        *,
        told: Told | None = None,
        more: tuple[Told, ...] = (),
        hint: str = "",
        name: str = "",
    ) -> Finding:
        """A refuted claim, with the case that shows it."""
        examples = [
            example_of(self.base, self.decision, each, name or message)
            for each in ([told] if told else []) + list(more)
        ]
        return Finding(
            kind=kind,
            result=Result.REFUTED,
            decision=self.decision.name,
            about=about,
            message=message,
            hint=hint,
            positions=positions,
            days=self.stretch.shown(),
            case=None if told is None else told.case,
            day=None if told is None else told.day.isoformat(),
            example="\n".join(examples),
        )

    def unknown(
        self, kind: Kind, about: str, what: str, positions: tuple[Position, ...]
    ) -> Finding:
        """A claim that z3 did not settle in time."""
        return Finding(
            kind=kind,
            result=Result.UNKNOWN,
            decision=self.decision.name,
            about=about,
            message=f"niet bewezen en niet weerlegd: {what}",
            hint="geef z3 meer tijd met --seconds",
            positions=positions,
            days=self.stretch.shown(),
        )


Results: TypeAlias = Iterator[Finding | None]


class Claims(Struct, frozen=True):
    """One claim: what it says, how it is settled, and the run over everything it is about.

    `run` yields None for what stands and a finding for what does not.
    """

    kind: Kind
    text: str
    method: str
    run: Callable[[Proof], Results]


def claims_of(proof: Proof) -> Iterator[Claims]:
    """Every claim that makes sense for the decision."""
    from adwijzer.assurance.properties import method_of, settled

    about: list[tuple[Kind, str, Callable[[Proof], Results]]] = [
        (Kind.CONFLICT, USUAL, conflicts),
        (Kind.GAP, USUAL, gaps),
        (Kind.DEAD_RULE, USUAL, dead_rules),
        (Kind.DEAD_PART, USUAL, dead_parts),
        (Kind.DEAD_FACT, f"{USUAL}; wat alleen rekent, met twee zaken die verschillen", dead_facts),
        (Kind.DEAD_POINT, USUAL, dead_points),
    ]
    for kind, method, run in about:
        yield Claims(kind, MEANING[kind], method, run)
    for each in proof.decision.properties:
        yield Claims(Kind.PROPERTY, each.title, method_of(proof, each), partial(settled, each))


def conflicts(proof: Proof) -> Results:
    """Two rules of one layer never both fire and say different things."""
    for one, other, name, when in proof.meaning.clashes():
        places = (other.position, one.position)
        what = f"{one.id} en {other.id} spreken elkaar nooit tegen"
        try:
            witness = proof.prover.smallest(when)
        except Undecided:
            yield proof.unknown(Kind.CONFLICT, other.id, what, places)
            continue
        yield (
            None
            if witness is None
            else proof.finding(
                Kind.CONFLICT,
                other.id,
                f"{one.id} en {other.id} spreken elkaar tegen: {name} is volgens {one.id} "
                f"{one.conclusions[name]} en volgens {other.id} {other.conclusions[name]}",
                places,
                told=proof.told(witness),
                hint="maak een voorwaarde strenger, of zet de uitzondering in een hogere laag",
                name=f"{one.id} en {other.id} spreken elkaar tegen",
            )
        )


def gaps(proof: Proof) -> Results:
    """Every outcome that is not optional has a verdict in every case."""
    for outcome in proof.decision.outcomes:
        words = proof.meaning.known[VERDICT + outcome.name]
        if outcome.optional or not isinstance(words, Words):
            continue
        place = (Position(proof.decision.file, *outcome.at),)
        try:
            witness = proof.prover.smallest(words.values[NONE])
        except Undecided:
            what = f"elke zaak heeft een oordeel over {outcome.label}"
            yield proof.unknown(Kind.GAP, outcome.name, what, place)
            continue
        yield (
            None
            if witness is None
            else proof.finding(
                Kind.GAP,
                outcome.name,
                f"in sommige zaken zegt geen enkele regel iets over {outcome.label}",
                place,
                told=proof.told(witness),
                hint="zet in een lage laag een regel die altijd geldt, of zet bij de uitkomst"
                " `mag_ontbreken: ja`",
            )
        )


def dead_rules(proof: Proof) -> Results:
    """Every rule fires in some case in which no higher layer has the last word on all it says."""
    for rule in proof.decision.rules:
        try:
            yield _dead_rule(proof, rule)
        except Undecided:
            what = f"{rule.id} kan iets beslissen"
            yield proof.unknown(Kind.DEAD_RULE, rule.id, what, (rule.position,))


def _dead_rule(proof: Proof, rule: Rule) -> Finding | None:
    meaning, possible = proof.meaning, proof.prover.possible
    if possible(either(meaning.decides(rule, name) for name in rule.conclusions)):
        return None
    if not possible(meaning.fires[rule.id]):
        blocking, told = _blocking(proof, rule)
        return proof.finding(
            Kind.DEAD_RULE,
            rule.id,
            f"{rule.id} werkt nooit: {blocking}",
            (Position(rule.file, *rule.at),),
            told=told,
            hint="verander de voorwaarde, of haal de regel weg",
            name=f"{rule.id} werkt hier niet, en nergens",
        )
    if _matters(proof, rule):
        return None
    over = _overruling(proof, rule)
    return proof.finding(
        Kind.DEAD_RULE,
        rule.id,
        f"{rule.id} beslist nooit: een hogere laag heeft altijd het laatste woord"
        f" ({', '.join(each.id for each in over)})",
        (rule.position, *(each.position for each in over)),
        told=proof.told(proof.prover.smallest(meaning.fires[rule.id])),
        hint="verander de laag of de voorwaarde, of haal de regel weg",
        name=f"{rule.id} werkt hier, maar beslist niets",
    )


def _blocking(proof: Proof, rule: Rule) -> tuple[str, Told | None]:
    """The part that stands in the way, and a case in which all the others hold."""
    below = proof.meaning.below[rule.layer]
    parts = rule.condition.parts if isinstance(rule.condition, AllOf) else (rule.condition,)
    for number, part in enumerate(parts):
        others = [truth(p, below)[0] for p in (*parts[:number], *parts[number + 1 :])]
        witness = proof.prover.smallest(both(others)) if len(parts) > 1 else None
        if witness is not None:
            return f"`{as_written(part)}` klopt nooit als de rest klopt", proof.told(witness)
    return "de voorwaarde klopt in geen enkele zaak", proof.told(proof.prover.smallest())


def _matters(proof: Proof, rule: Rule) -> bool:
    """Whether anything changes without the rule, though higher layers overrule it."""
    from msgspec.structs import replace

    decision = proof.decision
    rest = replace(decision, rules=tuple(r for r in decision.rules if r.id != rule.id))
    without = conclude(rest, proof.one.shared)
    changed = [
        differ(proof.meaning.decides(other, name), without.decides(other, name))
        for other in rest.rules
        for name in other.conclusions
    ]
    return proof.prover.possible(either(changed))


def _overruling(proof: Proof, rule: Rule) -> list[Rule]:
    """Rules of higher layers that speak where this one does."""
    order = [layer.name for layer in proof.decision.layers]
    fires = proof.meaning.fires
    return [
        other
        for other in proof.decision.rules
        if order.index(other.layer) > order.index(rule.layer)
        and other.conclusions.keys() & rule.conclusions.keys()
        and proof.prover.possible(fires[rule.id], fires[other.id])
    ]


def dead_parts(proof: Proof) -> Results:
    """Every part of every condition matters to it in some case, given the rest."""
    prover = proof.prover
    for rule in proof.decision.rules:
        below = proof.meaning.below[rule.layer]
        fires = proof.meaning.fires[rule.id]

        def same(
            other: Condition, below: dict[str, Tested] = below, fires: Formula = fires
        ) -> bool:
            return not prover.possible(differ(fires, truth(other, below)[0]))

        try:
            if not prover.possible(fires):
                continue  # a rule that never works is told as such
            idle = list(idle_parts(rule.condition, same))
            shown = proof.told(prover.smallest(fires)) if idle else None
        except Undecided:
            what = f"elk deel van `als` bij {rule.id} maakt verschil"
            yield proof.unknown(Kind.DEAD_PART, rule.id, what, (rule.position,))
            continue
        yield from _idle(proof, rule, "als", idle, shown)
    if proof.decision.attention:
        yield from _dead_parts_of_points(proof)


def _idle(
    proof: Proof,
    thing: Rule | AttentionPoint,
    key: str,
    idle: list[Without],
    shown: Told | None,
) -> Results:
    if not idle:
        yield None
    for each in idle:
        place = Position(thing.file, *(each.at if each.at != (0, 0) else thing.at))
        how = "klopt altijd als de rest klopt" if each.always else "klopt nooit als het ertoe doet"
        yield proof.finding(
            Kind.DEAD_PART,
            thing.id,
            f"achter `{key}` bij {thing.id} maakt `{each.part}` nooit verschil: het {how}",
            (place, thing.position),
            told=shown,
            hint="haal dit deel weg, of verander het als je iets anders bedoelt",
            name=f"{thing.id} zonder verschil door {each.part}",
        )


def _dead_parts_of_points(proof: Proof) -> Results:
    """The same for attention points, over every agenda: what they ask includes the advice."""
    prover, parts = proof.agenda_prover, proof.agendas.parts
    for point in proof.decision.attention:
        held = [part.held(point) for part in parts]

        def same(
            condition: Condition, unless: Condition | None, held: list[Formula] = held
        ) -> bool:
            return not prover.possible(
                either(
                    both([part.present, differ(before, _held(part, condition, unless))])
                    for part, before in zip(parts, held, strict=True)
                )
            )

        try:
            if not prover.possible(_some(parts, held)):
                continue  # a point that never appears is told as such
            idle = list(idle_parts(point.condition, partial(same, unless=point.unless)))
            left = idle[-1].condition if idle else point.condition
            spare = list(idle_parts(point.unless, partial(same, left))) if point.unless else []
            shown = (
                proof.told(prover.smallest(_some(parts, held)), proof.agendas)
                if idle or spare
                else None
            )
        except Undecided:
            what = f"elk deel van de voorwaarden bij {point.id} maakt verschil"
            yield proof.unknown(Kind.DEAD_PART, point.id, what, (point.position,))
            continue
        if not idle and not spare:
            yield None
        if idle:
            yield from _idle(proof, point, "als", idle, shown)
        if spare:
            yield from _idle(proof, point, "tenzij", spare, shown)


def _held(part: Part, condition: Condition, unless: Condition | None) -> Formula:
    when = truth(condition, part.asked)[0]
    return when if unless is None else both([when, no(truth(unless, part.asked)[0])])


def _some(parts: tuple[Part, ...], held: list[Formula]) -> Formula:
    return either(both([p.present, when]) for p, when in zip(parts, held, strict=True))


def dead_points(proof: Proof) -> Results:
    """Every attention point is said in some case."""
    prover, parts = proof.agenda_prover, proof.agendas.parts
    for point in proof.decision.attention:
        try:
            if prover.possible(_some(parts, [part.held(point) for part in parts])):
                yield None
                continue
            without = [_held(part, point.condition, None) for part in parts]
            witness = prover.smallest(_some(parts, without))
        except Undecided:
            what = f"{point.id} kan verschijnen"
            yield proof.unknown(Kind.DEAD_POINT, point.id, what, (point.position,))
            continue
        why = (
            "wat achter `als` staat, klopt in geen enkele zaak"
            if witness is None
            else "als `als` klopt, klopt `tenzij` ook"
        )
        if witness is None:
            witness = prover.smallest()
        yield proof.finding(
            Kind.DEAD_POINT,
            point.id,
            f"{point.id} verschijnt nooit: {why}",
            (point.position,),
            told=proof.told(witness, proof.agendas),
            hint="verander de voorwaarde, of haal het aandachtspunt weg",
            name=f"{point.id} verschijnt hier niet, en nergens",
        )


def dead_facts(proof: Proof) -> Results:
    """Every fact changes something in the answer while all else stays the same."""
    seen = observables(proof.one)
    for fact in proof.decision.facts:
        place = (Position(_file_of(proof.decision, fact), *fact.at),)
        if fact.name not in proof.one.shared:
            yield from _reckoning(proof, fact, place)
            continue
        try:
            alive = proof.prover.possible(*_flip(proof, fact, seen))
        except Undecided:
            what = f"{fact.name} kan iets veranderen"
            yield proof.unknown(Kind.DEAD_FACT, fact.name, what, place)
            continue
        if alive:
            yield None
            continue
        using = [r for r in proof.decision.rules if fact.name in facts_of(r.condition)]
        known = proof.one.shared[fact.name].known
        fires = either(proof.meaning.fires[rule.id] for rule in using)
        witness = proof.prover.smallest(known, fires) or proof.prover.smallest(known)
        yield proof.finding(
            Kind.DEAD_FACT,
            fact.name,
            f"het feit {fact.name} verandert nooit iets: geen oordeel, voorbehoud, advies,"
            " aandachtspunt of termijn (hooguit de uitleg erbij)",
            (*place, *(rule.position for rule in using)),
            told=proof.told(witness),
            hint="ga na of er ergens een verkeerde waarde staat, of haal het feit weg",
            name=f"{fact.name} maakt hier niet uit, en nergens",
        )


def _flip(proof: Proof, fact: Fact, seen: dict[Seen, Formula]) -> tuple[Formula, ...]:
    """When another value of `fact` alone gives another answer."""
    import z3

    old = proof.one.shared[fact.name]
    new, bounds = variable_of(fact, "'")
    if proof.decision.item_key is not None and fact.name == proof.decision.item_key.name:
        bounds = [*bounds, new.known]
    pairs = (
        list(zip(old.values.values(), new.values.values(), strict=True))
        if isinstance(old, Words) and isinstance(new, Words)
        else [(old.known, new.known), (old.value, new.value)]  # type: ignore[union-attr]
    )
    changed = either(differ(formula, z3.substitute(formula, *pairs)) for formula in seen.values())
    return (*bounds, changed)


def _reckoning(proof: Proof, fact: Fact, place: tuple[Position, ...]) -> Results:
    """A fact for arithmetic alone: found alive by two cases that differ in it."""
    from adwijzer.assurance.probes import alive

    found = alive(proof.base, proof.decision, fact, proof.stretch, proof.reckoned)
    if found is None:
        proof.outside.append(
            f"{proof.decision.title}: of {fact.name} iets verandert, want daarmee wordt alleen"
            " gerekend"
        )
    elif found:
        yield None
    else:
        yield proof.finding(
            Kind.DEAD_FACT,
            fact.name,
            f"geen enkele beproefde zaak verandert door {fact.name}",
            place,
            hint="ga na of er nog iets mee gerekend wordt, of haal het feit weg",
        )


def _file_of(decision: Decision, fact: Fact) -> str:
    return fact.file or decision.file
