"""The words of a decision as they are said in one case: for a frame in which other people act.

Rules are written once, with the words of the most common frame. Where a decision says other words
for a case (`Wording`), what people read has them: sentences, questions and explanations. What the
program tests and concludes does not change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cached_property
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.model.rulebase import AttentionPoint, Fact, TimingDecision

D = TypeVar("D", bound=TimingDecision)


def reworded(decision: D, said: Rewording) -> D:
    """The decision with other words in everything that people read."""
    if not said.words:
        return decision
    return replace(
        decision,
        facts=tuple(_fact(fact, said) for fact in decision.facts),
        rules=tuple(
            replace(rule, title=said(rule.title), explanation=said(rule.explanation))
            for rule in decision.rules
        ),
        attention=tuple(_point(point, said) for point in decision.attention),
        deciders=tuple(
            replace(each, who=said(each.who), what=said(each.what)) for each in decision.deciders
        ),
        moments=tuple(replace(each, title=said(each.title)) for each in decision.moments),
        cause_question=said(decision.cause_question),
        cause_reason=said(decision.cause_reason),
    )


class Rewording(Struct, frozen=True, dict=True):
    """Says words instead of others, whole words only and the longest first; a capital stays one."""

    words: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, words: Mapping[str, str]) -> Rewording:
        return cls(tuple((old.lower(), new) for old, new in words.items()))

    def __call__(self, text: str) -> str:
        return self._found.sub(self._instead, text) if self.words else text

    @cached_property
    def _found(self) -> re.Pattern[str]:
        longest = sorted((old for old, _ in self.words), key=len, reverse=True)
        return re.compile(rf"\b({'|'.join(map(re.escape, longest))})\b", re.IGNORECASE)

    def _instead(self, match: re.Match[str]) -> str:
        old = match[1]
        new = dict(self.words)[old.lower()]
        return new[:1].upper() + new[1:] if old[:1].isupper() else new


def _fact(fact: Fact, said: Rewording) -> Fact:
    return replace(
        fact,
        values=tuple(
            replace(v, label=said(v.label), sentence=said(v.sentence), clause=said(v.clause))
            for v in fact.values
        ),
        template=said(fact.template),
        not_yet=said(fact.not_yet),
        meaning=said(fact.meaning),
        question=said(fact.question),
        reason=said(fact.reason),
        who=said(fact.who.replace("_", " ")).replace(" ", "_"),
    )


def _point(point: AttentionPoint, said: Rewording) -> AttentionPoint:
    return replace(
        point, title=said(point.title), text=said(point.text), undated=said(point.undated)
    )
