"""The changes of a file or command to a register, worked out before anything is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.decisions.assignments.assignment import COLUMNS, Assignment
from adwijzer.decisions.assignments.rows import FileRow
from adwijzer.decisions.assignments.values import Value
from adwijzer.text.diagnostics import Diagnostic, InputError


class Kept(Struct, frozen=True, gc=False):
    """An assignment as the register has it.

    `version` counts from 1; `place` is its place in the order of the register.
    """

    assignment: Assignment
    version: int
    place: int


class VersionChange(Struct, frozen=True, gc=False):
    """A new version of an assignment; `before` is None for the first."""

    before: Assignment | None
    after: Kept

    @property
    def differences(self) -> dict[str, tuple[Value, Value]]:
        """The columns that change, with their old and new value."""
        return differences(self.before, self.after.assignment)


class Refusal(Struct, frozen=True):
    """A row that is right in itself and does not fit the register, with its assignment."""

    row: int
    opdracht: str
    message: str
    hint: str


class ImportPlan(Struct, frozen=True):
    """New assignments, changed ones, how many stay as they are, and rows that do not fit."""

    new: tuple[VersionChange, ...]
    changed: tuple[VersionChange, ...]
    same: int
    refused: tuple[Refusal, ...]

    @property
    def changes(self) -> tuple[VersionChange, ...]:
        return (*self.new, *self.changed)


class UnknownAssignmentError(InputError):
    """An assignment is not in the register."""

    @classmethod
    def about(cls, which: str) -> UnknownAssignmentError:
        hint = "`advise register list` noemt ze alle; let op hoofdletters"
        return cls([Diagnostic(None, f"{which} staat niet in het register", hint)])


class AssignmentExistsError(InputError):
    """A new assignment has the code of one in the register."""

    @classmethod
    def about(cls) -> AssignmentExistsError:
        message = "deze opdracht staat al in het register"
        return cls([Diagnostic(None, message, "gebruik `advise register change`", "opdracht")])


class StaleVersionError(InputError):
    """An assignment has another version by now than the one that a change is based on."""

    @classmethod
    def about(cls, which: str, now: Kept) -> StaleVersionError:
        message = f"{which} is intussen veranderd: zij heeft nu versie {now.version}"
        hint = "bekijk haar met `advise register show` en kies opnieuw"
        return cls([Diagnostic(None, message, hint)])


Base = Callable[[Sequence[tuple[str, int]]], Mapping[tuple[str, int], Assignment]]
"""Gives earlier versions: by code and number."""


def differences(before: Assignment | None, after: Assignment) -> dict[str, tuple[Value, Value]]:
    """The columns in which two versions differ, with both values."""
    found = {}
    for name in COLUMNS:
        old, new = (None if before is None else getattr(before, name)), getattr(after, name)
        if old != new:
            found[name] = (old, new)
    return found


def plan_import(
    entries: Iterable[FileRow], kept: Mapping[str, Kept], earlier: Base, next_place: int
) -> ImportPlan:
    """Compare the rows of a file with the register.

    A column that the file does not have keeps its value; a column that is empty there becomes
    unknown. A row that was made from an earlier version is refused when both it and the register
    changed since: neither may undo the other.
    """
    new: list[VersionChange] = []
    changed: list[VersionChange] = []
    refused: list[Refusal] = []
    same = 0
    stale: list[tuple[FileRow, Kept]] = []
    for entry in entries:
        now = kept.get(entry.assignment.opdracht)
        if now is None:
            new.append(VersionChange(None, Kept(entry.assignment, 1, next_place)))
            next_place += 1
            continue
        after = _over(entry, now.assignment)
        if after == now.assignment:
            same += 1
        elif entry.version is not None and entry.version != now.version:
            stale.append((entry, now))
        elif problem := _backwards(after):
            refused.append(Refusal(entry.row, entry.assignment.opdracht, *problem))
        else:
            changed.append(_next(now, after))
    if stale:
        bases = earlier([(e.assignment.opdracht, e.version or 0) for e, _ in stale])
        for entry, now in stale:
            base = bases.get((entry.assignment.opdracht, entry.version or 0))
            if base is not None and _over(entry, base) == base:
                same += 1  # only someone else changed it
            else:
                refused.append(
                    Refusal(entry.row, entry.assignment.opdracht, *_outdated(entry, now))
                )
    return ImportPlan(tuple(new), tuple(changed), same, tuple(refused))


def _over(entry: FileRow, under: Assignment) -> Assignment:
    """The row of the file, with the columns that it does not have from the register."""
    if len(entry.given) == len(COLUMNS):
        return entry.assignment
    said = {name: getattr(entry.assignment, name) for name in entry.given}
    return replace(under, **said)


def _next(now: Kept, after: Assignment) -> VersionChange:
    return VersionChange(now.assignment, Kept(after, now.version + 1, now.place))


def _backwards(after: Assignment) -> tuple[str, str] | None:
    if after.eind is not None and after.eind < after.start:
        message = f"het eind {after.eind} ligt voor de start {after.start}"
        return message, "zet de dagen goed; een van de twee staat al in het register"
    return None


def _outdated(entry: FileRow, now: Kept) -> tuple[str, str]:
    return (
        f"deze opdracht is intussen veranderd: het register heeft versie {now.version}, jouw"
        f" bestand is gemaakt van versie {entry.version}",
        "maak een nieuwe export en zet je wijziging daarin",
    )


def plan_edit(now: Kept, values: Mapping[str, Value]) -> VersionChange | str:
    """One assignment with other values; a text is why that cannot be."""
    after = replace(now.assignment, **values)
    if problem := _backwards(after):
        return problem[0]
    return _next(now, after)


def plan_edits(
    codes: Iterable[str],
    kept: Mapping[str, Kept],
    values: Mapping[str, Value],
    version: int | None = None,
) -> list[VersionChange]:
    """Assignments with other values; nothing for one that had these already.

    Args:
        codes: the assignments.
        kept: as they are now, by code.
        values: by column.
        version: refuse when the assignment has another version by now.
    Raises:
        UnknownAssignmentError: an assignment is not there.
        StaleVersionError: it has another version.
        InputError: it cannot have these values.
    """
    asked = [*dict.fromkeys(codes)]
    changes = []
    for number, code in enumerate(asked, start=1):
        now = kept.get(code)
        which = "deze opdracht" if len(asked) == 1 else f"opdracht {number} van de rij"
        if now is None:
            raise UnknownAssignmentError.about(which)
        if version is not None and version != now.version:
            raise StaleVersionError.about(which, now)
        change = plan_edit(now, values)
        if isinstance(change, str):
            message, hint = f"{which}: {change}", "zet beide dagen goed"
            raise InputError([Diagnostic(None, message, hint, "eind")])
        if change.differences:
            changes.append(change)
    return changes
