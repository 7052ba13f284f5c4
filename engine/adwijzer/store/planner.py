"""What a planner does to a register: one assignment by hand, or a file; in any way in."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct

from adwijzer.decisions.assignments.assignment import CANCELLED, COLUMNS, Assignment
from adwijzer.decisions.assignments.code_remarks import code_remarks
from adwijzer.decisions.assignments.reader import RegisterFile, Watch, unwatched
from adwijzer.decisions.assignments.rows import FileRow
from adwijzer.decisions.assignments.spellings import LookAlikes, look_alikes
from adwijzer.decisions.assignments.values import Value
from adwijzer.store.changes import AssignmentExistsError, ImportPlan, Kept, VersionChange
from adwijzer.store.register import Absent, Register, Version
from adwijzer.store.requests import SentRequest
from adwijzer.text.diagnostics import Diagnostic, Position, in_order

_ALL_COLUMNS = frozenset(COLUMNS)


def add(
    register: Register,
    new: Assignment,
    by: str,
    *,
    allowed: Collection[str] = (),
    sent: SentRequest | None = None,
) -> VersionChange:
    """Keep a new assignment.

    Args:
        register: where it is kept.
        new: the assignment.
        by: the code of the person who does it.
        allowed: codes that they let pass now.
        sent: the request of another system that asks for it.
    Raises:
        AssignmentExistsError: its code is in the register.
    """
    entry = FileRow(new, 1, _ALL_COLUMNS)

    def accept(plan: ImportPlan) -> bool:
        return bool(plan.new)

    plan = register.bring_in([entry], by, accept=accept, allowed=allowed, kind="add", sent=sent)
    if not plan.new:
        raise AssignmentExistsError.about()
    return plan.new[0]


def change(
    register: Register,
    code: str,
    values: Mapping[str, Value],
    by: str,
    *,
    allowed: Collection[str] = (),
    version: int | None = None,
) -> VersionChange | None:
    """Give an assignment other values; None when it had them already.

    Args:
        register: where it is.
        code: the assignment.
        values: by column; the others stay.
        by: the code of the person who does it.
        allowed: codes that they let pass now.
        version: that the change is based on; None is any.
    Raises:
        UnknownAssignmentError: it is not in the register.
        StaleVersionError: it has another version by now.
        InputError: it cannot have these values.
    """
    found = register.edit([code], values, by, allowed=allowed, version=version)
    return found[0] if found else None


def cancel(
    register: Register, codes: Sequence[str], by: str, version: int | None = None
) -> list[VersionChange]:
    """Set assignments to `vervallen`; nothing for those that were already.

    Raises:
        UnknownAssignmentError: one is not in the register.
        StaleVersionError: it has another version by now.
    """
    return register.edit(codes, {"status": CANCELLED}, by, kind="cancel", version=version)


def points_to_mind(
    row: Assignment, register: Iterable[Assignment], known: Collection[str] = ()
) -> list[str]:
    """What about the codes of one assignment may be a mistake, as Dutch sentences.

    Args:
        row: the assignment.
        register: all assignments, in which its codes may be spelled otherwise.
        known: codes that were let pass.
    """
    said = [f"{each.text[0].upper()}{each.text[1:]}." for each in code_remarks([row], {}, known)]
    others = (each for each in register if each.opdracht != row.opdracht)
    return said + [
        group.text
        for group in look_alikes([row, *others], {})
        if any(row.opdracht in spelling.opdrachten for spelling in group.spellings)
    ]


# --- two planners at once -------------------------------------------------------------------------


class ChangedColumn(Struct, frozen=True):
    """A column that was changed since a version: its value then and now, when and by whom."""

    column: str
    before: Value
    now: Value
    at: datetime
    by: str


def changed_since(history: Sequence[Version], version: int) -> list[ChangedColumn]:
    """The columns that differ from those of a version, each with who changed it last.

    What was changed and changed back is none of them.
    """
    base = next((each for each in history if each.number == version), None)
    if base is None:
        return []
    last: dict[str, Version] = {}
    for later in history:
        if later.number > version:
            last.update(dict.fromkeys(later.differences, later))
    now = history[-1].assignment
    return [
        ChangedColumn(name, getattr(base.assignment, name), getattr(now, name), it.at, it.by)
        for name in COLUMNS
        if (it := last.get(name)) and getattr(base.assignment, name) != getattr(now, name)
    ]


# --- a file ---------------------------------------------------------------------------------------


class RegisterImport(Struct, frozen=True):
    """A file that is to be brought in, and what is to be done with wrong rows in it.

    Without `keep` nothing is kept: the plan shows what would change. `agreed` judges the plan once
    more, within the turn of the writer; None agrees with any.
    """

    file: RegisterFile
    keep: bool = False
    skip_errors: bool = False
    agreed: Callable[[ImportPlan], bool] | None = None

    @property
    def absent(self) -> Absent:
        """How the register is opened: made only when something may be kept in it."""
        return "make" if self.keep and self._may_keep else "empty"

    @property
    def _may_keep(self) -> bool:
        return bool(self.file.entries) and (self.skip_errors or not self.file.problems)

    def accepts(self, plan: ImportPlan) -> bool:
        """Whether the plan is carried out."""
        return (
            self.keep
            and self._may_keep
            and (self.skip_errors or not plan.refused)
            and (self.agreed is None or self.agreed(plan))
        )


class ImportedFile(Struct, frozen=True):
    """What was brought in, or would be.

    `problems` are those of the file and of rows that do not fit the register, in the order of the
    file; `wrong` counts such rows.
    """

    file: RegisterFile
    plan: ImportPlan
    kept: bool
    problems: Sequence[Diagnostic]
    wrong: int
    alike: Sequence[LookAlikes]


def bring_in_file(
    register: Register,
    asked: RegisterImport,
    by: str,
    *,
    allowed: Collection[str] = (),
    watch: Watch = unwatched,
    sent: SentRequest | None = None,
) -> ImportedFile:
    """Keep what a file changes, or only say what it would change.

    Args:
        register: opened as `asked.absent` says.
        asked: the file.
        by: the code of the person who does it.
        allowed: codes that they let pass now.
        watch: sees the changes go by.
        sent: the request of another system that asks for it.
    """
    file = asked.file
    if asked.absent == "empty":
        plan = register.preview(file.entries)
    else:
        plan = register.bring_in(
            file.entries, by, accept=asked.accepts, allowed=allowed, watch=watch, sent=sent
        )
    refused = [Diagnostic(Position(file.file, r.row, 1), r.message, r.hint) for r in plan.refused]
    return ImportedFile(
        file,
        plan,
        asked.accepts(plan),
        in_order([*file.problems, *refused]),
        file.wrong + len(refused),
        register.look_alikes(file.assignments, file.places),
    )


def missing_from(file: RegisterFile, rows: Sequence[Kept]) -> list[Kept]:
    """The assignments of a register that a file does not have; importing it lets them be."""
    there = {entry.assignment.opdracht for entry in file.entries}
    return [
        kept
        for kept in rows
        if kept.assignment.opdracht not in there and kept.assignment.status != CANCELLED
    ]
