"""A caseload out of a file: a table with a row per case, or a line of JSON per case."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias

from adwijzer.decisions.case import UNKNOWN, node_of, read_case, require_agenda
from adwijzer.decisions.timing.notation import periods_of
from adwijzer.model.rulebase import AGENDA, Decision, Fact, RuleBase
from adwijzer.text.days import iso_day
from adwijzer.text.diagnostics import Diagnostic, InputError, Position, did_you_mean, shown
from adwijzer.text.files import decode, read_bytes
from adwijzer.text.tables import Row, Table, read_table

_SEPARATOR = re.compile(r"[;|\n]")
CODE = "code"
NONE = "geen"
Given: TypeAlias = Mapping[str, Any] | InputError


def read_caseload(
    path: Path, base: RuleBase, decision: str | None
) -> tuple[Decision, Iterator[Given]]:
    """The decision that a caseload is about, and its cases.

    A table has a column per fact and `code` for the user's own; agenda items stand in `agenda`
    with `;` between them. A file that ends in `.jsonl`, `.ndjson` or `.json` has a case in JSON on
    every line.

    Args:
        path: a CSV, XLSX or JSON lines file.
        base: says which facts there are.
        decision: the name of the decision; None to see it from the facts.
    Raises:
        InputError: no such file, no facts of one decision; a wrong row is given as an error.
    """
    shown = str(path)
    if path.suffix.lower() in (".jsonl", ".ndjson", ".json"):
        rows = list(_json_rows(decode(read_bytes(path, shown), shown), shown))
        if not rows:
            raise InputError.of(
                "dit bestand heeft geen zaken", "zet op elke regel één zaak", Position(shown)
            )
        names = {key for _, row in rows if not isinstance(row, InputError) for key in row}
        about = _about(base, decision, names, Position(shown))
        return about, (_checked(about, row, at) for at, row in rows)
    table = read_table(path)
    about = _about(base, decision, set(table.columns), table.at(table.header))
    _check_columns(table, about)
    return about, (_table_case(about, table, row) for row in table.rows)


def _about(base: RuleBase, decision: str | None, names: set[str], at: Position) -> Decision:
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


def _check_columns(table: Table, decision: Decision) -> None:
    known = _columns(decision) | {CODE}
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


def _table_case(decision: Decision, table: Table, row: Row) -> Given:
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
    return _checked(decision, case, table.at(row.number))


def _value(fact: Fact, text: str) -> Any:
    if fact.kind == "datum":
        return iso_day(text)
    if fact.kind != "perioden" or text == UNKNOWN:
        return text
    return [] if text == NONE else list(periods_of(text))


def _json_rows(text: str, shown: str) -> Iterator[tuple[Position, Given]]:
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


def _checked(decision: Decision, row: Given, at: Position) -> Given:
    """The case, or what is wrong with it; values are not repeated."""
    if isinstance(row, InputError):
        return row
    case = {key: value for key, value in row.items() if key != CODE}
    try:
        require_agenda(decision, read_case(decision, node_of(case)))
    except InputError as error:
        return InputError(Diagnostic(at, p.message, p.hint) for p in error.diagnostics)
    return case
