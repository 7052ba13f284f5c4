"""One vocabulary of steps after `Dan`, for tests, coverage, mutation and documentation alike.

A step is a sentence with a check on the answer's JSON. What is said about every decision is in
`general`; the other modules hold what one kind of decision adds.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from functools import partial

from msgspec import Struct

from adwijzer.examples.feature_files import Step
from adwijzer.examples.steps import contact, general, roles, single, texts, timing
from adwijzer.examples.steps.definition import (
    Checking,
    Definition,
    Grounds,
    MismatchError,
    Seen,
    Steps,
)
from adwijzer.examples.vocabulary import FeatureVocabulary
from adwijzer.model.rulebase import Decision
from adwijzer.text.diagnostics import InputError

__all__ = ["Check", "Lexicon", "MismatchError", "Seen"]

VOCABULARY: tuple[Steps, ...] = (
    general.ANY,
    general.STEPS,
    general.ONE_OUTCOME,
    contact.STEPS,
    single.STEPS,
    timing.STEPS,
    roles.STEPS,
    texts.STEPS,
)
"""Every module of steps; a kind of decision with sentences of its own adds its module here."""


class Check(Struct, frozen=True):
    """A step that was understood, ready to be held against an answer."""

    step: Step
    run: Checking

    def __call__(self, seen: Seen) -> Grounds:
        """Check; give the sources that the sentence rests on.

        Raises:
            MismatchError: the answer is another one.
            InputError: the sentence names something that the rules do not have.
        """
        return self.run(seen)


class Lexicon(Struct, frozen=True):
    """The steps that the examples of one decision may use."""

    decision: Decision
    vocabulary: FeatureVocabulary
    patterns: tuple[tuple[re.Pattern[str], Definition], ...]

    @classmethod
    def of(cls, decision: Decision) -> Lexicon:
        """The steps in the words of `decision`."""
        return cls(decision, FeatureVocabulary.of(decision), tuple(_patterns(decision)))

    def read(self, step: Step) -> Check:
        """Understand one step after `Dan`.

        Raises:
            InputError: nobody knows the sentence, or two steps do; or a table too many or too few.
        """
        fitting = [
            (definition, match)
            for pattern, definition in self.patterns
            if (match := pattern.fullmatch(step.text))
        ]
        if not fitting:
            raise InputError.of(f"onbekende zin achter `Dan`: `{step.text}`", self._hint(step.text))
        if len({id(definition) for definition, _ in fitting}) > 1:
            raise InputError.of(f"de zin `{step.text}` past bij twee stappen")
        definition, match = fitting[0]
        if definition.has_table != bool(step.table):
            raise InputError.of(
                f"bij `{step.text}` hoort {'een' if definition.has_table else 'geen'} tabel"
            )
        given = {"table": step.table} if definition.has_table else {}
        return Check(step, partial(definition.check, **match.groupdict(), **given))

    def _hint(self, text: str) -> str | None:
        """The sentence that resembles it most, with its open places as dots."""
        shapes = [_readable(pattern.pattern) for pattern, _ in self.patterns]
        near = get_close_matches(text, shapes, n=1, cutoff=0.5)
        return f"lijkt op: {near[0]}" if near else None


def _patterns(decision: Decision) -> Iterator[tuple[re.Pattern[str], Definition]]:
    for steps in VOCABULARY:
        for definition in steps.definitions if decision.kind in steps.kinds else ():
            for sentence in definition.sentences:
                text = sentence if isinstance(sentence, str) else sentence(decision)
                yield re.compile(text), definition


def _readable(pattern: str) -> str:
    """A regular expression as a sentence with dots where words are left open."""
    text = re.sub(r"\(\?P<\w+>((?:[^()]|\([^()]*\))*)\)", "…", pattern)
    text = re.sub(r"\(\?[:!][^()]*\)\??", "", text)
    return re.sub(r"\s+", " ", text.replace("\\", ""))
