"""From the facts of a case to the answer, for a decision with one outcome and no agenda items."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Literal

from adwijzer.decisions.answer import (
    AppliedRule,
    Assumption,
    Attention,
    Piece,
    Question,
    Remark,
    RuleBaseVersion,
)
from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.decisions.outcome import OutcomeDecider, OutcomeReasoning
from adwijzer.inference.evaluator import holds
from adwijzer.model.conditions import ALWAYS, facts_of
from adwijzer.model.rulebase import SingleDecision
from adwijzer.text.days import DayText


class MeasureState(Piece, frozen=True, kw_only=True):
    """What the rules that decided ask to do; `vervuld` is ja, nee, onbekend, or None.

    None where no fact says whether it is done.
    """

    id: str
    titel: str
    vervuld: str | None = None
    bronnen: tuple[str, ...]


class RequirementState(Piece, frozen=True, kw_only=True):
    """A requirement that applies, why, and whether it is met: ja, nee or onbekend."""

    id: str
    titel: str
    voldaan: str
    tekst: str
    rang: str
    bewijskracht: str
    bronnen: tuple[str, ...]


class SingleAdvice(Piece, frozen=True, kw_only=True):
    """The outcome; `uitweg` says how it could be another, where the rules that decided know.

    `zolang` names the assumed facts on which a certain advice hangs.
    """

    oordeel: str
    zekerheid: Literal["vast", "voorlopig"]
    mogelijk: tuple[str, ...]
    alleen_als: str | None = None
    zolang: tuple[str, ...] | None = None
    uitweg: str | None = None
    maatregelen: tuple[MeasureState, ...] | None = None


class SingleAnswer(Piece, frozen=True, kw_only=True):
    """Everything that a decision with one outcome answers.

    `ontbreekt` names the requirements that are not known to be met; it and `vereisten` are None
    where the decision has no requirements.
    """

    besluit: str
    peildatum: DayText
    regelbank: RuleBaseVersion
    motoren: int
    leidraad: str
    feiten: dict[str, Any]
    aannamen: tuple[Assumption, ...]
    meldingen: tuple[Remark, ...] = ()
    advies: SingleAdvice
    ontbreekt: tuple[str, ...] | None = None
    vereisten: tuple[RequirementState, ...] | None = None
    vragen: tuple[Question, ...]
    aandachtspunten: tuple[Attention, ...]
    regels: tuple[AppliedRule, ...]

    def contract(self) -> dict[str, Any]:
        """The answer as the contract's JSON."""
        return self.data()


class SingleDecider(OutcomeDecider[SingleDecision]):
    """A decision with one outcome from facts alone, prepared for the rules of one day."""

    def reason(self, case: Case) -> SingleReasoning:
        """Ask both engines; certainty and words come later.

        Raises:
            InputError: facts that cannot go together.
        """
        case.require_possible(self.prepared.decision)
        facts = case.known(self.prepared.decision, None)
        [(conclusions, firings)] = self.prepared.conclude([facts])
        return SingleReasoning(self, case, facts, conclusions, firings)


class SingleReasoning(OutcomeReasoning[SingleDecision], dict=True):
    """What was concluded for one case, before it is put into words."""

    def answer(self) -> SingleAnswer:
        """The whole answer, in words."""
        rules = [self.decision.rule(each) for each in self.deciding]
        return SingleAnswer(
            besluit=self.decision.name,
            peildatum=self.decider.prepared.day.isoformat(),
            regelbank=self.decider.version,
            motoren=self.decider.prepared.engines,
            leidraad=self.guideline,
            feiten=self.case.data(),
            aannamen=self.assumptions(),
            meldingen=self.remarks(),
            advies=SingleAdvice(
                oordeel=self.outcome,
                zekerheid="vast" if self.fixed else "voorlopig",
                mogelijk=self.possible,
                alleen_als=None if self.fixed else self.only_if(),
                zolang=(self.bearing or None) if self.fixed else None,
                uitweg=" ".join(rule.way_out for rule in rules if rule.way_out) or None,
                maatregelen=self.measures() or None,
            ),
            ontbreekt=self.missing if self.decision.requirements else None,
            vereisten=self.requirements() if self.decision.requirements else None,
            vragen=self.questions(),
            aandachtspunten=self.attention({}),
            regels=self.applied(),
        )

    def measures(self) -> tuple[MeasureState, ...]:
        """What the rules that decided ask to do, and how far that is."""
        asked = {name for rule in self.deciding for name in self.decision.rule(rule).measures}
        return tuple(
            MeasureState(
                id=measure.name,
                titel=measure.title,
                vervuld=None
                if measure.done_by is None
                else str(self.facts.get(measure.done_by, UNKNOWN)),
                bronnen=measure.sources,
            )
            for measure in self.decision.measures
            if measure.name in asked
        )

    @cached_property
    def missing(self) -> tuple[str, ...]:
        """Requirements that apply and are not known to be met."""
        return tuple(each.id for each in self.decision.requirements if each.id in self._minded)

    def requirements(self) -> tuple[RequirementState, ...]:
        """Every requirement that applies, and how far it is."""
        [facts] = self.attention_facts()
        words = {True: "ja", False: "nee", None: UNKNOWN}
        return tuple(
            RequirementState(
                id=each.id,
                titel=each.title,
                voldaan=words[holds(each.unless or ALWAYS, facts)],
                tekst=each.text,
                rang=each.rank,
                bewijskracht=each.evidence,
                bronnen=each.sources,
            )
            for each in self.decision.requirements
            if holds(each.condition, facts)
        )

    def questions(self) -> tuple[Question, ...]:
        """What to ask, first what can change the advice, then what may be missing."""
        return (
            *(self.question(name, "advies") for name in self.asks),
            *(self.question(name, "aandachtspunt") for name in self._unsure),
        )

    @property
    def _unsure(self) -> Iterator[str]:
        """Unknown facts, not asked yet, by which a requirement that is open may be met."""
        names = {
            name
            for each in self.decision.requirements
            if each.id in self.missing and holds(each.unless or ALWAYS, self.facts) is None
            for name in facts_of(each.unless or ALWAYS)
        }
        for fact in self.decision.asked:
            if fact.name in names and fact.name not in (*self.facts, *self.asks):
                yield fact.name
