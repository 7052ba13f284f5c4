"""How much of a caseload a change of the rules changes, as a whole and by group.

Everything is a sum of cells: cases of one group in which the same changes. No case is in two.

Where groups are told apart, no number may tell of few cases. The law is that of `cases.practice`:
what can be asked is a sum of whole cells, so if no cell is small, no sum or difference is. Small
cells therefore count nowhere, also not in a total. Before they are left out, those of one group are
put together, whatever changes in them, and then those of all groups:

    region     what changes   cases         region     what changes   cases
    Noord      a              40            Noord      a              40
    Noord      b              6        ->   Noord      something      11
    Noord      c              5
    Zuid       a              7             others     a              15
    West       a              8

To leave out small numbers and keep the totals would give them back by subtraction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.text.diagnostics import InputError

FEWEST = 10


class ShareCell(Struct, frozen=True):
    """What a case counts for.

    Attributes:
        group: in which the case is; empty where there are none, None for several together.
        changed: whether the case comes out otherwise.
        advice: what it was and is, where it changes and is told.
        parts: the parts of the answer that change.
        regions: the numbers of the regions of the difference in which the case lies.
    """

    group: str | None
    changed: bool
    advice: tuple[str, str] | None = None
    parts: tuple[str, ...] = ()
    regions: tuple[int, ...] = ()


class ShareTally(Struct, frozen=True):
    """A caseload, counted.

    Attributes:
        cells: how many cases each has.
        witnesses: per region the code of the first case in it, where it has one.
        wrong: what is wrong in the rows that were no case; not more than a hundred.
        left_out: how many rows were no case.
    """

    cells: Mapping[ShareCell, int]
    witnesses: Mapping[int, str]
    wrong: tuple[InputError, ...]
    left_out: int


class GroupShare(Struct, frozen=True):
    """How many cases of a group there are, and how many change; None is all other groups."""

    name: str | None
    cases: int
    changed: int


class Share(Struct, frozen=True):
    """How much of a caseload changes.

    Attributes:
        cases: how many could be decided.
        changed: how many of those come out otherwise.
        parts: per part of the answer how many.
        shifts: per change of the advice how many.
        regions: per region of the difference how many.
        witnesses: per region the code of a case; none where groups are told apart.
        by: the column with the groups; None without groups.
        groups: per group, the largest first.
        wrong: what is wrong in the rows that were no case; not more than a hundred.
        left_out: how many rows were no case.
    """

    cases: int
    changed: int
    parts: dict[str, int]
    shifts: dict[tuple[str, str], int]
    regions: dict[int, int]
    witnesses: Mapping[int, str]
    by: str | None
    groups: tuple[GroupShare, ...]
    wrong: tuple[InputError, ...]
    left_out: int


def share_of(tally: ShareTally, by: str | None = None) -> Share:
    """The figures of a tally; with groups only those that tell of ten cases or more."""
    cells = tally.cells if by is None else large_cells(tally.cells)
    parts: Counter[str] = Counter()
    shifts: Counter[tuple[str, str]] = Counter()
    regions: Counter[int] = Counter()
    groups: dict[str | None, Counter[bool]] = {}
    for cell, count in cells.items():
        for part in cell.parts:
            parts[part] += count
        if cell.advice is not None:
            shifts[cell.advice] += count
        for number in cell.regions:
            regions[number] += count
        groups.setdefault(cell.group, Counter())[cell.changed] += count
    told = [GroupShare(name, n.total(), n[True]) for name, n in groups.items()]
    told.sort(key=lambda each: (each.name is None, -each.cases, each.name or ""))
    return Share(
        cases=sum(cells.values()),
        changed=sum(count for cell, count in cells.items() if cell.changed),
        parts=dict(parts),
        shifts=dict(shifts),
        regions=dict(regions),
        witnesses=tally.witnesses if by is None else {},
        by=by,
        groups=() if by is None else tuple(told),
        wrong=tally.wrong,
        left_out=tally.left_out,
    )


def large_cells(cells: Mapping[ShareCell, int]) -> dict[ShareCell, int]:
    """Cells of ten cases or more; smaller ones together where that makes ten."""
    kept: dict[ShareCell, int] = {}
    small = dict(cells)
    for wider in (
        lambda cell: cell,
        lambda cell: ShareCell(cell.group, cell.changed),
        lambda cell: replace(cell, group=None),
        lambda cell: ShareCell(None, cell.changed),
    ):
        found: Counter[ShareCell] = Counter()
        members: dict[ShareCell, list[ShareCell]] = {}
        for cell, count in small.items():
            found[wider(cell)] += count
            members.setdefault(wider(cell), []).append(cell)
        for cell, count in found.items():
            if count >= FEWEST:
                kept[cell] = kept.get(cell, 0) + count
                for each in members[cell]:
                    del small[each]
    return kept
