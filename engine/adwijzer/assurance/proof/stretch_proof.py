"""Everything that the claims about one stretch of days share."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TypeAlias

import z3
from msgspec import Struct

from adwijzer.assurance.proof.all_cases import AllCases, any_agenda, one_case
from adwijzer.assurance.proof.findings import ClaimKind, ClaimResult, Finding
from adwijzer.assurance.proof.formulas import (
    Formula,
    Meaning,
    Number,
    Words,
    differ,
    either,
    variable_of,
)
from adwijzer.assurance.proof.observables import observables
from adwijzer.assurance.proof.prover import Prover, Witness
from adwijzer.assurance.proof.stretches import Stretch
from adwijzer.assurance.proof.witness import WitnessCase, case_of, example_of
from adwijzer.model.rulebase import Decision, Fact, RuleBase
from adwijzer.text.diagnostics import Position


class Proof(Struct, dict=True):
    """Everything about one stretch of days that claims share."""

    base: RuleBase
    decision: Decision
    stretch: Stretch
    seconds: float
    one: AllCases
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
    def agendas(self) -> AllCases:
        return any_agenda(self.decision) if self.decision.item_key is not None else self.one

    @cached_property
    def agenda_prover(self) -> Prover:
        if self.agendas is self.one:
            return self.prover
        return Prover(self.agendas, self.seconds)

    @cached_property
    def reckoned(self) -> list[WitnessCase]:
        """Cases in which a worked-out fact decides, case in the dates that give it.

        Raises:
            Undecided: z3 gave no answer in time.
        """
        found = []
        for fact in self.decision.facts:
            if fact.role == "berekend":
                known = self.one.shared[fact.name].known
                witness = self.prover.smallest(*self.changed_by(fact), known)
                found += [case_of(self.one, witness, self.stretch)] if witness else []
        return found

    @cached_property
    def seen(self) -> list[Formula]:
        """The observables of an answer."""
        return list(observables(self.one).values())

    def changed_by(self, fact: Fact) -> tuple[Formula, ...]:
        """When another value of `fact` alone gives another answer."""
        old = self.one.shared[fact.name]
        new, bounds = variable_of(fact, "'")
        if fact.scope == "sleutel":
            bounds = [*bounds, new.known]
        if isinstance(old, Words) and isinstance(new, Words):
            pairs = list(zip(old.values.values(), new.values.values(), strict=True))
        elif isinstance(old, Number) and isinstance(new, Number):
            pairs = [(old.known, new.known), (old.value, new.value)]
        else:
            raise TypeError(fact.name)
        changed = either(differ(each, z3.substitute(each, *pairs)) for each in self.seen)
        return (*bounds, changed)

    def case_of(self, witness: Witness | None, whole: AllCases | None = None) -> WitnessCase | None:
        return None if witness is None else case_of(whole or self.one, witness, self.stretch)

    def finding(
        self,
        kind: ClaimKind,
        about: str,
        message: str,
        positions: tuple[Position, ...],
        *,
        case: WitnessCase | None = None,
        more: tuple[WitnessCase, ...] = (),
        hint: str = "",
        name: str = "",
    ) -> Finding:
        """A refuted claim, with the case that shows it."""
        examples = [
            example_of(self.base, self.decision, each, name or message)
            for each in ([case] if case else []) + list(more)
        ]
        return Finding(
            kind=kind,
            result=ClaimResult.REFUTED,
            decision=self.decision.name,
            about=about,
            message=message,
            hint=hint,
            positions=positions,
            days=self.stretch.shown(),
            case=None if case is None else case.facts,
            day=None if case is None else case.day.isoformat(),
            example="\n".join(examples),
        )

    def unknown(
        self, kind: ClaimKind, about: str, what: str, positions: tuple[Position, ...]
    ) -> Finding:
        """A claim that z3 did not settle in time."""
        return Finding(
            kind=kind,
            result=ClaimResult.UNKNOWN,
            decision=self.decision.name,
            about=about,
            message=f"niet bewezen en niet weerlegd: {what}",
            hint="geef z3 meer tijd met --seconds",
            positions=positions,
            days=self.stretch.shown(),
        )


Results: TypeAlias = Iterator[Finding | None]
