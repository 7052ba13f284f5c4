"""The sections of an answer as text on a terminal that all decisions share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import click

from adwijzer.presenting import words
from adwijzer.text.lines import bullet, listing, wrapped

if TYPE_CHECKING:
    from adwijzer.decisions.answer import AppliedRule, Attention, Question, RuleBaseVersion
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace

INDENT = "  "


def section(title: str, lines: Iterable[str]) -> list[str]:
    """A title with its lines; nothing where there are none."""
    body = list(lines)
    return ["", click.style(title, bold=True), *body] if body else []


def reasons(rules: Iterable[AppliedRule], first: Callable[[AppliedRule], str]) -> Iterator[str]:
    """The rules that decided; `first` gives the line that stands on top."""
    for rule in words.reasons(rules):
        yield bullet(words.capital(f"{first(rule)}."))
        yield wrapped(rule.uitleg, "    ")
        yield click.style(wrapped(words.ground(rule), "    "), dim=True)


def attention(points: Iterable[Attention]) -> Iterator[str]:
    """What to mind."""
    return (bullet(words.attention(point)) for point in points)


def questions(asked: Sequence[Question], worded: Callable[[Question], str]) -> Iterator[str]:
    """The first questions, and how many more there are."""
    for question in asked[: words.SHOWN_QUESTIONS]:
        yield bullet(worded(question))
    more = len(asked) - words.SHOWN_QUESTIONS
    if more > 0:
        yield wrapped(f"En nog {more} {'vraag' if more == 1 else 'vragen'}.", INDENT)


def changes(what_if: Sequence[WhatIf], told: words.Told) -> Iterator[str]:
    """What would change the advice, per other outcome."""
    if not what_if:
        yield wrapped(words.NO_CHANGE, INDENT)
    for other in what_if:
        yield bullet(f"{words.capital(told(other))}:")
        for together in other.wijzigingen:
            clauses = " en ".join(change.bijzin for change in together)
            yield wrapped(f"als {clauses}", "      ", "    * ")


def chain(why: Sequence[VerdictTrace], traced: words.Traced) -> Iterator[str]:
    """Every verdict with all rules that have something to say about it."""
    for trace in why:
        if len(why) > 1:
            yield ""
        yield wrapped(words.capital(f"{traced(trace)}."), INDENT)
        for what, rule in words.rules_of(trace):
            yield wrapped(words.rule_line(what, rule), "      ", "    - ")
            for part in rule.ontbreekt:
                yield wrapped(f"{part.stand}: {part.deel}", "        ", "      . ")


def sources(cited: dict[str, str]) -> list[str]:
    """The section with where every source is to be found."""
    return section("Bronnen", (listing(f"  {name:<6}  ", line) for name, line in cited.items()))


def ending(day: str, base: RuleBaseVersion) -> list[str]:
    """Who decides, and which rules gave the answer."""
    return [
        "",
        wrapped(words.CLOSING),
        click.style(wrapped(words.version_line(day, base)), dim=True),
    ]
