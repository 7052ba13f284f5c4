"""What was found on roles, in the form that was asked for."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from adwijzer.presenting.findings import FoundRoles

_NO_PAIRS = '"paren": []'


def render(found: FoundRoles, shape: str, *, full: bool = True) -> Iterator[str | bytes]:
    """The findings in any form, part by part: bytes are for a file as they are."""
    match shape:
        case "json":
            yield from _json(found)
        case "csv":
            from adwijzer.presenting.pair_tables import main_sheet
            from adwijzer.text.sheets import csv_parts

            yield from csv_parts(main_sheet(found))
        case "xlsx":
            from adwijzer.presenting.pair_tables import sheets
            from adwijzer.text.sheets import workbook

            yield workbook(sheets(found))
        case _:
            from adwijzer.presenting.kinds import written
            from adwijzer.presenting.pairs import page

            whole = written(page(found, shape), shape, full=full)
            # A page in HTML says itself that it is UTF-8.
            yield whole.encode() if shape == "html" and isinstance(whole, str) else whole


def _json(found: FoundRoles) -> Iterator[str]:
    """JSON pair by pair: a large register gives more text than belongs in memory at once."""
    whole = _formatted(msgspec.structs.replace(found.answer, paren=()))
    head, none, tail = whole.partition(_NO_PAIRS)
    if not found.answer.paren:
        yield head + none + tail + "\n"
        return
    yield head + _NO_PAIRS.removesuffix("]")
    between = "\n"
    for finding, pair in found.rows:
        text = _formatted(msgspec.to_builtins(pair) | found.explained(finding).data())
        yield between + "\n".join(f"    {line}" for line in text.split("\n"))
        between = ",\n"
    yield f"\n  ]{tail}\n"


def _formatted(data: object) -> str:
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode()
