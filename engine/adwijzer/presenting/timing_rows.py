"""Answers to many absences as a table, CSV or JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Sequence

import msgspec

from adwijzer.decisions.timing.caseload import Summary
from adwijzer.model.rulebase import TimingDecision
from adwijzer.presenting.timing_words import STATUS_WORDS
from adwijzer.presenting.words import outcome_label
from adwijzer.text.cells import safe_cell
from adwijzer.text.days import dutch_day
from adwijzer.text.lines import wrapped

_COLUMNS = Summary.__struct_fields__


def render_rows(
    rows: Sequence[Summary], shape: str, decision: TimingDecision, columns: int | None = None
) -> str:
    """The rows in one of the shapes text, csv and json.

    Text that would not fit into the `columns` of a terminal gets a few lines per row.
    """
    match shape:
        case "json":
            return json.dumps(msgspec.to_builtins(rows), ensure_ascii=False, indent=2) + "\n"
        case "csv":
            out = io.StringIO(newline="")
            writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
            writer.writerow(_COLUMNS)
            for row in rows:
                values = [getattr(row, name) for name in _COLUMNS]
                writer.writerow(["" if v is None else safe_cell(str(v)) for v in values])
            return out.getvalue()
        case _:
            return _text(rows, decision, columns)


def _text(rows: Sequence[Summary], decision: TimingDecision, columns: int | None) -> str:
    titles = {deadline.name: deadline.title for deadline in decision.deadlines}
    head = (
        *("rij", "code", "week", "volgende termijn", "uiterlijk"),
        *("stand", "verlopen", "inzet", "zekerheid"),
    )
    body = [
        (
            str(row.rij),
            _one_line(row.code),
            str(row.verzuimweek or "-"),
            titles.get(row.volgende_termijn or "", "-"),
            dutch_day(row.datum) if row.datum else "-",
            STATUS_WORDS.get(row.status or "", "-"),
            str(row.verlopen or "-"),
            outcome_label(decision, row.advies_inzet_ad),
            row.zekerheid,
        )
        for row in rows
    ]
    widths = [max(map(len, column)) for column in zip(head, *body, strict=True)]
    if columns is not None and sum(widths) + 2 * (len(widths) - 1) > columns:
        return "\n".join(line for cells in body for line in _stacked(cells))
    lines = [
        "  ".join(cell.ljust(size) for cell, size in zip(line, widths, strict=True)).rstrip()
        for line in (head, *body)
    ]
    return "\n".join(lines) + "\n"


def _stacked(cells: Sequence[str]) -> Iterator[str]:
    """One row below each other, with an empty line after it."""
    number, code, week, term, day, status, passed, advice, certain = cells
    yield wrapped(f"{code or f'rij {number}'}: {advice} ({certain})")
    yield wrapped(f"week {week}" + (f", {passed} verlopen" if passed != "-" else ""), "    ", "  ")
    if term != "-":
        yield wrapped(f"{term}, uiterlijk {day} ({status})", "    ", "  ")
    yield ""


def _one_line(code: str) -> str:
    """The user's code without what would break the table or steer the terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in code)
