"""Lines that fit the terminal."""

from __future__ import annotations

import textwrap

_LEAST, _MOST = 24, 92


def width(most: int = _MOST) -> int:
    """Columns to fill: those of the terminal, but no more than read well."""
    import shutil

    return max(_LEAST, min(shutil.get_terminal_size((80, 24)).columns, most))


def wrapped(text: str, indent: str = "", first: str | None = None) -> str:
    """`text` broken into lines, with `indent` before each but the first."""
    return textwrap.fill(
        text,
        width(),
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def bullet(text: str) -> str:
    """A point in a list."""
    return wrapped(text, "    ", "  - ")


def listing(label: str, text: str) -> str:
    """`label` with `text` beside it, or below it where the terminal is narrow."""
    if len(label) <= width() // 2:
        return wrapped(text, " " * len(label), label)
    indent = " " * (len(label) - len(label.lstrip()) + 2)
    return f"{label.rstrip()}\n{wrapped(text, indent)}"
