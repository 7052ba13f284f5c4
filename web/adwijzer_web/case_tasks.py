"""Where in a case something is said or done: the facts by decision, and a place for each task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adwijzer.model.rulebase import Decision, Fact, TimingDecision
from adwijzer_web.knowledge import Knowledge, page_of

if TYPE_CHECKING:
    from adwijzer.cases.todo import Task

GENERAL = "kader-en-datums"
_DAYS = ("datum", "perioden")
_CONVERSATION = "conversation"
"""The command that prepares a contact."""


def task_place(knowledge: Knowledge, case: str, task: Task) -> str:
    """The address where a task is dealt with, below that of its case; empty where a button does."""
    pages = {each.name: page_of(each) for each in knowledge.by_page.values()}
    if task.promised:
        return ""
    match task.kind:
        case "te_laat" | "na_te_gaan" | "nadert":
            return f"{case}/feiten#{_day_of(knowledge, task.name)}".removesuffix("#")
        case "feiten" | "regels":
            return f"{case}/vergelijk/{pages[task.name]}"
        case "afwijking":
            return f"{case}/{pages[task.name]}"
        case "contact" if _CONVERSATION in knowledge.by_command:
            return f"{case}/{page_of(knowledge.by_command[_CONVERSATION])}"
        case _:
            return ""


def fact_groups(knowledge: Knowledge, whole: Decision) -> dict[str, list[Fact]]:
    """The facts of a case: those of every decision with the days, then by the first that asks them.

    One page with all of them would be longer than anyone reads.
    """
    pages = sorted(knowledge.by_page.items(), key=lambda each: each[1].place)
    asked = [{fact.name for fact in decision.asked} for _, decision in pages]
    general = set.intersection(*asked) if asked else set()
    left = {fact.name: fact for fact in whole.asked}
    first = [f for f in whole.asked if f.name in general or f.kind in _DAYS]
    groups = {GENERAL: [left.pop(fact.name) for fact in first]}
    for page, decision in pages:
        groups[page] = [left.pop(fact.name) for fact in decision.asked if fact.name in left]
    return {name: facts for name, facts in groups.items() if facts}


def _day_of(knowledge: Knowledge, deadline: str) -> str:
    """The fact that says when a deadline was met; empty where none does."""
    for decision in knowledge.by_page.values():
        if isinstance(decision, TimingDecision):
            for each in decision.deadlines:
                if each.name == deadline:
                    return each.done or each.previous or ""
    return ""
