"""What decisions with one outcome share, whatever their kind: the reasoning behind the answer."""

from __future__ import annotations

from collections.abc import Container, Mapping, Set
from functools import cached_property
from typing import Generic, Self, TypeVar

from msgspec import Struct

from adwijzer.decisions.answer import (
    About,
    AppliedRule,
    Assumption,
    Attention,
    Question,
    Remark,
    RuleBaseVersion,
)
from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.certainty.answer_space import FlatCompletions, Unsettled
from adwijzer.inference.certainty.proviso import only_if
from adwijzer.inference.evaluator import Conclusions, Facts, Firing
from adwijzer.inference.relevance import rules_behind, worked_out_by
from adwijzer.inference.worlds import Value
from adwijzer.model.conditions import facts_of
from adwijzer.model.documents import PLACEHOLDER
from adwijzer.model.rulebase import (
    UNDECIDED,
    VERDICT,
    AttentionPoint,
    Decision,
    Rule,
    RuleBase,
)
from adwijzer.text.diagnostics import InternalError

SomeDecision_co = TypeVar("SomeDecision_co", bound=Decision, covariant=True)


class OutcomeDecider(Struct, Generic[SomeDecision_co]):
    """A decision with one outcome, prepared for the rules of one day.

    Attributes:
        rules: those on which the outcome rests.
        outcome: its name.
    """

    prepared: Prepared[SomeDecision_co]
    rules: tuple[Rule, ...]
    version: RuleBaseVersion
    outcome: str

    @classmethod
    def of(cls, base: RuleBase, prepared: Prepared[SomeDecision_co]) -> Self:
        """Prepare; the decision has one outcome."""
        [outcome] = prepared.decision.outcomes
        return cls(
            prepared,
            rules_behind(prepared.decision, [VERDICT + outcome.name]),
            RuleBaseVersion(versie=base.version, sha256=base.sha256),
            outcome.name,
        )


