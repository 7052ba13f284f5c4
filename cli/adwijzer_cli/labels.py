"""Labels with words beside them, as lists of a command have them."""

from __future__ import annotations

from adwijzer.text.lines import width, wrapped


def listing(label: str, text: str) -> str:
    """`label` with `text` beside it, or below it where the terminal is narrow."""
    if len(label) <= width() // 2:
        return wrapped(text, " " * len(label), label)
    indent = " " * (len(label) - len(label.lstrip()) + 2)
    return f"{label.rstrip()}\n{wrapped(text, indent)}"
