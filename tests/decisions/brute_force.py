"""All completions of a contact, one by one: what is possible, what matters and what to ask first.

The verdicts come from the evaluator with everything known, one world at a time; how they add up to
an advice is read from besluiten.md (reference.py). Nothing here prunes, folds or samples.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from itertools import product
from typing import Any

from adwijzer.inference.evaluator import evaluate
from adwijzer.inference.worlds import Strata
from adwijzer.model.rulebase import VERDICT
from tests.decisions.contacts import DECIDING
from tests.decisions.reference import (
    FACTS,
    FORMS,
    NEVER_ASKED_FOR_CERTAINTY,
    PER_ITEM,
    Oordelen,
    facts_at,
    leaving,
    name_of,
    phone_gives_way,
    whole_contact,
)

Outcome = tuple[str, str]
Variable = tuple[str, str]
"""An unknown fact: its name, and the agenda item that has it for itself or nothing."""
Question = tuple[str, str | None]
"""As the answer asks it: the fact, and the agenda item where it is about one."""


@dataclass
class BruteForce:
    """Every completion of one contact."""

    strata: Strata
    contact: Mapping[str, Any]
    _judged: dict[tuple[str, ...], Oordelen] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.shared = facts_at(self.contact, None)
        self.items = {name_of(e): facts_at(self.contact, e) for e in self.contact["agenda"]}
        self.variables: list[Variable] = [
            (name, "")
            for name in DECIDING
            if name not in (*PER_ITEM, *NEVER_ASKED_FOR_CERTAINTY) and self.shared[name] is None
        ]
        self.variables += [
            (name, item)
            for item, facts in self.items.items()
            for name in PER_ITEM
            if facts[name] is None
        ]

    def outcome(self, completion: Mapping[Variable, str]) -> Outcome:
        """The advice when everything is known."""
        shared = {name: completion.get((name, ""), value) for name, value in self.shared.items()}
        judged = {}
        for item, facts in self.items.items():
            known = {
                name: completion.get((name, item if name in PER_ITEM else ""), facts[name])
                for name in DECIDING
            }
            judged[item] = self._judge(item, known)
        yielding = tuple(judged) if phone_gives_way(shared) else ()
        advice = whole_contact(judged, shared["voorkeur_client"], leaving(shared), yielding)
        return advice.contactvorm, advice.oordeel

    def _judge(self, item: str, known: Mapping[str, str | None]) -> Oordelen:
        key = (item, *(str(value) for value in known.values()))
        if key not in self._judged:
            facts = {name: value for name, value in known.items() if value is not None}
            assert known.keys() - facts.keys() <= set(NEVER_ASKED_FOR_CERTAINTY)
            found, _ = evaluate(self.strata, {"agendapunt": item, **facts})
            self._judged[key] = {
                form: found.values[VERDICT + form]
                for form in (*FORMS, "uitstellen")
                if VERDICT + form in found.values
            }
        return self._judged[key]

    def completions(self) -> Iterator[tuple[str, ...]]:
        return product(*(FACTS[name] for name, _ in self.variables))

    @cached_property
    def outcomes(self) -> dict[tuple[str, ...], Outcome]:
        """The outcome of each completion, by the values of `variables`."""
        return {
            values: self.outcome(dict(zip(self.variables, values, strict=True)))
            for values in self.completions()
        }

    @cached_property
    def possible(self) -> set[Outcome]:
        return set(self.outcomes.values())

    def matters(self, variable: Variable) -> bool:
        """Whether some answer changes the outcome under some completion of the others."""
        index = self.variables.index(variable)
        seen: dict[tuple[str, ...], Outcome] = {}
        return any(
            seen.setdefault(values[:index] + values[index + 1 :], outcome) != outcome
            for values, outcome in self.outcomes.items()
        )

    @cached_property
    def questions(self) -> dict[Question, tuple[Variable, ...]]:
        """What may be asked, with the unknown facts that the answer settles."""
        about: dict[Question, list[Variable]] = defaultdict(list)
        for name, item in self.variables:
            alone = name in PER_ITEM and self.shared[name] is not None
            about[name, item if alone else None].append((name, item))
        return {question: tuple(variables) for question, variables in about.items()}

    @cached_property
    def asked(self) -> set[Question]:
        """The questions of which an answer can change the outcome."""
        return {
            question
            for question, variables in self.questions.items()
            if any(self.matters(variable) for variable in variables)
        }

    def remaining(self, question: Question) -> Fraction:
        """Mean number of outcomes left, every answer taken as equally likely."""
        indices = [self.variables.index(variable) for variable in self.questions[question]]
        answers = FACTS[question[0]]
        left = [
            {o for values, o in self.outcomes.items() if all(values[i] == said for i in indices)}
            for said in answers
        ]
        return Fraction(sum(map(len, left)), len(answers))
