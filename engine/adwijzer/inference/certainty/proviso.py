"""The sentence that says under which answers a provisional advice can still change.

Of answers to one question the sentence may say "only if" when without them nothing changes: when
every completion in which the question has one of its *other* answers gives the outcome of now.
Three questions with yes and no, where the outcome changes in the completions marked x:

    a  b  c               a  b  c
    ja ja ja    x         nee ja ja    .
    ja ja nee   x         nee ja nee   .
    ja nee ja   x         nee nee ja   .
    ja nee nee  .         nee nee nee  .

`a: ja` is needed, since no x has `a: nee`. Of b and c neither is needed alone; but no x has both
`b: nee` and `c: nee`, so one of the two is. The sentence: "only if a, and b or c". It never
promises a change, it excludes the rest, so it stays true whatever else is answered.

The simpler way, to name every answer that some changed completion has, would say "only if a, b or
c", as if each of them did it alone.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, Sequence
from itertools import chain, combinations
from typing import Protocol, TypeVar

from adwijzer.inference.worlds import Value

FALLBACK = "een antwoord op de vragen hieronder daar reden voor geeft"
MOST_NAMED = 4
"""Answers that a sentence can name and still be read."""
MOST_WORDS = 21
"""Words behind `Dat verandert alleen als` up to which the sentence still reads well."""
_MOST = 6
"""Questions up to which alternatives are searched."""

A = TypeVar("A", bound=Hashable)


class Completed(Protocol[A]):
    """Completions that can be asked what is left after some answers."""

    def answers(self, ask: A, /) -> tuple[Value, ...]: ...

    def after(self, answers: Mapping[A, Sequence[Value]], /) -> Collection[object]: ...


def only_if(
    completions: Completed[A],
    current: object,
    asks: Sequence[A],
    sentence: Callable[[A, tuple[Value, ...]], str],
) -> str:
    """The end of the sentence `Dat verandert alleen als …`; the words of `_only_if` if short.

    Args:
        completions: what can still become of the case.
        current: the outcome now.
        asks: the questions that matter and can be put into words.
        sentence: the words for some answers to a question, as they read after `als`.
    """
    words = _only_if(completions, current, asks, sentence)
    return words if len(words.split()) <= MOST_WORDS else FALLBACK


def _only_if(
    completions: Completed[A],
    current: object,
    asks: Sequence[A],
    sentence: Callable[[A, tuple[Value, ...]], str],
) -> str:
    """The answers that a change needs, in words.

    The answers without which nothing can change, joined by `en`; then two answers of which at least
    one is needed, joined by `of`. Where neither exists, or too many to read, the sentence refers to
    the questions, which are complete.
    """
    needed = {
        ask: found[0] for ask in asks if (found := _needed(completions, [ask], current)) is not None
    }
    ordered = sorted(needed, key=lambda ask: len(needed[ask]))
    if len(ordered) > MOST_NAMED:
        return FALLBACK
    parts = [sentence(ask, needed[ask]) for ask in ordered]
    wide = any(len(values) > 1 for values in needed.values())
    rest = [ask for ask in asks if ask not in needed]
    # Mixing `en` and `of` reads well once: a further choice is left to the questions.
    if len(rest) <= _MOST and not wide:
        for pair in combinations(rest, 2):
            found = _needed(completions, pair, current)
            if found is not None:
                either = " of ".join(map(sentence, pair, found))
                return ", en ".join([" en ".join(parts), either]) if parts else either
    return (", en " if wide else " en ").join(parts) or FALLBACK


def _needed(
    completions: Completed[A], asks: Sequence[A], current: object
) -> tuple[tuple[Value, ...], ...] | None:
    """The fewest answers to one question or two without all of which the outcome stays.

    None where no choice that leaves an answer out does it. Of one question the answers needed are
    those with which the outcome can change; of two, whatever the first leaves open needs those of
    the second.
    """
    first, *others = ([*completions.answers(ask)] for ask in asks)
    if not others:
        [ask] = asks
        wanted = tuple(v for v in first if _changes(completions, {ask: [v]}, current))
        return (wanted,) if 0 < len(wanted) < len(first) else None
    [second] = others
    changing = {
        one: {two for two in second if _changes(completions, _both(asks, one, two), current)}
        for one in first
    }
    best: tuple[tuple[Value, ...], ...] | None = None
    for chosen in _subsets(tuple(first)):
        open_ones = set().union(*(changing[one] for one in first if one not in chosen))
        if not 0 < len(open_ones) < len(second):
            continue
        found = (chosen, tuple(two for two in second if two in open_ones))
        if best is None or sum(map(len, found)) < sum(map(len, best)):
            best = found
    return best


def _both(asks: Sequence[A], one: Value, two: Value) -> dict[A, list[Value]]:
    """One answer to each of two questions."""
    return {asks[0]: [one], asks[1]: [two]}


def _changes(completions: Completed[A], answers: Mapping[A, list[Value]], current: object) -> bool:
    """Whether some completion with these answers has another outcome."""
    return any(outcome != current for outcome in completions.after(answers))


def _subsets(values: tuple[Value, ...]) -> Iterator[tuple[Value, ...]]:
    """Not empty and not all, the small ones first: naming every answer would say nothing."""
    return chain.from_iterable(combinations(values, n) for n in range(1, len(values)))
