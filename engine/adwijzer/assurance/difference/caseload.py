"""A caseload out of a file: a table with a row per case, or a line of JSON per case."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from msgspec import Struct

from adwijzer.decisions.case import UNKNOWN, node_of, read_case, require_agenda
from adwijzer.decisions.timing.notation import periods_of
from adwijzer.model.rulebase import AGENDA, Decision, Fact, RuleBase
from adwijzer.text.codes import read_code
from adwijzer.text.days import iso_day
from adwijzer.text.diagnostics import Diagnostic, InputError, Position, did_you_mean, shown
from adwijzer.text.files import decode, read_bytes
from adwijzer.text.tables import Row, Table, read_table

_SEPARATOR = re.compile(r"[;|\n]")
CODE = "code"
NONE = "geen"
_NAMED = 8


class CodedCase(Struct, frozen=True):
    """A case with the user's own code for it, and the group in which it is; empty without."""

    code: str
    group: str
    facts: Mapping[str, Any]


Given: TypeAlias = CodedCase | InputError


def read_caseload(
    path: Path, base: RuleBase, decision: str | None, by: str | None = None
) -> tuple[Decision, Iterator[Given]]:
    """The decision that a caseload is about, and its cases.

    A table has a column per fact and `code` for the user's own; agenda items stand in `agenda`
    with `;` between them. A file that ends in `.jsonl`, `.ndjson` or `.json` has a case in JSON on
    every line.

    Args:
        path: a CSV, XLSX or JSON lines file.
        base: says which facts there are.
        decision: the name of the decision; None to see it from the facts.
        by: the column with the group of each case; None without groups.
    Raises:
        InputError: no such file or column, no facts of one decision; a wrong row is given as an
            error.
    """
    named = str(path)
    if path.suffix.lower() in (".jsonl", ".ndjson", ".json"):
        rows = list(_json_rows(decode(read_bytes(path, named), named), named))
        if not rows:
            raise InputError.of(
                "dit bestand heeft geen zaken", "zet op elke regel één zaak", Position(named)
            )
        names = {key for _, row in rows if not isinstance(row, InputError) for key in row}
        check_by(by, names, Position(named))
        about = decision_about(base, decision, names - {by}, Position(named))
        return about, (_json_case(about, row, at, by) for at, row in rows)
    table = read_table(path)
    check_by(by, table.columns, table.at(table.header))
    about = decision_about(base, decision, set(table.columns) - {by}, table.at(table.header))
    _check_columns(table, about, by)
    return about, (_table_case(about, table, row, by) for row in table.rows)


def check_by(by: str | None, names: Collection[str], at: Position) -> None:
    """Refuse what is no column for groups.

    Raises:
        InputError: there is no such column, or it has the codes.
    """
    if by is not None and (by not in names or by == CODE):
        known = sorted(name for name in names if name != CODE)
        raise InputError.of(
            f"achter `--by` hoort een kolom van het bestand (hier {shown(by, known)})",
            did_you_mean(by, known) or f"kies uit: {', '.join(known[:_NAMED])}",
            at,
        )


def decision_about(base: RuleBase, decision: str | None, names: set[str], at: Position) -> Decision:
    """The decision that was asked for, or the only one that has all these columns.

    Raises:
        InputError: there is none, or more than one.
    """
    if decision is not None:
        found = base.decision(decision)
        if found is None:
            known = [each.name for each in base.decisions]
            raise InputError.of(
                f"onbekend besluit {shown(decision, known)}", did_you_mean(decision, known)
            )
        return found
    given = names - {CODE}
    fits = [each for each in base.decisions if given and given <= _columns(each)]
    if len(fits) != 1:
        names_of = ", ".join(each.name for each in (fits or base.decisions))
        raise InputError.of(
            "het is niet duidelijk over welk besluit deze zaken gaan",
            f"noem het met --decision: {names_of}",
            at,
        )
    return fits[0]


def _columns(decision: Decision) -> set[str]:
    facts = {fact.name for fact in decision.asked if fact.scope != "sleutel"}
    return facts | ({AGENDA} if decision.agenda_key is not None else set())


def _check_columns(table: Table, decision: Decision, by: str | None) -> None:
    known = _columns(decision) | {CODE, by}
    problems = [
        Diagnostic(
            table.at(table.header, name),
            "onbekende kolom",
            f"hier horen feiten van {decision.name}, of {CODE}",
        )
        for name in table.columns
        if name and name not in known
    ]
    if problems:
        raise InputError(problems)


def _table_case(decision: Decision, table: Table, row: Row, by: str | None) -> Given:
    if row.problems:
        return InputError(row.problems)
    case: dict[str, Any] = {}
    try:
        if AGENDA in row.cells and decision.agenda_key is not None:
            items = _SEPARATOR.split(row.cells[AGENDA])
            case[AGENDA] = [item.strip() for item in items if item.strip()]
        for fact in decision.asked:
            if fact.name in row.cells and fact.scope != "sleutel":
                case[fact.name] = _value(fact, row.cells[fact.name])
    except InputError as error:
        return InputError(
            Diagnostic(table.at(row.number), p.message, p.hint) for p in error.diagnostics
        )
    about = (row.cells.get(CODE, ""), "" if by is None else row.cells.get(by, ""))
    return _checked(decision, case, about, table.at(row.number))


def _value(fact: Fact, text: str) -> Any:
    if fact.kind == "datum":
        return iso_day(text)
    if fact.kind != "perioden" or text == UNKNOWN:
        return text
    return [] if text == NONE else list(periods_of(text))


def _json_rows(text: str, shown: str) -> Iterator[tuple[Position, Mapping[str, Any] | InputError]]:
    for number, line in enumerate(text.split("\n"), start=1):
        at = Position(shown, number, 1)
        if not line.strip():
            continue
        try:
            data = json.loads(line)
        except ValueError:
            wrong = "op deze regel staat geen JSON"
            yield at, InputError.of(wrong, "zet op elke regel één zaak", at)
            continue
        if isinstance(data, dict):
            yield at, data
        else:
            yield at, InputError.of("deze regel is geen zaak", "schrijf {feit: waarde}", at)


def _json_case(
    decision: Decision, row: Mapping[str, Any] | InputError, at: Position, by: str | None
) -> Given:
    if isinstance(row, InputError):
        return row
    about = (str(row.get(CODE) or ""), "" if by is None else str(row.get(by) or ""))
    names = _columns(decision)
    case = {key: value for key, value in row.items() if key not in (CODE, by) or key in names}
    return _checked(decision, case, about, at)


def _checked(
    decision: Decision, case: Mapping[str, Any], about: tuple[str, str], at: Position
) -> Given:
    """The case with its code and group, or what is wrong with it; values are not repeated."""
    code, group = about
    try:
        require_agenda(decision, read_case(decision, node_of(case)))
    except InputError as error:
        return InputError(Diagnostic(at, p.message, p.hint) for p in error.diagnostics)
    return CodedCase(name_of_row(code, at.line), group, case)


def name_of_row(code: str | None, row: int) -> str:
    """What a row is called: by its code, unless that is none or may be the number of a person."""
    found = read_code(code, f"in `{CODE}`") if code else None
    return found if isinstance(found, str) else f"rij {row}"
