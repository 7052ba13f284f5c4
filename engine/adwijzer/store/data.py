"""The register as JSON data: an assignment, its history, and what an import changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from adwijzer.decisions.assignments.assignment import COLUMNS, Assignment
from adwijzer.decisions.assignments.reader import RegisterFile
from adwijzer.decisions.assignments.values import Value
from adwijzer.store.changes import ImportPlan
from adwijzer.store.register import Version
from adwijzer.text.diagnostics import Diagnostic


def assignment_data(assignment: Assignment) -> dict[str, str | None]:
    """The columns of an assignment; null is unknown."""
    return {name: _iso(getattr(assignment, name)) for name in COLUMNS}


def history_data(versions: Sequence[Version]) -> dict[str, Any]:
    """An assignment as it is now, and how it came to be so."""
    return {
        "opdracht": assignment_data(versions[-1].assignment),
        "geschiedenis": [
            {
                "versie": version.number,
                "tijdstip": _utc(version.at),
                **({} if version.dated == version.at else {"klok": _utc(version.dated)}),
                "door": version.by,
                "soort": version.kind,
                "veranderd": _changed(version.differences),
            }
            for version in versions
        ],
    }


def changes_data(plan: ImportPlan) -> dict[str, Any]:
    """What an import changes, or would."""
    return {
        "nieuw": [assignment_data(change.after.assignment) for change in plan.new],
        "veranderd": [
            {
                "opdracht": change.after.assignment.opdracht,
                "kolommen": _changed(change.differences),
            }
            for change in plan.changed
        ],
        "gelijk": plan.same,
    }


def plan_data(
    file: RegisterFile, found: ImportPlan, problems: Sequence[Diagnostic], *, kept: bool
) -> dict[str, Any]:
    """What the import of a file changes, or would, with what is wrong in the file."""
    return {
        "gelezen": file.rows,
        "aangenomen": file.assumed,
        "bewaard": kept,
        **changes_data(found),
        "fouten": [
            {
                "rij": problem.position.line if problem.position else None,
                "kolom": problem.position.column if problem.position else None,
                "fout": problem.message,
                "goed": problem.hint,
            }
            for problem in problems
        ],
    }


def _utc(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


def _iso(value: Value) -> str | None:
    return value.isoformat() if isinstance(value, date) else value


def _changed(found: Mapping[str, tuple[Value, Value]]) -> dict[str, dict[str, str | None]]:
    return {name: {"van": _iso(old), "naar": _iso(new)} for name, (old, new) in found.items()}
