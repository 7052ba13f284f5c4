"""Facts that change nothing, whatever they are.

A fact is alive when two cases that differ in it alone get another answer. So every variable of the
fact gets a twin, all others are shared, and z3 is asked whether anything that an answer shows can
come out differently:

    weer    afstand    answer         weer'   afstand   answer'
    zon     20         goed           sneeuw  20        slecht      they differ: `weer` is alive

The law: an answer is a function of the facts, so if no such pair exists no case shows a difference.
That a rule tests the fact says less: all its rules may be overruled, or agree on every value. A
fact from which another follows is alive when that one is: said alone, it gives the other. A fact
that only a document asks is alive by that: it changes no answer but a text.
"""

from __future__ import annotations

from adwijzer.assurance.proof.findings import ClaimKind, Finding
from adwijzer.assurance.proof.formulas import either
from adwijzer.assurance.proof.probes import alive
from adwijzer.assurance.proof.prover import Undecided
from adwijzer.assurance.proof.stretch_proof import Proof, Results
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import Fact, asked_by_documents
from adwijzer.text.diagnostics import Position


def dead_facts(proof: Proof) -> Results:
    """Every fact changes something in the answer while all else stays the same."""
    ruled = {
        name for each in proof.decision.things for one in each.conditions for name in facts_of(one)
    }
    told = {name for one in asked_by_documents(proof.decision) for name in facts_of(one)} - ruled
    for fact in proof.decision.facts:
        place = (Position(fact.file or proof.decision.file, *fact.at),)
        try:
            if fact.name in told:
                yield None
            elif fact.name in proof.one.shared:
                yield _dead(proof, fact, place)
            else:
                yield from _reckoning(proof, fact, place)
        except Undecided:
            what = f"{fact.name} kan iets veranderen"
            yield proof.unknown(ClaimKind.DEAD_FACT, fact.name, what, place)


def _dead(proof: Proof, fact: Fact, place: tuple[Position, ...]) -> Finding | None:
    following = [
        other
        for other in proof.decision.facts
        if any(fact.name in facts_of(each.condition) for each in other.follows)
    ]
    if any(proof.prover.possible(*proof.changed_by(each)) for each in (fact, *following)):
        return None
    using = [r for r in proof.decision.rules if fact.name in facts_of(r.condition)]
    known = proof.one.shared[fact.name].known
    fires = either(proof.meaning.fires[rule.id] for rule in using)
    witness = proof.prover.smallest(known, fires) or proof.prover.smallest(known)
    return proof.finding(
        ClaimKind.DEAD_FACT,
        fact.name,
        f"het feit {fact.name} verandert nooit iets: geen oordeel, voorbehoud, advies,"
        " aandachtspunt of termijn (hooguit de uitleg erbij)",
        (*place, *(rule.position for rule in using)),
        case=proof.case_of(witness),
        hint="ga na of er ergens een verkeerde waarde staat, of haal het feit weg",
        name=f"{fact.name} maakt hier niet uit, en nergens",
    )


def _reckoning(proof: Proof, fact: Fact, place: tuple[Position, ...]) -> Results:
    """A fact for arithmetic alone: found alive by two cases that differ in it."""
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
            ClaimKind.DEAD_FACT,
            fact.name,
            f"geen enkele beproefde zaak verandert door {fact.name}",
            place,
            hint="ga na of er nog iets mee gerekend wordt, of haal het feit weg",
        )
