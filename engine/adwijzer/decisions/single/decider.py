"""From the facts of a case to the answer, for a decision with one outcome and no agenda items."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from msgspec import Struct

from adwijzer.decisions.answer import (
    About,
    AppliedRule,
    Assumption,
    Attention,
    Piece,
    Question,
    RuleBaseVersion,
)
from adwijzer.decisions.case import UNKNOWN, Case
from adwijzer.inference.agreement import Prepared
from adwijzer.inference.certainty.flat import FlatCompletions, Unsettled
from adwijzer.inference.certainty.only_if import only_if
from adwijzer.inference.evaluator import Conclusions, Facts, Firing, holds
from adwijzer.inference.relevance import rules_behind
from adwijzer.inference.worlds import Value
from adwijzer.model.conditions import ALWAYS, facts_of
from adwijzer.model.rulebase import (
    PLACEHOLDER,
    UNDECIDED,
    VERDICT,
    AttentionPoint,
    Decision,
    Rule,
    RuleBase,
)
from adwijzer.text.days import DayText
from adwijzer.text.diagnostics import InternalError


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
    """The outcome; `uitweg` says how it could be another, where the rules that decided know."""

    oordeel: str
    zekerheid: Literal["vast", "voorlopig"]
    mogelijk: tuple[str, ...]
    alleen_als: str | None = None
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
    leidraad: str
    feiten: dict[str, Any]
    aannamen: tuple[Assumption, ...]
    advies: SingleAdvice
    ontbreekt: tuple[str, ...] | None = None
    vereisten: tuple[RequirementState, ...] | None = None
    vragen: tuple[Question, ...]
    aandachtspunten: tuple[Attention, ...]
    regels: tuple[AppliedRule, ...]

    def contract(self) -> dict[str, Any]:
        """The answer as the contract's JSON."""
        return self.data()


class SingleDecider(Struct):
    """A decision with one outcome, prepared for the rules of one day."""

    prepared: Prepared
    rules: tuple[Rule, ...]
    version: RuleBaseVersion
    outcome: str

    @classmethod
    def of(cls, base: RuleBase, prepared: Prepared) -> SingleDecider:
        """Prepare; a decision of this kind has one outcome."""
        [outcome] = prepared.decision.outcomes
        return cls(
            prepared,
            rules_behind(prepared.decision, [VERDICT + outcome.name]),
            RuleBaseVersion(versie=base.version, sha256=base.sha256),
            outcome.name,
        )

    def reason(self, case: Case) -> SingleReasoning:
        """Ask both engines; certainty and words come later."""
        facts = case.known(self.prepared.decision, None)
        [(conclusions, firings)] = self.prepared.conclude([facts])
        return SingleReasoning(self, case, facts, conclusions, firings)


class SingleReasoning(Struct, dict=True):
    """What was concluded for one case, before it is put into words."""

    decider: SingleDecider
    case: Case
    facts: Mapping[str, Value]
    conclusions: Conclusions
    firings: tuple[Firing, ...]

    @property
    def decision(self) -> Decision:
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
        unsettled = self._unsettled()
        worked_out = {fact.name for fact in self.decision.facts if fact.role == "berekend"}
        certain = {
            name: value
            for name, value in self.facts.items()
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
        """Open questions that can change the advice, the most useful first."""
        if self.fixed:
            return ()
        return self.completions.asks() or self.completions.all_asks()

    def answer(self) -> Any:
        """The whole answer, in words."""
        rules = [self.decision.rule(each) for each in self.deciding]
        return SingleAnswer(
            besluit=self.decision.name,
            peildatum=self.decider.prepared.day.isoformat(),
            regelbank=self.decider.version,
            leidraad=self.guideline,
            feiten=self.case.data(),
            aannamen=self.assumptions(),
            advies=SingleAdvice(
                oordeel=self.outcome,
                zekerheid="vast" if self.fixed else "voorlopig",
                mogelijk=self.possible,
                alleen_als=None if self.fixed else self.only_if(),
                uitweg=" ".join(rule.way_out for rule in rules if rule.way_out) or None,
                maatregelen=self.measures() or None,
            ),
            ontbreekt=self.missing if self.decision.requirements else None,
            vereisten=self.requirements() if self.decision.requirements else None,
            vragen=self.questions(),
            aandachtspunten=self.attention({}),
            regels=self.applied(),
        )

    @property
    def guideline(self) -> str:
        """The guideline of the profession that holds for this client."""
        return self.conclusions.values.get("leidraad", UNKNOWN)

    @property
    def deciding(self) -> tuple[str, ...]:
        """The ids of the rules that decided the outcome."""
        return self.conclusions.deciders.get(VERDICT + self.decider.outcome, ())

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
                tekst=_filled(point, words),
                rang=point.rank,
                bronnen=point.sources,
            )
            for point in self.decision.attention
            if point.id in self._minded and not point.requirement
        )

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
            *_as_applied(about_outcome, f"{outcome.sentence} {effect}"),
            *_as_applied(others.values(), ""),
        )


def _as_applied(rules: Iterable[Rule], effect: str) -> Iterable[AppliedRule]:
    return (
        AppliedRule(
            id=rule.id,
            titel=rule.title,
            uitleg=rule.explanation,
            rang=rule.rank,
            bewijskracht=rule.evidence,
            bronnen=rule.sources,
            gevolg=effect,
        )
        for rule in rules
    )


def _filled(point: AttentionPoint, words: Mapping[str, str | None]) -> str:
    """The text with its words filled in, or the one without when one of them is not known."""
    found = {name: words.get(name) for name in PLACEHOLDER.findall(point.text)}
    if None in found.values():
        return point.undated
    return PLACEHOLDER.sub(lambda match: found[match[1]] or "", point.text)
