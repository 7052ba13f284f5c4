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
