"""What a text for another reader than the AD may say about an answer.

A text that leaves something out can still tell it: by the reason that is missing, by the other
reason that stands there instead, by how sure it sounds. To leave out sentence by sentence is to
forget one. So a disclosure is made from less, and from nothing else:

    disclosure = f(the case as the reader may know it, the outcome)

Two cases that differ only in what the reader may not see, and that have the same outcome, give the
same disclosure because `f` is given the same. That is enough to say why, as far as the reader may
know:

    the rules conclude from the reader's case   and the outcome is   then the text says
    fysiek, by rule R                           fysiek               fysiek, because of R
    fysiek, by rule R                           beeldbellen          beeldbellen; why is not told

In the second line something hidden decided. In the first R may still not be what decided: a hidden
fact may have set R aside for a rule that says the same. R is named only where that cannot be: where
no hidden fact can undo what R rests on (`_Unshaken`), and where no rule that goes before R and that
a hidden fact may still set off, says the same as R. A simpler way, to name those rules that decided
and rest on visible facts alone, tells the reader by R's absence that such a hidden fact is there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TypeAlias, cast

from msgspec import Struct

from adwijzer.decisions.case import UNKNOWN, Case, Item
from adwijzer.decisions.contact.decider import ContactReasoning
from adwijzer.explain.readers import Audience
from adwijzer.inference.evaluator import Conclusions, Facts, holds, minds
from adwijzer.inference.worlds import Value
from adwijzer.model.conditions import AllOf, AnyOf, Condition, Not, Test, facts_of
from adwijzer.model.rulebase import (
    AGENDA,
    NONE,
    UNDECIDED,
    VERDICT,
    AttentionPoint,
    Decision,
    Fact,
    Rule,
)

if TYPE_CHECKING:
    from adwijzer.decisions.kinds import CaseDecider, CaseReasoning

_ADVICE, _FORM = "advies", "de_vorm"
"""What attention points may ask of the outcome: without a contact, and with one."""
_WHY_CHOSEN = "reden_afwijking"
"""The fact that says why the AD chose as they did."""

UNJUDGED = {NONE, UNDECIDED}
"""Verdicts that no rule gives by itself."""

NamedFact: TypeAlias = tuple[Item | None, Fact, str]
"""A fact with its value, and the agenda item that it was said of."""


class Disclosure(Struct, frozen=True, kw_only=True):
    """What a text for a reader says about an answer.

    Attributes:
        audience: the reader.
        reasoning: about the case as the reader may know it; its own outcome is not the advice.
        outcome: the advice, or what was chosen instead.
        chosen: whether the outcome is what the AD chose.
        rules: those that surely decided, in the order of the rules.
        complete: whether they are all of the reason.
        facts: on which those rules rest, and what the AD names.
        reservations: with which the outcome stands.
        attention: what to mind, requirements and contradictions that rest on visible facts.
    """

    audience: Audience
    reasoning: CaseReasoning
    outcome: str
    chosen: bool
    rules: tuple[Rule, ...]
    complete: bool
    facts: tuple[NamedFact, ...]
    reservations: tuple[str, ...]
    attention: tuple[AttentionPoint, ...]

    @property
    def decision(self) -> Decision:
        return self.reasoning.decision

    @property
    def missing(self) -> list[AttentionPoint]:
        """The requirements that are not known to be met."""
        return [each for each in self.attention if each.requirement]

    @property
    def guideline(self) -> str:
        """The guideline of the profession, as far as the reader can know it."""
        found = (part.conclusions.values.get("leidraad") for part in _parts(self.reasoning))
        return next(filter(None, found), UNKNOWN)


def disclose(reasoning: CaseReasoning, audience: Audience) -> Disclosure:
    """What a text about this answer says to a reader who is not the AD."""
    view = audience.view(reasoning.decision, reasoning.case)
    seen = cast("CaseDecider", reasoning.decider).reason(view)
    chosen = _chosen(reasoning)
    return _disclosure(seen, chosen or _advised(reasoning), audience, is_choice=chosen is not None)


class _Part(Struct, frozen=True):
    """What was concluded about the case, or about one agenda item."""

    item: Item | None
    facts: Facts
    conclusions: Conclusions


def _disclosure(
    seen: CaseReasoning, outcome: str, audience: Audience, *, is_choice: bool
) -> Disclosure:
    """From the case as the reader may know it and the outcome, and from nothing else."""
    decision, key = seen.decision, _key(seen, outcome)
    decided: dict[str, Rule] = {}
    named: list[NamedFact] = list(_named(seen.case, decision, audience))
    complete = agrees = _advised(seen) == outcome
    for part in _judged(seen, outcome) if agrees else ():
        settled = _Unshaken(decision, audience, part)
        found = [
            rule
            for rule_id in part.conclusions.deciders.get(key, ())
            if settled.decides(rule := decision.rule(rule_id), key)
        ]
        complete = complete and bool(found)
        for rule in found:
            decided[rule.id] = rule
            for name in settled.grounds(rule.condition):
                fact, value = decision.fact(name), part.facts[name]
                own = part.item if part.item and name in part.item.facts else None
                if fact.scope != "sleutel" and fact.role == "feit" and value in fact.names:
                    named.append((own, fact, str(value)))
    if is_choice and (why := seen.case.facts.get(_WHY_CHOSEN)) is not None:
        named.append((None, decision.fact(_WHY_CHOSEN), str(why)))
        complete = True
    open_ones = (each for each in decision.requirements if _may_apply(each, seen))
    hidden = not all(_is_visible(decision, each.conditions, audience) for each in open_ones)
    order = [rule for rule in decision.rules if rule.id in decided]
    return Disclosure(
        audience=audience,
        reasoning=seen,
        outcome=outcome,
        chosen=is_choice,
        rules=tuple(order),
        complete=complete and not hidden,
        facts=tuple(
            {
                (item and item.name, fact.name): (item, fact, value) for item, fact, value in named
            }.values()
        ),
        reservations=tuple(
            dict.fromkeys(
                rule.reservations[outcome] for rule in order if outcome in rule.reservations
            )
        ),
        attention=tuple(_minded(seen, outcome, audience)),
    )


def _chosen(reasoning: CaseReasoning) -> str | None:
    """The form that the AD chose, where the decision asks it and it is known."""
    if not isinstance(reasoning, ContactReasoning):
        return None
    value = reasoning.case.facts.get(reasoning.decision.combination.chosen)
    return None if value is None else str(value)


def _advised(reasoning: CaseReasoning) -> str:
    if isinstance(reasoning, ContactReasoning):
        return reasoning.outcome.form
    return reasoning.outcome


def _key(reasoning: CaseReasoning, outcome: str) -> str:
    """The name under which rules judge the outcome."""
    if isinstance(reasoning, ContactReasoning):
        return VERDICT + outcome
    return VERDICT + reasoning.decider.outcome


def _parts(reasoning: CaseReasoning) -> Iterator[_Part]:
    if not isinstance(reasoning, ContactReasoning):
        yield _Part(None, reasoning.facts, reasoning.conclusions)
        return
    for item, facts, (conclusions, _) in zip(
        reasoning.case.items, reasoning.facts, reasoning.concluded, strict=True
    ):
        yield _Part(item, facts, conclusions)


def _judged(reasoning: CaseReasoning, outcome: str) -> Iterator[_Part]:
    """The parts that the outcome is about: of a contact the agenda items in that form."""
    items = (
        {name for entry in reasoning.plan if entry.form == outcome for name in entry.items}
        if isinstance(reasoning, ContactReasoning)
        else set()
    )
    return (part for part in _parts(reasoning) if part.item is None or part.item.name in items)


def _named(case: Case, decision: Decision, audience: Audience) -> Iterator[NamedFact]:
    """What the AD names for this reader, as far as it is known."""
    for item, facts in ((None, case.facts), *((item, item.facts) for item in case.items)):
        for fact in decision.asked:
            value = facts.get(fact.name)
            if fact.name in audience.named and value in fact.names:
                yield item, fact, str(value)


# --- what a hidden fact cannot undo --------------------------------------------------------------


class _Unshaken(Struct):
    """What stays as it is concluded, whatever the hidden facts are.

    A known fact stays, and what the reader may see and nobody knows stays unknown. A concept stays
    when a rule that gives it stays true and no rule that gives it another value can come to hold;
    a verdict of a lower layer is taken for open.
    """

    decision: Decision
    audience: Audience
    part: _Part
    found: dict[str, str | None] = {}
    asked: set[str] = set()

    def decides(self, rule: Rule, key: str) -> bool:
        """Whether the rule surely decided, given that the outcome is what it says."""
        if not self._hidden:
            return True
        name = key.removeprefix(VERDICT)
        return self._stays_true(rule.condition) and not any(
            self._can(other.condition)
            for other in self.decision.rules
            if other.conclusions.get(name) == rule.conclusions[name]
            and self._height(other) > self._height(rule)
        )

    def grounds(self, condition: Condition, *, wanted: bool = True) -> Iterator[str]:
        """The known facts that make parts of it true, or false where that is `wanted`."""
        match condition:
            case AllOf(parts=parts) | AnyOf(parts=parts):
                for part in parts:
                    yield from self.grounds(part, wanted=wanted)
            case Not(part=part):
                yield from self.grounds(part, wanted=not wanted)
            case _:
                if holds(condition, self._stable(condition)) is not wanted:
                    return
                for name in facts_of(condition):
                    if name in self.part.facts:
                        yield name
                    for rule_id in self.part.conclusions.deciders.get(name, ()):
                        yield from self.grounds(self.decision.rule(rule_id).condition)

    def _stays_true(self, condition: Condition) -> bool:
        return holds(condition, self._stable(condition)) is True

    def _stable(self, condition: Condition) -> Facts:
        """What stays, among what the condition tests."""
        return {
            name: value
            for name in facts_of(condition)
            if (value := self.part.facts.get(name) or self._concept(name)) is not None
        }

    def _can(self, condition: Condition, *, be: bool = True) -> bool:
        """Whether hidden facts can make the condition true, or false; at least where they can."""
        match condition:
            case AllOf(parts=parts):
                return (all if be else any)(self._can(part, be=be) for part in parts)
            case AnyOf(parts=parts):
                return (any if be else all)(self._can(part, be=be) for part in parts)
            case Not(part=part):
                return self._can(part, be=not be)
            case _:
                [name] = facts_of(condition)
                if stable := self._stable(condition):
                    return holds(condition, stable) is be
                return name in self._hidden or self._can_become(condition, name, be=be)

    def _can_become(self, condition: Condition, name: str, *, be: bool) -> bool:
        """As `_can`, for the test of what rules conclude under `name`."""
        is_verdict = name.startswith(VERDICT)
        values = condition.values if isinstance(condition, Test) else ()
        if name in self.asked or (is_verdict and not (be and UNJUDGED.isdisjoint(values))):
            return True
        said = name.removeprefix(VERDICT) if is_verdict else name
        self.asked.add(name)  # what depends on itself is open
        found = any(
            holds(condition, {name: rule.conclusions[said]}) is be and self._can(rule.condition)
            for rule in self.decision.rules
            if said in rule.conclusions
        )
        self.asked.discard(name)
        return found

    @property
    def _hidden(self) -> set[str]:
        return {each.name for each in self.decision.facts if not self.audience.may_see(each)}

    def _concept(self, name: str) -> str | None:
        """The value of a concept, if it stays."""
        if name not in self.found:
            self.found[name] = None  # a concept that depends on itself is open
            self.found[name] = self._settle(name)
        return self.found[name]

    def _settle(self, name: str) -> str | None:
        value = self.part.conclusions.values.get(name)
        if value is None or name.startswith(VERDICT):
            return None
        if not self._hidden:
            return value
        rules = [rule for rule in self.decision.rules if name in rule.conclusions]
        giving = [
            rule
            for rule in rules
            if rule.id in self.part.conclusions.deciders.get(name, ())
            and self._stays_true(rule.condition)
        ]
        stays = bool(giving) and not any(
            self._can(rule.condition)
            for rule in rules
            if rule.conclusions[name] != value and self._height(rule) >= self._height(giving[0])
        )
        return value if stays else None

    def _height(self, rule: Rule) -> int:
        return [layer.name for layer in self.decision.layers].index(rule.layer)


# --- what rests on visible facts alone -----------------------------------------------------------


def _minded(seen: CaseReasoning, outcome: str, audience: Audience) -> Iterator[AttentionPoint]:
    """Attention points that hold, and that no hidden fact could have added or taken away."""
    decision = seen.decision
    points = tuple(
        each for each in decision.attention if _is_visible(decision, each.conditions, audience)
    )
    about: dict[str, Value | frozenset[str]] = {}
    if isinstance(seen, ContactReasoning):
        about = {AGENDA: frozenset(item.name for item in seen.case.items), _FORM: outcome}
    elif outcome != UNDECIDED:
        about = {_ADVICE: outcome}
    held = {
        point
        for part in _parts(seen)
        for point in minds(points, {**part.facts, **part.conclusions.values, **about})
    }
    return (each for each in points if each.id in held)


def _may_apply(requirement: AttentionPoint, seen: CaseReasoning) -> bool:
    return any(
        holds(requirement.condition, {**part.facts, **part.conclusions.values}) is not False
        for part in _parts(seen)
    )


def _is_visible(decision: Decision, conditions: Iterable[Condition], audience: Audience) -> bool:
    """Whether the reader may see all that these conditions rest on, directly or through rules."""
    facts = {fact.name: fact for fact in decision.facts}
    concepts = {concept.name for concept in decision.concepts}
    open_names = {AGENDA, _FORM if decision.kind == "contact" else _ADVICE}
    wanted = [*conditions]
    seen: set[str] = set()
    while wanted:
        for name in facts_of(wanted.pop()) - seen:
            seen.add(name)
            if name in concepts:
                wanted += [r.condition for r in decision.rules if name in r.conclusions]
            elif name in facts:
                if not audience.may_see(facts[name]):
                    return False
                wanted += [following.condition for following in facts[name].follows]
            elif name not in open_names:
                return False
    return True