class OutcomeReasoning(Struct, Generic[SomeDecision_co], dict=True):
    """What was concluded for one case, before it is put into words."""

    decider: OutcomeDecider[SomeDecision_co]
    case: Case
    facts: Mapping[str, Value]
    conclusions: Conclusions
    firings: tuple[Firing, ...]

    @property
    def decision(self) -> SomeDecision_co:
        return self.decider.prepared.decision

    @property
    def outcome(self) -> str:
        """What the known facts give."""
        value = self.conclusions.verdict(self.decider.outcome)
        if value is None:
            raise InternalError.of("de regels geven voor deze casus geen advies")
        return value

    @cached_property
    def completions(self) -> FlatCompletions:
        """All that can still become of the case."""
        return self._completions(self.facts)

    def _completions(self, facts: Mapping[str, Value]) -> FlatCompletions:
        """All that can still become of these known facts."""
        unsettled = self._unsettled()
        worked_out = worked_out_by(self.decision)
        certain = {
            name: value
            for name, value in facts.items()
            if not (unsettled.ways and name in worked_out)
        }
        return FlatCompletions(
            self.decision, self.decider.rules, self.decider.outcome, certain, unsettled
        )

    def _unsettled(self) -> Unsettled:
        """What arithmetic leaves open; nothing, unless a kind of decision works things out."""
        return Unsettled({}, lambda _: {})

    @property
    def fixed(self) -> bool:
        """Whether no completion changes the advice."""
        return set(self.completions.outcomes) == {self.outcome}

    @property
    def possible(self) -> tuple[str, ...]:
        """The outcomes that some completion gives, in the order of the rules."""
        [outcome] = self.decision.outcomes
        order = (*outcome.names, UNDECIDED)
        return tuple(sorted(self.completions.outcomes, key=order.index))

    def only_if(self) -> str:
        """The end of the sentence `Dat verandert alleen als …`."""
        worded = [name for name in self.asks if name in self._worded]
        return only_if(self.completions, self.outcome, worded, self._clause)

    @cached_property
    def _worded(self) -> frozenset[str]:
        """Questions whose answers have words of their own."""
        return frozenset(fact.name for fact in self.decision.facts if fact.names)

    def _clause(self, name: str, values: tuple[Value, ...]) -> str:
        fact = self.decision.fact(name)
        return " of ".join(fact.clause(str(value)) for value in values)

    @cached_property
    def asks(self) -> tuple[str, ...]:
        """Open questions that can change the advice, the most useful first.

        Where all completions agree on another outcome than today's, no answer matters while all
        else stays as it is. Then those are asked of which one answer already changes it; where
        there are none, all that a rule may still test.
        """
        if self.fixed:
            return ()
        every = self.completions.all_asks()
        return self.completions.asks() or tuple(filter(self._changes, every)) or every

    def _changes(self, name: str) -> bool:
        """Whether one answer to this question, and nothing else, changes the outcome."""
        if self.decision.fact(name).role != "feit":
            return False
        answered = [
            self.case.with_answer(name, None, value).known(self.decision, None)
            for value in self.completions.answers(name)
        ]
        found = self.decider.prepared.conclude([{**self.facts, **facts} for facts in answered])
        return any(each.verdict(self.decider.outcome) != self.outcome for each, _ in found)

    @cached_property
    def bearing(self) -> tuple[str, ...]:
        """Assumptions on which a certain advice hangs.

        Those without which it is no longer certain, where with these alone it is. Where each of
        several is enough, all that can matter once every assumption is lifted.
        """
        assumed = [*self.case.assumptions(self.decision)]
        needed = [name for name in assumed if not self._certain({name})]
        if self._certain({*assumed} - {*needed}):
            return tuple(needed)
        mattering = self._lifted({*assumed}).asks()
        return tuple(
            name
            for name in assumed
            if name in mattering
            or any(
                name in facts_of(each.condition)
                for other in mattering
                for each in self.decision.fact(other).follows
            )
        )

    def _certain(self, lifted: Set[str]) -> bool:
        """Whether the advice stays certain when these assumptions are not made."""
        return set(self._lifted(lifted).outcomes) == {self.outcome}

    def _lifted(self, names: Set[str]) -> FlatCompletions:
        """All that can still become of the case when somebody says that these are unknown."""
        case = self.case
        for name in names:
            case = case.with_answer(name, None, None)
        return self._completions({**self._worked_out, **case.known(self.decision, None)})

    @property
    def _worked_out(self) -> dict[str, Value]:
        """Known facts that follow from arithmetic."""
        names = worked_out_by(self.decision)
        return {name: value for name, value in self.facts.items() if name in names}

    @property
    def guideline(self) -> str:
        """The guideline of the profession that holds for this client."""
        return self.conclusions.values.get("leidraad", UNKNOWN)

    @property
    def deciding(self) -> tuple[str, ...]:
        """The ids of the rules that decided the outcome."""
        return self.conclusions.deciders.get(VERDICT + self.decider.outcome, ())

    def assumptions(self) -> tuple[Assumption, ...]:
        """Facts that were taken to be so, because nothing was said about them."""
        return tuple(
            Assumption(
                feit=name,
                waarde=value,
                zin=self.decision.fact(name).sentence(value),
                bijzin=self.decision.fact(name).clause(value),
            )
            for name, value in self.case.assumptions(self.decision).items()
        )

    def question(self, name: str, about: About) -> Question:
        """The question after a fact."""
        fact = self.decision.fact(name)
        return Question(
            feit=fact.name,
            vraag=fact.question,
            waarom=fact.reason,
            wie=fact.who,
            antwoorden=(*fact.names, UNKNOWN),
            gaat_over=about,
        )

    def attention_facts(self) -> list[Facts]:
        """What attention points may ask: facts, conclusions and the advice, if there is one."""
        facts: dict[str, Value | frozenset[str]] = {**self.facts, **self.conclusions.values}
        if self.outcome != UNDECIDED:
            facts["advies"] = self.outcome
        return [{**facts, "beslissende_regel": frozenset(self.deciding)}]

    @cached_property
    def _minded(self) -> tuple[str, ...]:
        """Attention points that hold and requirements that are open, from both engines."""
        [held] = self.decider.prepared.minds(self.attention_facts())
        return held

    def attention(self, words: Mapping[str, str | None]) -> tuple[Attention, ...]:
        """What to mind; `words` fill in what stands between braces."""
        return tuple(
            Attention(
                id=point.id,
                titel=point.title,
                tekst=filled(point, words),
                rang=point.rank,
                bronnen=point.sources,
            )
            for point in self.decision.attention
            if point.id in self._minded and not point.requirement and not point.contradicts
        )

    def remarks(self) -> tuple[Remark, ...]:
        """What contradicts itself in the facts."""
        return remarks_on(self.decision, self._minded, self.case)

    def applied(self) -> tuple[AppliedRule, ...]:
        """The rules that concluded something, those about the outcome first."""
        [outcome] = self.decision.outcomes
        names = {value.name: value.sentence for value in outcome.values}
        effect = names.get(self.outcome, f"is {self.outcome}")
        rules = {
            key: [self.decision.rule(rule_id) for rule_id in rule_ids]
            for key, rule_ids in self.conclusions.deciders.items()
        }
        about_outcome = rules.pop(VERDICT + self.decider.outcome, [])
        others = {rule.id: rule for found in rules.values() for rule in found}
        return (
            *(AppliedRule.of(each, f"{outcome.sentence} {effect}") for each in about_outcome),
            *(AppliedRule.of(each, "") for each in others.values()),
        )


RENAMED = "oude_naam"
"""The remark that a fact was said by the name that it had before."""


def remarks_on(decision: Decision, held: Container[str], case: Case) -> tuple[Remark, ...]:
    """The remarks among the attention points that hold, and those on names of before."""
    return (
        *(
            Remark(
                id=RENAMED,
                feiten=(name,),
                tekst=f"`{old}` heet nu `{name}`. De oude naam vervalt later.",
            )
            for name, old in case.former.items()
        ),
        *(
            Remark(id=point.id, feiten=point.contradicts, tekst=point.text)
            for point in decision.contradictions
            if point.id in held
        ),
    )


def filled(point: AttentionPoint, words: Mapping[str, str | None]) -> str:
    """The text with its words filled in, or the one without when one of them is not known."""
    found = {name: words.get(name) for name in PLACEHOLDER.findall(point.text)}
    if None in found.values():
        return point.undated
    return PLACEHOLDER.sub(lambda match: found[match[1]] or "", point.text)
