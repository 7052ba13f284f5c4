"""Read `alleen_als` back: the conditions it names, as groups that must all be met."""

from __future__ import annotations

import re
from dataclasses import dataclass

from adwijzer.model.rulebase import Decision
from tests.decisions.brute_force import Question


@dataclass(frozen=True)
class Named:
    """One condition in the sentence: this answer to this question."""

    question: Question
    value: str


def read_sentence(
    decision: Decision, questions: list[Question], sentence: str
) -> list[list[Named]]:
    """Conditions joined by `en`, each one or more answers joined by `of`.

    Answers about one agenda item are followed by `(bij …)`, once for all answers to that question.
    """
    key = decision.item_key
    answers = {
        decision.fact(fact).clause(value): (fact, value)
        for fact, _ in questions
        for value in decision.fact(fact).names
    }
    places = {f" (bij {key.label(item)})": item for _, item in questions if item and key}
    words = sorted((*answers, *places), key=len, reverse=True)
    groups: list[list[Named]] = [[]]
    end = 0
    for match in re.finditer("|".join(map(re.escape, words)), sentence):
        joint, word = sentence[end : match.start()], match.group()
        end = match.end()
        if word in places:
            assert not joint, sentence
            groups[-1] = _placed(groups[-1], places[word])
            continue
        assert joint in (("",) if match.start() == 0 else (" of ", " en ", ", en ")), sentence
        if "en" in joint:
            groups.append([])
        fact, value = answers[word]
        groups[-1].append(Named((fact, None), value))
    assert end == len(sentence) > 0, f"`{sentence[end:]}` names nothing that is unknown"
    assert all(named.question in questions for group in groups for named in group), sentence
    return groups


def _placed(group: list[Named], item: str) -> list[Named]:
    """The last answers, all to one question, are about one agenda item."""
    asked = group[-1].question
    return [
        Named((asked[0], item), named.value) if named.question == asked else named
        for named in group
    ]
