"""Make the two directions agree in a rule base that a test has changed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

PROOFS = "eigenschappen"
"""What is claimed of the rules is no part of them."""
CASES = "gevallen"
"""What a case of a deadline rests on, the deadline rests on."""


def agree(folder: Path) -> None:
    """Name in bronnen.yaml, behind every source, the things in the rules that cite it."""
    citing: dict[str, dict[str, None]] = defaultdict(dict)
    for path in sorted(folder.glob("*/*.yaml")):
        read = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader)
        for name, source in _citations(read, ""):
            citing[source][name] = None
    path = folder / "bronnen.yaml"
    head, *statements = re.split(r"(?m)^(?=  - id: )", path.read_text(encoding="utf-8"))
    written = [_with_fate(each, list(citing[each.split()[2]])) for each in statements]
    path.write_text(head + "".join(written), encoding="utf-8")


def _citations(part: Any, key: str) -> Iterator[tuple[str, str]]:
    match part:
        case {"bronnen": cited}:
            name = part.get("id", part.get("naam", key))
            for source in cited if isinstance(cited, list) else [cited]:
                yield name, source
        case _:
            pass
    match part:
        case Mapping():
            for below, value in part.items():
                if below == CASES:
                    yield from _citations(value, part["naam"])
                elif below != PROOFS:
                    yield from _citations(value, key if key == "combinatie" else below)
        case list():
            for value in part:
                yield from _citations(value, key)
        case _:
            pass


def _with_fate(statement: str, names: list[str]) -> str:
    said = re.search(r"(?m)^    niet_verwerkt: .*\n", statement)
    kept = said[0] if said else "    niet_verwerkt: Niet nodig.\n"
    fate = f"    regels: [{', '.join(names)}]\n" if names else kept
    return re.sub(
        r"(?m)^    (regels|niet_verwerkt): .*\n(?:      .*\n)*", lambda _: fate, statement
    )
