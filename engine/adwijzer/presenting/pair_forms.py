"""What was found on roles, in the form that was asked for."""

from __future__ import annotations

from collections.abc import Iterator

from adwijzer.explain.found_roles import FoundRoles


def render(found: FoundRoles, shape: str, *, full: bool = True) -> Iterator[str | bytes]:
    """The findings in any form, part by part: bytes are for a file as they are."""
    match shape:
        case "json":
            from adwijzer.presenting.pair_tables import json_parts

            yield from json_parts(found)
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
