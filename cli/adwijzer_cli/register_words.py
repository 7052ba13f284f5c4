"""The register in words and tables for the terminal."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence

from adwijzer.decisions.assignments.assignment import COLUMNS
from adwijzer.decisions.assignments.values import Value, spoken
from adwijzer.store.changes import ImportPlan, Kept, VersionChange
from adwijzer.store.moments import dutch_moment
from adwijzer.store.register import Version
from adwijzer.text.lines import wrapped
from adwijzer_cli.labels import listing

_SHOWN = 20
_FIRST_OUT = (
    *("opdrachtgever", "vraag", "soort_opdracht", "werkgever", "eind", "start", "status"),
    *("client", "rol"),
)
"""Columns of the table that give way on a narrow terminal, in this order."""
_LISTED = (
    *("opdracht", "ad", "client", "werkgever", "opdrachtgever", "rol", "soort_opdracht"),
    *("start", "eind", "status", "vraag"),
)
_LEAST = 6
_KINDS = {
    "import": "ingelezen",
    "add": "toegevoegd",
    "change": "veranderd",
    "cancel": "vervallen verklaard",
}


# --- a list ---------------------------------------------------------------------------------------


def table(kept: Sequence[Kept]) -> str:
    """A line for each assignment, no wider than the terminal; what gives way is named."""
    rows = [{name: spoken(getattr(one.assignment, name)) for name in _LISTED} for one in kept]
    columns = [name for name in _LISTED if any(row[name] for row in rows)]
    widths = {name: max(len(name), *(len(row[name]) for row in rows)) for name in columns}
    room = _room()
    left_out = []
    for name in _FIRST_OUT:
        if _total(widths) <= room:
            break
        if widths.pop(name, None):
            left_out.append(name)
    while _total(widths) > room and max(widths.values()) > _LEAST:
        widest = max(widths, key=lambda name: widths[name])
        widths[widest] -= 1
    lines = ["  ".join(_fit(name, size) for name, size in widths.items())]
    lines += ["  ".join(_fit(row[name], size) for name, size in widths.items()) for row in rows]
    text = "\n".join(line.rstrip() for line in lines) + "\n"
    if left_out:
        names = ", ".join(name for name in _LISTED if name in left_out)
        text += wrapped(f"Hier past niet: {names}. Met --format csv zie je alles.") + "\n"
    return text


def _room() -> int:
    """Columns to fill; what goes to a file or a program is not cut short."""
    on_terminal = sys.stdout is not None and sys.stdout.isatty()
    return shutil.get_terminal_size((80 if on_terminal else 10_000, 24)).columns


def _total(widths: Mapping[str, int]) -> int:
    return sum(widths.values()) + 2 * (len(widths) - 1)


def _fit(text: str, size: int) -> str:
    return (text if len(text) <= size else text[: size - 1] + "…").ljust(size)


# --- one assignment -------------------------------------------------------------------------------


def history(versions: Sequence[Version]) -> str:
    """An assignment as it is now, and how it came to be so."""
    now = versions[-1].assignment
    lines = [f"Opdracht {now.opdracht}", ""]
    for name in COLUMNS[1:]:
        value = getattr(now, name)
        lines.append(f"  {name:<23}{'onbekend' if value is None else spoken(value)}")
    lines += ["", "Geschiedenis"]
    for version in versions:
        what = _KINDS.get(version.kind, version.kind)
        dated = ""
        if version.dated != version.at:
            dated = f" (of eerder; de klok stond op {dutch_moment(version.dated)})"
        lines.append(
            wrapped(
                f"versie {version.number}, {dutch_moment(version.at)}{dated}: {what} door"
                f" {version.by}",
                "    ",
                "  ",
            )
        )
        if version.number > 1:
            lines.append(wrapped(_differences(version.differences), "    "))
    return "\n".join(lines) + "\n"


def _differences(found: Mapping[str, tuple[Value, Value]]) -> str:
    return "; ".join(
        f"{name}: {spoken(old) or 'onbekend'} → {spoken(new) or 'onbekend'}"
        for name, (old, new) in found.items()
    )


# --- changes --------------------------------------------------------------------------------------


def plan(found: ImportPlan, *, kept: bool) -> str:
    """What was changed, or would be."""
    new, changed = found.new, found.changed
    lines = [f"{len(new)} nieuw, {len(changed)} veranderd, {found.same} gelijk gebleven."]
    if new:
        lines += ["", "Nieuw" if kept else "Nieuw zou zijn"]
        lines += _some([_first(change) for change in new])
    if changed:
        lines += ["", "Veranderd" if kept else "Veranderd zou zijn"]
        lines += _some([changed_line(change) for change in changed])
    return "\n".join(lines) + "\n"


def _first(change: VersionChange) -> str:
    one = change.after.assignment
    end = f" t/m {spoken(one.eind)}" if one.eind else ""
    about = f"{one.rol} door {one.ad}, vanaf {spoken(one.start)}{end}, {one.status}"
    return listing(f"  {one.opdracht}  ", about)


def changed_line(change: VersionChange) -> str:
    """One changed assignment with its columns."""
    return listing(f"  {change.after.assignment.opdracht}  ", _differences(change.differences))


def _some(lines: Sequence[str]) -> Iterable[str]:
    yield from lines[:_SHOWN]
    if len(lines) > _SHOWN:
        yield wrapped(f"En nog {len(lines) - _SHOWN}. Met --format json zie je ze alle.", "  ")
