"""All facts of a case, whichever decisions ask them."""

from __future__ import annotations

from collections.abc import Iterator

from msgspec.structs import replace

from adwijzer.model.rulebase import AGENDA, AnyDecision, Fact, RuleBase, SingleDecision, Value
from adwijzer.store.cases.events import Carrier

NAME = "zaak"


def on_cases(base: RuleBase) -> tuple[AnyDecision, ...]:
    """The decisions about a case: all but those about pairs of assignments."""
    return tuple(decision for decision in base.decisions if decision.kind != "pairs")


def whole_case(base: RuleBase) -> SingleDecision:
    """A stand-in for a decision that asks every fact of a case, and decides nothing.

    A fact that several decisions ask has the values of all of them, and the words of the first.
    What is only about one question is left out: it is never a fact of the case.
    """
    facts: dict[str, Fact] = {}
    agenda: Fact | None = None
    for decision in on_cases(base):
        key = decision.agenda_key
        agenda = agenda or key
        for fact in decision.asked:
            if fact.scope == "sleutel" or fact.carrier == "vraag":
                continue
            known = facts.setdefault(fact.name, fact)
            facts[fact.name] = replace(known, values=tuple(_values(known, fact)))
    return SingleDecision(
        name=NAME,
        title="Zaak",
        question="",
        facts=tuple(replace(fact, assumption=None) for fact in facts.values()),
        concepts=(),
        outcomes=(),
        layers=(),
        rules=(),
        agenda=agenda,
        file="",
    )


def carrier_of(whole: SingleDecision, name: str, contact: Carrier, report: Carrier) -> Carrier:
    """What a fact of the case is about, given which contact and report are meant."""
    if name == AGENDA:
        return contact
    return place_of(whole.fact(name), contact, report)


def place_of(fact: Fact, contact: Carrier, report: Carrier) -> Carrier:
    """What a fact is about, given which contact and report are meant."""
    match fact.carrier:
        case "contact":
            return contact
        case "rapport":
            return report
        case _:
            return Carrier(fact.carrier)


def _values(known: Fact, other: Fact) -> Iterator[Value]:
    yield from known.values
    yield from (value for value in other.values if value.name not in known.names)
