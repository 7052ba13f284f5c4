"""Which decisions take facts from elsewhere: known by the facts that they ask.

What is taken is worked out in `brought`; this is apart, because which command serves a decision
depends on it, and that is asked at every start.
"""

from __future__ import annotations

from adwijzer.model.rulebase import Decision, RuleBase

FORM, FOLLOWED = "gekozen_vorm", "contactadvies_gevolgd"
"""Facts that follow from a kept answer on a contact: the form, and whether that was the advice."""
ROLES = "rolcombinatie"
"""The fact that follows from a register: whether the roles of one AD go together."""


def takes_contact(decision: Decision) -> bool:
    """Whether a kept answer on a contact tells this decision something."""
    return decision.item_key is None and (asks(decision, FORM) or asks(decision, FOLLOWED))


def reports_contact(decision: Decision) -> bool:
    """Whether the decision is about a report, in which the advice on the contact has a place."""
    return takes_contact(decision) and asks(decision, FOLLOWED)


def takes_register(base: RuleBase, decision: Decision) -> bool:
    """Whether a register tells this decision something."""
    return decision.kind != "pairs" and asks(decision, ROLES) and on_pairs(base) is not None


def asks(decision: Decision, name: str) -> bool:
    """Whether the decision asks a fact of this name."""
    return any(fact.name == name for fact in decision.asked)


def on_pairs(base: RuleBase) -> Decision | None:
    """The decision about pairs of assignments, if the rule base has one."""
    return next((each for each in base.decisions if each.kind == "pairs"), None)
