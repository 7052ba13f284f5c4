"""The order of the questions: what a decision begins with, what comes next, and how far one is.

    start ──> opening facts ──> questions that still matter ──> the answers, to look over ──> result

Nothing is kept between two pages: the address holds the answers in the order in which they were
given, and everything else follows from them.
"""

from __future__ import annotations

from collections.abc import Sequence

from msgspec import Struct

from adwijzer.decisions.answer import Question
from adwijzer.model.rulebase import AGENDA, Decision
from adwijzer_web.address import Asked
from adwijzer_web.forms import AGENDA_STEP, CHECK, question_name


class QuestionNumber(Struct, frozen=True):
    """Which question this is, and how many there are at most."""

    number: int
    most: int


def opening_steps(decision: Decision) -> tuple[str, ...]:
    """What a decision begins with; one about agenda items always begins with the agenda."""
    key = decision.agenda_key
    steps = [AGENDA_STEP if key and key.name == name else name for name in decision.opening]
    if decision.item_key is not None and AGENDA_STEP not in steps:
        steps.insert(0, AGENDA_STEP)
    return tuple(steps)


def opening_left(decision: Decision, asked: Asked) -> list[str]:
    """What the decision begins with, and was not answered."""
    return [step for step in opening_steps(decision) if not is_said(asked, step)]


def is_said(asked: Asked, step: str) -> bool:
    """Whether a step was answered, be it with `onbekend`."""
    if step == AGENDA_STEP:
        return bool(asked.case.items)
    return step in asked.case.facts or step in asked.passed


def open_questions(asked: Asked, questions: Sequence[Question]) -> list[Question]:
    """The questions that may still change the advice, and that nobody passed over."""
    return [
        each
        for each in questions
        if (each.gaat_over == "advies" or each.periode is not None)
        and question_name(asked, each) not in asked.passed
    ]


def given_steps(decision: Decision, asked: Asked) -> list[str]:
    """The steps that were answered, in the order in which they were."""
    known = {fact.name for fact in decision.asked}
    items = {item.name for item in asked.case.items}
    found = []
    for name in asked.order:
        start, _, rest = name.partition(".")
        if name == AGENDA:
            found.append(AGENDA_STEP)
        elif start in known or (start in items and rest in known):
            found.append(name if start in items else start)
    return list(dict.fromkeys(found))


def previous_step(decision: Decision, asked: Asked, step: str) -> str:
    """The step before this one; empty where that is the start."""
    given = given_steps(decision, asked)
    before = given[: given.index(step)] if step in given else given
    return before[-1] if before else ""


def next_step(decision: Decision, asked: Asked, questions: Sequence[Question]) -> str:
    """The step that comes next; empty where that is the result."""
    if left := opening_left(decision, asked):
        return left[0]
    if found := open_questions(asked, questions):
        return question_name(asked, found[0])
    return "" if asked.checked or asked.step == CHECK else CHECK


def progress(
    decision: Decision, asked: Asked, step: str, questions: Sequence[Question]
) -> QuestionNumber:
    """Which question this is, and how many there are at most."""
    given = given_steps(decision, asked)
    number = given.index(step) + 1 if step in given else len(given) + 1
    coming = {question_name(asked, each) for each in open_questions(asked, questions)}
    coming |= {*opening_left(decision, asked)}
    return QuestionNumber(number, max(len({*given, *coming, step}), number))
