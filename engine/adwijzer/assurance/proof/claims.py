"""The list of claims, and the claims about rules themselves.

A rule decides where it fires and no higher layer speaks. It is dead when that cannot be:

    layer     rule        fires where       decides where
    high      H           a                 a
    low       L           a and b           nowhere: H speaks wherever L fires

That L never decides does not yet make it useless: a rule in a layer between may test the verdict
that L gave, before H overrules it. So before L is called dead the rules are worked out once more
without it (`_matters`). To look only whether a rule can fire would call L alive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.proof.dead_facts import dead_facts
from adwijzer.assurance.proof.dead_parts import dead_parts, dead_points
from adwijzer.assurance.proof.findings import MEANING, USUAL, ClaimKind, Finding
from adwijzer.assurance.proof.formulas import Words, both, conclude, differ, either, truth
from adwijzer.assurance.proof.properties import method_of, settled
from adwijzer.assurance.proof.prover import Undecided
from adwijzer.assurance.proof.stretch_proof import Proof, Results
from adwijzer.assurance.proof.witness import WitnessCase
from adwijzer.model.conditions import AllOf
from adwijzer.model.notation import as_written
from adwijzer.model.rulebase import NONE, VERDICT, Rule
from adwijzer.text.diagnostics import Position


class Claim(Struct, frozen=True):
    """One claim: what it says, how it is settled, and the run over everything it is about.

    `run` yields None for what stands and a finding for what does not.
    """

    kind: ClaimKind
    text: str
    method: str
    run: Callable[[Proof], Results]


def claims_of(proof: Proof) -> Iterator[Claim]:
    """Every claim that makes sense for the decision."""
    about: list[tuple[ClaimKind, str, Callable[[Proof], Results]]] = [
        (ClaimKind.CONFLICT, USUAL, conflicts),
        (ClaimKind.GAP, USUAL, gaps),
        (ClaimKind.DEAD_RULE, USUAL, dead_rules),
        (ClaimKind.DEAD_PART, USUAL, dead_parts),
        (
            ClaimKind.DEAD_FACT,
            f"{USUAL}; wat alleen rekent, met twee zaken die verschillen",
            dead_facts,
        ),
        (ClaimKind.DEAD_POINT, USUAL, dead_points),
    ]
    for kind, method, run in about:
        yield Claim(kind, MEANING[kind], method, run)
    for each in proof.decision.properties:
        yield Claim(ClaimKind.PROPERTY, each.title, method_of(proof, each), partial(settled, each))


def conflicts(proof: Proof) -> Results:
    """Two rules of one layer never both fire and say different things."""
    for one, other, name, when in proof.meaning.clashes():
        places = (other.position, one.position)
        what = f"{one.id} en {other.id} spreken elkaar nooit tegen"
        try:
            witness = proof.prover.smallest(when)
        except Undecided:
            yield proof.unknown(ClaimKind.CONFLICT, other.id, what, places)
            continue
        yield (
            None
            if witness is None
            else proof.finding(
                ClaimKind.CONFLICT,
                other.id,
                f"{one.id} en {other.id} spreken elkaar tegen: {name} is volgens {one.id} "
                f"{one.conclusions[name]} en volgens {other.id} {other.conclusions[name]}",
                places,
                case=proof.case_of(witness),
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
            yield proof.unknown(ClaimKind.GAP, outcome.name, what, place)
            continue
        yield (
            None
            if witness is None
            else proof.finding(
                ClaimKind.GAP,
                outcome.name,
                f"in sommige zaken zegt geen enkele regel iets over {outcome.label}",
                place,
                case=proof.case_of(witness),
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
            yield proof.unknown(ClaimKind.DEAD_RULE, rule.id, what, (rule.position,))


def _dead_rule(proof: Proof, rule: Rule) -> Finding | None:
    meaning, possible = proof.meaning, proof.prover.possible
    if possible(either(meaning.decides(rule, name) for name in rule.conclusions)):
        return None
    if not possible(meaning.fires[rule.id]):
        blocking, case = _blocking(proof, rule)
        return proof.finding(
            ClaimKind.DEAD_RULE,
            rule.id,
            f"{rule.id} werkt nooit: {blocking}",
            (Position(rule.file, *rule.at),),
            case=case,
            hint="verander de voorwaarde, of haal de regel weg",
            name=f"{rule.id} werkt hier niet, en nergens",
        )
    if _matters(proof, rule):
        return None
    over = _overruling(proof, rule)
    return proof.finding(
        ClaimKind.DEAD_RULE,
        rule.id,
        f"{rule.id} beslist nooit: een hogere laag heeft altijd het laatste woord"
        f" ({', '.join(each.id for each in over)})",
        (rule.position, *(each.position for each in over)),
        case=proof.case_of(proof.prover.smallest(meaning.fires[rule.id])),
        hint="verander de laag of de voorwaarde, of haal de regel weg",
        name=f"{rule.id} werkt hier, maar beslist niets",
    )


def _blocking(proof: Proof, rule: Rule) -> tuple[str, WitnessCase | None]:
    """The part that stands in the way, and a case in which all the others hold."""
    below = proof.meaning.below[rule.layer]
    parts = rule.condition.parts if isinstance(rule.condition, AllOf) else (rule.condition,)
    for number, part in enumerate(parts):
        others = [truth(p, below)[0] for p in (*parts[:number], *parts[number + 1 :])]
        witness = proof.prover.smallest(both(others)) if len(parts) > 1 else None
        if witness is not None:
            return f"`{as_written(part)}` klopt nooit als de rest klopt", proof.case_of(witness)
    return "de voorwaarde klopt in geen enkele zaak", proof.case_of(proof.prover.smallest())


def _matters(proof: Proof, rule: Rule) -> bool:
    """Whether anything changes without the rule, though higher layers overrule it."""
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
