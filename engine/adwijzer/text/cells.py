"""Cells that someone may paste or open in a spreadsheet, which runs what looks like a formula."""

from __future__ import annotations

_SIGNS = tuple("=+-@\t\r\n＝＋－＠")
"""The first signs of what spreadsheets run, by OWASP (CSV Injection)."""


def safe_cell(text: str) -> str:
    """Text for a spreadsheet; what a spreadsheet would run as a formula gets an apostrophe."""
    return f"'{text}" if _would_run(text) else text


def escaped(text: str) -> str:
    """As `safe_cell`, and `unescaped` gives every text back as it was."""
    return f"'{text}" if _would_run(text.lstrip("'")) else text


def unescaped(text: str) -> str:
    """What a cell of an exported table meant."""
    return text[1:] if text[:1] == "'" and _would_run(text.lstrip("'")) else text


def _would_run(text: str) -> bool:
    """Whether there is more behind such a sign; alone it is a dash or an empty cell."""
    return text.startswith(_SIGNS) and len(text) > 1
