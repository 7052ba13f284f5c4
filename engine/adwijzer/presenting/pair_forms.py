"""What was found on roles, in the form that was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import indent

import msgspec
from msgspec.structs import replace

from adwijzer.explain.found_roles import FoundRoles

_NO_PAIRS = '"paren": []'


def render(found: FoundRoles, shape: str, *, full: bool = True) -> Iterator[str | bytes]:
    """The findings in any form, part by part: bytes are for a file as they are."""
    match shape:
        case "json":
            yield from _json(found)
        case "csv" | "xlsx":
            from adwijzer.presenting.pair_tables import main_sheet, sheets
            from adwijzer.text.sheets import csv_parts, workbook

            yield from csv_parts(main_sheet(found)) if shape == "csv" else [workbook(sheets(found))]
        case _:
            from adwijzer.presenting.kinds import written
            from adwijzer.presenting.pairs import page

            whole = written(page(found, shape), shape, full=full)
            # A page in HTML says itself that it is UTF-8.
            yield whole.encode() if shape == "html" and isinstance(whole, str) else whole


def _json(found: FoundRoles) -> Iterator[str]:
    """JSON pair by pair: a large register gives more text than belongs in memory at once."""
    head, tail = _formatted(replace(found.answer, paren=())).split(_NO_PAIRS, 1)
    yield head + _NO_PAIRS[:-1]
    between = "\n"
    for finding, pair in found.rows:
        text = _formatted(msgspec.to_builtins(pair) | found.explained(finding).data())
        yield between + indent(text, "    ")
        between = ",\n"
    yield ("\n  ]" if found.answer.paren else "]") + tail + "\n"


def _formatted(data: object) -> str:
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode()
