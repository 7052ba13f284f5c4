"""What changed since the last answer of a decision: the facts, the rules, the day, the outcome.

The answer of then is decided again in steps, and each step changes one thing:

    rules of then, facts of then, day of then        the kept answer
    rules of now,  facts of then, day of then        what the rules did
    rules of now,  facts of now,  day of then        what the facts did
    rules of now,  facts of now,  day of now         what time did

So every difference is put down to one cause.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from adwijzer.cases.desk import DeskCase, Meant
from adwijzer.cases.facts import taken_facts
from adwijzer.cases.replay import KeptRules, answer_by, differences_of
from adwijzer.decisions.case import UNKNOWN
from adwijzer.decisions.choice import reason_fact
from adwijzer.explain.rewritten import rule_difference
from adwijzer.model.rulebase import AGENDA, Decision, RuleBase
from adwijzer.store.cases.events import STRUCK
from adwijzer.text.diagnostics import AdwijzerError, InputError

if TYPE_CHECKING:
    from adwijzer.store.cases.state import KeptAnswer

NOTHING: Any = None


class ChangedFact(Struct, frozen=True):
    """A fact that is another than it was; None is unknown."""

    fact: str
    before: Any
    after: Any


class Compared(Struct, frozen=True):
    """What changed since an answer.

    Attributes:
        number: of the kept answer.
        before: its answer.
        after: the answer of now.
        facts: that changed.
        rules: how the rules of this decision are written otherwise, in Dutch.
        by_rules: what the rules changed in the answer.
        by_facts: what the facts changed in it.
        by_day: what the passing of time changed in it.
        unreadable: why the rules of then cannot be read.
    """

    number: int
    decision: str
    as_of: tuple[date, date]
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    facts: tuple[ChangedFact, ...]
    rules: tuple[str, ...]
    by_rules: tuple[str, ...]
    by_facts: tuple[str, ...]
    by_day: tuple[str, ...]
    unreadable: str = ""

    @property
    def is_finding(self) -> bool:
        """Whether anything but the day changed, or time changed the answer."""
        return bool(
            self.facts
            or self.rules
            or self.by_rules
            or self.by_facts
            or self.by_day
            or self.unreadable
        )


def compared(
    desk: DeskCase, base: RuleBase, rules: KeptRules, decision: Decision, day: date
) -> Compared:
    """What changed since the last answer of a decision.

    Args:
        desk: the case.
        base: the rules of now.
        rules: those of then.
        decision: one of `base`.
        day: now.
    Raises:
        InputError: no answer of this decision was kept, or the case cannot be decided now.
    """
    kept = desk.state.last_answer(decision.name)
    if kept is None:
        raise InputError.of(
            "in deze zaak is nog geen antwoord op dit besluit bewaard",
            f"vraag het met `advise {decision.command} --zaak CODE --keep`",
        )
    then = kept.answer
    facts = facts_now(desk, base, decision, kept, day)
    by_rules: tuple[str, ...] = ()
    written: tuple[str, ...] = ()
    unreadable = ""
    between = answer_by(base, decision.name, facts, then.as_of)
    known = _unstruck(then.facts)
    before = between if known != then.facts else then.answer
    try:
        old = rules.of(then.sha256)
        if old is None:
            unreadable = "de regelbank van toen is niet bewaard"
        elif old.sha256 != base.sha256:
            written = tuple(rule_difference(old, base, decision.name))
        before = answer_by(base, decision.name, known, then.as_of)
        if known == then.facts:
            by_rules = tuple(differences_of(then.answer, before))
        elif old is not None:  # the reasons went with the facts that were corrected
            without = answer_by(old, decision.name, known, then.as_of)
            by_rules = tuple(differences_of(without, before))
    except AdwijzerError as error:
        unreadable = unreadable or error.diagnostics[0].message
    after = answer_by(base, decision.name, facts, day)
    return Compared(
        kept.number,
        decision.name,
        (then.as_of, day),
        then.answer,
        after,
        tuple(_changes(then.facts, facts)),
        written,
        by_rules,
        tuple(differences_of(before, between)),
        tuple(differences_of(between, after)),
        unreadable,
    )


def facts_now(
    desk: DeskCase, base: RuleBase, decision: Decision, kept: KeptAnswer, day: date
) -> dict[str, Any]:
    """The facts that an answer about the same contact, report or question would have now.

    What only belonged to the question, or came from a register, is as it was then.
    """
    where = kept.answer.where
    own = {fact.name for fact in decision.asked if fact.carrier == "vraag"}
    own |= {name for name, source in kept.answer.brought.items() if not _on_case(base, source)}
    meant = Meant(
        where if where.kind == "contact" else _last(desk, "contact"),
        where if where.kind == "rapport" else _last(desk, "rapport"),
    )
    now = taken_facts(base, decision, desk.state, meant, day).case.data()
    then = kept.answer.facts
    # `onbekend` that was said at that answer lifts an assumption; a case does not keep it. Nor does
    # it keep a reason to deviate from an advice that was followed.
    deviated = kept.choice is not None and not kept.choice.followed
    lapsed = "" if deviated else reason_fact(decision)
    return {
        **{name: then[name] for name in sorted(then) if then[name] == UNKNOWN or name == lapsed},
        **now,
        **{name: value for name, value in then.items() if name in own},
    }


def _on_case(base: RuleBase, source: str) -> bool:
    """Whether a fact came from another decision about the case, and not from a register."""
    found = base.decision(source)
    return found is not None and found.kind != "pairs"


def _last(desk: DeskCase, kind: str) -> Any:
    from adwijzer.cases.desk import meant

    which = meant(desk.state, date.min)
    return which.contact if kind == "contact" else which.report


def _unstruck(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts that were not corrected; also those of agenda items, and those with their day."""
    found: dict[str, Any] = {}
    for name, value in facts.items():
        if name == AGENDA and value != STRUCK:
            found[name] = [_unstruck(each) if isinstance(each, Mapping) else each for each in value]
        elif STRUCK not in (value, value.get("waarde") if isinstance(value, Mapping) else None):
            found[name] = value
    return found


def _changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[ChangedFact]:
    for name in {**before, **after}:
        one, other = before.get(name, NOTHING), after.get(name, NOTHING)
        if one != other:
            yield ChangedFact(name, one, other)
