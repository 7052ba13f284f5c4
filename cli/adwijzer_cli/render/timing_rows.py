"""Answers to many absences as a table, CSV or JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence

import msgspec

from adwijzer.decisions.timing_batch import Summary
from adwijzer.loading.days import dutch_day
from adwijzer.model.rulebase import Decision
from adwijzer.tables import safe_cell
from adwijzer_cli.render.timing_words import STATUS_WORDS, outcome_label

_COLUMNS = Summary.__struct_fields__


def render_rows(rows: Sequence[Summary], shape: str, decision: Decision) -> str:
    """The rows in one of the shapes text, csv and json."""
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
            return _text(rows, decision)


def _text(rows: Sequence[Summary], decision: Decision) -> str:
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
    lines = [
        "  ".join(cell.ljust(size) for cell, size in zip(line, widths, strict=True)).rstrip()
        for line in (head, *body)
    ]
    return "\n".join(lines) + "\n"


def _one_line(code: str) -> str:
    """The user's code without what would break the table or steer the terminal."""
    return "".join(sign if sign.isprintable() else " " for sign in code)
