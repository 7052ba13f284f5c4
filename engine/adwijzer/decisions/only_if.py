"""Say under which answers a provisional advice can still change; what it says is always true."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, combinations, product

from adwijzer.decisions.completions import Ask, Completions
from adwijzer.decisions.whole_contact import Outcome
from adwijzer.inference.worlds import Value
from adwijzer.model.rulebase import Decision

FALLBACK = "een antwoord op de vragen hieronder daar reden voor geeft"
_MOST = 6
"""Questions up to which alternatives are searched."""


def only_if(
    completions: Completions, decision: Decision, current: Outcome, asks: Sequence[Ask]
) -> str:
    """The end of the sentence `Dat verandert alleen als …`.

    The answers without which nothing can change, joined by `en`; then two answers of which at least
    one is needed, joined by `of`. Where neither exists the sentence refers to the questions, which
    are complete.
    """
    needed = {ask: values[0] for ask in asks if (values := _needed(completions, [ask], current))}
    parts = [_sentence(decision, ask, needed[ask]) for ask in sorted(needed, key=_width(needed))]
    rest = [ask for ask in asks if ask not in needed]
    # Mixing `en` and `of` reads well once: a further choice is left to the questions.
    if len(rest) <= _MOST and not any(len(values) > 1 for values in needed.values()):
        for pair in combinations(rest, 2):
            found = _needed(completions, pair, current)
            if found is not None:
                either = " of ".join(
                    _sentence(decision, ask, values)
                    for ask, values in zip(pair, found, strict=True)
                )
                return ", en ".join([" en ".join(parts), either]) if parts else either
    if parts:
        wide = any(len(values) > 1 for values in needed.values())
        return (", en " if wide else " en ").join(parts)
    return FALLBACK


def _width(needed: Mapping[Ask, tuple[Value, ...]]) -> Callable[[Ask], int]:
    """Order in which the answers read best: single ones before a choice."""
    return lambda ask: len(needed[ask])


def _needed(
    completions: Completions, asks: Sequence[Ask], current: Outcome
) -> tuple[tuple[Value, ...], ...] | None:
    """Answers per question such that without all of them the outcome stays; None when none do."""
    domains = [completions.answers(ask) for ask in asks]
    for wanted in sorted(product(*(_subsets(d) for d in domains)), key=lambda w: sum(map(len, w))):
        rest = {
            ask: [value for value in domain if value not in chosen]
            for ask, domain, chosen in zip(asks, domains, wanted, strict=True)
        }
        if completions.after(rest) <= {current}:
            return wanted
    return None


def _subsets(values: tuple[Value, ...]) -> Iterator[tuple[Value, ...]]:
    """Not empty and not all: naming every answer would say nothing."""
    return chain.from_iterable(combinations(values, n) for n in range(1, len(values)))


def _sentence(decision: Decision, ask: Ask, values: tuple[Value, ...]) -> str:
    fact = decision.fact(ask.fact)
    text = " of ".join(fact.clause(str(value)) for value in values)
    key = decision.item_key
    return f"{text} (bij {key.label(ask.item)})" if ask.item and key else text
