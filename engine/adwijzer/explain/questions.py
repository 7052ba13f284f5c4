"""Questions as they are put to people, and who knows the answers."""

from __future__ import annotations

from adwijzer.decisions.answer import Question
from adwijzer.model.rulebase import Decision

_WHO = {"client": "de cliënt", "uwv": "UWV"}


def who(name: str) -> str:
    """Who knows an answer, as it is said."""
    return _WHO.get(name, f"de {name.replace('_', ' ')}")


def who_knows(name: str) -> str:
    """Who knows an answer, as a sentence."""
    return f"Wie dit weet: {who(name)}."


def who_for_you(name: str) -> str:
    """Who knows an answer, as it is said to the labour expert who is asked for it."""
    return "jijzelf" if name == "arbeidsdeskundige" else who(name)


def question(decision: Decision, asked: Question) -> str:
    """A question, with the agenda item it is about."""
    return asked.vraag + decision.at_item(asked.agendapunt)
