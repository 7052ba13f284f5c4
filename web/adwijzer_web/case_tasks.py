"""Where in a case a task is dealt with: the page that its command stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from adwijzer.model.rulebase import TimingDecision
from adwijzer_web.knowledge import Knowledge, page_of

if TYPE_CHECKING:
    from adwijzer.cases.todo import Task

_CONVERSATION = "conversation"
"""The command that prepares a contact."""


def task_place(knowledge: Knowledge, case: str, task: Task) -> str:
    """The address where a task is dealt with, below that of its case; empty where a button does."""
    pages = {each.name: page_of(each) for each in knowledge.by_page.values()}
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


def _day_of(knowledge: Knowledge, deadline: str) -> str:
    """The fact that says when a deadline was met; empty where none does."""
    for decision in knowledge.by_page.values():
        if isinstance(decision, TimingDecision):
            for each in decision.deadlines:
                if each.name == deadline:
                    return each.done or each.previous or ""
    return ""
