"""Parts of conditions that never make a difference, and attention points that never appear.

A part is idle when the condition holds in the same cases without it. "Without" has two ways: the
part counts as always true, or as never true. In `{weer: zon, afstand: 20}`:

    `weer: zon` always true     {afstand: 20}    the same? no: sneeuw and 20 km
    `weer: zon` never true      never            the same? no: zon and 20 km    so it matters

The law: two conditions that no case tells apart are one rule, so the shorter one says it. "No case"
is asked of z3, with unknown facts and with what arithmetic makes of dates. To look whether a part
can be true and can be false would find nothing wrong with `week 13 or later` beside `day 90 or
later`: each can be both, and the first never matters.
"""

from __future__ import annotations

from functools import partial

from adwijzer.assurance.proof.all_cases import ItemCases
from adwijzer.assurance.proof.findings import ClaimKind, Finding
from adwijzer.assurance.proof.formulas import (
    Formula,
    Tested,
    both,
    differ,
    either,
    said_when,
    truth,
)
from adwijzer.assurance.proof.idle_parts import Without, idle_parts
from adwijzer.assurance.proof.prover import Undecided
from adwijzer.assurance.proof.stretch_proof import Proof, Results
from adwijzer.assurance.proof.witness import WitnessCase
from adwijzer.model.conditions import Condition
from adwijzer.model.rulebase import AttentionPoint, Rule
from adwijzer.text.diagnostics import Position


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
                continue  # a rule that never works is reported as such
            idle = list(idle_parts(rule.condition, same))
            shown = proof.case_of(prover.smallest(fires)) if idle else None
        except Undecided:
            what = f"elk deel van `als` bij {rule.id} maakt verschil"
            yield proof.unknown(ClaimKind.DEAD_PART, rule.id, what, (rule.position,))
            continue
        yield from _idle(proof, rule, "als", idle, shown)
    if proof.decision.attention:
        yield from _dead_parts_of_points(proof)


def _idle(
    proof: Proof,
    thing: Rule | AttentionPoint,
    key: str,
    idle: list[Without],
    shown: WitnessCase | None,
) -> Results:
    if not idle:
        yield None
    for each in idle:
        place = Position(thing.file, *(each.at if each.at != (0, 0) else thing.at))
        how = "klopt altijd als de rest klopt" if each.always else "klopt nooit als het ertoe doet"
        yield proof.finding(
            ClaimKind.DEAD_PART,
            thing.id,
            f"achter `{key}` bij {thing.id} maakt `{each.part}` nooit verschil: het {how}",
            (place, thing.position),
            case=shown,
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
                    both([part.present, differ(before, said_when(condition, unless, part.asked))])
                    for part, before in zip(parts, held, strict=True)
                )
            )

        try:
            if not prover.possible(_some(parts, held)):
                continue  # a point that never appears is reported as such
            idle = list(idle_parts(point.condition, partial(same, unless=point.unless)))
            left = idle[-1].condition if idle else point.condition
            spare = list(idle_parts(point.unless, partial(same, left))) if point.unless else []
            shown = (
                proof.case_of(prover.smallest(_some(parts, held)), proof.agendas)
                if idle or spare
                else None
            )
        except Undecided:
            what = f"elk deel van de voorwaarden bij {point.id} maakt verschil"
            yield proof.unknown(ClaimKind.DEAD_PART, point.id, what, (point.position,))
            continue
        if not idle and not spare:
            yield None
        if idle:
            yield from _idle(proof, point, "als", idle, shown)
        if spare:
            yield from _idle(proof, point, "tenzij", spare, shown)


def _some(parts: tuple[ItemCases, ...], held: list[Formula]) -> Formula:
    return either(both([p.present, when]) for p, when in zip(parts, held, strict=True))


def dead_points(proof: Proof) -> Results:
    """Every attention point is said in some case."""
    for point in proof.decision.attention:
        try:
            yield _dead_point(proof, point)
        except Undecided:
            what = f"{point.id} kan verschijnen"
            yield proof.unknown(ClaimKind.DEAD_POINT, point.id, what, (point.position,))


def _dead_point(proof: Proof, point: AttentionPoint) -> Finding | None:
    prover, parts = proof.agenda_prover, proof.agendas.parts
    if prover.possible(_some(parts, [part.held(point) for part in parts])):
        return None
    without = [said_when(point.condition, None, part.asked) for part in parts]
    witness = prover.smallest(_some(parts, without))
    why = (
        "wat achter `als` staat, klopt in geen enkele zaak"
        if witness is None
        else "als `als` klopt, klopt `tenzij` ook"
    )
    return proof.finding(
        ClaimKind.DEAD_POINT,
        point.id,
        f"{point.id} verschijnt nooit: {why}",
        (point.position,),
        case=proof.case_of(witness or prover.smallest(), proof.agendas),
        hint="verander de voorwaarde, of haal het aandachtspunt weg",
        name=f"{point.id} verschijnt hier niet, en nergens",
    )
