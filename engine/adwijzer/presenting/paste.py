"""The parts of an answer as markdown that all decisions share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from adwijzer.presenting import words

if TYPE_CHECKING:
    from adwijzer.decisions.answer import AppliedRule, Attention, RuleBaseVersion
    from adwijzer.explain.what_if import WhatIf
    from adwijzer.explain.why import VerdictTrace


def points(lines: Iterable[str]) -> str:
    """A list."""
    return "\n".join(f"- {line}" for line in lines) or "- Geen."


def grounds(rules: Iterable[AppliedRule]) -> list[str]:
    """The rules that decided, a sentence each with its sources."""
    return [f"{rule.titel} ({', '.join(rule.bronnen)})." for rule in words.reasons(rules)]


def attention(found: Sequence[Attention]) -> list[str]:
    """What to mind, with its sources."""
    return [
        "### Aandachtspunten",
        points(f"**{p.titel}.** {p.tekst} ({', '.join(p.bronnen)})" for p in found),
    ]


def explanation(
    what_if: Sequence[WhatIf] | None,
    told: words.Told,
    why: Sequence[VerdictTrace],
    traced: words.Traced,
) -> list[str]:
    """What would change the advice, and the whole chain; as far as they were asked for."""
    parts = []
    if what_if is not None:
        parts += ["### Wat het advies zou veranderen", points(words.changes(what_if, told))]
    if why:
        parts.append("### De hele redenering")
    for trace in why:
        parts += [f"**{words.capital(traced(trace))}.**", points(words.chain_lines(trace))]
    return parts


def ending(cited: dict[str, str], day: str, base: RuleBaseVersion) -> list[str]:
    """Where every source is to be found, and which rules gave the answer."""
    return [
        "### Bronnen",
        points(f"{name}: {line}" for name, line in cited.items()),
        f"*{words.version_line(day, base)}*",
    ]
