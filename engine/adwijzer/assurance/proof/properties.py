"""Declared properties: what must hold in every case, proven or refuted with a case.

`nooit_hoger` and its kin compare two cases that differ in one fact alone: the rules are worked out
twice, over one set of variables but for a twin of that fact.

    shared facts ──┬── fact  = onbekend  ──> verdict   ┐
                   └── fact' = ja        ──> verdict'  ┴ can verdict' stand higher?

The law: "never higher" is a statement about pairs of cases, and the twin makes every such pair one
assignment of the variables. To prove that the verdict is low wherever the fact is `ja` is another,
stronger claim, which a good rule base breaks.
"""

from __future__ import annotations

from collections.abc import Iterable

from adwijzer.assurance.proof.all_cases import AllCases
from adwijzer.assurance.proof.findings import USUAL, ClaimKind, Finding
from adwijzer.assurance.proof.formulas import (
    FALSE,
    TRUE,
    Formula,
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
from adwijzer.assurance.proof.prover import Prover, Undecided, Witness
from adwijzer.assurance.proof.stretch_proof import Proof, Results
from adwijzer.assurance.proof.witness import WitnessCase
from adwijzer.decisions.case import UNKNOWN
from adwijzer.model.conditions import facts_of
from adwijzer.model.rulebase import VERDICT, Property, Variable


def settled(each: Property, proof: Proof) -> Results:
    """One property, as a claim."""
    try:
        yield _settled(proof, each)
    except Undecided:
        yield proof.unknown(ClaimKind.PROPERTY, each.id, each.title, (each.position,))


def _settled(proof: Proof, each: Property) -> Finding | None:
    match each.kind:
        case "nooit" | "altijd":
            return _over_cases(proof, each)
        case "altijd_advies":
            witness = proof.agenda_prover.smallest(proof.agendas.no_advice)
            return _refuted(proof, each, [proof.case_of(witness, proof.agendas)])
        case "nooit_hoger" | "nooit_lager" | "maakt_niet_uit":
            return _over_changes(proof, each)


def method_of(proof: Proof, each: Property) -> str:
    """How a property is settled, in Dutch."""
    if each.kind == "altijd_advies" or _asks_the_advice(proof, each):
        return f"{USUAL}, voor elke agenda"
    return USUAL


def _refuted(proof: Proof, each: Property, cases: Iterable[WitnessCase | None]) -> Finding | None:
    shown = [one for one in cases if one is not None]
    if not shown:
        return None
    return proof.finding(
        ClaimKind.PROPERTY,
        each.id,
        f"{each.id} klopt niet: {each.title}",
        (each.position,),
        case=shown[0],
        more=tuple(shown[1:]),
        hint="verander de regels, of de eigenschap als die te streng is",
        name=f"{each.id} klopt hier niet",
    )


def _asks_the_advice(proof: Proof, each: Property) -> bool:
    asked = facts_of(each.condition) | (facts_of(each.then) if each.then else frozenset())
    return bool(asked & {fact.name for fact in proof.decision.context})


def _over_cases(proof: Proof, each: Property) -> Finding | None:
    """`nooit` and `altijd`: over single cases, or over every agenda where the advice is asked."""
    everywhere = _asks_the_advice(proof, each)
    whole: AllCases = proof.agendas if everywhere else proof.one
    prover: Prover = proof.agenda_prover if everywhere else proof.prover
    wrong = either(
        both(
            [
                part.present,
                truth(each.condition, part.asked)[0],
                no(truth(each.then, part.asked)[0]) if each.then is not None else TRUE,
            ]
        )
        for part in whole.parts
    )
    return _refuted(proof, each, [proof.case_of(prover.smallest(wrong), whole)])


def _over_changes(proof: Proof, each: Property) -> Finding | None:
    """A change of one fact alone, over all that the other facts may be."""
    decision = proof.decision
    outcome = decision.outcome(each.outcome)
    fact = decision.fact(each.fact)
    old = proof.one.shared[fact.name]
    new, rules = variable_of(fact, "'")
    if each.kind != "maakt_niet_uit":
        rules += [either(_is(old, word) for word in each.before), _is(new, each.after)]
    other = conclude(decision, {**proof.one.shared, fact.name: new})
    before = proof.meaning.known[VERDICT + outcome.name]
    after = other.known[VERDICT + outcome.name]
    wrong = both(
        [
            *rules,
            truth(each.condition, proof.one.parts[0].asked)[0],
            _moved(each, outcome, before, after),
        ]
    )
    witness = proof.prover.smallest(wrong)
    if witness is None:
        return None
    changed = _with(proof, each, witness, wrong, new)
    return _refuted(proof, each, [proof.case_of(witness), proof.case_of(changed)])


def _is(tested: Tested, word: str) -> Formula:
    if word == UNKNOWN:
        return no(tested.known)
    return tested.values[word] if isinstance(tested, Words) else FALSE


def _moved(each: Property, outcome: Variable, before: Tested, after: Tested) -> Formula:
    """When the verdict moves the wrong way; what stands nowhere on the scale is below it."""
    if not isinstance(before, Words) or not isinstance(after, Words):
        return FALSE
    if each.kind == "maakt_niet_uit":
        return either(differ(before.values[word], after.values[word]) for word in outcome.names)
    order = each.order if each.kind == "nooit_hoger" else tuple(reversed(each.order))
    ranks = {word: len(order) - place for place, word in enumerate(order)}

    def at_least(words: Words, rank: int) -> Formula:
        return either(when for word, when in words.values.items() if ranks.get(word, 0) >= rank)

    return either(
        both([at_least(after, rank), no(at_least(before, rank))]) for rank in ranks.values()
    )


def _with(
    proof: Proof, each: Property, witness: Witness, wrong: Formula, new: Tested
) -> Witness | None:
    """The same case with the other value."""
    fixed = [
        _is(proof.one.shared[name], str(v))
        for name, v in witness.facts.items()
        if isinstance(v, str)
    ]
    fixed += [
        no(tested.known) for name, tested in proof.one.shared.items() if name not in witness.facts
    ]
    fact = proof.decision.fact(each.fact)
    for word in (*fact.names, UNKNOWN):
        if proof.prover.possible(wrong, *fixed, _is(new, word)):
            facts = {**witness.facts, each.fact: word}
            if word == UNKNOWN:
                del facts[each.fact]
            return Witness(facts, {})
    return None
