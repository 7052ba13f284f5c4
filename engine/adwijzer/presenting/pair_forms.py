"""What was found on roles, in the form that was asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from adwijzer.decisions.roles import JudgedPair
from adwijzer.decisions.roles.answer import Pair
from adwijzer.presenting.findings import FoundRoles
from adwijzer.presenting.kinds import written
from adwijzer.text.page import Medium

_MEDIA: dict[str, Medium] = {
    "text": "terminal",
    "markdown": "report",
    "docx": "report",
    "html": "html",
}


def render(found: FoundRoles, shape: str) -> Iterator[str | bytes]:
    """The findings as text, markdown, JSON, a table, a page or a Word file, part by part.

    Bytes are for a file as they are; text is for whatever reads it.
    """
    match shape:
        case "json":
            yield from _json(found)
        case "csv":
            from adwijzer.presenting.pair_tables import render_csv

            yield from render_csv(found)
        case "xlsx":
            from adwijzer.presenting.pair_tables import render_xlsx

            yield render_xlsx(found)
        case _:
            from adwijzer.presenting.pairs import page

            whole = written(page(found, _MEDIA[shape]), shape)
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
        text = _formatted(_explained(found, finding, pair))
        yield between + "\n".join(f"    {line}" for line in text.split("\n"))
        between = ",\n"
    yield f"\n  ]{tail}\n"


_NO_PAIRS = '"paren": []'


def _formatted(data: object) -> str:
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode()


def _explained(found: FoundRoles, finding: JudgedPair, pair: Pair) -> object:
    """A pair, with its reasoning where that was asked."""
    if not (found.why or found.what_if):
        return pair
    from adwijzer.explain.what_if_pairs import what_if_pair
    from adwijzer.explain.why import why

    data: dict[str, Any] = msgspec.to_builtins(pair)
    if found.why:
        chain = why(found.decider.reasoning(finding))
        data["waarom"] = [trace.data() for trace in chain]
    if found.what_if:
        changes = what_if_pair(found.decider, finding)
        data["wat_als"] = [other.data() for other in changes]
    return data
