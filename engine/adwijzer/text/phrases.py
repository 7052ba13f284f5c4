"""Parts of a Dutch sentence."""

from __future__ import annotations

from collections.abc import Sequence


def counted(number: int, one: str, more: str) -> str:
    """A number with its word: `1 paar`, `2 paren`."""
    return f"{number} {one if number == 1 else more}"


def listed(words: Sequence[str], last: str = "en") -> str:
    """`a, b en c`; `last` is the word before the last one."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
