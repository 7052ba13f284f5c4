"""Columns that a table has beside those that are known: misspelled ones, and others."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable, Mapping

from adwijzer.text.diagnostics import Diagnostic, Position, shown

_ALIKE = 0.82
_NAMED = 8
_PLAIN_NAME = re.compile(r"[a-z][a-z0-9_-]{0,39}")


def misspelled(
    places: Mapping[str, Position], known: Collection[str], other_names: Mapping[str, str]
) -> list[Diagnostic]:
    """Columns that look much like one that is not there; left aside, its facts would be lost.

    Args:
        places: the columns of a table, each with its place.
        known: the columns that may be there.
        other_names: what people call some of them.
    """
    absent = set(known).difference(places)
    problems = []
    for name, at in places.items():
        if name and name not in known:
            near = difflib.get_close_matches(name, sorted(absent), n=1, cutoff=_ALIKE)
            meant = near[0] if near else other_names.get(name)
            if meant in absent:
                shown_name = shown(name, [meant, *other_names])
                hint = f"bedoel je `{meant}`? Zo niet, geef de kolom dan een andere naam"
                problems.append(Diagnostic(at, f"onbekende kolom {shown_name}", hint))
    return problems


def ignored(columns: Iterable[str], known: Collection[str]) -> str:
    """The columns that nothing was done with, in words; an unusual name is only counted."""
    others = [name for name in columns if name and name not in known]
    named = [name for name in others if _PLAIN_NAME.fullmatch(name)][:_NAMED]
    rest = len(others) - len(named)
    if rest:
        kind = "kolom" if rest == 1 else "kolommen"
        named.append(f"{rest} {'andere ' if named else ''}{kind}")
    if not named:
        return ""
    return f"; niet gelezen: {' en '.join(filter(None, (', '.join(named[:-1]), *named[-1:])))}"
