"""The known facts of a case as sentences, for reports."""

from __future__ import annotations

from adwijzer.decisions.case import Case
from adwijzer.model.rulebase import Decision


def known_sentences(decision: Decision, case: Case) -> tuple[str, ...]:
    """One sentence per known fact; facts of one agenda item name it."""
    sentences = [
        fact.sentence(str(value))
        for fact in decision.facts
        if fact.names and (value := case.facts.get(fact.name)) is not None
    ]
    for item in case.items:
        sentences += [
            f"bij {decision.item_label(item.name)}: {fact.sentence(str(value))}"
            for fact in decision.facts
            if (value := item.facts.get(fact.name)) is not None
        ]
    return tuple(sentences)
