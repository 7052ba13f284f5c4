"""A caseload counted by what changes in it: by SQL where the decision has a statement.

The two versions and the regions of their difference are three programs over the same cases. Each
gives its columns per row; the rows are put beside each other and counted in the database, so that a
million cases come back as some dozens of counts. A decision without a statement, and a contact in
JSON lines, whose items may have facts of their own, is decided case by case.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from adwijzer.assurance.difference.answers import (
    NO_ADVICE,
    advice_of,
    changed_parts,
    decided,
    seen_by_points,
)
from adwijzer.assurance.difference.caseload import (
    CodedCase,
    check_by,
    decision_about,
    name_of_row,
    read_caseload,
)
from adwijzer.assurance.difference.comparison import Difference
from adwijzer.assurance.difference.marks import marked, regions_in
from adwijzer.assurance.difference.share import ShareCell, ShareTally
from adwijzer.assurance.proof.all_cases import union_of
from adwijzer.assurance.proof.regions import Region
from adwijzer.batch.caseload import column_names
from adwijzer.batch.columns import SEPARATOR
from adwijzer.batch.job import Batch, dutch_errors
from adwijzer.batch.versions import (
    MOST_TOLD,
    AlikeRows,
    VersionPrograms,
    VersionRows,
    answered,
)
from adwijzer.inference.evaluator import minds
from adwijzer.model.rulebase import AnyDecision, RuleBase
from adwijzer.model.validity import on_day
from adwijzer.text.diagnostics import InputError, Position

MOST_GROUPS = 1000
_TOGETHER = 24
"""Regions in one program; more at once make tables that are too large."""
_NONE = "geen advies"
_ADVICE, _POINTS, _LATE = "advies", "aandachtspunten", "verlopen"


class Caseloads(Struct, frozen=True):
    """Which cases are counted, and how: the file, the decision, and the column with the groups."""

    file: Path
    decision: str
    by: str | None


def caseload_of(path: Path, base: RuleBase, decision: str | None, by: str | None) -> Caseloads:
    """Look at a file with cases.

    Raises:
        InputError: it cannot be read, it is not clear which decision it is about, or it has no such
            column.
    """
    if _is_json(path):
        return Caseloads(path, read_caseload(path, base, decision, by)[0].name, by)
    names = column_names(path)
    at = Position(str(path), 1, 1)
    check_by(by, names, at)
    about = decision_about(base, decision, {*names} - {by}, at)
    return Caseloads(path, about.name, by)


def regions_of(found: Difference, decision: str) -> list[Region]:
    """All regions of a difference for one decision, each once."""
    regions: dict[int, Region] = {}
    for change in found.changes:
        if change.decision == decision:
            for where in change.where:
                regions.setdefault(id(where.region), where.region)
    return [*regions.values()]


def tally_of(
    load: Caseloads, old: RuleBase, new: RuleBase, regions: Sequence[Region], day: date
) -> ShareTally:
    """Count the cases of a file by what changes in them.

    Raises:
        InputError: the file is wrong as a whole, or has too many groups.
    """
    versions = [base.decision(load.decision) for base in (old, new)]
    before, after = (on_day(each, day) for each in versions if each is not None)
    items = _is_json(load.file) and after.kind == "contact"
    programs, marks = VersionPrograms(), _marks(before, after, regions)
    # Regions ask about days too, and of an absence some days have no statement.
    together = [before, after, *(marks.values() if after.kind == "timing" else ())]
    if not items and all(_has_statement(programs, each) for each in together):
        return _by_sql(load, programs, before, after, marks, day)
    return one_by_one(load, old, new, marked(before, after, regions), day)


def _has_statement(programs: VersionPrograms, decision: AnyDecision) -> bool:
    if decision.kind == "pairs":
        return False  # a register is no caseload
    try:
        programs.of(decision)
    except InputError:
        return False
    return True


def _is_json(path: Path) -> bool:
    return path.suffix.lower() in (".jsonl", ".ndjson", ".json")


# Case by case


def one_by_one(
    load: Caseloads, old: RuleBase, new: RuleBase, mark: AnyDecision, day: date
) -> ShareTally:
    """Count the cases of a file by deciding each three times.

    Args:
        load: the file.
        old: rules before.
        new: rules after.
        mark: the rules with the regions as attention points.
        day: the day of the rules.
    """
    bare = replace(new, decisions=(replace(mark, attention=()),), sha256="")
    cells: Counter[ShareCell] = Counter()
    witnesses: dict[int, str] = {}
    wrong: list[InputError] = []
    _, cases = read_caseload(load.file, new, load.decision, load.by)
    for case in cases:
        if isinstance(case, InputError):
            wrong.append(case)
            continue
        points: set[str] = set()
        for facts in seen_by_points(bare, load.decision, case.facts, day) if mark.attention else ():
            points.update(minds(mark.attention, facts))
        cell = _cell(case, old, new, regions_in(points), load.decision, day)
        cells[cell] += 1
        for number in cell.regions:
            witnesses.setdefault(number, case.code)
    _refuse_many(load, len({cell.group for cell in cells}))
    return ShareTally(cells, witnesses, tuple(wrong[:MOST_TOLD]), len(wrong))


def _cell(
    case: CodedCase, old: RuleBase, new: RuleBase, regions: tuple[int, ...], name: str, day: date
) -> ShareCell:
    was, is_ = (decided(base, name, case.facts, day) for base in (old, new))
    changes = changed_parts(was, is_)
    advice = None
    if _ADVICE in changes or NO_ADVICE in changes:
        advice = (advice_of(was), advice_of(is_))
    return ShareCell(case.group, bool(changes or regions), advice, tuple(changes), regions)


# By SQL


def _marks(
    before: AnyDecision, after: AnyDecision, regions: Sequence[Region]
) -> dict[int, AnyDecision]:
    """The regions as attention points, some together, by the number of the first."""
    return {
        start: marked(before, after, regions[start : start + _TOGETHER])
        for start in range(0, len(regions), _TOGETHER)
    }


def _by_sql(
    load: Caseloads,
    programs: VersionPrograms,
    before: AnyDecision,
    after: AnyDecision,
    regions: Mapping[int, AnyDecision],
    day: date,
) -> ShareTally:
    both = replace(after, facts=tuple(union_of(before.facts, after.facts)))
    with Batch() as batch, dutch_errors(str(load.file), load.file):
        rows = VersionRows(batch, programs, load.file, both, load.by, day)
        columns = {
            "oud": rows.answer("oud", before),
            "nieuw": rows.answer("nieuw", after),
        }
        marks: dict[str, int] = {}
        for start, mark in regions.items():
            rows.answer(f"gebieden{start}", mark, [_POINTS])
            marks[f"gebieden{start}"] = start
        named = [*dict.fromkeys(name for each in columns.values() for name in each)]
        parts = _absence_parts(named) if after.kind == "timing" else _parts(named)
        asked = _asked(parts, columns, marks)
        found = [*rows.alike(["oud", "nieuw", *marks], asked)]
        return _tally(load, found, [*parts], [*marks.values()], rows)


_Parts: TypeAlias = dict[str, list[tuple[str, str]]]
"""The parts of an answer, first the advice. Each has columns, with the column that must say
`verlopen` for the value to belong to the part; empty where it always does."""


def _parts(columns: Sequence[str]) -> _Parts:
    advice = [name for name in ("contactvorm", "oordeel") if name in columns] or [columns[0]]
    others = ("leidraad", _POINTS, "ontbreekt", "meldingen")
    parts = {_ADVICE: advice, **{name: [name] for name in others if name in columns}}
    return {part: [(name, "") for name in names] for part, names in parts.items()}


def _absence_parts(columns: Sequence[str]) -> _Parts:
    """Those of an answer about an absence, by the keys of the contract."""
    parts: _Parts = {_ADVICE: [(columns[0], "")]}
    for name in columns[1:]:
        if name in ("zekerheid", "mogelijk", "regels"):
            continue  # words and grounds, which decide nothing
        if name.startswith("termijn_"):
            part = "termijnen"
            if name.endswith("_datum") and f"{name.removesuffix('datum')}status" in columns:
                status = f"{name.removesuffix('datum')}status"
                parts.setdefault(_LATE, []).append((name, status))
        elif name.startswith("andere_"):
            part = "andere_telling"
        else:
            part = "ontbrekende_informatie" if name == "ontbreekt" else name
        parts.setdefault(part, []).append((name, ""))
    return parts


def _asked(
    parts: _Parts, columns: Mapping[str, Sequence[str]], marks: Iterable[str]
) -> dict[str, str]:
    """What is compared per row: the advice of both, whether each part differs, the regions.

    Args:
        parts: of an answer.
        columns: of each version; a column that only one has is empty in the other.
        marks: the tables with the regions.
    """

    def text(table: str, name: str, late: str = "") -> str:
        if table in columns and name not in columns[table]:
            return "NULL"
        found = f'CAST({table}."{name}" AS VARCHAR)'
        return f"CASE WHEN {text(table, late)} = '{_LATE}' THEN {found} END" if late else found

    advice = {
        table: f"CASE WHEN {answered(table)} THEN concat_ws(', ', "
        + ", ".join(text(table, name) for name, _ in parts[_ADVICE])
        + ") END"
        for table in columns
    }
    differs = {
        part: " OR ".join(f"{text('oud', *n)} IS DISTINCT FROM {text('nieuw', *n)}" for n in names)
        for part, names in parts.items()
    }
    return {**advice, **differs, **{name: text(name, _POINTS) for name in marks}}


def _tally(
    load: Caseloads,
    found: Iterable[AlikeRows],
    parts: Sequence[str],
    starts: Sequence[int],
    rows: VersionRows,
) -> ShareTally:
    cells: Counter[ShareCell] = Counter()
    first: dict[int, tuple[int, str]] = {}
    for each in found:
        was, is_, *rest = each.values
        names = [str(told or "").split(SEPARATOR) for told in rest[len(parts) :]]
        regions = tuple(
            start + number
            for start, points in zip(starts, names, strict=True)
            for number in regions_in(points)
        )
        changed = tuple(part for part, flag in zip(parts, rest, strict=False) if flag)
        if (was is None) != (is_ is None):
            changed = (NO_ADVICE,)
        advice = None if was == is_ else (str(was or _NONE), str(is_ or _NONE))
        cells[ShareCell(each.group, bool(changed or regions), advice, changed, regions)] += (
            each.count
        )
        for number in regions:
            here = (each.first, name_of_row(each.code, each.first))
            first[number] = min(first.get(number, here), here)
    _refuse_many(load, len({cell.group for cell in cells}))
    witnesses = {number: code for number, (_, code) in first.items()}
    return ShareTally(cells, witnesses, tuple(rows.wrong), rows.left_out)


def _refuse_many(load: Caseloads, groups: int) -> None:
    if load.by is not None and groups > MOST_GROUPS:
        raise InputError.of(
            f"de kolom achter `--by` heeft meer dan {MOST_GROUPS} verschillende waarden",
            "kies een kolom met groepen, zoals een regio",
            Position(str(load.file)),
        )
