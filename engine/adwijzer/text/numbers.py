"""Numbers in Dutch words."""

from __future__ import annotations


def counted(number: int, one: str, more: str) -> str:
    """A number with its word: `1 paar`, `2 paren`."""
    return f"{number} {one if number == 1 else more}"
